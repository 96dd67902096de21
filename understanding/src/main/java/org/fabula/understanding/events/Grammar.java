package org.fabula.understanding.events;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The closed classes of English words that tell whether and how something happens. */
final class Grammar {

  static final Set<String> MODALS =
      words("will would shall should can could may might must 'll ought wo ca");
  static final Set<String> HAVE = words("have has had 've having");
  static final Set<String> BE = words("be am is are was were been being 's 're 'm");
  static final Set<String> AUXILIARIES =
      words(
          "be am is are was were been being have has had having do does did done will would shall"
              + " should can could may might must 'll 'd 've 're 'm 's ought used");
  static final Set<String> NEGATIONS =
      words("not n't never no nor neither none nothing nobody hardly scarcely cannot without");
  static final Set<String> HABITS =
      words(
          "would used often always sometimes usually every never generally occasionally ever each"
              + " whenever");
  static final Set<String> CONJUNCTIONS =
      words("if unless whether though as when while before after until till because that lest who");
  static final Set<String> CONDITIONS =
      words("if would could should may might will shall must 'll");
  static final Set<String> SUBJECTS = words("i you he she it we they who");
  static final Set<String> DETERMINERS =
      words("a an the this that these those my his her its our their your some any no every each");
  static final Set<String> PRESENT = words("is are am 'm 're has have do does");

  static final Set<String> PREPOSITIONS =
      words(
          "of in on at by with from to into for about upon over under through after before between"
              + " against beside behind toward towards past round around near than like beyond");
  static final Set<String> PARTICLES = words("and but up down out off away back");

  private static final Set<String> OBJECTS =
      words("him her me us them himself herself myself itself themselves ourselves");

  private static final Set<String> CLOSED_CLASSES =
      Stream.of(
              MODALS,
              AUXILIARIES,
              NEGATIONS,
              HABITS,
              CONJUNCTIONS,
              SUBJECTS,
              OBJECTS,
              DETERMINERS,
              PREPOSITIONS,
              PARTICLES,
              Set.of("said"))
          .flatMap(Set::stream)
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<String> MAIN_VERBS =
      words("said have has had having do does did done used");

  private static final Set<String> IRREGULAR_PAST =
      words(
          "was were had did said came went took saw found heard put left thought made brought met"
              + " held got spoke felt told kept sat stood began gave knew fell rose drew ran threw"
              + " caught grew led lay wore broke shook struck swung sprang rode drove wrote sang"
              + " flew blew woke bent built burst bought chose crept cut dealt dug dreamt drank ate"
              + " fed fought forgot forgave hung hid hit hurt lent let lost meant paid read rang"
              + " sank sought sold sent set shone shot shut slept slid spent spread stole stuck"
              + " stung strode swore swept swam taught tore trod understood wept won wound");

  private static final Set<String> IRREGULAR_PARTICIPLES =
      words(
          "been done gone come seen known grown thrown drawn flown blown shown worn torn sworn born"
              + " begun run sung sunk swum drunk rung sprung become overcome lain won");

  private static final List<String> ENDINGS =
      List.of(
          "ing", "ed", "en", "ly", "tion", "ment", "ness", "ance", "ence", "ity", "es", "s", "er",
          "est", "ous", "ful", "al", "y", "e");

  private Grammar() {}

  private static Set<String> words(String list) {
    return Set.of(list.split(" ", -1));
  }

  /** Number of a word's ending; 0 for none of those known. */
  static int ending(String word) {
    for (int i = 0; i < ENDINGS.size(); i++) {
      if (word.endsWith(ENDINGS.get(i)) && word.length() > ENDINGS.get(i).length() + 1) {
        return i + 1;
      }
    }
    return 0;
  }

  /** Whether a word may be a verb in the past. */
  static boolean isPast(String word) {
    return word.endsWith("ed") || IRREGULAR_PAST.contains(word);
  }

  /** Whether a word may follow "had". */
  static boolean isParticiple(String word) {
    return isPast(word) || word.endsWith("en") || IRREGULAR_PARTICIPLES.contains(word);
  }

  /** Whether a word may tell of an event: a content word, or a verb that can stand alone. */
  static boolean mayHappen(String word) {
    return !CLOSED_CLASSES.contains(word) || MAIN_VERBS.contains(word);
  }

  /** Whether a word tells nothing of what a text is about. */
  static boolean isOfClosedClass(String word) {
    return CLOSED_CLASSES.contains(word);
  }

  /** Whether a word is a pronoun that no verb has for its subject. */
  static boolean isObject(String word) {
    return OBJECTS.contains(word);
  }

  /** Whether a mark parts clauses. */
  static boolean partsClauses(String form) {
    return form.length() == 1 && ",;:.-!?…\"()".contains(form);
  }
}
