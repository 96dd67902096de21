package org.fabula.understanding.quotations;

import org.fabula.story.Span;

/**
 * One stretch between marks.
 *
 * @param span without its marks and the white space inside them
 * @param paragraph index of the paragraph it starts in
 * @param continues whether it goes on with the part before, left open at its paragraph's end
 */
record Part(Span span, int paragraph, boolean continues) {}
