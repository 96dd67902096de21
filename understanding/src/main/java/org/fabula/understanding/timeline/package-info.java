/** The order in which things happened, as far as the story tells. */
package org.fabula.understanding.timeline;
