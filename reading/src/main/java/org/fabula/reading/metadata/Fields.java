package org.fabula.reading.metadata;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.fabula.reading.manuscript.Spaces;
import org.fabula.story.MetadataField;
import org.fabula.story.MetadataValue;
import org.fabula.story.Span;

/**
 * Collects the fields found in one text. What is said first stands; later words do not replace it.
 */
final class Fields {
  /** Fields whose value may be a list. */
  private static final Set<MetadataField> LISTS =
      EnumSet.of(
          MetadataField.WARNINGS,
          MetadataField.FANDOM,
          MetadataField.PAIRING,
          MetadataField.CHARACTERS,
          MetadataField.KEYWORDS,
          MetadataField.CATEGORY);

  private static final int LONGEST_ITEM_LIST = 2000;
  private static final Pattern EMAIL =
      Pattern.compile("[<(\\[]?([\\w.+-]{1,64}@[\\w.-]{1,100}\\w)[>)\\]]?");
  private static final Pattern SENTENCE_END = Pattern.compile("\\w[.!?]\\s+\\w");
  private static final Pattern COMMAS = Pattern.compile("\\s*[,;]\\s*");
  private static final Pattern COMMAS_AND_SLASHES =
      Pattern.compile("\\s*[,;]\\s*|\\s*/\\s*(?![MF]\\b)");

  private final String text;
  private final Map<MetadataField, MetadataValue> found = new EnumMap<>(MetadataField.class);

  Fields(String text) {
    this.text = text;
  }

  Map<MetadataField, MetadataValue> found() {
    return Map.copyOf(found);
  }

  boolean has(MetadataField field) {
    return found.containsKey(field);
  }

  /** Takes what stands at a span as the field's value, parting off what belongs to other fields. */
  void put(MetadataField field, Span span) {
    if (field == MetadataField.TITLE) {
      putTitle(span);
    } else if (field == MetadataField.AUTHOR) {
      putAuthor(span);
    } else {
      putPlain(field, span);
    }
  }

  void put(MetadataField field, MetadataValue value) {
    found.putIfAbsent(field, value);
  }

  private void putTitle(Span span) {
    var title = cut(span);
    PartMark.atEndOf(title, span.start()).ifPresent(part -> put(MetadataField.PART, part));
    int end = span.start() + PartMark.endOfTitle(title);
    putPlain(MetadataField.TITLE, inside(span.start(), end, "*_\"“”~"));
  }

  private void putAuthor(Span span) {
    var name = cut(span);
    var address = EMAIL.matcher(name);
    if (address.find() && address.start() > 0) {
      var email = new Span(span.start() + address.start(1), span.start() + address.end(1));
      putPlain(MetadataField.EMAIL, email);
      putPlain(MetadataField.AUTHOR, inside(span.start(), span.start() + address.start(), "*_-,"));
    } else {
      putPlain(MetadataField.AUTHOR, inside(span.start(), span.end(), "*_"));
    }
  }

  private void putPlain(MetadataField field, Span span) {
    var words = Spaces.squeeze(cut(span));
    if (!words.isEmpty()) {
      put(field, new MetadataValue(words, items(field, words), Optional.of(span)));
    }
  }

  /** The single values of a field that lists several. A value that is whole sentences is one. */
  static List<String> items(MetadataField field, String words) {
    boolean list =
        LISTS.contains(field)
            && words.length() <= LONGEST_ITEM_LIST
            && !SENTENCE_END.matcher(words).find();
    if (!list) {
      return List.of(words);
    }
    var separator = field == MetadataField.CATEGORY ? COMMAS_AND_SLASHES : COMMAS;
    var items =
        Arrays.stream(separator.split(words, -1))
            .map(String::strip)
            .filter(item -> !item.isEmpty())
            .toList();
    return items.isEmpty() ? List.of(words) : items;
  }

  /** The span without white space and the given decoration at its ends. */
  private Span inside(int from, int to, String decoration) {
    int start = from;
    int end = to;
    while (start < end && isEdge(text.charAt(start), decoration)) {
      start++;
    }
    while (end > start && isEdge(text.charAt(end - 1), decoration)) {
      end--;
    }
    return new Span(start, end);
  }

  private static boolean isEdge(char sign, String decoration) {
    return Spaces.isSpace(sign) || decoration.indexOf(sign) >= 0;
  }

  private String cut(Span span) {
    return text.substring(span.start(), span.end());
  }
}
