/**
 * The compact form in which a library stores stories and fabulas: bytes in, a value out, and back.
 *
 * <p>Numbers are varints, offsets count from the one before, what repeats is written once, and the
 * whole is deflated. Constants of enums are written by name, so their order may change.
 *
 * <pre>{@code
 * var bytes = FabulaCodec.encode(fabula);
 * FabulaCodec.decode(bytes, story).equals(fabula);
 * }</pre>
 */
package org.fabula.library.codec;
