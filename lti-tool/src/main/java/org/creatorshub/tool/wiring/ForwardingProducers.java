package org.creatorshub.tool.wiring;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import org.creatorshub.reporting.forwarding.Duties;
import org.creatorshub.reporting.forwarding.ForwardingStatements;
import org.creatorshub.reporting.forwarding.QueueingStatements;
import org.creatorshub.reporting.forwarding.Remote;
import org.creatorshub.reporting.forwarding.Sealing;
import org.creatorshub.reporting.forwarding.Targets;
import org.creatorshub.tool.admin.ConsoleEntry;
import org.creatorshub.tool.admin.Watch;
import org.creatorshub.tool.console.ShowingTargets;
import org.creatorshub.tool.forwarding.AddingTarget;
import org.creatorshub.tool.forwarding.OutsideRemote;
import org.creatorshub.tool.forwarding.SealedTargetSecrets;
import org.creatorshub.tool.forwarding.TargetAddresses;
import org.creatorshub.tool.forwarding.TryingTarget;
import org.creatorshub.tool.keys.SealedSecrets;
import org.creatorshub.tool.keys.SealedValues;
import org.creatorshub.tool.platform.ToolAddress;
import org.creatorshub.tool.registration.Outside;
import org.creatorshub.tool.registration.SafeAddresses;
import org.jdbi.v3.core.Jdbi;

/** Makes what sends statements to record stores of others. */
final class ForwardingProducers {

  @Produces
  @Singleton
  Sealing sealing(SealedSecrets sealed) {
    return new SealedTargetSecrets(sealed);
  }

  @Produces
  @Singleton
  Targets targets(Jdbi jdbi, Sealing sealing, Clock clock) {
    return new Targets(jdbi, sealing, clock);
  }

  @Produces
  @Singleton
  Duties duties(Jdbi jdbi, Clock clock) {
    return new Duties(jdbi, clock);
  }

  @Produces
  @Singleton
  SealedValues sealedTargets(Targets targets) {
    return sealing -> targets.sealAnew();
  }

  @Produces
  @Singleton
  TargetAddresses targetAddresses(ToolAddress address, HubConfig config) {
    return new TargetAddresses(
        new SafeAddresses(address, RegistrationProducers::lookedUp),
        RegistrationProducers::lookedUp,
        config.targetHosts());
  }

  @Produces
  @Singleton
  Remote remote(TargetAddresses addresses, Outside outside) {
    return new OutsideRemote(addresses, outside);
  }

  @Produces
  @Singleton
  QueueingStatements queueingStatements(Jdbi jdbi, Clock clock) {
    return new QueueingStatements(jdbi, clock);
  }

  @Produces
  @Singleton
  ForwardingStatements forwardingStatements(Jdbi jdbi, Remote remote, Clock clock) {
    return new ForwardingStatements(jdbi, remote, clock, new SecureRandom());
  }

  @Produces
  @Singleton
  AddingTarget addingTarget(Targets targets, TargetAddresses addresses, ToolAddress address) {
    return new AddingTarget(targets, addresses, address);
  }

  @Produces
  @Singleton
  TryingTarget tryingTarget(Targets targets, Remote remote) {
    return new TryingTarget(targets, remote);
  }

  @Produces
  @Singleton
  ShowingTargets showingTargets(Targets targets, Duties duties, ToolAddress address, Clock clock) {
    return new ShowingTargets(targets, duties, address, clock);
  }

  @Produces
  @Singleton
  Watch targetsWatch(ShowingTargets showing) {
    return showing::look;
  }

  @Produces
  @Singleton
  ConsoleEntry targetsEntry() {
    return new ConsoleEntry("/admin/record-targets", "Other record stores", 75, false);
  }
}
