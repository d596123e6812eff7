//! What a person is told of a text file that was not taken.

use crate::{browser::text_file::TextFileFault, text};

/// What is wrong with the file of this name, and what to do.
pub fn problem(fault: TextFileFault, name: String) -> String {
    match fault {
        TextFileFault::TooLarge(size, most) => text::quick_order_file_large(name, size, most),
        TextFileFault::Unreadable => text::quick_order_file_unreadable(name),
        TextFileFault::Workbook => text::quick_order_file_workbook(name),
        TextFileFault::Encoding => text::quick_order_file_encoding(name),
        TextFileFault::Empty => text::quick_order_file_empty(name),
    }
}
