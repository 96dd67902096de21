package org.fabula.reading.decoding;

/** Mac Roman, in which Macintoshes wrote text until about 2001; the JDK need not know it. */
final class MacRoman {
  /** The characters of the bytes 0x80 to 0xFF. */
  private static final String UPPER_HALF =
      "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü"
          + "†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø"
          + "¿¡¬√ƒ≈∆«»…\u00A0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ"
          + "‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uF8FFÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ";

  private MacRoman() {}

  static String decode(byte[] bytes) {
    var text = new StringBuilder(bytes.length);
    for (byte one : bytes) {
      text.append(one >= 0 ? (char) one : UPPER_HALF.charAt(one & 0x7F));
    }
    return text.toString();
  }
}
