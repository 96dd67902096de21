package org.fabula.understanding.coreference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fabula.understanding.cast.Cast;
import org.fabula.understanding.cast.Pronouns;
import org.fabula.understanding.cast.StoryCharacter;
import org.fabula.understanding.cues.Cue;
import org.fabula.understanding.cues.QuotationCues;
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

/** One walk over a story's mentions, in text order. */
final class NarrationWalk {

  private static final double NAME_WEIGHT = 1.2;
  private static final double PRONOUN_WEIGHT = 0.8;
  private static final double NOT_SUBJECT = 0.6;
  private static final double IN_SPEECH = 0.35;
  private static final double SPEAKER_WEIGHT = 0.6;
  private static final double HEARD_WEIGHT = 0.8;
  private static final double UNKNOWN_PRONOUN_FITS = 0.45;
  private static final double SPOKE_LAST = 0.35;
  private static final double LEAST_SHARE_FOR_NOUN = 0.6;
  private static final Set<String> DEFINITE = Set.of("the", "this", "that");

  /** Titles that are also words for many others: "the lady". */
  private static final Set<String> MANYS_TITLES =
      Set.of(
          "lady", "lord", "master", "dame", "father", "mother", "brother", "sister", "uncle",
          "aunt", "cousin");

  private final Segments segments;
  private final Mentions mentions;
  private final Cast cast;
  private final Lexicon lexicon;
  private final SpokenText spoken;
  private final Map<Mention, Integer> quotationOfSubject = new HashMap<>();
  private final List<QuotationCues> cues;
  private final List<Optional<StoryCharacter>> heard;
  private final Salience salience = new Salience();
  private final List<CharacterMention> found = new ArrayList<>();
  private final List<Map<StoryCharacter, Double>> onMind = new ArrayList<>();
  private final Set<StoryCharacter> inSentence = new HashSet<>();
  private final Map<String, StoryCharacter> lastTitled = new HashMap<>();
  private Optional<StoryCharacter> lastSpeaker = Optional.empty();
  private int lastSpokenParagraph = -1;

  NarrationWalk(
      Segments segments,
      Mentions mentions,
      Cast cast,
      List<QuotationCues> cues,
      List<Optional<StoryCharacter>> heard,
      Lexicon lexicon) {
    this.heard = heard;
    this.segments = segments;
    this.mentions = mentions;
    this.cast = cast;
    this.cues = cues;
    this.lexicon = lexicon;
    this.spoken = new SpokenText(cues.stream().map(QuotationCues::quotation).toList());
    for (int i = 0; i < cues.size(); i++) {
      int quotation = i;
      cues.get(i)
          .cue()
          .map(Cue::subject)
          .ifPresent(subject -> quotationOfSubject.putIfAbsent(subject, quotation));
    }
  }

  Coreference walk() {
    int paragraph = -1;
    for (var sentence : segments.sentences()) {
      if (sentence.paragraph() != paragraph) {
        enterParagraph(paragraph, sentence.paragraph());
        paragraph = sentence.paragraph();
      }
      if (endsInSpeech(sentence)) {
        salience.nextSentenceOfSpeech();
      } else {
        salience.nextSentence();
      }
      inSentence.clear();
      for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
        hear(i, paragraph);
        var mention = mentions.at(i);
        if (mention.isPresent()) {
          meet(mention.get(), i, paragraph);
        }
      }
    }
    while (onMind.size() < cues.size()) {
      onMind.add(salience.shares());
    }
    return new Coreference(found, onMind, List.of());
  }

  private boolean endsInSpeech(Sentence sentence) {
    int last = sentence.endToken() - 1;
    while (last > sentence.firstToken() && segments.kind(last) == Token.Kind.QUOTE_MARK) {
      last--;
    }
    return spoken.contains(segments.token(last).span().start());
  }

  /** Whoever speaks without a tag is on the reader's mind as well, once it is known who that is. */
  private void hear(int token, int paragraph) {
    int quotation = spoken.quotationAt(segments.token(token).span().start());
    if (quotation < onMind.size()) {
      return;
    }
    while (onMind.size() <= quotation) {
      onMind.add(salience.shares());
    }
    if (!heard.isEmpty() && cues.get(quotation).cue().isEmpty()) {
      var speaker = heard.get(quotation);
      speaker.ifPresent(who -> salience.add(who, HEARD_WEIGHT));
      lastSpeaker = speaker;
      lastSpokenParagraph = paragraph;
    }
  }

  private void enterParagraph(int before, int now) {
    if (before >= 0 && leavesScene(before, now)) {
      salience.clear();
      lastSpeaker = Optional.empty();
    }
    salience.nextParagraph();
  }

  private boolean leavesScene(int before, int now) {
    return segments.story().paragraphs().subList(before + 1, now).stream()
        .anyMatch(
            paragraph ->
                switch (paragraph.kind()) {
                  case BREAK, HEADING -> true;
                  case PROSE, FRAME -> false;
                });
  }

  private void meet(Mention mention, int token, int paragraph) {
    boolean inSpeech = spoken.contains(mention.span().start());
    var choice =
        switch (mention.kind()) {
          case NAME -> named(mention, token).map(who -> new Salience.Choice(who, 0.95));
          case NOUN -> noun(mention, inSpeech);
          case PRONOUN -> pronoun(mention, token, paragraph, inSpeech);
        };
    choice.ifPresent(chosen -> settle(mention, token, chosen, inSpeech, paragraph));
  }

  private void settle(
      Mention mention, int token, Salience.Choice chosen, boolean inSpeech, int paragraph) {
    var who = chosen.character();
    found.add(new CharacterMention(mention, who, chosen.share()));
    double weight = mention.kind() == Mention.Kind.PRONOUN ? PRONOUN_WEIGHT : NAME_WEIGHT;
    salience.add(who, weight * (inSpeech ? IN_SPEECH : isFirst(token) ? 1 : NOT_SUBJECT));
    inSentence.add(who);
    if (quotationOfSubject.containsKey(mention)) {
      salience.add(who, SPEAKER_WEIGHT);
      lastSpeaker = Optional.of(who);
      lastSpokenParagraph = paragraph;
    }
  }

  private boolean isFirst(int token) {
    return inSentence.isEmpty() && segments.kind(token + 1) != Token.Kind.CLITIC;
  }

  private Optional<StoryCharacter> named(Mention mention) {
    return cast.named(oneLine(mention));
  }

  /** And "the duchess" is from here on the duchess named last. */
  private Optional<StoryCharacter> named(Mention mention, int token) {
    var who = named(mention);
    boolean isTitled =
        mentions.endToken(mention) > token + 1
            && lexicon.title(segments.word(token)).isPresent()
            && !MANYS_TITLES.contains(segments.lower(token));
    if (isTitled) {
      who.ifPresent(bearer -> lastTitled.put(segments.lower(token), bearer));
    }
    return who;
  }

  private Optional<Salience.Choice> noun(Mention mention, boolean inSpeech) {
    var named = named(mention);
    if (named.isPresent()) {
      return named.map(who -> new Salience.Choice(who, 0.8));
    }
    var text = oneLine(mention);
    var determiner = text.split(" ", 2)[0];
    var head = text.substring(text.lastIndexOf(' ') + 1);
    boolean isTitle = DEFINITE.contains(determiner) || text.equals(head);
    if (isTitle && lastTitled.containsKey(head)) {
      return Optional.of(new Salience.Choice(lastTitled.get(head), 0.7));
    }
    var gender = lexicon.personNoun(head);
    boolean speaks = quotationOfSubject.containsKey(mention);
    if (inSpeech || gender.isEmpty() || !(speaks || DEFINITE.contains(determiner))) {
      return Optional.empty();
    }
    return salience
        .best(who -> fits(who, gender.get()) * (speaks ? turn(who) : notHere(who)))
        .filter(choice -> speaks || choice.share() > LEAST_SHARE_FOR_NOUN);
  }

  private Optional<Salience.Choice> pronoun(
      Mention mention, int token, int paragraph, boolean inSpeech) {
    var pronoun = Pronoun.of(segments.lower(token)).orElseThrow();
    if (pronoun == Pronoun.I && !inSpeech) {
      return cast.narrator().map(who -> new Salience.Choice(who, 0.95));
    }
    if (pronoun == Pronoun.YOU && !inSpeech) {
      return cast.reader().map(who -> new Salience.Choice(who, 0.95));
    }
    if (!pronoun.isThirdPerson()) {
      return Optional.empty();
    }
    var quotation = quotationOfSubject.get(mention);
    if (quotation != null) {
      var addressed = addressedIn(quotation);
      return salience.best(
          who ->
              told(who, pronoun.gender())
                  * (addressed.contains(who) ? 0.1 : 1)
                  * (paragraph == lastSpokenParagraph ? 1 : turn(who)));
    }
    return salience.best(who -> told(who, pronoun.gender()));
  }

  /** How far a third-person pronoun fits: never who is "I" or "you" in the narration. */
  private double told(StoryCharacter who, Gender gender) {
    return isNarrator(who) || isReader(who) ? 0 : fits(who, gender);
  }

  private boolean isNarrator(StoryCharacter who) {
    return cast.narrator().filter(who::equals).isPresent();
  }

  private boolean isReader(StoryCharacter who) {
    return cast.reader().filter(who::equals).isPresent();
  }

  /** Names spoken in a quotation are rarely its speaker's. */
  private Set<StoryCharacter> addressedIn(int quotation) {
    var addressed = new HashSet<StoryCharacter>();
    for (var span : cues.get(quotation).quotation().spans()) {
      int from = segments.tokenFrom(span.start());
      int to = segments.tokenFrom(span.end());
      for (int i = from; i < to; i++) {
        mentions
            .at(i)
            .filter(mention -> mention.kind() == Mention.Kind.NAME)
            .flatMap(this::named)
            .ifPresent(addressed::add);
      }
    }
    return addressed;
  }

  /** Who spoke last is less likely to speak now. */
  private double turn(StoryCharacter who) {
    return lastSpeaker.filter(who::equals).isPresent() ? SPOKE_LAST : 1;
  }

  /** "The girl" beside a name in one sentence is somebody else. */
  private double notHere(StoryCharacter who) {
    return inSentence.contains(who) ? 0.2 : 1;
  }

  private static double fits(StoryCharacter who, Gender gender) {
    return switch (gender) {
      case OPEN -> 1;
      case MASCULINE -> fits(who, Pronouns.HE);
      case FEMININE -> fits(who, Pronouns.SHE);
    };
  }

  private static double fits(StoryCharacter who, Pronouns pronouns) {
    return switch (who.pronouns()) {
      case HE, SHE -> who.pronouns() == pronouns ? 1 : 0;
      case THEY, UNKNOWN -> UNKNOWN_PRONOUN_FITS;
    };
  }

  private String oneLine(Mention mention) {
    return NameText.of(segments.story().cut(mention.span())).toLowerCase(Locale.ROOT);
  }
}
