/**
 * The model of a text: what {@code reading} makes of a file and every later room works on.
 *
 * <p>A {@link org.fabula.story.Story} holds one immutable text. Everything else is a {@link
 * org.fabula.story.Span} into it; nothing copies text around:
 *
 * <pre>{@code
 * var story = Story.ofText("“Mind the third stair,” said Odile.\n\nBram minded it.");
 * story.paragraphs().stream().map(paragraph -> story.cut(paragraph.span())); // two paragraphs
 * }</pre>
 *
 * <p>No dependency, no IO.
 */
package org.fabula.story;
