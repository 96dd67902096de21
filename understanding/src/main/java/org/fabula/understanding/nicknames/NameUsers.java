package org.fabula.understanding.nicknames;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.fabula.story.Story;
import org.fabula.understanding.cast.CharacterName;
import org.fabula.understanding.cast.StoryCharacter;
import org.fabula.understanding.coreference.Coreference;
import org.fabula.understanding.mentions.Mention;
import org.fabula.understanding.names.NameText;
import org.fabula.understanding.quotations.SpokenText;
import org.fabula.understanding.speakers.Attribution;

/** Who uses which name, of names that the narration never uses. */
final class NameUsers {

  private final Map<String, Set<StoryCharacter>> users = new HashMap<>();
  private final Set<String> told = new HashSet<>();

  NameUsers(
      Story story, Coreference coreference, SpokenText spoken, List<Attribution> attributions) {
    for (var found : coreference.mentions()) {
      var mention = found.mention();
      if (mention.kind() == Mention.Kind.NAME) {
        var name = key(NameText.of(story.cut(mention.span())));
        int quotation = spoken.quotationAt(mention.span().start());
        if (quotation < 0) {
          told.add(name);
        } else {
          attributions
              .get(quotation)
              .speaker()
              .ifPresent(who -> users.computeIfAbsent(name, any -> new LinkedHashSet<>()).add(who));
        }
      }
    }
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /** Ids of the only ones who use the name, by first appearance; none of a name in general use. */
  private List<String> of(String name, Map<String, String> newIds) {
    return told.contains(key(name))
        ? List.of()
        : users.getOrDefault(key(name), Set.of()).stream()
            .sorted(Comparator.comparingInt(StoryCharacter::firstSeen))
            .map(user -> newIds.getOrDefault(user.id(), user.id()))
            .distinct()
            .toList();
  }

  /**
   * Somebody with the users of all their names.
   *
   * @param newIds of whom by now is known under another id
   */
  StoryCharacter complete(StoryCharacter who, Map<String, String> newIds) {
    var names =
        who.names().stream()
            .map(
                name ->
                    new CharacterName(
                        name.text(),
                        name.kind(),
                        name.knownFrom(),
                        of(name.text(), newIds),
                        name.evidence()))
            .toList();
    return new StoryCharacter(who.id(), who.name(), names, who.pronouns(), who.firstSeen());
  }
}
