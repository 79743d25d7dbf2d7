package org.creatorshub.content.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.creatorshub.content.course.Block;
import org.creatorshub.content.course.Course;
import org.creatorshub.content.course.GlossaryTerm;
import org.creatorshub.content.course.Page;
import org.creatorshub.content.scoring.SampleScenarios;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageRendererTest {
  private static final Course COURSE =
      new Course(
          "c",
          "1",
          "en",
          "Course",
          6,
          170,
          List.of(),
          Map.of(),
          Map.of(
              "cpa", new GlossaryTerm("cpa", "Cost per acquisition (CPA)", "What an order costs.")),
          Map.of());

  @Test
  void showsSumsAsPeopleWriteThem() {
    assertThat(html("A click cost [[2160 / 3600 = 0.60]] euros."))
        .isEqualTo("<p>A click cost <span class=\"sum\">2,160 ÷ 3,600 = 0.60</span> euros.</p>\n");
    assertThat(html("It is [[2160 / 3600 = 0.60 | €0.60]]."))
        .isEqualTo("<p>It is <span class=\"sum\">€0.60</span>.</p>\n");
  }

  @Test
  void keepsMultiplicationFromBecomingEmphasis() {
    assertThat(html("[[2 * 3 = 6]] and [[4 * 5 = 20]]"))
        .doesNotContain("<em>")
        .contains("2 × 3 = 6");
  }

  @Test
  void linksTermsAndListsThemOnce() {
    RenderedPage page = render("The [[glossary:cpa]] or [[glossary:cpa|CPA]].");
    assertThat(((RenderedBlock.Html) page.blocks().getFirst()).html())
        .contains("<a class=\"term\" href=\"#glossary-cpa\">Cost per acquisition (CPA)</a>")
        .contains("<a class=\"term\" href=\"#glossary-cpa\">CPA</a>");
    assertThat(page.terms()).extracting(GlossaryTerm::id).containsExactly("cpa");
  }

  @Test
  void listsAWholeScenarioForPaper() {
    Page page =
        new Page("p", "", 1, List.of(), List.of(new Block.ScenarioTask(SampleScenarios.talk())));
    RenderedBlock.ScenarioTask task =
        (RenderedBlock.ScenarioTask) new PageRenderer(COURSE).render(page).blocks().getFirst();
    assertThat(task.scenario()).isEqualTo(SampleScenarios.talk());
    assertThat(task.listHtml())
        .contains("<h4>Step 1</h4><p>The owner opens.</p>")
        .contains("<p>Choose talk</p>\n<p>Because talk</p>")
        .contains("Worth 3. Takes 4 minutes. Go on at: Step 2.")
        .contains("Go on at: Ending 3 (poor).")
        .contains("<h4>Ending 1 (good)</h4><p>It ends good</p>");
  }

  @Test
  void putsTablesIntoAReachableRegion() {
    assertThat(html("| a | b |\n|---|--:|\n| 1 | 2 |"))
        .contains("<div class=\"table-scroll\"")
        .contains("tabindex=\"0\"")
        .contains("<th scope=\"col\">a</th>")
        .contains("<td class=\"number\">2</td>")
        .doesNotContain("align=");
  }

  @Test
  void takesTheEmptyCornerOfATableForNoHeader() {
    assertThat(html("| | b |\n|---|--:|\n| **1** | 2 |"))
        .contains("<td></td>\n<th scope=\"col\" class=\"number\">b</th>")
        .contains("<td><strong>1</strong></td>\n<td class=\"number\">2</td>");
  }

  @Test
  void letsTheKeyboardScrollCode() {
    assertThat(html("```json\n{}\n```"))
        .isEqualTo(
            "<pre role=\"group\" aria-label=\"Code\" tabindex=\"0\">"
                + "<code class=\"language-json\">{}\n</code></pre>\n");
  }

  @Test
  void keepsLinksInTableHeadersOutOfTheTablesName() {
    assertThat(html("| shop | [[glossary:cpa|CPA]] |\n|---|---|\n| 1 | 2 |"))
        .contains("aria-label=\"Table: shop\"")
        .contains("<th scope=\"col\"><a class=\"term\" href=\"#glossary-cpa\">CPA</a></th>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "[x](javascript:alert(1))",
        "[x](JaVaScRiPt:alert(1))",
        "[x](data:text/html,<script>alert(1)</script>)",
        "[x](vbscript:x)",
        "![x](javascript:alert(1))",
        "<a href=\"javascript:alert(1)\">x</a>",
        "[[1 = 1 | <script>alert(1)</script>]]",
        "[[glossary:cpa|<script>alert(1)</script>]]",
        "[[glossary:no\"><script>alert(1)</script>]]",
        "`<script>alert(1)</script>`",
        "<svg onload=alert(1)>",
        "<div style=\"color:red\">x</div>"
      })
  void neverLetsTextBecomeCode(String hostile) {
    assertThat(html(hostile).toLowerCase(java.util.Locale.ROOT))
        .doesNotContain("<script")
        .doesNotContain("href=\"javascript")
        .doesNotContain("href=\"data")
        .doesNotContain("src=\"javascript")
        .doesNotContain("<svg")
        .doesNotContain("<img src=x")
        .doesNotContain("<div style");
  }

  @Test
  void opensOtherSitesWithoutTellingThemWhereTheReaderIs() {
    assertThat(html("[law](https://eur-lex.europa.eu/x)"))
        .contains("rel=\"noopener noreferrer\"")
        .contains("target=\"_blank\"");
    assertThat(html("[plain](http://example.org)")).doesNotContain("href");
  }

  @Test
  void tellsAFigureInWords() {
    Block figure =
        new Block.Figure(
            "f.svg",
            "Five bars; \"C\" is below zero",
            "Margin after ads",
            "<svg viewBox=\"0 0 10 10\" onclick=\"x\"><title>old</title><rect class=\"accent\"/></svg>");
    RenderedPage page =
        new PageRenderer(COURSE).render(new Page("p1", "P", 5, List.of(), List.of(figure)));
    assertThat(((RenderedBlock.Html) page.blocks().getFirst()).html())
        .isEqualTo(
            "<figure class=\"figure\"><svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\""
                + " aria-labelledby=\"p1-0-alt\" viewBox=\"0 0 10 10\"><title id=\"p1-0-alt\">"
                + "Five bars; &quot;C&quot; is below zero</title><rect class=\"accent\"/></svg>"
                + "<figcaption>Margin after ads</figcaption></figure>");
  }

  @Test
  void namesWorkedExamplesByTheirTitle() {
    RenderedPage page =
        new PageRenderer(COURSE)
            .render(
                new Page(
                    "p1", "P", 5, List.of(), List.of(new Block.Example("x1", "A & B", "Text."))));
    assertThat(((RenderedBlock.Html) page.blocks().getFirst()).html())
        .isEqualTo(
            "<div class=\"example\" role=\"group\" aria-labelledby=\"x1-title\"><h2 id=\"x1-title\">"
                + "<span class=\"example-label\">Worked example</span> A &amp; B</h2>"
                + "<p>Text.</p>\n</div>");
  }

  @Test
  @Timeout(value = 5, unit = TimeUnit.SECONDS)
  void survivesPathologicalText() {
    for (String hostile :
        List.of(
            "[".repeat(50_000),
            "*a ".repeat(50_000),
            "[[".repeat(50_000) + "]]".repeat(50_000),
            "> ".repeat(5_000) + "x",
            "[a](".repeat(20_000))) {
      assertThat(html(hostile)).isNotNull();
    }
  }

  private static String html(String markdown) {
    return ((RenderedBlock.Html) render(markdown).blocks().getFirst()).html();
  }

  private static RenderedPage render(String markdown) {
    return new PageRenderer(COURSE)
        .render(new Page("p1", "P", 5, List.of(), List.of(new Block.Prose(markdown))));
  }
}
