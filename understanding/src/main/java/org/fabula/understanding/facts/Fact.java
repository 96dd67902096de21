package org.fabula.understanding.facts;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.fabula.story.Span;
import org.fabula.understanding.cast.StoryCharacter;

/**
 * Something that the story, or somebody in it, says is so.
 *
 * @param id {@code f1}, {@code f2}, ... in text order
 * @param who the person it is about; empty for a thing or a place
 * @param subject that person's name, or the words for the thing
 * @param aspect what of the subject, within its kind: "eyes", "lost hand", "in prison"
 * @param value in one spelling: "grey", "28", "dead"
 * @param other a second person it is about
 * @param scene index of the scene that tells it; it need not hold then, see {@code when}
 * @param evidence the words that say it, at least one span
 * @param knownFrom the offset from which a reader can know it
 * @param confidence from 0 to 1 that the story says this of this subject
 */
public record Fact(
    String id,
    Optional<StoryCharacter> who,
    String subject,
    Kind kind,
    String aspect,
    String value,
    Optional<StoryCharacter> other,
    int scene,
    When when,
    Telling telling,
    List<Span> evidence,
    int knownFrom,
    double confidence) {

  /** What sort of thing is told. */
  public enum Kind {
    /** Somebody is dead, and of what. */
    DEATH,
    /** Somebody is seen alive: acts or speaks before the reader's eyes. One a scene. */
    LIFE,
    INJURY,
    /** In years. */
    AGE,
    /** Year, month, day or place. */
    BIRTH,
    LOOKS,
    KIN,
    /** Who talks with whom, and who has never met whom. */
    ACQUAINTANCE,
    POSSESSION,
    WHEREABOUTS,
    /** In days. */
    DURATION,
    /** How many of something a thing has. */
    COUNT,
    /** What became of a place or thing, and that it is in use. */
    FATE,
    /** Something changes that else stays: hair is dyed, a house rebuilt. */
    CHANGE,
    /** A sentence that bears on the topic that is its aspect; what it says of it is not read. */
    PASSAGE
  }

  /** When it holds. */
  public enum When {
    /** In the scene that tells it, or always. */
    NOW,
    /** Before the scene that tells it. */
    BEFORE
  }

  public Fact {
    Objects.requireNonNull(id);
    Objects.requireNonNull(who);
    Objects.requireNonNull(subject);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(aspect);
    Objects.requireNonNull(value);
    Objects.requireNonNull(other);
    Objects.requireNonNull(when);
    Objects.requireNonNull(telling);
    evidence = List.copyOf(evidence);
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException("no evidence for " + subject + ": " + aspect);
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence " + confidence);
    }
  }

  Fact numbered(String id) {
    return new Fact(
        id,
        who,
        subject,
        kind,
        aspect,
        value,
        other,
        scene,
        when,
        telling,
        evidence,
        knownFrom,
        confidence);
  }

  /** The same, about one who is called otherwise here, or the other way round. */
  public Fact about(Optional<StoryCharacter> who, Optional<StoryCharacter> other) {
    return new Fact(
        id,
        who,
        who.map(StoryCharacter::name).orElse(subject),
        kind,
        aspect,
        value,
        other,
        scene,
        when,
        telling,
        evidence,
        knownFrom,
        confidence);
  }

  /** Where it is told. */
  public Span place() {
    return evidence.get(0);
  }

  /** The other person's name where that is the value, as of somebody's mother. */
  public Optional<String> otherName() {
    return other.map(StoryCharacter::name).filter(value::equals);
  }

  /** Whether the value is a number, as of ages, counts and durations. */
  public boolean isNumber() {
    return value.chars().allMatch(Character::isDigit) && !value.isEmpty() && value.length() < 10;
  }

  /** The value of one that {@link #isNumber()}. */
  public int number() {
    return Integer.parseInt(value);
  }
}
