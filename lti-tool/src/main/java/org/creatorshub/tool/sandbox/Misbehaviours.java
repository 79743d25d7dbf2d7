package org.creatorshub.tool.sandbox;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Which misbehaviours are switched on. */
public final class Misbehaviours {
  private final Set<Misbehaviour> on = ConcurrentHashMap.newKeySet();

  public void set(Misbehaviour misbehaviour, boolean active) {
    if (active) {
      on.add(misbehaviour);
    } else {
      on.remove(misbehaviour);
    }
  }

  public boolean on(Misbehaviour misbehaviour) {
    return on.contains(misbehaviour);
  }

  /** True for one caller only, and switched off by the asking. */
  boolean once(Misbehaviour misbehaviour) {
    return on.remove(misbehaviour);
  }

  public void none() {
    on.clear();
  }
}
