package org.fabula.understanding.mentions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fabula.understanding.segmentation.Segments;

/** A story's mentions in text order, found by token. They do not overlap. */
public final class Mentions {

  private final List<Mention> all;
  private final Map<Integer, Mention> byFirstToken = new HashMap<>();
  private final Map<Mention, Integer> endTokens = new HashMap<>();

  Mentions(List<Mention> all, Segments segments) {
    this.all = List.copyOf(all);
    for (var mention : all) {
      byFirstToken.put(segments.tokenFrom(mention.span().start()), mention);
      endTokens.put(mention, segments.tokenFrom(mention.span().end() - 1) + 1);
    }
  }

  /** In text order. */
  public List<Mention> all() {
    return all;
  }

  /** The mention whose first token this is. */
  public Optional<Mention> at(int token) {
    return Optional.ofNullable(byFirstToken.get(token));
  }

  /** Index past the mention's last token. */
  public int endToken(Mention mention) {
    return endTokens.get(mention);
  }

  /** The first mention that starts at a token from {@code from} on, before {@code to}. */
  public Optional<Mention> firstIn(int from, int to) {
    for (int i = from; i < to; i++) {
      var mention = byFirstToken.get(i);
      if (mention != null) {
        return Optional.of(mention);
      }
    }
    return Optional.empty();
  }

  /** The last mention that starts at a token from {@code from} on, before {@code to}. */
  public Optional<Mention> lastIn(int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      var mention = byFirstToken.get(i);
      if (mention != null) {
        return Optional.of(mention);
      }
    }
    return Optional.empty();
  }
}
