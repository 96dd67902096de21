/** Cuts a story's prose into {@code Token}s and {@code Sentence}s: a Story in, Segments out. */
package org.fabula.understanding.segmentation;
