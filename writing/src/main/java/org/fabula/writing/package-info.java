/**
 * A {@link org.fabula.understanding.Fabula} out: as JSON for programs ({@link
 * org.fabula.writing.json}), as a report for a person in a terminal ({@link
 * org.fabula.writing.report}) and as pictures for a page ({@link org.fabula.writing.pictures}).
 *
 * <pre>{@code
 * var fabula = Understanding.english().read(story);
 * FabulaJson.write(fabula, sha256, FabulaJson.Text.LEFT_OUT, out);
 * System.out.print(new TerminalReport(80, TerminalReport.Style.PLAIN).of(fabula));
 * }</pre>
 *
 * <p>In memory an offset is a UTF-16 unit; whatever leaves the program counts Unicode code points,
 * converted by {@link org.fabula.writing.CodePointOffsets} and nowhere else.
 */
package org.fabula.writing;
