//! The sentences by which the United States schedule points to another rate.

use super::super::expression::DutyReference;
use super::cursor::Cursor;

/// The sentence that is printed, and others that say the same.
fn sentences(reference: &DutyReference) -> &'static [&'static str] {
    match reference {
        DutyReference::ApplicableSubheading => &[
            "The duty provided in the applicable subheading",
            "The duty rate provided in such subheading",
            "The rate of duty provided in the applicable subheading",
        ],
        DutyReference::NoChange => &["No change"],
        DutyReference::InAbsenceOfThis => &[
            "The rate applicable in the absence of this subheading",
            "The rate applicable in the absence of this heading",
        ],
        DutyReference::EachGarmentOfEnsemble => &[
            "The rate applicable to each garment in the ensemble if separately entered",
            "The rate applicable to each garment in the ensemble if entered separately",
            "The rate applicable to each garment in the in the ensemble if separately entered",
        ],
        DutyReference::EachArticleOfSet => {
            &["The rate applicable to each article in the absence of this subheading"]
        }
        DutyReference::HighestInSet => {
            &["The rate of duty applicable to that article in the set subject to the highest rate of duty"]
        }
        DutyReference::ArticleOfPart => {
            &["The rate applicable to the article of which it is a part or accessory"]
        }
        DutyReference::ArticleOfAccessory => {
            &["The rate applicable to the article of which it is an accessory"]
        }
        DutyReference::CompleteMovement => &[
            "The rate applicable to the complete, assembled movement",
            "The rate applicable to the complete, assembled",
        ],
        DutyReference::NaturalJuice(_) => &["The rate applicable to the natural juice in heading"],
        DutyReference::Subheading(_) => &[
            "The duty provided in subheading",
            "The duty provided in subheadings",
            "The duty provided in heading",
        ],
        DutyReference::AdditionalNote(_) => &["See additional U.S. note"],
        DutyReference::OnOtherValue(_) => &["A duty upon the"],
    }
}

fn all() -> [DutyReference; 13] {
    [
        DutyReference::EachArticleOfSet,
        DutyReference::EachGarmentOfEnsemble,
        DutyReference::HighestInSet,
        DutyReference::ArticleOfPart,
        DutyReference::ArticleOfAccessory,
        DutyReference::CompleteMovement,
        DutyReference::InAbsenceOfThis,
        DutyReference::ApplicableSubheading,
        DutyReference::NoChange,
        DutyReference::NaturalJuice(String::new()),
        DutyReference::Subheading(String::new()),
        DutyReference::AdditionalNote(String::new()),
        DutyReference::OnOtherValue(String::new()),
    ]
}

/// Takes a reference if one stands here.
pub(super) fn eat(cursor: &mut Cursor<'_>) -> Option<DutyReference> {
    let mut attempt = *cursor;
    let reference =
        all().into_iter().find(|one| sentences(one).iter().any(|sentence| attempt.eat_words(sentence)))?;
    let reference = match reference {
        DutyReference::NaturalJuice(_) => DutyReference::NaturalJuice(attempt.name().ok()?),
        DutyReference::Subheading(_) => DutyReference::Subheading(attempt.name().ok()?),
        DutyReference::AdditionalNote(_) => DutyReference::AdditionalNote(attempt.name().ok()?),
        DutyReference::OnOtherValue(_) => DutyReference::OnOtherValue(attempt.clause().ok()?),
        plain => plain,
    };
    *cursor = attempt;
    Some(reference)
}

pub(super) fn print(reference: &DutyReference) -> String {
    let sentence = sentences(reference).first().copied().unwrap_or_default();
    match reference {
        DutyReference::Subheading(words) if words.contains(' ') => format!("{sentence}s {words}"),
        DutyReference::NaturalJuice(words)
        | DutyReference::Subheading(words)
        | DutyReference::AdditionalNote(words)
        | DutyReference::OnOtherValue(words) => format!("{sentence} {words}"),
        _ => sentence.to_owned(),
    }
}
