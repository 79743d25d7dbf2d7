package org.creatorshub.tool.marking;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorshub.tool.portfolio.Content;
import org.creatorshub.tool.portfolio.KeptFile;
import org.creatorshub.tool.portfolio.Version;
import org.creatorshub.tool.portfolio.Work;
import org.creatorshub.tool.rubric.Award;
import org.creatorshub.tool.rubric.FilledRubric;
import org.creatorshub.tool.rubric.RubricForm;
import org.creatorshub.tool.session.LaunchSession;
import org.creatorshub.tool.text.Figures;
import org.creatorshub.tool.text.Moment;

/** Puts together the page on which a teacher marks one version of a work. */
public final class ShowingMarking {

  /**
   * What the teacher just tried, so that nothing entered is lost.
   *
   * @param typed what stood in the fields; empty for what is kept
   */
  record Tried(String done, Optional<MarkResult.Refused> refused, Optional<FilledRubric> typed) {
    static final Tried NOTHING = new Tried("", Optional.empty(), Optional.empty());
  }

  private final FindingWork finding;
  private final Markings markings;
  private final HandIns handIns;
  private final ShowingQueue queue;

  public ShowingMarking(
      FindingWork finding, Markings markings, HandIns handIns, ShowingQueue queue) {
    this.finding = finding;
    this.markings = markings;
    this.handIns = handIns;
    this.queue = queue;
  }

  /** The page; empty when this session may not mark it. */
  Optional<MarkPage> show(LaunchSession teacher, String base, UUID item, int version, Tried tried) {
    return finding.find(teacher, item, version).map(found -> page(teacher, base, found, tried));
  }

  /** What a form held, as far as the rubric knows it. */
  Optional<FilledRubric> typed(LaunchSession teacher, Sent sent) {
    return finding
        .find(teacher, sent.item(), sent.version())
        .map(found -> FilledRubric.of(found.task().rubric(), sent.form()));
  }

  /** A file of the work, if this session may mark it. */
  Optional<KeptFile> file(LaunchSession teacher, UUID item, UUID file) {
    return finding.work(teacher, item).stream()
        .flatMap(work -> work.versions().stream())
        .map(Version::content)
        .filter(Content.Upload.class::isInstance)
        .map(content -> ((Content.Upload) content).file())
        .filter(kept -> kept.id().equals(file))
        .findFirst();
  }

  private MarkPage page(LaunchSession teacher, String base, FindingWork.Found found, Tried tried) {
    HandIn handIn = found.handIn();
    List<Marking> all = markings.of(handIn.platform(), handIn.item());
    List<Marking> mine = all.stream().filter(one -> one.version() == handIn.version()).toList();
    Optional<MarkingDraft> draft = markings.draft(handIn);
    FilledRubric filled =
        tried
            .typed()
            .or(() -> draft.map(MarkingDraft::filled))
            .or(() -> mine.isEmpty() ? Optional.empty() : Optional.of(filled(mine.getLast())))
            .orElseGet(() -> FilledRubric.empty(found.task().rubric()));
    String path = base + "/dashboard/work/" + handIn.item() + "/";
    return new MarkPage(
        base,
        teacher.csrf(),
        path + handIn.version(),
        handIns
            .author(handIn)
            .map(author -> ShowingQueue.name(author.name(), author.person()))
            .orElse("A learner"),
        "Unit " + found.unit().number() + ": " + found.unit().title(),
        found.task().title(),
        versions(found.work(), handIn.version(), all, path),
        hand(found, path),
        RubricForm.of(found.task().rubric(), filled.in(found.task().rubric())),
        draft.map(MarkingDraft::revision).orElse(0),
        mine.size(),
        draft.map(ShowingMarking::saved).orElse(""),
        tried.done(),
        tried.refused().map(MarkResult.Refused::sentence).orElse(""),
        tried.refused().map(MarkResult.Refused::id).orElse(""),
        field(found, filled),
        mine.reversed().stream().map(ShowingMarking::past).toList(),
        queue.next(teacher, handIn.item()).map(row -> ShowingQueue.address(base, row)).orElse(""));
  }

  /** Marking again begins with what was published last. */
  private static FilledRubric filled(Marking marking) {
    return new FilledRubric(
        marking.lines().stream()
            .map(
                award ->
                    new FilledRubric.Line(
                        award.criterion(), Optional.of(award.level()), award.comment()))
            .toList(),
        marking.comment());
  }

  /** The first criterion without a level; else the first one. */
  private static String field(FindingWork.Found found, FilledRubric filled) {
    return found.task().rubric().lines().stream()
        .filter(line -> filled.of(line.id()).flatMap(FilledRubric.Line::level).isEmpty())
        .findFirst()
        .or(() -> found.task().rubric().lines().stream().findFirst())
        .map(line -> "level-" + line.id() + "-4")
        .orElse("comment");
  }

  private static String saved(MarkingDraft draft) {
    return "Draft kept "
        + draft.savedAt().map(Moment::full).orElse("")
        + draft.by().map(name -> " by " + name).orElse("")
        + ". The learner does not see it.";
  }

  private static List<MarkPage.VersionLink> versions(
      Work work, int current, List<Marking> all, String path) {
    return work.versions().reversed().stream()
        .map(
            version ->
                new MarkPage.VersionLink(
                    version.number(),
                    path + version.number(),
                    version.number() == current,
                    all.stream()
                        .filter(one -> one.version() == version.number())
                        .reduce((first, second) -> second)
                        .map(one -> Figures.percent(one.percent()))
                        .orElse("not marked")))
        .toList();
  }

  private static MarkPage.Hand hand(FindingWork.Found found, String path) {
    Version version = found.version();
    int number = version.number();
    boolean newest = found.work().newest().filter(version::equals).isPresent();
    String when = Moment.full(version.handedInAt());
    return switch (version.content()) {
      case Content.Text(String text) -> {
        String words = "Text, " + Figures.count(version.words(), "word", "words");
        yield new MarkPage.Hand(number, newest, when, words, text, "", "", "");
      }
      case Content.Link link ->
          new MarkPage.Hand(number, newest, when, "Link", "", link.address().toString(), "", "");
      case Content.Upload(KeptFile file) ->
          new MarkPage.Hand(
              number,
              newest,
              when,
              "File, " + Figures.bytes(file.bytes()),
              "",
              "",
              path + "files/" + file.id(),
              file.name());
    };
  }

  private static MarkPage.Past past(Marking marking) {
    return new MarkPage.Past(
        marking.revision(),
        Moment.full(marking.publishedAt()),
        marking.by().orElse("a teacher"),
        Figures.percent(marking.percent()),
        marking.comment(),
        marking.lines().stream()
            .map(
                award ->
                    new MarkPage.PastLine(
                        award.title(),
                        award.level(),
                        Award.plain(award.points()) + " of " + award.weight(),
                        award.comment()))
            .toList());
  }
}
