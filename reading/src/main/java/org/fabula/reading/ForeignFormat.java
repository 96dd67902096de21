package org.fabula.reading;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.fabula.reading.refusal.RefusedFileException;

/** Formats of stories that we know, but do not read. */
enum ForeignFormat {
  PDF("a PDF", 0, "%PDF-", Mend.SAVE_AS),
  RTF("a rich-text file (RTF)", 0, "{\\rtf", Mend.SAVE_AS),
  OLD_WORD("an old Word document (DOC)", 0, "\u00D0\u00CF\u0011\u00E0", Mend.SAVE_AS),
  MOBI("a Kindle book (MOBI or AZW)", 60, "BOOKMOBI", Mend.SAVE_AS),
  PALM("a Palm book (PDB)", 60, "TEXtREAd", Mend.SAVE_AS),
  TOPAZ("a Kindle book (Topaz)", 0, "TPZ", Mend.SAVE_AS),
  LIT("a Microsoft Reader book (LIT)", 0, "ITOLITLS", Mend.SAVE_AS),
  CHM("a Windows help file (CHM)", 0, "ITSF", Mend.SAVE_AS),
  DJVU("a DjVu book", 0, "AT&TFORM", Mend.SAVE_AS),
  GZIP("a gzip archive", 0, "\u001F\u008B", Mend.UNPACK),
  RAR("a RAR archive", 0, "Rar!", Mend.UNPACK),
  SEVEN_ZIP("a 7z archive", 0, "7z\u00BC\u00AF", Mend.UNPACK),
  PNG("a picture", 0, "\u0089PNG", Mend.CHOOSE),
  JPEG("a picture", 0, "\u00FF\u00D8\u00FF", Mend.CHOOSE),
  GIF("a picture", 0, "GIF8", Mend.CHOOSE);

  private final String what;
  private final int offset;
  private final String signature;
  private final Mend mend;

  ForeignFormat(String what, int offset, String signature, Mend mend) {
    this.what = what;
    this.offset = offset;
    this.signature = signature;
    this.mend = mend;
  }

  /** Refuses bytes of such a format, naming it. */
  static void refuse(byte[] bytes) throws RefusedFileException {
    for (var format : values()) {
      if (format.fits(bytes)) {
        throw new RefusedFileException("this is " + format.what, format.mend.words);
      }
    }
  }

  private boolean fits(byte[] bytes) {
    var wanted = signature.getBytes(StandardCharsets.ISO_8859_1);
    int end = offset + wanted.length;
    return bytes.length >= end && Arrays.equals(bytes, offset, end, wanted, 0, wanted.length);
  }

  /** What to do with a file of such a format. */
  private enum Mend {
    SAVE_AS("save it as EPUB, HTML or plain text first, as Calibre can"),
    UNPACK("unpack it and add what is inside"),
    CHOOSE("choose a text, HTML or EPUB file");

    private final String words;

    Mend(String words) {
      this.words = words;
    }
  }
}
