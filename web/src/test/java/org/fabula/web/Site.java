package org.fabula.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fabula.library.Library;
import org.fabula.library.LibraryException;
import org.fabula.library.Original;
import org.fabula.story.Story;
import org.fabula.understanding.Fabula;
import org.fabula.understanding.Understanding;

/** A served library in a folder of its own, and a browser's manners to talk to it. */
final class Site implements AutoCloseable {

  private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([0-9a-f]{32})\"");

  final Library library;
  final FabulaServer server;
  private final HttpClient client =
      HttpClient.newBuilder()
          .cookieHandler(new CookieManager())
          .followRedirects(HttpClient.Redirect.NORMAL)
          .build();

  private Site(Library library, FabulaServer server) {
    this.library = library;
    this.server = server;
  }

  static Site in(Path folder) {
    return in(folder, Duration.ofDays(1));
  }

  /** One that looks again for new stories after a pause. */
  static Site in(Path folder, Duration pause) {
    return in(folder, ServerSettings.local().reportingTo(Site::fail).pausing(pause));
  }

  static Site in(Path folder, ServerSettings settings) {
    try {
      var library = Library.open(folder.resolve("library.sqlite"));
      return new Site(library, FabulaServer.start(library, Understanding.english(), settings));
    } catch (LibraryException | CannotServeException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static void fail(Exception failure) {
    throw new AssertionError(failure);
  }

  /** Takes in a story that is understood already. */
  long add(Fabula fabula) {
    long id = add(fabula.story());
    library.keep(id, fabula);
    return id;
  }

  long add(Story story) {
    var bytes = story.text().getBytes(StandardCharsets.UTF_8);
    return library.add(Original.of("story.txt", Optional.empty(), bytes), story).storyId();
  }

  String page(String address) {
    var answer = get(address);
    if (answer.statusCode() != 200) {
      throw new AssertionError(address + " answers " + answer.statusCode());
    }
    return answer.body();
  }

  HttpResponse<String> get(String address) {
    return send(request(address).GET().build());
  }

  /** Posts as a form on the page at {@code from} would. */
  HttpResponse<String> post(String from, String address, Map<String, String> fields) {
    var all = new LinkedHashMap<>(fields);
    all.put("token", token(from));
    return post(address, all);
  }

  /** What a form on a page must send back. */
  String token(String address) {
    var token = TOKEN.matcher(page(address));
    if (!token.find()) {
      throw new AssertionError("no form on " + address);
    }
    return token.group(1);
  }

  HttpResponse<String> post(String address, Map<String, String> fields) {
    return send(
        request(address)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form(fields)))
            .build());
  }

  /** Sends files as the library's form would; the page that tells what became of them. */
  String upload(Map<String, byte[]> files) {
    var boundary = "third-stair";
    var body = new ByteArrayOutputStream();
    body.writeBytes(part(boundary, "name=\"token\"", token("/").getBytes(StandardCharsets.UTF_8)));
    files.forEach(
        (name, bytes) ->
            body.writeBytes(part(boundary, "name=\"files\"; filename=\"" + name + "\"", bytes)));
    body.writeBytes(("--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
    var answer =
        send(
            request("/stories")
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
                .build());
    return answer.body();
  }

  private static byte[] part(String boundary, String names, byte[] content) {
    var part = new ByteArrayOutputStream();
    part.writeBytes(
        "--%s\r\nContent-Disposition: form-data; %s\r\n\r\n"
            .formatted(boundary, names)
            .getBytes(StandardCharsets.UTF_8));
    part.writeBytes(content);
    part.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    return part.toByteArray();
  }

  HttpRequest.Builder request(String address) {
    return HttpRequest.newBuilder(server.address().resolve(address));
  }

  HttpResponse<String> send(HttpRequest request) {
    try {
      return client.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }

  URI address() {
    return server.address();
  }

  private static String form(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(field -> field.getKey() + "=" + encode(field.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encode(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    server.close();
    library.close();
  }
}
