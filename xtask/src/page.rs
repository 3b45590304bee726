//! The two pages, made from index.html as trunk left it: each marker there is filled in as the page needs it.
use crate::{build, paths, policy, squeeze};
use base64ct::{Base64, Encoding};
use std::path::Path;

/// The compiled program in its two parts, their script, and the names of the files.
pub struct Program {
    pub js: String,
    pub js_name: String,
    pub first: Vec<u8>,
    pub first_name: String,
    pub second: Vec<u8>,
    pub second_name: String,
}

/// The program that makes files for Word, and its file.
pub struct Files {
    pub wasm: Vec<u8>,
    pub name: String,
}

/// The page without its program, and the texts that stand inline in it.
pub struct Shell {
    html: String,
    pub style: String,
    pub style_name: String,
    boot_script: String,
    boot_style: String,
}

/// The hosted page: its files beside it, by names that change with their content.
pub fn hosted(shell: &Shell, program: &Program, files: &Files) -> Result<String, String> {
    let (js, first, second, files) = (&program.js_name, &program.first_name, &program.second_name, &files.name);
    let mut page = shell.html.clone();
    fill(&mut page, "policy", &meta(&policy::hosted(&shell.boot_script, &shell.boot_style)))?;
    fill(
        &mut page,
        "preloads",
        &format!(
            "<link rel=\"modulepreload\" href=\"./{js}\">\n\
             <link rel=\"preload\" href=\"./{first}\" as=\"fetch\" type=\"application/wasm\" crossorigin>"
        ),
    )?;
    fill(&mut page, "boot.css", &format!("<style>{}</style>", shell.boot_style))?;
    fill(&mut page, "licences", &section("<a href=\"./LICENSES.txt\" target=\"_blank\">", LICENCES, "</a>"))?;
    fill(&mut page, "program", "")?;
    fill(
        &mut page,
        "boot.js",
        &format!(
            "<script data-js=\"./{js}\" data-wasm=\"./{first}\" data-second=\"./{second}\" data-files=\"./{files}\">{}</script>",
            shell.boot_script
        ),
    )?;
    finished(page)
}

/// Everything in one file, which makes no request.
pub fn single_file(shell: &Shell, program: &Program, files: &Files, licences: &str) -> Result<String, String> {
    // The program's module ends with `export { initSync, __wbg_init as default }`: in a page nobody could import that,
    // so it is handed over by an event.
    let module =
        format!("{}\ndispatchEvent(new CustomEvent(\"wariate:program\", {{ detail: __wbg_init }}));\n", program.js);
    if !program.js.contains("async function __wbg_init(") {
        return Err("wasm-bindgen names its start function otherwise: xtask/src/page.rs must follow".into());
    }
    inlined_safely(&module, "</script")?;
    inlined_safely(&shell.style, "</style")?;
    let mut page = shell.html.clone();
    let policy = policy::single_file(&[&shell.boot_script, &module], &[&shell.boot_style, &shell.style]);
    fill(&mut page, "policy", &meta(&policy))?;
    fill(&mut page, "preloads", "")?;
    fill(&mut page, "boot.css", &format!("<style>{}</style>", shell.boot_style))?;
    let link = stylesheet(&page)?.0.to_owned();
    page = page.replacen(&link, &format!("<style>{}</style>", shell.style), 1);
    fill(
        &mut page,
        "licences",
        &section(
            &format!("<details><summary>{LICENCES}</summary><pre lang=\"en\" tabindex=\"0\">"),
            &escaped(licences),
            "</pre></details>",
        ),
    )?;
    fill(
        &mut page,
        "program",
        &[("program", &program.first), ("program-second", &program.second), ("program-files", &files.wasm)]
            .map(|(id, part)| {
                format!("<script type=\"text/plain\" id=\"{id}\">{}</script>", Base64::encode_string(part))
            })
            .join("\n"),
    )?;
    fill(
        &mut page,
        "boot.js",
        &format!("<script>{}</script>\n<script type=\"module\">{module}</script>", shell.boot_script),
    )?;
    finished(page)
}

const LICENCES: &str = "<span lang=\"ja\">ライセンス</span> · <span lang=\"en\">Licences</span>";

/// The licences stand outside of the program, so that they are there without it. A section with a name is a landmark.
fn section(before: &str, content: &str, after: &str) -> String {
    format!("<section id=\"licences\" aria-label=\"ライセンス / Licences\">{before}{content}{after}</section>")
}

/// Reads the page as trunk left it, and what will stand inline.
pub fn read_shell(stage: &Path) -> Result<Shell, String> {
    let html = build::read_text(&stage.join("index.html"))?;
    let mut lines: Vec<&str> = html.lines().filter(|line| !line.trim_start().starts_with("<!--trunk:")).collect();
    lines.retain(|line| !line.trim().is_empty());
    let html = lines.join("\n").replace("<!--trunk: preload-->", "").replace(" data-integrity=\"none\"", "");
    let style_name = stylesheet(&html)?.1.to_owned();
    let sources = paths::root().join("static");
    let [boot, files] = ["boot.js", "files.js"].map(|name| build::read_text(&sources.join(name)));
    let boot_script = squeeze::script(&(boot? + &files?));
    let boot_style = squeeze::style(&build::read_text(&sources.join("boot.css"))?);
    let style = squeeze::style(&build::read_text(&stage.join(&style_name))?);
    inlined_safely(&boot_script, "</script")?;
    inlined_safely(&boot_style, "</style")?;
    Ok(Shell { style, style_name, html, boot_script, boot_style })
}

/// The link to the stylesheet, whole, and the file that it names.
fn stylesheet(html: &str) -> Result<(&str, &str), String> {
    let found = html.lines().find_map(|line| {
        let tag = line.get(line.find("<link rel=\"stylesheet\"")?..)?;
        let tag = tag.get(..=tag.find('>')?)?;
        let (_, after) = tag.split_once("href=\"./")?;
        Some((tag, after.split_once('"')?.0))
    });
    found.ok_or_else(|| "trunk linked no stylesheet".into())
}

fn meta(policy: &str) -> String {
    format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">")
}

fn fill(page: &mut String, marker: &str, with: &str) -> Result<(), String> {
    let marker = format!("<!--xtask: {marker}-->");
    if page.matches(&marker).count() != 1 {
        return Err(format!("index.html must have {marker} once"));
    }
    *page = page.replacen(&marker, with, 1);
    Ok(())
}

fn finished(page: String) -> Result<String, String> {
    if page.contains("<!--xtask:") || page.contains("<!--trunk:") {
        return Err("index.html has a marker that nothing fills".into());
    }
    Ok(page)
}

/// Text inside an element must not end it, and must not open a comment, which would change where a script ends.
fn inlined_safely(text: &str, end: &str) -> Result<(), String> {
    let lower = text.to_lowercase();
    if lower.contains(end) || lower.contains("<!--") {
        return Err(format!("a text to be inlined has {end} or <!-- in it"));
    }
    Ok(())
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;")
}

#[cfg(test)]
mod tests;
