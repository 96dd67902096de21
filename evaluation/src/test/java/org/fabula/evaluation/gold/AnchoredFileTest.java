package org.fabula.evaluation.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.fabula.story.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnchoredFileTest {

  private static final String PAGE =
      "<html><body><h1>Mind</h1><p>“Mind,” said <b>Odile</b>.</p><p>“Mind,” said Bram.</p></body>"
          + "</html>";

  @TempDir private Path folder;

  @Test
  void the_gold_data_of_a_page_tell_places_by_their_words() throws IOException {
    gold("[{\"from\": [\"“Mind,”\", 2]}]");
    var text = GoldCorpus.in(folder, Optional.empty()).get(0).texts().get(0).read();
    var said = text.quotations().get(0).spans().get(0);
    assertThat(text.text().substring(said.start())).startsWith("“Mind,” said Bram");
    assertThat(said).isEqualTo(new Span(said.start(), said.start() + 7));
  }

  @Test
  void words_that_do_not_stand_there_so_often_are_told() throws IOException {
    gold("[{\"text\": \"“Mind,”\", \"occurrence\": 3}]");
    var page = GoldCorpus.in(folder, Optional.empty()).get(0).texts().get(0);
    assertThatThrownBy(page::read).isInstanceOf(IOException.class).hasMessageContaining("3 times");
  }

  private void gold(String spans) throws IOException {
    Files.writeString(folder.resolve("The_Stair.html"), PAGE);
    Files.createDirectory(folder.resolve("gold"));
    Files.writeString(
        folder.resolve("gold/stair.json"),
        "{\"file\": \"The_Stair.html\", \"characters\": [{\"id\": \"b\", \"name\": \"Bram\"}],"
            + " \"quotes\": [{\"spans\": "
            + spans
            + ", \"speaker\": \"b\"}]}");
  }
}
