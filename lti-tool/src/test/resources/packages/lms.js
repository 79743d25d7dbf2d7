/*
 * An LMS for tests, stricter than any real one: every value outside of the data model, every call at the wrong time and every status
 * that goes back is a fault. What was committed is kept at the server, as a real LMS keeps it; what was only set is lost.
 */
(function () {
  "use strict";
  const start = JSON.parse(document.getElementById("start").textContent);
  const post = (path, body) => {
    const request = new XMLHttpRequest();
    request.open("POST", path, false);
    try {
      request.send(JSON.stringify(body));
    } catch (offline) {
      return false;
    }
    return request.status === 200;
  };
  const fault = (words) => post("/fault", words);

  const NUMBER = /^-?\d{1,5}(\.\d+)?$/;
  const between = (low, high) => (v) => NUMBER.test(v) && Number(v) >= low && Number(v) <= high;
  const text = (most) => (v) => v.length <= most && /^[\x20-\x7e]*$/.test(v);
  const one = (...words) => (v) => words.includes(v);
  const ID = (v) => /^[\x21-\x7e]{1,255}$/.test(v);

  const V12 = {
    names: ["LMSInitialize", "LMSGetValue", "LMSSetValue", "LMSCommit", "LMSFinish"],
    readable: ["cmi.core.lesson_mode", "cmi.core.credit", "cmi.core.student_id", "cmi.core.lesson_status", "cmi.suspend_data", "cmi.core.lesson_location", "cmi.interactions._count", "cmi.core.entry"],
    writable: {
      "cmi.suspend_data": text(4096),
      "cmi.core.lesson_location": text(255),
      "cmi.core.lesson_status": one("passed", "completed", "failed", "incomplete", "browsed"),
      "cmi.core.exit": one("time-out", "suspend", "logout", ""),
      "cmi.core.score.raw": (v) => /^\d{1,3}(\.\d+)?$/.test(v) && Number(v) <= 100,
      "cmi.core.score.min": between(0, 100),
      "cmi.core.score.max": between(0, 100),
      "cmi.core.session_time": (v) => /^\d{2,4}:\d{2}:\d{2}(\.\d{1,2})?$/.test(v),
    },
    interaction: {
      id: ID,
      type: one("choice", "matching", "sequencing", "numeric"),
      time: (v) => /^\d{2}:\d{2}:\d{2}(\.\d{1,2})?$/.test(v),
      weighting: (v) => NUMBER.test(v),
      student_response: (v) => v.length <= 255 && (/^[0-9a-z](\.[0-9a-z])?(,[0-9a-z](\.[0-9a-z])?)*$/.test(v) || /^-?\d+(\.\d+)?$/.test(v)),
      result: one("correct", "wrong", "unanticipated", "neutral"),
    },
    rank: (state) => ["not attempted", "incomplete", "completed", "failed", "passed"].indexOf(state["cmi.core.lesson_status"] || "not attempted"),
    begin: { "cmi.core.lesson_mode": start.mode, "cmi.core.credit": start.mode === "normal" ? "credit" : "no-credit", "cmi.core.student_id": start.learner, "cmi.core.lesson_status": "not attempted", "cmi.suspend_data": "", "cmi.core.lesson_location": "" },
    status: "cmi.core.lesson_status",
    score: "cmi.core.score.raw",
  };

  const V2004 = {
    names: ["Initialize", "GetValue", "SetValue", "Commit", "Terminate"],
    readable: ["cmi.mode", "cmi.learner_id", "cmi.completion_status", "cmi.success_status", "cmi.suspend_data", "cmi.location", "cmi.interactions._count"],
    writable: {
      "cmi.suspend_data": text(64000),
      "cmi.location": (v) => v !== "" && text(1000)(v),
      "cmi.completion_status": one("completed", "incomplete", "not attempted", "unknown"),
      "cmi.success_status": one("passed", "failed", "unknown"),
      "cmi.exit": one("time-out", "suspend", "logout", "normal", ""),
      "cmi.score.raw": between(0, 100),
      "cmi.score.min": between(0, 100),
      "cmi.score.max": between(0, 100),
      "cmi.score.scaled": between(-1, 1),
      "cmi.progress_measure": between(0, 1),
      "cmi.session_time": (v) => /^PT\d+(\.\d{1,2})?S$/.test(v),
    },
    interaction: {
      id: (v) => /^\S{1,4000}$/.test(v),
      type: one("choice", "matching", "sequencing", "numeric"),
      timestamp: (v) => /^20[0-3]\d-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{1,2}Z$/.test(v),
      weighting: (v) => NUMBER.test(v),
      learner_response: (v) => /^-?\d+(\.\d+)?$/.test(v) || v.split("[,]").every((part) => part.split("[.]").every((id) => /^[\w.-]{1,250}$/.test(id))),
      result: one("correct", "incorrect", "unanticipated", "neutral"),
    },
    rank: (state) => {
      if (state["cmi.success_status"] === "passed") return 4;
      return ["unknown", "incomplete", "completed"].indexOf(state["cmi.completion_status"] || "unknown");
    },
    begin: { "cmi.mode": start.mode, "cmi.learner_id": start.learner, "cmi.completion_status": "unknown", "cmi.success_status": "unknown", "cmi.suspend_data": "", "cmi.location": "" },
    status: "cmi.completion_status",
    score: "cmi.score.raw",
  };

  const V = start.version === "1.2" ? V12 : V2004;
  const state = { ...V.begin, ...start.kept, ...(start.version === "1.2" ? { "cmi.core.lesson_mode": start.mode } : { "cmi.mode": start.mode }) };
  const first = { ...state };
  let phase = "before";
  let interactions = Number(start.kept["cmi.interactions._count"] || 0);
  const again = window.again ? window.again(start, fault) : null;
  const say = (good) => (good ? "true" : "false");
  const running = (name) => {
    if (phase === "running") return true;
    fault(name + " while " + phase);
    return false;
  };

  const get = (key) => {
    if (!running("get " + key)) return "";
    if (!V.readable.includes(key)) {
      fault("cannot be read: " + key);
      return "";
    }
    if (again) return again.get(key);
    return key === "cmi.interactions._count" ? String(interactions) : state[key] || "";
  };

  const set = (key, value) => {
    if (!running("set " + key)) return "false";
    if (typeof value !== "string") fault("no text: " + key);
    if (start.mode !== "normal") fault("written in mode " + start.mode + ": " + key);
    const part = /^cmi\.interactions\.(\d+)\.(\w+)$/.exec(key);
    const rule = part ? V.interaction[part[2]] : V.writable[key];
    if (!rule || !rule(value)) {
      fault("not allowed: " + key + " = " + value.slice(0, 300));
      return "false";
    }
    if (part && Number(part[1]) > interactions) fault("interaction left out before " + key);
    if (part) interactions = Math.max(interactions, Number(part[1]) + 1);
    if (key === V.score && state[key] !== undefined && Number(value) < Number(state[key])) fault("score goes back: " + state[key] + " to " + value);
    state[key] = value;
    return again ? again.set(key, value) : "true";
  };

  const commit = () => {
    if (!running("commit")) return "false";
    if (V.rank(state) < V.rank(first)) fault("status goes back: " + JSON.stringify(state));
    if (again) return again.commit();
    return say(post("/commit", { ...state, "cmi.interactions._count": String(interactions) }));
  };

  const api = {};
  const [begin, read, write, keep, end] = V.names;
  api[begin] = (nothing) => {
    if (nothing !== "" || phase !== "before") {
      fault("initialize while " + phase);
      return "false";
    }
    phase = "running";
    if (again) interactions = again.begin();
    return "true";
  };
  api[read] = get;
  api[write] = set;
  api[keep] = commit;
  api[end] = () => {
    if (!running("finish")) return "false";
    if (state[V.status] === "not attempted") state[V.status] = "completed"; // as Moodle does
    const well = (start.mode !== "normal" || commit() === "true") && (!again || again.end() === "true");
    phase = "finished";
    document.getElementById("phase").textContent = "finished";
    return say(well);
  };
  window[start.version === "1.2" ? "API" : "API_1484_11"] = api;
  document.getElementById("content").src = start.launch;
})();
