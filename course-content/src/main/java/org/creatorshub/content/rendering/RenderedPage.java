package org.creatorshub.content.rendering;

import java.util.List;
import org.creatorshub.content.course.GlossaryTerm;

/**
 * A page ready to show.
 *
 * @param terms glossary terms that the page links to, in order of first use; the page lists them at
 *     its end with the ids {@code glossary-<id>}
 */
public record RenderedPage(List<RenderedBlock> blocks, List<GlossaryTerm> terms) {
  public RenderedPage {
    blocks = List.copyOf(blocks);
    terms = List.copyOf(terms);
  }
}
