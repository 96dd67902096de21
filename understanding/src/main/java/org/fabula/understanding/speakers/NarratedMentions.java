package org.fabula.understanding.speakers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fabula.understanding.cast.StoryCharacter;
import org.fabula.understanding.mentions.Mention;
import org.fabula.understanding.mentions.Mentions;
import org.fabula.understanding.quotations.SpokenText;
import org.fabula.understanding.segmentation.Segments;
import org.fabula.understanding.segmentation.Sentence;
import org.fabula.understanding.segmentation.Token;

/** Where the narration speaks of whom; what is said in quotations is left out. */
final class NarratedMentions {

  private static final Set<String> SUBJECT_PRONOUNS = Set.of("he", "she", "i", "they", "we");
  private static final Set<String> BEFORE_AN_OBJECT =
      Set.of(
          "to", "of", "at", "with", "for", "from", "by", "on", "in", "into", "after", "before",
          "upon", "towards", "toward", "behind", "beside", "near", "about", "than", "and");

  private final List<Seen> all = new ArrayList<>();
  private final Map<StoryCharacter, Integer> counts = new HashMap<>();

  /**
   * One mention.
   *
   * @param token index of its first token
   * @param paragraph index of its paragraph
   * @param acts whether it is, by its place, the subject of its sentence
   */
  record Seen(StoryCharacter who, int token, int paragraph, Mention.Kind kind, boolean acts) {}

  NarratedMentions(
      Segments segments,
      Mentions mentions,
      Map<Mention, StoryCharacter> resolved,
      SpokenText spoken) {
    for (var sentence : segments.sentences()) {
      add(sentence, segments, mentions, resolved, spoken);
    }
    all.forEach(seen -> counts.merge(seen.who(), 1, Integer::sum));
  }

  private void add(
      Sentence sentence,
      Segments segments,
      Mentions mentions,
      Map<Mention, StoryCharacter> resolved,
      SpokenText spoken) {
    boolean acted = false;
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      var mention = mentions.at(i);
      if (mention.isPresent() && !spoken.contains(mention.get().span().start())) {
        boolean acts = !acted && isSubject(i, mention.get(), segments, mentions);
        acted |= acts;
        var who = resolved.get(mention.get());
        if (who != null) {
          all.add(new Seen(who, i, sentence.paragraph(), mention.get().kind(), acts));
        }
      }
    }
  }

  private static boolean isSubject(
      int token, Mention mention, Segments segments, Mentions mentions) {
    return switch (mention.kind()) {
      case PRONOUN -> SUBJECT_PRONOUNS.contains(segments.lower(token));
      case NAME, NOUN ->
          segments.kind(mentions.endToken(mention)) != Token.Kind.CLITIC
              && !(segments.isWord(token - 1)
                  && BEFORE_AN_OBJECT.contains(segments.lower(token - 1)));
    };
  }

  /** How often the narration speaks of somebody. */
  int count(StoryCharacter who) {
    return counts.getOrDefault(who, 0);
  }

  int size() {
    return all.size();
  }

  /** The mentions before a token, the nearest first. */
  List<Seen> before(int token, int most) {
    int end = indexOf(token);
    var near = new ArrayList<Seen>();
    for (int i = end - 1; i >= 0 && near.size() < most; i--) {
      near.add(all.get(i));
    }
    return near;
  }

  /** The mentions from a token on, as far as a paragraph's end, the nearest first. */
  List<Seen> after(int token, int lastParagraph, int most) {
    var near = new ArrayList<Seen>();
    for (int i = indexOf(token); i < all.size() && near.size() < most; i++) {
      if (all.get(i).paragraph() > lastParagraph) {
        break;
      }
      near.add(all.get(i));
    }
    return near;
  }

  private int indexOf(int token) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).token() < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
