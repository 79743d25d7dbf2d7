package org.creatorshub.content.tagging;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.creatorshub.content.course.OwnTask;

/** The rules of a scheme for tagged links, each with an id. */
public final class LinkLint {
  private static final List<String> NEEDED = List.of("utm_source", "utm_medium", "utm_campaign");

  private final OwnTask.LinkCheck scheme;
  private final List<LinkFinding> findings = new ArrayList<>();

  public LinkLint(OwnTask.LinkCheck scheme) {
    this.scheme = scheme;
  }

  /**
   * What is to be said about an address; nothing about a good one.
   *
   * @param inside whether the link stands on the firm's own pages
   */
  public List<LinkFinding> look(String typed, boolean inside) {
    findings.clear();
    String address = typed.strip();
    Optional<TaggedLink> read = TaggedLink.read(address);
    if (read.isEmpty() || !isAddress(read.get())) {
      repair(
          "UTM-01",
          "This is not a whole address. It begins with https://, then comes the host, for example "
              + host()
              + ".");
      return List.copyOf(findings);
    }
    TaggedLink link = read.get();
    whole(link, address);
    if (inside) {
      inside(link);
    } else {
      outside(link);
    }
    new TagLint(findings).look(link);
    return List.copyOf(findings);
  }

  /** The parameters as tools read them; empty if there is no address. */
  public static List<Tag> tags(String typed) {
    return TaggedLink.read(typed.strip()).map(TaggedLink::query).orElse(List.of());
  }

  private String host() {
    return scheme.own().isEmpty() ? "shop.example" : scheme.own().getFirst();
  }

  private static boolean isAddress(TaggedLink link) {
    return Set.of("http", "https").contains(link.scheme()) && link.host().contains(".");
  }

  private boolean own(String host) {
    return scheme.own().stream().anyMatch(one -> host.equals(one) || host.endsWith("." + one));
  }

  private void whole(TaggedLink link, String address) {
    if (link.scheme().equals("http")) {
      look("UTM-02", "The address begins with http. Write https, or visitors pass a detour.");
    }
    if (link.rawQuery().contains("?")) {
      repair(
          "UTM-03", "There are two question marks. Only the first begins the tags; join with &.");
    }
    if (link.fragment().toLowerCase(Locale.ROOT).contains("utm_")) {
      repair(
          "UTM-04", "Tags stand behind the #, where most tools do not look. Put them before it.");
    }
    if (address.matches("(?s).*\\s.*")) {
      repair(
          "UTM-09",
          "There is a space in the address. Mail programs may cut the link there; use -.");
    }
  }

  /** A tag on an own page would overwrite where the visit really came from. */
  private void inside(TaggedLink link) {
    if (!own(link.host())) {
      return;
    }
    if (!link.utm().isEmpty()) {
      repair(
          "UTM-12",
          "The link stands on an own page and leads to an own page. Its tags would overwrite where"
              + " the visit came from. Take them away.");
    }
  }

  private void outside(TaggedLink link) {
    if (!own(link.host())) {
      look(
          "UTM-13",
          "The link leads to "
              + link.host()
              + ", which is not the firm's. Tags help only where you can read the statistics.");
    }
    for (String name : NEEDED) {
      if (!link.has(name)) {
        missing(name);
      }
    }
    String medium = link.value("utm_medium").toLowerCase(Locale.ROOT);
    String source = link.value("utm_source").toLowerCase(Locale.ROOT);
    if (medium.isBlank() || scheme.media().isEmpty() || scheme.media().contains(medium)) {
      return;
    }
    if (scheme.media().contains(source)) {
      repair(
          "UTM-11",
          "Source and medium have changed places: \""
              + source
              + "\" is a kind of channel, so it is the medium.");
    } else {
      look(
          "UTM-10",
          "The scheme knows no medium \""
              + medium
              + "\". It knows: "
              + String.join(", ", scheme.media())
              + ".");
    }
  }

  private void missing(String name) {
    switch (name) {
      case "utm_source" ->
          repair("UTM-05", "utm_source is missing. Say which sender or site the visit comes from.");
      case "utm_medium" ->
          repair("UTM-06", "utm_medium is missing. Say which kind of channel it is.");
      default ->
          look("UTM-07", "utm_campaign is missing. Without it you cannot tell your actions apart.");
    }
  }

  private void repair(String id, String sentence) {
    findings.add(new LinkFinding(id, true, sentence));
  }

  private void look(String id, String sentence) {
    findings.add(new LinkFinding(id, false, sentence));
  }
}
