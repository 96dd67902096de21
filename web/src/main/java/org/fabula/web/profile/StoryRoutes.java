package org.fabula.web.profile;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import org.fabula.web.known.KnownStories;
import org.fabula.web.page.Pages;
import org.fabula.web.page.Places;

/** Shows stories and their people. */
public final class StoryRoutes {

  private final KnownStories stories;
  private final Pages pages;

  public StoryRoutes(KnownStories stories, Pages pages) {
    this.stories = stories;
    this.pages = pages;
  }

  /** Adds the addresses of stories and people. */
  public void serve(RoutesConfig routes) {
    routes.get("/story/{story}", this::showStory);
    routes.get("/story/{story}/people/{person}", this::showPerson);
  }

  private void showStory(Context context) {
    var known = stories.asked(context);
    var read = ReadButton.of(known, Places.of(context).in(known.id()));
    pages.show(context, "profile/story.jte", StoryPage.of(known, read, pages.visit(context)));
  }

  private void showPerson(Context context) {
    var page =
        PersonPage.of(context.pathParam("person"), stories.asked(context), pages.visit(context));
    pages.show(context, "profile/person.jte", page);
  }
}
