package org.fabula.understanding.thoughts;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.fabula.understanding.resource.Resource;

/** Small words by which a voice in the head is told from the narration. Loaded once. */
final class VoiceWords {

  /** What a word can be a sign of. */
  enum Kind {
    INTERJECTION,
    SLANG,
    IMPERATIVE,
    PRESENT,
    FIRST,
    SECOND,
    PLURAL,
    THIRD,
    MODAL,
    PAST
  }

  private final Map<Kind, Set<String>> words = new HashMap<>();

  VoiceWords() {
    for (var row : Resource.rows(VoiceWords.class, "voice-words.tsv")) {
      words
          .computeIfAbsent(Kind.valueOf(row[1].toUpperCase(Locale.ROOT)), kind -> new HashSet<>())
          .add(row[0]);
    }
    words.put(
        Kind.PAST,
        Resource.rows(VoiceWords.class, "past-forms.txt").stream()
            .map(row -> row[0])
            .collect(Collectors.toUnmodifiableSet()));
  }

  /** Whether a word in lower case, with straight apostrophes, is of the kind. */
  boolean is(Kind kind, String word) {
    return words.get(kind).contains(word);
  }
}
