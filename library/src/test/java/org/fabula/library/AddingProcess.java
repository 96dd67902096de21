package org.fabula.library;

import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A program that adds stories to a library without end and prints each once it is added. */
final class AddingProcess {

  private AddingProcess() {}

  /** Arguments: the library's file, and the number of the first story. */
  public static void main(String[] arguments) throws LibraryException {
    try (var library = Library.open(Path.of(arguments[0]))) {
      for (int number = Integer.parseInt(arguments[1]); ; number++) {
        var tale = tale(number);
        long id = library.add(tale.original("tale" + number + ".txt"), tale.story()).storyId();
        System.out.println(number + " " + id);
        library.keep(id, tale.fabula());
      }
    }
  }

  /** The same for the same number. */
  static Tale tale(int number) {
    var random = new Random(number);
    var text =
        IntStream.range(0, 1 + random.nextInt(300))
            .mapToObj(index -> "Word" + random.nextInt(1000) + (index % 7 == 0 ? ".\n\n" : " "))
            .collect(Collectors.joining());
    return new Tale("“Number" + number + "!” said Odile.\n\n" + text)
        .with("Odile")
        .saying("Odile", "Number" + number + "!");
  }
}
