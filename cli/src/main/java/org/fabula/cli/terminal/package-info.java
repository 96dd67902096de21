/**
 * What the user of the command sees: lines, problems, a progress bar.
 *
 * <pre>{@code
 * var screen = Screen.ofProcess(true);
 * try (var progress = screen.progress("Adding", files.size())) {
 *   screen.line("new  tide.txt");
 *   progress.step();
 * }
 * }</pre>
 */
package org.fabula.cli.terminal;
