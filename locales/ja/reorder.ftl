# The reorder planner.
reorder-title = 発注プランナー
reorder-detail = 実績を入れると、次の発注が出ます。あくまで概算です。共有しない限り、このページの外に出ません。
reorder-demand = 需要
reorder-demand-from = 需要の根拠
reorder-from-history = 実績
reorder-from-mean = 既知の平均
reorder-sku = SKU
reorder-from-orders = 注文から実績を取り込む
reorder-no-orders = 過去 3 年間に { $sku } の注文はありません。
reorder-history = 販売数、1 期に 1 つ
reorder-history-hint = 入力するか、表の列を貼り付けます。前の列に日付があれば期ごとに合計します。
reorder-history-read = 読み取った期数：{ $count }
reorder-interval = 期間
reorder-interval-of = { $interval ->
    [day] 日
    [week] 週
    [quarter] 四半期
   *[month] 月
 }
reorder-interval-days = { $days } 日ごと
reorder-season = 季節の周期
reorder-periods = 期
reorder-method = 手法
reorder-method-of = { $method ->
    [automatic] 実績から自動選択
    [naive] 前期と同じ
    [mean] 全期間の平均
    [moving_average] 移動平均
    [weighted] 加重平均
    [simple] 指数平滑
    [holt] ホルト法（トレンド）
    [damped] 減衰ホルト法
    [seasonal] 季節のみ（トレンドなし）
    [additive] ホルト・ウィンタース（加法）
    [multiplicative] ホルト・ウィンタース（乗法）
    [croston] クロストン法（間欠需要）
    [sba] クロストン修正法 (SBA)
    [sbj] クロストン修正法 (SBJ)
    [tsb] TSB（減衰する間欠需要）
   *[given] 受け取ったパラメーターで
 }
reorder-averaged = 平均する期数
reorder-horizon = 予測期間
reorder-band = 予測幅
reorder-mean = 1 期の平均需要
reorder-deviation = 標準偏差
reorder-deviation-days = { $days } 日間の需要の標準偏差。
reorder-unit = 個
reorder-days = 日
reorder-supply = 補給
reorder-lead-time = リードタイム
reorder-lead-time-deviation = その標準偏差
reorder-service-by = 安全在庫の基準
reorder-service-of = { $service ->
    [fill_rate] 数量充足率
    [given] 受け取ったとおり
   *[cycle_level] 品切れのない周期
 }
reorder-service = 品切れのない周期
reorder-fill-rate = 数量充足率
reorder-review = 在庫を確認する間隔
reorder-review-hint = 空欄：常時監視
reorder-lot = 1 回の発注量
reorder-lot-of = { $lot ->
    [fixed] 一定量
    [economic] 経済的発注量
    [given] 受け取ったとおり
   *[missing] 不足分のみ
 }
reorder-lot-quantity = 数量
reorder-yearly-demand = 年間需要
reorder-order-cost = 1 回の発注費
reorder-holding-cost = 1 個を 1 年保管する費用
reorder-stock = 在庫と発注ルール
reorder-on-hand = 手持在庫
reorder-on-order = 発注残
reorder-committed = 顧客への引当
reorder-minimum = 最小発注数量
reorder-multiple = 発注単位
reorder-maximum = 1 回の上限
reorder-carton = 1 箱の入数
reorder-full-cartons = フルカートンのみ
reorder-cover-above = 在庫がこれを超えたら警告
reorder-idle-periods = 売れない期間で警告
reorder-turnover = 在庫回転
reorder-cost-of-goods-sold = 売上原価
reorder-opening-stock = 期首在庫
reorder-closing-stock = 期末在庫
reorder-turnover-days = 対象期間
reorder-turnover-below = 回転がこれを下回れば警告
reorder-order-now = 今回の発注
reorder-not-yet = まだ不要：在庫ポジションが { $units } に下がったら発注。
reorder-not-at-this-review = 今回の確認では発注不要：在庫ポジションは補充水準の { $units } を下回っていません。
reorder-raised-by = 切上げ理由：{ $reasons }
reorder-raised-whole = 整数単位
reorder-above-maximum = { $units } 必要ですが、1 回の上限を超えています。
reorder-add = { $units } をカートに追加
reorder-reorder-point = 発注点
reorder-type-stock = 在庫を入力すると、今回の発注量が分かります。
reorder-next-period = 次の期
reorder-type-lead-time = リードタイムを入力すると、安全在庫と発注点が分かります。
reorder-daily-demand = 1 日の需要
reorder-safety-stock = 安全在庫
reorder-order-up-to = 補充水準
reorder-cycle-level = 品切れのない周期、%
reorder-expected-shortage = 1 周期あたりの品切れ数
reorder-fill-rate-reached = 数量充足率、%
reorder-lot-cost = 年間コスト
reorder-orders-a-year = 年間発注回数
reorder-cycle = 発注間隔（日）
reorder-position = 在庫ポジション
reorder-cover = 在庫がもつ日数
reorder-cover-after = 発注後に在庫がもつ日数
reorder-average-stock = 平均在庫
reorder-turns = 期間中の回転数
reorder-days-of-stock = 在庫日数
reorder-empty = 実績を入力または貼り付けるか、既知の平均を入力してください。
reorder-forecast = 予測
reorder-sold = 販売
reorder-fitted = 1 期前の予測
reorder-band-of = { $percent }の幅
reorder-drawing = { $date } までは販売、その後は { $count } 期の予測。
reorder-band-approximate = この手法では予測幅は近似です。
reorder-period = 期
reorder-period-of = 第 { $number } 期
reorder-lower = 下限
reorder-upper = 上限
reorder-reason-asked = { $method }（ご指定）。
reorder-reason-rare = { $method }：需要が間欠的なため、量と間隔を別々に平滑化します。
reorder-reason-least = { $method }：バックテストで最も近い結果でした。
reorder-reason-first = { $method }：実績が短く、手法を比較できません。
reorder-pattern = 需要：{ $pattern }。販売間隔 { $interval } 期、量の変動係数の 2 乗 { $variation }。
reorder-pattern-of = { $pattern ->
    [erratic] 不規則
    [intermittent] 間欠
    [lumpy] 塊状
   *[smooth] 平滑
 }
reorder-tested-better = 直近 { $periods } 期のバックテスト：平均誤差 { $own }、「前期と同じ」は { $naive }。
reorder-tested-worse = 直近 { $periods } 期のバックテスト：平均誤差 { $own }、「前期と同じ」の { $naive } に及びません。
reorder-tested-squared = 直近 { $periods } 期のバックテスト：二乗平均平方根誤差 { $own }、「前期と同じ」は { $naive }。
reorder-accuracy = 全期間：偏り { $bias }、平均絶対誤差率 { $percent }。
reorder-compared = 比較した手法
reorder-off-by = 誤差
reorder-squared-error = 二乗平均 (RMSE)
reorder-scaled-error = ナイーブ比 (MASE)
reorder-not-tested = 実績が短くバックテスト不可
reorder-impossible-season = 季節の周期が未指定
reorder-impossible-short = { $periods } 期必要
reorder-impossible-demands = 需要のある期が { $periods } 期必要
reorder-impossible-zero = 毎期の需要が正である必要
reorder-impossible-overflow = 数値が大きすぎます
reorder-warn-naive = バックテストで「前期と同じ」より劣りました。
reorder-warn-not-tested = 実績が短く、予測を検証できません。
reorder-warn-below-zero = 予測が負になるため、補給計算ではゼロとします。
reorder-warn-safety = このサービス率では、予想販売量より少ない在庫になります。
reorder-warn-short = リードタイムが予測期間より長くなっています。
reorder-warn-maximum = 必要量が 1 回の発注上限を超えています。
reorder-warn-nothing = 発注ルールを満たす数量がありません。
reorder-warn-turnover = 期間中の回転は { $turnover } 回で、{ $limit } を下回ります。
reorder-warn-turnover-above = 期間中の回転は { $turnover } 回で、{ $limit } を超えます。品切れの恐れがあります。
reorder-warn-cover = 在庫は { $days } 日分となり、{ $limit } 日を超えます。
reorder-warn-without-end = 販売が見込まれず、在庫は { $limit } 日を超えて残ります。
reorder-warn-no-sale = 直近 { $periods } 期は販売がありません。
reorder-fault-whole = 整数を入力してください。
reorder-fault-delivery = 数量充足率には、1 回の発注量か在庫の確認間隔が必要です。
reorder-fault-row = { $row } 行目：数値ではありません。
reorder-fault-several = { $row } 行目：1 つの数か複数か不明です。1 行に 1 つ入力してください。
reorder-fault-day-or-month = { $row } 行目：日と月の順序が不明です。2026-01-31 の形で入力してください。
reorder-fault-day = { $row } 行目：存在しない日付です。
reorder-fault-no-date = { $row } 行目：他の行にある日付がありません。
reorder-fault-columns = { $row } 行目：日付に複数の数値があります。日付と数量だけを貼り付けてください。
reorder-fault-total = { $row } 行目は他の行の合計で、期間ではありません。削除してください。
reorder-fault-years = 1 行目は年を列見出しにしています。年を横に並べる場合は 12 か月または 4 四半期それぞれの行が必要です。そうでなければ、1 行に 1 期間を日付とともに入れてください。
reorder-fault-periods = 最大 { $limit } 期です。期間を長くするか、行を減らしてください。
