package org.fabula.reading.epub;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.fabula.reading.refusal.RefusedFileException;

/**
 * A zip archive in memory, read by its directory (PKWARE's APPNOTE, 4.3.12 and 4.3.16). Sizes are
 * checked before anything is unpacked, and again while it is; pictures are never unpacked.
 */
final class ZipArchive {
  private static final int MOST_ENTRIES = 20_000;
  private static final long MOST_UNPACKED = 1L << 30;
  private static final int MOST_READ = 128 << 20;
  private static final int LARGEST_ENTRY = 64 << 20;

  /** Prose is packed to a third; nothing honest to less than a hundredth of a megabyte. */
  private static final int HIGHEST_RATIO = 200;

  private static final int RATIO_MATTERS = 1 << 20;

  private static final int END_SIGNATURE = 0x06054b50;
  private static final int DIRECTORY_SIGNATURE = 0x02014b50;
  private static final int LOCAL_SIGNATURE = 0x04034b50;
  private static final int END_LENGTH = 22;
  private static final int DIRECTORY_LENGTH = 46;
  private static final int LOCAL_LENGTH = 30;
  private static final int LONGEST_COMMENT = 0xFFFF;
  private static final int DEFLATED = 8;
  private static final Charset OLD_NAMES = Charset.forName("windows-1252");
  private static final Pattern OUTSIDE =
      Pattern.compile("[/\\\\].*|\\p{Alpha}:.*|(?:.*[/\\\\])?\\.\\.(?:[/\\\\].*)?");

  private final ByteBuffer bytes;
  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private int read;

  private ZipArchive(byte[] bytes) {
    this.bytes = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  static ZipArchive open(byte[] bytes) throws RefusedFileException {
    var archive = new ZipArchive(bytes);
    try {
      archive.readDirectory();
    } catch (IndexOutOfBoundsException | IllegalArgumentException beyondEnd) {
      throw damaged();
    }
    return archive;
  }

  Set<String> names() {
    return entries.keySet();
  }

  boolean has(String name) {
    return entries.containsKey(name);
  }

  /** An entry unpacked; empty if there is none of the name. */
  Optional<byte[]> read(String name) throws RefusedFileException {
    var entry = entries.get(name);
    if (entry == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(unpack(entry));
    } catch (IndexOutOfBoundsException | DataFormatException broken) {
      throw damaged();
    }
  }

  private void readDirectory() throws RefusedFileException {
    int end = endRecord();
    int count = bytes.getShort(end + 10) & 0xFFFF;
    int size = bytes.getInt(end + 12);
    int at = end - size;
    // Bytes put ahead of the archive shift all offsets in it.
    int shift = at - bytes.getInt(end + 16);
    if (size < 0 || at < 0 || shift < 0) {
      throw damaged();
    }
    if (count > MOST_ENTRIES) {
      throw new RefusedFileException(
          "this EPUB has more than " + MOST_ENTRIES + " parts", "get it from elsewhere");
    }
    long unpacked = 0;
    for (int i = 0; i < count; i++) {
      if (bytes.getInt(at) != DIRECTORY_SIGNATURE) {
        throw damaged();
      }
      unpacked += add(at, shift);
      at += DIRECTORY_LENGTH + length(at + 28) + length(at + 30) + length(at + 32);
    }
    if (unpacked > MOST_UNPACKED) {
      throw tooLarge();
    }
  }

  /** Adds the entry of one directory record; says how large it is unpacked. */
  private long add(int at, int shift) throws RefusedFileException {
    var nameBytes =
        Arrays.copyOfRange(
            bytes.array(), at + DIRECTORY_LENGTH, at + DIRECTORY_LENGTH + length(at + 28));
    int flags = length(at + 8);
    var name =
        new String(
            nameBytes,
            (flags & 0x800) == 0 && !isUtf8(nameBytes) ? OLD_NAMES : StandardCharsets.UTF_8);
    if (OUTSIDE.matcher(name).matches()) {
      throw new RefusedFileException(
          "this EPUB names files outside itself", "get it from elsewhere");
    }
    long size = bytes.getInt(at + 24) & 0xFFFFFFFFL;
    long packed = bytes.getInt(at + 20) & 0xFFFFFFFFL;
    if (size > RATIO_MATTERS && size / Math.max(packed, 1) > HIGHEST_RATIO) {
      throw tooLarge();
    }
    entries.putIfAbsent(
        name, new Entry(length(at + 10), flags, packed, size, shift + bytes.getInt(at + 42)));
    return size;
  }

  private byte[] unpack(Entry entry) throws RefusedFileException, DataFormatException {
    if ((entry.flags() & 1) != 0) {
      throw new RefusedFileException("this EPUB is locked by a password", "get one without a lock");
    }
    if (entry.size() > LARGEST_ENTRY || read + entry.size() > MOST_READ) {
      throw tooLarge();
    }
    int at = entry.offset();
    if (at < 0 || bytes.getInt(at) != LOCAL_SIGNATURE) {
      throw damaged();
    }
    int start = at + LOCAL_LENGTH + length(at + 26) + length(at + 28);
    int size = (int) entry.size();
    if (start + entry.packed() > bytes.limit()) {
      throw truncated();
    }
    read += size;
    if (entry.method() != DEFLATED) {
      return Arrays.copyOfRange(bytes.array(), start, start + size);
    }
    return inflate(start, (int) entry.packed(), size);
  }

  /** Unpacks to exactly the size the directory promises. */
  private byte[] inflate(int start, int packed, int size)
      throws RefusedFileException, DataFormatException {
    var inflater = new Inflater(true);
    try {
      inflater.setInput(bytes.array(), start, packed);
      var unpacked = new byte[size];
      int filled = 0;
      while (filled < size) {
        int more = inflater.inflate(unpacked, filled, size - filled);
        if (more == 0
            && (inflater.finished() || inflater.needsInput() || inflater.needsDictionary())) {
          throw damaged();
        }
        filled += more;
      }
      if (inflater.inflate(new byte[1]) > 0) {
        throw tooLarge();
      }
      return unpacked;
    } finally {
      inflater.end();
    }
  }

  private int endRecord() throws RefusedFileException {
    int last = bytes.limit() - END_LENGTH;
    for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
      if (bytes.getInt(at) == END_SIGNATURE) {
        return at;
      }
    }
    throw truncated();
  }

  private int length(int at) {
    return bytes.getShort(at) & 0xFFFF;
  }

  private static boolean isUtf8(byte[] name) {
    return !new String(name, StandardCharsets.UTF_8).contains("\uFFFD");
  }

  private static RefusedFileException truncated() {
    return new RefusedFileException(
        "this EPUB breaks off before its last page", "download it again");
  }

  private static RefusedFileException damaged() {
    return new RefusedFileException("this EPUB is damaged", "download it again");
  }

  private static RefusedFileException tooLarge() {
    return new RefusedFileException(
        "this EPUB would unpack to more than any book holds", "get it from elsewhere");
  }

  private record Entry(int method, int flags, long packed, long size, int offset) {}
}
