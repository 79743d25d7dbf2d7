package org.creatorshub.tool.console;

import java.util.List;
import org.creatorshub.tool.admin.Scope;

/** The LMSs with what an administrator wants to know of each at a glance. */
public interface PlatformLines {
  /** Those that the scope may see, by name. */
  List<PlatformLine> of(Scope scope);
}
