package org.fabula.web.people;

import java.util.Map;
import java.util.Optional;
import org.fabula.understanding.thoughts.Thought;
import org.fabula.web.known.Excerpt;
import org.fabula.web.known.KnownStory;

/**
 * What somebody thinks.
 *
 * @param direct whether it stands in the thinker's own words
 */
public record ThoughtNote(Optional<Person> thinker, boolean direct, boolean unsure, Excerpt words) {

  private static final double SURE = 0.7;
  private static final int LONGEST = 90;

  public static ThoughtNote of(Thought thought, Map<String, Person> people, KnownStory known) {
    return new ThoughtNote(
        thought.thinker().map(who -> people.get(who.id())),
        thought.kind() == Thought.Kind.DIRECT,
        isUnsure(thought),
        Excerpt.of(thought.span(), LONGEST, known));
  }

  public static boolean isUnsure(Thought thought) {
    return thought.confidence() < SURE;
  }

  /** Whose words the story uses. */
  public String manner() {
    return direct ? "in their own words" : "in the story’s words";
  }

  /** The class that sets own words apart from the story's. */
  public String mannerClass() {
    return direct ? "direct" : "indirect";
  }
}
