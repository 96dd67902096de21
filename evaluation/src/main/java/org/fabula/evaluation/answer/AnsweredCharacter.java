package org.fabula.evaluation.answer;

import java.util.List;
import java.util.Objects;

/** A character of a system's answer. */
public record AnsweredCharacter(String id, String name, List<String> aliases) {
  public AnsweredCharacter {
    Objects.requireNonNull(id);
    Objects.requireNonNull(name);
    aliases = List.copyOf(aliases);
  }
}
