package org.creatorshub.tool.platform;

class InMemoryPlatformsTest implements PlatformsContract {
  private final Platforms platforms = new InMemoryPlatforms();
  private final Deployments deployments = new InMemoryDeployments();

  @Override
  public Platforms platforms() {
    return platforms;
  }

  @Override
  public Deployments deployments() {
    return deployments;
  }
}
