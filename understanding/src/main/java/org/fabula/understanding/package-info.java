/**
 * Works out what is in a story: a {@link org.fabula.story.Story} in, a {@link
 * org.fabula.understanding.Fabula} out.
 *
 * <p>{@link org.fabula.understanding.Understanding} puts the stages in order, each a package below;
 * no stage knows it. No IO but the word lists in this module's resources.
 */
package org.fabula.understanding;
