package org.creatorshub.tool.dashboard;

import java.util.List;
import org.creatorshub.tool.inquiry.Answer;
import org.creatorshub.tool.inquiry.Findings;
import org.creatorshub.tool.inquiry.Inquiry;
import org.creatorshub.tool.inquiry.Scope;

/** Asks questions for a page; one that fails says so and spoils no other. */
public final class Answering {
  private static final System.Logger LOG = System.getLogger(Answering.class.getName());
  private static final String FAILED =
      "This could not be worked out just now. Everything else on this page stands.";
  private final Inquiries inquiries;

  public Answering(Inquiries inquiries) {
    this.inquiries = inquiries;
  }

  List<Shown> first(Scope scope) {
    return inquiries.all().stream()
        .filter(one -> one.number() == 1)
        .map(one -> shown(one, scope))
        .toList();
  }

  List<OverviewPage.Line> lines(Scope scope) {
    return inquiries.all().stream()
        .filter(one -> one.number() > 1)
        .map(one -> line(one, scope))
        .toList();
  }

  InquiryPage page(Frame frame, Inquiry inquiry, Scope scope) {
    return new InquiryPage(
        frame,
        shown(inquiry, scope),
        inquiries.all().stream()
            .map(
                one ->
                    new InquiryPage.Other(one.id(), one.heading(), one.id().equals(inquiry.id())))
            .toList());
  }

  private static Shown shown(Inquiry inquiry, Scope scope) {
    return Shown.of(inquiry, findings(inquiry, scope), scope);
  }

  private static Findings findings(Inquiry inquiry, Scope scope) {
    try {
      return inquiry.findings(scope);
    } catch (IllegalArgumentException | IllegalStateException | ArithmeticException unexpected) {
      return new Findings(failed(inquiry, unexpected), List.of(), List.of());
    }
  }

  private static OverviewPage.Line line(Inquiry inquiry, Scope scope) {
    Answer answer;
    try {
      answer = inquiry.answer(scope);
    } catch (IllegalArgumentException | IllegalStateException | ArithmeticException unexpected) {
      answer = failed(inquiry, unexpected);
    }
    return new OverviewPage.Line(
        inquiry.id(),
        inquiry.heading(),
        Shown.look(answer.state()),
        answer.state().words(),
        answer.text());
  }

  private static Answer failed(Inquiry inquiry, RuntimeException why) {
    LOG.log(System.Logger.Level.ERROR, "The question " + inquiry.id() + " has no answer", why);
    return new Answer(Answer.State.FAILED, FAILED);
  }
}
