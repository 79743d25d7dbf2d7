package org.creatorshub.tool.diagnostic;

class InMemorySharingsTest implements SharingsContract {
  private final Rounds rounds = new InMemoryRounds();
  private final Sharings sharings = new InMemorySharings(rounds);

  @Override
  public Sharings sharings() {
    return sharings;
  }

  @Override
  public Rounds rounds() {
    return rounds;
  }
}
