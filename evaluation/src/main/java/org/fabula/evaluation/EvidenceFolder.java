package org.fabula.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.fabula.evaluation.answer.Answer;
import org.fabula.evaluation.gold.GoldCorpus;
import org.fabula.evaluation.gold.GoldScene;
import org.fabula.evaluation.gold.GoldSource;
import org.fabula.evaluation.scoring.Scorer;
import org.fabula.story.Span;
import org.fabula.story.Story;
import org.fabula.understanding.cast.CastEvidence;
import org.fabula.understanding.events.TriggerEvidence;
import org.fabula.understanding.nicknames.NamePairEvidence;
import org.fabula.understanding.scenes.SceneEvidence;
import org.fabula.understanding.scenes.SceneEvidence.Somewhere;
import org.fabula.understanding.scenes.ShiftEvidence;
import org.fabula.understanding.speakers.TurnEvidence;
import org.fabula.understanding.thoughts.ThinkerEvidence;
import org.fabula.understanding.ties.TieEvidence;
import org.fabula.writing.CodePointOffsets;

/**
 * Writes what speakers were worked out from, with who was right, for training: {@code
 * DIR/CORPUS/NAME.turns.gz}, a line of JSON for the names and then one a turn.
 */
record EvidenceFolder(Path folder) {

  private static final JsonFactory JSON = new JsonFactory();

  void write(GoldCorpus corpus, GoldSource file, Answer answer, List<TurnEvidence> turns)
      throws IOException {
    var path = folder.resolve(corpus.name()).resolve(file.name() + ".turns.gz");
    Files.createDirectories(path.getParent());
    var right = Scorer.rightSpeakers(answer, file.read());
    var withCandidates = turns.stream().filter(turn -> !turn.candidates().isEmpty()).toList();
    try (var out = new GZIPOutputStream(Files.newOutputStream(path));
        var json = JSON.createGenerator(out)) {
      json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
      if (!withCandidates.isEmpty()) {
        writeHead(withCandidates, json);
      }
      for (var turn : withCandidates) {
        writeTurn(turn, right, json);
      }
    }
  }

  /**
   * Writes what words that may tell of events were judged by: {@code DIR/CORPUS/NAME.events.gz}, a
   * word a line: where it starts in code points, 1 for an event and 0 for none, the encoder's log
   * odds or nothing, the numbers of its clues.
   */
  void write(GoldCorpus corpus, GoldSource file, Story story, List<TriggerEvidence> words)
      throws IOException {
    var path = folder.resolve(corpus.name()).resolve(file.name() + ".events.gz");
    var offsets = CodePointOffsets.in(story.text());
    var gold = file.read().events().stream().map(Span::start).collect(Collectors.toSet());
    try (var out =
        new PrintWriter(new GZIPOutputStream(Files.newOutputStream(path)), false, UTF_8)) {
      for (var word : words) {
        int start = offsets.at(word.word().start());
        var encoder = word.encoder().isPresent() ? "" + (float) word.encoder().getAsDouble() : "";
        var clues = Arrays.stream(word.clues()).mapToObj(Integer::toString).collect(joining(" "));
        out.print(
            start + "\t" + (gold.contains(start) ? 1 : 0) + "\t" + encoder + "\t" + clues + "\n");
      }
    }
  }

  /**
   * Writes what tells whether a scene starts at each paragraph: {@code DIR/CORPUS/NAME.scenes.gz},
   * a line for the names and then one a paragraph: where it starts in code points, its words, 1
   * after a heading, 1 where a gold scene starts (nothing where nobody marked scenes), its opening
   * words, the clues.
   */
  void writeShifts(GoldCorpus corpus, GoldSource file, Story story, List<ShiftEvidence> paragraphs)
      throws IOException {
    if (paragraphs.isEmpty()) {
      return;
    }
    var path = folder.resolve(corpus.name()).resolve(file.name() + ".scenes.gz");
    var offsets = CodePointOffsets.in(story.text());
    var scenes = file.read().narrative().scenes();
    try (var out =
        new PrintWriter(new GZIPOutputStream(Files.newOutputStream(path)), false, UTF_8)) {
      out.print("start\twords\theading\tscene\topening\t");
      out.print(String.join("\t", paragraphs.get(0).clues().keySet()) + "\n");
      int before = 0;
      for (var paragraph : paragraphs) {
        var span = offsets.of(paragraph.paragraph());
        int from = before;
        boolean starts =
            scenes.stream()
                .mapToInt(it -> it.span().start())
                .anyMatch(at -> from < at && at <= span.start());
        before = span.start();
        out.print(span.start() + "\t" + paragraph.words() + "\t" + (paragraph.marked() ? 1 : 0));
        out.print("\t" + (scenes.isEmpty() ? "" : starts ? "1" : "0"));
        out.print("\t" + String.join(" ", paragraph.openingWords()));
        paragraph.clues().values().forEach(clue -> out.print("\t" + clue.floatValue()));
        out.print("\n");
      }
    }
  }

  /**
   * Writes what tells who is in each scene: {@code DIR/CORPUS/NAME.people.gz}, a line for the names
   * of the clues and then one for each person of each scene: where the scene starts and its length
   * in code points, 1 for somebody who is there in the gold scene with which it shares most, the
   * clues.
   */
  void writePeople(
      GoldCorpus corpus, GoldSource file, Answer answer, Story story, List<SceneEvidence> scenes)
      throws IOException {
    var gold = file.read();
    var somebody = scenes.stream().flatMap(scene -> scene.people().stream()).findFirst();
    if (gold.narrative().scenes().isEmpty() || somebody.isEmpty()) {
      return;
    }
    var path = folder.resolve(corpus.name()).resolve(file.name() + ".people.gz");
    var characters = Scorer.goldCharacters(answer, gold);
    var offsets = CodePointOffsets.in(story.text());
    try (var out =
        new PrintWriter(new GZIPOutputStream(Files.newOutputStream(path)), false, UTF_8)) {
      out.print(String.join("\t", somebody.get().clues().keySet()) + "\n");
      for (var scene : scenes) {
        var span = offsets.of(scene.scene());
        var expected = sharingMost(span, gold.narrative().scenes());
        if (expected.isPresent()) {
          var place = span.start() + "\t" + span.length();
          for (var person : scene.people()) {
            var who = characters.getOrDefault(person.who().id(), "");
            boolean isThere = expected.get().present().contains(who);
            writeRow(place, isThere, person.clues(), out);
          }
        }
      }
    }
  }

  /**
   * Writes where each scene may play: {@code DIR/CORPUS/NAME.places.gz}, a line for the names of
   * the clues and then one for each place that the scene may have: where the scene starts and its
   * length in code points, 1 if the gold scene with which it shares most has that place, the
   * place's name, the clues.
   */
  void writePlaces(GoldCorpus corpus, GoldSource file, Story story, List<SceneEvidence> scenes)
      throws IOException {
    var gold = file.read().narrative().scenes();
    var first = scenes.stream().flatMap(scene -> scene.places().stream()).findFirst();
    if (gold.isEmpty() || first.isEmpty()) {
      return;
    }
    var path = folder.resolve(corpus.name()).resolve(file.name() + ".places.gz");
    var offsets = CodePointOffsets.in(story.text());
    try (var out =
        new PrintWriter(new GZIPOutputStream(Files.newOutputStream(path)), false, UTF_8)) {
      out.print(String.join("\t", first.get().clues().keySet()) + "\n");
      for (var scene : scenes) {
        var span = offsets.of(scene.scene());
        var expected = sharingMost(span, gold);
        for (var somewhere : expected.isPresent() ? scene.places() : List.<Somewhere>of()) {
          var name = somewhere.place().name();
          boolean isRight =
              name.equals(expected.get().place())
                  || Scorer.isSamePlace(name, expected.get().place());
          out.print(span.start() + "\t" + span.length() + "\t" + (isRight ? 1 : 0) + "\t" + name);
          somewhere.clues().values().forEach(clue -> out.print("\t" + clue.floatValue()));
          out.print("\n");
        }
      }
    }
  }

  /**
   * Writes through whose eyes each scene may be seen: {@code DIR/CORPUS/NAME.views.gz}, a line for
   * the names of the clues and then one for each who may: where the scene starts, the gold
   * character or {@code omniscient} or nothing, how many code points the scene shares with gold
   * scenes seen so, the clues.
   */
  void writeViews(
      GoldCorpus corpus, GoldSource file, Answer answer, Story story, List<SceneEvidence> scenes)
      throws IOException {
    var gold = file.read();
    if (gold.narrative().scenes().isEmpty() || scenes.isEmpty()) {
      return;
    }
    var path = folder.resolve(corpus.name()).resolve(file.name() + ".views.gz");
    var characters = Scorer.goldCharacters(answer, gold);
    var offsets = CodePointOffsets.in(story.text());
    try (var out =
        new PrintWriter(new GZIPOutputStream(Files.newOutputStream(path)), false, UTF_8)) {
      out.print(String.join("\t", scenes.get(0).viewers().get(0).clues().keySet()) + "\n");
      for (var scene : scenes) {
        var span = offsets.of(scene.scene());
        for (var viewer : scene.viewers()) {
          var who =
              viewer
                  .who()
                  .map(it -> characters.getOrDefault(it.id(), ""))
                  .orElse(GoldScene.OMNISCIENT);
          int right =
              gold.narrative().scenes().stream()
                  .filter(it -> it.pointOfView().equals(who) && it.span().overlaps(span))
                  .mapToInt(it -> shared(it.span(), span))
                  .sum();
          out.print(span.start() + "\t" + who + "\t" + right);
          viewer.clues().values().forEach(clue -> out.print("\t" + clue.floatValue()));
          out.print("\n");
        }
      }
    }
  }

  /**
   * Writes what tells whose each untagged thought is: {@code DIR/CORPUS/NAME.thinkers.gz}, for each
   * whose it may be a line: where the thought starts, how many code points it shares with gold
   * thoughts, how many of those are that person's, then name and value of each clue.
   */
  void writeThinkers(
      GoldCorpus corpus,
      GoldSource file,
      Answer answer,
      Story story,
      List<ThinkerEvidence> thoughts)
      throws IOException {
    var gold = file.read();
    var characters = Scorer.goldCharacters(answer, gold);
    var offsets = CodePointOffsets.in(story.text());
    var rows = new ArrayList<String>();
    for (var thought : thoughts) {
      var span = offsets.of(thought.thought());
      var same =
          gold.narrative().thoughts().stream()
              .flatMap(it -> it.direct().stream())
              .filter(it -> it.span().overlaps(span))
              .toList();
      int all = same.stream().mapToInt(it -> shared(it.span(), span)).sum();
      thought
          .clues()
          .forEach(
              (who, clues) -> {
                var id = characters.getOrDefault(who.id(), "");
                int right =
                    same.stream()
                        .filter(it -> it.thinker().equals(id))
                        .mapToInt(it -> shared(it.span(), span))
                        .sum();
                rows.add(span.start() + "\t" + all + "\t" + right + named(clues));
              });
    }
    write(corpus, file, ".thinkers.gz", rows);
  }

  /** The gold scene that shares most text with a scene, if any shares some. */
  private static Optional<GoldScene> sharingMost(Span scene, List<GoldScene> gold) {
    return gold.stream()
        .filter(it -> it.span().overlaps(scene))
        .max(Comparator.comparingInt(it -> shared(it.span(), scene)));
  }

  private static int shared(Span one, Span other) {
    return Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
  }

  private static void writeRow(
      String place, boolean there, Map<String, Double> clues, PrintWriter out) {
    out.print(place + "\t" + (there ? 1 : 0));
    clues.values().forEach(clue -> out.print("\t" + clue.floatValue()));
    out.print("\n");
  }

  /**
   * Writes what the ties of each pair are judged by: {@code DIR/CORPUS/NAME.ties.gz}, a pair a
   * line: the gold characters whom the two stand for, or nothing, then name and value of each clue.
   */
  void writeTies(GoldCorpus corpus, GoldSource file, Answer answer, List<TieEvidence> pairs)
      throws IOException {
    var people = Scorer.goldCharacters(answer, file.read());
    var rows = new ArrayList<String>();
    for (var pair : pairs) {
      var names = people.getOrDefault(pair.a(), "") + "\t" + people.getOrDefault(pair.b(), "");
      rows.add(names + named(pair.clues()));
    }
    write(corpus, file, ".ties.gz", rows);
  }

  /**
   * Writes what tells which names are one person's: {@code DIR/CORPUS/NAME.names.gz}, a pair of
   * entries of the cast a line: the names of the one and of the other, parted by bars, then name
   * and value of each clue.
   */
  void writeNamePairs(GoldCorpus corpus, GoldSource file, List<NamePairEvidence> pairs)
      throws IOException {
    var rows = new ArrayList<String>();
    for (var pair : pairs) {
      var names = String.join("|", pair.names()) + "\t" + String.join("|", pair.otherNames());
      rows.add(names + named(pair.clues()));
    }
    write(corpus, file, ".names.gz", rows);
  }

  /**
   * Writes what tells something of those in the cast: {@code DIR/CORPUS/NAME} and an ending, {@code
   * .pronouns.gz} for which pronouns they go by, {@code .persons.gz} for whether they are people; a
   * person a line: the names, parted by bars, then name and value of each clue.
   */
  void writeCast(GoldCorpus corpus, GoldSource file, String ending, List<CastEvidence> people)
      throws IOException {
    var rows = people.stream().map(it -> String.join("|", it.names()) + named(it.clues())).toList();
    write(corpus, file, ending, rows);
  }

  private static String named(Map<String, Double> clues) {
    var fields = new StringBuilder();
    new TreeMap<>(clues)
        .forEach((name, value) -> fields.append("\t" + name + "\t" + value.floatValue()));
    return fields.toString();
  }

  private void write(GoldCorpus corpus, GoldSource file, String ending, List<String> rows)
      throws IOException {
    var path = folder.resolve(corpus.name()).resolve(file.name() + ending);
    try (var out =
        new PrintWriter(new GZIPOutputStream(Files.newOutputStream(path)), false, UTF_8)) {
      rows.forEach(row -> out.print(row + "\n"));
    }
  }

  private static void writeHead(List<TurnEvidence> turns, JsonGenerator json) throws IOException {
    json.writeStartObject();
    writeNames("clues", turns.get(0).clues().get(0), json);
    writeNames("steps", turns.get(0).step(), json);
    json.writeEndObject();
  }

  private static void writeNames(String field, Map<String, Double> values, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart(field);
    for (var name : values.keySet()) {
      json.writeString(name);
    }
    json.writeEndArray();
  }

  private static void writeTurn(TurnEvidence turn, List<Set<String>> right, JsonGenerator json)
      throws IOException {
    var told = turn.quotations().stream().map(right::get).filter(who -> !who.isEmpty()).toList();
    json.writeStartObject();
    json.writeNumberField("conversation", turn.conversation());
    json.writeNumberField("gold", told.size());
    json.writeArrayFieldStart("step");
    for (double value : turn.step().values()) {
      json.writeNumber((float) value);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("candidates");
    for (int i = 0; i < turn.candidates().size(); i++) {
      var who = turn.candidates().get(i);
      json.writeStartObject();
      json.writeStringField("character", who.id());
      json.writeBooleanField("right", !told.isEmpty() && told.get(0).contains(who.id()));
      writeClues(turn.clues().get(i), json);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /** Only what tells something, as index and value. */
  private static void writeClues(Map<String, Double> clues, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("clues");
    int index = 0;
    for (double value : clues.values()) {
      if (value != 0) {
        json.writeStartArray();
        json.writeNumber(index);
        json.writeNumber((float) value);
        json.writeEndArray();
      }
      index++;
    }
    json.writeEndArray();
  }
}
