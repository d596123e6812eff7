//! The pictures of a product: one of them large, and all of them small where there are several.

use leptos::prelude::*;

use super::sheet::Sheet;
use crate::{browser::intl, components::Thumbnails, pages::ordering::Picture, text};

/// The first is shown at once; what the server adds comes behind it.
#[component]
pub fn Pictures(sheet: Signal<Sheet>) -> impl IntoView {
    let pictures = Memo::new(move |_| sheet.read().pictures.clone());
    let shown = RwSignal::new(0_usize);
    // Another variant may have fewer.
    let large = Signal::derive(move || {
        let pictures = pictures.read();
        pictures.get(shown.get()).or(pictures.first()).cloned().unwrap_or_default()
    });
    let small = move || {
        let pictures = pictures.get();
        let count = pictures.len();
        let number = |number: usize| intl::number(&number.to_string());
        let name = |place: usize| text::product_picture_of(number(place), number(count));
        let names: Vec<String> = (1..=count).map(name).collect();
        let picture = move |place: usize| {
            let address = pictures.get(place).cloned().unwrap_or_default();
            view! { <Picture address /> }
        };
        let show = Callback::new(move |place| shown.set(place));
        (count > 1)
            .then(|| view! { <Thumbnails label=text::product_pictures() names shown on_show=show picture /> })
    };
    view! { <div class="product-picture"><Picture address=large />{small}</div> }
}
