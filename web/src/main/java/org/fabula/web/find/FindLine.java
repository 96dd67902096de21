package org.fabula.web.find;

import java.util.Optional;
import java.util.regex.Pattern;
import org.fabula.library.FindQuery;

/**
 * What to find as a line of text: {@code storm "third stair" speaker:Odile to:"Captain Bram"
 * story:7}. What it does not understand it takes for words.
 */
record FindLine(
    String words, Optional<String> speaker, Optional<String> addressee, Optional<Long> story) {

  private static final int MOST_PASSAGES = 200;
  private static final int MOST_PASSAGES_A_STORY = 20;

  private static final Pattern TERM =
      Pattern.compile("\\b(speaker|to|story):(?:\"([^\"]*+)\"|([^\\s\"]++))");

  static FindLine parse(String line) {
    var words = new StringBuilder();
    Optional<String> speaker = Optional.empty();
    Optional<String> addressee = Optional.empty();
    Optional<Long> story = Optional.empty();
    var term = TERM.matcher(line);
    int done = 0;
    while (term.find()) {
      words.append(line, done, term.start());
      done = term.end();
      var value = term.group(2) == null ? term.group(3) : term.group(2).strip();
      if (term.group(1).equals("speaker") && !value.isEmpty()) {
        speaker = Optional.of(value);
      } else if (term.group(1).equals("to") && !value.isEmpty()) {
        addressee = Optional.of(value);
      } else if (value.matches("[0-9]{1,18}")) {
        story = Optional.of(Long.valueOf(value));
      } else {
        words.append(term.group());
      }
    }
    words.append(line.substring(done));
    return new FindLine(
        String.join(" ", words.toString().strip().split("\\s+")), speaker, addressee, story);
  }

  /** The line that {@link #parse} reads as this. */
  String text() {
    return (words
            + speaker.map(name -> " speaker:\"" + name + "\"").orElse("")
            + addressee.map(name -> " to:\"" + name + "\"").orElse("")
            + story.map(id -> " story:" + id).orElse(""))
        .strip();
  }

  FindLine saidBy(String name) {
    return new FindLine(words, Optional.of(name.replace("\"", "")), addressee, story);
  }

  FindLine saidTo(String name) {
    return new FindLine(words, speaker, Optional.of(name.replace("\"", "")), story);
  }

  FindLine inStory(long id) {
    return new FindLine(words, speaker, addressee, Optional.of(id));
  }

  boolean isEmpty() {
    return words.isBlank() && speaker.isEmpty() && addressee.isEmpty();
  }

  FindQuery query() {
    return new FindQuery(
        words,
        speaker,
        addressee,
        story,
        MOST_PASSAGES,
        story.isPresent() ? MOST_PASSAGES : MOST_PASSAGES_A_STORY);
  }
}
