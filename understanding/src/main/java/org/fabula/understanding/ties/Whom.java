package org.fabula.understanding.ties;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fabula.understanding.cast.Pronouns;
import org.fabula.understanding.coreference.CharacterMention;
import org.fabula.understanding.mentions.Mention;
import org.fabula.understanding.quotations.SpokenText;
import org.fabula.understanding.segmentation.Segments;
import org.fabula.understanding.speakers.Attribution;

/** Whom words mean: names, pronouns and phrases by their tokens, "my" and "your" by who talks. */
final class Whom {

  private static final int REACH_IN_TOKENS = 45;
  private static final double ONLY = 0.85;
  private static final double NEAREST = 0.6;

  private final Segments segments;
  private final SpokenText spoken;
  private final List<Attribution> attributions;
  private final Map<Integer, CharacterMention> byFirst = new HashMap<>();
  private final Map<Integer, CharacterMention> byLast = new HashMap<>();
  private final Map<Integer, CharacterMention> pronouns = new HashMap<>();
  private final Map<String, Pronouns> sexes = new HashMap<>();
  private Optional<Someone> narrator = Optional.empty();

  Whom(
      Segments segments,
      SpokenText spoken,
      List<Attribution> attributions,
      List<CharacterMention> mentions) {
    this.segments = segments;
    this.spoken = spoken;
    this.attributions = attributions;
    for (var mention : mentions) {
      int first = firstToken(mention);
      int last = lastToken(mention);
      sexes.putIfAbsent(mention.character().id(), mention.character().pronouns());
      byFirst.merge(first, mention, Whom::longer);
      byLast.merge(last, mention, Whom::longer);
      if (first == last) {
        pronouns.put(first, mention);
        if (narrator.isEmpty() && segments.lower(first).equals("i") && !isSpoken(first)) {
          narrator = Optional.of(Someone.of(mention));
        }
      }
    }
  }

  private static CharacterMention longer(CharacterMention one, CharacterMention other) {
    return one.mention().span().length() >= other.mention().span().length() ? one : other;
  }

  /** By which pronouns a character goes. */
  Pronouns pronouns(String id) {
    return sexes.getOrDefault(id, Pronouns.UNKNOWN);
  }

  int firstToken(CharacterMention mention) {
    return segments.tokenFrom(mention.mention().span().start());
  }

  int lastToken(CharacterMention mention) {
    return segments.tokenFrom(mention.mention().span().end() - 1);
  }

  boolean isSpoken(int token) {
    return quotationAt(token) >= 0;
  }

  /** Index of the quotation that holds a token; -1 in narration. */
  int quotationAt(int token) {
    return spoken.quotationAt(segments.token(token).span().start());
  }

  /** The longest mention that starts at a token. */
  Optional<CharacterMention> startingAt(int token) {
    return Optional.ofNullable(byFirst.get(token));
  }

  /** The longest mention that ends with a token. */
  Optional<CharacterMention> endingAt(int token) {
    return Optional.ofNullable(byLast.get(token));
  }

  /** The name that starts at a token. */
  Optional<CharacterMention> nameAt(int token) {
    return startingAt(token).filter(it -> it.mention().kind() == Mention.Kind.NAME);
  }

  /** Who speaks at a token. */
  Optional<Someone> speaker(int quotation) {
    var attribution = attributions.get(quotation);
    return attribution
        .speaker()
        .map(who -> new Someone(who.id(), attribution.knownFrom(), attribution.confidence()));
  }

  /** Who is spoken to first of all. */
  Optional<Someone> addressee(int quotation) {
    var attribution = attributions.get(quotation);
    return attribution.addressees().stream()
        .findFirst()
        .map(
            who ->
                new Someone(who.id(), attribution.addresseesKnownFrom(), attribution.confidence()));
  }

  /** Tokens from the first up to but not including the end. */
  record Part(int first, int end) {}

  /** The uninterrupted part of a quotation that holds a token. */
  Optional<Part> partOf(int quotation, int token) {
    int start = segments.token(token).span().start();
    return attributions.get(quotation).quotation().spans().stream()
        .filter(span -> span.contains(start))
        .map(
            span ->
                new Part(segments.tokenFrom(span.start()), segments.tokenFrom(span.end() - 1) + 1))
        .findFirst();
  }

  /** Who tells what stands at a token. */
  Asserter asserter(int token) {
    int quotation = quotationAt(token);
    return quotation < 0
        ? Asserter.NARRATOR
        : attributions
            .get(quotation)
            .speaker()
            .map(who -> Asserter.character(who.id()))
            .orElse(Asserter.NARRATOR);
  }

  /** In whose words a token stands: the speaker's, else those of a narrator who says "I". */
  Optional<Someone> teller(int token) {
    int quotation = quotationAt(token);
    return quotation < 0 ? narrator : speaker(quotation);
  }

  /** Whom "my", "your", "his" or "her" may mean, the likeliest first. */
  List<Someone> owners(int token) {
    int quotation = quotationAt(token);
    return switch (segments.lower(token)) {
      case "my", "our", "mine" -> teller(token).stream().toList();
      case "your", "thy", "yours" ->
          quotation < 0 ? List.of() : addressee(quotation).stream().toList();
      case "his" -> third(token, Pronouns.HE);
      case "her" -> third(token, Pronouns.SHE);
      default -> List.of();
    };
  }

  private List<Someone> third(int token, Pronouns sex) {
    var resolved = pronouns.get(token);
    return resolved == null ? nearest(token, sex) : List.of(Someone.of(resolved));
  }

  /** The last two before of that sex; surer if there is but one. */
  private List<Someone> nearest(int token, Pronouns sex) {
    boolean inSpeech = isSpoken(token);
    Map<String, Someone> found = new LinkedHashMap<>();
    for (int i = token - 1; i >= Math.max(0, token - REACH_IN_TOKENS) && found.size() < 2; i--) {
      var mention = byLast.get(i);
      if (mention != null && mention.character().pronouns() == sex && isSpoken(i) == inSpeech) {
        found.putIfAbsent(mention.character().id(), Someone.of(mention));
      }
    }
    double sure = found.size() == 1 ? ONLY : NEAREST;
    return found.values().stream().map(who -> who.lessSure(sure)).toList();
  }
}
