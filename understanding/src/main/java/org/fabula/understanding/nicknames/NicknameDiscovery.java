package org.fabula.understanding.nicknames;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fabula.understanding.cast.Cast;
import org.fabula.understanding.cast.CharacterName;
import org.fabula.understanding.cast.Pronouns;
import org.fabula.understanding.cast.StoryCharacter;
import org.fabula.understanding.coreference.Coreference;
import org.fabula.understanding.cues.Vocatives;
import org.fabula.understanding.lexicon.Lexicon;
import org.fabula.understanding.mentions.Mention;
import org.fabula.understanding.mentions.Mentions;
import org.fabula.understanding.quotations.Quotation;
import org.fabula.understanding.quotations.SpokenText;
import org.fabula.understanding.segmentation.Segments;
import org.fabula.understanding.speakers.Attribution;

/**
 * Finds whom a nickname is for. Somebody who is only ever called, never told of and never heard, is
 * no new person: "Matches" is the one who answers when Del calls Matches. Also says who uses a
 * nickname that the narration never does. Linear in the number of mentions.
 */
public final class NicknameDiscovery {

  private static final int FEWEST_ANSWERS = 2;
  private static final double SHARE_OF_ANSWERS = 0.6;

  private final Lexicon lexicon;

  public NicknameDiscovery(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The cast with nicknames given to their bearers. */
  public Cast discover(
      Segments segments,
      Mentions mentions,
      Cast cast,
      Coreference coreference,
      List<Attribution> attributions) {
    var spoken = new SpokenText(attributions.stream().map(Attribution::quotation).toList());
    var uses = uses(segments, mentions, coreference, attributions, spoken);
    var bearers = new HashMap<StoryCharacter, StoryCharacter>();
    for (var nickname : cast.characters()) {
      var use = uses.get(nickname);
      if (use != null && use.isOnlyCalled() && !isProperName(nickname.name())) {
        bearer(nickname, use, attributions, uses)
            .ifPresent(bearer -> bearers.put(nickname, bearer));
      }
    }
    var nicknames = Set.copyOf(bearers.keySet());
    var otherNames = new OtherNames(lexicon, uses, attributions);
    var joined = new HashSet<>(bearers.values());
    for (var called : cast.characters()) {
      if (!bearers.containsKey(called) && !joined.contains(called)) {
        otherNames
            .bearer(called)
            .filter(who -> !bearers.containsKey(who) && joined.add(who))
            .ifPresent(who -> bearers.put(called, who));
      }
    }
    return merged(
        cast,
        bearers,
        nicknames,
        new NameUsers(segments.story(), coreference, spoken, attributions));
  }

  /** A given name, or a name of several words, is more likely somebody's own. */
  private boolean isProperName(String name) {
    return lexicon.givenName(name).isPresent() || name.indexOf(' ') > 0;
  }

  private static Map<StoryCharacter, Use> uses(
      Segments segments,
      Mentions mentions,
      Coreference coreference,
      List<Attribution> attributions,
      SpokenText spoken) {
    var uses = new HashMap<StoryCharacter, Use>();
    var vocatives = new Vocatives(segments);
    for (var found : coreference.mentions()) {
      var mention = found.mention();
      if (mention.kind() == Mention.Kind.PRONOUN) {
        continue; // a guess made before it was known that the name is a nickname
      }
      var use = uses.computeIfAbsent(found.character(), any -> new Use());
      int quotation = spoken.quotationAt(mention.span().start());
      if (quotation < 0) {
        use.addToldOf(mention.span().start());
      } else if (isCall(
          mention, attributions.get(quotation).quotation(), segments, mentions, vocatives)) {
        use.addCall(quotation);
      } else {
        use.addSpokenOf();
      }
    }
    return uses;
  }

  private static boolean isCall(
      Mention mention,
      Quotation quotation,
      Segments segments,
      Mentions mentions,
      Vocatives vocatives) {
    int first = segments.tokenFrom(mention.span().start());
    return quotation.spans().stream()
        .filter(span -> span.contains(mention.span().start()))
        .anyMatch(
            span ->
                vocatives.isVocative(
                    first,
                    mentions.endToken(mention),
                    segments.tokenFrom(span.start()),
                    segments.tokenFrom(span.end() - 1) + 1));
  }

  /** Who else speaks around the calls, if it is mostly one. */
  private static Optional<StoryCharacter> bearer(
      StoryCharacter nickname,
      Use use,
      List<Attribution> attributions,
      Map<StoryCharacter, Use> uses) {
    var answers = new HashMap<StoryCharacter, Integer>();
    use.answers(attributions)
        .flatMap(attribution -> attribution.speaker().stream())
        .filter(who -> !who.equals(nickname))
        .filter(who -> uses.containsKey(who) && !uses.get(who).isOnlyCalled())
        .forEach(who -> answers.merge(who, 1, Integer::sum));
    int all = answers.values().stream().mapToInt(Integer::intValue).sum();
    return answers.entrySet().stream()
        .max(
            Map.Entry.<StoryCharacter, Integer>comparingByValue()
                .thenComparing(entry -> -entry.getKey().firstSeen()))
        .filter(entry -> entry.getValue() >= FEWEST_ANSWERS)
        .filter(entry -> entry.getValue() >= SHARE_OF_ANSWERS * all)
        .map(Map.Entry::getKey)
        .filter(who -> agree(who.pronouns(), nickname.pronouns()));
  }

  private static boolean agree(Pronouns one, Pronouns other) {
    return one == other || one == Pronouns.UNKNOWN || other == Pronouns.UNKNOWN;
  }

  private static Cast merged(
      Cast cast,
      Map<StoryCharacter, StoryCharacter> bearers,
      Set<StoryCharacter> nicknames,
      NameUsers users) {
    var added = new HashMap<StoryCharacter, List<CharacterName>>();
    bearers.forEach(
        (other, bearer) ->
            other
                .names()
                .forEach(
                    name ->
                        added
                            .computeIfAbsent(bearer, any -> new ArrayList<>())
                            .add(nicknames.contains(other) ? asNickname(name) : name)));
    return cast.of(
        cast.characters().stream()
            .filter(character -> !bearers.containsKey(character))
            .map(who -> with(who, added.getOrDefault(who, List.of()), users))
            .toList());
  }

  private static CharacterName asNickname(CharacterName name) {
    return new CharacterName(
        name.text(), CharacterName.Kind.NICKNAME, name.knownFrom(), name.usedBy(), name.evidence());
  }

  private static StoryCharacter with(
      StoryCharacter character, List<CharacterName> nicknames, NameUsers users) {
    var names = new ArrayList<>(character.names());
    names.addAll(nicknames);
    names.sort(Comparator.comparingInt(CharacterName::knownFrom));
    int firstSeen = Math.min(character.firstSeen(), names.get(0).evidence().get(0).start());
    return new StoryCharacter(
        character.id(), character.name(), users.complete(names), character.pronouns(), firstSeen);
  }
}
