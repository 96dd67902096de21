/**
 * What a reader may know of a story now. Pages take what they show of a story's people, quotations
 * and scenes from {@link org.fabula.web.known.KnownStory} and from nowhere else, so that nothing
 * beyond the reading position can reach a page.
 */
package org.fabula.web.known;
