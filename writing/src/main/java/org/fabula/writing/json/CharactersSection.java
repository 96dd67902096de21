package org.fabula.writing.json;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.io.IOException;
import java.util.List;
import org.fabula.understanding.Fabula;
import org.fabula.understanding.cast.CharacterName;
import org.fabula.understanding.cast.StoryCharacter;
import org.fabula.understanding.coreference.CharacterMention;
import org.fabula.understanding.mentions.Mention;

/**
 * The cast, each with all its mentions and with its names and who uses them; then whoever else is
 * mentioned.
 */
record CharactersSection() implements Section {
  @Override
  public void write(Fabula fabula, JsonOutput json) throws IOException {
    var mentions =
        fabula.mentions().stream()
            .collect(
                groupingBy(
                    mention -> mention.character().id(),
                    mapping(CharacterMention::mention, toList())));
    json.startArray("characters");
    for (var character : fabula.characters()) {
      write(character, mentions.getOrDefault(character.id(), List.of()), json);
    }
    EntitiesSection.PEOPLE.write(fabula, json);
    json.endArray();
  }

  private static void write(StoryCharacter character, List<Mention> mentions, JsonOutput json)
      throws IOException {
    json.startObject();
    json.text("id", character.id());
    json.text("name", character.name());
    json.texts("aliases", character.aliases());
    json.kind("standing", character.standing());
    json.kind("pronouns", character.pronouns());
    json.offset("firstSeen", character.firstSeen());
    json.startArray("mentions");
    for (var mention : mentions) {
      json.mention(mention);
    }
    json.endArray();
    json.startArray("names");
    for (var name : character.names()) {
      write(name, json);
    }
    json.endArray();
    json.endObject();
  }

  private static void write(CharacterName name, JsonOutput json) throws IOException {
    json.startObject();
    json.text("text", name.text());
    json.kind("kind", name.kind());
    json.offset("knownFrom", name.knownFrom());
    if (name.usedBy().isEmpty()) {
      json.unknown("usedBy");
    } else {
      json.texts("usedBy", name.usedBy());
    }
    json.spans("evidence", name.evidence());
    json.endObject();
  }
}
