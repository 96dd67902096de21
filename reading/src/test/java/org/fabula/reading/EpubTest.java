package org.fabula.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fabula.story.MetadataField.*;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.fabula.story.Story;
import org.fabula.story.StoryFormat;
import org.junit.jupiter.api.Test;

class EpubTest {
  private static final String PROSE =
      "Nobody in the orchard village owned a watch, so the bees were asked, and the bees said it"
          + " was late.";
  private static final String PARAGRAPH = "<p>" + PROSE + "</p>";

  @Test
  void pages_follow_the_spine_and_headings_are_chapters() {
    var story =
        read(
            new EpubFile()
                .page("one.xhtml", "<h2>Chapter 1</h2>" + PARAGRAPH + "<hr/>" + PARAGRAPH)
                .page("two.xhtml", "<h2>Chapter 2</h2><p>She <i>hummed</i>.</p>"));
    assertThat(story.format()).isEqualTo(StoryFormat.EPUB);
    assertThat(Read.chapters(story)).containsExactly("Chapter 1", "Chapter 2");
    assertThat(Read.prose(story)).containsExactly(PROSE, PROSE, "She hummed.");
    assertThat(Read.breaks(story)).containsExactly("* * *");
    assertThat(story.marks()).extracting(mark -> story.cut(mark.span())).containsExactly("hummed");
  }

  @Test
  void the_package_gives_metadata_with_spans_where_the_text_says_the_same() {
    var story =
        read(
            new EpubFile()
                .metadata(
                    "<dc:title>Late Bees</dc:title><dc:creator opf:role='aut'>Nell Ward</dc:creator>"
                        + "<dc:language>en</dc:language><dc:subject>Bees</dc:subject><dc:subject>Time"
                        + "</dc:subject><dc:publisher>Orchard</dc:publisher><dc:description>&lt;p&gt;A"
                        + " village.&lt;/p&gt;</dc:description><dc:source>http://e.org/7</dc:source>"
                        + "<meta name='calibre:series' content='Orchard Tales'/>"
                        + "<meta name='calibre:series_index' content='2.0'/>")
                .page("titlepage.xhtml", "<h1>Late Bees</h1><p>by Nell Ward</p>")
                .page("one.xhtml", "<h2>Chapter 1</h2>" + PARAGRAPH));
    assertThat(Read.field(story, TITLE)).isEqualTo("Late Bees");
    assertThat(Read.spanOf(story, TITLE)).isEqualTo("Late Bees");
    assertThat(Read.spanOf(story, AUTHOR)).isEqualTo("Nell Ward");
    assertThat(Read.field(story, LANGUAGE)).isEqualTo("en");
    assertThat(story.metadata().get(LANGUAGE).orElseThrow().span()).isEmpty();
    assertThat(story.metadata().get(KEYWORDS).orElseThrow().items())
        .containsExactly("Bees", "Time");
    assertThat(Read.field(story, SUMMARY)).isEqualTo("A village.");
    assertThat(Read.field(story, SERIES)).isEqualTo("Orchard Tales");
    assertThat(Read.field(story, PART)).isEqualTo("2");
    assertThat(Read.field(story, SOURCE)).isEqualTo("http://e.org/7");
    assertThat(Read.prose(story)).containsExactly(PROSE);
  }

  @Test
  void subjects_of_closed_vocabularies_are_fields_of_their_own() {
    var story =
        read(
            new EpubFile()
                .metadata(
                    "<dc:subject>General Audiences</dc:subject><dc:subject>Major Character Death"
                        + "</dc:subject><dc:subject>F/F</dc:subject><dc:subject>Bees</dc:subject>")
                .page("one.xhtml", PARAGRAPH));
    assertThat(Read.field(story, RATING)).isEqualTo("General Audiences");
    assertThat(Read.field(story, WARNINGS)).isEqualTo("Major Character Death");
    assertThat(Read.field(story, CATEGORY)).isEqualTo("F/F");
    assertThat(Read.field(story, KEYWORDS)).isEqualTo("Bees");
  }

  @Test
  void navigation_titles_serve_where_a_page_has_no_heading() {
    var story =
        read(
            new EpubFile()
                .page("one.xhtml", PARAGRAPH)
                .page("two.xhtml", PARAGRAPH)
                .page("three.xhtml", PARAGRAPH)
                .navigation(
                    "<li><a href='one.xhtml'>Bees</a></li><li><a href='three.xhtml'>Late</a></li>"));
    assertThat(Read.chapters(story)).containsExactly("Bees", "Late");
  }

  @Test
  void covers_and_contents_are_frame() {
    var story =
        read(
            new EpubFile()
                .page("cover.xhtml", "<p>Cover by Tove</p>")
                .page("toc.xhtml", "<p>Chapter 1</p><p>Chapter 2</p>")
                .page(
                    "legal.xhtml",
                    "<body><section epub:type='copyright-page'><p>All mine.</p></section></body>")
                .page("one.xhtml", "<h2>Chapter 1</h2>" + PARAGRAPH)
                .page("two.xhtml", "<h2>Chapter 2</h2>" + PARAGRAPH));
    assertThat(Read.chapters(story)).containsExactly("Chapter 1", "Chapter 2");
    assertThat(Read.prose(story)).containsExactly(PROSE, PROSE);
  }

  @Test
  void an_archive_s_epub_made_by_calibre_gives_its_tags() {
    var story =
        read(
            new EpubFile()
                .metadata("<dc:title>Late Bees</dc:title><dc:creator>nellward</dc:creator>")
                .page(
                    "split_000.xhtml",
                    "<h2>Preface</h2><p><b>Late Bees</b><br/>Posted originally on the Archive of Our"
                        + " Own at http://archiveofourown.org/works/42.</p><dl><dt>Rating:</dt><dd>Mature"
                        + "</dd><dt>Fandom:</dt><dd>Orchard Tales</dd><dt>Stats:</dt><dd>Published:"
                        + " 2019-03-01 Words: 321 Chapters: 1/?</dd></dl><h1>Late Bees</h1><p>by"
                        + " nellward</p><p>Summary</p><blockquote><p>A village.</p></blockquote>")
                .page("split_001.xhtml", "<h2>Chapter 1</h2>" + PARAGRAPH)
                .page(
                    "split_002.xhtml",
                    "<h2>Afterword</h2><p>Please drop by the Archive and comment.</p>"));
    assertThat(Read.field(story, RATING)).isEqualTo("Mature");
    assertThat(Read.spanOf(story, FANDOM)).isEqualTo("Orchard Tales");
    assertThat(Read.field(story, CHAPTERS)).isEqualTo("1/?");
    assertThat(Read.field(story, SUMMARY)).isEqualTo("A village.");
    assertThat(Read.chapters(story)).containsExactly("Chapter 1");
    assertThat(Read.prose(story)).containsExactly(PROSE);
  }

  @Test
  void a_fanficfare_epub_gives_its_title_page_and_no_notes() {
    var story =
        read(
            new EpubFile()
                .metadata("<dc:title>Late Bees</dc:title><dc:creator>Nell</dc:creator>")
                .page(
                    "title_page.xhtml",
                    "<body class='fff_titlepage'><h3><a href='x'>Late Bees</a> by <a href='y'>Nell</a></h3>"
                        + "<div><b>Category:</b> Orchard Tales<br/><b>Genre:</b> Drama<br/><b>Packaged:"
                        + "</b> 2020<br/><b>Rating:</b> K<br/><b>Summary:</b> A village.<br/></div></body>")
                .page(
                    "file0001.xhtml",
                    "<body class='fff_chapter'><h3 class='fff_chapter_title'>1. Bees</h3><div"
                        + " class='fff_chapter_notes fff_head_notes'><p>Sorry!</p></div>"
                        + PARAGRAPH
                        + "</body>"));
    assertThat(Read.field(story, FANDOM)).isEqualTo("Orchard Tales");
    assertThat(Read.field(story, CATEGORY)).isEqualTo("Drama");
    assertThat(Read.field(story, SUMMARY)).isEqualTo("A village.");
    assertThat(Read.chapters(story)).containsExactly("1. Bees");
    assertThat(Read.prose(story)).containsExactly(PROSE);
  }

  @Test
  void external_entities_are_not_followed() {
    var story =
        read(
            new EpubFile()
                .with(
                    "OEBPS/one.xhtml",
                    "<?xml version='1.0'?><!DOCTYPE html [<!ENTITY x SYSTEM 'file:///etc/passwd'>"
                        + "<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;'>]><html"
                        + " xmlns='http://www.w3.org/1999/xhtml'><body><p>Read &x; and &b;.</p></body></html>")
                .with(
                    "OEBPS/content.opf",
                    "<package><manifest><item id='a' href='one.xhtml'/></manifest><spine><itemref"
                        + " idref='a'/></spine></package>"));
    assertThat(Read.prose(story)).containsExactly("Read &x; and &b;.");
  }

  @Test
  void a_truncated_epub_is_named_as_such() {
    var bytes = book().pack();
    assertRefused(Arrays.copyOf(bytes, bytes.length / 2), "breaks off before its last page");
  }

  @Test
  void an_epub_that_names_files_outside_itself_is_refused() {
    assertRefused(book().with("../../evil.txt", "x").pack(), "names files outside itself");
    assertRefused(book().with("/etc/evil", "x").pack(), "names files outside itself");
    assertRefused(book().with("C:\\evil", "x").pack(), "names files outside itself");
  }

  @Test
  void a_bomb_is_refused_by_the_sizes_it_declares() {
    assertRefused(
        book().with("OEBPS/zeros", new byte[64 << 20]).pack(), "unpack to more than any book");
  }

  @Test
  void a_bomb_that_lies_about_its_size_is_refused_while_it_is_unpacked() {
    var bytes = new EpubFile().page("one.xhtml", "<p>" + "a ".repeat(400_000) + "</p>").pack();
    declareSize(bytes, "OEBPS/one.xhtml", 1000);
    assertRefused(bytes, "unpack to more than any book");
  }

  @Test
  void an_epub_claiming_ten_gigabytes_is_refused_without_unpacking() {
    var bytes = book().pack();
    declareSize(bytes, "OEBPS/one.xhtml", -2);
    assertRefused(bytes, "unpack to more than any book");
  }

  @Test
  void locked_and_broken_epubs_are_named() {
    assertRefused(
        book()
            .with(
                "META-INF/encryption.xml",
                "<encryption><EncryptedData><CipherData><CipherReference URI='OEBPS/one.xhtml'/>"
                    + "</CipherData></EncryptedData></encryption>")
            .pack(),
        "locked");
    assertRefused(new EpubFile().pack(), "lacks its package document");
    assertRefused(new EpubFile().page("one.xhtml", "<img src='a.png'/>").pack(), "only pictures");
  }

  private static EpubFile book() {
    return new EpubFile().page("one.xhtml", PARAGRAPH);
  }

  private static Story read(EpubFile epub) {
    return Read.bytes("bees.epub", epub.pack());
  }

  private static void assertRefused(byte[] bytes, String what) {
    assertThatThrownBy(() -> Reading.read("bees.epub", bytes))
        .isInstanceOf(UnreadableStoryException.class)
        .hasMessageStartingWith("bees.epub: ")
        .hasMessageContaining(what);
  }

  /** Changes the unpacked size that the archive's directory gives for an entry. */
  private static void declareSize(byte[] bytes, String name, int size) {
    var buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    for (int at = 0; at + 46 + name.length() <= bytes.length; at++) {
      boolean record = buffer.getInt(at) == 0x02014b50;
      if (record
          && new String(bytes, at + 46, name.length(), StandardCharsets.UTF_8).equals(name)) {
        buffer.putInt(at + 24, size);
      }
    }
  }
}
