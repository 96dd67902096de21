package org.fabula.web.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fabula.library.Passage;
import org.fabula.web.known.KnownStory;

/** A passage found, its words cut where they were searched for. */
record Hit(
    String address,
    int chapter,
    List<Piece> pieces,
    Optional<String> speaker,
    List<String> addressees) {

  /** A piece of the passage; whether it is what was searched for. */
  record Piece(String text, boolean found) {}

  Hit {
    pieces = List.copyOf(pieces);
    addressees = List.copyOf(addressees);
  }

  static Hit of(Passage passage) {
    return new Hit(
        "/story/"
            + passage.storyId()
            + "/chapter/"
            + (passage.chapter() + 1)
            + "?"
            + KnownStory.LOOK
            + "#p"
            + passage.paragraph(),
        passage.chapter() + 1,
        pieces(passage),
        passage.speaker(),
        passage.addressees());
  }

  private static List<Piece> pieces(Passage passage) {
    var text = passage.snippet().text();
    var pieces = new ArrayList<Piece>();
    int end = 0;
    for (var hit : passage.snippet().hits()) {
      pieces.add(new Piece(text.substring(end, hit.start()), false));
      pieces.add(new Piece(text.substring(hit.start(), hit.end()), true));
      end = hit.end();
    }
    pieces.add(new Piece(text.substring(end), false));
    return pieces;
  }
}
