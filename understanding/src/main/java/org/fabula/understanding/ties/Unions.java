package org.fabula.understanding.ties;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.fabula.understanding.coreference.CharacterMention;
import org.fabula.understanding.segmentation.Segments;

/**
 * Reads ties out of what is told to join two: "Odile married Bram", "was engaged to", "in love
 * with", "worked for", "friends with". Linear in the text.
 */
final class Unions {

  private static final int SUBJECT_IN_TOKENS = 6;
  private static final double TOLD = 0.85;
  private static final Set<String> DENIALS =
      Set.of("not", "never", "n't", "if", "would", "could", "might", "no", "nor", "should", "to");

  /**
   * By the last word before the other's name, the words before that and what they make the first.
   */
  private static final List<Phrase> PHRASES =
      List.of(
          new Phrase(List.of("married"), Role.SPOUSE),
          new Phrase(List.of("wed"), Role.SPOUSE),
          new Phrase(List.of("married", "to"), Role.SPOUSE),
          new Phrase(List.of("going", "to", "marry"), Role.BETROTHED),
          new Phrase(List.of("will", "marry"), Role.BETROTHED),
          new Phrase(List.of("engaged", "to"), Role.BETROTHED),
          new Phrase(List.of("betrothed", "to"), Role.BETROTHED),
          new Phrase(List.of("in", "love", "with"), Role.LOVER),
          new Phrase(List.of("affair", "with"), Role.LOVER),
          new Phrase(List.of("broke", "up", "with"), Role.FORMER_LOVER),
          new Phrase(List.of("divorced", "from"), Role.FORMER_LOVER),
          new Phrase(List.of("divorced"), Role.FORMER_LOVER),
          new Phrase(List.of("friends", "with"), Role.FRIEND),
          new Phrase(List.of("worked", "for"), Role.SUBORDINATE),
          new Phrase(List.of("works", "for"), Role.SUBORDINATE),
          new Phrase(List.of("worked", "with"), Role.COLLEAGUE),
          new Phrase(List.of("works", "with"), Role.COLLEAGUE),
          new Phrase(List.of("related", "to"), Role.RELATIVE),
          new Phrase(List.of("hired"), Role.SUPERIOR),
          new Phrase(List.of("employed"), Role.SUPERIOR),
          new Phrase(List.of("taught"), Role.TEACHER),
          new Phrase(List.of("tutored"), Role.TEACHER));

  private static final Map<String, List<Phrase>> BY_LAST =
      PHRASES.stream()
          .collect(Collectors.groupingBy(phrase -> phrase.words.get(phrase.words.size() - 1)));

  private record Phrase(List<String> words, Role role) {}

  private final Segments segments;
  private final Whom whom;

  Unions(Segments segments, Whom whom) {
    this.segments = segments;
    this.whom = whom;
  }

  List<Sign> signs() {
    var signs = new ArrayList<Sign>();
    for (int token = 1; token + 1 < segments.tokens().size(); token++) {
      for (var phrase : BY_LAST.getOrDefault(segments.lower(token), List.of())) {
        read(token, phrase).ifPresent(signs::add);
      }
    }
    return signs;
  }

  private Optional<Sign> read(int last, Phrase phrase) {
    int first = last - phrase.words.size() + 1;
    for (int i = 0; i < phrase.words.size(); i++) {
      if (first < 1 || !segments.lower(first + i).equals(phrase.words.get(i))) {
        return Optional.empty();
      }
    }
    var object = whom.startingAt(last + 1).filter(it -> !isOwner(whom.lastToken(it) + 1));
    return object.flatMap(other -> subject(first).flatMap(one -> sign(one, other, phrase.role)));
  }

  private boolean isOwner(int next) {
    return segments.isWord(next) && segments.lower(next).endsWith("'s");
  }

  private Optional<CharacterMention> subject(int verb) {
    for (int i = verb - 1; i >= Math.max(0, verb - SUBJECT_IN_TOKENS); i--) {
      var word = segments.lower(i).replace('’', '\'');
      boolean joins = segments.isWord(i) || word.startsWith("'");
      if (!joins || DENIALS.contains(word) || word.endsWith("n't")) {
        return Optional.empty();
      }
      if (whom.endingAt(i).isPresent()) {
        return whom.endingAt(i);
      }
    }
    return Optional.empty();
  }

  private Optional<Sign> sign(CharacterMention one, CharacterMention other, Role role) {
    var a = Someone.of(one);
    var b = Someone.of(other);
    var passage = segments.span(whom.firstToken(one), whom.lastToken(other) + 1);
    var sentence = segments.sentences().get(segments.sentenceOf(whom.lastToken(other)));
    boolean asked = segments.story().cut(sentence.span()).indexOf('?') >= 0;
    return a.id().equals(b.id()) || asked
        ? Optional.empty()
        : Optional.of(
            new Sign(
                a.id(),
                b.id(),
                Optional.of(role),
                Clue.UNION,
                OptionalDouble.empty(),
                whom.asserter(whom.lastToken(other)),
                passage,
                Math.max(passage.end(), Math.max(a.knownFrom(), b.knownFrom())),
                TOLD * a.confidence() * b.confidence()));
  }
}
