//! HTML in which only what is written in this program is markup: everything else is escaped.

/// A piece of a page.
#[derive(Debug, Default)]
pub struct Html(String);

impl Html {
    /// Markup. Nothing that a person wrote can be `'static`.
    pub fn raw(&mut self, markup: &'static str) -> &mut Self {
        self.0 += markup;
        self
    }

    /// Text, between tags or in an attribute within double quotes.
    pub fn text(&mut self, text: &str) -> &mut Self {
        for character in text.chars() {
            match character {
                '&' => self.0 += "&amp;",
                '<' => self.0 += "&lt;",
                '>' => self.0 += "&gt;",
                '"' => self.0 += "&quot;",
                '\'' => self.0 += "&#39;",
                other => self.0.push(other),
            }
        }
        self
    }

    /// Words around an amount such as `12.50 EUR`, which the browser writes by its own `Intl` before anything
    /// is painted. See the script in `index.html`; without scripts the plain words stay.
    pub fn text_around_money(&mut self, words: &str, amount: &str) -> &mut Self {
        match words.split_once(amount) {
            Some((before, after)) => {
                self.text(before).raw("<span data-money=\"").text(amount).raw("\">");
                self.text(amount).raw("</span>").text(after)
            }
            None => self.text(words),
        }
    }

    /// Another piece.
    pub fn append(&mut self, piece: Self) -> &mut Self {
        self.0 += &piece.0;
        self
    }

    /// A line icon of the storefront, by its path on a grid of 24.
    pub fn icon(&mut self, path: &'static str) -> &mut Self {
        self.raw(r#"<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d=""#);
        self.raw(path).raw(r#""></path></svg>"#)
    }

    /// JSON that the storefront reads. It never runs: the policy names no such script, and `<` cannot
    /// end it.
    pub fn data(&mut self, answers: &str, json: &str) -> &mut Self {
        self.raw(r#"<script type="application/json" data-answer=""#).text(answers).raw("\">");
        self.0 += &json.replace('<', "\\u003c");
        self.raw("</script>\n")
    }

    #[must_use]
    pub fn finish(self) -> String {
        self.0
    }
}

/// Text as it may stand between tags and in attributes.
#[must_use]
pub fn escaped(text: &str) -> String {
    let mut html = Html::default();
    html.text(text);
    html.finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_person_wrote_is_never_markup() {
        let mut html = Html::default();
        html.raw("<a title=\"")
            .text("\" onclick='x'><script>")
            .raw("\">")
            .data("/p?q=\"<", r#"["</script><!--"]"#);
        assert_eq!(
            html.finish(),
            "<a title=\"&quot; onclick=&#39;x&#39;&gt;&lt;script&gt;\">\
             <script type=\"application/json\" data-answer=\"/p?q=&quot;&lt;\">\
             [\"\\u003c/script>\\u003c!--\"]</script>\n"
        );
    }
}
