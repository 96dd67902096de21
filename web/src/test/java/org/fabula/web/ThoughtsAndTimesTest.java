package org.fabula.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.fabula.library.ReadingPosition;
import org.fabula.story.Span;
import org.fabula.understanding.Fabula;
import org.fabula.understanding.thoughts.Thought;
import org.fabula.understanding.times.CalendarTime;
import org.fabula.understanding.times.Distance;
import org.fabula.understanding.times.TimeExpression;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThoughtsAndTimesTest {

  private static final long YEAR = 525_960;

  private final Fabula fabula = thoughtful();
  private Site site;
  private long id;

  @BeforeEach
  void serve(@TempDir Path folder) {
    site = Site.in(folder);
    id = site.add(fabula);
  }

  @AfterEach
  void stop() {
    site.close();
  }

  @Test
  void the_panel_lists_thoughts_with_their_thinker_and_words_of_time_with_their_meaning() {
    assertThat(site.page("/story/" + id + "/who?from=0&to=999"))
        .contains(
            "<li class=\"direct hue-0\">",
            "Nobody crosses tonight.",
            "in their own words",
            "<li class=\"indirect hue-1\">",
            "in the story’s words",
            "we think",
            "<bdi>eleven years</bdi></a></dt><dd></dd>");
  }

  @Test
  void a_thought_is_marked_apart_from_names_and_its_card_tells_whose_it_is() {
    int paragraph = fabula.story().paragraphIndexAt(span("Nobody crosses").start());
    int offset =
        span("Nobody crosses").start() - fabula.story().paragraphs().get(paragraph).span().start();
    assertThat(site.page("/story/" + id + "/names?from=" + paragraph + "&to=" + paragraph))
        .contains(paragraph + " " + offset + " " + (offset + 23) + " 0 O DIRECT sure");
    assertThat(site.page("/story/" + id + "/card?paragraph=" + paragraph + "&offset=" + offset))
        .contains("Thought by", "Odile Marsh", "In their own words.");
  }

  @Test
  void a_thought_and_words_of_time_show_no_sooner_than_they_are_known() {
    int end = fabula.story().chapters().get(0).span().end();
    site.library.moveTo(id, ReadingPosition.at(fabula.story(), end));
    assertThat(site.page("/story/" + id + "/who?from=0&to=999"))
        .contains("Nobody crosses tonight.")
        .doesNotContain("eleven years", "in the story’s words");
    assertThat(site.page("/story/" + id)).doesNotContain("eleven years");
    assertThat(site.get("/story/" + id + "/names?from=0&to=999").body())
        .contains("DIRECT")
        .doesNotContain("FREE_INDIRECT");
  }

  @Test
  void a_scene_of_the_storys_page_has_its_words_of_time() {
    assertThat(site.page("/story/" + id))
        .contains("Words of time<span class=\"hidden\"> in scene 3</span>", "eleven years");
  }

  private static Span span(String words) {
    int start = Stories.lantern().fabula().story().text().indexOf(words);
    return new Span(start, start + words.length());
  }

  private static Fabula thoughtful() {
    var lantern = Stories.lantern().fabula();
    var odile = lantern.characters().get(0);
    var bram = lantern.characters().get(1);
    return new Fabula(
        lantern.story(),
        lantern.characters(),
        lantern.mentions(),
        lantern.others(),
        lantern.attributions(),
        lantern.places(),
        lantern.scenes(),
        List.of(
            new Thought(
                span("Nobody crosses tonight."),
                Optional.of(odile),
                Thought.Kind.DIRECT,
                List.of(span("Nobody crosses tonight.")),
                span("Nobody crosses tonight.").end(),
                0.9),
            new Thought(
                span("There was a key in it."),
                Optional.of(bram),
                Thought.Kind.FREE_INDIRECT,
                List.of(span("There was a key in it.")),
                span("There was a key in it.").end(),
                0.5)),
        List.of(
            new TimeExpression(
                span("eleven years"),
                TimeExpression.Kind.DURATION,
                TimeExpression.Anchor.NONE,
                Optional.of(new Distance(21 * YEAR / 2, 23 * YEAR / 2)),
                CalendarTime.NONE)),
        lantern.timeline(),
        lantern.events(),
        lantern.ties(),
        lantern.facts());
  }
}
