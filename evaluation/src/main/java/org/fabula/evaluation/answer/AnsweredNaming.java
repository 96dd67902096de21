package org.fabula.evaluation.answer;

/**
 * That one character calls another by a name, in a system's answer, by their ids.
 *
 * @param isNarrated whether the narrator uses the name too
 */
public record AnsweredNaming(String user, String bearer, String name, boolean isNarrated) {}
