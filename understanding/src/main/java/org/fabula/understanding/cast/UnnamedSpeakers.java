package org.fabula.understanding.cast;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.fabula.story.Span;
import org.fabula.understanding.cues.Cue;
import org.fabula.understanding.cues.QuotationCues;
import org.fabula.understanding.lexicon.Lexicon;
import org.fabula.understanding.mentions.Mention;
import org.fabula.understanding.mentions.Mentions;
import org.fabula.understanding.quotations.SpokenText;
import org.fabula.understanding.segmentation.Segments;

/** Those who speak without a name: "the porter", "the man with the black beard", "his wife". */
final class UnnamedSpeakers {

  /** Nouns that may stand for anybody of that sex or age; whom, coreference decides. */
  private static final Set<String> ANYBODY =
      Set.of(
          "man",
          "woman",
          "girl",
          "boy",
          "lady",
          "gentleman",
          "child",
          "person",
          "friend",
          "fellow",
          "lad",
          "lass",
          "mother",
          "father",
          "sister",
          "brother",
          "wife",
          "husband",
          "son",
          "daughter",
          "aunt",
          "uncle",
          "cousin",
          "lover",
          "companion",
          "youth",
          "darling",
          "guy",
          "kid",
          "baby",
          "teenager",
          "blonde",
          "brunette",
          "redhead",
          "girlfriend",
          "boyfriend",
          "partner",
          "parent",
          "niece",
          "nephew",
          "chap",
          "maiden");

  /** What stands for no one in particular although it speaks: "the other", "the voice". */
  private static final Set<String> NOBODY =
      Set.of(
          "other", "one", "former", "latter", "first", "second", "third", "last", "elder",
          "younger", "voice", "speaker", "answer", "reply");

  /** Adjectives so common that a phrase with one may mean many: "the young man". */
  private static final Set<String> EVERYBODYS =
      Set.of(
          "young", "old", "little", "poor", "good", "dear", "other", "tall", "big", "small",
          "younger", "older", "elder", "first", "second", "third", "same", "great", "fat", "thin");

  private static final Map<String, String> SHORT =
      Map.of(
          "Doctor",
          "Dr",
          "Professor",
          "Prof",
          "Captain",
          "Capt",
          "Colonel",
          "Col",
          "General",
          "Gen",
          "Lieutenant",
          "Lt",
          "Sergeant",
          "Sgt",
          "Reverend",
          "Rev");
  private static final Pattern DESCRIPTION = Pattern.compile(" (?:in|with) the .*");
  private static final int CLEARLY_MORE = 3;
  private static final int SCENE_IN_QUOTATIONS = 40;

  private final Segments segments;
  private final Lexicon lexicon;
  private final List<Subject> subjects = new ArrayList<>();
  private final Set<String> introduced = new HashSet<>();

  UnnamedSpeakers(
      Segments segments,
      Mentions mentions,
      List<QuotationCues> cues,
      SpokenText spokenText,
      Lexicon lexicon) {
    this.segments = segments;
    this.lexicon = lexicon;
    for (var mention : mentions.all()) {
      if (mention.kind() == Mention.Kind.NOUN && !spokenText.contains(mention.span().start())) {
        var text = oneLine(mention);
        distinction(text)
            .filter(any -> isIndefinite(text))
            .filter(it -> !EVERYBODYS.contains(it.split(" ", 2)[0]))
            .ifPresent(introduced::add);
      }
    }
    for (int i = 0; i < cues.size(); i++) {
      int quotation = i;
      cues.get(i)
          .tag()
          .map(Cue::subject)
          .filter(subject -> subject.kind() == Mention.Kind.NOUN)
          .ifPresent(subject -> subjects.add(new Subject(oneLine(subject), subject, quotation)));
    }
    introducedBySpeaking();
  }

  /** A noun phrase in the tag of a quotation, by its index. */
  private record Subject(String text, Mention mention, int quotation) {

    boolean isIndefinite() {
      return UnnamedSpeakers.isIndefinite(text);
    }
  }

  private static boolean isIndefinite(String text) {
    return text.startsWith("a ") || text.startsWith("an ");
  }

  /** With a generic adjective a phrase tells one person for a scene: "said an old man". */
  private void introducedBySpeaking() {
    var uses = new LinkedHashMap<String, List<Subject>>();
    for (var subject : subjects) {
      distinction(subject.text())
          .ifPresent(it -> uses.computeIfAbsent(it, any -> new ArrayList<>()).add(subject));
    }
    uses.forEach(
        (distinction, own) -> {
          int length = own.get(own.size() - 1).quotation() - own.get(0).quotation();
          if (length <= SCENE_IN_QUOTATIONS && own.stream().anyMatch(Subject::isIndefinite)) {
            introduced.add(distinction);
          }
        });
  }

  /** Adds them to the cast of the named; who is one of those gets one more name. */
  void addTo(List<Person> people, Appositions appositions, List<Draft> drafts) {
    var bySign = new LinkedHashMap<String, Stranger>();
    for (var subject : subjects) {
      sign(subject.text())
          .ifPresent(
              sign -> {
                var stranger = bySign.computeIfAbsent(sign, any -> new Stranger());
                stranger.add(subject.text(), subject.mention().span());
                realm(subject.mention())
                    .ifPresent(span -> stranger.add(oneLine(segments.story().cut(span)), span));
              });
    }
    bySign.forEach(
        (sign, stranger) -> {
          var head = head(sign);
          var titled = bearersOfTitle(head, people, drafts);
          var bearer = clearest(titled, people);
          if (bearer.isEmpty()) {
            bearer = bearerOfNoun(appositions.namesOf(head), people);
          }
          if (bearer.isPresent()) {
            int index = bearer.getAsInt();
            drafts.set(index, stranger.asNamesOf(drafts.get(index)));
          } else if (titled.stream().noneMatch(who -> people.get(who).count() > 1)) {
            drafts.add(stranger.draft(Standing.isGroup(sign) ? Pronouns.THEY : pronouns(head)));
          }
        });
    drafts.addAll(strangers(drafts));
  }

  /** Those who speak by words that may stand for anybody, where nobody known fits: "his wife". */
  private List<Draft> strangers(List<Draft> known) {
    var byHead = new LinkedHashMap<String, Stranger>();
    for (var subject : subjects) {
      var head = head(subject.text());
      boolean isSomebody = !NOBODY.contains(head) || head.equals("voice");
      if (isSomebody && sign(subject.text()).isEmpty()) {
        byHead
            .computeIfAbsent(head, any -> new Stranger())
            .add(subject.text(), subject.mention().span());
      }
    }
    var strangers = new ArrayList<Draft>();
    byHead.forEach(
        (head, stranger) -> {
          var pronouns = pronouns(head);
          if (stranger.isNobodyOf(known, pronouns)) {
            strangers.add(stranger.draft(pronouns));
          }
        });
    return strangers;
  }

  /** What tells the speaker from all others: "the porter", and nothing in "the man", "his wife". */
  private Optional<String> sign(String text) {
    var head = head(text);
    if (Standing.isGroup(text)) {
      return Optional.of(text);
    }
    if (NOBODY.contains(head)) {
      return Optional.empty();
    }
    if (ANYBODY.contains(head)) {
      return DESCRIPTION.matcher(text).find()
          ? Optional.of(text)
          : distinction(text).filter(introduced::contains);
    }
    boolean isOfPeople = lexicon.namesNoPerson(capitalised(head)); // "the Norwegian"
    return (text.startsWith("the ") && !isOfPeople) || isTitle(text)
        ? Optional.of(text)
        : Optional.empty();
  }

  /** "hump-backed man" in "the little hump-backed man": what may tell one man from another. */
  private static Optional<String> distinction(String text) {
    var words = text.split(" ", -1);
    int last = words.length - 1;
    return words.length > 2 && ANYBODY.contains(words[last]) && isArticle(words[0])
        ? Optional.of(words[last - 1] + " " + words[last])
        : Optional.empty();
  }

  private static boolean isArticle(String word) {
    return word.equals("the") || word.equals("a") || word.equals("an");
  }

  private boolean isTitle(String text) {
    return lexicon.title(capitalised(text)).isPresent();
  }

  /** "the landlord of the Anchor" */
  private Optional<Span> realm(Mention mention) {
    int of = segments.tokenFrom(mention.span().end() - 1) + 1;
    if (!segments.isWord(of) || !segments.word(of).equals("of")) {
      return Optional.empty();
    }
    int name = segments.isWord(of + 1) && segments.word(of + 1).equals("the") ? of + 2 : of + 1;
    return segments.isCapitalised(name)
        ? Optional.of(new Span(mention.span().start(), segments.token(name).span().end()))
        : Optional.empty();
  }

  /** The beadle, if only one person is said to be one. */
  private static OptionalInt bearerOfNoun(Set<String> names, List<Person> people) {
    var bearers =
        IntStream.range(0, people.size())
            .filter(
                i -> people.get(i).names().stream().map(NameUse::text).anyMatch(names::contains))
            .toArray();
    return bearers.length == 1 ? OptionalInt.of(bearers[0]) : OptionalInt.empty();
  }

  /** Whom "the general" may mean, by their titles; who is met most comes first. */
  private static List<Integer> bearersOfTitle(
      String noun, List<Person> people, List<Draft> drafts) {
    var title = capitalised(noun);
    return IntStream.range(0, people.size())
        .filter(
            i ->
                drafts.get(i).isTitled(title)
                    || drafts.get(i).isTitled(SHORT.getOrDefault(title, title)))
        .boxed()
        .sorted(Comparator.comparingInt((Integer i) -> people.get(i).count()).reversed())
        .toList();
  }

  /** "the general" is General Tarn where hardly anybody else is called General. */
  private static OptionalInt clearest(List<Integer> bearers, List<Person> people) {
    boolean isClear =
        bearers.size() == 1
            || (bearers.size() > 1
                && people.get(bearers.get(0)).count()
                    >= CLEARLY_MORE * people.get(bearers.get(1)).count());
    return isClear ? OptionalInt.of(bearers.get(0)) : OptionalInt.empty();
  }

  private Pronouns pronouns(String noun) {
    return lexicon
        .personNoun(noun)
        .map(
            gender ->
                switch (gender) {
                  case MASCULINE -> Pronouns.HE;
                  case FEMININE -> Pronouns.SHE;
                  case OPEN -> Pronouns.UNKNOWN;
                })
        .orElse(Pronouns.UNKNOWN);
  }

  private static String head(String phrase) {
    var bare = DESCRIPTION.matcher(phrase).replaceFirst("");
    return bare.substring(bare.lastIndexOf(' ') + 1);
  }

  private static String capitalised(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  private String oneLine(Mention mention) {
    return oneLine(segments.story().cut(mention.span()));
  }

  private static String oneLine(String phrase) {
    return phrase.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }
}
