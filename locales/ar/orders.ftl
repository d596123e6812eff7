# The list of orders and one order.
orders-detail = ماذا طُلب ومَن طلبه وأين وصل.
orders-shown = { $shown } من { $total }
orders-more = عرض المزيد
orders-new = طلب جديد
orders-none = لا طلبات بعد
orders-none-detail = سيظهر طلبك الأول هنا فور إرساله.
orders-none-found = لا طلب مطابق
orders-none-found-detail = جرّب كلمات أو تواريخ أو حالة أخرى.
orders-all = عرض كل الطلبات
orders-search = رقم الطلب أو أمر الشراء أو رمز الصنف أو المنتج
orders-status = الحالة
orders-any-status = كل الحالات
orders-from = من تاريخ
orders-to = إلى تاريخ
orders-mine = طلباتي فقط
orders-company = الشركة
orders-any-company = كل الشركات
orders-select = تحديد
orders-select-all = تحديد كل المعروض
orders-select-one = تحديد الطلب { $number }
orders-number = الطلب
orders-date = التاريخ
orders-po-number = أمر الشراء
orders-ship-to = الشحن إلى
orders-lines = السطور
orders-units = القطع
orders-total = الإجمالي
orders-export = تصدير CSV
orders-export-all = كل الطلبات
orders-export-filtered = الطلبات المطابقة للتصفية
orders-export-selected = الطلبات المحددة ({ $count })
order-path = المسار
order-all = كل الطلبات
order-detail = أُرسل في { $date }
order-detail-po = أُرسل في { $date } · أمر الشراء { $number }
order-number-copied = نُسخ { $number }
order-copy-number = نسخ الرقم
order-csv = CSV
order-print = طباعة
order-reorder = اطلب مجددًا
order-placed-now = أُرسل الطلب { $number }. سنؤكده قريبًا.
order-timeline = المراحل
order-prepaid = دفع مقدّم
order-terms-days = الدفع خلال { $days ->
    [zero] { $days } يوم
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
 }
order-placed-by = أرسله
order-incoterm = شرط التسليم
order-terms = شروط الدفع
order-requested-date = التاريخ المطلوب
order-load = الحمولة
order-note = ملاحظة
order-newer = الأحدث
order-older = الأقدم
order-product = المنتج
order-quantity = الكمية
order-unit-price = سعر الوحدة
order-amount = المبلغ
order-price-list = قائمة الأسعار
order-promised = موعد التوفر
order-goods-total = إجمالي البضاعة قبل الضريبة
order-not-in-catalogue = لم يعد في الكتالوج
order-reorder-title = طلب { $number } مجددًا
order-reorder-detail = تسري أسعار اليوم وقواعده، والفروق ظاهرة.
order-price-changed = { $before } ← { $now }
order-add-lines = { $count ->
    [zero] إضافة { $count } سطر إلى السلة
    [one] إضافة سطر واحد إلى السلة
    [two] إضافة سطرين إلى السلة
    [few] إضافة { $count } سطور إلى السلة
    [many] إضافة { $count } سطرًا إلى السلة
   *[other] إضافة { $count } سطر إلى السلة
 }
order-added = { $count ->
    [zero] لم يُضف أي سطر إلى السلة
    [one] أُضيف سطر واحد إلى السلة
    [two] أُضيف سطران إلى السلة
    [few] أُضيفت { $count } سطور إلى السلة
    [many] أُضيف { $count } سطرًا إلى السلة
   *[other] أُضيف { $count } سطر إلى السلة
 }
order-to-cart = إلى السلة
order-not-added = لا تتسع السلة لهذا القدر. لم يُضف شيء.
