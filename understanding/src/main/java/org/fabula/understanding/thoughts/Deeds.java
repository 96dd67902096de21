package org.fabula.understanding.thoughts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fabula.story.Story;
import org.fabula.understanding.coreference.CharacterMention;
import org.fabula.understanding.coreference.Coreference;
import org.fabula.understanding.mentions.Mention;
import org.fabula.understanding.mentions.Mentions;
import org.fabula.understanding.segmentation.Segments;
import org.fabula.understanding.segmentation.Token;
import org.fabula.understanding.speakers.Attribution;

/** Finds what the narration tells of people doing and saying, in text order. */
final class Deeds {

  private static final Set<String> SUBJECTS = Set.of("he", "she", "i");
  private static final Set<String> PREPOSITIONS =
      Set.of(
          "to", "of", "at", "with", "for", "from", "by", "on", "in", "into", "after", "before",
          "upon", "towards", "toward", "behind", "beside", "near", "about", "than", "over");

  private final Segments segments;
  private final Mentions mentions;
  private final Map<Mention, CharacterMention> known = new HashMap<>();

  Deeds(Segments segments, Mentions mentions, Coreference coreference) {
    this.segments = segments;
    this.mentions = mentions;
    coreference.mentions().forEach(found -> known.put(found.mention(), found));
  }

  /** Who a mention stands for. */
  Optional<CharacterMention> meaning(Mention mention) {
    return Optional.ofNullable(known.get(mention));
  }

  List<Deed> of(List<Clause> told, List<ThoughtRun> thoughts, List<Attribution> attributions) {
    var deeds = new ArrayList<Deed>();
    told.forEach(
        clause -> subject(clause).map(who -> done(clause.paragraph(), who)).ifPresent(deeds::add));
    thoughts.forEach(run -> run.tag().flatMap(tag -> thinks(run, tag)).ifPresent(deeds::add));
    attributions.forEach(said -> said(said).ifPresent(deeds::add));
    deeds.sort(Comparator.comparing(Deed::span));
    return deeds;
  }

  private Optional<CharacterMention> subject(Clause clause) {
    for (int i = clause.firstToken(); i < clause.endToken(); i++) {
      int at = i;
      var subject = mentions.at(i).filter(mention -> isSubject(at, mention)).flatMap(this::meaning);
      if (subject.isPresent()) {
        return subject;
      }
    }
    return Optional.empty();
  }

  private boolean isSubject(int token, Mention mention) {
    boolean free = !segments.isWord(token - 1) || !PREPOSITIONS.contains(segments.lower(token - 1));
    return free
        && (mention.kind() == Mention.Kind.PRONOUN
            ? SUBJECTS.contains(segments.lower(token))
            : segments.kind(mentions.endToken(mention)) != Token.Kind.CLITIC);
  }

  private Optional<Deed> thinks(ThoughtRun run, ThoughtTag tag) {
    return meaning(tag.subject()).map(who -> done(run.paragraph(), who));
  }

  private static Deed done(int paragraph, CharacterMention subject) {
    return new Deed(
        Deed.Kind.DONE,
        paragraph,
        subject.mention().span(),
        subject.character(),
        subject.mention().kind() == Mention.Kind.NAME,
        List.of(),
        subject.knownFrom(),
        subject.knownFrom());
  }

  private Optional<Deed> said(Attribution attribution) {
    Story story = segments.story();
    var span = attribution.quotation().spans().get(0);
    return attribution
        .speaker()
        .map(
            who ->
                new Deed(
                    Deed.Kind.SAID,
                    story.paragraphIndexAt(span.start()),
                    span,
                    who,
                    false,
                    attribution.addressees(),
                    attribution.knownFrom(),
                    attribution.addresseesKnownFrom()));
  }
}
