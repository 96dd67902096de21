package org.fabula.writing.json;

import java.io.IOException;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.fabula.story.Story;
import org.fabula.understanding.Fabula;
import org.fabula.understanding.coreference.Entity;
import org.fabula.understanding.encoder.EntityCategory;
import org.fabula.understanding.mentions.Mention;

/** Those of some categories who are mentioned without a place of their own in the fabula. */
record EntitiesSection(String prefix, Set<EntityCategory> categories) {

  static final EntitiesSection PEOPLE =
      new EntitiesSection(Entity.PERSON, EnumSet.of(EntityCategory.PERSON));
  static final EntitiesSection ORGANISATIONS =
      new EntitiesSection("o", EnumSet.of(EntityCategory.ORGANISATION));
  static final EntitiesSection GROUNDS =
      new EntitiesSection(
          "g",
          EnumSet.of(
              EntityCategory.FACILITY,
              EntityCategory.GEOPOLITICAL,
              EntityCategory.LOCATION,
              EntityCategory.VEHICLE));

  /** Adds them to the array that is open. */
  void write(Fabula fabula, JsonOutput json) throws IOException {
    for (var entity : Entity.byId(prefix, categories, fabula.others()).entrySet()) {
      write(entity.getValue(), entity.getKey(), fabula.story(), json);
    }
  }

  private static void write(Entity entity, String id, Story story, JsonOutput json)
      throws IOException {
    json.startObject();
    json.text("id", id);
    json.text("name", name(entity, story));
    json.kind("category", entity.category());
    json.flag("listed", false);
    json.texts("aliases", aliases(entity, story));
    json.startArray("mentions");
    for (var mention : entity.mentions()) {
      json.mention(mention);
    }
    json.endArray();
    json.endObject();
  }

  /**
   * Its first mention by name or, without one, by a noun; by a pronoun if there is nothing else.
   */
  private static String name(Entity entity, Story story) {
    return story.cut(
        entity.mentions().stream().min(Comparator.comparing(Mention::kind)).orElseThrow().span());
  }

  /** What else it is called, each once, in text order. */
  private static List<String> aliases(Entity entity, Story story) {
    var name = name(entity, story);
    return entity.mentions().stream()
        .filter(mention -> mention.kind() != Mention.Kind.PRONOUN)
        .map(mention -> story.cut(mention.span()))
        .filter(text -> !text.equals(name))
        .distinct()
        .toList();
  }
}
