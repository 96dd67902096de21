package org.fabula.understanding.encoder;

import java.util.ArrayList;
import java.util.List;
import org.fabula.story.Paragraph;
import org.fabula.story.Span;
import org.fabula.story.Story;
import org.fabula.understanding.quotations.Quotation;
import org.fabula.understanding.quotations.SpokenText;

/** A story's words, found by offset. */
final class Words {

  private final List<Word> all;
  private final SpokenText spoken;
  private final int[] paragraphs;

  private Words(List<Word> all, SpokenText spoken) {
    this.all = List.copyOf(all);
    this.spoken = spoken;
    paragraphs = new int[all.size()];
    for (int i = 1; i < paragraphs.length; i++) {
      paragraphs[i] = paragraphs[i - 1] + (all.get(i).startsParagraph() ? 1 : 0);
    }
  }

  static Words of(Story story, List<Quotation> quotations, WordPieces pieces) {
    var spoken = new SpokenText(quotations);
    var words = new ArrayList<Word>();
    int paragraph = -1;
    for (var span : cut(story.text())) {
      int here = story.paragraphIndexAt(span.start());
      if (isFrame(here, story)) {
        continue;
      }
      var word = story.cut(span);
      int type = WordType.of(word, spoken.contains(span.start()));
      words.add(new Word(span, pieces.of(word), type, here != paragraph && !words.isEmpty()));
      paragraph = here;
    }
    return new Words(words, spoken);
  }

  /** What is about the story and not of it is not read. */
  private static boolean isFrame(int paragraph, Story story) {
    return paragraph >= 0 && story.paragraphs().get(paragraph).kind() == Paragraph.Kind.FRAME;
  }

  private static List<Span> cut(String text) {
    var spans = new ArrayList<Span>();
    int start = 0;
    while (start < text.length()) {
      int first = text.codePointAt(start);
      int end = start + Character.charCount(first);
      if (isLetterOrDigit(first)) {
        while (end < text.length() && isLetterOrDigit(text.codePointAt(end))) {
          end += Character.charCount(text.codePointAt(end));
        }
        spans.add(new Span(start, end));
      } else if (!Character.isWhitespace(first) && !Character.isSpaceChar(first)) {
        spans.add(new Span(start, end));
      }
      start = end;
    }
    return spans;
  }

  private static boolean isLetterOrDigit(int codePoint) {
    return Character.isLetterOrDigit(codePoint) || codePoint == '_';
  }

  int size() {
    return all.size();
  }

  Word get(int index) {
    return all.get(index);
  }

  /** How many paragraphs began before a word, the first not counted. */
  int paragraph(int word) {
    return paragraphs[word];
  }

  /** Index of the first word that ends after the offset; the number of words if none does. */
  int from(int offset) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Index of the quotation that holds a word; -1 if none does. */
  int quotationOf(int word) {
    int start = all.get(word).span().start();
    return spoken.contains(start) ? spoken.quotationAt(start) : -1;
  }
}
