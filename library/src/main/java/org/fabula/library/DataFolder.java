package org.fabula.library;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Where each platform wants a program to keep its user's data. */
final class DataFolder {

  private DataFolder() {}

  static Path of(String operatingSystem, Path home, Map<String, String> environment) {
    var name = operatingSystem.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      return named("APPDATA", environment, home.resolve("AppData/Roaming")).resolve("Fabula");
    }
    if (name.startsWith("mac")) {
      return home.resolve("Library/Application Support/Fabula");
    }
    return named("XDG_DATA_HOME", environment, home.resolve(".local/share")).resolve("fabula");
  }

  private static Path named(String variable, Map<String, String> environment, Path otherwise) {
    var value = environment.getOrDefault(variable, "");
    return value.isBlank() ? otherwise : Path.of(value);
  }
}
