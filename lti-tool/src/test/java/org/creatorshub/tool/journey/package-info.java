/** The product as people meet it: the built application, a real browser, the sandbox LMS. */
package org.creatorshub.tool.journey;
