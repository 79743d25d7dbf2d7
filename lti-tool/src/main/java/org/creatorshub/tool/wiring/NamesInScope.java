package org.creatorshub.tool.wiring;

import io.quarkus.qute.CompletedStage;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.EvalContext;
import io.quarkus.qute.Mapper;
import io.quarkus.qute.ResolutionContext;
import io.quarkus.qute.Results;
import io.quarkus.qute.ValueResolver;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.concurrent.CompletionStage;

/**
 * Finds the first name of an expression in the scopes of a template, from the innermost outward.
 *
 * <p>Qute does the same, but asks every resolver of the application, of which each view has one, in
 * each scope before it goes outward: in a page with loops that was most of the work.
 */
@Singleton
final class NamesInScope implements ValueResolver {
  void add(@Observes EngineBuilder builder) {
    builder.addValueResolver(this);
  }

  /** Before all others. */
  @Override
  public int getPriority() {
    return Integer.MAX_VALUE;
  }

  /**
   * An included template without parameters has a scope of its own without names. Where something
   * that is missing is asked for more, inside of such a scope, this looks outward too; Qute alone
   * would fail.
   */
  @Override
  public boolean appliesTo(EvalContext context) {
    Object names = context.getBase();
    ResolutionContext scope = context.resolutionContext();
    return (names == null || names instanceof Mapper)
        && context.getParams().isEmpty()
        && scope != null
        && scope.getData() == names;
  }

  /** Where a scope is something else than a set of names, Qute goes on in its own way. */
  @Override
  public CompletionStage<Object> resolve(EvalContext context) {
    String name = context.getName();
    for (var scope = context.resolutionContext(); scope != null; scope = scope.getParent()) {
      Object data = scope.getData();
      if (data instanceof Mapper names && names.appliesTo(name)) {
        CompletionStage<Object> found = names.getAsync(name);
        if (!(found instanceof CompletedStage<Object> known) || !Results.isNotFound(known.get())) {
          return found;
        }
      } else if (data != null && !(data instanceof Mapper)) {
        break;
      }
    }
    return Results.notFound(context);
  }
}
