package org.fabula.understanding.segmentation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.fabula.story.Span;
import org.fabula.story.Story;
import org.fabula.understanding.segmentation.Token.Kind;

/**
 * Cuts a story's prose into tokens and sentences.
 *
 * <p>A sentence ends at a stop and the marks that close it, unless a lower-case word follows: in
 * {@code "Where is he?" she asked.} the tag belongs to the sentence of its quotation. Linear in the
 * text.
 */
public final class TextSegmentation {

  private static final Set<Character> OPENING = Set.of('“', '‘', '«', '(', '[', '„', '‹');

  /** The story's prose as tokens and sentences. */
  public Segments segment(Story story) {
    var tokens = new ArrayList<Token>();
    var sentences = new ArrayList<Sentence>();
    var tokenizer = new Tokenizer(story.text(), tokens);
    for (int i = 0; i < story.paragraphs().size(); i++) {
      var paragraph = story.paragraphs().get(i);
      if (paragraph.isProse()) {
        int first = tokens.size();
        tokenizer.cut(paragraph.span());
        cutSentences(story.text(), tokens, first, i, sentences);
      }
    }
    return new Segments(story, tokens, sentences);
  }

  private static void cutSentences(
      String text, List<Token> tokens, int first, int paragraph, List<Sentence> sentences) {
    int start = first;
    for (int i = first; i < tokens.size(); i++) {
      if (tokens.get(i).kind() == Kind.STOP) {
        int end = pastClosing(text, tokens, i + 1);
        if (end >= tokens.size() || startsSentence(text, tokens, i, end)) {
          sentences.add(sentence(tokens, paragraph, start, end));
          start = end;
        }
        i = end - 1;
      }
    }
    if (start < tokens.size()) {
      sentences.add(sentence(tokens, paragraph, start, tokens.size()));
    }
  }

  private static Sentence sentence(List<Token> tokens, int paragraph, int start, int end) {
    var span = new Span(tokens.get(start).span().start(), tokens.get(end - 1).span().end());
    return new Sentence(span, paragraph, start, end);
  }

  /** Past the marks and brackets that touch the stop. */
  private static int pastClosing(String text, List<Token> tokens, int index) {
    int end = index;
    while (end < tokens.size()
        && tokens.get(end).span().start() == tokens.get(end - 1).span().end()
        && isClosing(text.charAt(tokens.get(end).span().start()))) {
      end++;
    }
    return end;
  }

  private static boolean isClosing(char sign) {
    return sign == '"'
        || sign == '”'
        || sign == '\''
        || sign == '’'
        || sign == '»'
        || sign == ')'
        || sign == ']'
        || sign == '›'
        || sign == '*'
        || sign == '_';
  }

  private static boolean startsSentence(String text, List<Token> tokens, int stop, int next) {
    var token = tokens.get(next);
    int sign = text.codePointAt(token.span().start());
    if (token.kind() == Kind.QUOTE_MARK || OPENING.contains((char) sign)) {
      return true;
    }
    if (token.kind() == Kind.WORD) {
      boolean dots =
          text.charAt(tokens.get(stop).span().start()) == '…'
              || tokens.get(stop).span().length() > 1;
      boolean closed = next > stop + 1;
      return !Character.isLowerCase(sign) || (!dots && !closed && isRealStop(text, tokens, stop));
    }
    return token.kind() != Kind.STOP && token.kind() != Kind.SIGN && token.kind() != Kind.DASH;
  }

  /** "He left. she stayed": a lower-case writer's stop. Not the inner stop of "p.m. train". */
  private static boolean isRealStop(String text, List<Token> tokens, int stop) {
    return stop > 0
        && tokens.get(stop - 1).span().length() > 2
        && text.charAt(tokens.get(stop).span().start()) == '.';
  }
}
