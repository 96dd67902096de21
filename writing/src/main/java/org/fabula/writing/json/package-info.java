/**
 * Fabula's own JSON, format version 1. In: a {@link org.fabula.understanding.Fabula}. Out: UTF-8,
 * the same bytes for the same fabula, one line an item, every section there even when it is empty:
 *
 * <pre>{@code
 * {"fabula":1,
 * "story":{"title":"The Lamp","author":null,"language":"en","format":"text",...},
 * "chapters":[
 * {"id":"ch1","title":null,"span":[0,57]}],
 * ...
 * }</pre>
 *
 * <p>Every offset counts Unicode code points of the story's text, half-open. Within a version,
 * fields are only ever added.
 */
package org.fabula.writing.json;
