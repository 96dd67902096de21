package org.fabula.web.reader;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import org.fabula.library.Library;
import org.fabula.story.Span;
import org.fabula.web.known.KnownStories;
import org.fabula.web.known.KnownStory;
import org.fabula.web.page.Forms;
import org.fabula.web.page.Lifted;
import org.fabula.web.page.Pages;
import org.fabula.web.page.Places;

/**
 * Shows chapters and answers what their script asks. Where the reader has come to is known before
 * anything is told: opening a story to read sets its position. Who follows a link to a passage only
 * looks; the place moves when they read on there.
 */
public final class ReaderRoutes {

  private final Library library;
  private final KnownStories stories;
  private final Pages pages;

  public ReaderRoutes(Library library, KnownStories stories, Pages pages) {
    this.library = library;
    this.stories = stories;
    this.pages = pages;
  }

  /** Adds the reader's addresses. */
  public void serve(RoutesConfig routes) {
    routes.get("/story/{story}/chapter/{chapter}", this::showChapter);
    routes.get("/story/{story}/chapter/{chapter}/who", this::showWho);
    routes.get("/story/{story}/who", this::showPanel);
    routes.get("/story/{story}/card", this::showCard);
    routes.get("/story/{story}/names", this::tellNames);
    routes.post("/story/{story}/position", this::move);
    routes.post("/story/{story}/known", this::knowUpTo);
    routes.post("/story/{story}/read", this::finishChapter);
    routes.post("/story/{story}/veil", this::liftVeil);
  }

  private void showChapter(Context context) {
    var known = stories.asked(context);
    int index = chapterIndex(context, known);
    boolean looks = context.queryParamMap().containsKey(KnownStory.LOOK);
    if (known.entry().position().isEmpty() && !looks) {
      ReadingMoves.open(known, index, library);
      known = stories.asked(context);
    }
    pages.show(
        context, "reader/chapter.jte", ChapterPage.of(known, index, looks, pages.visit(context)));
  }

  private void showWho(Context context) {
    var known = stories.asked(context);
    int index = chapterIndex(context, known);
    var text = ChapterText.of(known.story(), index);
    var chapter = ChapterPage.of(known, index, false, pages.visit(context));
    var panel = PassagePanel.of(known, known.spanOfParagraphs(text.first(), text.last()));
    pages.show(context, "reader/who.jte", new WhoPage(chapter, panel));
  }

  private void showPanel(Context context) {
    var known = stories.asked(context);
    pages.show(context, "reader/panel.jte", PassagePanel.of(known, askedPassage(context, known)));
  }

  private void showCard(Context context) {
    var card =
        Cards.at(asked(context, "paragraph"), asked(context, "offset"), stories.asked(context));
    if (card.isEmpty()) {
      context.status(HttpStatus.NO_CONTENT);
    } else {
      pages.show(context, "reader/card.jte", card);
    }
  }

  private void tellNames(Context context) {
    var known = stories.asked(context);
    context.contentType("text/plain; charset=utf-8");
    context.result(NameMarks.in(askedPassage(context, known), known));
  }

  private void move(Context context) {
    ReadingMoves.further(stories.asked(context), field(context, "seen"), library);
    Places.of(context)
        .with(KnownStories.askedId(context), field(context, "paragraph"))
        .keep(context);
    tellPill(context);
  }

  private void knowUpTo(Context context) {
    ReadingMoves.exactly(stories.asked(context), field(context, "seen"), library);
    tellPill(context);
  }

  private void tellPill(Context context) {
    context.contentType("text/plain; charset=utf-8");
    context.result(Pill.of(stories.asked(context)).words());
  }

  private void finishChapter(Context context) {
    var known = stories.asked(context);
    int index = chapterIndex(field(context, "chapter"), known);
    ReadingMoves.further(known, ChapterText.of(known.story(), index).last(), library);
    boolean more = index + 1 < known.story().chapters().size();
    context.redirect(
        more ? known.chapterAddress(index + 1) : known.address(), HttpStatus.SEE_OTHER);
  }

  private void liftVeil(Context context) {
    Lifted.of(context)
        .with(KnownStories.askedId(context), Forms.field(context, "lift").equals("yes"))
        .keep(context);
    Forms.goBack(context);
  }

  private static Span askedPassage(Context context, KnownStory known) {
    return known.spanOfParagraphs(asked(context, "from"), asked(context, "to"));
  }

  private static int asked(Context context, String name) {
    return Forms.number(Forms.query(context, name)).orElseThrow(NotFoundResponse::new);
  }

  private static int field(Context context, String name) {
    return Forms.number(context, name).orElseThrow(NotFoundResponse::new);
  }

  private static int chapterIndex(Context context, KnownStory known) {
    return chapterIndex(
        Forms.number(context.pathParam("chapter")).orElseThrow(NotFoundResponse::new), known);
  }

  private static int chapterIndex(int number, KnownStory known) {
    if (number < 1 || number > known.story().chapters().size()) {
      throw new NotFoundResponse();
    }
    return number - 1;
  }
}
