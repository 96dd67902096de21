package org.fabula.web.reader;

import java.util.Comparator;
import java.util.Optional;
import org.fabula.story.Span;
import org.fabula.understanding.Fabula;
import org.fabula.understanding.coreference.CharacterMention;
import org.fabula.understanding.speakers.Attribution;
import org.fabula.web.known.KnownStory;
import org.fabula.web.people.Cast;
import org.fabula.web.people.ThoughtNote;

/** Looks up what is known of the word at a place. */
final class Cards {

  private Cards() {}

  /** Empty behind the reader's horizon, whatever stands there. */
  static Card at(int paragraphIndex, int offset, KnownStory known) {
    var paragraphs = known.story().paragraphs();
    if (paragraphIndex >= paragraphs.size()) {
      return Card.EMPTY;
    }
    var paragraph = paragraphs.get(paragraphIndex).span();
    int place = paragraph.start() + Math.min(offset, paragraph.length());
    var quotation = attributionAt(place, paragraph, known);
    return new Card(
        mentionAt(place, paragraph, known).map(mention -> PersonCard.of(mention, known)),
        quotation.map(attribution -> QuotationCard.of(attribution, known)),
        quotation.isPresent() ? Optional.empty() : thoughtAt(place, paragraph, known));
  }

  private static Optional<ThoughtNote> thoughtAt(int place, Span paragraph, KnownStory known) {
    return known.thoughtsIn(paragraph).stream()
        .filter(thought -> thought.span().contains(place))
        .findFirst()
        .map(thought -> ThoughtNote.of(thought, Cast.people(known), known));
  }

  private static Optional<CharacterMention> mentionAt(int place, Span paragraph, KnownStory known) {
    return known.mentionsIn(paragraph).stream()
        .filter(mention -> mention.mention().span().contains(place))
        .min(Comparator.comparingInt(mention -> mention.mention().span().length()));
  }

  /** A quotation may run over paragraphs, so it may start before this one. */
  private static Optional<Attribution> attributionAt(int place, Span paragraph, KnownStory known) {
    var before = known.attributionsIn(new Span(0, paragraph.end()));
    for (int index = before.size() - 1; index >= 0; index--) {
      var attribution = before.get(index);
      if (attribution.quotation().contains(place)) {
        return Optional.of(attribution);
      }
      if (Fabula.isRead(attribution.quotation().extent(), paragraph.start())) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }
}
