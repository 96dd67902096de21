/** New files: taken in at once, worked through one after the other behind the pages. */
package org.fabula.web.arrivals;
