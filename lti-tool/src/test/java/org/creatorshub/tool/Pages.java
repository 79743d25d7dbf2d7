package org.creatorshub.tool;

import io.quarkus.qute.Engine;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.TemplateLocator;
import io.quarkus.qute.ValueResolvers;
import io.quarkus.qute.Variant;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.creatorshub.tool.language.LanguageTemplates;

/** Renders the real templates without the container, with the container's escaping. */
public final class Pages {
  private static final Engine ENGINE = engine();

  private Pages() {}

  private static Engine engine() {
    EngineBuilder builder =
        Engine.builder()
            .addDefaults()
            .addValueResolver(new ReflectionValueResolver())
            .addValueResolver(ValueResolvers.rawResolver())
            .addResultMapper(new HtmlEscaper(List.of("text/html")))
            .addLocator(Pages::locate)
            .strictRendering(true);
    LanguageTemplates.namespaces().forEach(builder::addNamespaceResolver);
    return builder.build();
  }

  /** The page of a template such as {@code portfolio/task}. */
  public static String render(String template, Map<String, ?> data) {
    TemplateInstance page =
        Objects.requireNonNull(ENGINE.getTemplate(template), template).instance();
    data.forEach(page::data);
    return page.render();
  }

  private static Optional<TemplateLocator.TemplateLocation> locate(String id) {
    URL file = Pages.class.getResource("/templates/" + id + ".html");
    return Optional.ofNullable(file).map(Location::new);
  }

  private record Location(URL file) implements TemplateLocator.TemplateLocation {
    @Override
    public Reader read() {
      try {
        return new InputStreamReader(file.openStream(), StandardCharsets.UTF_8);
      } catch (java.io.IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }

    @Override
    public Optional<Variant> getVariant() {
      return Optional.of(Variant.forContentType("text/html"));
    }
  }
}
