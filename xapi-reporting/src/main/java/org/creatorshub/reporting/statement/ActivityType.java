package org.creatorshub.reporting.statement;

/** What kind of thing an activity is. */
public enum ActivityType {
  COURSE("http://adlnet.gov/expapi/activities/course"),
  MODULE("http://adlnet.gov/expapi/activities/module"),
  LESSON("http://adlnet.gov/expapi/activities/lesson"),
  PAGE("https://w3id.org/xapi/acrossx/activities/page"),
  ASSESSMENT("http://adlnet.gov/expapi/activities/assessment"),
  INTERACTION("http://adlnet.gov/expapi/activities/cmi.interaction"),
  SIMULATION("http://adlnet.gov/expapi/activities/simulation"),
  QUESTION("http://adlnet.gov/expapi/activities/question"),
  OBJECTIVE("http://adlnet.gov/expapi/activities/objective"),
  PERFORMANCE("http://adlnet.gov/expapi/activities/performance"),
  NOTE("http://activitystrea.ms/note"),
  PROFILE("http://adlnet.gov/expapi/activities/profile"),
  PORTFOLIO_ITEM(Vocabulary.BASE + "activity-types/portfolio-item"),
  LTI_CONTEXT(Vocabulary.BASE + "activity-types/lti-context"),
  GRADEBOOK_LINE(Vocabulary.BASE + "activity-types/gradebook-line");

  private final String iri;

  ActivityType(String iri) {
    this.iri = iri;
  }

  public String iri() {
    return iri;
  }
}
