package org.fabula.understanding.passages;

/**
 * What two passages have to do with each other.
 *
 * @param onePerson whether both are about somebody who is the same
 * @param oneStory whether they stand in one story
 */
public record Bond(boolean onePerson, boolean oneStory) {}
