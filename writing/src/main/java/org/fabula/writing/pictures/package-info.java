/**
 * Pictures of a story. In: a {@link org.fabula.understanding.Fabula}, seen as far as its reader may
 * know it, and {@link org.fabula.writing.pictures.ChartLinks} to the pages around. Out: SVG that
 * stands in a page.
 *
 * <pre>{@code
 * var chart = StorylineChart.of(fabula.until(position));
 * var svg = StorylineSvg.of(chart, links);
 * }</pre>
 *
 * <p>The layout is apart from the drawing and knows nothing of SVG.
 */
package org.fabula.writing.pictures;
