package org.creatorshub.tool.wiring;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.regex.Pattern;

/**
 * Answers what announces more than we take with a page. The server's own limit, above ours, closes
 * the connection without a word, and the browser shows an error of its own.
 */
@Singleton
final class OversizeRoute {
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");
  private static final long MOST_BYTES = 30L << 20;

  /** Up to here the body is read to nowhere: a browser looks at the answer after it has sent. */
  private static final long MOST_DISCARDED = 300L << 20;

  private final Template page;

  OversizeRoute(@Location("problem/problem") Template page) {
    this.page = page;
  }

  void register(@Observes Router router) {
    router.route().order(Integer.MIN_VALUE).handler(this::judge);
  }

  private void judge(RoutingContext context) {
    long length = length(context);
    String path = context.request().path();
    boolean machine = path.startsWith("/xapi");
    if (machine && length > MOST_DISCARDED) {
      context.response().putHeader("Connection", "close");
      context.addEndHandler(told -> context.request().connection().close());
      refuseMachine(context);
      return;
    }
    // Launches have their own words for this.
    if (path.equals("/lti/launch") || length <= MOST_BYTES || length > MOST_DISCARDED) {
      context.next();
      return;
    }
    context
        .request()
        .endHandler(
            all -> {
              if (machine) {
                refuseMachine(context);
              } else {
                refuse(context);
              }
            })
        .handler(part -> {});
  }

  /** What the record store itself would say, had it been asked. */
  private static void refuseMachine(RoutingContext context) {
    context
        .response()
        .setStatusCode(413)
        .putHeader("Content-Type", "application/json")
        .putHeader("X-Experience-API-Version", "1.0.3")
        .end(
            """
            {"status":413,"detail":"More in one request than the record store takes; send less \
            (L-25)"}""");
  }

  private void refuse(RoutingContext context) {
    String html =
        page.data("heading", "That was too large", "id", "HUB-SIZE-01", "reference", "")
            .data("advice", "Nothing was stored. Send a smaller file, 20 MB at most.")
            .render();
    context
        .response()
        .setStatusCode(413)
        .putHeader("Content-Type", "text/html;charset=utf-8")
        .putHeader("Cache-Control", "no-store")
        .putHeader("Referrer-Policy", "no-referrer")
        .putHeader(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; base-uri 'none'")
        .end(html);
  }

  private static long length(RoutingContext context) {
    String header = context.request().getHeader("Content-Length");
    return header != null && NUMBER.matcher(header).matches() ? Long.parseLong(header) : 0;
  }
}
