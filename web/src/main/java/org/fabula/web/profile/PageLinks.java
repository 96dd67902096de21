package org.fabula.web.profile;

import java.util.Map;
import org.fabula.understanding.cast.StoryCharacter;
import org.fabula.web.known.KnownStory;
import org.fabula.web.people.Cast;
import org.fabula.web.people.Person;
import org.fabula.writing.pictures.ChartLinks;

/** Leads from pictures into the reader and to people's pages. */
record PageLinks(KnownStory known, Map<String, Person> people) implements ChartLinks {

  static PageLinks of(KnownStory known) {
    return new PageLinks(known, Cast.people(known));
  }

  @Override
  public String passage(int offset) {
    return known.addressOf(offset);
  }

  @Override
  public String person(StoryCharacter who) {
    return people.get(who.id()).address();
  }

  @Override
  public String pair(StoryCharacter a, StoryCharacter b) {
    return person(a) + "/with/" + b.id();
  }

  @Override
  public String classes(StoryCharacter who) {
    return people.get(who.id()).lineClasses();
  }
}
