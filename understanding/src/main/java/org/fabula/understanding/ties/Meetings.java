package org.fabula.understanding.ties;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.fabula.story.Span;
import org.fabula.understanding.coreference.CharacterMention;
import org.fabula.understanding.segmentation.Segments;

/**
 * Finds who is spoken of together: in one sentence, in two that follow each other in a paragraph,
 * and with which words that go with a tie. It proves no tie, but where nothing else is said it
 * tells who has to do with whom. Of a sentence only the first few people count, so that it is
 * linear in the text.
 */
final class Meetings {

  private static final int MOST_IN_A_SENTENCE = 5;

  private final Segments segments;
  private final TieWords words;
  private final Whom whom;
  private final List<Sign> signs = new ArrayList<>();

  Meetings(Segments segments, Whom whom, TieWords words) {
    this.segments = segments;
    this.words = words;
    this.whom = whom;
  }

  List<Sign> signs(List<CharacterMention> mentions) {
    List<Someone> before = List.of();
    int last = Integer.MIN_VALUE;
    for (var people : bySentence(mentions).entrySet()) {
      int sentence = people.getKey();
      var here = people.getValue().values().stream().limit(MOST_IN_A_SENTENCE).toList();
      together(sentence, here);
      if (last == sentence - 1 && isOneParagraph(last, sentence)) {
        inTurn(before, here, sentence);
      }
      before = here;
      last = sentence;
    }
    return signs;
  }

  /** Each sentence's people, each as first mentioned there, in text order. */
  private Map<Integer, Map<String, Someone>> bySentence(List<CharacterMention> mentions) {
    Map<Integer, Map<String, Someone>> bySentence = new LinkedHashMap<>();
    for (var mention : mentions) {
      bySentence
          .computeIfAbsent(
              segments.sentenceOf(whom.firstToken(mention)), any -> new LinkedHashMap<>())
          .putIfAbsent(mention.character().id(), Someone.of(mention));
    }
    return bySentence;
  }

  private boolean isOneParagraph(int sentence, int next) {
    return paragraph(sentence) == paragraph(next);
  }

  private int paragraph(int sentence) {
    return segments.story().paragraphIndexAt(segments.sentences().get(sentence).span().start());
  }

  private void together(int sentence, List<Someone> people) {
    if (people.size() < 2) {
      return;
    }
    var roles = roles(sentence);
    var span = segments.sentences().get(sentence).span();
    double share = 1.0 / (people.size() - 1);
    for (int i = 0; i < people.size(); i++) {
      for (int j = i + 1; j < people.size(); j++) {
        add(people.get(i), people.get(j), Optional.empty(), Clue.SENTENCE, span, share);
        for (var role : roles) {
          add(people.get(i), people.get(j), Optional.of(role), Clue.WORD, span, share);
        }
      }
    }
  }

  private Set<Role> roles(int sentence) {
    Set<Role> roles = new LinkedHashSet<>();
    var tokens = segments.sentences().get(sentence);
    for (int token = tokens.firstToken(); token < tokens.endToken(); token++) {
      words.hint(segments.lower(token)).ifPresent(roles::add);
    }
    return roles;
  }

  private void inTurn(List<Someone> before, List<Someone> here, int sentence) {
    var span =
        new Span(
            segments.sentences().get(sentence - 1).span().start(),
            segments.sentences().get(sentence).span().end());
    double share = 1.0 / Math.max(before.size(), here.size());
    for (var one : before) {
      for (var other : here) {
        boolean isNew = here.stream().noneMatch(it -> it.id().equals(one.id()));
        if (isNew && before.stream().noneMatch(it -> it.id().equals(other.id()))) {
          add(one, other, Optional.empty(), Clue.NEXT_SENTENCE, span, share);
        }
      }
    }
  }

  private void add(Someone a, Someone b, Optional<Role> role, Clue clue, Span span, double share) {
    signs.add(
        new Sign(
            a.id(),
            b.id(),
            role,
            clue,
            OptionalDouble.empty(),
            Asserter.NARRATOR,
            span,
            Math.max(span.end(), Math.max(a.knownFrom(), b.knownFrom())),
            share * a.confidence() * b.confidence()));
  }
}
