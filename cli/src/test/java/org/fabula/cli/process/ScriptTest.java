package org.fabula.cli.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.fabula.library.Library;
import org.fabula.library.ShelfQuery;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * The script {@code fabula} as a whole process, built by itself in a folder with odd characters.
 */
@Tag("slow")
@Timeout(600)
class ScriptTest {

  private static final String STORY =
      """
      “Mind the third stair,” said Odile to Bram.

      Bram minded it. “Why does nobody mend it?” he asked her, and she took the lamp from its hook
      and went ahead of him, down into the cellar where the winter apples lay.
      """;

  @TempDir static Path temp;
  private static Path house;
  private static Shell.Answer firstUse;

  @TempDir Path folder;

  @BeforeAll
  static void build() throws Exception {
    house = Files.createDirectory(temp.resolve("a house; with 'odd' näme"));
    CopiedHouse.into(house);
    firstUse = shell(temp).run(house.resolve("fabula").toString(), "--version");
  }

  private static Shell shell(Path folder) {
    return new Shell(
        folder,
        Map.of(
            "HOME", System.getProperty("user.home"),
            "FABULA_LIBRARY", folder.resolve("library.sqlite").toString()));
  }

  @Test
  void the_first_use_builds_and_the_next_does_not() throws Exception {
    assertThat(firstUse.problems()).contains("building itself").hasLineCount(1);
    assertThat(firstUse.output()).isEqualTo("fabula 0.1.0\n");
    assertThat(firstUse.status()).isZero();

    assertThat(fabula("--version")).isEqualTo(new Shell.Answer(0, "fabula 0.1.0\n", ""));
  }

  @Test
  void links_lead_to_it_from_any_folder() throws Exception {
    var first = Files.createSymbolicLink(folder.resolve("first"), house.resolve("fabula"));
    var second = Files.createSymbolicLink(folder.resolve("second"), first.getFileName());

    var answer = shell(folder).run(second.toString(), "--version");
    Files.delete(first);
    Files.delete(second);

    assertThat(answer.output()).isEqualTo("fabula 0.1.0\n");
  }

  @Test
  void file_names_and_text_are_utf_8_without_a_locale() throws Exception {
    var file = write("Zoë’s stair.txt", "“Très bien,” said Zoë.\n");

    var added = fabula("add", file.toString());

    assertThat(added.status()).isZero();
    assertThat(added.output()).contains("Zoë’s stair.txt");
  }

  @Test
  void a_reader_that_leaves_early_is_not_bothered() throws Exception {
    for (int number = 0; number < 50; number++) {
      write("stories/" + number + ".txt", number + " " + STORY);
    }
    fabula("add", folder.resolve("stories").toString());

    var read = shell(folder).run("/bin/sh", "-c", "'" + quoted() + "' list | head -n 1");

    assertThat(read.output()).hasLineCount(1);
    assertThat(read.problems()).isEmpty();
  }

  private static String quoted() {
    return house.resolve("fabula").toString().replace("'", "'\\''");
  }

  @Test
  void every_bad_file_has_its_line_and_the_good_ones_are_added() throws Exception {
    var epub = epub();
    var bad =
        Map.of(
            "empty.txt", new byte[0],
            "binary.txt", new byte[] {0, 1, 2, (byte) 0xFE, 0, 0, 7, 1, 0, 3, 0, 0, 9, 9},
            "picture.epub", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0},
            "truncated.epub", Arrays.copyOf(epub, epub.length / 2));
    for (var file : bad.entrySet()) {
      Files.createDirectories(folder.resolve("stories"));
      Files.write(folder.resolve("stories").resolve(file.getKey()), file.getValue());
    }
    write("stories/three.txt", "She went home.\n");
    write(
        "stories/plain.html", "<p>The sea was grey.</p><script>alert(1)</script><p>It rained.</p>");
    write("stories/stair.txt", STORY);

    var added = fabula("add", folder.resolve("stories").toString(), "missing.txt");

    assertThat(added.status()).isEqualTo(1);
    assertThat(added.problems().lines())
        .allSatisfy(line -> assertThat(line).matches("[^:]+: [^;]+; .+"))
        .extracting(line -> Path.of(line.replaceFirst(": .*", "")).getFileName().toString())
        .containsExactlyInAnyOrder(
            "empty.txt", "binary.txt", "picture.epub", "truncated.epub", "missing.txt");
    assertThat(added.output()).contains("3 new, 5 failed");
  }

  @Test
  void what_was_reported_as_added_is_there_after_a_kill() throws Exception {
    for (int number = 0; number < 300; number++) {
      write("stories/" + number + ".txt", "Title: Stair " + number + "\n\n" + STORY.repeat(20));
    }
    var adding = shell(folder).start(script(), "add", folder.resolve("stories").toString());
    var reported = new ArrayList<String>();
    try (var output = adding.inputReader(StandardCharsets.UTF_8)) {
      while (reported.size() < 40) {
        reported.add(fileName(output));
      }
      adding.toHandle().destroyForcibly();
      output.lines().filter(line -> line.startsWith("new ")).forEach(reported::add);
    }

    try (var library = Library.open(folder.resolve("library.sqlite"))) {
      assertThat(library.list(ShelfQuery.everything()).total()).isBetween(reported.size(), 300);
    }
    var again = fabula("add", folder.resolve("stories").toString());
    assertThat(again.status()).isZero();
    assertThat(again.output().lines().filter(line -> line.startsWith("already there ")))
        .hasSizeGreaterThanOrEqualTo(reported.size());
  }

  private static String fileName(BufferedReader output) throws IOException {
    var line = output.readLine();
    assertThat(line).startsWith("new ");
    return line;
  }

  @Test
  void the_library_is_served_until_control_c() throws Exception {
    fabula("add", write("stair.txt", "Title: The Third Stair\n\n" + STORY).toString());
    var open = shell(folder).start(script(), "open", "--no-browser", "--port", "0");

    var address = URI.create(open.inputReader(StandardCharsets.UTF_8).readLine());
    try (var page = address.toURL().openStream()) {
      assertThat(new String(page.readAllBytes(), StandardCharsets.UTF_8))
          .contains("The Third Stair");
    }
    shell(folder).run("/bin/kill", "-INT", Long.toString(open.pid()));
    assertThat(open.waitFor(20, TimeUnit.SECONDS)).isTrue();
  }

  private Shell.Answer fabula(String... arguments) throws Exception {
    var command = new ArrayList<>(Arrays.asList(arguments));
    command.add(0, script());
    return shell(folder).run(command.toArray(String[]::new));
  }

  private static String script() {
    return house.resolve("fabula").toString();
  }

  private Path write(String name, String text) throws IOException {
    var file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private static byte[] epub() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      entry(zip, "mimetype", "application/epub+zip");
      entry(
          zip,
          "META-INF/container.xml",
          """
          <container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0">
          <rootfiles><rootfile full-path="book.opf" media-type="application/oebps-package+xml"/>
          </rootfiles></container>
          """);
      entry(zip, "chapter.xhtml", "<html><body><p>" + STORY.repeat(5) + "</p></body></html>");
    }
    return bytes.toByteArray();
  }

  private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
