/**
 * What is odd about a text as a story: it is verse or a script, holds several stories or a chapter
 * twice. In goes a story, out come oddities with the passages that show them.
 */
package org.fabula.understanding.oddities;
