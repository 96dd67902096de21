package org.fabula.understanding.ties;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fabula.understanding.segmentation.Segments;
import org.fabula.understanding.segmentation.Token;
import org.fabula.understanding.ties.TieWords.RoleWord;

/**
 * Finds nouns that name a tie and whose relation they tell of: "her sister", "Odile's sister", "the
 * sister of Odile", "Odile had a sister", "Mum" in somebody's own words. Linear in the text.
 */
final class RelationPhrases {

  private static final Set<String> POSSESSIVES = Set.of("my", "our", "your", "thy", "his", "her");
  private static final Set<String> ARTICLES = Set.of("the", "a", "an");
  private static final Set<String> HAVING =
      Set.of("have", "has", "had", "got", "'ve", "'s", "'d", "having");
  private static final Set<String> NO_ADJECTIVES =
      Set.of(
          "and", "or", "but", "of", "in", "to", "for", "with", "at", "on", "by", "from", "was",
          "is", "had", "has", "the", "a", "an", "that", "which", "who", "as", "than", "into");

  /** Before a noun that is nobody's own name: "that mother", "no mother". */
  private static final Set<String> DETERMINERS =
      Set.of(
          "the", "a", "an", "this", "that", "these", "those", "every", "each", "any", "no", "some",
          "their", "its", "whose", "of", "one", "another", "what", "which", "my", "our", "your",
          "thy", "his", "her");

  /** "Good lad, son": an old man to a young one. */
  private static final Set<Role> CALLED_SO_BY_ANYBODY =
      EnumSet.of(Role.CHILD, Role.SPOUSE, Role.RELATIVE, Role.COUSIN);

  private static final Set<Role> ORDERS = EnumSet.of(Role.PARENT, Role.CHILD, Role.SIBLING);

  private static final int MOST_ADJECTIVES = 3;
  private static final double OWNED = 0.9;

  private final Segments segments;
  private final Whom whom;
  private final TieWords words;

  RelationPhrases(Segments segments, Whom whom, TieWords words) {
    this.segments = segments;
    this.whom = whom;
    this.words = words;
  }

  /** All of them, in text order. */
  List<RelationPhrase> all() {
    var phrases = new ArrayList<RelationPhrase>();
    for (int token = 0; token < segments.tokens().size(); token++) {
      int noun = token;
      word(noun).flatMap(word -> at(noun, word).or(() -> bare(noun, word))).ifPresent(phrases::add);
    }
    return phrases;
  }

  /** What a token tells if it is a noun for a tie. */
  Optional<RoleWord> word(int token) {
    return segments.isWord(token) ? words.relation(segments.lower(token)) : Optional.empty();
  }

  private Optional<RelationPhrase> at(int noun, RoleWord word) {
    int before = beforeAdjectives(noun);
    if (before < 0) {
      return Optional.empty();
    }
    if (segments.isWord(before) && POSSESSIVES.contains(segments.lower(before))) {
      return phrase(before, noun, whom.owners(before), word);
    }
    if (segments.kind(before) == Token.Kind.CLITIC && segments.lower(before).endsWith("s")) {
      int clitic = before;
      var owner = whom.endingAt(clitic).or(() -> whom.endingAt(clitic - 1));
      if (owner.isPresent()) {
        return phrase(whom.firstToken(owner.get()), noun, List.of(Someone.of(owner.get())), word);
      }
    }
    return ofPhrase(before, noun, word).or(() -> hadPhrase(before, noun, word));
  }

  private int beforeAdjectives(int noun) {
    int before = noun - 1;
    while (before >= Math.max(0, noun - MOST_ADJECTIVES) && isAdjective(before)) {
      before--;
    }
    return before;
  }

  private static Optional<RelationPhrase> phrase(
      int first, int noun, List<Someone> owners, RoleWord word) {
    return owners.isEmpty()
        ? Optional.empty()
        : Optional.of(new RelationPhrase(first, noun, owners, word));
  }

  /** "the son of Odile" */
  private Optional<RelationPhrase> ofPhrase(int before, int noun, RoleWord word) {
    if (noun + 2 >= segments.tokens().size() || !segments.lower(noun + 1).equals("of")) {
      return Optional.empty();
    }
    int of = noun + 2;
    var owner =
        whom.startingAt(of)
            .filter(it -> whom.isSpoken(of) == whom.isSpoken(noun))
            .map(it -> List.of(Someone.of(it)))
            .orElseGet(() -> segments.isWord(of + 1) ? List.of() : whom.owners(of));
    return phrase(isArticle(before) ? before : before + 1, noun, owner, word);
  }

  /** "Odile had a sister": of the subject, unless the sister is somebody else's. */
  private Optional<RelationPhrase> hadPhrase(int article, int noun, RoleWord word) {
    if (!isArticle(article) || segments.lower(article).equals("the")) {
      return Optional.empty();
    }
    int verb = article - 1;
    while (verb > 0 && HAVING.contains(form(verb))) {
      verb--;
    }
    boolean has =
        verb < article - 1 && HAVING.contains(form(article - 1)) && !isClitic(article - 1);
    return has
        ? phrase(
            article,
            noun,
            whom.endingAt(verb).stream().map(it -> Someone.of(it).lessSure(OWNED)).toList(),
            word)
        : Optional.empty();
  }

  private boolean isClitic(int token) {
    return segments.kind(token) == Token.Kind.CLITIC;
  }

  private String form(int token) {
    return segments.lower(token).replace('’', '\'');
  }

  private boolean isArticle(int token) {
    return segments.isWord(token) && ARTICLES.contains(segments.lower(token));
  }

  private boolean isAdjective(int token) {
    return segments.isWord(token)
        && !POSSESSIVES.contains(segments.lower(token))
        && !NO_ADJECTIVES.contains(segments.lower(token))
        && whom.nameAt(token).isEmpty();
  }

  /** "Mum", "Aunt Vesna", in the words of whose they are. */
  private Optional<RelationPhrase> bare(int noun, RoleWord word) {
    boolean isKin = word.role().filter(role -> role.kind() == TieKind.KIN).isPresent();
    return isKin
            && !CALLED_SO_BY_ANYBODY.contains(word.role().orElseThrow())
            && !word.isPlural()
            && isUndetermined(noun)
            && !isTitle(noun, word)
        ? phrase(noun, noun, whom.teller(noun).stream().toList(), word)
        : Optional.empty();
  }

  private boolean isUndetermined(int noun) {
    return !segments.isWord(noun - 1) || !DETERMINERS.contains(segments.lower(noun - 1));
  }

  /** "Sister Vesna", "Father Bram": of an order, not a family. */
  private boolean isTitle(int noun, RoleWord word) {
    return ORDERS.contains(word.role().orElseThrow())
        && (whom.nameAt(noun + 1).isPresent()
            || whom.nameAt(noun).filter(it -> whom.lastToken(it) > noun).isPresent());
  }
}
