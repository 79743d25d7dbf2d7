package org.creatorshub.tool.portfolio;

import java.net.URI;

/** What was handed in: written here, kept elsewhere, or uploaded. */
public sealed interface Content {

  /** The word that records and tables use for it. */
  String kind();

  record Text(String text) implements Content {
    @Override
    public String kind() {
      return "text";
    }
  }

  /** An https address that is shown and never fetched. */
  record Link(URI address) implements Content {
    @Override
    public String kind() {
      return "link";
    }
  }

  record Upload(KeptFile file) implements Content {
    @Override
    public String kind() {
      return "file";
    }
  }
}
