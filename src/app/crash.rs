//! What the reader is told when the application has stopped on a defect of its own. Made without the
//! application, which draws nothing any more.

use web_sys::{Document, Element};

use crate::{browser::document, text};

const NOTICE: &str = "crash";

/// From now on a panic is told to the reader too, not to the console alone.
pub fn tell_of_panics() {
    std::panic::set_hook(Box::new(|panic| {
        console_error_panic_hook::hook(panic);
        show();
    }));
}

/// Says what is safe, beside a link that loads the page anew; once, however much fails after the first.
pub fn show() {
    if let Some(document) = document::document().filter(|page| page.get_element_by_id(NOTICE).is_none()) {
        // A document that cannot hold it shows what it has.
        let _ = notice(&document);
    }
}

fn notice(document: &Document) -> Option<()> {
    let element = |name: &str, class: &str| -> Option<Element> {
        let element = document.create_element(name).ok()?;
        element.set_class_name(class);
        Some(element)
    };
    let (place, notice) = (element("section", "notices")?, element("div", "notice bad")?);
    let (words, reload) = (element("div", "notice-text")?, element("a", "button")?);
    place.set_id(NOTICE);
    notice.set_attribute("role", "alert").ok()?;
    for (class, said) in [("strong", text::common_crash_title()), ("", text::common_crash_detail())] {
        let line = element("div", class)?;
        line.set_text_content(Some(&said));
        words.append_child(&line).ok()?;
    }
    reload.set_text_content(Some(&text::common_reload()));
    // The page itself, and a link that the browser follows: see `browser::history`.
    reload.set_attribute("href", "").ok()?;
    reload.set_attribute("target", "_self").ok()?;
    notice.append_child(&words).ok()?;
    notice.append_child(&reload).ok()?;
    place.append_child(&notice).ok()?;
    // While a dialog is open all else is beneath it, and out of reach.
    let dialog = document.query_selector("dialog:modal").ok().flatten();
    dialog.or_else(|| document.body().map(Into::into))?.append_child(&place).ok()?;
    Some(())
}
