package org.fabula.understanding.speakers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.fabula.story.Span;
import org.fabula.understanding.cast.Cast;
import org.fabula.understanding.cast.StoryCharacter;
import org.fabula.understanding.coreference.Coreference;
import org.fabula.understanding.coreference.Voice;
import org.fabula.understanding.cues.Cue;
import org.fabula.understanding.cues.QuotationCues;
import org.fabula.understanding.cues.Vocatives;
import org.fabula.understanding.lexicon.Gender;
import org.fabula.understanding.lexicon.Lexicon;
import org.fabula.understanding.mentions.Mention;
import org.fabula.understanding.mentions.Mentions;
import org.fabula.understanding.mentions.Pronoun;
import org.fabula.understanding.names.NameText;
import org.fabula.understanding.quotations.SpokenText;
import org.fabula.understanding.segmentation.Segments;
import org.fabula.understanding.segmentation.Sentence;
import org.fabula.understanding.segmentation.Token;

/** Gathers a story's quotations into turns and its turns into conversations. */
final class ConversationWalk {

  private static final int LARGEST_GAP_IN_PARAGRAPHS = 3;
  private static final int MOST_CANDIDATES = 14;
  private static final int MOST_MENTIONS_BACK = 60;
  private static final int REACH_IN_TURNS = 8;

  private static final Comparator<StoryCharacter> BY_FIRST_SEEN =
      Comparator.comparingInt(StoryCharacter::firstSeen).thenComparing(StoryCharacter::id);

  private static final Map<String, Gender> FORMS_OF_ADDRESS =
      Map.ofEntries(
          Map.entry("sir", Gender.MASCULINE),
          Map.entry("madam", Gender.FEMININE),
          Map.entry("madame", Gender.FEMININE),
          Map.entry("ma'am", Gender.FEMININE),
          Map.entry("miss", Gender.FEMININE),
          Map.entry("mother", Gender.FEMININE),
          Map.entry("mamma", Gender.FEMININE),
          Map.entry("mama", Gender.FEMININE),
          Map.entry("mum", Gender.FEMININE),
          Map.entry("mom", Gender.FEMININE),
          Map.entry("father", Gender.MASCULINE),
          Map.entry("papa", Gender.MASCULINE),
          Map.entry("dad", Gender.MASCULINE),
          Map.entry("uncle", Gender.MASCULINE),
          Map.entry("aunt", Gender.FEMININE),
          Map.entry("boy", Gender.MASCULINE),
          Map.entry("man", Gender.MASCULINE),
          Map.entry("girl", Gender.FEMININE));

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
  private final NarratedMentions narration;
  private final List<Map<StoryCharacter, Double>> onMind;
  private final List<Voice> voices;

  ConversationWalk(
      Segments segments,
      Mentions mentions,
      Coreference coreference,
      List<QuotationCues> cues,
      Cast cast,
      Lexicon lexicon) {
    this.segments = segments;
    this.mentions = mentions;
    this.resolved = coreference.byMention();
    this.onMind = coreference.onMind();
    this.voices = coreference.voices();
    this.cues = cues;
    this.cast = cast;
    this.lexicon = lexicon;
    this.vocatives = new Vocatives(segments);
    this.spoken = new SpokenText(cues.stream().map(QuotationCues::quotation).toList());
    this.narration = new NarratedMentions(segments, mentions, resolved, spoken);
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

  NarratedMentions narration() {
    return narration;
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
    var here = turns.get(index);
    narration.before(here.firstToken(), MOST_MENTIONS_BACK).stream()
        .map(NarratedMentions.Seen::who)
        .distinct()
        .limit(MOST_CANDIDATES)
        .forEach(who -> add(weights, who, 0.4));
    here.onMind().forEach((who, share) -> add(weights, who, share));
    here.voice().speakers().forEach((who, share) -> add(weights, who, 6 * share));
    cast.narrator().ifPresent(who -> add(weights, who, 0.6));
    cast.reader().ifPresent(who -> add(weights, who, 0.6));
    for (int i = 0; i < Math.min(3, before.size()); i++) {
      add(weights, before.get(i), 0.3);
    }
    return weights.entrySet().stream()
        .sorted(
            Map.Entry.<StoryCharacter, Double>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey(BY_FIRST_SEEN)))
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
      if (!open.isEmpty() && (here != paragraph || other || isAnswer(i))) {
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

  /** {@code "What box?" "The insurance box."}: nothing but marks between what two people say. */
  private boolean isAnswer(int quotation) {
    if (quotation == 0) {
      return false;
    }
    int from = segments.tokenFrom(cues.get(quotation - 1).quotation().extent().end());
    int to = segments.tokenFrom(cues.get(quotation).quotation().extent().start());
    return to > from + 1
        && IntStream.range(from, to).allMatch(i -> segments.kind(i) == Token.Kind.QUOTE_MARK);
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
    var last = cues.get(quotations.get(quotations.size() - 1)).quotation();
    int end = segments.tokenFrom(last.extent().end() - 1) + 1;
    return new Turn(
        quotations,
        paragraph,
        segments.tokenFrom(cues.get(quotations.get(0)).quotation().extent().start()),
        end,
        segments.word(end - 1).endsWith("?"),
        cue,
        cue.map(Cue::subject).flatMap(this::resolve),
        cue.map(Cue::subject).map(this::phrase).orElse(""),
        cue.map(Cue::subject).map(this::gender).orElse(Gender.OPEN),
        addressedGender(quotations),
        List.copyOf(addressed),
        List.copyOf(named),
        List.copyOf(narratedIn(paragraph)),
        onMind.get(quotations.get(0)),
        voices.isEmpty() ? Voice.UNHEARD : voices.get(quotations.get(0)));
  }

  private Optional<Cue> surest(List<Integer> quotations) {
    var found = quotations.stream().flatMap(i -> cues.get(i).cue().stream()).toList();
    return found.stream()
        .filter(cue -> cue.kind() == Cue.Kind.TAG)
        .findFirst()
        .or(() -> found.stream().findFirst());
  }

  private String phrase(Mention mention) {
    return NameText.of(segments.story().cut(mention.span())).toLowerCase(Locale.ROOT);
  }

  /** "Yes, sir" and "No, ma'am" tell of whom they are said to. */
  private Gender addressedGender(List<Integer> quotations) {
    for (int quotation : quotations) {
      for (var span : cues.get(quotation).quotation().spans()) {
        int to = segments.tokenFrom(span.end() - 1) + 1;
        for (int i = segments.tokenFrom(span.start()); i < to; i++) {
          var told = FORMS_OF_ADDRESS.get(segments.lower(i));
          if (told != null && segments.kind(i + 1) != Token.Kind.WORD) {
            return told;
          }
        }
      }
    }
    return Gender.OPEN;
  }

  private Gender gender(Mention mention) {
    var text = phrase(mention);
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
