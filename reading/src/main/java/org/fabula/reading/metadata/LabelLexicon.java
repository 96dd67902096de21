package org.fabula.reading.metadata;

import static java.util.Map.entry;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fabula.story.MetadataField;

/** The words that stand before a colon in a story's header, and the field each names. */
final class LabelLexicon {
  /** Words of each field, letters only, as headers spell them. */
  private static final Map<MetadataField, String> WORDS =
      Map.ofEntries(
          entry(MetadataField.TITLE, "title storytitle fictitle story fic storyname worktitle"),
          entry(
              MetadataField.AUTHOR,
              "author authors authorname by writer writtenby penname name creator creators"),
          entry(MetadataField.EMAIL, "email emailaddress mail authoremail contact mailto"),
          entry(MetadataField.SERIES, "series serie sequelto sequel partofseries"),
          entry(MetadataField.PART, "part parts chapter installment instalment partnumber"),
          entry(MetadataField.FANDOM, "fandom fandoms show universe basedon"),
          entry(MetadataField.RATING, "rating ratings rated contentrating storyrating"),
          entry(
              MetadataField.WARNINGS,
              "warning warnings archivewarning archivewarnings contentwarning contentwarnings"
                  + " squick squicks triggerwarning triggerwarnings cw tw"),
          entry(
              MetadataField.CATEGORY,
              "category categories classification class genre genres type format storytype"),
          entry(
              MetadataField.PAIRING,
              "pairing pairings couple couples ship ships relationship relationships"),
          entry(MetadataField.CHARACTERS, "character characters maincharacters cast starring"),
          entry(
              MetadataField.KEYWORDS,
              "keywords keyword codes code content tags additionaltags freeformtags extratags"),
          entry(
              MetadataField.SPOILERS,
              "spoiler spoilers spoilerwarning spoilerwarnings spoilersfor spoilage"),
          entry(
              MetadataField.TIMELINE,
              "timeline timeframe setting season setin placement continuity time"),
          entry(MetadataField.SUMMARY, "summary synopsis description blurb teaser storysummary"),
          entry(
              MetadataField.NOTES,
              "note notes authornote authornotes authorsnote authorsnotes an storynotes"
                  + " authorscomments"),
          entry(
              MetadataField.DISCLAIMER,
              "disclaimer disclaimers standarddisclaimer legal legalstuff legalese"),
          entry(MetadataField.DEDICATION, "dedication dedications dedicatedto"),
          entry(
              MetadataField.ARCHIVE,
              "archive archiving archived archival distribution permissiontoarchive"),
          entry(MetadataField.FEEDBACK, "feedback feedbackto reviewsto"),
          entry(MetadataField.LANGUAGE, "language"),
          entry(MetadataField.STATUS, "status storystatus completionstatus"),
          entry(
              MetadataField.PUBLISHED,
              "published posted dateposted datepublished date datewritten releasedate"),
          entry(MetadataField.UPDATED, "updated lastupdated lastupdate completed"),
          entry(MetadataField.WORDS, "words wordcount"),
          entry(MetadataField.CHAPTERS, "chapters chaptercount"),
          entry(MetadataField.PUBLISHER, "publisher"),
          entry(MetadataField.SOURCE, "storyurl url source originalurl storylink"));

  /** Belong to a header, but name no field we keep. */
  private static final Set<String> UNKEPT =
      words(
          "beta betas betareader betareaders betaedby thanks thankyou acknowledgements credits"
              + " packaged authorurl seriesurl collections collection kudos hits bookmarks comments"
              + " reviews favs follows id stats website homepage webpage challenge from subject to"
              + " newsgroups messageid replyto charactersetencoding postingdate ebook translator"
              + " illustrator editor chaptertitle chaptersummary copyright lastupdated crossover"
              + " mostrecentlyupdated originalpublication");

  /** Too common in prose and talk to make a header by themselves. */
  private static final Set<String> WEAK =
      words(
          "story name by show note notes an code content time class type format part parts chapter"
              + " class mail date from to subject id status thanks source an season setting posted"
              + " completed cast challenge language comments hits editor copyright chapters words"
              + " legal season couple ship universe contact description url series sequel tw cw");

  private static final int FUZZY_FROM = 5;

  private static final Map<String, Label> LABELS = labels();

  private LabelLexicon() {}

  /** The label these words are, however they are spelt. */
  static Optional<Label> find(String words) {
    var key = letters(words);
    var exact = LABELS.get(key);
    if (exact != null || key.length() < FUZZY_FROM) {
      return Optional.ofNullable(exact);
    }
    return LABELS.entrySet().stream()
        .filter(known -> known.getKey().length() >= FUZZY_FROM)
        .filter(known -> OneSlip.apart(known.getKey(), key))
        .map(Map.Entry::getValue)
        .filter(Label::strong)
        .sorted()
        .findFirst();
  }

  /** The label whose word this is to the letter. */
  static Optional<Label> findExact(String words) {
    return Optional.ofNullable(LABELS.get(letters(words)));
  }

  /** The words' letters alone, in lower case; empty when there are other signs than a label's. */
  private static String letters(String words) {
    var letters = new StringBuilder();
    for (int i = 0; i < words.length(); i++) {
      char letter = words.charAt(i);
      if (Character.isLetter(letter)) {
        letters.append(letter);
      } else if (" \t\u00A0'’()/-_*.&".indexOf(letter) < 0) {
        return "";
      }
    }
    return letters.toString().toLowerCase(Locale.ROOT);
  }

  private static Map<String, Label> labels() {
    var labels = new HashMap<String, Label>();
    WORDS.forEach(
        (field, words) ->
            words(words)
                .forEach(
                    word -> labels.put(word, new Label(Optional.of(field), !WEAK.contains(word)))));
    UNKEPT.forEach(word -> labels.put(word, new Label(Optional.empty(), !WEAK.contains(word))));
    return Map.copyOf(labels);
  }

  private static Set<String> words(String words) {
    return Set.copyOf(List.of(words.split(" ")));
  }
}
