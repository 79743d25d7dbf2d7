package org.creatorshub.tool.portfolio;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

final class InMemoryWorks implements Works {
  private record Key(Place place, String unit, String artefact) {}

  private final Map<Key, Work> works = new LinkedHashMap<>();
  private final java.util.Set<String> runs = new java.util.HashSet<>();

  @Override
  public void lock(UUID platform, UUID person) {}

  @Override
  public Optional<Work> find(Place place, String unit, String artefact) {
    return Optional.ofNullable(works.get(new Key(place, unit, artefact)));
  }

  @Override
  public Optional<Work> byId(UUID platform, UUID item) {
    return works.values().stream()
        .filter(work -> work.place().platform().equals(platform) && work.id().equals(item))
        .findFirst();
  }

  @Override
  public List<Work> ofPerson(UUID platform, UUID person) {
    return works.values().stream()
        .filter(work -> work.place().platform().equals(platform))
        .filter(work -> work.place().person().equals(person))
        .toList();
  }

  @Override
  public Work begin(Place place, String unit, String artefact, Instant at) {
    return works.computeIfAbsent(
        new Key(place, unit, artefact),
        key -> new Work(UUID.randomUUID(), place, unit, artefact, Draft.NONE, List.of()));
  }

  @Override
  public Optional<Draft> saveDraft(Work work, String text, int revision, Instant at) {
    Work present = present(work);
    if (present.draft().revision() != revision) {
      return Optional.empty();
    }
    Draft draft = new Draft(text, revision + 1, Optional.of(at));
    put(present, draft, present.versions());
    return Optional.of(draft);
  }

  @Override
  public void add(Work work, Version version, UUID registration) {
    Work present = present(work);
    List<Version> versions = new ArrayList<>(present.versions());
    if (versions.stream().anyMatch(known -> known.number() == version.number())) {
      throw new IllegalStateException("Version " + version.number() + " exists");
    }
    versions.add(version);
    runs.add(work.place().platform() + "/" + registration + "/" + work.unit());
    put(present, present.draft(), versions);
  }

  @Override
  public boolean handedIn(UUID platform, UUID registration, String unit) {
    return runs.contains(platform + "/" + registration + "/" + unit);
  }

  private Work present(Work work) {
    return find(work.place(), work.unit(), work.artefact()).orElseThrow();
  }

  private void put(Work work, Draft draft, List<Version> versions) {
    works.put(
        new Key(work.place(), work.unit(), work.artefact()),
        new Work(work.id(), work.place(), work.unit(), work.artefact(), draft, versions));
  }
}
