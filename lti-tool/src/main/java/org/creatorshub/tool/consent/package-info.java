/**
 * Who may see a piece of a portfolio: nobody, until its owner agrees; agreed per piece and
 * audience, withdrawn as easily. Start at {@link org.creatorshub.tool.consent.Consenting}.
 */
@org.jspecify.annotations.NullMarked
package org.creatorshub.tool.consent;
