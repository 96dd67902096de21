/**
 * Lines in, paragraphs out. How a file sets its paragraphs (blank lines, indents, one line each,
 * wrapped or not) is measured over the whole file, never guessed from a few lines.
 */
package org.fabula.reading.layout;
