package org.fabula.web.shelf;

/**
 * A value to filter by.
 *
 * @param included address of the shelf with the value taken in, or let go if it is
 * @param excluded address of the shelf with the value left out, or let go if it is
 */
record FacetRow(String value, int stories, Choice choice, String included, String excluded) {}
