package org.creatorshub.tool.wiring;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import org.creatorshub.content.course.Course;
import org.creatorshub.content.exporting.PackageFormats;
import org.creatorshub.content.packaging.CourseContents;
import org.creatorshub.content.preset.Presets;
import org.creatorshub.content.reading.CourseSource;
import org.creatorshub.content.reading.LicenceRegister;
import org.creatorshub.tool.admin.ConsoleEntry;
import org.creatorshub.tool.deeplink.Handing;
import org.creatorshub.tool.keys.SigningKeys;
import org.creatorshub.tool.lmsclient.AssertionSigner;
import org.creatorshub.tool.offering.HandingCartridge;
import org.creatorshub.tool.offering.PackageShelf;
import org.creatorshub.tool.offering.ShowingPackages;
import org.creatorshub.tool.offering.SignedAddresses;
import org.creatorshub.tool.platform.ToolAddress;

/** Makes what hands the course over as packages. */
final class OfferingProducers {

  @Produces
  @Singleton
  PackageShelf packageShelf(Course course, HubConfig config, ToolAddress address) {
    ClassLoader loader = Thread.currentThread().getContextClassLoader();
    CourseSource source = CourseSource.classpath(loader, ReportingProducers.COURSE);
    // a cartridge has room for https links only
    Optional<URI> tool =
        Optional.of(address.base()).filter(base -> "https".equals(base.getScheme()));
    Path folder = config.data().resolve("packages");
    return new PackageShelf(
        () -> new CourseContents(course, LicenceRegister.read(source)),
        PackageFormats.cartridgesFirst(tool),
        folder,
        background(loader));
  }

  /** One thread, which ends with the server. */
  private static Executor background(ClassLoader loader) {
    return Executors.newSingleThreadExecutor(
        work -> {
          Thread thread = new Thread(work, "packages");
          thread.setDaemon(true);
          thread.setContextClassLoader(loader);
          return thread;
        });
  }

  @Produces
  @Singleton
  ShowingPackages showingPackages(PackageShelf shelf, Course course) {
    return new ShowingPackages(shelf, Presets.of(course.id() + "-" + course.language()));
  }

  @Produces
  @Singleton
  SignedAddresses signedAddresses(
      ToolAddress address, AssertionSigner signer, SigningKeys keys, Clock clock) {
    return new SignedAddresses(address.base(), signer, keys::publicKeySet, clock);
  }

  @Produces
  @Singleton
  Handing handing(PackageShelf shelf, SignedAddresses addresses) {
    return new HandingCartridge(shelf, addresses);
  }

  @Produces
  @Singleton
  ConsoleEntry packagesEntry() {
    return new ConsoleEntry("/admin/packages", "Packages", 57, true);
  }
}
