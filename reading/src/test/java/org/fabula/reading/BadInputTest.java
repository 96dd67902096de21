package org.fabula.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Random;
import org.fabula.story.StoryFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BadInputTest {
  @TempDir Path folder;

  @Test
  void an_empty_file_is_named() {
    assertRefused("a.txt", new byte[0], "a.txt: this file is empty; ");
  }

  @Test
  void a_file_without_words_is_named() {
    assertRefused(
        "a.txt", "  \r\n *** \n -- \n".getBytes(StandardCharsets.UTF_8), "holds no words");
  }

  @Test
  void binary_data_is_named() {
    var bytes = new byte[5000];
    new Random(7).nextBytes(bytes);
    assertRefused("a.txt", bytes, "no text but binary data");
  }

  @ParameterizedTest
  @CsvSource({
    "%PDF-1.7 and so on, this is a PDF",
    "{\\rtf1\\ansi Hello, this is a rich-text file",
    "GIF89a, this is a picture",
    "Rar!x, this is a RAR archive"
  })
  void other_formats_are_named_whatever_the_file_is_called(String bytes, String what) {
    assertRefused("story.txt", bytes.getBytes(StandardCharsets.ISO_8859_1), what);
  }

  @Test
  void word_and_kindle_files_are_named() {
    var word = new byte[600];
    System.arraycopy(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 0, word, 0, 4);
    assertRefused("story.txt", word, "this is an old Word document (DOC)");
    var kindle = new byte[600];
    System.arraycopy("BOOKMOBI".getBytes(StandardCharsets.US_ASCII), 0, kindle, 60, 8);
    assertRefused("story.txt", kindle, "this is a Kindle book");
    assertRefused("story.epub", zip("word/document.xml"), "this is a Word document (DOCX)");
    assertRefused("story.epub", zip("notes.txt"), "this is a zip archive, but no EPUB");
  }

  @Test
  void a_folder_and_a_missing_file_are_named() {
    assertThatThrownBy(() -> Reading.read(folder))
        .isInstanceOf(UnreadableStoryException.class)
        .hasMessageContaining("this is a folder, not a file; ");
    assertThatThrownBy(() -> Reading.read(folder.resolve("gone.txt")))
        .isInstanceOf(UnreadableStoryException.class)
        .hasMessageContaining("gone.txt: there is no such file; ");
  }

  @Test
  void a_device_is_named() {
    var device = Path.of("/dev/zero");
    assumeTrue(Files.exists(device), "no such device here");
    assertThatThrownBy(() -> Reading.read(device))
        .isInstanceOf(UnreadableStoryException.class)
        .hasMessageContaining("this is a device, not a file; ");
  }

  @Test
  void a_file_we_may_not_read_is_named() throws IOException {
    var file = Files.writeString(folder.resolve("shut.txt"), "Nobody may read this.");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
    assumeFalse(Files.isReadable(file), "this user may read everything");
    assertThatThrownBy(() -> Reading.read(file))
        .isInstanceOf(UnreadableStoryException.class)
        .hasMessageContaining("this may not be read; ");
  }

  @Test
  void a_wrong_ending_does_no_harm() throws IOException {
    var epub = new EpubFile().page("one.xhtml", "<p>The bees were late.</p>").pack();
    assertThat(Read.bytes("story.txt", epub).format()).isEqualTo(StoryFormat.EPUB);
    var text = Files.writeString(folder.resolve("story.epub"), "The bees were late.");
    assertThat(Reading.read(text).story().format()).isEqualTo(StoryFormat.TEXT);
  }

  @Test
  void a_file_is_known_by_its_name_and_its_bytes() throws IOException {
    var file = Files.writeString(folder.resolve("bees.txt"), "The bees were late.");
    var read = Reading.read(file);
    assertThat(read.name()).isEqualTo("bees.txt");
    assertThat(read.original()).isEqualTo(Files.readAllBytes(file));
    assertThat(read.sha256())
        .isEqualTo(Reading.read("other.txt", Files.readAllBytes(file)).sha256())
        .matches("[0-9a-f]{64}");
  }

  private static byte[] zip(String name) {
    return EpubFile.zip(Map.of(name, "x".getBytes(StandardCharsets.UTF_8)));
  }

  private static void assertRefused(String name, byte[] bytes, String what) {
    assertThatThrownBy(() -> Reading.read(name, bytes))
        .isInstanceOf(UnreadableStoryException.class)
        .hasMessageContaining(what)
        .hasMessageMatching("[^\\n]+: [^\\n]+; [^\\n]+");
  }
}
