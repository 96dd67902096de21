package org.fabula.evaluation.scoring;

/** How well an answered character names a gold one, from not at all to best. */
enum NameMatch {
  NONE,
  /** A name of each is the same but for honorifics, and these do not exclude each other. */
  WITHOUT_HONORIFIC,
  /** Some names are the same. */
  ALIAS,
  /** The answered main name is one of the gold names. */
  MAIN_NAME_IS_ALIAS,
  /** The main names are the same. */
  MAIN_NAME
}
