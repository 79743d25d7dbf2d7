/** The LMSs that may launch us: issuer, client, deployments, addresses of keys and services. */
@org.jspecify.annotations.NullMarked
package org.creatorshub.tool.platform;
