# 着地コスト計算。
calculators-landed-cost = 着地コスト
calculators-landed-cost-detail = ひとつの貨物を、あらゆる市場で、1 セント単位まで。共有しない限り、この画面の外には出ません。
calculators-shipment = 貨物
calculators-result = 結果
calculators-market = 市場
calculators-term = インコタームズ
calculators-place = 指定地
calculators-mode = 輸送手段
calculators-entry-date = 輸入申告日
calculators-importer = 輸入者
calculators-currency = 通貨
calculators-product = 商品
calculators-hs-code = HSコード
calculators-origin = 原産地
calculators-quantity = 数量
calculators-unit-price = 単価
calculators-weight = 総重量 kg
calculators-volume = m³
calculators-duty-rate = 手入力の税率
calculators-landed-unit = 着地 / 個
calculators-line = 行
calculators-lines = 貨物の明細
calculators-remove = 削除
calculators-remove-line = 行を削除
calculators-paste = 行を貼り付け
calculators-paste-label = 表計算ソフトの行
calculators-paste-hint = 1 行目に列名があれば順不同。なければ商品、HSコード、原産地、数量、単価、kg、m³、税率の順。タブ、セミコロン、カンマで区切ります。
calculators-paste-file = または CSV ファイル
calculators-paste-take = この行を追加
calculators-no-result = まだ計算するものがありません
calculators-no-result-detail = 数量と単価のある行を入力してください。
calculators-no-result-wrong = 入力に誤りのある欄があります。直すと、結果がここに表示されます。
calculators-no-result-kept = 送信者が非公開にした値があります。ご自身の値を入力すると、結果がここに表示されます。
calculators-enter-kept = ご自身の値を入力
calculators-stale = この結果は、最後に読み取れた値によるものです。入力に誤りのある欄があります。
calculators-example = 例を表示
calculators-example-shown = 例を入力しました。
calculators-example-clock = 目覚まし時計
calculators-example-knife = シェフナイフ
calculators-import-percent = 輸入時に課税価格の { $percent }がかかります
calculators-incomplete = 合計に関税が含まれていません
calculators-landed-cost-in = 着地コスト、{ $market }
calculators-customs-value = 課税価格
calculators-duties = 関税
calculators-excises = 個別消費税
calculators-taxes = 付加価値税・消費税
calculators-taxes-kept = 控除されない税
calculators-fees = 手数料
calculators-cash-at-border = 通関時の支払額
calculators-recoverable = 控除できる税
calculators-with-tax = 控除できる税を含む
calculators-waterfall = 価格から着地コストまで
calculators-breakdown = 行ごとの内訳
calculators-effective-duty = 実効関税率
calculators-effective-import = 実効輸入負担率
calculators-goods = 商品代金
calculators-charges = 運賃・諸費用
calculators-landed = 着地コスト
calculators-line-of = { $number } 行目
calculators-whole-shipment = 貨物全体
calculators-exchange-used = 1 { $from } = { $rate } { $to } · { $series } { $date }
calculators-how = 計算の内訳
calculators-verified = { $date } 確認
calculators-unverified = 未確認
calculators-typed = 手入力
calculators-percent-inside = 税込額の { $percent }
calculators-difference = 差の要因
calculators-side-by-side = 並べて比較
calculators-deciding = 主因：{ $part }
calculators-rests-on-typed = 手入力の率を含む
calculators-rests-on-unverified = 未確認の率を含む
calculators-link-impossible = このブラウザーではリンクを作成できません。CSV を保存してください。
calculators-link-damaged = このリンクは途中で切れたか変更されています。もう一度受け取ってください。入力済みの内容は残っています。
calculators-link-partly = このリンクの一部が途中で切れたか変更されました。読み取れた内容を表示しています。残りはもう一度送ってもらってください。
calculators-holds-more = この計算には、このフォームに欄のない項目も含まれています。計算に反映され、リンクにも残ります。
calculators-link-later = このリンクは新しい版のものです。再読み込みしてください。
calculators-changed-since = 受け取った後に変更されています。
calculators-as-sent = 受け取った内容に戻す
calculators-put-aside = ご自身の計算は別に保管してあります。
calculators-bring-back = 元に戻す
calculators-let-go = 破棄する
calculators-let-gone = 保管した計算を破棄しました。
calculators-sent-to-you = 受け取ったまま
calculators-save-csv = CSV を保存
calculators-save-excel = Excel を保存
calculators-save-excel-private = Excel ファイルには非公開の内容が表示されます。保存するには、それらの鍵を開けてください。
calculators-save-json = JSON を保存
calculators-compare = 受け取った内容と比較
calculators-compare-end = 比較を終える
calculators-as-it-was-sent = 受け取った時の内容
calculators-as-it-is-now = 現在の内容
calculators-print = 印刷
calculators-share = 共有
calculators-northern-ireland = 北アイルランド
calculators-china-retail = 中国（越境 EC）
calculators-mode-sea = 海上
calculators-mode-air = 航空
calculators-mode-road = 道路
calculators-mode-rail = 鉄道
calculators-mode-courier = 国際宅配便
calculators-mode-post = 郵便
calculators-importer-registered = 税を控除できる事業者
calculators-importer-unregistered = 税を控除できない事業者
calculators-importer-consumer = 個人
calculators-export-packing = 輸出梱包
calculators-origin-inland = 輸出地の内陸輸送
calculators-export-clearance = 輸出通関
calculators-origin-terminal = 積地ターミナル
calculators-dutiable-addition = 手数料・ロイヤルティ等
calculators-main-freight = 主要運賃
calculators-insurance = 保険料
calculators-destination-terminal = 揚地ターミナル
calculators-on-carriage = 輸入地の内陸輸送
calculators-other-charges = その他の費用
calculators-basis-value = 価額
calculators-basis-gross-weight = 総重量
calculators-basis-chargeable-weight = 運賃計算重量
calculators-basis-volume = 容積
calculators-basis-quantity = 数量
calculators-basis-equally = 均等
calculators-basis-by-hand = 手入力
calculators-flat-duty = 定額関税
calculators-simplified-duty = 簡易関税
calculators-vat = 付加価値税
calculators-gst = GST
calculators-levy = { $levy ->
    [parcel_fee] 小包手数料
    [service_fee] サービス手数料
    [consumption_tax] 消費税
    [local_consumption_tax] 地方消費税
    [provincial_tax] 州税
    [liquor_tax] 酒税
    [education_tax] 教育税
    [goods_management] 貨物管理賦課金
    [goods_management_gst] 貨物管理賦課金の GST
   *[other] { $name }
 }
calculators-duty-ordinary = 通常の関税（MFN）
calculators-duty-preference = 特恵関税
calculators-duty-anti-dumping = アンチダンピング関税
calculators-duty-countervailing = 相殺関税
calculators-duty-safeguard = セーフガード関税
calculators-duty-additional = 追加関税
calculators-step-price = 数量 × 単価
calculators-step-added = { $charge } を加算
calculators-step-deducted = { $charge } を控除
calculators-step-outside = { $charge } は課税価格に含まれません
calculators-step-not-deducted = { $charge } は価格に含まれ区分されていないため控除しません
calculators-step-import-deducted = 持込渡し価格から税を控除
calculators-step-regime = 少額規則：{ $regime }
calculators-regime = { $regime ->
    [up_to_300] 300 UAE ディルハム以下の貨物
    [up_to_1000_nzd] 1,000 ニュージーランドドル以下の貨物
    [up_to_1000_sar] 1,000 サウジリヤル以下の貨物
    [up_to_10000] 10,000 円以下の貨物
    [up_to_135] 135 英ポンド以下の貨物、税は販売者が徴収
    [up_to_135_business] 135 英ポンド以下の貨物、税は購入者が申告
    [low_value] 少額貨物、税は販売者が徴収
    [low_value_goods] 少額貨物、税は販売者が徴収
    [low_value_business] 事業者向けの少額貨物
    [remission_20] 20 カナダドル以下の貨物の減免
    [courier_40] 米国またはメキシコ発、40 カナダドル以下の宅配貨物
    [courier_150] 米国またはメキシコ発、40～150 カナダドルの宅配貨物
    [courier_simplified] 宅配貨物の簡易手続
    [cbec] 越境小売輸入
    [duty_relief_150] 150 ユーロ以下の貨物の関税免除
    [flat_duty] 税率表に代わる定額関税
    [flat_duty_ioss] 定額関税、税は輸入ワンストップショップで納付
    [ioss] 輸入ワンストップショップ、税は販売者が徴収
    [personal_150] 個人使用、150 米ドル以下
    [personal_200] 個人使用、米国発 200 米ドル以下
    [voec] VOEC、税は販売者が徴収
    [rts] 個人宛の小包、全品目に同じ税率
    [rts_certified_50] 認定販売者からの 50 米ドル以下の小包、購入時に納付
    [rts_certified] 認定販売者からの 50 米ドル超の小包、購入時に納付
    [rts_medicines] 個人使用の医薬品
   *[other] { $name }
 }
calculators-step-quota = 関税割当内の割合
calculators-step-duty-by = { $tariff } の税率表による関税
calculators-step-difference = 許される差額
calculators-step-taken-off = { $cost }：控除
calculators-step-minimum = { $cost }：下限額を適用
calculators-step-maximum = { $cost }：上限額を適用
calculators-step-share = { $cost }：この行の按分
calculators-step-waived = { $cost }：免除
calculators-step-part-due = { $cost }：一部のみ課税
calculators-step-total = { $cost }：合計（端数処理後）
calculators-step-not-collected = { $cost }：少額のため徴収なし
calculators-step-again = 検算
calculators-fault-missing = 数値を入力してください。
calculators-fault-number = 数値ではありません。1234.50 のように書いてください。
calculators-fault-date = 日付を選んでください。
calculators-fault-hs-code = HSコードは 6～12 桁です。
calculators-fault-country = CN のような 2 文字の国コードを入力してください。
calculators-fault-currency = EUR のような 3 文字の通貨コードを入力してください。
calculators-fault-no-lines = 少なくとも 1 行入力してください。
calculators-fault-too-many = 最大 { $most } です。
calculators-fault-negative = 0 以上にしてください。
calculators-fault-not-positive = 0 より大きくしてください。
calculators-fault-above-hundred = 100 パーセントを超えられません。
calculators-fault-too-large = 数値が大きすぎます。
calculators-fault-minor-unit = 通貨の小数桁を超えています。
calculators-fault-zero-basis = どの行にも「{ $basis }」の値がありません。「{ $suggested }」で按分してください。
calculators-fault-shares = 按分額の合計が費用と一致しません。
calculators-fault-divisor = この輸送手段には運賃計算重量がありません。総重量で按分してください。
calculators-fault-market = { $market } の税率がありません。
calculators-fault-rules = この市場に手入力された規則は適用できません。「{ $name }」を確認してください。
calculators-fault-valuation = この日付の課税価格の規則がありません。
calculators-fault-levy = この市場に { $levy } はありません。
calculators-fault-scheme = { $scheme } という制度はどの市場にもありません。
calculators-fault-exchange = { $from } から { $to } への為替レートがありません。市場の通貨を使ってください。
calculators-fault-exchange-twice = { $from } と { $to } の為替レートはすでにあります。通貨の組ごとに 1 つだけ入力してください。
calculators-fault-duty = 税率ではありません。4.7% や 12.80 % + 176.80 EUR / 100 kg のように書いてください。
calculators-fault-duty-at = 「{ $found }」は読み取れません。4.7% や 12.80 % + 176.80 EUR / 100 kg のように書いてください。
calculators-fault-rate = この税率は計算できません。
calculators-fault-bounds = 下限額が上限額を超えています。
calculators-fault-price = 価格に含まれる費用、または差し引く費用が価格を超えています。
calculators-fault-delivered = この持込渡し価格になる課税価格がありません。
calculators-warnings = ご注意
calculators-warn-unverified = 出典と照合していない税率・規則：{ $count } 件
calculators-warn-stale = 照合から時間が経過した税率・規則：{ $count } 件
calculators-warn-outdated = 既知の有効期限を過ぎた税率・規則：{ $count } 件
calculators-warn-exchange-unofficial = 為替レートはこの市場の公定レートではありません。
calculators-warn-exchange-stale = 為替レートが市場の許容期間より古いです。
calculators-warn-typed = { $cost }：手入力の税率
calculators-warn-rules-typed = この市場の規則は手入力で、公表されたものではありません
calculators-warn-unit = { $line } 行目：関税に必要な数量がありません。
calculators-warn-duty-failed = { $line } 行目：計算できない関税があります。
calculators-warn-duty-unknown = { $line } 行目：このコードの税率が不明です。税率を入力してください。
calculators-warn-duty-differs = { $line } 行目：このコードの下の品目で税率が異なります：{ $rates }。完全なコードか税率を入力してください。
calculators-warn-provisions = { $line } 行目：関税率を変える可能性のある規定があります：{ $codes }。計算には含まれていません。適用されるか判断し、税率を入力してください。
calculators-warn-measure-open = { $line } 行目：この原産地の貨物には{ $kind }が課される可能性がありますが、税率表にありません：{ $provision }。計算には含まれていません。適用されるか判断し、税率を入力してください。
calculators-warn-ended = { $line } 行目：{ $kind }は終了し、後継がありません。
calculators-warn-levy-unknown = この日付の{ $levy }の税率が不明なため、合計に含まれていません。
calculators-warn-levies-open = ほかに課される可能性があり、税率が不明です：{ $levies }。該当するものを入力してください。
calculators-warn-hs-code = { $line } 行目に HSコードがありません。
calculators-warn-origin = { $line } 行目に原産地がありません。
calculators-warn-proof = { $line } 行目：特恵には原産地証明が必要です。
calculators-warn-preference = { $line } 行目：特恵税率の方が低くなります。原産地証明を添えて申請できます。
calculators-warn-no-preference = { $line } 行目：該当する特恵・割当がありません。
calculators-warn-quota-unclaimed = { $line } 行目：関税割当を申請していないため、枠内関税は使われません。
calculators-warn-tariff-used = { $line } 行目：この市場の関税に代えて、{ $tariff } の税率表による関税を用いました。必要なもの：{ $proof }。
calculators-warn-tariff-refused = { $line } 行目：{ $tariff } の税率表による関税は認められません。この市場の関税との差が大きすぎるか、貿易救済措置が課されます。この市場の関税を用いました。
calculators-warn-tariff-available = { $line } 行目：{ $tariff } の税率表による関税の方が低くなります。必要なもの：{ $proof }。
calculators-warn-tariff-unknown = { $line } 行目：{ $tariff } の税率表による関税が不明です。この市場の関税を用いました。
calculators-tariff-proof = { $tariff ->
    [UK] 英国域内市場制度の認可と、北アイルランドの最終消費者への販売またはその使用を示す証拠
   *[other] { $proof }
 }
calculators-warn-charge-missing = 課税価格または課税標準に含めるべき「{ $component }」がありません。
calculators-warn-charge-assumed = 課税価格に含めるべき「{ $component }」がありません。この市場の規則により、代わりに貨物価額の { $percent } を課税価格だけに算入します。
calculators-warn-deduction-missing = 価格に「{ $component }」が含まれますが、課税価格には含めません。入力すると控除されます。
calculators-warn-water-only = この条件は水上輸送用です。
calculators-warn-export-date = 輸出日の代わりに輸入申告日を使っています。
calculators-warn-beyond-rules = 輸入日は、ここで把握している最新の規則から 5 年を超えています。その時点の課税額は不明です。
calculators-warn-delivered-tax = 関税込持込渡し：価格に含まれる税を買主が控除できないことがあります。
calculators-warn-delivered-rounded = { $line } 行目：端数処理により価格とわずかに差があります。
calculators-warn-delivered-unmet = { $line } 行目：この価格になる課税価格はありません。間に基準額があるためです。基準額以下の規則では { $below }、基準額を超える規則では { $above } となり、どちらもその規則の範囲に入りません。基準額以下で最も近い課税価格を表示しています。その合計と価格との差は { $apart } です。
calculators-exchange-rates = 為替レート
calculators-exchange-hint = 公表レートがありません。手入力すると、結果にその旨を示します。
calculators-one-unit = 1 { $currency } 当たりの { $other }
calculators-private-of = 非公開にする：{ $field }
calculators-withheld = 送信者が非公開にしています。ご自身の値を入力してください。
calculators-private-stay = 鍵を閉じた欄はこの端末に残り、リンクにもファイルにも印刷にも含まれません。
calculators-add-charge = 費用を追加
calculators-as-the-term-says = インコタームズのとおり
calculators-on-top = 価格とは別
calculators-in-price = 価格に含む（別掲あり）
calculators-in-price-hidden = 価格に含む（別掲なし）
calculators-currency-of = { $charge }：通貨
calculators-share-of = { $charge }：按分の基準
calculators-shared-by = 按分の基準
calculators-in-the-price = 価格に含むか
calculators-price-contains = { $charge }：価格に含むか
calculators-share-of-line = { $number } 行目の分担
calculators-route = 輸送経路
calculators-add-leg = 区間を追加
calculators-remove-leg = 区間を削除
calculators-leg-from = 出発国
calculators-leg-to = 到着国
calculators-delivered-price = 持込渡し価格の内訳
calculators-delivered-with-taxes = 関税・手数料・税
calculators-delivered-without-taxes = 関税・手数料（付加価値税を除く）
calculators-more-shipment = 場所・輸出日・経路
calculators-place-kind = 場所の種類
calculators-place-seller = 売主の施設
calculators-place-export = 輸出港・ターミナル
calculators-place-import = 輸入港・ターミナル
calculators-place-inland = 内陸の場所
calculators-export-date = 輸出日
calculators-duty-not-favoured = 最恵国待遇なしの関税
calculators-duty-suspension = 関税停止措置の税率
calculators-duty-quota-in = 枠内関税
calculators-duty-quota-out = 枠外関税
calculators-explain = 計算の過程を表示
calculators-explain-all = すべての手順を表示
calculators-how-of = 計算の過程：{ $figure }
calculators-more-lines = ほか { $count } 行。表の着地コストを押すと手順を表示します。
calculators-more-warnings = ほか { $count } 件の注意
calculators-about-line = { $number } 行目の詳細
calculators-line-currency = 価格の通貨
calculators-net-weight = 正味重量
calculators-preference = 特恵
calculators-preference-unclaimed = 申請しない
calculators-preference-claimed = 申請する（原産地証明は後日）
calculators-preference-proven = 申請する（原産地証明あり）
calculators-proof-wanted = 原産地証明：{ $proof }
calculators-quota = 関税割当
calculators-quota-unclaimed = 申請しない
calculators-quota-claimed = 申請する
calculators-quota-balance = 割当の残り（空欄：全量）
calculators-retail-price = 行の小売価額
calculators-quantity-in = 数量（{ $unit }）
calculators-duties-found = 見つかった関税
calculators-rate-free = 無税
calculators-provisions-open = 関税率を変える可能性のある規定。計算には含まれていません。適用されるか判断し、税率を手入力してください。
calculators-rate-in-words = 文言のみ：手入力してください
calculators-alternative = 選択肢
calculators-alternatives = 並べて比較：{ $count }
calculators-compare-by = 比較の対象
calculators-compare-all = 全行を並べて計算
calculators-add-alternative = 選択肢を追加
calculators-axis-markets = 市場
calculators-axis-origins = 原産地
calculators-axis-terms = インコタームズ
calculators-axis-modes = 輸送手段
calculators-axis-routes = 輸送経路
calculators-another-route = 別の輸送経路
calculators-add-route = 比較に加える
calculators-all-markets = すべての市場を表示
calculators-remove-alternative = { $name } を除く
calculators-above-best = 1 個あたり { $amount } 高い
calculators-make-own = { $name } を詳しく表示
calculators-price-currency = 価格の通貨
calculators-use-in-price = 価格と利益率で使う
calculators-market-rates = この市場の税・手数料・免税
calculators-market-rates-hint = 入力した税率が市場の税率に代わり、結果にその旨を示します。空欄にすると市場の税率に戻ります。
calculators-own-rate = { $levy }：自分の税率
calculators-rate-unknown = この日付の税率は不明です。
calculators-rate-elsewhere = この貨物には適用されません。
calculators-rate-certain-goods = 特定の品目のみ
calculators-rate-duty-free = 関税がかからない場合
calculators-rate-value = 価額 { $bounds }
calculators-rate-of-line = { $line } 行目：{ $rate }
calculators-rate-of-all = 全行：{ $rate }
calculators-rate-by-quantity = 数量による
calculators-remove-rate = この税率を削除
calculators-scheme = { $scheme } に参加
calculators-scheme-name = { $scheme ->
    [remessa_conforme] Remessa Conforme（認定販売者）
    [ukims] 英国域内市場制度（北アイルランドでの販売または最終使用）
   *[other] { $name }
 }
calculators-without-reliefs = 少額貨物の免税を適用しない
calculators-type-rate = { $levy }の税率を入力
calculators-other-duties = この行のその他の関税
calculators-add-duty = 関税を追加
calculators-remove-duty = 削除：{ $duty }
calculators-quantity-unit = 単位（空欄：個）
calculators-own-exchange = 公表レートに代わる自分のレート
calculators-exchange-published = 公表：{ $rate } · { $series } { $date }
