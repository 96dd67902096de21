/**
 * What a system answers about a text. In: Fabula's JSON, so that the very files that leave the
 * program are scored. Out: an {@link org.fabula.evaluation.answer.Answer}, spans in code points.
 */
package org.fabula.evaluation.answer;
