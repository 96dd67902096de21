package org.fabula.evaluation.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WithoutMarksTest {

  private static final String TEXT =
      "Wren slept 😀.\n\nIt rained.\n\n* * *\n\nThe mill / noon\n\nBram rowed.\n\nHe sang.\n";

  @Test
  void marks_and_slug_lines_are_blanked_out_and_no_offset_moves(@TempDir Path folder)
      throws IOException {
    int second = TEXT.codePointCount(0, TEXT.indexOf("Bram"));
    int end = TEXT.codePointCount(0, TEXT.length());
    Files.writeString(folder.resolve("Rain.txt"), TEXT);
    Files.writeString(
        folder.resolve("rain.json"),
        """
        {"name":"rain","source":"Rain","span":[0,%2$d],"use":"tune",
         "scenes":[{"start":0,"end":26,"boundary":"start","pov":"omniscient","present":[]},
                   {"start":%1$d,"end":%2$d,"boundary":"mark","pov":"omniscient","present":[]}]}
        """
            .formatted(second, end));
    var marked = GoldCorpus.in(folder, Optional.of(folder)).get(0);
    assertThat(marked.texts().get(0).read().narrative().scenes().get(1).marked()).isTrue();
    var lost = marked.withoutMarks().texts().get(0).read();
    assertThat(lost.text()).hasSameSizeAs(TEXT).doesNotContain("*", "mill");
    assertThat(lost.text().indexOf("Bram")).isEqualTo(TEXT.indexOf("Bram"));
    assertThat(lost.text()).contains("\n\nBram rowed.\n\nHe sang.");
    assertThat(lost.narrative().scenes()).hasSize(2).noneMatch(GoldScene::marked);
  }
}
