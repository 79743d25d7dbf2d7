package org.creatorshub.content.rendering;

import org.creatorshub.content.course.Scenario;

/** A whole scenario to be read instead of played: every step, choice and ending in a list. */
record ScenarioList(Scenario scenario, Prose prose) {

  String html() {
    StringBuilder html = new StringBuilder("<div class=\"scenario-list\">");
    scenario.steps().forEach(step -> step(html, step));
    for (Scenario.Ending ending : scenario.endings()) {
      html.append("<section class=\"scenario-part\"><h4>")
          .append(Escaping.text(title(ending.id())))
          .append("</h4>")
          .append(prose.html(ending.text()))
          .append("</section>");
    }
    return html.append("</div>").toString();
  }

  private void step(StringBuilder html, Scenario.Step step) {
    html.append("<section class=\"scenario-part\"><h4>")
        .append(Escaping.text(title(step.id())))
        .append("</h4>")
        .append(prose.html(step.text()))
        .append("<ul>");
    for (Scenario.Choice choice : step.choices()) {
      html.append("<li>")
          .append(prose.html(choice.text()))
          .append(prose.html(choice.feedback()))
          .append("<p>")
          .append(Escaping.text(consequence(choice)))
          .append("</p></li>");
    }
    html.append("</ul></section>");
  }

  private String consequence(Scenario.Choice choice) {
    String worth = "Worth " + choice.value() + ". ";
    String time =
        scenario
            .time()
            .map(story -> "Takes " + choice.time() + " " + story.unit() + ". ")
            .orElse("");
    return worth + time + "Go on at: " + title(choice.to()) + ".";
  }

  /** Steps and endings are numbered in the order in which they were written. */
  private String title(String id) {
    for (int i = 0; i < scenario.steps().size(); i++) {
      if (scenario.steps().get(i).id().equals(id)) {
        return "Step " + (i + 1);
      }
    }
    for (int i = 0; i < scenario.endings().size(); i++) {
      Scenario.Ending ending = scenario.endings().get(i);
      if (ending.id().equals(id)) {
        return "Ending " + (i + 1) + " (" + word(ending.kind()) + ")";
      }
    }
    return "";
  }

  private static String word(Scenario.Kind kind) {
    return switch (kind) {
      case GOOD -> "good";
      case MIXED -> "mixed";
      case POOR -> "poor";
    };
  }
}
