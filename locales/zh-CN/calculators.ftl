# 到岸成本计算器。
calculators-landed-cost = 到岸成本
calculators-landed-cost-detail = 一票货，各个市场，精确到分。除非您分享，否则任何内容都不会离开本页。
calculators-shipment = 货物
calculators-result = 结果
calculators-market = 市场
calculators-term = 贸易术语
calculators-place = 指定地点
calculators-mode = 运输方式
calculators-entry-date = 进口申报日
calculators-importer = 进口方
calculators-currency = 币种
calculators-product = 商品
calculators-hs-code = HS 编码
calculators-origin = 原产地
calculators-quantity = 数量
calculators-unit-price = 单价
calculators-weight = 毛重 kg
calculators-volume = m³
calculators-duty-rate = 手填税率
calculators-landed-unit = 到岸 / 件
calculators-line = 行
calculators-lines = 货物明细
calculators-remove = 删除
calculators-remove-line = 删除此行
calculators-paste = 粘贴多行
calculators-paste-label = 来自表格的行
calculators-paste-hint = 首行写列名则列序不限；否则依次为商品、HS 编码、原产地、数量、单价、千克、立方米、税率。用制表符、分号或逗号分隔。
calculators-paste-file = 或选择 CSV 文件
calculators-paste-take = 添加这些行
calculators-no-result = 尚无可计算的内容
calculators-no-result-detail = 请输入一行数量和单价。
calculators-no-result-wrong = 有字段填写有误。改正后，结果会显示在这里。
calculators-no-result-kept = 发送方有一项数值未公开。输入您自己的数值后，结果会显示在这里。
calculators-enter-kept = 输入您的数值
calculators-stale = 此结果仍按最后一次可读的数值计算：有字段填写有误。
calculators-example = 查看示例
calculators-example-shown = 已填入示例。
calculators-example-clock = 闹钟
calculators-example-knife = 厨师刀
calculators-import-percent = 进口环节应缴为完税价格的 { $percent }
calculators-incomplete = 合计中缺少一项关税
calculators-landed-cost-in = 到岸成本，{ $market }
calculators-customs-value = 完税价格
calculators-duties = 关税
calculators-excises = 消费税
calculators-taxes = 增值税 / GST
calculators-taxes-kept = 不可抵扣的税
calculators-fees = 规费
calculators-cash-at-border = 清关时支付
calculators-recoverable = 可抵扣的税
calculators-with-tax = 含可抵扣税
calculators-waterfall = 从价格到到岸成本
calculators-breakdown = 逐行明细
calculators-effective-duty = 实际关税率
calculators-effective-import = 实际进口税费率
calculators-goods = 货值
calculators-charges = 运费及杂费
calculators-landed = 到岸成本
calculators-line-of = 第 { $number } 行
calculators-whole-shipment = 整票货物
calculators-exchange-used = 1 { $from } = { $rate } { $to } · { $series } { $date }
calculators-how = 计算过程
calculators-verified = 核实于 { $date }
calculators-unverified = 未核实
calculators-typed = 手工填写
calculators-percent-inside = 含税额的 { $percent }
calculators-difference = 差异来源
calculators-side-by-side = 并列比较
calculators-deciding = 主要因：{ $part }
calculators-rests-on-typed = 含手工填写的税率
calculators-rests-on-unverified = 含未核实的税率
calculators-link-impossible = 此浏览器无法生成链接，请改为保存 CSV。
calculators-link-damaged = 此链接被截断或改动。请重新索取；您之前输入的内容仍在。
calculators-link-partly = 此链接的一部分在传送途中被截断或改动。能读取的内容已显示；如需其余内容，请让对方重新发送。
calculators-holds-more = 此计算还包含本表单没有相应栏位的内容。这些内容参与计算，并保留在链接中。
calculators-link-later = 此链接来自更新的版本，请重新加载页面。
calculators-changed-since = 自发送给您后已修改。
calculators-as-sent = 恢复为收到的内容
calculators-put-aside = 您自己的计算已暂存。
calculators-bring-back = 取回
calculators-let-go = 丢弃
calculators-let-gone = 暂存的计算已丢弃。
calculators-sent-to-you = 与收到时一致
calculators-save-csv = 保存 CSV
calculators-save-excel = 保存 Excel
calculators-save-excel-private = Excel 文件会显示您保密的内容。请先打开这些锁，再保存。
calculators-save-json = 保存 JSON
calculators-compare = 与收到的内容比较
calculators-compare-end = 结束比较
calculators-as-it-was-sent = 收到时的内容
calculators-as-it-is-now = 现在的内容
calculators-print = 打印
calculators-share = 分享
calculators-northern-ireland = 北爱尔兰
calculators-china-retail = 中国（跨境电商零售）
calculators-mode-sea = 海运
calculators-mode-air = 空运
calculators-mode-road = 公路
calculators-mode-rail = 铁路
calculators-mode-courier = 快递
calculators-mode-post = 邮政
calculators-importer-registered = 可抵扣税款的企业
calculators-importer-unregistered = 不可抵扣的企业
calculators-importer-consumer = 个人
calculators-export-packing = 出口包装
calculators-origin-inland = 起运地内陆运输
calculators-export-clearance = 出口报关
calculators-origin-terminal = 起运港操作费
calculators-dutiable-addition = 佣金、特许权使用费、协助
calculators-main-freight = 主运费
calculators-insurance = 保险费
calculators-destination-terminal = 目的港操作费
calculators-on-carriage = 目的地内陆运输
calculators-other-charges = 其他费用
calculators-basis-value = 货值
calculators-basis-gross-weight = 毛重
calculators-basis-chargeable-weight = 计费重量
calculators-basis-volume = 体积
calculators-basis-quantity = 数量
calculators-basis-equally = 平均
calculators-basis-by-hand = 手工
calculators-flat-duty = 定额关税
calculators-simplified-duty = 简易关税
calculators-vat = 增值税
calculators-gst = 商品及服务税
calculators-levy = { $levy ->
    [parcel_fee] 包裹费
    [service_fee] 服务费
    [consumption_tax] 消费税
    [local_consumption_tax] 地方消费税
    [provincial_tax] 省税
    [liquor_tax] 酒税
    [education_tax] 教育税
    [goods_management] 货物管理费
    [goods_management_gst] 货物管理费的商品及服务税
   *[other] { $name }
 }
calculators-duty-ordinary = 最惠国关税
calculators-duty-preference = 优惠关税
calculators-duty-anti-dumping = 反倾销税
calculators-duty-countervailing = 反补贴税
calculators-duty-safeguard = 保障措施关税
calculators-duty-additional = 附加关税
calculators-step-price = 数量 × 单价
calculators-step-added = 加上{ $charge }
calculators-step-deducted = 减去{ $charge }
calculators-step-outside = { $charge } 不计入完税价格
calculators-step-not-deducted = { $charge } 已含于价格但未单列：不予扣除
calculators-step-import-deducted = 从完税后交货价中扣除税费
calculators-step-regime = 低值规则：{ $regime }
calculators-regime = { $regime ->
    [up_to_300] 300 阿联酋迪拉姆以内的货物
    [up_to_1000_nzd] 1,000 新西兰元以内的货物
    [up_to_1000_sar] 1,000 沙特里亚尔以内的货物
    [up_to_10000] 10,000 日元以内的货物
    [up_to_135] 135 英镑以内的货物，税款由卖方代收
    [up_to_135_business] 135 英镑以内的货物，税款由买方申报
    [low_value] 低值货物，税款由卖方代收
    [low_value_goods] 低值货物，税款由卖方代收
    [low_value_business] 企业进口的低值货物
    [remission_20] 20 加元以内货物减免
    [courier_40] 来自美国或墨西哥、40 加元以内的快件
    [courier_150] 来自美国或墨西哥、40 至 150 加元的快件
    [courier_simplified] 快件简易通关
    [cbec] 跨境电商零售进口
    [duty_relief_150] 150 欧元以内货物免关税
    [flat_duty] 以定额关税代替税则税率
    [flat_duty_ioss] 定额关税，税款经进口一站式服务缴纳
    [ioss] 进口一站式服务，税款由卖方代收
    [personal_150] 个人自用，150 美元以内
    [personal_200] 个人自用，来自美国、200 美元以内
    [voec] VOEC，税款由卖方代收
    [rts] 寄给个人的包裹，所有货物同一税率
    [rts_certified_50] 认证卖家的包裹，50 美元以内，购买时已缴税
    [rts_certified] 认证卖家的包裹，50 美元以上，购买时已缴税
    [rts_medicines] 个人自用药品
   *[other] { $name }
 }
calculators-step-quota = 配额内部分
calculators-step-duty-by = 按 { $tariff } 税则的关税
calculators-step-difference = 允许的差额
calculators-step-taken-off = { $cost }：扣减额
calculators-step-minimum = { $cost }：按最低额
calculators-step-maximum = { $cost }：按最高额
calculators-step-share = { $cost }：本行分摊
calculators-step-waived = { $cost }：免征
calculators-step-part-due = { $cost }：仅征收一部分
calculators-step-total = { $cost }：合计（已舍入）
calculators-step-not-collected = { $cost }：金额过小，不征收
calculators-step-again = 正向复核
calculators-fault-missing = 请输入数字。
calculators-fault-number = 这不是数字。请写成 1234.50。
calculators-fault-date = 请选择日期。
calculators-fault-hs-code = HS 编码为 6 至 12 位数字。
calculators-fault-country = 请输入两个字母的国家代码，如 CN。
calculators-fault-currency = 请输入三个字母的货币代码，如 EUR。
calculators-fault-no-lines = 请至少输入一行。
calculators-fault-too-many = 最多 { $most }。
calculators-fault-negative = 不能小于零。
calculators-fault-not-positive = 必须大于零。
calculators-fault-above-hundred = 不能超过百分之百。
calculators-fault-too-large = 数字过大。
calculators-fault-minor-unit = 小数位数超过该货币。
calculators-fault-zero-basis = 各行均无“{ $basis }”数据。请改按“{ $suggested }”分摊。
calculators-fault-shares = 分摊额之和与费用不符。
calculators-fault-divisor = 此运输方式没有计费重量。请按毛重分摊。
calculators-fault-market = 没有 { $market } 的税率。
calculators-fault-rules = 为此市场手工输入的规则无法适用：请检查“{ $name }”。
calculators-fault-valuation = 该日期没有已知的完税价格规则。
calculators-fault-levy = 该市场没有 { $levy }。
calculators-fault-scheme = 没有市场有名为 { $scheme } 的制度。
calculators-fault-exchange = 没有 { $from } 兑 { $to } 的汇率。请使用该市场的货币。
calculators-fault-exchange-twice = { $from } 与 { $to } 已有汇率。每对货币只填一个。
calculators-fault-duty = 这不是税率。请写成 4.7% 或 12.80 % + 176.80 EUR / 100 kg。
calculators-fault-duty-at = 无法识别“{ $found }”。请写成 4.7% 或 12.80 % + 176.80 EUR / 100 kg。
calculators-fault-rate = 此税率无法计算。
calculators-fault-bounds = 最低额高于最高额。
calculators-fault-price = 价格所含费用或从中扣减的费用超过价格。
calculators-fault-delivered = 没有完税价格能得出此交货价。
calculators-warnings = 须知
calculators-warn-unverified = { $count } 项税率或规则未与来源核对
calculators-warn-stale = { $count } 项税率或规则核对已久
calculators-warn-outdated = { $count } 项税率或规则已过已知有效期
calculators-warn-exchange-unofficial = 汇率并非该市场规定的汇率。
calculators-warn-exchange-stale = 汇率早于该市场允许的期限。
calculators-warn-typed = { $cost }：税率为手填
calculators-warn-rules-typed = 此市场的规则为手工输入，并非公布的规则
calculators-warn-unit = 第 { $line } 行：关税需要未填写的数量。
calculators-warn-duty-failed = 第 { $line } 行：一项关税无法计算。
calculators-warn-duty-unknown = 第 { $line } 行：没有此编码的税率，请手工填写。
calculators-warn-duty-differs = 第 { $line } 行：此编码下各税目的税率不同：{ $rates }。请填写完整编码或税率。
calculators-warn-provisions = 第 { $line } 行：税则列有可能改变关税的条款：{ $codes }。这些条款未计入，请判断是否适用并填写税率。
calculators-warn-measure-open = 第 { $line } 行：该原产地的此类货物可能须缴纳{ $kind }，而税则表中没有该税率：{ $provision }。未计入，请判断是否适用并填写税率。
calculators-warn-ended = 第 { $line } 行：{ $kind }已终止且无后续。
calculators-warn-levy-unknown = 此日期的 { $levy } 税率未知，合计中未包含。
calculators-warn-levies-open = 还可能征收，此处税率未知：{ $levies }。请填写适用的税率。
calculators-warn-hs-code = 第 { $line } 行没有 HS 编码。
calculators-warn-origin = 第 { $line } 行没有原产地。
calculators-warn-proof = 第 { $line } 行：优惠税率需要原产地证明。
calculators-warn-preference = 第 { $line } 行：优惠税率更低，可凭原产地证明申请。
calculators-warn-no-preference = 第 { $line } 行：没有已知的此类优惠或配额。
calculators-warn-quota-unclaimed = 第 { $line } 行：未申请配额，因此不使用配额内税率。
calculators-warn-tariff-used = 第 { $line } 行：采用 { $tariff } 税则的关税，而非本市场的关税。所需条件：{ $proof }。
calculators-warn-tariff-refused = 第 { $line } 行：不可采用 { $tariff } 税则的关税：与本市场的关税相差过大，或须缴纳贸易救济税。已采用本市场的关税。
calculators-warn-tariff-available = 第 { $line } 行：按 { $tariff } 税则的关税会更低。所需条件：{ $proof }。
calculators-warn-tariff-unknown = 第 { $line } 行：没有 { $tariff } 税则的税率。已采用本市场的关税。
calculators-tariff-proof = { $tariff ->
    [UK] 英国内部市场计划的授权，以及货物在北爱尔兰售予最终消费者或由其使用的证据
   *[other] { $proof }
 }
calculators-warn-charge-missing = 完税价格或税基应含“{ $component }”，但未填写。
calculators-warn-charge-assumed = 完税价格应含“{ $component }”，但未填写：按该市场规则，以货值的 { $percent } 计入，仅用于完税价格。
calculators-warn-deduction-missing = 价格含“{ $component }”，完税价格不应包含。填写后即可扣除。
calculators-warn-water-only = 此术语仅用于水运。
calculators-warn-export-date = 以进口日代替出口日。
calculators-warn-beyond-rules = 进口日期比此处已知的最新规则晚五年以上，届时应缴多少尚不可知。
calculators-warn-delivered-tax = 完税后交货：买方可能无法抵扣价格中的税。
calculators-warn-delivered-rounded = 第 { $line } 行：因舍入，与价格略有差异。
calculators-warn-delivered-unmet = 第 { $line } 行：没有完税价格能得出此价格，因为其间有一个价值界限。按界限以下的规则，完税价格应为 { $below }；按界限以上的规则，应为 { $above }：两者都不在各自的一侧。此处显示界限以下最接近的价值，其合计与价格相差 { $apart }。
calculators-exchange-rates = 汇率
calculators-exchange-hint = 没有可用的公布汇率。请自行填写，结果会注明为手填。
calculators-one-unit = 1 { $currency } 兑 { $other }
calculators-private-of = 保密：{ $field }
calculators-withheld = 发送方未公开此项，请输入您自己的数值。
calculators-private-stay = 上锁的字段只留在这里：不会出现在链接、文件或打印件中。
calculators-add-charge = 添加费用
calculators-as-the-term-says = 按贸易术语
calculators-on-top = 在价格之外
calculators-in-price = 含在价格中，单独列明
calculators-in-price-hidden = 含在价格中，未单独列明
calculators-currency-of = { $charge }：币种
calculators-share-of = { $charge }：分摊依据
calculators-shared-by = 分摊依据
calculators-in-the-price = 是否含在价格中
calculators-price-contains = { $charge }：是否含在价格中
calculators-share-of-line = 第 { $number } 行的份额
calculators-route = 运输路线
calculators-add-leg = 添加一段
calculators-remove-leg = 删除该段
calculators-leg-from = 起运国
calculators-leg-to = 到达国
calculators-delivered-price = 交货价包含
calculators-delivered-with-taxes = 关税、规费和税款
calculators-delivered-without-taxes = 关税和规费，不含增值税
calculators-more-shipment = 地点、出口日期、路线
calculators-place-kind = 地点类型
calculators-place-seller = 卖方场所
calculators-place-export = 出口港或场站
calculators-place-import = 进口港或场站
calculators-place-inland = 内陆地点
calculators-export-date = 出口日期
calculators-duty-not-favoured = 非最惠国税率
calculators-duty-suspension = 暂定税率
calculators-duty-quota-in = 配额内税率
calculators-duty-quota-out = 配额外税率
calculators-explain = 查看计算过程
calculators-explain-all = 显示全部步骤
calculators-how-of = 计算过程：{ $figure }
calculators-more-lines = 还有 { $count } 行。点击表格中的到岸成本查看步骤。
calculators-more-warnings = 还有 { $count } 条提示
calculators-about-line = 第 { $number } 行明细
calculators-line-currency = 价格币种
calculators-net-weight = 净重
calculators-preference = 优惠税率
calculators-preference-unclaimed = 不申请
calculators-preference-claimed = 申请，原产地证明待补
calculators-preference-proven = 申请，已有原产地证明
calculators-proof-wanted = 原产地证明：{ $proof }
calculators-quota = 关税配额
calculators-quota-unclaimed = 不申请
calculators-quota-claimed = 申请
calculators-quota-balance = 配额余量（空：全部）
calculators-retail-price = 该行零售价值
calculators-quantity-in = 数量（{ $unit }）
calculators-duties-found = 查到的关税
calculators-rate-free = 免税
calculators-provisions-open = 可能改变关税的条款。未计入：请逐条判断是否适用，并手工填写税率。
calculators-rate-in-words = 仅有文字说明：请手工填写
calculators-alternative = 方案
calculators-alternatives = 并列比较：{ $count }
calculators-compare-by = 比较
calculators-compare-all = 并列计算所有行
calculators-add-alternative = 添加方案
calculators-axis-markets = 市场
calculators-axis-origins = 原产地
calculators-axis-terms = 贸易术语
calculators-axis-modes = 运输方式
calculators-axis-routes = 运输路线
calculators-another-route = 另一条路线
calculators-add-route = 加入比较
calculators-all-markets = 显示全部市场
calculators-remove-alternative = 移除{ $name }
calculators-above-best = 每件多 { $amount }
calculators-make-own = 完整显示{ $name }
calculators-price-currency = 价格币种
calculators-use-in-price = 用于价格与毛利
calculators-market-rates = 该市场的税、规费与减免
calculators-market-rates-hint = 自填税率将取代该市场的税率，结果会注明。清空后恢复市场税率。
calculators-own-rate = { $levy }：自填税率
calculators-rate-unknown = 此日期的税率未知。
calculators-rate-elsewhere = 不适用于此批货物。
calculators-rate-certain-goods = 仅限特定商品
calculators-rate-duty-free = 无需缴纳关税时
calculators-rate-value = 价值 { $bounds }
calculators-rate-of-line = 第 { $line } 行：{ $rate }
calculators-rate-of-all = 所有行：{ $rate }
calculators-rate-by-quantity = 从量
calculators-remove-rate = 删除此税率
calculators-scheme = 参加 { $scheme }
calculators-scheme-name = { $scheme ->
    [remessa_conforme] Remessa Conforme（认证卖家）
    [ukims] 英国内部市场计划（在北爱尔兰销售或最终使用）
   *[other] { $name }
 }
calculators-without-reliefs = 不适用小额货物减免
calculators-type-rate = 填写 { $levy } 税率
calculators-other-duties = 此行的其他关税
calculators-add-duty = 添加关税
calculators-remove-duty = 删除：{ $duty }
calculators-quantity-unit = 单位（留空为件）
calculators-own-exchange = 自填汇率以取代公布汇率
calculators-exchange-published = 公布：{ $rate } · { $series } { $date }
