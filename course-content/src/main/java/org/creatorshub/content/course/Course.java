package org.creatorshub.content.course;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creatorshub.content.diagnostic.Diagnostic;

/**
 * A course in one language, complete with structure, questions and rubrics.
 *
 * @param version the content version, carried into every statement as {@code context.revision}
 * @param language BCP 47 tag of the texts
 * @param ects credits; one credit is 25 to 30 hours of work
 * @param techniques the toolkit, in the order of the file; empty where the course has none
 * @param compendium cases of good practice, in the order of the file; empty where there are none
 * @param misconceptions sentence per misconception code
 * @param diagnostic "Find out where you stand", where the course has it
 */
public record Course(
    String id,
    String version,
    String language,
    String title,
    double ects,
    int hours,
    List<Unit> units,
    List<Technique> techniques,
    List<PracticeCase> compendium,
    Map<String, Rubric> rubrics,
    Map<String, GlossaryTerm> glossary,
    Map<String, String> misconceptions,
    Optional<Diagnostic> diagnostic) {

  public Course {
    units = List.copyOf(units);
    techniques = List.copyOf(techniques);
    compendium = List.copyOf(compendium);
    rubrics = Map.copyOf(rubrics);
    glossary = Map.copyOf(glossary);
    misconceptions = Map.copyOf(misconceptions);
  }

  /** A course with neither toolkit, compendium nor self-diagnostic. */
  public Course(
      String id,
      String version,
      String language,
      String title,
      double ects,
      int hours,
      List<Unit> units,
      Map<String, Rubric> rubrics,
      Map<String, GlossaryTerm> glossary,
      Map<String, String> misconceptions) {
    this(
        id,
        version,
        language,
        title,
        ects,
        hours,
        units,
        List.of(),
        List.of(),
        rubrics,
        glossary,
        misconceptions,
        Optional.empty());
  }

  /** The same course, its texts being in another language. */
  public Course in(String other) {
    return new Course(
        id,
        version,
        other,
        title,
        ects,
        hours,
        units,
        techniques,
        compendium,
        rubrics,
        glossary,
        misconceptions,
        diagnostic);
  }

  public Optional<Technique> technique(String techniqueId) {
    return techniques.stream().filter(one -> one.id().equals(techniqueId)).findFirst();
  }

  public Optional<Unit> unit(String unitId) {
    return units.stream().filter(unit -> unit.id().equals(unitId)).findFirst();
  }

  /** The units that learners can open, in course order. */
  public List<Unit> offered() {
    return units.stream().filter(Unit::offered).toList();
  }
}
