package org.fabula.understanding.coreference;

import java.util.List;
import java.util.Optional;
import org.fabula.understanding.cast.Cast;
import org.fabula.understanding.cast.StoryCharacter;
import org.fabula.understanding.cues.QuotationCues;
import org.fabula.understanding.lexicon.Lexicon;
import org.fabula.understanding.mentions.Mentions;
import org.fabula.understanding.segmentation.Segments;

/**
 * Resolves names, noun phrases and third-person pronouns, and the narrator's "I", in one walk over
 * the text that keeps track of who is on the reader's mind. "I" and "you" inside speech wait until
 * the speakers are known. Linear in the text.
 */
public final class NarrationCoreference {

  private final Lexicon lexicon;

  public NarrationCoreference(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * Whom the mentions refer to; those nobody fits are left out.
   *
   * @param heard the speaker of each quotation from an earlier pass; empty on the first
   */
  public Coreference resolve(
      Segments segments,
      Mentions mentions,
      Cast cast,
      List<QuotationCues> cues,
      List<Optional<StoryCharacter>> heard) {
    return new NarrationWalk(segments, mentions, cast, cues, heard, lexicon).walk();
  }
}
