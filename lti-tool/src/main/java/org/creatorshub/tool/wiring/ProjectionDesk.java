package org.creatorshub.tool.wiring;

import jakarta.inject.Singleton;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.creatorshub.reporting.progress.RebuildingProgress;
import org.creatorshub.reporting.progress.RebuildingProgress.Model;
import org.creatorshub.reporting.progress.RebuildingProgress.Purpose;
import org.creatorshub.reporting.retention.RecordCuts;

/** {@code ./hub projections rebuild}: read models made again from statements, and compared. */
@Singleton
final class ProjectionDesk {
  private final RebuildingProgress rebuilding;
  private final RecordCuts cuts;

  ProjectionDesk(RebuildingProgress rebuilding, RecordCuts cuts) {
    this.rebuilding = rebuilding;
    this.cuts = cuts;
  }

  /** Answers 0 when the read models are right afterwards, else 1. */
  int carryOut(List<String> arguments, PrintStream out) {
    List<String> words = Options.parse(arguments, Set.of()).words();
    boolean replace = words.equals(List.of("rebuild", "replace"));
    if (!replace && !words.equals(List.of("rebuild"))) {
      throw new ConfigurationException("Say: ./hub projections rebuild [replace]");
    }
    Optional<RecordCuts.Cut> cut = cuts.all();
    cut.ifPresent(found -> out.println(sentence(found)));
    if (replace && cut.isPresent()) {
      out.println("So nothing was replaced: the read models know more than the statements.");
      return 1;
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
    out.println(verdict(equal, replace, cut.isPresent()));
    return equal || replace ? 0 : 1;
  }

  private static String sentence(RecordCuts.Cut cut) {
    return "The record was cut: %d statements were removed by their age, the last time on %s, those stored before %s."
        .formatted(cut.statements(), cut.last(), cut.before());
  }

  private static String verdict(boolean equal, boolean replaced, boolean cut) {
    if (!equal && cut) {
      return "They differ, as they must after a cut; nothing was changed.";
    }
    if (equal) {
      return "The read models say what the statements say.";
    }
    return replaced
        ? "What differed was replaced."
        : "They differ; nothing was changed. To replace them: ./hub projections rebuild replace";
  }
}
