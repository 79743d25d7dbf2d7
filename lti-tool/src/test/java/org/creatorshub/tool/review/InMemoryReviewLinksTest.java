package org.creatorshub.tool.review;

class InMemoryReviewLinksTest implements ReviewLinksContract {
  private final ReviewLinks links = new InMemoryReviewLinks();

  @Override
  public ReviewLinks links() {
    return links;
  }
}
