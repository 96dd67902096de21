/** Worlds: which stories share one, who is in it, and what its stories tell otherwise. */
package org.fabula.web.worlds;
