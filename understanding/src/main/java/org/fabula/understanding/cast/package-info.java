/**
 * Works out who is in a story: names, mentions and cues in, a {@code Cast} of {@code
 * StoryCharacter}s out, each with every name it goes by.
 */
package org.fabula.understanding.cast;
