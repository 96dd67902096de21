package org.fabula.web.page;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;

/**
 * The paragraph each story was last left at: the one at the top of the screen. How far a reader has
 * come at most is the library's to know; who leafs back comes back to where they leafed.
 */
public final class Places {

  private static final String COOKIE = "fabula-places";
  private static final int MOST_KEPT = 60;

  private final Map<Long, Integer> paragraphs;

  private Places(Map<Long, Integer> paragraphs) {
    this.paragraphs = paragraphs;
  }

  /** Of the cookie this request carries: {@code 7-120.12-0}, last left last. */
  public static Places of(Context context) {
    var paragraphs = new LinkedHashMap<Long, Integer>();
    var text = context.cookie(COOKIE);
    for (var pair : text == null ? new String[0] : text.split("\\.", -1)) {
      if (pair.matches("[0-9]{1,18}-[0-9]{1,9}")) {
        int dash = pair.indexOf('-');
        paragraphs.put(
            Long.valueOf(pair.substring(0, dash)), Integer.valueOf(pair.substring(dash + 1)));
      }
    }
    return new Places(paragraphs);
  }

  /** Index of the paragraph in the story's paragraphs. */
  public OptionalInt in(long story) {
    var paragraph = paragraphs.get(story);
    return paragraph == null ? OptionalInt.empty() : OptionalInt.of(paragraph);
  }

  public Places with(long story, int paragraph) {
    var more = new LinkedHashMap<>(paragraphs);
    more.remove(story);
    more.put(story, paragraph);
    while (more.size() > MOST_KEPT) {
      more.remove(more.keySet().iterator().next());
    }
    return new Places(more);
  }

  /** Has the reader's browser remember it. */
  public void keep(Context context) {
    var pairs = new ArrayList<String>();
    paragraphs.forEach((story, paragraph) -> pairs.add(story + "-" + paragraph));
    context.cookie(Cookies.lasting(COOKIE, String.join(".", pairs)));
  }
}
