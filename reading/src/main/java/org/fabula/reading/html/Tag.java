package org.fabula.reading.html;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.fabula.story.Mark;
import org.jsoup.nodes.Element;

/** What an element's name, style and class mean for the text. */
final class Tag {

  /** How an element stands in the flow of the text. */
  enum Flow {
    PARAGRAPH,
    LINE,
    /** Starts a line that goes on with what it labels. */
    LABEL,
    BREAK,
    CELL,
    INLINE
  }

  private static final Set<String> HIDDEN =
      Set.of(
          "head",
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "math",
          "iframe",
          "object",
          "embed",
          "select",
          "button",
          "textarea",
          "audio",
          "video",
          "canvas",
          "rt",
          "rp",
          "title");
  private static final Set<String> LINES =
      Set.of("tr", "li", "option", "caption", "figcaption", "legend");
  private static final Set<String> CELLS = Set.of("td", "th", "dd");
  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn",
          "em", "font", "i", "img", "ins", "kbd", "label", "mark", "o:p", "q", "ruby", "rb", "s",
          "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var",
          "wbr", "nobr", "input", "meta", "link");
  private static final Set<String> ITALIC = Set.of("i", "em", "cite", "var", "dfn");
  private static final Set<String> BOLD = Set.of("b", "strong");
  private static final Pattern ITALIC_STYLE =
      Pattern.compile("font-style:\\s{0,9}(?:italic|oblique)");
  private static final Pattern BOLD_STYLE = Pattern.compile("font-weight:\\s{0,9}(?:bold|[6-9]00)");
  private static final Pattern NOT_SHOWN =
      Pattern.compile("display:\\s{0,9}none|visibility:\\s{0,9}hidden");
  private static final Pattern HEADING = Pattern.compile("h[1-6]");

  private Tag() {}

  /** Whether a browser shows nothing of the element. */
  static boolean isHidden(Element element) {
    return HIDDEN.contains(name(element))
        || element.hasAttr("hidden")
        || NOT_SHOWN.matcher(style(element)).find();
  }

  static Flow flow(Element element) {
    var name = name(element);
    if (INLINE.contains(name)) {
      return Flow.INLINE;
    }
    if (name.equals("br")) {
      return Flow.BREAK;
    }
    if (name.equals("dt")) {
      return Flow.LABEL;
    }
    if (LINES.contains(name)) {
      return Flow.LINE;
    }
    return CELLS.contains(name) ? Flow.CELL : Flow.PARAGRAPH;
  }

  static boolean isHeading(Element element) {
    return HEADING.matcher(name(element)).matches();
  }

  static boolean isRule(Element element) {
    return name(element).equals("hr");
  }

  static boolean isPreformatted(Element element) {
    return name(element).equals("pre");
  }

  /** The emphasis that the element puts on what it holds. */
  static Set<Mark.Kind> emphasis(Element element) {
    var emphasis = EnumSet.noneOf(Mark.Kind.class);
    var style = style(element);
    if (ITALIC.contains(name(element))
        || ITALIC_STYLE.matcher(style).find()
        || element.hasClass("italic")
        || element.hasClass("italics")) {
      emphasis.add(Mark.Kind.ITALIC);
    }
    if (BOLD.contains(name(element))
        || BOLD_STYLE.matcher(style).find()
        || element.hasClass("bold")) {
      emphasis.add(Mark.Kind.BOLD);
    }
    return emphasis;
  }

  private static String style(Element element) {
    return element.attr("style").toLowerCase(Locale.ROOT);
  }

  private static String name(Element element) {
    return element.normalName();
  }
}
