package org.creatorshub.tool.platform;

import java.util.UUID;

/**
 * One place of a platform where we were installed (LTI Core 3.1.3): there may be many.
 *
 * @param key our own key
 * @param id the platform's {@code deployment_id}, case-sensitive
 */
public record Deployment(UUID platform, UUID key, String id, DeploymentStatus status) {}
