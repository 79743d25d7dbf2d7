package org.creatorshub.tool.launch;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.creatorshub.tool.launch.check.Launch;

/** People, courses and links in memory, held to the same contract as the database. */
public final class InMemoryAdmissions implements Admissions {
  private final Map<String, UUID> keys = new ConcurrentHashMap<>();

  @Override
  public List<Admission> admit(List<Launch> launches, Instant at) {
    return launches.stream().map(this::admission).toList();
  }

  private Admission admission(Launch launch) {
    String platform = launch.platform().id().toString();
    String deployment = platform + " " + launch.deployment().key();
    return new Admission(
        key("person " + platform + " " + launch.subject()),
        key("pseudonym " + platform + " " + launch.subject()),
        launch.course().map(course -> key("course " + deployment + " " + course.id())),
        launch.link().map(link -> key("link " + deployment + " " + link.id())));
  }

  private UUID key(String name) {
    return keys.computeIfAbsent(name, absent -> UUID.randomUUID());
  }
}
