package org.fabula.understanding;

import java.util.List;
import java.util.Objects;
import org.fabula.story.Span;
import org.fabula.story.Story;
import org.fabula.understanding.cast.StoryCharacter;
import org.fabula.understanding.continuity.Conflict;
import org.fabula.understanding.continuity.ContinuityCheck;
import org.fabula.understanding.continuity.StoryFacts;
import org.fabula.understanding.coreference.CharacterMention;
import org.fabula.understanding.coreference.Entity;
import org.fabula.understanding.events.Event;
import org.fabula.understanding.facts.Fact;
import org.fabula.understanding.mentions.Mention;
import org.fabula.understanding.oddities.Oddity;
import org.fabula.understanding.oddities.OddityDetection;
import org.fabula.understanding.places.Place;
import org.fabula.understanding.quotations.Quotation;
import org.fabula.understanding.scenes.Scene;
import org.fabula.understanding.speakers.Attribution;
import org.fabula.understanding.thoughts.Thought;
import org.fabula.understanding.ties.Ties;
import org.fabula.understanding.timeline.Timeline;
import org.fabula.understanding.times.TimeExpression;

/**
 * What Fabula understood of a story. Every list is in text order.
 *
 * @param characters by first appearance
 * @param mentions every mention that is known to be some character's
 * @param others who and what is mentioned without a place in the cast or among the places
 * @param attributions one a quotation
 * @param timeline of the scenes
 * @param ties between the characters
 */
public record Fabula(
    Story story,
    List<StoryCharacter> characters,
    List<CharacterMention> mentions,
    List<Entity> others,
    List<Attribution> attributions,
    List<Place> places,
    List<Scene> scenes,
    List<Thought> thoughts,
    List<TimeExpression> times,
    Timeline timeline,
    List<Event> events,
    Ties ties,
    List<Fact> facts) {

  public Fabula {
    Objects.requireNonNull(story);
    characters = List.copyOf(characters);
    mentions = List.copyOf(mentions);
    others = List.copyOf(others);
    attributions = List.copyOf(attributions);
    places = List.copyOf(places);
    scenes = List.copyOf(scenes);
    thoughts = List.copyOf(thoughts);
    times = List.copyOf(times);
    Objects.requireNonNull(timeline);
    events = List.copyOf(events);
    Objects.requireNonNull(ties);
    facts = List.copyOf(facts);
  }

  /** Of which only is known who there is and how they stand to each other. */
  public static Fabula ofTies(Story story, List<StoryCharacter> characters, Ties ties) {
    return new Fabula(
        story,
        characters,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Timeline.UNKNOWN,
        List.of(),
        ties,
        List.of());
  }

  /** One in which nothing is known of thoughts, time, events, ties and facts. */
  public Fabula(
      Story story,
      List<StoryCharacter> characters,
      List<CharacterMention> mentions,
      List<Entity> others,
      List<Attribution> attributions,
      List<Place> places,
      List<Scene> scenes) {
    this(
        story,
        characters,
        mentions,
        others,
        attributions,
        places,
        scenes,
        List.of(),
        List.of(),
        Timeline.UNKNOWN,
        List.of(),
        Ties.UNKNOWN,
        List.of());
  }

  /** Of a story that nobody has read yet. */
  public static Fabula notUnderstood(Story story) {
    return new Fabula(story, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
  }

  /** Whether the story reads like English; of another language little is understood. */
  public boolean isInEnglish() {
    return EnglishWords.are(story.text());
  }

  /** What is odd about the text, as far as its scenes are known; worked out from it anew. */
  public List<Oddity> oddities() {
    int end = scenes.isEmpty() ? 0 : scenes.get(scenes.size() - 1).span().end();
    return new OddityDetection()
        .detect(story).stream().filter(oddity -> oddity.start() < end).toList();
  }

  /** Every quotation, in text order. */
  public List<Quotation> quotations() {
    return attributions.stream().map(Attribution::quotation).toList();
  }

  /** What its continuity is checked by. */
  public StoryFacts storyFacts() {
    return new StoryFacts(story, characters, facts, timeline);
  }

  /** Facts that cannot both hold; worked out from them anew. */
  public List<Conflict> conflicts() {
    return new ContinuityCheck().within(storyFacts());
  }

  /** A character's mentions, in text order. */
  public List<Mention> mentionsOf(StoryCharacter character) {
    return mentions.stream()
        .filter(mention -> mention.character().id().equals(character.id()))
        .map(CharacterMention::mention)
        .toList();
  }

  /**
   * What a reader knows who has read up to {@code position} and no further: promise 4, spoiler
   * safety, is kept here and nowhere else. The story's text and metadata stay whole; of everything
   * else only what was known by then is left, under the names known by then.
   */
  public Fabula until(int position) {
    return Horizon.at(position).see(this);
  }

  /** Whether a reader at {@code position} has read all of {@code span}. */
  public static boolean isRead(Span span, int position) {
    return span.end() <= position;
  }
}
