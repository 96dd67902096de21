package org.fabula.understanding.mentions;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.fabula.understanding.lexicon.Gender;

/** The pronouns that stand for people, by what they tell of whom they stand for. */
public enum Pronoun {
  HE(Gender.MASCULINE, "he him his himself"),
  SHE(Gender.FEMININE, "she her hers herself"),
  THEY(Gender.OPEN, "they them their theirs themselves themself"),
  I(Gender.OPEN, "i me my mine myself"),
  WE(Gender.OPEN, "we us our ours ourselves"),
  YOU(Gender.OPEN, "you your yours yourself thou thee thy thine");

  private static final Map<String, Pronoun> BY_FORM = byForm();

  private final Gender gender;
  private final String forms;

  Pronoun(Gender gender, String forms) {
    this.gender = gender;
    this.forms = forms;
  }

  private static Map<String, Pronoun> byForm() {
    var byForm = new HashMap<String, Pronoun>();
    for (var pronoun : values()) {
      for (var form : pronoun.forms.split(" ", -1)) {
        byForm.put(form, pronoun);
      }
    }
    return Map.copyOf(byForm);
  }

  /** The pronoun a word in lower case is a form of. */
  public static Optional<Pronoun> of(String word) {
    return Optional.ofNullable(BY_FORM.get(word));
  }

  public Gender gender() {
    return gender;
  }

  /** Stands for one person who is neither speaker nor addressee. */
  public boolean isThirdPerson() {
    return this == HE || this == SHE;
  }
}
