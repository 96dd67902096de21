package org.fabula.understanding.encoder;

import org.fabula.story.Span;

/**
 * A run of letters and digits or a single sign, as the encoder sees it.
 *
 * @param pieces ids in the encoder's vocabulary
 * @param type how it is written, and whether inside a quotation: {@link WordType}
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody, read millions of times
record Word(Span span, int[] pieces, int type, boolean startsParagraph) {

  boolean isSign() {
    return type % WordType.QUOTED == WordType.OTHER;
  }
}
