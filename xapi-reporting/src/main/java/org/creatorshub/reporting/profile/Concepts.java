package org.creatorshub.reporting.profile;

import java.util.List;
import org.creatorshub.reporting.statement.ActivityType;
import org.creatorshub.reporting.statement.Extension;
import org.creatorshub.reporting.statement.Verb;

/** The terms that are ours. */
final class Concepts {
  static final List<Concept> ALL =
      List.of(
          new Concept.Kind(
              ActivityType.PORTFOLIO_ITEM,
              "portfolio item",
              "Work that a learner handed in for the portfolio. It has no file name and no text in"
                  + " the statement.",
              List.of("http://adlnet.gov/expapi/activities/file")),
          new Concept.Kind(
              ActivityType.LTI_CONTEXT,
              "LMS course",
              "The course of a learning management system from which a learner came, under a key of"
                  + " this installation.",
              List.of()),
          new Concept.Kind(
              ActivityType.GRADEBOOK_LINE,
              "gradebook column",
              "The column of an LMS gradebook to which a result was sent.",
              List.of()),
          new Concept.Member(
              Extension.LTI,
              "ContextExtension",
              "LTI launch",
              "Keys of this installation for the platform, the link and the LMS course of the"
                  + " launch. Never identifiers of the LMS.",
              """
              {"type":"object","properties":{"platform":{"type":"string","format":"uuid"},\
              "link":{"type":"string","format":"uuid"},\
              "context":{"type":"string","format":"uuid"}},"required":["platform","link"]}""",
              List.of(Verb.LAUNCHED)),
          new Concept.Member(
              Extension.SESSION,
              "ContextExtension",
              "session",
              "The launch session in which it happened.",
              """
              {"type":"string","format":"uuid"}""",
              List.of(Verb.INITIALIZED)),
          new Concept.Member(
              Extension.GRADE_SYNC,
              "ContextExtension",
              "grade sent",
              "What was told to the gradebook (LTI Assignment and Grade Services 2.0), and whether"
                  + " it was taken.",
              """
              {"type":"object","properties":{"activityProgress":{"type":"string"},\
              "gradingProgress":{"type":"string"},\
              "outcome":{"enum":["accepted","refused"]}},"required":["outcome"]}""",
              List.of(Verb.SENT)),
          new Concept.Member(
              Extension.ANSWER,
              "ResultExtension",
              "answer",
              "Which try it was, with which drawn values of a question with parameters, and which"
                  + " misconception the answer points to.",
              """
              {"type":"object","properties":{"try":{"type":"integer","minimum":1},\
              "misconception":{"type":"string"},"values":{"type":"object",\
              "additionalProperties":{"type":"number"}}},"required":["try"]}""",
              List.of(Verb.ANSWERED)),
          new Concept.Member(
              Extension.WAY,
              "ResultExtension",
              "way through a scenario",
              "Which run it was, how it ended, the choice at each step, and what the way was worth"
                  + " beside the best one. It is no score.",
              """
              {"type":"object","properties":{"run":{"type":"integer","minimum":1},\
              "ending":{"type":"string"},"value":{"type":"integer","minimum":0},\
              "best":{"type":"integer","minimum":1},"steps":{"type":"array","items":{"type":"object",\
              "properties":{"step":{"type":"string"},"choice":{"type":"string"}},\
              "required":["step","choice"]}}},"required":["run","ending","value","best","steps"]}""",
              List.of(Verb.COMPLETED)),
          new Concept.Member(
              Extension.WORD_COUNT,
              "ResultExtension",
              "word count",
              "How many words the work has.",
              """
              {"type":"integer","minimum":0}""",
              List.of(Verb.SUBMITTED, Verb.COMMENTED)));

  private Concepts() {}
}
