# The cart: lines, saved for later, summary.
cart-to-fix = { $count ->
    [zero] لا سطور تحتاج إلى تصحيح
    [one] سطر واحد يحتاج إلى تصحيح
    [two] سطران يحتاجان إلى تصحيح
    [few] { $count } سطور تحتاج إلى تصحيح
    [many] { $count } سطرًا يحتاج إلى تصحيح
   *[other] { $count } سطر يحتاج إلى تصحيح
 }
cart-empty = سلتك فارغة
cart-empty-detail = أضف منتجات من الكتالوج أو الصق طلبًا كاملًا.
cart-saved = محفوظة
cart-sending = جارٍ الحفظ…
cart-kept = محفوظة في هذا المتصفح وستُرسل
cart-export = تنزيل CSV
cart-clear = إفراغ السلة
cart-undo = تراجع
cart-removed = أُزيل { $sku }
cart-cleared = { $count ->
    [zero] أُزيل { $count } سطر
    [one] أُزيل سطر واحد
    [two] أُزيل سطران
    [few] أُزيلت { $count } سطور
    [many] أُزيل { $count } سطرًا
   *[other] أُزيل { $count } سطر
 }
cart-parked = { $count ->
    [zero] حُفظ { $count } سطر لوقت لاحق
    [one] حُفظ سطر واحد لوقت لاحق
    [two] حُفظ سطران لوقت لاحق
    [few] حُفظت { $count } سطور لوقت لاحق
    [many] حُفظ { $count } سطرًا لوقت لاحق
   *[other] حُفظ { $count } سطر لوقت لاحق
 }
cart-later = احفظ لوقت لاحق
cart-later-sku = احفظ لوقت لاحق: { $sku }
cart-later-title = محفوظ لوقت لاحق
cart-back = انقل إلى السلة
cart-remove = إزالة
cart-remove-sku = إزالة { $sku }
cart-use-sku = استخدم { $sku }
cart-lines = سطور السلة
cart-list-price = سعر القائمة { $price }
cart-why = لماذا هذا السعر
cart-why-list = { $price } للقطعة ابتداءً من الكمية { $quantity }، قائمة الأسعار { $list }
cart-why-below = أقل بنسبة { $percent } من سعر القائمة { $price }
cart-price-changed = تغيّر السعر: كان { $before } وأصبح { $now }
cart-price-accept = فهمت
cart-only-invalid = اعرض هذه فقط
cart-show-all = اعرض كل السطور
cart-more = اعرض المزيد
cart-shown = { $shown } من { $total }
cart-summary = الملخص
cart-total = الإجمالي قبل الضريبة
cart-not-counted = السطور التي تحتاج إلى تصحيح غير محسوبة في الإجمالي.
cart-minimum = الحد الأدنى للطلب
cart-shortfall = يتبقى { $missing } للحد الأدنى { $minimum }
cart-reached = بلغ { $minimum }
cart-container = الحاوية
cart-container-best = الأنسب
cart-container-20 = 20′
cart-container-40 = 40′
cart-container-40-hc = 40′ HC
cart-shipments = يُشحن من
cart-unpromised = دون موعد بعد
cart-credit = حد الائتمان
cart-credit-open = المتاح { $open } من { $limit }
cart-credit-short = يتجاوز هذا الطلب الائتمان المتاح بمقدار { $amount }
cart-park = { $count ->
    [zero] احفظ { $count } سطر لوقت لاحق وأتمم الطلب
    [one] احفظ سطرًا واحدًا لوقت لاحق وأتمم الطلب
    [two] احفظ سطرين لوقت لاحق وأتمم الطلب
    [few] احفظ { $count } سطور لوقت لاحق وأتمم الطلب
    [many] احفظ { $count } سطرًا لوقت لاحق وأتمم الطلب
   *[other] احفظ { $count } سطر لوقت لاحق وأتمم الطلب
 }
cart-full = الحد الأقصى لسطور السلة { $maximum } بما فيها المحفوظة.
cart-costs = التكاليف والهامش
cart-costs-of = تكاليف { $sku } وهامشه
cart-costs-shipment = فتح في حاسبة التكلفة الواصلة
cart-costs-loading = يجري حساب التكاليف…
cart-costs-no-rates = تعذّر تحميل معدلات الرسوم الجمركية. ألغِ علامة «التكاليف والهامش» ثم ضعها للمحاولة مجددًا.
cart-costs-price = سعر شراء الوحدة
cart-costs-landed = التكلفة الواصلة، { $market }
cart-costs-cleared = بلا استيراد: يورَّد من داخل الإقليم الجمركي
cart-costs-rebate = الحسم المتوقع
cart-costs-net = صافي التكلفة النهائي
cart-costs-margin = الهامش عند سعر التجزئة
cart-costs-estimate = تقدير
cart-costs-basis = الرسوم الجمركية والرسوم الأخرى لليوم، دون الشحن والضريبة القابلة للاسترداد؛ والحسومات بالشريحة المتوقعة في نهاية الفترة.
cart-costs-no-rebates = تعذر تحميل الحسومات
cart-costs-no-price = لا سعر
cart-costs-no-code = غير معروف: لا بند جمركي في الكتالوج
cart-costs-no-origin = غير معروف: لا بلد منشأ في الكتالوج
cart-costs-no-duty = غير معروف: لا معدل رسم لهذا البند في { $market }
cart-costs-duty-unknown = غير معروف: يحتاج الرسم إلى أرقام ليست في الكتالوج
cart-costs-no-market = غير معروف: لا قواعد استيراد لـ { $market }
cart-costs-no-exchange = غير معروف: لا سعر صرف من { $from } إلى { $to }
cart-costs-no-retail = لا سعر تجزئة بهذه العملة
cart-costs-not-worked-out = تعذر الحساب
cart-costs-carton = كرتون آخر ({ $units ->
    [one] قطعة واحدة
    [two] قطعتان
    [few] { $units } قطع
    [many] { $units } قطعة
   *[other] { $units } قطعة
 }) يضيف { $amount }.
cart-costs-carton-price = وعندها تكلف القطعة { $price }.
cart-costs-carton-rebate = الحسم المتوقع عليه: { $rebate }.
cart-effects = أثر زيادة الكمية
cart-effects-earns = { $agreement }: يحقق هذا الطلب { $amount } فورًا.
cart-effects-reaches = { $agreement }: يبلغ هذا الطلب الشريحة { $tier } ويحقق { $amount } فورًا.
cart-effects-break = شريحة السعر التالية، { $sku }: { $words }
cart-effects-room = لا يزال في آخر { $container } متسع قدره { $volume } و{ $weight }.
cart-effects-room-cartons = { $cartons ->
    [one] يملؤه نحو كرتون واحد من { $sku }، وبعدها تبدأ حاوية أخرى.
    [two] يملؤه نحو كرتونين من { $sku }، وبعدها تبدأ حاوية أخرى.
    [few] يملؤه نحو { $cartons } كراتين من { $sku }، وبعدها تبدأ حاوية أخرى.
    [many] يملؤه نحو { $cartons } كرتونًا من { $sku }، وبعدها تبدأ حاوية أخرى.
   *[other] يملؤه نحو { $cartons } كرتون من { $sku }، وبعدها تبدأ حاوية أخرى.
 }
cart-order-waiting = أُرسل طلب بقيمة { $total } ولم يصل الرد عليه بعد. ما تغيره هنا ليس جزءًا منه.
cart-order-waiting-open = عرض الطلب
cart-other-market = الأسعار والمخزون معروضة لهذا البلد: { $shown }. بلد عنوان التسليم لديك: { $country }. يسري عند إتمام الطلب ما لبلد التسليم من أسعار ومخزون.
