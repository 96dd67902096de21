package org.fabula.web.people;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fabula.story.Span;
import org.fabula.understanding.cast.CharacterName;
import org.fabula.understanding.cast.StoryCharacter;
import org.fabula.understanding.speakers.Attribution;
import org.fabula.web.known.KnownStory;

/**
 * A story's people as far as the reader knows them, who is met most first. Linear in the number of
 * mentions and quotations.
 */
public record Cast(List<CastMember> members) {

  public Cast {
    members = List.copyOf(members);
  }

  public static Cast of(KnownStory known) {
    var fabula = known.fabula();
    var people = people(known);
    var mentions =
        fabula.mentions().stream()
            .collect(
                Collectors.groupingBy(
                    mention -> mention.character().id(), Collectors.summingInt(mention -> 1)));
    var spoken = new HashMap<String, Integer>();
    var quotations = new HashMap<String, Integer>();
    for (var attribution : fabula.attributions()) {
      attribution
          .speaker()
          .ifPresent(
              speaker -> {
                spoken.merge(speaker.id(), length(attribution), Integer::sum);
                quotations.merge(speaker.id(), 1, Integer::sum);
              });
    }
    double all = Math.max(1, spoken.values().stream().mapToLong(Integer::longValue).sum());
    return new Cast(
        fabula.characters().stream()
            .map(
                character ->
                    new CastMember(
                        people.get(character.id()),
                        names(character, people, known),
                        spoken.getOrDefault(character.id(), 0) / all,
                        quotations.getOrDefault(character.id(), 0),
                        mentions.getOrDefault(character.id(), 0),
                        known.passageAt(character.firstSeen())))
            .sorted(
                Comparator.comparingInt(
                        (CastMember member) -> member.mentions() + member.quotations())
                    .reversed())
            .toList());
  }

  /** Everybody the reader knows, by id. */
  public static Map<String, Person> people(KnownStory known) {
    return known.fabula().characters().stream()
        .collect(
            Collectors.toMap(
                StoryCharacter::id, character -> Person.of(character, known), (one, same) -> one));
  }

  /** Somebody by id; empty for who is not known, or not yet. */
  public Optional<CastMember> find(String id) {
    return members.stream().filter(member -> member.person().id().equals(id)).findFirst();
  }

  /** Everybody's place in the cast by id. */
  public Map<String, CastMember> byId() {
    return members.stream()
        .collect(Collectors.toMap(member -> member.person().id(), Function.identity()));
  }

  private static int length(Attribution attribution) {
    return attribution.quotation().spans().stream().mapToInt(Span::length).sum();
  }

  private static List<NameInUse> names(
      StoryCharacter character, Map<String, Person> people, KnownStory known) {
    var seen = new HashSet<String>();
    return character.names().stream()
        .filter(name -> seen.add(name.text().toLowerCase(Locale.ROOT)))
        .map(
            name ->
                new NameInUse(
                    name.text(),
                    kind(name.kind()),
                    name.usedBy().stream().filter(people::containsKey).map(people::get).toList(),
                    known.passageAt(name.evidence().get(0).start())))
        .toList();
  }

  private static String kind(CharacterName.Kind kind) {
    return switch (kind) {
      case NAME -> "";
      case NICKNAME -> "nickname";
      case TITLE -> "title";
      case EPITHET -> "a way to call them";
      case KINSHIP -> "family word";
    };
  }
}
