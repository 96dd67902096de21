package org.fabula.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fabula.story.MetadataField.*;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.fabula.story.Mark;
import org.fabula.story.Story;
import org.fabula.story.StoryFormat;
import org.junit.jupiter.api.Test;

class HtmlTest {
  private static final String PROSE =
      "The lighthouse keeper had three spoons and used the middle one only on Sundays, when the"
          + " supply boat did not come.";

  @Test
  void blocks_are_paragraphs_and_entities_are_letters() {
    var story =
        html(
            "<html><body><p>&ldquo;Three,&rdquo; said  the\n keeper.</p><p>Ana&iuml;s &amp; I"
                + " laughed.</p><div>So did the gull.</div></body></html>");
    assertThat(story.format()).isEqualTo(StoryFormat.HTML);
    assertThat(Read.prose(story))
        .containsExactly("“Three,” said the keeper.", "Anaïs & I laughed.", "So did the gull.");
    assertThat(story.text())
        .isEqualTo("“Three,” said the keeper.\n\nAnaïs & I laughed.\n\nSo did the gull.");
  }

  @Test
  void two_breaks_part_paragraphs_and_one_does_not() {
    var story =
        html(
            "<html><body>"
                + PROSE
                + "<br><br>\n"
                + PROSE
                + "<br />&nbsp;<br />"
                + PROSE
                + "<p>Oslo<br>one year ago</p></body></html>");
    assertThat(Read.prose(story)).containsExactly(PROSE, PROSE, PROSE, "Oslo one year ago");
  }

  @Test
  void single_breaks_part_paragraphs_where_a_page_has_nothing_else() {
    var story = html("<html><body>" + PROSE + "<br>\n“No.”<br>\n" + PROSE + "<br>\n</body></html>");
    assertThat(Read.prose(story)).containsExactly(PROSE, "“No.”", PROSE);
  }

  @Test
  void rules_are_breaks_and_headings_are_chapters() {
    var story =
        html(
            "<html><body><h2>Spoons</h2><p>"
                + PROSE
                + "</p><hr><p>"
                + PROSE
                + "</p><h2>The Boat</h2><p>"
                + PROSE
                + "</p></body></html>");
    assertThat(Read.chapters(story)).containsExactly("Spoons", "The Boat");
    assertThat(Read.breaks(story)).containsExactly("* * *");
  }

  @Test
  void emphasis_is_kept_as_marks() {
    var story =
        html(
            "<html><body><p>She thought, <i>Not <b>him</b> again.</i> And <span"
                + " style='font-style: italic'>yet</span>.</p><p><em>One</em></p></body></html>");
    assertThat(story.marks())
        .extracting(mark -> mark.kind() + " " + story.cut(mark.span()))
        .containsExactly("ITALIC Not him again.", "BOLD him", "ITALIC yet", "ITALIC One");
    assertThat(story.marks()).extracting(Mark::span).isSorted();
  }

  @Test
  void a_mark_does_not_run_over_paragraphs() {
    var story = html("<html><body><i><p>First.</p><p>Second.</p></i></body></html>");
    assertThat(story.marks())
        .extracting(mark -> story.cut(mark.span()))
        .containsExactly("First.", "Second.");
  }

  @Test
  void scripts_styles_and_hidden_things_are_no_text() {
    var story =
        html(
            "<html><head><style>p{color:red}</style></head><body><script>alert('x')</script><p>"
                + PROSE
                + "</p><p style='display:none'>Hidden.</p><noscript>Turn it on.</noscript>"
                + "<nav><a href='/'>Home</a></nav><img src='http://example.org/x.png'></body></html>");
    assertThat(Read.prose(story)).containsExactly(PROSE);
    assertThat(story.text()).doesNotContain("alert", "color", "Hidden", "Turn it on");
  }

  @Test
  void content_tells_the_format_whatever_the_name() {
    var page = ("<p>" + PROSE + "</p>").repeat(5).getBytes(StandardCharsets.UTF_8);
    assertThat(Read.bytes("story.txt", page).format()).isEqualTo(StoryFormat.HTML);
    var text = (PROSE + "\n\nShe wrote <i>no</i> & <thought>why?</thought>\n\n" + PROSE);
    assertThat(Read.bytes("story.html", text.getBytes(StandardCharsets.UTF_8)).format())
        .isEqualTo(StoryFormat.TEXT);
  }

  @Test
  void the_head_of_a_page_is_asked_for_what_the_text_does_not_say() {
    var story =
        html(
            "<html lang='en'><head><title>Three Spoons | Some Site</title><meta name='author'"
                + " content='Nell Ward'><meta name='keywords' content='gulls, spoons'><meta"
                + " name='description' content='A keeper.'></head><body><p>"
                + PROSE
                + "</p></body></html>");
    assertThat(Read.field(story, TITLE)).isEqualTo("Three Spoons");
    assertThat(Read.field(story, AUTHOR)).isEqualTo("Nell Ward");
    assertThat(story.metadata().get(KEYWORDS).orElseThrow().items())
        .containsExactly("gulls", "spoons");
    assertThat(Read.field(story, SUMMARY)).isEqualTo("A keeper.");
    assertThat(Read.field(story, LANGUAGE)).isEqualTo("en");
  }

  @Test
  void a_mailing_list_header_on_a_page_is_read_like_any() {
    var story =
        html(
            "<html><head><title>stories</title></head><body><b>Title:</b> Three Spoons<br>"
                + "<b>Author:</b> Nell<br><b>Rating:</b> PG<br><br><p>"
                + PROSE
                + "</p></body></html>");
    assertThat(Read.field(story, TITLE)).isEqualTo("Three Spoons");
    assertThat(Read.spanOf(story, RATING)).isEqualTo("PG");
    assertThat(Read.prose(story)).containsExactly(PROSE);
  }

  @Test
  void the_title_as_a_heading_is_no_chapter() {
    var story =
        html(
            "<html><head><title>Three Spoons</title></head><body><h1>Three Spoons</h1>"
                + "<h2>Chapter 1</h2><p>"
                + PROSE
                + "</p><h2>Chapter 2</h2><p>"
                + PROSE
                + "</p></body></html>");
    assertThat(Read.chapters(story)).containsExactly("Chapter 1", "Chapter 2");
    assertThat(Read.spanOf(story, TITLE)).isEqualTo("Three Spoons");
  }

  @Test
  void a_wrong_declared_encoding_does_no_harm() {
    var page =
        "<html><head><meta charset='iso-8859-1'></head><body><p>“Don’t,” she said.</p></body></html>";
    assertThat(Read.prose(Read.bytes("a.html", page.getBytes(StandardCharsets.UTF_8))))
        .containsExactly("“Don’t,” she said.");
    assertThat(Read.prose(Read.bytes("a.html", page.getBytes(Charset.forName("windows-1252")))))
        .containsExactly("“Don’t,” she said.");
  }

  @Test
  void a_download_from_an_archive_gives_its_tags_and_no_frame() {
    var story = html(ARCHIVE_DOWNLOAD);
    assertThat(Read.field(story, TITLE)).isEqualTo("Three Spoons");
    assertThat(Read.field(story, AUTHOR)).isEqualTo("nellward");
    assertThat(Read.field(story, RATING)).isEqualTo("Teen And Up Audiences");
    assertThat(story.metadata().get(WARNINGS).orElseThrow().items())
        .containsExactly("No Archive Warnings Apply", "Major Character Death");
    assertThat(story.metadata().get(CATEGORY).orElseThrow().items()).containsExactly("F/M", "Gen");
    assertThat(Read.field(story, FANDOM)).isEqualTo("Harbour Tales");
    assertThat(Read.field(story, PAIRING)).isEqualTo("Marit/Odile");
    assertThat(Read.field(story, CHARACTERS)).isEqualTo("Marit, Odile");
    assertThat(Read.field(story, KEYWORDS)).isEqualTo("Gulls, Spoons");
    assertThat(Read.field(story, LANGUAGE)).isEqualTo("English");
    assertThat(Read.field(story, SERIES)).isEqualTo("Part 2 of Cutlery");
    assertThat(Read.field(story, PUBLISHED)).isEqualTo("2019-03-01");
    assertThat(Read.field(story, UPDATED)).isEqualTo("2019-04-01");
    assertThat(Read.field(story, STATUS)).isEqualTo("Completed");
    assertThat(Read.field(story, WORDS)).isEqualTo("4,321");
    assertThat(Read.field(story, CHAPTERS)).isEqualTo("2/2");
    assertThat(Read.field(story, SUMMARY)).isEqualTo("A keeper counts. The boat is late.");
    assertThat(Read.field(story, SOURCE)).isEqualTo("http://archiveofourown.org/works/42");
    assertThat(Read.spanOf(story, FANDOM)).isEqualTo("Harbour Tales");
    assertThat(Read.spanOf(story, TITLE)).isEqualTo("Three Spoons");
    assertThat(Read.chapters(story)).containsExactly("Chapter 1: Counting", "Chapter 2");
    assertThat(Read.prose(story)).containsExactly(PROSE, PROSE);
  }

  @Test
  void a_page_saved_from_fan_fiction_net_is_only_its_story() {
    var story =
        html(
            "<html><head><title>Three Spoons Chapter 1, a harbour tales fanfic | FanFiction</title>"
                + "</head><body><div>Just In Community Forum</div><div id='profile_top'><b>Three"
                + " Spoons</b> By: <a href='/u/1/nell'>nell</a><div>A keeper counts.</div><span>Rated:"
                + " Fiction K+ - English - Drama - Marit - Words: 321 - Published: 4/2/2011 - id:"
                + " 7</span></div><div id='storytext'><p>"
                + PROSE
                + "</p><p>"
                + PROSE
                + "</p></div><div>Review this</div></body></html>");
    assertThat(Read.prose(story)).containsExactly(PROSE, PROSE);
    assertThat(Read.field(story, TITLE)).isEqualTo("Three Spoons");
    assertThat(Read.field(story, AUTHOR)).isEqualTo("nell");
    assertThat(Read.field(story, RATING)).isEqualTo("K+");
    assertThat(Read.field(story, CHARACTERS)).isEqualTo("Marit");
    assertThat(story.text()).doesNotContain("Just In", "Review this");
  }

  @Test
  void a_fanficfare_page_gives_its_table() {
    var story =
        html(
            "<html><head><title>Three Spoons by Nell</title></head><body><h1><a href='http://e.org/1'>"
                + "Three Spoons</a> by <a href='http://e.org/u'>Nell</a></h1><table class='full'><tr><td>"
                + "<b>Category:</b></td><td>Harbour Tales</td></tr><tr><td><b>Packaged:</b></td><td>2020"
                + "</td></tr><tr><td><b>Rating:</b></td><td>T</td></tr></table><h2>Contents</h2><p><a"
                + " href='#section0001'>First, Counting</a></p><a name='section0001'><h2>Counting</h2></a><p>"
                + PROSE
                + "</p><a name='section0002'><h2>Boat</h2></a><p>"
                + PROSE
                + "</p></body></html>");
    assertThat(Read.field(story, FANDOM)).isEqualTo("Harbour Tales");
    assertThat(Read.field(story, TITLE)).isEqualTo("Three Spoons");
    assertThat(Read.field(story, AUTHOR)).isEqualTo("Nell");
    assertThat(Read.chapters(story)).containsExactly("Counting", "Boat");
    assertThat(Read.prose(story)).containsExactly(PROSE, PROSE);
  }

  @Test
  void what_stands_ahead_of_a_fanficfare_page_s_first_chapter_is_frame() {
    var story =
        html(
            "<html><body><h1><a href='http://e.org/1'>Three Spoons</a> by <a href='http://e.org/u'>"
                + "Nell</a></h1><table class='full'><tr><td><b>Rating:</b></td><td>T</td></tr></table><p>"
                + PROSE
                + PROSE
                + "</p><a name='section0001'><h2>Counting</h2></a><p>"
                + PROSE
                + "</p></body></html>");
    assertThat(Read.prose(story)).containsExactly(PROSE);
  }

  private static Story html(String page) {
    return Read.bytes("page.html", page.getBytes(StandardCharsets.UTF_8));
  }

  /** In the shape that the archive's software gives its downloads. */
  static final String ARCHIVE_DOWNLOAD =
      """
      <!DOCTYPE html><html><head><title>Three Spoons - nellward - Harbour Tales</title></head><body>
      <div id="preface">
      <h2 class="toc-heading">Preface</h2>
      <p class="message"><b>Three Spoons</b><br />Posted originally on the <a
      href="http://archiveofourown.org/">Archive of Our Own</a> at <a
      href="http://archiveofourown.org/works/42">http://archiveofourown.org/works/42</a>.</p>
      <div class="meta"><dl class="tags">
      <dt>Rating:</dt><dd><a href="/t">Teen And Up Audiences</a></dd>
      <dt>Archive Warnings:</dt><dd><a href="/t">No Archive Warnings Apply</a>, <a href="/t">Major Character Death</a></dd>
      <dt>Categories:</dt><dd><a href="/t">F/M</a>, <a href="/t">Gen</a></dd>
      <dt>Fandom:</dt><dd><a href="/t">Harbour Tales</a></dd>
      <dt>Relationship:</dt><dd><a href="/t">Marit/Odile</a></dd>
      <dt>Characters:</dt><dd><a href="/t">Marit</a>, <a href="/t">Odile</a></dd>
      <dt>Additional Tags:</dt><dd><a href="/t">Gulls</a>, <a href="/t">Spoons</a></dd>
      <dt>Language:</dt><dd>English</dd>
      <dt>Series:</dt><dd>Part 2 of <a href="/s">Cutlery</a></dd>
      <dt>Stats:</dt><dd>Published: 2019-03-01 Completed: 2019-04-01 Words: 4,321 Chapters: 2/2</dd>
      </dl>
      <h1>Three Spoons</h1>
      <div class="byline">by <a rel="author" href="/u">nellward</a></div>
      <p>Summary</p><blockquote class="userstuff"><p>A keeper counts.</p><p>The boat is late.</p></blockquote>
      <p>Notes</p><blockquote class="userstuff"><p>Thanks to Tove.</p></blockquote>
      </div></div>
      <div id="chapters" class="userstuff">
      <div class="meta group"><h2 class="heading">Chapter 1: Counting</h2>
      <p>Chapter Notes</p><blockquote class="userstuff"><p>Gulls bite.</p></blockquote></div>
      <div class="userstuff"><p>PROSE</p></div>
      <div class="meta" id="endnotes1"><p>Chapter End Notes</p><blockquote class="userstuff"><p>They do.</p></blockquote></div>
      <div class="meta group"><h2 class="heading">Chapter 2</h2></div>
      <div class="userstuff"><p>PROSE</p></div>
      </div>
      <div id="afterword"><h2 class="toc-heading">Afterword</h2>
      <p class="message">Please drop by the Archive and comment to let the creator know if you enjoyed their work!</p>
      </div></body></html>
      """
          .replace("PROSE", PROSE);
}
