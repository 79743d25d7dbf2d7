package org.creatorshub.tool.offering;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.creatorshub.tool.deeplink.Handing;
import org.creatorshub.tool.session.LaunchSession;

/** Answers an LMS that wants to import a file of the course (Canvas: migration_selection). */
public final class HandingCartridge implements Handing {
  private static final String KIND = "application/vnd.ims.imscc";
  private final PackageShelf shelf;
  private final SignedAddresses addresses;

  public HandingCartridge(PackageShelf shelf, SignedAddresses addresses) {
    this.shelf = shelf;
    this.addresses = addresses;
  }

  @Override
  public Handed hand(LaunchSession session, List<String> media) {
    Optional<String> version = version(media);
    if (version.isEmpty() || session.context().isEmpty()) {
      return new Handed.None(
          "Your course site takes no cartridge here, and we have no other file.");
    }
    Shelf now = shelf.look();
    Optional<Shelf.Offered> made = now.ofFormat(version.get());
    if (made.isPresent()) {
      return file(session, made.get());
    }
    if (!now.problem().isEmpty()) {
      return new Handed.None(now.problem());
    }
    return now.complete()
        ? new Handed.None("The course has no unit to hand over yet.")
        : new Handed.Later("The file is being made. Open this page again in a moment.");
  }

  private Handed file(LaunchSession session, Shelf.Offered one) {
    Instant end = addresses.end();
    var handed =
        new SignedAddresses.Handed(session.platform(), session.context().orElseThrow(), one.file());
    String kind = KIND + (one.format().equals("cc13") ? "v1p3" : "v1p1");
    return new Handed.File(addresses.address(handed, end), kind, end);
  }

  /** The newest that is accepted; a ZIP of no special kind is read as 1.1 nearly everywhere. */
  private static Optional<String> version(List<String> media) {
    if (media.contains(KIND + "v1p3")) {
      return Optional.of("cc13");
    }
    boolean any = media.isEmpty() || media.contains("application/zip") || media.contains("*/*");
    return any || media.contains(KIND + "v1p1") ? Optional.of("cc11") : Optional.empty();
  }
}
