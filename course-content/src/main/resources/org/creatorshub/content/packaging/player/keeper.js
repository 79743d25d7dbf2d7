/*
 * Keeps the record of the learner: at the LMS where there is one, and always in the browser too, so that nothing is lost while the
 * network is away. States: closed -> open -> (readonly | left). After leaving no call is made any more.
 */
(function (hub) {
  "use strict";
  const PAUSES = [2, 5, 15, 30, 60];
  const READ_ONLY = {
    review: "You are looking back at a finished course. Nothing is recorded.",
    browse: "You are only looking. Nothing is recorded.",
  };
  const tab = Math.random().toString(36).slice(2);
  let connection = null;
  let journal = "";
  let failures = 0;
  let timer = null;

  hub.units = {};
  hub.state = hub.fresh();
  hub.readonly = false;
  hub.left = false;

  /* Browsers may forbid to keep anything: then the page still works, and the LMS still keeps the record. */
  const local = {
    get(key) {
      try {
        return localStorage.getItem(key);
      } catch (forbidden) {
        return null;
      }
    },
    set(key, value) {
      try {
        localStorage.setItem(key, value);
        return true;
      } catch (forbidden) {
        return false;
      }
    },
  };

  hub.message = (id, text, button) => {
    const place = document.querySelector("[data-messages]");
    const old = place.querySelector('[data-message="' + id + '"]');
    if (old) old.remove();
    if (!text) return;
    const box = document.createElement("div");
    box.className = "notice warn";
    box.dataset.message = id;
    box.append(hub.element("p", {}, text));
    if (button) box.append(button);
    place.append(box);
  };
  hub.status = (text) => {
    const place = document.querySelector("[data-status]");
    if (place) place.textContent = text;
  };
  hub.element = (name, attributes, ...inside) => {
    const element = document.createElement(name);
    Object.keys(attributes).forEach((key) => element.setAttribute(key, attributes[key]));
    element.append(...inside);
    return element;
  };

  const note = (sent) => local.set(journal, JSON.stringify({ sent, text: hub.encode(hub.state, 65536).text }));
  const noted = () => {
    try {
      return JSON.parse(local.get(journal)) || {};
    } catch (damaged) {
      return {};
    }
  };

  const record = () => {
    const kept = hub.encode(hub.state, connection.limit);
    if (kept.dropped) hub.message("room", "The course system has little room. It keeps your score and your way; answers to practice may not come back.");
    return { text: kept.text, place: hub.state.place, standing: hub.standing(hub.state, hub.scope) };
  };

  const saved = (well, sequence) => {
    clearTimeout(timer);
    if (well) {
      failures = 0;
      if (hub.state.sequence === sequence) note(true);
      hub.message("offline", "");
      hub.status("Saved");
      return;
    }
    const pause = PAUSES[Math.min(failures++, PAUSES.length - 1)];
    hub.status("Not saved yet");
    hub.message("offline", "Your course system does not answer. What you do is kept in this browser and sent as soon as it answers again.");
    timer = setTimeout(push, pause * 1000);
  };

  function push() {
    if (!connection || hub.readonly || hub.left) return Promise.resolve(false);
    const { sequence } = hub.state;
    return connection.save(record()).then((well) => {
      saved(well, sequence);
      return well;
    });
  }

  /* The only way to change the record. */
  hub.change = (edit) => {
    if (hub.readonly || hub.left) return;
    if (!connection) hub.state = hub.merge(hub.state, hub.decode(noted().text)); // another window may have written
    edit(hub.state);
    hub.state.sequence++;
    hub.state.content = hub.course.content;
    hub.state.status = hub.standing(hub.state, hub.scope).status;
    const kept = note(false);
    if (connection) push();
    else hub.status(kept ? "Saved in this browser" : "This browser keeps nothing: your progress ends with this page");
  };

  const guard = (key) => {
    local.set(key, tab);
    window.addEventListener("storage", (event) => {
      if (event.key !== key || event.newValue === tab || hub.left) return;
      hub.readonly = true;
      const here = hub.element("button", { type: "button" }, "Go on here");
      here.addEventListener("click", () => location.reload());
      hub.message("tab", "This course is open in another window, and only that one records. Close one of them.", here);
    });
  };

  const restore = () => {
    const kept = noted();
    if (!connection) {
      hub.state = hub.decode(kept.text);
      return;
    }
    hub.state = hub.decode(connection.state);
    if (kept.text && !kept.sent) hub.state = hub.merge(hub.state, hub.decode(kept.text));
    hub.state.status = Math.max(hub.state.status, hub.statusRank(connection.status)); // never lower than the LMS has it
  };

  hub.open = () =>
    (hub.connect ? hub.connect() : Promise.resolve(null)).then((found) => {
      connection = found;
      hub.connected = Boolean(found);
      journal = ["hub", hub.course.id, hub.scope.id, found ? found.learner : ""].join("|");
      restore();
      if (!found) return;
      if (READ_ONLY[found.mode]) {
        hub.readonly = true;
        hub.status(READ_ONLY[found.mode]);
        return;
      }
      guard(journal + "|open");
      // Opening is not starting: incomplete, without a score (SCORE-01).
      hub.change((state) => (state.status = Math.max(state.status, 1)));
    });

  hub.report = (answers) => {
    if (connection && connection.answered && !hub.readonly && !hub.left) connection.answered(answers);
  };

  hub.leave = () => {
    if (!connection || hub.left) return;
    const last = hub.readonly ? Promise.resolve(true) : push();
    last.then((well) => {
      if (!well) return; // the message is there, and it is tried again
      hub.left = true;
      clearTimeout(timer);
      connection.close().then((next) => {
        document.querySelector("main").replaceChildren(
          hub.element("h1", { tabindex: "-1" }, "Saved"), hub.element("p", {}, "You can close this window or go back to your course."));
        document.querySelector("main h1").focus();
        document.querySelector("[data-leave]").hidden = true;
        if (next) location.assign(next);
      });
    });
  };

  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") push();
  });
  window.addEventListener("pagehide", push);
  window.addEventListener("online", push);
})(hub);
