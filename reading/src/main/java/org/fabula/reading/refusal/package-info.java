/** Why a file holds no story we can read, before anybody knows where the file lies. */
package org.fabula.reading.refusal;
