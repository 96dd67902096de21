package org.fabula.web.shelf;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import org.fabula.library.Library;
import org.fabula.library.WordRange;
import org.fabula.web.page.Forms;
import org.fabula.web.page.Pages;

/** Shows the library. */
public final class ShelfRoutes {

  private static final int PAGE_SIZE = 40;

  private final Library library;
  private final Pages pages;

  public ShelfRoutes(Library library, Pages pages) {
    this.library = library;
    this.pages = pages;
  }

  /** Adds the library's address. */
  public void serve(RoutesConfig routes) {
    routes.get("/", this::show);
    routes.get("/length", this::narrowByLength);
  }

  private void show(Context context) {
    int page = Math.max(1, Forms.number(Forms.query(context, "page")).orElse(1));
    var query = QueryLine.parse(Forms.query(context, "q")).onPage(page - 1, PAGE_SIZE);
    pages.show(
        context, "shelf/shelf.jte", ShelfPage.of(query, library.list(query), pages.visit(context)));
  }

  /** Writes two numbers of words into the line, so that it alone says what is shown. */
  private void narrowByLength(Context context) {
    int least = Forms.number(Forms.query(context, "least")).orElse(0);
    int most = Forms.number(Forms.query(context, "most")).orElse(Integer.MAX_VALUE);
    var range = new WordRange(Math.min(least, most), Math.max(least, most));
    var query = QueryLine.parse(Forms.query(context, "q")).withLength(range);
    context.redirect(ShelfPage.address(query), HttpStatus.SEE_OTHER);
  }
}
