package org.fabula.web.worlds;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import org.fabula.library.Library;
import org.fabula.library.World;
import org.fabula.web.known.KnownStories;
import org.fabula.web.page.Forms;
import org.fabula.web.page.Lifted;
import org.fabula.web.page.Pages;

/** Shows worlds, and takes what a reader says of them. Whatever is joined can be parted again. */
public final class WorldRoutes {

  private static final String ALL = "/worlds";

  private final Library library;
  private final KnownStories stories;
  private final Pages pages;

  public WorldRoutes(Library library, KnownStories stories, Pages pages) {
    this.library = library;
    this.stories = stories;
    this.pages = pages;
  }

  /** Adds the addresses of worlds. */
  public void serve(RoutesConfig routes) {
    routes.get(ALL, this::showAll);
    routes.post(ALL, this::make);
    routes.get("/worlds/{world}", this::show);
    routes.post("/worlds/{world}/join", this::join);
    routes.post("/worlds/{world}/part", this::part);
    routes.post("/worlds/{world}/up", this::moveUp);
    routes.post("/worlds/{world}/veil", this::liftVeil);
    routes.post("/worlds/{world}/forget", this::forget);
  }

  private void showAll(Context context) {
    pages.show(context, "worlds/worlds.jte", WorldsPage.of(library, pages.visit(context)));
  }

  private void show(Context context) {
    var page = WorldPage.of(asked(context), library, stories, context, pages.visit(context));
    pages.show(context, "worlds/world.jte", page);
  }

  private void make(Context context) {
    var name = Forms.field(context, "name");
    if (name.isBlank()) {
      context.redirect(ALL, HttpStatus.SEE_OTHER);
      return;
    }
    long world = library.makeWorld(name);
    for (var story : Forms.field(context, "stories").split(",", -1)) {
      Forms.number(story).ifPresent(id -> join(world, id));
    }
    context.redirect(ALL + "/" + world, HttpStatus.SEE_OTHER);
  }

  private void join(Context context) {
    var world = asked(context);
    join(world.id(), story(context));
    goTo(world, context);
  }

  private void join(long world, long story) {
    if (library.entry(story).isPresent()) {
      library.join(world, story);
    }
  }

  private void part(Context context) {
    var world = asked(context);
    library.part(world.id(), story(context));
    goTo(world, context);
  }

  private void moveUp(Context context) {
    var world = asked(context);
    library.moveUp(world.id(), story(context));
    goTo(world, context);
  }

  private void liftVeil(Context context) {
    var world = asked(context);
    boolean lift = Forms.field(context, "lift").equals("yes");
    var lifted = Lifted.of(context);
    for (long story : world.stories()) {
      lifted = lifted.with(story, lift);
    }
    lifted.keep(context);
    goTo(world, context);
  }

  private void forget(Context context) {
    library.unmakeWorld(asked(context).id());
    context.redirect(ALL, HttpStatus.SEE_OTHER);
  }

  private static void goTo(World world, Context context) {
    context.redirect(ALL + "/" + world.id(), HttpStatus.SEE_OTHER);
  }

  private World asked(Context context) {
    var id = Forms.number(context.pathParam("world")).orElseThrow(NotFoundResponse::new);
    return library.world(id).orElseThrow(NotFoundResponse::new);
  }

  private static long story(Context context) {
    return Forms.number(context, "story").orElseThrow(NotFoundResponse::new);
  }
}
