package org.fabula.web.reader;

import java.util.stream.Collectors;
import org.fabula.story.Span;
import org.fabula.understanding.coreference.CharacterMention;
import org.fabula.web.known.KnownStory;
import org.fabula.web.people.Cast;
import org.fabula.web.people.Person;

/**
 * Where people stand in some paragraphs, for the page's script to mark: a line each of paragraph,
 * start and end in it, hue, initial, kind of word, and whether that is sure.
 */
final class NameMarks {

  private static final double SURE = 0.7;

  private NameMarks() {}

  static String in(Span passage, KnownStory known) {
    var people = Cast.people(known);
    return known.mentionsIn(passage).stream()
        .map(mention -> line(mention, people.get(mention.character().id()), known))
        .collect(Collectors.joining("\n"));
  }

  private static String line(CharacterMention mention, Person person, KnownStory known) {
    var span = mention.mention().span();
    int paragraph = known.story().paragraphIndexAt(span.start());
    int start = known.story().paragraphs().get(paragraph).span().start();
    return String.join(
        " ",
        String.valueOf(paragraph),
        String.valueOf(span.start() - start),
        String.valueOf(span.end() - start),
        String.valueOf(person.hue()),
        person.initial(),
        mention.mention().kind().name(),
        mention.confidence() < SURE ? "unsure" : "sure");
  }
}
