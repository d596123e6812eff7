## Why a row or a file is not imported: what was wrong, and what would be right.

## The row as text.

refused-row-too-short = この行は { $columns } 列のうち { $found } 列で終わっています。ファイルがここで途切れている可能性があります。行を補ってください。
refused-row-too-long = この行には { $found } 個のセルがありますが、見出しは { $columns } 列です。区切り文字を含む文字列は二重引用符で囲んでください。
refused-row-too-large = この行は { $kilobytes } KB を超えています。文字列を短くするか、閉じられていない引用符がないか確認してください。
refused-quote-never-closed = ここで開いた二重引用符が閉じられていません。閉じるか、文字として使う場合は二つ重ねてください。
refused-text-after-quote = 閉じ引用符の後に文字があります。文字として使う引用符は二つ重ねてください（例：5"" lamp）。
refused-too-many-rows-together = 同じキーの行が { $most } 行を超えています。ひとまとまりとして取り込めません。

## One cell.

refused-missing = この項目は必須です。
refused-text-too-long = 文字列が { $most } 文字を超えています。短くしてください。
refused-line-break-in-code = コードに改行や制御文字は使えません。
refused-not-a-decimal = 数値ではありません。小数点のみを使って入力してください（例：1234.50）。
refused-too-many-digits = { $currency } の小数は { $digits } 桁までですが、この金額はそれを超えています。
refused-number-too-large = 数値が大きすぎます。
refused-negative = 負の値は使えません。
refused-not-a-whole-number = 48 のような整数ではありません。桁区切りや単位を付けずに入力してください。
refused-too-small = 最小値は { $least } です。
refused-zero-price = 価格がゼロでは無償提供になります。価格がない場合は行を除いてください。
refused-zero-quantity = 数量がゼロです。明細には 1 個以上の注文または返品が必要です。
refused-not-a-date = 日付ではありません。年-月-日の順に入力してください（例：2026-11-30）。
refused-not-a-moment = 日時ではありません。年-月-日 時:分の順に入力してください（例：2026-11-30 16:20）。
refused-out-of-time = この日の注文はあり得ません。{ $first } から { $last } までの日を指定してください。
refused-not-a-country = 国コードではありません。ISO 3166 の 2 文字で入力してください（例：DE）。
refused-not-a-currency = 通貨コードではありません。ISO 4217 の 3 文字で入力してください（例：EUR）。
refused-not-a-language = この言語には対応していません。en、zh-CN、es、fr、de、ja、pt-BR、ar のいずれかを使ってください。
refused-not-an-incoterm = インコタームズ 2020 の条件ではありません。EXW、FCA、FAS、FOB、CFR、CIF、CPT、CIP、DAP、DPU、DDP のいずれかを使ってください。
refused-not-an-hs-code = HSコードではありません。6～12 桁の数字で入力してください（例：9405.21）。
refused-not-a-tariff-code = 税番ではありません。2～12 桁の数字で入力してください（例：9405、9405.21）。
refused-not-an-origin = 原産地ではありません。all、all except CN RU または国コード（例：CH NO）で入力してください。
refused-not-a-duty = 関税率として読めません。税率表の書き方で入力してください：12.80 % + 176.80 EUR / 100 kg
refused-not-a-measure = 措置の種類ではありません。mfn、preference、anti_dumping、additional などで入力してください。
refused-not-a-rate = 為替レートではありません。0 より大きい数値か N/A を入力してください。
refused-not-a-barcode = バーコード番号ではありません。8、12、13、14 桁のいずれかで入力してください。表計算ソフトで省略された可能性があります。列を文字列形式にしてください。
refused-barcode-check-digit = チェックデジットが正しくありません。末尾は { $right } になるはずです。ラベルと照合してください。
refused-not-an-email = buyer@company.example のようなメールアドレスではありません。
refused-not-a-picture = 画像のアドレスではありません。https:// または一つの / で始まる必要があります。
refused-too-many-pictures = 追加の画像が { $most } 枚を超えています。超えた分を除いてください。
refused-not-one-of = 次のいずれかを使ってください：{ $choices }。

## One row.

refused-no-name = 少なくとも一つの言語で名称が必要です。
refused-no-label = 少なくとも一つの言語でラベルが必要です。
refused-no-first-picture = 追加の画像はありますが、最初の画像がありません。picture を入力するか、pictures を空にしてください。
refused-not-all-dimensions = 長さ・幅・高さはすべて入力するか、すべて空にしてください。
refused-carton-without-units = カートンの重量または寸法がありますが、carton_units に入数がありません。
refused-nothing-orderable = 最小数量・発注単位・最大数量を同時に満たす数量がありません。最大数量を発注単位以上に上げてください。
refused-ends-before-it-begins = 終了日が開始日より前です。
refused-tier-and-company = 価格表はランクか会社のどちらか一方に属します。
refused-role-needs-company = この役割の人には所属会社が必要です。
refused-role-has-no-company = この役割はブランド側のもので、取引先会社には属しません。セルを空にしてください。
refused-no-sku = バリエーションに SKU がなく、注文できません。Shopify で SKU を付けて再度エクスポートするか、ここに入力してください。
refused-arrival-incomplete = 入荷には日付と数量の両方が必要です。
refused-nothing-said = この行には在庫数も入荷予定もありません。
refused-address-incomplete = 住所に国がありません。

## A row beside others.

refused-duplicate = { $row } 行目がすでに同じものについての行です（値が同じとは限りません）。正しい行だけを残してください。
refused-differs-from-row = { $row } 行目では同じ対象が「{ $value }」になっています。一致させてください。
refused-other-row-of-order = 同じ注文の { $row } 行目が取り込めません。注文は全体でのみ取り込みます。この行自体に問題はありません。
refused-other-row-of-company = 同じ会社の { $row } 行目が取り込めません。会社は全体でのみ取り込みます。この行自体に問題はありません。
refused-other-row-of-agreement = 同じ版の { $row } 行目が取り込めません。版は全体でのみ取り込みます。この行自体に問題はありません。
refused-thresholds-not-rising = しきい値は前の段階より上でなければなりません。
refused-floor-above-cap = 下限は上限を超えられません。
refused-order-taken = 別の条項がこの順番を使っています。それぞれに別の順番を付けてください。
refused-not-an-earlier-line = この契約で順番が前にあり、差し引ける条項を指定してください。
refused-terms-contradict = 条件が矛盾しています。この方法は、指定された基準、段階、または数値を使えません。
refused-version-posted = この版は別の条件で保存されています。公開済みの版は編集できません。変更には新しい版番号を付けてください。
refused-agreement-of-others = この契約は { $stored } 用に保存されています。別の取引先や通貨には別のコードを使ってください。
refused-effective-taken = 版 { $version } が同じ日に発効します。別の日を選んでください。
refused-effective-outside-term = この日は契約期間 { $from } ～ { $to } の外です。版は自身の契約期間内に発効します。
refused-fewer-lines = この注文は { $stored } 行で保存されていますが、ここではそれより少なくなっています。すべての明細を記載してください。
refused-price-list-differs = この価格表は { $stored } として保存されています。別の価格表には別のコードを使ってください。
refused-order-of-other-company = この番号の注文は別の会社のものとして保存されています。
refused-order-of-other-currency = この番号の注文は { $currency } で保存されています。
refused-credit-note-is-negative = クレジットノートは返品なので、数量は負の値になります。
refused-order-is-positive = 負の数量はクレジットノートに記載します。ステータスを credit_note にしてください。
refused-own-parent = カテゴリーは自分自身の親にはなれません。

## A row beside what is stored.

refused-unknown-sku = この SKU はカタログにありません。先に商品を取り込むか、コードを修正してください。
refused-unknown-company = このコードの会社はありません。先に会社を取り込むか、コードを修正してください。
refused-unknown-warehouse = このコードの倉庫はありません。先に倉庫を取り込むか、コードを修正してください。
refused-unknown-user = このメールアドレスのユーザーはいません。先にユーザーを取り込むか、セルを空にしてください。
refused-unknown-parent = このコードのカテゴリーは、ファイルにもデータベースにもありません。
refused-unknown-agreement = このコードのリベート契約はありません。先に契約を取り込んでください。
refused-currency-needs-amounts = 与信限度額と最低注文金額は { $stored } で保存されています。両方の列を新しい通貨で指定してください。空のセルは「なし」を意味します。
refused-currency-while-owed = この会社には未決済の債務が { $owed } あり、現在の通貨でのみ与信に算入されます。決済後に通貨を変更してください。

## A whole file: no row was looked at, nothing was written.

file-empty = ファイルが空です。1 行目には列名が必要です。
file-workbook = Excel ブックまたは圧縮ファイルです。「CSV UTF-8」形式で保存してから取り込んでください。
file-damaged-gzip = gzip ファイルが壊れているか途切れています。圧縮し直すか、元のファイルのまま取り込んでください。
file-unknown-encoding = ファイルが UTF-8 ではなく、文字を正しく判別できません。「CSV UTF-8」形式で保存してから取り込んでください。
file-damaged-utf16 = UTF-16 のファイルですが、途中に不完全な文字があります。「CSV UTF-8」形式で保存してから取り込んでください。
file-zero-byte = ファイルにヌル文字があります。テキストではないか、BOM のない UTF-16 です。「CSV UTF-8」形式で保存してから取り込んでください。
file-too-large = ファイルが { $megabytes } MB を超えています。分割してください。
file-header-unreadable = 1 行目を読めません。閉じられていない引用符があります。
file-column-missing = 列 { $column } がありません。ファイルの列：{ $found }。列名を変えるか、列を割り当てるか、固定値を指定してください。
file-column-twice = 列 { $column } が二つあります。一方を削除するか名前を変えてください。
file-pair-unreadable = 「{ $pair }」は sku=StockCode のような組ではありません。
file-pair-unknown = { $column } はこの種類のファイルの列ではありません。使える列：{ $known }。
file-pair-twice = { $column } が二度指定されています。
file-mapped-column-absent = ファイルに列 { $column } がありません。ファイルの列：{ $found }。
file-constant-and-column = { $column } は固定値で指定されていますが、ファイルにも同じ列があります。どちらか一方にしてください。

## What is worth knowing of how a file was read.

note-windows-1252 = ファイルが UTF-8 ではないため、Windows-1252 として読み込みました：「{ $example }」。文字化けしている場合は「CSV UTF-8」で保存して取り込み直してください。
note-columns-aside = 次の列は使用しませんでした：{ $columns }。
note-more-columns-aside = 次の列は使用しませんでした：{ $columns }、ほか { $more } 列。
note-pictures-aside = 画像を取り込まなかった行：{ $rows } 行。画像はファイル内の同じハンドルの商品に付き、1 商品につき最初の画像のほか { $most } 枚までです。
note-stock-aside = ファイルの在庫数は取り込みませんでした。取り込むには倉庫を固定値で指定してください。
note-unnamed-customers = 取引先のない行：{ $rows } 行。会社「Unnamed customers」にまとめました。

## The report on the command line.

import-counts = { $rows } 行：追加 { $added }、変更 { $changed }、変更なし { $unchanged }、拒否 { $refused }。
import-not-applied = 何も書き込まれていません。全行一括の指定です。
import-refusal = { $row } 行目：{ $reason }
