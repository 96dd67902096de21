package org.fabula.reading.manuscript;

import java.util.BitSet;
import org.fabula.story.Paragraph;

/**
 * What each line is there for. What is neither frame nor heading nor break is prose.
 *
 * @param frame lines about the story; none of the sets is to be changed
 * @param headings lines of headings
 * @param breaks lines of marks between scenes
 */
public record LineRoles(BitSet frame, BitSet headings, BitSet breaks) {

  /** What line {@code index} is there for. */
  public Paragraph.Kind kind(int index) {
    if (frame.get(index)) {
      return Paragraph.Kind.FRAME;
    }
    if (headings.get(index)) {
      return Paragraph.Kind.HEADING;
    }
    return breaks.get(index) ? Paragraph.Kind.BREAK : Paragraph.Kind.PROSE;
  }
}
