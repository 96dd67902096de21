package org.fabula.understanding.encoder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fabula.story.Span;
import org.fabula.story.Story;
import org.fabula.understanding.encoder.LinkScoring.Part;
import org.fabula.understanding.encoder.LinkScoring.Task;
import org.fabula.understanding.mentions.Mention;
import org.fabula.understanding.mentions.Mentions;
import org.fabula.understanding.mentions.Pronoun;
import org.fabula.understanding.quotations.Quotation;

/** Goes through a story's tiles in order and gathers what the encoder makes of each. */
final class EncoderWalk {

  private static final Set<String> OTHER_PRONOUNS = Set.of("it", "its", "itself", "who", "whom");

  private final Story story;
  private final Words words;
  private final EncoderModel model;
  private final MentionFinding mentionFinding;
  private final LinkScoring scoring;
  private final List<Part> parts = new ArrayList<>();
  private final List<Candidate> known = new ArrayList<>();
  private final List<Candidate> candidates = new ArrayList<>();
  private final List<EncodedMention> mentions = new ArrayList<>();
  private final List<QuotationLinks> links = new ArrayList<>();
  private final Map<Integer, Double> events = new HashMap<>();
  private final OpeningStates openings = new OpeningStates();
  private boolean knowsEvents;
  private int nextKnown;

  EncoderWalk(
      Story story, Words words, EncoderModel model, List<Quotation> quotations, Mentions known) {
    this.story = story;
    this.words = words;
    this.model = model;
    this.mentionFinding = new MentionFinding(model.tables());
    this.scoring = new LinkScoring(model.tables(), words);
    for (var quotation : quotations) {
      parts.add(part(parts.size(), quotation.extent()));
    }
    for (var mention : known.all()) {
      this.known.add(candidate(mention));
    }
  }

  /** A quotation without the signs at its ends. */
  private Part part(int index, Span extent) {
    int first = words.from(extent.start());
    int last = Math.max(first, words.from(extent.end() - 1));
    while (first < last && words.get(first).isSign()) {
      first++;
    }
    while (last > first && words.get(last).isSign()) {
      last--;
    }
    return new Part(index, first, last);
  }

  private Candidate candidate(Mention mention) {
    int first = words.from(mention.span().start());
    int last = words.from(mention.span().end() - 1);
    return Candidate.of(mention, first, last, words.quotationOf(first), story.cut(mention.span()));
  }

  EncoderReading reading() {
    return new EncoderReading(
        mentions,
        links,
        knowsEvents ? Optional.of(new EventOdds(events)) : Optional.empty(),
        openings);
  }

  /** Takes the next tile. */
  void enter(Tile tile) {
    var vectors = model.run(tile);
    int firstNew = candidates.size();
    var found = settle(tile, vectors);
    var near = new ArrayList<Candidate>();
    for (int i = firstOf(tile); i < candidates.size(); i++) {
      near.add(candidates.get(i));
    }
    resolve(near, candidates.size() - firstNew, found, tile, vectors);
    for (int i = nextKnown; i < known.size() && known.get(i).last() < tile.end(); i++) {
      near.add(known.get(i));
    }
    attribute(near, tile, vectors);
    findEvents(tile, vectors);
    for (int word = tile.from(); word < tile.to(); word++) {
      int paragraph = story.paragraphIndexAt(words.get(word).span().start());
      openings.add(paragraph, vectors.first()[tile.piece(word)]);
    }
  }

  private void findEvents(Tile tile, TokenVectors vectors) {
    knowsEvents = vectors.knowEvents();
    for (int word = tile.from(); word < tile.to() && knowsEvents; word++) {
      double logOdds = vectors.event(tile.piece(word));
      if (logOdds > EventOdds.LEAST) {
        events.put(words.get(word).span().start(), logOdds);
      }
    }
  }

  private int firstOf(Tile tile) {
    int first = candidates.size();
    while (first > 0 && candidates.get(first - 1).first() >= tile.first()) {
      first--;
    }
    return first;
  }

  /** Joins what was known of the tile's own words with what the encoder finds there. */
  private Map<Mention, EntityCategory> settle(Tile tile, TokenVectors vectors) {
    var bySpan = new LinkedHashMap<Span, Mention>();
    var categories = new LinkedHashMap<Mention, EntityCategory>();
    for (var it : mentionFinding.find(tile, vectors)) {
      var span = new Span(words.get(it.first()).span().start(), words.get(it.last()).span().end());
      bySpan.put(span, new Mention(span, kind(span)));
      categories.put(bySpan.get(span), it.category());
    }
    for (; nextKnown < known.size() && known.get(nextKnown).first() < tile.to(); nextKnown++) {
      var it = known.get(nextKnown).mention();
      var twin = bySpan.get(it.span());
      if (twin != null) {
        categories.put(it, categories.get(twin));
      }
      bySpan.put(it.span(), it);
    }
    bySpan.values().stream()
        .sorted(
            Comparator.comparingInt((Mention it) -> it.span().start())
                .thenComparingInt(it -> -it.span().end()))
        .map(this::candidate)
        .forEach(candidates::add);
    return categories;
  }

  private Mention.Kind kind(Span span) {
    var lower = story.cut(span).toLowerCase(Locale.ROOT);
    if (Pronoun.of(lower).isPresent() || OTHER_PRONOUNS.contains(lower)) {
      return Mention.Kind.PRONOUN;
    }
    int last = words.get(words.from(span.end() - 1)).span().start();
    return Character.isUpperCase(story.text().codePointAt(last))
        ? Mention.Kind.NAME
        : Mention.Kind.NOUN;
  }

  /** Finds the antecedents of the last of the mentions near. */
  private void resolve(
      List<Candidate> near,
      int last,
      Map<Mention, EntityCategory> found,
      Tile tile,
      TokenVectors vectors) {
    var anaphors = vectors(near, Role.ANAPHOR, tile, vectors);
    var antecedents = vectors(near, Role.ANTECEDENT, tile, vectors);
    for (int i = near.size() - last; i < near.size(); i++) {
      var it = near.get(i).mention();
      mentions.add(
          new EncodedMention(
              it,
              found.getOrDefault(it, EntityCategory.PERSON),
              found.containsKey(it),
              scoring.antecedents(i, near, anaphors, antecedents),
              readTo(tile)));
    }
  }

  private int readTo(Tile tile) {
    return words.get(tile.end() - 1).span().end();
  }

  private static List<float[]> vectors(
      List<Candidate> near, Role role, Tile tile, TokenVectors vectors) {
    return near.stream()
        .map(it -> vectors.of(role, tile.piece(it.first()), tile.pieceWithin(it.last())))
        .toList();
  }

  /** Links the quotations that begin in the tile's own words. */
  private void attribute(List<Candidate> near, Tile tile, TokenVectors vectors) {
    var people = vectors(near, Role.SPEAKER_MENTION, tile, vectors);
    var earlier = earlierTurns(tile, vectors);
    while (links.size() < parts.size() && parts.get(links.size()).first() < tile.to()) {
      var part = parts.get(links.size());
      links.add(
          new QuotationLinks(
              people(Task.SPEAKER, part, near, people, tile, vectors),
              people(Task.ADDRESSEE, part, near, people, tile, vectors),
              scoring.sameSpeaker(vector(part, Role.TURN, tile, vectors), earlier),
              readTo(tile)));
      earlier.add(vector(part, Role.EARLIER_TURN, tile, vectors));
    }
  }

  private List<float[]> earlierTurns(Tile tile, TokenVectors vectors) {
    var earlier = new ArrayList<float[]>();
    for (int i = Math.max(0, links.size() - LinkScoring.TURNS_BACK); i < links.size(); i++) {
      if (parts.get(i).first() >= tile.first()) {
        earlier.add(vector(parts.get(i), Role.EARLIER_TURN, tile, vectors));
      }
    }
    return earlier;
  }

  private List<Link> people(
      Task task,
      Part part,
      List<Candidate> near,
      List<float[]> people,
      Tile tile,
      TokenVectors vectors) {
    return scoring.people(task, part, vector(part, task.role, tile, vectors), near, people);
  }

  private static float[] vector(Part part, Role role, Tile tile, TokenVectors vectors) {
    return vectors.of(role, tile.piece(part.first()), tile.pieceWithin(part.last()));
  }
}
