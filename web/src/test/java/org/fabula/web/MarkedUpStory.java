package org.fabula.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.fabula.story.Chapter;
import org.fabula.story.Mark;
import org.fabula.story.MetadataField;
import org.fabula.story.MetadataValue;
import org.fabula.story.Paragraph;
import org.fabula.story.Span;
import org.fabula.story.Story;
import org.fabula.story.StoryFormat;
import org.fabula.story.StoryMetadata;
import org.fabula.understanding.Fabula;
import org.fabula.understanding.cast.CharacterName;
import org.fabula.understanding.cast.Pronouns;
import org.fabula.understanding.cast.StoryCharacter;
import org.fabula.understanding.coreference.CharacterMention;
import org.fabula.understanding.mentions.Mention;
import org.fabula.understanding.places.Place;
import org.fabula.understanding.quotations.Quotation;
import org.fabula.understanding.scenes.Scene;
import org.fabula.understanding.scenes.SceneTime;
import org.fabula.understanding.speakers.Attribution;

/**
 * A story whose text says itself what is to be understood of it, for tests that must know the
 * answer: {@code [c1:Odile]} is a mention, {@code {c1>c2:words}} a quotation, {@code _words_}
 * italics; a line that starts with {@code # } is a heading, with {@code ! } no part of the story,
 * with {@code @ } a scene's place, time and point of view, parted by bars.
 */
final class MarkedUpStory {

  private static final Pattern MARKUP =
      Pattern.compile("\\[(c\\d+):([^\\]]+)\\]|\\{(c\\d+)>(c\\d+)?:|\\}|_");

  private static final Set<String> PRONOUNS =
      Set.of("he", "she", "him", "her", "his", "hers", "they", "them", "their", "i", "me", "my");

  private final StringBuilder text = new StringBuilder();
  private final List<Chapter> chapters = new ArrayList<>();
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final List<Mark> marks = new ArrayList<>();
  private final List<Said> said = new ArrayList<>();
  private final List<SceneStart> scenes = new ArrayList<>();
  private final Map<String, List<Mention>> mentions = new LinkedHashMap<>();
  private final Map<MetadataField, MetadataValue> metadata = new LinkedHashMap<>();
  private Optional<String> heading = Optional.empty();
  private int chapterStart;

  private record Said(Span span, String speaker, Optional<String> addressee, int knownFrom) {}

  private record SceneStart(int start, Scene.Boundary boundary, List<String> facts) {}

  private MarkedUpStory() {}

  static MarkedUpStory of(String markedUp) {
    var story = new MarkedUpStory();
    for (var paragraph : markedUp.strip().split("\n\\s*\n", -1)) {
      story.add(paragraph.strip());
    }
    story.endChapter();
    return story;
  }

  MarkedUpStory stating(MetadataField field, String... values) {
    metadata.put(
        field, new MetadataValue(String.join(", ", values), List.of(values), Optional.empty()));
    return this;
  }

  Story story() {
    return new Story(
        text.toString(),
        StoryFormat.TEXT,
        new StoryMetadata(metadata),
        chapters,
        paragraphs,
        marks.stream().sorted(Comparator.comparing(Mark::span)).toList());
  }

  Fabula fabula() {
    var story = story();
    var people = new LinkedHashMap<String, StoryCharacter>();
    mentions.forEach((id, found) -> people.put(id, character(id, found)));
    var characterMentions = new ArrayList<CharacterMention>();
    mentions.forEach(
        (id, found) ->
            found.forEach(
                mention ->
                    characterMentions.add(new CharacterMention(mention, people.get(id), 0.9))));
    characterMentions.sort(Comparator.comparing(mention -> mention.mention().span()));
    var places = new LinkedHashMap<String, Place>();
    var built = scenes(people, places);
    return new Fabula(
        story,
        people.values().stream()
            .sorted(Comparator.comparingInt(StoryCharacter::firstSeen))
            .toList(),
        characterMentions,
        List.of(),
        said.stream().map(quotation -> attribution(quotation, people)).toList(),
        List.copyOf(places.values()),
        built);
  }

  private void add(String paragraph) {
    if (paragraph.startsWith("# ")) {
      if (heading.isPresent()) {
        endChapter();
      }
      heading = Optional.of(paragraph.substring(2));
      scenes.add(new SceneStart(text.length(), Scene.Boundary.CHAPTER, List.of("", "", "")));
      append(paragraph.substring(2), Paragraph.Kind.HEADING);
    } else if (paragraph.startsWith("! ")) {
      append(paragraph.substring(2), Paragraph.Kind.FRAME);
    } else if (paragraph.startsWith("@ ")) {
      var facts = List.of(paragraph.substring(2).split("\\|", -1));
      var last = scenes.remove(scenes.size() - 1);
      scenes.add(
          new SceneStart(
              last.start(), last.boundary(), facts.stream().map(String::strip).toList()));
    } else if (paragraph.equals("* * *")) {
      append(paragraph, Paragraph.Kind.BREAK);
      scenes.add(new SceneStart(text.length(), Scene.Boundary.MARK, List.of("", "", "")));
    } else {
      append(paragraph, Paragraph.Kind.PROSE);
    }
  }

  private void append(String paragraph, Paragraph.Kind kind) {
    int start = text.length();
    int firstSaid = said.size();
    var markup = MARKUP.matcher(paragraph);
    int done = 0;
    int italicStart = -1;
    int saidStart = -1;
    var speaker = "";
    Optional<String> addressee = Optional.empty();
    while (markup.find()) {
      text.append(paragraph, done, markup.start());
      done = markup.end();
      if (markup.group(1) != null) {
        mention(markup.group(1), markup.group(2));
      } else if (markup.group(3) != null) {
        saidStart = text.length();
        speaker = markup.group(3);
        addressee = Optional.ofNullable(markup.group(4));
      } else if (markup.group().equals("}")) {
        said.add(new Said(new Span(saidStart, text.length()), speaker, addressee, 0));
      } else if (italicStart < 0) {
        italicStart = text.length();
      } else {
        marks.add(new Mark(new Span(italicStart, text.length()), Mark.Kind.ITALIC));
        italicStart = -1;
      }
    }
    text.append(paragraph.substring(done));
    for (int index = firstSaid; index < said.size(); index++) {
      var quotation = said.get(index);
      said.set(
          index,
          new Said(quotation.span(), quotation.speaker(), quotation.addressee(), text.length()));
    }
    paragraphs.add(new Paragraph(new Span(start, text.length()), kind));
    text.append("\n\n");
  }

  private void mention(String id, String words) {
    int start = text.length();
    text.append(words);
    var kind =
        PRONOUNS.contains(words.toLowerCase(java.util.Locale.ROOT))
            ? Mention.Kind.PRONOUN
            : words.startsWith("the ") || words.startsWith("The ")
                ? Mention.Kind.NOUN
                : Mention.Kind.NAME;
    mentions
        .computeIfAbsent(id, key -> new ArrayList<>())
        .add(new Mention(new Span(start, text.length()), kind));
  }

  private void endChapter() {
    chapters.add(new Chapter(heading, new Span(chapterStart, text.length())));
    chapterStart = text.length();
  }

  private StoryCharacter character(String id, List<Mention> found) {
    var names = new LinkedHashMap<String, CharacterName>();
    for (var mention : found) {
      var words = text.substring(mention.span().start(), mention.span().end());
      if (mention.kind() != Mention.Kind.PRONOUN) {
        var kind =
            mention.kind() == Mention.Kind.NAME
                ? CharacterName.Kind.NAME
                : CharacterName.Kind.EPITHET;
        names.putIfAbsent(
            words,
            new CharacterName(
                words, kind, mention.span().start(), List.of(), List.of(mention.span())));
      }
    }
    var name =
        names.values().stream()
            .filter(other -> other.kind() == CharacterName.Kind.NAME)
            .map(CharacterName::text)
            .max(Comparator.comparingInt(String::length))
            .orElseGet(() -> names.keySet().iterator().next());
    return new StoryCharacter(
        id, name, List.copyOf(names.values()), Pronouns.SHE, found.get(0).span().start());
  }

  private static Attribution attribution(Said said, Map<String, StoryCharacter> people) {
    return new Attribution(
        new Quotation(List.of(said.span()), Quotation.Kind.SPEECH),
        Attribution.Type.EXPLICIT,
        Optional.of(people.get(said.speaker())),
        said.addressee().map(people::get).map(List::of).orElse(List.of()),
        Attribution.How.NAMED,
        Optional.empty(),
        said.knownFrom(),
        said.knownFrom(),
        0.95);
  }

  private List<Scene> scenes(Map<String, StoryCharacter> people, Map<String, Place> places) {
    var built = new ArrayList<Scene>();
    for (int index = 0; index < scenes.size(); index++) {
      var start = scenes.get(index);
      int end = index + 1 < scenes.size() ? scenes.get(index + 1).start() : text.length();
      var span = new Span(start.start(), end);
      built.add(
          new Scene(
              "s" + (index + 1),
              span,
              start.boundary(),
              place(start.facts().get(0), span, places),
              find(start.facts().get(1), span)
                  .map(found -> new SceneTime(start.facts().get(1), List.of(found))),
              Optional.ofNullable(people.get(start.facts().get(2))),
              present(span, people),
              1));
    }
    return built;
  }

  private List<StoryCharacter> present(Span span, Map<String, StoryCharacter> people) {
    return mentions.entrySet().stream()
        .filter(entry -> entry.getValue().stream().anyMatch(at -> span.contains(at.span())))
        .map(entry -> people.get(entry.getKey()))
        .toList();
  }

  private Optional<Place> place(String name, Span span, Map<String, Place> places) {
    return find(name, span)
        .map(
            found ->
                places.computeIfAbsent(
                    name, key -> new Place("p" + (places.size() + 1), name, List.of(found))));
  }

  private Optional<Span> find(String words, Span span) {
    int start = words.isEmpty() ? -1 : text.indexOf(words, span.start());
    return start < 0 || start >= span.end()
        ? Optional.empty()
        : Optional.of(new Span(start, start + words.length()));
  }
}
