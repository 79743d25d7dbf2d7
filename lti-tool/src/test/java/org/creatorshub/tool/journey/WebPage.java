package org.creatorshub.tool.journey;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An answer to a {@link WebPerson}, after redirects. */
record WebPage(URI address, int status, String body) {
  private static final Pattern FORM =
      Pattern.compile("<form\\b([^>]*)>(.*?)</form>", Pattern.DOTALL);
  private static final Pattern SESSION = Pattern.compile("^(https?://[^/]+/l/[^/]+)/.*");

  /** The form that a script would send at once, as LMS and tool use them to hand a person on. */
  Optional<WebForm> selfSending() {
    return find("data-send");
  }

  /** The form whose opening tag has these words in it. */
  WebForm form(String words) {
    return find(words).orElseThrow(() -> new AssertionError("No form " + words + " in:\n" + this));
  }

  private Optional<WebForm> find(String words) {
    Matcher form = FORM.matcher(body);
    while (form.find()) {
      if (form.group(1).contains(words)) {
        return Optional.of(WebForm.of(address, form.group(1), form.group(2)));
      }
    }
    return Optional.empty();
  }

  /** What every address of this session begins with. */
  String session() {
    Matcher session = SESSION.matcher(address.toString());
    if (!session.matches()) {
      throw new AssertionError("Not in a session:\n" + this);
    }
    return session.group(1);
  }
}
