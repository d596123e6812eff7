//! Sizes stand in the order of the trade; what is no size stays where it was given.

use domain::size::compare;

fn ordered<'a>(values: &[&'a str]) -> Vec<&'a str> {
    let mut values = values.to_vec();
    values.sort_by(|one, other| compare(one, other));
    values
}

#[test]
fn values_are_listed_as_the_trade_lists_them() {
    let cases: [(&[&str], &[&str]); 9] = [
        (&["L", "M", "S", "XL", "XS", "XXL"], &["XS", "S", "M", "L", "XL", "XXL"]),
        (&["3XL", "XXL", "2XS", "XXXS", "M"], &["XXXS", "2XS", "M", "XXL", "3XL"]),
        (&["l", " m ", "s"], &["s", " m ", "l"]),
        (&["104", "98", "36.5", "36"], &["36", "36.5", "98", "104"]),
        (&["10000 mAh", "20000 mAh", "5000 mAh"], &["5000 mAh", "10000 mAh", "20000 mAh"]),
        (&["1 TB", "512 GB", "64 GB"], &["64 GB", "512 GB", "1 TB"]),
        (&["38", "One size", "L", "S"], &["S", "L", "38", "One size"]),
        (&["navy", "black", "marl", "XM", "X", ""], &["navy", "black", "marl", "XM", "X", ""]),
        (&["99999999999999999999999999999999", "L"], &["L", "99999999999999999999999999999999"]),
    ];
    for (given, expected) in cases {
        assert_eq!(ordered(given), expected, "{given:?}");
    }
}

proptest::proptest! {
    /// Whatever somebody calls a variant.
    #[test]
    fn the_order_is_one_order(one in ".{0,8}", other in ".{0,8}") {
        proptest::prop_assert_eq!(compare(&one, &other), compare(&other, &one).reverse());
    }
}
