package org.fabula.understanding.scenes;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.fabula.story.Span;
import org.fabula.understanding.cast.Cast;
import org.fabula.understanding.cast.StoryCharacter;
import org.fabula.understanding.coreference.CharacterMention;
import org.fabula.understanding.mentions.Mention;
import org.fabula.understanding.resource.Resource;
import org.fabula.understanding.segmentation.Segments;
import org.fabula.understanding.segmentation.Token;

/**
 * What tells of each person that a scene mentions whether they are there: what they say and do
 * there, how they are mentioned and how far the narration sees into them. Counts are on a log
 * scale.
 */
final class PersonClues {

  /** The clues in the order of {@link #in}. */
  static final List<String> NAMES =
      List.of(
          "bias",
          "speaks",
          "speeches",
          "speeches with a tag",
          "addressed",
          "narrated",
          "acts",
          "acts often",
          "acts bodily",
          "acted before",
          "might act",
          "owns",
          "talked of",
          "beside",
          "only in speech",
          "in speech",
          "share of mentions",
          "share of paragraphs",
          "first mentioned",
          "share of pronouns",
          "share of acts",
          "in first sentence",
          "narrator",
          "share of story",
          "mentioned once",
          "acts or speaks and more",
          "on the telephone",
          "summary",
          "seen into",
          "insights ahead",
          "share of the story's insights");

  private static final WordPattern TELEPHONE =
      WordPattern.of(
          "(?:tele)?phone (?:rang|rings|buzzed|buzzes)|(?:on|over|by|into) the (?:tele)?phone"
              + "|the line (?:went|was|is|goes) dead|the receiver|hung up");

  private static final int LONGEST_TAG = 15;
  private static final Set<String> OWNERS = Set.of("his", "her", "my", "their", "your", "our");
  private static final Set<String> TALKED_OF =
      Set.of("about", "of", "from", "for", "without", "like", "than");
  private static final Set<String> BESIDE =
      Set.of(
          "at",
          "to",
          "with",
          "beside",
          "by",
          "towards",
          "toward",
          "behind",
          "near",
          "against",
          "between",
          "before",
          "around",
          "past",
          "over",
          "on",
          "opposite",
          "upon");

  private final Prose prose;
  private final Segments segments;
  private final InnerLife inner;
  private final Optional<StoryCharacter> narrator;
  private final VerbsAfter verbs;
  private final Set<String> bodily =
      Set.copyOf(Resource.lines(PersonClues.class, "bodily-verbs.txt"));
  private final Map<StoryCharacter, Integer> narrated = new HashMap<>();
  private final Map<StoryCharacter, Double> insights = new HashMap<>();
  private final int allNarrated;
  private final double allInsights;

  PersonClues(Prose prose, Cast cast, InnerLife inner) {
    this.prose = prose;
    this.segments = prose.segments();
    this.inner = inner;
    this.narrator = cast.narrator();
    this.verbs = new VerbsAfter(segments);
    for (var found : prose.mentioned().all()) {
      if (!prose.isSpokenAt(found.mention().span().start())) {
        narrated.merge(found.character(), 1, Integer::sum);
      }
    }
    inner.all().forEach(it -> insights.merge(it.who(), it.weight(), Double::sum));
    allNarrated = narrated.values().stream().mapToInt(Integer::intValue).sum();
    allInsights = insights.values().stream().mapToDouble(Double::doubleValue).sum();
  }

  /** The clues of everybody whom a scene mentions or who speaks there, by first appearance. */
  Map<StoryCharacter, double[]> in(Span scene, Scene.Kind kind) {
    var parts = parts(scene);
    var sum = new Part();
    sum.narrated = parts.values().stream().mapToInt(part -> part.narrated).sum();
    sum.pronouns = parts.values().stream().mapToInt(part -> part.pronouns).sum();
    sum.acting = parts.values().stream().mapToInt(part -> part.acting).sum();
    sum.perfect = parts.values().stream().mapToInt(part -> part.perfect).sum();
    int paragraphs = prose.paragraphsIn(scene).size();
    boolean byTelephone = TELEPHONE.isIn(prose.text(scene));
    var opening = opening(scene);
    var first = parts.keySet().stream().findFirst();
    var most = MostTwo.of(parts.values().stream().map(part -> part.insights).toList());
    var clues = new LinkedHashMap<StoryCharacter, double[]>();
    parts.forEach(
        (who, part) -> {
          clues.put(
              who,
              new double[] {
                1,
                is(part.speeches > 0),
                Math.log1p(part.speeches),
                Math.log1p(part.tagged),
                Math.log1p(part.addressed),
                Math.log1p(part.narrated),
                is(part.acting > 0),
                Math.log1p(part.acting),
                Math.log1p(part.bodily),
                Math.log1p(part.perfect),
                Math.log1p(part.unreal),
                Math.log1p(part.owning),
                Math.log1p(part.talkedOf),
                Math.log1p(part.beside),
                is(part.narrated == 0 && part.speeches == 0),
                Math.log1p(part.inSpeech),
                share(part.narrated, sum.narrated),
                share(part.paragraphs.size(), paragraphs),
                is(first.filter(who::equals).isPresent()),
                share(part.pronouns, sum.pronouns),
                share(part.acting + part.perfect, sum.acting + sum.perfect),
                is(opening.contains(who)),
                is(narrator.filter(who::equals).isPresent()),
                share(narrated.getOrDefault(who, 0), allNarrated),
                is(part.narrated + part.speeches == 1),
                is(part.isActive()),
                is(byTelephone && part.acting == 0),
                is(kind == Scene.Kind.SUMMARY),
                Math.log1p(part.insights),
                most.ahead(part.insights),
                share(insights.getOrDefault(who, 0.0), allInsights)
              });
        });
    return clues;
  }

  private static double is(boolean so) {
    return so ? 1 : 0;
  }

  private static double share(double part, double whole) {
    return part / (whole + 1);
  }

  private Map<StoryCharacter, Part> parts(Span scene) {
    var parts = new LinkedHashMap<StoryCharacter, Part>();
    var heardIn = prose.attributionsIn(scene);
    var tags =
        heardIn.stream()
            .flatMap(heard -> heard.cue().stream())
            .map(Span::start)
            .collect(Collectors.toCollection(TreeSet::new));
    for (var found : prose.mentioned().in(scene)) {
      part(found.character(), parts).add(found, tags, this);
    }
    for (var heard : heardIn) {
      heard
          .speaker()
          .map(who -> part(who, parts))
          .ifPresent(
              part -> {
                part.speeches++;
                part.tagged += heard.cue().isPresent() ? 1 : 0;
                part.paragraphs.add(
                    segments.story().paragraphIndexAt(heard.quotation().extent().start()));
              });
      heard.addressees().forEach(who -> part(who, parts).addressed++);
    }
    inner.in(scene).forEach(it -> part(it.who(), parts).insights += it.weight());
    return parts;
  }

  /** Who is mentioned in the first sentence of prose. */
  private Set<StoryCharacter> opening(Span scene) {
    return prose.paragraphsIn(scene).stream()
        .limit(1)
        .map(prose::firstSentence)
        .flatMap(sentence -> prose.mentioned().in(sentence).stream())
        .filter(found -> !prose.isSpokenAt(found.mention().span().start()))
        .map(CharacterMention::character)
        .collect(Collectors.toSet());
  }

  private static Part part(StoryCharacter who, Map<StoryCharacter, Part> parts) {
    return parts.computeIfAbsent(who, any -> new Part());
  }

  private boolean isOwner(Span mention) {
    int end = segments.tokenFrom(mention.end());
    return segments.kind(end) == Token.Kind.CLITIC
        || OWNERS.contains(segments.lower(segments.tokenFrom(mention.start())));
  }

  private String wordBefore(Span mention) {
    int before = segments.tokenFrom(mention.start()) - 1;
    return segments.isWord(before) ? segments.lower(before) : "";
  }

  /** What one person does in a scene, counted. */
  private static final class Part {
    private int speeches;
    private int tagged;
    private int addressed;
    private int narrated;
    private int pronouns;
    private int inSpeech;
    private int acting;
    private int bodily;
    private int perfect;
    private int unreal;
    private int owning;
    private int talkedOf;
    private int beside;
    private double insights;
    private final Set<Integer> paragraphs = new TreeSet<>();

    boolean isActive() {
      return (speeches > 0 && narrated + speeches > 1) || (acting > 0 && narrated > 1);
    }

    void add(CharacterMention found, NavigableSet<Integer> tags, PersonClues clues) {
      var span = found.mention().span();
      if (clues.prose.isSpokenAt(span.start())) {
        inSpeech++;
        return;
      }
      narrated++;
      pronouns += found.mention().kind() == Mention.Kind.PRONOUN ? 1 : 0;
      paragraphs.add(clues.segments.story().paragraphIndexAt(span.start()));
      owning += clues.isOwner(span) ? 1 : 0;
      var before = clues.wordBefore(span);
      talkedOf += TALKED_OF.contains(before) ? 1 : 0;
      beside += BESIDE.contains(before) ? 1 : 0;
      var verb = clues.verbs.of(found.mention());
      perfect += verb.filter(VerbsAfter.Verb::perfect).isPresent() ? 1 : 0;
      unreal += verb.filter(VerbsAfter.Verb::unreal).isPresent() ? 1 : 0;
      verb.filter(it -> !it.perfect() && !it.unreal() && !isInTag(span, tags))
          .ifPresent(
              it -> {
                acting++;
                bodily += clues.bodily.contains(it.word()) ? 1 : 0;
              });
    }

    private static boolean isInTag(Span mention, NavigableSet<Integer> tags) {
      var tag = tags.floor(mention.start());
      return tag != null && mention.start() - tag < LONGEST_TAG;
    }
  }
}
