package org.fabula.understanding.times;

/** What stands in a phrase besides the known words of time; each has a character of its own. */
enum Sort {
  /** Ahead of a sentence. */
  STARTS('\uE000'),
  /** After a sentence. */
  END('\uE001'),
  COMMA('\uE002'),
  STOP('\uE003'),
  DASH('\uE004'),
  QUOTE('\uE005'),
  SLASH('\uE006'),
  SIGN('\uE007'),
  /** A word that the vocabulary lacks, in lower case. */
  OTHER('\uE008'),
  /** The same, capitalised. */
  NAME('\uE009'),
  /** A number of two words: "twenty-four", "six-and-twenty". */
  COMPOUND('\uE00A'),
  /** "twenty-first". */
  COMPOUNDORDINAL('\uE00B'),
  /** 1 to 12. */
  HOURDIGITS('\uE00C'),
  /** Any other number in digits but a year's. */
  DIGITS('\uE00D'),
  /** 1000 to 2199. */
  YEARDIGITS('\uE00E'),
  /** "4th". */
  DAYORDINAL('\uE00F'),
  /** "7:30", "eleven-thirty". */
  CLOCK('\uE010'),
  /** "1890s", "eighties" with an apostrophe. */
  DECADE('\uE011'),
  /** "ten-year-old". */
  AGEWORD('\uE012'),
  /** "ten-minute". */
  UNITLENGTH('\uE013');

  private final char sign;

  Sort(char sign) {
    this.sign = sign;
  }

  char sign() {
    return sign;
  }
}
