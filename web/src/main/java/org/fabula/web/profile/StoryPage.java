package org.fabula.web.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.fabula.library.World;
import org.fabula.story.MetadataField;
import org.fabula.web.known.KnownStory;
import org.fabula.web.page.Visit;
import org.fabula.web.people.Cast;
import org.fabula.web.people.CastMember;

/** A story at a glance. */
record StoryPage(
    Visit visit,
    KnownStory known,
    ReadButton read,
    List<World> worlds,
    List<Statement> statements,
    SoFar soFar,
    List<CastMember> cast,
    Relations relations,
    Storyline storyline,
    List<SceneGroup> scenes,
    List<PlaceRow> places,
    Telling telling,
    List<ChapterRow> chapters) {

  /** Who is met less often stands folded away. */
  private static final int MAIN_CAST = 12;

  StoryPage {
    worlds = List.copyOf(worlds);
    statements = List.copyOf(statements);
    cast = List.copyOf(cast);
    scenes = List.copyOf(scenes);
    places = List.copyOf(places);
    chapters = List.copyOf(chapters);
  }

  /** With how people stand to each other at so many percent of the story. */
  static StoryPage of(
      KnownStory known, ReadButton read, List<World> worlds, OptionalInt at, Visit visit) {
    return new StoryPage(
        visit,
        known,
        read,
        worlds,
        Statements.of(known),
        SoFar.of(known),
        Cast.of(known).members(),
        Relations.of(known, at),
        Storyline.of(known),
        SceneGroup.of(SceneRow.of(known), known),
        PlaceRow.of(known),
        Telling.of(known),
        chapters(known));
  }

  String title() {
    return known.entry().title();
  }

  Optional<String> summary() {
    return known.entry().metadata().text(MetadataField.SUMMARY);
  }

  List<CastMember> mainCast() {
    return cast.subList(0, Math.min(MAIN_CAST, cast.size()));
  }

  List<CastMember> otherCast() {
    return cast.subList(Math.min(MAIN_CAST, cast.size()), cast.size());
  }

  /** What to know of the text before all else: that it reads as a script, as verse, ... */
  List<String> notes() {
    return known.entry().understood() ? known.notes() : List.of();
  }

  boolean hasSeveralScenes() {
    return known.fabula().scenes().size() > 1;
  }

  /** Reading share as a page writes it. */
  int percentRead() {
    return (int) Math.round(known.entry().readShare() * 100);
  }

  private static List<ChapterRow> chapters(KnownStory known) {
    var rows = new ArrayList<ChapterRow>();
    for (var chapter : known.story().chapters()) {
      int index = rows.size();
      boolean reached = known.isReached(chapter);
      var plain = "Chapter " + (index + 1);
      rows.add(
          new ChapterRow(
              index + 1,
              reached ? chapter.title().orElse(plain) : plain,
              known.addressToLook(index),
              reached));
    }
    return rows;
  }
}
