# What the planning calculators say alike.
planning-explain = { $figure }：計算の過程
planning-half-up = 小数 { $digits } 桁に四捨五入
planning-up = 小数 { $digits } 桁に切上げ
planning-down = 小数 { $digits } 桁に切捨て
planning-rule = { $rule ->
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
   *[other] 計算
 }
planning-operand = { $operand ->
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
   *[other] 数値
 }
