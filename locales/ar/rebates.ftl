# الحسومات منذ بداية العام.
rebates-title = الحسومات
rebates-detail = ما حققته مشترياتك هذا العام وما يلزم للشريحة التالية.
rebates-basis = حتى { $date }. تُحسب الطلبات بيوم إرسالها والإشعارات الدائنة بيوم إصدارها، ولا تُحسب الطلبات الملغاة. وما كان بعملة أخرى يُحسب بالسعر المرجعي للبنك المركزي الأوروبي لذلك اليوم.
rebates-company = الشركة
rebates-choose = اختر شركة
rebates-choose-detail = سترى اتفاقياتها وموقعها.
rebates-none = لا توجد اتفاقية حسومات
rebates-none-detail = اسأل مندوب المبيعات. وتبين الحاسبة ما يدفعه سلّم الحسومات.
rebates-refused = تعذر حساب { $name }. أبلغ مندوب المبيعات.
rebates-for-company = شركتك
rebates-for-everyone = جميع الشركاء
rebates-period = { $from } – { $to }
rebates-version = الإصدار { $version } منذ { $date }
rebates-amended = تغيرت الشروط خلال الفترة. يتبع المكتسب كل إصدار، ويعرض السلّم الإصدار الحالي.
rebates-earned = المكتسب حتى الآن
rebates-settled = المدفوع
rebates-brought-forward = مرحّل من قبل
rebates-due = المتبقي
rebates-accrued = المستحق المقدّر
rebates-accrued-detail = والمستحق المقدّر حصة منه: ما اشتُري حتى الآن بشريحة نهاية الفترة المتوقعة.
rebates-expected = المتوقع حتى { $date }
rebates-at-the-end = المتوقع في النهاية
rebates-estimate = تقدير
rebates-run-rate = تقدير بالوتيرة الحالية: يُعدّ ما اشتُري حتى الآن مشتريات { $elapsed } من { $days } من الأيام.
rebates-seasonal = تقدير موسمي: تستمر المشتريات من اليوم كما في العام الماضي.
rebates-rest-as-last-year = تقدير بحسب العام الماضي: لم يمضِ من الفترة ما يكفي لمعرفة الاتجاه، فيُضاف ما اشتُري في بقيتها من العام الماضي.
rebates-expected-by-hand = تقدير يدوي: أُدخلت الأحجام في نهاية الفترة يدويًا.
rebates-bought = المشترى حتى الآن
rebates-tier = الشريحة { $tier }
rebates-no-tier = لا شريحة بعد
rebates-ways = أي واحدة من هذه تكفي بآخر سعر دفعته:
rebates-way-cartons = { $cartons ->
    [one] كرتون واحد ({ $units } قطعة، { $value })
    [two] كرتونان ({ $units } قطعة، { $value })
    [few] { $cartons } كراتين ({ $units } قطعة، { $value })
    [many] { $cartons } كرتونًا ({ $units } قطعة، { $value })
   *[other] { $cartons } كرتون ({ $units } قطعة، { $value })
 }
rebates-way-units = { $units ->
    [one] قطعة واحدة ({ $value })
    [two] قطعتان ({ $value })
    [few] { $units } قطع ({ $value })
    [many] { $units } قطعة ({ $value })
   *[other] { $units } قطعة ({ $value })
 }
rebates-try = جرّبها في الحاسبة
rebates-left-aside = { $count ->
    [one] طلب واحد بعملة { $currency } ({ $value }) غير محسوب: لا يُعرف سعر صرف إلى عملة الاتفاقية في ذلك التاريخ.
    [two] طلبان بعملة { $currency } ({ $value }) غير محسوبين: لا يُعرف سعر صرف إلى عملة الاتفاقية في ذلك التاريخ.
    [few] { $count } طلبات بعملة { $currency } ({ $value }) غير محسوبة: لا يُعرف سعر صرف إلى عملة الاتفاقية في ذلك التاريخ.
    [many] { $count } طلبًا بعملة { $currency } ({ $value }) غير محسوبة: لا يُعرف سعر صرف إلى عملة الاتفاقية في ذلك التاريخ.
   *[other] { $count } طلب بعملة { $currency } ({ $value }) غير محسوبة: لا يُعرف سعر صرف إلى عملة الاتفاقية في ذلك التاريخ.
 }
rebates-statement = كشف الحساب
rebates-statement-show = عرض كشف الحساب
rebates-statement-hide = إخفاء كشف الحساب
rebates-statement-csv = كشف الحساب CSV
rebates-nothing-counted = لم يُحسب أي طلب في هذه الفترة بعد.
rebates-more = عرض مزيد من السطور
rebates-order = الطلب
rebates-line = بند الاتفاقية
rebates-value = القيمة
rebates-document-value = قيمة المستند: { $amount }
rebates-share = الحسم
rebates-credit-note = إشعار دائن
