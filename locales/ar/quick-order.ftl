# Quick order: the grid, what came of each row, files.
quick-order-detail = الصق من Excel أو اكتب رمز الصنف والكمية. ينتقل Enter إلى الصف التالي، ويغيّر Shift+↑↓ كرتونًا واحدًا.
quick-order-detail-touch = الصق من Excel أو اكتب رمز الصنف والكمية.
quick-order-upload = رفع CSV
quick-order-template = تنزيل القالب
quick-order-paste = لصق صفوف
quick-order-paste-label = الصفوف
quick-order-paste-hint = في كل صف رمز الصنف والكمية، تفصل بينهما علامة جدولة أو فاصلة أو فاصلة منقوطة أو مسافة. لا مانع من صف عناوين.
quick-order-paste-check = تحقق من هذه الصفوف
quick-order-added = { $count ->
    [zero] أُضيف { $count } صف
    [one] أُضيف صف واحد
    [two] أُضيف صفان
    [few] أُضيفت { $count } صفوف
    [many] أُضيف { $count } صفًا
   *[other] أُضيف { $count } صف
 }
quick-order-changed = { $count ->
    [zero] عُدّل { $count } صف
    [one] عُدّل صف واحد
    [two] عُدّل صفان
    [few] عُدّلت { $count } صفوف
    [many] عُدّل { $count } صفًا
   *[other] عُدّل { $count } صف
 }
quick-order-refused = { $count ->
    [zero] رُفض { $count } صف
    [one] رُفض صف واحد
    [two] رُفض صفان
    [few] رُفضت { $count } صفوف
    [many] رُفض { $count } صفًا
   *[other] رُفض { $count } صف
 }
quick-order-in-cart = { $count ->
    [zero] { $count } صف في السلة
    [one] صف واحد في السلة
    [two] صفان في السلة
    [few] { $count } صفوف في السلة
    [many] { $count } صفًا في السلة
   *[other] { $count } صف في السلة
 }
quick-order-rows-in = { $count ->
    [zero] ورد { $count } صف ولم يضِع شيء
    [one] ورد صف واحد ولم يضِع شيء
    [two] ورد صفان ولم يضِع شيء
    [few] وردت { $count } صفوف ولم يضِع شيء
    [many] ورد { $count } صفًا ولم يضِع شيء
   *[other] ورد { $count } صف ولم يضِع شيء
 }
quick-order-download-refused = تنزيل الصفوف المرفوضة
quick-order-undo = تراجع
quick-order-clear = مسح كل الصفوف
quick-order-clear-added = إخفاء ما في السلة
quick-order-grid = صفوف الطلب السريع
quick-order-footer = مجموع الصفوف
quick-order-column-row = الصف
quick-order-column-sku = رمز الصنف
quick-order-column-product = المنتج
quick-order-column-quantity = الكمية
quick-order-column-unit = الوحدة
quick-order-column-cartons = الكراتين
quick-order-column-price = سعر الوحدة
quick-order-column-amount = المبلغ
quick-order-column-result = النتيجة
quick-order-column-reason = السبب
quick-order-column-pasted = كما لُصق
quick-order-sku = رمز الصنف أو اسم المنتج
quick-order-quantity-of-row = الكمية في الصف { $row }
quick-order-remove-row = إزالة الصف { $row }
quick-order-rule-title = الحد الأدنى ومضاعف الطلب
quick-order-waiting = جارٍ التحقق…
quick-order-result-added = أُضيف
quick-order-result-break = أُضيف · بلغ شريحة سعر أفضل
quick-order-result-in-cart = في السلة
quick-order-result-merged = دُمجت الصفوف { $rows }
quick-order-result-merged-count = { $count ->
    [zero] دُمج { $count } صف
    [one] دُمج صف واحد
    [two] دُمج صفان
    [few] دُمجت { $count } صفوف
    [many] دُمج { $count } صفًا
   *[other] دُمج { $count } صف
 }
quick-order-in-all = المجموع { $total }
quick-order-same-product = المنتج نفسه في الصف { $row }
quick-order-merge = ادمج
quick-order-merge-all = ادمج صفوف المنتج نفسه
quick-order-printed = يظهر { $shown } من أصل { $total } من الصفوف.
quick-order-sku-missing = رمز الصنف ناقص
quick-order-quantity-missing = الكمية ناقصة
quick-order-no-carton = غير معبأ في كراتين: أدخل عدد القطع
quick-order-did-you-mean = لا يوجد هذا الرمز. هل تقصد { $sku }؟
quick-order-use = استخدمه
quick-order-remove = إزالة
quick-order-add = أضف إلى السلة
quick-order-added-to-cart = { $count ->
    [zero] أُضيف { $count } سطر إلى السلة
    [one] أُضيف سطر واحد إلى السلة
    [two] أُضيف سطران إلى السلة
    [few] أُضيفت { $count } سطور إلى السلة
    [many] أُضيف { $count } سطرًا إلى السلة
   *[other] أُضيف { $count } سطر إلى السلة
 }
quick-order-to-cart = إلى السلة
quick-order-cart-full = الحد الأقصى لسطور السلة { $maximum }. لم يُضف شيء؛ أتمم الطلب أو أزل بعضها أولًا.
quick-order-too-many-rows = عدد الصفوف { $count } يتجاوز الحد وهو { $maximum }. لم يُؤخذ شيء؛ قسّم القائمة.
quick-order-file-read = { $count ->
    [zero] قُرئ { $count } صف من { $name }
    [one] قُرئ صف واحد من { $name }
    [two] قُرئ صفان من { $name }
    [few] قُرئت { $count } صفوف من { $name }
    [many] قُرئ { $count } صفًا من { $name }
   *[other] قُرئ { $count } صف من { $name }
 }
quick-order-file-large = حجم { $name } هو { $size } م.ب، والحد هنا { $most } م.ب. قسّم الملف أو اطلب من مدير القناة استيراده.
quick-order-file-unreadable = تعذّرت قراءة { $name }. اختره مرة أخرى.
quick-order-file-workbook = الملف { $name } مصنف Excel. انسخ الخلايا والصقها هنا، أو احفظه بصيغة «CSV UTF-8».
quick-order-file-encoding = لا يمكن تحديد ترميز { $name } بيقين. احفظه بصيغة «CSV UTF-8» وارفعه من جديد. لم يُؤخذ شيء.
quick-order-file-empty = لا صفوف في { $name }.
quick-order-file-cut = في { $name } علامة اقتباس لم تُغلق: قد يكون الملف مبتورًا. راجع صفوفه الأخيرة.
