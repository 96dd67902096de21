package org.fabula.understanding.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fabula.understanding.coreference.CharacterMention;
import org.fabula.understanding.events.Participant.Role;
import org.fabula.understanding.lexicon.Lexicon;
import org.fabula.understanding.segmentation.Segments;

/**
 * Finds who takes part in an event among the mentions beside its word: who stands before it as a
 * subject acts, who stands after it in the same clause is acted on; turned about in the passive.
 */
final class Participation {

  private static final int WORDS_BEFORE = 30;
  private static final int WORDS_AFTER = 8;
  private static final Set<String> OWNERS =
      Set.of("his", "my", "our", "your", "their", "its", "her");
  private final WordSequence words;
  private final Lexicon lexicon;
  private final Placed[] byFirst;
  private final Placed[] byLast;

  /** A mention by the first and last of its words. */
  private record Placed(int first, int last, CharacterMention mention) {
    Participant as(Role role) {
      return new Participant(mention, role);
    }
  }

  Participation(
      WordSequence words, Segments segments, Lexicon lexicon, List<CharacterMention> mentions) {
    this.words = words;
    this.lexicon = lexicon;
    byFirst = new Placed[words.size()];
    byLast = new Placed[words.size()];
    var wordOfToken = new int[segments.tokens().size()];
    for (int i = 0; i < words.size(); i++) {
      wordOfToken[words.get(i).token()] = i;
    }
    for (var mention : mentions) {
      int start = segments.tokenFrom(mention.mention().span().start());
      int end = segments.tokenFrom(mention.mention().span().end() - 1);
      if (end < wordOfToken.length) {
        var placed = new Placed(wordOfToken[start], wordOfToken[end], mention);
        byFirst[placed.first] = longer(byFirst[placed.first], placed);
        byLast[placed.last] = longer(byLast[placed.last], placed);
      }
    }
  }

  private static Placed longer(Placed one, Placed other) {
    return one != null && one.last - one.first >= other.last - other.first ? one : other;
  }

  /** Who acts first, then who is acted on. */
  List<Participant> of(int index) {
    var participants = new ArrayList<Participant>();
    var owner = owner(index);
    var speaker = speaker(index);
    if (owner.isPresent() || speaker.isPresent()) {
      owner.or(() -> speaker).map(it -> it.as(Role.ACTS)).ifPresent(participants::add);
      return participants;
    }
    boolean passive = isPassive(index);
    subject(index)
        .map(it -> it.as(passive ? Role.IS_ACTED_ON : Role.ACTS))
        .ifPresent(participants::add);
    for (var object : objects(index)) {
      boolean byAgent = passive && words.beside(object.first, -1).form().equals("by");
      participants.add(
          byAgent ? 0 : participants.size(), object.as(byAgent ? Role.ACTS : Role.IS_ACTED_ON));
    }
    return participants;
  }

  /** "her glance", "Odile's cry". */
  private Optional<Placed> owner(int index) {
    var before = words.beside(index, -1);
    if (before.form().equals("'s")) {
      return Optional.ofNullable(byLast[index - 1])
          .or(() -> Optional.ofNullable(byLast[Math.max(0, index - 2)]));
    }
    return OWNERS.contains(before.form())
        ? Optional.ofNullable(byFirst[index - 1])
        : Optional.empty();
  }

  /** "Mind it," said Odile. */
  private Optional<Placed> speaker(int index) {
    var form = words.get(index).form();
    boolean behindQuotation = words.beside(index, -1).form().equals("\"");
    boolean says = lexicon.isSpeechVerb(form) || lexicon.isExpressionVerb(form);
    return behindQuotation && says && index + 1 < words.endOfSentence(index)
        ? Optional.ofNullable(byFirst[index + 1]).filter(it -> !isObject(it))
        : Optional.empty();
  }

  private boolean isPassive(int index) {
    if (words.get(index).form().endsWith("ing")) {
      return false;
    }
    for (int back = 1; back <= 3; back++) {
      var form = words.beside(index, -back).form();
      if (Grammar.BE.contains(form) && !form.equals("'s")) {
        return true;
      }
      if (!form.endsWith("ly") && !form.equals("not") && !form.equals("n't")) {
        return false;
      }
    }
    return false;
  }

  /** The nearest mention before that may be a subject; for "Looking up, she" the next after. */
  private Optional<Placed> subject(int index) {
    int first = Math.max(words.firstOfSentence(index), index - WORDS_BEFORE);
    boolean spoken = words.get(index).isSpoken();
    for (int i = index - 1; i >= first; i--) {
      var placed = byLast[i];
      if (words.get(i).isSpoken() != spoken || words.get(i).form().equals(";")) {
        return Optional.empty();
      }
      if (placed != null) {
        if (maySubject(placed)) {
          return Optional.of(placed);
        }
        i = Math.min(i, placed.first);
      }
    }
    return words.get(index).form().endsWith("ing") ? afterComma(index) : Optional.empty();
  }

  private Optional<Placed> afterComma(int index) {
    for (int i = index + 1; i < Math.min(words.endOfSentence(index) - 1, index + 20); i++) {
      if (words.get(i).form().equals(",")) {
        return Optional.ofNullable(byFirst[i + 1]).filter(this::maySubject);
      }
    }
    return Optional.empty();
  }

  private boolean maySubject(Placed placed) {
    var before = words.beside(placed.first, -1);
    boolean behindVerb =
        before.isWord()
            && !before.isCapitalised()
            && Grammar.isPast(before.form())
            && !before.form().equals("said")
            && !isNominative(placed);
    return !isObject(placed)
        && !isOwner(placed)
        && !Grammar.PREPOSITIONS.contains(before.form())
        && !behindVerb;
  }

  private boolean isNominative(Placed placed) {
    return placed.first == placed.last && Grammar.SUBJECTS.contains(words.get(placed.first).form());
  }

  private boolean isObject(Placed placed) {
    return placed.first == placed.last
        && Grammar.isObject(words.get(placed.first).form())
        && !isOwner(placed);
  }

  /** "Odile's", "his", and "her" before a noun. */
  private boolean isOwner(Placed placed) {
    var last = words.get(placed.last);
    var next = words.beside(placed.last, 1);
    if (next.form().equals("'s") || last.form().equals("'s")) {
      return true;
    }
    if (placed.first < placed.last || !OWNERS.contains(last.form())) {
      return false;
    }
    return !last.form().equals("her") || mayBeOwned(next);
  }

  private static boolean mayBeOwned(WordSequence.Word next) {
    return next.isWord() && !next.form().endsWith("ly") && !Grammar.isOfClosedClass(next.form());
  }

  /** Those after the word, up to the next mark, subject or conjunction. */
  private List<Placed> objects(int index) {
    var objects = new ArrayList<Placed>();
    int end = Math.min(words.endOfSentence(index), index + 1 + WORDS_AFTER);
    for (int i = index + 1; i < end; i++) {
      var word = words.get(i);
      var placed = byFirst[i];
      boolean clauseEnds =
          Grammar.partsClauses(word.form())
              || Grammar.CONJUNCTIONS.contains(word.form())
              || word.isSpoken() != words.get(index).isSpoken()
              || (placed != null && isNominative(placed) && !word.form().equals("you"));
      if (clauseEnds) {
        break;
      }
      if (placed != null) {
        if (!isOwner(placed)) {
          objects.add(placed);
        }
        i = Math.max(i, placed.last);
      }
    }
    return objects;
  }
}
