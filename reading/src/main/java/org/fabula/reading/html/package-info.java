/**
 * HTML in, a manuscript out: the text a reader would see, paragraphs parted by blank lines, with
 * headings, rules and emphasis noted beside it. Nothing is loaded, run or looked up.
 */
package org.fabula.reading.html;
