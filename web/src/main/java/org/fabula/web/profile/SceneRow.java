package org.fabula.web.profile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fabula.story.Paragraph;
import org.fabula.story.Span;
import org.fabula.understanding.places.Place;
import org.fabula.understanding.scenes.Scene;
import org.fabula.understanding.scenes.SceneTime;
import org.fabula.web.known.Excerpt;
import org.fabula.web.known.KnownStory;
import org.fabula.web.known.TimeNote;
import org.fabula.web.people.Person;

/**
 * A scene in a list.
 *
 * @param number from 1 over the whole story
 * @param opening its first words
 * @param present who is met there most
 * @param others who else is there
 * @param times the first words of time in it
 */
record SceneRow(
    int number,
    String where,
    Excerpt opening,
    Optional<String> place,
    Optional<String> time,
    Optional<Person> pointOfView,
    List<Person> present,
    List<Person> others,
    List<TimeNote> times) {

  private static final int OPENING_LENGTH = 70;
  private static final int MOST_PEOPLE = 6;
  private static final int MOST_TIMES = 8;

  SceneRow {
    present = List.copyOf(present);
    others = List.copyOf(others);
    times = List.copyOf(times);
  }

  static SceneRow of(Scene scene, int number, KnownStory known, Map<String, Person> people) {
    return new SceneRow(
        number,
        known.passageAt(scene.span().start()).label(),
        opening(scene, known),
        scene.place().map(Place::name),
        scene.time().map(SceneTime::text),
        scene.pointOfView().map(who -> people.get(who.id())),
        scene.present().stream().limit(MOST_PEOPLE).map(who -> people.get(who.id())).toList(),
        scene.present().stream().skip(MOST_PEOPLE).map(who -> people.get(who.id())).toList(),
        known.timesIn(scene.span()).stream().limit(MOST_TIMES).toList());
  }

  private static Excerpt opening(Scene scene, KnownStory known) {
    var story = known.story();
    var paragraphs = story.paragraphs();
    int index = Math.max(0, story.paragraphIndexAt(scene.span().start()));
    while (index + 1 < paragraphs.size()
        && !paragraphs.get(index).isProse()
        && paragraphs.get(index + 1).span().start() < scene.span().end()) {
      index++;
    }
    Paragraph paragraph = paragraphs.get(index);
    int end = Math.min(paragraph.span().end(), scene.span().end());
    int start = Math.min(paragraph.span().start(), end);
    return Excerpt.of(new Span(start, end), OPENING_LENGTH, known);
  }
}
