package org.creatorshub.tool.column;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import org.creatorshub.tool.lmsclient.LenientJson;
import org.creatorshub.tool.lmsclient.LmsAnswer;
import org.creatorshub.tool.lmsclient.LmsCall;
import org.creatorshub.tool.lmsclient.LmsClient;
import org.creatorshub.tool.platform.Platform;

/** Reads a column, changes it, removes it (LTI-AGS-07). */
public final class ChangingColumn {

  /** A column as the LMS describes it; dates as it writes them. */
  public record Described(
      String label, BigDecimal maximum, String opens, String closes, String resource, String tag) {}

  /**
   * What a teacher wants.
   *
   * @param opens empty for none
   * @param closes empty for none
   */
  public record Change(
      String label, BigDecimal maximum, Optional<Instant> opens, Optional<Instant> closes) {}

  /** The column as it is now, or why not. */
  public sealed interface Result {}

  public record Now(Described column) implements Result {}

  /** There is no such column any more. */
  public record Gone() implements Result {}

  public record Not(String reason) implements Result {}

  private final LmsClient client;

  public ChangingColumn(LmsClient client) {
    this.client = client;
  }

  public Result read(Platform platform, Gradebook gradebook, URI column) {
    if (gradebook.readScope().isEmpty()) {
      return new Not("the LMS does not let us look at its columns");
    }
    LmsCall call = LmsCall.get(column, gradebook.readScope().get(), LineItems.ITEM);
    return described(client.send(platform, gradebook.inOurName(call)));
  }

  /** A PUT replaces everything, so it starts from what is there; the LMS's answer counts. */
  public Result change(Platform platform, Gradebook gradebook, URI column, Change change) {
    if (!gradebook.allows(AgsScope.LINE_ITEM)) {
      return new Not("the LMS does not let us change its columns");
    }
    LmsCall get = LmsCall.get(column, AgsScope.LINE_ITEM, LineItems.ITEM);
    LmsAnswer present = client.send(platform, gradebook.inOurName(get));
    Optional<ObjectNode> item =
        present instanceof LmsAnswer.Received received
            ? LineItems.object(received.body())
            : Optional.empty();
    if (item.isEmpty()) {
      return described(present);
    }
    LmsCall put =
        LmsCall.put(column, AgsScope.LINE_ITEM, LineItems.ITEM, changed(item.get(), change));
    return described(client.send(platform, gradebook.inOurName(put)));
  }

  private static String changed(ObjectNode item, Change change) {
    item.put("label", change.label());
    item.put("scoreMaximum", change.maximum());
    item.remove("startDateTime");
    item.remove("endDateTime");
    change.opens().ifPresent(at -> item.put("startDateTime", at.toString()));
    change.closes().ifPresent(at -> item.put("endDateTime", at.toString()));
    return LenientJson.write(item);
  }

  /** To be called only for a column that we made, when a teacher asks for it. */
  public Result remove(Platform platform, Gradebook gradebook, URI column) {
    if (!gradebook.allows(AgsScope.LINE_ITEM)) {
      return new Not("the LMS does not let us remove its columns");
    }
    LmsCall call = LmsCall.delete(column, AgsScope.LINE_ITEM);
    return switch (client.send(platform, gradebook.inOurName(call))) {
      case LmsAnswer.Received received -> new Gone();
      case LmsAnswer.Refused refused when refused.status() == 404 -> new Gone();
      // Canvas: 401 for the column of an assignment that was made with the link.
      case LmsAnswer.NoAccess coupled ->
          new Not(
              "the LMS keeps it: the column belongs to an assignment there. Remove the assignment"
                  + " in the LMS, and the column goes with it");
      case LmsAnswer other -> described(other);
    };
  }

  private static Result described(LmsAnswer answer) {
    return switch (answer) {
      case LmsAnswer.Received received -> described(LenientJson.read(received.body()));
      case LmsAnswer.Refused refused when refused.status() == 404 -> new Gone();
      case LmsAnswer.Refused refused -> new Not("the LMS answered " + refused.status());
      case LmsAnswer.Busy busy -> new Not(busy.reason());
      case LmsAnswer.NoAccess none -> new Not(none.reason());
    };
  }

  private static Result described(JsonNode item) {
    return item.isObject()
        ? new Now(
            new Described(
                item.path("label").asText(""),
                item.path("scoreMaximum").decimalValue(),
                item.path("startDateTime").asText(""),
                item.path("endDateTime").asText(""),
                item.path("resourceId").asText(""),
                item.path("tag").asText("")))
        : new Not("the LMS sent no column");
  }
}
