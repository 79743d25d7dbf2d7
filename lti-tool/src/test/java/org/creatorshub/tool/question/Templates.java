package org.creatorshub.tool.question;

import io.quarkus.qute.Engine;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.TemplateLocator.TemplateLocation;
import io.quarkus.qute.ValueResolver;
import io.quarkus.qute.Variant;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.creatorshub.tool.language.Language;
import org.creatorshub.tool.language.LanguageTemplates;
import org.creatorshub.tool.language.PageLanguage;

/** Renders the real templates without a container, with the same escaping. */
public final class Templates {
  private static final Engine ENGINE = engine();

  private Templates() {}

  public static String render(String template, String name, Object view) {
    return ENGINE.getTemplate(template).data(name, view).render();
  }

  /** The same page in a language, by its tag. */
  public static String render(String template, String name, Object view, String tag) {
    Language language = Language.tagged(tag).orElseThrow();
    return ENGINE
        .getTemplate(template)
        .data(name, view)
        .setAttribute(PageLanguage.ATTRIBUTE, new PageLanguage(language, "en", null))
        .render();
  }

  private static Engine engine() {
    EngineBuilder builder = Engine.builder().addDefaults();
    LanguageTemplates.namespaces().forEach(builder::addNamespaceResolver);
    return builder
        .addValueResolver(new ReflectionValueResolver())
        .addValueResolver(
            ValueResolver.builder()
                .applyToBaseClass(String.class)
                .applyToName("raw")
                .resolveSync(context -> new io.quarkus.qute.RawString((String) context.getBase()))
                .build())
        .addResultMapper(new HtmlEscaper(List.of("text/html")))
        .addLocator(name -> located(name))
        .build();
  }

  private static Optional<TemplateLocation> located(String name) {
    String path = "/templates/" + name + ".html";
    if (Templates.class.getResource(path) == null) {
      return Optional.empty();
    }
    return Optional.of(
        new TemplateLocation() {
          @Override
          public Reader read() {
            return open(path);
          }

          @Override
          public Optional<Variant> getVariant() {
            return Optional.of(Variant.forContentType("text/html"));
          }
        });
  }

  private static Reader open(String path) {
    InputStream stream = Templates.class.getResourceAsStream(path);
    if (stream == null) {
      throw new UncheckedIOException(new IOException(path));
    }
    return new InputStreamReader(stream, StandardCharsets.UTF_8);
  }
}
