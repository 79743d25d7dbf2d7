package org.creatorshub.tool.admin;

/** Choosing a passphrase with a one-time link. */
record StartPage(String path, String name, String problem, String problemId) {}
