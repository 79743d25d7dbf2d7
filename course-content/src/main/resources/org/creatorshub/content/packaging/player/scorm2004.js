/* SCORM 2004 4th Edition run-time environment. Completion and success are both said: no LMS has to derive them. */
(function (hub) {
  "use strict";
  const WORDS = { begin: "Initialize", get: "GetValue", set: "SetValue", keep: "Commit", end: "Terminate" };
  const TYPES = { choice: "choice", multi: "choice", numeric: "numeric", matching: "matching", ordering: "sequencing", gap: "fill-in" };
  const TWO = {
    incomplete: ["incomplete", "unknown"],
    completed: ["completed", "unknown"],
    passed: ["completed", "passed"],
    failed: ["completed", "failed"],
  };
  const trimmed = (number, digits) => String(Number(number.toFixed(digits)));

  const version = {
    limit: 64000,
    mode: "cmi.mode",
    learner: "cmi.learner_id",
    status(get) {
      const [completion, success] = [get("cmi.completion_status"), get("cmi.success_status")];
      return Object.keys(TWO).find((name) => TWO[name][0] === completion && TWO[name][1] === success) || "";
    },
    write({ text, place, standing }, seconds) {
      const [completion, success] = TWO[standing.name];
      const pairs = [["cmi.suspend_data", text], ["cmi.progress_measure", trimmed(standing.progress / 100, 2)]];
      if (place) pairs.push(["cmi.location", place]); // some take no empty one
      if (standing.score !== null) {
        pairs.push(["cmi.score.min", "0"], ["cmi.score.max", "100"], ["cmi.score.raw", hub.decimals(standing.score)]);
        pairs.push(["cmi.score.scaled", trimmed(standing.score / 10000, 4)]);
      }
      pairs.push(["cmi.completion_status", completion], ["cmi.success_status", success]);
      return pairs.concat([["cmi.exit", "suspend"], ["cmi.session_time", "PT" + Math.floor(seconds) + "S"]]);
    },
    interaction: ({ question, answer, verdict }) => [
      ["id", question.id],
      ["type", TYPES[question.kind]],
      ["timestamp", new Date().toISOString().slice(0, 21) + "Z"], // a zone follows only a fraction of a second
      ["weighting", question.points],
      ["learner_response", hub.saidAs(question, answer)],
      ["result", verdict.right ? "correct" : "incorrect"],
    ],
  };

  hub.connect = () => {
    const api = hub.findApi("API_1484_11");
    return Promise.resolve(api && hub.scorm(api, WORDS, version));
  };
})(hub);
