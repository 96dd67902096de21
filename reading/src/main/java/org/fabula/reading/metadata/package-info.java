/**
 * What a story's file says about the story: the header ahead of it, the footer behind it, and what
 * the package states. Every value that stands in the text carries its span.
 *
 * <p>Label sets and shapes follow what mailing lists, newsgroups and archives asked their authors
 * for; no two authors followed them alike, so labels may be misspelt, spaced, decorated and in any
 * order.
 */
package org.fabula.reading.metadata;
