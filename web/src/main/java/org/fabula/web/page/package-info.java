/**
 * What every page shares: the frame around it, its style sheets and scripts, what a request tells
 * about its reader. Each page's view model and template live in a package of their own.
 */
package org.fabula.web.page;
