/**
 * Keeps stories and what was understood of them, and finds things in them: one SQLite file.
 *
 * <p>{@link org.fabula.library.Library} is the front door:
 *
 * <pre>{@code
 * try (var library = Library.open(Library.defaultFile())) {
 *   var addition = library.add(Original.of("tide.txt", Optional.of(path), bytes), story);
 *   library.keep(addition.storyId(), Understanding.english().read(story));
 *   library.find(FindQuery.of("\"third stair\"").saidBy("Odile"));
 * }
 * }</pre>
 *
 * <p>Every call is one transaction. What it returns is a snapshot that later calls do not change.
 * Any number of threads may share a library, and several processes may have the same file open. A
 * call that the file or its disk fails throws an {@link java.io.UncheckedIOException} whose cause
 * is the {@link org.fabula.library.LibraryException} to show.
 */
package org.fabula.library;
