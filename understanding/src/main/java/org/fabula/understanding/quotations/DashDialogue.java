package org.fabula.understanding.quotations;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.fabula.story.Paragraph;
import org.fabula.understanding.lexicon.Lexicon;
import org.fabula.understanding.segmentation.Segments;
import org.fabula.understanding.segmentation.Token;

/**
 * Speech after a dash: {@code — Come in, said Martha, — it rains.} A tag ends it, after a dash or a
 * pause, and the next dash takes it up again. Linear in the text.
 */
final class DashDialogue {

  private static final Pattern OPENING =
      Pattern.compile("^(?:--|[—–―-])\\s?(?=\\S)|:\\s(?:--|[—–―])\\s?(?=\\S)");
  private static final Set<String> SUBJECTS = Set.of("he", "she", "they", "the", "his", "her");
  private static final int REACH_OF_TAG_IN_TOKENS = 4;

  private final Segments segments;
  private final Lexicon lexicon;

  DashDialogue(Segments segments, Lexicon lexicon) {
    this.segments = segments;
    this.lexicon = lexicon;
  }

  static boolean isSpoken(String paragraph) {
    return OPENING.matcher(paragraph).find();
  }

  List<Part> parts() {
    var parts = new ArrayList<Part>();
    var story = segments.story();
    for (int i = 0; i < story.paragraphs().size(); i++) {
      var paragraph = story.paragraphs().get(i);
      var opening = OPENING.matcher(story.cut(paragraph.span()));
      if (paragraph.kind() == Paragraph.Kind.PROSE && opening.find()) {
        addParts(paragraph.span().start() + opening.end(), paragraph.span().end(), i, parts);
      }
    }
    return parts;
  }

  private void addParts(int from, int limit, int paragraph, List<Part> parts) {
    int end = segments.tokenFrom(limit);
    int start = segments.tokenFrom(from);
    boolean speech = true;
    for (int i = start; i <= end; i++) {
      boolean dash = i < end && segments.kind(i) == Token.Kind.DASH;
      if (speech && (i == end || isTag(i, end))) {
        add(start, dash ? i : i + 1, end, paragraph, parts);
        speech = false;
      } else if (!speech && dash) {
        start = i + 1;
        speech = true;
      }
    }
  }

  private void add(int start, int end, int limit, int paragraph, List<Part> parts) {
    int last = Math.min(end, limit);
    if (start < last) {
      parts.add(new Part(segments.span(start, last), paragraph, false));
    }
  }

  /** Whether a dash or a pause stands there and the words after it say who speaks. */
  private boolean isTag(int token, int limit) {
    int from = token + 1;
    return switch (segments.kind(token)) {
      case DASH -> isTag(from, limit, true);
      case STOP -> !segments.isCapitalised(from) && isTag(from, limit, false);
      case SIGN -> segments.word(token).equals(",") && isTag(from, limit, false);
      case WORD, CLITIC, NUMBER, QUOTE_MARK -> false;
    };
  }

  private boolean isTag(int from, int limit, boolean afterDash) {
    for (int i = from; i < Math.min(from + REACH_OF_TAG_IN_TOKENS, limit); i++) {
      if (!segments.isWord(i)) {
        return false;
      }
      if (lexicon.isSpeechVerb(segments.lower(i))) {
        return i == from
            ? isSubject(i + 1)
            : isSubject(from) && (afterDash || isLastOfTag(i + 1, limit));
      }
    }
    return false;
  }

  private boolean isSubject(int token) {
    return segments.isCapitalised(token)
        || (segments.isWord(token) && SUBJECTS.contains(segments.lower(token)));
  }

  /** {@code — No, she said so.} is speech to its end, {@code — No, she said.} has a tag. */
  private boolean isLastOfTag(int token, int limit) {
    return token >= limit || !segments.isWord(token) || segments.lower(token).endsWith("ly");
  }
}
