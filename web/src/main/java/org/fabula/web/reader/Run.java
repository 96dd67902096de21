package org.fabula.web.reader;

/** Words of a paragraph that are set alike. */
record Run(String text, boolean italic, boolean bold) {

  Run {
    // As many units as before, so that offsets hold in the browser too, which turns a line end of
    // two signs into one and passes over the sign with number 0.
    text = text.replace('\r', ' ').replace('\0', '\uFFFD');
  }
}
