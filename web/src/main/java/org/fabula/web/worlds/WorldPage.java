package org.fabula.web.worlds;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.fabula.library.Library;
import org.fabula.library.ShelfQuery;
import org.fabula.library.World;
import org.fabula.story.MetadataField;
import org.fabula.understanding.worlds.StoryOrder;
import org.fabula.understanding.worlds.WorldCast;
import org.fabula.understanding.worlds.WorldCharacter;
import org.fabula.web.known.KnownStories;
import org.fabula.web.known.KnownStory;
import org.fabula.web.known.KnownStory.Veil;
import org.fabula.web.page.Visit;
import org.fabula.web.people.Person;
import org.fabula.writing.StoryOrderLine;

/**
 * A world: its stories, its people, what its stories tell otherwise. Of each story no more than its
 * reader may know.
 *
 * @param order the stories whose people are gathered, in the order in which they play
 * @param disorder what is said of that order and cannot be so
 * @param likely stories that are not in it and that may belong to it
 * @param others the other stories that are not in it
 * @param veil what keeps the reader from being told more of any of its stories
 * @param unread how many stories are in it whose people are not gathered, because there are so many
 */
record WorldPage(
    Visit visit,
    World world,
    List<WorldStory> stories,
    List<Placed> order,
    List<String> disorder,
    List<Shared> shared,
    List<Person> rest,
    List<DifferenceRow> differences,
    List<StoryLink> likely,
    List<StoryLink> others,
    Veil veil,
    int unread) {

  /**
   * A story of the world.
   *
   * @param plays when it plays, as its file says
   */
  record WorldStory(StoryLink link, Optional<String> author, Optional<String> plays) {}

  /** A story in the order in which they play. */
  record Placed(StoryLink link, Optional<String> period, Optional<String> place) {}

  /**
   * Somebody in several of the stories.
   *
   * @param names what else they are called in any of them
   * @param stories who they are in each
   */
  record Shared(String name, List<String> names, List<InStory> stories) {}

  /** Somebody in a story. */
  record InStory(Person who, String title) {}

  private static final int MOST_GATHERED = 30;
  private static final int MOST_PEOPLE = 200;
  private static final int MOST_OTHERS = 500;

  WorldPage {
    stories = List.copyOf(stories);
    order = List.copyOf(order);
    disorder = List.copyOf(disorder);
    shared = List.copyOf(shared);
    rest = List.copyOf(rest);
    differences = List.copyOf(differences);
    likely = List.copyOf(likely);
    others = List.copyOf(others);
  }

  static WorldPage of(
      World world, Library library, KnownStories known, Context context, Visit visit) {
    var gathered =
        world.stories().stream()
            .limit(MOST_GATHERED)
            .flatMap(id -> known.find(id, context).stream())
            .toList();
    var fabulas = gathered.stream().map(KnownStory::fabula).toList();
    var titles = gathered.stream().map(it -> it.entry().fullTitle()).toList();
    var order = StoryOrder.of(fabulas);
    var cast = WorldCast.of(fabulas.stream().map(it -> it.characters()).toList()).characters();
    var likely = library.likelyIn(world);
    return new WorldPage(
        visit,
        world,
        stories(world, library),
        StoryOrderLine.of(order, titles).stream().map(line -> placed(line, gathered)).toList(),
        StoryOrderLine.leftOut(order, titles),
        cast.stream()
            .filter(who -> who.byStory().size() > 1)
            .limit(MOST_PEOPLE)
            .map(who -> shared(who, gathered))
            .toList(),
        cast.stream()
            .filter(who -> who.byStory().size() == 1)
            .limit(MOST_PEOPLE)
            .map(who -> people(who, gathered).get(0).who())
            .toList(),
        known.differences(gathered).stream()
            .map(difference -> DifferenceRow.of(difference, gathered))
            .toList(),
        likely.stream().flatMap(id -> library.entry(id).stream()).map(StoryLink::of).toList(),
        others(world, likely, library),
        veil(gathered),
        world.stories().size() - gathered.size());
  }

  private static List<WorldStory> stories(World world, Library library) {
    return world.stories().stream()
        .flatMap(id -> library.entry(id).stream())
        .map(
            entry ->
                new WorldStory(
                    StoryLink.of(entry),
                    entry.author(),
                    entry.metadata().text(MetadataField.TIMELINE)))
        .toList();
  }

  private static Placed placed(StoryOrderLine line, List<KnownStory> stories) {
    return new Placed(StoryLink.of(stories.get(line.story()).entry()), line.period(), line.place());
  }

  private static Shared shared(WorldCharacter who, List<KnownStory> stories) {
    return new Shared(who.name(), who.names().subList(1, who.names().size()), people(who, stories));
  }

  private static List<InStory> people(WorldCharacter who, List<KnownStory> stories) {
    var people = new ArrayList<InStory>();
    who.byStory()
        .forEach(
            (story, character) -> {
              var known = stories.get(story);
              people.add(
                  new InStory(
                      Person.of(character.id(), character.name(), known.address()),
                      known.entry().fullTitle()));
            });
    return people;
  }

  private static Veil veil(List<KnownStory> stories) {
    if (stories.stream().anyMatch(WorldPage::holdsMore)) {
      return Veil.DOWN;
    }
    return stories.stream().anyMatch(it -> it.veil() == Veil.LIFTED)
        ? Veil.LIFTED
        : Veil.NOT_YET_DRAWN;
  }

  private static boolean holdsMore(KnownStory story) {
    return story.isVeiled() && story.end() < story.story().text().length();
  }

  private static List<StoryLink> others(World world, List<Long> likely, Library library) {
    return library.list(ShelfQuery.everything().onPage(0, MOST_OTHERS)).entries().stream()
        .filter(entry -> !world.stories().contains(entry.id()) && !likely.contains(entry.id()))
        .map(StoryLink::of)
        .toList();
  }

  String address() {
    return "/worlds/" + world.id();
  }

  /** Whether anything tells when one of them plays. */
  boolean tellsOrder() {
    return order.stream().anyMatch(it -> it.place().isPresent() || it.period().isPresent());
  }

  /** Whether one of its stories tells more than the reader may know. */
  boolean isVeiled() {
    return veil == Veil.DOWN;
  }

  boolean isLifted() {
    return veil == Veil.LIFTED;
  }

  /** Whether a story may go up: all but the first. */
  boolean mayGoUp(WorldStory story) {
    return IntStream.range(1, stories.size()).anyMatch(place -> stories.get(place).equals(story));
  }
}
