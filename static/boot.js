// Starts the program, says why it could not, and keeps the last draft within reach when it stops.
// A classic script without dependencies, so that it runs where modules or WebAssembly do not. It stands inline in both
// builds: the hosted page names the program's files in data-js, data-wasm and data-second; wariate.html carries the
// program itself. The second part of the program is brought by the program's own module (static/second_part.js).
(() => {
"use strict";
const files = document.currentScript.dataset;
const html = document.documentElement;
const boot = document.getElementById("boot");
const isReady = () => html.dataset.ready === "true";

// Elements are made one by one: Trusted Types refuse markup in strings, and no text here may become markup.
const element = (name, properties, ...children) => {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
};

// A line for the administrator: what exactly was refused or thrown.
const note = detail => {
  const line = element("p", { translate: false }, detail);
  line.dataset.detail = "";
  return line;
};

// In a frame the portal's page is the whole; the licences stay reachable in the page's own window.
document.getElementById("licences").hidden = parent !== self;

// The portal learns at once that a page runs here, however long its files take to come, and later whether it started:
// frames out of sight are not laid out, so the program's own messages may come much later. Nothing in these messages is
// a secret, so any parent may have them.
const sign = (type, more) => parent === self || parent.postMessage({ ns: "wariate", v: 1, type, ...more }, "*");
sign("alive");

// ── The start-up message ──

const PROBLEMS = {
  no_wasm: [
    "このブラウザでは WebAssembly が無効になっているため、起動できません。WebAssembly を有効にするか、別のブラウザで開いてください。",
    "WebAssembly is switched off in this browser, so the program cannot start. Switch it on or use another browser."],
  blocked: [
    "コンテンツ セキュリティ ポリシー（サーバー、プロキシ又は拡張機能の設定）により止められたため、起動できません。管理者に、hosting フォルダーの設定例と下の記録をお示しください。",
    "A content security policy (set by the server, a proxy or an extension) blocked the program. Show your administrator the samples in the hosting folder and the line below."],
  missing: [
    "プログラムのファイルが読み込めません。ファイルがすべて配置されているか、接続できるかを確認し、再読み込みしてください。",
    "A file of the program could not be loaded. Check that all files are in place and the server can be reached, then reload."],
  wrong_type: [
    "サーバーがプログラムのファイルを誤った種類（MIME タイプ）又は別の内容で返しているため、起動できません。管理者に、hosting フォルダーの設定例をお示しください。",
    "The server sends a file of the program with the wrong type (MIME) or with other content. Show your administrator the samples in the hosting folder."],
  sandboxed: [
    "このページは同一オリジンの権限がないサンドボックス枠（allow-same-origin のない iframe）の中にあり、プログラムのファイルが拒否されました。代わりに wariate.html を埋め込むか、サーバーで Access-Control-Allow-Origin: * を返してください。",
    "This page stands in a sandboxed frame without allow-same-origin, so the program's files were refused. Embed wariate.html instead, or let the server send Access-Control-Allow-Origin: * for them."],
  local: [
    "このページはウェブサーバーから開くものです。ファイルとして開く場合は、同じフォルダーの wariate.html を開いてください。",
    "This page must come from a web server. To open it as a file, use wariate.html in the same folder."],
  failed: [
    "起動中に問題が起きました。再読み込みしても直らない場合は、下の記録を管理者にお示しください。",
    "Something went wrong while starting. If reloading does not help, show your administrator the line below."],
};

const say = (japanese, english, detail) => {
  document.getElementById("boot-message").replaceChildren(
    element("p", { lang: "ja" }, japanese),
    element("p", { lang: "en" }, english),
    ...(detail ? [note(detail)] : []));
};

// On a dead network a file may neither come nor fail for minutes: after a while this says what is missing, as long as it
// is. The element is there before its words, so that they are read out.
const late = element("div", { role: "status" });
document.getElementById("app").before(late);
setTimeout(() => {
  late.className = "banner";
  late.dataset.banner = "part_late";
  late.append(
    element("p", { lang: "ja" }, "プログラムの一部がまだ届きません。接続が遅いか、切れています。",
      isReady() ? "届くまで、照合、リンク、ファイル及び入力欄の一部は使えません。再読み込みすると、入力内容は失われます。" : ""),
    element("p", { lang: "en" }, "Part of the program is still on its way: the connection is slow or broken. ",
      isReady() ? "Until it comes, checks, links, files and some parts of the form do not work, and reloading loses what was typed." : ""));
}, 15000);

const fail = (problem, detail) => {
  if (isReady() || boot.dataset.bootProblem) return;
  late.remove();
  boot.dataset.bootProblem = problem;
  say(...PROBLEMS[problem], String(detail || ""));
  sign("failed");
};

// ── The program ──

let violation = "";
addEventListener("securitypolicyviolation", event => {
  violation = violation || `${event.effectiveDirective}: ${event.blockedURI}`;
});

const problem = (name, detail) => Object.assign(new Error(detail), { bootProblem: name });

// What is known of a file that could not be used. `type` tells whether its content type would do.
const whyNot = async (url, error, type) => {
  if (location.protocol === "file:") return problem("local", error);
  if (self.origin === "null") return problem("sandboxed", error);
  if (violation) return problem("blocked", violation);
  let answer;
  try {
    answer = await fetch(url);
  } catch (lost) {
    return problem(violation ? "blocked" : "missing", `${url}: ${violation || lost}`);
  }
  const got = answer.headers.get("content-type") || "";
  if (!answer.ok) return problem("missing", `${url}: ${answer.status}`);
  return type.test(got) ? error : problem("wrong_type", `${url}: ${got}`);
};

const hosted = async () => {
  let program;
  try {
    program = await import(files.js);
  } catch (error) {
    throw await whyNot(files.js, error, /javascript/);
  }
  let answer;
  try {
    answer = await fetch(files.wasm);
    if (!answer.ok) throw new Error(answer.status);
  } catch (error) {
    throw await whyNot(files.wasm, error, /./);
  }
  // A wrong content type only costs the compiling while loading; other content, such as a page that says 404, is refused.
  if (/^application\/wasm/.test(answer.headers.get("content-type"))) return [program.default, answer];
  const bytes = new Uint8Array(await answer.arrayBuffer());
  if (bytes[0] || bytes[1] !== 97) throw problem("wrong_type", `${files.wasm}: ${answer.headers.get("content-type")}`);
  return [program.default, bytes];
};

// In wariate.html the module that follows this script hands over its start function; the bytes stand beside it as text.
const inline = () => new Promise(resolve => {
  addEventListener("wariate:program", event => {
    const text = document.getElementById("program");
    const bytes = Uint8Array.from(atob(text.textContent.trim()), letter => letter.charCodeAt(0));
    text.remove();
    resolve([event.detail, bytes]);
  }, { once: true });
});

const start = async () => {
  say("起動しています…", "Starting…");
  if (typeof WebAssembly !== "object") throw problem("no_wasm");
  const [init, program] = await (files.js ? hosted() : inline());
  await init({ module_or_path: program });
};

// Engines word a refusal by policy as a CompileError where they send no event for it.
const isRefusal = error => error?.name === "CompileError" && /Content Security Policy|unsafe-eval/.test(error.message);

start().catch(error => {
  if (error.bootProblem) fail(error.bootProblem, error.message);
  else if (violation || isRefusal(error)) fail("blocked", violation || error);
  else stopped(String(error));
});

// A page that begins with a link, or with what the tab kept, needs the second part too. Nothing is wrong with either.
addEventListener("wariate:missing", () => fail(violation ? "blocked" : "missing", violation || files.second));

// Once the whole program is there, or its second part is lost, nothing more may be fetched, not even from the page's own
// server, but for the one file with which files for Word are made (files.js). Policies add up: this one only tightens
// what stands in the page.
const later = files.files ? new URL(files.files, location).href.replace(/[;,]/g, encodeURIComponent) : "'none'";
new MutationObserver((_, observer) => {
  if (isReady() && boot.isConnected) {
    boot.remove();
    sign("height", { px: html.offsetHeight });
  }
  if (html.dataset.whole !== "true") return;
  late.remove();
  observer.disconnect();
  document.head.append(element("meta", {
    httpEquiv: "Content-Security-Policy",
    content: `default-src 'none'; connect-src ${later}; img-src data:; script-src 'wasm-unsafe-eval'; worker-src blob:`,
  }));
}).observe(html, { attributeFilter: ["data-ready", "data-whole"] });

// ── When the program stops ──

// The text of the draft as a file, as the program last told it. It lives here because a stopped program's memory does not.
let draft = { name: "wariate.grant.json", text: "" };
addEventListener("wariate:draft", event => {
  // What is offered stays as it is shown, whatever the stopped program still does.
  if (!document.getElementById("crash")) draft = event.detail;
});

const CRASH = {
  ja: {
    title: "プログラムが停止しました",
    text: "申し訳ありません。入力内容は失われていません。下の内容をファイルに保存し、再読み込みしてから「ファイルを開く」で開いてください。",
    starting: "申し訳ありません。このタブに残っていた入力内容を開けませんでした。下の内容をファイルに保存してから、それを使わずに起動してください。",
    bare: "申し訳ありません。再読み込みしてください。",
    save: "入力内容をファイルに保存", draft: "入力内容（コピー用）", reload: "再読み込み", without: "この内容を使わずに起動",
  },
  en: {
    title: "The program has stopped",
    text: "We are sorry. What you entered is not lost: save it as a file below, reload, and open that file in the page.",
    starting: "We are sorry. The program could not start with what this tab kept. Save it as a file below, then start without it.",
    bare: "We are sorry. Please reload the page.",
    save: "Save the draft", draft: "The draft, for copying", reload: "Reload", without: "Start without it",
  },
};

const save = () => {
  const link = element("a", { href: URL.createObjectURL(new Blob([draft.text], { type: "application/json" })), download: draft.name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60000);
};

const button = (name, label, onclick) => element("button", { type: "button", name, onclick }, label);

// What the program would open first of what the tab keeps over a reload, under the program's own names for it. All but
// one's own draft begins with a line that names its source.
const instance = new URLSearchParams(location.search).get("instance") || "";
const keptDraft = () => {
  try {
    for (const name of ["opened", "own", "set_aside"]) {
      const key = `wariate.${instance}.${name}`;
      const text = sessionStorage.getItem(key);
      if (text) return { key, text: name === "own" ? text : text.slice(text.indexOf("\n") + 1) };
    }
  } catch {
    // A frame without an origin keeps nothing.
  }
};

// `without` is the name of a kept draft with which the program did not even start: it would stop at each load.
const crash = (detail, without) => {
  if (document.getElementById("crash")) return;
  const words = CRASH[html.lang] || CRASH.en;
  const startWithout = () => {
    sessionStorage.removeItem(without);
    location.reload();
  };
  const kept = draft.text && [
    element("label", { htmlFor: "crash-draft" }, words.draft),
    element("textarea", { id: "crash-draft", name: "draft_text", readOnly: true, spellcheck: false, autocomplete: "off", translate: false, value: draft.text }),
  ];
  const dialog = element("dialog", { id: "crash", lang: html.lang, role: "alertdialog", ariaModal: "true" },
    element("h2", { id: "crash-title" }, words.title),
    element("p", {}, without ? words.starting : kept ? words.text : words.bare),
    element("p", {},
      ...(kept ? [button("save_draft", words.save, save)] : []),
      button("reload", words.reload, () => location.reload()),
      ...(without ? [button("start_without", words.without, startWithout)] : [])),
    ...(kept || []),
    note(detail));
  dialog.setAttribute("aria-labelledby", "crash-title");
  // The page behind it is dead: the overlay cannot be dismissed.
  dialog.addEventListener("cancel", event => event.preventDefault());
  dialog.addEventListener("close", () => dialog.showModal());
  document.body.append(dialog);
  dialog.showModal();
};

const stopped = detail => {
  const kept = isReady() ? undefined : keptDraft();
  if (kept) draft = { ...draft, text: kept.text };
  if (isReady() || draft.text) crash(detail, kept?.key);
  else fail("failed", detail);
};

// A stack that ran out is a RangeError (InternalError in Firefox); every other trap is a RuntimeError.
const isTrap = error => ["RuntimeError", "RangeError", "InternalError"].includes(error?.name);
addEventListener("wariate:panic", event => stopped(String(event.detail)));
addEventListener("error", event => isTrap(event.error) && stopped(String(event.error)));
addEventListener("unhandledrejection", event => isTrap(event.reason) && stopped(String(event.reason)));
})();
