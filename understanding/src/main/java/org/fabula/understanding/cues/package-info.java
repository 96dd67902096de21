/**
 * Finds the tags and beats beside quotations: quotations and mentions in, {@code Cue}s out. It says
 * which mention speaks, not yet who that is.
 */
package org.fabula.understanding.cues;
