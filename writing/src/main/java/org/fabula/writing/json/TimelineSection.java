package org.fabula.writing.json;

import java.io.IOException;
import org.fabula.understanding.Fabula;
import org.fabula.understanding.timeline.Conflict;
import org.fabula.understanding.timeline.Link;
import org.fabula.understanding.timeline.ToldTime;

/** How far scenes play from each other, what is told of other times, and what does not agree. */
record TimelineSection() implements Section {
  @Override
  public void write(Fabula fabula, JsonOutput json) throws IOException {
    json.startObject("timeline");
    json.startArray("links");
    for (var link : fabula.timeline().links()) {
      write(link, fabula, json);
    }
    json.endArray();
    json.startArray("told");
    for (var time : fabula.timeline().told()) {
      write(time, fabula, json);
    }
    json.endArray();
    json.startArray("conflicts");
    for (var conflict : fabula.timeline().conflicts()) {
      write(conflict, fabula, json);
    }
    json.endArray();
    json.endObject();
  }

  private static void write(Link link, Fabula fabula, JsonOutput json) throws IOException {
    json.startObject();
    writeFields(link, fabula, json);
    json.endObject();
  }

  private static void writeFields(Link link, Fabula fabula, JsonOutput json) throws IOException {
    if (link.from() == Link.ORIGIN) {
      json.unknown("from");
    } else {
      json.text("from", fabula.scenes().get(link.from()).id());
    }
    json.text("to", fabula.scenes().get(link.to()).id());
    DistanceFields.write(link.distance(), json);
    json.kind("basis", link.basis());
    json.spans("evidence", link.evidence());
    json.confidence(link.confidence());
  }

  private static void write(ToldTime time, Fabula fabula, JsonOutput json) throws IOException {
    json.startObject();
    json.span("span", time.span());
    json.text("scene", fabula.scenes().get(time.scene()).id());
    DistanceFields.write(time.distance(), json);
    json.endObject();
  }

  private static void write(Conflict conflict, Fabula fabula, JsonOutput json) throws IOException {
    json.startObject();
    json.startObject("leftOut");
    writeFields(conflict.leftOut(), fabula, json);
    json.endObject();
    json.startArray("against");
    for (var link : conflict.against()) {
      write(link, fabula, json);
    }
    json.endArray();
    json.endObject();
  }
}
