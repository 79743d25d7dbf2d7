package org.creatorshub.tool.launch;

import java.util.UUID;

class InMemoryAdmissionsTest implements AdmissionsContract {
  private final Admissions admissions = new InMemoryAdmissions();

  @Override
  public Admissions admissions() {
    return admissions;
  }

  @Override
  public SampleLaunch aLaunch() {
    return SampleLaunch.aLaunch(UUID.randomUUID(), UUID.randomUUID());
  }
}
