package org.fabula.web.known;

/** A link into a story's text, and the words that stand for it: "chapter 3". */
public record Passage(String label, String address) {}
