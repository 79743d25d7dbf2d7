package org.creatorshub.tool.wiring;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.creatorshub.content.course.Course;
import org.creatorshub.reporting.outbox.Outbox;
import org.creatorshub.tool.course.PlacedLinks;
import org.creatorshub.tool.deeplink.AnsweringDeepLink;
import org.creatorshub.tool.deeplink.DeepLinks;
import org.creatorshub.tool.deeplink.Handing;
import org.creatorshub.tool.lmsclient.AssertionSigner;
import org.creatorshub.tool.lmsclient.LmsClient;
import org.creatorshub.tool.lmsclient.Transport;
import org.creatorshub.tool.platform.Platforms;
import org.creatorshub.tool.platform.ToolAddress;
import org.creatorshub.tool.roster.ReadingRoster;
import org.creatorshub.tool.roster.RosterListener;
import org.creatorshub.tool.roster.Rosters;
import org.jdbi.v3.core.Jdbi;

/** Makes what speaks to the LMS on its own account: tokens, roster, deep linking. */
final class ServiceProducers {

  @Produces
  @Singleton
  Outbox outbox(Jdbi jdbi, Clock clock) {
    return Outbox.in(jdbi, clock);
  }

  @Produces
  @Singleton
  LmsClient lmsClient(
      Transport transport, AssertionSigner signer, ToolAddress address, Clock clock) {
    return new LmsClient(transport, signer, clock, address::trusts);
  }

  @Produces
  @Singleton
  AnsweringDeepLink answeringDeepLink(
      DeepLinks requests,
      PlacedLinks placed,
      Course course,
      Platforms platforms,
      AssertionSigner signer,
      Handing handing,
      ToolAddress address,
      Clock clock) {
    AnsweringDeepLink.Sources sources =
        new AnsweringDeepLink.Sources(requests, placed, course, platforms::byId, signer, handing);
    return new AnsweringDeepLink(sources, address.base(), clock);
  }

  @Produces
  @Singleton
  ReadingRoster readingRoster(
      Rosters rosters,
      RosterListener listener,
      Platforms platforms,
      LmsClient client,
      Clock clock) {
    return new ReadingRoster(rosters, listener, platforms::byId, client, clock);
  }
}
