package org.creatorshub.tool.preview;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.creatorshub.content.course.Block;
import org.creatorshub.content.course.OwnTask;
import org.creatorshub.content.course.Page;
import org.creatorshub.content.course.Question;
import org.creatorshub.content.course.Sheet;
import org.creatorshub.tool.lesson.TrialPages;
import org.creatorshub.tool.question.Answers;

/** What was tried on a page: one form that was just sent, or everything solved. */
final class Trials {
  private static final int LONGEST_WAY = 4_000;

  private final Draft.Shown course;
  private final Page page;

  Trials(Draft.Shown course, Page page) {
    this.course = course;
    this.page = page;
  }

  static Map<String, Question> questions(Page page) {
    Map<String, Question> questions = new LinkedHashMap<>();
    for (Block block : page.blocks()) {
      if (block instanceof Block.Practice practice) {
        questions.put(practice.question().id(), practice.question());
      }
    }
    return questions;
  }

  private static Map<String, Sheet> sheets(Page page) {
    Map<String, Sheet> sheets = new LinkedHashMap<>();
    for (Block block : page.blocks()) {
      if (block instanceof Block.SheetTask task) {
        sheets.put(task.sheet().id(), task.sheet());
      }
    }
    return sheets;
  }

  /** Every question answered and every workbench filled as it should be. */
  TrialPages.Tried solved() {
    Map<String, List<String>> answers = new HashMap<>();
    questions(page)
        .forEach(
            (id, question) -> answers.put(id, RightAnswers.of(course.pages().draw(question, 0))));
    Map<String, Map<String, String>> cells = new HashMap<>();
    sheets(page).forEach((id, sheet) -> cells.put(id, RightAnswers.cells(sheet)));
    return new TrialPages.Tried(answers, Map.of(), cells);
  }

  /**
   * What a form on the page has sent.
   *
   * @param rest the address behind the unit: page, kind of task, its id
   */
  TrialPages.Tried sent(List<String> rest, Asked asked) {
    if (rest.size() != 3) {
      return TrialPages.Tried.NOTHING;
    }
    Question question = questions(page).get(rest.get(2));
    Sheet sheet = sheets(page).get(rest.get(2));
    OwnTask own = ownTasks(page).get(rest.get(2));
    return switch (rest.get(1)) {
      case "practice" -> question == null ? TrialPages.Tried.NOTHING : answer(question, asked);
      case "scenario" -> TrialPages.Tried.played(rest.get(2), way(asked));
      case "own" -> own == null ? TrialPages.Tried.NOTHING : own(own, asked);
      case "sheet" -> sheet == null ? TrialPages.Tried.NOTHING : filled(sheet, asked);
      default -> TrialPages.Tried.NOTHING;
    };
  }

  /** The decisions so far with the one that was just made; nothing after "Start again". */
  private static String way(Asked asked) {
    String way = asked.first("way");
    String decision = asked.first("step") + "." + asked.first("choice");
    return asked.first("do").equals("again") || way.length() > LONGEST_WAY
        ? ""
        : (way + " " + decision).strip();
  }

  private TrialPages.Tried answer(Question question, Asked asked) {
    int round =
        asked.first("round").matches("\\d{1,3}") ? Integer.parseInt(asked.first("round")) : 0;
    return asked.first("do").equals("renew")
        ? new TrialPages.Tried(Map.of(), Map.of(question.id(), (round + 1) % 1000), Map.of())
        : new TrialPages.Tried(
            Map.of(question.id(), Answers.read(question, asked.form())),
            Map.of(question.id(), round),
            Map.of());
  }

  private static Map<String, OwnTask> ownTasks(Page page) {
    Map<String, OwnTask> tasks = new LinkedHashMap<>();
    for (Block block : page.blocks()) {
      if (block instanceof Block.Own own) {
        tasks.put(own.task().id(), own.task());
      }
    }
    return tasks;
  }

  private static TrialPages.Tried own(OwnTask task, Asked asked) {
    return new TrialPages.Tried(
        Map.of(), Map.of(), Map.of(task.id(), TrialPages.fields(task, asked.form())));
  }

  private TrialPages.Tried filled(Sheet sheet, Asked asked) {
    Map<String, String> typed = new HashMap<>();
    if (!asked.first("do").equals("reset")) {
      asked
          .form()
          .forEach(
              (name, values) -> {
                if (name.startsWith("c.")) {
                  typed.put(name.substring(2), values.getFirst());
                }
              });
    }
    return new TrialPages.Tried(
        Map.of(), Map.of(), Map.of(sheet.id(), TrialPages.cells(sheet, typed)));
  }
}
