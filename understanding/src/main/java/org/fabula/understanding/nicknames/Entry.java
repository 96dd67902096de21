package org.fabula.understanding.nicknames;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.fabula.understanding.cast.Cast;
import org.fabula.understanding.cast.CharacterName;
import org.fabula.understanding.cast.StoryCharacter;
import org.fabula.understanding.lexicon.Lexicon;

/**
 * An entry of the cast as its names show it.
 *
 * @param words what is a name of its own in them: "Bram" and "Oriel" of "Mr. Bram Oriel"
 * @param titles in lower case: "mr" of "Mr. Bram Oriel", "chief" of "the chief"
 */
record Entry(
    StoryCharacter who, Sort sort, Set<String> words, Set<String> titles, Appearance appearance) {

  /** What the best of the names is. */
  enum Sort {
    /** "Bram Oriel" */
    FULL,
    /** "Bram", where Bram is a known given name. */
    GIVEN,
    /** "Mr. Oriel", and "Oriel" perhaps. */
    TITLED,
    /** "Fen", which may be anything. */
    WORD,
    /** "Mum" */
    KIN,
    /** "the chief" */
    ROLE,
    /** "I" or "you" and no more. */
    TELLER
  }

  static Entry of(StoryCharacter who, Cast cast, Lexicon lexicon) {
    var words = new HashSet<String>();
    var titles = new HashSet<String>();
    var sort = Sort.ROLE;
    boolean tells =
        cast.narrator().filter(who::equals).isPresent()
            || cast.reader().filter(who::equals).isPresent();
    if (tells) {
      sort = Sort.TELLER;
    }
    for (var name : who.names()) {
      var own = sort(name, lexicon);
      sort = own.compareTo(sort) < 0 ? own : sort;
      for (var word : name.text().split(" ", -1)) {
        if (own == Sort.ROLE || own == Sort.KIN || lexicon.title(word).isPresent()) {
          titles.add(word.replace(".", "").toLowerCase(Locale.ROOT));
        } else if (isName(word)) {
          words.add(word);
        }
      }
    }
    titles.removeAll(Set.of("the", "a", "an", "of"));
    return new Entry(who, sort, Set.copyOf(words), Set.copyOf(titles), new Appearance());
  }

  private static Sort sort(CharacterName name, Lexicon lexicon) {
    var text = name.text();
    var words = List.of(text.split(" ", -1));
    if (text.equals("I") || text.equalsIgnoreCase("you") || text.equals("the narrator")) {
      return Sort.TELLER;
    }
    if (lexicon.kinshipName(text).isPresent()) {
      return Sort.KIN;
    }
    long names =
        words.stream().filter(word -> isName(word) && lexicon.title(word).isEmpty()).count();
    if (names == 0 || words.get(0).equals("the") || name.kind() == CharacterName.Kind.EPITHET) {
      return Sort.ROLE;
    }
    if (names > 1) {
      return Sort.FULL;
    }
    if (lexicon.kinshipName(words.get(0)).isPresent()) {
      return Sort.GIVEN; // "Aunt Odile"
    }
    if (words.size() > 1) {
      return Sort.TITLED;
    }
    return lexicon.givenName(text).isPresent() ? Sort.GIVEN : Sort.WORD;
  }

  private static boolean isName(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0)) && !word.endsWith(".");
  }

  /** The names, as those of the bearer too: what is only ever said to or of them is a nickname. */
  List<CharacterName> namesBeside(Entry bearer) {
    boolean isNickname =
        !equals(bearer) && appearance.timesTold() == 0 && (sort == Sort.GIVEN || sort == Sort.WORD);
    return isNickname ? who.names().stream().map(Entry::asNickname).toList() : who.names();
  }

  private static CharacterName asNickname(CharacterName name) {
    return new CharacterName(
        name.text(), CharacterName.Kind.NICKNAME, name.knownFrom(), name.usedBy(), name.evidence());
  }

  /** By whom it is for, of whom there is one entry in a cast. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Entry entry && who.equals(entry.who);
  }

  @Override
  public int hashCode() {
    return who.hashCode();
  }
}
