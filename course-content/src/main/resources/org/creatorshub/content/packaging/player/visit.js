/* Inside an LMS the first page stays and the others come into it: leaving it would end the connection. */
(function (hub) {
  "use strict";
  let shown = "";
  const path = (url) => url.split(/[?#]/)[0];

  const swap = (text) => {
    const page = new DOMParser().parseFromString(text, "text/html");
    document.title = page.title;
    Object.assign(document.body.dataset, { unit: "", page: "" }, page.body.dataset, { root: document.body.dataset.root });
    document.querySelector("main").replaceWith(page.querySelector("main"));
    const top = document.querySelector("[data-top]");
    top.querySelectorAll(":scope > p:not([data-status])").forEach((old) => old.remove());
    top.prepend(...page.querySelectorAll("[data-top] > p:not([data-status])"));
  };

  const arrive = (hash) => {
    const target = hash && document.getElementById(hash);
    if (target) return target.scrollIntoView();
    window.scrollTo(0, 0);
    const heading = document.querySelector("h1");
    heading.focus({ preventScroll: true });
  };

  const go = (url, remember) =>
    fetch(path(url))
      .then((answer) => {
        if (!answer.ok) throw new Error(String(answer.status));
        return answer.text();
      })
      .then((text) => {
        // The launch stays in the address: a reload is the same launch.
        if (remember) history.pushState(null, "", path(url) + location.search + (url.includes("#") ? "#" + url.split("#")[1] : ""));
        shown = path(url);
        hub.message("page", "");
        swap(text);
        return hub.show();
      })
      .then(() => arrive(url.split("#")[1]))
      .catch((reason) => {
        if (!(reason instanceof TypeError) && !/^\d+$/.test(reason.message)) throw reason;
        hub.message("page", "This page could not be loaded. Check your connection and try again; what you did is kept.");
      });

  hub.visit = () => {
    shown = path(location.href);
    document.addEventListener("click", (event) => {
      const link = event.target.closest("a[href]");
      if (!link || link.target || event.defaultPrevented || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      if (!link.href.startsWith(hub.root) || path(link.href) === path(location.href)) return;
      event.preventDefault();
      go(link.href, true);
    });
    window.addEventListener("popstate", () => {
      if (path(location.href) !== shown) go(location.href, false);
    });
  };
})(hub);
