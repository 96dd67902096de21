package org.fabula.web.arrivals;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.fabula.library.Addition;
import org.fabula.library.Library;
import org.fabula.library.Original;
import org.fabula.reading.Reading;
import org.fabula.reading.UnreadableStoryException;

/** Takes files into the library and remembers what became of the last ones. */
final class Arrivals {

  private static final int MOST_KEPT = 50;

  private final Library library;
  private final Worker worker;
  private final Map<Integer, Batch> batches = new LinkedHashMap<>();
  private int last;

  Arrivals(Library library, Worker worker) {
    this.library = library;
    this.worker = worker;
  }

  synchronized Batch open() {
    last++;
    var batch = new Batch(last);
    batches.put(last, batch);
    batches.remove(last - MOST_KEPT);
    return batch;
  }

  synchronized Optional<Batch> find(int number) {
    return Optional.ofNullable(batches.get(number));
  }

  /** Takes in a file. One that holds no story is told of, and the others go on. */
  void take(String fileName, byte[] bytes, Batch batch) {
    var name = withoutFolders(fileName);
    try {
      var file = Reading.read(name, bytes);
      var original = new Original(name, Optional.empty(), file.sha256(), bytes);
      follow(name, library.add(original, file.story()), batch);
    } catch (UnreadableStoryException refusal) {
      batch.add(Arrived.refused(name, withoutName(refusal.getMessage(), name)));
    }
  }

  private void follow(String name, Addition addition, Batch batch) {
    var story = OptionalLong.of(addition.storyId());
    boolean done = library.entry(addition.storyId()).orElseThrow().understood();
    var told = told(addition.outcome());
    if (done) {
      batch.add(new Arrived(name, Arrived.State.READY, told, story));
      return;
    }
    int index = batch.add(new Arrived(name, Arrived.State.WAITING, told, story));
    worker.understand(
        addition.storyId(),
        well ->
            batch.become(
                index,
                well ? Arrived.State.READY : Arrived.State.FAILED,
                well ? told : told + ", but who is in it could not be worked out"));
  }

  private static String told(Addition.Outcome outcome) {
    return switch (outcome) {
      case NEW -> "Added";
      case ALREADY_THERE -> "Already here";
      case NEW_VERSION -> "A new version, in place of the old";
    };
  }

  /** The page names the file beside it. */
  private static String withoutName(String message, String name) {
    var prefix = name + ": ";
    return message.startsWith(prefix) ? message.substring(prefix.length()) : message;
  }

  private static String withoutFolders(String fileName) {
    var name =
        fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
    return name.isBlank() ? "file" : name;
  }
}
