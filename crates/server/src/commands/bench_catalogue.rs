//! `server bench-catalogue`: writes a catalogue of any size, with prices and stock, as files that
//! `server import` takes on top of the demo data. The same number gives the same files.

use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use lexopt::prelude::*;

/// What goods are called, in English, German and Chinese, and the category in the demo's vocabulary.
const GOODS: [([&str; 3], &str); 16] = [
    (["desk lamp", "Tischleuchte", "台灯"], "lighting-lamps"),
    (["pendant light", "Pendelleuchte", "吊灯"], "lighting-ceiling"),
    (["LED bulb", "LED-Lampe", "LED灯泡"], "lighting-bulbs"),
    (["frying pan", "Bratpfanne", "平底锅"], "kitchen"),
    (["chef's knife", "Kochmesser", "厨师刀"], "kitchen"),
    (["mug", "Becher", "马克杯"], "kitchen"),
    (["cushion cover", "Kissenhülle", "靠垫套"], "home"),
    (["storage basket", "Aufbewahrungskorb", "收纳篮"], "home"),
    (["wall clock", "Wanduhr", "挂钟"], "home"),
    (["wireless charger", "Ladepad", "无线充电器"], "electronics"),
    (["travel adapter", "Reiseadapter", "旅行转换插头"], "electronics"),
    (["camping chair", "Campingstuhl", "露营椅"], "outdoor"),
    (["water bottle", "Trinkflasche", "水壶"], "outdoor"),
    (["rain jacket", "Regenjacke", "雨衣"], "apparel"),
    (["building blocks", "Bausteine", "积木"], "toys"),
    (["wooden train", "Holzeisenbahn", "木制火车"], "toys"),
];
const STYLES: [[&str; 3]; 12] = [
    ["Aurora", "Aurora", "极光"],
    ["Basalt", "Basalt", "玄武"],
    ["Cedar", "Zeder", "雪松"],
    ["Delta", "Delta", "三角洲"],
    ["Ember", "Glut", "余烬"],
    ["Fjord", "Fjord", "峡湾"],
    ["Grove", "Hain", "林间"],
    ["Harbour", "Hafen", "海港"],
    ["Iris", "Iris", "鸢尾"],
    ["Juniper", "Wacholder", "杜松"],
    ["Kestrel", "Falke", "红隼"],
    ["Lagoon", "Lagune", "潟湖"],
];
const COLOURS: [[&str; 3]; 10] = [
    ["black", "schwarz", "黑色"],
    ["white", "weiß", "白色"],
    ["walnut", "Nussbaum", "胡桃木色"],
    ["sage", "salbeigrün", "鼠尾草绿"],
    ["copper", "kupfer", "铜色"],
    ["navy", "marineblau", "藏青色"],
    ["sand", "sand", "沙色"],
    ["brick", "ziegelrot", "砖红色"],
    ["mustard", "senfgelb", "芥末黄"],
    ["slate", "schiefergrau", "石板灰"],
];
const BRANDS: [&str; 6] = ["Lumivane", "Aurelio", "Kestrel & Co", "Norrhaus", "Solmar", "Tidewell"];
const ORIGINS: [&str; 6] = ["CN", "VN", "IN", "PT", "TR", "DE"];
const WAREHOUSES: [&str; 4] = ["RTM", "SZX", "LAX", "DXB"];

pub fn run(mut arguments: lexopt::Parser) -> Result<()> {
    let mut products: u32 = 100_000;
    let mut folder = PathBuf::from("target/bench-catalogue");
    while let Some(argument) = arguments.next()? {
        match argument {
            Long("products") => products = arguments.value()?.parse()?,
            Long("out") => folder = arguments.value()?.into(),
            other => return Err(other.unexpected().into()),
        }
    }
    std::fs::create_dir_all(&folder).with_context(|| folder.display().to_string())?;
    let mut catalogue = begin(
        &folder.join("catalogue.csv"),
        "sku,family,name@en,name@de,name@zh-CN,description@en,brand,category,picture,option:colour,\
         attribute:power,hs_code,origin,weight_g,length_mm,width_mm,height_mm,carton_units,\
         carton_weight_g,carton_length_mm,carton_width_mm,carton_height_mm,pallet_cartons,\
         minimum_quantity,order_multiple,rrp@EUR,rrp@USD,status",
    )?;
    let mut prices = begin(
        &folder.join("prices.csv"),
        "price_list,currency,tier,company,sku,minimum_quantity,unit_price",
    )?;
    let mut stock = begin(&folder.join("stock.csv"), "warehouse,sku,on_hand")?;
    for number in 0..products {
        let product = Product::of(number);
        writeln!(catalogue, "{}", product.row())?;
        for row in product.prices() {
            writeln!(prices, "{row}")?;
        }
        writeln!(stock, "{},{},{}", product.warehouse(), product.sku(), product.draw(9, 500))?;
    }
    for file in [&mut catalogue, &mut prices, &mut stock] {
        file.flush()?;
    }
    println!("{products} products in {}", folder.display());
    Ok(())
}

fn begin(path: &Path, header: &str) -> Result<BufWriter<File>> {
    let mut file = BufWriter::new(File::create(path)?);
    writeln!(file, "{header}")?;
    Ok(file)
}

/// One product; everything about it follows from its number.
struct Product {
    number: u32,
}

impl Product {
    const fn of(number: u32) -> Self {
        Self { number }
    }

    /// A number below `limit` that looks drawn by chance (SplitMix64).
    fn draw(&self, purpose: u64, limit: u64) -> u64 {
        let seed = u64::from(self.number) << 8 | purpose;
        let mut mixed = seed.wrapping_add(0x9E37_79B9_7F4A_7C15);
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        (mixed ^ (mixed >> 31)) % limit.max(1)
    }

    fn pick<'a, T>(&self, purpose: u64, choices: &'a [T; 12]) -> &'a T {
        let position = usize::try_from(self.draw(purpose, 12)).unwrap_or_default();
        choices.get(position).unwrap_or(&choices[0])
    }

    fn sku(&self) -> String {
        format!("BC-{:06}-{}", self.number / 10, self.number % 10)
    }

    fn warehouse(&self) -> &'static str {
        WAREHOUSES[usize::try_from(self.draw(8, 4)).unwrap_or_default()]
    }

    /// Cents.
    fn list_price(&self) -> u64 {
        199 + self.draw(7, 12_000)
    }

    fn row(&self) -> String {
        // Ten colours are a family.
        let family = Self::of(self.number / 10);
        let at = |purpose, choices: usize| {
            usize::try_from(family.draw(purpose, choices as u64)).unwrap_or_default()
        };
        let (goods, category) = GOODS[at(1, GOODS.len())];
        let style = family.pick(2, &STYLES);
        let colour = COLOURS[usize::try_from(self.number % 10).unwrap_or_default()];
        let size = 10 + family.draw(3, 90);
        let (units, weight) = (6 + 2 * family.draw(4, 10), 100 + family.draw(5, 3000));
        let edge = 60 + family.draw(6, 200);
        let list_price = self.list_price();
        [
            self.sku(),
            format!("bench-{}", family.number),
            format!("\"{} {} {size}, {}\"", style[0], goods[0], colour[0]),
            format!("\"{} {} {size}, {}\"", goods[1], style[1], colour[1]),
            format!("{}{} {size} {}", style[2], goods[2], colour[2]),
            format!("\"{} from the {} range, in {}.\"", goods[0], style[0], colour[0]),
            BRANDS[at(10, BRANDS.len())].to_owned(),
            category.to_owned(),
            "/pictures.svg#desk-lamp".to_owned(),
            colour[0].to_owned(),
            format!("{} W", 3 + family.draw(11, 40)),
            format!("9405{:02}", family.draw(12, 100)),
            ORIGINS[at(13, ORIGINS.len())].to_owned(),
            weight.to_string(),
            edge.to_string(),
            edge.to_string(),
            edge.to_string(),
            units.to_string(),
            (units * weight + 400).to_string(),
            (edge * units + 20).to_string(),
            (edge + 20).to_string(),
            (edge + 20).to_string(),
            (8 + family.draw(14, 40)).to_string(),
            units.to_string(),
            (units / 2).to_string(),
            money(list_price * 2),
            money(list_price * 2 + 100),
            "active".to_owned(),
        ]
        .join(",")
    }

    fn prices(&self) -> [String; 3] {
        let (sku, price) = (self.sku(), self.list_price());
        let dollars = price + price / 10;
        [
            format!("list-EUR,EUR,,,{sku},1,{}", money(price)),
            format!("list-EUR,EUR,,,{sku},96,{}", money(price - price / 20)),
            format!("list-USD,USD,,,{sku},1,{}", money(dollars)),
        ]
    }
}

fn money(cents: u64) -> String {
    format!("{}.{:02}", cents / 100, cents % 100)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_gives_the_same_product_and_no_other() {
        assert_eq!(Product::of(42).row(), Product::of(42).row());
        assert_ne!(Product::of(42).row(), Product::of(43).row());
        assert_eq!(Product::of(123_456).sku(), "BC-012345-6");
        assert_eq!(money(1205), "12.05");
    }
}
