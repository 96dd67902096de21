package org.fabula.library.codec;

import java.io.IOException;
import java.util.Optional;
import java.util.OptionalDouble;
import org.fabula.understanding.ties.Asserter;
import org.fabula.understanding.ties.Clue;
import org.fabula.understanding.ties.Naming;
import org.fabula.understanding.ties.Reveal;
import org.fabula.understanding.ties.Role;
import org.fabula.understanding.ties.Sign;
import org.fabula.understanding.ties.Ties;

/** Ties as the passages they follow from; each id and name is written out once. */
final class TiesCode {

  private TiesCode() {}

  static void write(Ties ties, CodeWriter code) {
    code.all(ties.signs(), sign -> write(sign, code));
    code.all(ties.namings(), naming -> write(naming, code));
    code.all(ties.reveals(), reveal -> write(reveal, code));
  }

  static Ties ties(CodeReader code) throws IOException {
    return Ties.of(
        code.all(() -> sign(code)), code.all(() -> naming(code)), code.all(() -> reveal(code)));
  }

  private static void write(Sign sign, CodeWriter code) {
    code.word(sign.a());
    code.word(sign.b());
    code.optional(sign.role(), code::constant);
    code.constant(sign.clue());
    code.optional(
        sign.polarity().isPresent()
            ? Optional.of(sign.polarity().getAsDouble())
            : Optional.<Double>empty(),
        code::fraction);
    write(sign.asserter(), code);
    code.span(sign.passage());
    code.offset(sign.knownFrom());
    code.fraction(sign.confidence());
  }

  private static Sign sign(CodeReader code) throws IOException {
    return new Sign(
        code.word(),
        code.word(),
        code.optional(() -> code.constant(Role.class)),
        code.constant(Clue.class),
        code.optional(code::fraction).map(OptionalDouble::of).orElse(OptionalDouble.empty()),
        asserter(code),
        code.span(),
        code.offset(),
        code.fraction());
  }

  private static void write(Asserter asserter, CodeWriter code) {
    code.constant(asserter.kind());
    code.optional(asserter.character(), code::word);
  }

  private static Asserter asserter(CodeReader code) throws IOException {
    return new Asserter(code.constant(Asserter.Kind.class), code.optional(code::word));
  }

  private static void write(Naming naming, CodeWriter code) {
    code.optional(naming.caller(), code::word);
    code.word(naming.called());
    code.word(naming.name());
    code.constant(naming.form());
    code.span(naming.passage());
    code.offset(naming.knownFrom());
    code.fraction(naming.confidence());
  }

  private static Naming naming(CodeReader code) throws IOException {
    return new Naming(
        code.optional(code::word),
        code.word(),
        code.word(),
        code.constant(Naming.Form.class),
        code.span(),
        code.offset(),
        code.fraction());
  }

  private static void write(Reveal reveal, CodeWriter code) {
    code.word(reveal.character());
    code.word(reveal.known());
    code.word(reveal.learnt());
    code.span(reveal.passage());
    code.all(reveal.evidence(), code::span);
    code.fraction(reveal.confidence());
  }

  private static Reveal reveal(CodeReader code) throws IOException {
    return new Reveal(
        code.word(), code.word(), code.word(), code.span(), code.all(code::span), code.fraction());
  }
}
