package org.fabula.web.profile;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fabula.story.Span;
import org.fabula.understanding.ties.Manner;
import org.fabula.understanding.ties.Tie;
import org.fabula.understanding.ties.TieKind;
import org.fabula.web.known.Excerpt;
import org.fabula.web.known.KnownStory;
import org.fabula.web.people.Person;
import org.fabula.writing.ties.Standing;
import org.fabula.writing.ties.TieWords;

/**
 * Something the story says or shows of how two stand to each other.
 *
 * @param words "Odile Marsh, superior of Bram"
 * @param source who says so
 * @param passages where, in the story's own words
 * @param more further passages
 */
record Claim(
    String words, String source, List<Excerpt> passages, List<Excerpt> more, boolean unsure) {

  private static final int MOST_PASSAGES = 4;
  private static final double SURE = 0.6;

  Claim {
    passages = List.copyOf(passages);
    more = List.copyOf(more);
  }

  static Claim of(Tie tie, Standing standing, KnownStory known, Map<String, Person> people) {
    return new Claim(
        words(tie, standing, people),
        source(tie, people),
        excerpts(tie.evidence().stream().limit(MOST_PASSAGES), known),
        excerpts(tie.evidence().stream().skip(MOST_PASSAGES), known),
        tie.confidence() < SURE);
  }

  private static String words(Tie tie, Standing standing, Map<String, Person> people) {
    var a = people.get(tie.a()).name();
    var b = people.get(tie.b()).name();
    return standing.kind() == TieKind.ACQUAINTANCE
        ? a + " has to do with " + b
        : a + ", " + (standing.isLikely() ? "" : "perhaps ") + TieWords.of(tie.role()) + " of " + b;
  }

  private static List<Excerpt> excerpts(Stream<Span> passages, KnownStory known) {
    return passages.map(span -> Excerpt.around(span, known)).toList();
  }

  private static String source(Tie tie, Map<String, Person> people) {
    if (tie.manner() == Manner.SHOWN) {
      return "by how they act";
    }
    return switch (tie.asserter().kind()) {
      case NARRATOR -> "the story says";
      case HEADER -> "the file's header says";
      case CHARACTER ->
          tie.asserter().character().map(people::get).map(Person::name).orElse("somebody")
              + " says";
    };
  }
}
