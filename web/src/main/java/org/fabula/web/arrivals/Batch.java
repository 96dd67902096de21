package org.fabula.web.arrivals;

import java.util.ArrayList;
import java.util.List;

/** Files that came together. Pages read it while the work goes on. */
final class Batch {

  private final int number;
  private final List<Arrived> files = new ArrayList<>();

  Batch(int number) {
    this.number = number;
  }

  String address() {
    return "/added/" + number;
  }

  /** Its place in the batch. */
  synchronized int add(Arrived file) {
    files.add(file);
    return files.size() - 1;
  }

  synchronized void become(int index, Arrived.State now, String told) {
    files.set(index, files.get(index).become(now, told));
  }

  synchronized List<Arrived> files() {
    return List.copyOf(files);
  }
}
