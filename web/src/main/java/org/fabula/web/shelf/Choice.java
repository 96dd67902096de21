package org.fabula.web.shelf;

/** What a reader wants of the stories that have a facet's value. */
enum Choice {
  OPEN,
  INCLUDED,
  EXCLUDED
}
