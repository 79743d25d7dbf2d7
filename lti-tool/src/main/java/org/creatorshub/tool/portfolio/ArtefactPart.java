package org.creatorshub.tool.portfolio;

import org.creatorshub.content.course.Unit;
import org.creatorshub.tool.lesson.CompletingUnit;
import org.creatorshub.tool.lesson.Run;

/** The portfolio task as a part of its unit: done when something was handed in. */
public final class ArtefactPart implements CompletingUnit.Part {
  private final Works works;

  public ArtefactPart(Works works) {
    this.works = works;
  }

  @Override
  public boolean done(Run run, Unit unit) {
    return unit.artefact().isEmpty()
        || works.handedIn(run.platform(), run.registration(), unit.id());
  }
}
