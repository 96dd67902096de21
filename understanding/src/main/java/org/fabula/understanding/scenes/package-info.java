/** Cuts a story into scenes: marks, places, coreference and speakers in, {@code Scene}s out. */
package org.fabula.understanding.scenes;
