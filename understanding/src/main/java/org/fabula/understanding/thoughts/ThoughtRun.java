package org.fabula.understanding.thoughts;

import java.util.Optional;
import java.util.Set;
import org.fabula.story.Span;
import org.fabula.understanding.cast.Pronouns;

/**
 * Clauses side by side in one paragraph that are thought.
 *
 * @param spokenOf the pronouns of others in it
 */
record ThoughtRun(
    Span span,
    int paragraph,
    Thought.Kind kind,
    Optional<ThoughtTag> tag,
    Set<Pronouns> spokenOf,
    double confidence) {}
