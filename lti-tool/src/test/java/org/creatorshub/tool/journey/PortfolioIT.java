package org.creatorshub.tool.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.creatorshub.tool.keys.Fingerprint;
import org.creatorshub.tool.upload.FileKind;
import org.creatorshub.tool.upload.SampleFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/**
 * A portfolio from the first piece to a stranger's look, its end, and the file that opens alone.
 */
class PortfolioIT {
  private static final String STUDENT = "205";
  private static final String ALT = "A chart of visits by week";

  @RegisterExtension static final BrowserDemo demo = BrowserDemo.named("portfolio");
  @TempDir Path folder = Path.of("");
  private final List<String> faults = new ArrayList<>();

  @Test
  void leadsFromAPieceToAReaderAndBack() throws IOException {
    try (BrowserContext browser = demo.chromium().person(CookieMode.NONE, 1280, ColorScheme.LIGHT);
        BrowserContext elsewhere =
            demo.chromium().person(CookieMode.THIRD_PARTY_BLOCKED, 1280, ColorScheme.LIGHT)) {
      Page page = browser.pages().getFirst();
      Page reader = elsewhere.pages().getFirst();
      String base = TestInFrame.base(LmsPage.open(page, demo.hub(), STUDENT));
      handIn(page, base);
      addPicture(page, base);
      String link = share(page, base, "");
      reads(reader, link, "There is nothing to see at the moment");
      agree(page, base);
      reads(reader, link, "My chart");
      assertThat(reader.getByAltText(ALT).evaluate("image => image.naturalWidth")).isEqualTo(8);
      look(reader, "shared");
      endsAtTheNextRequest(page, base, reader, link);
      String guarded = share(page, base, "three plain words");
      opensByPassphrase(reader, guarded);
      look(page, "shares");
      Path unpacked = take(page, base);
      opensAlone(unpacked);
      bring(page, base);
      sendsInParts(page, base);
      keepsNothingOfABrokenPart(page, base);
      withdraw(page, base, reader, guarded);
      String log = demo.hub().log();
      assertThat(log).doesNotContain("Exception", "HUB-FAULT", token(link), token(guarded));
      assertThat(log)
          .as("nor their hashes")
          .doesNotContain(Fingerprint.of(token(link)).hex(), Fingerprint.of(token(guarded)).hex());
    }
    assertThat(faults).isEmpty();
  }

  /** Twelve megabytes in parts, of which one is lost on its way. */
  private void sendsInParts(Page page, String base) throws IOException {
    Path large = folder.resolve("large.pdf");
    try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
      file.setLength(12 << 20);
      file.writeBytes("%PDF-1.7\n");
      file.seek((12 << 20) - 5);
      file.writeBytes("%%EOF");
    }
    AtomicInteger asked = new AtomicInteger();
    page.route(
        "**/portfolio/uploads/*?from=3145728",
        route -> {
          if (asked.getAndIncrement() == 0) {
            route.abort("connectionreset");
          } else {
            route.resume();
          }
        });
    page.navigate(base + "/portfolio/pieces");
    page.locator("summary:has-text('A file or a picture')").click();
    page.locator("#file").setInputFiles(large);
    page.locator("#file-title").fill("A long report");
    page.locator("button:has-text('Add the file')").click();
    page.locator("p.notice[role=status]").waitFor();
    assertThat(asked).hasValue(2);
    assertThat(page.locator(".pieces").textContent()).contains("A long report");
  }

  /** A connection that ends in the middle of a part, as one that was cut. */
  private static void keepsNothingOfABrokenPart(Page page, String base) throws IOException {
    String csrf = page.locator("input[name=csrf]").first().inputValue();
    String home = base + "/portfolio/uploads";
    String id =
        (String)
            page.evaluate(
                """
                async ([home, csrf]) => {
                  const body = new URLSearchParams({ csrf, name: 'b.txt', bytes: 2000 });
                  return (await (await fetch(home, { method: 'POST', body })).json()).id;
                }
                """,
                List.of(home, csrf));
    URI address = URI.create(home + "/" + id);
    try (Socket socket = new Socket(address.getHost(), address.getPort())) {
      String request =
          String.join(
              "\r\n",
              "POST " + address.getPath() + "?from=0 HTTP/1.1",
              "Host: " + address.getAuthority(),
              "Origin: " + demo.hub().base(),
              "X-CSRF: " + csrf,
              "Content-Type: application/octet-stream",
              "Content-Length: 2000",
              "",
              "only this");
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      socket.shutdownOutput();
    }
    Object received =
        page.evaluate(
            """
            async ([address, csrf]) => {
              const at = async () => (await (await fetch(address)).json()).received;
              const send = (from, size) => fetch(`${address}?from=${from}`, {
                method: 'POST', body: 'x'.repeat(size),
                headers: { 'X-CSRF': csrf, 'Content-Type': 'application/octet-stream' },
              });
              const first = await at();
              const statuses = [(await send(0, 1500)).status, (await send(0, 1500)).status, (await send(1500, 500)).status];
              return [first, ...statuses, await at()].join(' ');
            }
            """,
            List.of(address.toString(), csrf));
    assertThat(received).isEqualTo("0 200 409 200 2000");
  }

  private static void handIn(Page page, String base) {
    page.navigate(base + "/portfolio/u07/u07-media-plan");
    page.locator("textarea#text").fill("Shift 200 EUR from C to E.");
    page.getByText("Hand in this text").click();
    page.locator("h3:has-text('Version 1')").first().waitFor();
  }

  private void addPicture(Page page, String base) throws IOException {
    page.navigate(base + "/portfolio/pieces");
    page.locator("summary:has-text('A file or a picture')").click();
    page.locator("#file")
        .setInputFiles(new FilePayload("chart.png", "image/png", SampleFiles.honest(FileKind.PNG)));
    page.locator("button:has-text('Add the file')").click();
    page.locator(".error-summary:has-text('PORT-74')").waitFor();
    look(page, "refused");
    page.locator("#file")
        .setInputFiles(new FilePayload("chart.png", "image/png", SampleFiles.honest(FileKind.PNG)));
    page.locator("#file-alt").fill(ALT);
    page.locator("#file-title").fill("My chart");
    page.locator("button:has-text('Add the file')").click();
    page.locator("p.notice[role=status]").waitFor();
    page.locator("button:has-text('Up: My chart')").click();
    page.waitForURL("**#piece-*");
    assertThat(page.locator(".pieces h3").first().textContent()).isEqualTo("My chart");
    look(page, "pieces");
  }

  private void agree(Page page, String base) {
    page.navigate(base + "/portfolio/pieces");
    page.locator(".pieces a:has-text('My chart')").click();
    look(page, "piece");
    page.locator("input[name=employers][value=piece]").check();
    page.locator("button:has-text('Save who may see it')").click();
    page.locator("p.notice[role=status]").waitFor();
    page.navigate(base + "/portfolio/consents");
    look(page, "consents");
    page.navigate(base + "/portfolio/pieces/preview/employers");
    assertThat(page.locator("h2").first().textContent()).isEqualTo("My chart");
    look(page, "preview");
  }

  private static String share(Page page, String base, String passphrase) {
    page.navigate(base + "/portfolio/shares");
    page.locator("input[name=audience][value=employers]").check();
    page.locator("#label").fill("Bakery");
    page.locator("#name").fill("Ana Novak");
    if (!passphrase.isEmpty()) {
      page.locator("summary:has-text('More protection')").click();
      page.locator("#passphrase").fill(passphrase);
      page.locator("#most").fill("3");
    }
    page.locator("button:has-text('Make the link')").click();
    return page.locator("p.once").textContent().strip();
  }

  private static void reads(Page reader, String link, String words) {
    Response answer = reader.navigate(link);
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.headerValue("x-robots-tag")).contains("noindex");
    assertThat(answer.headerValue("cache-control")).contains("no-store");
    assertThat(reader.locator("main").textContent()).contains("Ana Novak", words);
  }

  private static void endsAtTheNextRequest(Page page, String base, Page reader, String link) {
    String picture = reader.getByAltText(ALT).getAttribute("src");
    page.navigate(base + "/portfolio/shares");
    page.locator("button:has-text('End now')").first().click();
    page.locator(".pill:has-text('Ended on')").waitFor();
    assertThat(reader.reload().status()).isEqualTo(404);
    String ended = reader.content();
    assertThat(reader.navigate(demo.hub().base() + picture).status()).isEqualTo(404);
    reader.navigate(demo.hub().base() + "/share/never-was");
    assertThat(reader.content()).isEqualTo(ended);
    assertThat(link).endsWith(picture.replaceAll("/files/.*", ""));
  }

  private void opensByPassphrase(Page reader, String link) {
    reader.navigate(link);
    assertThat(reader.content()).doesNotContain("My chart", "Ana Novak");
    reader.locator("#passphrase").fill("wrong words");
    reader.keyboard().press("Enter");
    reader.locator(".error-summary:has-text('PORT-86')").waitFor();
    look(reader, "door");
    reader.locator("#passphrase").fill("three plain words");
    reader.keyboard().press("Enter");
    reader.locator("h2:has-text('My chart')").waitFor();
  }

  private Path take(Page page, String base) throws IOException {
    page.navigate(base + "/portfolio/exports");
    page.locator("button:has-text('Make a file')").click();
    Locator file = page.locator("a:has-text('Download the file')");
    file.waitFor();
    look(page, "exports");
    Download download = page.waitForDownload(file::click);
    try (InputStream in = Files.newInputStream(download.path());
        ZipInputStream zip = new ZipInputStream(in)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        Path to = folder.resolve(entry.getName());
        Files.createDirectories(to.getParent());
        Files.copy(zip, to);
      }
    }
    Files.copy(download.path(), folder.resolve("whole.zip"));
    return folder.resolve("index.html");
  }

  /** Without any network: each picture is drawn, and each link leads to a file that is there. */
  private void opensAlone(Path index) throws IOException {
    try (BrowserContext alone = demo.chromium().person(CookieMode.NONE, 1280, ColorScheme.LIGHT)) {
      alone.setOffline(true);
      Page page = alone.pages().getFirst();
      List<String> asked = new ArrayList<>();
      page.onRequest(request -> asked.add(request.url()));
      page.navigate(index.toUri().toString());
      assertThat(asked).allMatch(url -> url.startsWith("file:"));
      assertThat(page.getByAltText(ALT).evaluate("image => image.naturalWidth")).isEqualTo(8);
      look(page, "offline");
      for (Locator link : page.locator("a[href]").all()) {
        Path target = index.resolveSibling(link.getAttribute("href"));
        assertThat(target).as("link").isRegularFile();
      }
    }
  }

  private void bring(Page page, String base) {
    page.navigate(base + "/portfolio/exports");
    page.locator("#bring-file").setInputFiles(folder.resolve("whole.zip"));
    page.locator("button:has-text('Bring it here')").click();
    assertThat(page.locator(".notice[role=status]").textContent())
        .contains("0 pieces were taken in", "2 pieces were here already");
  }

  private static void withdraw(Page page, String base, Page reader, String link) {
    page.navigate(base + "/portfolio/consents");
    page.locator("button:has-text('Withdraw everything')").click();
    page.locator("#past").waitFor();
    reader.navigate(link);
    assertThat(reader.content()).contains("nothing to see").doesNotContain("My chart");
  }

  private void look(Page page, String name) {
    faults.addAll(EveryPageIT.lookAgain(page, "portfolio-" + name + " "));
    page.setViewportSize(320, 900);
    faults.addAll(EveryPageIT.lookAgain(page, "portfolio-narrow-" + name + " "));
    page.setViewportSize(1280, 900);
  }

  private static String token(String link) {
    return link.substring(link.lastIndexOf('/') + 1);
  }
}
