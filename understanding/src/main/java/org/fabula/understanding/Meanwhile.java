package org.fabula.understanding;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/**
 * A stage that is worked out beside others that do not need it, on another core where there is one.
 * Stages keep no state, so its result is the same either way.
 */
final class Meanwhile<T> {

  private final CompletableFuture<T> result;

  private Meanwhile(CompletableFuture<T> result) {
    this.result = result;
  }

  static <T> Meanwhile<T> workOut(Supplier<T> stage) {
    return new Meanwhile<>(CompletableFuture.supplyAsync(stage));
  }

  /** What the stage gives, as soon as it does; what it throws is thrown here as it was. */
  T result() {
    try {
      return result.join();
    } catch (CompletionException thrown) {
      if (thrown.getCause() instanceof Error error) {
        throw error;
      }
      if (thrown.getCause() instanceof RuntimeException exception) {
        throw exception;
      }
      throw thrown;
    }
  }
}
