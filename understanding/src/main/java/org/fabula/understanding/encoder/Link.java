package org.fabula.understanding.encoder;

import org.fabula.understanding.mentions.Mention;

/**
 * How likely a mention is the one that is meant.
 *
 * @param share of all that was possible, from 0 to 1
 */
public record Link(Mention mention, double share) {}
