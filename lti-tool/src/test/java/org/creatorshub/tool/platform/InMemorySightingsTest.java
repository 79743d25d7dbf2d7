package org.creatorshub.tool.platform;

import java.util.UUID;

class InMemorySightingsTest implements SightingsContract {
  private final Sightings sightings = new InMemorySightings();

  @Override
  public Sightings sightings() {
    return sightings;
  }

  @Override
  public UUID platform() {
    return UUID.randomUUID();
  }
}
