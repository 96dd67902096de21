package org.fabula.web.profile;

import java.util.List;
import org.fabula.understanding.ties.AddressChange;
import org.fabula.understanding.ties.NameInUse;
import org.fabula.web.known.Excerpt;
import org.fabula.web.known.KnownStory;
import org.fabula.web.known.Passage;
import org.fabula.web.people.Person;

/** What somebody calls somebody. */
record NamesBetween(Person user, Person bearer, List<Used> names, List<Change> changes) {

  /**
   * A name.
   *
   * @param addressing how often it is said to the bearer
   * @param speakingOf how often it is said of the bearer to others
   */
  record Used(String name, int addressing, int speakingOf, Passage first) {

    static Used of(NameInUse use, KnownStory known) {
      var first = (use.addresses().isEmpty() ? use.references() : use.addresses()).get(0);
      return new Used(
          use.name(),
          use.addresses().size(),
          use.references().size(),
          known.passageAt(first.passage().start()));
    }

    /** How often, in words. */
    String times() {
      if (speakingOf == 0) {
        return times(addressing) + " to their face";
      }
      return addressing == 0
          ? times(speakingOf) + " to others"
          : times(addressing) + " to their face, " + times(speakingOf) + " to others";
    }

    private static String times(int count) {
      return count == 1 ? "once" : count + " times";
    }
  }

  /** Where another name begins. */
  record Change(String before, String after, Excerpt passage) {

    static Change of(AddressChange change, KnownStory known) {
      return new Change(change.before(), change.after(), Excerpt.around(change.passage(), known));
    }
  }

  private static final int MOST_CHANGES = 8;

  NamesBetween {
    names = List.copyOf(names);
    changes = List.copyOf(changes);
  }

  static NamesBetween of(Person user, Person bearer, KnownStory known) {
    var ties = known.fabula().ties();
    return new NamesBetween(
        user,
        bearer,
        ties.namesInUse().stream()
            .filter(use -> use.user().equals(user.id()) && use.bearer().equals(bearer.id()))
            .map(use -> Used.of(use, known))
            .toList(),
        ties.addressChanges().stream()
            .filter(it -> it.user().equals(user.id()) && it.bearer().equals(bearer.id()))
            .limit(MOST_CHANGES)
            .map(change -> Change.of(change, known))
            .toList());
  }
}
