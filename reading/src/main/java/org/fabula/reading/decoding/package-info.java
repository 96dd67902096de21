/**
 * Bytes in, text out: which encoding a story's file is in is told from its bytes alone.
 *
 * <pre>{@code
 * new Decoding().decode(bytes); // "I don’t know," be it UTF-8, UTF-16, Windows-1252 or Mac Roman
 * }</pre>
 */
package org.fabula.reading.decoding;
