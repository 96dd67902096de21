/**
 * Measures how fast Fabula is and how much memory it takes. In: the example stories, from which
 * prose of any length is made. Out: small tables, one figure a line, with the figure to reach.
 *
 * <p>{@link org.fabula.evaluation.benchmarks.ProcessBenchmarks} measures the program as its user
 * meets it, as whole processes; the classes with {@code @Benchmark} methods measure single rooms by
 * JMH. {@code evaluation/benchmark} starts both.
 */
package org.fabula.evaluation.benchmarks;
