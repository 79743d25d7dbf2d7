package org.creatorshub.content.packaging;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.creatorshub.content.course.Question;
import org.creatorshub.content.scoring.Drawing;
import org.creatorshub.content.scoring.Variant;

/** A question with its numbers drawn beforehand, for formats that cannot compute. */
public final class FrozenVariants {
  private static final int SEEDS = 60;

  private FrozenVariants() {}

  /** Different draws of a question, always the same ones, at most {@code most}. */
  public static List<Variant> of(Question question, int most) {
    List<Variant> variants = new ArrayList<>();
    Set<Map<String, BigDecimal>> seen = new HashSet<>();
    for (long seed = 0; seed < SEEDS && variants.size() < most; seed++) {
      Variant variant = Drawing.variant(question, seed);
      if (seen.add(variant.values())) {
        variants.add(variant);
      }
    }
    return List.copyOf(variants);
  }
}
