package org.fabula.understanding.speakers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.fabula.understanding.cast.Cast;
import org.fabula.understanding.cast.StoryCharacter;
import org.fabula.understanding.coreference.Coreference;
import org.fabula.understanding.cues.Cue;
import org.fabula.understanding.cues.QuotationCues;
import org.fabula.understanding.lexicon.Lexicon;
import org.fabula.understanding.mentions.Mention;
import org.fabula.understanding.mentions.Mentions;
import org.fabula.understanding.segmentation.Segments;
import org.fabula.understanding.speakers.Attribution.How;
import org.fabula.understanding.speakers.TurnDecoding.Decision;

/**
 * Finds who says each quotation, and to whom. Quotations are gathered into turns, turns into
 * conversations, and each conversation is decided as a whole from its tags, beats, forms of address
 * and turn-taking, by trained weights. Linear in the number of quotations.
 */
public final class SpeakerAttribution {

  private static final double LEAST_SHARE = 0.12;

  private final Lexicon lexicon;
  private final SpeakerModel model;

  public SpeakerAttribution(Lexicon lexicon, SpeakerModel model) {
    this.lexicon = lexicon;
    this.model = model;
  }

  /** One attribution a quotation, in text order; without a speaker where nothing tells. */
  public List<Attribution> attribute(
      Segments segments,
      Mentions mentions,
      Cast cast,
      Coreference coreference,
      List<QuotationCues> cues) {
    var attributions = new Attribution[cues.size()];
    var talk = talk(segments, mentions, cast, coreference, cues, model.clues());
    for (var conversation : talk.conversations) {
      var evidence = talk.deliberation.evidence(conversation);
      var decisions = new TurnDecoding(conversation, model, evidence).decide();
      for (int i = 0; i < conversation.turns().size(); i++) {
        settle(i, conversation, decisions, cues, segments, attributions);
      }
    }
    return Arrays.asList(attributions);
  }

  /** What speaks for and against each candidate of each turn, in text order. */
  public List<TurnEvidence> evidence(
      Segments segments,
      Mentions mentions,
      Cast cast,
      Coreference coreference,
      List<QuotationCues> cues) {
    boolean heard = !coreference.voices().isEmpty();
    var talk = talk(segments, mentions, cast, coreference, cues, Deliberation.clues(heard));
    var turns = new ArrayList<TurnEvidence>();
    for (int i = 0; i < talk.conversations.size(); i++) {
      turns.addAll(talk.deliberation.turnEvidence(i, talk.conversations.get(i), heard));
    }
    return turns;
  }

  /**
   * Why a quotation has its speaker.
   *
   * @param quotation its index
   * @throws IllegalArgumentException if there is no such quotation
   */
  public TurnReasons reasons(
      int quotation,
      Segments segments,
      Mentions mentions,
      Cast cast,
      Coreference coreference,
      List<QuotationCues> cues) {
    var talk = talk(segments, mentions, cast, coreference, cues, model.clues());
    for (var conversation : talk.conversations) {
      for (int i = 0; i < conversation.turns().size(); i++) {
        if (conversation.turns().get(i).quotations().contains(quotation)) {
          var evidence = talk.deliberation.evidence(conversation);
          var decisions = new TurnDecoding(conversation, model, evidence).decide();
          return new Weighing(model)
              .reasons(conversation.candidates().get(i), evidence[i], decisions.get(i).shares());
        }
      }
    }
    throw new IllegalArgumentException("no quotation " + quotation + " of " + cues.size());
  }

  /** A story's conversations and the evidence on them. */
  private record Talk(List<Conversation> conversations, Deliberation deliberation) {}

  private Talk talk(
      Segments segments,
      Mentions mentions,
      Cast cast,
      Coreference coreference,
      List<QuotationCues> cues,
      List<Clue> clues) {
    var walk = new ConversationWalk(segments, mentions, coreference, cues, cast, lexicon);
    var conversations = walk.conversations();
    var narration = walk.narration();
    return new Talk(
        conversations,
        new Deliberation(clues, narration, Reputation.of(cast, narration, conversations)));
  }

  private static void settle(
      int index,
      Conversation conversation,
      List<Decision> decisions,
      List<QuotationCues> cues,
      Segments segments,
      Attribution[] attributions) {
    var turn = conversation.turns().get(index);
    var decision = decisions.get(index);
    for (int quotation : turn.quotations()) {
      attributions[quotation] =
          decision
              .speaker()
              .filter(who -> decision.share() >= LEAST_SHARE)
              .map(
                  who ->
                      attribution(who, quotation, index, conversation, decisions, cues, segments))
              .orElseGet(() -> Attribution.unknown(cues.get(quotation).quotation()));
    }
  }

  private static Attribution attribution(
      StoryCharacter speaker,
      int quotation,
      int index,
      Conversation conversation,
      List<Decision> decisions,
      List<QuotationCues> cues,
      Segments segments) {
    var turn = conversation.turns().get(index);
    var found = cues.get(quotation);
    boolean cued = turn.cued().filter(speaker::equals).isPresent();
    int knownFrom = knownFrom(index, conversation, decisions, found, segments);
    var addressees = Addressees.of(speaker, index, conversation, decisions);
    var telling = conversation.turns().get(addressees.toldBy()).quotations();
    int told =
        knownFrom(
            addressees.toldBy(),
            conversation,
            decisions,
            cues.get(telling.get(telling.size() - 1)),
            segments);
    return new Attribution(
        found.quotation(),
        type(found),
        Optional.of(speaker),
        addressees.people(),
        how(turn, cued, speaker),
        cued ? turn.cue().map(Cue::span) : Optional.empty(),
        knownFrom,
        Math.max(knownFrom, told),
        decisions.get(index).share());
  }

  private static Attribution.Type type(QuotationCues found) {
    return found
        .tag()
        .map(
            tag ->
                tag.subject().kind() == Mention.Kind.NAME
                    ? Attribution.Type.EXPLICIT
                    : Attribution.Type.ANAPHORIC)
        .orElse(Attribution.Type.IMPLICIT);
  }

  private static How how(Turn turn, boolean cued, StoryCharacter speaker) {
    if (!cued) {
      return turn.beside().contains(speaker) ? How.NEARBY : How.TURN;
    }
    var cue = turn.cue().orElseThrow();
    if (cue.kind() == Cue.Kind.BEAT) {
      return How.NEARBY;
    }
    return cue.subject().kind() == Mention.Kind.NAME ? How.NAMED : How.PRONOUN;
  }

  /**
   * The end of the quotation's last paragraph or, where later turns or the encoder decided, of the
   * conversation and of what the encoder had read.
   */
  private static int knownFrom(
      int index,
      Conversation conversation,
      List<Decision> decisions,
      QuotationCues found,
      Segments segments) {
    var turns = conversation.turns();
    boolean later = decisions.get(index).decidedByLater();
    var turn = turns.get(later ? turns.size() - 1 : index);
    var story = segments.story();
    int last = story.paragraphIndexAt(found.quotation().extent().end() - 1);
    int paragraph = story.paragraphs().get(Math.max(turn.paragraph(), last)).span().end();
    int end = later ? Math.max(paragraph, turn.voice().readTo()) : paragraph;
    return turns.get(index).cue().map(cue -> Math.max(end, cue.span().end())).orElse(end);
  }
}
