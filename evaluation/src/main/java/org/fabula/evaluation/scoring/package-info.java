/**
 * Scores: how well an {@link org.fabula.evaluation.answer.Answer} agrees with a {@link
 * org.fabula.evaluation.gold.GoldText}. Counts come out rather than ratios, so that texts can be
 * pooled:
 *
 * <pre>{@code
 * var score = Scorer.ofPeople().score(answer, gold);
 * score.count(Metric.QUOTE_PARTS).map(Count::value); // F1
 * }</pre>
 */
package org.fabula.evaluation.scoring;
