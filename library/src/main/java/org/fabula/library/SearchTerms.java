package org.fabula.library;

/** What a query's words ask for. */
final class SearchTerms {

  /** Words past these are passed over. */
  static final int MOST_WORDS = 32;

  private SearchTerms() {}
}
