/**
 * Passages that tell something that ought to stay so, and whether two of them clash. A sentence in,
 * its {@link org.fabula.understanding.passages.Passage} out; two of those in, the odds of a clash
 * out. {@code "He had drowned that spring."} is about life and death; so is {@code "Osric was at
 * the table, peeling an apple."}, and the second clashes with the first.
 */
package org.fabula.understanding.passages;
