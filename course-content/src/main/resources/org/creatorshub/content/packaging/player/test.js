/* The test of a unit: start, answer, send, see what came of it. Every answer is kept at once. */
(function (hub) {
  "use strict";
  const el = (...all) => hub.element(...all);
  const html = (text) => {
    const holder = document.createElement("div");
    holder.innerHTML = text;
    return holder.firstElementChild;
  };
  const button = (words, look, act) => {
    const made = el("button", { type: "button", class: look }, words);
    made.addEventListener("click", act);
    return made;
  };
  const seed = () => {
    const numbers = new Uint32Array(1);
    crypto.getRandomValues(numbers);
    return numbers[0] >>> 1;
  };

  /* The drawn questions of the running attempt; what a new version of the course no longer has leaves both sides (SCORE-12). */
  const drawn = (bank, test, run) => {
    const same = hub.draw(bank, test.draw, run.seed, test.numeric);
    return run.items.flatMap((item, i) => {
      const question = bank.find((one) => one.code === item.code);
      if (!question) return [];
      const as = same[i] && same[i].question === question ? same[i] : { question, ...hub.arrange(question, run.seed + i) };
      return [{ ...as, item, variant: question.variants ? item.variant % question.variants.length : 0 }];
    });
  };
  const verdict = (one) => hub.judge(one.question, hub.response(one.question, one.item.answer), one.variant);
  const mark = (items) => {
    const earned = items.map((one) => {
      const said = verdict(one);
      return { share: said.readable ? said.share : 0, points: one.question.points };
    });
    return earned.length ? hub.percent(earned) : 0;
  };

  const standing = (test) => {
    const { used, best } = hub.testState(hub.state, test);
    const lines = ["You have used " + used + " of " + test.attempts + " attempts."];
    if (best !== null) lines.push("Your best result: " + hub.decimals(best) + " %.");
    if (test.mastery !== null && best !== null) lines.push(best >= test.mastery * 100 ? "You have passed." : "You pass with " + test.mastery + " %.");
    return el("p", { class: "standing" }, lines.join(" "));
  };

  const start = (place, test, bank) => {
    const { used, best } = hub.testState(hub.state, test);
    const other = hub.state.running;
    const parts = [standing(test)];
    if (other) {
      const unit = hub.course.units.find((one) => one.tests.some((it) => it.code === other.test));
      const link = unit ? el("a", { href: hub.root + unit.id + "/test.html" }, unit.tests[0].title) : "another test";
      parts.push(el("p", { class: "notice" }, "You have an open attempt: ", link, ". Send it before you start here."));
    } else if (used < test.attempts && best !== 10000 && !hub.readonly) {
      parts.push(el("p", {}, "There is no time limit. Every answer is kept at once; you can go away and come back."));
      parts.push(button(used ? "Start attempt " + (used + 1) : "Start the test", "primary", () => {
        const number = seed();
        hub.change((state) => {
          const items = hub.draw(bank, test.draw, number, test.numeric).map((one) => ({ code: one.question.code, variant: one.variant, answer: "" }));
          state.running = { test: test.code, seed: number, score: 0, items };
        });
        running(place, test, bank);
        place.querySelector("h2").focus();
      }));
    }
    place.replaceChildren(...parts);
  };

  const boxes = (items) =>
    items.map((one, i) => {
      const box = html(one.question.html);
      box.querySelector("[data-no]").textContent = "Question " + (i + 1) + " of " + items.length;
      hub.lay(box, one.question, one);
      hub.put(box, one.question, one.item.answer);
      return box;
    });

  const running = (place, test, bank) => {
    const run = hub.state.running;
    const items = drawn(bank, test, run);
    if (items.length < run.items.length) {
      hub.message("changed", "The course was revised since you began: " + (run.items.length - items.length) + " of your questions no longer exist, and they do not count.");
    }
    const all = boxes(items);
    const form = el("form", { novalidate: "" });
    const open = el("div", { role: "alert" });
    form.append(el("h2", { tabindex: "-1" }, "Attempt " + (hub.testState(hub.state, test).used + 1) + " of " + test.attempts), ...all, open);
    form.append(el("div", { class: "actions" }, el("button", { type: "submit", class: "primary" }, "Send the test")));
    form.addEventListener("change", (event) => {
      const i = all.findIndex((box) => box.contains(event.target));
      if (i < 0) return;
      const said = hub.judged(all[i], items[i].question, items[i].variant);
      all[i].querySelector("[data-error]").textContent = (items[i].question.kind === "numeric" || items[i].question.kind === "gap") && !said.readable ? said.advice : "";
      hub.change((state) => {
        items[i].item.answer = hub.take(all[i], items[i].question);
        if (!state.running) return;
        const kept = state.running.items.find((item) => item.code === items[i].item.code);
        if (kept) kept.answer = items[i].item.answer;
        state.running.score = mark(items);
      });
    });
    let warned = false;
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const faults = items.flatMap((one, i) => {
        const said = hub.judged(all[i], one.question, one.variant);
        if (!said.readable) return [[i, said.advice]];
        return one.item.answer ? [] : [[i, "not answered"]];
      });
      const hard = faults.some((fault) => fault[1] !== "not answered");
      if (faults.length && (hard || !warned)) {
        warned = !hard;
        open.replaceChildren(summary(faults, all, hard));
        open.querySelector("div").focus();
        return;
      }
      send(place, test, bank, items);
    });
    place.replaceChildren(form);
  };

  const summary = (faults, all, hard) => {
    const box = el("div", { class: "error-summary", tabindex: "-1" }, el("h3", {}, hard ? "Please look again" : "Some questions are open"));
    const list = el("ul", {});
    faults.forEach(([i, words]) => list.append(el("li", {}, el("a", { href: "#" + all[i].id, "data-here": "" }, "Question " + (i + 1) + ": " + words))));
    box.append(list);
    if (!hard) box.append(el("p", {}, "Open questions earn nothing. Answer them, or send the test as it is."));
    return box;
  };

  const send = (place, test, bank, items) => {
    const score = mark(items);
    hub.report(items.map((one) => ({ question: one.question, answer: one.item.answer, variant: one.variant, verdict: verdict(one) })));
    hub.change((state) => {
      const { used, best } = hub.testState(state, test);
      state.tests[test.code] = { used: used + 1, best: Math.max(score, best === null ? 0 : best) };
      state.running = null;
    });
    result(place, test, bank, items, score);
  };

  const result = (place, test, bank, items, score) => {
    const passed = test.mastery !== null && score >= test.mastery * 100;
    const head = el("h2", { tabindex: "-1" }, "Your result: " + hub.decimals(score) + " %");
    const word = test.mastery === null ? "" : passed ? "Passed." : "Not yet passed: " + test.mastery + " % are needed.";
    const all = boxes(items);
    all.forEach((box, i) => {
      const one = items[i];
      hub.say(box, one.question, verdict(one), { closed: true, variant: one.variant, empty: !one.item.answer });
      hub.close(box);
    });
    const again = button("Back to the start of the test", "quiet", () => {
      hub.show();
      document.querySelector("h1").focus();
    });
    place.replaceChildren(head, el("p", {}, word), standing(test), ...all, el("div", { class: "actions" }, again));
    head.focus();
  };

  hub.test = (unit) => {
    const place = document.querySelector("[data-test]");
    if (!place) return;
    const test = unit.tests.find((one) => one.id === place.dataset.test);
    const bank = hub.units[unit.id].bank;
    const notice = document.querySelector("[data-noscript]");
    if (notice) notice.remove();
    if (hub.state.running && hub.state.running.test === test.code && !hub.readonly) running(place, test, bank);
    else start(place, test, bank);
  };
})(hub);
