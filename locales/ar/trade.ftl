# مفردات التجارة المشتركة بين الصفحات: قواعد الكميات والمخزون والحمولة ومشكلات السطور.
trade-rule = الحد الأدنى { $minimum } · مضاعفات { $multiple }
trade-rule-carton = الحد الأدنى { $minimum } · مضاعفات { $multiple } · الكرتون { $carton }
trade-rule-maximum = بحد أقصى { $maximum }
trade-rule-short = { $minimum } · ×{ $multiple }
trade-units = { $count ->
    [zero] { $count } قطعة
    [one] قطعة واحدة
    [two] قطعتان
    [few] { $count } قطع
    [many] { $count } قطعة
   *[other] { $count } قطعة
 }
trade-cartons = { $count ->
    [zero] { $count } كرتون
    [one] كرتون واحد
    [two] كرتونان
    [few] { $count } كراتين
    [many] { $count } كرتونًا
   *[other] { $count } كرتون
 }
trade-cartons-units = { $cartons } = { $units }
trade-cartons-loose = { $cartons } + { $units }
trade-lines = { $count ->
    [zero] { $count } سطر
    [one] سطر واحد
    [two] سطران
    [few] { $count } سطور
    [many] { $count } سطرًا
   *[other] { $count } سطر
 }
trade-volume = { $volume } م³
trade-weight = { $weight } كغ
trade-kilograms = كغ
trade-quantity-of = كمية { $sku }
trade-decrease = إنقاص درجة
trade-increase = زيادة درجة
trade-refused-zero = أدخل كمية
trade-refused-minimum = الحد الأدنى { $above }
trade-refused-multiple = يجب أن تكون من مضاعفات { $multiple }: { $below } أو { $above }
trade-refused-multiple-above = يجب أن تكون من مضاعفات { $multiple }: { $above }
trade-refused-multiple-below = يجب أن تكون من مضاعفات { $multiple }: { $below }
trade-refused-maximum = الحد الأقصى { $below }
trade-refused-nothing = لا توجد كمية يمكن طلبها من هذا المنتج. اسأل مندوب المبيعات.
trade-use-quantity = استخدم { $quantity }
trade-use-quantity-in-all = استخدم { $quantity } (= { $total })
trade-with-cart = { $total } مع { $present } في سلتك
trade-unknown-sku = لا يوجد رمز كهذا
trade-withdrawn = لم يعد معروضًا
trade-no-price = لا سعر بهذه العملة
trade-too-large = الكمية كبيرة جدًا
trade-ready = جاهز
trade-ready-units = { $units } جاهزة
trade-ready-part = { $ready } جاهزة، { $later } في { $date }
trade-part-undated = { $promised }، { $missing } بلا موعد
trade-later = { $units } في { $date }
trade-back-on = يتوفر في { $date }
trade-out-of-stock = غير متوفر
trade-next-break = { $units } إضافية: خصم { $percent }، توفّر { $amount }
trade-container-twenty = حاوية 20 قدمًا
trade-container-forty = حاوية 40 قدمًا
trade-container-forty-high = حاوية 40 قدمًا عالية
trade-containers-full = { $count } ممتلئة + { $percent }
trade-by-weight = بالوزن
trade-by-volume = بالحجم
trade-status-placed = تم الطلب
trade-status-confirmed = مؤكد
trade-status-shipped = تم الشحن
trade-status-delivered = تم التسليم
trade-status-cancelled = ملغى
trade-status-credit-note = إشعار دائن
trade-incoterm-exw = تسليم المصنع
trade-incoterm-exw-detail = تستلم من مستودعنا وتتحمل التكاليف والمخاطر من هناك.
trade-incoterm-fca = تسليم الناقل
trade-incoterm-fca-detail = نسلّم البضاعة بعد تخليص التصدير إلى ناقلك.
trade-incoterm-fas = التسليم بجانب السفينة
trade-incoterm-fas-detail = نضع البضاعة بجانب سفينتك في ميناء المغادرة.
trade-incoterm-fob = التسليم على ظهر السفينة
trade-incoterm-fob-detail = نحمّل البضاعة على سفينتك بعد تخليص التصدير.
trade-incoterm-cfr = التكلفة وأجرة الشحن
trade-incoterm-cfr-detail = ندفع الشحن البحري، والمخاطر عليك بعد التحميل.
trade-incoterm-cif = التكلفة والتأمين وأجرة الشحن
trade-incoterm-cif-detail = ندفع الشحن البحري والتأمين الأساسي، والمخاطر عليك بعد التحميل.
trade-incoterm-cpt = أجرة النقل مدفوعة إلى
trade-incoterm-cpt-detail = ندفع النقل، والمخاطر عليك منذ الناقل الأول.
trade-incoterm-cip = أجرة النقل والتأمين مدفوعتان إلى
trade-incoterm-cip-detail = ندفع النقل والتأمين ضد جميع الأخطار، والمخاطر عليك منذ الناقل الأول.
trade-incoterm-dap = التسليم في المكان
trade-incoterm-dap-detail = نوصل البضاعة، وعليك التخليص والرسوم والضرائب.
trade-incoterm-dpu = التسليم في المكان مفرغة
trade-incoterm-dpu-detail = نوصل البضاعة ونفرغها، وعليك الرسوم والضرائب.
trade-incoterm-ddp = التسليم خالص الرسوم
trade-incoterm-ddp-detail = نوصل البضاعة وقد دُفعت الرسوم والضرائب.
trade-entry-not-a-number = أدخل عددًا صحيحًا
trade-entry-negative = أدخل كمية أكبر من صفر
trade-entry-fraction = قطع كاملة فقط
trade-entry-ambiguous = يُقرأ بطريقتين. اكتبه بلا فواصل.
trade-entry-unknown-unit = اطلب بالقطع أو بالكراتين
trade-tier = { $tier ->
    [platinum] البلاتينية
    [gold] الذهبية
    [silver] الفضية
    [bronze] البرونزية
    [registered] المسجّلة
   *[other] { $tier }
 }
trade-credit-used = { $used } مستخدم من { $limit }
trade-credit-unlimited = { $used } مستخدم، بلا حد
