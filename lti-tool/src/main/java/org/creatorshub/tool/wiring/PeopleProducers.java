package org.creatorshub.tool.wiring;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.creatorshub.tool.copy.Copies;
import org.creatorshub.tool.copy.CopyWork;
import org.creatorshub.tool.copy.RememberingCopy;
import org.creatorshub.tool.dashboard.AboutCourse;
import org.creatorshub.tool.group.CourseGroups;
import org.creatorshub.tool.group.ReadingGroups;
import org.creatorshub.tool.group.RememberingGroups;
import org.creatorshub.tool.launch.AfterAdmission;
import org.creatorshub.tool.launch.check.CheckingNotice;
import org.creatorshub.tool.launch.check.PlatformKeys;
import org.creatorshub.tool.lmsclient.LmsClient;
import org.creatorshub.tool.notice.GreetingWork;
import org.creatorshub.tool.notice.Handlers;
import org.creatorshub.tool.notice.NoticeWork;
import org.creatorshub.tool.notice.Notices;
import org.creatorshub.tool.notice.RegisteringHandler;
import org.creatorshub.tool.notice.RememberingOffer;
import org.creatorshub.tool.notice.TakingNotices;
import org.creatorshub.tool.notice.WorkingOnNotices;
import org.creatorshub.tool.platform.Deployments;
import org.creatorshub.tool.platform.Platforms;
import org.creatorshub.tool.platform.ToolAddress;
import org.creatorshub.tool.privacy.ErasureRequests;
import org.creatorshub.tool.roster.RosterListener;

/** Makes what follows people and courses through the LMS: groups, copies, notices. */
final class PeopleProducers {

  @Produces
  @Singleton
  RosterListener rosterListener(
      CourseGroups groups, Platforms platforms, LmsClient client, Clock clock) {
    return new ReadingGroups(groups, platforms::byId, client, clock);
  }

  @Produces
  @Singleton
  AfterAdmission rememberingGroups(CourseGroups groups) {
    return new RememberingGroups(groups);
  }

  @Produces
  @Singleton
  AfterAdmission rememberingCopy(Copies copies) {
    return new RememberingCopy(copies);
  }

  @Produces
  @Singleton
  AfterAdmission rememberingOffer(Handlers handlers) {
    return new RememberingOffer(handlers);
  }

  @Produces
  @Singleton
  TakingNotices takingNotices(
      Platforms platforms,
      Deployments deployments,
      PlatformKeys keys,
      Notices notices,
      Clock clock) {
    return new TakingNotices(
        new CheckingNotice(platforms, deployments, keys, clock), notices, clock);
  }

  @Produces
  @Singleton
  WorkingOnNotices workingOnNotices(
      Notices notices, Copies copies, Handlers handlers, Clock clock) {
    return new WorkingOnNotices(notices, works(copies, handlers), clock);
  }

  @Produces
  @Singleton
  RegisteringHandler registeringHandler(
      Handlers handlers,
      Copies copies,
      ToolAddress address,
      Platforms platforms,
      LmsClient client,
      Clock clock) {
    return new RegisteringHandler(
        handlers,
        works(copies, handlers).stream().map(NoticeWork::type).toList(),
        address.base().resolve("/lti/notices"),
        platforms::byId,
        client,
        clock);
  }

  @Produces
  @Singleton
  AboutCourse aboutCourse(CourseGroups groups, Copies copies, ErasureRequests requests) {
    return new AsWeKnow(groups, copies, requests);
  }

  /** Groups, origins and requests of a course, as the dashboard asks about them. */
  private record AsWeKnow(CourseGroups groups, Copies copies, ErasureRequests requests)
      implements AboutCourse {
    @Override
    public List<Group> groups(UUID platform, UUID course) {
      return groups.of(platform, course).stream()
          .map(
              group ->
                  new Group(
                      group.id(), group.set().map(set -> set + ": ").orElse("") + group.name()))
          .toList();
    }

    @Override
    public Set<UUID> members(UUID platform, UUID course, String group) {
      return groups.members(platform, course, group);
    }

    @Override
    public Optional<Copied> copied(UUID platform, UUID course) {
      return copies.originOf(platform, course).map(origin -> new Copied(origin.title()));
    }

    @Override
    public int erasureRequests(UUID platform, UUID course) {
      return requests.open(platform, Optional.of(course)).size();
    }
  }

  private static List<NoticeWork> works(Copies copies, Handlers handlers) {
    return List.of(new CopyWork(copies), new GreetingWork(handlers));
  }
}
