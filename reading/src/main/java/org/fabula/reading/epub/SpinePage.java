package org.fabula.reading.epub;

/**
 * A page of a book in reading order.
 *
 * @param path where it is in the archive
 * @param id its id in the package
 * @param role what the package says it is, such as "cover" or "toc"; empty if it says nothing
 */
record SpinePage(String path, String id, String role) {}
