package org.creatorshub.tool.marking;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.tool.rubric.FilledRubric;

final class InMemoryMarkings implements Markings {
  private record Kept(HandIn handIn, Marking marking) {}

  private final Map<HandIn, MarkingDraft> drafts = new LinkedHashMap<>();
  private final List<Kept> published = new ArrayList<>();
  private final Map<UUID, String> names = new LinkedHashMap<>();

  UUID teacher(String name) {
    UUID person = UUID.randomUUID();
    names.put(person, name);
    return person;
  }

  @Override
  public void lock(UUID platform, UUID item) {}

  @Override
  public Optional<MarkingDraft> draft(HandIn handIn) {
    return Optional.ofNullable(drafts.get(handIn));
  }

  @Override
  public boolean saveDraft(
      HandIn handIn, FilledRubric filled, int revision, UUID person, Instant at) {
    if (draft(handIn).map(MarkingDraft::revision).orElse(0) != revision) {
      return false;
    }
    drafts.put(handIn, new MarkingDraft(filled, revision + 1, Optional.of(at), name(person)));
    return true;
  }

  @Override
  public List<Marking> of(UUID platform, UUID item) {
    return published.stream()
        .filter(kept -> kept.handIn().platform().equals(platform))
        .filter(kept -> kept.handIn().item().equals(item))
        .map(Kept::marking)
        .sorted(Comparator.comparing(Marking::version).thenComparing(Marking::revision))
        .toList();
  }

  @Override
  public void publish(HandIn handIn, Marking marking, UUID person) {
    if (of(handIn.platform(), handIn.item()).stream()
        .anyMatch(
            one -> one.version() == marking.version() && one.revision() == marking.revision())) {
      throw new IllegalStateException("Published before");
    }
    published.add(
        new Kept(
            handIn,
            new Marking(
                marking.version(),
                marking.revision(),
                marking.lines(),
                marking.comment(),
                marking.percent(),
                marking.publishedAt(),
                name(person))));
    drafts.remove(handIn);
  }

  private Optional<String> name(UUID person) {
    return Optional.ofNullable(names.get(person));
  }
}
