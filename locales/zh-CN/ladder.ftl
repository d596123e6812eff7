# 返利阶梯计算器。
ladder-calculators = 计算器
ladder-title = 返利阶梯
ladder-detail = 输入各档位和采购额。除非您主动分享，内容不会离开本页。
ladder-agreement = 协议
ladder-method = 返利方式
ladder-method-of = { $method ->
    [whole] 全量返利，追溯至第一件
    [marginal] 分段返利，各段按各自返利率
    [rolling] 滚动：已通过的档位按其上限计
    [cumulative] 每个达到的档位都按全量计
    [excess] 仅对超出首个门槛的部分
    [interpolated] 返利率在两档之间按直线计
    [package] 超过第一个门槛的部分，每满一组给固定金额
   *[lump] 仅固定金额
 }
ladder-thresholds-in = 门槛单位
ladder-in-value = 金额
ladder-in-units = 件数
ladder-rates-in = 返利率单位
ladder-in-percent = 金额的百分比
ladder-per-unit = 每件金额
ladder-boundary = 恰好等于门槛时
ladder-boundary-from = 已达到该档
ladder-boundary-above = 尚未达到该档
ladder-until = 截止日期
ladder-cap = 封顶
ladder-tiers = 档位
ladder-tier = 档
ladder-from = 起点
ladder-rate = 返利率
ladder-lump = 固定金额
ladder-pays = 目前返利
ladder-from-of = 第 { $tier } 档：起点
ladder-rate-of = 第 { $tier } 档：返利率
ladder-lump-of = 第 { $tier } 档：固定金额
ladder-remove-of = 删除第 { $tier } 档
ladder-remove-tier = 删除
ladder-add-tier = 添加档位
ladder-here = 您在这里
ladder-value = 已采购金额
ladder-quantity = 已采购件数
ladder-slide = 拖动调整采购量
ladder-units = { $units } 件
ladder-each = 每件 { $amount }
ladder-earned = 已获返利
ladder-effective = 占采购额的 { $percent }
ladder-next = { $date } 前再采购 { $more }，多得 { $extra }。
ladder-next-whole = { $date } 前再采购 { $more }，多得 { $extra }，追溯至第一件。
ladder-next-less = { $date } 前再采购 { $more }，反而少得 { $extra }。
ladder-minimum = { $date } 前再采购 { $more } 即达最低量，可得 { $extra }。
ladder-top = 已达到最高档。
ladder-break-even = 从 { $volume } 起，达到第 { $tier } 档的那一单所得返利不低于其成本。
ladder-drawing = 返利率随采购量变化。竖线位于 { $volume }。
ladder-as-table = 以表格显示
ladder-cliffs = 返利跳升之处
ladder-at = 位置
ladder-just-below = 略低于门槛
ladder-reached = 达到后
ladder-empty = 请至少输入一个档位和采购额。
ladder-fault-rising = 必须高于前一个门槛。
ladder-fault = 无法计算此阶梯。请检查各档位。
ladder-warn-less = 达到第 { $tier } 档得 { $reached }，而略低于门槛时得 { $below }。从 { $volume } 起才能补回。
ladder-warn-less-ever = 达到第 { $tier } 档得 { $reached }，而略低于门槛时得 { $below }，且永远无法补回。
ladder-warn-falls = 在第 { $tier } 档内，返利率下降快于采购量增长：买得越多，所得越少。
ladder-warn-cap = 已达封顶：再多采购也不再增加返利。
ladder-warn-nothing = 没有衡量增长的基准，因此没有返利。
ladder-warn-no-value = 此条款按金额计算，但未提供金额，因此没有返利。
ladder-warn-no-quantity = 此条款按数量计算，但未提供数量，因此没有返利。
