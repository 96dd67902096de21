package org.fabula.writing.report;

import java.util.List;
import org.fabula.understanding.Fabula;
import org.fabula.understanding.Understanding.Explained;

/**
 * Tells a person at a terminal what is in a story: what its file says about it, the cast, the
 * scenes, what happens, what they think, how people stand to each other, who turns out to be who,
 * who talks to whom, and what could not be made out. Long lists are cut short and say so. Of a text
 * that is not in English it says little more than that.
 */
public final class TerminalReport {

  /** Whether the terminal shows bold. */
  public enum Style {
    PLAIN,
    /** With ANSI escape sequences for bold. */
    ANSI
  }

  private static final int FEWEST_COLUMNS = 40;
  private static final int MOST_COLUMNS = 120;

  private static final List<Section> SECTIONS =
      List.of(
          new CastSection(),
          new ScenesSection(),
          new EventsSection(),
          new ThoughtsSection(),
          new TiesSection(),
          new RevealsSection(),
          new TalkSection(),
          new ConflictsSection(),
          new DoubtsSection());

  /** What would mean nothing is left out. */
  private static final List<Section> OF_OTHER_LANGUAGES = List.of(new DoubtsSection());

  private final int columns;
  private final Style style;

  /**
   * Reports that fit a terminal.
   *
   * @param columns the terminal's width; lines are never longer, but for a terminal of under 40,
   *     and never wider than is good to read
   */
  public TerminalReport(int columns, Style style) {
    this.columns = Math.min(MOST_COLUMNS, Math.max(FEWEST_COLUMNS, columns));
    this.style = style;
  }

  /** The report on one story, every line ended by a line feed. */
  public String of(Fabula fabula) {
    return of(fabula, "A story without a title");
  }

  /**
   * The same.
   *
   * @param name what the story goes by where its file tells no title
   */
  public String of(Fabula fabula, String name) {
    var sheet = new Sheet(columns, style);
    new TitleSection(name).write(fabula, sheet);
    for (var section : fabula.isInEnglish() ? SECTIONS : OF_OTHER_LANGUAGES) {
      section.write(fabula, sheet);
    }
    return sheet.text();
  }

  /**
   * Why one quotation has its speaker, every line ended by a line feed.
   *
   * @param quotation its index
   * @throws IndexOutOfBoundsException if there is no such quotation
   */
  public String ofSpeaker(int quotation, Explained explained) {
    var sheet = new Sheet(columns, style);
    SpeakerReasons.write(quotation, explained, sheet);
    return sheet.text();
  }
}
