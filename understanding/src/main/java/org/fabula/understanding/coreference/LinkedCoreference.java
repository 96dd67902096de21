package org.fabula.understanding.coreference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.fabula.story.Story;
import org.fabula.understanding.cast.Cast;
import org.fabula.understanding.cast.StoryCharacter;
import org.fabula.understanding.encoder.EncodedMention;
import org.fabula.understanding.encoder.EncoderReading;
import org.fabula.understanding.encoder.EntityCategory;
import org.fabula.understanding.encoder.Link;
import org.fabula.understanding.lexicon.Gender;
import org.fabula.understanding.mentions.Mention;
import org.fabula.understanding.mentions.Pronoun;
import org.fabula.understanding.names.NameText;
import org.fabula.understanding.quotations.Quotation;
import org.fabula.understanding.quotations.SpokenText;

/**
 * Resolves mentions by the encoder's links: each shares whom its antecedents stand for, weighed by
 * how well that fits its pronoun. Names are the cast's; "I" and "you" in speech are those who speak
 * and hear it, once known. One walk over the text.
 */
public final class LinkedCoreference {

  private static final double BY_NAME = 0.97;
  private static final double BY_PHRASE = 0.8;
  private static final double BY_ADDRESS = 0.7;
  private static final double LEAST_SHARE = 0.01;
  private static final double WRONG_GENDER = 0.02;
  private static final double UNKNOWN_GENDER = 0.7;

  private final Story story;
  private final Cast cast;
  private final Map<StoryCharacter, Integer> numbers = new HashMap<>();
  private final Map<String, Integer> byName = new HashMap<>();
  private final Map<Mention, Referents> referents = new HashMap<>();
  private final List<EntityCategory> categories = new ArrayList<>();
  private final Map<Integer, Gender> genders = new HashMap<>();

  private LinkedCoreference(Story story, Cast cast) {
    this.story = story;
    this.cast = cast;
    for (var character : cast.characters()) {
      numbers.put(character, numbers.size());
      categories.add(EntityCategory.PERSON);
    }
  }

  /**
   * Whom and what the mentions stand for.
   *
   * @param heard what is known of the quotations from an earlier pass; empty on the first
   */
  public static Resolved resolve(
      Story story,
      Cast cast,
      List<Quotation> quotations,
      EncoderReading reading,
      List<Heard> heard) {
    return new LinkedCoreference(story, cast).walk(quotations, reading, heard);
  }

  /**
   * What the mentions stand for.
   *
   * @param mentions those of the cast
   * @param others everybody and everything else
   * @param voices for each quotation whom the encoder hears
   */
  public record Resolved(List<CharacterMention> mentions, List<Entity> others, List<Voice> voices) {
    public Resolved {
      mentions = List.copyOf(mentions);
      others = List.copyOf(others);
      voices = List.copyOf(voices);
    }
  }

  private Resolved walk(List<Quotation> quotations, EncoderReading reading, List<Heard> heard) {
    var spoken = new SpokenText(quotations);
    for (var it : reading.mentions()) {
      int quotation = spoken.quotationAt(it.mention().span().start());
      boolean known = quotation >= 0 && !heard.isEmpty();
      referents.put(
          it.mention(),
          referents(
              it, quotation >= 0, known ? Optional.of(heard.get(quotation)) : Optional.empty()));
    }
    var joining =
        Joining.of(
            reading.mentions().stream().map(it -> referents.get(it.mention())).toList(),
            cast.characters().size(),
            this::agree);
    return resolved(reading, joining);
  }

  private Resolved resolved(EncoderReading reading, Joining joining) {
    var found = new ArrayList<CharacterMention>();
    var others = new TreeMap<Integer, List<Mention>>();
    for (var it : reading.mentions()) {
      var of = referents.get(it.mention());
      int best = of.best();
      int joined = best < 0 ? best : joining.of(best);
      if (joined >= cast.characters().size()) {
        if (it.found()) {
          others.computeIfAbsent(joined, any -> new ArrayList<>()).add(it.mention());
        }
      } else if (joined >= 0 && isKept(it)) {
        var who = cast.characters().get(joined);
        double confidence = Math.min(1, of.share(best));
        found.add(new CharacterMention(it.mention(), who, confidence, knownFrom(it)));
      }
    }
    var entities = new ArrayList<Entity>();
    others.forEach(
        (number, mentions) -> entities.add(new Entity(categories.get(number), mentions)));
    return new Resolved(found, entities, voices(reading));
  }

  /** A name tells by itself whose it is; anything else once the encoder has read around it. */
  private static int knownFrom(EncodedMention it) {
    return it.mention().kind() == Mention.Kind.NAME ? it.mention().span().end() : it.readTo();
  }

  private List<Voice> voices(EncoderReading reading) {
    return reading.quotations().stream()
        .map(
            it ->
                new Voice(
                    people(it.speakers()), people(it.addressees()), it.sameSpeaker(), it.readTo()))
        .toList();
  }

  private Map<StoryCharacter, Double> people(List<Link> links) {
    var sum = new Referents.Sum();
    links.forEach(
        link -> sum.add(referents.getOrDefault(link.mention(), Referents.NONE), link.share()));
    return sum.all().among(cast.characters());
  }

  private boolean isKept(EncodedMention it) {
    return it.found() || it.mention().kind() == Mention.Kind.NAME || third(it).isPresent();
  }

  private Referents referents(EncodedMention it, boolean spoken, Optional<Heard> said) {
    var text = NameText.of(story.cut(it.mention().span())).toLowerCase(Locale.ROOT);
    return switch (it.mention().kind()) {
      case NAME -> named(it, text);
      case NOUN ->
          cast.named(text)
              .map(who -> Referents.of(numbers.get(who), BY_PHRASE))
              .orElseGet(() -> linked(it));
      case PRONOUN -> pronoun(it, text, spoken, said);
    };
  }

  private Referents named(EncodedMention it, String text) {
    var who = cast.named(text);
    if (who.isPresent() && it.category() == EntityCategory.PERSON) {
      return Referents.of(numbers.get(who.get()), BY_NAME);
    }
    var known = byName.get(text);
    if (known != null) {
      return Referents.of(known, BY_NAME);
    }
    var linked = linked(it);
    if (linked.best() >= cast.characters().size()) {
      byName.put(text, linked.best());
    }
    return linked;
  }

  private Referents pronoun(EncodedMention it, String text, boolean spoken, Optional<Heard> said) {
    var pronoun = Pronoun.of(text);
    if (pronoun.filter(Pronoun.I::equals).isPresent()) {
      if (!spoken && cast.narrator().isPresent()) {
        return Referents.of(numbers.get(cast.narrator().get()), BY_NAME);
      }
      if (said.flatMap(Heard::speaker).isPresent()) {
        return Referents.of(
            numbers.get(said.get().speaker().get()),
            Math.max(LEAST_SHARE, said.get().confidence()));
      }
    }
    if (pronoun.filter(Pronoun.YOU::equals).isPresent()
        && said.filter(talk -> !talk.addressees().isEmpty()).isPresent()) {
      return Referents.of(
          numbers.get(said.get().addressees().get(0)),
          BY_ADDRESS * said.get().confidence() + LEAST_SHARE);
    }
    return linked(it);
  }

  private Optional<Pronoun> third(EncodedMention it) {
    return Pronoun.of(story.cut(it.mention().span()).toLowerCase(Locale.ROOT))
        .filter(Pronoun::isThirdPerson);
  }

  /** As the antecedents, or somebody new. */
  private Referents linked(EncodedMention it) {
    var sum = new Referents.Sum();
    double left = 1;
    for (Link link : it.antecedents()) {
      left -= link.share();
      sum.add(referents.getOrDefault(link.mention(), Referents.NONE), link.share());
    }
    int fresh = categories.size();
    sum.add(fresh, Math.max(0, left));
    var third = third(it);
    var weighed = sum.weighed(number -> third.map(told -> fits(number, told.gender())).orElse(1.0));
    boolean isNew = weighed.best() == fresh;
    var of = isNew ? weighed : without(weighed, fresh);
    if (isNew) {
      categories.add(it.category());
    }
    third.ifPresent(told -> genders.putIfAbsent(of.best(), told.gender()));
    return of;
  }

  private static Referents without(Referents referents, int number) {
    var sum = new Referents.Sum();
    sum.add(referents, 1);
    return sum.weighed(other -> other == number ? 0 : 1);
  }

  private double fits(int number, Gender gender) {
    if (number >= cast.characters().size()) {
      return genders.getOrDefault(number, gender) == gender ? 1 : WRONG_GENDER;
    }
    return switch (cast.characters().get(number).pronouns()) {
      case HE -> gender == Gender.MASCULINE ? 1 : WRONG_GENDER;
      case SHE -> gender == Gender.FEMININE ? 1 : WRONG_GENDER;
      case THEY, UNKNOWN -> UNKNOWN_GENDER;
    };
  }

  private boolean agree(int one, int other) {
    var first = gender(one);
    var second = gender(other);
    return first == Gender.OPEN || second == Gender.OPEN || first == second;
  }

  private Gender gender(int number) {
    if (number >= cast.characters().size()) {
      return genders.getOrDefault(number, Gender.OPEN);
    }
    return switch (cast.characters().get(number).pronouns()) {
      case HE -> Gender.MASCULINE;
      case SHE -> Gender.FEMININE;
      case THEY, UNKNOWN -> Gender.OPEN;
    };
  }
}
