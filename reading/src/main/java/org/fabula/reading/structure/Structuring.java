package org.fabula.reading.structure;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.fabula.reading.breaks.BreakFinding;
import org.fabula.reading.chapters.ChapterDivision;
import org.fabula.reading.chapters.ContentsFinding;
import org.fabula.reading.chapters.HeadingFinding;
import org.fabula.reading.frame.AuthorNotes;
import org.fabula.reading.frame.GutenbergFrame;
import org.fabula.reading.frame.Illustrations;
import org.fabula.reading.layout.ParagraphLayout;
import org.fabula.reading.manuscript.Hint;
import org.fabula.reading.manuscript.LineRoles;
import org.fabula.reading.manuscript.Lines;
import org.fabula.reading.manuscript.Manuscript;
import org.fabula.reading.metadata.FooterReading;
import org.fabula.reading.metadata.HeaderReading;
import org.fabula.reading.metadata.LaterHeaders;
import org.fabula.reading.metadata.StatedFields;
import org.fabula.reading.refusal.RefusedFileException;
import org.fabula.story.MetadataField;
import org.fabula.story.MetadataValue;
import org.fabula.story.Paragraph;
import org.fabula.story.Story;
import org.fabula.story.StoryMetadata;

/**
 * Finds the structure of a manuscript: first what is frame, then headings, then breaks, then
 * paragraphs and chapters. Linear in the text.
 */
public final class Structuring {

  /** The manuscript as a story. */
  public Story structure(Manuscript manuscript) throws RefusedFileException {
    var lines = Lines.of(manuscript.text());
    if (manuscript.text().chars().noneMatch(Character::isLetterOrDigit)) {
      throw new RefusedFileException("this holds no words", "choose a file that holds a story");
    }
    var hinted = new HintedLines(lines, manuscript.hints());
    var body = new GutenbergFrame().find(lines);
    var frame = hinted.of(Hint.Kind.FRAME, Hint.Kind.FRONT_PAGE);
    frame.set(0, body.from());
    frame.set(body.to(), lines.size());

    var fields = new EnumMap<MetadataField, MetadataValue>(MetadataField.class);
    var known = hinted.of(Hint.Kind.HEADING);
    int headerEnd = readHeader(lines, body.to(), frame, known, fields);
    var footer = new FooterReading().read(lines, headerEnd, body.to());
    add(footer.fields(), fields);
    frame.set(0, headerEnd);
    frame.or(footer.lines());
    frame.or(new LaterHeaders().find(lines, headerEnd, body.to()));
    frame.or(new Illustrations().find(lines));
    var contents = new ContentsFinding().find(lines, headerEnd);
    frame.or(contents.entries());
    var all = new StatedFields().join(fields, manuscript, lines);

    known.or(contents.headings());
    new RepeatedTitle(lines, headerEnd).move(all, known, frame);
    var headings = new HeadingFinding().find(lines, frame, known);
    new FrontMatter(lines, headerEnd).move(headings, frame);
    var roles = new LineRoles(frame, headings, breaks(lines, frame, headings, hinted));
    return story(manuscript, lines, roles, all);
  }

  /** Reads the header ahead of the story, and one more behind the pages known to be frame. */
  private static int readHeader(
      Lines lines,
      int to,
      BitSet frame,
      BitSet headings,
      Map<MetadataField, MetadataValue> fields) {
    int assuredEnd = frame.nextClearBit(0);
    var reading = new HeaderReading();
    if (assuredEnd > 0) {
      add(reading.read(lines, 0, assuredEnd, frame, headings).fields(), fields);
    }
    if (assuredEnd >= to) {
      return assuredEnd;
    }
    var header = reading.read(lines, assuredEnd, to, frame, headings);
    add(header.fields(), fields);
    return header.end();
  }

  private static BitSet breaks(Lines lines, BitSet frame, BitSet headings, HintedLines hinted) {
    var taken = (BitSet) frame.clone();
    taken.or(headings);
    var breaks = new BreakFinding().find(lines, taken);
    breaks.or(hinted.of(Hint.Kind.BREAK));
    return breaks;
  }

  private static Story story(
      Manuscript manuscript,
      Lines lines,
      LineRoles roles,
      Map<MetadataField, MetadataValue> fields) {
    var text = manuscript.text();
    var set = new ParagraphLayout().paragraphs(lines, roles, manuscript.format());
    var paragraphs = proseKept(new AuthorNotes().mark(text, set));
    return new Story(
        text,
        manuscript.format(),
        new StoryMetadata(fields),
        new ChapterDivision().divide(text, paragraphs, manuscript.divisions()),
        paragraphs,
        manuscript.marks());
  }

  /** Where everything looked like frame, there is no story to frame: all of it is prose. */
  private static List<Paragraph> proseKept(List<Paragraph> paragraphs) {
    return paragraphs.stream().anyMatch(Paragraph::isProse)
        ? paragraphs
        : paragraphs.stream()
            .map(paragraph -> new Paragraph(paragraph.span(), Paragraph.Kind.PROSE))
            .toList();
  }

  private static void add(
      Map<MetadataField, MetadataValue> found, Map<MetadataField, MetadataValue> fields) {
    found.forEach(fields::putIfAbsent);
  }
}
