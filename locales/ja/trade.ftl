# 複数の画面で使う取引用語：数量ルール、在庫、積載、行の問題。
trade-rule = 最小 { $minimum } · { $multiple } 単位
trade-rule-carton = 最小 { $minimum } · { $multiple } 単位 · 1 カートン { $carton }
trade-rule-maximum = 最大 { $maximum }
trade-rule-short = { $minimum } · ×{ $multiple }
trade-units = { $count } 個
trade-cartons = { $count } カートン
trade-cartons-units = { $cartons } = { $units }
trade-cartons-loose = { $cartons } + { $units }
trade-lines = { $count } 行
trade-volume = { $volume } m³
trade-weight = { $weight } kg
trade-kilograms = kg
trade-quantity-of = { $sku } の数量
trade-decrease = 1 段階減らす
trade-increase = 1 段階増やす
trade-refused-zero = 数量を入力してください
trade-refused-minimum = 最小数量は { $above } です
trade-refused-multiple = { $multiple } の倍数で入力：{ $below } または { $above }
trade-refused-multiple-above = { $multiple } の倍数で入力：{ $above }
trade-refused-multiple-below = { $multiple } の倍数で入力：{ $below }
trade-refused-maximum = 最大数量は { $below } です
trade-refused-nothing = この商品には注文できる数量がありません。営業担当にお問い合わせください。
trade-use-quantity = { $quantity } にする
trade-use-quantity-in-all = { $quantity } にする（計 { $total }）
trade-with-cart = カートの { $present } と合わせて { $total }
trade-unknown-sku = この SKU はありません
trade-withdrawn = 販売終了
trade-no-price = この通貨の価格がありません
trade-too-large = 数量が大きすぎます
trade-ready = 即納
trade-ready-units = { $units } 即納
trade-ready-part = { $ready } 即納、{ $later } は { $date }
trade-part-undated = { $promised }、{ $missing } は入荷日未定
trade-later = { $units } は { $date }
trade-back-on = { $date } 入荷
trade-out-of-stock = 在庫切れ
trade-next-break = あと { $units }：{ $percent } 引き、{ $amount } お得
trade-container-twenty = 20′コンテナ
trade-container-forty = 40′コンテナ
trade-container-forty-high = 40′ハイキューブコンテナ
trade-containers-full = 満載 { $count } + { $percent }
trade-by-weight = 重量基準
trade-by-volume = 容積基準
trade-status-placed = 注文済み
trade-status-confirmed = 確認済み
trade-status-shipped = 出荷済み
trade-status-delivered = 納品済み
trade-status-cancelled = 取消
trade-status-credit-note = クレジットノート
trade-incoterm-exw = 工場渡し
trade-incoterm-exw-detail = 当社倉庫で引き取り、以後の費用と危険はお客様の負担です。
trade-incoterm-fca = 運送人渡し
trade-incoterm-fca-detail = 輸出通関のうえ、お客様の運送人に引き渡します。
trade-incoterm-fas = 船側渡し
trade-incoterm-fas-detail = 積出港でお客様の本船の船側に置きます。
trade-incoterm-fob = 本船渡し
trade-incoterm-fob-detail = 輸出通関のうえ、お客様の本船に積み込みます。
trade-incoterm-cfr = 運賃込み
trade-incoterm-cfr-detail = 海上運賃は当社負担、積込後の危険はお客様負担です。
trade-incoterm-cif = 運賃保険料込み
trade-incoterm-cif-detail = 海上運賃と基本保険は当社負担、積込後の危険はお客様負担です。
trade-incoterm-cpt = 輸送費込み
trade-incoterm-cpt-detail = 輸送費は当社負担、最初の運送人以降の危険はお客様負担です。
trade-incoterm-cip = 輸送費保険料込み
trade-incoterm-cip-detail = 輸送費とオールリスク保険は当社負担、最初の運送人以降の危険はお客様負担です。
trade-incoterm-dap = 仕向地持込渡し
trade-incoterm-dap-detail = 仕向地まで届けます。通関と関税・税はお客様の負担です。
trade-incoterm-dpu = 荷卸込持込渡し
trade-incoterm-dpu-detail = 届けて荷卸しします。関税・税はお客様の負担です。
trade-incoterm-ddp = 関税込持込渡し
trade-incoterm-ddp-detail = 関税・税を支払い済みで届けます。
trade-entry-not-a-number = 整数を入力してください
trade-entry-negative = 0 より大きい数量を入力してください
trade-entry-fraction = 整数の個数だけ注文できます
trade-entry-ambiguous = 2 通りに読めます。区切りなしで入力してください。
trade-entry-unknown-unit = 個またはカートンで注文してください
trade-tier = { $tier ->
    [platinum] プラチナ
    [gold] ゴールド
    [silver] シルバー
    [bronze] ブロンズ
    [registered] 登録
   *[other] { $tier }
 }
trade-credit-used = { $limit } のうち { $used } を利用
trade-credit-unlimited = { $used } を利用、上限なし
