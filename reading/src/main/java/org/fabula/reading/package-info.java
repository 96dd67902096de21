/**
 * A file in, a {@link org.fabula.story.Story} out: plain text, HTML, EPUB, told apart by what is in
 * them rather than by what they are called.
 *
 * <pre>{@code
 * Story story = Reading.read(Path.of("tide.epub")).story();
 * story.metadata().text(MetadataField.AUTHOR); // "Nell Ward"
 * }</pre>
 *
 * <p>Bad input is an {@link org.fabula.reading.UnreadableStoryException}, whose message is the one
 * line its user sees. Stages: bytes are decoded ({@code decoding}) or unpacked ({@code epub},
 * {@code html}) to a {@code manuscript}, and {@code structure} makes the story of it.
 */
package org.fabula.reading;
