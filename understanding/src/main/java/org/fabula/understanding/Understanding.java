package org.fabula.understanding;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.fabula.story.Story;
import org.fabula.understanding.cast.Cast;
import org.fabula.understanding.cast.CastDiscovery;
import org.fabula.understanding.cast.CastEvidence;
import org.fabula.understanding.cast.CharacterName;
import org.fabula.understanding.cast.ShortForms;
import org.fabula.understanding.cast.StoryCharacter;
import org.fabula.understanding.coreference.Coreference;
import org.fabula.understanding.coreference.NarrationCoreference;
import org.fabula.understanding.cues.CueDetection;
import org.fabula.understanding.cues.QuotationCues;
import org.fabula.understanding.deixis.DeixisResolution;
import org.fabula.understanding.events.EventDetection;
import org.fabula.understanding.events.TriggerEvidence;
import org.fabula.understanding.facts.FactExtraction;
import org.fabula.understanding.lexicon.Lexicon;
import org.fabula.understanding.mentions.MentionDetection;
import org.fabula.understanding.mentions.Mentions;
import org.fabula.understanding.names.GivenNames;
import org.fabula.understanding.names.NameDetection;
import org.fabula.understanding.names.NamePhrase;
import org.fabula.understanding.nicknames.NamePairEvidence;
import org.fabula.understanding.nicknames.NicknameDiscovery;
import org.fabula.understanding.places.PlaceDiscovery;
import org.fabula.understanding.quotations.QuotationDetection;
import org.fabula.understanding.scenes.LetterWriters;
import org.fabula.understanding.scenes.SceneEvidence;
import org.fabula.understanding.scenes.SceneSegmentation;
import org.fabula.understanding.scenes.ShiftEvidence;
import org.fabula.understanding.scenes.Told;
import org.fabula.understanding.script.ScriptDetection;
import org.fabula.understanding.segmentation.Segments;
import org.fabula.understanding.segmentation.TextSegmentation;
import org.fabula.understanding.speakers.Attribution;
import org.fabula.understanding.speakers.SpeakerAttribution;
import org.fabula.understanding.speakers.SpeakerModel;
import org.fabula.understanding.speakers.TurnEvidence;
import org.fabula.understanding.speakers.TurnReasons;
import org.fabula.understanding.thoughts.ThinkerEvidence;
import org.fabula.understanding.thoughts.ThoughtDetection;
import org.fabula.understanding.ties.TieDetection;
import org.fabula.understanding.timeline.SceneTimes;
import org.fabula.understanding.timeline.TimelineReconstruction;
import org.fabula.understanding.times.TimeDetection;

/** The front door: a {@link Story} in, a {@link Fabula} out. It puts the stages in order. */
public final class Understanding {

  private final TextSegmentation textSegmentation = new TextSegmentation();
  private final ScriptDetection scriptDetection = new ScriptDetection();
  private final QuotationDetection quotationDetection;
  private final NameDetection nameDetection;
  private final MentionDetection mentionDetection;
  private final CueDetection cueDetection;
  private final CastDiscovery castDiscovery;
  private final NarrationCoreference narrationCoreference;
  private final SpeakerAttribution speakerAttribution;
  private final DeixisResolution deixisResolution = new DeixisResolution();
  private final NicknameDiscovery nicknameDiscovery;
  private final PlaceDiscovery placeDiscovery;
  private final SceneSegmentation sceneSegmentation;
  private final ShortForms shortForms;
  private final ThoughtDetection thoughtDetection;
  private final EventDetection eventDetection;
  private final TieDetection tieDetection;
  private final TimeDetection timeDetection = new TimeDetection();
  private final SceneTimes sceneTimes = new SceneTimes();
  private final TimelineReconstruction timelineReconstruction = new TimelineReconstruction();
  private final FactExtraction factExtraction;
  private final Optional<SecondReading> secondReading;

  private Understanding(
      Lexicon lexicon, SpeakerModel speakerModel, Optional<SecondReading> secondReading) {
    this.secondReading = secondReading;
    quotationDetection = new QuotationDetection(lexicon);
    nameDetection = new NameDetection(lexicon);
    mentionDetection = new MentionDetection(lexicon);
    cueDetection = new CueDetection(lexicon);
    castDiscovery = new CastDiscovery(lexicon);
    shortForms = new ShortForms(lexicon);
    narrationCoreference = new NarrationCoreference(lexicon);
    speakerAttribution = new SpeakerAttribution(lexicon, speakerModel);
    nicknameDiscovery = new NicknameDiscovery(lexicon);
    placeDiscovery = new PlaceDiscovery(lexicon);
    thoughtDetection = new ThoughtDetection(lexicon);
    sceneSegmentation = new SceneSegmentation(lexicon);
    eventDetection = new EventDetection(lexicon);
    factExtraction = new FactExtraction(lexicon);
    tieDetection = new TieDetection(lexicon);
  }

  /**
   * For stories in English, by the quick tier. Loads its word lists once; may be shared between
   * threads.
   */
  public static Understanding english() {
    return english(Tier.QUICK);
  }

  /** The same by either tier. The full tier loads its network once. */
  public static Understanding english(Tier tier) {
    return switch (tier) {
      case QUICK -> english(SpeakerModel.shipped());
      case FULL -> english(SpeakerModel.shipped(), SpeakerModel.shippedForEncoder());
    };
  }

  /** The quick tier with other weights for speakers than those that come with Fabula. */
  public static Understanding english(SpeakerModel speakerModel) {
    return new Understanding(Lexicon.english(), speakerModel, Optional.empty());
  }

  /** The full tier with other weights, for the first reading and for the encoder's. */
  public static Understanding english(SpeakerModel first, SpeakerModel second) {
    var lexicon = Lexicon.english();
    return new Understanding(lexicon, first, Optional.of(new SecondReading(lexicon, second)));
  }

  /** Works out what is in a story. Time and memory grow in proportion to the text. */
  public Fabula read(Story story) {
    return explain(story).fabula();
  }

  /** The same, with what each speaker was worked out from. */
  public Explained explain(Story story) {
    return explain(story, Known.NOTHING);
  }

  /** The same for a story of which something is known beforehand. */
  public Explained explain(Story story, Known known) {
    var segments = textSegmentation.segment(story);
    var script = scriptDetection.detect(segments);
    var quotations =
        known.quotations().orElseGet(() -> script.quotations(quotationDetection.detect(segments)));
    var given = known.people().map(shortForms::addTo);
    var names = script.names(names(segments, given));
    var mentions = mentionDetection.detect(segments, names);
    var cues = script.cues(cueDetection.detect(segments, quotations, mentions), mentions);
    var strangers =
        given
            .map(people -> castDiscovery.given(segments, names, mentions, cues, people))
            .orElseGet(() -> castDiscovery.discover(segments, names, mentions, cues));
    var firstHeard = converse(segments, mentions, strangers, cues, List.of());
    Supplier<List<NamePairEvidence>> namePairs =
        () ->
            nicknameDiscovery.evidence(
                segments, mentions, strangers, firstHeard.coreference, firstHeard.attributions);
    var cast =
        given.isPresent()
            ? strangers
            : nicknameDiscovery.discover(
                segments, mentions, strangers, firstHeard.coreference, firstHeard.attributions);
    var heard = converse(segments, mentions, cast, cues, firstHeard.speakersIn(cast));
    var first = findings(segments, mentions, cast, cues, heard);
    var findings =
        secondReading
            .map(
                reading ->
                    reading.read(
                        segments, mentions, cast, cues, heard.coreference, heard.attributions))
            .orElse(first);
    var foundEvents =
        Meanwhile.workOut(
            () ->
                eventDetection.detect(
                    segments, quotations, findings.coreference().mentions(), findings.eventOdds()));
    var times = Meanwhile.workOut(() -> timeDetection.detect(segments, quotations, names(cast)));
    var told = new Told(findings.coreference(), findings.attributions());
    var toldFirst = new Told(first.coreference(), first.attributions());
    var places = placeDiscovery.discover(segments, names);
    var foundThoughts =
        thoughtDetection.detect(
            segments, mentions, cast, first.coreference(), first.attributions());
    var thoughts =
        foundThoughts.all().stream().filter(thought -> !script.holds(thought.span())).toList();
    var foundScenes =
        sceneSegmentation.segment(
            segments,
            cast,
            told,
            secondReading.map(any -> toldFirst),
            places,
            thoughts,
            findings.openings(),
            known.scenes());
    var signed = LetterWriters.name(story, cast.characters(), foundScenes);
    var scenes = sceneTimes.tell(segments, quotations, thoughts, signed, times.result());
    var events = foundEvents.result().in(scenes);
    var facts =
        Meanwhile.workOut(
            () ->
                factExtraction.extract(
                    segments,
                    findings.coreference().mentions(),
                    findings.attributions(),
                    scenes,
                    thoughts,
                    events));
    var others =
        tieDetection.withRelatives(
            segments,
            findings.coreference().mentions(),
            findings.others(),
            findings.attributions());
    var fabula =
        new Fabula(
            story,
            cast.characters(),
            findings.coreference().mentions(),
            others,
            findings.attributions(),
            places,
            scenes,
            thoughts,
            times.result(),
            timelineReconstruction.reconstruct(segments, quotations, scenes, times.result()),
            events,
            tieDetection.detect(
                segments,
                cast,
                findings.coreference().mentions(),
                others,
                findings.attributions(),
                thoughts,
                events),
            facts.result());
    return new Explained(
        fabula,
        findings.evidence(),
        () -> eventDetection.evidence(segments, quotations, findings.eventOdds()),
        () -> sceneSegmentation.evidence(segments, told, places),
        () -> sceneSegmentation.evidenceOf(scenes, segments, cast, toldFirst, places, thoughts),
        foundThoughts::evidence,
        namePairs,
        () -> castDiscovery.evidence(segments, names, mentions, cues),
        () -> castDiscovery.evidenceOfPeople(segments, names, cues),
        findings.reasons());
  }

  /**
   * A fabula and its reasons.
   *
   * @param turns who was considered as the speaker of each turn and what the clues say, for
   *     training; gathered when asked for
   * @param triggers what each word that may tell of an event is judged by, likewise
   * @param shifts what tells whether a scene starts at each paragraph, likewise
   * @param scenes what tells who is in each scene and where it plays, likewise
   * @param thinkers what tells whose each untagged thought is, likewise
   * @param namePairs what tells which entries of the first cast are one person, likewise
   * @param pronouns what tells which pronouns people go by, likewise
   * @param people what tells of everything with a name whether it is a person, likewise
   * @param reasons why the quotation with an index has its speaker, in words; worked out when asked
   *     for
   */
  public record Explained(
      Fabula fabula,
      Supplier<List<TurnEvidence>> turns,
      Supplier<List<TriggerEvidence>> triggers,
      Supplier<List<ShiftEvidence>> shifts,
      Supplier<List<SceneEvidence>> scenes,
      Supplier<List<ThinkerEvidence>> thinkers,
      Supplier<List<NamePairEvidence>> namePairs,
      Supplier<List<CastEvidence>> pronouns,
      Supplier<List<CastEvidence>> people,
      IntFunction<TurnReasons> reasons) {}

  private List<NamePhrase> names(Segments segments, Optional<List<List<String>>> people) {
    var found = nameDetection.detect(segments);
    return people
        .map(names -> new GivenNames(names.stream().flatMap(List::stream).toList()))
        .map(names -> names.find(segments, found))
        .orElse(found);
  }

  private static Set<String> names(Cast cast) {
    return cast.characters().stream()
        .flatMap(who -> who.names().stream())
        .map(CharacterName::text)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Who is meant and who speaks, given a cast. */
  private Conversations converse(
      Segments segments,
      Mentions mentions,
      Cast cast,
      List<QuotationCues> cues,
      List<Optional<StoryCharacter>> heard) {
    var coreference = narrationCoreference.resolve(segments, mentions, cast, cues, heard);
    return new Conversations(
        coreference, speakerAttribution.attribute(segments, mentions, cast, coreference, cues));
  }

  /** What the quick tier makes of its last pass. */
  private Findings findings(
      Segments segments,
      Mentions mentions,
      Cast cast,
      List<QuotationCues> cues,
      Conversations heard) {
    return new Findings(
        heard.attributions,
        deixisResolution.resolve(segments, mentions, heard.attributions, heard.coreference),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        () -> speakerAttribution.evidence(segments, mentions, cast, heard.coreference, cues),
        quotation ->
            speakerAttribution.reasons(
                quotation, segments, mentions, cast, heard.coreference, cues));
  }

  private record Conversations(Coreference coreference, List<Attribution> attributions) {

    /** Each quotation's speaker as another cast has them, in which nicknames may have moved. */
    List<Optional<StoryCharacter>> speakersIn(Cast cast) {
      return attributions.stream()
          .map(found -> found.speaker().flatMap(who -> cast.named(who.name())))
          .toList();
    }
  }
}
