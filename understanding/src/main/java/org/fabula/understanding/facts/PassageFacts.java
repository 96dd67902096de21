package org.fabula.understanding.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import org.fabula.story.Span;
import org.fabula.understanding.cast.StoryCharacter;
import org.fabula.understanding.coreference.CharacterMention;
import org.fabula.understanding.facts.Fact.Kind;
import org.fabula.understanding.facts.Fact.When;
import org.fabula.understanding.passages.TopicShares;
import org.fabula.understanding.scenes.Scene;
import org.fabula.understanding.segmentation.Segments;
import org.fabula.understanding.segmentation.Sentence;

/**
 * Sentences that bear on what ought to stay so, with the first two people they mention. Of a long
 * story only the most telling. Beside a dream, a lie or a joke nothing is taken for meant.
 */
final class PassageFacts {

  private static final int MOST = 300;
  private static final int FEWEST_WORDS = 4;
  private static final int MOST_WORDS = 60;
  private static final Set<String> NOT_MEANT =
      Set.of(
          ("lie lies lied lying liar untrue pretend pretends pretended pretending invented fib fibs"
                  + " fibbed fibbing bluff bluffed bluffing disguise disguised false forged joke"
                  + " jokes joked joking kidding teased teasing dream dreams dreamed dreamt dreaming"
                  + " dreamer dreamless nightmare nightmares")
              .split(" ", -1));

  private final Segments segments;
  private final List<CharacterMention> mentions;
  private final SceneIndex scenes;
  private final List<Bearing> found = new ArrayList<>();
  private int nextMention;

  /** A sentence and what it bears on. */
  private record Bearing(Sentence sentence, TopicShares about, List<CharacterMention> who) {}

  PassageFacts(Segments segments, List<CharacterMention> mentions, List<Scene> scenes) {
    this.segments = segments;
    this.mentions = mentions;
    this.scenes = new SceneIndex(scenes);
  }

  /** Reads the next sentence. */
  void read(int index) {
    var sentence = segments.sentences().get(index);
    var who = people(sentence.span());
    int words = words(sentence);
    if (words >= FEWEST_WORDS && words <= MOST_WORDS && !isAsked(sentence) && isMeant(index)) {
      var about = TopicShares.of(segments.story().cut(sentence.span()));
      found.add(new Bearing(sentence, about, who));
    }
  }

  /**
   * Those that bear most on it, by falling weight.
   *
   * @param telling who tells what stands at an offset
   */
  List<Fact> mostTelling(IntFunction<Telling> telling) {
    return found.stream()
        .sorted(Comparator.comparingDouble((Bearing it) -> it.about().weight()).reversed())
        .limit(MOST)
        .map(it -> fact(it, telling.apply(it.sentence().span().start())))
        .toList();
  }

  private Fact fact(Bearing bearing, Telling telling) {
    var span = bearing.sentence().span();
    int knownFrom = span.end();
    var names = new ArrayList<StoryCharacter>();
    for (var mention : bearing.who()) {
      knownFrom = Math.max(knownFrom, mention.knownFrom());
      names.add(mention.character());
    }
    return new Fact(
        "f",
        names.stream().findFirst(),
        names.stream().findFirst().map(StoryCharacter::name).orElse(""),
        Kind.PASSAGE,
        bearing.about().topic().words(),
        "",
        names.stream().skip(1).findFirst(),
        scenes.at(span.start()),
        When.NOW,
        telling,
        List.of(span),
        knownFrom,
        Math.min(1, bearing.about().weight()));
  }

  /** Mentions of the first two people in a sentence. */
  private List<CharacterMention> people(Span span) {
    while (nextMention < mentions.size()
        && mentions.get(nextMention).mention().span().start() < span.start()) {
      nextMention++;
    }
    var first = new ArrayList<CharacterMention>();
    var ids = new LinkedHashSet<String>();
    for (int i = nextMention;
        i < mentions.size() && mentions.get(i).mention().span().start() < span.end();
        i++) {
      if (ids.size() < 2 && ids.add(mentions.get(i).character().id())) {
        first.add(mentions.get(i));
      }
    }
    return first;
  }

  private int words(Sentence sentence) {
    int words = 0;
    for (int token = sentence.firstToken(); token < sentence.endToken(); token++) {
      words += segments.isWord(token) ? 1 : 0;
    }
    return words;
  }

  private boolean isAsked(Sentence sentence) {
    for (int token = sentence.endToken() - 1; token > sentence.firstToken(); token--) {
      if (segments.word(token).contains("?")) {
        return true;
      }
      if (segments.isWord(token)) {
        return false;
      }
    }
    return false;
  }

  /** Whether neither it nor the sentences beside it tell of a dream, a lie or a joke. */
  private boolean isMeant(int index) {
    var all = segments.sentences();
    int end = all.get(Math.min(all.size() - 1, index + 1)).endToken();
    for (int token = all.get(Math.max(0, index - 1)).firstToken(); token < end; token++) {
      if (NOT_MEANT.contains(segments.lower(token))) {
        return false;
      }
    }
    return true;
  }
}
