/**
 * The reader: a story's text by chapter, and beside it what the reader may know. The text carries
 * no notes; the page's script asks for them piece by piece, as far as the reader has come.
 */
package org.fabula.web.reader;
