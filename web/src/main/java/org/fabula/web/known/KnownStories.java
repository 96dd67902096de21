package org.fabula.web.known;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Optional;
import org.fabula.library.Library;
import org.fabula.library.StoryEntry;
import org.fabula.understanding.Fabula;
import org.fabula.understanding.worlds.Difference;
import org.fabula.web.page.Forms;
import org.fabula.web.page.Lifted;

/** Takes stories from the library as far as their reader may know them. */
public final class KnownStories {

  private final Library library;
  private final WorkedOut workedOut = new WorkedOut();

  public KnownStories(Library library) {
    this.library = library;
  }

  /**
   * The story that a request's address names, as far as its reader may know it. An address without
   * a story is answered as not found.
   */
  public KnownStory asked(Context context) {
    return find(askedId(context), context).orElseThrow(NotFoundResponse::new);
  }

  /** A story by its number, as far as the reader who sends the request may know it. */
  public Optional<KnownStory> find(long story, Context context) {
    var lifted = Lifted.of(context);
    return library.entry(story).flatMap(entry -> known(entry, lifted));
  }

  /** The number in an address such as {@code /story/7}. */
  public static long askedId(Context context) {
    return Forms.number(context.pathParam("story")).orElseThrow(NotFoundResponse::new);
  }

  private Optional<KnownStory> known(StoryEntry entry, Lifted lifted) {
    boolean lift = lifted.holds(entry.id());
    var fabula = lift ? library.fabula(entry.id()) : library.fabulaAsRead(entry.id());
    return fabula
        .or(() -> library.story(entry.id()).map(Fabula::notUnderstood))
        .map(
            known ->
                new KnownStory(entry, known, horizon(entry, known), veil(entry, lift), workedOut));
  }

  /** What stories of a world tell otherwise, each as far as its reader may know it. */
  public List<Difference> differences(List<KnownStory> stories) {
    return workedOut.differences(stories.stream().map(KnownStory::fabula).toList());
  }

  private static int horizon(StoryEntry entry, Fabula fabula) {
    return entry.position().map(position -> position.offsetIn(fabula.story())).orElse(0);
  }

  private static KnownStory.Veil veil(StoryEntry entry, boolean lift) {
    if (lift) {
      return KnownStory.Veil.LIFTED;
    }
    return entry.position().isEmpty() ? KnownStory.Veil.NOT_YET_DRAWN : KnownStory.Veil.DOWN;
  }
}
