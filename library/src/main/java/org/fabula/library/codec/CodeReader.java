package org.fabula.library.codec;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.InflaterInputStream;
import org.fabula.story.Span;

/** Reads values one after the other, as {@link CodeWriter} wrote them. */
final class CodeReader {

  /** Reads one value. */
  @FunctionalInterface
  interface Part<T> {
    T read() throws IOException;
  }

  private final ByteBuffer bytes;
  private final List<Object> seen = new ArrayList<>();
  private int lastOffset;

  private CodeReader(byte[] bytes) {
    this.bytes = ByteBuffer.wrap(bytes);
  }

  /** Of bytes that {@link CodeWriter#deflated()} returned; fails if they were changed since. */
  static CodeReader inflating(byte[] deflated) throws IOException {
    try (var inflated = new InflaterInputStream(new ByteArrayInputStream(deflated))) {
      return new CodeReader(inflated.readAllBytes());
    }
  }

  static CodeReader of(byte[] plain) {
    return new CodeReader(plain);
  }

  int number() throws IOException {
    int value = 0;
    for (int shift = 0; shift < 35; shift += 7) {
      byte next = nextByte();
      value |= (next & 0x7f) << shift;
      if (next >= 0) {
        return value;
      }
    }
    throw new IOException("a number without end");
  }

  private byte nextByte() throws IOException {
    if (!bytes.hasRemaining()) {
      throw new EOFException("breaks off");
    }
    return bytes.get();
  }

  int offset() throws IOException {
    int coded = number();
    lastOffset += (coded >>> 1) ^ -(coded & 1);
    return lastOffset;
  }

  Span span() throws IOException {
    int start = offset();
    int end = start + number();
    if (start < 0 || end < start) {
      throw new IOException("no span runs from " + start + " to " + end);
    }
    return new Span(start, end);
  }

  String text() throws IOException {
    int encoding = number();
    int length = number();
    if (length < 0 || length > bytes.remaining()) {
      throw new EOFException("breaks off");
    }
    var block = bytes.slice(bytes.position(), length);
    bytes.position(bytes.position() + length);
    return encoding == CodeWriter.UTF_8
        ? StandardCharsets.UTF_8.decode(block).toString()
        : block.asCharBuffer().toString();
  }

  double fraction() throws IOException {
    return repeated(
        Double.class,
        () -> {
          if (bytes.remaining() < Double.BYTES) {
            throw new EOFException("breaks off");
          }
          return bytes.getDouble();
        });
  }

  long whole() throws IOException {
    return repeated(
        Long.class,
        () -> {
          if (bytes.remaining() < Long.BYTES) {
            throw new EOFException("breaks off");
          }
          return bytes.getLong();
        });
  }

  <E extends Enum<E>> E constant(Class<E> type) throws IOException {
    return repeated(
        type,
        () -> {
          var name = text();
          for (var constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
              return constant;
            }
          }
          throw new IOException("no constant " + name);
        });
  }

  String word() throws IOException {
    return repeated(String.class, this::text);
  }

  private <T> T repeated(Class<T> type, Part<T> readOut) throws IOException {
    int earlier = number();
    if (earlier == 0) {
      var value = readOut.read();
      seen.add(value);
      return value;
    }
    if (earlier < 0 || earlier > seen.size() || !type.isInstance(seen.get(earlier - 1))) {
      throw new IOException("no such value before");
    }
    return type.cast(seen.get(earlier - 1));
  }

  <T> Optional<T> optional(Part<T> part) throws IOException {
    return number() == 0 ? Optional.empty() : Optional.of(part.read());
  }

  <T> List<T> all(Part<T> part) throws IOException {
    int size = number();
    if (size < 0 || size > bytes.remaining()) {
      throw new EOFException("breaks off"); // Every part takes at least a byte.
    }
    var all = new ArrayList<T>(size);
    for (int index = 0; index < size; index++) {
      all.add(part.read());
    }
    return all;
  }
}
