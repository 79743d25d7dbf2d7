package org.creatorshub.content.inspection.manifest;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.creatorshub.content.inspection.container.Entry;
import org.creatorshub.content.inspection.finding.Findings;
import org.creatorshub.content.inspection.general.Subject;
import org.creatorshub.content.inspection.manifest.Manifest.Resource;
import org.creatorshub.content.inspection.markup.Reference;
import org.creatorshub.content.inspection.markup.XmlElement;

/** PKG-02, PKG-03 and PKG-04: the manifest and the files of the package agree. */
public final class ManifestRules {
  private static final Set<String> NEED_NO_ENTRY = Set.of("VERSION", "licences.html", "README.txt");

  private final Subject subject;
  private final Manifest manifest;
  private final Findings findings;

  public ManifestRules(Subject subject, Manifest manifest) {
    this.subject = subject;
    this.manifest = manifest;
    this.findings = subject.findings();
  }

  /** Checks all three. */
  public void check() {
    filesExist();
    everyFileIsListed();
    idsAreUnique();
    referencesResolve();
    dependenciesEnd();
  }

  private void filesExist() {
    Map<String, String> small = new HashMap<>();
    subject
        .zip()
        .files()
        .forEach(entry -> small.put(entry.name().toLowerCase(Locale.ROOT), entry.name()));
    for (Resource resource : manifest.resources()) {
      for (String file : resource.files()) {
        exists(file, resource.element().line(), small);
      }
      resource.href().ifPresent(href -> exists(href, resource.element().line(), small));
    }
  }

  private void exists(String href, int line, Map<String, String> small) {
    String path = Reference.path(href);
    if (Reference.absolute(href) || subject.has(path)) {
      return;
    }
    String other = small.get(path.toLowerCase(Locale.ROOT));
    findings.fault(
        "PKG-02",
        Manifest.NAME,
        line,
        other == null
            ? "The file " + href + " is listed, but not in the package."
            : "The file " + href + " differs in case from the entry " + other + ".");
  }

  private void everyFileIsListed() {
    Set<String> listed = new HashSet<>();
    for (Resource resource : manifest.resources()) {
      resource.files().forEach(file -> listed.add(Reference.path(file)));
      resource.href().ifPresent(href -> listed.add(Reference.path(href)));
    }
    manifest.root().all().stream()
        .filter(element -> element.name().equals("location"))
        .forEach(element -> listed.add(element.text()));
    for (Entry entry : subject.zip().files()) {
      if (!listed.contains(entry.name()) && !withoutListing(entry)) {
        findings.fault("PKG-03", entry.name(), 0, "No resource of the manifest lists this file.");
      }
    }
  }

  private static boolean withoutListing(Entry entry) {
    return entry.name().equals(Manifest.NAME)
        || NEED_NO_ENTRY.contains(entry.name())
        || entry.ending().equals("xsd")
        || entry.ending().equals("dtd");
  }

  private void idsAreUnique() {
    Map<String, Integer> lines = new HashMap<>();
    for (XmlElement element : manifest.root().all()) {
      String id = element.attribute("identifier").orElse("");
      // Other elements use the same attribute for something else, such as objectives.
      if (id.isEmpty()
          || !List.of("manifest", "organization", "item", "resource").contains(element.name())) {
        continue;
      }
      Integer before = lines.putIfAbsent(id, element.line());
      if (before != null) {
        fault(element, "The id " + id + " is there twice; first in line " + before + ".");
      }
    }
  }

  private void referencesResolve() {
    Map<String, Resource> resources = manifest.byId();
    for (Manifest.Item item : manifest.items()) {
      if (item.launchable() && !resources.containsKey(item.ref())) {
        fault(item.element(), "The item refers to " + item.ref() + ", which is no resource.");
      }
    }
    for (Resource resource : manifest.resources()) {
      for (String id : resource.dependencies()) {
        if (!resources.containsKey(id)) {
          fault(resource.element(), "The resource needs " + id + ", which is no resource.");
        }
      }
    }
    manifest
        .root()
        .child("organizations")
        .ifPresent(
            all ->
                all.attribute("default")
                    .filter(id -> !id.isEmpty() && !isOrganization(id))
                    .ifPresent(
                        id -> fault(all, "The default organization " + id + " is not there.")));
  }

  private boolean isOrganization(String id) {
    return manifest.organizations().stream()
        .anyMatch(one -> one.element().attribute("identifier").filter(id::equals).isPresent());
  }

  /** Takes away, again and again, what needs nothing any more; a cycle is what stays. */
  private void dependenciesEnd() {
    Map<String, Resource> byId = manifest.byId();
    Map<String, Integer> needs = new HashMap<>();
    Map<String, Set<String>> neededBy = new HashMap<>();
    for (Resource resource : byId.values()) {
      Set<String> known = new HashSet<>(resource.dependencies());
      known.retainAll(byId.keySet());
      needs.put(resource.id(), known.size());
      known.forEach(id -> neededBy.computeIfAbsent(id, key -> new HashSet<>()).add(resource.id()));
    }
    Deque<String> free = new ArrayDeque<>();
    needs.forEach(
        (id, count) -> {
          if (count == 0) {
            free.add(id);
          }
        });
    int done = 0;
    while (!free.isEmpty()) {
      done++;
      for (String id : neededBy.getOrDefault(free.remove(), Set.of())) {
        if (needs.merge(id, -1, Integer::sum) == 0) {
          free.add(id);
        }
      }
    }
    if (done < byId.size()) {
      findings.fault("PKG-04", Manifest.NAME, 0, "Resources need each other in a circle.");
    }
  }

  private void fault(XmlElement element, String sentence) {
    findings.fault("PKG-04", Manifest.NAME, element.line(), sentence);
  }
}
