package org.creatorshub.content.inspection.format;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.creatorshub.content.inspection.container.ZipPackage;
import org.creatorshub.content.inspection.finding.Findings;
import org.creatorshub.content.inspection.markup.Reference;
import org.creatorshub.content.inspection.markup.XmlElement;

/** PKG-30 to PKG-33: a course structure of cmi5, in its ZIP or alone. */
public final class Cmi5Rules {
  static final String NAMESPACE = "https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd";
  private static final int MOST_UNITS = 1000;
  private static final Set<String> RESERVED =
      Set.of("endpoint", "fetch", "actor", "registration", "activityId");
  private static final Set<String> MOVE_ON =
      Set.of("NotApplicable", "Passed", "Completed", "CompletedAndPassed", "CompletedOrPassed");
  private static final Pattern IRI = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*+:\\S++");
  private static final Pattern MASTERY = Pattern.compile("0(?:\\.\\d{1,4})?|1(?:\\.0{1,4})?");

  private final String entry;
  private final XmlElement root;
  private final Optional<ZipPackage> zip;
  private final Findings findings;

  /**
   * @param zip what it lies in; empty when the structure came alone
   */
  public Cmi5Rules(String entry, XmlElement root, Optional<ZipPackage> zip, Findings findings) {
    this.entry = entry;
    this.root = root;
    this.zip = zip;
    this.findings = findings;
  }

  /** Checks the structure. */
  public void check() {
    if (!root.name().equals("courseStructure") || !root.namespace().equals(NAMESPACE)) {
      fault("PKG-01", root, "The root is no courseStructure in the namespace of cmi5.");
      return;
    }
    List<XmlElement> units = root.all("au");
    if (units.size() > MOST_UNITS) {
      fault("PKG-07", root, "There are " + units.size() + " AUs; " + MOST_UNITS + " are allowed.");
      return;
    }
    if (units.isEmpty()) {
      fault("PKG-31", root, "The course has no assignable unit.");
    }
    ids();
    units.forEach(this::satisfied);
    units.forEach(this::address);
    languages();
  }

  private void ids() {
    Map<String, Integer> lines = new HashMap<>();
    for (XmlElement element : root.all()) {
      boolean named =
          Set.of("course", "block", "au").contains(element.name())
              || (element.name().equals("objective") && element.attribute("id").isPresent());
      if (!named) {
        continue;
      }
      String id = element.attribute("id").orElse("");
      if (!IRI.matcher(id).matches()) {
        fault("PKG-30", element, "The id \"" + id + "\" is no absolute IRI.");
      }
      Integer before = lines.putIfAbsent(id, element.line());
      if (before != null) {
        fault("PKG-30", element, "The id " + id + " is there twice; first in line " + before + ".");
      }
    }
    for (XmlElement element : root.all("objective")) {
      element
          .attribute("idref")
          .filter(id -> !lines.containsKey(id))
          .ifPresent(id -> fault("PKG-04", element, "The objective " + id + " is not there."));
    }
  }

  private void satisfied(XmlElement au) {
    Optional<String> moveOn = au.attribute("moveOn");
    Optional<String> mastery = au.attribute("masteryScore");
    if (moveOn.isEmpty()) {
      fault("PKG-31", au, "There is no moveOn: the unit would be satisfied before its launch.");
    } else if (!MOVE_ON.contains(moveOn.get())) {
      fault("PKG-31", au, "cmi5 knows no moveOn \"" + moveOn.get() + "\".");
    }
    if (moveOn.filter(rule -> rule.contains("AndPassed") || rule.equals("Passed")).isPresent()
        && mastery.isEmpty()) {
      fault("PKG-31", au, "The unit has to be passed, but has no masteryScore.");
    }
    mastery
        .filter(score -> !MASTERY.matcher(score).matches())
        .ifPresent(
            score ->
                fault(
                    "PKG-31",
                    au,
                    "The masteryScore \""
                        + score
                        + "\" is not 0 to 1 with at most four decimals."));
  }

  private void address(XmlElement au) {
    String url = au.child("url").map(XmlElement::text).orElse("");
    int query = url.indexOf('?');
    if (query >= 0) {
      for (String pair : url.substring(query + 1).split("[&#]", -1)) {
        String name = pair.replaceFirst("=.*", "");
        if (RESERVED.contains(name)) {
          fault(
              "PKG-32", au, "The parameter " + name + " of the address is reserved for launches.");
        }
      }
    }
    if (url.isEmpty()) {
      fault("PKG-32", au, "The unit has no address.");
    } else if (Reference.absolute(url)) {
      return;
    } else if (zip.isEmpty()) {
      fault("PKG-32", au, "Without a ZIP, the address " + url + " must be absolute.");
    } else if (zip.get().entry(Reference.path(url)).isEmpty()) {
      fault("PKG-32", au, "The address " + url + " leads to nothing in the package.");
    }
  }

  /** Every language that appears anywhere has a title and a description everywhere. */
  private void languages() {
    Set<String> all = new TreeSet<>();
    root.all("langstring").forEach(text -> all.add(text.attribute("lang").orElse("")));
    for (XmlElement element : root.all()) {
      boolean told =
          Set.of("course", "block", "au").contains(element.name())
              || (element.name().equals("objective") && element.attribute("id").isPresent());
      for (String part : told ? List.of("title", "description") : List.<String>of()) {
        Set<String> missing = new TreeSet<>(all);
        missing.removeAll(languages(element, part));
        if (!missing.isEmpty() || all.isEmpty()) {
          fault(
              "PKG-33", element, "There is no " + part + " in " + String.join(", ", missing) + ".");
        }
      }
    }
  }

  private static Set<String> languages(XmlElement element, String part) {
    Set<String> languages = new HashSet<>();
    element
        .child(part)
        .ifPresent(
            texts ->
                texts.children("langstring").stream()
                    .filter(text -> !text.text().isEmpty())
                    .forEach(text -> languages.add(text.attribute("lang").orElse(""))));
    return languages;
  }

  private void fault(String id, XmlElement element, String sentence) {
    findings.fault(id, entry, element.line(), sentence);
  }
}
