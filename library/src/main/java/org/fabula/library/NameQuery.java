package org.fabula.library;

import java.util.Collections;
import java.util.List;
import org.fabula.understanding.cast.StoryCharacter;

/** Asks for somebody by a name or by words of one: "Willa" is Willa Marsh too. */
record NameQuery(List<String> words) {
  NameQuery {
    words = List.copyOf(words);
  }

  static NameQuery of(String name) {
    return new NameQuery(
        Word.in(name).stream().map(Word::key).limit(SearchTerms.MOST_WORDS).toList());
  }

  /** Whether the character goes by such a name. */
  boolean matches(StoryCharacter character) {
    return !words.isEmpty()
        && character.names().stream()
            .map(name -> Word.in(name.text()).stream().map(Word::key).toList())
            .anyMatch(name -> Collections.indexOfSubList(name, words) >= 0);
  }
}
