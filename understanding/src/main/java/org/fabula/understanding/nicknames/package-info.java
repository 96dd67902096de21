/** Finds whom nicknames are for: cast and attributions in, a {@code Cast} with nicknames out. */
package org.fabula.understanding.nicknames;
