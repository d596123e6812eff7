//! Business values as people read them: what several pages show alike. Between `components`, which
//! know no business, and `pages`.

pub mod money;
pub mod role;
