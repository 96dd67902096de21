package org.fabula.understanding.quotations;

import java.util.List;

/** Which text stands inside quotations; answers by binary search. */
public final class SpokenText {

  private final int[] starts;
  private final int[] ends;
  private final int[] owners;

  public SpokenText(List<Quotation> quotations) {
    int count = quotations.stream().mapToInt(quotation -> quotation.spans().size()).sum();
    starts = new int[count];
    ends = new int[count];
    owners = new int[count];
    int next = 0;
    for (int i = 0; i < quotations.size(); i++) {
      for (var span : quotations.get(i).spans()) {
        starts[next] = span.start();
        ends[next] = span.end();
        owners[next++] = i;
      }
    }
  }

  /** Index of the quotation that holds the offset; -1 in narration. */
  public int quotationAt(int offset) {
    int low = 0;
    int high = starts.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (starts[middle] <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low > 0 && offset < ends[low - 1] ? owners[low - 1] : -1;
  }

  public boolean contains(int offset) {
    return quotationAt(offset) >= 0;
  }
}
