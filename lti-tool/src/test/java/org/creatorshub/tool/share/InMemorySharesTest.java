package org.creatorshub.tool.share;

class InMemorySharesTest implements SharesContract {
  private final Shares shares = new InMemoryShares();

  @Override
  public Shares shares() {
    return shares;
  }
}
