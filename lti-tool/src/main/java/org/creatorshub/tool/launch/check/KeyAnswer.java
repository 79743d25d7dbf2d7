package org.creatorshub.tool.launch.check;

/** What is known about a key that a message names. */
public sealed interface KeyAnswer {
  /** The platform publishes it. */
  record Found(PlatformKey key) implements KeyAnswer {}

  /** The platform's keys are known, and it is not among them. */
  record Unknown() implements KeyAnswer {}

  /** The platform does not answer, and nothing usable is remembered. */
  record Unreachable() implements KeyAnswer {}
}
