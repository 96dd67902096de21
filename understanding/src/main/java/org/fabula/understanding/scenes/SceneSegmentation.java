package org.fabula.understanding.scenes;

import java.util.ArrayList;
import java.util.List;
import org.fabula.story.Paragraph;
import org.fabula.story.Span;
import org.fabula.story.Story;
import org.fabula.understanding.cast.Cast;
import org.fabula.understanding.coreference.Coreference;
import org.fabula.understanding.lexicon.Lexicon;
import org.fabula.understanding.places.Place;
import org.fabula.understanding.segmentation.Segments;
import org.fabula.understanding.speakers.Attribution;
import org.fabula.understanding.thoughts.Thought;

/**
 * Cuts a story into scenes by its marks, headings and slug lines, and between those where people,
 * places, times and words change; says for each where and when it plays, who is there and whose
 * head we are in, as far as the text shows. Linear in the text.
 */
public final class SceneSegmentation {

  private final ShiftModel model = new ShiftModel();
  private final Lexicon lexicon;

  public SceneSegmentation(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The scenes, in text order; together they hold all prose. */
  public List<Scene> segment(
      Segments segments,
      Cast cast,
      Coreference coreference,
      List<Attribution> attributions,
      List<Place> places,
      List<Thought> thoughts) {
    var placeMentions = new PlaceMentions(places);
    var story = segments.story();
    var mentioned = new Mentioned(coreference.mentions());
    var prose = new Prose(segments, mentioned, attributions, placeMentions);
    var presence = new Presence(prose);
    var pointsOfView = new PointsOfView(prose, cast, new InnerLife(prose, thoughts));
    var whereabouts = new Whereabouts(prose, lexicon);
    var starts = new SceneStarts(prose, model).find();
    var scenes = new ArrayList<Scene>();
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1).paragraph() : story.paragraphs().size();
      var span = span(story, starts.get(i).paragraph(), end);
      var present = presence.in(span);
      var place = whereabouts.of(span);
      if (place.isEmpty() && i > 0) {
        place = scenes.get(i - 1).place();
      }
      scenes.add(
          new Scene(
              "s" + (i + 1),
              span,
              starts.get(i).boundary(),
              place,
              starts.get(i).time(),
              pointsOfView.of(span, present),
              List.copyOf(present.keySet()),
              starts.get(i).confidence()));
    }
    return scenes;
  }

  /** From the first paragraph, which may be a heading, to the last of prose before the end. */
  private static Span span(Story story, int first, int end) {
    return story.paragraphs().subList(first + 1, end).stream()
        .filter(Paragraph::isProse)
        .map(Paragraph::span)
        .reduce(story.paragraphs().get(first).span(), Span::join);
  }
}
