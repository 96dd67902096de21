package org.fabula.web.reader;

/** Who is in a chapter, for a browser without scripts. */
record WhoPage(ChapterPage chapter, PassagePanel panel) {}
