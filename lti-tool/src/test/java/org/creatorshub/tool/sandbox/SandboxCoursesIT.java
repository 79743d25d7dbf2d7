package org.creatorshub.tool.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Several courses: people come and go, courses are copied. */
class SandboxCoursesIT {
  private final SandboxClient client = new SandboxClient();

  @AfterEach
  void close() {
    client.close();
  }

  @Test
  void copiesLinksAndColumnsUnderNewIds() {
    client.post("/as/101/copy", Map.of());
    Activity first = client.store.activities("om-26").getFirst();
    Activity copy = client.store.activities("om-26-2").getFirst();
    assertThat(copy.id()).isNotEqualTo(first.id());
    assertThat(copy.custom()).isEqualTo(first.custom());
    assertThat(copy.history()).containsExactly(Long.toString(first.id()));
    assertThat(client.store.lineItems("om-26-2"))
        .singleElement()
        .satisfies(
            item -> {
              assertThat(item.resourceId()).isEqualTo("u07-test");
              assertThat(item.activity()).hasValue(copy.id());
            });
  }

  @Test
  void enrolsOnlyTeachersInACopy() {
    client.post("/as/101/copy", Map.of());
    assertThat(client.get("/as/201/course?course=om-26-2").statusCode()).isEqualTo(403);
    assertThat(client.get("/as/102/course?course=om-26-2").statusCode()).isEqualTo(200);
    assertThat(client.get("/as/101/course").body()).contains("copy 1");
  }

  @Test
  void tellsTheHistoryOfACopyNewestFirst() {
    client.post("/as/101/copy", Map.of());
    client.post("/as/101/copy?course=om-26-2", Map.of());
    Activity copy = client.store.activities("om-26-3").getFirst();
    JsonNode custom =
        client.claimsOfLaunch("/as/101/launch/" + copy.id()).path(LaunchClaims.LTI + "custom");
    assertThat(custom.path("context_history").asText()).isEqualTo("om-26-2,om-26");
    assertThat(custom.path("link_history").asText()).isEqualTo("$ResourceLink.id.history");
  }

  @Test
  void namesTheCourseOfACopiedLinkInItsLaunch() {
    client.post("/as/101/copy", Map.of());
    Activity copy = client.store.activities("om-26-2").getFirst();
    JsonNode claims = client.claimsOfLaunch("/as/101/launch/" + copy.id());
    assertThat(claims.path(LaunchClaims.LTI + "context").path("id").asText()).isEqualTo("om-26-2");
    String items =
        claims
            .path("https://purl.imsglobal.org/spec/lti-ags/claim/endpoint")
            .path("lineitems")
            .asText();
    HttpResponse<String> listed = client.service("GET", items, "text/plain", client.token(), "");
    assertThat(listed.body()).contains("u07-test").doesNotContain("resourceLinkId\":\"1\"");
  }

  @Test
  void removesAndAddsPeople() {
    client.post("/as/101/people", Map.of("member", "202", "present", "false"));
    assertThat(client.get("/as/202/course").statusCode()).isEqualTo(403);
    assertThat(client.get("/as/101/people").body()).contains("Add Søren Ravn");
    client.post("/as/101/people", Map.of("member", "202", "present", "true"));
    assertThat(client.get("/as/202/course").statusCode()).isEqualTo(200);
  }

  @Test
  void letsOnlyTeachersChangePeople() {
    assertThat(client.post("/as/201/people", Map.of("member", "202", "present", "false")))
        .extracting(HttpResponse::statusCode)
        .isEqualTo(403);
    assertThat(client.post("/as/201/copy", Map.of()).statusCode()).isEqualTo(403);
    assertThat(client.store.courses().all()).isEqualTo(List.of(Course.FIRST));
  }

  private HttpResponse<String> service(String path) {
    return client.service("GET", client.sandbox.base() + path, "text/plain", client.token(), "");
  }

  @Test
  void tellsWhoCameAndWhoLeftSinceAList() {
    String link = service("/services/memberships").headers().firstValue("Link").orElseThrow();
    assertThat(link).contains("rel=\"differences\"");
    client.post("/as/101/people", Map.of("member", "202", "present", "false"));
    String since = link.substring(link.indexOf('<') + 1, link.indexOf('>'));
    JsonNode told =
        Json.read(client.service("GET", since, "text/plain", client.token(), "").body())
            .orElseThrow();
    assertThat(told.path("members")).hasSize(1);
    assertThat(told.path("members").path(0).path("status").asText()).isEqualTo("Deleted");
    client.sandbox.manners().behaveLike(Manner.CANVAS);
    assertThat(service("/services/memberships").headers().firstValue("Link")).isEmpty();
  }

  @Test
  void listsOneRoleAndTheMembersOfALink() {
    assertThat(service("/services/memberships?role=Instructor").body())
        .contains("Marta", "Jonas")
        .doesNotContain("Giulia");
    assertThat(service("/services/memberships?rlid=1").body()).contains("message_type");
    assertThat(service("/services/memberships?rlid=77").statusCode()).isEqualTo(404);
  }

  @Test
  void tellsGroupsAndWhoIsInThem() {
    assertThat(service("/services/groups").body()).contains("Monday", "om-26-g1", "om-26-s1");
    assertThat(service("/services/groupsets").body()).contains("Seminar");
    assertThat(service("/services/memberships?groups=true").body()).contains("om-26-g2");
    assertThat(service("/services/memberships").body()).doesNotContain("group_enrollments");
  }

  @Test
  void takesNoticeHandlersOfTheToolOnly() {
    assertThat(handler("https://elsewhere.example/notices")).isEqualTo(400);
    assertThat(handler(client.tool.base() + "/lti/notices")).isEqualTo(200);
    assertThat(service("/services/notice-handlers/1").body()).contains("/lti/notices");
    assertThat(handler("")).isEqualTo(200);
    assertThat(service("/services/notice-handlers/1").body()).doesNotContain("/lti/notices");
    assertThat(service("/services/notice-handlers/2").statusCode()).isEqualTo(404);
  }

  private int handler(String address) {
    return client
        .service(
            "PUT",
            client.sandbox.base() + "/services/notice-handlers/1",
            "application/json",
            client.token(),
            "{\"notice_type\":\"LtiContextCopyNotice\",\"handler\":\"" + address + "\"}")
        .statusCode();
  }
}
