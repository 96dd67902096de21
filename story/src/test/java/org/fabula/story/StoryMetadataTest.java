package org.fabula.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StoryMetadataTest {

  @Test
  void a_field_is_called_in_camel_case_in_json() {
    assertThat(MetadataField.TITLE.key()).isEqualTo("title");
    assertThat(MetadataField.TO_BE_CONTINUED.key()).isEqualTo("toBeContinued");
    assertThat(MetadataField.SITE_FOOTER.key()).isEqualTo("siteFooter");
  }

  @Test
  void no_two_fields_share_a_key() {
    assertThat(Stream.of(MetadataField.values()).map(MetadataField::key)).doesNotHaveDuplicates();
  }

  @Test
  void a_field_that_the_file_does_not_state_is_absent() {
    assertThat(StoryMetadata.none().get(MetadataField.RATING)).isEmpty();
    assertThat(StoryMetadata.none().text(MetadataField.RATING)).isEmpty();
  }

  @Test
  void a_stated_field_gives_its_text_and_its_place() {
    var rating = MetadataValue.at(new Span(8, 12), "PG-13");
    var metadata = new StoryMetadata(Map.of(MetadataField.RATING, rating));
    assertThat(metadata.text(MetadataField.RATING)).hasValue("PG-13");
    assertThat(rating.span()).hasValue(new Span(8, 12));
    assertThat(MetadataValue.ofPackage("PG-13").span()).isEmpty();
    assertThat(rating.items()).containsExactly("PG-13");
  }

  @Test
  void a_value_without_text_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new MetadataValue(" \t", List.of(), Optional.empty()));
  }

  @Test
  void fields_come_in_the_order_pages_show_them() {
    var metadata =
        new StoryMetadata(
            Map.of(
                MetadataField.SUMMARY, MetadataValue.ofPackage("Two people share one boat."),
                MetadataField.TITLE, MetadataValue.ofPackage("Ebb"),
                MetadataField.AUTHOR, MetadataValue.ofPackage("Ines Marrow")));
    assertThat(metadata.fields().keySet())
        .containsExactly(MetadataField.TITLE, MetadataField.AUTHOR, MetadataField.SUMMARY);
  }
}
