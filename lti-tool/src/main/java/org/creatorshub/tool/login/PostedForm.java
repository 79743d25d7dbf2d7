package org.creatorshub.tool.login;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;

/** The form of the running request: Jakarta REST would hide that a field came twice. */
public final class PostedForm {
  private PostedForm() {}

  public static FormFields fields() {
    ResteasyReactiveRequestContext request = CurrentRequestManager.get();
    FormData form = request == null ? null : request.getFormData();
    Map<String, List<String>> values = new LinkedHashMap<>();
    if (form != null) {
      for (String name : form) {
        List<String> sent = new ArrayList<>();
        form.get(name).forEach(value -> sent.add(value.isFileItem() ? "" : value.getValue()));
        values.put(name, sent);
      }
    }
    return new FormFields(values);
  }
}
