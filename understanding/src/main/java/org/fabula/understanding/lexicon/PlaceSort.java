package org.fabula.understanding.lexicon;

import java.util.Locale;

/** What sort of place a common noun is for. */
public enum PlaceSort {
  /** Inside a building or a ship: "kitchen", "cabin". */
  ROOM,
  /** "church", "tent". */
  BUILDING,
  /** What one goes along or through: "street", "stairs", "deck". */
  WAY,
  VEHICLE,
  /** In the open: "garden", "beach", "roof". */
  GROUND,
  /** Larger than a scene: "town", "sea". */
  REGION,
  /** A thing that one is at, on or in: "desk", "bed"; a place only where somebody is there. */
  SPOT;

  static PlaceSort ofColumn(String value) {
    return valueOf(value.toUpperCase(Locale.ROOT));
  }
}
