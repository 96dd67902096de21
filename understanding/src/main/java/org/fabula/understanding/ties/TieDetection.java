package org.fabula.understanding.ties;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.fabula.understanding.cast.Cast;
import org.fabula.understanding.coreference.CharacterMention;
import org.fabula.understanding.coreference.Entity;
import org.fabula.understanding.events.Event;
import org.fabula.understanding.lexicon.Lexicon;
import org.fabula.understanding.quotations.SpokenText;
import org.fabula.understanding.segmentation.Segments;
import org.fabula.understanding.speakers.Attribution;
import org.fabula.understanding.thoughts.Thought;

/**
 * Finds how the characters stand to each other and who calls whom what. Linear in the text; only
 * pairs that some passage joins are looked at. May be shared between threads.
 */
public final class TieDetection {

  private final TieWords words = new TieWords();
  private final Lexicon lexicon;

  public TieDetection(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * The ties of a story.
   *
   * @param others who is mentioned outside the cast, as far as that is known
   */
  public Ties detect(
      Segments segments,
      Cast cast,
      List<CharacterMention> mentions,
      List<Entity> others,
      List<Attribution> attributions,
      List<Thought> thoughts,
      List<Event> events) {
    var spoken = new SpokenText(attributions.stream().map(Attribution::quotation).toList());
    var people = people(segments, mentions, others);
    var whom = new Whom(segments, spoken, attributions, people);
    var told = new ToldTies(segments, whom, words, lexicon);
    var bearings = told.bearings();
    var calls =
        new NameCalling(segments, whom, words, lexicon, thoughts)
            .read(mentions, attributions, bearings);
    var signs = new ArrayList<Sign>();
    signs.addAll(new Headers(cast.characters()).signs(segments.story()));
    signs.addAll(new Surnames(lexicon).signs(cast.characters()));
    signs.addAll(told.signs(bearings));
    signs.addAll(new Unions(segments, whom).signs());
    signs.addAll(new ShownTies(segments, whom, words).signs(attributions, events));
    signs.addAll(calls.signs());
    signs.addAll(new Meetings(segments, whom, words).signs(people));
    signs.addAll(new Backgrounds(words, lexicon).signs(signs, cast.characters()));
    signs.sort(Comparator.comparing(Sign::passage));
    var namings = calls.namings();
    return Ties.of(signs, namings, new Reveals(segments).of(cast, namings));
  }

  /**
   * Who is mentioned outside the cast, with those whom only a tie tells of: "her mother", "Odile's
   * landlord". All phrases for one relative of one person mean one.
   */
  public List<Entity> withRelatives(
      Segments segments,
      List<CharacterMention> mentions,
      List<Entity> others,
      List<Attribution> attributions) {
    var spoken = new SpokenText(attributions.stream().map(Attribution::quotation).toList());
    var whom = new Whom(segments, spoken, attributions, people(segments, mentions, others));
    return new ToldTies(segments, whom, words, lexicon).relatives().among(others);
  }

  private List<CharacterMention> people(
      Segments segments, List<CharacterMention> mentions, List<Entity> others) {
    var people = new ArrayList<>(mentions);
    people.addAll(Bystanders.mentions(others, segments.story(), words));
    people.sort(Comparator.comparing(it -> it.mention().span()));
    return people;
  }
}
