package org.fabula.evaluation;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.fabula.evaluation.Readers.Folds;
import org.fabula.evaluation.continuity.ContinuitySuite;
import org.fabula.evaluation.gold.GoldCorpus;
import org.fabula.evaluation.gold.GoldSource;
import org.fabula.evaluation.scoring.Scorer;
import org.fabula.evaluation.scoring.UnscorableException;
import org.fabula.understanding.Tier;
import org.fabula.understanding.Understanding;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code fabula evaluate}: understands gold texts and prints how well that went. */
@Command(
    name = "fabula evaluate",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Understands texts with gold data and prints a table of figures for each corpus.")
public final class EvaluateCommand implements Callable<Integer> {

  private static final int DONE = 0;
  private static final int SOMETHING_FAILED = 1;

  @Parameters(
      paramLabel = "GOLD",
      description =
          "A folder with NAME.txt and NAME.json, or with KIND.passages, or a folder of such folders; or"
              + " one with cases of continuity.")
  private Path gold;

  @Option(
      names = "--novels",
      paramLabel = "DIR",
      description = "Where the novels lie whose passages GOLD has as NAME.json alone.")
  private Optional<Path> novels = Optional.empty();

  @Option(
      names = "--only",
      paramLabel = "NAME",
      description = "Only the texts of this name or kind; may be given several times.")
  private List<String> only = List.of();

  @Option(names = "--json", description = "Print JSON in place of tables.")
  private boolean json;

  @Option(
      names = "--coref-category",
      paramLabel = "PER|ALL",
      defaultValue = "PER",
      description = "Whose mentions count for coreference: people's, or all.")
  private Category category;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Also write what Fabula understood, as DIR/CORPUS/NAME.json.")
  private Optional<Path> out = Optional.empty();

  @Option(
      names = "--answers",
      paramLabel = "DIR",
      description = "Score DIR/CORPUS/NAME.json, as --out wrote it, and understand nothing.")
  private Optional<Path> answers = Optional.empty();

  @Option(
      names = "--given",
      split = ",",
      paramLabel = "quotations|characters|scenes",
      description = "Tell Fabula these beforehand, as the gold data have them.")
  private Set<Given> given = Set.of();

  @Option(
      names = "--without-marks",
      description = "Blank out headings, marks and slug lines first, and score scenes alone.")
  private boolean withoutMarks;

  @Option(
      names = "--evidence",
      paramLabel = "DIR",
      description =
          "Also write what speakers, events and scenes were worked out from, to train on.")
  private Optional<Path> evidence = Optional.empty();

  @Option(
      names = "--weights",
      paramLabel = "DIR",
      description = "Speakers by the weights that have not seen the text, as DIR/folds.tsv says.")
  private Optional<Path> weights = Optional.empty();

  @Option(
      names = "--encoder-weights",
      paramLabel = "DIR",
      description = "The same for what the full tier adds.")
  private Optional<Path> encoderWeights = Optional.empty();

  @Option(
      names = "--tier",
      defaultValue = "quick",
      paramLabel = "TIER",
      description = "${COMPLETION-CANDIDATES}; full reads with the encoder too.")
  private Tier tier;

  @Spec private CommandSpec spec;

  /** The names LitBank gives: people, or every category. */
  enum Category {
    PER(Scorer.Mentions.PEOPLE),
    ALL(Scorer.Mentions.ALL);

    private final Scorer.Mentions mentions;

    Category(Scorer.Mentions mentions) {
      this.mentions = mentions;
    }
  }

  /** Runs the command and exits: 0 done, 1 something failed, 2 wrong usage. */
  public static void main(String[] args) {
    System.exit(commandLine().execute(args));
  }

  static CommandLine commandLine() {
    return new CommandLine(new EvaluateCommand())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler(
            (failure, command, parsed) -> {
              command.getErr().println(failure.getMessage());
              return SOMETHING_FAILED;
            });
  }

  @Override
  public Integer call() throws IOException {
    if (ContinuitySuite.isIn(gold)) {
      var score =
          ContinuitySuite.in(gold).score(Understanding.english(tier), line -> err().println(line));
      spec.commandLine().getOut().println(score.table());
      spec.commandLine().getOut().flush();
      return DONE;
    }
    var corpora = chosen();
    if (corpora.isEmpty()) {
      err()
          .println(
              gold
                  + ": no gold text to score here; give a folder with NAME.txt and NAME.json, or with KIND.passages,"
                  + " or with passages of novels and --novels");
      return SOMETHING_FAILED;
    }
    AnswerSource source = answers.isPresent() ? new SavedAnswers(answers.get()) : fresh();
    var results = corpora.stream().map(corpus -> score(corpus, source)).toList();
    print(results.stream().filter(corpus -> !corpus.texts().isEmpty()).toList());
    int asked = corpora.stream().mapToInt(corpus -> corpus.texts().size()).sum();
    int scored = results.stream().mapToInt(corpus -> corpus.texts().size()).sum();
    return scored == asked ? DONE : SOMETHING_FAILED;
  }

  private FreshAnswers fresh() throws IOException {
    var readers = new Readers(tier, folds(weights), folds(encoderWeights));
    return new FreshAnswers(readers, given, out, evidence.map(EvidenceFolder::new));
  }

  private static Folds folds(Optional<Path> folder) throws IOException {
    return folder.isPresent() ? Folds.in(folder.get()) : Folds.NONE;
  }

  private List<GoldCorpus> chosen() throws IOException {
    var corpora = Files.isDirectory(gold) ? GoldCorpus.in(gold, novels) : List.<GoldCorpus>of();
    return corpora.stream()
        .map(
            corpus -> corpus.only(text -> only.isEmpty() || only.stream().anyMatch(text::isCalled)))
        .map(corpus -> withoutMarks ? corpus.withoutMarks() : corpus)
        .filter(corpus -> !corpus.texts().isEmpty())
        .toList();
  }

  private CorpusResult score(GoldCorpus corpus, AnswerSource source) {
    var texts =
        corpus.texts().stream().flatMap(text -> score(corpus, text, source).stream()).toList();
    return new CorpusResult(corpus.name(), texts);
  }

  private Optional<TextResult> score(GoldCorpus corpus, GoldSource text, AnswerSource source) {
    try {
      var expected = text.read();
      var timed = source.answer(corpus, text);
      var score = new Scorer(category.mentions).score(timed.answer(), expected);
      timed.effort().ifPresent(effort -> progress(corpus, text, effort));
      return Optional.of(new TextResult(text.row(), text.part(), score, timed.effort()));
    } catch (IOException | UnscorableException failure) {
      err().println(text.place() + ": not scored; " + failure.getMessage());
      return Optional.empty();
    }
  }

  private void progress(GoldCorpus corpus, GoldSource text, Effort effort) {
    err()
        .println(
            String.format(
                Locale.ROOT, "%s/%s: %.2f s", corpus.name(), text.name(), effort.seconds()));
    err().flush();
  }

  private void print(List<CorpusResult> results) throws IOException {
    var print = spec.commandLine().getOut();
    if (json) {
      print.println(ResultJson.of(results));
    } else {
      results.forEach(corpus -> print.println(ResultTable.of(corpus)));
    }
    print.flush();
  }

  private PrintWriter err() {
    return spec.commandLine().getErr();
  }
}
