# The overview of all calculators.
overview-detail = 从到岸成本到汇率，把一笔生意算清楚。无需登录；除非您分享，否则任何内容都不会离开您的设备。
overview-landed-cost = 货物到达时的总成本：关税、税费、运费与规费，可单一市场或多市场并列。
overview-rebates = 协议中每一档返利多少，达到下一档需要多少、又能带来多少。
overview-price = 根据成本、返利、费用和增值税 / GST，算出各渠道的售价；也可由售价反推利润率或可接受的最高采购价。
overview-reorder = 预计销量、应备多少库存、何时订货、订多少。
overview-currency = 外币收付在锁定或不锁定时折合多少，以及盈亏平衡汇率。
