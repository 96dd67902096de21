/**
 * Gold data: what people said is in a text. In: a folder with {@code NAME.txt} and, beside it or in
 * a folder {@code gold} there, {@code NAME.json}, or with {@code KIND.passages}, or with {@code
 * NAME.json} of passages of novels that lie elsewhere. Out: a {@link
 * org.fabula.evaluation.gold.GoldText} each.
 *
 * <p>Throughout {@code evaluation} a {@link org.fabula.story.Span} counts Unicode code points, as
 * the gold data and Fabula's JSON do, and not the UTF-16 units of a story in memory.
 */
package org.fabula.evaluation.gold;
