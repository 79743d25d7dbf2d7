/* cmi5 (Quartz): an assignable unit that was launched by an LMS and speaks to its record store. */
(function (hub) {
  "use strict";
  const ADL = "http://adlnet.gov/expapi/verbs/";
  const W3 = "https://w3id.org/xapi/";
  const VERBS = {
    initialized: ADL + "initialized",
    completed: ADL + "completed",
    passed: ADL + "passed",
    failed: ADL + "failed",
    answered: ADL + "answered",
    terminated: ADL + "terminated",
  };
  const TYPES = { choice: "choice", multi: "choice", numeric: "numeric", matching: "matching", ordering: "sequencing", gap: "fill-in" };
  const STATE = "hub.progress";
  const given = new URLSearchParams(location.search);
  const names = ["endpoint", "fetch", "actor", "registration", "activityId"];

  const uuid = () => {
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    bytes[6] = (bytes[6] & 15) | 64;
    bytes[8] = (bytes[8] & 63) | 128;
    const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
    return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
  };
  /* A reload has no second token: the first one stays in the window's own storage. */
  const session = {
    key: "hub-cmi5|" + given.get("registration") + "|" + given.get("fetch"),
    read() {
      try {
        return JSON.parse(sessionStorage.getItem(session.key)) || {};
      } catch (forbidden) {
        return {};
      }
    },
    write(value) {
      try {
        sessionStorage.setItem(session.key, JSON.stringify(value));
      } catch (forbidden) {
        // Without storage a reload needs a new launch.
      }
    },
  };

  const token = () => {
    const kept = session.read();
    if (kept.token) return Promise.resolve(kept.token);
    return fetch(given.get("fetch"), { method: "POST" })
      .then((answer) => answer.json())
      .then((body) => {
        if (!body["auth-token"]) throw new TypeError(body["error-text"] || "no token");
        session.write({ token: body["auth-token"] });
        return body["auth-token"];
      });
  };

  const endpoint = () => given.get("endpoint").replace(/\/?$/, "/");
  const asked = (resource, parameters, secret, options) => {
    const headers = { Authorization: "Basic " + secret, "X-Experience-API-Version": "1.0.3" };
    if (options && options.body) headers["Content-Type"] = "application/json";
    return fetch(endpoint() + resource + "?" + new URLSearchParams(parameters), { ...options, headers });
  };
  const place = (stateId) => ({ stateId, activityId: given.get("activityId"), agent: given.get("actor"), registration: given.get("registration") });
  const json = (answer) => (answer.ok ? answer.json() : {});

  const duration = (since) => "PT" + ((Date.now() - since) / 1000).toFixed(2) + "S";

  const connection = (secret, launch, kept) => {
    const begun = Date.now();
    const told = new Set(kept.told || []);
    const queue = [];
    const normal = launch.launchMode === "Normal";
    const mastery = launch.masteryScore;

    const statement = (verb, result, categories, extra) => {
      const context = JSON.parse(JSON.stringify(launch.contextTemplate || {}));
      context.registration = given.get("registration");
      context.contextActivities = context.contextActivities || {};
      if (categories.length) {
        const own = categories.map((name) => ({ id: W3 + "cmi5/context/categories/" + name }));
        context.contextActivities.category = (context.contextActivities.category || []).concat(own);
      }
      if (extra) context.extensions = { ...context.extensions, ...extra };
      const made = {
        id: uuid(),
        actor: JSON.parse(given.get("actor")),
        verb: { id: VERBS[verb], display: { en: verb } },
        object: { objectType: "Activity", id: given.get("activityId") },
        context,
        timestamp: new Date().toISOString(),
      };
      if (result) made.result = result;
      return made;
    };

    /* One after the other, and again with the same id after a failure: the store keeps one of them. */
    const send = () => {
      if (!queue.length) return Promise.resolve(true);
      const { id } = queue[0];
      return asked("statements", { statementId: id }, secret, { method: "PUT", body: JSON.stringify(queue[0]), keepalive: true })
        .then((answer) => {
          if (!answer.ok && answer.status !== 409) return false;
          if (queue[0] && queue[0].id === id) queue.shift();
          return send();
        })
        .catch(() => false);
    };
    let sending = Promise.resolve(true);
    const sent = () => (sending = sending.then(send));

    const tell = (verb, result, extra) => {
      if (told.has(verb)) return;
      told.add(verb);
      queue.push(statement(verb, { ...result, duration: duration(begun) }, ["cmi5", "moveon"], extra));
    };
    const judge = ({ name, score }) => {
      if (name === "incomplete") return;
      tell("completed", { completion: true });
      if (name === "completed" || told.has("passed")) return;
      const scaled = score / 10000;
      tell(name, { success: name === "passed", score: { scaled, raw: score / 100, min: 0, max: 100 } },
        mastery === undefined ? null : { [W3 + "cmi5/context/extensions/masteryscore"]: mastery });
    };

    return {
      limit: 64000,
      mode: normal ? "normal" : String(launch.launchMode).toLowerCase(),
      learner: given.get("registration"),
      state: kept.text || "",
      status: "",
      begin() {
        const now = session.read();
        if (now.initialized) return Promise.resolve(true);
        session.write({ ...now, initialized: true });
        queue.push(statement("initialized", null, ["cmi5"]));
        return sent();
      },
      save({ text, standing }) {
        judge(standing);
        const body = JSON.stringify({ text, told: [...told] });
        const state = () => asked("activities/state", place(STATE), secret, { method: "PUT", body, keepalive: true }).then((answer) => answer.ok, () => false);
        return (sending = sent().then((well) => well && state())); // in order, so that the latest record stays
      },
      answered(answers) {
        answers.forEach(({ question, answer, verdict }) => {
          const said = statement("answered", { response: hub.saidAs(question, answer), success: verdict.right, score: { scaled: verdict.share } }, []);
          said.object = { objectType: "Activity", id: given.get("activityId") + "/questions/" + question.id,
            definition: { type: "http://adlnet.gov/expapi/activities/cmi.interaction", interactionType: TYPES[question.kind] } };
          said.context.contextActivities.parent = [{ id: given.get("activityId") }];
          queue.push(said);
        });
      },
      close() {
        queue.push(statement("terminated", { duration: duration(begun) }, ["cmi5"]));
        return sent().then(() => launch.returnURL || "");
      },
    };
  };

  hub.connect = () => {
    if (names.some((name) => !given.get(name))) return Promise.resolve(null);
    return token()
      .then((secret) =>
        Promise.all([
          asked("activities/state", place("LMS.LaunchData"), secret).then(json),
          asked("activities/state", place(STATE), secret).then(json),
          asked("agents/profile", { profileId: "cmi5LearnerPreferences", agent: given.get("actor") }, secret).catch(() => null),
        ]).then(([launch, kept]) => {
          if (launch.masteryScore !== undefined) hub.scope.tests.forEach((test) => (test.mastery = Math.round(launch.masteryScore * 10000) / 100));
          const made = connection(secret, launch, kept);
          return made.begin().then(() => made);
        }))
      .catch(() => {
        hub.message("lms", "Your course system could not be reached, or this launch was used before. Open the unit again from your course.");
        return null;
      });
  };
})(hub);
