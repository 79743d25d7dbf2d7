package org.creatorshub.tool.connect;

import java.util.Optional;

/**
 * What an LMS product usually has where we ask for its addresses; {@code SITE} stands for the
 * university's own host.
 */
public enum Preset {
  MOODLE(
      "moodle",
      "Moodle",
      "https://SITE",
      "https://SITE/mod/lti/auth.php",
      "https://SITE/mod/lti/token.php",
      "https://SITE/mod/lti/certs.php",
      ""),
  CANVAS(
      "canvas",
      "Canvas",
      "https://canvas.instructure.com",
      "https://sso.canvaslms.com/api/lti/authorize_redirect",
      "https://SITE/login/oauth2/token",
      "https://sso.canvaslms.com/api/lti/security/jwks",
      ""),
  CANVAS_BETA(
      "canvas-beta",
      "Canvas, beta environment",
      "https://canvas.beta.instructure.com",
      "https://sso.beta.canvaslms.com/api/lti/authorize_redirect",
      "https://SITE/login/oauth2/token",
      "https://sso.beta.canvaslms.com/api/lti/security/jwks",
      ""),
  CANVAS_TEST(
      "canvas-test",
      "Canvas, test environment",
      "https://canvas.test.instructure.com",
      "https://sso.test.canvaslms.com/api/lti/authorize_redirect",
      "https://SITE/login/oauth2/token",
      "https://sso.test.canvaslms.com/api/lti/security/jwks",
      ""),
  BLACKBOARD(
      "blackboard",
      "Blackboard",
      "https://blackboard.com",
      "https://developer.blackboard.com/api/v1/gateway/oidcauth",
      "https://developer.blackboard.com/api/v1/gateway/oauth2/jwttoken",
      "https://developer.blackboard.com/api/v1/management/applications/CLIENT/jwks.json",
      ""),
  BRIGHTSPACE(
      "brightspace",
      "Brightspace",
      "https://SITE",
      "https://SITE/d2l/lti/authenticate",
      "https://auth.brightspace.com/core/connect/token",
      "https://SITE/d2l/.well-known/jwks",
      "https://api.brightspace.com/auth/token"),
  SAKAI(
      "sakai",
      "Sakai",
      "https://SITE",
      "https://SITE/imsoidc/lti13/oidc_auth",
      "https://SITE/imsblis/lti13/token/TOOL",
      "https://SITE/imsblis/lti13/keyset",
      ""),
  GENERIC("other", "Another LMS", "", "", "", "", "");

  private final String word;
  private final String product;
  private final String issuer;
  private final String authUrl;
  private final String tokenUrl;
  private final String jwksUrl;
  private final String audience;

  Preset(
      String word,
      String product,
      String issuer,
      String authUrl,
      String tokenUrl,
      String jwksUrl,
      String audience) {
    this.word = word;
    this.product = product;
    this.issuer = issuer;
    this.authUrl = authUrl;
    this.tokenUrl = tokenUrl;
    this.jwksUrl = jwksUrl;
    this.audience = audience;
  }

  /** As it stands in addresses. */
  public String word() {
    return word;
  }

  /** Name for people. */
  public String product() {
    return product;
  }

  public String issuer() {
    return issuer;
  }

  public String authUrl() {
    return authUrl;
  }

  public String tokenUrl() {
    return tokenUrl;
  }

  public String jwksUrl() {
    return jwksUrl;
  }

  /** What client assertions are addressed to; blank means the token address (LTI-KEYS-10). */
  public String audience() {
    return audience;
  }

  public static Optional<Preset> of(String word) {
    return java.util.Arrays.stream(values()).filter(preset -> preset.word.equals(word)).findFirst();
  }
}
