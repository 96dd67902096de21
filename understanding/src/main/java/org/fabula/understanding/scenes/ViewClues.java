package org.fabula.understanding.scenes;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.fabula.story.Span;
import org.fabula.understanding.cast.Pronouns;
import org.fabula.understanding.cast.StoryCharacter;
import org.fabula.understanding.coreference.CharacterMention;
import org.fabula.understanding.mentions.Mention;
import org.fabula.understanding.segmentation.Segments;
import org.fabula.understanding.segmentation.Token;
import org.fabula.understanding.thoughts.Thought;

/**
 * What tells of each person in a scene whether it is seen through their eyes, and whether it is
 * seen through nobody's: how far the narration sees into them there and in the whole story, and how
 * it speaks of them. Counts are on a log scale.
 */
final class ViewClues {

  private static final List<String> OF_SOMEBODY =
      List.of(
          "seen into by name",
          "seen into by such a pronoun",
          "named",
          "mentions ahead",
          "share of mentions",
          "acts ahead",
          "described",
          "first mentioned",
          "in first paragraph",
          "speaks",
          "addressed",
          "named in speech",
          "is I",
          "I",
          "share of the story's insights",
          "story's insights ahead",
          "share of the scenes",
          "beside thoughts",
          "share beside thoughts",
          "after thoughts");

  private static final List<String> OF_NOBODY =
      List.of(
          "nobody",
          "length",
          "most insights",
          "next insights",
          "density of insights",
          "speech",
          "people",
          "thoughts",
          "story's changes",
          "story's share of I");

  /** The clues in the order of {@link #in}. */
  static final List<String> NAMES =
      Stream.concat(OF_SOMEBODY.stream(), OF_NOBODY.stream()).toList();

  private static final double FREE_INDIRECT = 0.5;
  private static final double THOUSAND = 1000;
  private static final Set<String> FIRST_PERSON = Set.of("i", "my", "me", "mine", "myself");
  private static final Set<String> HIS = Set.of("he", "his", "him", "himself");
  private static final Set<String> HERS = Set.of("she", "her", "hers", "herself");
  private static final Set<String> NO_SUBJECT =
      Set.of("his", "her", "their", "my", "its", "him", "me", "them");

  private final Prose prose;
  private final Segments segments;
  private final InnerLife inner;
  private final NavigableMap<Integer, Thought> thoughts = new TreeMap<>();
  private final StoryInsights story;
  private final MostTwo storysMost;
  private final double storysShareOfI;

  ViewClues(Prose prose, InnerLife inner, List<Thought> thoughts, List<Span> scenes) {
    this.prose = prose;
    this.segments = prose.segments();
    this.inner = inner;
    thoughts.forEach(thought -> this.thoughts.put(thought.span().start(), thought));
    this.story = new StoryInsights(inner, scenes);
    this.storysMost = MostTwo.of(story.amounts());
    this.storysShareOfI = storysShareOfI();
  }

  private double storysShareOfI() {
    int told = 0;
    int asI = 0;
    for (var found : prose.mentioned().all()) {
      if (!prose.isSpokenAt(found.mention().span().start())) {
        told++;
        asI += FIRST_PERSON.contains(firstWord(found.mention())) ? 1 : 0;
      }
    }
    return asI / (told + 1.0);
  }

  /** The clues of nobody, who is empty, and of everybody whom a scene tells of. */
  Map<Optional<StoryCharacter>, double[]> in(Span scene) {
    var counted = new Counted(scene);
    counted.count();
    var clues = new LinkedHashMap<Optional<StoryCharacter>, double[]>();
    counted.parts.forEach(
        (who, part) -> {
          if (part.told > 0 || part.insights > 0) {
            clues.put(Optional.of(who), padded(counted.ofSomebody(who, part), 0));
          }
        });
    clues.put(Optional.empty(), padded(counted.ofNobody(clues.size()), OF_SOMEBODY.size()));
    return clues;
  }

  private static double[] padded(double[] clues, int from) {
    var all = new double[OF_SOMEBODY.size() + OF_NOBODY.size()];
    System.arraycopy(clues, 0, all, from, clues.length);
    return all;
  }

  private String firstWord(Mention mention) {
    return segments.lower(segments.tokenFrom(mention.span().start()));
  }

  /** Whether it may be a subject: neither an owner nor an object. */
  private boolean mayAct(Mention mention) {
    return !NO_SUBJECT.contains(firstWord(mention))
        && segments.kind(segments.tokenFrom(mention.span().end())) != Token.Kind.CLITIC;
  }

  private Stream<CharacterMention> told(Span stretch) {
    return prose.mentioned().in(stretch).stream()
        .filter(found -> !prose.isSpokenAt(found.mention().span().start()));
  }

  /** What is counted of one person. */
  private static final class Part {
    private int told;
    private int named;
    private int described;
    private int acts;
    private int asI;
    private int inFirstParagraph;
    private boolean first;
    private int speaks;
    private int addressed;
    private int namedInSpeech;
    private double insights;
    private double insightsByName;
    private double besideThoughts;
    private double afterThoughts;
  }

  /** What is counted in one scene. */
  private final class Counted {
    private final Span scene;
    private final Map<StoryCharacter, Part> parts = new LinkedHashMap<>();
    private int insightsIntoHim;
    private int insightsIntoHer;
    private int thinking;
    private int speech;
    private int allTold;
    private MostTwo insights = new MostTwo(0, 0);
    private MostTwo told = insights;
    private MostTwo acts = insights;

    Counted(Span scene) {
      this.scene = scene;
    }

    private Part part(StoryCharacter who) {
      return parts.computeIfAbsent(who, any -> new Part());
    }

    void count() {
      prose.mentioned().in(scene).forEach(this::meet);
      told(firstParagraph()).forEach(found -> part(found.character()).inFirstParagraph++);
      told(scene).findFirst().ifPresent(found -> part(found.character()).first = true);
      for (var heard : prose.attributionsIn(scene)) {
        heard.speaker().ifPresent(who -> part(who).speaks++);
        heard.addressees().forEach(who -> part(who).addressed++);
        speech += heard.quotation().spans().stream().mapToInt(Span::length).sum();
      }
      inner.in(scene).forEach(this::see);
      thoughts.subMap(scene.start(), scene.end()).values().forEach(this::think);
      allTold = parts.values().stream().mapToInt(part -> part.told).sum();
      insights = most(part -> part.insights);
      told = most(part -> part.told);
      acts = most(part -> part.acts);
    }

    private MostTwo most(ToDoubleFunction<Part> amount) {
      return MostTwo.of(parts.values().stream().map(amount::applyAsDouble).toList());
    }

    private Span firstParagraph() {
      return prose.paragraphsIn(scene).stream().findFirst().map(prose::span).orElse(scene);
    }

    private void meet(CharacterMention found) {
      var part = part(found.character());
      var mention = found.mention();
      boolean isName = mention.kind() == Mention.Kind.NAME;
      if (prose.isSpokenAt(mention.span().start())) {
        part.namedInSpeech += isName ? 1 : 0;
        return;
      }
      part.told++;
      part.named += isName ? 1 : 0;
      part.described += mention.kind() == Mention.Kind.NOUN ? 1 : 0;
      part.acts += mayAct(mention) ? 1 : 0;
      part.asI += FIRST_PERSON.contains(firstWord(mention)) ? 1 : 0;
    }

    private void see(InnerLife.Glimpse glimpse) {
      var part = part(glimpse.who());
      part.insights += glimpse.weight();
      glimpse
          .by()
          .ifPresent(
              mention -> {
                part.insightsByName += mention.kind() == Mention.Kind.NAME ? 1 : 0;
                insightsIntoHim += HIS.contains(firstWord(mention)) ? 1 : 0;
                insightsIntoHer += HERS.contains(firstWord(mention)) ? 1 : 0;
              });
    }

    private void think(Thought thought) {
      thinking++;
      double weight =
          switch (thought.kind()) {
            case DIRECT -> 1;
            case FREE_INDIRECT -> FREE_INDIRECT;
          };
      var story = segments.story();
      var paragraph = story.paragraphs().get(story.paragraphIndexAt(thought.span().start())).span();
      var beside = new HashSet<StoryCharacter>();
      told(paragraph).forEach(found -> beside.add(found.character()));
      beside.forEach(who -> part(who).besideThoughts += weight);
      told(new Span(thought.span().end(), Math.max(scene.end(), thought.span().end())))
          .filter(found -> mayAct(found.mention()))
          .findFirst()
          .ifPresent(found -> part(found.character()).afterThoughts += weight);
    }

    double[] ofSomebody(StoryCharacter who, Part part) {
      return new double[] {
        Math.log1p(part.insightsByName),
        byPronoun(who.pronouns()),
        Math.log1p(part.named),
        told.ahead(part.told),
        part.told / (allTold + 1.0),
        acts.ahead(part.acts),
        part.described / (part.told + 1.0),
        part.first ? 1 : 0,
        Math.log1p(part.inFirstParagraph),
        Math.log1p(part.speaks),
        Math.log1p(part.addressed),
        Math.log1p(part.namedInSpeech),
        part.asI > 0 && 2 * part.asI >= part.told ? 1 : 0,
        Math.log1p(part.asI),
        story.share(who),
        storysMost.ahead(story.of(who)),
        story.shareOfScenes(who),
        Math.log1p(part.besideThoughts),
        part.besideThoughts / (thinking + 1),
        Math.log1p(part.afterThoughts)
      };
    }

    /** How much more the scene sees into "him" than into "her", or the other way round. */
    private double byPronoun(Pronouns pronouns) {
      double more = Math.log1p(insightsIntoHim) - Math.log1p(insightsIntoHer);
      return switch (pronouns) {
        case HE -> more;
        case SHE -> -more;
        case THEY, UNKNOWN -> 0;
      };
    }

    double[] ofNobody(int people) {
      double length = Math.max(1, scene.length());
      double narration = Math.max(1, length - speech);
      double seen = parts.values().stream().mapToDouble(part -> part.insights).sum();
      return new double[] {
        1,
        Math.log1p(length / THOUSAND),
        Math.log1p(insights.most()),
        Math.log1p(insights.next()),
        Math.log1p(THOUSAND * seen / narration),
        Math.min(1, speech / length),
        Math.log1p(people),
        Math.log1p(thinking),
        story.changes(),
        storysShareOfI
      };
    }
  }
}
