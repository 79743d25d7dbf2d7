package org.creatorshub.tool.portfolio;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.UUID;
import org.creatorshub.tool.session.LaunchSession;
import org.creatorshub.tool.upload.FileKind;

/** Learners' work in memory, for tests of what is made from it. */
public final class Portfolios {
  private final InMemoryWorks works = new InMemoryWorks();
  private final InMemoryKeptFiles files = new InMemoryKeptFiles();
  private final InMemoryReflections reflections = new InMemoryReflections();

  public Works works() {
    return works;
  }

  public KeptFiles files() {
    return files;
  }

  public Reflections reflections() {
    return reflections;
  }

  public void text(LaunchSession learner, String text) {
    add(Place.of(learner), new Content.Text(text));
  }

  public void textElsewhere(LaunchSession learner, String text) {
    add(new Place(learner.platform(), learner.person(), UUID.randomUUID()), new Content.Text(text));
  }

  public void link(LaunchSession learner, String address) {
    String safe = address.replace("<", "%3C").replace(">", "%3E");
    add(Place.of(learner), new Content.Link(URI.create(safe)));
  }

  public void file(LaunchSession learner, String name, FileKind kind, byte[] content)
      throws IOException {
    KeptFiles.Arriving arriving =
        new KeptFiles.Arriving(Place.of(learner), name, kind, Fixtures.NOON);
    KeptFile kept = files.keep(arriving, new ByteArrayInputStream(content));
    add(Place.of(learner), new Content.Upload(kept));
  }

  public void note(LaunchSession learner, String subject, String text) {
    reflections.save(Place.of(learner), subject, text, Fixtures.NOON);
  }

  private void add(Place place, Content content) {
    Work work = works.begin(place, "u07", "ledger", Fixtures.NOON);
    int number = work.versions().size() + 1;
    works.add(
        work, new Version(number, content, 3, Fixtures.NOON.plusSeconds(number)), place.course());
  }
}
