/* What pages show of the record: steps seen, results, where to go on; and the way to finish. */
(function (hub) {
  "use strict";
  const el = (...all) => hub.element(...all);
  const all = (selector) => [...document.querySelectorAll(selector)];

  const seen = (page) => hub.state.seen.includes(page.code);
  const result = (unit) =>
    unit.tests.map((test) => hub.testState(hub.state, test).best).filter((best) => best !== null).map((best) => ", test " + hub.decimals(best) + " %").join("");

  const marks = (unit) =>
    all("[data-step]").forEach((line) => {
      const page = unit.pages.find((one) => one.id === line.dataset.step);
      if (!page || !seen(page)) return;
      line.classList.add("seen");
      line.querySelector("a").append(el("span", { class: "unseen" }, " (seen)"));
    });

  const progress = () =>
    all("[data-unit-row]").forEach((row) => {
      const unit = hub.course.units.find((one) => one.id === row.dataset.unitRow);
      row.querySelector("[data-unit-progress]").textContent = ", " + unit.pages.filter(seen).length + " seen" + result(unit);
    });

  const goOn = () => {
    for (const unit of hub.scope.units) {
      const page = unit.pages.find((one) => one.code === hub.state.place);
      if (page) return el("a", { class: "button primary", href: hub.root + unit.id + "/" + page.id + ".html" }, "Go on: " + page.title);
    }
    return null;
  };

  const WORDS = { completed: "You have completed this.", passed: "You have passed.", failed: "All attempts are used, and the pass mark was not reached." };

  const overview = () => {
    const place = document.querySelector("[data-overview]");
    if (!place) return;
    const { score, name } = hub.standing(hub.state, hub.scope);
    const parts = [];
    if (score !== null) {
      const of = hub.scope.tests.length > 1 ? "Your score over all " + hub.scope.tests.length + " tests: " : "Your score: ";
      parts.push(el("p", {}, of + hub.decimals(score) + " %."));
    }
    if (WORDS[name]) parts.push(el("p", {}, WORDS[name]));
    const link = goOn();
    if (link) parts.push(el("p", {}, link));
    place.replaceChildren(...parts);
    place.hidden = !parts.length;
  };

  const finish = () => {
    const place = document.querySelector("[data-finish]");
    if (!place || !hub.connected || hub.readonly) return;
    place.hidden = !hub.mayFinish(hub.state, hub.scope.tests);
    if (place.hidden) return;
    const button = el("button", { type: "button" }, "Finish");
    button.addEventListener("click", () => {
      hub.change((state) => (state.finished = true));
      overview();
      finish();
      document.querySelector("h1").focus();
    });
    place.replaceChildren(el("p", {}, "You have tried every test. Finish when you do not want to use further attempts; your best results stay."), button);
  };

  const next = (page) =>
    all("[data-done]").forEach((link) =>
      link.addEventListener("click", () => {
        if (page && !seen(page)) hub.change((state) => state.seen.push(page.code));
      }));

  const here = (unit) => {
    const page = unit && unit.pages.find((one) => one.id === document.body.dataset.page);
    if (page && hub.state.place !== page.code) hub.change((state) => (state.place = page.code));
    next(page);
  };

  /* A package of one unit has no list of units: words and toolkit lead back to the unit. */
  const home = (unit) => {
    const place = document.querySelector("[data-home]");
    if (!place || unit || hub.scope.units.length > 1) return;
    const own = hub.scope.units[0];
    place.replaceChildren(el("a", { href: hub.root + own.id + "/index.html" }, own.title));
  };

  const loaded = (id) =>
    new Promise((done) => {
      if (hub.units[id]) return done(true);
      const script = el("script", { src: hub.root + "assets/" + id + ".js" });
      script.addEventListener("load", () => done(true));
      script.addEventListener("error", () => done(false));
      document.head.append(script);
    });

  /* Brings the page that is shown to life. */
  hub.show = () => {
    const unit = hub.course.units.find((one) => one.id === document.body.dataset.unit);
    document.querySelector("[data-leave]").hidden = !hub.connected || hub.left;
    home(unit);
    if (unit) marks(unit);
    progress();
    overview();
    finish();
    here(unit);
    if (!unit || !document.querySelector("[data-practice], [data-test]")) return Promise.resolve();
    return loaded(unit.id).then((well) => {
      if (!well) {
        hub.message("questions", "The questions of this page could not be loaded. Check your connection and open the page again.");
        return;
      }
      hub.practise(unit.id);
      hub.test(unit);
    });
  };
})(hub);
