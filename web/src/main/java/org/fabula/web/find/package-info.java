/** Finding passages: one line of words, speakers and addressees in; passages by story out. */
package org.fabula.web.find;
