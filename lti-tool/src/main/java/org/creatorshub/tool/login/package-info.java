/** Step 1 of a launch: the LMS announces a user; state, nonce, redirect (LTI-LOGIN). */
@org.jspecify.annotations.NullMarked
package org.creatorshub.tool.login;
