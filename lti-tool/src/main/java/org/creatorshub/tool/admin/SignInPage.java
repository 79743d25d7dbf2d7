package org.creatorshub.tool.admin;

/**
 * Name and passphrase.
 *
 * @param problem why the last try did not work; empty at first
 */
record SignInPage(String name, String problem, String problemId) {}
