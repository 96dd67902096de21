package org.fabula.writing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fabula.story.Chapter;
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

/** A story of a few lines with everything a fabula may hold, understood by hand. */
public final class FerryStory {

  public static final String TEXT =
      """
      Title: The Last Ferry 🌊
      Author: Wren Hollis

      Orrin Quay, that night

      “Cast off,” said Captain Ada Lovell. “We are late 😀 already.”

      Bram looked at her. “Aye, Skipper!”

      “And you,” she said.

      “‘Mind the lamp,’ it says here.”
      """;

  private static final StoryCharacter ADA =
      new StoryCharacter(
          "c1",
          "Ada Lovell",
          List.of(
              name("Captain Ada Lovell", CharacterName.Kind.TITLE, List.of()),
              name("Ada Lovell", CharacterName.Kind.NAME, List.of()),
              name("Skipper", CharacterName.Kind.NICKNAME, List.of("c2"))),
          Pronouns.SHE,
          span("Captain Ada").start());

  private static final StoryCharacter BRAM =
      new StoryCharacter(
          "c2",
          "Bram",
          List.of(name("Bram", CharacterName.Kind.NAME, List.of())),
          Pronouns.UNKNOWN,
          span("Bram").start());

  private static final Place QUAY = new Place("p1", "Orrin Quay", List.of(span("Orrin Quay")));

  private FerryStory() {}

  public static Story story() {
    return new Story(
        TEXT,
        StoryFormat.TEXT,
        new StoryMetadata(
            Map.of(
                MetadataField.TITLE,
                MetadataValue.at(span("The Last Ferry 🌊"), "The Last Ferry 🌊"),
                MetadataField.AUTHOR,
                MetadataValue.at(span("Wren Hollis"), "Wren Hollis"),
                MetadataField.PUBLISHER,
                MetadataValue.ofPackage("Tern & Daughters"))),
        List.of(new Chapter(Optional.empty(), new Span(0, TEXT.length()))),
        List.of(
            new Paragraph(span("Title: The Last Ferry 🌊"), Paragraph.Kind.FRAME),
            new Paragraph(span("Author: Wren Hollis"), Paragraph.Kind.FRAME),
            prose("Orrin Quay, that night"),
            prose("“Cast off,” said Captain Ada Lovell. “We are late 😀 already.”"),
            prose("Bram looked at her. “Aye, Skipper!”"),
            prose("“And you,” she said."),
            prose("“‘Mind the lamp,’ it says here.”")),
        List.of());
  }

  public static Fabula fabula() {
    return new Fabula(
        story(),
        List.of(ADA, BRAM),
        List.of(
            mention("Captain Ada Lovell", Mention.Kind.NAME, ADA),
            mention("Bram", Mention.Kind.NAME, BRAM),
            mention("her", Mention.Kind.PRONOUN, ADA),
            mention("Skipper", Mention.Kind.NAME, ADA),
            mention("she", Mention.Kind.PRONOUN, ADA)),
        List.of(),
        List.of(
            new Attribution(
                new Quotation(
                    List.of(span("Cast off,"), span("We are late 😀 already.")),
                    Quotation.Kind.SPEECH),
                Attribution.Type.EXPLICIT,
                Optional.of(ADA),
                List.of(BRAM),
                Attribution.How.NAMED,
                Optional.of(span("said Captain Ada Lovell")),
                span("already.").end(),
                span("already.").end(),
                0.97),
            new Attribution(
                new Quotation(List.of(span("Aye, Skipper!")), Quotation.Kind.SPEECH),
                Attribution.Type.IMPLICIT,
                Optional.of(BRAM),
                List.of(ADA),
                Attribution.How.NEARBY,
                Optional.of(span("Bram")),
                span("Aye, Skipper!").end(),
                span("Aye, Skipper!").end(),
                2 / 3.0),
            new Attribution(
                new Quotation(List.of(span("And you,")), Quotation.Kind.SPEECH),
                Attribution.Type.ANAPHORIC,
                Optional.of(ADA),
                List.of(BRAM),
                Attribution.How.PRONOUN,
                Optional.of(span("she said")),
                span("she said").end(),
                span("she said").end(),
                0.8),
            Attribution.unknown(
                new Quotation(List.of(span("Mind the lamp,")), Quotation.Kind.WRITING))),
        List.of(QUAY),
        List.of(
            new Scene(
                "s1",
                span(TEXT.substring(TEXT.indexOf("Orrin")).strip()),
                Scene.Boundary.SLUG_LINE,
                Optional.of(QUAY),
                Optional.of(new SceneTime("that night", List.of(span("that night")))),
                Optional.of(ADA),
                List.of(ADA, BRAM),
                0.9)));
  }

  /** Where the words stand first. */
  public static Span span(String words) {
    int start = TEXT.indexOf(words);
    return new Span(start, start + words.length());
  }

  private static Paragraph prose(String words) {
    return new Paragraph(span(words), Paragraph.Kind.PROSE);
  }

  private static CharacterName name(String text, CharacterName.Kind kind, List<String> usedBy) {
    return new CharacterName(text, kind, span(text).start(), usedBy, List.of(span(text)));
  }

  private static CharacterMention mention(String words, Mention.Kind kind, StoryCharacter who) {
    return new CharacterMention(new Mention(span(words), kind), who, 0.9);
  }
}
