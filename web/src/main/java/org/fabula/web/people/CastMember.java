package org.fabula.web.people;

import java.util.List;
import java.util.Locale;
import org.fabula.web.known.Passage;

/**
 * Somebody and how much of the story is theirs so far.
 *
 * @param shareOfSpeech of all that known people say, from 0 to 1
 * @param quotations how many they say
 * @param mentions how many there are of them
 */
public record CastMember(
    Person person,
    List<NameInUse> names,
    double shareOfSpeech,
    int quotations,
    int mentions,
    Passage firstSeen) {

  public CastMember {
    names = List.copyOf(names);
  }

  /** The names besides the one they go under. */
  public List<NameInUse> otherNames() {
    return names.stream().filter(name -> !name.text().equalsIgnoreCase(person.name())).toList();
  }

  /** The share of speech as a page writes it: "34 %". */
  public String percent() {
    double percent = shareOfSpeech * 100;
    return percent > 0 && percent < 1 ? "under 1 %" : Math.round(percent) + " %";
  }

  /** The length of a bar that is 100 long for all speech. */
  public String bar() {
    return String.format(Locale.ROOT, "%.1f", shareOfSpeech * 100);
  }

  /** How often they speak, as a sentence. */
  public String speaksSoFar() {
    return switch (quotations) {
      case 0 -> "Has not spoken so far.";
      case 1 -> "Spoke once so far.";
      default -> "Spoke " + quotations + " times so far.";
    };
  }

  /** How often they speak, in words. */
  public String speaks() {
    return switch (quotations) {
      case 0 -> "says nothing";
      case 1 -> "speaks once";
      default -> "speaks " + quotations + " times";
    };
  }
}
