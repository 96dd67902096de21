package org.fabula.web.find;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.fabula.library.Passage;
import org.fabula.web.page.Visit;

/** Passages that answer a line, by story. */
record FindPage(Visit visit, FindLine line, List<FoundStory> stories, int passages) {

  FindPage {
    stories = List.copyOf(stories);
  }

  static FindPage of(FindLine line, List<Passage> passages, Visit visit) {
    var byStory = new LinkedHashMap<Long, List<Passage>>();
    passages.forEach(
        passage ->
            byStory.computeIfAbsent(passage.storyId(), id -> new ArrayList<>()).add(passage));
    return new FindPage(
        visit,
        line,
        byStory.values().stream().map(found -> story(found, line)).toList(),
        passages.size());
  }

  /** "1 passage", "12 passages in 3 stories". */
  String count() {
    var found = passages == 1 ? "1 passage" : passages + " passages";
    return stories.size() > 1 ? found + " in " + stories.size() + " stories" : found;
  }

  /** Address that finds only what somebody says. */
  String saidBy(String name) {
    return address(line.saidBy(name));
  }

  /** Address that finds only what is said to somebody. */
  String saidTo(String name) {
    return address(line.saidTo(name));
  }

  private static FoundStory story(List<Passage> passages, FindLine line) {
    var first = passages.get(0);
    return new FoundStory(
        first.title(),
        "/story/" + first.storyId(),
        address(line.inStory(first.storyId())),
        passages.stream().map(Hit::of).toList());
  }

  private static String address(FindLine line) {
    return "/find?q=" + URLEncoder.encode(line.text(), StandardCharsets.UTF_8);
  }
}
