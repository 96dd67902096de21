package org.fabula.cli;

import java.util.ArrayList;
import java.util.List;
import org.fabula.cli.terminal.Screen;
import org.fabula.library.Library;
import org.fabula.library.StoryEntry;
import org.fabula.library.World;
import org.fabula.understanding.Fabula;
import org.fabula.understanding.worlds.StoryOrder;
import org.fabula.understanding.worlds.WorldCast;
import org.fabula.understanding.worlds.WorldCharacter;
import org.fabula.understanding.worlds.WorldCheck;
import org.fabula.writing.CheckedStory;
import org.fabula.writing.FoundConflict;
import org.fabula.writing.StoryOrderLine;
import org.fabula.writing.report.ConflictReport;

/** A world at the terminal; of each story no more than its reader has come to. */
final class ShownWorld {

  private final List<StoryEntry> entries = new ArrayList<>();
  private final List<Fabula> fabulas = new ArrayList<>();
  private final Screen screen;

  ShownWorld(World world, Library library, Screen screen) {
    this.screen = screen;
    for (long story : world.stories()) {
      var entry = library.entry(story);
      var known =
          library.fabulaAsRead(story).or(() -> library.story(story).map(Fabula::notUnderstood));
      if (entry.isPresent() && known.isPresent()) {
        entries.add(entry.get());
        fabulas.add(known.get());
      }
    }
  }

  void show() {
    showOrder();
    if (entries.size() > 1) {
      if (entries.stream().anyMatch(entry -> entry.position().isPresent())) {
        screen.notice("What follows goes as far as you have read.");
      }
      showPeople();
      showDifferences();
    }
  }

  private List<String> titles() {
    return entries.stream().map(StoryEntry::fullTitle).toList();
  }

  private void showOrder() {
    var order = StoryOrder.of(fabulas);
    StoryOrderLine.of(order, titles())
        .forEach(line -> screen.line(line(entries.get(line.story()), line)));
    StoryOrderLine.leftOut(order, titles())
        .forEach(claim -> screen.notice("Does not agree with that: " + claim + "."));
  }

  private static String line(StoryEntry story, StoryOrderLine line) {
    return String.join(
            "\t",
            Long.toString(story.id()),
            story.fullTitle().replace('\t', ' '),
            line.period().orElse(""),
            line.place().orElse("").replace('\t', ' '))
        .stripTrailing();
  }

  private void showPeople() {
    var shared =
        WorldCast.of(fabulas.stream().map(Fabula::characters).toList()).characters().stream()
            .filter(who -> who.byStory().size() > 1)
            .toList();
    screen.line("");
    screen.line(
        shared.isEmpty()
            ? "Nobody is in more than one of them, as far as their names tell."
            : "In more than one of them:");
    shared.forEach(who -> screen.line(line(who)));
  }

  private String line(WorldCharacter who) {
    return String.join(
        "\t",
        who.name(),
        String.join(", ", who.names().subList(1, who.names().size())),
        String.join(
            " ",
            who.byStory().keySet().stream()
                .map(story -> Long.toString(entries.get(story).id()))
                .toList()));
  }

  private void showDifferences() {
    var stories = new ArrayList<CheckedStory>();
    for (int story = 0; story < fabulas.size(); story++) {
      stories.add(new CheckedStory(titles().get(story), fabulas.get(story).story()));
    }
    var conflicts =
        new WorldCheck()
            .differences(fabulas).stream()
                .map(
                    it ->
                        new FoundConflict(
                            stories.get(it.first()), stories.get(it.second()), it.conflict()))
                .toList();
    var report = new ConflictReport(screen.terminal().columns(), Reports.style(screen.terminal()));
    screen.line("");
    screen.out().print(report.of(stories, conflicts));
  }
}
