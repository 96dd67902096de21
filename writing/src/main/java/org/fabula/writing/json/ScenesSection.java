package org.fabula.writing.json;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.fabula.understanding.Fabula;
import org.fabula.understanding.cast.StoryCharacter;
import org.fabula.understanding.places.Place;
import org.fabula.understanding.scenes.Scene;
import org.fabula.understanding.scenes.SceneTime;

/** The scenes in text order, with their rank in the order of the story where it is known. */
record ScenesSection() implements Section {
  @Override
  public void write(Fabula fabula, JsonOutput json) throws IOException {
    json.startArray("scenes");
    int index = 0;
    for (var scene : fabula.scenes()) {
      write(scene, fabula.timeline().rank(index++), json);
    }
    json.endArray();
  }

  private static void write(Scene scene, OptionalInt rank, JsonOutput json) throws IOException {
    json.startObject();
    json.text("id", scene.id());
    json.span("span", scene.span());
    json.text("kind", scene.kind().name().toLowerCase(Locale.ROOT));
    json.text("place", scene.place().map(Place::id));
    write(scene.time(), json);
    json.text("pointOfView", scene.pointOfView().map(StoryCharacter::id));
    writeViews(scene, json);
    json.texts("present", scene.present().stream().map(StoryCharacter::id).toList());
    json.rank("storyOrder", rank);
    json.endObject();
  }

  /** Only where the view changes. */
  private static void writeViews(Scene scene, JsonOutput json) throws IOException {
    if (scene.views().isEmpty()) {
      return;
    }
    json.startArray("views");
    for (var view : scene.views()) {
      json.startObject();
      json.span("span", view.span());
      json.text("character", view.who().id());
      json.endObject();
    }
    json.endArray();
  }

  private static void write(Optional<SceneTime> time, JsonOutput json) throws IOException {
    if (time.isEmpty()) {
      json.unknown("time");
      return;
    }
    json.startObject("time");
    json.text("text", time.get().text());
    json.spans("evidence", time.get().evidence());
    json.endObject();
  }
}
