package org.fabula.understanding.segmentation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.fabula.story.Span;
import org.fabula.story.Story;

/**
 * A story cut into tokens and sentences. Only prose is cut: headings, breaks and frame have none.
 * The same word is the same string wherever it stands.
 */
public final class Segments {

  /** How many offsets share an entry of {@link #firstTokens}, as a power of two. */
  private static final int BLOCK = 5;

  private final Story story;
  private final List<Token> tokens;
  private final List<Sentence> sentences;
  private final List<String> words = new ArrayList<>();
  private final List<String> lower = new ArrayList<>();
  private final int[] wordIds;
  private final int[] sentenceOfToken;
  private final int[] firstTokens;

  /**
   * @param tokens in text order; they do not overlap
   * @param sentences in text order; each token lies in exactly one
   */
  Segments(Story story, List<Token> tokens, List<Sentence> sentences) {
    this.story = Objects.requireNonNull(story);
    this.tokens = List.copyOf(tokens);
    this.sentences = List.copyOf(sentences);
    wordIds = new int[tokens.size()];
    sentenceOfToken = new int[tokens.size()];
    firstTokens = new int[(story.text().length() >> BLOCK) + 1];
    keepWords();
    for (int i = 0; i < sentences.size(); i++) {
      var sentence = sentences.get(i);
      Arrays.fill(sentenceOfToken, sentence.firstToken(), sentence.endToken(), i);
    }
    int token = 0;
    for (int i = 0; i < firstTokens.length; i++) {
      token = firstEndingAfter(i << BLOCK, token);
      firstTokens[i] = token;
    }
  }

  private void keepWords() {
    var ids = new HashMap<String, Integer>();
    var lowered = new HashMap<String, String>();
    for (int i = 0; i < wordIds.length; i++) {
      var word = story.cut(tokens.get(i).span());
      var id = ids.putIfAbsent(word, words.size());
      if (id == null) {
        words.add(word);
        lower.add(lowered.computeIfAbsent(word.toLowerCase(Locale.ROOT), any -> any));
      }
      wordIds[i] = id == null ? words.size() - 1 : id;
    }
  }

  /** How many different words there are. */
  public int distinctWords() {
    return words.size();
  }

  /**
   * Number of a token's word, from 0 up to {@link #distinctWords()}: the same for the same text.
   */
  public int wordId(int token) {
    return wordIds[token];
  }

  public Story story() {
    return story;
  }

  /** In text order; they do not overlap. */
  public List<Token> tokens() {
    return tokens;
  }

  /** In text order; each token lies in exactly one. */
  public List<Sentence> sentences() {
    return sentences;
  }

  public Token token(int index) {
    return tokens.get(index);
  }

  /** A token's text as the story has it. */
  public String word(int index) {
    return words.get(wordIds[index]);
  }

  /** A token's text in lower case; empty outside the story, so that callers may look around. */
  public String lower(int index) {
    return index < 0 || index >= tokens.size() ? "" : lower.get(wordIds[index]);
  }

  /** A token's kind; {@link Token.Kind#SIGN} outside the story, so that callers may look around. */
  public Token.Kind kind(int index) {
    return index < 0 || index >= tokens.size() ? Token.Kind.SIGN : tokens.get(index).kind();
  }

  public boolean isWord(int index) {
    return kind(index) == Token.Kind.WORD;
  }

  public boolean isCapitalised(int index) {
    return isWord(index)
        && Character.isUpperCase(story.text().codePointAt(tokens.get(index).span().start()));
  }

  /** Index of the first token that ends after the offset; the number of tokens if none does. */
  public int tokenFrom(int offset) {
    int block = Math.max(0, Math.min(offset >> BLOCK, firstTokens.length - 1));
    return firstEndingAfter(offset, firstTokens[block]);
  }

  private int firstEndingAfter(int offset, int from) {
    int token = from;
    while (token < wordIds.length && tokens.get(token).span().end() <= offset) {
      token++;
    }
    return token;
  }

  /** Index of the sentence that holds the token; of the first or last outside the story. */
  public int sentenceOf(int token) {
    return token < sentenceOfToken.length
        ? sentenceOfToken[Math.max(0, token)]
        : Math.max(0, sentences.size() - 1);
  }

  /** The text from the first token up to and with the last. */
  public Span span(int firstToken, int endToken) {
    return new Span(tokens.get(firstToken).span().start(), tokens.get(endToken - 1).span().end());
  }
}
