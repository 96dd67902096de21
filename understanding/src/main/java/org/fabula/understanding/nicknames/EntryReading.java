package org.fabula.understanding.nicknames;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.fabula.understanding.cast.Cast;
import org.fabula.understanding.cast.StoryCharacter;
import org.fabula.understanding.coreference.CharacterMention;
import org.fabula.understanding.coreference.Coreference;
import org.fabula.understanding.cues.Vocatives;
import org.fabula.understanding.lexicon.Lexicon;
import org.fabula.understanding.mentions.Mention;
import org.fabula.understanding.mentions.Mentions;
import org.fabula.understanding.nicknames.PairClues.Pair;
import org.fabula.understanding.quotations.Quotation;
import org.fabula.understanding.quotations.SpokenText;
import org.fabula.understanding.segmentation.Segments;
import org.fabula.understanding.segmentation.Token;
import org.fabula.understanding.speakers.Attribution;

/** Where a story shows each entry of its cast, and who is said to be whom. */
final class EntryReading {

  private static final Set<String> IS = Set.of("is", "was", "called", "named");

  private final Segments segments;
  private final Mentions mentions;
  private final Vocatives vocatives;
  private final Map<StoryCharacter, Entry> entries = new LinkedHashMap<>();
  private final Map<Pair, Integer> apposed = new HashMap<>();
  private final Map<Integer, Entry> heard = new HashMap<>();
  private final Map<Integer, Entry> selfNamed = new HashMap<>();

  EntryReading(
      Segments segments,
      Mentions mentions,
      Cast cast,
      Coreference coreference,
      List<Attribution> attributions,
      Lexicon lexicon) {
    this.segments = segments;
    this.mentions = mentions;
    vocatives = new Vocatives(segments);
    cast.characters().forEach(who -> entries.put(who, Entry.of(who, cast, lexicon)));
    var spoken = new SpokenText(attributions.stream().map(Attribution::quotation).toList());
    var told = new TreeMap<Integer, StoryCharacter>();
    Optional<CharacterMention> before = Optional.empty();
    for (var found : coreference.mentions()) {
      if (found.mention().kind() == Mention.Kind.PRONOUN) {
        continue; // a guess made before it was known who is who
      }
      read(found, spoken, attributions, told);
      before.ifPresent(earlier -> appose(earlier, found));
      before = Optional.of(found);
    }
    for (int i = 0; i < attributions.size(); i++) {
      speech(i, attributions.get(i), told, cast);
      int quotation = i;
      attributions.get(i).speaker().ifPresent(who -> heard.put(quotation, entries.get(who)));
    }
  }

  private void read(
      CharacterMention found,
      SpokenText spoken,
      List<Attribution> attributions,
      Map<Integer, StoryCharacter> told) {
    int start = found.mention().span().start();
    int quotation = spoken.quotationAt(start);
    var appearance = entries.get(found.character()).appearance();
    if (quotation < 0) {
      appearance.addToldOf(start);
      told.put(start, found.character());
    } else if (isCall(found.mention(), attributions.get(quotation).quotation())) {
      appearance.addCall(quotation);
    } else if (isOwnName(segments.tokenFrom(start))) {
      selfNamed.put(quotation, entries.get(found.character()));
    } else {
      appearance.addSpokenOf(quotation);
    }
  }

  private boolean isCall(Mention mention, Quotation quotation) {
    int first = segments.tokenFrom(mention.span().start());
    return quotation.spans().stream()
        .filter(span -> span.contains(mention.span().start()))
        .anyMatch(
            span ->
                vocatives.isVocative(
                    first,
                    mentions.endToken(mention),
                    segments.tokenFrom(span.start()),
                    segments.tokenFrom(span.end() - 1) + 1));
  }

  /** "I'm Oriel", "Call me Oriel", "The name's Oriel": speakers name themselves. */
  private boolean isOwnName(int token) {
    return switch (segments.lower(token - 1).replace('’', '\'')) {
      case "am", "'m" -> segments.lower(token - 2).equals("i");
      case "me" -> segments.lower(token - 2).equals("call");
      case "is", "'s" -> segments.lower(token - 2).equals("name");
      default -> false;
    };
  }

  /** "Oriel, the chief": with nothing but a comma between them, and no third in a row. */
  private void appose(CharacterMention one, CharacterMention other) {
    int end = mentions.endToken(one.mention());
    int next = segments.tokenFrom(other.mention().span().start());
    int after = mentions.endToken(other.mention());
    boolean isJoined =
        next == end + 1
            && (isComma(end) || IS.contains(segments.lower(end)))
            && !segments.lower(after).equals("and")
            && !segments.lower(after).equals("or");
    if (isJoined && !one.character().equals(other.character())) {
      var a = entries.get(one.character());
      var b = entries.get(other.character());
      boolean inOrder = a.who().firstSeen() <= b.who().firstSeen();
      apposed.merge(inOrder ? new Pair(a, b) : new Pair(b, a), 1, Integer::sum);
    }
  }

  private boolean isComma(int token) {
    return segments.kind(token) == Token.Kind.DASH || segments.word(token).equals(",");
  }

  /** A quotation whose speaker a name or noun in its cue tells, or "I" does. */
  private void speech(
      int quotation,
      Attribution attribution,
      NavigableMap<Integer, StoryCharacter> told,
      Cast cast) {
    if (attribution.cue().isEmpty() || attribution.speaker().isEmpty()) {
      return;
    }
    var cue = attribution.cue().get();
    var speaker = attribution.speaker().get();
    boolean isTeller =
        cast.narrator().filter(speaker::equals).isPresent()
            || cast.reader().filter(speaker::equals).isPresent();
    if (isTeller || told.subMap(cue.start(), cue.end()).containsValue(speaker)) {
      entries.get(speaker).appearance().addSpeech(quotation);
    }
  }

  List<Entry> entries() {
    return new ArrayList<>(entries.values());
  }

  /** How often two stand beside each other as one. */
  Map<Pair, Integer> apposed() {
    return apposed;
  }

  /** Who is thought to speak each quotation. */
  Map<Integer, Entry> heard() {
    return heard;
  }

  /** As whom speakers name themselves in each quotation. */
  Map<Integer, Entry> selfNamed() {
    return selfNamed;
  }
}
