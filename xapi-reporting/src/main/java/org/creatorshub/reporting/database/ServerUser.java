package org.creatorshub.reporting.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.UserPrincipal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whom the server runs as. PostgreSQL refuses to run as root, so root hands it to an unprivileged
 * account; anybody else runs it as themselves.
 *
 * @param account name of the account, empty for the present user
 */
record ServerUser(String account) {

  static ServerUser choose() {
    if (PostgresBinaries.windows() || !"root".equals(System.getProperty("user.name"))) {
      return new ServerUser("");
    }
    try (Stream<String> lines = Files.lines(Path.of("/etc/passwd"))) {
      List<String> known = lines.map(line -> line.split(":", 2)[0]).toList();
      return Stream.of("creatorshub", "postgres", "nobody")
          .filter(known::contains)
          .findFirst()
          .map(ServerUser::new)
          .orElseThrow(
              () -> new DatabaseException("Root cannot run PostgreSQL: add a user creatorshub."));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The command as this user, in a session of its own so that Ctrl-C reaches only us. */
  List<String> command(List<String> command) {
    List<String> all = new ArrayList<>();
    if (Files.isExecutable(Path.of("/usr/bin/setsid"))) {
      all.add("/usr/bin/setsid");
    }
    if (!account.isEmpty()) {
      all.addAll(List.of("setpriv", "--reuid", account, "--regid", id("-g"), "--clear-groups"));
    }
    all.addAll(command);
    return all;
  }

  /** Makes {@code folder} this user's own, and sees that the user can get there. */
  void own(Path folder) {
    if (account.isEmpty()) {
      return;
    }
    try {
      for (Path above = folder.toAbsolutePath().getParent();
          above != null;
          above = above.getParent()) {
        if (!Files.getPosixFilePermissions(above).contains(PosixFilePermission.OTHERS_EXECUTE)) {
          throw new DatabaseException(
              "As root, PostgreSQL runs as user "
                  + account
                  + ", who cannot enter "
                  + above
                  + ". Choose another place with --data, for example /var/lib/creators-hub.");
        }
      }
      UserPrincipal owner =
          folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(account);
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path path : (Iterable<Path>) all::iterator) {
          if (!Files.getOwner(path, LinkOption.NOFOLLOW_LINKS).equals(owner)) {
            Files.setOwner(path, owner);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The database folder cannot be handed to " + account, e);
    }
  }

  private String id(String option) throws UncheckedIOException {
    try {
      Process process = new ProcessBuilder("id", option, account).start();
      return new String(
              process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.US_ASCII)
          .strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
