package org.fabula.understanding.ties;

import java.util.List;

/** The forms of an English verb. */
final class VerbForms {

  private static final String VOWELS = "aeiou";

  private VerbForms() {}

  /** Of a regular verb by the rules of spelling; of several words, those are the forms. */
  static List<String> of(String verb) {
    if (verb.indexOf(' ') > 0) {
      return List.of(verb.split(" ", -1));
    }
    var root = verb.substring(0, verb.length() - 1);
    if (verb.endsWith("e")) {
      return List.of(verb, verb + "s", verb + "d", root + "ing");
    }
    if (verb.endsWith("y") && !isVowel(verb, verb.length() - 2)) {
      return List.of(verb, root + "ies", root + "ied", verb + "ing");
    }
    var stem = doublesItsEnd(verb) ? verb + verb.charAt(verb.length() - 1) : verb;
    var third = verb.matches(".*(s|sh|ch|x|z)") ? verb + "es" : verb + "s";
    return List.of(verb, third, stem + "ed", stem + "ing");
  }

  /** "hug", "nod", "slap": one short vowel before one consonant. */
  private static boolean doublesItsEnd(String verb) {
    int last = verb.length() - 1;
    return verb.length() <= 4
        && !isVowel(verb, last)
        && "wxyk".indexOf(verb.charAt(last)) < 0
        && isVowel(verb, last - 1)
        && !isVowel(verb, last - 2)
        && verb.chars().filter(letter -> VOWELS.indexOf(letter) >= 0).count() == 1;
  }

  private static boolean isVowel(String verb, int index) {
    return index >= 0 && VOWELS.indexOf(verb.charAt(index)) >= 0;
  }
}
