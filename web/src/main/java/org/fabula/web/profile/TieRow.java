package org.fabula.web.profile;

import org.fabula.web.people.Person;

/**
 * How two people stand to each other, in a list.
 *
 * @param words "siblings, both for each other"
 * @param address of all about both
 */
record TieRow(Person a, Person b, String words, String address) {}
