package org.fabula.library;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.fabula.story.Span;
import org.fabula.story.Story;
import org.fabula.understanding.Fabula;
import org.fabula.understanding.cast.CharacterName;
import org.fabula.understanding.cast.Pronouns;
import org.fabula.understanding.cast.StoryCharacter;
import org.fabula.understanding.coreference.CharacterMention;
import org.fabula.understanding.mentions.Mention;
import org.fabula.understanding.quotations.Quotation;
import org.fabula.understanding.speakers.Attribution;

/** A story whose fabula a test spells out. */
final class Tale {

  private final Story story;
  private final List<StoryCharacter> characters = new ArrayList<>();
  private final List<Attribution> attributions = new ArrayList<>();

  Tale(String text) {
    this(Story.ofText(text));
  }

  Tale(Story story) {
    this.story = story;
  }

  /** Somebody who is known by each of the names from where it first stands in the text. */
  Tale with(String... names) {
    var known =
        Arrays.stream(names)
            .map(
                name ->
                    new CharacterName(
                        name,
                        CharacterName.Kind.NAME,
                        spanOf(name).start(),
                        List.of(),
                        List.of(spanOf(name))))
            .sorted(Comparator.comparingInt(CharacterName::knownFrom))
            .toList();
    characters.add(
        new StoryCharacter(
            "c" + (characters.size() + 1),
            names[0],
            known,
            Pronouns.UNKNOWN,
            known.get(0).knownFrom()));
    return this;
  }

  /** The first of a speaker's names, the exact words, and the first of each addressee's names. */
  Tale saying(String speaker, String words, String... addressees) {
    var quotation = new Quotation(List.of(spanOf(words)), Quotation.Kind.SPEECH);
    attributions.add(
        new Attribution(
            quotation,
            Attribution.Type.EXPLICIT,
            Optional.of(character(speaker)),
            Arrays.stream(addressees).map(this::character).toList(),
            Attribution.How.NAMED,
            Optional.empty(),
            quotation.extent().end(),
            quotation.extent().end(),
            0.9));
    return this;
  }

  private StoryCharacter character(String name) {
    return characters.stream().filter(who -> who.name().equals(name)).findFirst().orElseThrow();
  }

  private Span spanOf(String words) {
    int start = story.text().indexOf(words);
    if (start < 0) {
      throw new IllegalArgumentException("the text does not say: " + words);
    }
    return new Span(start, start + words.length());
  }

  Story story() {
    return story;
  }

  /** Every place that says a name is a mention. */
  Fabula fabula() {
    var mentions = new ArrayList<CharacterMention>();
    for (var character : characters) {
      var name = character.name();
      for (int at = story.text().indexOf(name); at >= 0; at = story.text().indexOf(name, at + 1)) {
        var mention = new Mention(new Span(at, at + name.length()), Mention.Kind.NAME);
        mentions.add(new CharacterMention(mention, character, 1));
      }
    }
    mentions.sort(Comparator.comparing(mention -> mention.mention().span()));
    return new Fabula(story, characters, mentions, List.of(), attributions, List.of(), List.of());
  }

  /** Puts the story and its fabula into a library. */
  long in(Library library) {
    long id = library.add(original("tale.txt"), story).storyId();
    library.keep(id, fabula());
    return id;
  }

  Original original(String fileName) {
    return Original.of(fileName, Optional.empty(), story.text().getBytes(UTF_8));
  }

  Original originalAt(Path path) {
    return Original.of(
        path.getFileName().toString(), Optional.of(path), story.text().getBytes(UTF_8));
  }
}
