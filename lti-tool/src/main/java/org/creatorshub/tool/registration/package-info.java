/**
 * How an LMS comes to us: invited and registered by itself (LTI Dynamic Registration 1.0), or
 * entered by an administrator.
 *
 * <p>Start at {@link org.creatorshub.tool.registration.OpeningRegistration}.
 */
@org.jspecify.annotations.NullMarked
package org.creatorshub.tool.registration;
