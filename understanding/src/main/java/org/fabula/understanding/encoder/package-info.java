/**
 * Reads the text with a small transformer encoder: story, quotations and mentions in, {@code
 * EncoderReading} out. Used by the full tier only.
 */
package org.fabula.understanding.encoder;
