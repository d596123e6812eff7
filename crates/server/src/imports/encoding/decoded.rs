//! Bytes of a known encoding, read as UTF-8 in small pieces.

use std::io::{self, BufReader, Read};
use std::ops::Range;

use encoding_rs::{CoderResult, Decoder, Encoding};

use super::PIECE;

/// Decodes while it is read.
pub struct Decoded<R> {
    bytes: BufReader<R>,
    decoder: Decoder,
    input: Vec<u8>,
    at_end: bool,
    output: Vec<u8>,
    ready: Range<usize>,
}

impl<R: Read> Decoded<R> {
    #[must_use]
    pub fn new(bytes: R, encoding: &'static Encoding) -> Self {
        Self {
            bytes: BufReader::with_capacity(PIECE, bytes),
            decoder: encoding.new_decoder_with_bom_removal(),
            input: Vec::new(),
            at_end: false,
            output: vec![0; PIECE],
            ready: 0..0,
        }
    }

    fn fill(&mut self) -> io::Result<()> {
        while self.ready.is_empty() && !(self.at_end && self.input.is_empty()) {
            if self.input.is_empty() {
                self.input.resize(PIECE / 4, 0);
                let count = self.bytes.read(&mut self.input)?;
                self.input.truncate(count);
                self.at_end = count == 0;
            }
            let (result, read, written, damaged) =
                self.decoder.decode_to_utf8(&self.input, &mut self.output, self.at_end);
            if damaged {
                return Err(io::ErrorKind::InvalidData.into());
            }
            self.input.drain(..read);
            self.ready = 0..written;
            if self.at_end && result == CoderResult::InputEmpty {
                break;
            }
        }
        Ok(())
    }
}

impl<R: Read> Read for Decoded<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.ready.is_empty() {
            self.fill()?;
        }
        let ready = self.output.get(self.ready.clone()).unwrap_or_default();
        let count = ready.len().min(buffer.len());
        for (target, source) in buffer.iter_mut().zip(ready) {
            *target = *source;
        }
        self.ready.start += count;
        Ok(count)
    }
}
