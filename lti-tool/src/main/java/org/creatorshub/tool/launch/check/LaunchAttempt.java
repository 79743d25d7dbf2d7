package org.creatorshub.tool.launch.check;

import java.time.Instant;
import java.util.Optional;
import org.creatorshub.tool.login.Login;
import org.creatorshub.tool.platform.Deployment;
import org.creatorshub.tool.platform.Platform;
import org.creatorshub.tool.session.Role;
import org.jspecify.annotations.Nullable;

/** One launch on its way through the checks: what was sent, and what the checks found out. */
final class LaunchAttempt {
  private final LaunchForm form;
  private final Instant now;

  private @Nullable Login login;
  private @Nullable Platform platform;
  private @Nullable Jws jws;
  private @Nullable PlatformKey key;
  private @Nullable MessageKind kind;
  private @Nullable Role role;
  private @Nullable ServiceLinks services;
  private @Nullable Deployment deployment;
  private Optional<String> unit = Optional.empty();
  private boolean stateBound;
  private boolean waiting;

  LaunchAttempt(LaunchForm form, Instant now) {
    this.form = form;
    this.now = now;
  }

  LaunchForm form() {
    return form;
  }

  Instant now() {
    return now;
  }

  String state() {
    return form.fields().single("state").orElseThrow();
  }

  Login login() {
    return known(login);
  }

  Platform platform() {
    return known(platform);
  }

  Optional<Platform> platformIfKnown() {
    return Optional.ofNullable(platform);
  }

  Jws jws() {
    return known(jws);
  }

  Optional<Jws> jwsIfRead() {
    return Optional.ofNullable(jws);
  }

  Claims claims() {
    return new Claims(jws().body());
  }

  PlatformKey key() {
    return known(key);
  }

  MessageKind kind() {
    return known(kind);
  }

  Role role() {
    return known(role);
  }

  ServiceLinks services() {
    return known(services);
  }

  Deployment deployment() {
    return known(deployment);
  }

  Optional<String> unit() {
    return unit;
  }

  /** True if a cookie showed that the login began in this browser. */
  boolean stateBound() {
    return stateBound;
  }

  /** True if the platform's storage must tell first whether this is the browser of the login. */
  boolean waiting() {
    return waiting;
  }

  void waitForStorage() {
    this.waiting = true;
  }

  void belongsTo(Login found, Platform registered) {
    this.login = found;
    this.platform = registered;
  }

  /** A notice belongs to no login. */
  void isFrom(Platform registered) {
    this.platform = registered;
  }

  void boundToBrowser() {
    this.stateBound = true;
  }

  void read(Jws message) {
    this.jws = message;
  }

  void signedWith(PlatformKey found) {
    this.key = found;
  }

  void asks(MessageKind asked) {
    this.kind = asked;
  }

  void actsAs(Role given) {
    this.role = given;
  }

  void mayCall(ServiceLinks links) {
    this.services = links;
  }

  void opens(Optional<String> chosen) {
    this.unit = chosen;
  }

  void comesFrom(Deployment found) {
    this.deployment = found;
  }

  private static <T> T known(@Nullable T value) {
    if (value == null) {
      throw new IllegalStateException("Asked before the check that finds it");
    }
    return value;
  }
}
