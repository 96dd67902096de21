package org.fabula.web;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.util.List;

/** What axe finds on the page a browser shows. */
final class Accessibility {

  private Accessibility() {}

  static List<String> problems(Browser browser) {
    return new AxeBuilder()
        .analyze(browser.driver).getViolations().stream()
            .flatMap(
                rule ->
                    rule.getNodes().stream()
                        .map(node -> rule.getId() + ": " + node.getHtml() + " " + node.getTarget()))
            .toList();
  }
}
