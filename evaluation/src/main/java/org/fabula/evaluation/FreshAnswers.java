package org.fabula.evaluation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.StringTokenizer;
import org.fabula.evaluation.answer.AnswerJson;
import org.fabula.evaluation.gold.GoldCorpus;
import org.fabula.evaluation.gold.GoldSource;
import org.fabula.reading.Reading;
import org.fabula.understanding.Understanding;
import org.fabula.writing.json.FabulaJson;

/**
 * What Fabula understands now. The JSON it would give its user is what is scored, and it can be
 * kept for a second look.
 */
final class FreshAnswers implements AnswerSource {

  private static final double NANOS = 1e9;

  private final Understanding understanding = Understanding.english();
  private final Optional<Path> keepIn;

  FreshAnswers(Optional<Path> keepIn) {
    this.keepIn = keepIn;
  }

  @Override
  public TimedAnswer answer(GoldCorpus corpus, GoldSource text) throws IOException {
    long start = System.nanoTime();
    var read = Reading.read(text.name() + ".txt", text.bytes());
    var fabula = understanding.read(read.story());
    double seconds = (System.nanoTime() - start) / NANOS;
    var json = new ByteArrayOutputStream();
    FabulaJson.write(fabula, read.sha256(), FabulaJson.Text.LEFT_OUT, json);
    keep(json.toByteArray(), corpus, text);
    long words = new StringTokenizer(fabula.story().text()).countTokens();
    return new TimedAnswer(
        AnswerJson.read(json.toByteArray()), Optional.of(new Effort(seconds, words)));
  }

  private void keep(byte[] json, GoldCorpus corpus, GoldSource text) throws IOException {
    if (keepIn.isPresent()) {
      var path = SavedAnswers.in(keepIn.get(), corpus, text);
      Files.createDirectories(path.getParent());
      Files.write(path, json);
    }
  }
}
