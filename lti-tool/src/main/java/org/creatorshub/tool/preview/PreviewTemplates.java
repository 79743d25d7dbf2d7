package org.creatorshub.tool.preview;

import io.quarkus.qute.Engine;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.TemplateLocator;
import io.quarkus.qute.ValueResolvers;
import io.quarkus.qute.Variant;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creatorshub.tool.language.LanguageTemplates;

/** The tool's own templates without its container: the same files, read by the same engine. */
final class PreviewTemplates {
  /** Pages of a launch say at their foot where a learner can go; a preview has its own places. */
  private static final Map<String, String> INSTEAD = Map.of("layout/learner", "preview/foot");

  private final Engine engine = engine();

  private static Engine engine() {
    EngineBuilder builder =
        Engine.builder()
            .addDefaults()
            .addValueResolver(ValueResolvers.rawResolver())
            .addValueResolver(new ReflectionValueResolver())
            .addResultMapper(new HtmlEscaper(List.of(Variant.TEXT_HTML)))
            .addLocator(PreviewTemplates::locate);
    LanguageTemplates.namespaces().forEach(builder::addNamespaceResolver);
    return builder.build();
  }

  /** The page of a template with its values by name. */
  String html(String template, Map<String, Object> values) {
    var page = engine.getTemplate(template);
    if (page == null) {
      throw new IllegalArgumentException("No template " + template);
    }
    var instance = page.instance();
    values.forEach(instance::data);
    return instance.render();
  }

  private static Optional<TemplateLocator.TemplateLocation> locate(String id) {
    String file = "templates/" + INSTEAD.getOrDefault(id, id) + ".html";
    return resource(file).map(bytes -> new Found(new String(bytes, StandardCharsets.UTF_8)));
  }

  /** A file of the tool, empty if there is none. */
  static Optional<byte[]> resource(String file) {
    try (InputStream in = PreviewTemplates.class.getClassLoader().getResourceAsStream(file)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("Reading " + file, e);
    }
  }

  private record Found(String text) implements TemplateLocator.TemplateLocation {
    @Override
    public Reader read() {
      return new StringReader(text);
    }

    @Override
    public Optional<Variant> getVariant() {
      return Optional.of(Variant.forContentType(Variant.TEXT_HTML));
    }
  }
}
