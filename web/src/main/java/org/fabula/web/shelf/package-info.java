/** The library's page: a row a story, filters with counts, one line of text that says it all. */
package org.fabula.web.shelf;
