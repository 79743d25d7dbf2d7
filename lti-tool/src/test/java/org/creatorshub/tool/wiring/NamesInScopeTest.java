package org.creatorshub.tool.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.qute.Engine;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.TemplateException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class NamesInScopeTest {
  /** What a page holds. */
  public record Page(String title, List<Row> rows) {}

  /** A row of it. */
  public record Row(String name, List<String> cells) {}

  private static final Page PAGE =
      new Page("T", List.of(new Row("a", List.of("1", "2")), new Row("b", List.of())));

  private final Engine plain = engine(false);
  private final Engine ours = engine(true);

  private static Engine engine(boolean ours) {
    var builder = Engine.builder().addDefaults().addValueResolver(new ReflectionValueResolver());
    if (ours) {
      builder.addValueResolver(new NamesInScope());
    }
    Engine engine = builder.build();
    engine.putTemplate("part", engine.parse("[{o.name} of {v.title}]"));
    engine.putTemplate("bare", engine.parse("({v.title}{#for r in v.rows}{r.name}{/for})"));
    engine.putTemplate("frame", engine.parse("<{#insert}none{/}|{v.title}>"));
    return engine;
  }

  /** As Qute alone says it. */
  private String same(String template) {
    String text = render(ours, template);
    assertThat(text).as(template).isEqualTo(render(plain, template));
    return text;
  }

  private static String render(Engine engine, String template) {
    return engine.parse(template).data(Map.of("v", PAGE, "map", Map.of("k", "w"))).render();
  }

  @Test
  void findsNamesOfOuterScopesInsideLoops() {
    assertThat(
            same("{#for o in v.rows}{o.name}:{#for c in o.cells}{c}{o.name}{v.title} {/for}{/for}"))
        .isEqualTo("a:1aT 2aT b:");
    assertThat(same("{#for o in v.rows}{o_count}/{o_hasNext} {/for}")).isEqualTo("1/true 2/false ");
  }

  @Test
  void letsTheInnermostNameWin() {
    assertThat(same("{#for o in v.rows}{#for o in o.cells}{o}{/for}{o.name}{/for}"))
        .isEqualTo("12ab");
    assertThat(same("{#let v='x'}{v}{/let}{v.title}")).isEqualTo("xT");
  }

  @Test
  void goesIntoIncludedTemplatesAndMaps() {
    assertThat(same("{#for r in v.rows}{#include part o=r /}{/for}")).isEqualTo("[a of T][b of T]");
    assertThat(same("{#include frame}{#for r in v.rows}{r.name}{v.title}{/for}{/include}"))
        .isEqualTo("<aTbT|T>");
    assertThat(same("{#include bare /}{#for r in v.rows}{#include bare /}{/for}"))
        .isEqualTo("(Tab)(Tab)(Tab)");
    assertThat(same("{#for r in v.rows}{map.k}{map.get('k')}{/for}")).isEqualTo("wwww");
  }

  @Test
  void missesWhatIsNowhere() {
    assertThat(same("{#for r in v.rows}{nobody ?: 'none'} {/for}")).isEqualTo("none none ");
    assertThatThrownBy(() -> render(ours, "{#for r in v.rows}{nobody}{/for}"))
        .isInstanceOf(TemplateException.class)
        .hasMessageContaining("nobody");
  }
}
