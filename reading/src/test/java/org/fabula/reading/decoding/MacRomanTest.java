package org.fabula.reading.decoding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MacRomanTest {
  @Test
  void known_bytes_give_known_letters() {
    var bytes =
        new byte[] {(byte) 0x8E, (byte) 0xD2, (byte) 0xD3, (byte) 0xD5, (byte) 0xD1, (byte) 0xC9};
    assertThat(MacRoman.decode(bytes)).isEqualTo("é“”’—…");
    assertThat(MacRoman.decode(new byte[] {(byte) 0x80, (byte) 0xFF, (byte) 0xCA, 'a'}))
        .isEqualTo("Äˇ\u00A0a");
  }

  @Test
  void every_byte_has_a_letter_of_its_own() {
    var all = new byte[256];
    for (int i = 0; i < all.length; i++) {
      all[i] = (byte) i;
    }
    assertThat(MacRoman.decode(all).chars().distinct().count()).isEqualTo(256);
  }
}
