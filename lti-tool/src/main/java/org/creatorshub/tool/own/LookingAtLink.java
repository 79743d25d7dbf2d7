package org.creatorshub.tool.own;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.creatorshub.content.course.OwnTask;
import org.creatorshub.content.tagging.LinkFinding;
import org.creatorshub.content.tagging.LinkLint;
import org.creatorshub.tool.own.OwnTaskView.FindingView;
import org.creatorshub.tool.own.OwnTaskView.LinkView;
import org.creatorshub.tool.own.OwnTaskView.SampleView;
import org.creatorshub.tool.own.OwnTaskView.TagView;
import org.creatorshub.tool.question.CourseTexts;

/** What is said about an address that somebody has typed or pasted. */
record LookingAtLink(OwnTask.LinkCheck task, CourseTexts texts) {

  LinkView view(Map<String, String> typed) {
    String address = typed.getOrDefault(OwnTask.ADDRESS, "");
    boolean inside = typed.getOrDefault(OwnTask.WHERE, "").equals("inside");
    List<LinkFinding> found =
        address.isEmpty() ? List.of() : new LinkLint(task).look(address, inside);
    boolean repair = found.stream().anyMatch(LinkFinding::repair);
    return new LinkView(
        address,
        inside,
        address.isEmpty() ? "" : verdict(found),
        repair ? "bad" : found.isEmpty() ? "good" : "warn",
        found.stream()
            .sorted(Comparator.comparing(one -> !one.repair()))
            .map(LookingAtLink::finding)
            .toList(),
        LinkLint.tags(address).stream().map(tag -> new TagView(tag.name(), tag.value())).toList(),
        task.samples().stream()
            .map(sample -> new SampleView(sample.id(), texts.inline(sample.label())))
            .toList());
  }

  private static String verdict(List<LinkFinding> found) {
    long repair = found.stream().filter(LinkFinding::repair).count();
    long look = found.size() - repair;
    if (found.isEmpty()) {
      return "Nothing to repair: this link follows the scheme.";
    }
    String errors = repair == 1 ? "1 error" : repair + " errors";
    String others = look == 1 ? "1 thing to look at" : look + " things to look at";
    return repair == 0
        ? "No error, " + others + "."
        : errors + (look == 0 ? "." : ", " + others + ".");
  }

  private static FindingView finding(LinkFinding finding) {
    return new FindingView(
        finding.id(),
        finding.repair() ? "repair" : "look",
        finding.repair() ? "bad" : "warn",
        finding.sentence());
  }
}
