package org.creatorshub.tool.wiring;

import jakarta.inject.Singleton;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.creatorshub.reporting.progress.RebuildingProgress;
import org.creatorshub.reporting.progress.RebuildingProgress.Model;
import org.creatorshub.reporting.progress.RebuildingProgress.Purpose;

/** {@code ./hub projections rebuild}: read models made again from statements, and compared. */
@Singleton
final class ProjectionDesk {
  private final RebuildingProgress rebuilding;

  ProjectionDesk(RebuildingProgress rebuilding) {
    this.rebuilding = rebuilding;
  }

  /** Answers 0 when the read models are right afterwards, else 1. */
  int carryOut(List<String> arguments, PrintStream out) {
    List<String> words = Options.parse(arguments, Set.of()).words();
    boolean replace = words.equals(List.of("rebuild", "replace"));
    if (!replace && !words.equals(List.of("rebuild"))) {
      throw new ConfigurationException("Say: ./hub projections rebuild [replace]");
    }
    List<Model> models = rebuilding.rebuild(replace ? Purpose.REPLACE : Purpose.COMPARE);
    out.printf("%-20s %12s %12s %12s%n", "read model", "rows kept", "rows made", "different");
    models.forEach(
        model ->
            out.printf(
                Locale.ROOT,
                "%-20s %12d %12d %12d%n",
                model.name(),
                model.kept(),
                model.made(),
                model.different()));
    boolean equal = models.stream().allMatch(model -> model.different() == 0);
    out.println(verdict(equal, replace));
    return equal || replace ? 0 : 1;
  }

  private static String verdict(boolean equal, boolean replaced) {
    if (equal) {
      return "The read models say what the statements say.";
    }
    return replaced
        ? "What differed was replaced."
        : "They differ; nothing was changed. To replace them: ./hub projections rebuild replace";
  }
}
