package org.creatorshub.tool.credential;

class InMemoryBadgeStoresTest implements BadgeStoresContract {
  private final Badges badges = new InMemoryBadges();
  private final Endorsements endorsements = new InMemoryEndorsements();
  private final StatusLists lists = new InMemoryStatusLists();
  private final Definitions definitions = new InMemoryDefinitions();
  private final StoredIssuerKeys keys = new InMemoryStoredIssuerKeys();

  @Override
  public Badges badges() {
    return badges;
  }

  @Override
  public Endorsements endorsements() {
    return endorsements;
  }

  @Override
  public StatusLists lists() {
    return lists;
  }

  @Override
  public Definitions definitions() {
    return definitions;
  }

  @Override
  public StoredIssuerKeys keys() {
    return keys;
  }
}
