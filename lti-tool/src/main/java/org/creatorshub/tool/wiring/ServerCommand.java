package org.creatorshub.tool.wiring;

import io.quarkus.runtime.Quarkus;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.creatorshub.reporting.database.DatabaseAddress;

/** Starts the container: database first, then the tool; stops them in the opposite order. */
final class ServerCommand {
  private static final Set<String> OPTIONS = Set.of("port", "data");

  private ServerCommand() {}

  static int demo(List<String> arguments) {
    Options options = Options.parse(arguments, OPTIONS);
    HubConfig config = HubConfig.demo(System.getenv(), options.named());
    return start(HubDatabase.open(config), new Running.Start(config, List.of()));
  }

  static int production(List<String> arguments) {
    Options options = Options.parse(arguments, OPTIONS);
    HubConfig config = HubConfig.production(System.getenv(), options.named());
    List<String> faults = config.unsafe();
    if (!faults.isEmpty()) {
      throw new ConfigurationException(
          "Creators' Hub does not start with unsafe settings:\n- " + String.join("\n- ", faults));
    }
    return start(HubDatabase.open(config), new Running.Start(config, List.of()));
  }

  /** One command over the data of an instance, whether that is running or not. */
  static int office(String name, List<String> arguments) {
    OfficeArguments parsed = OfficeArguments.of(name, arguments);
    return start(
        HubDatabase.join(parsed.config()), new Running.Start(parsed.config(), parsed.command()));
  }

  private static int start(HubDatabase database, Running.Start start) {
    CountDownLatch stopped = new CountDownLatch(1);
    AtomicInteger status = new AtomicInteger();
    // Signals stop the container in its own hook; the database must outlive its last transaction.
    Runtime.getRuntime()
        .addShutdownHook(new Thread(() -> closeAfter(stopped, database), "database stop"));
    configure(start, database.address());
    Running.begin(start);
    Quarkus.run(
        HubApplication.class,
        (code, fault) -> {
          status.set(code);
          if (fault != null) {
            System.err.println("Creators' Hub could not start: " + fault);
          }
          stopped.countDown();
        });
    stopped.countDown();
    return status.get();
  }

  private static void closeAfter(CountDownLatch stopped, HubDatabase database) {
    try {
      if (!stopped.await(20, TimeUnit.SECONDS)) {
        System.err.println("The server took too long to stop; stopping the database under it.");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    database.close();
  }

  private static void configure(Running.Start start, DatabaseAddress address) {
    HubConfig config = start.config();
    System.setProperty("quarkus.datasource.jdbc.url", address.jdbcUrl());
    System.setProperty("quarkus.datasource.username", address.user());
    System.setProperty("quarkus.datasource.password", address.password());
    System.setProperty("quarkus.http.port", Integer.toString(config.port()));
    System.setProperty("quarkus.http.host", config.bind());
    System.setProperty("quarkus.http.host-enabled", Boolean.toString(start.serves()));
    if (!config.trustedProxies().isEmpty()) {
      System.setProperty("quarkus.http.proxy.proxy-address-forwarding", "true");
      System.setProperty("quarkus.http.proxy.allow-x-forwarded", "true");
      System.setProperty("quarkus.http.proxy.trusted-proxies", config.trustedProxies());
    }
  }
}
