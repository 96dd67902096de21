package org.fabula.understanding.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.fabula.understanding.cast.StoryCharacter;
import org.fabula.understanding.coreference.CharacterMention;
import org.fabula.understanding.events.Event;
import org.fabula.understanding.facts.Fact.When;
import org.fabula.understanding.lexicon.Lexicon;
import org.fabula.understanding.mentions.Mention;
import org.fabula.understanding.mentions.Pronoun;
import org.fabula.understanding.quotations.Quotation;
import org.fabula.understanding.quotations.SpokenText;
import org.fabula.understanding.scenes.Scene;
import org.fabula.understanding.segmentation.Segments;
import org.fabula.understanding.segmentation.Sentence;
import org.fabula.understanding.speakers.Attribution;
import org.fabula.understanding.thoughts.Thought;

/**
 * Finds facts by patterns over the words of a sentence, in which people stand for their mentions;
 * what is denied, asked, supposed, compared or dreamt is no fact. Linear in the text.
 */
public final class FactExtraction {

  private static final double BY_NOUN = 0.8;
  private static final Set<String> GOING_ON = Set.of("they", "it");
  private static final Set<String> LEADING = Set.of("then", "and", "but", "now", "so");
  private static final double HEDGED = 0.6;
  private static final double NEAREST = 0.85;
  private static final double UNNAMED = 0.6;
  private static final double FAR_FROM_NAME = 0.7;

  private final Lexicon lexicon;
  private final FactGrammar grammar = new FactGrammar();

  public FactExtraction(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Facts in text order. */
  public List<Fact> extract(
      Segments segments,
      List<CharacterMention> mentions,
      List<Attribution> attributions,
      List<Scene> scenes,
      List<Thought> thoughts,
      List<Event> events) {
    var spoken = new SpokenText(attributions.stream().map(Attribution::quotation).toList());
    var likely = LikelyMentions.with(mentions, segments, spoken, attributions);
    var walk = new Walk(segments, likely, attributions, scenes, thoughts, spoken);
    var passages = new PassageFacts(segments, likely, scenes);
    for (int i = 0; i < segments.sentences().size(); i++) {
      walk.read(i);
      passages.read(i);
    }
    var found = walk.found;
    found.addAll(passages.mostTelling(walk::telling));
    found.addAll(new Encounters(segments, scenes).in(attributions, events, found));
    found.addAll(new PlacesInUse(segments, scenes).of(found));
    found.sort(Comparator.comparing(Fact::place).thenComparing(Fact::aspect));
    return numbered(found);
  }

  private static List<Fact> numbered(List<Fact> facts) {
    var numbered = new ArrayList<Fact>();
    for (var fact : facts) {
      numbered.add(fact.numbered("f" + (numbered.size() + 1)));
    }
    return numbered;
  }

  /** One story, sentence by sentence. */
  private final class Walk {
    private final Segments segments;
    private final List<CharacterMention> mentions;
    private final List<Attribution> attributions;
    private final SceneIndex scenes;
    private final SpokenText spoken;
    private final SpokenText thought;
    private final List<Thought> thoughts;
    private final Wordings wordings;
    private final Surroundings surroundings;
    private final People people;
    private final List<Fact> found = new ArrayList<>();
    private final Set<String> told = new HashSet<>();
    private final Boolean[] isTrigger;

    Walk(
        Segments segments,
        List<CharacterMention> mentions,
        List<Attribution> attributions,
        List<Scene> scenes,
        List<Thought> thoughts,
        SpokenText spoken) {
      this.segments = segments;
      this.mentions = mentions;
      this.attributions = attributions;
      this.scenes = new SceneIndex(scenes);
      this.thoughts = thoughts;
      this.spoken = spoken;
      thought =
          new SpokenText(
              thoughts.stream()
                  .map(it -> new Quotation(List.of(it.span()), Quotation.Kind.THOUGHT))
                  .toList());
      wordings = new Wordings(segments, lexicon, mentions);
      surroundings = new Surroundings(segments);
      people = new People(segments, mentions);
      isTrigger = new Boolean[segments.distinctWords()];
    }

    void read(int index) {
      var sentence = segments.sentences().get(index);
      boolean hasTrigger = hasTrigger(sentence);
      if (hasTrigger) {
        read(wordings.of(List.of(sentence), Wordings.Phrases.AS_WORDS), false);
        if (wordings.hasPhrase(sentence)) {
          read(wordings.of(List.of(sentence), Wordings.Phrases.AS_PEOPLE), false);
        }
      }
      boolean goesOn = goesOn(sentence);
      if (goesOn && index > 0 && isOneParagraph(index)) {
        var before = segments.sentences().get(index - 1);
        if (hasTrigger || hasTrigger(before)) {
          read(wordings.of(List.of(before, sentence), Wordings.Phrases.AS_WORDS), true);
        }
      }
    }

    /** "It fell", "then it fell". */
    private boolean goesOn(Sentence sentence) {
      int first = sentence.firstToken();
      int subject = LEADING.contains(segments.lower(first)) ? first + 1 : first;
      return subject < sentence.endToken() && GOING_ON.contains(segments.lower(subject));
    }

    private boolean hasTrigger(Sentence sentence) {
      for (int token = sentence.firstToken(); token < sentence.endToken(); token++) {
        int word = segments.wordId(token);
        if (isTrigger[word] == null) {
          isTrigger[word] =
              Wordings.unitsOf(segments.lower(token).replace('’', '\'')).stream()
                  .anyMatch(grammar::isTrigger);
        }
        if (isTrigger[word]) {
          return true;
        }
      }
      return false;
    }

    private boolean isOneParagraph(int index) {
      List<Sentence> all = segments.sentences();
      return all.get(index - 1).paragraph() == all.get(index).paragraph();
    }

    private void read(Wording wording, boolean twoSentences) {
      if (wording.isEmpty()) {
        return;
      }
      var units = wording.units();
      for (var pattern : grammar.calledForBy(units)) {
        if (twoSentences || !pattern.takesSentenceBefore()) {
          var matcher = pattern.pattern().matcher(wording.text());
          while (matcher.find()) {
            fact(pattern, matcher, wording, units).ifPresent(this::add);
          }
        }
      }
    }

    private void add(Fact fact) {
      if (fact.value().equals("can") && !told.add(fact.subject() + fact.aspect() + fact.scene())) {
        return;
      }
      var said = fact.kind() + fact.subject() + fact.aspect() + fact.value();
      boolean isNewHere = told.add(said + fact.place().start());
      boolean endsNewHere = told.add(said + fact.place().end());
      if (isNewHere && endsNewHere) {
        found.add(fact);
      }
    }

    private Optional<Fact> fact(
        FactPattern pattern, Matcher matcher, Wording wording, List<String> units) {
      int start = matcher.start() + 1; // past the blank before
      int first = wording.unitAt(start);
      int end = wording.unitAt(matcher.end() - 1) + 1;
      var span = wording.span(start, matcher.end());
      int quotation = spoken.quotationAt(span.start());
      var both =
          pattern.takesBoth() ? people.onlyTwoAround(span.start()) : List.<CharacterMention>of();
      var who =
          pattern.takesNearest()
              ? people.onlyOneAround(span.start())
              : both.stream().findFirst().or(() -> mention(pattern.group("who", matcher)));
      boolean aboutSomebody =
          pattern.groups().contains("who")
              || pattern.takesBoth()
              || (pattern.takesNearest() && pattern.kind() != Fact.Kind.CHANGE);
      if (quotation != spoken.quotationAt(span.end() - 1)
          || (aboutSomebody && who.isEmpty())
          || isQuotedAgain(span.start(), quotation)
          || who.filter(it -> isInTheTalk(it, quotation)).isPresent()) {
        return Optional.empty();
      }
      var stance =
          pattern.kind() == Fact.Kind.CHANGE
              ? Optional.of(Telling.Stance.PLAIN)
              : Circumstances.stance(units, first, end, quotation >= 0);
      if (stance.isEmpty()) {
        return Optional.empty();
      }
      var telling = telling(span.start(), quotation, stance.get());
      var other =
          both.stream().skip(1).findFirst().or(() -> mention(pattern.group("other", matcher)));
      var aspect =
          pattern.aspect().equals("parent")
              ? parent(other.orElseThrow().character())
              : pattern.aspect(matcher, grammar.spellings());
      var value =
          other.isPresent() && pattern.value().equals("{other}")
              ? other.get().character().name()
              : pattern.value(matcher, grammar.spellings());
      double confidence = telling.stance() == Telling.Stance.PLAIN ? 1 : HEDGED;
      int knownFrom = span.end();
      boolean isNear = pattern.takesNearest() || pattern.takesBoth();
      for (var mention : List.of(who, other)) {
        if (mention.isPresent()) {
          confidence *= sureness(mention.get()) * (isNear ? NEAREST : 1);
          knownFrom = Math.max(knownFrom, knownFrom(mention.get(), quotation));
        }
      }
      return Optional.of(
          new Fact(
              "f",
              who.map(CharacterMention::character),
              who.map(it -> it.character().name())
                  .orElse(pattern.group("thing", matcher).replace("^", "")),
              pattern.kind(),
              aspect,
              value,
              other.map(CharacterMention::character),
              scenes.at(span.start()),
              matcher.group().substring(1).matches(".* (?:had|'d) (?:been|[a-z]+e[dn]) .*")
                  ? When.BEFORE
                  : When.NOW,
              telling,
              List.of(span),
              knownFrom,
              confidence));
    }

    /** Sure is a name, and a pronoun of the first person or soon after the name. */
    private double sureness(CharacterMention mention) {
      double sureness =
          switch (mention.mention().kind()) {
            case NAME -> isOfAnother(mention) ? UNNAMED : 1;
            case NOUN -> BY_NOUN * mention.confidence();
            case PRONOUN ->
                mention.confidence()
                    * (people.isNearName(mention) || isOfSpeaker(mention) ? 1 : FAR_FROM_NAME);
          };
      return sureness * (People.isNamed(mention.character()) || isOfSpeaker(mention) ? 1 : UNNAMED);
    }

    /** "Mr. Honeychurch" may be the father of the Honeychurch whom all call Freddy. */
    private boolean isOfAnother(CharacterMention mention) {
      var called = segments.story().cut(mention.mention().span());
      int first = segments.tokenFrom(mention.mention().span().start());
      return lexicon.title(segments.word(first)).isPresent()
          && !mention.character().name().contains(called);
    }

    private boolean isOfSpeaker(CharacterMention mention) {
      return Pronoun.of(segments.lower(segments.tokenFrom(mention.mention().span().start())))
          .filter(Pronoun.I::equals)
          .isPresent();
    }

    private static String parent(StoryCharacter who) {
      return switch (who.pronouns()) {
        case HE -> "father";
        case SHE -> "mother";
        case THEY, UNKNOWN -> "parent";
      };
    }

    private int knownFrom(CharacterMention mention, int quotation) {
      boolean name = mention.mention().kind() == Mention.Kind.NAME;
      int talk = quotation < 0 || name ? 0 : attributions.get(quotation).addresseesKnownFrom();
      return Math.max(mention.knownFrom(), talk);
    }

    private Optional<CharacterMention> mention(String index) {
      return index.isEmpty()
          ? Optional.empty()
          : Optional.of(mentions.get(Integer.parseInt(index)));
    }

    /** Nobody talks of themselves, or of whom they talk to, as "he" or "she". */
    private boolean isInTheTalk(CharacterMention mention, int quotation) {
      if (quotation < 0
          || Pronoun.of(segments.lower(segments.tokenFrom(mention.mention().span().start())))
              .filter(Pronoun::isThirdPerson)
              .isEmpty()) {
        return false;
      }
      var talk = attributions.get(quotation);
      return Stream.concat(talk.speaker().stream(), talk.addressees().stream())
          .anyMatch(it -> it.id().equals(mention.character().id()));
    }

    /** Words that a speaker repeats as another's own. */
    private boolean isQuotedAgain(int offset, int quotation) {
      if (quotation < 0) {
        return false;
      }
      var quoted = attributions.get(quotation).quotation();
      var part =
          quoted.spans().stream().filter(span -> span.contains(offset)).findFirst().orElseThrow();
      return surroundings.marksBetween(part.start(), offset) % 2 == 1;
    }

    private Telling telling(int offset) {
      return telling(offset, spoken.quotationAt(offset), Telling.Stance.PLAIN);
    }

    private Telling telling(int offset, int quotation, Telling.Stance stance) {
      if (quotation >= 0) {
        var attribution = attributions.get(quotation);
        var tone =
            stance == Telling.Stance.PLAIN
                ? Circumstances.tone(surroundings.around(attribution.quotation().extent()))
                : Optional.<Telling.Stance>empty();
        return new Telling(
            voice(attribution.quotation().kind()), attribution.speaker(), tone.orElse(stance));
      }
      int index = thought.quotationAt(offset);
      Optional<StoryCharacter> thinker =
          index < 0 ? Optional.empty() : thoughts.get(index).thinker();
      return new Telling(
          index < 0 ? Telling.Voice.NARRATION : Telling.Voice.THOUGHT, thinker, stance);
    }

    private static Telling.Voice voice(Quotation.Kind kind) {
      return switch (kind) {
        case SPEECH -> Telling.Voice.SPEECH;
        case THOUGHT -> Telling.Voice.THOUGHT;
        case WRITING -> Telling.Voice.WRITING;
      };
    }
  }
}
