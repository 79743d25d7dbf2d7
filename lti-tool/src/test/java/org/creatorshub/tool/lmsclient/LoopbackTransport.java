package org.creatorshub.tool.lmsclient;

/** Lends the real transport to tests of other packages. */
public final class LoopbackTransport {
  private LoopbackTransport() {}

  public static Transport real() {
    return new HttpTransport();
  }
}
