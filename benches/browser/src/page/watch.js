// Runs before a page's own scripts, in the program and in its peers alike. Tells, through a function that the protocol
// puts there, when the page has said that it is ready, when the frame after that stood, when all of the program was
// there and what had been asked for since the page was ready, and when the frame after a key stood.
(() => {
  if (self !== top || typeof wariateBench !== "function") return;
  const tell = told => wariateBench(JSON.stringify(told));

  // The task after the callbacks of a frame runs once that frame has been styled, laid out and painted.
  const afterFrame = then => requestAnimationFrame(() => {
    const channel = new MessageChannel();
    channel.port1.onmessage = then;
    channel.port2.postMessage(null);
  });

  // The memory of the WebAssembly program, which the JavaScript heap does not count.
  const watched = { memory: null, compiled: null };
  Object.defineProperty(self, "wariateBenchWatched", { value: watched });
  for (const name of ["instantiate", "instantiateStreaming"]) {
    const original = WebAssembly[name];
    WebAssembly[name] = async (...given) => {
      const made = await original.apply(WebAssembly, given);
      // The part that comes second has no memory of its own.
      const memory = (made.instance ?? made).exports.memory;
      if (memory) Object.assign(watched, { memory, compiled: performance.now() });
      return made;
    };
  }

  const stands = name => document.documentElement?.dataset[name] === "true";
  const watch = (name, then) => new MutationObserver((_, observer) => {
    if (!stands(name)) return;
    observer.disconnect();
    then();
  }).observe(document, { subtree: true, attributeFilter: [`data-${name}`] });

  const since = [];
  const original = self.fetch;
  self.fetch = (...given) => {
    if (stands("ready")) since.push(new URL(given[0], location).pathname);
    return original(...given);
  };

  watch("ready", () => {
    const ready = performance.now();
    const files = performance.getEntriesByType("resource");
    const page = performance.getEntriesByType("navigation")[0];
    tell({ ready: {
      ready,
      page: page.responseEnd,
      fetched: Math.max(page.responseEnd, ...files.map(file => file.responseEnd)),
      compiled: watched.compiled,
    } });
    afterFrame(() => tell({ shown: performance.now() }));
  });
  watch("whole", () => tell({ whole: { whole: performance.now(), since } }));

  let pressed = 0;
  addEventListener("keydown", event => { pressed = event.timeStamp; }, true);
  addEventListener("input", () => {
    const begun = pressed;
    afterFrame(() => tell({ key: performance.now() - begun }));
  }, true);
})();
