package org.creatorshub.tool.wiring;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.RSASSASigner;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Map;
import org.creatorshub.tool.keys.KeySealing;
import org.creatorshub.tool.keys.KnownPlatforms;
import org.creatorshub.tool.keys.MakingKey;
import org.creatorshub.tool.keys.RotatingKeys;
import org.creatorshub.tool.keys.SealedValues;
import org.creatorshub.tool.keys.SealingKeysAnew;
import org.creatorshub.tool.keys.Secrets;
import org.creatorshub.tool.keys.SigningKey;
import org.creatorshub.tool.keys.SigningKeys;
import org.creatorshub.tool.keys.StoredKeys;
import org.creatorshub.tool.lmsclient.AssertionSigner;
import org.creatorshub.tool.lmsclient.LenientJson;
import org.creatorshub.tool.platform.Platform;
import org.creatorshub.tool.platform.Platforms;
import org.creatorshub.tool.registration.Invitation;
import org.creatorshub.tool.registration.Invitations;

/** Makes what concerns our own keys: sealing, signing, rotation. */
final class KeyProducers {

  @Produces
  @Singleton
  KeySealing keySealing(HubConfig config) {
    return new KeySealing(config.secretKey(), config.oldSecretKey(), new SecureRandom());
  }

  @Produces
  @Singleton
  MakingKey makingKey(KeySealing sealing, Secrets secrets) {
    return new MakingKey(sealing, secrets);
  }

  @Produces
  @Singleton
  SigningKeys signingKeys(StoredKeys stored, MakingKey making, Clock clock) {
    return new SigningKeys(stored, making, clock);
  }

  @Produces
  @Singleton
  RotatingKeys rotatingKeys(StoredKeys stored, MakingKey making, Clock clock) {
    return new RotatingKeys(stored, making, clock);
  }

  @Produces
  @Singleton
  SealedValues sealedKeys(StoredKeys stored) {
    return new SealingKeysAnew(stored);
  }

  @Produces
  @Singleton
  KnownPlatforms knownPlatforms(Platforms platforms, Invitations invitations) {
    return id ->
        platforms
            .byId(id)
            .map(Platform::id)
            .or(() -> invitations.byId(id).flatMap(Invitation::platform));
  }

  @Produces
  @Singleton
  AssertionSigner assertionSigner(SigningKeys keys, Platforms platforms) {
    return new AssertionSigner() {
      /** A message to a platform names the registration: audience and client id. */
      @Override
      public String sign(Map<String, Object> claims) {
        SigningKey key =
            platforms
                .find(String.valueOf(claims.get("aud")), String.valueOf(claims.get("iss")))
                .map(platform -> keys.current(platform.id()))
                .orElseGet(keys::current);
        return signed(key, LenientJson.write(claims));
      }

      @Override
      public String sign(Platform platform, Map<String, Object> claims) {
        return signed(keys.current(platform.id()), LenientJson.write(claims));
      }
    };
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
}
