package org.fabula.web.shelf;

/** An order the shelf can be put in. */
record SortLink(String title, String address, boolean chosen) {}
