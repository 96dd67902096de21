package org.fabula.reading.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Finds notes set as a label and a block quotation below it, as archives set them. */
final class LabelledQuotes {
  private static final int LONGEST_LABEL = 40;
  private static final Pattern LABEL =
      Pattern.compile(
          "(?:chapter |end |chapter end |work |author'?s |author’s )?(?:notes?|summary)\\s?:?",
          Pattern.CASE_INSENSITIVE);

  private LabelledQuotes() {}

  /** Labels and quotations under an element. */
  static List<Element> in(Element root) {
    var found = new ArrayList<Element>();
    for (var quote : root.select("blockquote")) {
      var label = quote.previousElementSibling();
      if (label != null) {
        var words = label.text();
        if (words.length() <= LONGEST_LABEL && LABEL.matcher(words.strip()).matches()) {
          found.add(label);
          found.add(quote);
        }
      }
    }
    return found;
  }
}
