package org.fabula.reading.epub;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fabula.reading.manuscript.Hint;

/** What a page of an EPUB is there for. */
enum PageKind {
  STORY(Optional.empty()),
  /** Cover, contents, copyright, an archive's closing words. */
  FRAME(Optional.of(Hint.Kind.FRAME)),
  /** States the story's metadata. */
  FRONT_PAGE(Optional.of(Hint.Kind.FRONT_PAGE));

  private static final int HEAD = 3000;
  private static final int LONGEST_CLOSING = 1500;
  private static final Pattern FRAME_ROLE =
      Pattern.compile(
          "cover|toc|loi|lot|copyright-?page|colophon|imprint|index|nav|landmarks|other\\.backmatter");
  private static final Pattern FRONT_ROLE = Pattern.compile("title-?page|halftitle-?page");
  private static final Pattern TYPE =
      Pattern.compile("<(?:body|section|div)\\b[^>]{0,300}epub:type=[\"']([^\"']{1,100})[\"']");
  private static final Pattern FRAME_ID =
      Pattern.compile(
          "(?:.*[/_-])?(?:cover|cover_?page|toc|toc_?page|nav|log_?page|copyright)(?:[._-].*)?");
  private static final Pattern FRONT_ID = Pattern.compile("(?:.*[/_-])?title_?page(?:[._-].*)?");
  private static final Pattern ARCHIVE_PREFACE =
      Pattern.compile(
          "\\bRating:(?s:.{0,400})\\b(?:Archive Warnings?|Fandoms?):|Posted originally on the ");
  private static final Pattern ARCHIVE_CLOSING =
      Pattern.compile("Afterword\\b(?s:.{0,1200})(?:Please drop by|End Notes|comment)");

  private final Optional<Hint.Kind> hint;

  PageKind(Optional<Hint.Kind> hint) {
    this.hint = hint;
  }

  Optional<Hint.Kind> hint() {
    return hint;
  }

  /** The kind of a page, by its role, its markup, its name, and its words. */
  static PageKind of(SpinePage page, String html, String text) {
    var type = TYPE.matcher(html.substring(0, Math.min(html.length(), HEAD)));
    var role = page.role() + " " + (type.find() ? type.group(1) : "");
    for (var word : role.toLowerCase(Locale.ROOT).split(" ", -1)) {
      if (FRONT_ROLE.matcher(word).matches()) {
        return FRONT_PAGE;
      }
      if (FRAME_ROLE.matcher(word).matches()) {
        return FRAME;
      }
    }
    var head = text.substring(0, Math.min(text.length(), HEAD));
    if (ARCHIVE_PREFACE.matcher(head).find()) {
      return FRONT_PAGE;
    }
    boolean closing = text.length() <= LONGEST_CLOSING && ARCHIVE_CLOSING.matcher(head).lookingAt();
    return closing ? FRAME : byName(page);
  }

  private static PageKind byName(SpinePage page) {
    var id = page.id().toLowerCase(Locale.ROOT);
    var path = page.path().toLowerCase(Locale.ROOT);
    if (FRONT_ID.matcher(id).matches() || FRONT_ID.matcher(path).matches()) {
      return FRONT_PAGE;
    }
    return FRAME_ID.matcher(id).matches() || FRAME_ID.matcher(path).matches() ? FRAME : STORY;
  }
}
