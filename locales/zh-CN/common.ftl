# 各页面共用：外壳、角色、故障。
common-skip = 跳到正文
common-navigation = 导航
common-catalogue = 商品目录
common-quick-order = 快速下单
common-orders = 订单
common-companies = 合作公司
common-imports = 数据导入
common-cart = 购物车
common-checkout = 结算
common-account = 账户
common-sign-in = 登录
common-sign-out = 退出登录
common-search = 搜索商品
common-ship-to = 送往
common-currency = 币种
common-language = 语言
common-language-failed = 语言加载失败。请检查网络后重新选择。
common-theme = 主题
common-theme-system = 跟随设备
common-theme-light = 浅色
common-theme-dark = 深色
common-notices = 通知
common-close = 关闭
common-loading = 加载中
common-reload = 重新加载
common-try-again = 重试
common-offline = 当前离线。您输入的内容会保存在此浏览器中。
common-server-unreachable = 无法连接服务器，价格和库存可能不是最新的。
common-offline-title = 没有网络连接
common-offline-detail = 无法连接服务器。您输入的内容没有丢失，请检查网络后重试。
common-timeout-title = 服务器未及时响应
common-timeout-detail = 服务器响应过慢。可以放心重试，操作不会重复执行。
common-unreadable-title = 无法读取响应
common-unreadable-detail = 服务器的响应不符合预期。请重新加载页面后再试。
common-crash-title = 无法显示此页面
common-crash-detail = 购物车和草稿都完好无损。请重新加载页面。
common-not-found-title = 页面不存在
common-not-found-detail = 此地址没有内容，链接可能已过期或输入有误。
common-to-catalogue = 前往商品目录
common-forbidden-title = 您的角色无权访问
common-forbidden-detail = 您当前的角色是{ $role }。如需使用此页面，请联系贵公司管理员。
common-forbidden-house = 您当前的角色是{ $role }。此页面供其他角色使用。
common-role-buyer = 采购员
common-role-approver = 审批人
common-role-company-admin = 公司管理员
common-role-sales-rep = 销售代表
common-role-channel-manager = 渠道经理
common-role-trainer = 培训讲师

# At the front door of a storefront without markets.
common-no-market = 这里还没有商品出售
common-no-market-detail = 本店尚未设置市场。请先导入市场、仓库和商品目录；做法见文档“Imports”。

# 内置于应用：无法获取任何文字时显示。
start-failed = 页面加载失败。
start-again = 正在重试…

# Sent by the server with the page, for readers whose browser runs no scripts.
start-needs-script = 搜索、查看您的价格和下单都需要 JavaScript。请启用后重新加载页面。
