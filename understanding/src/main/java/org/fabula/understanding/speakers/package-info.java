/**
 * Finds who says each quotation, and to whom: cues and coreference in, {@code Attribution}s out.
 */
package org.fabula.understanding.speakers;
