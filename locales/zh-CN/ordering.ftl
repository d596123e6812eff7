# Ordering straight from rows, variants and products.
ordering-bar = 已填数量
ordering-refused = { $count } 个数量需更正
ordering-add-lines = 将 { $count } 行加入购物车
ordering-added = { $count } 行已加入购物车
ordering-added-one = { $quantity } × { $sku } 已加入购物车
ordering-undo = 撤销
ordering-too-many-lines = 购物车最多 { $count } 行。未加入任何商品。
ordering-switch-market = 按{ $country }显示
