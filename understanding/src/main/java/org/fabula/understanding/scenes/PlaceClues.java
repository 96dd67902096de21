package org.fabula.understanding.scenes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fabula.story.Span;
import org.fabula.story.Story;
import org.fabula.understanding.lexicon.Lexicon;
import org.fabula.understanding.lexicon.PlaceSort;
import org.fabula.understanding.places.Place;
import org.fabula.understanding.scenes.PlaceUse.Relation;
import org.fabula.understanding.segmentation.Segments;

/**
 * What tells whether a scene plays at a place: how the scene brings it up, how much happened there
 * before, and what sort of place it is. Scenes are asked for in text order, each once. Linear in
 * the text.
 */
final class PlaceClues {

  /** The clues in the order of {@link #next}. */
  static final List<String> NAMES = names();

  private static final int NEAR_START = 200;
  private static final int LONGEST_SLUG_LINE = 60;
  private static final int MOST_WONTED = 4;
  private static final int ARTICLE_LENGTH = 4;
  private static final double INSIDE = 3;
  private static final double ELSEWHERE = 0.3;
  private static final String SENTENCE_ENDS = ".!?…,;:\"”’'";
  private static final Set<String> OWNERS = Set.of("his", "her", "my", "our", "their", "your");
  private static final Set<Relation> THERE =
      Set.of(Relation.IN, Relation.AT, Relation.ON, Relation.INTO);

  private static final Set<Relation> GOING = Set.of(Relation.INTO, Relation.TO);

  private final Prose prose;
  private final Segments segments;
  private final Story story;
  private final Lexicon lexicon;
  private final PlaceUse use;
  private final PlaceThings placeThings = new PlaceThings();

  /** How much the scenes so far put somebody there, each and together. */
  private final Map<Place, Double> soFar = new HashMap<>();

  private double allSoFar;

  /** Where most happened so far, the most first. */
  private List<Place> wonted = List.of();

  private Map<Place, Double> before = Map.of();
  private Optional<Place> last = Optional.empty();
  private Optional<Place> goneTo = Optional.empty();
  private boolean isMarked;

  /** Places whose name is mostly somebody's: "the Assessor". */
  private final Map<Place, Boolean> people = new HashMap<>();

  PlaceClues(Prose prose, Lexicon lexicon) {
    this.prose = prose;
    this.segments = prose.segments();
    this.story = segments.story();
    this.lexicon = lexicon;
    this.use = new PlaceUse(segments, lexicon);
  }

  private static List<String> names() {
    var names =
        new ArrayList<>(
            List.of(
                "in it in first words",
                "in first words",
                "in first sentence",
                "in a slug line",
                "first in the scene",
                "first told how late",
                "last told how late",
                "posture",
                "had been there",
                "from afar",
                "spoken of",
                "spoken of as there",
                "thought of",
                "not in the scene",
                "how much in the scene before",
                "last before the scene",
                "how much in the scene before and no mark since",
                "last before the scene and no mark since",
                "how much so far",
                "most so far",
                "how often in the story",
                "gone to before the scene",
                "new",
                "things of it",
                "most things of it",
                "town",
                "somebody's own"));
    for (var relation : Relation.values()) {
      names.add("told " + relation.name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }
    for (var sort : PlaceSort.values()) {
      names.add(sort.name().toLowerCase(Locale.ROOT));
    }
    return List.copyOf(names);
  }

  /**
   * The clues of the places where the next scene may play: all it mentions, those of the scene
   * before, and where most happened so far.
   */
  Map<Place, double[]> next(Span scene) {
    var mentions = new LinkedHashMap<Place, Mentions>();
    for (var found : prose.places().in(scene)) {
      mentions.computeIfAbsent(found.place(), any -> new Mentions()).add(found.span(), scene);
    }
    var told = new LinkedHashMap<>(mentions);
    told.values().removeIf(found -> found.told == 0);
    var candidates = new LinkedHashSet<>(told.keySet());
    candidates.addAll(before.keySet());
    candidates.addAll(wonted);
    candidates.removeIf(place -> people.computeIfAbsent(place, this::isSomebody));
    isMarked = prose.followsMark(scene);
    var first = told.keySet().stream().findFirst();
    var things = placeThings.in(prose.paragraphsIn(scene));
    double mostThings =
        candidates.stream().mapToDouble(place -> things.of(head(place))).max().orElse(0);
    var clues = new LinkedHashMap<Place, double[]>();
    for (var place : candidates) {
      var found = mentions.getOrDefault(place, new Mentions());
      boolean isFirst = first.filter(place::equals).isPresent();
      boolean inScene = mentions.containsKey(place);
      clues.put(place, clues(place, found, inScene, isFirst, things, mostThings));
    }
    remember(told);
    return clues;
  }

  private double[] clues(
      Place place,
      Mentions found,
      boolean inScene,
      boolean isFirst,
      PlaceThings.Seen things,
      double mostThings) {
    var values = new ArrayList<Double>();
    values.add(is(found.insideInFirstWords));
    values.add(is(found.inFirstWords));
    values.add(is(found.inFirstSentence));
    values.add(is(found.inSlugLine));
    values.add(is(isFirst));
    values.add(found.told > 0 ? found.firstShare : 0);
    values.add(found.told > 0 ? found.lastShare : 0);
    values.add(Math.log1p(found.postures));
    values.add(Math.log1p(found.before));
    values.add(Math.log1p(found.afar));
    values.add(Math.log1p(found.spokenOf));
    values.add(Math.log1p(found.spokenOfAsThere));
    values.add(Math.log1p(found.thoughtOf));
    values.add(is(!inScene));
    values.add(Math.log1p(before.getOrDefault(place, 0.0)));
    values.add(is(last.filter(place::equals).isPresent()));
    values.add(isMarked ? 0 : Math.log1p(before.getOrDefault(place, 0.0)));
    values.add(is(!isMarked && last.filter(place::equals).isPresent()));
    values.add(soFar.getOrDefault(place, 0.0) / (allSoFar + 1));
    values.add(is(wonted.stream().findFirst().filter(place::equals).isPresent()));
    var sort = sort(place);
    values.add(Math.log1p(place.mentions().size()));
    values.add(is(goneTo.filter(place::equals).isPresent()));
    values.add(is(found.isNew));
    double ofIt = things.of(head(place));
    values.add(Math.log1p(ofIt));
    values.add(is(ofIt > 0 && ofIt == mostThings));
    values.add(is(isName(place) && sort.isEmpty()));
    values.add(is(isOwned(place)));
    for (var relation : Relation.values()) {
      values.add(Math.log1p(found.relations.getOrDefault(relation, 0)));
    }
    for (var one : PlaceSort.values()) {
      values.add(is(sort.filter(one::equals).isPresent()));
    }
    return values.stream().mapToDouble(Double::doubleValue).toArray();
  }

  private void remember(Map<Place, Mentions> told) {
    before = new LinkedHashMap<>();
    told.forEach(
        (place, found) -> {
          before.put(place, found.weight);
          soFar.merge(place, found.weight, Double::sum);
          allSoFar += found.weight;
        });
    wonted =
        Stream.concat(wonted.stream(), told.keySet().stream())
            .distinct()
            .sorted(Comparator.comparingDouble((Place place) -> -soFar.get(place)))
            .limit(MOST_WONTED)
            .toList();
    told.entrySet().stream()
        .max(Comparator.comparingDouble(it -> it.getValue().lastShare))
        .ifPresent(
            it -> {
              last = Optional.of(it.getKey());
              goneTo = last.filter(any -> GOING.contains(it.getValue().lastRelation));
            });
  }

  private static double is(boolean so) {
    return so ? 1 : 0;
  }

  private Optional<PlaceSort> sort(Place place) {
    return lexicon.placeSort(head(place));
  }

  /** The last word that is a noun for a place, else the last: of "room nine", the room. */
  private String head(Place place) {
    var words = List.of(place.name().toLowerCase(Locale.ROOT).split(" "));
    var last = words.get(words.size() - 1);
    var before = words.get(Math.max(0, words.size() - 2));
    return lexicon.placeSort(last).isEmpty() && lexicon.placeSort(before).isPresent()
        ? before
        : last;
  }

  private static boolean isName(Place place) {
    return Character.isUpperCase(place.name().codePointAt(0));
  }

  private boolean isSomebody(Place place) {
    return isName(place)
        && place.mentions().stream().filter(this::isSomebody).count() * 2 > place.mentions().size();
  }

  private boolean isSomebody(Span mention) {
    var around = new Span(Math.max(0, mention.start() - ARTICLE_LENGTH), mention.end());
    return prose.mentioned().in(around).stream()
        .anyMatch(found -> found.mention().span().end() == mention.end());
  }

  private static boolean isOwned(Place place) {
    int space = place.name().indexOf(' ');
    return place.name().contains("’s ")
        || (space > 0 && OWNERS.contains(place.name().substring(0, space)));
  }

  /** A short line that is no sentence. */
  private boolean isInSlugLine(Span place) {
    int index = story.paragraphIndexAt(place.start());
    if (index < 0) {
      return false;
    }
    var text = story.cut(story.paragraphs().get(index).span());
    return text.length() <= LONGEST_SLUG_LINE
        && SENTENCE_ENDS.indexOf(text.charAt(text.length() - 1)) < 0;
  }

  /** How a scene mentions a place. */
  private final class Mentions {
    private final Map<Relation, Integer> relations = new EnumMap<>(Relation.class);
    private int told;
    private int spokenOf;
    private int spokenOfAsThere;
    private int thoughtOf;
    private boolean isNew;
    private Relation lastRelation = Relation.BARE;
    private int before;
    private int afar;
    private int postures;
    private boolean inFirstWords;
    private boolean inFirstSentence;
    private boolean insideInFirstWords;
    private boolean inSlugLine;
    private double firstShare;
    private double lastShare;
    private double weight;

    void add(Span place, Span scene) {
      var relation = use.relation(place);
      boolean there = THERE.contains(relation);
      if (prose.isSpokenAt(place.start())) {
        spokenOf++;
        spokenOfAsThere += there ? 1 : 0;
        return;
      }
      if (prose.isThoughtAt(place.start())) {
        thoughtOf++;
        return;
      }
      double share = (double) (place.start() - scene.start()) / scene.length();
      firstShare = told == 0 ? share : firstShare;
      lastShare = share;
      lastRelation = relation;
      isNew |= use.isNew(place);
      told++;
      relations.merge(relation, 1, Integer::sum);
      boolean perfect = use.isBefore(place);
      boolean isFar = use.isFromAfar(place);
      before += perfect ? 1 : 0;
      afar += isFar ? 1 : 0;
      postures += there && !perfect && use.isOfPosture(place) ? 1 : 0;
      boolean first = place.start() - scene.start() < NEAR_START && !isFar;
      inFirstWords |= first;
      insideInFirstWords |= first && there;
      inFirstSentence |=
          first
              && segments.sentenceOf(segments.tokenFrom(place.start()))
                  == segments.sentenceOf(segments.tokenFrom(scene.start()));
      inSlugLine |= isInSlugLine(place);
      weight += perfect || isFar ? ELSEWHERE : there ? INSIDE : 1;
    }
  }
}
