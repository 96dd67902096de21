/**
 * Facts: what a story says is so of a person or a thing, who says it, and how seriously. Takes
 * tokens, coreference, speakers, scenes and events. From {@code “Her eyes were green,” said Bram.}
 * come who (she), kind (looks), aspect (eyes), value (green) and who asserts it (Bram).
 */
package org.fabula.understanding.facts;
