package org.creatorshub.tool.journey;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.creatorshub.tool.admin.ScopedToPlatform;
import org.jboss.resteasy.reactive.RestForm;

/**
 * Every address of the console, read from the resource classes: a page that somebody adds is looked
 * at too.
 */
final class ConsoleAddresses {
  /**
   * A method that answers.
   *
   * @param path perhaps with parameters in braces
   * @param fields names of the form
   * @param scoped administrators of one LMS may come here
   */
  record Address(String path, boolean reads, List<String> fields, boolean scoped) {
    /** The path with its parameters replaced by these, or by {@code otherwise}. */
    String with(Map<String, String> values, String otherwise) {
      return Pattern.compile("\\{\\s*([A-Za-z]+)[^/]*}")
          .matcher(path)
          .replaceAll(
              found -> Matcher.quoteReplacement(values.getOrDefault(found.group(1), otherwise)));
    }

    Map<String, String> filled(Map<String, String> values, String otherwise) {
      Map<String, String> form = new LinkedHashMap<>();
      fields.forEach(field -> form.put(field, values.getOrDefault(field, otherwise)));
      return form;
    }
  }

  private ConsoleAddresses() {}

  /** Every method behind the door. */
  static List<Address> all() {
    List<Address> found = new ArrayList<>();
    for (Class<?> type : resources()) {
      for (Method method : type.getMethods()) {
        if (method.isAnnotationPresent(GET.class) || method.isAnnotationPresent(POST.class)) {
          found.add(address(type, method));
        }
      }
    }
    return found;
  }

  /** Pages without parameters in their address. */
  static List<String> withoutParameters() {
    return all().stream()
        .filter(address -> address.reads() && !address.path().contains("{"))
        .map(Address::path)
        .toList();
  }

  private static List<Class<?>> resources() {
    List<Class<?>> found = new ArrayList<>();
    new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.creatorshub.tool")
            .stream()
            .filter(type -> type.getSimpleName().endsWith("Resource"))
            .forEach(type -> found.add(type.reflect()));
    found.removeIf(
        type ->
            !type.isAnnotationPresent(Path.class)
                || !type.getAnnotation(Path.class).value().matches("/?admin(/.*)?")
                || opensToEverybody(type));
    return found;
  }

  private static boolean opensToEverybody(Class<?> type) {
    return Arrays.stream(type.getAnnotations())
        .map(Annotation::annotationType)
        .anyMatch(name -> name.getSimpleName().equals("OpenToEverybody"));
  }

  private static Address address(Class<?> type, Method method) {
    Path below = method.getAnnotation(Path.class);
    String path =
        type.getAnnotation(Path.class).value()
            + (below == null ? "" : "/" + below.value().replaceAll("^/", ""));
    List<String> fields =
        Arrays.stream(method.getParameters())
            .filter(parameter -> parameter.isAnnotationPresent(RestForm.class))
            .map(ConsoleAddresses::field)
            .toList();
    return new Address(
        path,
        method.isAnnotationPresent(GET.class),
        fields,
        type.isAnnotationPresent(ScopedToPlatform.class));
  }

  private static String field(Parameter parameter) {
    String named = parameter.getAnnotation(RestForm.class).value();
    return named.isEmpty() || named.startsWith("<<") ? parameter.getName() : named;
  }
}
