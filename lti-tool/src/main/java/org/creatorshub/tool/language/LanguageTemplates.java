package org.creatorshub.tool.language;

import io.quarkus.qute.CompletedStage;
import io.quarkus.qute.EvalContext;
import io.quarkus.qute.EvaluatedParams;
import io.quarkus.qute.NamespaceResolver;
import io.quarkus.qute.RawString;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * What templates can ask of the language of their page. {@code {say:key}} and {@code {say:key(part,
 * …)}} say a text, {@code {say:it(phrase)}} one that was made in Java; {@code {in:lang}} and the
 * like tell of the language itself, {@code {in:of(words)}} of what is the course's own.
 */
public final class LanguageTemplates {
  private LanguageTemplates() {}

  /** The two namespaces, for every engine that draws our templates. */
  public static List<NamespaceResolver> namespaces() {
    return List.of(
        NamespaceResolver.builder("say").resolveAsync(LanguageTemplates::say).build(),
        NamespaceResolver.builder("in").resolveAsync(LanguageTemplates::in).build());
  }

  private static PageLanguage of(EvalContext context) {
    return context.getAttribute(PageLanguage.ATTRIBUTE) instanceof PageLanguage known
        ? known
        : PageLanguage.ENGLISH;
  }

  private static CompletionStage<Object> say(EvalContext context) {
    Language language = of(context).language();
    String key = context.getName();
    int count = context.getParams().size();
    if (count == 0) {
      return CompletedStage.of(language.say(key, List.of()));
    }
    EvaluatedParams params = EvaluatedParams.evaluate(context);
    return params.stage.thenApply(
        done -> {
          List<Object> parts = parts(params, count);
          return key.equals("it") ? said(language, parts.getFirst()) : language.say(key, parts);
        });
  }

  private static String said(Language language, Object part) {
    return part instanceof Phrase phrase ? language.say(phrase) : part.toString();
  }

  private static List<Object> parts(EvaluatedParams params, int count) {
    List<Object> parts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      parts.add(part(params, i));
    }
    return parts;
  }

  private static Object part(EvaluatedParams params, int index) {
    try {
      Object found = params.getResult(index);
      return found == null ? "" : found;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while a page was drawn", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("A part of a text cannot be read", e);
    }
  }

  private static CompletionStage<Object> in(EvalContext context) {
    PageLanguage page = of(context);
    if (context.getName().equals("of")) {
      EvaluatedParams params = EvaluatedParams.evaluate(context);
      return params.stage.thenApply(
          done -> attribute(page.foreign() && part(params, 0) instanceof String, page.course()));
    }
    return CompletedStage.of(in(page, context.getName()));
  }

  private static @Nullable Object in(PageLanguage page, String name) {
    return switch (name) {
      case "lang" -> page.language().tag();
      // Every language that we speak is written from left to right.
      case "dir" -> "ltr";
      case "foreign" -> page.foreign();
      case "choice" -> page.choice();
      case "course" -> attribute(page.foreign(), page.course());
      case "page" -> attribute(page.foreign(), page.language().tag());
      case "english" -> attribute(page.language() != Language.EN, "en");
      default -> throw new IllegalArgumentException("Nothing is called in:" + name);
    };
  }

  /** The attribute for what is written in a language, where it is not the one around it. */
  private static RawString attribute(boolean needed, String tag) {
    return new RawString(needed ? " lang=\"" + tag + "\"" : "");
  }
}
