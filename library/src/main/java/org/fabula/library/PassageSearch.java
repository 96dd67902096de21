package org.fabula.library;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Answers one {@link FindQuery}. The indexes tell in which paragraphs an answer may stand; whether
 * it does, and may be shown, is looked up in each story by {@link StorySearch}, the likeliest
 * stories first, until there are enough.
 */
final class PassageSearch {

  private static final int MOST_HITS = 50_000;

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

  List<Passage> passages() throws SQLException, IOException {
    var passages = new ArrayList<Passage>();
    for (var candidate : candidates()) {
      int most = Math.min(query.limitPerStory(), query.limit() - passages.size());
      if (most == 0) {
        break;
      }
      new StorySearch(
              candidate,
              texts.story(session, candidate.storyId()).orElseThrow(),
              texts.fabulaAsRead(session, candidate.storyId()))
          .find(terms, speaker, addressee)
          .limit(most)
          .forEach(passages::add);
    }
    return passages;
  }

  /** The likeliest first. */
  private List<Candidate> candidates() throws SQLException, IOException {
    var byStory = new TreeMap<Long, List<Long>>();
    for (long passage : hits()) {
      byStory.computeIfAbsent(PassageId.storyId(passage), story -> new ArrayList<>()).add(passage);
    }
    return session
        .all(
            """
            SELECT id, title, words, ifnull(read_until, ?), ifnull(read_passage, ?) FROM story
            WHERE id IN (SELECT value FROM json_each(?))
            """,
            row ->
                new Candidate(
                    row.getLong(1),
                    row.getString(2),
                    row.getInt(3),
                    row.getInt(4),
                    paragraphs(byStory.get(row.getLong(1)), row.getLong(5))),
            Integer.MAX_VALUE,
            Long.MAX_VALUE,
            byStory.keySet().toString()) // [1, 2] is what JSON has it too.
        .stream()
        .sorted(
            Comparator.comparingDouble(Candidate::rank)
                .reversed()
                .thenComparing(Candidate::storyId))
        .toList();
  }

  /** Those that are read, at least in part. */
  private static List<Integer> paragraphs(List<Long> passages, long lastRead) {
    return passages.stream()
        .filter(passage -> passage <= lastRead)
        .map(PassageId::paragraph)
        .toList();
  }

  /** Passages in which the words stand and the people talk, in text order within a story. */
  private List<Long> hits() throws SQLException, IOException {
    var parameters = new ArrayList<Object>();
    var talk = talk(parameters);
    if (terms.isEmpty() && talk.isEmpty()) {
      return List.of();
    }
    String sql;
    if (terms.isEmpty()) {
      sql = "SELECT DISTINCT passage FROM (" + talk.get() + ") WHERE passage";
    } else {
      // The sign keeps SQLite from asking the index of words once for each passage of talk.
      sql =
          "SELECT rowid AS passage FROM passage_words WHERE "
              + talk.map(passages -> "+rowid IN (" + passages + ") AND ").orElse("")
              + "passage_words MATCH ? AND rowid";
      parameters.add(terms.expression());
    }
    parameters.add(query.storyId().map(id -> PassageId.of(id, 0)).orElse(0L));
    parameters.add(query.storyId().map(id -> PassageId.of(id + 1, 0) - 1).orElse(Long.MAX_VALUE));
    parameters.add(MOST_HITS);
    return session.all(
        sql + " BETWEEN ? AND ? ORDER BY passage LIMIT ?",
        row -> row.getLong(1),
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
    var people = persons.isEmpty() ? "NULL" : String.join(" INTERSECT ", persons);
    return "SELECT passage FROM talk WHERE role = "
        + role.number()
        + " AND person IN ("
        + people
        + ")";
  }
}
