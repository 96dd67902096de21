package org.fabula.understanding.cast;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.fabula.story.Span;
import org.fabula.understanding.cast.CharacterName.Kind;
import org.fabula.understanding.lexicon.Lexicon;

/** A character but for its id, which its place in the cast gives. */
record Draft(String name, List<CharacterName> names, Pronouns pronouns, int firstSeen) {

  private static final int MOST_EVIDENCE = 5;

  static Draft of(Person person, Pronouns pronouns, Lexicon lexicon) {
    var names = new ArrayList<CharacterName>();
    for (var use : person.names()) {
      var spans = use.places().stream().map(place -> place.span()).limit(MOST_EVIDENCE).toList();
      names.add(
          new CharacterName(
              use.text(), kind(use, person, lexicon), spans.get(0).end(), List.of(), spans));
    }
    names.sort(Comparator.comparingInt(CharacterName::knownFrom));
    var main = mainName(person);
    var draft = new Draft(main.text(), names, pronouns, firstSeen(names));
    return main.isArticled() ? draft.withArticle() : draft;
  }

  /** "The Chief" is nobody's name without its article, and yet the bare word stands for him. */
  private Draft withArticle() {
    var bare = names.stream().filter(use -> use.text().equals(name)).findFirst().orElseThrow();
    var whole = "the " + name;
    var articled =
        new CharacterName(whole, Kind.TITLE, bare.knownFrom(), bare.usedBy(), bare.evidence());
    return new Draft(whole, with(articled).names, pronouns, firstSeen);
  }

  private static CharacterName theNarrator(Span firstI) {
    return new CharacterName(
        "the narrator", Kind.EPITHET, firstI.end(), List.of(), List.of(firstI));
  }

  private static CharacterName i(Span firstI) {
    return new CharacterName("I", Kind.EPITHET, firstI.end(), List.of(), List.of(firstI));
  }

  static Draft narrator(Span firstI) {
    var name = theNarrator(firstI);
    return new Draft(name.text(), List.of(name, i(firstI)), Pronouns.UNKNOWN, firstI.start());
  }

  private static CharacterName you(Span firstYou) {
    return new CharacterName("you", Kind.EPITHET, firstYou.end(), List.of(), List.of(firstYou));
  }

  /** Who is "you" in the narration. */
  static Draft reader(Span firstYou) {
    var name = you(firstYou);
    return new Draft(name.text(), List.of(name), Pronouns.UNKNOWN, firstYou.start());
  }

  static Draft unnamed(String text, List<Span> spans, Pronouns pronouns) {
    var evidence = spans.stream().limit(MOST_EVIDENCE).toList();
    var name = new CharacterName(text, Kind.EPITHET, evidence.get(0).end(), List.of(), evidence);
    return new Draft(text, List.of(name), pronouns, evidence.get(0).start());
  }

  /** Whether one of the names starts with the title. */
  boolean isTitled(String title) {
    return names.stream().anyMatch(use -> use.text().replace(".", "").startsWith(title + " "));
  }

  /** Somebody with a name who tells the story, and is met where "I" first stands. */
  Draft telling(Span firstI) {
    return with(theNarrator(firstI)).with(i(firstI));
  }

  /** Somebody with a name who is told the story, and is met where "you" first stands. */
  Draft told(Span firstYou) {
    return with(you(firstYou));
  }

  Draft alsoCalled(String text, List<Span> spans) {
    return with(text, spans, Kind.TITLE);
  }

  Draft alsoKnownAs(String text, List<Span> spans) {
    return with(text, spans, Kind.EPITHET);
  }

  private Draft with(String text, List<Span> spans, Kind kind) {
    var evidence = spans.stream().limit(MOST_EVIDENCE).toList();
    return with(new CharacterName(text, kind, evidence.get(0).end(), List.of(), evidence));
  }

  private Draft with(CharacterName other) {
    var all = new ArrayList<>(names);
    all.add(other);
    all.sort(Comparator.comparingInt(CharacterName::knownFrom));
    return new Draft(name, all, pronouns, firstSeen(all));
  }

  StoryCharacter character(String id) {
    return new StoryCharacter(id, name, names, pronouns, firstSeen);
  }

  private static int firstSeen(List<CharacterName> names) {
    return names.stream()
        .mapToInt(name -> name.evidence().get(0).start())
        .min()
        .orElseThrow(() -> new IllegalStateException("a character without a name"));
  }

  /** The full name whose given name is most used, without a title; else the name most used. */
  private static NameUse mainName(Person person) {
    return person.names().stream()
        .filter(use -> use.parts().isFull() && (use.count() > 1 || person.count() < 50))
        .max(
            Comparator.comparingInt((NameUse use) -> use.parts().isTitled() ? 0 : 1)
                .thenComparingInt(use -> usesOf(use.parts().first(), person)))
        .or(
            () ->
                person.names().stream()
                    .max(
                        Comparator.comparingInt(NameUse::count)
                            .thenComparing(use -> use.text().length())))
        .orElseThrow(() -> new IllegalStateException("a person without a name"));
  }

  private static int usesOf(String given, Person person) {
    return person.names().stream()
        .filter(use -> use.parts().first().equals(given))
        .mapToInt(NameUse::count)
        .sum();
  }

  private static Kind kind(NameUse use, Person person, Lexicon lexicon) {
    var parts = use.parts();
    if (parts.words().isEmpty()) {
      return lexicon.kinshipName(use.text()).isPresent() ? Kind.KINSHIP : Kind.TITLE;
    }
    boolean isShortForm =
        !parts.isFull()
            && !parts.isTitled()
            && person.names().stream()
                .anyMatch(
                    other ->
                        other != use
                            && !other.parts().first().equals(use.text())
                            && (other.parts().first().startsWith(use.text())
                                || lexicon
                                    .fullNamesOf(use.text())
                                    .contains(other.parts().first())));
    return isShortForm ? Kind.NICKNAME : Kind.NAME;
  }
}
