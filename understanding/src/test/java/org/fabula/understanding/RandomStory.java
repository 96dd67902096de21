package org.fabula.understanding;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import org.fabula.story.Chapter;
import org.fabula.story.Paragraph;
import org.fabula.story.Span;
import org.fabula.story.Story;
import org.fabula.story.StoryFormat;
import org.fabula.story.StoryMetadata;

/** Stories made of chance, the same for the same seed. */
public final class RandomStory {

  private static final List<String> PEOPLE =
      List.of(
          "Martha Venn",
          "Martha",
          "Mr. Quill",
          "Oscar",
          "Oscar Quill",
          "Miss Tarn",
          "Zorelle",
          "the porter",
          "the old nurse",
          "Will",
          "Hope",
          "Z",
          "ZORELLE",
          "she",
          "he",
          "I");
  private static final List<String> PLACES = List.of("Lisbon", "Marrow Bay", "the mill", "Norwich");
  private static final List<String> VERBS =
      List.of("said", "asked", "whispered", "nodded", "went out", "smiled", "thought", "slept");
  private static final List<String> THINGS =
      List.of(
          "the tide was late",
          "it wasn’t the boys’ boat",
          "will you, Will",
          "I’d’ve gone… had you asked me",
          "d-don’t—please—wait",
          "so-called “soup” again",
          "GET DOWN, ZORELLE",
          "you and I, Oscar",
          "never in Lisbon",
          "a 🦊 at nine o’clock",
          "Mrs. Quill owes us £3.15");
  private static final List<String> ENDS = List.of(".", "!", "?", "…", "...", "?!", ",", "—", "");
  private static final List<String> TIMES =
      List.of(
          "Three days later, ", "The next morning, ", "That night ", "Meanwhile ", "1 year ago");
  private static final List<String> GAPS = List.of("\n\n", "\n\n", "\n\n", "\r\n\r\n", "\n\n\n\n");
  private static final List<String> QUOTES = List.of("“”", "“”", "“”", "\"\"", "‘’", "«»", "—\0");
  private static final List<String> ODD =
      List.of(
          "\"",
          "'",
          "“",
          "”",
          "‘",
          "’",
          "«",
          "»",
          "—",
          "-",
          "--",
          ".",
          "…",
          "!",
          "?",
          ",",
          ":",
          " ",
          " ",
          " ",
          "\t",
          "\u00a0",
          "\u200d",
          "\u0301",
          "\n",
          "\n\n",
          "\r\n\r\n",
          "\r",
          "\u2028",
          "a",
          "b",
          "I",
          "Z",
          "he",
          "said",
          "Mr.",
          "É",
          "ﬁ",
          "ß",
          "İ",
          "ǆ",
          "7",
          "𝟙",
          "𝒪",
          "🦊",
          "\ud83d",
          "\udd8a",
          "\ufeff",
          "\0",
          "字",
          "א",
          "(",
          ")",
          "[",
          "]",
          "*",
          "_",
          "`");

  private final Random random;

  private RandomStory(int seed) {
    this.random = new Random(seed);
  }

  /** Something like prose: people, talk in some kind of marks, scenes; marks go missing in it. */
  public static Story seeded(int seed) {
    return new RandomStory(seed).prose();
  }

  /** Code points in no order at all, lone surrogates among them. */
  public static Story ofNoise(int seed) {
    return new RandomStory(seed).noise();
  }

  private Story noise() {
    int length = random.nextInt(120);
    var text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      if (random.nextInt(6) == 0) {
        text.appendCodePoint(random.nextInt(0x3000));
      } else {
        text.append(pick(ODD));
      }
    }
    return Story.ofText(text.toString());
  }

  private Story prose() {
    var marks = pick(QUOTES);
    var text = new StringBuilder();
    for (int i = 2 + random.nextInt(25); i > 0; i--) {
      text.append(paragraph(marks)).append(pick(GAPS));
    }
    return withKinds(Story.ofText(text.toString()));
  }

  private String paragraph(String marks) {
    return switch (random.nextInt(20)) {
      case 0 -> "* * *";
      case 1 -> "Chapter " + random.nextInt(9);
      case 2 -> pick(PLACES) + ", " + pick(TIMES).strip();
      case 3 -> "Archive: anywhere, " + pick(PLACES);
      case 4, 5 -> sentences(() -> narration());
      case 6 -> pick(TIMES) + sentences(() -> narration());
      default -> sentences(() -> random.nextInt(3) == 0 ? narration() : talk(marks));
    };
  }

  private String sentences(Supplier<String> sentence) {
    var paragraph = new StringBuilder(sentence.get());
    for (int i = random.nextInt(4); i > 0; i--) {
      paragraph.append(random.nextInt(8) == 0 ? "" : " ").append(sentence.get());
    }
    return paragraph.toString();
  }

  private String narration() {
    return pick(PEOPLE) + " " + pick(VERBS) + " in " + pick(PLACES) + ", and " + pick(THINGS) + ".";
  }

  private String talk(String marks) {
    var said = mark(marks.charAt(0)) + pick(THINGS) + pick(ENDS) + mark(marks.charAt(1));
    return switch (random.nextInt(4)) {
      case 0 -> said;
      case 1 -> pick(PEOPLE) + " " + pick(VERBS) + ", " + said;
      case 2 -> said + " " + pick(VERBS) + " " + pick(PEOPLE) + ".";
      default -> said + " " + pick(PEOPLE) + " " + pick(VERBS) + ".";
    };
  }

  /** Now and then a writer forgets one. */
  private String mark(char mark) {
    return mark == '\0' || random.nextInt(25) == 0 ? "" : String.valueOf(mark);
  }

  private static Story withKinds(Story story) {
    var paragraphs =
        story.paragraphs().stream()
            .map(paragraph -> new Paragraph(paragraph.span(), kind(story.cut(paragraph.span()))))
            .toList();
    var chapters = List.of(new Chapter(Optional.empty(), new Span(0, story.text().length())));
    return new Story(
        story.text(), StoryFormat.TEXT, StoryMetadata.none(), chapters, paragraphs, List.of());
  }

  private static Paragraph.Kind kind(String paragraph) {
    if (paragraph.equals("* * *")) {
      return Paragraph.Kind.BREAK;
    }
    if (paragraph.startsWith("Chapter ")) {
      return Paragraph.Kind.HEADING;
    }
    return paragraph.startsWith("Archive:") ? Paragraph.Kind.FRAME : Paragraph.Kind.PROSE;
  }

  private String pick(List<String> from) {
    return from.get(random.nextInt(from.size()));
  }
}
