package org.creatorshub.tool.grade;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creatorshub.tool.lmsclient.LenientJson;
import org.creatorshub.tool.lmsclient.LmsAnswer;
import org.creatorshub.tool.lmsclient.LmsCall;
import org.creatorshub.tool.lmsclient.LmsClient;
import org.creatorshub.tool.lmsclient.ReadingPages;
import org.creatorshub.tool.platform.Platform;

/**
 * Finds the gradebook column of a link that names none, or makes it: by resource id and tag first,
 * as a copied course brings its columns along (LTI-AGS-04, 05).
 */
final class LineItemSearch {
  /** Every column of a unit test carries it, so that copies are recognised. */
  static final String TAG = "unit-test";

  private static final String ITEM = "application/vnd.ims.lis.v2.lineitem+json";
  private static final String CONTAINER = "application/vnd.ims.lis.v2.lineitemcontainer+json";

  /** The column, or why there is none. */
  sealed interface Result {}

  record Found(URI lineItem) implements Result {}

  record None(String reason) implements Result {}

  record Later(LmsAnswer answer) implements Result {}

  private final LmsClient client;
  private final ReadingPages pages;

  LineItemSearch(LmsClient client) {
    this.client = client;
    this.pages = new ReadingPages(client);
  }

  Result findOrMake(Platform platform, GradeTarget target, Mark mark) {
    Result found = find(platform, target, mark);
    boolean mayMake = target.scopes().contains(AgsScope.LINE_ITEM);
    return found instanceof None && mayMake && target.lineItems().isPresent()
        ? make(platform, target, mark)
        : found;
  }

  Result find(Platform platform, GradeTarget target, Mark mark) {
    Optional<String> scope = readScope(target);
    if (target.lineItems().isEmpty() || scope.isEmpty()) {
      return new None("this activity has no gradebook column that we may use");
    }
    URI container = target.lineItems().get();
    Result byResource =
        search(
            platform,
            LmsCall.get(
                ScoreMessage.with(container, Map.of("resource_id", mark.test())),
                scope.get(),
                CONTAINER),
            target,
            mark);
    return byResource instanceof None
        ? search(
            platform,
            LmsCall.get(
                ScoreMessage.with(container, Map.of("resource_link_id", target.ltiLink())),
                scope.get(),
                CONTAINER),
            target,
            mark)
        : byResource;
  }

  private static Optional<String> readScope(GradeTarget target) {
    return List.of(AgsScope.LINE_ITEM, AgsScope.LINE_ITEM_READ).stream()
        .filter(target.scopes()::contains)
        .findFirst();
  }

  private Result search(Platform platform, LmsCall call, GradeTarget target, Mark mark) {
    return switch (pages.read(platform, call)) {
      case ReadingPages.Broken broken -> judged(broken.answer());
      case ReadingPages.Complete complete ->
          chosen(items(complete.pages()), target, mark)
              .<Result>map(Found::new)
              .orElseGet(() -> new None("the gradebook has no column for this activity"));
    };
  }

  private static List<JsonNode> items(List<String> pages) {
    List<JsonNode> items = new ArrayList<>();
    pages.forEach(page -> LenientJson.read(page).forEach(items::add));
    return items;
  }

  /** Platforms may ignore the filters, so they are checked here. */
  private static Optional<URI> chosen(List<JsonNode> items, GradeTarget target, Mark mark) {
    List<JsonNode> ours =
        items.stream()
            .filter(
                item -> ofThisLink(item, target) || item.path("resourceLinkId").asText().isEmpty())
            .filter(item -> List.of(mark.test(), "").contains(item.path("resourceId").asText("")))
            .filter(item -> ofThisLink(item, target) || ofThisTest(item, mark))
            .toList();
    Optional<JsonNode> linked =
        ours.stream()
            .filter(item -> ofThisLink(item, target) && ofThisTest(item, mark))
            .findFirst();
    return linked
        .or(() -> ours.stream().findFirst())
        .flatMap(item -> address(item.path("id").asText("")));
  }

  private static boolean ofThisLink(JsonNode item, GradeTarget target) {
    return item.path("resourceLinkId").asText("").equals(target.ltiLink());
  }

  private static boolean ofThisTest(JsonNode item, Mark mark) {
    return item.path("resourceId").asText("").equals(mark.test());
  }

  private Result make(Platform platform, GradeTarget target, Mark mark) {
    Map<String, Object> item = new LinkedHashMap<>();
    item.put("label", mark.label());
    item.put("scoreMaximum", ScoreMessage.MAXIMUM);
    item.put("resourceId", mark.test());
    item.put("tag", TAG);
    item.put("resourceLinkId", target.ltiLink());
    LmsAnswer answer =
        client.send(
            platform,
            LmsCall.post(
                target.lineItems().orElseThrow(),
                AgsScope.LINE_ITEM,
                ITEM,
                LenientJson.write(item)));
    if (answer instanceof LmsAnswer.Received made) {
      return address(LenientJson.read(made.body()).path("id").asText(""))
          .<Result>map(Found::new)
          .orElseGet(() -> new None("the gradebook made a column without an address"));
    }
    return judged(answer);
  }

  private static Result judged(LmsAnswer answer) {
    return answer instanceof LmsAnswer.Refused refused
        ? new None("the gradebook refused to look for our column (" + refused.status() + ")")
        : new Later(answer);
  }

  private static Optional<URI> address(String text) {
    try {
      URI address = new URI(text);
      return address.getHost() == null ? Optional.empty() : Optional.of(address);
    } catch (URISyntaxException malformed) {
      return Optional.empty();
    }
  }
}
