// <wariate-grant src view lang theme readonly instance>: Wariate in a frame that is as high as its content.
//
//   <script src="embed.js" defer></script>
//   <wariate-grant view="calculator" lang="ja"></wariate-grant>
//
// Where the hosted page gives no sign of life, or says that it cannot start (as in a sandboxed frame), wariate.html
// beside it is shown instead.
//
// `src` is the hosted page (index.html beside this script where it is absent); its fragment is passed on. Several
// elements in a page keep their drafts apart by `instance`, by their order where it is absent.
(() => {
"use strict";
const beside = document.currentScript.src;
const PASSED_ON = ["view", "lang", "theme"];
const WAIT_FOR_A_SIGN_MS = 8000;

customElements.define("wariate-grant", class extends HTMLElement {
  static observedAttributes = [...PASSED_ON, "src", "readonly", "instance"];

  connectedCallback() {
    this.order ??= [...document.querySelectorAll("wariate-grant")].indexOf(this);
    this.style.display = "block";
    addEventListener("message", this);
    // A page without an origin (a file, a sandboxed frame) hands that on, and the hosted page's modules are refused.
    this.show(self.origin === "null");
  }

  disconnectedCallback() {
    removeEventListener("message", this);
    clearTimeout(this.timer);
    this.frame?.remove();
    this.frame = null;
  }

  attributeChangedCallback(_, before, after) {
    if (this.frame && before !== after) this.show(this.oneFile);
  }

  // A new frame rather than a new address: the portal's Back button must not step through earlier views.
  show(oneFile) {
    clearTimeout(this.timer);
    this.oneFile = oneFile;
    this.alive = false;
    const page = new URL(this.getAttribute("src") || new URL("index.html", beside), document.baseURI);
    const url = oneFile ? new URL("wariate.html" + page.search + page.hash, page) : page;
    for (const name of PASSED_ON) if (this.hasAttribute(name)) url.searchParams.set(name, this.getAttribute(name));
    if (this.hasAttribute("readonly")) url.searchParams.set("readonly", "true");
    url.searchParams.set("instance", this.getAttribute("instance") ?? this.order);
    const frame = document.createElement("iframe");
    frame.title = this.title || "Wariate";
    frame.loading = "lazy";
    // CSSOM, because a portal's policy may refuse style attributes.
    Object.assign(frame.style, { border: "0", width: "100%", height: this.frame?.style.height || "640px" });
    frame.addEventListener("load", () => {
      clearTimeout(this.timer);
      if (!oneFile) this.timer = setTimeout(() => this.alive || this.show(true), WAIT_FOR_A_SIGN_MS);
    });
    frame.src = url.href;
    this.origin = url.origin;
    this.frame = frame;
    this.replaceChildren(frame);
  }

  handleEvent({ source, origin, data }) {
    if (!this.frame || source !== this.frame.contentWindow || data?.ns !== "wariate" || data.v !== 1) return;
    this.alive = true;
    if (data.type === "failed" && !this.oneFile) return this.show(true);
    if (data.type !== "height" || origin === "null" || origin !== this.origin || !Number.isFinite(data.px)) return;
    this.frame.style.height = Math.min(20000, Math.max(100, Math.ceil(data.px))) + "px";
  }
});
})();
