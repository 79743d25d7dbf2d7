package org.creatorshub.tool.nudge;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.creatorshub.tool.dashboard.Member;
import org.creatorshub.tool.inquiry.Scope;
import org.creatorshub.tool.inquiry.ScopeMapper;
import org.creatorshub.tool.inquiry.Scoping;
import org.creatorshub.tool.portfolio.Place;
import org.creatorshub.tool.session.CurrentSession;
import org.creatorshub.tool.text.Figures;
import org.jspecify.annotations.Nullable;

/** Where a teacher writes to some learners. */
@Path("/dashboard/message")
@Produces(MediaType.TEXT_HTML)
public class MessageResource {
  private static final String UUID_TEXT = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
  private static final int MOST = 500;
  private static final String NONE_SHARED =
      "The LMS shares no address of the chosen learners with Creators’ Hub.";

  private final CurrentSession current;
  private final Scoping scoping;
  private final WritingNotes writing;
  private final Addresses addresses;

  public MessageResource(
      CurrentSession current, Scoping scoping, WritingNotes writing, Addresses addresses) {
    this.current = current;
    this.scoping = scoping;
    this.writing = writing;
    this.addresses = addresses;
  }

  @GET
  @Transactional
  public Response show(@Context UriInfo address) {
    return inside(
        address, scope -> page(200, ids(address.getQueryParameters().get("to")), Words.NONE));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response send(MultivaluedMap<String, String> form, @Context UriInfo address) {
    return inside(address, scope -> send(scope, Map.copyOf(form)));
  }

  /** Not in a transaction: it asks the LMS, which may take its time. */
  @POST
  @Path("/addresses")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response mail(MultivaluedMap<String, String> form, @Context UriInfo address) {
    return inside(address, scope -> mail(ids(form.get("to"))));
  }

  private Response mail(List<UUID> to) {
    List<Member> learners = writing.learners(current.session(), to);
    List<UUID> people = learners.stream().map(Member::person).toList();
    Place place = Place.of(current.session());
    Optional<List<String>> shared =
        addresses
            .of(place.platform(), place.course(), people)
            .map(found -> people.stream().flatMap(one -> shared(found, one)).toList());
    return shared.filter(list -> !list.isEmpty()).isPresent()
        ? page(200, to, Words.NONE, shared.map(MailLink::to), "")
        : page(200, to, Words.NONE, Optional.empty(), NONE_SHARED);
  }

  private static Stream<String> shared(Map<UUID, String> found, UUID person) {
    return Stream.ofNullable(found.get(person));
  }

  private Response send(Scope scope, Map<String, List<String>> form) {
    List<UUID> to = ids(form.get("to"));
    String text = String.join("", form.getOrDefault("text", List.of()));
    UUID id = ids(form.get("form")).stream().findFirst().orElseGet(UUID::randomUUID);
    return switch (writing.write(scope.teacher(), id, to, text)) {
      case WritingNotes.Result.Written(int learners) ->
          page(
              200,
              to,
              new Words(
                  "",
                  "%s will read it at the next launch."
                      .formatted(Figures.count(learners, "learner", "learners")),
                  ""));
      case WritingNotes.Result.Refused no ->
          page(422, to, new Words(text, "", no.id() + ": " + no.sentence()));
    };
  }

  /** What stands in the form and above it. */
  private record Words(String text, String said, String error) {
    static final Words NONE = new Words("", "", "");
  }

  private Response page(int status, List<UUID> to, Words words) {
    return page(status, to, words, Optional.empty(), "");
  }

  private Response page(
      int status, List<UUID> to, Words words, Optional<MailLink> mail, String unmailed) {
    List<Member> learners = writing.learners(current.session(), to);
    List<MessagePage.Person> people =
        IntStream.range(0, learners.size())
            .mapToObj(
                at ->
                    new MessagePage.Person(
                        learners.get(at).person().toString(),
                        learners.get(at).name().orElse("A learner without a shared name")))
            .toList();
    MessagePage page =
        new MessagePage(
            current.base(),
            current.session().csrf(),
            current.session().contextTitle().orElse("Your course"),
            words.said(),
            words.error(),
            UUID.randomUUID().toString(),
            people,
            people.stream().map(MessagePage.Person::name).collect(Collectors.joining("\n")),
            words.text(),
            current.session().returnUrl().orElse(""),
            mail,
            unmailed);
    return Response.status(status).entity(NudgeTemplates.message(page).render()).build();
  }

  private static List<UUID> ids(@Nullable List<String> sent) {
    return sent == null
        ? List.of()
        : sent.stream()
            .filter(text -> text.matches(UUID_TEXT))
            .distinct()
            .limit(MOST)
            .map(UUID::fromString)
            .toList();
  }

  private Response inside(UriInfo address, Function<Scope, Response> answer) {
    return ScopeMapper.answer(scoping.enter(current, address.getQueryParameters()), answer);
  }
}
