# Words of workbooks that are in no calculator on the screen.
workbook-accelerator = 目標達成アクセラレーター
workbook-all-forward = すべて先物
workbook-amount = 金額
workbook-as-hedged = 現在の予約で
workbook-at-spot = 直物で
workbook-base = 基準額
workbook-base-reduction = 他の条項により基準額から控除
workbook-break-even-rate = 損益分岐レート
workbook-break-even-volume = 損益分岐数量
workbook-brought-forward = 前期繰越
workbook-buying-price = 仕入価格
workbook-change-percent = 変化率 %
workbook-channel = チャネル
workbook-clawback = 過払いの繰越または免除
workbook-committed = 引当済み
workbook-cost = 原価
workbook-cover-days = 在庫がもつ日数
workbook-cover-days-after = 発注後に在庫がもつ日数
workbook-daily-demand = 1 日の需要
workbook-date = 日付
workbook-document = 伝票
workbook-due = 今回支払額
workbook-due-date = 期日
workbook-every-buying-price = どの仕入価格でも成立
workbook-exact = 獲得額（端数処理前）
workbook-exchange-rate = 為替レート
workbook-exposure = エクスポージャー
workbook-floor = 最低額
workbook-forecast = 予測
workbook-forward = 先物レート
workbook-free-goods = 無償数量
workbook-from = 開始日
workbook-high = 上限
workbook-home-currency = 自国通貨
workbook-in-price = 価格に含まれる分
workbook-interest = 年利 %
workbook-lead-time = リードタイム（日）
workbook-lead-time-deviation = その標準偏差（日）
workbook-list-price = 定価
workbook-locked = 予約済み
workbook-low = 下限
workbook-margin = 利益率 %
workbook-minimum-volume = 最低購入量に未達
workbook-need = 必要数量
workbook-net-net = 実質原価
workbook-no-buying-price = どの仕入価格でも目標に届きません
workbook-no-price-is-enough = どの価格でも目標に届きません
workbook-on-hand = 手持在庫
workbook-on-order = 発注残
workbook-open = 未予約
workbook-order-quantity = 発注数量
workbook-order-up-to = 補充水準
workbook-period = 期間
workbook-position = 在庫ポジション
workbook-price = 請求価格
workbook-profit = 利益
workbook-rate = 率
workbook-reorder-point = 発注点
workbook-revenue = 売上
workbook-review-period = 在庫を確認する間隔（日）
workbook-rounding = 端数処理
workbook-safety-stock = 安全在庫
workbook-sensitivity = これが変わると
workbook-service-factor = サービス係数 z
workbook-settled = 精算済み
workbook-slab = 購入量 × 率
workbook-sold = 販売実績
workbook-source = 出典
workbook-spot = 直物レート
workbook-stacking = 他の条項が支払う
workbook-step = 手順
workbook-tier-minimum = 段階の最低額へ引上げ
workbook-total = 合計
workbook-verified-on = 確認日
workbook-worked-with = 計算に使った値
workbook-rule = { $rule ->
    [service_factor] サービス係数 z
    [critical_ratio] 臨界比率
    [safety_stock] 安全在庫
    [cycle_level] 品切れのない周期、%
    [expected_shortage] 1 周期あたりの品切れ数
    [fill_rate] 数量充足率、%
    [reorder_point] 発注点
    [order_up_to] 補充水準
    [stock_position] 手持 + 発注残 − 引当
    [review_order] 補充水準までの不足
    [reorder_quantity] 現在の必要量
    [lawful_quantity] 発注可能な数量へ切上げ
    [economic_order_quantity] 経済的発注量
    [single_period_cost] シーズンの期待費用
    [period_cost] 年間コスト
    [orders_per_period] 年間発注回数
    [order_cycle] 発注間隔（日）
    [average_stock] 平均在庫
    [stock_turnover] 在庫回転
    [days_of_stock] 在庫日数
    [cover_days] 在庫がもつ日数
    [forward_rate] カバー付き金利平価の先物レート
    [compound_forward_rate] カバー付き金利平価の先物レート（複利）
    [value_at_spot] 金額 × 直物レート
    [value_at_forward] 金額 × 先物レート
    [value_as_hedged] 予約分は予約レート + 未予約分 × 先物レート
    [break_even_rate] 未予約額の損益分岐レート
    [profit] 売上 − 費用
    [margin] 売上に対する利益率
    [buying_price] 価格 × 為替レート
    [landed_percent] 輸入諸掛（価格比 %）
    [landed_per_unit] 輸入諸掛（1 個あたり）
    [rebate_percent] リベート（価格比 %）
    [rebate_per_unit] リベート（1 個あたり）
    [mark_up] 値入れ後
    [price_for_target] 目標達成価格
    [highest_buying_price] 仕入価格の上限
    [list_price] 定価
    [discount] 値引き
    [tax] 税額
    [marketplace_fee] マーケットプレイス手数料
    [payment_fee] 決済手数料
    [advertising] 広告費
    [fulfilment] 物流費
    [returns] 返品
    [net_net_cost] 実質原価
    [period_revenue] 期間売上
    [period_profit] 期間利益
    [break_even_volume] 固定費を賄う数量
   *[other] 手順
 }
workbook-operand = { $operand ->
    [demand] 需要 d
    [demand_deviation] 需要の標準偏差 σd
    [lead_time] リードタイム L
    [lead_time_deviation] リードタイムの標準偏差 σL
    [review_period] 在庫を確認する間隔 T
    [protection_interval] カバー期間 I
    [service_level] サービス率
    [service_factor] z
    [safety_stock] 安全在庫 SS
    [reorder_point] 発注点
    [order_up_to] 補充水準
    [position] 在庫ポジション
    [lot] ロット
    [on_hand] 手持
    [on_order] 発注残
    [committed] 引当済み
    [order_cost] 1 回の発注費 K
    [holding_cost] 保管費 h
    [shortage_cost] 品切れ費用
    [quantity] 数量
    [interval_deviation] 期間中の標準偏差
    [expected_shortage] 品切れ数
    [left_over] 売れ残り数
    [cost_of_goods_sold] 売上原価
    [opening_stock] 期首在庫
    [closing_stock] 期末在庫
    [average_stock] 平均在庫
    [turnover] 回転
    [days] 日数
    [spot] 直物 S
    [home_interest] 自国金利 r (%)
    [foreign_interest] 外国金利 r* (%)
    [year_fraction] 年数 t
    [foreign_year_fraction] 外国の年数 t*
    [amount] 金額
    [locked] 予約済み
    [open] 未予約
    [rate] レート
    [revenue] 売上
    [profit] 利益
    [cost] 費用
    [target_margin] 目標利益率 (%)
    [base] 基準額
    [percent] パーセント
    [fixed] 固定額
    [minimum] 最低額
    [maximum] 最高額
    [price] 価格
    [exchange_rate] 為替レート
    [target_mark_up] 目標値入率（原価比 %）
    [target_profit] 目標利益
    [refund] 返金
    [refunded_fee] 戻る手数料
    [goods_recovered] 回収商品
    [return_cost] 返品コスト
    [unit_cost] 単位原価
    [production_rate] 生産速度
   *[other] 値
 }
workbook-share-by = 費用の按分基準
