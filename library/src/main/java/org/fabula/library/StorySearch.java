package org.fabula.library;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.fabula.story.Span;
import org.fabula.story.Story;
import org.fabula.understanding.Fabula;
import org.fabula.understanding.cast.StoryCharacter;
import org.fabula.understanding.speakers.Attribution;

/** Looks up passages in one story, as far as it is read. */
final class StorySearch {

  private final Candidate candidate;
  private final Story story;
  private final Map<Integer, List<Attribution>> talk = new HashMap<>();

  /**
   * @param fabula what the reader knows of the story
   */
  StorySearch(Candidate candidate, Story story, Optional<Fabula> fabula) {
    this.candidate = candidate;
    this.story = story;
    for (var attribution : fabula.map(Fabula::attributions).orElse(List.of())) {
      for (int paragraph : TalkIndex.paragraphs(attribution.quotation(), story)) {
        talk.computeIfAbsent(paragraph, index -> new ArrayList<>()).add(attribution);
      }
    }
  }

  /** The passages in the candidate's paragraphs, in text order. */
  Stream<Passage> find(
      SearchTerms terms, Optional<NameQuery> speaker, Optional<NameQuery> addressee) {
    var paragraphs = candidate.paragraphs();
    return speaker.isEmpty() && addressee.isEmpty()
        ? paragraphs.stream().flatMap(paragraph -> findAnywhere(paragraph, terms).stream())
        : paragraphs.stream()
            .flatMap(
                paragraph ->
                    talk.getOrDefault(paragraph, List.of()).stream()
                        .filter(talk -> isAsked(talk, speaker, addressee))
                        .flatMap(talk -> findIn(talk, paragraph, terms).stream()));
  }

  private Optional<Passage> findAnywhere(int paragraph, SearchTerms terms) {
    var hits = terms.hits(Word.in(story.text(), read(paragraph)));
    if (hits.isEmpty()) {
      return Optional.empty();
    }
    var attribution =
        talk.getOrDefault(paragraph, List.of()).stream()
            .filter(talk -> talk.quotation().contains(hits.get(0).start()))
            .findFirst();
    return Optional.of(passage(paragraph, whole(hits), hits, attribution));
  }

  private static Span whole(List<Span> hits) {
    return hits.get(0).join(hits.get(hits.size() - 1));
  }

  private static boolean isAsked(
      Attribution talk, Optional<NameQuery> speaker, Optional<NameQuery> addressee) {
    return speaker.stream().allMatch(name -> talk.speaker().stream().anyMatch(name::matches))
        && addressee.stream().allMatch(name -> talk.addressees().stream().anyMatch(name::matches));
  }

  private Optional<Passage> findIn(Attribution attribution, int paragraph, SearchTerms terms) {
    var said = said(attribution, paragraph);
    if (said.isEmpty()) {
      return Optional.empty(); // Nothing stands between its marks.
    }
    if (terms.isEmpty()) {
      boolean startsHere = paragraph == TalkIndex.paragraphs(attribution.quotation(), story).get(0);
      return startsHere
          ? Optional.of(passage(paragraph, whole(said), List.of(), Optional.of(attribution)))
          : Optional.empty();
    }
    var words = said.stream().flatMap(span -> Word.in(story.text(), span).stream()).toList();
    var hits = terms.hits(words);
    return hits.isEmpty()
        ? Optional.empty()
        : Optional.of(passage(paragraph, whole(hits), hits, Optional.of(attribution)));
  }

  /** What a quotation says in one of its paragraphs. */
  private List<Span> said(Attribution attribution, int paragraph) {
    var part = read(paragraph);
    return attribution.quotation().spans().stream()
        .filter(part::overlaps)
        .map(
            span ->
                new Span(Math.max(span.start(), part.start()), Math.min(span.end(), part.end())))
        .toList();
  }

  /** As much of a paragraph as is read. */
  private Span read(int paragraph) {
    var span = story.paragraphs().get(paragraph).span();
    return new Span(
        Math.min(span.start(), candidate.readUntil()), Math.min(span.end(), candidate.readUntil()));
  }

  private Passage passage(
      int paragraph, Span found, List<Span> hits, Optional<Attribution> attribution) {
    return new Passage(
        candidate.storyId(),
        StoryEntry.fullTitle(candidate.title(), story.metadata()),
        story.chapterIndexAt(found.start()),
        paragraph,
        found,
        Snippet.around(found, hits, read(paragraph), story.text()),
        attribution.flatMap(Attribution::speaker).map(StoryCharacter::name),
        attribution.stream()
            .flatMap(talk -> talk.addressees().stream())
            .map(StoryCharacter::name)
            .toList());
  }
}
