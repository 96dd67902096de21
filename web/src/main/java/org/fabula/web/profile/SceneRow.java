package org.fabula.web.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.fabula.story.Paragraph;
import org.fabula.story.Span;
import org.fabula.understanding.cast.StoryCharacter;
import org.fabula.understanding.scenes.Scene;
import org.fabula.understanding.scenes.SceneTime;
import org.fabula.web.known.Excerpt;
import org.fabula.web.known.KnownStory;
import org.fabula.web.known.TimeNote;
import org.fabula.web.people.Cast;
import org.fabula.web.people.Person;
import org.fabula.writing.SceneWords;
import org.fabula.writing.TimelineLine;

/**
 * A scene in a list.
 *
 * @param number from 1 over the whole story
 * @param opening its first words
 * @param kind what it is if it is no scene: "Letter"
 * @param place with those that it lies in
 * @param order how far it plays from other scenes
 * @param present who is met there most
 * @param others who else is there
 * @param times the first words of time in it
 */
record SceneRow(
    int number,
    String where,
    Excerpt opening,
    Optional<String> kind,
    Optional<String> place,
    Optional<String> time,
    List<TimelineRow> order,
    Optional<Person> pointOfView,
    List<Person> present,
    List<Person> others,
    List<TimeNote> times) {

  private static final int OPENING_LENGTH = 70;
  private static final int MOST_PEOPLE = 6;
  private static final int MOST_TIMES = 8;

  SceneRow {
    order = List.copyOf(order);
    present = List.copyOf(present);
    others = List.copyOf(others);
    times = List.copyOf(times);
  }

  /** Of all scenes, in the order in which they are told. */
  static List<SceneRow> of(KnownStory known) {
    var people = Cast.people(known);
    var places = new SceneWords(known.fabula());
    var order = TimelineLine.distances(known.fabula());
    var rows = new ArrayList<SceneRow>();
    for (var scene : known.fabula().scenes()) {
      var ownOrder = TimelineLine.of(rows.size(), order).map(line -> TimelineRow.of(line, known));
      rows.add(
          new SceneRow(
              rows.size() + 1,
              known.passageAt(scene.span().start()).label(),
              opening(scene, known),
              SceneWords.kind(scene.kind()),
              scene.place().map(places::place),
              scene.time().map(SceneTime::text),
              ownOrder.toList(),
              scene.pointOfView().map(who -> people.get(who.id())),
              people(scene.present().stream().limit(MOST_PEOPLE), people),
              people(scene.present().stream().skip(MOST_PEOPLE), people),
              known.timesIn(scene.span()).stream().limit(MOST_TIMES).toList()));
    }
    return rows;
  }

  private static List<Person> people(Stream<StoryCharacter> who, Map<String, Person> people) {
    return who.map(one -> people.get(one.id())).toList();
  }

  boolean isWith(String person) {
    return Stream.concat(present.stream(), others.stream()).anyMatch(it -> it.id().equals(person));
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
