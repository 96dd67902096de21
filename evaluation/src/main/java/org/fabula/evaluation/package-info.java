/**
 * Measures how well and how fast Fabula understands. In: gold data, which people made. Out: tables
 * of figures. Never shipped to users.
 *
 * <pre>{@code
 * fabula evaluate gold/pdnc --only TheGambler
 * }</pre>
 */
package org.fabula.evaluation;
