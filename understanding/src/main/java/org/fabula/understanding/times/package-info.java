/** Words that tell when, how long, how often or how old. */
package org.fabula.understanding.times;
