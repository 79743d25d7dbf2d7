package org.creatorshub.tool.column;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.creatorshub.tool.lmsclient.LenientJson;
import org.creatorshub.tool.lmsclient.LmsAnswer;
import org.creatorshub.tool.lmsclient.LmsCall;
import org.creatorshub.tool.lmsclient.LmsClient;
import org.creatorshub.tool.lmsclient.ReadingPages;
import org.creatorshub.tool.lmsclient.SubmissionReview;
import org.creatorshub.tool.platform.Platform;

/**
 * Looks for a column in the gradebook, by resource id first, as a copied course brings its columns
 * along (LTI-AGS-04, 05), and makes one only if there is none.
 */
final class FindingColumn {

  /** The column, or why there is none. */
  sealed interface Result {}

  record Found(URI address, boolean made) implements Result {}

  record None(String reason) implements Result {}

  record Later(LmsAnswer answer) implements Result {}

  private final LmsClient client;
  private final ReadingPages pages;
  private final URI launches;

  FindingColumn(LmsClient client, URI launches) {
    this.client = client;
    this.launches = launches;
    this.pages = new ReadingPages(client);
  }

  Result findOrMake(Platform platform, Gradebook gradebook, Wanted wanted) {
    Result found = find(platform, gradebook, wanted);
    boolean mayMake = gradebook.allows(AgsScope.LINE_ITEM) && gradebook.container().isPresent();
    return found instanceof None && mayMake ? make(platform, gradebook, wanted) : found;
  }

  Result find(Platform platform, Gradebook gradebook, Wanted wanted) {
    if (gradebook.container().isEmpty() || gradebook.readScope().isEmpty()) {
      return new None("this activity has no gradebook column that we may use");
    }
    Result byResource =
        search(platform, gradebook, wanted, Map.of("resource_id", wanted.resource()));
    return byResource instanceof None
        ? search(platform, gradebook, wanted, Map.of("resource_link_id", gradebook.ltiLink()))
        : byResource;
  }

  private Result search(
      Platform platform, Gradebook gradebook, Wanted wanted, Map<String, String> filter) {
    URI container = gradebook.container().orElseThrow();
    LmsCall call =
        LmsCall.get(
            LineItems.with(container, filter),
            gradebook.readScope().orElseThrow(),
            LineItems.CONTAINER);
    return switch (pages.read(platform, gradebook.inOurName(call))) {
      case ReadingPages.Broken broken -> judged(broken.answer());
      case ReadingPages.Complete complete ->
          chosen(items(complete.pages()), gradebook, wanted)
              .flatMap(item -> LineItems.address(item, container))
              .<Result>map(address -> new Found(address, false))
              .orElseGet(() -> new None("the gradebook has no column for this activity"));
    };
  }

  private static List<JsonNode> items(List<String> pages) {
    List<JsonNode> items = new ArrayList<>();
    pages.forEach(page -> LenientJson.read(page).forEach(items::add));
    return items;
  }

  /**
   * Platforms may ignore the filters, so everything is looked at again: first our column of this
   * link, then one of no link, then one of a link that this course does not have (any more), and
   * for the unit's test also a column of this link without any name.
   */
  private static Optional<JsonNode> chosen(
      List<JsonNode> items, Gradebook gradebook, Wanted wanted) {
    Predicate<JsonNode> ours = item -> text(item, "resourceId").equals(wanted.resource());
    Predicate<JsonNode> linked = item -> text(item, "resourceLinkId").equals(gradebook.ltiLink());
    Predicate<JsonNode> others =
        item -> gradebook.otherLinks().contains(text(item, "resourceLinkId"));
    Predicate<JsonNode> unnamed =
        item ->
            wanted.main()
                && text(item, "resourceId").isEmpty()
                && List.of("", wanted.tag()).contains(text(item, "tag"));
    return Stream.of(
            ours.and(linked),
            ours.and(item -> text(item, "resourceLinkId").isEmpty()),
            ours.and(others.negate()),
            linked.and(unnamed))
        .flatMap(wish -> preferred(items.stream().filter(wish).toList(), wanted).stream())
        .findFirst();
  }

  /** Of several columns of one resource, the one with our tag. */
  private static Optional<JsonNode> preferred(List<JsonNode> items, Wanted wanted) {
    return items.stream()
        .filter(item -> text(item, "tag").equals(wanted.tag()))
        .findFirst()
        .or(() -> items.stream().findFirst());
  }

  private static String text(JsonNode item, String field) {
    return item.path(field).asText("");
  }

  private Result make(Platform platform, Gradebook gradebook, Wanted wanted) {
    URI container = gradebook.container().orElseThrow();
    Map<String, Object> item = new LinkedHashMap<>();
    item.put("label", wanted.label());
    item.put("scoreMaximum", wanted.maximum());
    item.put("resourceId", wanted.resource());
    item.put("tag", wanted.tag());
    item.put("resourceLinkId", gradebook.ltiLink());
    item.put(
        SubmissionReview.MEMBER, SubmissionReview.of(URI.create(launches + "/" + wanted.unit())));
    LmsCall call =
        LmsCall.post(container, AgsScope.LINE_ITEM, LineItems.ITEM, LenientJson.write(item));
    LmsAnswer answer = client.send(platform, gradebook.inOurName(call));
    if (answer instanceof LmsAnswer.Received made) {
      return LineItems.address(LenientJson.read(made.body()), container)
          .<Result>map(address -> new Found(address, true))
          .orElseGet(() -> new None("the gradebook made a column without an address"));
    }
    return judged(answer);
  }

  private static Result judged(LmsAnswer answer) {
    return switch (answer) {
      case LmsAnswer.Refused refused ->
          new None("the gradebook refused to look for our column (" + refused.status() + ")");
      case LmsAnswer.NoAccess none when none.off() ->
          new None("the LMS has switched off its gradebook for us");
      case LmsAnswer passing -> new Later(passing);
    };
  }
}
