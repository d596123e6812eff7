//! Line icons of one hand, drawn on a grid of 24.

use leptos::prelude::*;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Symbol {
    Account,
    ArrowEnd,
    Box,
    Calculator,
    Cart,
    Catalogue,
    Check,
    ChevronDown,
    Close,
    Company,
    Copy,
    Download,
    Filter,
    Info,
    List,
    Lock,
    Logo,
    Minus,
    Orders,
    Plus,
    Print,
    QuickOrder,
    Search,
    Share,
    Trash,
    Undo,
    Unlock,
    Upload,
    Warning,
}

impl Symbol {
    fn path(self) -> &'static str {
        match self {
            Self::Account => "M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM4 21c0-4 3.5-6 8-6s8 2 8 6",
            Self::ArrowEnd => "M5 12h14M13 6l6 6-6 6",
            Self::Box => "M4 8l8-4 8 4v8l-8 4-8-4ZM4 8l8 4 8-4M12 12v8",
            Self::Calculator => {
                "M6 3h12v18H6ZM9 7h6M9 12h.01M12 12h.01M15 12h.01M9 16h.01M12 16h.01M15 16h.01"
            }
            Self::Cart => "M3 4h2l2.4 11h10.2L20 7H6M9 20h.01M16 20h.01",
            Self::Catalogue => "M4 5h6v6H4ZM14 5h6v6h-6ZM4 15h6v4H4ZM14 15h6v4h-6Z",
            Self::Check => "M5 12.5l4.5 4.5L19 7.5",
            Self::ChevronDown => "M6 9l6 6 6-6",
            Self::Close => "M6 6l12 12M18 6L6 18",
            Self::Company => {
                "M4 21V5l9-2v18M13 9h7v12M2 21h20M8 8v.01M8 12v.01M8 16v.01M16.5 13v.01M16.5 17v.01"
            }
            Self::Copy => "M9 9h10v10H9ZM5 15V5h10",
            Self::Download => "M12 4v11M7 10.5l5 5 5-5M5 20h14",
            Self::Filter => "M4 6h16M7 12h10M10 18h4",
            Self::Info => "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM12 11v5M12 8h.01",
            Self::List => "M8 6h12M8 12h12M8 18h12M4 6h.01M4 12h.01M4 18h.01",
            Self::Lock => "M6 11h12v9H6ZM8.5 11V7.5a3.5 3.5 0 0 1 7 0V11",
            Self::Logo => "M12 3l9 5-9 5-9-5ZM3 12.5l9 5 9-5M3 17l9 5 9-5",
            Self::Minus => "M6 12h12",
            Self::Orders => "M6 3h12v18l-3-2-3 2-3-2-3 2ZM9 8h6M9 12h6",
            Self::Plus => "M12 6v12M6 12h12",
            Self::Print => "M7 9V4h10v5M7 18H4v-7h16v7h-3M7 15h10v5H7Z",
            Self::QuickOrder => "M13 3L5 14h6l-1 7 8-11h-6Z",
            Self::Search => "M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13ZM15.5 15.5L20 20",
            Self::Share => "M12 15V4M8 8l4-4 4 4M5 13v7h14v-7",
            Self::Trash => "M5 7h14M10 4h4M7 7l1 13h8l1-13",
            Self::Undo => "M5 9h9a5 5 0 0 1 0 10H9M5 9l4-4M5 9l4 4",
            Self::Unlock => "M6 11h12v9H6ZM8.5 11V7.5a3.5 3.5 0 0 1 6.8-1.2",
            Self::Upload => "M12 16V5M7 9.5l5-5 5 5M5 20h14",
            Self::Warning => "M12 4l9 16H3ZM12 10v4M12 17h.01",
        }
    }

    /// Whether it points along the line of text and turns with it.
    fn turns(self) -> bool {
        matches!(self, Self::ArrowEnd | Self::Undo | Self::List)
    }
}

/// Decoration: what it means stands beside it, or in the label of its button.
#[component]
pub fn Icon(symbol: Symbol) -> impl IntoView {
    view! {
        <svg class="icon" class:turns=symbol.turns() viewBox="0 0 24 24" aria-hidden="true" focusable="false">
            <path d=symbol.path() />
        </svg>
    }
}
