//! Randomness of the operating system, as text: tokens and ids.

/// `N` random bytes as hexadecimal digits.
///
/// # Errors
/// Where the system has no randomness to give.
pub fn hexadecimal<const N: usize>() -> Result<String, getrandom::Error> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes)?;
    Ok(to_hexadecimal(&bytes))
}

/// An id that nobody else will ever have.
///
/// # Errors
/// Where the system has no randomness to give.
pub fn id() -> Result<String, getrandom::Error> {
    hexadecimal::<12>()
}

/// An end of an address that nobody guesses, and that can be typed from paper: 20 of 32 letters and
/// digits that do not look like one another, 100 bits.
///
/// # Errors
/// Where the system has no randomness to give.
pub fn address() -> Result<String, getrandom::Error> {
    const LETTERS: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";
    let mut bytes = [0; 20];
    getrandom::fill(&mut bytes)?;
    Ok(bytes.iter().map(|byte| char::from(LETTERS[usize::from(byte % 32)])).collect())
}

/// Two lower-case digits per byte.
#[must_use]
pub fn to_hexadecimal(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let digits = bytes.iter().flat_map(|byte| [byte >> 4, byte & 15]);
    digits.map(|digit| char::from(DIGITS[usize::from(digit)])).collect()
}
