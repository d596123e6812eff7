# Ordering straight from rows, variants and products.
ordering-bar = 入力した数量
ordering-refused = 修正が必要な数量 { $count } 件
ordering-add-lines = { $count } 行をカートに追加
ordering-added = { $count } 行をカートに追加しました
ordering-added-one = { $quantity } × { $sku } をカートに追加しました
ordering-undo = 元に戻す
ordering-too-many-lines = カートは最大 { $count } 行です。何も追加していません。
ordering-switch-market = { $country }向けに表示
