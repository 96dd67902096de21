package org.fabula.understanding.ties;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fabula.story.Span;
import org.fabula.understanding.cast.Cast;
import org.fabula.understanding.cast.StoryCharacter;
import org.fabula.understanding.segmentation.Segments;

/**
 * Finds where two names of one person, used apart before, first stand in one paragraph: there a
 * reader learns that they are one. Names that share a word ("Ada", "Ada Lovell") tell by
 * themselves.
 */
final class Reveals {

  private static final Set<String> ARTICLES = Set.of("the", "a", "an");
  private static final double IN_ONE_PARAGRAPH = 0.6;

  private final Segments segments;

  Reveals(Segments segments) {
    this.segments = segments;
  }

  List<Reveal> of(Cast cast, List<Naming> namings) {
    Map<String, List<Naming>> byPerson = new HashMap<>();
    namings.forEach(
        naming -> byPerson.computeIfAbsent(naming.called(), any -> new ArrayList<>()).add(naming));
    var reveals = new ArrayList<Reveal>();
    for (var who : cast.characters()) {
      reveals.addAll(of(who, byPerson.getOrDefault(who.id(), List.of())));
    }
    reveals.sort(Comparator.comparing(Reveal::passage));
    return reveals;
  }

  private List<Reveal> of(StoryCharacter who, List<Naming> namings) {
    var reveals = new ArrayList<Reveal>();
    Map<String, Span> firstUses = new HashMap<>();
    Set<String> joined = new HashSet<>();
    Map<String, Span> inParagraph = new HashMap<>();
    int paragraph = -1;
    for (var naming : namings) {
      int here = segments.story().paragraphIndexAt(naming.passage().start());
      if (here != paragraph) {
        inParagraph.clear();
        paragraph = here;
      }
      for (var other : inParagraph.entrySet()) {
        meet(who, other.getKey(), naming, firstUses, joined).ifPresent(reveals::add);
      }
      inParagraph.putIfAbsent(naming.name(), naming.passage());
      firstUses.putIfAbsent(naming.name(), naming.passage());
    }
    return reveals;
  }

  private Optional<Reveal> meet(
      StoryCharacter who,
      String beside,
      Naming naming,
      Map<String, Span> firstUses,
      Set<String> joined) {
    var first = firstUses.get(naming.name());
    var paragraph =
        segments
            .story()
            .paragraphs()
            .get(segments.story().paragraphIndexAt(naming.passage().start()))
            .span();
    boolean news = joined.add(key(beside, naming.name()));
    boolean apart =
        first != null
            && first.start() < paragraph.start()
            && firstUses.get(beside).start() < paragraph.start();
    if (!news || !apart || shareWord(beside, naming.name())) {
      return Optional.empty();
    }
    boolean later = first.start() > firstUses.get(beside).start();
    return Optional.of(
        new Reveal(
            who.id(),
            later ? beside : naming.name(),
            later ? naming.name() : beside,
            naming.passage(),
            List.of(firstUses.get(beside), first).stream().sorted().toList(),
            IN_ONE_PARAGRAPH));
  }

  private static String key(String one, String other) {
    return one.compareTo(other) < 0 ? one + "/" + other : other + "/" + one;
  }

  private static List<String> words(String name) {
    return Arrays.stream(name.toLowerCase(Locale.ROOT).split(" ", -1))
        .filter(word -> !ARTICLES.contains(word))
        .toList();
  }

  private static boolean shareWord(String one, String other) {
    return !Collections.disjoint(words(one), words(other));
  }
}
