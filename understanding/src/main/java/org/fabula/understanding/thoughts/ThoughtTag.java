package org.fabula.understanding.thoughts;

import org.fabula.understanding.mentions.Mention;

/**
 * Words that say that what stands beside them is thought: "thought Odile", "she told herself".
 *
 * @param subject who thinks
 * @param firstToken index of the tag's first token
 * @param endToken index past its last token
 */
record ThoughtTag(Mention subject, int firstToken, int endToken) {}
