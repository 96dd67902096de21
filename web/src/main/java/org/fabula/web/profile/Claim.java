package org.fabula.web.profile;

import java.util.List;
import java.util.Map;
import org.fabula.understanding.ties.Manner;
import org.fabula.understanding.ties.Tie;
import org.fabula.web.known.Excerpt;
import org.fabula.web.known.KnownStory;
import org.fabula.web.people.Person;
import org.fabula.writing.pictures.TieWords;

/**
 * Something the story says or shows of how two stand to each other.
 *
 * @param words "Odile Marsh, superior of Bram"
 * @param source who says so
 * @param passages where, in the story's own words
 * @param more how many further passages there are
 */
record Claim(String words, String source, List<Excerpt> passages, int more, boolean unsure) {

  private static final int MOST_PASSAGES = 4;
  private static final double SURE = 0.6;

  Claim {
    passages = List.copyOf(passages);
  }

  static Claim of(Tie tie, KnownStory known, Map<String, Person> people) {
    return new Claim(
        people.get(tie.a()).name()
            + ", "
            + TieWords.of(tie.role())
            + " of "
            + people.get(tie.b()).name(),
        source(tie, people),
        tie.evidence().stream()
            .limit(MOST_PASSAGES)
            .map(span -> Excerpt.around(span, known))
            .toList(),
        Math.max(0, tie.evidence().size() - MOST_PASSAGES),
        tie.confidence() < SURE);
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
