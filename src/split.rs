//! Functions that come in files of their own, fetched when they are first called: see
//! `docs/decisions/chunks.md`. Pages have their own way, in `app/chunks.rs`.

/// `chunk: function(argument: Type, ...) { ... }`: an asynchronous function whose file may have to be
/// fetched first, which can fail. Only a released storefront is split.
macro_rules! in_chunk {
    ($(#[$documentation:meta])* $chunk:ident: $name:ident($($argument:ident: $type:ty),* $(,)?) { $($body:tt)* }) => {
        $(#[$documentation])*
        #[cfg(feature = "split")]
        #[leptos::wasm_split::wasm_split($chunk, wasm_split_path = ::leptos::wasm_split, fallible)]
        fn $name($($argument: $type),*) -> Result<(), leptos::wasm_split::SplitLoaderError> {
            $($body)*
            Ok(())
        }

        $(#[$documentation])*
        #[cfg(not(feature = "split"))]
        async fn $name($($argument: $type),*) -> Result<(), leptos::wasm_split::SplitLoaderError> {
            $($body)*
            Ok(())
        }
    };
}
pub(crate) use in_chunk;
