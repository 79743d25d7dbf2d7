/**
 * Our xAPI Profile as JSON-LD: the terms that are ours, and a template for every statement that the
 * tool writes (xAPI Profiles 1.0; IEEE 9274.2.1).
 */
@NullMarked
package org.creatorshub.reporting.profile;

import org.jspecify.annotations.NullMarked;
