package org.fabula.library.codec;

import java.io.IOException;
import java.util.EnumMap;
import org.fabula.story.Chapter;
import org.fabula.story.Mark;
import org.fabula.story.MetadataField;
import org.fabula.story.MetadataValue;
import org.fabula.story.Paragraph;
import org.fabula.story.Story;
import org.fabula.story.StoryFormat;
import org.fabula.story.StoryMetadata;

/**
 * Stories as bytes. What one version wrote every later one reads: a story cannot be remade without
 * reading its file again.
 */
public final class StoryCodec {

  private static final int FORMAT = 1;

  private StoryCodec() {}

  public static byte[] encode(Story story) {
    var code = new CodeWriter();
    code.number(FORMAT);
    code.constant(story.format());
    metadata(story.metadata(), code);
    code.all(
        story.chapters(),
        chapter -> {
          code.optional(chapter.title(), code::text);
          code.span(chapter.span());
        });
    code.all(
        story.paragraphs(),
        paragraph -> {
          code.span(paragraph.span());
          code.constant(paragraph.kind());
        });
    code.all(
        story.marks(),
        mark -> {
          code.span(mark.span());
          code.constant(mark.kind());
        });
    code.text(story.text());
    return code.deflated();
  }

  /** Fails on bytes that {@link #encode} did not write. */
  public static Story decode(byte[] bytes) throws IOException {
    var code = CodeReader.inflating(bytes);
    requireFormat(code);
    var format = code.constant(StoryFormat.class);
    var metadata = metadata(code);
    var chapters = code.all(() -> new Chapter(code.optional(code::text), code.span()));
    var paragraphs =
        code.all(() -> new Paragraph(code.span(), code.constant(Paragraph.Kind.class)));
    var marks = code.all(() -> new Mark(code.span(), code.constant(Mark.Kind.class)));
    return new Story(code.text(), format, metadata, chapters, paragraphs, marks);
  }

  /** The metadata alone, for lists: not deflated, since they read many short ones. */
  public static byte[] encodeMetadata(StoryMetadata metadata) {
    var code = new CodeWriter();
    code.number(FORMAT);
    metadata(metadata, code);
    return code.plain();
  }

  /** Fails on bytes that {@link #encodeMetadata} did not write. */
  public static StoryMetadata decodeMetadata(byte[] bytes) throws IOException {
    try {
      var code = CodeReader.of(bytes);
      requireFormat(code);
      return metadata(code);
    } catch (IllegalArgumentException damaged) {
      throw new IOException("no metadata", damaged); // Without deflation there is no checksum.
    }
  }

  private static void requireFormat(CodeReader code) throws IOException {
    int format = code.number();
    if (format != FORMAT) {
      throw new IOException("a story in format " + format);
    }
  }

  private static void metadata(StoryMetadata metadata, CodeWriter code) {
    code.all(
        metadata.fields().entrySet(),
        field -> {
          code.constant(field.getKey());
          code.text(field.getValue().text());
          code.all(field.getValue().items(), code::text);
          code.optional(field.getValue().span(), code::span);
        });
  }

  private static StoryMetadata metadata(CodeReader code) throws IOException {
    var fields = new EnumMap<MetadataField, MetadataValue>(MetadataField.class);
    int size = code.number();
    for (int index = 0; index < size; index++) {
      fields.put(
          code.constant(MetadataField.class),
          new MetadataValue(code.text(), code.all(code::text), code.optional(code::span)));
    }
    return new StoryMetadata(fields);
  }
}
