package org.fabula.evaluation;

import java.io.IOException;
import org.fabula.evaluation.gold.GoldCorpus;
import org.fabula.evaluation.gold.GoldSource;

/** Where the answers that are scored come from. */
interface AnswerSource {
  /** The answer about a gold text. */
  TimedAnswer answer(GoldCorpus corpus, GoldSource text) throws IOException;
}
