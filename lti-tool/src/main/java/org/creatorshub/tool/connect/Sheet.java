package org.creatorshub.tool.connect;

import java.util.List;
import org.creatorshub.tool.platform.ToolAddress;

/**
 * What an administrator enters in one LMS, and where to find what we ask for.
 *
 * @param preset the product
 * @param where the place in the LMS where tools are registered
 * @param ours our values under the LMS's own names
 * @param theirs the LMS's names of what we ask for
 */
public record Sheet(Preset preset, String where, List<Field> ours, List<Field> theirs) {

  /** One field of the LMS, and its value or meaning. */
  public record Field(String name, String value) {}

  /** One sheet for each product; the environments of Canvas share theirs. */
  public static List<Sheet> all(ToolAddress tool) {
    return List.of(
        moodle(tool), canvas(tool), blackboard(tool), brightspace(tool), sakai(tool), other(tool));
  }

  private static Sheet moodle(ToolAddress tool) {
    return new Sheet(
        Preset.MOODLE,
        "Site administration, Plugins, Activity modules, External tool, Manage tools, configure a"
            + " tool manually",
        List.of(
            new Field("Tool name", "Creators' Hub"),
            new Field("Tool URL", launch(tool)),
            new Field("LTI version", "LTI 1.3"),
            new Field("Public key type", "Keyset URL"),
            new Field("Public keyset", jwks(tool)),
            new Field("Initiate login URL", login(tool)),
            new Field("Redirection URI(s)", launch(tool)),
            new Field("Supports Deep Linking (Content-Item Message)", "Yes"),
            new Field("Content Selection URL", launch(tool)),
            new Field(
                "IMS LTI Assignment and Grade Services",
                "Use this service for grade sync and column management"),
            new Field(
                "IMS LTI Names and Role Provisioning",
                "Use this service to retrieve members' information as per privacy settings"),
            new Field("Share launcher's name with tool", "Always, or delegate to teacher")),
        names(
            "Platform ID",
            "Client ID",
            "Authentication request URL",
            "Access token URL",
            "Public keyset URL",
            "Deployment ID"));
  }

  private static Sheet canvas(ToolAddress tool) {
    return new Sheet(
        Preset.CANVAS,
        "Admin, Developer Keys, Developer Key, LTI Key. With “Enter URL” one address is enough",
        List.of(
            new Field("JSON URL", tool.base() + "/lti/canvas.json"),
            new Field("Redirect URIs", launch(tool)),
            new Field("Target Link URI", launch(tool)),
            new Field("OpenID Connect Initiation Url", login(tool)),
            new Field("JWK Method", "Public JWK URL"),
            new Field("Public JWK URL", jwks(tool))),
        names(
            "Issuer (see the presets)",
            "Client ID: the number under Details",
            "Authorization URL (see the presets)",
            "https://your Canvas/login/oauth2/token",
            "JWKS URL (see the presets)",
            "Deployment Id, in the menu of the installed app"));
  }

  private static Sheet blackboard(ToolAddress tool) {
    return new Sheet(
        Preset.BLACKBOARD,
        "The developer portal of Blackboard, My Apps; then Administrator Panel, LTI Tool Providers,"
            + " Register LTI 1.3 Tool",
        List.of(
            new Field("Domain(s)", tool.base().getHost()),
            new Field("Login Initiation URL", login(tool)),
            new Field("Tool Redirect URL(s)", launch(tool)),
            new Field("Tool JWKS URL", jwks(tool)),
            new Field("Signing Algorithm", "RS256")),
        names(
            "Issuer",
            "Application (client) ID",
            "OIDC auth request endpoint",
            "Auth token endpoint",
            "Public keyset URL",
            "Deployment ID"));
  }

  private static Sheet brightspace(ToolAddress tool) {
    return new Sheet(
        Preset.BRIGHTSPACE,
        "Admin Tools, Manage Extensibility, LTI Advantage, Register Tool, Standard",
        List.of(
            new Field("Domain", tool.base().toString()),
            new Field("Redirect URLs", launch(tool)),
            new Field("OpenID Connect Login URL", login(tool)),
            new Field("Target Link URI", launch(tool)),
            new Field("Keyset URL", jwks(tool)),
            new Field(
                "Extensions",
                "Assignment and Grade Services, Deep Linking, Names and Role Provisioning"
                    + " Services")),
        List.of(
            new Field("Issuer", "Issuer"),
            new Field("Client ID", "Client ID"),
            new Field("OpenID Connect Authentication Endpoint", "Authorization URL"),
            new Field("Brightspace OAuth2 Access Token URL", "Token URL"),
            new Field("Brightspace OAuth2 Audience", "Audience of the token request"),
            new Field("Brightspace Keyset URL", "Keyset URL"),
            new Field("Deployment ID", "Deployment ID")));
  }

  private static Sheet sakai(ToolAddress tool) {
    return new Sheet(
        Preset.SAKAI,
        "Administration Workspace, External Tools, Install LTI 1.x Tool",
        List.of(
            new Field("Tool Launch URL", launch(tool)),
            new Field("LTI 1.3 Tool Keyset URL", jwks(tool)),
            new Field("LTI 1.3 Tool OpenID Connect/Initialization Endpoint", login(tool)),
            new Field("LTI 1.3 Tool Redirect Endpoint(s)", launch(tool))),
        names(
            "Platform Issuer",
            "LTI 1.3 Client ID",
            "Platform OIDC Authentication URL",
            "Platform OAuth2 Bearer Token Retrieval URL",
            "Platform OAuth2 Well-Known/KeySet URL",
            "LTI 1.3 Deployment ID"));
  }

  private static Sheet other(ToolAddress tool) {
    return new Sheet(
        Preset.GENERIC,
        "Wherever your LMS registers an LTI 1.3 tool",
        List.of(
            new Field("Target link URI, launch URL or tool URL", launch(tool)),
            new Field("OpenID Connect login or initiation URL", login(tool)),
            new Field("Redirect URI", launch(tool)),
            new Field("Public keyset or JWKS URL", jwks(tool)),
            new Field("Deep linking or content selection URL", launch(tool))),
        names(
            "Issuer or platform ID",
            "Client ID",
            "Authentication or authorization endpoint",
            "Token endpoint",
            "Keyset or JWKS URL",
            "Deployment ID"));
  }

  private static List<Field> names(
      String issuer, String client, String auth, String token, String jwks, String deployment) {
    return List.of(
        new Field(issuer, "Issuer"),
        new Field(client, "Client ID"),
        new Field(auth, "Authorization URL"),
        new Field(token, "Token URL"),
        new Field(jwks, "Keyset URL"),
        new Field(deployment, "Deployment ID"));
  }

  private static String launch(ToolAddress tool) {
    return tool.launchUri().toString();
  }

  private static String login(ToolAddress tool) {
    return tool.base() + "/lti/login";
  }

  private static String jwks(ToolAddress tool) {
    return tool.base() + "/lti/jwks";
  }
}
