package org.creatorshub.tool.peer;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.creatorshub.tool.column.AgsScope;
import org.creatorshub.tool.column.Column;
import org.creatorshub.tool.column.Gradebook;
import org.creatorshub.tool.column.Gradebooks.Placed;
import org.creatorshub.tool.column.InMemoryColumns;
import org.creatorshub.tool.column.UsingColumn;
import org.creatorshub.tool.column.Wanted;
import org.creatorshub.tool.lesson.SampleUnit;
import org.creatorshub.tool.lmsclient.LmsClient;
import org.junit.jupiter.api.Test;

class ReviewColumnTest {
  private static final UUID PLATFORM = new UUID(1, 1);
  private static final UUID COURSE = new UUID(2, 2);

  private final InMemoryPeerReviews reviews = new InMemoryPeerReviews();
  private final InMemoryColumns columns = new InMemoryColumns();
  private final List<Placed> placed = new ArrayList<>();
  private final LmsClient client =
      new LmsClient(
          request -> {
            throw new IllegalStateException("The LMS is not asked");
          },
          claims -> "signed",
          Clock.systemUTC(),
          uri -> true);
  private final ReviewColumn column =
      new ReviewColumn(
          SampleUnit.COURSE,
          reviews,
          (platform, course) -> placed,
          columns,
          new UsingColumn(
              columns, client, URI.create("https://hub.example/lti/launch"), Clock.systemUTC()));

  @Test
  void hangsOnTheLinkOfTheUnitThatWasReviewedFirst() {
    link("u08", true);
    Placed seven = link("u07", true);
    assertThat(column.of(PLATFORM, COURSE)).as("no round").isEmpty();
    round("u07");
    round("u08");
    ReviewColumn.Spot spot = column.of(PLATFORM, COURSE).orElseThrow();
    assertThat(spot.placed()).isEqualTo(seven);
    assertThat(spot.wanted())
        .isEqualTo(Wanted.reviews("u07", "Reviews given to fellow students"))
        .matches(wanted -> !wanted.main(), "a column without a name is not meant for it");
  }

  @Test
  void staysWhereTheColumnIs() {
    link("u07", true);
    Placed eight = link("u08", true);
    round("u07");
    columns.keep(
        new Column(
            PLATFORM,
            eight.link(),
            Wanted.REVIEWS,
            URI.create("https://lms.example/lineitems/7"),
            true,
            Optional.empty()),
        Instant.EPOCH);
    ReviewColumn.Spot spot = column.of(PLATFORM, COURSE).orElseThrow();
    assertThat(spot.placed()).isEqualTo(eight);
    assertThat(spot.unit()).isEqualTo("u08");
  }

  @Test
  void takesALinkToTheWholeCourseWhereTheUnitHasNoneThatIsGraded() {
    link("u07", false);
    Placed whole = link("", true);
    round("u07");
    ReviewColumn.Spot spot = column.of(PLATFORM, COURSE).orElseThrow();
    assertThat(spot.placed()).isEqualTo(whole);
    assertThat(spot.unit()).isEqualTo("u07");
  }

  @Test
  void takesNoLinkThatWasMadeForSomethingElse() {
    link("u08", true);
    link("u07", false);
    round("u07");
    assertThat(column.of(PLATFORM, COURSE)).isEmpty();
  }

  private void round(String unit) {
    reviews.open(PeerReviewsContract.round(new PeerReviewsContract.Where(PLATFORM, COURSE), unit));
  }

  private Placed link(String unit, boolean graded) {
    Placed link =
        new Placed(
            UUID.randomUUID(),
            "Link " + unit,
            Optional.of(unit).filter(id -> !id.isEmpty()),
            new Gradebook(
                "lti-" + unit,
                "1",
                Optional.empty(),
                Optional.of(URI.create("https://lms.example/lineitems")),
                graded ? Set.of(AgsScope.SCORE, AgsScope.LINE_ITEM) : Set.of(),
                Set.of()));
    placed.add(link);
    return link;
  }
}
