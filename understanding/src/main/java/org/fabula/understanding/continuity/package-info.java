/**
 * Continuity: facts that cannot both hold, within one story or between stories of one world. Takes
 * facts, characters and the timeline; gives conflicts, each with both passages, why they exclude
 * each other, how sure that is, and whether an order of the stories would resolve it.
 */
package org.fabula.understanding.continuity;
