//! What is unfolded on the page.

use crate::draft::{Field, Input};

/// What is unfolded below the tools.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Panel {
    Share,
    PasteTable,
    Clear,
    /// 感応度: what moves the fair value.
    MovesIt,
    /// A volatility estimated from closing prices.
    Volatility,
    /// Outstanding series to be adjusted.
    Series,
    /// 文言
    Wording,
}

impl Panel {
    /// The panel in which this input stands; nothing for one of the form itself.
    pub fn holding(input: Input) -> Option<Panel> {
        use Field::*;
        match input {
            Input::Grant(TargetPrice) => Some(Panel::MovesIt),
            Input::Grant(Closes | ClosesOrder | ClosesPeriod | ClosesDeviation | ClosesWindow | ClosesPerYear) => {
                Some(Panel::Volatility)
            }
            Input::Grant(OutstandingSeries) => Some(Panel::Series),
            _ => None,
        }
    }

    /// The button that unfolds it.
    pub fn opener(self) -> &'static str {
        match self {
            Panel::Share => "share",
            Panel::PasteTable => "paste_table",
            Panel::Clear => "clear",
            Panel::MovesIt => "moves_it",
            Panel::Volatility => "volatility_from_closes",
            Panel::Series => "adjust_series",
            Panel::Wording => "edit_wording",
        }
    }
}
