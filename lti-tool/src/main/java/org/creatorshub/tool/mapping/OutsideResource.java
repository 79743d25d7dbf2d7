package org.creatorshub.tool.mapping;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.creatorshub.reporting.lrs.RecordStoreKeys.NewKey;
import org.creatorshub.tool.audit.Actor;
import org.creatorshub.tool.refusal.Refusal;
import org.creatorshub.tool.refusal.RefusalMapper;
import org.creatorshub.tool.session.CurrentSession;
import org.creatorshub.tool.text.Figures;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Where a teacher brings in progress from packages and says whose it is. */
@Path("/dashboard/packages/progress")
public class OutsideResource {
  private static final String HTML = "text/html; charset=utf-8";
  private static final long LARGEST = 8_000_000;
  private static final Actor TEACHER = new Actor("a teacher of the course", "through the LMS");
  private final CurrentSession current;
  private final TakingIn taking;
  private final MappingActor mapping;
  private final ShowingOutside showing;
  private final LettingSend letting;
  private final CollectingPosted collecting;

  public OutsideResource(
      CurrentSession current,
      TakingIn taking,
      MappingActor mapping,
      ShowingOutside showing,
      LettingSend letting,
      CollectingPosted collecting) {
    this.current = current;
    this.taking = taking;
    this.mapping = mapping;
    this.showing = showing;
    this.letting = letting;
    this.collecting = collecting;
  }

  /** What was sent since the last look is on the page already. */
  @GET
  @Transactional
  public Response show() {
    return asTeacher(
        place -> {
          collecting.collect(place);
          return page(200, "", "");
        });
  }

  @POST
  @Path("/key")
  @Transactional
  public Response key(@RestForm @DefaultValue("") String name) {
    return asTeacher(
        place -> {
          Optional<NewKey> made = letting.letSend(place, name, TEACHER);
          return made.isPresent()
              ? page(200, "The key is made. Copy it now.", "", made)
              : page(
                  422,
                  "",
                  "Write which system will send, in at most 80 characters. A course has at most "
                      + LettingSend.MOST
                      + " keys at a time.");
        });
  }

  @POST
  @Path("/key/end")
  @Transactional
  public Response end(@RestForm @DefaultValue("") String key) {
    return asTeacher(
        place ->
            letting.stop(place, key, TEACHER)
                ? page(200, "Ended. Nothing more comes in with this key.", "")
                : page(422, "", "That key was ended before."));
  }

  @POST
  @Path("/file")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Transactional
  public Response bring(@RestForm("file") @Nullable FileUpload file) {
    return asTeacher(
        place -> {
          if (file == null || file.size() == 0) {
            return page(422, "", "Choose a file first: one statement a line.");
          }
          if (file.size() > LARGEST) {
            return page(422, "", "The file is larger than 8 MB. Cut it into several.");
          }
          return take(place, file);
        });
  }

  private Response take(CoursePlace place, FileUpload file) {
    try (Stream<String> lines = Files.lines(file.uploadedFile())) {
      TakingIn.Taken taken = taking.take(place, lines);
      return page(
          200,
          "%s brought in; %d were here before, %d are about something else or are no statements."
              .formatted(
                  Figures.count(taken.kept(), "statement was", "statements were"),
                  taken.known(),
                  taken.left()),
          "");
    } catch (UncheckedIOException | IOException e) {
      Throwable why = e instanceof UncheckedIOException unchecked ? unchecked.getCause() : e;
      if (why instanceof MalformedInputException) {
        return page(422, "", "The file is no text in UTF-8.");
      }
      throw new IllegalStateException("An uploaded file cannot be read", e);
    }
  }

  @POST
  @Path("/map")
  @Transactional
  public Response map(
      @RestForm @DefaultValue("") String actor, @RestForm @DefaultValue("") String person) {
    return asTeacher(
        place ->
            uuid(actor)
                    .filter(
                        key ->
                            uuid(person)
                                .filter(p -> mapping.map(place, key, p, TEACHER))
                                .isPresent())
                    .isPresent()
                ? page(200, "Counted. You see it on the dashboard; you can take it back here.", "")
                : page(422, "", "Choose a learner of this course first."));
  }

  @POST
  @Path("/unmap")
  @Transactional
  public Response unmap(@RestForm @DefaultValue("") String actor) {
    return asTeacher(
        place ->
            uuid(actor).filter(key -> mapping.unmap(place, key, TEACHER)).isPresent()
                ? page(200, "Taken back. It counts for nobody now.", "")
                : page(422, "", "That was taken back before."));
  }

  private static Optional<UUID> uuid(String text) {
    return text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
        ? Optional.of(UUID.fromString(text))
        : Optional.empty();
  }

  private Response page(int status, String said, String problem) {
    return page(status, said, problem, Optional.empty());
  }

  private Response page(int status, String said, String problem, Optional<NewKey> made) {
    OutsidePage page = showing.show(current.session(), current.base(), said, problem, made);
    return Response.status(status)
        .type(HTML)
        .entity(OutsideTemplates.progress(page).render())
        .build();
  }

  private Response asTeacher(Function<CoursePlace, Response> answer) {
    Optional<CoursePlace> place = CoursePlace.of(current.session());
    if (current.session().teaches() && place.isPresent()) {
      return answer.apply(place.get());
    }
    return RefusalMapper.answer(Refusal.TEACHERS_ONLY);
  }
}
