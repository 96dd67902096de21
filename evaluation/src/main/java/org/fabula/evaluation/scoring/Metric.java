package org.fabula.evaluation.scoring;

import java.util.Objects;

/**
 * Something that is measured.
 *
 * @param key its name in JSON
 */
public record Metric(String key) implements Comparable<Metric> {

  /**
   * Parts of quotations found: one answered part covers at least 80% of the gold part and is
   * covered by it to 80%, both without quote marks.
   */
  public static final Metric QUOTE_PARTS = new Metric("quote_parts");

  /** Words inside quotations. */
  public static final Metric QUOTE_WORDS = new Metric("quote_words");

  /** Gold quotations to which the answer gives some speaker. */
  public static final Metric ATTRIBUTED = new Metric("attributed");

  /** Characters with at least five quotations, in a passage with one. */
  public static final Metric CHARACTERS = new Metric("characters");

  /** Gold quotations with addressees where some answered addressee is right. */
  public static final Metric ADDRESSEE = new Metric("addressee_any");

  /**
   * How far confidences in speakers are from the share that is right: the expected calibration
   * error over ten bins of equal width (Naeini et al., AAAI 2015), over all answered speakers.
   */
  public static final Metric CALIBRATION = new Metric("speaker_ece");

  /** Mentions, spans exact but for quote marks. */
  public static final Metric MENTIONS = new Metric("mentions");

  /** Links between mentions (Vilain et al., MUC-6, 1995). */
  public static final Metric MUC = new Metric("coref_muc");

  /** Mentions' share of their entity (Bagga and Baldwin, 1998). */
  public static final Metric B3 = new Metric("coref_b3");

  /** Entities, each matched to one (Luo, 2005, with his fourth similarity). */
  public static final Metric CEAF_E = new Metric("coref_ceafe");

  /** Quotations grouped by speaker, scored as {@link #B3}. */
  public static final Metric QUOTE_B3 = new Metric("quote_b3");

  /** Fields of metadata that the gold data give a value for. */
  public static final Metric METADATA = new Metric("metadata");

  /** Code points of direct thoughts. */
  public static final Metric THOUGHTS = new Metric("thoughts");

  /** Of the code points of thoughts found, those with the right thinker. */
  public static final Metric THINKERS = new Metric("thinkers");

  /** Boundaries between scenes, found in the same paragraph or the next. */
  public static final Metric SCENE_BOUNDARIES = new Metric("scene_boundaries");

  /** Boundaries that the layout shows, by a heading, a mark or a slug line, and that are found. */
  public static final Metric MARKED_BOUNDARIES = new Metric("marked_boundaries");

  /** Boundaries that the layout does not show; what is found at one that it shows is left out. */
  public static final Metric SOFT_BOUNDARIES = new Metric("soft_boundaries");

  /** Text in sections that are no scenes but summaries, letters or the like, with their kind. */
  public static final Metric SECTION_KINDS = new Metric("section_kinds");

  /** Text in scenes whose point of view is right. */
  public static final Metric POINT_OF_VIEW = new Metric("point_of_view");

  /** Who is there in person, weighed by the text of the scene. */
  public static final Metric PRESENT = new Metric("present");

  /** Text in scenes whose place shares a word of four letters or more with the gold one. */
  public static final Metric SCENE_PLACE = new Metric("scene_place");

  /** Pairs of scenes in the right story order. */
  public static final Metric STORY_ORDER = new Metric("story_order");

  /** Time expressions that overlap. */
  public static final Metric TIMES = new Metric("times");

  /** Pairs of characters with a tie. */
  public static final Metric TIES = new Metric("ties");

  /** Pairs with a kind of tie, of those kinds that {@code TieKind} has. */
  public static final Metric TIE_KINDS = new Metric("tie_kinds");

  /**
   * The same of what is told: how many of the gold ties that are told were found in any manner, and
   * of the answered ones that are told how many are gold ties of any manner.
   */
  public static final Metric TOLD_KINDS = new Metric("tie_kinds_told");

  /** Likewise of what is shown. */
  public static final Metric SHOWN_KINDS = new Metric("tie_kinds_shown");

  /** Who calls whom what, of the names that the narrator does not use. */
  public static final Metric NAMINGS = new Metric("namings");

  /**
   * Feelings of one for another, for or against, that are right where both sides tell one; where
   * the answer tells none of this one for that one, that one's feeling in return is taken.
   */
  public static final Metric TIE_SIGN = new Metric("tie_sign");

  /** Events that a retelling would have, with an answered one in the passage that tells them. */
  public static final Metric RETOLD = new Metric("events_retold");

  /** Of those found, those of which most answered ones are shown, told or otherwise as they are. */
  public static final Metric EVENT_MODE = new Metric("event_mode");

  /** Who takes part in those found. */
  public static final Metric EVENT_PEOPLE = new Metric("event_people");

  /** Words that tell of what really happens, spans exact. */
  public static final Metric EVENTS = new Metric("events");

  /** When a speaker counts as right. */
  public enum Match {
    /** The answered character has a name of the gold one; several may stand for one. */
    NAMED("speaker_named"),
    /** Likewise, but one answered character only stands for a gold one. */
    NAMED_ONE_TO_ONE("speaker_named_1to1"),
    /**
     * Names ignored, under the best assignment of answered to gold speakers, one to one. Where
     * several assignments are equally good, the figures of single groups depend on which is taken;
     * that of all does not.
     */
    CLUSTER("speaker_cluster");

    private final String key;

    Match(String key) {
      this.key = key;
    }
  }

  /** Which quotations are looked at. */
  public enum Group {
    ALL("all"),
    EXPLICIT("explicit"),
    ANAPHORIC("anaphoric"),
    IMPLICIT("implicit"),
    /** Spoken by a major character, and so on. */
    MAJOR("major"),
    INTERMEDIATE("intermediate"),
    MINOR("minor");

    private final String key;

    Group(String key) {
      this.key = key;
    }

    /** Whether gold data mean this group by a word. */
    boolean isCalled(String word) {
      return key.equalsIgnoreCase(word);
    }
  }

  public Metric {
    Objects.requireNonNull(key);
  }

  /** The share of a group's quotations whose speaker is right. */
  public static Metric speaker(Match match, Group group) {
    return new Metric(match.key + "/" + group.key);
  }

  @Override
  public int compareTo(Metric other) {
    return key.compareTo(other.key);
  }
}
