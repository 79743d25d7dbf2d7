package org.creatorshub.tool.wiring;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.creatorshub.tool.admin.ConsoleEntry;
import org.creatorshub.tool.checklist.CheckResults;
import org.creatorshub.tool.checklist.CheckingPlatform;
import org.creatorshub.tool.checklist.PlatformTraces;
import org.creatorshub.tool.console.ShowingPlatform;
import org.creatorshub.tool.keys.KeySealing;
import org.creatorshub.tool.keys.RotatingKeys;
import org.creatorshub.tool.keys.SealedSecrets;
import org.creatorshub.tool.keys.Secrets;
import org.creatorshub.tool.launch.check.MessageKind;
import org.creatorshub.tool.lmsclient.LmsClient;
import org.creatorshub.tool.lmsclient.Transport;
import org.creatorshub.tool.platform.Deployments;
import org.creatorshub.tool.platform.HourlyWatch;
import org.creatorshub.tool.platform.Platforms;
import org.creatorshub.tool.platform.Sightings;
import org.creatorshub.tool.platform.ToolAddress;
import org.creatorshub.tool.platform.Watch;
import org.creatorshub.tool.registration.Agreements;
import org.creatorshub.tool.registration.AskingOutside;
import org.creatorshub.tool.registration.ConfirmingRegistration;
import org.creatorshub.tool.registration.Invitations;
import org.creatorshub.tool.registration.InvitingPlatform;
import org.creatorshub.tool.registration.KeepingPlatform;
import org.creatorshub.tool.registration.OpeningRegistration;
import org.creatorshub.tool.registration.Outside;
import org.creatorshub.tool.registration.RegisteringByHand;
import org.creatorshub.tool.registration.RegistrationForms;
import org.creatorshub.tool.registration.SafeAddresses;
import org.creatorshub.tool.registration.SwitchingPlatform;
import org.creatorshub.tool.session.Sessions;

/** Makes what connects an LMS: invitations, dynamic registration. */
final class RegistrationProducers {
  private static final List<String> HANDLED =
      Arrays.stream(MessageKind.values()).map(MessageKind::messageType).toList();

  @Produces
  @Singleton
  SealedSecrets sealedSecrets(KeySealing sealing) {
    return new SealedSecrets(sealing);
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
      OpeningRegistration.Sources from,
      KeepingPlatform keeping,
      RotatingKeys keys,
      ToolAddress address,
      Clock clock) {
    return new ConfirmingRegistration(
        from, keeping, platform -> keys.giveOwn(platform, false), address, HANDLED, clock);
  }

  @Produces
  @Singleton
  RegisteringByHand registeringByHand(
      Platforms platforms,
      Deployments deployments,
      Agreements agreements,
      ToolAddress address,
      Clock clock) {
    return new RegisteringByHand(platforms, deployments, agreements, address, clock);
  }

  @Produces
  @Singleton
  SwitchingPlatform switchingPlatform(Platforms platforms, Clock clock) {
    return new SwitchingPlatform(platforms, clock);
  }

  @Produces
  @Singleton
  ShowingPlatform showingPlatform(
      Deployments deployments, Agreements agreements, CheckResults results) {
    return new ShowingPlatform(deployments, agreements, results);
  }

  @Produces
  @Singleton
  ConsoleEntry connectEntry() {
    return new ConsoleEntry("/admin/connect", "Connect an LMS", 25, false);
  }

  @Produces
  @Singleton
  Watch watch(Sightings sightings) {
    return new HourlyWatch(sightings);
  }

  @Produces
  @Singleton
  CheckingPlatform.Sources checkSources(
      Sightings sightings, Agreements agreements, PlatformTraces traces, Sessions sessions) {
    return new CheckingPlatform.Sources(sightings, agreements, traces, sessions);
  }

  @Produces
  @Singleton
  CheckingPlatform checkingPlatform(
      CheckingPlatform.Sources from,
      Transport transport,
      LmsClient client,
      CheckResults results,
      Clock clock) {
    return new CheckingPlatform(from, transport, client, results, clock);
  }

  private static List<InetAddress> lookedUp(String host) {
    try {
      return List.of(InetAddress.getAllByName(host));
    } catch (UnknownHostException unknown) {
      return List.of();
    }
  }
}
