package org.fabula.understanding.encoder;

import java.util.List;
import org.fabula.story.Story;
import org.fabula.understanding.mentions.Mentions;
import org.fabula.understanding.quotations.Quotation;

/**
 * Runs the encoder over a story once and reads off mentions, antecedents, speakers and addressees.
 * Linear in the text. The model is made by {@code training/encoder}. May be shared between threads.
 */
public final class Encoder {

  private final EncoderModel model = new EncoderModel();

  /** Reads a story whose quotations and plain mentions are known. */
  public EncoderReading read(Story story, List<Quotation> quotations, Mentions known) {
    var pieces = new WordPieces(model.vocabulary());
    var words = Words.of(story, quotations, pieces);
    var walk = new EncoderWalk(story, words, model, quotations, known);
    for (var tile : Tile.over(words, pieces)) {
      walk.enter(tile);
    }
    return walk.reading();
  }
}
