package org.creatorshub.tool.launch;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.tool.launch.check.Launch;
import org.creatorshub.tool.launch.check.MessageKind;
import org.creatorshub.tool.launch.check.Particulars;
import org.creatorshub.tool.launch.check.ServiceLinks;
import org.creatorshub.tool.platform.Deployment;
import org.creatorshub.tool.platform.DeploymentStatus;
import org.creatorshub.tool.platform.Platform;
import org.creatorshub.tool.session.Role;

/**
 * A checked launch, told as a sentence: {@code aLaunch().by("user-1").as(INSTRUCTOR).of("link")}.
 */
record SampleLaunch(
    UUID platform,
    UUID deployment,
    String subject,
    Role role,
    Optional<String> name,
    Optional<String> course,
    Optional<String> link,
    Optional<String> unit,
    Optional<String> lineItem) {

  static SampleLaunch aLaunch(UUID platform, UUID deployment) {
    return new SampleLaunch(
        platform,
        deployment,
        "user-1",
        Role.LEARNER,
        Optional.of("Søren Student"),
        Optional.of("course-1"),
        Optional.of("link-1"),
        Optional.of("u07"),
        Optional.of("https://lms.example.edu/li/1"));
  }

  SampleLaunch by(String someone) {
    return new SampleLaunch(
        platform, deployment, someone, role, name, course, link, unit, lineItem);
  }

  SampleLaunch as(Role given) {
    return new SampleLaunch(
        platform, deployment, subject, given, name, course, link, unit, lineItem);
  }

  SampleLaunch named(Optional<String> given) {
    return new SampleLaunch(
        platform, deployment, subject, role, given, course, link, unit, lineItem);
  }

  SampleLaunch in(Optional<String> somewhere) {
    return new SampleLaunch(
        platform, deployment, subject, role, name, somewhere, link, unit, lineItem);
  }

  SampleLaunch of(Optional<String> something) {
    return new SampleLaunch(
        platform, deployment, subject, role, name, course, something, unit, lineItem);
  }

  SampleLaunch opening(Optional<String> chosen) {
    return new SampleLaunch(
        platform, deployment, subject, role, name, course, link, chosen, lineItem);
  }

  SampleLaunch gradedAt(Optional<String> column) {
    return new SampleLaunch(platform, deployment, subject, role, name, course, link, unit, column);
  }

  Launch checked() {
    URI lms = URI.create("https://lms.example.edu/");
    return new Launch(
        new Platform(platform, "https://lms", "c", "LMS", lms, lms, "t", lms, true),
        new Deployment(platform, deployment, "dep-1", DeploymentStatus.ACTIVE),
        link.isPresent() ? MessageKind.RESOURCE_LINK : MessageKind.DEEP_LINKING,
        subject,
        role,
        name,
        course.map(id -> new Launch.Course(id, Optional.of("Title of " + id), Optional.empty())),
        link.map(id -> new Launch.Link(id, Optional.of("Title of " + id))),
        new ServiceLinks(
            lineItem,
            Optional.of("https://lms.example.edu/li"),
            List.of("https://scope.example/one", "https://scope.example/two"),
            Optional.of("https://lms.example.edu/members")),
        unit,
        Locale.ENGLISH,
        Optional.of("moodle"),
        Optional.of(lms),
        link.isPresent() ? Optional.empty() : Optional.of("{}"),
        true,
        Particulars.NONE);
  }
}
