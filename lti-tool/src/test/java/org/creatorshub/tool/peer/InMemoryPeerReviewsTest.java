package org.creatorshub.tool.peer;

import java.util.UUID;

class InMemoryPeerReviewsTest implements PeerReviewsContract {
  private final InMemoryPeerReviews reviews = new InMemoryPeerReviews();

  @Override
  public PeerReviews reviews() {
    return reviews;
  }

  private final InMemoryPeerMarks marks = new InMemoryPeerMarks(reviews);

  @Override
  public PeerMarks marks() {
    return marks;
  }

  @Override
  public Where where() {
    return new Where(UUID.randomUUID(), UUID.randomUUID());
  }

  @Override
  public Made made(Where where) {
    Made made = new Made(UUID.randomUUID(), UUID.randomUUID());
    reviews.made(made.item(), made.person());
    return made;
  }
}
