package org.fabula.library;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Answers one {@link FindQuery}. The indexes tell in which paragraphs an answer may stand; whether
 * it does, and may be shown, is looked up in each story by {@link StorySearch}, the likeliest
 * stories first, until there are enough.
 */
final class PassageSearch {

  private final Session session;
  private final Texts texts;
  private final FindQuery query;
  private final SearchTerms terms;
  private final Optional<NameQuery> speaker;
  private final Optional<NameQuery> addressee;

  PassageSearch(Session session, Texts texts, FindQuery query) {
    this.session = session;
    this.texts = texts;
    this.query = query;
    terms = SearchTerms.of(query.words());
    speaker = query.speaker().map(NameQuery::of);
    addressee = query.addressee().map(NameQuery::of);
  }

  /** A story that may answer, and where: the lower its rank, the better its best paragraph. */
  private static final class Candidate {
    private final long storyId;
    private final List<Integer> paragraphs = new ArrayList<>();
    private double rank;

    private Candidate(long storyId) {
      this.storyId = storyId;
    }

    private void add(int paragraph, double paragraphRank) {
      paragraphs.add(paragraph);
      rank = Math.min(rank, paragraphRank);
    }
  }

  List<Passage> passages() throws SQLException, IOException {
    var passages = new ArrayList<Passage>();
    for (var candidate : candidates()) {
      int most = Math.min(query.limitPerStory(), query.limit() - passages.size());
      if (most == 0) {
        break;
      }
      var fabula = texts.fabulaAsRead(session, candidate.storyId);
      new StorySearch(
              candidate.storyId,
              title(candidate.storyId),
              texts.story(session, candidate.storyId).orElseThrow(),
              fabula,
              Positions.offset(session, candidate.storyId).orElse(Integer.MAX_VALUE))
          .find(candidate.paragraphs, terms, speaker, addressee)
          .limit(most)
          .forEach(passages::add);
    }
    return passages;
  }

  private String title(long storyId) throws SQLException, IOException {
    return session.only("SELECT title FROM story WHERE id = ?", row -> row.getString(1), storyId);
  }

  /** The likeliest first: by the best paragraph, then by how many there are. */
  private List<Candidate> candidates() throws SQLException, IOException {
    var read = lastPassagesRead();
    var candidates = new HashMap<Long, Candidate>();
    for (var hit : hits()) {
      long storyId = PassageId.storyId(hit.passage());
      if (hit.passage() <= read.getOrDefault(storyId, Long.MAX_VALUE)) {
        candidates
            .computeIfAbsent(storyId, Candidate::new)
            .add(PassageId.paragraph(hit.passage()), hit.rank());
      }
    }
    return candidates.values().stream()
        .sorted(
            Comparator.<Candidate>comparingDouble(candidate -> candidate.rank)
                .thenComparingInt(candidate -> -candidate.paragraphs.size())
                .thenComparingLong(candidate -> candidate.storyId))
        .toList();
  }

  private Map<Long, Long> lastPassagesRead() throws SQLException, IOException {
    var last = new HashMap<Long, Long>();
    session.all(
        "SELECT id, read_passage FROM story WHERE read_passage IS NOT NULL",
        row -> last.put(row.getLong(1), row.getLong(2)));
    return last;
  }

  private record Hit(long passage, double rank) {}

  /** By passage, so in text order within a story. */
  private List<Hit> hits() throws SQLException, IOException {
    var parameters = new ArrayList<Object>();
    var talk = talk(parameters);
    if (terms.isEmpty() && talk.isEmpty()) {
      return List.of();
    }
    String sql;
    if (terms.isEmpty()) {
      sql = "SELECT DISTINCT passage, 0.0 FROM (" + talk.get() + ") WHERE passage";
    } else {
      // The sign keeps SQLite from asking the index of words once for each passage of talk.
      sql =
          "SELECT rowid AS passage, rank FROM passage_words WHERE "
              + talk.map(passages -> "+rowid IN (" + passages + ") AND ").orElse("")
              + "passage_words MATCH ? AND rowid";
      parameters.add(terms.expression());
    }
    parameters.add(query.storyId().map(id -> PassageId.of(id, 0)).orElse(0L));
    parameters.add(query.storyId().map(id -> PassageId.of(id + 1, 0) - 1).orElse(Long.MAX_VALUE));
    return session.all(
        sql + " BETWEEN ? AND ? ORDER BY passage",
        row -> new Hit(row.getLong(1), row.getDouble(2)),
        parameters.toArray());
  }

  /** SQL for the passages in which the people asked for talk; empty if nobody is. */
  private Optional<String> talk(List<Object> parameters) {
    var talk = new ArrayList<String>();
    speaker.ifPresent(name -> talk.add(talk(name, TalkIndex.Role.SPEAKER, parameters)));
    addressee.ifPresent(name -> talk.add(talk(name, TalkIndex.Role.ADDRESSEE, parameters)));
    return talk.isEmpty() ? Optional.empty() : Optional.of(String.join(" INTERSECT ", talk));
  }

  private static String talk(NameQuery name, TalkIndex.Role role, List<Object> parameters) {
    var persons = new ArrayList<String>();
    for (var word : name.words()) {
      persons.add("SELECT person FROM name_word WHERE word = ?");
      parameters.add(word);
    }
    return "SELECT passage FROM talk WHERE role = %d AND person IN (%s)"
        .formatted(role.number(), persons.isEmpty() ? "NULL" : String.join(" INTERSECT ", persons));
  }
}
