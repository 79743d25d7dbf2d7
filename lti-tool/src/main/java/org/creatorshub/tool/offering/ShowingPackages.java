package org.creatorshub.tool.offering;

import java.util.List;
import java.util.Optional;
import org.creatorshub.content.preset.Preset;
import org.creatorshub.content.preset.Presets;
import org.creatorshub.tool.text.Figures;

/** Puts the shelf into words. */
public final class ShowingPackages {
  private final PackageShelf shelf;
  private final Presets presets;

  public ShowingPackages(PackageShelf shelf, Presets presets) {
    this.shelf = shelf;
    this.presets = presets;
  }

  /**
   * All packages.
   *
   * @param files address below which they are downloaded
   */
  PackagesPage show(String files) {
    List<PackagesPage.Choice> choices =
        presets.all().stream()
            .map(preset -> new PackagesPage.Choice(preset.id(), preset.name(), preset.file()))
            .toList();
    Shelf now = shelf.look();
    return new PackagesPage(
        files, waiting(now), now.content(), rows(now, false), rows(now, true), choices);
  }

  private static String waiting(Shelf now) {
    if (!now.problem().isEmpty() || now.complete()) {
      return now.problem();
    }
    return "The packages are being made: %d of %d formats are ready. The others come within minutes."
        .formatted(now.done(), now.all());
  }

  /** The page about one LMS; empty for one that we know nothing of. */
  Optional<PresetPage> preset(String id, String base, String files) {
    return presets.find(id).map(found -> page(found, base, files));
  }

  private PresetPage page(Preset preset, String base, String files) {
    boolean there = shelf.file(preset.file()).isPresent();
    return new PresetPage(base, files, there, Presets.tried(), preset);
  }

  private static List<PackagesPage.Row> rows(Shelf now, boolean ofOneUnit) {
    return now.packages().stream()
        .filter(one -> one.ofOneUnit() == ofOneUnit)
        .map(ShowingPackages::row)
        .toList();
  }

  private static PackagesPage.Row row(Shelf.Offered one) {
    FormatWords words = FormatWords.of(one);
    return new PackagesPage.Row(
        words.title(),
        words.use(),
        one.file(),
        one.file().substring(one.file().lastIndexOf('/') + 1),
        Figures.bytes(one.size()),
        Figures.count(one.items(), "part", "parts"),
        checks(one.faults()));
  }

  private static String checks(List<String> faults) {
    return faults.isEmpty()
        ? "Passed"
        : Figures.count(faults.size(), "fault", "faults") + ": " + faults.getFirst();
  }
}
