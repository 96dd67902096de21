package org.fabula.understanding.continuity;

import java.util.List;
import java.util.Objects;
import org.fabula.story.Story;
import org.fabula.understanding.cast.StoryCharacter;
import org.fabula.understanding.facts.Fact;
import org.fabula.understanding.timeline.Timeline;

/** What a story tells, as far as its continuity goes. */
public record StoryFacts(
    Story story, List<StoryCharacter> characters, List<Fact> facts, Timeline timeline) {
  public StoryFacts {
    Objects.requireNonNull(story);
    characters = List.copyOf(characters);
    facts = List.copyOf(facts);
    Objects.requireNonNull(timeline);
  }
}
