package org.fabula.evaluation.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import org.fabula.evaluation.scoring.Assignment.Link;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class AssignmentTest {

  @Test
  void the_best_assignment_is_not_the_greedy_one() {
    var weights =
        Map.of(
            new Link<>("Ada", "Bram"), 5.0,
            new Link<>("Ada", "Odile"), 4.0,
            new Link<>("Wren", "Bram"), 4.0);
    assertThat(Assignment.best(weights))
        .containsExactlyInAnyOrderEntriesOf(Map.of("Ada", "Odile", "Wren", "Bram"));
  }

  @RepeatedTest(200) // the repetition is the seed
  void no_other_assignment_weighs_more(RepetitionInfo run) {
    var random = new Random(run.getCurrentRepetition());
    int rows = 1 + random.nextInt(5);
    int columns = 1 + random.nextInt(5);
    var matrix = new double[rows][columns];
    var weights = new HashMap<Link<Integer, Integer>, Double>();
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < columns; j++) {
        if (random.nextBoolean()) {
          matrix[i][j] = 1 + random.nextInt(9);
          weights.put(new Link<>(i, j), matrix[i][j]);
        }
      }
    }
    var best = Assignment.best(weights);
    assertThat(new HashSet<>(best.values())).hasSameSizeAs(best.values());
    double total = 0;
    for (var pair : best.entrySet()) {
      total += weights.get(new Link<>(pair.getKey(), pair.getValue()));
    }
    assertThat(total).isEqualTo(heaviest(matrix, 0, 0));
  }

  /** Tries every assignment of the rows from {@code row} on to the columns not taken. */
  private static double heaviest(double[][] matrix, int row, int taken) {
    if (row == matrix.length) {
      return 0;
    }
    double heaviest = heaviest(matrix, row + 1, taken);
    for (int column = 0; column < matrix[row].length; column++) {
      int bit = 1 << column;
      if ((taken & bit) == 0) {
        heaviest = Math.max(heaviest, matrix[row][column] + heaviest(matrix, row + 1, taken | bit));
      }
    }
    return heaviest;
  }
}
