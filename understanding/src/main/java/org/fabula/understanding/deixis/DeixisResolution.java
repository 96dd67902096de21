package org.fabula.understanding.deixis;

import java.util.ArrayList;
import java.util.List;
import org.fabula.understanding.coreference.CharacterMention;
import org.fabula.understanding.coreference.Coreference;
import org.fabula.understanding.mentions.Mention;
import org.fabula.understanding.mentions.Mentions;
import org.fabula.understanding.mentions.Pronoun;
import org.fabula.understanding.quotations.SpokenText;
import org.fabula.understanding.segmentation.Segments;
import org.fabula.understanding.speakers.Attribution;

/**
 * Resolves what depends on who speaks: inside a quotation "I" is its speaker and "you" the one
 * addressed. Linear in the text.
 */
public final class DeixisResolution {

  /** The coreference so far and the pronouns of speaker and addressee. */
  public Coreference resolve(
      Segments segments,
      Mentions mentions,
      List<Attribution> attributions,
      Coreference coreference) {
    var spoken = new SpokenText(attributions.stream().map(Attribution::quotation).toList());
    var found = new ArrayList<>(coreference.mentions());
    for (var mention : mentions.all()) {
      int quotation = spoken.quotationAt(mention.span().start());
      if (quotation >= 0 && mention.kind() == Mention.Kind.PRONOUN) {
        resolve(mention, segments, attributions.get(quotation), found);
      }
    }
    return new Coreference(found, coreference.onMind(), coreference.voices());
  }

  private static void resolve(
      Mention mention, Segments segments, Attribution attribution, List<CharacterMention> found) {
    var word = segments.lower(segments.tokenFrom(mention.span().start()));
    switch (Pronoun.of(word).orElseThrow()) {
      case I ->
          attribution
              .speaker()
              .map(who -> new CharacterMention(mention, who, attribution.confidence()))
              .ifPresent(found::add);
      case YOU ->
          attribution.addressees().stream()
              .limit(1)
              .map(who -> new CharacterMention(mention, who, attribution.confidence() * 0.7))
              .forEach(found::add);
      case HE, SHE, THEY, WE -> {}
    }
  }
}
