/** Resolves mentions to characters: mentions, cast and cues in, {@code Coreference} out. */
package org.fabula.understanding.coreference;
