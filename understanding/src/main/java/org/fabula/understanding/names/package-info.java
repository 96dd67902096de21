/**
 * Finds names and tells people from places: Segments in, {@code NamePhrase}s out.
 *
 * <p>Who a name belongs to is the cast's question; here it is only found.
 */
package org.fabula.understanding.names;
