package org.fabula.reading.html;

import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import org.fabula.reading.manuscript.Hint;
import org.jsoup.nodes.Element;

/** Which elements of one page are not story text. */
final class Guide {
  private final IdentityHashMap<Element, Hint.Kind> hints = new IdentityHashMap<>();
  private final Set<Element> dropped = Collections.newSetFromMap(new IdentityHashMap<>());

  /** Marks elements as frame. */
  Guide frame(Collection<Element> elements) {
    elements.forEach(element -> hints.putIfAbsent(element, Hint.Kind.FRAME));
    return this;
  }

  /** Marks elements as pages that state the story's metadata. */
  Guide frontPage(Collection<Element> elements) {
    elements.forEach(element -> hints.put(element, Hint.Kind.FRONT_PAGE));
    return this;
  }

  /** Leaves an element out altogether. */
  void drop(Element element) {
    dropped.add(element);
  }

  Optional<Hint.Kind> hint(Element element) {
    return Optional.ofNullable(hints.get(element));
  }

  boolean drops(Element element) {
    return dropped.contains(element);
  }
}
