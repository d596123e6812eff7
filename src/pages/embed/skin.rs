//! The dress of a frame, from the address: `?accent=0b6b5e&ground=fff&radius=4&font=Georgia`. Hostile
//! until it is read: only these tokens, only hexadecimal colours, whole pixels and plain names of
//! fonts, and no colour on which the text could not be read (WCAG 2.2, 4.5 to 1). What is refused is
//! left as it was, and named in `data-refused` for whoever builds the site.

use web_sys::UrlSearchParams;

use crate::browser::document;

/// What the letters of a page need at least.
const LEGIBLE: f64 = 4.5;
const WIDEST_RADIUS: u32 = 24;
const LONGEST_FONT: usize = 40;

#[derive(Clone, Copy, PartialEq)]
struct Colour([u8; 3]);

const WHITE: Colour = Colour([255, 255, 255]);
const BLACK: Colour = Colour([0, 0, 0]);

/// The colours of `style/tokens.css` that others are held against.
struct Theme {
    name: &'static str,
    ground: Colour,
    surface: Colour,
    text: Colour,
    muted: Colour,
}

const LIGHT: Theme = Theme {
    name: "light",
    ground: Colour([0xfb, 0xfb, 0xfa]),
    surface: WHITE,
    text: Colour([0x16, 0x19, 0x1c]),
    muted: Colour([0x5f, 0x65, 0x6a]),
};
const DARK: Theme = Theme {
    name: "dark",
    ground: Colour([0x11, 0x13, 0x15]),
    surface: Colour([0x18, 0x1b, 0x1e]),
    text: Colour([0xf1, 0xf3, 0xf4]),
    muted: Colour([0xa2, 0xa9, 0xae]),
};

/// Dresses the document.
pub fn put_on(query: &str) {
    let Ok(given) = UrlSearchParams::new_with_str(query) else { return };
    let mut refused: Vec<&str> = Vec::new();
    let mut read = |name: &'static str| {
        let text = given.get(name)?;
        let colour = Colour::parse(&text);
        if colour.is_none() {
            refused.push(name);
        }
        colour
    };
    let (ground, surface, text, accent) = (read("ground"), read("surface"), read("text"), read("accent"));
    let dark = ground.or(surface).is_some_and(|colour| colour.luminance() < 0.18);
    let theme = if dark { DARK } else { LIGHT };
    let dressed = ground.or(surface).or(text).or(accent).is_some();
    if dressed {
        document::set_theme(theme.name);
    }
    // Text and the quieter text stand on both; the ground counts before what stands on it.
    let ink = text.unwrap_or(theme.text);
    let carries = |colour: Colour| colour.contrast(ink) >= LEGIBLE && colour.contrast(theme.muted) >= LEGIBLE;
    let mut surfaces = [("ground", ground, theme.ground), ("surface", surface, theme.surface)];
    for (name, given, usual) in &mut surfaces {
        match given {
            Some(colour) if carries(*colour) => document::set_style(&format!("--{name}"), &colour.written()),
            Some(_) => {
                refused.push(name);
                *given = None;
            }
            None => {}
        }
        *usual = given.unwrap_or(*usual);
    }
    let under = surfaces.map(|(_, _, colour)| colour);
    let is_legible = |colour: Colour| under.iter().all(|ground| ground.contrast(colour) >= LEGIBLE);
    match text {
        Some(colour) if is_legible(colour) => document::set_style("--text", &colour.written()),
        Some(_) => refused.push("text"),
        None => {}
    }
    match accent {
        Some(colour) if is_legible(colour) => {
            let on = if colour.contrast(WHITE) >= colour.contrast(BLACK) { WHITE } else { BLACK };
            let accent = colour.written();
            document::set_style("--accent", &accent);
            document::set_style("--accent-strong", &accent);
            document::set_style("--on-accent", &on.written());
            document::set_style(
                "--accent-soft",
                &format!("color-mix(in srgb, {accent} 12%, var(--surface))"),
            );
            document::set_style("--selected", &format!("color-mix(in srgb, {accent} 6%, var(--surface))"));
        }
        Some(_) => refused.push("accent"),
        None => {}
    }
    if let Some(text) = given.get("radius") {
        match text.parse::<u32>().ok().filter(|radius| *radius <= WIDEST_RADIUS) {
            Some(radius) => {
                document::set_style("--radius-small", &format!("{}px", radius / 2));
                document::set_style("--radius", &format!("{radius}px"));
                document::set_style("--radius-large", &format!("{}px", radius + radius / 2));
            }
            None => refused.push("radius"),
        }
    }
    if let Some(text) = given.get("font") {
        match font(&text) {
            Some(names) => document::set_style("--font", &names),
            None => refused.push("font"),
        }
    }
    document::set_refused(&refused.join(" "));
}

/// Names of fonts in quotes, with the system's own behind them.
fn font(text: &str) -> Option<String> {
    let mut names = String::new();
    for name in text.split(',').map(str::trim) {
        let plain = |letter: char| letter.is_alphanumeric() || matches!(letter, ' ' | '-');
        if name.is_empty() || name.len() > LONGEST_FONT || !name.chars().all(plain) {
            return None;
        }
        names += &format!("\"{name}\", ");
    }
    Some(format!("{names}system-ui, sans-serif"))
}

impl Colour {
    /// `0b6b5e`, `#0b6b5e` or `fff`.
    fn parse(text: &str) -> Option<Self> {
        let digits: Vec<u8> = text
            .strip_prefix('#')
            .unwrap_or(text)
            .chars()
            .map(|letter| u8::try_from(letter.to_digit(16)?).ok())
            .collect::<Option<_>>()?;
        match digits.as_slice() {
            [r, g, b] => Some(Self([r * 17, g * 17, b * 17])),
            [a, b, c, d, e, f] => Some(Self([a * 16 + b, c * 16 + d, e * 16 + f])),
            _ => None,
        }
    }

    fn written(self) -> String {
        let [r, g, b] = self.0;
        format!("#{r:02x}{g:02x}{b:02x}")
    }

    /// Relative luminance, as WCAG 2.2 has it.
    fn luminance(self) -> f64 {
        let linear = |part: u8| {
            let part = f64::from(part) / 255.0;
            if part <= 0.040_45 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
        };
        let [r, g, b] = self.0.map(linear);
        0.2126 * r + 0.7152 * g + 0.0722 * b
    }

    fn contrast(self, other: Self) -> f64 {
        let (one, two) = (self.luminance(), other.luminance());
        (one.max(two) + 0.05) / (one.min(two) + 0.05)
    }
}
