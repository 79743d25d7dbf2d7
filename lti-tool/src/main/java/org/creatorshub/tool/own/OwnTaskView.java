package org.creatorshub.tool.own;

import java.util.List;

/**
 * A task that is kept for the learner alone, with what was filled in.
 *
 * @param kind {@code likert}, {@code utm}, {@code brainwrite} or {@code reflect}
 * @param filled whether anything was
 * @param said how much was filled in; empty before
 * @param lines statements or questions
 * @param rounds of ideas; empty for other kinds
 * @param link the address that is looked at; empty for other kinds
 */
public record OwnTaskView(
    String id,
    String kind,
    String anchor,
    String title,
    String introHtml,
    boolean filled,
    String said,
    List<LineView> lines,
    List<RoundView> rounds,
    int minutes,
    String kinds,
    LinkView link) {
  public OwnTaskView {
    lines = List.copyOf(lines);
    rounds = List.copyOf(rounds);
  }

  /** A statement with its scale, or a question with its answer. */
  public record LineView(
      String field, String anchor, String textHtml, String typed, List<PickView> picks) {
    public LineView {
      picks = List.copyOf(picks);
    }
  }

  /** A point of a scale. */
  public record PickView(String value, String label, boolean chosen) {}

  /** One round of ideas. */
  public record RoundView(int number, List<IdeaView> ideas) {
    public RoundView {
      ideas = List.copyOf(ideas);
    }
  }

  /** Room for one idea. */
  public record IdeaView(String field, String anchor, String label, String typed) {}

  /**
   * An address with what the rules say.
   *
   * @param verdict in one sentence; empty as long as nothing was looked at
   * @param tone {@code good}, {@code warn} or {@code bad}
   */
  public record LinkView(
      String address,
      boolean inside,
      String verdict,
      String tone,
      List<FindingView> findings,
      List<TagView> tags,
      List<SampleView> samples) {
    static final LinkView NONE = new LinkView("", false, "", "", List.of(), List.of(), List.of());

    public LinkView {
      findings = List.copyOf(findings);
      tags = List.copyOf(tags);
      samples = List.copyOf(samples);
    }
  }

  /** One finding; {@code word} says whether it must be mended. */
  public record FindingView(String id, String word, String tone, String sentence) {}

  /** One parameter as tools read it. */
  public record TagView(String name, String value) {}

  /** An address to begin with. */
  public record SampleView(String id, String labelHtml) {}
}
