package org.fabula.understanding.scenes;

import java.util.Map;
import java.util.Set;
import org.fabula.understanding.places.Place;

/**
 * What one paragraph of prose holds, counted once.
 *
 * @param index among the story's paragraphs
 * @param firstToken index of its first token
 * @param endToken index past its last
 * @param words how many there are
 * @param spoken how many of them stand in quotations
 * @param present verbs of narration in the present tense
 * @param past verbs of narration in the past tense
 * @param perfect how many of those are "had"
 * @param people ids of who is mentioned, with how often
 * @param places where it mentions somebody is or goes
 * @param content its telling words, with how often
 */
record ReadParagraph(
    int index,
    int firstToken,
    int endToken,
    int words,
    int spoken,
    int present,
    int past,
    int perfect,
    Map<String, Integer> people,
    Set<Place> places,
    Map<String, Integer> content) {

  boolean isTalk() {
    return spoken > 0;
  }
}
