/** Finds the marks between scenes. Which marks a story uses is learnt from the story. */
package org.fabula.reading.breaks;
