package org.fabula.understanding.cast;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fabula.understanding.names.NamePhrase;
import org.fabula.understanding.quotations.SpokenText;
import org.fabula.understanding.segmentation.Segments;
import org.fabula.understanding.segmentation.Token;

/** What people are by their names: of "Mr. Tarn, the old chandler," that he is the chandler. */
final class Appositions {

  private static final Set<String> ARTICLES = Set.of("the", "our");
  private static final Set<String> IN_A_LIST = Set.of("and", "or");
  private static final int LONGEST = 4;

  private final Map<String, Set<String>> namesByNoun = new HashMap<>();

  Appositions(Segments segments, List<NamePhrase> names, SpokenText spoken) {
    for (var name : names) {
      if (name.kind() == NamePhrase.Kind.PERSON
          && !spoken.contains(name.span().start())
          && isComma(name.endToken(), segments)) {
        noun(name.endToken() + 1, segments)
            .ifPresent(
                noun -> namesByNoun.computeIfAbsent(noun, any -> new HashSet<>()).add(name.text()));
      }
    }
  }

  /** The names of those of whom the story says that they are this. */
  Set<String> namesOf(String noun) {
    return namesByNoun.getOrDefault(noun, Set.of());
  }

  /** The last word of the phrase that starts at the token and ends at a comma or stop. */
  private static Optional<String> noun(int start, Segments segments) {
    if (!segments.isWord(start) || !ARTICLES.contains(segments.lower(start))) {
      return Optional.empty();
    }
    int end = start + 1;
    while (segments.isWord(end) && end < start + LONGEST) {
      end++;
    }
    boolean isClosed = segments.kind(end) == Token.Kind.STOP || isComma(end, segments);
    boolean inList = segments.isWord(end + 1) && IN_A_LIST.contains(segments.lower(end + 1));
    return isClosed && !inList && end > start + 1
        ? Optional.of(segments.lower(end - 1))
        : Optional.empty();
  }

  private static boolean isComma(int token, Segments segments) {
    return token < segments.tokens().size()
        && segments.kind(token) == Token.Kind.SIGN
        && (segments.word(token).equals(",") || segments.word(token).equals(";"));
  }
}
