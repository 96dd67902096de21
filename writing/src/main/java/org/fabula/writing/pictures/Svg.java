package org.fabula.writing.pictures;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** SVG, written element by element; whatever a story says is escaped. */
final class Svg {

  private static final String NAMESPACE = "http://www.w3.org/2000/svg";
  private static final XMLOutputFactory FACTORY = XMLOutputFactory.newFactory();

  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter out;

  private Svg() throws XMLStreamException {
    out = FACTORY.createXMLStreamWriter(text);
  }

  /** A picture with a title and a description for whoever cannot see it. */
  static Svg picture(String name, int width, int height, String title, String description) {
    try {
      return new Svg()
          .open(
              "svg",
              "xmlns",
              NAMESPACE,
              "class",
              name,
              "width",
              width,
              "height",
              height,
              "viewBox",
              "0 0 " + width + " " + height,
              "role",
              "group",
              "aria-labelledby",
              name + "-title",
              "aria-describedby",
              name + "-description")
          .words("title", title, "id", name + "-title")
          .words("desc", description, "id", name + "-description");
    } catch (XMLStreamException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Opens an element; attributes are names and values in turn. */
  Svg open(String element, Object... attributes) {
    try {
      out.writeStartElement(element);
      attributes(attributes);
      return this;
    } catch (XMLStreamException impossible) {
      throw new IllegalStateException(element, impossible);
    }
  }

  Svg close() {
    try {
      out.writeEndElement();
      return this;
    } catch (XMLStreamException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** An element with nothing in it. */
  Svg element(String element, Object... attributes) {
    return open(element, attributes).close();
  }

  /** An element with words in it. */
  Svg words(String element, String words, Object... attributes) {
    open(element, attributes);
    try {
      out.writeCharacters(words);
    } catch (XMLStreamException impossible) {
      throw new IllegalStateException(element, impossible);
    }
    return close();
  }

  private void attributes(Object... attributes) throws XMLStreamException {
    for (int index = 0; index < attributes.length; index += 2) {
      out.writeAttribute(attributes[index].toString(), attributes[index + 1].toString());
    }
  }

  /** The whole picture, its last element closed. */
  String end() {
    close();
    return text.toString();
  }
}
