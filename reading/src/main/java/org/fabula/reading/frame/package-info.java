/** Finds what libraries and authors put around and into a story that is not the story. */
package org.fabula.reading.frame;
