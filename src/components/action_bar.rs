//! A bar with the page's main button that stays at the end of the screen: notices stand above it, however
//! high it is, so that no press meant for the button meets one of theirs.

use leptos::{html, prelude::*};

use crate::browser::{document, height::HeightWatch};

/// Read by `.notices` in `style/components/overlays.css`.
const HEIGHT: &str = "--action-bar-height";

#[component]
pub fn ActionBar(
    class: &'static str,
    /// What a screen reader calls it.
    #[prop(optional, into)]
    label: MaybeProp<String>,
    children: Children,
) -> impl IntoView {
    let bar = NodeRef::<html::Section>::new();
    let watch = StoredValue::new_local(None);
    Effect::new(move || {
        if let Some(bar) = bar.get() {
            let told = |height: i32| document::set_style(HEIGHT, &format!("{height}px"));
            watch.set_value(Some(HeightWatch::of(&bar, told)));
        }
    });
    // None at all, so that what a style sheet says of other bars holds.
    on_cleanup(|| document::set_style(HEIGHT, ""));
    view! {
        <section node_ref=bar class=class aria-label=move || label.get()>
            {children()}
        </section>
    }
}
