package org.fabula.web.page;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.OptionalInt;

/** Reads what a form or an address sends; what is missing or no number is no error. */
public final class Forms {

  private Forms() {}

  /** A form's field; empty text where it was not sent. */
  public static String field(Context context, String name) {
    var value = context.formParam(name);
    return value == null ? "" : value;
  }

  /** A form's field as a number of 0 or more. */
  public static OptionalInt number(Context context, String name) {
    return number(field(context, name));
  }

  /** A part of the address behind the question mark; empty text where it is not there. */
  public static String query(Context context, String name) {
    var value = context.queryParam(name);
    return value == null ? "" : value;
  }

  /** A number of 0 or more. */
  public static OptionalInt number(String digits) {
    return digits.matches("[0-9]{1,9}")
        ? OptionalInt.of(Integer.parseInt(digits))
        : OptionalInt.empty();
  }

  /** Sends the reader back to the page that holds the form; never to another site. */
  public static void goBack(Context context) {
    var back = field(context, "back");
    boolean ours = back.startsWith("/") && !back.startsWith("//") && !back.contains("\\");
    context.redirect(ours ? back : "/", HttpStatus.SEE_OTHER);
  }
}
