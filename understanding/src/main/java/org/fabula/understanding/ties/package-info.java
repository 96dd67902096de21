/**
 * How the characters stand to each other, as told and as shown, how that changes, and who calls
 * whom what. In: the text's words, mentions, speakers, events and the story's own header. Out:
 * {@link org.fabula.understanding.ties.Ties}.
 *
 * <p>Every passage that speaks of a tie is one {@link org.fabula.understanding.ties.Sign}; ties,
 * curves and phases all follow from signs, so those that a reader has not come to can be left out.
 * Of "Odile's sister Vesna" it follows that Vesna is her sister, by the narrator's word; of "Vesna
 * struck her" that she was against her there.
 */
package org.fabula.understanding.ties;
