package org.fabula.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Story files for tests of the command. */
final class Stories {

  static final String STAIR =
      """
      Title: The Third Stair
      Author: Fabula

      “Mind the third stair,” said Odile to Bram.

      Bram minded it. “Why does nobody mend it?” he asked her.

      “Because nobody falls,” said Odile. She took the lamp from its hook and went ahead of him,
      down into the cellar where the winter apples lay.
      """;

  static final String FERRY =
      """
      Title: The Late Ferry
      Author: Fabula

      Chapter 1

      “Is that the last one?” asked Tomas. Nobody answered him; the ferry was already a light
      among other lights, and the gate was down.

      Chapter 2

      “There is always another ferry,” said Wren in the morning, and she gave Tomas his coat.
      """;

  private Stories() {}

  static Path write(Path folder, String name, String text) throws IOException {
    var file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }
}
