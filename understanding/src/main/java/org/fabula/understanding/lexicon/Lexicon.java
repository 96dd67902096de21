package org.fabula.understanding.lexicon;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What Fabula knows of words before it has read anything. Look-ups take lower case unless said. */
public final class Lexicon {

  private final Map<String, Gender> givenNames;
  private final NameEndings endings;
  private final Map<String, Title> titles;
  private final Map<String, Gender> kinshipNames;
  private final Map<String, Gender> personNouns;
  private final Map<String, Set<String>> fullNamesOfShort;
  private final Map<String, Set<String>> shortFormsOfFull;
  private final Set<String> speechVerbs;
  private final Set<String> expressionVerbs;
  private final Set<String> commonWords;
  private final Set<String> notPeople;
  private final Set<String> places;
  private final Map<String, PlaceSort> placeNouns;
  private final Set<String> afterNouns;

  private Lexicon() {
    givenNames = genders("given-names.tsv");
    endings = new NameEndings(givenNames);
    kinshipNames = genders("kinship-names.tsv");
    personNouns = genders("person-nouns.tsv");
    titles = Title.english();
    speechVerbs = finiteForms("speech-verbs.tsv");
    expressionVerbs = finiteForms("expression-verbs.tsv");
    commonWords = Set.copyOf(WordLists.words("common-words.txt"));
    notPeople = Set.copyOf(WordLists.words("not-people.txt"));
    places = Set.copyOf(WordLists.words("places.txt"));
    placeNouns =
        WordLists.rows("place-nouns.tsv").stream()
            .collect(
                Collectors.toUnmodifiableMap(row -> row[0], row -> PlaceSort.ofColumn(row[1])));
    afterNouns = Set.copyOf(WordLists.words("after-nouns.txt"));
    shortFormsOfFull = shortForms();
    fullNamesOfShort = turned(shortFormsOfFull);
  }

  /** Loads the word lists of English. */
  public static Lexicon english() {
    return new Lexicon();
  }

  private static Map<String, Gender> genders(String list) {
    return WordLists.rows(list).stream()
        .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> Gender.ofColumn(row[1])));
  }

  /** Past, third person, base and participle: "said", "says", "say", "saying". */
  private static Set<String> finiteForms(String list) {
    var forms = new HashSet<String>();
    WordLists.rows(list).forEach(row -> Collections.addAll(forms, row));
    return Set.copyOf(forms);
  }

  private static Map<String, Set<String>> shortForms() {
    return WordLists.rows("nicknames.tsv").stream()
        .collect(
            Collectors.toUnmodifiableMap(
                row -> row[0], row -> Set.copyOf(List.of(row).subList(1, row.length))));
  }

  private static Map<String, Set<String>> turned(Map<String, Set<String>> shortForms) {
    var fullNames = new HashMap<String, Set<String>>();
    shortForms.forEach(
        (name, forms) ->
            forms.forEach(
                form -> fullNames.computeIfAbsent(form, any -> new HashSet<>()).add(name)));
    return Map.copyOf(fullNames);
  }

  /** The gender most bearers of a given name have. Capitalised: "Ada". */
  public Optional<Gender> givenName(String name) {
    return Optional.ofNullable(givenNames.get(name));
  }

  /**
   * How much more often names that end like this one are women's than men's: the log of the ratio,
   * by the longest ending that several known names share.
   */
  public double ending(String name) {
    return endings.of(name);
  }

  /** A title, as written: "Mrs.", "Captain". */
  public Optional<Title> title(String word) {
    return Optional.ofNullable(titles.get(word));
  }

  /** A kinship word that stands as a name, capitalised: "Mother". */
  public Optional<Gender> kinshipName(String word) {
    return Optional.ofNullable(kinshipNames.get(word));
  }

  /** A common noun for a person: "witch". */
  public Optional<Gender> personNoun(String word) {
    return Optional.ofNullable(personNouns.get(word));
  }

  /** The given names that a short form may stand for. Capitalised: "Will". */
  public Set<String> fullNamesOf(String shortForm) {
    return fullNamesOfShort.getOrDefault(shortForm, Set.of());
  }

  /** The short forms that a given name has. Capitalised: "William". */
  public Set<String> shortFormsOf(String givenName) {
    return shortFormsOfFull.getOrDefault(givenName, Set.of());
  }

  /** Any form of a verb of speaking: "said", "asks", "whispering". */
  public boolean isSpeechVerb(String word) {
    return speechVerbs.contains(word);
  }

  /** Any form of a verb that may stand where a verb of speaking does: "grinned". */
  public boolean isExpressionVerb(String word) {
    return expressionVerbs.contains(word);
  }

  /** Whether English writes the word in lower case. */
  public boolean isCommonWord(String word) {
    return commonWords.contains(word);
  }

  /** A capitalised word or phrase that names no person by itself: "English", "Street". */
  public boolean namesNoPerson(String phrase) {
    return notPeople.contains(phrase);
  }

  /** A well-known place: "New York". */
  public boolean isPlace(String phrase) {
    return places.contains(phrase);
  }

  /**
   * What sort of place a common noun is for, if it is for any: "kitchen", "street", "tea-house".
   */
  public Optional<PlaceSort> placeSort(String noun) {
    int hyphen = noun.lastIndexOf('-');
    return Optional.ofNullable(placeNouns.get(noun))
        .or(() -> Optional.ofNullable(placeNouns.get(noun.substring(hyphen + 1))));
  }

  /** Whether a word is no noun, adjective or participle: it ends what a noun belongs to. */
  public boolean endsNounPhrase(String word) {
    return afterNouns.contains(word);
  }

  /** Whether a word that follows a noun leaves it whole: not "table" in "the kitchen table". */
  public boolean mayFollowNoun(String word) {
    return endsNounPhrase(word)
        || word.endsWith("ed")
        || word.endsWith("ing")
        || word.endsWith("ly");
  }
}
