package org.creatorshub.tool.wiring;

import io.quarkus.runtime.Quarkus;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.creatorshub.reporting.database.DatabaseAddress;

/** Starts the tool: database first, then the server; stops them in the opposite order. */
final class ServerCommand {
  private static final Set<String> OPTIONS = Set.of("port", "data");

  private ServerCommand() {}

  static int demo(List<String> arguments) {
    Options options = Options.parse(arguments, OPTIONS);
    return serve(HubConfig.demo(System.getenv(), options.named()));
  }

  static int production(List<String> arguments) {
    Options options = Options.parse(arguments, OPTIONS);
    HubConfig config = HubConfig.production(System.getenv(), options.named());
    List<String> faults = config.unsafe();
    if (!faults.isEmpty()) {
      throw new ConfigurationException(
          "Creators' Hub does not start with unsafe settings:\n- " + String.join("\n- ", faults));
    }
    return serve(config);
  }

  private static int serve(HubConfig config) {
    HubDatabase database = HubDatabase.open(config);
    CountDownLatch serverStopped = new CountDownLatch(1);
    AtomicInteger status = new AtomicInteger();
    // Signals stop the server in its own hook; the database must outlive its last transaction.
    Runtime.getRuntime()
        .addShutdownHook(new Thread(() -> closeAfter(serverStopped, database), "database stop"));
    configure(config, database.address());
    Running.config = config;
    Quarkus.run(
        HubApplication.class,
        (code, fault) -> {
          status.set(code);
          serverStopped.countDown();
        });
    serverStopped.countDown();
    return status.get();
  }

  private static void closeAfter(CountDownLatch serverStopped, HubDatabase database) {
    try {
      if (!serverStopped.await(20, TimeUnit.SECONDS)) {
        System.err.println("The server took too long to stop; stopping the database under it.");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    database.close();
  }

  private static void configure(HubConfig config, DatabaseAddress address) {
    System.setProperty("quarkus.datasource.jdbc.url", address.jdbcUrl());
    System.setProperty("quarkus.datasource.username", address.user());
    System.setProperty("quarkus.datasource.password", address.password());
    System.setProperty("quarkus.http.port", Integer.toString(config.port()));
    System.setProperty("quarkus.http.host", config.bind());
  }
}
