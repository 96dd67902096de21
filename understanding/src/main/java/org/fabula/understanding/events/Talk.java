package org.fabula.understanding.events;

import java.util.Set;
import org.fabula.understanding.lexicon.Lexicon;

/** Tells what is only said or thought from what happens. */
final class Talk {

  private static final Set<String> SAYS_OR_THINKS =
      Set.of(
          "said",
          "say",
          "says",
          "saying",
          "asked",
          "ask",
          "asks",
          "asking",
          "answered",
          "answers",
          "replied",
          "replies",
          "thought",
          "think",
          "thinks",
          "thinking",
          "know",
          "knows",
          "knew",
          "suppose",
          "supposed",
          "guess",
          "wondered",
          "wonders",
          "believe",
          "believed",
          "mean",
          "meant",
          "hear",
          "heard",
          "talk",
          "talked",
          "talking");

  private final WordSequence words;
  private final Lexicon lexicon;

  Talk(WordSequence words, Lexicon lexicon) {
    this.words = words;
    this.lexicon = lexicon;
  }

  /** Whether a word tells that somebody speaks or thinks, or what they do in doing so. */
  boolean isAt(int index) {
    if (isOfTalk(index)) {
      return true;
    }
    if (words.get(index).form().endsWith("ing") && !words.get(index).isSpoken()) {
      for (int i = words.firstOfSentence(index); i < index; i++) {
        if (!words.get(i).isSpoken() && isOfTalk(i)) {
          return true; // "Odile said, looking at the lamp."
        }
      }
    }
    return false;
  }

  private boolean isOfTalk(int index) {
    var form = words.get(index).form();
    return SAYS_OR_THINKS.contains(form)
        || (lexicon.isSpeechVerb(form) && !words.get(index).isSpoken() && isBesideSpeech(index));
  }

  private boolean isBesideSpeech(int index) {
    for (int i = words.firstOfSentence(index); i < words.endOfSentence(index); i++) {
      if (words.get(i).isSpoken()) {
        return true;
      }
    }
    return false;
  }
}
