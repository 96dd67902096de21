/**
 * A text before its structure is known: what every format is brought to, and what the stages that
 * find metadata, chapters and paragraphs work on, line by line.
 */
package org.fabula.reading.manuscript;
