package org.fabula.understanding.ties;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.fabula.story.Span;
import org.fabula.understanding.coreference.CharacterMention;
import org.fabula.understanding.events.Event;
import org.fabula.understanding.events.Participant;
import org.fabula.understanding.segmentation.Segments;
import org.fabula.understanding.segmentation.Token;
import org.fabula.understanding.speakers.Attribution;

/**
 * Reads ties out of what people do: how they speak to whom (the tag's tone, words of thanks, love
 * or abuse in the speech), what they do to whom (the participants of events), and what they are
 * said to feel. What is denied, asked or only imagined shows nothing. Linear in the text.
 */
final class ShownTies {

  private static final double DEED = 0.8;
  private static final double FEELING = 0.75;
  private static final double TONE = 0.7;
  private static final double WORDS = 0.6;
  private static final double TALK = 0.4;
  private static final double DEALINGS = 0.45;
  private static final int TAG_IN_TOKENS = 8;
  private static final Set<String> DENIALS =
      Set.of(
          "not",
          "never",
          "no",
          "nor",
          "n't",
          "hardly",
          "scarcely",
          "if",
          "would",
          "could",
          "might",
          "cannot",
          "neither");

  private final Segments segments;
  private final Whom whom;
  private final TieWords words;
  private final List<Sign> signs = new ArrayList<>();

  ShownTies(Segments segments, Whom whom, TieWords words) {
    this.segments = segments;
    this.whom = whom;
    this.words = words;
  }

  List<Sign> signs(List<Attribution> attributions, List<Event> events) {
    for (int i = 0; i < attributions.size(); i++) {
      speech(i, attributions.get(i));
    }
    events.stream().filter(event -> event.mode().isReal()).forEach(this::deed);
    feelings();
    return signs;
  }

  private void speech(int quotation, Attribution attribution) {
    var speaker = whom.speaker(quotation);
    var addressee = whom.addressee(quotation);
    if (speaker.isEmpty() || addressee.isEmpty()) {
      return;
    }
    var extent = attribution.quotation().extent();
    add(
        speaker.get(),
        addressee.get(),
        Optional.of(Role.ACQUAINTANCE),
        Clue.TALK,
        OptionalDouble.empty(),
        extent,
        TALK);
    attribution.cue().ifPresent(cue -> tone(cue, speaker.get(), addressee.get()));
    for (var span : attribution.quotation().spans()) {
      int end = segments.tokenFrom(span.end() - 1) + 1;
      for (int token = segments.tokenFrom(span.start()); token < end; token++) {
        said(token, end, speaker.get(), addressee.get());
      }
    }
  }

  /** "said Odile coldly" */
  private void tone(Span cue, Someone speaker, Someone addressee) {
    int first = segments.tokenFrom(cue.start());
    int last = Math.min(segments.tokens().size(), first + TAG_IN_TOKENS);
    for (int token = first; token < last; token++) {
      boolean outside = whom.isSpoken(token) || segments.kind(token) == Token.Kind.STOP;
      if (outside) {
        return;
      }
      var tone = words.tone(segments.lower(token));
      if (tone.isPresent()) {
        var passage = segments.span(first, token + 1);
        add(
            speaker,
            addressee,
            Optional.empty(),
            Clue.TONE,
            OptionalDouble.of(tone.get()),
            passage,
            TONE);
      }
    }
  }

  private void said(int token, int end, Someone speaker, Someone addressee) {
    for (var saying : words.sayings(form(token))) {
      int past = token + saying.words().size();
      boolean all = past <= end;
      for (int i = 1; all && i < saying.words().size(); i++) {
        all = form(token + i).equals(saying.words().get(i));
      }
      if (all && !isDenied(token)) {
        add(
            speaker,
            addressee,
            Optional.empty(),
            Clue.SAYING,
            OptionalDouble.of(saying.polarity()),
            segments.span(token, past),
            WORDS);
        return;
      }
    }
  }

  private String form(int token) {
    return segments.lower(token).replace('’', '\'');
  }

  private void deed(Event event) {
    int token = segments.tokenFrom(event.trigger().start());
    var deed = words.deed(segments.lower(token)).filter(it -> !it.isFeeling());
    var actors = event.in(Participant.Role.ACTS);
    var others = event.in(Participant.Role.IS_ACTED_ON);
    if (actors.isEmpty() || others.isEmpty() || isDenied(token)) {
      return;
    }
    var actor = someone(event, Participant.Role.ACTS);
    var other = someone(event, Participant.Role.IS_ACTED_ON);
    add(
        actor,
        other,
        deed.map(TieWords.Deed::role).orElse(Optional.of(Role.ACQUAINTANCE)),
        deed.isPresent() ? Clue.DEED : Clue.DEALING,
        deed.map(it -> OptionalDouble.of(it.polarity())).orElse(OptionalDouble.empty()),
        event.extract(),
        event.confidence() * (deed.isPresent() ? DEED : DEALINGS));
  }

  private static Someone someone(Event event, Participant.Role role) {
    return event.participants().stream()
        .filter(it -> it.role() == role)
        .findFirst()
        .map(it -> Someone.of(it.mention()))
        .orElseThrow();
  }

  /** "Odile hated him" */
  private void feelings() {
    for (int token = 1; token < segments.tokens().size(); token++) {
      if (segments.isWord(token)) {
        int verb = token;
        words
            .deed(segments.lower(token))
            .filter(TieWords.Deed::isFeeling)
            .ifPresent(feeling -> feeling(verb, feeling));
      }
    }
  }

  private void feeling(int verb, TieWords.Deed feeling) {
    var subject = subject(verb);
    var object = object(verb);
    if (subject.isPresent() && object.isPresent() && !isDenied(verb)) {
      var passage = segments.span(whom.firstToken(subject.get()), whom.lastToken(object.get()) + 1);
      add(
          Someone.of(subject.get()),
          Someone.of(object.get()),
          feeling.role(),
          Clue.FEELING,
          OptionalDouble.of(feeling.polarity()),
          passage,
          FEELING);
    }
  }

  /** Right before the verb, but for "had always" and the like. */
  private Optional<CharacterMention> subject(int verb) {
    int last = verb - 1;
    while (last > Math.max(0, verb - 3) && whom.endingAt(last).isEmpty()) {
      if (!segments.isWord(last) && segments.kind(last) != Token.Kind.CLITIC) {
        return Optional.empty();
      }
      last--;
    }
    return whom.endingAt(last);
  }

  private Optional<CharacterMention> object(int verb) {
    int first = verb + 1;
    if (first >= segments.tokens().size()) {
      return Optional.empty();
    }
    return whom.startingAt(first).filter(it -> !isOwner(it));
  }

  /** "loved his wit", "loved Odile's wit" */
  private boolean isOwner(CharacterMention mention) {
    int next = whom.lastToken(mention) + 1;
    var word = segments.lower(next - 1);
    return segments.kind(next) == Token.Kind.CLITIC
        || Set.of("his", "my", "your", "their", "our").contains(word)
        || (word.equals("her") && segments.isWord(next) && !segments.lower(next).endsWith("ly"));
  }

  private boolean isDenied(int token) {
    for (int i = token - 1; i >= Math.max(0, token - 4); i--) {
      if (!segments.isWord(i) && segments.kind(i) != Token.Kind.CLITIC) {
        return false;
      }
      if (DENIALS.contains(form(i)) || form(i).endsWith("n't")) {
        return true;
      }
    }
    return false;
  }

  private void add(
      Someone a,
      Someone b,
      Optional<Role> role,
      Clue clue,
      OptionalDouble polarity,
      Span passage,
      double certainty) {
    if (!a.id().equals(b.id())) {
      signs.add(
          new Sign(
              a.id(),
              b.id(),
              role,
              clue,
              polarity,
              whom.asserter(segments.tokenFrom(passage.start())),
              passage,
              Math.max(passage.end(), Math.max(a.knownFrom(), b.knownFrom())),
              certainty * a.confidence() * b.confidence()));
    }
  }
}
