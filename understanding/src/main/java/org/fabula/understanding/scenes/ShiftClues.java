package org.fabula.understanding.scenes;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.fabula.story.Span;
import org.fabula.understanding.places.Place;
import org.fabula.understanding.segmentation.Token;

/**
 * What tells, without any mark, that a paragraph starts a new scene: words of time and place at its
 * head, a leaving before it, other people, other words (the lexical cohesion of Hearst,
 * Computational Linguistics 1997), another tense, talk after narration. Each clue is a number from
 * about -1 to 1.
 */
final class ShiftClues {

  /** The clues in the order of {@link #at}. */
  static final List<String> NAMES =
      List.of(
          "bias",
          "starts in talk",
          "talk before",
          "leap in time",
          "time in first sentence",
          "subordinate start",
          "place in first sentence",
          "starts with a place",
          "coming in first sentence",
          "going before",
          "somebody named first",
          "pronoun first",
          "continues by a word",
          "people change",
          "newcomers",
          "words change",
          "share of talk before",
          "share of talk after",
          "words",
          "words before",
          "had",
          "had before",
          "tense change",
          "places change",
          "no talk in it",
          "sets the scene",
          "sleep before",
          "it was",
          "clock or weekday",
          "somebody new first",
          "words change widely",
          "people change widely",
          "tense change widely",
          "moving before",
          "moving in first sentence",
          "duration in first sentence",
          "talk on both sides",
          "same people speak",
          "had first",
          "short before");

  private static final int WINDOW = 180;
  private static final int NEAR_WINDOW = 50;
  private static final int WIDE_WINDOW = 400;
  private static final WordPattern CLOCK =
      WordPattern.of(
          "o[’']clock|half[- ]past|quarter (?:past|to)|minutes (?:past|to)|midnight|noon"
              + "|noonday|mid-?day|daybreak|day-break|dawn|sunset|sunrise|nightfall"
              + "|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|april|june|july|august"
              + "|september|october|november|december|\\d{1,2}[:.]\\d\\d");
  private static final Pattern SUBORDINATE =
      Pattern.compile(
          "(?i)^\\W*(?:when|after|as soon as|by the time|by|during|before|at|on|in|for|since|until"
              + "|one|once|two|three|several|some|that|the (?:next|following|day|night|morning))\\b");
  private static final Pattern CONTINUES =
      Pattern.compile(
          "(?i)^\\W*(?:and|but|so|this|that|then|yet|or|such|these|those|yes|no|for|nor|thus|however"
              + "|there|here|still|also|of course|perhaps|it)\\b");
  private static final Pattern IT_WAS = Pattern.compile("(?i)^\\W*it was\\b");
  private static final WordPattern COMING =
      WordPattern.of(
          "arriv(?:ed?|es|al|ing)|reach(?:ed|es|ing)?|enter(?:ed|s|ing)?|return(?:ed|s|ing)?"
              + "|came (?:home|back|in|down|up|to)|went (?:to|into|home|up|down|back|out)|got (?:home|back)"
              + "|set out|drove|rode|found (?:himself|herself|himself|them)|awoke|woke|was sitting"
              + "|were sitting|sat|stood|waiting");
  private static final WordPattern GOING =
      WordPattern.of(
          "left|leaves|went (?:out|away|off|home|to bed|down|up|back|upstairs)|walk(?:ed|s)"
              + " (?:out|away|off)|drove (?:off|away)|hurried|rode (?:off|away)|departed|retired|withdrew"
              + "|good-?(?:bye|night)|farewell|shut|closed|slam(?:med|s)|parted|disappeared|vanish\\w*"
              + "|ran (?:out|off|away)|turned away|gone");
  private static final WordPattern MOVING =
      WordPattern.of(
          "(?:went|led the way|came|drove|rode|walked|ran|hurried|proceeded|set (?:off|out|forth)"
              + "|followed|mounted|climbed|ascended|descended|returned|started|turned|took (?:a|the)"
              + " (?:taxi|cab|train|boat|carriage|bus|car)|goes|comes|walks|heads|drives|runs|enters"
              + "|headed|entered|stopped|crossed|sailed|flew|moved|strolled|wandered)"
              + "(?: \\w+){0,2} (?:to|into|up|down|out|off|away|home|back|over|from|towards?|in front|for)");
  private static final WordPattern DURATION =
      WordPattern.of(
          "(?:several|few|many|two|three|four|five|six|seven|ten|whole|all|every|each|some|"
              + "long|next|following|first|second|third|last|same|one) (?:\\w+ )?"
              + "(?:minutes?|hours?|days?|nights?|weeks?|months?|years?|mornings?|evenings?|afternoons?"
              + "|times?|summer|winter|spring|autumn)");
  private static final WordPattern HAD_FIRST = WordPattern.of("had (?:\\w+ )?\\w+(?:ed|en|n|t|d)");
  private static final WordPattern SLEEP =
      WordPattern.of("sleep|asleep|slept|bed|dreams?|dark|died|dead|night");
  private static final WordPattern SETTING =
      WordPattern.of(
          "sun|rain|snow|moon|wind|sky|weather|morning|evening|afternoon|night|dawn|dusk"
              + "|winter|summer|spring|autumn|clock|o’clock|light|darkness|day");

  private final Prose prose;
  private final List<ReadParagraph> paragraphs;

  ShiftClues(Prose prose) {
    this.prose = prose;
    this.paragraphs = prose.paragraphs();
  }

  /** Whether a paragraph of talk follows another: no scene is ever taken to start there. */
  boolean isExchange(int paragraph) {
    return paragraphs.get(paragraph - 1).isTalk() && startsInTalk(paragraphs.get(paragraph));
  }

  /** The words that open a paragraph; none where it starts in talk. */
  List<String> openingWords(int paragraph) {
    var here = paragraphs.get(paragraph);
    return here.firstToken() == here.endToken() || startsInTalk(here)
        ? List.of()
        : OpeningWords.of(prose.segments(), here.firstToken(), here.endToken());
  }

  /** The clues for a new scene before a paragraph; a window ends at its neighbours' limits. */
  double[] at(int paragraph, int from, int to) {
    var here = paragraphs.get(paragraph);
    var last = paragraphs.get(paragraph - 1);
    var sentence = prose.firstSentence(here);
    var opening = prose.text(sentence);
    var before = new Window(paragraph - 1, from - 1, -1);
    var after = new Window(paragraph, to, 1);
    before.extend(NEAR_WINDOW);
    after.extend(NEAR_WINDOW);
    double talkOnBothSides = Math.min(before.shareOfTalk(), after.shareOfTalk());
    double samePeopleNear = cosine(before.people, after.people);
    before.extend(WINDOW);
    after.extend(WINDOW);
    var first = prose.firstMentioned(sentence);
    boolean startsInTalk = here.firstToken() < here.endToken() && startsInTalk(here);
    boolean narrates = !startsInTalk;
    double samePeople = cosine(before.people, after.people);
    double newcomers = newcomers(before.people, after.people);
    double sameWords = cosine(before.content, after.content);
    double talkBefore = before.shareOfTalk();
    double talkAfter = after.shareOfTalk();
    double tenseChange = before.changeOfTense(after);
    boolean placesChange =
        !after.places.isEmpty() && Collections.disjoint(before.places, after.places);
    boolean somebodyNew =
        first.filter(who -> !before.people.containsKey(who.character().id())).isPresent();
    before.extend(WIDE_WINDOW);
    after.extend(WIDE_WINDOW);
    var lastText = prose.text(prose.segments().story().paragraphs().get(last.index()).span());
    lastText = lastText.substring(Math.max(0, lastText.length() - 300));
    return new double[] {
      1,
      flag(startsInTalk),
      flag(last.isTalk()),
      flag(narrates && TimeWords.leapAtStart(opening).isPresent()),
      flag(narrates && TimeWords.in(opening).isPresent()),
      flag(narrates && SUBORDINATE.matcher(opening).lookingAt()),
      flag(narrates && !prose.places().in(sentence).isEmpty()),
      flag(narrates && startsWithPlace(sentence)),
      flag(narrates && COMING.isIn(opening)),
      flag(GOING.isIn(lastText)),
      flag(narrates && first.filter(Prose::isName).isPresent()),
      flag(narrates && first.filter(found -> !Prose.isName(found)).isPresent()),
      flag(
          narrates
              && CONTINUES.matcher(opening).lookingAt()
              && !IT_WAS.matcher(opening).lookingAt()),
      1 - samePeople,
      newcomers,
      1 - sameWords,
      talkBefore,
      talkAfter,
      length(here),
      length(last),
      share(here.perfect(), here.past()),
      share(last.perfect(), last.past()),
      tenseChange,
      flag(placesChange),
      flag(here.spoken() == 0),
      flag(narrates && SETTING.isIn(opening)),
      flag(SLEEP.isIn(lastText)),
      flag(narrates && IT_WAS.matcher(opening).lookingAt()),
      flag(narrates && CLOCK.isIn(opening)),
      flag(somebodyNew),
      1 - cosine(before.content, after.content),
      1 - cosine(before.people, after.people),
      before.changeOfTense(after),
      flag(MOVING.isIn(lastText)),
      flag(narrates && MOVING.isIn(opening)),
      flag(narrates && DURATION.isIn(opening)),
      talkOnBothSides,
      samePeopleNear,
      flag(narrates && HAD_FIRST.isIn(opening)),
      flag(last.words() < 12)
    };
  }

  private boolean startsInTalk(ReadParagraph here) {
    return prose.segments().kind(here.firstToken()) == Token.Kind.QUOTE_MARK
        || prose.isSpoken(here.firstToken());
  }

  private boolean startsWithPlace(Span sentence) {
    return prose.places().in(sentence).stream()
        .anyMatch(found -> found.span().start() - sentence.start() < 12);
  }

  private static double flag(boolean holds) {
    return holds ? 1 : 0;
  }

  private static double length(ReadParagraph paragraph) {
    return Math.min(1, Math.log1p(paragraph.words()) / 5) - 0.5;
  }

  private static double share(int part, int whole) {
    return part / (whole + 2.0);
  }

  private static double newcomers(Map<String, Integer> before, Map<String, Integer> after) {
    long fresh = after.keySet().stream().filter(who -> !before.containsKey(who)).count();
    return after.isEmpty() ? 0 : (double) fresh / after.size();
  }

  private static double cosine(Map<String, Integer> one, Map<String, Integer> other) {
    if (one.size() > other.size()) {
      return cosine(other, one);
    }
    double product = 0;
    for (var entry : one.entrySet()) {
      product += entry.getValue() * other.getOrDefault(entry.getKey(), 0);
    }
    double lengths = squares(one) * squares(other);
    return lengths == 0 ? 0 : product / Math.sqrt(lengths);
  }

  private static double squares(Map<String, Integer> counts) {
    double sum = 0;
    for (int count : counts.values()) {
      sum += (double) count * count;
    }
    return sum;
  }

  /** Some paragraphs on one side, taken together. */
  private final class Window {
    private final int end;
    private final int step;
    private int next;
    private final Map<String, Integer> people = new HashMap<>();
    private final Map<String, Integer> content = new HashMap<>();
    private final Set<Place> places = new HashSet<>();
    private int words;
    private int spoken;
    private int present;
    private int past;

    Window(int start, int end, int step) {
      this.next = start;
      this.end = end;
      this.step = step;
    }

    /** Takes in more until it holds so many words. */
    void extend(int most) {
      for (; next != end && words < most; next += step) {
        add(paragraphs.get(next));
      }
    }

    private void add(ReadParagraph paragraph) {
      paragraph.people().forEach((who, count) -> people.merge(who, count, Integer::sum));
      paragraph.content().forEach((word, count) -> content.merge(word, count, Integer::sum));
      places.addAll(paragraph.places());
      words += paragraph.words();
      spoken += paragraph.spoken();
      present += paragraph.present();
      past += paragraph.past();
    }

    double shareOfTalk() {
      return (double) spoken / Math.max(1, words);
    }

    double changeOfTense(Window other) {
      return Math.abs(shareOfPresent() - other.shareOfPresent());
    }

    private double shareOfPresent() {
      return (present + 1.0) / (present + past + 2);
    }
  }
}
