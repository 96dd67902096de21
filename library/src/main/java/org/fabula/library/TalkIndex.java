package org.fabula.library;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fabula.story.Story;
import org.fabula.understanding.Fabula;
import org.fabula.understanding.cast.StoryCharacter;
import org.fabula.understanding.quotations.Quotation;
import org.fabula.understanding.speakers.Attribution;

/**
 * Writes down in which paragraphs who speaks and is spoken to. It knows whole stories; what a
 * reader may be shown of its answers is for {@link PassageSearch} to look up.
 */
final class TalkIndex {

  /** A part in a talk, as the table numbers them. */
  enum Role {
    SPEAKER(0),
    ADDRESSEE(1);

    private final int number;

    Role(int number) {
      this.number = number;
    }

    int number() {
      return number;
    }
  }

  private final Session session;
  private final Story story;
  private final Fabula fabula;
  private final long storyId;
  private final Map<String, Long> persons = new HashMap<>();

  private TalkIndex(Session session, long storyId, Fabula fabula) {
    this.session = session;
    this.storyId = storyId;
    this.fabula = fabula;
    story = fabula.story();
  }

  /** What an earlier fabula of the story said went with it. */
  static void put(Session session, long storyId, long fabulaId, Fabula fabula)
      throws SQLException, IOException {
    var index = new TalkIndex(session, storyId, fabula);
    index.putPersons(fabulaId);
    index.putTalk();
  }

  private void putPersons(long fabulaId) throws SQLException, IOException {
    var words = new ArrayList<Object[]>();
    for (var character : talking()) {
      long person = session.insert("INSERT INTO person (fabula) VALUES (?)", fabulaId);
      persons.put(character.id(), person);
      for (var name : character.names()) {
        Word.in(name.text()).forEach(word -> words.add(new Object[] {word.key(), person}));
      }
    }
    session.updateAll("INSERT OR IGNORE INTO name_word (word, person) VALUES (?, ?)", words);
  }

  private List<StoryCharacter> talking() {
    Set<String> ids = new HashSet<>();
    for (var attribution : fabula.attributions()) {
      attribution.speaker().ifPresent(speaker -> ids.add(speaker.id()));
      attribution.addressees().forEach(addressee -> ids.add(addressee.id()));
    }
    return fabula.characters().stream().filter(who -> ids.contains(who.id())).toList();
  }

  private void putTalk() throws SQLException {
    var rows = new ArrayList<Object[]>();
    for (var attribution : fabula.attributions()) {
      for (int paragraph : paragraphs(attribution.quotation(), story)) {
        addRows(attribution, PassageId.of(storyId, paragraph), rows);
      }
    }
    session.updateAll("INSERT OR IGNORE INTO talk (person, role, passage) VALUES (?, ?, ?)", rows);
  }

  private void addRows(Attribution attribution, long passage, List<Object[]> rows) {
    attribution.speaker().ifPresent(who -> rows.add(row(who, Role.SPEAKER, passage)));
    attribution.addressees().forEach(who -> rows.add(row(who, Role.ADDRESSEE, passage)));
  }

  private Object[] row(StoryCharacter who, Role role, long passage) {
    return new Object[] {persons.get(who.id()), role.number(), passage};
  }

  /** Indexes of the paragraphs in which a quotation has words, in order. */
  static List<Integer> paragraphs(Quotation quotation, Story story) {
    var paragraphs = new ArrayList<Integer>();
    int next = 0;
    for (var span : quotation.spans()) {
      next = Math.max(next, story.paragraphIndexAt(span.start()));
      for (int last = story.paragraphIndexAt(Math.max(span.start(), span.end() - 1));
          next <= last;
          next++) {
        paragraphs.add(next);
      }
    }
    return paragraphs;
  }
}
