# The overview of all calculators.
overview-detail = 着地コストから為替まで、取引を計算します。ログイン不要。共有しない限り、データは端末の外に出ません。
overview-landed-cost = 到着時の総コスト：関税・税・運賃・手数料。一つの市場でも、複数市場の比較でも。
overview-rebates = 契約の各段階でいくら支払われるか、次の段階に何が必要で何が得られるか。
overview-price = 原価・リベート・手数料・税（消費税・付加価値税）から、販路ごとの販売価格を計算。価格から利益率や仕入れ上限も求められます。
overview-reorder = どれだけ売れるか、在庫をどれだけ持つか、いつ、どれだけ発注するか。
overview-currency = 外貨の受取りと支払いが、予約済み・未予約でいくらになるか、損益分岐レートは何か。
