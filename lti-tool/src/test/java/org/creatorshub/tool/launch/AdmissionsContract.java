package org.creatorshub.tool.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.creatorshub.tool.launch.check.Launch;
import org.creatorshub.tool.session.Role;
import org.junit.jupiter.api.Test;

/** What every store of people, courses and links keeps to. */
interface AdmissionsContract {
  Instant AT = Instant.parse("2026-11-21T08:00:00Z");

  Admissions admissions();

  /** A launch in a platform and deployment that exist in the store; others each time. */
  SampleLaunch aLaunch();

  private Admission admit(SampleLaunch launch) {
    return admissions().admit(List.of(launch.checked()), AT).getFirst();
  }

  @Test
  default void knowsTheSameLaunchAgain() {
    SampleLaunch launch = aLaunch();
    Admission first = admit(launch);
    assertThat(admit(launch)).isEqualTo(first);
    assertThat(admit(launch.named(Optional.of("New Name")))).isEqualTo(first);
    assertThat(first.pseudonym()).isNotEqualTo(first.person());
  }

  @Test
  default void tellsPeopleCoursesAndLinksApart() {
    SampleLaunch launch = aLaunch();
    Admission first = admit(launch);
    Admission other =
        admit(launch.by("USER-1").in(Optional.of("course-2")).of(Optional.of("link-2")));
    assertThat(other.person()).isNotEqualTo(first.person());
    assertThat(other.pseudonym()).isNotEqualTo(first.pseudonym());
    assertThat(other.context()).isNotEqualTo(first.context());
    assertThat(other.link()).isNotEqualTo(first.link());
  }

  @Test
  default void tellsPlatformsApart() {
    assertThat(admit(aLaunch()).pseudonym()).isNotEqualTo(admit(aLaunch()).pseudonym());
  }

  @Test
  default void managesWithoutCourseAndLink() {
    Admission admission = admit(aLaunch().in(Optional.empty()).of(Optional.empty()));
    assertThat(admission.context()).isEmpty();
    assertThat(admission.link()).isEmpty();
  }

  @Test
  default void answersLaunchesThatArriveTogetherInTheirOrder() {
    SampleLaunch launch = aLaunch();
    Admission known = admit(launch.by("known"));
    List<Launch> together =
        List.of(
            launch.by("a").checked(),
            launch.by("known").checked(),
            launch.by("b").in(Optional.of("course-2")).of(Optional.of("link-2")).checked(),
            launch.by("a").as(Role.INSTRUCTOR).checked(),
            launch.by("c").in(Optional.empty()).of(Optional.empty()).checked());
    List<Admission> admitted = admissions().admit(together, AT);
    assertThat(admitted).hasSize(5);
    assertThat(admitted.get(1)).isEqualTo(known);
    assertThat(admitted.get(3)).isEqualTo(admitted.get(0));
    assertThat(admitted.get(2).context()).isNotEqualTo(known.context());
    assertThat(admitted.get(4).context()).isEmpty();
    for (int i = 0; i < 5; i++) {
      assertThat(admissions().admit(List.of(together.get(i)), AT)).containsExactly(admitted.get(i));
    }
  }

  @Test
  default void admitsManyAtTheSameTime() throws Exception {
    SampleLaunch launch = aLaunch();
    List<Future<Admission>> admitted = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
      for (int i = 0; i < 40; i++) {
        SampleLaunch one = launch.by("user-" + i % 4);
        admitted.add(threads.submit(() -> admit(one)));
      }
    }
    Set<Object> people = new HashSet<>();
    Set<Object> places = new HashSet<>();
    for (Future<Admission> admission : admitted) {
      people.add(admission.get().pseudonym());
      places.add(List.of(admission.get().context(), admission.get().link()));
    }
    assertThat(people).hasSize(4);
    assertThat(places).hasSize(1);
  }
}
