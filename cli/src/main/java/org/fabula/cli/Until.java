package org.fabula.cli;

import java.util.Optional;
import java.util.regex.Pattern;
import org.fabula.story.Story;

/**
 * How far a reader has come, as typed: {@code 40%} of the text, or {@code chapter:3} to its end.
 */
sealed interface Until {

  /** The offset that the reader has come to; nothing when the story does not go so far. */
  Optional<Integer> offsetIn(Story story);

  /** What the text says, if it says either. */
  static Optional<Until> parse(String text) {
    var matcher = Pattern.compile("(100|[0-9]{1,2})%|chapter:([1-9][0-9]{0,5})").matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    return Optional.of(
        matcher.group(1) != null
            ? new Share(Integer.parseInt(matcher.group(1)))
            : new EndOfChapter(Integer.parseInt(matcher.group(2))));
  }

  /** So much of the text, from its start. */
  record Share(int percent) implements Until {
    @Override
    public Optional<Integer> offsetIn(Story story) {
      return Optional.of((int) ((long) story.text().length() * percent / 100));
    }
  }

  /** All of the chapters up to this one, counted from 1. */
  record EndOfChapter(int number) implements Until {
    @Override
    public Optional<Integer> offsetIn(Story story) {
      return number > story.chapters().size()
          ? Optional.empty()
          : Optional.of(story.chapters().get(number - 1).span().end());
    }
  }
}
