package org.fabula.understanding.ties;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.fabula.story.Story;
import org.fabula.understanding.cast.Pronouns;
import org.fabula.understanding.cast.StoryCharacter;
import org.fabula.understanding.coreference.CharacterMention;
import org.fabula.understanding.coreference.Entity;
import org.fabula.understanding.encoder.EntityCategory;
import org.fabula.understanding.mentions.Mention;

/**
 * Single people outside the cast who may be tied to somebody: by a name or by a phrase that means a
 * certain one ("her sister", "the driver"), not "somebody" or "the men". Their ids are {@code u1},
 * {@code u2}, ... by their place among all people outside the cast.
 */
final class Bystanders {

  private static final double CONFIDENCE = 0.8;
  private static final Set<String> CERTAIN =
      Set.of("the", "my", "your", "his", "her", "our", "their", "this", "that");
  private static final Set<String> NOBODY_CERTAIN =
      Set.of("other", "others", "one", "people", "men", "women", "children", "god", "ones");

  private Bystanders() {}

  /** Whether an id is one of theirs. */
  static boolean isOne(String id) {
    return id.startsWith(Entity.PERSON);
  }

  /** Their mentions. */
  static List<CharacterMention> mentions(List<Entity> others, Story story, TieWords words) {
    var mentions = new ArrayList<CharacterMention>();
    Entity.byId(Entity.PERSON, EnumSet.of(EntityCategory.PERSON), others)
        .forEach(
            (id, other) -> {
              if (isSomebody(other, story, words)) {
                var who = person(id, other, story);
                other
                    .mentions()
                    .forEach(it -> mentions.add(new CharacterMention(it, who, CONFIDENCE)));
              }
            });
    return mentions;
  }

  private static StoryCharacter person(String id, Entity other, Story story) {
    return new StoryCharacter(
        id,
        story.cut(best(other).span()),
        List.of(),
        Pronouns.UNKNOWN,
        other.mentions().get(0).span().start());
  }

  /** By name, else by a noun. */
  private static Mention best(Entity other) {
    return other.mentions().stream().min(Comparator.comparing(Mention::kind)).orElseThrow();
  }

  private static boolean isSomebody(Entity other, Story story, TieWords tieWords) {
    var best = best(other);
    var words = story.cut(best.span()).toLowerCase(Locale.ROOT).replace('’', '\'').split("\\s+");
    var last = words[words.length - 1];
    return switch (best.kind()) {
      case NAME -> true;
      case NOUN ->
          (CERTAIN.contains(words[0]) || isOwned(words) || tieWords.relation(last).isPresent())
              && !NOBODY_CERTAIN.contains(last)
              && (!last.endsWith("s") || last.endsWith("ss"));
      case PRONOUN -> false;
    };
  }

  /** "Anne's mother" */
  private static boolean isOwned(String... words) {
    return words.length <= 4 && words.length > 1 && words[words.length - 2].endsWith("'s");
  }
}
