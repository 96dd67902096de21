package org.fabula.understanding.quotations;

import java.util.ArrayList;
import java.util.List;
import org.fabula.story.Span;

/** Which text stands inside quotations; answers by binary search. */
public final class SpokenText {

  private final List<Span> spans = new ArrayList<>();
  private final List<Integer> owners = new ArrayList<>();

  public SpokenText(List<Quotation> quotations) {
    for (int i = 0; i < quotations.size(); i++) {
      for (var span : quotations.get(i).spans()) {
        spans.add(span);
        owners.add(i);
      }
    }
  }

  /** Index of the quotation that holds the offset; -1 in narration. */
  public int quotationAt(int offset) {
    int low = 0;
    int high = spans.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (spans.get(middle).start() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low > 0 && spans.get(low - 1).contains(offset) ? owners.get(low - 1) : -1;
  }

  public boolean contains(int offset) {
    return quotationAt(offset) >= 0;
  }
}
