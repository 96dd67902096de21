package org.fabula.library;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a {@link ShelfQuery} finds.
 *
 * @param entries those of the page asked for
 * @param total how many stories the query finds on all pages
 * @param facets every facet with its values, most stories first. A count tells how many stories the
 *     query would find with that value alone included of its facet, or holds already. A chosen
 *     value is there even if no story has it
 */
public record Shelf(List<StoryEntry> entries, int total, Map<Facet, List<FacetCount>> facets) {
  public Shelf {
    entries = List.copyOf(entries);
    var copy = new EnumMap<Facet, List<FacetCount>>(Facet.class);
    facets.forEach((facet, counts) -> copy.put(facet, List.copyOf(counts)));
    facets = Collections.unmodifiableMap(copy);
  }
}
