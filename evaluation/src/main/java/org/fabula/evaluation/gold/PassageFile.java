package org.fabula.evaluation.gold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads a file of passages, which people write and read: each has its text, its cast and its
 * quotations in text order, given by their words. {@code evaluation/robustness/README.md} describes
 * it.
 */
final class PassageFile {

  /** What the names of such files end in. */
  static final String ENDING = ".passages";

  private static final Pattern PASSAGE = Pattern.compile("(?m)^=== passage (?<name>\\S+)\\n");
  private static final Pattern PARTS =
      Pattern.compile(
          "(?s)(?<text>.*)^=== cast\\n(?<cast>.*)^=== gold\\n(?<gold>.*)", Pattern.MULTILINE);
  private static final Pattern QUOTATION =
      Pattern.compile("(?<type>explicit|anaphoric|implicit) (?<speaker>[^:]+): (?<words>.+)");
  private static final Pattern BETWEEN_PARTS = Pattern.compile(" / ");
  private static final Pattern COMMA = Pattern.compile(",\\s*");

  private final Path file;
  private final String kind;

  private PassageFile(Path file) {
    this.file = file;
    var name = file.getFileName().toString();
    this.kind = name.substring(0, name.length() - ENDING.length());
  }

  /** The passages of a file, in its order. */
  static List<Passage> read(Path file) throws IOException {
    return new PassageFile(file).passages(Files.readString(file));
  }

  private List<Passage> passages(String content) throws IOException {
    var heading = PASSAGE.matcher(content);
    var passages = new ArrayList<Passage>();
    boolean more = heading.find();
    while (more) {
      var name = heading.group("name");
      int start = heading.end();
      more = heading.find();
      var body = content.substring(start, more ? heading.start() : content.length());
      try {
        passages.add(new Passage(file, kind, gold(name, body)));
      } catch (IllegalArgumentException broken) {
        throw new IOException(file + ": " + name + ": " + broken.getMessage(), broken);
      }
    }
    return passages;
  }

  private static GoldText gold(String name, String body) {
    var parts = PARTS.matcher(body);
    if (!parts.matches()) {
      throw new IllegalArgumentException("has no \"=== cast\" and \"=== gold\" after its text");
    }
    var text = parts.group("text").strip() + "\n";
    var cast = lines(parts.group("cast")).map(PassageFile::character).toList();
    var words = new QuotedWords(text);
    var quotations = lines(parts.group("gold")).map(line -> quotation(line, cast, words)).toList();
    return new GoldText(
        Passage.CORPUS, name, text, cast, quotations, List.of(), List.of(), GoldNarrative.NONE);
  }

  private static Stream<String> lines(String part) {
    return part.lines().filter(line -> !line.isBlank());
  }

  private static GoldCharacter character(String line) {
    var names = Arrays.asList(COMMA.split(line.strip()));
    return new GoldCharacter(names.get(0), names.get(0), names.subList(1, names.size()), "");
  }

  private static GoldQuotation quotation(String line, List<GoldCharacter> cast, QuotedWords words) {
    var fields = QUOTATION.matcher(line);
    if (!fields.matches()) {
      throw new IllegalArgumentException("this is no \"type speaker: words\": " + line);
    }
    var spans = BETWEEN_PARTS.splitAsStream(fields.group("words")).map(words::next).toList();
    var speaker = called(fields.group("speaker"), cast);
    return new GoldQuotation(spans, speaker.id(), List.of(), fields.group("type"));
  }

  private static GoldCharacter called(String name, List<GoldCharacter> cast) {
    var found =
        cast.stream()
            .filter(who -> who.name().equals(name) || who.aliases().contains(name))
            .toList();
    if (found.size() != 1) {
      throw new IllegalArgumentException(
          found.size() + " of the cast are called \"" + name + "\" and not one");
    }
    return found.get(0);
  }
}
