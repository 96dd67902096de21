/** What happens to whom, and whether it is shown, told or only imagined. */
package org.fabula.understanding.events;
