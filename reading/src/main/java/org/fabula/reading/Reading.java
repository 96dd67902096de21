package org.fabula.reading;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.fabula.reading.refusal.RefusedFileException;
import org.fabula.reading.structure.Structuring;
import org.fabula.story.Story;

/** Reads stories out of files. The same bytes always give the same story. */
public final class Reading {
  /** No story is longer, and no computer should be asked to hold more at once. */
  private static final long MOST_BYTES = 256L << 20;

  private Reading() {}

  /** The story in a file. */
  public static StoryFile read(Path file) throws UnreadableStoryException {
    var where = file.toString();
    var name = file.getFileName() == null ? where : file.getFileName().toString();
    return read(where, name, bytes(file, where));
  }

  /**
   * The story in the bytes of a file.
   *
   * @param name names the file in messages; its ending tells the format only where the bytes do not
   * @param bytes kept, not copied
   */
  public static StoryFile read(String name, byte[] bytes) throws UnreadableStoryException {
    return read(name, name, bytes);
  }

  private static StoryFile read(String where, String name, byte[] bytes)
      throws UnreadableStoryException {
    try {
      return new StoryFile(name, bytes, sha256(bytes), story(name, bytes));
    } catch (RefusedFileException refusal) {
      throw UnreadableStoryException.refused(where, refusal);
    }
  }

  private static Story story(String name, byte[] bytes) throws RefusedFileException {
    return new Structuring().structure(FileKind.of(name, bytes).manuscript(bytes));
  }

  private static byte[] bytes(Path file, String where) throws UnreadableStoryException {
    if (Files.isDirectory(file)) {
      throw UnreadableStoryException.of(
          where, "this is a folder, not a file", "name the files in it");
    }
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      throw UnreadableStoryException.of(
          where, "this is a device, not a file", "name a file with a story in it");
    }
    try {
      if (Files.size(file) > MOST_BYTES) {
        throw UnreadableStoryException.of(
            where, "this is larger than any story, over 256 MB", "split it");
      }
      return Files.readAllBytes(file);
    } catch (NoSuchFileException missing) {
      throw UnreadableStoryException.unopened(
          where, "there is no such file", "check its name", missing);
    } catch (AccessDeniedException denied) {
      throw UnreadableStoryException.unopened(
          where, "this may not be read", "allow yourself to read it", denied);
    } catch (UnreadableStoryException told) {
      throw told;
    } catch (IOException broken) {
      throw UnreadableStoryException.unopened(
          where, "this cannot be read from the disk", "check the disk, or copy it again", broken);
    }
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("every Java has SHA-256", missing);
    }
  }
}
