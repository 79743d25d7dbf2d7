package org.creatorshub.tool.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StartingAndStoppingIT {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @Test
  void startsAgainOverWhatAKilledToolLeftRunning() throws IOException, InterruptedException {
    Path data = HubProcess.freshData("killed");
    HubProcess killed = HubProcess.demo(data);
    ProcessHandle orphan = killed.databaseProcess();
    killed.kill();
    assertThat(orphan.isAlive()).isTrue();
    try (HubProcess second = HubProcess.demo(data)) {
      assertThat(get(second.base() + "/health")).contains("\"database\":\"UP\"");
      assertThat(second.databaseProcess().pid()).isNotEqualTo(orphan.pid());
    }
    assertThat(orphan.isAlive()).isFalse();
  }

  @Test
  void leavesNoDatabaseRunningAfterAnOrderlyStop() throws IOException, InterruptedException {
    HubProcess hub = HubProcess.demo(HubProcess.freshData("stopped"));
    ProcessHandle database = hub.databaseProcess();
    hub.close();
    assertThat(database.isAlive()).isFalse();
    assertThat(hub.log()).doesNotContain("Exception");
  }

  @Test
  void usesTheOperatorsServerInsteadOfItsOwn() throws IOException, InterruptedException {
    assumeThat(DistributionPostgres.available())
        .as("a PostgreSQL server from the distribution's packages")
        .isTrue();
    Path data = HubProcess.freshData("external");
    try (DistributionPostgres server = DistributionPostgres.start();
        HubProcess hub =
            HubProcess.demo(
                data, HubProcess.freePortPair(), Map.of("HUB_DATABASE_URL", server.url()))) {
      assertThat(get(hub.base() + "/health")).contains("\"database\":\"UP\"");
      assertThat(Files.exists(data.resolve("postgres"))).isFalse();
    }
  }

  private static String get(String url) throws IOException, InterruptedException {
    return CLIENT
        .send(HttpRequest.newBuilder(URI.create(url)).build(), HttpResponse.BodyHandlers.ofString())
        .body();
  }
}
