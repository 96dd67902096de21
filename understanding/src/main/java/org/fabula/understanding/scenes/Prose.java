package org.fabula.understanding.scenes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.fabula.story.Span;
import org.fabula.story.Story;
import org.fabula.understanding.coreference.CharacterMention;
import org.fabula.understanding.mentions.Mention;
import org.fabula.understanding.places.Place;
import org.fabula.understanding.quotations.SpokenText;
import org.fabula.understanding.segmentation.Segments;
import org.fabula.understanding.speakers.Attribution;
import org.fabula.understanding.thoughts.Thought;

/** A story's paragraphs of prose, read for what tells one scene from the next. */
final class Prose {

  private static final int SHORTEST_TELLING_WORD = 4;
  private static final Set<String> PRESENT =
      Set.of("is", "are", "has", "says", "does", "goes", "looks", "’m", "’re", "isn’t", "doesn’t");
  private static final Set<String> PAST =
      Set.of("was", "were", "had", "said", "did", "went", "looked", "came", "wasn’t", "didn’t");
  private static final Set<String> NOT_TELLING =
      Set.of(
          "that", "this", "with", "have", "from", "they", "them", "were", "what", "when", "would",
          "there", "their", "which", "said", "been", "could", "into", "then", "than", "some",
          "very", "your", "will", "about", "more", "only", "know", "like", "just", "upon", "such",
          "should", "must", "never", "much", "well", "little", "before", "after", "over", "again",
          "down", "back", "came", "went", "come", "made", "make", "here", "where", "other", "most",
          "every", "even", "still", "being", "these", "those", "himself", "herself", "think",
          "thought", "shall", "might", "good", "look", "looked", "long", "great", "though",
          "without");

  private final Story story;
  private final Segments segments;
  private final SpokenText spoken;
  private final NavigableMap<Integer, Integer> thoughts = new TreeMap<>();
  private final List<Attribution> attributions;
  private final PlaceMentions places;
  private final Mentioned mentioned;
  private final List<ReadParagraph> paragraphs = new ArrayList<>();

  Prose(
      Segments segments,
      Mentioned mentioned,
      List<Attribution> attributions,
      List<Thought> thoughts,
      PlaceMentions places) {
    this.story = segments.story();
    this.segments = segments;
    this.spoken = new SpokenText(attributions.stream().map(Attribution::quotation).toList());
    this.attributions = attributions;
    thoughts.stream()
        .filter(thought -> thought.kind() == Thought.Kind.DIRECT)
        .map(Thought::span)
        .forEach(span -> this.thoughts.put(span.start(), span.end()));
    this.places = places;
    this.mentioned = mentioned;
    read();
  }

  private void read() {
    int token = 0;
    for (int i = 0; i < story.paragraphs().size(); i++) {
      var paragraph = story.paragraphs().get(i);
      if (!paragraph.isProse()) {
        continue;
      }
      int first = token;
      while (token < segments.tokens().size()
          && segments.token(token).span().start() < paragraph.span().end()) {
        token++;
      }
      paragraphs.add(read(i, first, token));
    }
  }

  private ReadParagraph read(int index, int first, int end) {
    int words = 0;
    int said = 0;
    int present = 0;
    int past = 0;
    int perfect = 0;
    var content = new HashMap<String, Integer>();
    for (int i = first; i < end; i++) {
      if (!segments.isWord(i)) {
        continue;
      }
      words++;
      var word = segments.lower(i);
      if (word.length() >= SHORTEST_TELLING_WORD && !NOT_TELLING.contains(word)) {
        content.merge(word, 1, Integer::sum);
      }
      if (spoken.contains(segments.token(i).span().start())) {
        said++;
      } else {
        present += PRESENT.contains(word) ? 1 : 0;
        past += PAST.contains(word) || word.endsWith("ed") ? 1 : 0;
        perfect += word.equals("had") ? 1 : 0;
      }
    }
    var span = story.paragraphs().get(index).span();
    return new ReadParagraph(
        index,
        first,
        end,
        words,
        said,
        present,
        past,
        perfect,
        people(span),
        places(span),
        content);
  }

  private Map<String, Integer> people(Span paragraph) {
    var people = new HashMap<String, Integer>();
    for (var found : mentioned.in(paragraph)) {
      if (!spoken.contains(found.mention().span().start())) {
        people.merge(found.character().id(), 1, Integer::sum);
      }
    }
    for (var heard : attributionsIn(paragraph)) {
      heard.speaker().ifPresent(who -> people.merge(who.id(), 1, Integer::sum));
    }
    return people;
  }

  /** What is said in a stretch of text. */
  List<Attribution> attributionsIn(Span stretch) {
    return attributions.subList(firstAttribution(stretch.start()), firstAttribution(stretch.end()));
  }

  private int firstAttribution(int offset) {
    int low = 0;
    int high = attributions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (attributions.get(middle).quotation().extent().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private Set<Place> places(Span paragraph) {
    var found = new HashSet<Place>();
    for (var mention : places.in(paragraph)) {
      if (!spoken.contains(mention.span().start())) {
        found.add(mention.place());
      }
    }
    return found;
  }

  /** The paragraphs of prose, in text order. */
  List<ReadParagraph> paragraphs() {
    return paragraphs;
  }

  /** Those that start in a stretch of text. */
  List<ReadParagraph> paragraphsIn(Span stretch) {
    return paragraphs.subList(
        firstParagraphFrom(stretch.start()), firstParagraphFrom(stretch.end()));
  }

  private int firstParagraphFrom(int offset) {
    int low = 0;
    int high = paragraphs.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (span(paragraphs.get(middle)).start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  Span span(ReadParagraph paragraph) {
    return story.paragraphs().get(paragraph.index()).span();
  }

  Segments segments() {
    return segments;
  }

  PlaceMentions places() {
    return places;
  }

  Mentioned mentioned() {
    return mentioned;
  }

  boolean isSpoken(int token) {
    return spoken.contains(segments.token(token).span().start());
  }

  boolean isSpokenAt(int offset) {
    return spoken.contains(offset);
  }

  /** Whether somebody thinks these words. */
  boolean isThoughtAt(int offset) {
    var thought = thoughts.floorEntry(offset);
    return thought != null && offset < thought.getValue();
  }

  /** Whether a mark or a heading stands before a stretch of whole paragraphs. */
  boolean followsMark(Span stretch) {
    int before = story.paragraphIndexAt(stretch.start()) - 1;
    return before >= 0 && !story.paragraphs().get(before).isProse();
  }

  /** The first sentence of a paragraph. */
  Span firstSentence(ReadParagraph paragraph) {
    if (paragraph.firstToken() == paragraph.endToken()) {
      return story.paragraphs().get(paragraph.index()).span();
    }
    return segments.sentences().get(segments.sentenceOf(paragraph.firstToken())).span();
  }

  String text(ReadParagraph paragraph) {
    return text(span(paragraph));
  }

  String text(Span span) {
    return story.cut(span);
  }

  /** Who is mentioned first in a stretch, if anybody. */
  Optional<CharacterMention> firstMentioned(Span stretch) {
    return mentioned.in(stretch).stream().findFirst();
  }

  static boolean isName(CharacterMention found) {
    return found.mention().kind() == Mention.Kind.NAME;
  }
}
