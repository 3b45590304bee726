//! Deflate with a beginning that both sides know: repetitions of what was never written into the link.

use miniz_oxide::deflate::core::{
    CompressionStrategy, CompressorOxide, TDEFLFlush, compress_to_output, create_comp_flags_from_zip_params,
};
use miniz_oxide::inflate::TINFLStatus;
use miniz_oxide::inflate::core::inflate_flags::TINFL_FLAG_USING_NON_WRAPPING_OUTPUT_BUF;
use miniz_oxide::inflate::core::{DecompressorOxide, decompress};

/// Deflate's highest level; a link is written once and sent often.
const LEVEL: i32 = 10;

/// The most bytes for which the fixed codes are tried.
const SHORT: usize = 32 * 1024;

/// `bytes` as deflate writes them right after `known`, in its own codes or the fixed ones: a short text is shorter
/// without a table of codes before it, a long one with.
pub fn deflate(known: &[u8], bytes: &[u8]) -> Vec<u8> {
    let own = deflate_with(CompressionStrategy::Default, known, bytes);
    if bytes.len() > SHORT {
        return own;
    }
    let fixed = deflate_with(CompressionStrategy::Fixed, known, bytes);
    if fixed.len() < own.len() { fixed } else { own }
}

fn deflate_with(strategy: CompressionStrategy, known: &[u8], bytes: &[u8]) -> Vec<u8> {
    let mut packed = Vec::new();
    let flags = create_comp_flags_from_zip_params(LEVEL, 0, strategy as i32);
    let mut compressor = Box::new(CompressorOxide::new(flags));
    // Flushed to a whole byte, what is known can be left out in front.
    compress_to_output(&mut compressor, known, TDEFLFlush::Sync, |_| true);
    compress_to_output(&mut compressor, bytes, TDEFLFlush::Finish, |part| {
        packed.extend_from_slice(part);
        true
    });
    packed
}

/// The bytes that [`deflate`] packed; nothing where they are more than `most`, do not end where `packed` ends, or
/// were never packed.
pub fn inflate(known: &[u8], packed: &[u8], most: usize) -> Option<Vec<u8>> {
    let mut bytes = known.to_vec();
    let end = known.len() + most;
    let mut decompressor = Box::new(DecompressorOxide::new());
    let (mut read, mut written) = (0, known.len());
    loop {
        bytes.resize((bytes.len() * 2).max(1024).min(end), 0);
        let rest = packed.get(read..)?;
        let flags = TINFL_FLAG_USING_NON_WRAPPING_OUTPUT_BUF;
        let (status, more_read, more_written) = decompress(&mut decompressor, rest, &mut bytes, written, flags);
        read += more_read;
        written += more_written;
        match status {
            TINFLStatus::Done if read == packed.len() => break,
            TINFLStatus::HasMoreOutput if bytes.len() < end => {}
            _ => return None,
        }
    }
    bytes.truncate(written);
    Some(bytes.split_off(known.len()))
}
