package org.fabula.understanding.cast;

import java.util.List;
import org.fabula.understanding.cues.QuotationCues;
import org.fabula.understanding.cues.Vocatives;
import org.fabula.understanding.names.NamePhrase;
import org.fabula.understanding.quotations.SpokenText;
import org.fabula.understanding.segmentation.Segments;

/** How often people are called by their names in what others say: "Mind it, Bram!" */
final class Calls {

  private final Segments segments;
  private final List<QuotationCues> cues;
  private final SpokenText spoken;
  private final Vocatives vocatives;

  Calls(Segments segments, List<QuotationCues> cues) {
    this.segments = segments;
    this.cues = cues;
    this.spoken = new SpokenText(cues.stream().map(QuotationCues::quotation).toList());
    this.vocatives = new Vocatives(segments);
  }

  int of(Person person) {
    return (int)
        person.names().stream()
            .flatMap(name -> name.places().stream())
            .filter(this::isCall)
            .count();
  }

  private boolean isCall(NamePhrase place) {
    int start = place.span().start();
    return spoken.contains(start)
        && cues.get(spoken.quotationAt(start)).quotation().spans().stream()
            .filter(part -> part.start() <= start && start < part.end())
            .anyMatch(
                part ->
                    vocatives.isVocative(
                        place.firstToken(),
                        place.endToken(),
                        segments.tokenFrom(part.start()),
                        segments.tokenFrom(part.end() - 1) + 1));
  }
}
