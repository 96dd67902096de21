/** Inner speech without quotation marks, and whose head it is. */
package org.fabula.understanding.thoughts;
