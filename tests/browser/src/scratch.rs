//! A folder for the files of one test.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

/// A new, empty folder that goes when it is dropped.
pub struct Scratch(PathBuf);

impl Scratch {
    pub fn new() -> Scratch {
        static NEXT: AtomicUsize = AtomicUsize::new(0);
        let name = format!("wariate-browser-{}-{}", std::process::id(), NEXT.fetch_add(1, Ordering::Relaxed));
        let folder = std::env::temp_dir().join(name);
        std::fs::create_dir_all(&folder).expect("a folder for temporary files");
        Scratch(folder)
    }

    pub fn path(&self) -> &Path {
        &self.0
    }

    /// Writes a file and answers where it is.
    pub fn write(&self, name: &str, content: &str) -> PathBuf {
        let file = self.0.join(name);
        std::fs::write(&file, content).expect("the temporary folder can be written");
        file
    }

    /// The file with this ending that is, or soon will be, in the folder.
    pub fn file(&self, ending: &str) -> PathBuf {
        let started = Instant::now();
        loop {
            let files: Vec<PathBuf> = std::fs::read_dir(&self.0)
                .expect("the folder is there")
                .filter_map(|entry| entry.ok().map(|entry| entry.path()))
                .collect();
            if let Some(file) = files.iter().find(|file| file.to_string_lossy().ends_with(ending)) {
                return file.clone();
            }
            assert!(started.elapsed() < Duration::from_secs(10), "no file *{ending} came, but {files:?}");
            std::thread::sleep(Duration::from_millis(30));
        }
    }
}

impl Default for Scratch {
    fn default() -> Scratch {
        Scratch::new()
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        // What is left over lies in the folder for temporary files.
        let _ = std::fs::remove_dir_all(&self.0);
    }
}
