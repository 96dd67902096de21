/**
 * How a reader likes the pages: colours, type size, column, paragraphs.
 *
 * <pre>{@code
 * Look.parse("night.4.0.gap").classes(); // "scheme-night size-4 width-0 by-gap"
 * }</pre>
 */
package org.fabula.web.look;
