package org.fabula.library;

import java.util.Objects;

/** A facet's value and how many stories have it. */
public record FacetCount(String value, int stories) {
  public FacetCount {
    Objects.requireNonNull(value);
  }
}
