/** A manuscript in, a story out: puts the stages that find structure in their order. */
package org.fabula.reading.structure;
