package org.fabula.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.fabula.library.Library;
import org.fabula.understanding.Understanding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GuardTest {

  @TempDir private Path folder;

  @Test
  void every_answer_forbids_what_does_not_come_from_fabula() {
    try (var site = Site.in(folder)) {
      for (var address : new String[] {"/", "/nowhere"}) {
        var headers = site.get(address).headers();
        assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
            .contains("default-src 'none'", "frame-ancestors 'none'", "form-action 'self'")
            .doesNotContain("unsafe");
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
      }
    }
  }

  @Test
  void a_foreign_host_name_is_turned_away() throws IOException {
    try (var site = Site.in(folder)) {
      assertThat(statusFor(site, "evil.example")).isEqualTo("403");
      assertThat(statusFor(site, "localhost.evil.example:80")).isEqualTo("403");
      assertThat(statusFor(site, "localhost:" + site.address().getPort())).isEqualTo("200");
    }
  }

  @Test
  void a_form_without_the_pages_token_changes_nothing() {
    try (var site = Site.in(folder)) {
      site.page("/");
      var answer = site.post("/look", Map.of("scheme", "night", "back", "/"));
      assertThat(answer.statusCode()).isEqualTo(403);
      assertThat(site.page("/")).contains("scheme-system size");
    }
  }

  @Test
  void another_sites_page_changes_nothing() {
    try (var site = Site.in(folder)) {
      for (var header :
          Map.of("Origin", "https://evil.example", "Sec-Fetch-Site", "cross-site").entrySet()) {
        var request =
            site.request("/look")
                .header(header.getKey(), header.getValue())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("scheme=night"));
        assertThat(site.send(request.build()).statusCode()).isEqualTo(403);
      }
    }
  }

  @Test
  void a_form_leads_back_to_our_own_pages_only() {
    try (var site = Site.in(folder)) {
      for (var back : new String[] {"//evil.example", "https://evil.example", "/\\evil.example"}) {
        HttpResponse<String> answer =
            site.post("/", "/look", Map.of("scheme", "dusk", "back", back));
        assertThat(answer.uri()).isEqualTo(site.address());
      }
    }
  }

  @Test
  void an_address_others_reach_is_not_served_without_a_password() throws IOException {
    var settings = new ServerSettings("0.0.0.0", 0, Optional.empty(), failure -> {});
    try (var library = Library.open(folder.resolve("library.sqlite"))) {
      assertThatThrownBy(
              () -> FabulaServer.start(library, Understanding.english(), settings).close())
          .isInstanceOf(CannotServeException.class)
          .hasMessage(
              "0.0.0.0: other machines can reach this address; set a password in FABULA_PASSWORD");
    }
  }

  @Test
  void a_password_is_asked_of_everybody() {
    var settings = new ServerSettings("127.0.0.1", 0, Optional.of("third stair"), failure -> {});
    try (var site = Site.in(folder, settings)) {
      assertThat(site.get("/").statusCode()).isEqualTo(401);
      assertThat(statusWith(site, "x:fourth stair")).isEqualTo(401);
      assertThat(statusWith(site, "x:third stair")).isEqualTo(200);
    }
  }

  @Test
  void a_taken_port_is_told_in_one_line() throws IOException {
    try (var site = Site.in(folder);
        var library = Library.open(folder.resolve("other.sqlite"))) {
      int port = site.address().getPort();
      var settings = ServerSettings.local().onPort(port);
      assertThatThrownBy(
              () -> FabulaServer.start(library, Understanding.english(), settings).close())
          .isInstanceOf(CannotServeException.class)
          .hasMessage("127.0.0.1:" + port + ": another program serves there; choose another port");
    }
  }

  private static int statusWith(Site site, String pair) {
    var credentials = Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    return site.send(
            site.request("/").header("Authorization", "Basic " + credentials).GET().build())
        .statusCode();
  }

  /** The JDK's client sets the host itself, so this one speaks by hand. */
  private static String statusFor(Site site, String host) throws IOException {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), site.address().getPort())) {
      socket
          .getOutputStream()
          .write(
              "GET / HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n"
                  .formatted(host)
                  .getBytes(StandardCharsets.US_ASCII));
      var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return answer.substring("HTTP/1.1 ".length(), "HTTP/1.1 ".length() + 3);
    }
  }
}
