package org.fabula.library;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Sorts stories out by facets and counts the values of those that stay. One pass does both: a story
 * that misses only what is to be included of one facet is what another value of it would add.
 */
final class FacetCounting {

  private final FacetValues values;
  private final ShelfQuery query;
  private final boolean[] included;
  private final boolean[] excluded;
  private final int[] counts;

  FacetCounting(FacetValues values, ShelfQuery query) {
    this.values = values;
    this.query = query;
    included = chosen(query.include());
    excluded = chosen(query.exclude());
    counts = new int[values.all().size()];
  }

  private boolean[] chosen(Map<Facet, List<String>> choices) {
    var chosen = new boolean[values.all().size()];
    choices.forEach(
        (facet, wanted) -> {
          var keys = wanted.stream().map(Facet::key).toList();
          for (int index = 0; index < chosen.length; index++) {
            var value = values.all().get(index);
            chosen[index] |= value.facet() == facet && keys.contains(value.key());
          }
        });
    return chosen;
  }

  /** Counts a story; tells whether it stays. */
  boolean stays(long storyId) {
    var own = values.of(storyId);
    var missed = missed(own);
    for (int value : own) {
      if (excluded[value]) {
        return false;
      }
    }
    for (int value : own) {
      if (missed.isEmpty() || missed.equals(Set.of(values.all().get(value).facet()))) {
        counts[value]++;
      }
    }
    return missed.isEmpty();
  }

  /** The facets of which the story has nothing that is to be included. */
  private Set<Facet> missed(int[] own) {
    if (query.include().isEmpty()) {
      return Set.of();
    }
    var missed = EnumSet.copyOf(query.include().keySet());
    for (int value : own) {
      if (included[value]) {
        missed.remove(values.all().get(value).facet());
      }
    }
    return missed;
  }

  /** The values counted so far, most stories first. */
  Map<Facet, List<FacetCount>> counts() {
    var facets = new EnumMap<Facet, List<FacetCount>>(Facet.class);
    for (var facet : Facet.values()) {
      facets.put(facet, new ArrayList<>());
    }
    for (int index = 0; index < counts.length; index++) {
      var value = values.all().get(index);
      if (counts[index] > 0 || included[index] || excluded[index]) {
        facets.get(value.facet()).add(new FacetCount(value.shown(), counts[index]));
      }
    }
    facets.values().forEach(found -> found.sort(Comparator.comparing(count -> -count.stories())));
    addUnheardOf(query.include(), facets);
    addUnheardOf(query.exclude(), facets);
    return facets;
  }

  private void addUnheardOf(Map<Facet, List<String>> choices, Map<Facet, List<FacetCount>> facets) {
    choices.forEach(
        (facet, chosen) ->
            chosen.stream()
                .filter(value -> known(facet, value).isEmpty())
                .forEach(value -> facets.get(facet).add(new FacetCount(value, 0))));
  }

  private Optional<FacetValues.Value> known(Facet facet, String value) {
    var key = Facet.key(value);
    return values.all().stream()
        .filter(known -> known.facet() == facet && known.key().equals(key))
        .findFirst();
  }
}
