//! QuantLib in an environment of Python of its own.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

/// The release that is measured.
const QUANTLIB: &str = "QuantLib==1.44";

/// A way of QuantLib to fair values.
pub struct Way {
    /// With the release.
    pub name: String,
    /// In the order of the points; `None` for one that the way cannot take.
    pub values: Vec<Option<f64>>,
    /// Round by round.
    pub per_second: Vec<f64>,
}

pub fn ways() -> Result<Vec<Way>, String> {
    let python = environment()?;
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let points = here.join("../../tests/valuation/bsm-grid.csv");
    let text = run(&python, [here.join("quantlib.py"), points])?;
    let report: Value = serde_json::from_str(&text).map_err(|error| error.to_string())?;
    let ways = report["ways"].as_array().ok_or("the script reported no ways")?;
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let way = |way: &Value| Way {
        name: format!("QuantLib {}, {}", text(&report["version"]), text(&way["way"])),
        values: way["values"].as_array().into_iter().flatten().map(Value::as_f64).collect(),
        per_second: way["per_second"].as_array().into_iter().flatten().filter_map(Value::as_f64).collect(),
    };
    Ok(ways.iter().map(way).collect())
}

/// The Python of the environment, which is made beside the compiled programs where it is not there yet.
fn environment() -> Result<PathBuf, String> {
    let program = std::env::current_exe().map_err(|error| error.to_string())?;
    let target = program.parent().and_then(Path::parent).ok_or("the program stands in no target directory")?;
    let environment = target.join("bench/quantlib");
    let python = environment.join(if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" });
    if run(&python, ["-c", "import QuantLib"]).is_err() {
        run(Path::new("python3"), [OsStr::new("-m"), OsStr::new("venv"), environment.as_os_str()])?;
        run(&python, ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", QUANTLIB])?;
    }
    Ok(python)
}

/// What the program wrote.
fn run(program: &Path, arguments: impl IntoIterator<Item = impl AsRef<OsStr>>) -> Result<String, String> {
    let output = Command::new(program).args(arguments).output();
    let output = output.map_err(|error| format!("{}: {error}", program.display()))?;
    if !output.status.success() {
        return Err(format!("{}: {}", program.display(), String::from_utf8_lossy(&output.stderr)));
    }
    String::from_utf8(output.stdout).map_err(|error| error.to_string())
}
