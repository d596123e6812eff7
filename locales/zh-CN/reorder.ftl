# The reorder planner.
reorder-title = 补货计划
reorder-detail = 输入历史，得出下一张订单。均为估算。除非您分享，否则内容不会离开此页。
reorder-demand = 需求
reorder-demand-from = 需求来源
reorder-from-history = 历史数据
reorder-from-mean = 已知均值
reorder-sku = 货号
reorder-from-orders = 从订单读取历史
reorder-no-orders = 最近三年没有 { $sku } 的订单。
reorder-history = 销量，每期一个数
reorder-history-hint = 可输入，或从表格粘贴一列。若前一列为日期，则按期汇总。
reorder-history-read = 已读取期数：{ $count }
reorder-interval = 期间
reorder-interval-of = { $interval ->
    [day] 天
    [week] 周
    [quarter] 季度
   *[month] 月
 }
reorder-interval-days = 每期 { $days } 天
reorder-season = 季节循环长度
reorder-periods = 期
reorder-method = 方法
reorder-method-of = { $method ->
    [automatic] 按历史自动选择
    [naive] 与上期相同
    [mean] 全部期间的平均
    [moving_average] 移动平均
    [weighted] 加权平均
    [simple] 指数平滑
    [holt] Holt（趋势）
    [damped] 阻尼 Holt
    [seasonal] 季节、无趋势
    [additive] Holt-Winters 加法
    [multiplicative] Holt-Winters 乘法
    [croston] Croston（间断需求）
    [sba] Croston 修正 (SBA)
    [sbj] Croston 修正 (SBJ)
    [tsb] TSB（逐渐消失的稀疏需求）
   *[given] 沿用附带的参数
 }
reorder-averaged = 平均期数
reorder-horizon = 预测期数
reorder-band = 区间
reorder-mean = 每期平均需求
reorder-deviation = 标准差
reorder-deviation-days = { $days } 天需求的标准差。
reorder-unit = 件
reorder-days = 天
reorder-supply = 供应
reorder-lead-time = 交期
reorder-lead-time-deviation = 交期标准差
reorder-service-by = 安全库存依据
reorder-service-of = { $service ->
    [fill_rate] 需求满足率
    [given] 沿用附带的设置
   *[cycle_level] 不缺货周期占比
 }
reorder-service = 不缺货周期占比
reorder-fill-rate = 需求满足率
reorder-review = 盘点周期
reorder-review-hint = 留空：持续监控
reorder-lot = 每次订货量
reorder-lot-of = { $lot ->
    [fixed] 固定数量
    [economic] 经济订货量
    [given] 沿用附带的设置
   *[missing] 仅补缺口
 }
reorder-lot-quantity = 数量
reorder-yearly-demand = 年需求
reorder-order-cost = 每次订货成本
reorder-holding-cost = 单件年持有成本
reorder-stock = 库存与订货规则
reorder-on-hand = 现有库存
reorder-on-order = 在途
reorder-committed = 已承诺客户
reorder-minimum = 最小订货量
reorder-multiple = 订货倍数
reorder-maximum = 单次上限
reorder-carton = 每箱件数
reorder-full-cartons = 仅整箱
reorder-cover-above = 可销天数超过此数时提醒
reorder-idle-periods = 无销售达此期数时提醒
reorder-turnover = 周转
reorder-cost-of-goods-sold = 销货成本
reorder-opening-stock = 期初库存
reorder-closing-stock = 期末库存
reorder-turnover-days = 期间长度
reorder-turnover-below = 周转低于此值时提醒
reorder-order-now = 现在订货
reorder-not-yet = 尚无需订货：库存净额降至 { $units } 时再订。
reorder-not-at-this-review = 本次盘点无需订货：库存净额不低于补货上限 { $units }。
reorder-raised-by = 提高原因：{ $reasons }
reorder-raised-whole = 整件
reorder-above-maximum = 需要 { $units }，超过单次上限。
reorder-add = 将 { $units } 加入购物车
reorder-reorder-point = 再订货点
reorder-type-stock = 输入库存即可看到现在该订多少。
reorder-next-period = 下一期
reorder-type-lead-time = 输入交期即可看到安全库存与再订货点。
reorder-daily-demand = 日需求
reorder-safety-stock = 安全库存
reorder-order-up-to = 补货上限
reorder-cycle-level = 不缺货周期占比，%
reorder-expected-shortage = 每周期预期缺货量
reorder-fill-rate-reached = 需求满足率，%
reorder-lot-cost = 年成本
reorder-orders-a-year = 每年订货次数
reorder-cycle = 订货间隔天数
reorder-position = 库存净额
reorder-cover = 可销天数
reorder-cover-after = 含本次订货的可销天数
reorder-average-stock = 平均库存
reorder-turns = 期间周转次数
reorder-days-of-stock = 库存天数
reorder-empty = 输入或粘贴历史数据，或已知均值。
reorder-forecast = 预测
reorder-sold = 已售
reorder-fitted = 提前一期的预测
reorder-band-of = { $percent }区间
reorder-drawing = 截至 { $date } 为已售，其后为 { $count } 期预测。
reorder-band-approximate = 对此方法，区间宽度为近似值。
reorder-period = 期间
reorder-period-of = 第 { $number } 期
reorder-lower = 下限
reorder-upper = 上限
reorder-reason-asked = { $method }，由您选择。
reorder-reason-rare = { $method }：需求间断，故对数量与间隔分别平滑。
reorder-reason-least = { $method }：回测误差最小。
reorder-reason-first = { $method }：历史太短，无法比较各方法。
reorder-pattern = { $pattern }需求：平均 { $interval } 期一次，数量变异系数平方 { $variation }。
reorder-pattern-of = { $pattern ->
    [erratic] 不稳定
    [intermittent] 间断
    [lumpy] 块状
   *[smooth] 平稳
 }
reorder-tested-better = 对最近 { $periods } 期的回测：平均每期误差 { $own }；“与上期相同”为 { $naive }。
reorder-tested-worse = 对最近 { $periods } 期的回测：平均每期误差 { $own }，不优于“与上期相同”的 { $naive }。
reorder-tested-squared = 对最近 { $periods } 期的回测：均方根误差 { $own }；“与上期相同”为 { $naive }。
reorder-accuracy = 整段历史：偏差 { $bias }，平均绝对百分比误差 { $percent }。
reorder-compared = 比较的方法
reorder-off-by = 误差
reorder-squared-error = 均方根 (RMSE)
reorder-scaled-error = 相对朴素法 (MASE)
reorder-not-tested = 历史太短，无法回测
reorder-impossible-season = 未给出季节长度
reorder-impossible-short = 需要 { $periods } 期
reorder-impossible-demands = 需要 { $periods } 期有需求
reorder-impossible-zero = 需要每期需求大于零
reorder-impossible-overflow = 数值过大
reorder-warn-naive = 回测中该方法不如“与上期相同”。
reorder-warn-not-tested = 历史太短，无法检验预测。
reorder-warn-below-zero = 预测低于零；供应计算按零处理。
reorder-warn-safety = 在此服务水平下，备货少于预计销量。
reorder-warn-short = 交期长于预测范围。
reorder-warn-maximum = 所需超过单次可订数量。
reorder-warn-nothing = 订货规则下没有可订购的数量。
reorder-warn-turnover = 期间周转 { $turnover } 次，低于 { $limit }。
reorder-warn-turnover-above = 期间周转 { $turnover } 次，高于 { $limit }：可能缺货。
reorder-warn-cover = 库存可销 { $days } 天，超过 { $limit } 天。
reorder-warn-without-end = 预计无销售：库存可销天数超过 { $limit } 天。
reorder-warn-no-sale = 最近 { $periods } 期无销售。
reorder-fault-whole = 必须是整数。
reorder-fault-delivery = 需求满足率需要每次订货量或盘点周期。
reorder-fault-row = 第 { $row } 行：不是数字。
reorder-fault-several = 第 { $row } 行：一个数还是多个数？请每行一个。
reorder-fault-day-or-month = 第 { $row } 行：日在前还是月在前？请写成 2026-01-31。
reorder-fault-day = 第 { $row } 行：没有这一天。
reorder-fault-no-date = 第 { $row } 行：缺少日期，而其他行有日期。
reorder-fault-columns = 第 { $row } 行：一个日期对应多个数字。请只粘贴日期与数量两列。
reorder-fault-total = 第 { $row } 行是其他行的合计，不是一个期间。请将其删除。
reorder-fault-years = 第一行的列标题是年份。并排的年份需要十二个月或四个季度各占一行；否则请每行填一个期间及其日期。
reorder-fault-periods = 最多 { $limit } 期。请选择更长的期间或更少的行。
