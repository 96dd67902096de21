package org.fabula.understanding.speakers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fabula.story.Span;
import org.fabula.understanding.cast.Cast;
import org.fabula.understanding.cast.StoryCharacter;
import org.fabula.understanding.cues.Cue;
import org.fabula.understanding.cues.QuotationCues;
import org.fabula.understanding.cues.Vocatives;
import org.fabula.understanding.lexicon.Gender;
import org.fabula.understanding.lexicon.Lexicon;
import org.fabula.understanding.mentions.Mention;
import org.fabula.understanding.mentions.Mentions;
import org.fabula.understanding.mentions.Pronoun;
import org.fabula.understanding.quotations.SpokenText;
import org.fabula.understanding.segmentation.Segments;
import org.fabula.understanding.segmentation.Sentence;

/** Gathers a story's quotations into turns and its turns into conversations. */
final class ConversationWalk {

  private static final int LARGEST_GAP_IN_PARAGRAPHS = 3;
  private static final int MOST_CANDIDATES = 8;
  private static final int REACH_IN_TURNS = 8;

  private final Segments segments;
  private final Mentions mentions;
  private final Map<Mention, StoryCharacter> resolved;
  private final List<QuotationCues> cues;
  private final Lexicon lexicon;
  private final Cast cast;
  private final SpokenText spoken;
  private final Vocatives vocatives;
  private final Map<Integer, List<Sentence>> sentencesOfParagraph = new HashMap<>();
  private final Map<Integer, Set<StoryCharacter>> narrated = new HashMap<>();

  ConversationWalk(
      Segments segments,
      Mentions mentions,
      Map<Mention, StoryCharacter> resolved,
      List<QuotationCues> cues,
      Cast cast,
      Lexicon lexicon) {
    this.segments = segments;
    this.mentions = mentions;
    this.resolved = resolved;
    this.cues = cues;
    this.cast = cast;
    this.lexicon = lexicon;
    this.vocatives = new Vocatives(segments);
    this.spoken = new SpokenText(cues.stream().map(QuotationCues::quotation).toList());
    for (var sentence : segments.sentences()) {
      sentencesOfParagraph
          .computeIfAbsent(sentence.paragraph(), any -> new ArrayList<>())
          .add(sentence);
    }
  }

  List<Conversation> conversations() {
    var conversations = new ArrayList<Conversation>();
    var turns = new ArrayList<Turn>();
    List<StoryCharacter> before = List.of();
    for (var turn : turns()) {
      if (!turns.isEmpty() && isApart(turns.get(turns.size() - 1), turn)) {
        var done = conversation(turns, before);
        conversations.add(done);
        before = done.candidates().get(turns.size() - 1);
        turns.clear();
      }
      turns.add(turn);
    }
    if (!turns.isEmpty()) {
      conversations.add(conversation(turns, before));
    }
    return conversations;
  }

  private boolean isApart(Turn one, Turn next) {
    int gap = 0;
    for (int i = one.paragraph() + 1; i < next.paragraph(); i++) {
      switch (segments.story().paragraphs().get(i).kind()) {
        case BREAK, HEADING -> {
          return true;
        }
        case PROSE, FRAME -> gap++;
      }
    }
    return gap > LARGEST_GAP_IN_PARAGRAPHS;
  }

  private Conversation conversation(List<Turn> turns, List<StoryCharacter> before) {
    var candidates = new ArrayList<List<StoryCharacter>>();
    for (int i = 0; i < turns.size(); i++) {
      int from = Math.max(0, i - REACH_IN_TURNS);
      int to = Math.min(turns.size(), i + REACH_IN_TURNS + 1);
      candidates.add(candidates(turns, i, from, to, from == 0 ? before : List.of()));
    }
    return new Conversation(turns, candidates);
  }

  /** Who is named, spoken to or on the reader's mind around a turn; the nearer the likelier. */
  private List<StoryCharacter> candidates(
      List<Turn> turns, int index, int from, int to, List<StoryCharacter> before) {
    var weights = new LinkedHashMap<StoryCharacter, Double>();
    for (int i = from; i < to; i++) {
      var turn = turns.get(i);
      double near = i == index ? 3 : 1.0 / (1 + 0.3 * Math.abs(i - index));
      turn.cued().ifPresent(who -> add(weights, who, 3 * near));
      turn.addressed().forEach(who -> add(weights, who, 2 * near));
      turn.beside().forEach(who -> add(weights, who, near));
      turn.named().forEach(who -> add(weights, who, 0.2 * near));
    }
    int first = Math.max(turns.get(from).paragraph(), turns.get(index).paragraph() - 4);
    for (int i = Math.max(0, first - 2); i < turns.get(index).paragraph(); i++) {
      narratedIn(i).forEach(who -> add(weights, who, 0.4));
    }
    cast.narrator().ifPresent(who -> add(weights, who, 0.6));
    for (int i = 0; i < Math.min(3, before.size()); i++) {
      add(weights, before.get(i), 0.3);
    }
    return weights.entrySet().stream()
        .sorted(Map.Entry.<StoryCharacter, Double>comparingByValue().reversed())
        .limit(MOST_CANDIDATES)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static void add(Map<StoryCharacter, Double> weights, StoryCharacter who, double weight) {
    weights.merge(who, weight, Double::sum);
  }

  private Set<StoryCharacter> narratedIn(int paragraph) {
    return narrated.computeIfAbsent(paragraph, this::findNarratedIn);
  }

  private Set<StoryCharacter> findNarratedIn(int paragraph) {
    var people = new LinkedHashSet<StoryCharacter>();
    for (var sentence : sentencesOfParagraph.getOrDefault(paragraph, List.of())) {
      for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
        mentions
            .at(i)
            .filter(mention -> !spoken.contains(mention.span().start()))
            .flatMap(this::resolve)
            .ifPresent(people::add);
      }
    }
    return people;
  }

  private Optional<StoryCharacter> resolve(Mention mention) {
    return Optional.ofNullable(resolved.get(mention));
  }

  private List<Turn> turns() {
    var turns = new ArrayList<Turn>();
    var open = new ArrayList<Integer>();
    int paragraph = -1;
    Optional<StoryCharacter> tagged = Optional.empty();
    for (int i = 0; i < cues.size(); i++) {
      int here = paragraphOf(cues.get(i).quotation().extent().start());
      var speaker = cues.get(i).tag().map(Cue::subject).flatMap(this::resolve);
      boolean other = speaker.isPresent() && tagged.isPresent() && !speaker.equals(tagged);
      if (!open.isEmpty() && (here != paragraph || other)) {
        turns.add(turn(open, paragraph));
        open.clear();
        tagged = Optional.empty();
      }
      paragraph = here;
      tagged = speaker.isPresent() ? speaker : tagged;
      open.add(i);
    }
    if (!open.isEmpty()) {
      turns.add(turn(open, paragraph));
    }
    return turns;
  }

  private int paragraphOf(int offset) {
    return segments.story().paragraphIndexAt(offset);
  }

  private Turn turn(List<Integer> quotations, int paragraph) {
    var cue = surest(quotations);
    var addressed = new LinkedHashSet<StoryCharacter>();
    var named = new LinkedHashSet<StoryCharacter>();
    for (int quotation : quotations) {
      for (var span : cues.get(quotation).quotation().spans()) {
        sort(span, addressed, named);
      }
    }
    return new Turn(
        quotations,
        paragraph,
        cue,
        cue.map(Cue::subject).flatMap(this::resolve),
        cue.map(Cue::subject).map(this::gender).orElse(Gender.OPEN),
        List.copyOf(addressed),
        List.copyOf(named),
        List.copyOf(narratedIn(paragraph)));
  }

  private Optional<Cue> surest(List<Integer> quotations) {
    var found = quotations.stream().flatMap(i -> cues.get(i).cue().stream()).toList();
    return found.stream()
        .filter(cue -> cue.kind() == Cue.Kind.TAG)
        .findFirst()
        .or(() -> found.stream().findFirst());
  }

  private Gender gender(Mention mention) {
    var text = segments.story().cut(mention.span()).toLowerCase(java.util.Locale.ROOT);
    return switch (mention.kind()) {
      case NAME -> Gender.OPEN;
      case NOUN ->
          lexicon.personNoun(text.substring(text.lastIndexOf(' ') + 1)).orElse(Gender.OPEN);
      case PRONOUN -> Pronoun.of(text).map(Pronoun::gender).orElse(Gender.OPEN);
    };
  }

  private void sort(Span part, Set<StoryCharacter> addressed, Set<StoryCharacter> named) {
    int from = segments.tokenFrom(part.start());
    int to = segments.tokenFrom(part.end() - 1) + 1;
    for (int i = from; i < to; i++) {
      var mention = mentions.at(i).filter(found -> found.kind() == Mention.Kind.NAME);
      var who = mention.flatMap(this::resolve);
      if (who.isPresent()) {
        boolean vocative = vocatives.isVocative(i, mentions.endToken(mention.get()), from, to);
        (vocative ? addressed : named).add(who.get());
      }
    }
  }
}
