package org.fabula.writing.json;

import java.io.IOException;
import org.fabula.understanding.Fabula;
import org.fabula.understanding.ties.PairCurve;
import org.fabula.understanding.ties.Phase;

/** How pairs get on over the text; every phase but a pair's first begins at a turning point. */
record CurvesSection() implements Section {
  @Override
  public void write(Fabula fabula, JsonOutput json) throws IOException {
    json.startArray("curves");
    for (var curve : fabula.ties().curves()) {
      write(curve, json);
    }
    json.endArray();
  }

  private static void write(PairCurve curve, JsonOutput json) throws IOException {
    json.startObject();
    json.text("a", curve.a());
    json.text("b", curve.b());
    json.startArray("points");
    for (var point : curve.points()) {
      json.startArray();
      json.point(point.offset(), point.polarity());
      json.endArray();
    }
    json.endArray();
    json.startArray("phases");
    for (var phase : curve.phases()) {
      write(phase, json);
    }
    json.endArray();
    json.endObject();
  }

  private static void write(Phase phase, JsonOutput json) throws IOException {
    json.startObject();
    json.kind("mood", phase.mood());
    json.offset("from", phase.holds().start());
    json.offset("to", phase.holds().end());
    json.spans("evidence", phase.evidence());
    json.confidence(phase.confidence());
    json.endObject();
  }
}
