/**
 * The command {@code fabula}: one class a subcommand, which says what it does in the words of the
 * other rooms.
 *
 * <pre>{@code
 * fabula open FOLDER       # import, understand, serve, open the browser
 * fabula read FILE         # understand one file, print a report
 * }</pre>
 *
 * <p>Every problem of a room arrives here as an exception and leaves as one line, made in {@link
 * org.fabula.cli.ErrorLine} and nowhere else.
 */
package org.fabula.cli;
