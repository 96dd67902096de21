/**
 * The report that {@code fabula read} prints for a person. In: a {@link
 * org.fabula.understanding.Fabula}. Out: plain text as wide as the terminal, with bold headings
 * where the terminal can show them:
 *
 * <pre>{@code
 * CAST
 *   name        also called  pronouns  quotes  share  first seen
 *   Ada Lovell  Skipper      she            2    50%  38%
 * }</pre>
 *
 * <p>Nothing of a story reaches the terminal as a control sequence.
 */
package org.fabula.writing.report;
