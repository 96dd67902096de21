package org.fabula.understanding.thoughts;

import java.util.Optional;
import org.fabula.story.Span;

/** Clauses side by side in one paragraph that are thought. */
record ThoughtRun(
    Span span, int paragraph, Thought.Kind kind, Optional<ThoughtTag> tag, double confidence) {}
