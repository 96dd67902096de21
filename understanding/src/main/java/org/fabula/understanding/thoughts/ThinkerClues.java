package org.fabula.understanding.thoughts;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fabula.understanding.cast.StoryCharacter;

/**
 * What tells whose head an untagged thought is in: who acts or speaks beside it, to whom was just
 * spoken, whom the narration has stayed with since the last break, who thought before. Looks no
 * further ahead than the paragraph after a thought. Asked in text order.
 */
final class ThinkerClues {

  /** The clues in the order of {@link Candidate#clues}. */
  static final List<String> NAMES =
      List.of(
          "acts before",
          "acts last before",
          "acts last before by name",
          "acts last before and is spoken of",
          "acts after",
          "acts first after",
          "speaks before",
          "speaks after",
          "acts last in paragraph before",
          "acts first in paragraph before",
          "speaks in paragraph before",
          "speaks alone in paragraph before",
          "is spoken to in paragraph before",
          "acts first in paragraph after",
          "speaks in paragraph after",
          "stayed with",
          "thought last",
          "thought last before the break",
          "share of thoughts",
          "share of tagged thoughts");

  private static final double SAID_STAYS = 0.3;
  private static final double FADES = 0.85;
  private static final double FADED = 1e-4;

  private final List<Deed> deeds;
  private final Telling telling;
  private final Map<StoryCharacter, Double> stayedWith = new LinkedHashMap<>();
  private final Map<StoryCharacter, Deed> lastDeeds = new HashMap<>();
  private final Map<StoryCharacter, Integer> thoughts = new LinkedHashMap<>();
  private final Map<StoryCharacter, Integer> taggedThoughts = new LinkedHashMap<>();
  private int allThoughts;
  private int allTagged;
  private int lastParagraph;
  private int counted;
  private int stretch = -1;
  private Optional<StoryCharacter> lastThinker = Optional.empty();
  private boolean thinkerIsOfLastStretch;

  ThinkerClues(List<Deed> deeds, Telling telling) {
    this.deeds = deeds;
    this.telling = telling;
  }

  /** Notes whose the thought is that was asked for last. */
  void thought(StoryCharacter who) {
    lastThinker = Optional.of(who);
    thinkerIsOfLastStretch = false;
    thoughts.merge(who, 1, Integer::sum);
    allThoughts++;
  }

  /** Notes a thought whose tag tells whose it is. */
  void tagged(StoryCharacter who, int paragraph) {
    enter(paragraph);
    thought(who);
    taggedThoughts.merge(who, 1, Integer::sum);
    allTagged++;
    stayedWith.merge(who, 1.0, Double::sum);
  }

  /** Everybody whose it may be. */
  Map<StoryCharacter, Candidate> of(ThoughtRun thought) {
    enter(thought.paragraph());
    countUpTo(thought.paragraph());
    return new Beside(thought).candidates();
  }

  private void enter(int paragraph) {
    double fades = Math.pow(FADES, paragraph - lastParagraph);
    stayedWith.replaceAll((who, count) -> count * fades);
    stayedWith.values().removeIf(count -> count < FADED);
    lastParagraph = paragraph;
    if (telling.stretchOf(paragraph) != stretch) {
      stretch = telling.stretchOf(paragraph);
      stayedWith.clear();
      lastDeeds.clear();
      thinkerIsOfLastStretch = true;
    }
  }

  private void countUpTo(int paragraph) {
    while (counted < deeds.size() && deeds.get(counted).paragraph() <= paragraph) {
      var deed = deeds.get(counted++);
      if (telling.stretchOf(deed.paragraph()) == stretch) {
        lastDeeds.put(deed.who(), deed);
        double fades = Math.pow(FADES, paragraph - deed.paragraph());
        double stays = deed.kind() == Deed.Kind.DONE ? 1 : SAID_STAYS;
        stayedWith.merge(deed.who(), stays * fades, Double::sum);
      }
    }
  }

  private int firstAfter(int offset) {
    int low = 0;
    int high = deeds.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (deeds.get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Everybody beside one thought. */
  private final class Beside {
    private final ThoughtRun thought;
    private final int after;
    private final Map<StoryCharacter, Candidate> candidates = new LinkedHashMap<>();

    Beside(ThoughtRun thought) {
      this.thought = thought;
      this.after = firstAfter(thought.span().start());
    }

    Map<StoryCharacter, Candidate> candidates() {
      lookBack();
      lookAhead();
      double stayed = stayedWith.values().stream().mapToDouble(Double::doubleValue).sum();
      stayedWith.forEach((who, count) -> set("stayed with", who, count / stayed));
      lastThinker.ifPresent(
          who ->
              set(
                  thinkerIsOfLastStretch ? "thought last before the break" : "thought last",
                  who,
                  1));
      candidates.forEach(this::weighEarlierThoughts);
      return candidates;
    }

    private void weighEarlierThoughts(StoryCharacter who, Candidate candidate) {
      candidate.set(
          NAMES.indexOf("share of thoughts"), thoughts.getOrDefault(who, 0) / (allThoughts + 1.0));
      candidate.set(
          NAMES.indexOf("share of tagged thoughts"),
          taggedThoughts.getOrDefault(who, 0) / (allTagged + 1.0));
      Optional.ofNullable(lastDeeds.get(who))
          .ifPresent(deed -> candidate.add(deed, deed.knownFrom()));
    }

    private Candidate candidate(StoryCharacter who) {
      return candidates.computeIfAbsent(who, any -> new Candidate());
    }

    private void set(String clue, StoryCharacter who, double value) {
      candidate(who).set(NAMES.indexOf(clue), value);
    }

    private void set(String clue, Deed deed) {
      candidate(deed.who()).set(NAMES.indexOf(clue), deed, deed.knownFrom());
    }

    private void lookBack() {
      Optional<Deed> acts = Optional.empty();
      Optional<Deed> speaks = Optional.empty();
      int at = after - 1;
      for (; at >= 0 && deeds.get(at).paragraph() == thought.paragraph(); at--) {
        var deed = deeds.get(at);
        switch (deed.kind()) {
          case DONE -> {
            set("acts before", deed);
            acts = acts.or(() -> Optional.of(deed));
          }
          case SAID -> speaks = speaks.or(() -> Optional.of(deed));
        }
      }
      acts.ifPresent(this::actsLastBefore);
      speaks.ifPresent(deed -> set("speaks before", deed));
      lookBackFrom(at);
    }

    private void actsLastBefore(Deed deed) {
      set("acts last before", deed);
      if (deed.named()) {
        set("acts last before by name", deed);
      }
      if (thought.spokenOf().contains(deed.who().pronouns())) {
        set("acts last before and is spoken of", deed);
      }
    }

    /** The paragraph before, of which this is the last deed, if it is there. */
    private void lookBackFrom(int last) {
      Optional<Deed> actsLast = Optional.empty();
      Optional<Deed> actsFirst = Optional.empty();
      Optional<Deed> speaks = Optional.empty();
      for (int i = last; i >= 0 && isBeside(deeds.get(i), -1); i--) {
        var deed = deeds.get(i);
        switch (deed.kind()) {
          case DONE -> {
            actsLast = actsLast.or(() -> Optional.of(deed));
            actsFirst = Optional.of(deed);
          }
          case SAID -> speaks = speaks.or(() -> Optional.of(deed));
        }
      }
      actsLast.ifPresent(deed -> set("acts last in paragraph before", deed));
      actsFirst.ifPresent(deed -> set("acts first in paragraph before", deed));
      boolean alone = actsLast.isEmpty();
      speaks.ifPresent(deed -> speaksInParagraphBefore(deed, alone));
    }

    private void speaksInParagraphBefore(Deed deed, boolean alone) {
      set("speaks in paragraph before", deed);
      if (alone) {
        set("speaks alone in paragraph before", deed);
      }
      int clue = NAMES.indexOf("is spoken to in paragraph before");
      deed.addressees().forEach(who -> candidate(who).set(clue, deed, deed.addresseesKnownFrom()));
    }

    private void lookAhead() {
      Optional<Deed> acts = Optional.empty();
      Optional<Deed> speaks = Optional.empty();
      int at = after;
      for (; at < deeds.size() && deeds.get(at).paragraph() == thought.paragraph(); at++) {
        var deed = deeds.get(at);
        switch (deed.kind()) {
          case DONE -> {
            set("acts after", deed);
            acts = acts.or(() -> Optional.of(deed));
          }
          case SAID -> speaks = speaks.or(() -> Optional.of(deed));
        }
      }
      acts.ifPresent(deed -> set("acts first after", deed));
      speaks.ifPresent(deed -> set("speaks after", deed));
      firstBeside(at, Deed.Kind.DONE).ifPresent(deed -> set("acts first in paragraph after", deed));
      firstBeside(at, Deed.Kind.SAID).ifPresent(deed -> set("speaks in paragraph after", deed));
    }

    private Optional<Deed> firstBeside(int from, Deed.Kind kind) {
      for (int i = from; i < deeds.size() && isBeside(deeds.get(i), 1); i++) {
        if (deeds.get(i).kind() == kind) {
          return Optional.of(deeds.get(i));
        }
      }
      return Optional.empty();
    }

    private boolean isBeside(Deed deed, int step) {
      return deed.paragraph() == thought.paragraph() + step
          && telling.stretchOf(deed.paragraph()) == stretch;
    }
  }
}
