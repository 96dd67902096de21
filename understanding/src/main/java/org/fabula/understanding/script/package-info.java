/**
 * Talk that is set as a script, a chat or a row of messages: Segments in, a {@code Script} out,
 * which adds its quotations, names and cues to those of prose.
 */
package org.fabula.understanding.script;
