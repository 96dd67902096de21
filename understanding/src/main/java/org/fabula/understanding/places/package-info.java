/** Lists the places a story names: names in, {@code Place}s out. */
package org.fabula.understanding.places;
