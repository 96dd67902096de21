package org.fabula.web.reader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fabula.story.Span;
import org.fabula.understanding.cast.StoryCharacter;
import org.fabula.understanding.mentions.Mention;
import org.fabula.understanding.scenes.Scene;
import org.fabula.understanding.scenes.SceneTime;
import org.fabula.web.known.KnownStory;
import org.fabula.web.known.TimeNote;
import org.fabula.web.people.Cast;
import org.fabula.web.people.Person;
import org.fabula.web.people.ThoughtNote;
import org.fabula.writing.RevealWords;
import org.fabula.writing.SceneWords;
import org.fabula.writing.TimelineLine;

/**
 * Who is in a passage, where and when it plays, in whose head we are, what they think there.
 *
 * @param present who is mentioned or speaks in the passage, by first mention
 * @param elsewhere the others of the scene it lies in
 * @param order how far the scene plays from others: "some 11 months before scene 3"
 * @param reveals who turns out there to be who
 * @param thoughts the first of those that start there
 * @param times the first words of time there
 */
record PassagePanel(
    boolean understood,
    List<Presence> present,
    List<Person> elsewhere,
    Optional<String> place,
    Optional<String> time,
    List<String> order,
    List<String> reveals,
    Optional<Person> pointOfView,
    List<ThoughtNote> thoughts,
    List<TimeNote> times) {

  private static final int MOST_NAMES = 4;
  private static final int MOST_NOTES = 12;

  PassagePanel {
    present = List.copyOf(present);
    elsewhere = List.copyOf(elsewhere);
    order = List.copyOf(order);
    reveals = List.copyOf(reveals);
    thoughts = List.copyOf(thoughts);
    times = List.copyOf(times);
  }

  static PassagePanel of(KnownStory known, Span passage) {
    var people = Cast.people(known);
    var names = new LinkedHashMap<String, Set<String>>();
    for (var mention : known.mentionsIn(passage)) {
      var words = names.computeIfAbsent(mention.character().id(), id -> new LinkedHashSet<>());
      if (mention.mention().kind() != Mention.Kind.PRONOUN && words.size() < MOST_NAMES) {
        words.add(known.story().cut(mention.mention().span()).replaceAll("\\s+", " "));
      }
    }
    var speakers = new LinkedHashSet<String>();
    for (var attribution : known.attributionsIn(passage)) {
      attribution.speaker().map(StoryCharacter::id).ifPresent(speakers::add);
    }
    speakers.forEach(id -> names.computeIfAbsent(id, key -> Set.of()));
    var scene = known.sceneOf(passage);
    return new PassagePanel(
        known.entry().understood(),
        presences(names, speakers, people),
        elsewhere(scene, names.keySet(), people),
        scene.flatMap(Scene::place).map(new SceneWords(known.fabula())::place),
        scene.flatMap(Scene::time).map(SceneTime::text),
        scene.map(it -> order(it, known)).orElse(List.of()),
        RevealWords.told(known.fabula()).stream()
            .filter(reveal -> passage.contains(reveal.passage().start()))
            .map(RevealWords::of)
            .toList(),
        scene.flatMap(Scene::pointOfView).map(who -> people.get(who.id())),
        known.thoughtsIn(passage).stream()
            .limit(MOST_NOTES)
            .map(thought -> ThoughtNote.of(thought, people, known))
            .toList(),
        known.timesIn(passage).stream().limit(MOST_NOTES).toList());
  }

  boolean isEmpty() {
    return present.isEmpty() && elsewhere.isEmpty() && place.isEmpty() && time.isEmpty();
  }

  private static List<String> order(Scene scene, KnownStory known) {
    int index = known.fabula().scenes().indexOf(scene);
    return TimelineLine.of(index, TimelineLine.distances(known.fabula()))
        .map(TimelineLine::words)
        .toList();
  }

  private static List<Presence> presences(
      Map<String, Set<String>> names, Set<String> speakers, Map<String, Person> people) {
    var presences = new ArrayList<Presence>();
    names.forEach(
        (id, words) -> {
          var person = people.get(id);
          var others = words.stream().filter(word -> !word.equals(person.name())).toList();
          presences.add(new Presence(person, others, speakers.contains(id)));
        });
    return presences;
  }

  private static List<Person> elsewhere(
      Optional<Scene> scene, Set<String> present, Map<String, Person> people) {
    return scene.stream()
        .flatMap(here -> here.present().stream())
        .map(StoryCharacter::id)
        .filter(id -> !present.contains(id))
        .distinct()
        .map(people::get)
        .toList();
  }
}
