/*
 * What is kept about a learner, as ASCII text that fits the 4,096 characters of SCORM 1.2:
 *   1|content|sequence|status|place|pages seen|tests|running attempt|practised|answers of practice
 * Things are named by codes of three characters that come from their ids, so edits of the course leave old states readable.
 */
(function (hub) {
  "use strict";
  const FORMAT = "1";
  const NONE = "---";
  const STATUSES = ["", "incomplete", "completed", "failed", "passed"];

  hub.fresh = () => ({ content: "", sequence: 0, status: 0, place: "", seen: [], tests: {}, running: null, practised: [], answers: {}, finished: false });

  const threes = (text) => text.match(/.{3}/g) || [];
  const tests = (state) =>
    Object.keys(state.tests).map((code) => {
      const { used, best } = state.tests[code];
      return code + used.toString(36) + (best === null ? NONE : best.toString(36).padStart(3, "0"));
    }).join("");
  const running = (run) =>
    run ? run.test + run.seed.toString(36) + "." + run.score.toString(36) + ":" + run.items.map((item) => item.code + item.variant.toString(36) + item.answer).join(",") : "";
  const answers = (kept) => Object.keys(kept).map((code) => code + kept[code].variant.toString(36) + kept[code].answer).join(",");

  const written = (state) =>
    [FORMAT, state.content, state.sequence.toString(36), state.status + (state.finished ? "f" : ""), state.place, state.seen.join(""),
      tests(state), running(state.running), state.practised.join(""), answers(state.answers)].join("|");

  /* Dropped in this order until it fits: answers of practice from the oldest, what was practised, the place. Never what counts. */
  hub.encode = (state, limit) => {
    const small = { ...state, answers: { ...state.answers } };
    let text = written(small);
    let dropped = "";
    while (text.length > limit && Object.keys(small.answers).length) {
      delete small.answers[Object.keys(small.answers)[0]];
      dropped = "answers";
      text = written(small);
    }
    if (text.length > limit) {
      dropped = "practised";
      text = written(Object.assign(small, { practised: [] }));
    }
    if (text.length > limit) {
      dropped = "place";
      text = written(Object.assign(small, { place: "" }));
    }
    return { text, dropped, fits: text.length <= limit };
  };

  const item = (text) => ({ code: text.slice(0, 3), variant: parseInt(text.charAt(3), 36) || 0, answer: text.slice(4) });
  const items = (text) => (text ? text.split(",").map(item) : []);

  /* Nothing of ours gives a fresh state: a foreign text is never an error that a learner could mend. */
  hub.decode = (text) => {
    const state = hub.fresh();
    const parts = (text || "").split("|");
    if (parts[0] !== FORMAT || parts.length !== 10) return state;
    state.content = parts[1];
    state.sequence = parseInt(parts[2], 36) || 0;
    state.status = Math.min(parseInt(parts[3], 10) || 0, STATUSES.length - 1);
    state.finished = parts[3].endsWith("f");
    state.place = parts[4];
    state.seen = threes(parts[5]);
    (parts[6].match(/.{7}/g) || []).forEach((one) => {
      const best = one.slice(4);
      state.tests[one.slice(0, 3)] = { used: parseInt(one.charAt(3), 36) || 0, best: best === NONE ? null : parseInt(best, 36) || 0 };
    });
    const run = /^(.{3})([0-9a-z]+)\.([0-9a-z]+):(.*)$/.exec(parts[7]);
    if (run) state.running = { test: run[1], seed: parseInt(run[2], 36), score: parseInt(run[3], 36), items: items(run[4]) };
    state.practised = threes(parts[8]);
    items(parts[9]).forEach((one) => (state.answers[one.code] = { variant: one.variant, answer: one.answer }));
    return state;
  };

  const union = (one, other) => [...new Set([...one, ...other])];

  /* Two records of the same learner: the later one leads, and nothing that was reached gets lost. */
  hub.merge = (one, other) => {
    const [late, early] = one.sequence >= other.sequence ? [one, other] : [other, one];
    const merged = { ...late, status: Math.max(one.status, other.status), finished: one.finished || other.finished };
    merged.seen = union(early.seen, late.seen);
    merged.practised = union(early.practised, late.practised);
    merged.answers = { ...early.answers, ...late.answers };
    merged.tests = { ...early.tests, ...late.tests };
    Object.keys(early.tests).forEach((code) => {
      const [a, b] = [early.tests[code], merged.tests[code]];
      const best = a.best === null ? b.best : b.best === null ? a.best : Math.max(a.best, b.best);
      merged.tests[code] = { used: Math.max(a.used, b.used), best };
    });
    return merged;
  };

  hub.statusName = (state) => STATUSES[state.status];
  hub.statusRank = (name) => STATUSES.indexOf(name);
})(hub);
