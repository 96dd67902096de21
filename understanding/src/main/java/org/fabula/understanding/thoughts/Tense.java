package org.fabula.understanding.thoughts;

/** The tense of a clause's first finite verb, as far as single words tell. */
enum Tense {
  PRESENT,
  PAST,
  UNTOLD
}
