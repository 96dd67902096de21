package org.fabula.web.known;

import io.javalin.http.NotFoundResponse;

/** Nobody of that kind is known as far as the story is read, whoever may come. */
public final class NotMetYet extends NotFoundResponse {
  private static final long serialVersionUID = 1;

  private NotMetYet() {}

  /** What to answer where somebody is not among those whom a reader knows. */
  public static NotFoundResponse in(KnownStory known) {
    return known.isVeiled() ? new NotMetYet() : new NotFoundResponse();
  }
}
