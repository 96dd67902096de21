package org.fabula.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fabula.evaluation.gold.GoldQuotation;
import org.fabula.evaluation.gold.GoldText;
import org.fabula.story.Span;
import org.fabula.story.Story;
import org.fabula.understanding.Known;
import org.fabula.understanding.lexicon.Lexicon;
import org.fabula.understanding.quotations.Quotation;

/** What is told of a gold text beforehand, to measure the stages after it by themselves. */
enum Given {
  /** Where the quotations are. */
  QUOTATIONS,
  /** Who there is, by all their names. */
  CHARACTERS,
  /** Where each scene starts. */
  SCENES;

  private static final String MARKS =
      "\"'`\u2018\u2019\u201a\u201b\u201c\u201d\u201e\u201f\u00ab\u00bb";

  /** What these tell of a story that has the gold text. */
  static Known of(Set<Given> given, GoldText gold, Story story) {
    return new Known(
        given.contains(QUOTATIONS) ? Optional.of(quotations(gold, story)) : Optional.empty(),
        given.contains(CHARACTERS) ? Optional.of(people(gold)) : Optional.empty(),
        given.contains(SCENES) ? starts(gold, story) : Optional.empty());
  }

  private static Optional<List<Integer>> starts(GoldText gold, Story story) {
    var offsets = offsets(story.text());
    return Optional.of(gold.narrative().scenes())
        .filter(scenes -> !scenes.isEmpty())
        .map(
            scenes ->
                scenes.stream().map(scene -> offsets[scene.span().start()]).sorted().toList());
  }

  /** All names of each, and those single words of them that are nobody else's. */
  private static List<List<String>> people(GoldText gold) {
    var lexicon = Lexicon.english();
    var names =
        gold.characters().stream()
            .filter(who -> !gold.isNobody(who))
            .map(who -> Stream.concat(Stream.of(who.name()), who.aliases().stream()).toList())
            .toList();
    var bearers = new HashMap<String, Integer>();
    names.forEach(own -> words(own, lexicon).forEach(word -> bearers.merge(word, 1, Integer::sum)));
    return names.stream()
        .map(
            own ->
                Stream.concat(
                        own.stream(),
                        words(own, lexicon).stream().filter(word -> bearers.get(word) == 1))
                    .distinct()
                    .toList())
        .toList();
  }

  private static Set<String> words(List<String> names, Lexicon lexicon) {
    return names.stream()
        .flatMap(name -> Stream.of(name.split(" ", -1)))
        .filter(word -> word.length() > 1 && Character.isUpperCase(word.charAt(0)))
        .filter(word -> lexicon.title(word).isEmpty())
        .filter(word -> !lexicon.isCommonWord(word.toLowerCase(Locale.ROOT)))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** In text order; parts that would lie inside another quotation's extent are left out. */
  private static List<Quotation> quotations(GoldText gold, Story story) {
    var offsets = offsets(story.text());
    var quotations = new ArrayList<Quotation>();
    int end = 0;
    for (var spans : inOrder(gold)) {
      var parts = new ArrayList<Span>();
      for (var span : spans) {
        var part = trimmed(offsets[span.start()], offsets[span.end()], story.text());
        if (part.start() >= end && !part.isEmpty()) {
          parts.add(part);
          end = part.end();
        }
      }
      if (!parts.isEmpty()) {
        quotations.add(new Quotation(parts, Quotation.Kind.SPEECH));
      }
    }
    return quotations;
  }

  private static List<List<Span>> inOrder(GoldText gold) {
    return gold.quotations().stream()
        .map(GoldQuotation::spans)
        .filter(spans -> !spans.isEmpty())
        .sorted(Comparator.comparing((List<Span> spans) -> spans.get(0)))
        .toList();
  }

  private static Span trimmed(int start, int end, String text) {
    int from = start;
    int to = end;
    while (from < to && isOutside(text.charAt(from))) {
      from++;
    }
    while (to > from && isOutside(text.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }

  private static boolean isOutside(char sign) {
    return Character.isWhitespace(sign) || MARKS.indexOf(sign) >= 0;
  }

  /** The UTF-16 offset of each code point, and the text's end. */
  private static int[] offsets(String text) {
    var offsets = new int[text.codePointCount(0, text.length()) + 1];
    int offset = 0;
    for (int i = 0; i < offsets.length - 1; i++) {
      offsets[i] = offset;
      offset += Character.charCount(text.codePointAt(offset));
    }
    offsets[offsets.length - 1] = offset;
    return offsets;
  }
}
