/** A story's people as pages show them: their colours, names, shares of speech, and passages. */
package org.fabula.web.people;
