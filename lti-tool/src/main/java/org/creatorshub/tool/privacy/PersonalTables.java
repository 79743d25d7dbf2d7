package org.creatorshub.tool.privacy;

import static org.creatorshub.tool.privacy.Key.PERSON;
import static org.creatorshub.tool.privacy.Key.PSEUDONYM;
import static org.creatorshub.tool.privacy.Key.REGISTRATION;
import static org.creatorshub.tool.privacy.Key.SESSION;

import java.util.List;

/** Every table with data about people, children before their parents and the person last. */
final class PersonalTables {
  private static final PersonalTable SESSIONS =
      PersonalTable.of(Kind.VISITS, "launch_session", PERSON, "person_id", "created_at")
          .showing(
              "session_id, number, context_id, link_id, role, message_type, unit, locale, lms,"
                  + " return_url, landing, created_at, used_at, ended_at");
  private static final PersonalTable ATTEMPTS =
      PersonalTable.of(Kind.TESTS, "attempt", PERSON, "person_id", "started_at");
  private static final PersonalTable ITEMS =
      PersonalTable.of(Kind.PORTFOLIO, "portfolio_item", PERSON, "person_id", "created_at");
  private static final PersonalTable FILES =
      PersonalTable.of(Kind.PORTFOLIO, "portfolio_file", PERSON, "person_id", "created_at");

  private static final PersonalTable PIECES =
      PersonalTable.of(Kind.PORTFOLIO, "portfolio_piece", PERSON, "person_id", "added_at");
  private static final PersonalTable SHARES =
      PersonalTable.of(Kind.PORTFOLIO, "portfolio_share", PERSON, "person_id", "created_at")
          .showing(
              "share_id, audience, label, shown_name, most_views, created_at, expires_at,"
                  + " revoked_at");
  private static final PersonalTable EXPORTS =
      PersonalTable.of(Kind.PORTFOLIO, "portfolio_export", PERSON, "person_id", "asked_at");
  private static final PersonalTable ARRIVING =
      PersonalTable.of(Kind.PORTFOLIO, "arriving_file", PERSON, "person_id", "touched_at");
  private static final PersonalTable ROUNDS =
      PersonalTable.of(Kind.DIAGNOSTIC, "diagnostic_round", PERSON, "person_id", "started_at");

  static final PersonalTable NOTES =
      PersonalTable.of(Kind.PORTFOLIO, "portfolio_reflection", PERSON, "person_id", "saved_at");

  static final PersonalTable PEOPLE =
      PersonalTable.of(Kind.NAME, "person", PERSON, "person_id", "created_at");

  static final List<PersonalTable> ALL =
      List.of(
          SESSIONS.child("launch_token", "session_id", "created_at").showing(""),
          SESSIONS.child("launch_recognition", "session_id", "created_at"),
          PersonalTable.of(Kind.VISITS, "session_begun", SESSION, "session_id", "begun_at"),
          PersonalTable.of(Kind.VISITS, "deep_link_answer", SESSION, "session_id", "answered_at"),
          PersonalTable.of(Kind.VISITS, "submission_review", SESSION, "session_id", "asked_at"),
          PersonalTable.of(Kind.VISITS, "privacy_launch", SESSION, "session_id", "opened_at"),
          PersonalTable.of(Kind.PROGRESS, "outside_statement", PERSON, "person_id", "kept_at"),
          PersonalTable.of(Kind.PROGRESS, "outside_actor", PERSON, "person_id", "mapped_at"),
          PersonalTable.of(Kind.VISITS, "unit_session", PERSON, "person_id", "begun_at")
              .showing("session_id, context_id, link_id, registration, unit, said, begun_at"),
          PersonalTable.of(Kind.OTHER, "erasure_request", PERSON, "person_id", "asked_at"),
          PersonalTable.of(Kind.OTHER, "lti11_id", PERSON, "ours", "joined_at"),
          SESSIONS,
          PersonalTable.of(Kind.COURSES, "enrolment", PERSON, "person_id", "launched_at"),
          PersonalTable.of(Kind.COURSES, "course_group_member", PERSON, "person_id", ""),
          PersonalTable.of(Kind.READING, "position", REGISTRATION, "registration", "moved_at"),
          PersonalTable.of(Kind.READING, "page_seen", REGISTRATION, "registration", "seen_at"),
          PersonalTable.of(Kind.READING, "milestone", REGISTRATION, "registration", "reached_at"),
          PersonalTable.of(Kind.READING, "page_visit", REGISTRATION, "registration", "shown_at"),
          PersonalTable.of(
              Kind.PRACTICE, "practice_answer", REGISTRATION, "registration", "answered_at"),
          PersonalTable.of(Kind.PRACTICE, "sheet_cell", REGISTRATION, "registration", "typed_at"),
          PersonalTable.of(
              Kind.PRACTICE, "scenario_step", REGISTRATION, "registration", "decided_at"),
          PersonalTable.of(
              Kind.PRACTICE, "scenario_run", REGISTRATION, "registration", "started_at"),
          PersonalTable.of(Kind.PRACTICE, "written_text", REGISTRATION, "registration", "saved_at"),
          ATTEMPTS.child("attempt_answer", "attempt_id", "saved_at"),
          ATTEMPTS,
          PersonalTable.of(Kind.OTHER, "marking_author", PERSON, "person_id", ""),
          PersonalTable.of(Kind.PORTFOLIO, "peer_reviewer", PERSON, "person_id", ""),
          PersonalTable.of(Kind.GRADES, "peer_mark", PERSON, "person_id", "told_at"),
          // what others wrote is theirs too, and is read with the work
          ITEMS
              .child("peer_review", "item_id", "allocated_at")
              .showing("review_id, item_id, version, allocated_at, given_at"),
          // a draft is not said yet: that it is there is enough
          ITEMS.child("marking_draft", "item_id", "saved_at").showing("item_id, version, saved_at"),
          ITEMS.child("marking", "item_id", "published_at"),
          ITEMS.child("portfolio_version", "item_id", "handed_in_at"),
          ITEMS,
          FILES.child("portfolio_chunk", "file_id", "").showing(""), // exported as files
          FILES,
          NOTES,
          PersonalTable.of(Kind.OTHER, "course_log_author", PERSON, "person_id", ""),
          PersonalTable.of(Kind.OTHER, "course_log", PERSON, "person_id", "at"),
          PersonalTable.of(Kind.OTHER, "learner_note", PERSON, "person_id", "written_at"),
          PersonalTable.of(Kind.COURSES, "due_extension", PERSON, "person_id", "given_at"),
          PersonalTable.of(Kind.TESTS, "more_attempts", PERSON, "person_id", "given_at"),
          PersonalTable.of(Kind.PROGRESS, "attention_flag", PERSON, "person_id", "first_at"),
          PIECES.child("portfolio_edition", "piece_id", "saved_at"),
          PIECES,
          PersonalTable.of(Kind.PORTFOLIO, "portfolio_consent", PERSON, "person_id", "given_at"),
          SHARES
              .child("portfolio_share_view", "share_id", "viewed_at")
              .showing("share_id, viewed_at"),
          SHARES,
          EXPORTS.child("portfolio_export_part", "export_id", "").showing(""), // made of the rest
          EXPORTS,
          ARRIVING.child("arriving_part", "file_id", "").showing("file_id, begins"),
          ARRIVING,
          PersonalTable.of(Kind.PORTFOLIO, "badge", PERSON, "person_id", "asked_at"),
          PersonalTable.of(Kind.PORTFOLIO, "badge_endorsement", PERSON, "person_id", "endorsed_at"),
          PersonalTable.of(Kind.PORTFOLIO, "lesson_note", PERSON, "person_id", "saved_at"),
          PersonalTable.of(Kind.DIAGNOSTIC, "diagnostic_sharing", PERSON, "person_id", "given_at"),
          ROUNDS.child("diagnostic_answer", "round_id", "saved_at"),
          ROUNDS,
          PersonalTable.of(Kind.GRADES, "grade_post", PERSON, "person_id", "submitted_at"),
          PersonalTable.of(Kind.GRADES, "grade_cell", PERSON, "person_id", "last_scored_at"),
          PersonalTable.of(Kind.GRADES, "grade_shown", PERSON, "person_id", "read_at"),
          PersonalTable.of(Kind.PROGRESS, "unit_progress", PSEUDONYM, "learner", "started_at"),
          PersonalTable.of(Kind.PROGRESS, "page_progress", PSEUDONYM, "learner", "seen_at"),
          PersonalTable.of(Kind.PROGRESS, "question_progress", PSEUDONYM, "learner", "first_at"),
          PersonalTable.of(Kind.PROGRESS, "test_progress", PSEUDONYM, "learner", "began_at"),
          PersonalTable.of(
              Kind.PROGRESS, "test_answer_progress", PSEUDONYM, "learner", "answered_at"),
          PersonalTable.of(Kind.PROGRESS, "day_progress", PSEUDONYM, "learner", "day"),
          PersonalTable.of(Kind.PROGRESS, "question_day_progress", PSEUDONYM, "learner", "day"),
          PEOPLE);

  private PersonalTables() {}
}
