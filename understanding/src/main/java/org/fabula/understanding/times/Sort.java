package org.fabula.understanding.times;

/** What stands in a phrase besides the known words of time; each has a character of its own. */
enum Sort {
  /** Ahead of a sentence. */
  STARTS,
  /** After a sentence. */
  END,
  COMMA,
  STOP,
  DASH,
  QUOTE,
  SLASH,
  SIGN,
  /** A word that the vocabulary lacks, in lower case. */
  OTHER,
  /** The same, capitalised. */
  NAME,
  /** A number of two words: "twenty-four", "six-and-twenty". */
  COMPOUND,
  /** "twenty-first". */
  COMPOUNDORDINAL,
  /** 1 to 12. */
  HOURDIGITS,
  /** Any other number in digits but a year's. */
  DIGITS,
  /** 1000 to 2199. */
  YEARDIGITS,
  /** "4th". */
  DAYORDINAL,
  /** "7:30", "eleven-thirty". */
  CLOCK,
  /** "1890s", "eighties" with an apostrophe. */
  DECADE,
  /** "ten-year-old". */
  AGEWORD,
  /** "ten-minute". */
  UNITLENGTH;

  char sign() {
    return (char) ('\uE000' + ordinal());
  }
}
