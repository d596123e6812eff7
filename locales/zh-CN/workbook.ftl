# Words of workbooks that are in no calculator on the screen.
workbook-accelerator = 围绕目标的加速返利
workbook-all-forward = 全部按远期
workbook-amount = 金额
workbook-as-hedged = 按现有套保
workbook-at-spot = 按即期
workbook-base = 基数
workbook-base-reduction = 被其他条款从基数中扣除
workbook-break-even-rate = 盈亏平衡汇率
workbook-break-even-volume = 盈亏平衡数量
workbook-brought-forward = 上期结转
workbook-buying-price = 采购价
workbook-change-percent = 变动 %
workbook-channel = 渠道
workbook-clawback = 多付部分结转或免除
workbook-committed = 已承诺
workbook-cost = 成本
workbook-cover-days = 可销天数
workbook-cover-days-after = 含本次订货的可销天数
workbook-daily-demand = 日需求
workbook-date = 日期
workbook-document = 单据
workbook-due = 应付
workbook-due-date = 到期日
workbook-every-buying-price = 任何采购价都可行
workbook-exact = 应得（精确）
workbook-exchange-rate = 汇率
workbook-exposure = 敞口
workbook-floor = 保底
workbook-forecast = 预测
workbook-forward = 远期汇率
workbook-free-goods = 赠品数量
workbook-from = 开始日期
workbook-high = 上限
workbook-home-currency = 本币
workbook-in-price = 已含在价格内
workbook-interest = 年利率 %
workbook-lead-time = 交期（天）
workbook-lead-time-deviation = 交期标准差（天）
workbook-list-price = 标价
workbook-locked = 已锁定
workbook-low = 下限
workbook-margin = 利润率 %
workbook-minimum-volume = 未达最低采购量
workbook-need = 需要量
workbook-net-net = 最终净成本
workbook-no-buying-price = 没有足够低的采购价
workbook-no-price-is-enough = 没有足够高的价格
workbook-on-hand = 现有库存
workbook-on-order = 在途
workbook-open = 未锁定
workbook-order-quantity = 订货量
workbook-order-up-to = 补货上限
workbook-period = 期间
workbook-position = 库存净额
workbook-price = 实收价
workbook-profit = 利润
workbook-rate = 比率
workbook-reorder-point = 再订货点
workbook-revenue = 收入
workbook-review-period = 盘点周期（天）
workbook-rounding = 舍入
workbook-safety-stock = 安全库存
workbook-sensitivity = 若此项变动
workbook-service-factor = 服务系数 z
workbook-settled = 此前已结算
workbook-slab = 采购量 × 返利率
workbook-sold = 已售
workbook-source = 来源
workbook-spot = 即期汇率
workbook-stacking = 由其他条款支付
workbook-step = 步骤
workbook-tier-minimum = 提高到该档最低额
workbook-total = 合计
workbook-verified-on = 核实日期
workbook-worked-with = 所用数据
workbook-rule = { $rule ->
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
    [buying_price] 价格 × 汇率
    [landed_percent] 进口费用（占价格 %）
    [landed_per_unit] 进口费用（每件）
    [rebate_percent] 返利（占价格 %）
    [rebate_per_unit] 返利（每件）
    [mark_up] 加价
    [price_for_target] 达到目标的价格
    [highest_buying_price] 最高采购价
    [list_price] 标价
    [discount] 折扣
    [tax] 价内税
    [marketplace_fee] 平台佣金
    [payment_fee] 支付手续费
    [advertising] 广告
    [fulfilment] 履约配送
    [returns] 退货
    [net_net_cost] 最终净成本
    [period_revenue] 期间收入
    [period_profit] 期间利润
    [break_even_volume] 覆盖固定成本的数量
   *[other] 步骤
 }
workbook-operand = { $operand ->
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
    [base] 基数
    [percent] 百分比
    [fixed] 固定部分
    [minimum] 最低
    [maximum] 最高
    [price] 价格
    [exchange_rate] 汇率
    [target_mark_up] 目标加价率 (%)
    [target_profit] 目标利润
    [refund] 退款
    [refunded_fee] 退还的佣金
    [goods_recovered] 收回的货值
    [return_cost] 每次退货成本
    [unit_cost] 单位成本
    [production_rate] 生产速率
   *[other] 数值
 }
workbook-share-by = 费用分摊依据
