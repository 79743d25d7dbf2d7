package org.creatorshub.tool.deeplink;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Turns what a teacher typed into a choice, or into everything that is wrong with it at once. */
final class ReadingChoice {
  static final int LONGEST_TITLE = 200;
  static final int LONGEST_TEXT = 2_000;

  private static final Pattern POINTS = Pattern.compile("[0-9]{1,6}(?:[.,][0-9]{1,2})?");
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd['T'][' ']HH:mm[:ss]")
          .withResolverStyle(ResolverStyle.STRICT);

  private final PickerForm form;
  private final Accepts accepts;
  private final Instant now;
  private final List<Fault> faults = new ArrayList<>();

  ReadingChoice(PickerForm form, Accepts accepts, Instant now) {
    this.form = form;
    this.accepts = accepts;
    this.now = now;
  }

  /** What is wrong; empty when the choice may be sent. */
  List<Fault> faults() {
    return List.copyOf(faults);
  }

  Choice read(List<Offer> offers) {
    List<Offer> picked =
        offers.stream()
            .filter(offer -> offer.offered() && form.chosen().contains(offer.id()))
            .toList();
    checkNumber(picked);
    return new Choice(picked.stream().map(this::pick).toList());
  }

  /** LTI-DL-05: only what the LMS takes, and only what we offer. */
  private void checkNumber(List<Offer> picked) {
    if (form.chosen().isEmpty()) {
      faults.add(new Fault("choice", "Choose what to add first."));
    } else if (picked.size() != form.chosen().size()) {
      faults.add(new Fault("choice", "One of these cannot be added yet. Please choose again."));
    } else if (!accepts.links()) {
      faults.add(new Fault("choice", "Your course site takes no links to activities here."));
    } else if (picked.size() > 1 && !accepts.several()) {
      faults.add(new Fault("choice", "Your course site takes one item at a time here."));
    }
  }

  private Choice.Pick pick(Offer offer) {
    Optional<OffsetDateTime> opens = time("opens", "The opening date", offer);
    Optional<OffsetDateTime> due = time("due", "The due date", offer);
    checkOrder(offer, opens, due);
    return new Choice.Pick(
        offer,
        words("title", "The name", offer, LONGEST_TITLE),
        words("text", "The description", offer, LONGEST_TEXT),
        grading(offer),
        opens,
        due);
  }

  private String words(String field, String name, Offer offer, int longest) {
    String typed = form.text(field, offer);
    String clean = typed.replaceAll("[\\p{Cntrl}\\p{Cs}]+", " ").strip();
    if (clean.length() > longest) {
      fault(
          field,
          offer,
          name + " has " + clean.length() + " characters; at most " + longest + " fit.");
    }
    if (clean.isEmpty() && field.equals("title")) {
      fault(field, offer, name + " is missing. It is what students read in the course.");
    }
    return clean;
  }

  private Optional<Choice.Grading> grading(Offer offer) {
    boolean wanted = offer.gradable() && accepts.grades() && form.ticked("graded", offer);
    if (!wanted) {
      return Optional.empty();
    }
    String typed = form.text("points", offer);
    BigDecimal points =
        POINTS.matcher(typed).matches() ? new BigDecimal(typed.replace(',', '.')) : BigDecimal.ZERO;
    if (points.signum() <= 0) {
      fault("points", offer, "The points must be a number above 0, for example 20 or 12.5.");
    }
    return Optional.of(new Choice.Grading(points, form.ticked("released", offer)));
  }

  private Optional<OffsetDateTime> time(String field, String name, Offer offer) {
    String typed = form.text(field, offer);
    if (typed.isEmpty()) {
      return Optional.empty();
    }
    Optional<ZoneId> zone = Zones.find(form.zone());
    if (zone.isEmpty() && faults.stream().noneMatch(fault -> fault.field().equals("zone"))) {
      faults.add(new Fault("zone", "Choose the time zone that the dates are meant in."));
    }
    try {
      LocalDateTime local = LocalDateTime.parse(typed, TIME);
      if (local.getYear() >= 2000 && local.getYear() < 2100) {
        return zone.map(chosen -> local.atZone(chosen).toOffsetDateTime());
      }
    } catch (DateTimeException unreadable) {
      // said below
    }
    fault(field, offer, name + " must be a day and a time, for example 2027-01-31 18:00.");
    return Optional.empty();
  }

  private void checkOrder(
      Offer offer, Optional<OffsetDateTime> opens, Optional<OffsetDateTime> due) {
    if (due.isEmpty()) {
      return;
    }
    if (!due.get().toInstant().isAfter(now)) {
      fault("due", offer, "The due date has passed already.");
    } else if (opens.isPresent() && !due.get().isAfter(opens.get())) {
      fault("due", offer, "The due date must lie after the opening date.");
    }
  }

  private void fault(String field, Offer offer, String sentence) {
    faults.add(new Fault(field + "-" + offer.id(), sentence));
  }
}
