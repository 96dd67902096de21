/** Reads what Fabula brings along: word lists, weights, the network. The only IO of the core. */
package org.fabula.understanding.resource;
