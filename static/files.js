// Makes files that Word opens. The program for them is one of its own: it comes when the first file is asked for, and
// runs in a worker, so that the page stays usable. These lines stand behind the starter's, in the same script. The hosted
// page names the program's file in data-files; wariate.html carries it as text.
(() => {
"use strict";
const { files } = document.currentScript.dataset;

// What the worker runs. Its program takes a request and gives a file through its own memory.
const work = () => {
  let program;
  onmessage = async ({ data: { module, request } }) => {
    let file = null;
    try {
      program ??= (await WebAssembly.instantiate(module)).exports;
      const bytes = (start, length) => new Uint8Array(program.memory.buffer, start, length);
      bytes(program.request(request.length), request.length).set(request);
      if (program.write()) file = bytes(program.answer(), program.answer_length()).slice();
    } catch (error) {
      console.error(error);
    }
    postMessage(file);
  };
};

// Whatever it is asked for, this policy lets through one script alone: the one above, at an address made here. A worker
// from such an address has the page's own policy, and reaches nothing.
let address;
const policy = (self.trustedTypes ?? { createPolicy: (_, rules) => rules }).createPolicy("wariate", {
  createScriptURL: () => address ??= URL.createObjectURL(new Blob([`(${work})()`], { type: "text/javascript" })),
});

const load = async () => {
  const text = document.getElementById("program-files");
  let bytes;
  if (text) {
    bytes = Uint8Array.from(atob(text.textContent.trim()), letter => letter.charCodeAt(0));
  } else {
    const answer = await fetch(files);
    if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`);
    bytes = await answer.arrayBuffer();
  }
  const module = await WebAssembly.compile(bytes);
  text?.remove();
  // It was the last thing that the page may fetch.
  document.head.append(Object.assign(document.createElement("meta"), {
    httpEquiv: "Content-Security-Policy",
    content: "connect-src 'none'",
  }));
  return module;
};

let loading, worker, round = 0;
// Who waits for a file, the first asked first.
const waiting = [];

// A program that failed once is not asked again: the next file gets a new one.
const stop = told => {
  round += 1;
  worker?.terminate();
  worker = undefined;
  for (const tell of waiting.splice(0)) tell(told);
};

const begin = () => {
  worker = new Worker(policy.createScriptURL(""));
  worker.onmessage = ({ data }) => data ? waiting.shift()(data) : stop("failed");
  worker.onerror = () => stop("failed");
};

addEventListener("wariate:file", async ({ detail: { request, tell } }) => {
  const asked = round;
  tell("loading");
  let module;
  try {
    module = await (loading ??= load());
  } catch (error) {
    loading = undefined;
    console.error(error);
    tell("missing");
    return;
  }
  if (asked !== round) return;
  tell("writing");
  waiting.push(tell);
  try {
    if (!worker) begin();
    worker.postMessage({ module, request });
  } catch (error) {
    console.error(error);
    stop("failed");
  }
});

addEventListener("wariate:no_file", () => stop("stopped"));
})();
