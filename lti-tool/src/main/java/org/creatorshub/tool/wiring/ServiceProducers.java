package org.creatorshub.tool.wiring;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.RSASSASigner;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.creatorshub.content.course.Course;
import org.creatorshub.reporting.event.LearningEvents;
import org.creatorshub.reporting.outbox.Outbox;
import org.creatorshub.tool.course.PlacedLinks;
import org.creatorshub.tool.deeplink.AnsweringDeepLink;
import org.creatorshub.tool.deeplink.DeepLinks;
import org.creatorshub.tool.grade.GradeAnswers;
import org.creatorshub.tool.grade.Grades;
import org.creatorshub.tool.grade.RecordingGrade;
import org.creatorshub.tool.grade.SendingGrade;
import org.creatorshub.tool.keys.SigningKey;
import org.creatorshub.tool.keys.SigningKeys;
import org.creatorshub.tool.lmsclient.AssertionSigner;
import org.creatorshub.tool.lmsclient.LenientJson;
import org.creatorshub.tool.lmsclient.LmsClient;
import org.creatorshub.tool.lmsclient.Transport;
import org.creatorshub.tool.platform.Platforms;
import org.creatorshub.tool.platform.ToolAddress;
import org.creatorshub.tool.roster.ReadingRoster;
import org.creatorshub.tool.roster.Rosters;
import org.jdbi.v3.core.Jdbi;

/** Makes what speaks to the LMS on its own account: grades, roster, deep linking. */
final class ServiceProducers {

  @Produces
  @Singleton
  Outbox outbox(Jdbi jdbi, Clock clock) {
    return Outbox.in(jdbi, clock);
  }

  @Produces
  @Singleton
  AssertionSigner assertionSigner(SigningKeys keys) {
    return claims -> signed(keys.current(), LenientJson.write(claims));
  }

  private static String signed(SigningKey key, String claims) {
    JWSHeader header =
        new JWSHeader.Builder(JWSAlgorithm.RS256).type(JOSEObjectType.JWT).keyID(key.kid()).build();
    JWSObject token = new JWSObject(header, new Payload(claims));
    try {
      token.sign(new RSASSASigner(key.privateKey()));
      return token.serialize();
    } catch (JOSEException impossible) {
      throw new IllegalStateException("Key " + key.kid() + " cannot sign", impossible);
    }
  }

  @Produces
  @Singleton
  LmsClient lmsClient(
      Transport transport, AssertionSigner signer, ToolAddress address, Clock clock) {
    return new LmsClient(transport, signer, clock, address::trusts);
  }

  @Produces
  @Singleton
  RecordingGrade recordingGrade(Grades grades, Outbox outbox) {
    return new RecordingGrade(grades, outbox);
  }

  @Produces
  @Singleton
  SendingGrade sendingGrade(
      Grades grades, Platforms platforms, LmsClient client, LearningEvents events, Clock clock) {
    GradeAnswers answers =
        new GradeAnswers(
            grades, events, work -> QuarkusTransaction.requiringNew().run(work), clock);
    return new SendingGrade(grades, platforms::byId, client, answers, clock);
  }

  @Produces
  @Singleton
  AnsweringDeepLink answeringDeepLink(
      DeepLinks requests,
      PlacedLinks placed,
      Course course,
      Platforms platforms,
      AssertionSigner signer,
      ToolAddress address,
      Clock clock) {
    AnsweringDeepLink.Sources sources =
        new AnsweringDeepLink.Sources(requests, placed, course, platforms::byId, signer);
    return new AnsweringDeepLink(sources, address.base(), clock);
  }

  @Produces
  @Singleton
  ReadingRoster readingRoster(Rosters rosters, Platforms platforms, LmsClient client, Clock clock) {
    return new ReadingRoster(rosters, platforms::byId, client, clock);
  }
}
