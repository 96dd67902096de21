package org.fabula.reading.epub;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fabula.reading.html.Extract;
import org.fabula.reading.html.HtmlEncoding;
import org.fabula.reading.html.HtmlReading;
import org.fabula.reading.manuscript.Division;
import org.fabula.reading.manuscript.Hint;
import org.fabula.reading.manuscript.Manuscript;
import org.fabula.reading.refusal.RefusedFileException;
import org.fabula.story.Mark;
import org.fabula.story.Span;
import org.fabula.story.StoryFormat;

/** Reads an EPUB: the pages of its spine, one after the other. */
public final class EpubReading {
  private static final String PART = "\n\n";

  /** The story in the bytes of an EPUB. */
  public Manuscript read(byte[] bytes) throws RefusedFileException {
    var archive = ZipArchive.open(bytes);
    var book = EpubPackage.of(archive);
    var titles = TableOfContents.of(archive, book);
    var text = new StringBuilder();
    var hints = new ArrayList<Hint>();
    var marks = new ArrayList<Mark>();
    var divisions = new ArrayList<Division>();
    for (var page : book.spine()) {
      var source = archive.read(page.path());
      if (source.isEmpty()) {
        continue;
      }
      var html = HtmlEncoding.decode(source.get());
      var extract = new HtmlReading().extract(html);
      if (extract.text().isBlank()) {
        continue;
      }
      if (!text.isEmpty()) {
        text.append(PART);
      }
      int start = text.length();
      text.append(extract.text());
      var kind = PageKind.of(page, html, extract.text());
      add(extract, start, kind, hints, marks);
      if (kind == PageKind.STORY && titles.containsKey(page.path())) {
        divisions.add(new Division(start, titles.get(page.path())));
      }
    }
    if (text.isEmpty()) {
      throw new RefusedFileException("this EPUB holds no text, only pictures", "choose another");
    }
    return new Manuscript(
        text.toString(), StoryFormat.EPUB, hints, divisions, marks, book.stated(), Map.of());
  }

  /** Adds what a page's markup tells, moved to where the page starts in the book. */
  private static void add(
      Extract page, int start, PageKind kind, List<Hint> hints, List<Mark> marks) {
    int end = start + page.text().length();
    kind.hint().ifPresent(hint -> hints.add(new Hint(new Span(start, end), hint)));
    page.hints().forEach(hint -> hints.add(new Hint(moved(hint.span(), start), hint.kind())));
    page.marks().forEach(mark -> marks.add(new Mark(moved(mark.span(), start), mark.kind())));
  }

  private static Span moved(Span span, int by) {
    return new Span(span.start() + by, span.end() + by);
  }
}
