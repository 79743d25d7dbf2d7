package org.creatorshub.tool.deeplink;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.creatorshub.tool.course.PlacedLink;

/** Puts the picker's page together: what is offered, what is placed already, what was typed. */
final class LayingOutPicker {
  private final DeepLinkRequest request;
  private final List<Offer> offers;
  private final List<PlacedLink> placed;
  private final Handing.Handed handed;

  LayingOutPicker(
      DeepLinkRequest request, List<Offer> offers, List<PlacedLink> placed, Handing.Handed handed) {
    this.request = request;
    this.offers = offers;
    this.placed = placed;
    this.handed = handed;
  }

  PickerView fresh(Instant now) {
    return view("", now, List.of(), offer -> row(offer, chosenAtFirst(offer)));
  }

  /** The page again, with every field as it was typed. */
  PickerView again(PickerForm form, List<Fault> faults, Instant now) {
    return view(form.zone(), now, faults, offer -> row(offer, form, faults));
  }

  private PickerView view(
      String zone,
      Instant now,
      List<Fault> faults,
      java.util.function.Function<Offer, PickerRow> row) {
    return new PickerView(
        request.accepts(),
        chosenAgain().map(PlacedLink::title).orElse(""),
        offers.stream().filter(Offer::offered).map(row).toList(),
        offers.stream().filter(offer -> !offer.offered() && offer.unit()).toList(),
        faults,
        Zones.offered(zone, now),
        zone,
        handed);
  }

  /** The LMS names the activity by its title when somebody chooses again for it. */
  private Optional<PlacedLink> chosenAgain() {
    return placed.stream()
        .filter(link -> !link.title().isEmpty() && link.title().equals(request.title()))
        .findFirst();
  }

  /** The unit chosen before; else the only unit there is, unless the course has it already. */
  private boolean chosenAtFirst(Offer offer) {
    if (chosenAgain().isPresent()) {
      return chosenAgain().get().unit().equals(offer.id());
    }
    boolean only = offers.stream().filter(one -> one.offered() && one.unit()).count() == 1;
    return only && offer.unit() && named(offer).isEmpty();
  }

  private List<String> named(Offer offer) {
    return placed.stream()
        .filter(link -> link.unit().equals(offer.id()))
        .map(link -> link.title().isEmpty() ? offer.title() : link.title())
        .map(title -> "‘" + title + "’")
        .toList();
  }

  private PickerRow row(Offer offer, boolean checked) {
    Optional<PlacedLink> before = chosenAgain().filter(link -> link.unit().equals(offer.id()));
    return new PickerRow(
        offer,
        named(offer),
        checked,
        before.map(PlacedLink::title).orElse(offer.title()),
        offer.summary(),
        before.map(PlacedLink::graded).orElse(true),
        "100",
        true,
        "",
        "",
        Map.of());
  }

  private PickerRow row(Offer offer, PickerForm form, List<Fault> faults) {
    String own = "-" + offer.id();
    Map<String, String> ofRow =
        faults.stream()
            .filter(fault -> fault.field().endsWith(own))
            .collect(
                Collectors.toMap(
                    fault -> fault.field().substring(0, fault.field().length() - own.length()),
                    Fault::sentence,
                    (first, second) -> first));
    return new PickerRow(
        offer,
        named(offer),
        form.chosen().contains(offer.id()),
        form.text("title", offer),
        form.text("text", offer),
        form.ticked("graded", offer),
        form.text("points", offer),
        form.ticked("released", offer),
        form.text("opens", offer),
        form.text("due", offer),
        ofRow);
  }
}
