package org.fabula.web.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;

/** Shows templates, which the build made into classes beside the view models they show. */
public final class Pages {

  private static final String PACKAGE = "org.fabula.web";
  private static final int USUAL_LENGTH = 1 << 15;

  private final TemplateEngine templates =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Pages.class.getClassLoader(), PACKAGE);
  private final Assets assets = Assets.load();

  /** Adds what every page needs: style sheets, scripts, the form for the look. */
  public void serve(RoutesConfig routes) {
    assets.serve(routes);
    routes.post("/look", LookRoute::choose);
  }

  /** The request as pages see it. */
  public Visit visit(Context context) {
    return Visit.of(context, assets);
  }

  /** Answers with a template, whose one parameter is {@code model}. */
  public void show(Context context, String template, Object model) {
    var html = new StringOutput(USUAL_LENGTH);
    templates.render(template, model, html);
    context.html(html.toString());
  }

  /** Answers with a page that only says something. */
  public void showMessage(Context context, Message message) {
    show(context, "page/message.jte", new MessagePage(visit(context), message));
  }
}
