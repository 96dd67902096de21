package org.fabula.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A query as a user types it: {@code "third stair" speaker:Odile to:"Bram Voss"}. Of a filter named
 * twice the last counts; what looks like a filter but is none is words.
 *
 * @param words what is no filter, quotation marks left in
 */
record TypedQuery(
    String words, Optional<String> speaker, Optional<String> addressee, Optional<String> story) {

  private static final Pattern PART =
      Pattern.compile("(?:(speaker|to|story):)?(\"[^\"]*\"|\\S+)", Pattern.CASE_INSENSITIVE);

  static TypedQuery parse(String text) {
    var words = new ArrayList<String>();
    var filters = new HashMap<String, String>();
    var part = PART.matcher(text);
    while (part.find()) {
      if (part.group(1) == null) {
        words.add(part.group(2));
      } else {
        filters.put(part.group(1).toLowerCase(Locale.ROOT), unquoted(part.group(2)));
      }
    }
    return new TypedQuery(
        String.join(" ", words),
        Optional.ofNullable(filters.get("speaker")),
        Optional.ofNullable(filters.get("to")),
        Optional.ofNullable(filters.get("story")));
  }

  private static String unquoted(String text) {
    return text.replace("\"", "");
  }

  boolean isEmpty() {
    return words.isBlank() && speaker.isEmpty() && addressee.isEmpty();
  }
}
