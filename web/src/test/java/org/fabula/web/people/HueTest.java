package org.fabula.web.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** People's colours against the grounds they stand on: WCAG's level AA asks for 4.5. */
class HueTest {

  private static final Pattern COLOUR = Pattern.compile("--(h\\d+|ground|raised): (#[0-9a-f]{6})");

  @Test
  void every_hue_can_be_read_in_every_scheme() throws IOException {
    for (var scheme :
        List.of(
            List.of(
                ".scheme-system, .scheme-paper, .scheme-sepia {",
                ".scheme-system, .scheme-paper {"),
            List.of(".scheme-system, .scheme-paper, .scheme-sepia {", "\n.scheme-sepia {"),
            List.of(".scheme-dusk, .scheme-night {", "\n.scheme-dusk {"),
            List.of(".scheme-dusk, .scheme-night {", "\n.scheme-night {"))) {
      var hues = colours(scheme.get(0), "h\\d+");
      assertThat(hues).hasSize(12).doesNotHaveDuplicates();
      for (var ground : colours(scheme.get(1), "ground|raised")) {
        for (var hue : hues) {
          assertThat(contrast(hue, ground)).as(hue + " on " + ground).isGreaterThan(4.5);
        }
      }
    }
  }

  private static List<String> colours(String rule, String names) throws IOException {
    var css = css();
    int start = css.indexOf(rule);
    assertThat(start).as(rule).isNotNegative();
    var found = new ArrayList<String>();
    COLOUR
        .matcher(css.substring(start, css.indexOf('}', start)))
        .results()
        .filter(colour -> colour.group(1).matches(names))
        .map(HueTest::value)
        .forEach(found::add);
    return found;
  }

  private static String value(MatchResult colour) {
    return colour.group(2);
  }

  private static String css() throws IOException {
    try (var stream = HueTest.class.getResourceAsStream("/org/fabula/web/page/assets/fabula.css")) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static double contrast(String one, String other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(String colour) {
    return 0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);
  }

  private static double channel(String colour, int start) {
    double value = Integer.parseInt(colour.substring(start, start + 2), 16) / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }
}
