/* What both versions of SCORM have in common. */
(function (hub) {
  "use strict";
  const in_ = (place, name) => {
    try {
      return place[name] || null;
    } catch (otherSite) {
      return null;
    }
  };
  const above = (start, name) => {
    let place = start;
    for (let i = 0; i <= 10 && place; i++) {
      const api = in_(place, name);
      if (api) return api;
      if (place.parent === place) return null;
      place = place.parent;
    }
    return null;
  };

  /* In at most ten parents, then where a window was opened from. */
  hub.findApi = (name) => above(window, name) || (window.opener ? above(window.opener, name) : null);

  hub.pad = (number, width) => String(number).padStart(width, "0");
  hub.digit = (number) => number.toString(36);

  /* Answers as pairs of positions: [2] or [0,1] or [[0,1],[1,0]], from the few characters of the record. */
  hub.positions = (answer) => [...answer].map((one) => parseInt(one, 36));

  /*
   * A connection over an API whose calls are named in `words`.
   *   start(get): { mode, learner, state, status }    write(record, seconds): pairs to be set    interaction(answer): pairs of one answer
   */
  hub.scorm = (api, words, version) => {
    const call = (name, ...values) => String(api[words[name]](...values.map(String)));
    const get = (key) => call("get", key);
    const set = (key, value) => call("set", key, value) === "true";
    const begun = Date.now();
    if (call("begin", "") !== "true" && get(version.mode) === "") {
      hub.message("lms", "Your course system does not take part. Your progress stays in this browser.");
      return null;
    }
    const number = () => parseInt(get("cmi.interactions._count"), 10) || 0;
    return {
      limit: version.limit,
      mode: get(version.mode),
      learner: get(version.learner),
      state: get("cmi.suspend_data"),
      status: version.status(get),
      save(record) {
        const pairs = version.write(record, (Date.now() - begun) / 1000);
        const well = pairs.map(([key, value]) => set(key, value)).every(Boolean);
        return Promise.resolve(call("keep", "") === "true" && well);
      },
      /* Optional in SCORM: an LMS that takes none of it is no fault. */
      answered(answers) {
        answers.forEach((answer) => {
          const n = "cmi.interactions." + number() + ".";
          const said = version.interaction(answer).filter(([, value]) => value !== ""); // an open question has no response
          said.every(([key, value]) => set(n + key, value));
        });
      },
      close() {
        call("end", "");
        return Promise.resolve("");
      },
    };
  };
})(hub);
