package org.fabula.writing.json;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.fabula.understanding.Fabula;
import org.fabula.understanding.cast.StoryCharacter;
import org.fabula.understanding.events.Participant;
import org.fabula.understanding.timeline.EventOrder;

/**
 * The events in text order, with their scenes and who takes part; {@code actors} are those who act,
 * {@code extract} is the stretch of text that tells it.
 */
record EventsSection() implements Section {
  @Override
  public void write(Fabula fabula, JsonOutput json) throws IOException {
    var order = new EventOrder(fabula.timeline());
    json.startArray("events");
    for (var event : fabula.events()) {
      json.startObject();
      json.text("id", event.id());
      json.span("span", event.trigger());
      json.text("what", fabula.story().cut(event.trigger()));
      json.span("extract", event.extract());
      json.texts("participants", ids(event.participants().stream().map(Participant::character)));
      json.texts("actors", ids(event.in(Participant.Role.ACTS).stream()));
      json.text("scene", fabula.scenes().get(event.scene()).id());
      json.kind("mode", event.mode());
      json.rank("storyOrder", order.rank(event));
      json.share("weight", event.weight());
      json.confidence(event.confidence());
      json.endObject();
    }
    json.endArray();
  }

  private static List<String> ids(Stream<StoryCharacter> characters) {
    return characters.map(StoryCharacter::id).distinct().toList();
  }
}
