package org.fabula.evaluation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.StringTokenizer;
import org.fabula.evaluation.answer.AnswerJson;
import org.fabula.evaluation.gold.GoldCorpus;
import org.fabula.evaluation.gold.GoldSource;
import org.fabula.reading.Reading;
import org.fabula.understanding.Known;
import org.fabula.writing.json.FabulaJson;

/**
 * What Fabula understands now. The JSON it would give its user is what is scored, and it can be
 * kept for a second look.
 */
final class FreshAnswers implements AnswerSource {

  private static final double NANOS = 1e9;

  private final Readers readers;
  private final Set<Given> given;
  private final Optional<Path> keepIn;
  private final Optional<EvidenceFolder> evidence;

  FreshAnswers(
      Readers readers, Set<Given> given, Optional<Path> keepIn, Optional<EvidenceFolder> evidence) {
    this.given = Set.copyOf(given);
    this.readers = readers;
    this.keepIn = keepIn;
    this.evidence = evidence;
  }

  @Override
  public TimedAnswer answer(GoldCorpus corpus, GoldSource text) throws IOException {
    var understanding = readers.of(text);
    long start = System.nanoTime();
    var read = Reading.read(text.fileName(), text.bytes());
    var known = given.isEmpty() ? Known.NOTHING : Given.of(given, text.read(), read.story());
    var explained = understanding.explain(read.story(), known);
    var fabula = explained.fabula();
    double seconds = (System.nanoTime() - start) / NANOS;
    var json = new ByteArrayOutputStream();
    FabulaJson.write(fabula, read.sha256(), FabulaJson.Text.LEFT_OUT, json);
    keep(json.toByteArray(), corpus, text);
    long words = new StringTokenizer(fabula.story().text()).countTokens();
    var answer = AnswerJson.read(json.toByteArray());
    if (evidence.isPresent()) {
      evidence.get().write(corpus, text, answer, explained.turns().get());
      evidence.get().write(corpus, text, fabula.story(), explained.triggers().get());
      evidence.get().writeTies(corpus, text, answer, fabula.ties().evidence());
      evidence.get().writeShifts(corpus, text, fabula.story(), explained.shifts().get());
      evidence
          .get()
          .writeThinkers(corpus, text, answer, fabula.story(), explained.thinkers().get());
      evidence.get().writeNamePairs(corpus, text, explained.namePairs().get());
      evidence.get().writeCast(corpus, text, ".pronouns.gz", explained.pronouns().get());
      evidence.get().writeCast(corpus, text, ".persons.gz", explained.people().get());
      var scenes = explained.scenes().get();
      evidence.get().writePeople(corpus, text, answer, fabula.story(), scenes);
      evidence.get().writeViews(corpus, text, answer, fabula.story(), scenes);
      evidence.get().writePlaces(corpus, text, fabula.story(), scenes);
    }
    return new TimedAnswer(answer, Optional.of(new Effort(seconds, words)));
  }

  private void keep(byte[] json, GoldCorpus corpus, GoldSource text) throws IOException {
    if (keepIn.isPresent()) {
      var path = SavedAnswers.in(keepIn.get(), corpus, text);
      Files.createDirectories(path.getParent());
      Files.write(path, json);
    }
  }
}
