package org.creatorshub.reporting.statement;

/** What was done. Identifiers are copied character for character from their registries. */
public enum Verb {
  LAUNCHED("http://adlnet.gov/expapi/verbs/launched", "launched"),
  INITIALIZED("http://adlnet.gov/expapi/verbs/initialized", "initialized"),
  EXPERIENCED("http://adlnet.gov/expapi/verbs/experienced", "experienced"),
  ATTEMPTED("http://adlnet.gov/expapi/verbs/attempted", "attempted"),
  ANSWERED("http://adlnet.gov/expapi/verbs/answered", "answered"),
  COMPLETED("http://adlnet.gov/expapi/verbs/completed", "completed"),
  PASSED("http://adlnet.gov/expapi/verbs/passed", "passed"),
  FAILED("http://adlnet.gov/expapi/verbs/failed", "failed"),
  SCORED("http://adlnet.gov/expapi/verbs/scored", "scored"),
  COMMENTED("http://adlnet.gov/expapi/verbs/commented", "commented"),
  SUBMITTED("http://activitystrea.ms/submit", "submitted"),
  EVALUATED("https://w3id.org/xapi/acrossx/verbs/evaluated", "evaluated"),
  SENT("http://activitystrea.ms/send", "sent"),
  VOIDED("http://adlnet.gov/expapi/verbs/voided", "voided");

  private final String iri;
  private final String display;

  Verb(String iri, String display) {
    this.iri = iri;
    this.display = display;
  }

  public String iri() {
    return iri;
  }

  /** The word in English. */
  public String display() {
    return display;
  }
}
