package org.fabula.understanding.ties;

import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * How the characters of a story stand to each other, and what they call each other.
 *
 * <p>All of it follows from single passages: from {@link Sign}s ties and curves, from {@link
 * Naming}s who calls whom what. Only pairs of whom some passage tells have either, so time and
 * memory grow with the passages and not with the square of the cast.
 */
public final class Ties {

  /** Nothing is known. */
  public static final Ties UNKNOWN = new Ties(List.of(), List.of(), List.of());

  private final List<Sign> signs;
  private final List<Naming> namings;
  private final List<Reveal> reveals;
  private final List<Tie> all;
  private final List<PairCurve> curves;
  private final List<NameInUse> namesInUse;

  private Ties(List<Sign> signs, List<Naming> namings, List<Reveal> reveals) {
    this.signs = List.copyOf(signs);
    this.namings = List.copyOf(namings);
    this.reveals = List.copyOf(reveals);
    var gathering = new TieGathering(this.signs);
    all = gathering.ties();
    curves = new CurveDrawing(this.signs, gathering.toldKin()).curves();
    namesInUse = NamesInUse.of(this.namings);
  }

  /**
   * What follows from passages, each list in text order.
   *
   * @param namings of the narrator's those that show a name for the first time are enough
   */
  public static Ties of(List<Sign> signs, List<Naming> namings, List<Reveal> reveals) {
    return new Ties(signs, namings, reveals);
  }

  /** Every tie, by the place from which it holds. */
  public List<Tie> all() {
    return all;
  }

  /** How each pair gets on, for the pairs of which something is shown. */
  public List<PairCurve> curves() {
    return curves;
  }

  /** Who calls whom what, by first use; what only the narrator says is left out. */
  public List<NameInUse> namesInUse() {
    return namesInUse;
  }

  /** Where somebody begins to address another otherwise, in text order. */
  public List<AddressChange> addressChanges() {
    return NamesInUse.changes(namings);
  }

  /** Where a reader learns that two names are one person's, in text order. */
  public List<Reveal> reveals() {
    return reveals;
  }

  /** The passages that all ties follow from, in text order. */
  public List<Sign> signs() {
    return signs;
  }

  /** What the ties of each pair are judged by, for training. */
  public List<TieEvidence> evidence() {
    return new TieGathering(signs).clues().evidence();
  }

  /** The places where somebody is called by a name, in text order. */
  public List<Naming> namings() {
    return namings;
  }

  /**
   * What follows from the passages known at a position.
   *
   * @param known ids of the characters who have been met by then
   */
  public Ties until(int position, Set<String> known) {
    return new Ties(
        signs.stream()
            .filter(sign -> sign.knownFrom() <= position)
            .filter(sign -> known.contains(sign.a()) && known.contains(sign.b()))
            .filter(sign -> sign.asserter().character().map(known::contains).orElse(true))
            .toList(),
        namings.stream()
            .filter(naming -> naming.knownFrom() <= position && known.contains(naming.called()))
            .filter(naming -> naming.caller().map(known::contains).orElse(true))
            .toList(),
        reveals.stream()
            .filter(reveal -> reveal.passage().end() <= position)
            .filter(reveal -> known.contains(reveal.character()))
            .toList());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Ties ties
        && signs.equals(ties.signs)
        && namings.equals(ties.namings)
        && reveals.equals(ties.reveals);
  }

  @Override
  public int hashCode() {
    return Objects.hash(signs, namings, reveals);
  }

  @Override
  public String toString() {
    return all.toString();
  }
}
