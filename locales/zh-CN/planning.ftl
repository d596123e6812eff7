# What the planning calculators say alike.
planning-explain = { $figure }：如何得出
planning-half-up = 四舍五入到 { $digits } 位小数
planning-up = 向上舍入到 { $digits } 位小数
planning-down = 向下舍入到 { $digits } 位小数
planning-rule = { $rule ->
    [service_factor] 服务系数 z
    [critical_ratio] 临界比率
    [safety_stock] 安全库存
    [cycle_level] 无缺货周期，%
    [expected_shortage] 每周期预期缺货量
    [fill_rate] 需求满足率，%
    [reorder_point] 再订货点
    [order_up_to] 补货上限
    [stock_position] 现有 + 在途 − 已承诺
    [review_order] 距补货上限的缺口
    [reorder_quantity] 当前所需
    [lawful_quantity] 提高到可订购数量
    [economic_order_quantity] 经济订货量
    [single_period_cost] 当季预期成本
    [period_cost] 年成本
    [orders_per_period] 每年订货次数
    [order_cycle] 订货间隔天数
    [average_stock] 平均库存
    [stock_turnover] 库存周转
    [days_of_stock] 库存天数
    [cover_days] 可销天数
    [forward_rate] 抛补平价远期汇率
    [compound_forward_rate] 抛补平价远期汇率（复利）
    [value_at_spot] 金额 × 即期汇率
    [value_at_forward] 金额 × 远期汇率
    [value_as_hedged] 锁定部分按其汇率 + 未锁定部分 × 远期汇率
    [break_even_rate] 未锁定金额的盈亏平衡汇率
    [profit] 收入 − 成本
    [margin] 利润占收入百分比
   *[other] 步骤
 }
planning-operand = { $operand ->
    [demand] 需求 d
    [demand_deviation] 需求标准差 σd
    [lead_time] 交期 L
    [lead_time_deviation] 交期标准差 σL
    [review_period] 盘点周期 T
    [protection_interval] 需覆盖天数 I
    [service_level] 服务水平
    [service_factor] z
    [safety_stock] 安全库存 SS
    [reorder_point] 再订货点
    [order_up_to] 补货上限
    [position] 库存净额
    [lot] 批量
    [on_hand] 现有库存
    [on_order] 在途
    [committed] 已承诺
    [order_cost] 每次订货成本 K
    [holding_cost] 持有成本 h
    [shortage_cost] 缺货成本
    [quantity] 数量
    [interval_deviation] 区间内标准差
    [expected_shortage] 缺货量
    [left_over] 剩余量
    [cost_of_goods_sold] 销货成本
    [opening_stock] 期初库存
    [closing_stock] 期末库存
    [average_stock] 平均库存
    [turnover] 周转
    [days] 天数
    [spot] 即期 S
    [home_interest] 本币利率 r (%)
    [foreign_interest] 外币利率 r* (%)
    [year_fraction] 年数 t
    [foreign_year_fraction] 外币年数 t*
    [amount] 金额
    [locked] 已锁定
    [open] 未锁定
    [rate] 汇率
    [revenue] 收入
    [profit] 利润
    [cost] 成本
    [target_margin] 目标利润率 (%)
   *[other] 数值
 }
