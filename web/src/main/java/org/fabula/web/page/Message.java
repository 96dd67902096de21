package org.fabula.web.page;

/** Something to say instead of a page. */
public record Message(String title, String words) {}
