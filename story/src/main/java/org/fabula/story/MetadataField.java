package org.fabula.story;

import java.util.Locale;

/** What a story's file may say about the story itself, in the order pages and reports show it. */
public enum MetadataField {
  TITLE,
  AUTHOR,
  EMAIL,
  SERIES,
  /** Which part of a serial this file is, as the file puts it: "2", "2/5", "2 of 5". */
  PART,
  FANDOM,
  RATING,
  WARNINGS,
  CATEGORY,
  /** Couples or friendships the header announces. */
  PAIRING,
  CHARACTERS,
  KEYWORDS,
  SPOILERS,
  /** When the story plays, in the author's words. */
  TIMELINE,
  SUMMARY,
  NOTES,
  DISCLAIMER,
  DEDICATION,
  ARCHIVE,
  FEEDBACK,
  LANGUAGE,
  STATUS,
  PUBLISHED,
  UPDATED,
  WORDS,
  CHAPTERS,
  PUBLISHER,
  /** Address the story was first found at. */
  SOURCE,
  /** The line that says the story goes on, such as "To be continued". */
  TO_BE_CONTINUED,
  /** A reading site's slogan at the end of the text. */
  SITE_FOOTER,
  /** The whole line a site put at the end of the text, with what is glued to its slogan. */
  FOOTER_LINE;

  /** The field's name in Fabula's JSON, in camel case: {@code toBeContinued}. */
  public String key() {
    var key = new StringBuilder();
    boolean capital = false;
    for (char letter : name().toLowerCase(Locale.ROOT).toCharArray()) {
      if (letter == '_') {
        capital = true;
      } else {
        key.append(capital ? Character.toUpperCase(letter) : letter);
        capital = false;
      }
    }
    return key.toString();
  }
}
