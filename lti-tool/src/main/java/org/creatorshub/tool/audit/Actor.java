package org.creatorshub.tool.audit;

/**
 * Who does something.
 *
 * @param name an account's name, or what acts by itself
 * @param network the address that the request came from; a word where there was no request
 */
public record Actor(String name, String network) {
  /** Somebody at the server who gave a command. */
  public static Actor atServer() {
    return new Actor("command line", "this server");
  }

  /** The tool itself, on a schedule. */
  public static Actor schedule() {
    return new Actor("schedule", "this server");
  }
}
