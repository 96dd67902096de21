package org.fabula.understanding.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fabula.understanding.lexicon.Lexicon;
import org.fabula.understanding.names.NamePhrase.Kind;
import org.fabula.understanding.segmentation.Segments;

/**
 * Finds names without any list of the story's people, and tells people from places by how the story
 * uses each name: who speaks, smiles and is spoken to is a person, what one is in, at and near is a
 * place. One decision a name for the whole story. Linear in the text.
 */
public final class NameDetection {

  private final Lexicon lexicon;

  public NameDetection(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Every name, in text order. */
  public List<NamePhrase> detect(Segments segments) {
    var phrases = phrases(segments);
    var evidence = new NameEvidence(segments, lexicon);
    var weights = new HashMap<String, Weight>();
    for (var phrase : phrases) {
      weights.computeIfAbsent(phrase.text(), any -> new Weight()).add(phrase, evidence, segments);
    }
    return phrases.stream().map(phrase -> phrase.as(kind(phrase, segments, weights))).toList();
  }

  private List<NamePhrase> phrases(Segments segments) {
    return LetterCase.isWithoutCapitals(segments)
        ? new LowerCaseNames(segments, lexicon).find()
        : new NamePhrases(
                segments, new NameWords(segments, new WordUse(segments), lexicon), lexicon)
            .find();
  }

  private Kind kind(NamePhrase phrase, Segments segments, Map<String, Weight> weights) {
    var weight = weights.get(phrase.text());
    boolean mayBeName = lexicon.givenName(phrase.text()).isPresent() && weight.isClearlyPerson();
    if (lexicon.namesNoPerson(phrase.text()) && !mayBeName) {
      return Kind.OTHER;
    }
    if (isGroup(phrase, segments)) {
      return Kind.GROUP;
    }
    return weight.kind();
  }

  /** "the Bennets", "the Thornton girls". */
  private static boolean isGroup(NamePhrase phrase, Segments segments) {
    int before = phrase.firstToken() - 1;
    return segments.isWord(before)
        && segments.lower(before).equals("the")
        && phrase.text().endsWith("s")
        && phrase.text().indexOf(' ') < 0;
  }

  /** What all occurrences of one name say together. */
  private static final class Weight {
    private static final double ORGANISATION = -20;
    private static final double CLEARLY_PERSON = 2;
    private double person;
    private double place;
    private double words;
    private int count;
    private int inside;
    private int acting;

    void add(NamePhrase phrase, NameEvidence evidence, Segments segments) {
      person += evidence.person(phrase);
      place += evidence.place(phrase);
      words = evidence.ofWords(phrase);
      count++;
      acting += evidence.acts(phrase) ? 1 : 0;
      inside += WordUse.startsSentence(segments, phrase.firstToken()) ? 0 : 1;
    }

    /** "Grace smiled. “Come in,” said Grace.": what a month or a virtue does not do. */
    boolean isClearlyPerson() {
      return person >= CLEARLY_PERSON && person > place;
    }

    Kind kind() {
      double balance = words + person - place * 1.2;
      if (inside == 0 && words <= 0 && person < 2) {
        // "Ow!", "Hullo!": capitalised only where any word would be; but "Cosima unfolded it."
        return acting > 0 && place == 0 ? Kind.PERSON : Kind.OTHER;
      }
      if (balance > 0.4) {
        return Kind.PERSON;
      }
      if (words <= ORGANISATION) {
        return Kind.OTHER;
      }
      return words < 0 || place > 0.5 || (place > 0 && count > 2) ? Kind.PLACE : Kind.OTHER;
    }
  }
}
