/* Begins when the page is there. */
(function (hub) {
  "use strict";
  const prepare = () => {
    hub.root = new URL(document.body.dataset.root || "./", location.href).href;
    hub.course.units.forEach((unit) => unit.tests.forEach((test) => (test.mastery = test.mastery < 0 ? null : test.mastery)));
    const own = hub.course.perUnit ? hub.course.units.filter((unit) => unit.id === document.body.dataset.unit) : [];
    const units = own.length ? own : hub.course.units;
    hub.scope = {
      id: own.length ? own[0].id : "course",
      units,
      tests: units.flatMap((unit) => unit.tests),
      pages: units.flatMap((unit) => unit.pages),
    };
  };

  document.addEventListener("DOMContentLoaded", () => {
    prepare();
    document.querySelector("[data-leave]").addEventListener("click", hub.leave);
    hub.open().then(() => {
      if (hub.visit && hub.connected) hub.visit();
      return hub.show();
    }).then(() => document.documentElement.setAttribute("data-ready", ""));
  });
})(hub);
