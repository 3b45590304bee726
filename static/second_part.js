// Brings the second part of the program once the first asks for it. These lines stand in the program's module in place
// of an import, so they run under the same policy and see its `wasm`, what the first part exports. The hosted page names
// the file in data-second of its starter; wariate.html carries it as text.
const secondPart = async () => {
  const imports = { __wasm_split: wasm };
  const text = document.getElementById("program-second");
  if (text) {
    const bytes = Uint8Array.from(atob(text.textContent.trim()), letter => letter.charCodeAt(0));
    text.remove();
    return WebAssembly.instantiate(bytes, imports);
  }
  const answer = await fetch(document.querySelector("script[data-second]").dataset.second);
  if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`);
  // As at the start: a wrong content type only costs the compiling while loading.
  return /^application\/wasm/.test(answer.headers.get("content-type"))
    ? WebAssembly.instantiateStreaming(answer, imports)
    : WebAssembly.instantiate(await answer.arrayBuffer(), imports);
};

// The first part waits for this call of its own function, which says whether the second is there.
const __wasm_split_load_second = (callback, data) => secondPart().then(() => true, error => {
  console.error(error);
  return false;
}).then(came => wasm.__indirect_function_table.get(callback)(data, came));
