package org.creatorshub.tool.records;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;

/** Reads a body before a resource is chosen, so that the server's reader of forms never sees it. */
final class WholeBody {
  private WholeBody() {}

  /** Up to the limit and one part more; the rest is read to nowhere. */
  static Uni<Buffer> of(HttpServerRequest request, int most) {
    return Uni.createFrom()
        .emitter(
            emitter -> {
              Buffer all = Buffer.buffer();
              if (request.isEnded()) {
                emitter.complete(all);
                return;
              }
              request.exceptionHandler(emitter::fail);
              request.endHandler(end -> emitter.complete(all));
              request.handler(
                  part -> {
                    if (all.length() <= most) {
                      all.appendBuffer(part);
                    }
                  });
              // the server holds the body back until somebody asks for it
              request.resume();
            });
  }
}
