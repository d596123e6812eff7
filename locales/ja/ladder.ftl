# リベート段階の計算ツール。
ladder-calculators = 計算ツール
ladder-title = リベート段階表
ladder-detail = 段階と購入額を入力してください。共有しない限り、内容はこのページの外に出ません。
ladder-agreement = 契約
ladder-method = 支払い方法
ladder-method-of = { $method ->
    [whole] 全量方式（最初の 1 個までさかのぼる）
    [marginal] 区分方式（区分ごとの率）
    [rolling] ローリング方式（通過した段階は上限額に対して）
    [cumulative] 到達した各段階が全量に対して支払う
    [excess] 最初のしきい値を超えた分のみ
    [interpolated] 段階の間を直線で結んだ率
    [package] 最初のしきい値を超えた分について、一定数量ごとに定額
   *[lump] 一時金のみ
 }
ladder-thresholds-in = しきい値の単位
ladder-in-value = 金額
ladder-in-units = 個数
ladder-rates-in = 率の単位
ladder-in-percent = 金額に対する％
ladder-per-unit = 1 個あたりの金額
ladder-boundary = ちょうどしきい値のとき
ladder-boundary-from = その段階に到達
ladder-boundary-above = まだ到達していない
ladder-until = 終了日
ladder-cap = 上限
ladder-tiers = 段階
ladder-tier = 段階
ladder-from = 開始
ladder-rate = 率
ladder-lump = 一時金
ladder-pays = 現在の支払額
ladder-from-of = 段階 { $tier }：開始
ladder-rate-of = 段階 { $tier }：率
ladder-lump-of = 段階 { $tier }：一時金
ladder-remove-of = 段階 { $tier } を削除
ladder-remove-tier = 削除
ladder-add-tier = 段階を追加
ladder-here = 現在地
ladder-value = これまでの購入額
ladder-quantity = これまでの購入個数
ladder-slide = 購入量を動かす
ladder-units = { $units } 個
ladder-each = 1 個あたり { $amount }
ladder-earned = 獲得額
ladder-effective = 購入額の { $percent }
ladder-next = { $date } までにあと { $more } で、{ $extra } 増えます。
ladder-next-whole = { $date } までにあと { $more } で、最初の 1 個までさかのぼって { $extra } 増えます。
ladder-next-less = { $date } までにあと { $more } で、{ $extra } 減ります。
ladder-minimum = { $date } までにあと { $more } で最低数量に達し、{ $extra } を獲得します。
ladder-top = 最上位の段階に到達しています。
ladder-break-even = { $volume } 以降は、段階 { $tier } に届く注文の獲得額がその費用以上になります。
ladder-drawing = 購入量ごとの率。線は { $volume } の位置です。
ladder-as-table = 表で見る
ladder-cliffs = 金額が跳ね上がる所
ladder-at = 位置
ladder-just-below = 直前
ladder-reached = 到達時
ladder-empty = 段階を 1 つ以上と購入額を入力してください。
ladder-fault-rising = 前のしきい値より大きくしてください。
ladder-fault = この段階表は計算できません。段階を確認してください。
ladder-warn-less = 段階 { $tier } に到達すると、直前の { $below } ではなく { $reached } になります。{ $volume } 以降で取り戻せます。
ladder-warn-less-ever = 段階 { $tier } に到達すると、直前の { $below } ではなく { $reached } になり、取り戻すことはできません。
ladder-warn-falls = 段階 { $tier } の中では、購入量の伸びより率の低下が速く、買うほど獲得額が減ります。
ladder-warn-cap = 上限に達しました。これ以上買っても獲得額は増えません。
ladder-warn-nothing = 成長を測る基準がないため、獲得額はありません。
ladder-warn-no-value = この条項は金額で数えますが、金額が入力されていないため、獲得額はありません。
ladder-warn-no-quantity = この条項は数量で数えますが、数量が入力されていないため、獲得額はありません。
