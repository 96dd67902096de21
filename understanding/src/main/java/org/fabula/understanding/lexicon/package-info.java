/**
 * What Fabula knows of English words before it reads a story: given names, titles, verbs of
 * speaking, nouns for people. Loaded once from this module's resources, the only IO of the core.
 */
package org.fabula.understanding.lexicon;
