package org.creatorshub.tool.wiring;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.creatorshub.reporting.outbox.Outbox;
import org.creatorshub.tool.admin.ConsoleEntry;
import org.creatorshub.tool.admin.Watch;
import org.creatorshub.tool.console.PlatformLines;
import org.creatorshub.tool.console.ShowingDeliveries;
import org.creatorshub.tool.console.ShowingKeys;
import org.creatorshub.tool.console.ShowingPeople;
import org.creatorshub.tool.grade.OpenGrades;
import org.creatorshub.tool.keys.ListingKeys;
import org.creatorshub.tool.keys.StoredKeys;
import org.creatorshub.tool.platform.ToolAddress;
import org.creatorshub.tool.privacy.ErasureRequests;
import org.creatorshub.tool.privacy.ListingPersonalData;
import org.creatorshub.tool.privacy.People;

/** What the console lists; other features produce further entries beside their own use cases. */
final class ConsoleProducers {

  @Produces
  @Singleton
  ListingKeys listingKeys(StoredKeys stored, Clock clock) {
    return new ListingKeys(stored, clock);
  }

  @Produces
  @Singleton
  ShowingKeys showingKeys(
      ListingKeys keys, PlatformLines platforms, ToolAddress address, Clock clock) {
    return new ShowingKeys(keys, platforms, address, clock);
  }

  @Produces
  @Singleton
  ShowingDeliveries showingDeliveries(
      Outbox outbox, OpenGrades grades, PlatformLines platforms, Clock clock) {
    return new ShowingDeliveries(outbox, grades, platforms, clock);
  }

  @Produces
  @Singleton
  ShowingPeople showingPeople(
      PlatformLines platforms,
      People people,
      ErasureRequests requests,
      ListingPersonalData listing) {
    return new ShowingPeople(platforms, people, requests, listing);
  }

  @Produces
  @Singleton
  Watch peopleWatch(ShowingPeople showing) {
    return showing::look;
  }

  @Produces
  @Singleton
  ConsoleEntry peopleEntry() {
    return new ConsoleEntry("/admin/people", "People’s data", 40, true);
  }

  @Produces
  @Singleton
  Watch deliveriesWatch(ShowingDeliveries showing) {
    return showing::look;
  }

  @Produces
  @Singleton
  Watch keysWatch(ShowingKeys showing) {
    return showing::look;
  }

  @Produces
  @Singleton
  ConsoleEntry overviewEntry() {
    return new ConsoleEntry("/admin", "Overview", 10, true);
  }

  @Produces
  @Singleton
  ConsoleEntry platformsEntry() {
    return new ConsoleEntry("/admin/platforms", "Platforms", 20, true);
  }

  @Produces
  @Singleton
  ConsoleEntry deliveriesEntry() {
    return new ConsoleEntry("/admin/deliveries", "Deliveries", 30, true);
  }

  @Produces
  @Singleton
  ConsoleEntry reviewersEntry() {
    return new ConsoleEntry("/admin/reviewers", "Links for reviewers", 50, true);
  }

  @Produces
  @Singleton
  ConsoleEntry keysEntry() {
    return new ConsoleEntry("/admin/keys", "Signing keys", 60, false);
  }

  @Produces
  @Singleton
  ConsoleEntry recordKeysEntry() {
    return new ConsoleEntry("/admin/record-keys", "Record store keys", 70, false);
  }

  @Produces
  @Singleton
  ConsoleEntry administratorsEntry() {
    return new ConsoleEntry("/admin/administrators", "Administrators", 80, false);
  }

  @Produces
  @Singleton
  ConsoleEntry auditEntry() {
    return new ConsoleEntry("/admin/audit", "Audit log", 90, true);
  }
}
