package org.fabula.understanding.nicknames;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.fabula.understanding.cast.Cast;
import org.fabula.understanding.cast.CharacterName;
import org.fabula.understanding.cast.Pronouns;
import org.fabula.understanding.cast.StoryCharacter;
import org.fabula.understanding.coreference.Coreference;
import org.fabula.understanding.cues.Vocatives;
import org.fabula.understanding.lexicon.Lexicon;
import org.fabula.understanding.mentions.Mention;
import org.fabula.understanding.mentions.Mentions;
import org.fabula.understanding.quotations.SpokenText;
import org.fabula.understanding.segmentation.Segments;
import org.fabula.understanding.speakers.Attribution;

/**
 * Finds whom a nickname is for. Somebody who is only ever called, never told of and never heard, is
 * no new person: "Red" is the one who answers when Faith calls Red. Also says who uses a name that
 * the narration never does. Linear in the number of mentions.
 */
public final class NicknameDiscovery {

  private static final int FEWEST_CALLS = 2;
  private static final int FEWEST_ANSWERS = 2;
  private static final double SHARE_OF_ANSWERS = 0.6;
  private static final double SHARE_OF_CALLS = 0.4;
  private static final int REACH = 2;

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
    var uses = new HashMap<StoryCharacter, Use>();
    var vocatives = new Vocatives(segments);
    for (var found : coreference.mentions()) {
      var use = uses.computeIfAbsent(found.character(), any -> new Use());
      var mention = found.mention();
      int quotation = spoken.quotationAt(mention.span().start());
      if (mention.kind() == Mention.Kind.PRONOUN) {
        continue; // a guess made before it was known that the name is a nickname
      }
      if (quotation < 0) {
        use.narrated++;
      } else {
        boolean call = isCall(mention, attributions.get(quotation), segments, mentions, vocatives);
        use.addSpoken(quotation, call);
      }
    }
    attributions.stream()
        .filter(attribution -> attribution.how() == Attribution.How.NAMED)
        .flatMap(attribution -> attribution.speaker().stream())
        .forEach(who -> uses.computeIfAbsent(who, any -> new Use()).narrated++);
    var bearers = new HashMap<StoryCharacter, StoryCharacter>();
    for (var nickname : cast.characters()) {
      var use = uses.get(nickname);
      if (use != null && use.isOnlyCalled() && !isGivenName(nickname.name())) {
        bearer(nickname, use, attributions, uses)
            .ifPresent(bearer -> bearers.put(nickname, bearer));
      }
    }
    return merged(cast, bearers, uses, attributions);
  }

  /** A given name is more likely somebody's own. */
  private boolean isGivenName(String name) {
    return lexicon.givenName(name).isPresent() || name.indexOf(' ') > 0;
  }

  private static boolean isCall(
      Mention mention,
      Attribution attribution,
      Segments segments,
      Mentions mentions,
      Vocatives vocatives) {
    int first = segments.tokenFrom(mention.span().start());
    return attribution.quotation().spans().stream()
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
    for (int call : use.calls) {
      var caller = attributions.get(call).speaker();
      for (int i = Math.max(0, call - REACH); i <= call + REACH; i++) {
        if (i < attributions.size()) {
          attributions
              .get(i)
              .speaker()
              .filter(who -> !who.equals(nickname) && caller.filter(who::equals).isEmpty())
              .filter(who -> uses.containsKey(who) && !uses.get(who).isOnlyCalled())
              .ifPresent(who -> answers.merge(who, 1, Integer::sum));
        }
      }
    }
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
      Map<StoryCharacter, Use> uses,
      List<Attribution> attributions) {
    var nicknames = new HashMap<StoryCharacter, List<CharacterName>>();
    bearers.forEach(
        (nickname, bearer) -> {
          var users = users(uses.get(nickname), attributions);
          var names = nicknames.computeIfAbsent(bearer, any -> new ArrayList<>());
          nickname.names().forEach(name -> names.add(asNickname(name, users)));
        });
    var characters = new ArrayList<StoryCharacter>();
    for (var character : cast.characters()) {
      if (!bearers.containsKey(character)) {
        characters.add(with(character, nicknames.getOrDefault(character, List.of())));
      }
    }
    return cast.of(characters);
  }

  private static CharacterName asNickname(CharacterName name, List<String> users) {
    return new CharacterName(
        name.text(), CharacterName.Kind.NICKNAME, name.knownFrom(), users, name.evidence());
  }

  private static List<String> users(Use use, List<Attribution> attributions) {
    var users = new TreeSet<String>();
    for (int call : use.calls) {
      attributions.get(call).speaker().map(StoryCharacter::id).ifPresent(users::add);
    }
    return List.copyOf(users);
  }

  private static StoryCharacter with(StoryCharacter character, List<CharacterName> nicknames) {
    if (nicknames.isEmpty()) {
      return character;
    }
    var names = new ArrayList<>(character.names());
    names.addAll(nicknames);
    names.sort(Comparator.comparingInt(CharacterName::knownFrom));
    int firstSeen = Math.min(character.firstSeen(), names.get(0).evidence().get(0).start());
    return new StoryCharacter(
        character.id(), character.name(), names, character.pronouns(), firstSeen);
  }

  /** Where a character is called, spoken of and told of. */
  private static final class Use {
    private final List<Integer> calls = new ArrayList<>();
    private int spokenOf;
    private int narrated;

    void addSpoken(int quotation, boolean call) {
      if (call) {
        calls.add(quotation);
      } else {
        spokenOf++;
      }
    }

    boolean isOnlyCalled() {
      return narrated == 0
          && calls.size() >= FEWEST_CALLS
          && calls.size() >= SHARE_OF_CALLS * (calls.size() + spokenOf);
    }
  }
}
