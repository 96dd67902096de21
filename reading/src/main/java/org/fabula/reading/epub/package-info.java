/**
 * EPUB 2 and 3 in, a manuscript out. The archive is read from memory with hard limits, so that a
 * few kilobytes cannot become gigabytes; nothing outside it is ever looked at.
 */
package org.fabula.reading.epub;
