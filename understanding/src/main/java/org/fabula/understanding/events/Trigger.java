package org.fabula.understanding.events;

/**
 * A word that tells of an event.
 *
 * @param word its index in the story's {@link WordSequence}
 * @param share how likely it does, from 0 to 1
 */
record Trigger(int word, Event.Mode mode, double share) {}
