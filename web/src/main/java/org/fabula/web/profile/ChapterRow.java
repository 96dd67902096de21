package org.fabula.web.profile;

/** A chapter in the list of contents; without its title where that would tell too much. */
record ChapterRow(int number, String title, String address, boolean reached) {}
