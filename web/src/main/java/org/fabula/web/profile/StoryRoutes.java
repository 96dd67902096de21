package org.fabula.web.profile;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalInt;
import org.fabula.library.Library;
import org.fabula.library.World;
import org.fabula.web.known.KnownStories;
import org.fabula.web.page.Forms;
import org.fabula.web.page.Pages;
import org.fabula.web.page.Places;

/** Shows stories and their people. */
public final class StoryRoutes {

  private final Library library;
  private final KnownStories stories;
  private final Pages pages;

  public StoryRoutes(Library library, KnownStories stories, Pages pages) {
    this.library = library;
    this.stories = stories;
    this.pages = pages;
  }

  /** Adds the addresses of stories and people. */
  public void serve(RoutesConfig routes) {
    routes.get("/story/{story}", this::showStory);
    routes.get("/story/{story}/people/{person}", this::showPerson);
    routes.get("/story/{story}/people/{person}/with/{other}", this::showPair);
    routes.get("/story/{story}/relations", this::showRelations);
    routes.get("/story/{story}/original", this::sendOriginal);
  }

  private void showStory(Context context) {
    var known = stories.asked(context);
    var read = ReadButton.of(known, Places.of(context).in(known.id()));
    pages.show(
        context,
        "profile/story.jte",
        StoryPage.of(known, read, worldsOf(known.id()), at(context), pages.visit(context)));
  }

  private List<World> worldsOf(long story) {
    return library.worlds().stream().filter(world -> world.stories().contains(story)).toList();
  }

  private void showPair(Context context) {
    var page =
        PairPage.of(
            context.pathParam("person"),
            context.pathParam("other"),
            stories.asked(context),
            pages.visit(context));
    pages.show(context, "profile/pair.jte", page);
  }

  private void showRelations(Context context) {
    pages.show(context, "profile/relations.jte", Relations.of(stories.asked(context), at(context)));
  }

  private static OptionalInt at(Context context) {
    return Forms.number(Forms.query(context, "at"));
  }

  private void showPerson(Context context) {
    var page =
        PersonPage.of(
            context.pathParam("person"),
            stories.asked(context),
            Forms.number(Forms.query(context, "chapter")),
            pages.visit(context));
    pages.show(context, "profile/person.jte", page);
  }

  /** The file byte for byte, to keep and not to show: a browser must not run what is in it. */
  private void sendOriginal(Context context) {
    var original =
        library.original(KnownStories.askedId(context)).orElseThrow(NotFoundResponse::new);
    var name = URLEncoder.encode(original.fileName(), StandardCharsets.UTF_8).replace("+", "%20");
    context.header("Content-Disposition", "attachment; filename*=UTF-8''" + name);
    context.contentType("application/octet-stream");
    context.result(original.bytes());
  }
}
