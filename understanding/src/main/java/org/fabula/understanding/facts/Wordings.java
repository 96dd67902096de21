package org.fabula.understanding.facts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fabula.understanding.coreference.CharacterMention;
import org.fabula.understanding.lexicon.Lexicon;
import org.fabula.understanding.lexicon.NumberWords;
import org.fabula.understanding.mentions.Mention;
import org.fabula.understanding.segmentation.Segments;
import org.fabula.understanding.segmentation.Sentence;
import org.fabula.understanding.segmentation.Token;

/** Makes the wordings of a story's sentences. */
final class Wordings {

  private static final int LONGEST = 90;
  private static final Set<String> POSSESSIVES = Set.of("his", "my", "your", "their", "our");
  private static final Set<String> AFTER_OBJECT =
      words(
          "in on at to for with from by as and but or when if that again back up down off away out"
              + " over into onto through about after before than so then now not too very only"
              + " alone a an the his my this these those some any all both there here it he she"
              + " they who what how why where was were had has is");
  private static final Set<String> TAILS =
      Set.of("eyed", "haired", "handed", "legged", "armed", "year-old", "years-old");

  /** Of a tail with its hyphen. */
  private static final int LONGEST_TAIL = 10;

  private final Segments segments;
  private final Lexicon lexicon;
  private final List<CharacterMention> mentions;
  private final Map<Integer, Integer> byName = new HashMap<>();
  private final Map<Integer, Integer> byPhrase = new HashMap<>();
  private final Map<Integer, Integer> ends = new HashMap<>();

  private static Set<String> words(String list) {
    return Set.of(list.split(" ", -1));
  }

  Wordings(Segments segments, Lexicon lexicon, List<CharacterMention> mentions) {
    this.segments = segments;
    this.lexicon = lexicon;
    this.mentions = mentions;
    for (int i = 0; i < mentions.size(); i++) {
      var span = mentions.get(i).mention().span();
      int first = segments.tokenFrom(span.start());
      ends.put(i, segments.tokenFrom(span.end() - 1) + 1);
      boolean phrase = mentions.get(i).mention().kind() == Mention.Kind.NOUN;
      (phrase ? byPhrase : byName).merge(first, i, this::longer);
    }
  }

  private int longer(int one, int other) {
    return ends.get(one) >= ends.get(other) ? one : other;
  }

  /** Whether phrases such as "the old porter" stand for people. */
  enum Phrases {
    AS_WORDS,
    AS_PEOPLE
  }

  /** Whether the sentence holds a phrase that stands for somebody known. */
  boolean hasPhrase(Sentence sentence) {
    for (int token = sentence.firstToken(); token < sentence.endToken(); token++) {
      if (byPhrase.containsKey(token)) {
        return true;
      }
    }
    return false;
  }

  /** Sentences in a row as one; of an endless one only the start. */
  Wording of(List<Sentence> sentences, Phrases phrases) {
    var wording = new Wording(segments);
    for (var sentence : sentences) {
      int end = Math.min(sentence.endToken(), sentence.firstToken() + LONGEST);
      int token = sentence.firstToken();
      while (token < end) {
        boolean first =
            token == sentence.firstToken() || segments.kind(token - 1) == Token.Kind.QUOTE_MARK;
        token = add(token, first, end, phrases, wording);
      }
    }
    return wording;
  }

  private int add(int token, boolean first, int end, Phrases phrases, Wording wording) {
    Integer mention = phrases == Phrases.AS_PEOPLE ? byPhrase.get(token) : null;
    if (mention == null) {
      mention = byName.get(token);
    }
    if (mention != null && ends.get(mention) <= end) {
      int next = ends.get(mention);
      wording.add("@" + mention, token, next);
      if (isPossessive(mention, next)) {
        wording.add("'s", token, next);
      }
      return next;
    }
    return addWord(token, first, end, wording);
  }

  private boolean isPossessive(int mention, int next) {
    if (mentions.get(mention).mention().kind() != Mention.Kind.PRONOUN) {
      return false;
    }
    var word = segments.lower(next - 1);
    return POSSESSIVES.contains(word)
        || (word.equals("her")
            && segments.isWord(next)
            && !AFTER_OBJECT.contains(segments.lower(next)));
  }

  private int addWord(int token, boolean first, int end, Wording wording) {
    var word = segments.lower(token).replace('’', '\'');
    switch (segments.kind(token)) {
      case WORD, NUMBER -> {
        int next = addNumber(token, word, end, wording);
        if (next == token) {
          boolean name =
              segments.isCapitalised(token)
                  && !word.equals("i")
                  && !(first && lexicon.isCommonWord(word));
          for (var unit : plainUnits(name ? "^" + word : word)) {
            wording.add(unit, token, token + 1);
          }
          return token + 1;
        }
        return next;
      }
      case QUOTE_MARK -> wording.add("\"", token, token + 1);
      case STOP -> wording.add(word.substring(0, 1), token, token + 1);
      case DASH -> wording.add("-", token, token + 1);
      case CLITIC, SIGN -> wording.add(word, token, token + 1);
    }
    return token + 1;
  }

  /** What one word that is no name comes to: "hadn't" to two units, "green-eyed" too. */
  static List<String> unitsOf(String word) {
    var ordinal = NumberWords.ordinal(word);
    if (ordinal.isPresent()) {
      return List.of("~" + ordinal.getAsInt());
    }
    var cardinal = NumberWords.cardinal(word);
    return cardinal.isPresent() ? List.of("#" + cardinal.getAsInt()) : plainUnits(word);
  }

  private static List<String> plainUnits(String word) {
    if (word.endsWith("n't") && word.length() > 3) {
      return List.of(word.substring(0, word.length() - 3), "n't");
    }
    int hyphen = word.lastIndexOf('-');
    int least = word.length() - LONGEST_TAIL; // "D-D-D-D-", a megabyte long
    while (hyphen > 0 && hyphen >= least && !TAILS.contains(word.substring(hyphen + 1))) {
      hyphen = word.lastIndexOf('-', hyphen - 1);
    }
    if (hyphen <= 0 || hyphen < least) {
      return List.of(word);
    }
    var head = word.substring(0, hyphen);
    var number = NumberWords.cardinal(head);
    return List.of(
        number.isPresent() ? "#" + number.getAsInt() : head, "-" + word.substring(hyphen + 1));
  }

  /** Adds the number that starts here and answers where it ends; here if there is none. */
  private int addNumber(int token, String word, int end, Wording wording) {
    var ordinal = NumberWords.ordinal(word);
    if (ordinal.isPresent()) {
      wording.add("~" + ordinal.getAsInt(), token, token + 1);
      return token + 1;
    }
    var number = NumberWords.at(at -> wordAt(at, end), token);
    if (number.isEmpty()) {
      return token;
    }
    wording.add("#" + number.get().value(), token, number.get().end());
    return number.get().end();
  }

  private String wordAt(int token, int end) {
    boolean counts =
        token < end && (segments.isWord(token) || segments.kind(token) == Token.Kind.NUMBER);
    return counts ? segments.lower(token) : "";
  }
}
