package org.fabula.reading.decoding;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;

class DecodingTest {
  private static final String PROSE =
      "“I don’t know,” said Zoë. “The café—the old one—was dark…” Bram’s lamp went out.\r\n";

  private final Decoding decoding = new Decoding();

  @Test
  void utf_8_is_told_by_its_form() {
    assertThat(decoding.decode(PROSE.getBytes(UTF_8))).isEqualTo(PROSE);
  }

  @Test
  void a_byte_order_mark_is_no_text() {
    assertThat(decoding.decode(("\uFEFF" + PROSE).getBytes(UTF_8))).isEqualTo(PROSE);
    assertThat(decoding.decode(("\uFEFF" + PROSE).getBytes(UTF_16LE))).isEqualTo(PROSE);
    assertThat(decoding.decode(("\uFEFF" + PROSE).getBytes(UTF_16BE))).isEqualTo(PROSE);
    assertThat(decoding.decode(("\uFEFF" + PROSE).getBytes(Charset.forName("UTF-32LE"))))
        .isEqualTo(PROSE);
  }

  @Test
  void utf_16_without_a_mark_is_told_by_its_zeros() {
    assertThat(decoding.decode(PROSE.getBytes(UTF_16LE))).isEqualTo(PROSE);
    assertThat(decoding.decode(PROSE.getBytes(UTF_16BE))).isEqualTo(PROSE);
  }

  @Test
  void windows_1252_is_told_by_its_quotation_marks() {
    assertThat(decoding.decode(PROSE.getBytes(Charset.forName("windows-1252")))).isEqualTo(PROSE);
  }

  @Test
  void mac_roman_is_told_by_its_quotation_marks() {
    assertThat(decoding.decode(macRoman(PROSE))).isEqualTo(PROSE);
  }

  @Test
  void a_single_accent_or_apostrophe_is_enough_to_tell() {
    for (var words : new String[] {"She didn’t turn.", "The café was shut.", "“Run!” he said."}) {
      assertThat(decoding.decode(macRoman(words))).isEqualTo(words);
      assertThat(decoding.decode(words.getBytes(Charset.forName("windows-1252")))).isEqualTo(words);
    }
  }

  @Test
  void utf_8_with_a_few_broken_bytes_stays_utf_8() {
    var bytes = new ByteArrayOutputStream();
    bytes.writeBytes(PROSE.getBytes(UTF_8));
    bytes.write(0x92);
    bytes.writeBytes(PROSE.getBytes(UTF_8));
    assertThat(decoding.decode(bytes.toByteArray())).isEqualTo(PROSE + "\uFFFD" + PROSE);
  }

  @Test
  void windows_1252_with_one_stray_utf_8_letter_stays_windows_1252() {
    var bytes = new ByteArrayOutputStream();
    bytes.writeBytes(PROSE.getBytes(Charset.forName("windows-1252")));
    bytes.writeBytes("é".getBytes(UTF_8));
    assertThat(decoding.decode(bytes.toByteArray())).startsWith(PROSE);
  }

  @Test
  void a_declared_encoding_counts_only_where_no_unicode_fits() {
    var russian = "Дом стоял у реки.";
    var declared = Charset.forName("windows-1251");
    assertThat(decoding.decode(russian.getBytes(declared), declared)).isEqualTo(russian);
    assertThat(decoding.decode(russian.getBytes(UTF_8), declared)).isEqualTo(russian);
  }

  /** Encodes through our own table, turned round. */
  private static byte[] macRoman(String text) {
    var bytes = new ByteArrayOutputStream();
    text.chars()
        .forEach(
            letter -> {
              for (int one = 0; one < 256; one++) {
                if (MacRoman.decode(new byte[] {(byte) one}).charAt(0) == letter) {
                  bytes.write(one);
                  return;
                }
              }
              throw new AssertionError("not in Mac Roman: " + (char) letter);
            });
    return bytes.toByteArray();
  }
}
