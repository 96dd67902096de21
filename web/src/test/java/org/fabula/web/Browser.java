package org.fabula.web;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A real Chromium, as a reader would have it open. */
final class Browser implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  final ChromeDriver driver;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  /** Opens one; where there is none, leaves the test out and says so. */
  static Browser open() {
    return open(true);
  }

  static Browser openWithoutScripts() {
    return open(false);
  }

  private static Browser open(boolean scripts) {
    var browser = program("CHROME", "chromium", "chromium-browser", "google-chrome", "chrome");
    var driver = program("CHROMEDRIVER", "chromedriver");
    if (browser.isEmpty() || driver.isEmpty()) {
      var left =
          "LEFT OUT: no test in a browser was run, for want of "
              + (browser.isEmpty() ? "Chromium (set CHROME)" : "chromedriver (set CHROMEDRIVER)");
      System.err.println(left);
      abort(left);
    }
    var options = new ChromeOptions();
    options.setBinary(browser.orElseThrow().toFile());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--disable-background-networking",
        "--disable-component-update",
        "--no-first-run",
        "--hide-scrollbars");
    if (!scripts) {
      options.setExperimentalOption(
          "prefs", Map.of("profile.managed_default_content_settings.javascript", 2));
    }
    var service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(driver.orElseThrow().toFile())
            .build();
    return new Browser(new ChromeDriver(service, options));
  }

  /** A program by the variable that names it, else by its usual names in the usual places. */
  private static Optional<Path> program(String variable, String... names) {
    var named = System.getenv(variable);
    if (named != null) {
      return Optional.of(Path.of(named)).filter(Files::isExecutable);
    }
    var path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Stream.concat(
            Arrays.stream(path.split(File.pathSeparator, -1)),
            Stream.of("/usr/bin", "/usr/local/bin", "/snap/bin", "/opt/google/chrome"))
        .filter(folder -> !folder.isBlank())
        .flatMap(folder -> Arrays.stream(names).map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  void go(Object address) {
    driver.get(address.toString());
  }

  /** Makes the page's own area this large. */
  void size(int width, int height) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 500));
  }

  WebElement one(String selector) {
    return driver.findElement(By.cssSelector(selector));
  }

  List<WebElement> all(String selector) {
    return driver.findElements(By.cssSelector(selector));
  }

  /** Waits until something shows. */
  WebElement shown(String selector) {
    return new WebDriverWait(driver, PATIENCE)
        .ignoring(StaleElementReferenceException.class)
        .until(
            any -> all(selector).stream().filter(WebElement::isDisplayed).findFirst().orElse(null));
  }

  /** Waits until the page at an address is there. */
  void untilAt(String end) {
    new WebDriverWait(driver, PATIENCE)
        .withMessage(end)
        .until(any -> driver.getCurrentUrl().endsWith(end));
  }

  /** Waits until a page holds. */
  void until(String what, String script) {
    new WebDriverWait(driver, PATIENCE)
        .withMessage(what)
        .until(any -> Boolean.TRUE.equals(run("return Boolean(" + script + ")")));
  }

  Object run(String script, Object... arguments) {
    return ((JavascriptExecutor) driver).executeScript(script, arguments);
  }

  void press(CharSequence... keys) {
    new Actions(driver).sendKeys(keys).perform();
  }

  void press(Keys key) {
    new Actions(driver).sendKeys(key).perform();
  }

  /** Clicks on the first letter of words in a chapter's text, as a reader taps them. */
  void clickWords(String words) {
    var point =
        (List<?>)
            run(
                """
                const wanted = arguments[0];
                for (const paragraph of document.querySelectorAll('article [id^=p]')) {
                  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
                  while (walker.nextNode()) {
                    const at = walker.currentNode.data.indexOf(wanted);
                    if (at < 0) continue;
                    const range = document.createRange();
                    range.setStart(walker.currentNode, at);
                    range.setEnd(walker.currentNode, at + 1);
                    paragraph.scrollIntoView({ block: 'center' });
                    const box = range.getClientRects()[0];
                    return [Math.round(box.left + box.width / 2), Math.round(box.top + box.height / 2)];
                  }
                }
                """,
                words);
    for (var kind : List.of("mousePressed", "mouseReleased")) {
      driver.executeCdpCommand(
          "Input.dispatchMouseEvent",
          Map.of(
              "type",
              kind,
              "x",
              point.get(0),
              "y",
              point.get(1),
              "button",
              "left",
              "clickCount",
              1));
    }
  }

  /** What the browser keeps for a page under a name; empty text for nothing. */
  String kept(String cookie) {
    var found = driver.manage().getCookieNamed(cookie);
    return found == null ? "" : found.getValue();
  }

  /** Waits until the browser keeps something under a name. */
  void untilKept(String cookie, Predicate<String> wanted) {
    new WebDriverWait(driver, PATIENCE).withMessage(cookie).until(any -> wanted.test(kept(cookie)));
  }

  /** How far the page is wider than the screen. */
  long overflow() {
    return (Long)
        run(
            "return document.documentElement.scrollWidth -"
                + " document.documentElement.clientWidth");
  }

  @Override
  public void close() {
    driver.quit();
  }
}
