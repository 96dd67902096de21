package org.fabula.understanding.encoder;

/** What a span is when it is linked to another. The order is that of the model's outputs. */
enum Role {
  SPEAKER_QUOTATION,
  SPEAKER_MENTION,
  ADDRESSEE_QUOTATION,
  ANAPHOR,
  ANTECEDENT,
  TURN,
  EARLIER_TURN
}
