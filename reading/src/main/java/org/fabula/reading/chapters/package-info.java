/**
 * Finds chapter headings among lines, and divides a text into chapters. A table of contents whose
 * entries come again tells most; else a line is judged by its shape, by whether it stands alone,
 * and for mere numbers by whether they count on through the text.
 */
package org.fabula.reading.chapters;
