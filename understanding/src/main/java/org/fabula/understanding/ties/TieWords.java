package org.fabula.understanding.ties;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.fabula.understanding.cast.Pronouns;
import org.fabula.understanding.resource.Resource;

/**
 * What words tell of ties: nouns for who somebody is to somebody, verbs, tones, forms of address.
 */
final class TieWords {

  private final Map<String, RoleWord> relationNouns = roleWords("relation-nouns.tsv");
  private final Map<String, RoleWord> addresses = roleWords("addresses.tsv");
  private final Map<String, Deed> deeds = new HashMap<>();
  private final Map<String, Double> tones = new HashMap<>();
  private final Map<String, Role> hints = new HashMap<>();
  private final Map<String, List<Saying>> sayings = new HashMap<>();

  /**
   * A word that tells a role.
   *
   * @param role empty for a form of address that tells none
   * @param sex of whom it is said; unknown where it is said of either
   * @param isPlural of several: "sisters"
   */
  record RoleWord(Optional<Role> role, double confidence, Pronouns sex, boolean isPlural) {}

  /** Of a form of address that is no word at all but a nickname. */
  static final RoleWord NO_ROLE = new RoleWord(Optional.empty(), 0, Pronouns.UNKNOWN, false);

  /** What a verb tells of the feeling of who does it. */
  record Deed(double polarity, Optional<Role> role, boolean isFeeling) {}

  /** A run of words in a speech. */
  record Saying(List<String> words, double polarity) {}

  TieWords() {
    relationNouns.keySet().stream().toList().forEach(this::addPlural);
    for (var row : Resource.rows(TieWords.class, "deeds.tsv")) {
      var role = role(row[2]);
      var deed = new Deed(Double.parseDouble(row[1]), role, row[3].equals("feeling"));
      VerbForms.of(row[0]).forEach(form -> deeds.putIfAbsent(form, deed));
    }
    for (var row : Resource.rows(TieWords.class, "hints.tsv")) {
      for (var word : row[1].split(" ", -1)) {
        hints.putIfAbsent(word, role(row[0]).orElseThrow());
      }
    }
    for (var row : Resource.rows(TieWords.class, "tones.tsv")) {
      double polarity = Double.parseDouble(row[2]);
      if (row[0].equals("tone")) {
        tones.put(row[1], polarity);
      } else {
        var words = List.of(row[1].split(" ", -1));
        sayings
            .computeIfAbsent(words.get(0), any -> new ArrayList<>())
            .add(new Saying(words, polarity));
      }
    }
  }

  private static Map<String, RoleWord> roleWords(String table) {
    var words = new HashMap<String, RoleWord>();
    for (var row : Resource.rows(TieWords.class, table)) {
      var sex = row.length > 3 ? sex(row[3]) : Pronouns.UNKNOWN;
      words.put(row[0], new RoleWord(role(row[1]), Double.parseDouble(row[2]), sex, false));
    }
    return words;
  }

  private static Optional<Role> role(String word) {
    return word.isEmpty() || word.equals("-")
        ? Optional.empty()
        : Optional.of(Role.valueOf(word.toUpperCase(Locale.ROOT)));
  }

  private static Pronouns sex(String word) {
    return word.equals("-") ? Pronouns.UNKNOWN : Pronouns.valueOf(word.toUpperCase(Locale.ROOT));
  }

  private void addPlural(String noun) {
    var one = relationNouns.get(noun);
    var plural =
        noun.endsWith("y") && !noun.endsWith("ey")
            ? noun.substring(0, noun.length() - 1) + "ies"
            : noun.endsWith("fe") ? noun.substring(0, noun.length() - 2) + "ves" : noun + "s";
    relationNouns.putIfAbsent(plural, new RoleWord(one.role, one.confidence, one.sex, true));
  }

  /** What a noun says that somebody is to somebody. Takes lower case, as all of these do. */
  Optional<RoleWord> relation(String noun) {
    return Optional.ofNullable(relationNouns.get(noun));
  }

  /** What a word by which one is called says that one is to the caller. */
  Optional<RoleWord> address(String word) {
    return Optional.ofNullable(addresses.get(word));
  }

  Optional<Deed> deed(String verb) {
    return Optional.ofNullable(deeds.get(verb));
  }

  /** What a word in a tag tells of how it is said. */
  Optional<Double> tone(String word) {
    return Optional.ofNullable(tones.get(word));
  }

  /** The tie that a word goes with when its sentence speaks of two. */
  Optional<Role> hint(String word) {
    return Optional.ofNullable(hints.get(word));
  }

  /** Runs of words that tell a feeling, by their first word. */
  List<Saying> sayings(String first) {
    return sayings.getOrDefault(first, List.of());
  }
}
