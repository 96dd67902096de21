package org.fabula.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.fabula.library.LibraryException;
import org.fabula.web.known.NotMetYet;
import org.fabula.web.page.Message;
import org.fabula.web.page.Pages;

/** Turns what goes wrong into a page: the one place where exceptions become text here. */
final class ErrorPages {

  private final Pages pages;
  private final Consumer<Exception> failures;

  ErrorPages(Pages pages, Consumer<Exception> failures) {
    this.pages = pages;
    this.failures = failures;
  }

  void serve(RoutesConfig routes) {
    routes.exception(HttpResponseException.class, (answer, context) -> turnedAway(answer, context));
    routes.exception(
        UncheckedIOException.class, (broken, context) -> libraryFails(broken, context));
    routes.exception(Exception.class, (failure, context) -> failed(failure, context));
  }

  private void turnedAway(HttpResponseException answer, Context context) {
    show(
        context,
        answer.getStatus(),
        answer instanceof NotMetYet
            ? new Message(
                "You have not met them yet.",
                "Whoever is met beyond your place has no page so far.")
            : message(answer));
  }

  private static Message message(HttpResponseException answer) {
    return switch (answer.getStatus()) {
      case 404 -> new Message("There is no such page.", "It may have been moved or renamed.");
      case 405 -> new Message("This page takes nothing.", "Go back and try another way.");
      case 413 -> new Message("This is too large.", "Add fewer files at once.");
      default -> new Message("This cannot be done.", String.valueOf(answer.getMessage()));
    };
  }

  private void libraryFails(UncheckedIOException broken, Context context) {
    if (broken.getCause() instanceof LibraryException told) {
      failures.accept(told);
      show(context, 500, new Message("The library cannot be read or written.", told.getMessage()));
    } else {
      failed(broken, context);
    }
  }

  private void failed(Exception failure, Context context) {
    failures.accept(failure);
    show(
        context,
        500,
        new Message(
            "This page could not be made.", "Fabula made a mistake. Your stories are safe."));
  }

  private void show(Context context, int status, Message message) {
    context.status(status);
    pages.showMessage(context, message);
  }
}
