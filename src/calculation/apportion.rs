//! A number of rights shared in proportion to weights (按分), by the largest remainder.
//!
//! Each gets the whole part of its quota. The rights that are then left go one each to those with the largest
//! remainders; among equal remainders to the larger weight, and among equal weights to the one that stands first.

/// What one gets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Share {
    /// The whole part of its quota.
    pub quota: u64,
    /// One more for its remainder.
    pub extra: bool,
    /// Somebody with the same remainder had it decided otherwise.
    pub tie: bool,
}

impl Share {
    pub fn count(self) -> u64 {
        self.quota.saturating_add(self.extra.into())
    }
}

/// The shares of `total`, in the order of `weights`; `None` where the weights are all nothing.
pub fn largest_remainder(total: u64, weights: &[u64]) -> Option<Vec<Share>> {
    let whole: i128 = weights.iter().map(|weight| i128::from(*weight)).sum();
    let mut shares = Vec::with_capacity(weights.len());
    let mut remainders = Vec::with_capacity(weights.len());
    for weight in weights {
        // At most 2⁶⁴ × 2⁶⁴, which an i128 does not hold.
        let part = i128::from(total).checked_mul(i128::from(*weight))?;
        let quota = u64::try_from(part.checked_div(whole)?).ok()?;
        shares.push(Share { quota, extra: false, tie: false });
        remainders.push(part.checked_rem(whole)?);
    }
    let given: u64 = shares.iter().map(|share| share.quota).sum();
    for _ in given..total {
        let open = shares.iter().zip(weights).zip(&remainders).enumerate().filter(|(_, ((share, _), _))| !share.extra);
        let rank = |((_, weight), remainder): &((&Share, &u64), &i128)| (**remainder, **weight);
        // The first of equal ones, where `max_by_key` would take the last.
        let (next, _) = open.reduce(|best, other| if rank(&other.1) > rank(&best.1) { other } else { best })?;
        shares.get_mut(next)?.extra = true;
    }
    mark_ties(&mut shares, &remainders);
    Some(shares)
}

/// Equal remainders that were treated differently.
fn mark_ties(shares: &mut [Share], remainders: &[i128]) {
    let lowest = shares.iter().zip(remainders).filter(|(share, _)| share.extra).map(|(_, rest)| *rest).min();
    let Some(lowest) = lowest else { return };
    let missed = shares.iter().zip(remainders).any(|(share, rest)| !share.extra && *rest == lowest);
    for (share, rest) in shares.iter_mut().zip(remainders) {
        share.tie = missed && *rest == lowest;
    }
}
