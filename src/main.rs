//! Starts the storefront.

fn main() {
    entrepot::app::crash::tell_of_panics();
    wasm_bindgen_futures::spawn_local(entrepot::app::start());
}
