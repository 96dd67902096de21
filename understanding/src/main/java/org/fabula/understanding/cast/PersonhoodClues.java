package org.fabula.understanding.cast;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.fabula.story.Span;
import org.fabula.understanding.cues.QuotationCues;
import org.fabula.understanding.lexicon.Lexicon;
import org.fabula.understanding.lexicon.PlaceSort;
import org.fabula.understanding.names.NamePhrase;
import org.fabula.understanding.quotations.SpokenText;
import org.fabula.understanding.segmentation.Segments;
import org.fabula.understanding.segmentation.Token;

/**
 * What tells whether who bears some names is a person at all, and no ship, street or idea: the make
 * of the names, and the words before and after them.
 */
final class PersonhoodClues {

  private static final Set<String> ITALICS = Set.of("*", "_");
  private static final Set<String> NUMBERS =
      Set.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

  private final Segments segments;
  private final SpokenText spoken;
  private final Lexicon lexicon;
  private final Set<Span> speaking;

  PersonhoodClues(Segments segments, SpokenText spoken, List<QuotationCues> cues, Lexicon lexicon) {
    this.segments = segments;
    this.spoken = spoken;
    this.lexicon = lexicon;
    this.speaking =
        cues.stream()
            .flatMap(cue -> cue.tag().stream())
            .map(tag -> tag.subject().span())
            .collect(Collectors.toSet());
  }

  /** The clues about one person by name; what is not said is 0. */
  Map<String, Double> of(Person person) {
    var clues = new LinkedHashMap<String, Double>();
    int count = person.count();
    clues.put("bias", 1.0);
    clues.put("how often", Math.log1p(count));
    int speaks = 0;
    for (var name : person.names()) {
      for (var place : name.places()) {
        speaks += speaking.contains(place.span()) ? 1 : 0;
        around(place).forEach(clue -> clues.merge(clue, 1.0 / count, Double::sum));
      }
    }
    clues.put("speaks", Math.log1p(speaks));
    person.names().stream().map(NameUse::parts).forEach(parts -> make(parts, clues));
    person.names().stream().map(NameUse::text).forEach(text -> look(text, clues));
    return clues;
  }

  private void make(NameParts parts, Map<String, Double> clues) {
    if (parts.words().isEmpty()) {
      clues.put("title alone", 1.0);
      return;
    }
    boolean isKnown = lexicon.givenName(parts.first()).isPresent();
    if (parts.isTitled()) {
      clues.put("titled", 1.0);
    } else if (isKnown) {
      clues.put(parts.isFull() ? "given name and more" : "given name", 1.0);
    } else {
      clues.put(parts.isFull() ? "several words" : "one word", 1.0);
    }
  }

  private void look(String text, Map<String, Double> clues) {
    var words = List.of(text.toLowerCase(Locale.ROOT).split(" "));
    var last = words.get(words.size() - 1);
    if (text.length() == 1) {
      clues.put("a letter", 1.0);
    }
    if (lexicon.kinshipName(text).isPresent()) {
      clues.put("kin", 1.0);
    }
    if (NUMBERS.contains(last)) {
      clues.put("a number", 1.0);
    }
    if (isPlace(last) || isPlace(words.get(0))) {
      clues.put("a place's noun", 1.0);
    }
    if (lexicon.personNoun(last).isPresent()) {
      clues.put("a person's noun", 1.0);
    }
    if (lexicon.isCommonWord(last)) {
      clues.put("a common word", 1.0);
    }
    if (text.length() > 1 && text.equals(text.toUpperCase(Locale.ROOT))) {
      clues.put("capitals", 1.0);
    }
  }

  private boolean isPlace(String word) {
    return lexicon.placeSort(word).filter(sort -> sort != PlaceSort.SPOT).isPresent();
  }

  private List<String> around(NamePhrase place) {
    var where = spoken.contains(place.span().start()) ? "said " : "";
    int before = place.firstToken() - 1;
    boolean isSlanted = ITALICS.contains(word(before));
    return List.of(
        where + "before " + word(isSlanted ? before - 1 : before),
        where + "after " + word(place.endToken()),
        isSlanted ? "in italics" : "upright");
  }

  private String word(int token) {
    if (token < 0 || token >= segments.tokens().size()) {
      return ".";
    }
    return segments.isWord(token) || segments.kind(token) == Token.Kind.CLITIC
        ? segments.lower(token)
        : segments.word(token).substring(0, 1);
  }
}
