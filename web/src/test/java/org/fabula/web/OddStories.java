package org.fabula.web;

import java.util.List;
import org.fabula.story.MetadataField;
import org.fabula.story.Story;

/** A shelf with what real shelves have: names too long, names missing, many directions. */
final class OddStories {

  private OddStories() {}

  static void addTo(Site site) {
    site.add(Stories.lantern().fabula());
    site.add(
        MarkedUpStory.of("[c1:Wilhelmina] waited. “{c1>:Well?}” [c1:she] said.")
            .stating(
                MetadataField.TITLE,
                "The Altogether Regrettable and Nowhere Exaggerated History of What Became of the"
                    + " Keys, the Kettle and the Captain's Second Best Boots in the Winter of the"
                    + " Long Rain, as Told by the Cat")
            .stating(MetadataField.AUTHOR, "Philippa Montgomery-Castellanos of the Lower Harbour")
            .stating(MetadataField.RATING, "suitable for everybody except perhaps the captain")
            .stating(MetadataField.WARNINGS, "boots", "rain", "an unreliable cat", "soup")
            .stating(MetadataField.STATUS, "Complete")
            .stating(MetadataField.FANDOM, "The Harbour Cycle", "The Lighthouse Years")
            .fabula());
    site.add(
        MarkedUpStory.of("היה היה פעם מגדלור.")
            .stating(MetadataField.TITLE, "המגדלור האחרון")
            .stating(MetadataField.AUTHOR, "נועה")
            .stating(MetadataField.LANGUAGE, "he")
            .fabula());
    site.add(Story.ofText("Nobody had put a name to this one.\n\nIt stood in a drawer."));
    for (var rating : List.of("G", "PG", "R", "NC-17")) {
      site.add(
          MarkedUpStory.of("The tide came in for " + rating + " and went out again.")
              .stating(MetadataField.TITLE, "Tide Table, rated " + rating)
              .stating(MetadataField.AUTHOR, "Anonymous")
              .stating(MetadataField.RATING, rating)
              .stating(MetadataField.STATUS, "In progress")
              .stating(MetadataField.SUMMARY, "A short one. ".repeat(30).strip())
              .fabula());
    }
  }
}
