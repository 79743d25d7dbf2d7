/**
 * The PostgreSQL that comes along: unpacked, started, watched and stopped by us, with full
 * durability. An operator who runs an own server sets {@code HUB_DATABASE_URL} instead.
 */
@org.jspecify.annotations.NullMarked
package org.creatorshub.reporting.database;
