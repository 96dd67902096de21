package org.fabula.reading.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.fabula.story.Paragraph;
import org.fabula.story.Paragraph.Kind;

/**
 * Finds the notes in which authors talk to their readers, "A/N: ...", and takes them out of the
 * prose. A note that fills the start of a chapter up to a break, or stands behind a chapter's last
 * break, is taken whole; else it is one paragraph.
 */
public final class AuthorNotes {
  private static final int LONGEST_LABEL = 60;
  private static final int MOST_PARAGRAPHS = 10;

  private static final String AUTHOR =
      "(?:a/n|a\\.n\\.|author(?:'s|’s|s|s'|s’)? ?notes?|notes? from (?:the|your) author"
          + "|writer(?:'s|’s) notes?|chapter (?:end )?notes?|end notes?)";

  private static final Pattern NOTE =
      Pattern.compile(
          "[^\\p{L}\\p{N}\"“”]{0,6}" + AUTHOR + "(?:\\W.*|$)", Pattern.CASE_INSENSITIVE);
  private static final Pattern NOTE_ALONE =
      Pattern.compile("[^\\p{L}\\p{N}\"“”]{0,6}" + AUTHOR + "\\W{0,6}", Pattern.CASE_INSENSITIVE);

  /** Labels that only the edge of a chapter makes a note. */
  private static final Pattern EDGE_NOTE =
      Pattern.compile(
          "[^\\p{L}\\p{N}\"“”]{0,6}(?:AN ?[:;-]|(?:(?i:notes?|disclaimer|chapter summary|thanks to"
              + "|beta|warnings?|spoilers?) ?:)).*");

  /** The paragraphs with the notes among them marked as frame. */
  public List<Paragraph> mark(String text, List<Paragraph> paragraphs) {
    var marked = new ArrayList<>(paragraphs);
    for (int i = 0; i < marked.size(); i++) {
      var kind = marked.get(i).kind();
      if (kind != Kind.PROSE && kind != Kind.HEADING) {
        continue;
      }
      var label = label(text, marked.get(i));
      boolean note =
          NOTE.matcher(label).matches()
              || (EDGE_NOTE.matcher(label).matches() && isAtEdge(marked, i));
      if (note) {
        int end = Math.max(i + 1, noteEnd(text, marked, i, label));
        for (int j = i; j < end; j++) {
          marked.set(j, new Paragraph(marked.get(j).span(), Kind.FRAME));
        }
      }
    }
    return marked;
  }

  private static int noteEnd(String text, List<Paragraph> paragraphs, int note, String label) {
    int end = note + 1;
    while (end < paragraphs.size()
        && end - note <= MOST_PARAGRAPHS
        && paragraphs.get(end).isProse()
        && !NOTE.matcher(label(text, paragraphs.get(end))).matches()) {
      end++;
    }
    boolean whole = end - note <= MOST_PARAGRAPHS;
    boolean breakBelow = end < paragraphs.size() && paragraphs.get(end).kind() == Kind.BREAK;
    boolean behindBreak = note > 0 && paragraphs.get(note - 1).kind() == Kind.BREAK && !breakBelow;
    boolean opensChapter = breakBelow && startsChapter(paragraphs, note);
    if (whole && (opensChapter || behindBreak)) {
      return breakBelow ? end + 1 : end;
    }
    boolean labelOnly = NOTE_ALONE.matcher(label).matches();
    return labelOnly ? Math.min(note + 2, end) : note + 1;
  }

  private static boolean isAtEdge(List<Paragraph> paragraphs, int index) {
    return startsChapter(paragraphs, index)
        || index + 1 == paragraphs.size()
        || !paragraphs.get(index + 1).isProse();
  }

  private static boolean startsChapter(List<Paragraph> paragraphs, int index) {
    if (index == 0) {
      return true;
    }
    var before = paragraphs.get(index - 1).kind();
    return before == Kind.HEADING || before == Kind.FRAME;
  }

  private static String label(String text, Paragraph paragraph) {
    int start = paragraph.span().start();
    var label = text.substring(start, Math.min(paragraph.span().end(), start + LONGEST_LABEL));
    int lineEnd = label.indexOf('\n');
    return (lineEnd < 0 ? label : label.substring(0, lineEnd)).strip();
  }
}
