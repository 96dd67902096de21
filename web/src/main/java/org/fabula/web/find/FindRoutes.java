package org.fabula.web.find;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import org.fabula.library.Library;
import org.fabula.library.Passage;
import org.fabula.web.page.Forms;
import org.fabula.web.page.Pages;

/** Shows what a line finds. */
public final class FindRoutes {

  private final Library library;
  private final Pages pages;

  public FindRoutes(Library library, Pages pages) {
    this.library = library;
    this.pages = pages;
  }

  /** Adds the address of finding. */
  public void serve(RoutesConfig routes) {
    routes.get("/find", this::show);
  }

  private void show(Context context) {
    var typed = FindLine.parse(Forms.query(context, "q"));
    var story = Forms.number(Forms.query(context, "story"));
    var line = story.isPresent() ? typed.inStory(story.getAsInt()) : typed;
    var passages = line.isEmpty() ? List.<Passage>of() : library.find(line.query());
    pages.show(context, "find/find.jte", FindPage.of(line, passages, pages.visit(context)));
  }
}
