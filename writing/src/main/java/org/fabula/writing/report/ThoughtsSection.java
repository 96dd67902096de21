package org.fabula.writing.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.fabula.understanding.Fabula;
import org.fabula.understanding.cast.StoryCharacter;
import org.fabula.understanding.thoughts.Thought;

/** Whose inner voice is heard: who thinks most, and a thought of each in its own words. */
record ThoughtsSection() implements Section {

  private static final int MOST = 5;
  private static final int LONGEST = 120;

  @Override
  public void write(Fabula fabula, Sheet sheet) {
    var byThinker = new LinkedHashMap<String, List<Thought>>();
    for (var thought : fabula.thoughts()) {
      var thinker = thought.thinker().map(StoryCharacter::name).orElse("Somebody");
      byThinker.computeIfAbsent(thinker, any -> new ArrayList<>()).add(thought);
    }
    if (byThinker.isEmpty()) {
      return;
    }
    var thinkers = new ArrayList<>(byThinker.keySet());
    thinkers.sort(Comparator.comparingInt(who -> -byThinker.get(who).size()));
    sheet.heading("WHAT THEY THINK");
    for (var who : thinkers.subList(0, Math.min(MOST, thinkers.size()))) {
      sheet.hanging(" ".repeat(Sheet.INDENT), words(who, byThinker.get(who), fabula));
    }
    sheet.more(thinkers, MOST, "more");
  }

  private static String words(String who, List<Thought> thoughts, Fabula fabula) {
    var story = fabula.story();
    long direct = thoughts.stream().filter(it -> it.kind() == Thought.Kind.DIRECT).count();
    var manner =
        direct == thoughts.size()
            ? ""
            : direct == 0
                ? ", in the story’s words"
                : ", " + direct + " of them in their own words";
    var example =
        thoughts.stream()
            .filter(thought -> thought.span().length() <= LONGEST)
            .max(
                Comparator.comparing((Thought it) -> it.kind() == Thought.Kind.DIRECT)
                    .thenComparingDouble(Thought::confidence))
            .orElse(thoughts.get(0));
    return who
        + ": "
        + Figures.count(thoughts.size(), "thought")
        + manner
        + ", such as “"
        + story.cut(example.span())
        + "” ("
        + Figures.place(example.span().start(), story)
        + ")";
  }
}
