package org.fabula.web.page;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The stories whose veil a reader lifted: they want to see all of them, read or not. */
public record Lifted(List<Long> stories) {

  private static final String COOKIE = "fabula-lifted";
  private static final int MOST_KEPT = 100;

  public Lifted {
    stories = List.copyOf(stories);
  }

  /** Of the cookie this request carries. */
  public static Lifted of(Context context) {
    var text = context.cookie(COOKIE);
    return new Lifted(
        text == null
            ? List.of()
            : Arrays.stream(text.split("\\.", -1))
                .filter(digits -> digits.matches("[0-9]{1,18}"))
                .map(Long::valueOf)
                .toList());
  }

  public boolean holds(long story) {
    return stories.contains(story);
  }

  /** With the story's veil lifted, or let down again. */
  public Lifted with(long story, boolean lift) {
    var others = new ArrayList<>(stories);
    others.remove(story);
    if (lift) {
      others.add(story);
    }
    return new Lifted(others.subList(Math.max(0, others.size() - MOST_KEPT), others.size()));
  }

  /** Has the reader's browser remember it. */
  public void keep(Context context) {
    context.cookie(
        Cookies.lasting(COOKIE, String.join(".", stories.stream().map(String::valueOf).toList())));
  }
}
