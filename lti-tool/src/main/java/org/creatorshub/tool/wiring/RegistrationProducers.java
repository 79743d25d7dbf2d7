package org.creatorshub.tool.wiring;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.creatorshub.tool.keys.KeySealing;
import org.creatorshub.tool.keys.SealedSecrets;
import org.creatorshub.tool.keys.Secrets;
import org.creatorshub.tool.launch.check.MessageKind;
import org.creatorshub.tool.platform.Deployments;
import org.creatorshub.tool.platform.Platforms;
import org.creatorshub.tool.platform.ToolAddress;
import org.creatorshub.tool.registration.Agreements;
import org.creatorshub.tool.registration.AskingOutside;
import org.creatorshub.tool.registration.ConfirmingRegistration;
import org.creatorshub.tool.registration.Invitations;
import org.creatorshub.tool.registration.InvitingPlatform;
import org.creatorshub.tool.registration.KeepingPlatform;
import org.creatorshub.tool.registration.OpeningRegistration;
import org.creatorshub.tool.registration.Outside;
import org.creatorshub.tool.registration.RegistrationForms;
import org.creatorshub.tool.registration.SafeAddresses;

/** Makes what connects an LMS: invitations, dynamic registration. */
final class RegistrationProducers {
  private static final List<String> HANDLED =
      Arrays.stream(MessageKind.values()).map(MessageKind::messageType).toList();

  @Produces
  @Singleton
  SealedSecrets sealedSecrets(HubConfig config) {
    return new SealedSecrets(new KeySealing(config.secretKey(), new SecureRandom()));
  }

  @Produces
  @Singleton
  InvitingPlatform invitingPlatform(
      Invitations invitations, ToolAddress address, Secrets secrets, Clock clock) {
    return new InvitingPlatform(invitations, address, secrets, clock);
  }

  @Produces
  @Singleton
  AskingOutside askingOutside(ToolAddress address, Outside outside) {
    return new AskingOutside(new SafeAddresses(address, RegistrationProducers::lookedUp), outside);
  }

  @Produces
  @Singleton
  OpeningRegistration.Sources sources(
      Invitations invitations, RegistrationForms forms, AskingOutside outside) {
    return new OpeningRegistration.Sources(invitations, forms, outside);
  }

  @Produces
  @Singleton
  OpeningRegistration openingRegistration(
      OpeningRegistration.Sources from, ToolAddress address, Secrets secrets, Clock clock) {
    return new OpeningRegistration(from, address, HANDLED, secrets, clock);
  }

  @Produces
  @Singleton
  KeepingPlatform keepingPlatform(
      Platforms platforms,
      Deployments deployments,
      Agreements agreements,
      Invitations invitations,
      Clock clock) {
    return new KeepingPlatform(
        platforms,
        deployments,
        agreements,
        invitations,
        work -> QuarkusTransaction.requiringNew().call(work::get),
        clock);
  }

  @Produces
  @Singleton
  ConfirmingRegistration confirmingRegistration(
      OpeningRegistration.Sources from, KeepingPlatform keeping, ToolAddress address, Clock clock) {
    return new ConfirmingRegistration(from, keeping, address, HANDLED, clock);
  }

  private static List<InetAddress> lookedUp(String host) {
    try {
      return List.of(InetAddress.getAllByName(host));
    } catch (UnknownHostException unknown) {
      return List.of();
    }
  }
}
