/** Finds what is said between marks, or after dashes: Segments in, {@code Quotation}s out. */
package org.fabula.understanding.quotations;
