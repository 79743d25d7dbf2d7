package org.creatorshub.tool.diagnostic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.creatorshub.content.diagnostic.Diagnostic;
import org.creatorshub.content.diagnostic.Questionnaire;

/** A questionnaire and its pages, in order. */
record Asked(Diagnostic diagnostic, Questionnaire questionnaire) {
  static final String KNOWLEDGE = "knowledge";
  static final String IDEAS = "ideas";

  static Optional<Asked> find(Optional<Diagnostic> diagnostic, String questionnaire) {
    return diagnostic.flatMap(
        known -> known.questionnaire(questionnaire).map(found -> new Asked(known, found)));
  }

  /** Names of the pages: the dimensions, then what else is asked. */
  List<String> steps() {
    List<String> steps = new ArrayList<>();
    questionnaire.blocks().forEach(block -> steps.add(block.dimension()));
    if (!questionnaire.knowledge().isEmpty()) {
      steps.add(KNOWLEDGE);
    }
    if (questionnaire.ideas().isPresent()) {
      steps.add(IDEAS);
    }
    return steps;
  }

  Diagnostic.Dimension dimension(String id) {
    return diagnostic.dimensions().stream()
        .filter(dimension -> dimension.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  /** The first page with something that is not answered; the last one when there is none. */
  String firstOpen(Round round) {
    List<String> steps = steps();
    return steps.stream()
        .filter(step -> !Fields.of(this, step).answered(round))
        .findFirst()
        .orElse(steps.getLast());
  }
}
