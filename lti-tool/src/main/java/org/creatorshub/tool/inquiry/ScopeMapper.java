package org.creatorshub.tool.inquiry;

import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import org.creatorshub.tool.refusal.Refusal;
import org.creatorshub.tool.refusal.RefusalMapper;

/** Makes the way into a teacher's page into its answer. */
public final class ScopeMapper {
  private ScopeMapper() {}

  /** What a page answers within the scope, or the refusal for everybody else. */
  public static Response answer(Scoping.Entered entered, Function<Scope, Response> within) {
    return switch (entered) {
      case Scoping.Entered.In(Scope scope) -> within.apply(scope);
      case Scoping.Entered.Out(Refusal refusal) -> RefusalMapper.answer(refusal);
    };
  }
}
