package org.fabula.web.arrivals;

import java.util.List;
import org.fabula.web.page.Visit;

/** What became of some files. */
record ArrivalsPage(Visit visit, String address, List<Arrived> files) {
  ArrivalsPage {
    files = List.copyOf(files);
  }

  static ArrivalsPage of(Batch batch, Visit visit) {
    return new ArrivalsPage(visit, batch.address(), batch.files());
  }

  boolean isDone() {
    return files.stream().noneMatch(Arrived::isWaiting);
  }

  long done() {
    return files.stream().filter(file -> !file.isWaiting()).count();
  }

  /** "1 file", "12 files". */
  String count() {
    return files.size() == 1 ? "1 file" : files.size() + " files";
  }
}
