package org.creatorshub.tool.refusal;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.concurrent.ThreadLocalRandom;

/** The page of a {@link Refusal}. */
public final class RefusalPage {
  private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

  private RefusalPage() {}

  /** A short name for one refusal, to find it in the log; not a secret. */
  public static String newReference() {
    StringBuilder reference = new StringBuilder();
    for (int i = 0; i < 6; i++) {
      reference.append(LETTERS.charAt(ThreadLocalRandom.current().nextInt(LETTERS.length())));
    }
    return reference.toString();
  }

  public static String html(Refusal refusal, String reference) {
    return Templates.refusal(refusal, reference).render();
  }

  @CheckedTemplate(basePath = "refusal")
  static final class Templates {
    private Templates() {}

    static native TemplateInstance refusal(Refusal refusal, String reference);
  }
}
