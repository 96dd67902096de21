/**
 * Worlds: stories that share a cast. In: the casts of stories, each as far as its reader knows it.
 * Out: who of one story is who of another, under the names learnt in any of them, and what the
 * stories tell otherwise than each other. Each story keeps its own version of the facts.
 */
package org.fabula.understanding.worlds;
