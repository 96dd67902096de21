package org.fabula.understanding.ties;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Gathers single places by who says them, of whom, and by which name. */
final class NamesInUse {

  private static final double LEAST_SURE = 0.4;
  private static final double MOST_SURE = 0.99;

  private NamesInUse() {}

  private record Use(String user, String bearer, String name) {}

  /** A name of somebody, however it is capitalised. */
  private record Name(String bearer, String name) {
    static Name of(Naming naming) {
      return new Name(naming.called(), naming.name().toLowerCase(Locale.ROOT));
    }
  }

  static List<NameInUse> of(List<Naming> namings) {
    Set<Name> narrated = new HashSet<>();
    Map<Use, List<Naming>> uses = new LinkedHashMap<>();
    for (var naming : namings) {
      var name = Name.of(naming);
      if (naming.caller().isEmpty()) {
        narrated.add(name);
      } else {
        uses.computeIfAbsent(
                new Use(naming.caller().get(), name.bearer, name.name), any -> new ArrayList<>())
            .add(naming);
      }
    }
    return uses.entrySet().stream()
        .map(entry -> inUse(entry.getKey(), entry.getValue(), narrated))
        .filter(use -> use.confidence() >= LEAST_SURE)
        .toList();
  }

  private static NameInUse inUse(Use use, List<Naming> places, Set<Name> narrated) {
    double doubt = 1;
    for (var place : places) {
      doubt *= 1 - place.confidence();
    }
    return new NameInUse(
        use.user,
        use.bearer,
        places.get(0).name(),
        places.stream().filter(place -> place.form() == Naming.Form.ADDRESS).toList(),
        places.stream().filter(place -> place.form() == Naming.Form.REFERENCE).toList(),
        narrated.contains(new Name(use.bearer, use.name)),
        Math.min(MOST_SURE, 1 - doubt));
  }

  /** Where the name that one addresses another by is another than the time before. */
  static List<AddressChange> changes(List<Naming> namings) {
    Map<List<String>, String> last = new HashMap<>();
    var changes = new ArrayList<AddressChange>();
    for (var naming : namings) {
      if (naming.form() == Naming.Form.ADDRESS && naming.caller().isPresent()) {
        var user = naming.caller().get();
        var before = last.put(List.of(user, naming.called()), naming.name());
        if (before != null && !before.equalsIgnoreCase(naming.name())) {
          changes.add(
              new AddressChange(user, naming.called(), before, naming.name(), naming.passage()));
        }
      }
    }
    return changes;
  }
}
