/**
 * Takes story files into the library: files and folders as the user named them in, stories kept
 * out, each with a line that says what became of it.
 *
 * <p>{@link org.fabula.cli.intake.FoundFiles} decides which files of a folder are stories, {@link
 * org.fabula.cli.intake.Intake} adds them.
 */
package org.fabula.cli.intake;
