# The companies that a person of the brand serves.
companies-detail = 您负责的合作公司：等级、信用额度和订单。
companies-search = 公司名称或代码
companies-none = 还没有合作公司
companies-none-detail = 分配给您的公司会显示在这里。
companies-none-found = 没有匹配的公司
companies-none-found-detail = 请尝试名称的其他部分或代码。
companies-all = 显示所有公司
companies-orders = { $count } 个订单
