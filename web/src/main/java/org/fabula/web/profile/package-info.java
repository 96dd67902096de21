/** A story's own page and the pages of its people: what its file says, its cast, its scenes. */
package org.fabula.web.profile;
