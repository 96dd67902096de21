package org.fabula.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.fabula.library.Library;
import org.fabula.library.World;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code fabula world}: which stories of the library share a world. */
@Command(
    name = "world",
    header = "Say which stories share a world.",
    description = {
      "fabula world list            worlds, a line each: number, name, numbers of its stories",
      "fabula world new NAME        make one",
      "fabula world add NAME STORY...     put stories into it, in this order",
      "fabula world remove NAME STORY...  take stories out again",
      "fabula world show NAME       its stories in the order in which they play, who is in several"
          + " of them, what they tell otherwise",
      "fabula world rename OLD NEW  call it otherwise",
      "fabula world forget NAME     forget it; its stories stay"
    })
final class WorldCommand implements Callable<Integer> {

  private final FabulaCommand fabula;

  WorldCommand(FabulaCommand fabula) {
    this.fabula = fabula;
  }

  @Override
  public Integer call() throws IOException {
    return list();
  }

  @Command(name = "list", header = "List the worlds.")
  int list() throws IOException {
    try (var library = fabula.openLibrary()) {
      var worlds = library.worlds();
      worlds.forEach(world -> fabula.screen().line(line(world)));
      if (worlds.isEmpty()) {
        fabula.screen().notice("There is no world yet; make one with fabula world new NAME.");
      }
      return Main.DONE;
    }
  }

  @Command(name = "new", header = "Make a world.")
  int make(@Parameters(paramLabel = "NAME", description = "What to call it.") String name)
      throws IOException {
    if (name.isBlank()) {
      throw CommandException.worldWithoutName();
    }
    try (var library = fabula.openLibrary()) {
      library.world(library.makeWorld(name)).ifPresent(world -> fabula.screen().line(line(world)));
      return Main.DONE;
    }
  }

  @Command(name = "add", header = "Put stories into a world.")
  int add(
      @Parameters(paramLabel = "NAME", description = "The world's name or number.") String name,
      @Parameters(
              paramLabel = "STORY",
              arity = "1..*",
              description = "A story's number in fabula list, or words of its title.")
          List<String> stories)
      throws IOException {
    return change(name, stories, Library::join);
  }

  @Command(name = "remove", header = "Take stories out of a world.")
  int remove(
      @Parameters(paramLabel = "NAME", description = "The world's name or number.") String name,
      @Parameters(
              paramLabel = "STORY",
              arity = "1..*",
              description = "A story's number in fabula list, or words of its title.")
          List<String> stories)
      throws IOException {
    return change(name, stories, Library::part);
  }

  @Command(name = "rename", header = "Call a world otherwise.")
  int rename(
      @Parameters(paramLabel = "OLD", description = "The world's name or number.") String old,
      @Parameters(paramLabel = "NEW", description = "What to call it from now on.") String name)
      throws IOException {
    if (name.isBlank()) {
      throw CommandException.worldWithoutName();
    }
    try (var library = fabula.openLibrary()) {
      long world = named(library, old).id();
      if (!library.renameWorld(world, name)) {
        throw CommandException.nameTaken(name);
      }
      library.world(world).ifPresent(now -> fabula.screen().line(line(now)));
      return Main.DONE;
    }
  }

  @Command(name = "forget", header = "Forget a world; its stories stay.")
  int forget(
      @Parameters(paramLabel = "NAME", description = "The world's name or number.") String name)
      throws IOException {
    try (var library = fabula.openLibrary()) {
      library.unmakeWorld(named(library, name).id());
      return Main.DONE;
    }
  }

  @Command(
      name = "show",
      header =
          "Show a world: its stories in the order in which they play, its people, its clashes.")
  int show(
      @Parameters(paramLabel = "NAME", description = "The world's name or number.") String name)
      throws IOException {
    try (var library = fabula.openLibrary()) {
      new ShownWorld(named(library, name), library, fabula.screen()).show();
      return Main.DONE;
    }
  }

  /** What is done to a world with a story. */
  private interface Change {
    void apply(Library library, long world, long story);
  }

  private int change(String name, List<String> stories, Change change) throws IOException {
    try (var library = fabula.openLibrary()) {
      var world = named(library, name);
      for (var story : stories) {
        change.apply(library, world.id(), NamedStory.in(library, story).id());
      }
      library.world(world.id()).ifPresent(now -> fabula.screen().line(line(now)));
      return Main.DONE;
    }
  }

  /** The world of a name or number. */
  static World named(Library library, String wanted) throws CommandException {
    return library.worlds().stream()
        .filter(
            world ->
                world.name().equalsIgnoreCase(wanted.strip())
                    || Long.toString(world.id()).equals(wanted))
        .findFirst()
        .orElseThrow(() -> CommandException.noSuchWorld(wanted));
  }

  private static String line(World world) {
    return String.join(
        "\t",
        Long.toString(world.id()),
        world.name().replace('\t', ' '),
        String.join(" ", world.stories().stream().map(String::valueOf).toList()));
  }
}
