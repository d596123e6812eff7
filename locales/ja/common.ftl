# すべてのページに共通：枠組み、役割、エラー。
common-skip = 本文へ移動
common-navigation = メニュー
common-catalogue = カタログ
common-quick-order = クイック発注
common-orders = 注文
common-companies = 取引先
common-imports = データ取込
common-cart = カート
common-checkout = 注文手続き
common-account = アカウント
common-sign-in = ログイン
common-sign-out = ログアウト
common-search = 商品を検索
common-ship-to = お届け先
common-currency = 通貨
common-language = 言語
common-language-failed = 言語を読み込めませんでした。接続を確認して、もう一度選択してください。
common-theme = 表示テーマ
common-theme-system = 端末に合わせる
common-theme-light = ライト
common-theme-dark = ダーク
common-notices = お知らせ
common-close = 閉じる
common-loading = 読み込み中
common-reload = 再読み込み
common-try-again = 再試行
common-offline = オフラインです。入力内容はこのブラウザーに保存されます。
common-server-unreachable = サーバーに接続できません。価格と在庫は最新でない可能性があります。
common-offline-title = 接続できません
common-offline-detail = サーバーに接続できません。入力内容は失われていません。接続を確認して、もう一度お試しください。
common-timeout-title = 応答がありません
common-timeout-detail = サーバーの応答に時間がかかっています。再試行しても二重に処理されることはありません。
common-unreadable-title = 応答を読み取れません
common-unreadable-detail = サーバーの応答が想定と異なります。ページを再読み込みして、もう一度お試しください。
common-crash-title = このページを表示できません
common-crash-detail = カートと下書きは無事です。ページを再読み込みしてください。
common-not-found-title = ページが見つかりません
common-not-found-detail = このアドレスにはページがありません。リンクが古いか、入力に誤りがある可能性があります。
common-to-catalogue = カタログへ
common-forbidden-title = この役割では利用できません
common-forbidden-detail = 現在の役割は{ $role }です。このページが必要な場合は、自社の管理者にお問い合わせください。
common-forbidden-house = 現在の役割は{ $role }です。このページは別の役割のためのものです。
common-role-buyer = 購買担当
common-role-approver = 承認者
common-role-company-admin = 会社管理者
common-role-sales-rep = 営業担当
common-role-channel-manager = チャネル管理者
common-role-trainer = 研修講師

# At the front door of a storefront without markets.
common-no-market = まだ販売している商品がありません
common-no-market-detail = このストアには市場が登録されていません。先に市場、倉庫、カタログを取り込んでください。手順はドキュメントの「Imports」にあります。

# アプリに組み込み：文言を取得できないときに表示。
start-failed = ページを読み込めませんでした。
start-again = 再試行しています…

# Sent by the server with the page, for readers whose browser runs no scripts.
start-needs-script = 検索、お客様の価格表示、ご注文には JavaScript が必要です。有効にしてページを再読み込みしてください。
