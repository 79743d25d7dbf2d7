/** Configuration, the one clock, the database, CDI producers, start and stop. Nobody uses it. */
@org.jspecify.annotations.NullMarked
package org.creatorshub.tool.wiring;
