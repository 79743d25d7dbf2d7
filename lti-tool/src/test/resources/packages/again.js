/*
 * The SCORM runtime scorm-again behind our strict LMS: it holds the values and commits them; whatever it refuses is a fault too. What the
 * next launch starts from is what it sent.
 */
window.again = function (start, fault) {
  "use strict";
  const old = start.version === "1.2";
  const settings = { lmsCommitUrl: "/commit", dataCommitFormat: "flattened", autocommit: false, logLevel: 5 };
  const api = old ? new window.Scorm12API(settings) : new window.Scorm2004API(settings);
  const name = (of12, of2004) => (old ? of12 : of2004);
  const call = (of12, of2004, ...words) => {
    const answer = String(api[name(of12, of2004)](...words));
    const error = String(api[name("LMSGetLastError", "GetLastError")]());
    // 403 of SCORM 2004: a value that nobody has set yet
    if (error !== "0" && error !== "403") fault("scorm-again: " + error + " to " + name(of12, of2004) + " " + words.join(" = ").slice(0, 300));
    return error === "403" ? "" : answer;
  };
  const learner = old
    ? { "cmi.core.student_id": start.learner, "cmi.core.lesson_mode": start.mode, "cmi.core.credit": "credit" }
    : { "cmi.learner_id": start.learner, "cmi.mode": start.mode, "cmi.credit": "credit" };
  api.loadFromFlattenedJSON({ ...start.kept, ...learner });
  return {
    begin: () => {
      if (call("LMSInitialize", "Initialize", "") !== "true") fault("scorm-again does not begin");
      return Number(call("LMSGetValue", "GetValue", "cmi.interactions._count"));
    },
    get: (key) => call("LMSGetValue", "GetValue", key),
    set: (key, value) => call("LMSSetValue", "SetValue", key, value),
    commit: () => call("LMSCommit", "Commit", ""),
    end: () => call("LMSFinish", "Terminate", ""),
  };
};
