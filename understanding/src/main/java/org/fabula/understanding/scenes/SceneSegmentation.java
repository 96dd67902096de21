package org.fabula.understanding.scenes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fabula.story.Paragraph;
import org.fabula.story.Span;
import org.fabula.story.Story;
import org.fabula.understanding.cast.Cast;
import org.fabula.understanding.encoder.OpeningStates;
import org.fabula.understanding.lexicon.Lexicon;
import org.fabula.understanding.places.Place;
import org.fabula.understanding.resource.Weights;
import org.fabula.understanding.scenes.SceneEvidence.Person;
import org.fabula.understanding.scenes.SceneEvidence.Somewhere;
import org.fabula.understanding.scenes.SceneEvidence.Viewer;
import org.fabula.understanding.segmentation.Segments;
import org.fabula.understanding.thoughts.Thought;

/**
 * Cuts a story into scenes by its marks, headings and slug lines, and between those where people,
 * places, times and words change; says for each where and when it plays, who is there and whose
 * head we are in, as far as the text shows. Linear in the text.
 */
public final class SceneSegmentation {

  private final ShiftModel model = ShiftModel.ofWords();
  private final ShiftModel modelForEncoder = ShiftModel.ofStates();
  private final Weights presenceWeights =
      Weights.of(PersonClues.class, PersonClues.NAMES, "presence-model.tsv");
  private final Weights placeWeights =
      Weights.of(PlaceClues.class, PlaceClues.NAMES, "place-model.tsv");
  private final Weights viewWeights =
      Weights.of(ViewClues.class, ViewClues.NAMES, "view-model.tsv");
  private final Lexicon lexicon;

  public SceneSegmentation(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * The scenes, in text order; together they hold all prose.
   *
   * @param told who is meant and who speaks
   * @param withoutEncoder the same without the encoder's links, if it has read: scenes are cut with
   *     them and described without, as the weights have learnt to
   * @param openings how the encoder reads the words that open each paragraph, if it has read them
   * @param known where each starts, if somebody told; the first is the story's start all the same
   */
  public List<Scene> segment(
      Segments segments,
      Cast cast,
      Told told,
      Optional<Told> withoutEncoder,
      List<Place> places,
      List<Thought> thoughts,
      Optional<OpeningStates> openings,
      Optional<List<Integer>> known) {
    var story = segments.story();
    var cut = prose(segments, told, thoughts, places);
    var found = new SceneStarts(cut, openings.isPresent() ? modelForEncoder : model, openings);
    var starts = known.map(found::at).orElseGet(found::find);
    var spans = spans(story, starts);
    var prose = withoutEncoder.map(it -> prose(segments, it, thoughts, places)).orElse(cut);
    var inner = new InnerLife(prose, thoughts);
    var description =
        new SceneDescription(
            prose,
            cast,
            inner,
            presenceWeights,
            new PointsOfView(new ViewClues(prose, inner, thoughts, spans), viewWeights),
            new Whereabouts(prose, lexicon, placeWeights));
    var scenes = new ArrayList<Scene>();
    for (int i = 0; i < starts.size(); i++) {
      scenes.add(description.of("s" + (i + 1), spans.get(i), starts.get(i)));
    }
    return scenes;
  }

  /** What each paragraph but the first is judged by, in text order; for training. */
  public List<ShiftEvidence> evidence(Segments segments, Told told, List<Place> places) {
    var prose = prose(segments, told, List.of(), places);
    var clues = new ShiftClues(prose);
    var evidence = new ArrayList<ShiftEvidence>();
    for (int i = 1; i < prose.paragraphs().size(); i++) {
      var paragraph = prose.paragraphs().get(i);
      var values = named(ShiftClues.NAMES, clues.at(i, 0, prose.paragraphs().size()));
      var before = segments.story().paragraphs().get(paragraph.index() - 1).kind();
      boolean marked = before == Paragraph.Kind.HEADING || before == Paragraph.Kind.BREAK;
      evidence.add(
          new ShiftEvidence(
              prose.span(paragraph), paragraph.words(), marked, clues.openingWords(i), values));
    }
    return evidence;
  }

  /** Who may be in each of these scenes and where they may play, in text order; for training. */
  public List<SceneEvidence> evidenceOf(
      List<Scene> scenes,
      Segments segments,
      Cast cast,
      Told told,
      List<Place> places,
      List<Thought> thoughts) {
    var prose = prose(segments, told, thoughts, places);
    var inner = new InnerLife(prose, thoughts);
    var people = new PersonClues(prose, cast, inner);
    var views = new ViewClues(prose, inner, thoughts, scenes.stream().map(Scene::span).toList());
    var whereabouts = new PlaceClues(prose, lexicon);
    var evidence = new ArrayList<SceneEvidence>();
    for (var scene : scenes) {
      var clues = people.in(scene.span(), scene.kind());
      evidence.add(
          new SceneEvidence(
              scene.span(),
              clues.entrySet().stream()
                  .map(it -> new Person(it.getKey(), named(PersonClues.NAMES, it.getValue())))
                  .toList(),
              whereabouts.next(scene.span()).entrySet().stream()
                  .map(it -> new Somewhere(it.getKey(), named(PlaceClues.NAMES, it.getValue())))
                  .toList(),
              views.in(scene.span()).entrySet().stream()
                  .map(it -> new Viewer(it.getKey(), named(ViewClues.NAMES, it.getValue())))
                  .toList()));
    }
    return evidence;
  }

  private static Map<String, Double> named(List<String> names, double[] clues) {
    var values = new LinkedHashMap<String, Double>();
    for (int clue = 0; clue < clues.length; clue++) {
      values.put(names.get(clue), clues[clue]);
    }
    return values;
  }

  private static Prose prose(
      Segments segments, Told told, List<Thought> thoughts, List<Place> places) {
    return new Prose(
        segments,
        new Mentioned(told.coreference().mentions()),
        told.attributions(),
        thoughts,
        new PlaceMentions(places));
  }

  private static List<Span> spans(Story story, List<SceneStart> starts) {
    var spans = new ArrayList<Span>();
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1).paragraph() : story.paragraphs().size();
      spans.add(span(story, starts.get(i).paragraph(), end));
    }
    return spans;
  }

  /** From the first paragraph, which may be a heading, to the last of prose before the end. */
  private static Span span(Story story, int first, int end) {
    return story.paragraphs().subList(first + 1, end).stream()
        .filter(Paragraph::isProse)
        .map(Paragraph::span)
        .reduce(story.paragraphs().get(first).span(), Span::join);
  }
}
