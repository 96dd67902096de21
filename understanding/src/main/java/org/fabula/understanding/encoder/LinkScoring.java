package org.fabula.understanding.encoder;

import java.util.ArrayList;
import java.util.List;

/**
 * Links the spans of one tile: mentions to their antecedents, quotations to those who speak and
 * hear them. After Kirstain et al., ACL 2021: a link's score is the product of two spans' vectors,
 * and here what tables say of distance, speech and words.
 */
@SuppressWarnings("EnumOrdinal") // the model's numbers are in the order of the constants
final class LinkScoring {

  private static final int DISTANCES = 10;
  private static final int PARAGRAPHS = 4;
  private static final int OWN_QUOTATION = 2 * DISTANCES;
  static final int TURNS_BACK = 5;
  private static final double LEAST_SHARE = 0.01;

  private final Tables tables;
  private final Words words;
  private final double[] corefDistance;
  private final double[] corefSpeech;
  private final double[] corefRelation;
  private final double[] corefKinds;

  LinkScoring(Tables tables, Words words) {
    this.tables = tables;
    this.words = words;
    corefDistance = tables.get("coref_distance");
    corefSpeech = tables.get("coref_speech");
    corefRelation = tables.get("coref_relation");
    corefKinds = tables.get("coref_kinds");
  }

  /** What is asked of a quotation. */
  enum Task {
    SPEAKER("speaker", Role.SPEAKER_QUOTATION),
    ADDRESSEE("addressee", Role.ADDRESSEE_QUOTATION);

    private final String table;
    final Role role;

    Task(String table, Role role) {
      this.table = table;
      this.role = role;
    }
  }

  /**
   * A quotation by words.
   *
   * @param index among the story's quotations
   */
  record Part(int index, int first, int last) {}

  /** The antecedents of a mention among those before it in the list. */
  List<Link> antecedents(
      int mention, List<Candidate> mentions, List<float[]> anaphors, List<float[]> antecedents) {
    var it = mentions.get(mention);
    var scores = new double[mention + 1];
    for (int i = 0; i < mention; i++) {
      var other = mentions.get(i);
      scores[i] =
          TokenVectors.link(anaphors.get(mention), antecedents.get(i))
              + corefDistance[distance(it.first() - other.first())]
              + corefSpeech[speech(it, other)]
              + corefRelation[it.relationTo(other)]
              + corefKinds[it.mention().kind().ordinal() * 3 + other.mention().kind().ordinal()];
    }
    return links(scores, mentions);
  }

  private static int speech(Candidate it, Candidate other) {
    if (it.isSpoken() && it.quotation() == other.quotation()) {
      return 4;
    }
    return (it.isSpoken() ? 2 : 0) + (other.isSpoken() ? 1 : 0);
  }

  /** Who speaks a quotation, or is spoken to. */
  List<Link> people(
      Task task, Part quotation, float[] asked, List<Candidate> mentions, List<float[]> answers) {
    var distances = tables.get(task.table + "_distance");
    var paragraphs = tables.get(task.table + "_paragraphs");
    var kinds = tables.get(task.table + "_kind");
    var scores = new double[mentions.size() + 1];
    for (int i = 0; i < mentions.size(); i++) {
      var it = mentions.get(i);
      boolean own = it.quotation() == quotation.index();
      scores[i] =
          own && it.isPronoun()
              ? Double.NEGATIVE_INFINITY
              : TokenVectors.link(asked, answers.get(i))
                  + distances[own ? OWN_QUOTATION : place(it, quotation)]
                  + paragraphs[paragraphs(it, quotation)]
                  + kinds[it.mention().kind().ordinal() + (it.isSpoken() ? 3 : 0)];
    }
    scores[mentions.size()] =
        task == Task.SPEAKER ? tables.get("speaker_none")[0] : Double.NEGATIVE_INFINITY;
    return links(scores, mentions);
  }

  private static int place(Candidate it, Part quotation) {
    return it.first() < quotation.first()
        ? distance(quotation.first() - it.first())
        : distance(Math.max(0, it.first() - quotation.last())) + DISTANCES;
  }

  private int paragraphs(Candidate it, Part quotation) {
    return it.first() < quotation.first()
        ? paragraphsBetween(it.first(), quotation.first())
        : paragraphsBetween(quotation.last(), it.first()) + PARAGRAPHS;
  }

  private int paragraphsBetween(int word, int later) {
    int begun = words.paragraph(later) - words.paragraph(word); // below 0 inside a long quotation
    return Math.max(0, Math.min(PARAGRAPHS - 1, begun));
  }

  /** Log-odds that a turn is spoken by whoever spoke those before, nearest first. */
  List<Double> sameSpeaker(float[] turn, List<float[]> earlier) {
    var odds = new ArrayList<Double>();
    for (int back = 1; back <= Math.min(TURNS_BACK, earlier.size()); back++) {
      odds.add(
          TokenVectors.link(turn, earlier.get(earlier.size() - back))
              + tables.get("turn_distance")[back]);
    }
    return odds;
  }

  /** Shares of the scores, of which the last is nobody's. */
  private static List<Link> links(double[] scores, List<Candidate> mentions) {
    double highest = Double.NEGATIVE_INFINITY;
    for (double score : scores) {
      highest = Math.max(highest, score);
    }
    double sum = 0;
    for (double score : scores) {
      sum += Math.exp(score - highest);
    }
    var links = new ArrayList<Link>();
    for (int i = 0; i < scores.length - 1; i++) {
      double share = Math.exp(scores[i] - highest) / sum;
      if (share >= LEAST_SHARE) {
        links.add(new Link(mentions.get(i).mention(), share));
      }
    }
    return links;
  }

  /** Bucket of a distance in words: 0, 1, 2-3, 4-7 and so on. */
  private static int distance(int inWords) {
    int bucket = Integer.SIZE - Integer.numberOfLeadingZeros(inWords);
    return Math.min(DISTANCES - 1, bucket);
  }
}
