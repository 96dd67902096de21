package org.fabula.web.reader;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fabula.story.Span;
import org.fabula.understanding.coreference.CharacterMention;
import org.fabula.understanding.thoughts.Thought;
import org.fabula.web.known.KnownStory;
import org.fabula.web.people.Cast;
import org.fabula.web.people.Person;
import org.fabula.web.people.ThoughtNote;

/**
 * Where people and their thoughts stand in some paragraphs, for the page's script to mark: a line
 * each of paragraph, start and end in it, hue, initial, kind of word or thought, and whether that
 * is sure.
 */
final class NameMarks {

  private static final double SURE = 0.7;

  private NameMarks() {}

  static String in(Span passage, KnownStory known) {
    var people = Cast.people(known);
    var names =
        known.mentionsIn(passage).stream()
            .map(mention -> line(mention, people.get(mention.character().id()), known));
    var thoughts = known.thoughtsIn(passage).stream().map(thought -> line(thought, people, known));
    return Stream.concat(names, thoughts).collect(Collectors.joining("\n"));
  }

  private static String line(Thought thought, Map<String, Person> people, KnownStory known) {
    var thinker = thought.thinker().map(who -> people.get(who.id()));
    return line(
        thought.span(),
        thinker.map(who -> String.valueOf(who.hue())).orElse("nobody"),
        thinker.map(Person::initial).orElse("?"),
        thought.kind().name(),
        ThoughtNote.isUnsure(thought),
        known);
  }

  private static String line(CharacterMention mention, Person person, KnownStory known) {
    return line(
        mention.mention().span(),
        String.valueOf(person.hue()),
        person.initial(),
        mention.mention().kind().name(),
        mention.confidence() < SURE,
        known);
  }

  private static String line(
      Span span, String hue, String initial, String kind, boolean unsure, KnownStory known) {
    int paragraph = known.story().paragraphIndexAt(span.start());
    int start = known.story().paragraphs().get(paragraph).span().start();
    return String.join(
        " ",
        String.valueOf(paragraph),
        String.valueOf(span.start() - start),
        String.valueOf(span.end() - start),
        hue,
        initial,
        kind,
        unsure ? "unsure" : "sure");
  }
}
