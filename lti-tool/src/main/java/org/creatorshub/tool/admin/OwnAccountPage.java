package org.creatorshub.tool.admin;

/** The signed-in person's own account. */
record OwnAccountPage(String problem, String problemId, boolean changed) {}
