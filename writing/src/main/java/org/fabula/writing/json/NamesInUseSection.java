package org.fabula.writing.json;

import java.io.IOException;
import org.fabula.understanding.Fabula;
import org.fabula.understanding.ties.AddressChange;
import org.fabula.understanding.ties.NameInUse;
import org.fabula.understanding.ties.Naming;
import org.fabula.understanding.ties.Reveal;

/**
 * Who calls whom what, where somebody begins to address another otherwise, and where two names turn
 * out to be one person's.
 */
record NamesInUseSection() implements Section {
  @Override
  public void write(Fabula fabula, JsonOutput json) throws IOException {
    json.startArray("namesInUse");
    for (var use : fabula.ties().namesInUse()) {
      write(use, json);
    }
    json.endArray();
    json.startArray("addressChanges");
    for (var change : fabula.ties().addressChanges()) {
      write(change, json);
    }
    json.endArray();
    json.startArray("reveals");
    for (var reveal : fabula.ties().reveals()) {
      write(reveal, json);
    }
    json.endArray();
  }

  private static void write(NameInUse use, JsonOutput json) throws IOException {
    json.startObject();
    json.text("user", use.user());
    json.text("bearer", use.bearer());
    json.text("name", use.name());
    json.spans("addresses", use.addresses().stream().map(Naming::passage).toList());
    json.spans("references", use.references().stream().map(Naming::passage).toList());
    json.flag("narrated", use.isNarrated());
    json.confidence(use.confidence());
    json.endObject();
  }

  private static void write(AddressChange change, JsonOutput json) throws IOException {
    json.startObject();
    json.text("user", change.user());
    json.text("bearer", change.bearer());
    json.text("before", change.before());
    json.text("after", change.after());
    json.span("passage", change.passage());
    json.endObject();
  }

  private static void write(Reveal reveal, JsonOutput json) throws IOException {
    json.startObject();
    json.text("character", reveal.character());
    json.text("known", reveal.known());
    json.text("learnt", reveal.learnt());
    json.span("passage", reveal.passage());
    json.spans("evidence", reveal.evidence());
    json.confidence(reveal.confidence());
    json.endObject();
  }
}
