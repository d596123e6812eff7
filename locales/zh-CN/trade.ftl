# 各页面共用的行业用语：数量规则、库存、装载、行问题。
trade-rule = 起订 { $minimum } · { $multiple } 的倍数
trade-rule-carton = 起订 { $minimum } · { $multiple } 的倍数 · 每箱 { $carton }
trade-rule-maximum = 最多 { $maximum }
trade-rule-short = { $minimum } · ×{ $multiple }
trade-units = { $count } 件
trade-cartons = { $count } 箱
trade-cartons-units = { $cartons } = { $units }
trade-cartons-loose = { $cartons } + { $units }
trade-lines = { $count } 行
trade-volume = { $volume } m³
trade-weight = { $weight } kg
trade-kilograms = kg
trade-quantity-of = { $sku } 的数量
trade-decrease = 减一档
trade-increase = 加一档
trade-refused-zero = 请输入数量
trade-refused-minimum = 起订量为 { $above }
trade-refused-multiple = 须为 { $multiple } 的倍数：{ $below } 或 { $above }
trade-refused-multiple-above = 须为 { $multiple } 的倍数：{ $above }
trade-refused-multiple-below = 须为 { $multiple } 的倍数：{ $below }
trade-refused-maximum = 最多 { $below }
trade-refused-nothing = 该商品没有可订购的数量，请联系您的销售代表。
trade-use-quantity = 改为 { $quantity }
trade-use-quantity-in-all = 改为 { $quantity }（共 { $total }）
trade-with-cart = 连同购物车中的 { $present } 共 { $total }
trade-unknown-sku = 没有此货号
trade-withdrawn = 已停售
trade-no-price = 该币种无价格
trade-too-large = 数量过大
trade-ready = 现货
trade-ready-units = { $units } 现货
trade-ready-part = { $ready } 现货，{ $date }到货 { $later }
trade-part-undated = { $promised }，{ $missing } 到货日未定
trade-later = { $date }到货 { $units }
trade-back-on = { $date } 到货
trade-out-of-stock = 缺货
trade-next-break = 再加 { $units }：优惠 { $percent }，省 { $amount }
trade-container-twenty = 20′ 货柜
trade-container-forty = 40′ 货柜
trade-container-forty-high = 40′ 高柜
trade-containers-full = { $count } 满柜 + { $percent }
trade-by-weight = 按重量
trade-by-volume = 按体积
trade-status-placed = 已下单
trade-status-confirmed = 已确认
trade-status-shipped = 已发货
trade-status-delivered = 已送达
trade-status-cancelled = 已取消
trade-status-credit-note = 贷项通知单
trade-incoterm-exw = 工厂交货
trade-incoterm-exw-detail = 您在我方仓库提货，此后费用与风险由您承担。
trade-incoterm-fca = 货交承运人
trade-incoterm-fca-detail = 我方办理出口清关，将货交给您的承运人。
trade-incoterm-fas = 船边交货
trade-incoterm-fas-detail = 我方将货交至装运港您的船边。
trade-incoterm-fob = 船上交货
trade-incoterm-fob-detail = 我方办理出口清关并装上您的船。
trade-incoterm-cfr = 成本加运费
trade-incoterm-cfr-detail = 我方付海运费，装船后风险归您。
trade-incoterm-cif = 成本、保险费加运费
trade-incoterm-cif-detail = 我方付海运费与基本保险，装船后风险归您。
trade-incoterm-cpt = 运费付至
trade-incoterm-cpt-detail = 我方付运费，货交首个承运人后风险归您。
trade-incoterm-cip = 运费、保险费付至
trade-incoterm-cip-detail = 我方付运费并投保一切险，货交首个承运人后风险归您。
trade-incoterm-dap = 目的地交货
trade-incoterm-dap-detail = 我方送货到指定地点，您清关并缴纳关税和税费。
trade-incoterm-dpu = 目的地卸货后交货
trade-incoterm-dpu-detail = 我方送达并卸货，您缴纳关税和税费。
trade-incoterm-ddp = 完税后交货
trade-incoterm-ddp-detail = 我方送货到指定地点，关税和税费已付。
trade-entry-not-a-number = 请输入整数
trade-entry-negative = 请输入大于零的数量
trade-entry-fraction = 只能按整件订购
trade-entry-ambiguous = 有两种读法，请不用分隔符书写。
trade-entry-unknown-unit = 请按件或箱订购
trade-tier = { $tier ->
    [platinum] 白金
    [gold] 金牌
    [silver] 银牌
    [bronze] 铜牌
    [registered] 注册
   *[other] { $tier }
 }
trade-credit-used = 已用 { $used }，额度 { $limit }
trade-credit-unlimited = 已用 { $used }，不限额
