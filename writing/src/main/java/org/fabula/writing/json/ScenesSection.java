package org.fabula.writing.json;

import java.io.IOException;
import java.util.Optional;
import org.fabula.understanding.Fabula;
import org.fabula.understanding.cast.StoryCharacter;
import org.fabula.understanding.places.Place;
import org.fabula.understanding.scenes.Scene;
import org.fabula.understanding.scenes.SceneTime;

/** The scenes in text order. Their story order stays unknown until the timeline is worked out. */
record ScenesSection() implements Section {
  @Override
  public void write(Fabula fabula, JsonOutput json) throws IOException {
    json.startArray("scenes");
    for (var scene : fabula.scenes()) {
      write(scene, json);
    }
    json.endArray();
  }

  private static void write(Scene scene, JsonOutput json) throws IOException {
    json.startObject();
    json.text("id", scene.id());
    json.span("span", scene.span());
    json.text("place", scene.place().map(Place::id));
    write(scene.time(), json);
    json.text("pointOfView", scene.pointOfView().map(StoryCharacter::id));
    json.texts("present", scene.present().stream().map(StoryCharacter::id).toList());
    json.unknown("storyOrder");
    json.endObject();
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
