/**
 * How people stand to each other, decided and put into words once for the report, the pictures and
 * the pages. In: a {@link org.fabula.understanding.Fabula}. Out: a {@link
 * org.fabula.writing.ties.Standing} each pair of whom a tie is told, and {@link
 * org.fabula.writing.ties.TieWords} for it.
 */
package org.fabula.writing.ties;
