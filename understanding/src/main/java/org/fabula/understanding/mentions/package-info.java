/** Finds what refers to people: Segments and names in, {@code Mentions} out. */
package org.fabula.understanding.mentions;
