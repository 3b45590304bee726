//! Which name was meant.

use super::Name;

/// The most names that are proposed.
const PROPOSED_MAX: usize = 3;

/// A text of more letters is no name that somebody mistyped.
const LETTERS_MAX: usize = 60;

/// The known names nearest to what was written, the nearest first; none where nothing is near.
pub fn nearest(names: &[Name], written: &str) -> Vec<String> {
    if written.len() > LETTERS_MAX {
        return Vec::new();
    }
    let written = written.trim().to_ascii_lowercase().replace([' ', '-'], "_");
    let mut found: Vec<(usize, &str)> = Vec::new();
    for Name { name, .. } in names {
        let Some(distance) = near(name, &written) else { continue };
        // Each after those that are as near.
        let place = found.iter().take_while(|(nearer, _)| *nearer <= distance).count();
        found.insert(place, (distance, name));
        found.truncate(PROPOSED_MAX);
    }
    found.into_iter().map(|(_, name)| name.to_owned()).collect()
}

/// How far a name is from what was written, where it may have been meant.
fn near(name: &str, written: &str) -> Option<usize> {
    let distance = distance(name.as_bytes(), written.as_bytes());
    let begins = written.len() > 2 && (name.starts_with(written) || written.starts_with(name));
    let most = (written.len() / 3).max(1);
    if begins { Some(distance.min(most)) } else { Some(distance).filter(|distance| *distance <= most) }
}

/// The fewest letters to put in, take out or exchange.
fn distance(one: &[u8], other: &[u8]) -> usize {
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (place, letter) in one.iter().enumerate() {
        let mut left = place + 1;
        let mut before = place;
        if let Some(first) = row.first_mut() {
            *first = left;
        }
        for (above, against) in row.iter_mut().skip(1).zip(other) {
            let exchanged = before + usize::from(letter != against);
            before = *above;
            left = exchanged.min(left + 1).min(*above + 1);
            *above = left;
        }
    }
    row.last().copied().unwrap_or_default()
}
