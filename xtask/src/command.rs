//! Running other programs, and saying which one failed.
use std::path::Path;
use std::process::{Command, Stdio};

/// Runs with its output shown; a failure names the whole command.
pub fn run(command: &mut Command) -> Result<(), String> {
    let words = in_words(command);
    let status = command.status().map_err(|error| format!("{words}: {error}"))?;
    if status.success() { Ok(()) } else { Err(format!("{words}: {status}")) }
}

/// Runs quietly and returns what it wrote; `None` where it is not there or failed.
pub fn ask(program: &str, arguments: &[&str]) -> Option<String> {
    written(Command::new(program).args(arguments))
}

/// The same of cargo.
pub fn ask_cargo(arguments: &[&str]) -> Option<String> {
    written(cargo().args(arguments))
}

fn written(command: &mut Command) -> Option<String> {
    let output = command.stderr(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}

pub fn in_words(command: &Command) -> String {
    // Cargo hands on its own whole path; its name says enough.
    let program = Path::new(command.get_program()).file_name().unwrap_or(command.get_program());
    let words = std::iter::once(program).chain(command.get_args());
    words.map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ")
}

/// Cargo as the one that runs this program, so that a `+toolchain` holds for what is started here too.
pub fn cargo() -> Command {
    Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}
