use super::checksum;

/// The check value of CRC-32/ISO-HDLC, and the sum of a sentence that many programs print.
#[test]
fn a_checksum_is_that_of_zip() {
    assert_eq!(checksum(b"123456789"), 0xCBF4_3926);
    assert_eq!(checksum(b"The quick brown fox jumps over the lazy dog"), 0x414F_A339);
    assert_eq!(checksum(b""), 0);
}
