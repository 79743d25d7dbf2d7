/* Practice on pages: it never counts, and its last answer comes back where there is room to keep it. */
(function (hub) {
  "use strict";
  const one = (form, question) => {
    const box = form.querySelector(".question");
    const kept = hub.state.answers[question.code];
    let variant = kept && question.variants ? kept.variant % question.variants.length : 0;

    const lay = () => {
      if (question.variants) hub.lay(box, question, { variant });
    };
    const say = (verdict) => hub.say(box, question, verdict, { variant, closed: false, empty: !hub.take(box, question) });

    form.querySelector("[data-buttons]").hidden = false;
    form.querySelector("[data-noscript]").remove();
    lay();
    if (kept) {
      hub.put(box, question, kept.answer);
      say(hub.judged(box, question, variant));
    }

    const renew = form.querySelector("[data-renew]");
    renew.hidden = !question.variants || question.variants.length < 2;
    renew.addEventListener("click", () => {
      variant = (variant + 1) % question.variants.length;
      lay();
      hub.put(box, question, "");
      hub.say(box, question, { readable: false, advice: "" }, {});
      box.querySelectorAll("[aria-invalid]").forEach((field) => field.removeAttribute("aria-invalid"));
      box.querySelector("input").focus();
    });

    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const verdict = hub.judged(box, question, variant);
      say(verdict);
      const answer = hub.take(box, question);
      if (!verdict.readable || !answer) return;
      hub.change((state) => {
        if (!state.practised.includes(question.code)) state.practised.push(question.code);
        delete state.answers[question.code]; // the latest is kept longest
        state.answers[question.code] = { variant, answer };
      });
    });
  };

  hub.practise = (unit) =>
    document.querySelectorAll("[data-practice]").forEach((form) => {
      const question = hub.units[unit].practice[form.dataset.practice];
      if (question) one(form, question);
    });
})(hub);
