/**
 * Fabula's pages: a library, its stories, a reader, served over HTTP.
 *
 * <p>{@link org.fabula.web.FabulaServer} is the front door:
 *
 * <pre>{@code
 * try (var server = FabulaServer.start(library, understanding, ServerSettings.local())) {
 *   System.out.println(server.address()); // http://127.0.0.1:49152/
 * }
 * }</pre>
 *
 * <p>A page is a record and a template, in a package of its own; {@code page} holds what all share,
 * {@code known} what a reader may know of a story, {@code guard} who may come in.
 */
package org.fabula.web;
