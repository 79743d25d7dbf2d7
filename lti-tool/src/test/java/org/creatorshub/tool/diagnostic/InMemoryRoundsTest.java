package org.creatorshub.tool.diagnostic;

class InMemoryRoundsTest implements RoundsContract {
  private final Rounds rounds = new InMemoryRounds();

  @Override
  public Rounds rounds() {
    return rounds;
  }
}
