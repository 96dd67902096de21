/**
 * Planted contradictions and near misses in; how many of them Fabula's check finds, and how many it
 * makes up, out. {@code evaluation/continuity/README.md} describes the cases.
 */
package org.fabula.evaluation.continuity;
