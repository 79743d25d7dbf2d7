package org.creatorshub.tool.journey;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Every address of launched people, read from the resource classes: new ones are found too. */
final class LaunchedAddresses {
  private static final Pattern ROOTS =
      Pattern.compile("/?(learn|portfolio|dashboard|deeplink|submission|privacy|new-window)(/.*)?");

  /**
   * A method that answers.
   *
   * @param path with parameters in braces
   */
  record Address(String path, boolean reads) {
    /** The path with each parameter replaced: by its own value, else by {@code otherwise}. */
    String with(Map<String, String> values, String otherwise) {
      StringBuilder filled = new StringBuilder();
      int depth = 0;
      int begin = 0;
      for (int at = 0; at < path.length(); at++) {
        char letter = path.charAt(at);
        if (letter == '{' && depth++ == 0) {
          begin = at + 1;
        } else if (letter == '}' && --depth == 0) {
          String name = path.substring(begin, at).split(":", 2)[0].strip();
          filled.append(values.getOrDefault(name, otherwise));
        } else if (depth == 0) {
          filled.append(letter);
        }
      }
      return filled.toString();
    }
  }

  private LaunchedAddresses() {}

  static List<Address> all() {
    List<Address> found = new ArrayList<>();
    new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.creatorshub.tool")
            .stream()
            .filter(type -> type.getSimpleName().endsWith("Resource"))
            .map(com.tngtech.archunit.core.domain.JavaClass::reflect)
            .forEach(type -> add(found, type));
    return found;
  }

  private static void add(List<Address> found, Class<?> type) {
    Path root = type.getAnnotation(Path.class);
    if (root == null || !ROOTS.matcher(root.value()).matches()) {
      return;
    }
    for (Method method : type.getMethods()) {
      boolean reads = method.isAnnotationPresent(GET.class);
      boolean writes =
          method.isAnnotationPresent(POST.class)
              || method.isAnnotationPresent(PUT.class)
              || method.isAnnotationPresent(DELETE.class);
      if (reads || writes) {
        Path below = method.getAnnotation(Path.class);
        String rest = below == null ? "" : "/" + below.value().replaceAll("^/", "");
        found.add(new Address("/" + root.value().replaceAll("^/", "") + rest, reads));
      }
    }
  }
}
