package org.fabula.understanding.cast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fabula.story.Story;
import org.fabula.understanding.Fabula;
import org.fabula.understanding.RandomStory;
import org.fabula.understanding.Understanding;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class CastDiscoveryTest {

  private static final Understanding UNDERSTANDING = Understanding.english();

  private static final String ROWER =
      """
      I rowed, and Oscar watched me. I was tired. I was wet, and I wanted bread. Nobody had told me
      how far it was.

      “I can row,” said Oscar. “You look tired, Martha.”

      “I am not tired,” I said.

      I went on. I counted the strokes. I looked at Oscar, and he looked away.

      “Martha, stop,” said Oscar. “Give me the oars, Martha.”

      I gave him the oars.
      """;

  @Test
  void a_word_capitalised_only_where_a_sentence_starts_names_nobody() {
    var text =
        "Perhaps the tide would turn. Suddenly a door slammed. “Certainly,” said Martha."
            + " Later Martha slept, and perhaps she dreamed. Nobody knew. Everyone woke.";
    assertThat(cast(text)).containsExactly(List.of("Martha"));
  }

  @Test
  void in_a_short_story_a_name_that_only_starts_sentences_is_somebodys_who_acts() {
    var text =
        "Ruvik unrolled the canvas. “There's a pole missing.”\n\n"
            + "“There always was.” Thessa's boot came off in the mud.";
    assertThat(cast(text)).containsExactly(List.of("Ruvik"), List.of("Thessa"));
  }

  @Test
  void what_only_stands_among_things_is_nobody() {
    var text =
        "“Good night,” said Martha. Martha had read a great deal of Literature by then, and all of"
            + " Literature was about Remorse. Skiff Two was late. Oscar came up from Skiff Two and"
            + " sat down. “Good night,” said Oscar.";
    assertThat(cast(text)).containsExactly(List.of("Martha"), List.of("Oscar"));
  }

  @Test
  void names_are_found_in_a_story_without_capitals() {
    var text =
        "nobody answered. \"is that blood?\" asked delphine.\n\n\"beetroot,\" said rowan.\n\n"
            + "delphine folded a shirt. \"you slept badly,\" said rowan softly.";
    assertThat(cast(text)).containsExactly(List.of("Delphine"), List.of("Rowan"));
  }

  @Test
  void a_few_I_make_a_narrator_of_a_short_story_and_a_call_gives_the_name() {
    var text =
        "“Your move,” said the queen.\n\n“I know,” I said. I moved the bishop.\n\n"
            + "“You lose, Delroy,” said the queen.";
    var narrator = read(text).characters().get(1);
    assertThat(narrator.aliases()).contains("the narrator");
    assertThat(narrator.name()).isEqualTo("Delroy");
  }

  @Test
  void who_is_you_in_the_narration_is_somebody_and_speaks() {
    var text =
        "You have no ticket. You look at the fields.\n\n“Tickets, please,” says the inspector.\n\n"
            + "“I had it a minute ago,” you say.";
    var fabula = read(text);
    assertThat(fabula.attributions().get(1).speaker().orElseThrow().name()).isEqualTo("you");
  }

  @Test
  void who_speaks_by_a_noun_that_fits_nobody_known_is_somebody_new() {
    var text =
        "“I've brought the ladder,” said Roderick. He put it down.\n\n“What for?” said his aunt.\n\n"
            + "“Don't light it,” said a voice.\n\n“Hang him!” someone shouted.";
    assertThat(cast(text))
        .containsExactly(
            List.of("Roderick"), List.of("his aunt"), List.of("a voice"), List.of("someone"));
  }

  @Test
  void names_that_are_words_are_found_where_they_are_names() {
    var text =
        "Hope had no hope left. “Hope,” said Will, “will you come?” Hope said that she would."
            + " Will hoped so. Then Will smiled at Hope, and Hope smiled at Will.";
    assertThat(cast(text)).containsExactly(List.of("Hope"), List.of("Will"));
    var fabula = read(text);
    assertThat(fabula.mentionsOf(fabula.characters().get(0)))
        .noneMatch(mention -> mention.span().start() == text.indexOf("hope"));
  }

  @Test
  void a_name_that_is_a_virtue_or_a_month_is_somebodys_where_it_acts_and_speaks() {
    var text =
        "Grace smiled. “Come in,” said Grace. They met in May, and May was cold. Then Grace"
            + " laughed, and Martha laughed with Grace. “Good grace,” said Martha.";
    assertThat(cast(text)).containsExactly(List.of("Grace"), List.of("Martha"));
  }

  @Test
  void people_with_one_surname_and_other_ranks_stay_apart() {
    var text =
        "Dr. Amelia Tarn came aboard. “Good evening,” said Captain Tarn. Dr. Amelia Tarn nodded,"
            + " and Captain Tarn took her bag.";
    assertThat(cast(text)).containsExactly(List.of("Dr. Amelia Tarn"), List.of("Captain Tarn"));
  }

  @Test
  void people_with_one_surname_and_other_titles_stay_apart() {
    var text =
        "Mr. Quill came down. “Good evening, Mrs. Quill,” said Mr. Quill. Mrs. Quill nodded."
            + " Behind them Miss Quill laughed, and Mr. Quill laughed with her.";
    assertThat(cast(text))
        .containsExactly(List.of("Mr. Quill"), List.of("Mrs. Quill"), List.of("Miss Quill"));
  }

  @Test
  void a_man_and_a_woman_of_the_same_full_name_stay_apart() {
    var text =
        "Mr. Evelyn Hale came down. “Good evening,” said Mr. Evelyn Hale. Then Miss Evelyn Hale"
            + " nodded, and Mr. Evelyn Hale bowed to Miss Evelyn Hale.";
    assertThat(cast(text)).containsExactly(List.of("Mr. Evelyn Hale"), List.of("Miss Evelyn Hale"));
  }

  @Test
  void full_name_given_name_short_form_and_surname_are_one_persons() {
    var text =
        "Elizabeth Marlow rowed, and Oscar watched her. “Faster, Lizzy!” he called. Elizabeth"
            + " laughed. Then Marlow shipped her oars. “No,” said Marlow. “Lizzy,” said Oscar,"
            + " “please.”";
    assertThat(cast(text))
        .containsExactly(
            List.of("Elizabeth Marlow", "Lizzy", "Elizabeth", "Marlow"), List.of("Oscar"));
    var elizabeth = read(text).characters().get(0);
    assertThat(elizabeth.name()).isEqualTo("Elizabeth Marlow");
    assertThat(elizabeth.aliases()).containsExactly("Lizzy", "Elizabeth", "Marlow");
    assertThat(elizabeth.names())
        .filteredOn(name -> name.kind() == CharacterName.Kind.NICKNAME)
        .extracting(CharacterName::text)
        .containsExactly("Lizzy");
  }

  @Test
  void two_who_share_a_surname_stay_apart() {
    var text =
        "Anna Hale and Rufus Hale kept the mill. Anna sang. Rufus ground the flour. “Rufus,” said"
            + " Anna, “mind the wheel.” Then Anna Hale waited, and Rufus Hale came back.";
    assertThat(cast(text))
        .containsExactly(List.of("Anna Hale", "Anna"), List.of("Rufus Hale", "Rufus"));
  }

  @Test
  void initials_belong_to_the_name_behind_them() {
    var text =
        "J. R. Quill signed the book. “Evening,” said J. R. Quill. Then Quill coughed, and Martha"
            + " gave Quill the key. Martha yawned.";
    assertThat(cast(text)).containsExactly(List.of("J. R. Quill", "Quill"), List.of("Martha"));
  }

  @Test
  void a_son_with_a_short_form_of_his_titled_fathers_name_is_somebody_else() {
    var text =
        "Sir Thomas Wren mended nets. Beside him Tom Wren tore them. “Tom Wren,” said Sir Thomas"
            + " Wren, “be still.” Tom Wren was not still.";
    assertThat(cast(text)).containsExactly(List.of("Sir Thomas Wren"), List.of("Tom Wren"));
  }

  @Test
  void somebody_without_a_name_who_speaks_is_in_the_cast() {
    var text =
        "“No boats,” said the porter. Martha sighed.\n\n“None?” asked Martha.\n\n“None,” said the"
            + " porter, and he shut the gate. A gull cried. The cook slept.";
    assertThat(cast(text)).containsExactly(List.of("the porter"), List.of("Martha"));
  }

  @Test
  void the_narrator_bears_the_name_that_only_others_use() {
    var fabula = read(ROWER);
    assertThat(fabula.characters()).extracting(StoryCharacter::name).contains("Martha", "Oscar");
    var martha = named("Martha", fabula);
    assertThat(fabula.mentionsOf(martha).get(0).span().start()).isZero();
  }

  @Test
  void a_narrator_whom_others_name_is_met_with_the_first_i() {
    var martha = named("Martha", read(ROWER));
    assertThat(martha.firstSeen()).isZero();
    assertThat(martha.names().get(0).text()).isEqualTo("the narrator");
  }

  @Test
  void a_narrator_whom_nobody_names_is_in_the_cast_without_a_name() {
    var text =
        "I rowed. I was tired. I was wet, and I wanted bread. I went on. I counted strokes. I"
            + " slept. I woke, and I was lost.";
    assertThat(cast(text)).containsExactly(List.of("the narrator", "I"));
  }

  @Test
  void a_nickname_that_is_only_called_belongs_to_the_one_who_answers() {
    var text =
        """
        “Red, mind the rail,” said Faye.

        “I mind it,” said Willa.

        “You do not, Red.”

        “I do,” said Willa.

        Faye laughed at Willa. The rail shook.

        “Red, come here,” said Faye.

        “Coming,” said Willa. Oskar watched them both.

        “Willa is slow,” said Oskar.

        “Run, Red!” called Faye.

        “I am running,” said Willa.
        """;
    var fabula = read(text);
    var willa = named("Willa", fabula);
    var red = willa.names().stream().filter(name -> name.text().equals("Red")).findFirst();
    assertThat(red).isPresent();
    assertThat(red.get().kind()).isEqualTo(CharacterName.Kind.NICKNAME);
    assertThat(red.get().usedBy()).containsExactly(named("Faye", fabula).id());
    assertThat(cast(text)).hasSize(3);
  }

  @Test
  void places_are_not_people() {
    var text =
        "They sailed from Lisbon, and the rain sailed with them. In Lisbon nobody had known Martha."
            + " “Lisbon,” said Martha, “is wet.” She had a room in Hill Street, and she liked Hill"
            + " Street.";
    assertThat(cast(text)).containsExactly(List.of("Martha"));
    assertThat(read(text).places())
        .extracting(place -> place.name())
        .containsExactly("Lisbon", "the room", "Hill Street");
  }

  @Test
  void somebody_named_right_after_a_place_is_no_part_of_its_name() {
    var text =
        "At Marrow Bay Celia smiled. “Look,” said Celia. They loved Marrow Bay. In Marrow Bay Celia"
            + " slept.";
    assertThat(cast(text)).containsExactly(List.of("Celia"));
    assertThat(read(text).places()).extracting(place -> place.name()).containsExactly("Marrow Bay");
  }

  @Test
  void a_lake_with_a_woman_s_name_is_a_place() {
    var text =
        "They met at Lake Celia. At Lake Celia it rained. “Look,” said Martha. Martha loved Lake"
            + " Celia.";
    assertThat(cast(text)).containsExactly(List.of("Martha"));
  }

  @Test
  void a_capitalised_beast_that_speaks_is_in_the_cast() {
    var text =
        "Martha waited by the Heron. “You are late,” said the Heron. Martha bowed to the Heron."
            + " “Late!” said the Heron.";
    assertThat(cast(text)).containsExactly(List.of("Martha"), List.of("Heron", "the Heron"));
  }

  @Test
  void a_greeting_is_nobody_however_often_it_is_called() {
    var text =
        "“Hullo, Martha,” said Oscar. “Hullo, Oscar.” “Hullo!” “Hullo, you two,” said Martha."
            + " “Hullo,” said Oscar.";
    assertThat(cast(text)).containsExactly(List.of("Martha"), List.of("Oscar"));
  }

  @Test
  void what_somebody_wears_tells_him_from_all_others_where_it_is_told_again() {
    var text =
        "Roderick sat down. “Two ales,” said the man in the straw hat.\n\n“One,” said Roderick."
            + "\n\n“Two,” said the man in the straw hat. Roderick shrugged.";
    assertThat(cast(text))
        .containsExactly(List.of("Roderick"), List.of("the man in the straw hat"));
  }

  @Test
  void how_somebody_speaks_is_nothing_to_know_him_by() {
    var text =
        "Roderick sat down. Oscar stood. “Two ales,” said the man in a low voice.\n\n“One,” said"
            + " Oscar.\n\n“Two,” said the man in a low voice.";
    assertThat(cast(text)).containsExactly(List.of("Roderick"), List.of("Oscar"));
  }

  @Test
  void a_stranger_who_is_brought_in_goes_by_what_brought_him_in() {
    var text =
        "Roderick sat down. Beside him sat a one-eyed man. “Cold,” said the one-eyed"
            + " man.\n\n“Very,” said Roderick.";
    assertThat(cast(text)).containsExactly(List.of("Roderick"), List.of("the one-eyed man"));
  }

  @Test
  void a_child_who_speaks_and_goes_on_speaking_is_somebody_beside_the_women() {
    var text =
        "Martha knocked. “Who is it?” called a small girl.\n\n“Martha,” said Martha.\n\n“She is"
            + " out,” said the small girl.";
    assertThat(cast(text))
        .containsExactly(List.of("Martha"), List.of("a small girl", "the small girl"));
  }

  @Test
  void whoever_stands_before_a_verb_of_speaking_beside_a_quotation_is_somebody() {
    var text = "Martha knocked. “Louder!” the flautist shouted. Martha knocked again.";
    assertThat(cast(text)).containsExactly(List.of("Martha"), List.of("the flautist"));
  }

  @Test
  void who_is_called_young_or_does_something_in_a_clause_is_somebody() {
    var text =
        "Martha knocked. “Eels,” said young Corm, and sighed.\n\nNkosana, who had slept, looked up."
            + " “Martha,” said Martha.";
    assertThat(cast(text)).containsExactly(List.of("Martha"), List.of("Corm"), List.of("Nkosana"));
  }

  @Test
  void several_who_speak_as_one_are_a_group_and_a_voice_is_nobody_with_a_name() {
    var text =
        "Martha knocked. “Who is it?” said a voice.\n\n“Martha,” said Martha.\n\n“Go away!” cried"
            + " the boys.\n\n“Go away!” both said.";
    assertThat(read(text).characters())
        .extracting(who -> who.name() + " " + who.standing())
        .containsExactly("Martha NAMED", "a voice UNNAMED", "the boys GROUP", "both GROUP");
  }

  @Test
  void a_landlord_is_known_by_his_house() {
    var text = "Martha knocked. “Full,” said the landlord of the Anchor. Martha knocked again.";
    assertThat(cast(text))
        .containsExactly(List.of("Martha"), List.of("the landlord", "the landlord of the anchor"));
  }

  @Test
  void whom_a_realm_is_named_for_are_two() {
    var text =
        "The Duchess of Marrow sat beside Oscar. “Cold,” said the duchess. Oscar nodded. The"
            + " Duchess of Marrow slept.\n\nThe Duchess of Tarn sat down beside Oscar. “Warm,”"
            + " said the duchess. The Duchess of Tarn smiled.";
    var fabula = read(text);
    assertThat(fabula.characters())
        .extracting(StoryCharacter::name)
        .containsExactly("the Duchess of Marrow", "Oscar", "the Duchess of Tarn");
    assertThat(fabula.attributions())
        .extracting(said -> said.speaker().map(StoryCharacter::name).orElse(""))
        .containsExactly("the Duchess of Marrow", "the Duchess of Tarn");
  }

  @Test
  void a_bare_surname_is_the_husband_s_where_she_has_no_other_name() {
    var text =
        "Mrs. Quill came in, and Quill followed. “Sit,” said Mrs. Quill. Quill sat down. “Tea,”"
            + " said Quill.";
    assertThat(cast(text)).containsExactly(List.of("Mrs. Quill"), List.of("Quill"));
  }

  @Test
  void who_is_met_beside_the_bearer_of_a_longer_name_is_not_that_one() {
    var text =
        "Ilyas sat by Ilyas Khatun. Ilyas smiled. “Eat,” said Ilyas Khatun to Ilyas. Ilyas ate, and"
            + " Ilyas Khatun watched Ilyas. “Good,” said Ilyas.";
    assertThat(cast(text)).containsExactly(List.of("Ilyas"), List.of("Ilyas Khatun"));
  }

  @Test
  void a_master_is_a_boy_and_goes_by_his_short_form() {
    var text =
        "Thomas Marlow ran in. “Sit, Tom Marlow,” said Oscar. Master Thomas Marlow sat. “I sit,”"
            + " said Tom Marlow.";
    assertThat(cast(text))
        .containsExactly(
            List.of("Thomas Marlow", "Tom Marlow", "Master Thomas Marlow"), List.of("Oscar"));
  }

  @Test
  void the_other_is_nobody_new() {
    var text =
        "“No boats,” said Martha. Oscar sighed.\n\n“None?” asked the other.\n\n“None,” said"
            + " Martha.\n\n“A pity,” said the other.";
    assertThat(cast(text)).containsExactly(List.of("Martha"), List.of("Oscar"));
  }

  @Test
  void a_short_form_with_a_title_is_the_full_name_s() {
    var text =
        "Elizabeth Marlow rowed, and Oscar watched her. “Faster, Miss Lizzy!” he called. Elizabeth"
            + " laughed. “No,” said Elizabeth. “Stop, Lizzy,” said Oscar, “please, Lizzy.”";
    assertThat(cast(text))
        .containsExactly(
            List.of("Elizabeth Marlow", "Miss Lizzy", "Elizabeth", "Lizzy"), List.of("Oscar"));
  }

  @Test
  void a_short_form_said_beside_the_full_name_told_is_the_same_person_s() {
    var text =
        "Elizabeth rowed. “Lizzy, faster!” said Oscar. “Lizzy!” said Oscar, and Elizabeth laughed."
            + " “Lizzy,” said Oscar to Elizabeth, “stop.” “Never,” said Elizabeth. “Lizzy, stop,”"
            + " said Oscar. Elizabeth stopped.";
    assertThat(cast(text)).containsExactly(List.of("Elizabeth", "Lizzy"), List.of("Oscar"));
  }

  @Test
  void a_wife_called_by_her_title_and_given_name_is_the_one_of_that_full_name() {
    var text =
        "Mrs. Nell Tarn knitted. “Tea?” said Mrs. Nell. Mr. Tarn nodded, and Mrs. Nell poured.";
    assertThat(cast(text))
        .containsExactly(List.of("Mrs. Nell Tarn", "Mrs. Nell"), List.of("Mr. Tarn"));
  }

  @Test
  void a_wife_met_more_often_is_not_her_husband_of_rank() {
    var text =
        "Mrs. Tarn came in, and Admiral Tarn followed. “Sit,” said Mrs. Tarn. Mrs. Tarn poured the"
            + " tea.\n\n“Thank you,” said the admiral.";
    assertThat(cast(text))
        .containsExactly(List.of("Mrs. Tarn"), List.of("Admiral Tarn", "the admiral"));
  }

  @Test
  void a_mademoiselle_goes_by_her_given_name_as_a_miss_does() {
    var text =
        "Rosalie Alard bowed. “Sit, Mlle. Rosalie,” said Oscar. “No,” said Rosalie Alard. “Then"
            + " stand, Mlle. Rosalie,” said Oscar.";
    assertThat(cast(text))
        .containsExactly(List.of("Rosalie Alard", "Mlle. Rosalie"), List.of("Oscar"));
  }

  @Test
  void a_title_with_a_given_name_means_the_one_of_that_title() {
    var text =
        "Lord Hugh Tarn bowed to Sir Hugh Quill. “Sit down,” said Lord Hugh. Sir Hugh Quill sat."
            + " Lord Hugh smiled.";
    assertThat(cast(text))
        .containsExactly(List.of("Lord Hugh Tarn", "Lord Hugh"), List.of("Sir Hugh Quill"));
  }

  @Test
  void old_mr_tarn_is_not_the_younger_man_of_his_name() {
    var text =
        "Rufus Tarn rowed. Old Mr. Tarn steered. “Row, Rufus,” said old Mr. Tarn. Rufus rowed."
            + " “I row,” said Rufus Tarn. “Good,” said Mr. Tarn.";
    assertThat(cast(text)).containsExactly(List.of("Rufus Tarn", "Rufus"), List.of("Mr. Tarn"));
  }

  @Test
  void a_man_whom_the_narrator_names_beside_another_s_given_name_is_not_he() {
    var text =
        "Rufus Tarn rowed. Mr. Tarn looked at Rufus. Rufus looked at Mr. Tarn. “Row,” said Mr. Tarn"
            + " to Rufus. “I row,” said Rufus. Then Rufus sang, and Mr. Tarn hummed.";
    assertThat(cast(text)).containsExactly(List.of("Rufus Tarn", "Rufus"), List.of("Mr. Tarn"));
  }

  @Test
  void what_only_one_is_said_to_be_means_him() {
    var text =
        "In came Mr. Tarn, the old chandler. Martha followed.\n\n“No rope,” said the"
            + " chandler.\n\n“None?” asked Martha.";
    assertThat(cast(text)).containsExactly(List.of("Mr. Tarn", "the chandler"), List.of("Martha"));
  }

  @Test
  void the_one_in_a_list_of_people_is_somebody_else() {
    var text =
        "There stood Mr. Tarn, the chandler, and Martha. The chandler coughed.\n\n“No rope,” said"
            + " the chandler.\n\n“None?” asked Mr. Tarn.";
    assertThat(cast(text))
        .containsExactly(List.of("Mr. Tarn"), List.of("Martha"), List.of("the chandler"));
  }

  @Test
  void the_captain_is_the_one_who_is_met_far_more_often() {
    var text =
        "Captain Tarn came aboard. Captain Tarn coughed. Captain Tarn looked up, and Captain Tarn"
            + " frowned. Captain Quill was drowned.\n\n“Cast off,” said the captain.";
    assertThat(cast(text))
        .containsExactly(List.of("Captain Tarn", "the captain"), List.of("Captain Quill"));
  }

  @Test
  void a_given_name_called_and_answered_under_a_titled_surname_is_the_same_person_s() {
    var text =
        """
        “Rufus, mind the rail,” said Faye.

        “I mind it, Faye,” said Mr. Tarn.

        She took her husband by the arm. “Come here, Rufus,” said Faye.

        “I come,” said Mr. Tarn.

        The rail shook. “Run, Rufus!” called Faye.

        “I am running,” said Mr. Tarn, and he ran.

        The tide came in over the stones, and the gulls went up, and the light went slowly out.

        Later Rufus slept. He snored. Rufus woke, and he was cold.
        """;
    var fabula = read(text);
    assertThat(cast(text)).hasSize(2);
    assertThat(named("Mr. Tarn", fabula).names())
        .extracting(CharacterName::text)
        .containsExactlyInAnyOrder("Mr. Tarn", "Rufus");
  }

  @Test
  void a_short_name_that_no_list_knows_is_joined_with_the_long_one() {
    var text =
        """
        Ostwin shut the mill. He was tired, and Ostwin wanted his bed.

        “You are late, Ostwin,” said Faye.

        “I know,” said Ostwin.

        A week later Faye climbed the hill again. Ost sat on the wall. He had a pie, and Ost was glad.

        “Is it good?” asked Faye.

        “It is,” said Ost.
        """;
    assertThat(cast(text)).containsExactly(List.of("Ostwin", "Ost"), List.of("Faye"));
  }

  @Test
  void a_name_that_is_said_once_counts_in_a_story_and_not_in_a_novel() {
    var text =
        """
        Odile looked at Bram. Bram laughed, and Odile sat down.

        “Sit with me, Wenka,” said Bram.

        “I will,” said Odile.

        """;
    var tide = "The tide came in over the stones, and then it went slowly out again.\n\n";
    assertThat(cast(text + tide.repeat(200)).toString()).contains("Wenka");
    assertThat(cast(text + tide.repeat(800)).toString()).doesNotContain("Wenka");
  }

  @Test
  void two_who_are_named_in_one_breath_stay_two_whoever_answers() {
    var text =
        """
        Rufus looked at Mr. Tarn. He laughed, and Rufus laughed.

        “Rufus, mind the rail,” said Faye.

        “He minds it, Faye,” said Mr. Tarn.

        “Come here, Rufus,” said Faye.

        “He comes,” said Mr. Tarn. He looked at Rufus.

        “Run, Rufus!” called Faye.

        “He is running,” said Mr. Tarn, and he laughed.
        """;
    assertThat(cast(text)).hasSize(3);
  }

  @Test
  void a_family_is_not_a_person() {
    var text = "The Marlows came. Everybody liked the Marlows. Anna Marlow waved, and so did Ines.";
    assertThat(cast(text)).containsExactly(List.of("Anna Marlow"), List.of("Ines"));
  }

  @Test
  void a_stutter_and_a_shout_are_no_new_people() {
    var text =
        "Martha ran, and Oscar ran after Martha. “M-Martha!” cried Oscar. “MARTHA!” he shouted.";
    assertThat(cast(text)).containsExactly(List.of("Martha"), List.of("Oscar"));
  }

  @RepeatedTest(200) // the repetition is the seed
  void everybody_has_names_with_evidence_and_comes_in_order(RepetitionInfo run) {
    var fabula = UNDERSTANDING.read(RandomStory.seeded(run.getCurrentRepetition()));
    var characters = fabula.characters();
    assertThat(characters).extracting(StoryCharacter::id).doesNotHaveDuplicates();
    assertThat(characters.stream().map(StoryCharacter::firstSeen)).isSorted();
    for (var character : characters) {
      assertThat(character.names()).extracting(CharacterName::text).contains(character.name());
      assertThat(character.names().stream().map(CharacterName::knownFrom)).isSorted();
      for (var name : character.names()) {
        assertThat(name.evidence()).isSorted();
        assertThat(name.knownFrom()).isGreaterThanOrEqualTo(name.evidence().get(0).end());
      }
    }
    assertThat(characters).containsAll(fabula.mentions().stream().map(m -> m.character()).toList());
  }

  private static StoryCharacter named(String name, Fabula fabula) {
    return fabula.characters().stream()
        .filter(character -> character.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError("nobody is called " + name));
  }

  private static Fabula read(String text) {
    return UNDERSTANDING.read(Story.ofText(text));
  }

  /** The names of each character, in the order in which they become known. */
  private static List<List<String>> cast(String text) {
    return read(text).characters().stream()
        .map(character -> character.names().stream().map(CharacterName::text).toList())
        .toList();
  }
}
