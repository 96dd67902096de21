package org.fabula.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.fabula.evaluation.answer.AnswerJson;
import org.fabula.evaluation.gold.GoldCorpus;
import org.fabula.evaluation.gold.GoldSource;

/**
 * Answers that {@link FreshAnswers} or another system wrote.
 *
 * @param folder holds {@code CORPUS/NAME.json}
 */
record SavedAnswers(Path folder) implements AnswerSource {

  @Override
  public TimedAnswer answer(GoldCorpus corpus, GoldSource text) throws IOException {
    var saved = Files.readAllBytes(in(folder, corpus, text));
    return new TimedAnswer(AnswerJson.read(saved), Optional.empty());
  }

  /** Where the answer about a text is kept. */
  static Path in(Path folder, GoldCorpus corpus, GoldSource text) {
    return folder.resolve(corpus.name()).resolve(text.name() + ".json");
  }
}
