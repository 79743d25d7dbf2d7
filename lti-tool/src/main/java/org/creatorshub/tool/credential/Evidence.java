package org.creatorshub.tool.credential;

import java.util.Optional;

/**
 * Something that a learner wants named in a badge.
 *
 * @param narrative how to recognise it
 * @param address where it can be seen; empty where only its owner can show it
 */
public record Evidence(String name, String narrative, Optional<String> address) {}
