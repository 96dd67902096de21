/** Resolves "I" and "you" inside quotations: attributions in, a fuller {@code Coreference} out. */
package org.fabula.understanding.deixis;
