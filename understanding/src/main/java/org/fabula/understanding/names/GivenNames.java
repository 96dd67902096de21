package org.fabula.understanding.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fabula.understanding.segmentation.Segments;

/** Finds names that are known beforehand: the longest that fits, wherever it stands. */
public final class GivenNames {

  private static final int LONGEST_IN_TOKENS = 10;

  private final Map<String, String> byLowerCase = new HashMap<>();
  private final Set<String> firstWords = new HashSet<>();

  public GivenNames(List<String> names) {
    for (var name : names) {
      byLowerCase.putIfAbsent(name.toLowerCase(Locale.ROOT), name);
      firstWords.add(name.toLowerCase(Locale.ROOT).split("\\W", 2)[0]);
    }
  }

  /** Where they stand, in text order; of other names found before only those that are no people. */
  public List<NamePhrase> find(Segments segments, List<NamePhrase> others) {
    var found = new ArrayList<NamePhrase>();
    var taken = new HashSet<Integer>();
    for (int i = 0; i < segments.tokens().size(); i++) {
      var name = at(i, segments);
      if (name.isPresent()) {
        found.add(name.get());
        for (; i < name.get().endToken(); i++) {
          taken.add(i);
        }
        i--;
      }
    }
    others.stream()
        .filter(other -> other.kind() != NamePhrase.Kind.PERSON)
        .filter(other -> !taken.contains(other.firstToken()))
        .filter(other -> !taken.contains(other.endToken() - 1))
        .forEach(found::add);
    found.sort(Comparator.comparingInt(NamePhrase::firstToken));
    return found;
  }

  private Optional<NamePhrase> at(int token, Segments segments) {
    if (!segments.isWord(token) || !firstWords.contains(firstWord(segments.lower(token)))) {
      return Optional.empty();
    }
    int last = Math.min(segments.tokens().size(), token + LONGEST_IN_TOKENS);
    for (int end = last; end > token; end--) {
      var span = segments.span(token, end);
      var text = NameText.of(segments.story().cut(span));
      var name = byLowerCase.get(text.toLowerCase(Locale.ROOT));
      // A single word in lower case is no name: "will", "may".
      if (name != null && (end > token + 1 || text.equals(name))) {
        return Optional.of(new NamePhrase(span, name, NamePhrase.Kind.PERSON, token, end));
      }
    }
    return Optional.empty();
  }

  private static String firstWord(String token) {
    return token.split("\\W", 2)[0];
  }
}
