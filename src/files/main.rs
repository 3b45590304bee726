//! The program in the worker. The page hands over a request and takes an answer through the program's memory: `request`
//! makes room, `write` answers, `answer` and `answer_length` say where. There is nothing else to call.

use std::cell::RefCell;

use wariate_files::Request;

thread_local! {
    static REQUEST: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
    static ANSWER: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
}

fn main() {}

/// Room for a request of so many bytes.
#[unsafe(no_mangle)]
pub extern "C" fn request(length: usize) -> *mut u8 {
    REQUEST.with_borrow_mut(|request| {
        request.clear();
        request.resize(length, 0);
        request.as_mut_ptr()
    })
}

/// Answers the request, and says whether it could.
#[unsafe(no_mangle)]
pub extern "C" fn write() -> bool {
    let request = REQUEST.take();
    let answer = Request::read(&request).and_then(|request| wariate_files::write(&request).ok());
    let is_written = answer.is_some();
    ANSWER.set(answer.unwrap_or_default());
    is_written
}

/// Where the answer stands, until the next request.
#[unsafe(no_mangle)]
pub extern "C" fn answer() -> *const u8 {
    ANSWER.with_borrow(|answer| answer.as_ptr())
}

/// How many bytes it has.
#[unsafe(no_mangle)]
pub extern "C" fn answer_length() -> usize {
    ANSWER.with_borrow(|answer| answer.len())
}
