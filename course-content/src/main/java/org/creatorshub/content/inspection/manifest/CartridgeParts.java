package org.creatorshub.content.inspection.manifest;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.creatorshub.content.inspection.general.Subject;
import org.creatorshub.content.inspection.manifest.Manifest.Resource;
import org.creatorshub.content.inspection.markup.Reference;
import org.creatorshub.content.inspection.markup.XmlElement;

/** PKG-42, PKG-43 and PKG-46: links, discussions and tests that a cartridge lists. */
final class CartridgeParts {
  private static final String LTI_10 = "http://www.imsglobal.org/xsd/imslticc_v1p0";
  private static final String LTI_13 = "http://www.imsglobal.org/xsd/imslticc_v1p3";
  private static final String QTI = "http://www.imsglobal.org/xsd/ims_qtiasiv1p2";

  private final Subject subject;
  private final Manifest manifest;

  CartridgeParts(Subject subject, Manifest manifest) {
    this.subject = subject;
    this.manifest = manifest;
  }

  void check() throws IOException {
    CartridgeQuestions questions = new CartridgeQuestions(subject);
    Map<String, String> addresses = new HashMap<>();
    int banks = 0;
    for (Resource resource : manifest.resources()) {
      String type = resource.type();
      if (type.equals("webcontent") || type.startsWith("associatedcontent")) {
        continue;
      }
      Optional<XmlElement> part = part(resource);
      if (part.isEmpty()) {
        continue;
      }
      String file = Reference.path(resource.files().getFirst());
      if (type.startsWith("imsbasiclti")) {
        lti(file, part.get(), addresses);
      } else if (type.startsWith("imswl")) {
        webLink(file, part.get());
      } else if (type.startsWith("imsqti")) {
        banks += type.endsWith("question-bank") ? 1 : 0;
        questions.check(file, part.get());
      }
    }
    if (banks > 1) {
      subject.findings().fault("PKG-44", Manifest.NAME, 0, "A cartridge has one question bank.");
    }
  }

  private Optional<XmlElement> part(Resource resource) throws IOException {
    int line = resource.element().line();
    if (resource.files().size() != 1) {
      subject
          .findings()
          .fault(
              "PKG-42",
              Manifest.NAME,
              line,
              "The resource "
                  + resource.id()
                  + " lists "
                  + resource.files().size()
                  + " files; it needs one.");
      return Optional.empty();
    }
    String file = Reference.path(resource.files().getFirst());
    Optional<XmlElement> root = subject.xml(file);
    if (root.isPresent() && !fits(resource.type(), root.get().namespace())) {
      subject
          .findings()
          .fault(
              "PKG-42",
              file,
              root.get().line(),
              "The root is of another namespace than the type "
                  + resource.type()
                  + " asks for: "
                  + root.get().namespace()
                  + ".");
      return Optional.empty();
    }
    return root;
  }

  private boolean fits(String type, String namespace) {
    if (type.startsWith("imsbasiclti")) {
      return namespace.equals(LTI_10) || namespace.equals(LTI_13);
    }
    if (type.startsWith("imsqti")) {
      return namespace.equals(QTI);
    }
    if (type.startsWith("imswl") || type.startsWith("imsdt")) {
      String version = "imscc" + type.substring(type.length() - "v1p1".length());
      return namespace.startsWith(
          "http://www.imsglobal.org/xsd/" + version + "/" + type.substring(0, 5));
    }
    return true;
  }

  private void lti(String file, XmlElement link, Map<String, String> addresses) {
    String plain = link.child("launch_url").map(XmlElement::text).orElse("");
    String secure = link.child("secure_launch_url").map(XmlElement::text).orElse("");
    if (!plain.startsWith("https://") || !plain.equals(secure)) {
      fault(
          "PKG-43",
          file,
          link,
          "launch_url and secure_launch_url are to be the same https address: Moodle reads the"
              + " first, Canvas the second.");
    }
    String custom =
        link.child("custom")
            .map(all -> all.children().stream().map(XmlElement::text).toList().toString())
            .orElse("");
    String before = addresses.putIfAbsent(plain, custom);
    if (!plain.isEmpty() && before != null && !before.equals(custom)) {
      fault(
          "PKG-43",
          file,
          link,
          "Only the custom parameters tell this link from another, and Moodle ignores them.");
    }
    for (XmlElement element : link.all()) {
      String name = element.attribute("name").orElse("").toLowerCase(java.util.Locale.ROOT);
      if (name.contains("secret") || element.name().contains("secret")) {
        fault("PKG-43", file, element, "A secret has no place in a cartridge.");
      }
    }
  }

  private void webLink(String file, XmlElement link) {
    String url = link.child("url").flatMap(one -> one.attribute("href")).orElse("");
    if (!url.matches("https?://\\S+")) {
      fault("PKG-46", file, link, "The web link \"" + url + "\" is no absolute http(s) address.");
    }
  }

  private void fault(String id, String file, XmlElement element, String sentence) {
    subject.findings().fault(id, file, element.line(), sentence);
  }
}
