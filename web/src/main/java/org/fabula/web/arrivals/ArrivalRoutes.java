package org.fabula.web.arrivals;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.fabula.library.Library;
import org.fabula.web.page.Forms;
import org.fabula.web.page.Pages;

/** Takes files and shows what became of them. */
public final class ArrivalRoutes {

  private final Arrivals arrivals;
  private final Pages pages;

  public ArrivalRoutes(Library library, Worker worker, Pages pages) {
    this.arrivals = new Arrivals(library, worker);
    this.pages = pages;
  }

  /** Adds the addresses of new files. */
  public void serve(RoutesConfig routes) {
    routes.post("/stories", this::take);
    routes.get("/added/{batch}", context -> show(context, "arrivals/added.jte"));
    routes.get("/added/{batch}/files", context -> show(context, "arrivals/files.jte"));
  }

  private void take(Context context) {
    var batch = arrivals.open();
    for (var file : context.uploadedFiles("files")) {
      try (var content = file.content()) {
        arrivals.take(file.filename(), content.readAllBytes(), batch);
      } catch (IOException broken) {
        throw new UncheckedIOException(broken);
      }
    }
    context.redirect(batch.files().isEmpty() ? "/" : batch.address(), HttpStatus.SEE_OTHER);
  }

  private void show(Context context, String template) {
    var batch =
        Forms.number(context.pathParam("batch")).stream()
            .boxed()
            .flatMap(number -> arrivals.find(number).stream())
            .findFirst()
            .orElseThrow(NotFoundResponse::new);
    pages.show(context, template, ArrivalsPage.of(batch, pages.visit(context)));
  }
}
