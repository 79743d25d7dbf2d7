package org.creatorshub.tool.search;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

@CheckedTemplate(basePath = "search")
final class SearchTemplates {
  private SearchTemplates() {}

  static native TemplateInstance search(SearchView v);
}
