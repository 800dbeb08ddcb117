// Calls of the portal's own API. A line that is down is an error; everything the server says is an answer.

/** The line is down or the server can't answer now: try again later. */
export class LineDown extends Error {}

export class Api {
  /** @param id the adaptation's id */
  constructor(id) {
    this.id = id;
    this.base = `/api/v1/adaptations/${encodeURIComponent(id)}`;
  }

  adaptation() {
    return this.get("");
  }

  segments(query) {
    return this.get(`/segments?${new URLSearchParams(query)}`);
  }

  segment(id) {
    return this.get(`/segments/${id}`);
  }

  /** @param label of a segment or a passage */
  offset(label) {
    return this.get(`/segments/${label}/offset`);
  }

  history(id) {
    return this.get(`/segments/${id}/history`);
  }

  comments(id) {
    return this.get(`/segments/${id}/comments`);
  }

  /** @param said {text, side, asked} */
  comment(id, said) {
    return this.call("POST", `/segments/${id}/comments`, said);
  }

  /** Several reviewers' last words on a sentence. */
  verdicts(id) {
    return this.get(`/verdicts/segments/${id}`);
  }

  /** What this network's reviewers often have to say. */
  reasons() {
    return this.get("/verdicts/reasons");
  }

  settle(id, number, isResolved) {
    return this.call(isResolved ? "POST" : "DELETE", `/segments/${id}/comments/${number}/resolution`);
  }

  save(segment, { target, state, cause }, keepalive = false) {
    return this.call("PUT", `/segments/${segment.id}`, { target, state, cause }, segment.version, keepalive);
  }

  replacements(query) {
    return this.get(`/replacements?${new URLSearchParams(query)}`);
  }

  replace(items) {
    return this.call("POST", "/replacements", { items });
  }

  matches(id) {
    return this.get(`/segments/${id}/matches`);
  }

  terms(id) {
    return this.get(`/segments/${id}/terms`);
  }

  lineage() {
    return this.get("/lineage");
  }

  /** What the adaptation that this one is based on says there. */
  beside(id) {
    return this.get(`/beside/${id}`);
  }

  here(tab, segment) {
    return this.call("POST", "/presence", { tab, segment });
  }

  leave(tab) {
    return this.call("DELETE", `/presence/${tab}`, undefined, undefined, true);
  }

  keepingKey() {
    return this.#send("GET", "/api/v1/me/keeping-key");
  }

  choice(name) {
    return this.#send("GET", `/api/v1/me/choices/${name}`);
  }

  choose(name, version, value) {
    return this.#send("PUT", `/api/v1/me/choices/${name}`, { value }, version);
  }

  verdict(segment, verdict) {
    return this.call("PUT", `/segments/${segment.id}/verdict`, verdict, segment.version);
  }

  /** Accepts several sentences together, each as it was seen. */
  acceptAll(segments) {
    return this.call("POST", "/verdicts", { items: segments.map(({ id, version }) => ({ segment: id, version })) });
  }

  localChanges() {
    return this.get("/local-changes?size=200");
  }

  change(record) {
    return this.call("POST", "/local-changes", record);
  }

  withdraw(number, version) {
    return this.call("DELETE", `/local-changes/${number}`, undefined, version);
  }

  decide(number, version, decision) {
    return this.call("PUT", `/local-changes/${number}/decision`, decision, version);
  }

  step(step, reason) {
    return this.call("POST", "/steps", reason ? { step, reason } : { step });
  }

  get(path) {
    return this.call("GET", path);
  }

  /** @returns {Promise<{status: number, ok: boolean, data: any, version: number|null}>} */
  call(method, path, body, version, keepalive = false) {
    return this.#send(method, this.base + path, body, version, keepalive);
  }

  async #send(method, path, body, version, keepalive = false) {
    const headers = { Accept: "application/json", "X-Portal-Request": "1", "Accept-Language": document.documentElement.lang };
    if (body !== undefined) headers["Content-Type"] = "application/json";
    if (version !== undefined) headers["If-Match"] = `"${version}"`;
    let response;
    try {
      response = await fetch(path, {
        method,
        headers,
        body: body === undefined ? undefined : JSON.stringify(body),
        credentials: "same-origin",
        keepalive,
        redirect: "error",
      });
    } catch (cause) {
      throw new LineDown("no answer", { cause });
    }
    if (isNotOurs(response)) throw new LineDown(`answer ${response.status}`);
    const tag = /^"(\d+)"$/.exec(response.headers.get("ETag") ?? "");
    return {
      status: response.status,
      ok: response.ok,
      data: await read(response),
      version: tag ? Number(tag[1]) : null,
    };
  }
}

/** The portal is away, or only its container answers because the portal itself is still starting: its refusals are always JSON. */
function isNotOurs(response) {
  const isJson = (response.headers.get("Content-Type") ?? "").includes("json");
  return [429, 502, 503, 504].includes(response.status) || (!response.ok && response.status !== 401 && !isJson);
}

async function read(response) {
  const type = response.headers.get("Content-Type") ?? "";
  if (response.status === 204 || !type.includes("json")) return null;
  try {
    return await response.json();
  } catch (cause) {
    throw new LineDown("the answer broke off", { cause });
  }
}

/** The sentences of a refusal, each once. */
export function reasons(problem) {
  if (!problem) return [];
  const all = [...(problem.errors ?? []), ...(problem.refusals ?? [])].map((one) => one.message);
  return [...new Set(all.length > 0 ? all : [problem.detail ?? problem.title].filter(Boolean))];
}
