## Why a row or a file is not imported: what was wrong, and what would be right.

## The row as text.

refused-row-too-short = 该行共应有 { $columns } 列，但只有 { $found } 列：文件可能在此处被截断。请补全该行。
refused-row-too-long = 该行有 { $found } 个单元格，而表头只有 { $columns } 列。含有分隔符的文本请加英文双引号。
refused-row-too-large = 该行超过 { $kilobytes } KB。请缩短文本，或检查是否有未闭合的双引号。
refused-quote-never-closed = 此处的双引号没有闭合。请补上右引号；如果引号属于文本内容，请写成两个。
refused-text-after-quote = 右引号之后还有文字。属于文本内容的引号请写成两个，例如 5"" lamp。
refused-too-many-rows-together = 使用该编号的行超过 { $most } 行，无法作为一个整体导入。

## One cell.

refused-missing = 此项必填。
refused-text-too-long = 文本超过 { $most } 个字符，请缩短。
refused-line-break-in-code = 编号中不能有换行符或控制字符。
refused-not-a-decimal = 这不是数字。请只用小数点书写，例如 1234.50。
refused-too-many-digits = { $currency } 只有 { $digits } 位小数，该金额位数过多。
refused-number-too-large = 数字过大。
refused-negative = 此值不能为负。
refused-not-a-whole-number = 这不是整数（例如 48）。请勿使用千位分隔符或单位。
refused-too-small = 最小值为 { $least }。
refused-zero-price = 价格为零等于白送。如果没有价格，请删除该行。
refused-zero-quantity = 数量为零：每行至少要订购或退回一件。
refused-not-a-date = 这不是日期。请按年-月-日书写，例如 2026-11-30。
refused-not-a-moment = 这不是日期时间。请按年-月-日 时:分书写，例如 2026-11-30 16:20。
refused-out-of-time = 订单不可能是这一天的。请填写 { $first } 至 { $last } 之间的日期。
refused-not-a-country = 这不是国家代码。请使用 ISO 3166 的两位字母，例如 DE。
refused-not-a-currency = 这不是货币代码。请使用 ISO 4217 的三位字母，例如 EUR。
refused-not-a-language = 不支持该语言。请使用 en、zh-CN、es、fr、de、ja、pt-BR 或 ar。
refused-not-an-incoterm = 这不是 Incoterms 2020 术语。请使用 EXW、FCA、FAS、FOB、CFR、CIF、CPT、CIP、DAP、DPU 或 DDP。
refused-not-an-hs-code = 这不是 HS 编码。请填写 6 至 12 位数字，例如 9405.21。
refused-not-a-tariff-code = 这不是税则号列。请填写 2 至 12 位数字，例如 9405 或 9405.21。
refused-not-an-origin = 这不是原产地。请填写 all、all except CN RU 或国家代码：CH NO。
refused-not-a-duty = 这不是关税税率。请按税则写法填写：12.80 % + 176.80 EUR / 100 kg。
refused-not-a-measure = 这不是措施类型。请填写 mfn、preference、anti_dumping 或 additional 等。
refused-not-a-rate = 这不是汇率。请填写大于零的数字或 N/A。
refused-not-a-barcode = 这不是条码号。请填写 8、12、13 或 14 位数字。电子表格可能截短了数字：请将该列设为文本格式。
refused-barcode-check-digit = 校验位错误：最后一位应为 { $right }。请与标签核对。
refused-not-an-email = 这不是电子邮箱地址（例如 buyer@company.example）。
refused-not-a-picture = 这不是图片地址。地址应以 https:// 或单个 / 开头。
refused-too-many-pictures = 附加图片超过 { $most } 张，请去掉多余的图片。
refused-not-one-of = 请使用以下值之一：{ $choices }。

## One row.

refused-no-name = 至少需要一种语言的名称。
refused-no-label = 至少需要一种语言的标签。
refused-no-first-picture = 有附加图片，却没有首图。请填写 picture，或清空 pictures。
refused-not-all-dimensions = 长、宽、高必须同时填写，或全部留空。
refused-carton-without-units = 填写了外箱重量或尺寸，但 carton_units 未说明每箱件数。
refused-nothing-orderable = 没有任何数量能同时满足起订量、倍数和最大量。请将最大量提高到至少一个倍数。
refused-ends-before-it-begins = 结束日期早于开始日期。
refused-tier-and-company = 价目表只能属于某个等级或某家公司，不能同时属于两者。
refused-role-needs-company = 该角色的用户必须属于某家公司，请填写公司。
refused-role-has-no-company = 该角色属于品牌方，没有合作公司。请将该单元格留空。
refused-no-sku = 该规格没有 SKU，无法订购。请在 Shopify 中补上后重新导出，或在此填写。
refused-arrival-incomplete = 到货需要同时填写日期和数量。
refused-nothing-said = 该行既没有现有库存，也没有到货信息。
refused-address-incomplete = 地址缺少国家。

## A row beside others.

refused-duplicate = 第 { $row } 行已针对同一项，数值可能相同，也可能不同。请只保留正确的一行。
refused-differs-from-row = 第 { $row } 行对同一对象写的是“{ $value }”，请统一。
refused-other-row-of-order = 同一订单的第 { $row } 行被拒绝，而订单必须整单导入。本行没有问题。
refused-other-row-of-company = 同一公司的第 { $row } 行被拒绝，而公司必须整体导入。本行没有问题。
refused-other-row-of-agreement = 同一版本的第 { $row } 行被拒绝，而版本必须整体导入。本行没有问题。
refused-thresholds-not-rising = 门槛必须高于前一档。
refused-floor-above-cap = 最低额不能高于最高额。
refused-order-taken = 另一条款已占用此顺序。请为每条条款指定不同的顺序。
refused-not-an-earlier-line = 请填写本协议中顺序在前且可扣减的条款。
refused-terms-contradict = 条款互相矛盾：该方法无法使用此计量、档位或旁边的数字。
refused-version-posted = 此版本已以其他条款存档。已发布的版本不得修改：请为变更使用新的版本号。
refused-agreement-of-others = 该协议已存为 { $stored }。其他合作公司或币种请使用另一编号。
refused-effective-taken = 版本 { $version } 在同一天生效。请选择另一天。
refused-effective-outside-term = 该日不在协议期限 { $from } 至 { $to } 之内。版本须在自身期限内生效。
refused-fewer-lines = 该订单已存有 { $stored } 行，此处行数较少。请列出全部行。
refused-price-list-differs = 该价目表已存为 { $stored }。其他价目表请使用另一编号。
refused-order-of-other-company = 该订单号已属于另一家公司。
refused-order-of-other-currency = 该订单号已以 { $currency } 保存。
refused-credit-note-is-negative = 贷项通知单表示退回，数量应为负数。
refused-order-is-positive = 负数量应放在贷项通知单上：请将状态设为 credit_note。
refused-own-parent = 类别不能是自己的上级。

## A row beside what is stored.

refused-unknown-sku = 目录中没有该 SKU。请先导入该商品，或更正编号。
refused-unknown-company = 没有该编号的公司。请先导入公司，或更正编号。
refused-unknown-warehouse = 没有该编号的仓库。请先导入仓库，或更正编号。
refused-unknown-user = 没有使用该邮箱的用户。请先导入用户，或将该单元格留空。
refused-unknown-parent = 文件和数据库中都没有该编号的类别。
refused-unknown-agreement = 没有此编号的返利协议。请先导入协议。
refused-currency-needs-amounts = 信用额度和最低订货额是以 { $stored } 保存的。请用新货币给出这两列；空单元格表示没有。
refused-currency-while-owed = 该公司尚欠 { $owed }，只按现有货币计入信用额度。请在结清后再更改货币。

## A whole file: no row was looked at, nothing was written.

file-empty = 文件为空。第一行必须是列名。
file-workbook = 这是 Excel 工作簿或压缩包，不是 CSV 文件。请另存为“CSV UTF-8”后再导入。
file-damaged-gzip = gzip 文件已损坏或不完整。请重新压缩，或直接导入原文件。
file-unknown-encoding = 文件不是 UTF-8 编码，无法可靠识别文字。请另存为“CSV UTF-8”后再导入。
file-damaged-utf16 = 文件以 UTF-16 开头，但其中有残缺的字符。请另存为“CSV UTF-8”后再导入。
file-zero-byte = 文件含有零字节：它不是文本，或是没有标记的 UTF-16。请另存为“CSV UTF-8”后再导入。
file-too-large = 文件超过 { $megabytes } MB，请拆分。
file-header-unreadable = 无法读取第一行：其中有未闭合的双引号。
file-column-missing = 缺少列 { $column }。文件中的列：{ $found }。请重命名、映射某一列，或提供固定值。
file-column-twice = 列 { $column } 出现了两次。请删除或重命名其中一列。
file-pair-unreadable = “{ $pair }”不是 sku=StockCode 这样的配对。
file-pair-unknown = { $column } 不是此类文件的列。可用的列：{ $known }。
file-pair-twice = { $column } 重复给出。
file-mapped-column-absent = 文件中没有列 { $column }。文件中的列：{ $found }。
file-constant-and-column = { $column } 既给了固定值，文件中又有该列。请去掉其中之一。

## What is worth knowing of how a file was read.

note-windows-1252 = 文件不是 UTF-8，已按 Windows-1252 读取：“{ $example }”。如果显示不正确，请另存为“CSV UTF-8”后重新导入。
note-columns-aside = 以下列未使用：{ $columns }。
note-more-columns-aside = 以下列未使用：{ $columns }，另有 { $more } 列。
note-pictures-aside = 图片未被采用的行数：{ $rows }。图片归文件中同一 handle 的商品所有，每个商品除首图外最多 { $most } 张。
note-stock-aside = 文件中的库存未导入：如需导入，请以固定值指定仓库。
note-unnamed-customers = 未注明客户的行数：{ $rows }。已归入公司“Unnamed customers”。

## The report on the command line.

import-counts = 共 { $rows } 行：新增 { $added }，更改 { $changed }，未变 { $unchanged }，拒绝 { $refused }。
import-not-applied = 没有写入任何数据：选择了整体导入。
import-refusal = 第 { $row } 行：{ $reason }
