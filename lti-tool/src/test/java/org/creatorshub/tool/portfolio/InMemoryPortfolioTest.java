package org.creatorshub.tool.portfolio;

class InMemoryPortfolioTest implements PortfolioContract {
  private final Works works = new InMemoryWorks();
  private final KeptFiles files = new InMemoryKeptFiles();
  private final Reflections reflections = new InMemoryReflections();

  @Override
  public Works works() {
    return works;
  }

  @Override
  public KeptFiles files() {
    return files;
  }

  @Override
  public Reflections reflections() {
    return reflections;
  }
}
