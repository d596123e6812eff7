# The companies that a person of the brand serves.
companies-detail = 担当している取引先のランク、与信枠、注文です。
companies-search = 会社名またはコード
companies-none = 取引先がまだありません
companies-none-detail = 担当に割り当てられた取引先がここに表示されます。
companies-none-found = 該当する取引先がありません
companies-none-found-detail = 名前の別の部分かコードでお試しください。
companies-all = すべての取引先を表示
companies-orders = 注文 { $count } 件
