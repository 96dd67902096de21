package org.fabula.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.fabula.cli.intake.StoryGivenUpException;
import org.fabula.cli.terminal.Terminal;
import org.fabula.reading.Reading;
import org.fabula.reading.StoryFile;
import org.fabula.understanding.Tier;
import org.fabula.understanding.Understanding;
import org.fabula.understanding.Understanding.Explained;
import org.fabula.writing.json.FabulaJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/**
 * {@code fabula read}: understands one file and prints what it found; the library stays as it is.
 */
@Command(
    name = "read",
    header = "Understand one file and print what is in it.",
    description = "The library is left alone.")
final class ReadCommand implements Callable<Integer> {

  /** How the findings are written. */
  enum Format {
    REPORT,
    JSON;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final FabulaCommand fabula;

  @Parameters(paramLabel = "FILE", description = "The story's file.")
  private Path file;

  @Option(
      names = "--format",
      defaultValue = "report",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES}; report is made for reading, json for programs.")
  private Format format;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUT",
      description = "Write to this file and not to standard output.")
  private Path output;

  @Option(names = "--with-text", description = "Put the story's text into the JSON too.")
  private boolean withText;

  @Option(
      names = "--tier",
      defaultValue = "full",
      paramLabel = "TIER",
      description = "${COMPLETION-CANDIDATES}; quick takes a tenth of the time and finds less.")
  private Tier tier;

  @Option(
      names = "--explain",
      paramLabel = "ID",
      converter = QuotationIdConverter.class,
      description = "Tell why a quotation, such as q17 of the JSON, has its speaker.")
  private Integer explainedQuotation;

  @Spec private CommandSpec spec;

  ReadCommand(FabulaCommand fabula) {
    this.fabula = fabula;
  }

  @Override
  public Integer call() throws IOException {
    if (explainedQuotation != null && format == Format.JSON) {
      throw new ParameterException(spec.commandLine(), "--explain prints a report and no JSON");
    }
    try {
      read();
      return Main.DONE;
    } catch (CompletionException problem) {
      throw StoryGivenUpException.of(file.toString(), problem.getCause());
    } catch (RuntimeException | OutOfMemoryError | StackOverflowError problem) {
      throw StoryGivenUpException.of(file.toString(), problem);
    }
  }

  private void read() throws IOException {
    var understanding = CompletableFuture.supplyAsync(() -> Understanding.english(tier));
    var read = Reading.read(file);
    var understood = understanding.join().explain(read.story());
    int quotations = understood.fabula().attributions().size();
    if (explainedQuotation != null && explainedQuotation > quotations) {
      throw CommandException.noSuchQuotation(explainedQuotation, quotations, file);
    }
    if (output == null) {
      write(read, understood, fabula.screen().terminal(), fabula.screen().out());
    } else {
      OutputFile.write(output, file, out -> write(read, understood, Terminal.none(), out));
    }
  }

  private void write(StoryFile read, Explained understood, Terminal terminal, OutputStream out)
      throws IOException {
    switch (format) {
      case REPORT -> out.write(report(understood, terminal).getBytes(StandardCharsets.UTF_8));
      case JSON -> FabulaJson.write(understood.fabula(), read.sha256(), text(), out);
    }
  }

  private FabulaJson.Text text() {
    return withText ? FabulaJson.Text.INCLUDED : FabulaJson.Text.LEFT_OUT;
  }

  private String report(Explained understood, Terminal terminal) {
    var reports = Reports.of(terminal);
    return explainedQuotation == null
        ? reports.of(understood.fabula(), name())
        : reports.ofSpeaker(explainedQuotation - 1, understood);
  }

  /** The file's, without what tells its format. */
  private String name() {
    var name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  /** Takes {@code q17} as 17. */
  private static final class QuotationIdConverter implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String text) {
      if (!text.matches("q[1-9][0-9]{0,8}")) {
        throw new TypeConversionException(
            "'" + text + "' is no quotation; they are q1, q2, ... in the order of the text");
      }
      return Integer.valueOf(text.substring(1));
    }
  }
}
