package org.fabula.understanding.ties;

import org.fabula.story.Span;

/**
 * A place from which one character addresses another otherwise than before: "Miss Orr", then
 * "Tamsin".
 *
 * @param user id of who speaks
 * @param bearer id of who is spoken to
 * @param before the name used up to there
 * @param after the name used from there
 * @param passage where the new one is said first
 */
public record AddressChange(
    String user, String bearer, String before, String after, Span passage) {}
