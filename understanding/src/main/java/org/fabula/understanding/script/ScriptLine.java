package org.fabula.understanding.script;

import java.util.List;
import java.util.Objects;
import org.fabula.story.Span;

/**
 * A paragraph that names its speaker first: {@code ODILE: Mind the stair.}
 *
 * @param paragraph its index
 * @param said what is said, without directions; empty where all is a direction
 */
record ScriptLine(int paragraph, Span name, List<Span> said) {
  ScriptLine {
    Objects.requireNonNull(name);
    said = List.copyOf(said);
  }
}
