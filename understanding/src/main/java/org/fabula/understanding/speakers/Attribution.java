package org.fabula.understanding.speakers;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.fabula.story.Span;
import org.fabula.understanding.cast.StoryCharacter;
import org.fabula.understanding.quotations.Quotation;

/**
 * Who says a quotation, to whom, and how we know.
 *
 * @param speaker empty when nothing tells
 * @param addressees those spoken to, surest first
 * @param cue the words outside the quotation that name its speaker: "said Odile"
 * @param knownFrom the offset from which a reader can know the speaker: past the quotation, the cue
 *     and whatever else the speaker was worked out from
 * @param addresseesKnownFrom the offset from which a reader can know the addressees too; never
 *     before the speaker is known
 * @param confidence from 0 to 1 that the speaker is right; 0 without a speaker
 */
public record Attribution(
    Quotation quotation,
    Type type,
    Optional<StoryCharacter> speaker,
    List<StoryCharacter> addressees,
    How how,
    Optional<Span> cue,
    int knownFrom,
    int addresseesKnownFrom,
    double confidence) {

  /** How the text gives the speaker, in the terms of the PDNC corpus. */
  public enum Type {
    /** By name in a tag: "said Odile". */
    EXPLICIT,
    /** By a pronoun or noun in a tag: "said she", "said the porter". */
    ANAPHORIC,
    /** Without a tag. */
    IMPLICIT
  }

  /** How the speaker was worked out. */
  public enum How {
    NAMED,
    PRONOUN,
    /** Whose turn it is in the exchange. */
    TURN,
    /** Named nearby, as in an action beside the quotation. */
    NEARBY,
    /** Put right by a person. */
    CORRECTED,
    UNKNOWN
  }

  public Attribution {
    Objects.requireNonNull(quotation);
    Objects.requireNonNull(type);
    Objects.requireNonNull(speaker);
    addressees = List.copyOf(addressees);
    Objects.requireNonNull(how);
    Objects.requireNonNull(cue);
    if (addresseesKnownFrom < knownFrom) {
      throw new IllegalArgumentException(
          "addressees known from " + addresseesKnownFrom + ", speaker from " + knownFrom);
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence " + confidence);
    }
    if (speaker.isEmpty() != (how == How.UNKNOWN)) {
      throw new IllegalArgumentException("speaker " + speaker + " known how: " + how);
    }
  }

  /** Of a quotation whose speaker nothing tells. */
  public static Attribution unknown(Quotation quotation) {
    return new Attribution(
        quotation,
        Type.IMPLICIT,
        Optional.empty(),
        List.of(),
        How.UNKNOWN,
        Optional.empty(),
        quotation.extent().end(),
        quotation.extent().end(),
        0);
  }

  /** The cue, or the quotation itself where its place in the exchange is all there is. */
  public List<Span> evidence() {
    return cue.map(List::of).orElseGet(quotation::spans);
  }
}
