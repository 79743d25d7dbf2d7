package org.creatorshub.tool.wiring;

import io.quarkus.arc.Arc;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.creatorshub.tool.language.ChoosingLanguage;
import org.creatorshub.tool.language.ChosenLanguages;
import org.creatorshub.tool.language.CurrentLanguage;
import org.creatorshub.tool.language.LanguageTemplates;
import org.creatorshub.tool.language.PageLanguage;
import org.creatorshub.tool.language.Phrase;

/** Tells every template which language its page speaks. */
@Singleton
final class LanguageProducers {

  @Produces
  @Singleton
  ChoosingLanguage choosingLanguage(ChosenLanguages chosen) {
    return new ChoosingLanguage(chosen);
  }

  void configure(@Observes EngineBuilder engine) {
    LanguageTemplates.namespaces().forEach(engine::addNamespaceResolver);
    engine.addTemplateInstanceInitializer(LanguageProducers::tell);
    Phrase.of("nav_unit").inEnglish(); // reads the texts before anybody waits for them
  }

  /** Pages that are drawn outside of a request are in English. */
  private static void tell(TemplateInstance page) {
    if (Arc.container().requestContext().isActive()) {
      PageLanguage language =
          Arc.container().instance(CurrentLanguage.class).get().page(page.getTemplate().getId());
      page.setAttribute(PageLanguage.ATTRIBUTE, language);
    }
  }
}
