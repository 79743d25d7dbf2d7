package org.creatorshub.tool.launch.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.creatorshub.tool.requirement.Requirement;
import org.creatorshub.tool.session.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Requirement("LTI-LAUNCH-25")
class CourseRolesTest {
  private static final String V = "http://purl.imsglobal.org/vocab/lis/v2/";

  @ParameterizedTest
  @CsvSource({
    "membership#Administrator, INSTRUCTOR",
    "membership#ContentDeveloper, INSTRUCTOR",
    "membership#Instructor, INSTRUCTOR",
    "membership#Learner, LEARNER",
    "membership#Mentor, GUEST",
    "membership#Manager, GUEST",
    "membership#Member, GUEST",
    "membership#Officer, GUEST",
    "membership/Instructor#Grader, INSTRUCTOR",
    "membership/Instructor#TeachingAssistant, INSTRUCTOR",
    "membership/Learner#Instructor, LEARNER",
    "membership/Learner#NonCreditLearner, LEARNER",
    "membership/Mentor#Tutor, GUEST",
    "membership/Officer#Vice-Chair, GUEST",
    "institution/person#Administrator, GUEST",
    "institution/person#Instructor, GUEST",
    "institution/person#Student, GUEST",
    "system/person#Administrator, GUEST",
    "system/person#SysAdmin, GUEST",
    "person#Instructor, GUEST",
    "membership#instructor, GUEST",
    "membership#InstructorX, GUEST",
    "xmembership#Instructor, GUEST"
  })
  void readsTheVocabulary(String role, Role expected) {
    assertThat(CourseRoles.role(List.of(V + role))).isEqualTo(expected);
  }

  @Test
  void readsShortNamesOfContextRolesOnly() {
    assertThat(CourseRoles.role(List.of("Instructor"))).isEqualTo(Role.INSTRUCTOR);
    assertThat(CourseRoles.role(List.of("Learner"))).isEqualTo(Role.LEARNER);
    assertThat(CourseRoles.role(List.of("Student"))).isEqualTo(Role.GUEST);
    assertThat(CourseRoles.role(List.of("SysAdmin"))).isEqualTo(Role.GUEST);
  }

  @Test
  void takesTheStrongestOfSeveral() {
    assertThat(CourseRoles.role(List.of("Learner", "Instructor"))).isEqualTo(Role.INSTRUCTOR);
    assertThat(CourseRoles.role(List.of("", "Learner"))).isEqualTo(Role.LEARNER);
    assertThat(CourseRoles.role(List.of())).isEqualTo(Role.GUEST);
  }

  @Test
  void leavesNoRecordOfAPreview() {
    String preview = "http://purl.imsglobal.org/vocab/lti/system/person#TestUser";
    assertThat(CourseRoles.role(List.of("Learner", preview))).isEqualTo(Role.GUEST);
    assertThat(CourseRoles.role(List.of("Instructor", preview))).isEqualTo(Role.GUEST);
  }
}
