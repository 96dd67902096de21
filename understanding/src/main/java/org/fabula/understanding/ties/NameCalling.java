package org.fabula.understanding.ties;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import org.fabula.story.Span;
import org.fabula.understanding.coreference.CharacterMention;
import org.fabula.understanding.cues.Vocatives;
import org.fabula.understanding.lexicon.Lexicon;
import org.fabula.understanding.mentions.Mention;
import org.fabula.understanding.segmentation.Segments;
import org.fabula.understanding.segmentation.Token;
import org.fabula.understanding.speakers.Attribution;
import org.fabula.understanding.thoughts.Thought;

/**
 * Finds who calls whom what: names and phrases for people inside quotations whose speaker is known,
 * and forms of address that are no names ("ma'am", "my dear girl"). Linear in the text.
 */
final class NameCalling {

  private static final Set<String> BEFORE_AN_ADDRESS =
      Set.of("my", "dear", "young", "old", "little", "good", "poor", "you", "sweet", "silly");
  private static final Set<String> OATHS =
      Set.of("i", "god", "lord", "christ", "jesus", "heaven", "heavens");
  private static final Set<String> CALLING =
      Set.of("call", "calls", "called", "calling", "named", "nicknamed", "dubbed", "christened");
  private static final int MOST_BEFORE = 3;
  private static final double ADDRESSED = 0.85;

  /** Who speaks of somebody by name has to do with them. */
  private static final double KNOWS = 0.35;

  /** What a bare name to the face shows of feeling. */
  private static final OptionalDouble FAMILIAR = OptionalDouble.of(0.3);

  private final Segments segments;
  private final Whom whom;
  private final TieWords words;
  private final Lexicon lexicon;
  private final Vocatives vocatives;
  private final List<Naming> namings = new ArrayList<>();
  private final List<Sign> signs = new ArrayList<>();
  private final Set<Integer> named = new HashSet<>();
  private NavigableMap<Integer, Thought> thoughts = new TreeMap<>();

  NameCalling(Segments segments, Whom whom, TieWords words, Lexicon lexicon) {
    this.lexicon = lexicon;
    this.segments = segments;
    this.whom = whom;
    this.words = words;
    vocatives = new Vocatives(segments);
  }

  /** The places, and what the forms of address among them tell of ties. */
  record Calls(List<Naming> namings, List<Sign> signs) {}

  Calls read(
      List<CharacterMention> mentions, List<Attribution> attributions, List<Thought> thoughts) {
    this.thoughts = new TreeMap<>();
    for (var thought : thoughts) {
      if (thought.kind() == Thought.Kind.DIRECT && thought.thinker().isPresent()) {
        this.thoughts.put(thought.span().start(), thought);
      }
    }
    Set<List<String>> narrated = new HashSet<>();
    for (var mention : mentions) {
      if (mention.mention().kind() != Mention.Kind.PRONOUN) {
        read(mention, narrated);
      }
    }
    for (int i = 0; i < attributions.size(); i++) {
      addresses(i, attributions.get(i));
    }
    namings.sort(Comparator.comparing(Naming::passage));
    return new Calls(namings, signs);
  }

  private void read(CharacterMention mention, Set<List<String>> narrated) {
    var span = mention.mention().span();
    int first = whom.firstToken(mention);
    int end = whom.lastToken(mention) + 1;
    int quotation = whom.quotationAt(first);
    var text = segments.story().cut(span);
    var called = Someone.of(mention);
    if (quotation < 0) {
      var thinker = thinker(span);
      if (thinker.isPresent()) {
        thinker
            .filter(who -> !who.id().equals(called.id()))
            .ifPresent(who -> add(Optional.of(who), called, text, Naming.Form.REFERENCE, span));
      } else if (!isQuoted(first)
          && narrated.add(List.of(called.id(), text.toLowerCase(Locale.ROOT)))) {
        add(Optional.empty(), called, text, Naming.Form.REFERENCE, span);
      }
      return;
    }
    var part = whom.partOf(quotation, first);
    boolean isCall =
        part.filter(it -> vocatives.isVocative(first, end, it.first(), it.end())).isPresent();
    if (isCall && isAddress(mention, quotation, end)) {
      return;
    }
    for (int i = first; isCall && i < end; i++) {
      named.add(i);
    }
    whom.speaker(quotation)
        .filter(speaker -> !speaker.id().equals(called.id()))
        .ifPresent(
            speaker -> {
              add(
                  Optional.of(speaker),
                  called,
                  text,
                  isCall ? Naming.Form.ADDRESS : Naming.Form.REFERENCE,
                  span);
              sign(
                  speaker,
                  called,
                  Clue.REFERENCE,
                  Role.ACQUAINTANCE,
                  OptionalDouble.empty(),
                  KNOWS,
                  span);
              if (isCall && isFamiliar(first, end)) {
                sign(speaker, called, Clue.FIRST_NAME, Role.ACQUAINTANCE, FAMILIAR, KNOWS, span);
              }
            });
  }

  /** Who thinks what stands there. */
  private Optional<Someone> thinker(Span span) {
    return Optional.ofNullable(thoughts.floorEntry(span.start()))
        .map(Map.Entry::getValue)
        .filter(thought -> span.end() <= thought.span().end())
        .map(
            thought ->
                new Someone(
                    thought.thinker().orElseThrow().id(),
                    thought.knownFrom(),
                    thought.confidence()));
  }

  /** A call by a word that may be for anybody is for who is spoken to. */
  private boolean isAddress(CharacterMention mention, int quotation, int end) {
    boolean isForAnybody =
        mention.mention().kind() == Mention.Kind.NOUN
            || words.address(segments.lower(end - 1).replace('’', '\'')).isPresent();
    return isForAnybody && whom.addressee(quotation).isPresent();
  }

  /** "Nobody else called her Matches": the narrator tells of the name. */
  private boolean isQuoted(int first) {
    for (int i = first - 1; i >= Math.max(0, first - 3) && segments.isWord(i); i--) {
      if (CALLING.contains(segments.lower(i))) {
        return true;
      }
    }
    return false;
  }

  private void addresses(int quotation, Attribution attribution) {
    var speaker = whom.speaker(quotation);
    var addressee = whom.addressee(quotation);
    if (speaker.isEmpty()
        || addressee.isEmpty()
        || speaker.get().id().equals(addressee.get().id())) {
      return;
    }
    for (var span : attribution.quotation().spans()) {
      int start = segments.tokenFrom(span.start());
      int end = segments.tokenFrom(span.end() - 1) + 1;
      for (int token = start; token < end; token++) {
        int word = token;
        address(word, start, end)
            .ifPresent(it -> address(first(word, start), word, it, speaker.get(), addressee.get()));
      }
    }
  }

  /** A form of address, or a name that is nobody's in the cast: "Come in, Matches.", "Matches!" */
  private Optional<TieWords.RoleWord> address(int token, int start, int end) {
    if (named.contains(token)
        || !vocatives.isVocative(first(token, start), token + 1, start, end)) {
      return Optional.empty();
    }
    return words
        .address(segments.lower(token).replace('’', '\''))
        .or(() -> isNickname(token, start) ? Optional.of(TieWords.NO_ROLE) : Optional.empty());
  }

  private boolean isNickname(int token, int start) {
    var word = segments.word(token);
    boolean isSetOff =
        token == start
            ? !lexicon.isCommonWord(segments.lower(token)) && !endsSentence(token + 1)
            : segments.word(token - 1).equals(",");
    return isSetOff
        && segments.isCapitalised(token)
        && whom.endingAt(token).isEmpty()
        && !OATHS.contains(segments.lower(token))
        && !lexicon.namesNoPerson(word)
        && !lexicon.isPlace(word);
  }

  /** "Gambled." is no call, and "Matches!" is one. */
  private boolean endsSentence(int token) {
    return segments.kind(token) == Token.Kind.STOP && segments.word(token).equals(".");
  }

  private int first(int token, int start) {
    int first = token;
    while (first > Math.max(start, token - MOST_BEFORE)
        && BEFORE_AN_ADDRESS.contains(segments.lower(first - 1))) {
      first--;
    }
    return first;
  }

  private void address(
      int first, int last, TieWords.RoleWord word, Someone speaker, Someone addressee) {
    var span = segments.span(first, last + 1);
    var text = segments.story().cut(span);
    var spokenTo = new Someone(addressee.id(), addressee.knownFrom(), ADDRESSED);
    add(Optional.of(speaker), spokenTo, text, Naming.Form.ADDRESS, span);
    word.role()
        .ifPresent(
            role ->
                sign(
                    addressee,
                    speaker,
                    Clue.ADDRESS,
                    role,
                    OptionalDouble.empty(),
                    word.confidence(),
                    span));
  }

  /** By one name without a title. */
  private boolean isFamiliar(int first, int end) {
    return end == first + 1 && lexicon.title(segments.word(first)).isEmpty();
  }

  private void sign(
      Someone a,
      Someone b,
      Clue clue,
      Role role,
      OptionalDouble polarity,
      double certainty,
      Span span) {
    signs.add(
        new Sign(
            a.id(),
            b.id(),
            Optional.of(role),
            clue,
            polarity,
            whom.asserter(segments.tokenFrom(span.start())),
            span,
            Math.max(span.end(), Math.max(a.knownFrom(), b.knownFrom())),
            certainty * a.confidence() * b.confidence()));
  }

  private void add(
      Optional<Someone> caller, Someone called, String text, Naming.Form form, Span span) {
    namings.add(
        new Naming(
            caller.map(Someone::id),
            called.id(),
            text,
            form,
            span,
            Math.max(
                span.end(), Math.max(called.knownFrom(), caller.map(Someone::knownFrom).orElse(0))),
            called.confidence() * caller.map(Someone::confidence).orElse(1.0)));
  }
}
