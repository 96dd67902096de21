package org.fabula.library;

import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;

/**
 * A story's file as it came, byte for byte.
 *
 * @param fileName as a person would name it, without folders
 * @param path where it lies; empty when it came otherwise, as by upload
 * @param sha256 of the bytes, in lower-case hexadecimal
 * @param bytes not copied: whoever holds an original leaves them as they are
 */
@SuppressWarnings("ArrayRecordComponent") // equality is by sha256; a copy of 50 MB helps nobody
public record Original(String fileName, Optional<Path> path, String sha256, byte[] bytes) {
  public Original {
    Objects.requireNonNull(fileName);
    path = path.map(where -> where.toAbsolutePath().normalize());
    if (!sha256.equals(sha256(bytes))) {
      throw new IllegalArgumentException("the bytes of " + fileName + " do not have " + sha256);
    }
  }

  /** Of bytes whose hash is still to be worked out. */
  public static Original of(String fileName, Optional<Path> path, byte[] bytes) {
    return new Original(fileName, path, sha256(bytes), bytes);
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException absent) {
      throw new IllegalStateException("every Java platform has SHA-256", absent);
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Original that
        && fileName.equals(that.fileName)
        && path.equals(that.path)
        && sha256.equals(that.sha256);
  }

  @Override
  public int hashCode() {
    return Objects.hash(fileName, path, sha256);
  }
}
