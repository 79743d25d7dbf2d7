/* SCORM 1.2 run-time environment: values exactly as its data model allows them. */
(function (hub) {
  "use strict";
  const WORDS = { begin: "LMSInitialize", get: "LMSGetValue", set: "LMSSetValue", keep: "LMSCommit", end: "LMSFinish" };
  const TYPES = { choice: "choice", multi: "choice", numeric: "numeric", matching: "matching", ordering: "sequencing", gap: "fill-in" };

  const clock = (seconds) => {
    const whole = Math.min(Math.floor(seconds), 9999 * 3600);
    return hub.pad(Math.floor(whole / 3600), 4) + ":" + hub.pad(Math.floor(whole / 60) % 60, 2) + ":" + hub.pad(whole % 60, 2) + ".00";
  };
  const now = () => new Date().toTimeString().slice(0, 8);

  /* Single characters, joined as the type asks. */
  const response = (question, answer) => {
    if (question.kind === "numeric" || question.kind === "gap") return hub.saidAs(question, answer);
    const places = hub.positions(answer);
    if (question.kind === "matching") return places.map((to, from) => (isNaN(to) ? "" : hub.digit(from) + "." + hub.digit(to))).filter(Boolean).join(",");
    if (question.kind !== "ordering") return places.map(hub.digit).join(",");
    const order = [];
    places.forEach((place, i) => { if (!isNaN(place)) order[place - 1] = hub.digit(i); });
    return order.filter(Boolean).join(",");
  };

  const version = {
    limit: 4096,
    mode: "cmi.core.lesson_mode",
    learner: "cmi.core.student_id",
    status: (get) => get("cmi.core.lesson_status"),
    write({ text, place, standing }, seconds) {
      const pairs = [["cmi.suspend_data", text], ["cmi.core.lesson_location", place]];
      if (standing.score !== null) {
        pairs.push(["cmi.core.score.min", "0"], ["cmi.core.score.max", "100"], ["cmi.core.score.raw", hub.decimals(standing.score)]);
      }
      return pairs.concat([["cmi.core.lesson_status", standing.name], ["cmi.core.exit", "suspend"], ["cmi.core.session_time", clock(seconds)]]);
    },
    interaction: ({ question, answer, verdict }) => [
      ["id", question.id],
      ["type", TYPES[question.kind]],
      ["time", now()],
      ["weighting", question.points],
      ["student_response", response(question, answer)],
      ["result", verdict.right ? "correct" : "wrong"],
    ],
  };

  hub.connect = () => {
    const api = hub.findApi("API");
    return Promise.resolve(api && hub.scorm(api, WORDS, version));
  };
})(hub);
