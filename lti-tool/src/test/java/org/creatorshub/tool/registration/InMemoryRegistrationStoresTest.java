package org.creatorshub.tool.registration;

import java.util.UUID;

class InMemoryRegistrationStoresTest implements RegistrationStoresContract {
  private final Invitations invitations = new InMemoryInvitations();
  private final RegistrationForms forms = new InMemoryRegistrationForms();
  private final Agreements agreements = new InMemoryAgreements();

  @Override
  public Invitations invitations() {
    return invitations;
  }

  @Override
  public RegistrationForms forms() {
    return forms;
  }

  @Override
  public Agreements agreements() {
    return agreements;
  }

  @Override
  public UUID platform() {
    return UUID.randomUUID();
  }
}
