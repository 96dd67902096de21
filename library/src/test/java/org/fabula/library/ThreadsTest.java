package org.fabula.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ThreadsTest {

  private static final int STORIES = 60;
  private static final int READERS = 6;

  @TempDir private Path folder;

  @Test
  void readers_see_whole_stories_while_others_write() throws Exception {
    var threads = Executors.newFixedThreadPool(READERS + 2);
    try (var library = Library.open(folder.resolve("library.sqlite"))) {
      var work = new ArrayList<Future<Integer>>();
      work.add(threads.submit(() -> write(library, 0)));
      work.add(threads.submit(() -> write(library, 1000)));
      for (int reader = 0; reader < READERS; reader++) {
        Callable<Integer> reading = () -> read(library);
        work.add(threads.submit(reading));
      }
      for (var done : work) {
        assertThat(done.get()).isEqualTo(2 * STORIES);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static int write(Library library, int first) {
    for (int number = first; number < first + STORIES; number++) {
      var tale = AddingProcess.tale(number);
      long id = tale.in(library);
      library.moveTo(id, ReadingPosition.at(tale.story(), tale.story().text().length()));
    }
    return 2 * STORIES;
  }

  /** Until all is written, what is listed, found and counted of one moment fits together. */
  private static int read(Library library) {
    int seen = 0;
    while (seen < 2 * STORIES) {
      var shelf = library.list(ShelfQuery.everything().onPage(0, 2 * STORIES));
      assertThat(shelf.total()).isEqualTo(shelf.entries().size()).isGreaterThanOrEqualTo(seen);
      assertThat(shelf.facets().get(Facet.FORMAT))
          .isEqualTo(
              Stream.of(new FacetCount("TEXT", shelf.total()))
                  .filter(count -> count.stories() > 0)
                  .toList());
      for (var entry : shelf.entries()) {
        assertThat(library.story(entry.id())).isPresent();
      }
      library.find(FindQuery.of("number*").saidBy("Odile"));
      seen = shelf.total();
    }
    return seen;
  }
}
