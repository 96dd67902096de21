package org.fabula.web.profile;

/**
 * How often somebody is met in one chapter.
 *
 * @param height of a bar that is 100 high in the chapter where they are met most
 */
record ChapterShare(int number, int mentions, int height, String address) {}
