package org.fabula.understanding.encoder;

/** What a mention refers to, in LitBank's categories. The order is that of the model's outputs. */
public enum EntityCategory {
  PERSON,
  /** A building, a room, a street. */
  FACILITY,
  /** A town, a country. */
  GEOPOLITICAL,
  /** A place in nature. */
  LOCATION,
  VEHICLE,
  ORGANISATION
}
