/**
 * Who may come in and what a request may do. Story files and other sites' pages are taken to be
 * hostile; {@link org.fabula.web.guard.Guard} stands before every route.
 */
package org.fabula.web.guard;
