package org.fabula.understanding.continuity;

import java.util.List;

/** One way in which facts about one person or thing exclude each other. */
interface Rule {
  List<Conflict> conflicts(Dossier dossier);
}
