package org.creatorshub.tool.grade;

import java.util.UUID;

class InMemoryGradesTest implements GradesContract {
  private final InMemoryGrades grades = new InMemoryGrades();

  @Override
  public Grades grades() {
    return grades;
  }

  @Override
  public UUID person() {
    UUID person = UUID.randomUUID();
    grades.givenTarget(
        SomeGrade.PLATFORM, LINK, person, SomeGrade.target("", "https://lms.example/items"));
    return person;
  }
}
