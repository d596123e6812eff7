# حاسبة التكلفة الواصلة.
calculators-landed-cost = التكلفة الواصلة
calculators-landed-cost-detail = شحنة واحدة، كل الأسواق، حتى السنت. لا يغادر شيء هذه الصفحة ما لم تشاركه.
calculators-shipment = الشحنة
calculators-result = النتيجة
calculators-market = السوق
calculators-term = شرط التسليم
calculators-place = المكان المسمى
calculators-mode = وسيلة النقل
calculators-entry-date = تاريخ الدخول
calculators-importer = المستورد
calculators-currency = العملة
calculators-product = السلعة
calculators-hs-code = رمز النظام المنسق
calculators-origin = المنشأ
calculators-quantity = الكمية
calculators-unit-price = سعر الوحدة
calculators-weight = الإجمالي كغ
calculators-volume = م³
calculators-duty-rate = رسم يدوي
calculators-landed-unit = الواصل / وحدة
calculators-line = السطر
calculators-lines = سطور الشحنة
calculators-remove = حذف
calculators-remove-line = احذف السطر
calculators-paste = الصق سطورًا
calculators-paste-label = صفوف من جدول بيانات
calculators-paste-hint = الأعمدة بأي ترتيب وفوقها أسماؤها، أو: السلعة ورمز النظام المنسق والمنشأ والكمية وسعر الوحدة وكغ وم³ والرسم. تفصل بينها علامات جدولة أو فواصل منقوطة أو فواصل.
calculators-paste-file = أو ملف CSV
calculators-paste-take = أضف هذه السطور
calculators-no-result = لا شيء للحساب بعد
calculators-no-result-detail = أدخل سطرًا فيه كمية وسعر وحدة.
calculators-no-result-wrong = في أحد الحقول خطأ. صحّحه لتظهر النتيجة هنا.
calculators-no-result-kept = يحتفظ المرسل بإحدى القيم. أدخل قيمتك لتظهر النتيجة هنا.
calculators-enter-kept = إدخال قيمتك
calculators-stale = هذه النتيجة بحسب آخر قيم أمكنت قراءتها: في أحد الحقول خطأ.
calculators-example = عرض مثال
calculators-example-shown = تم ملء مثال.
calculators-example-clock = منبّه
calculators-example-knife = سكين طاهٍ
calculators-import-percent = المستحق عند الاستيراد { $percent } من القيمة الجمركية
calculators-incomplete = ينقص المجاميع رسم جمركي
calculators-landed-cost-in = التكلفة الواصلة، { $market }
calculators-customs-value = القيمة الجمركية
calculators-duties = الرسوم الجمركية
calculators-excises = الضرائب الانتقائية
calculators-taxes = ضريبة القيمة المضافة
calculators-taxes-kept = ضريبة غير مستردة
calculators-fees = الرسوم الأخرى
calculators-cash-at-border = المدفوع عند الحدود
calculators-recoverable = ضريبة مستردة
calculators-with-tax = مع الضريبة المستردة
calculators-waterfall = من السعر إلى التكلفة الواصلة
calculators-breakdown = سطرًا بسطر
calculators-effective-duty = معدّل الرسم الفعلي
calculators-effective-import = معدّل تكاليف الاستيراد الفعلي
calculators-goods = البضاعة
calculators-charges = الشحن والمصاريف
calculators-landed = التكلفة الواصلة
calculators-line-of = السطر { $number }
calculators-whole-shipment = الشحنة كلها
calculators-exchange-used = 1 { $from } = { $rate } { $to } · { $series } { $date }
calculators-how = كيف حُسبت
calculators-verified = تم التحقق في { $date }
calculators-unverified = غير متحقق منه
calculators-typed = مُدخل يدويًا
calculators-percent-inside = { $percent } من المبلغ شاملًا الضريبة
calculators-difference = سبب الفرق
calculators-side-by-side = جنبًا إلى جنب
calculators-deciding = السبب الأكبر: { $part }
calculators-rests-on-typed = بمعدلات مُدخلة يدويًا
calculators-rests-on-unverified = بمعدلات غير متحقق منها
calculators-link-impossible = لا يستطيع هذا المتصفح إنشاء الرابط. احفظ ملف CSV بدلًا منه.
calculators-link-damaged = قُطع هذا الرابط أو تغيّر في الطريق. اطلبه مرة أخرى؛ ما كتبته لا يزال هنا.
calculators-link-partly = قُطع جزء من هذا الرابط أو تغيّر في الطريق. ما أمكنت قراءته موجود هنا؛ اطلبه مجددًا للحصول على الباقي.
calculators-holds-more = يحوي هذا الحساب بيانات أخرى لا حقل لها في هذا النموذج. وهي محسوبة وتبقى في الرابط.
calculators-link-later = هذا الرابط من إصدار أحدث. أعد تحميل الصفحة.
calculators-changed-since = تغيّر الحساب منذ أُرسل إليك.
calculators-as-sent = العودة إلى ما أُرسل
calculators-put-aside = وُضع حسابك الخاص جانبًا.
calculators-bring-back = استعِده
calculators-let-go = تجاهله
calculators-let-gone = تم تجاهل الحساب الموضوع جانبًا.
calculators-sent-to-you = كما أُرسل إليك
calculators-save-csv = حفظ CSV
calculators-save-excel = حفظ Excel
calculators-save-excel-private = ملف Excel سيُظهر ما أبقيته خاصًا. افتح تلك الأقفال لحفظه.
calculators-save-json = حفظ JSON
calculators-compare = المقارنة بما أُرسل
calculators-compare-end = إنهاء المقارنة
calculators-as-it-was-sent = كما أُرسل
calculators-as-it-is-now = كما هو الآن
calculators-print = طباعة
calculators-share = مشاركة
calculators-northern-ireland = أيرلندا الشمالية
calculators-china-retail = الصين، التجزئة عبر الحدود
calculators-mode-sea = بحري
calculators-mode-air = جوي
calculators-mode-road = بري
calculators-mode-rail = سكك حديدية
calculators-mode-courier = بريد سريع
calculators-mode-post = بريد
calculators-importer-registered = منشأة تسترد الضريبة
calculators-importer-unregistered = منشأة لا تستردها
calculators-importer-consumer = فرد
calculators-export-packing = تغليف التصدير
calculators-origin-inland = نقل داخلي في المنشأ
calculators-export-clearance = تخليص التصدير
calculators-origin-terminal = محطة المنشأ
calculators-dutiable-addition = عمولات وإتاوات ومساعدات
calculators-main-freight = الشحن الرئيسي
calculators-insurance = التأمين
calculators-destination-terminal = محطة الوصول
calculators-on-carriage = النقل الداخلي في الوجهة
calculators-other-charges = مصاريف أخرى
calculators-basis-value = القيمة
calculators-basis-gross-weight = الوزن الإجمالي
calculators-basis-chargeable-weight = الوزن المحتسب
calculators-basis-volume = الحجم
calculators-basis-quantity = الكمية
calculators-basis-equally = بالتساوي
calculators-basis-by-hand = يدويًا
calculators-flat-duty = رسم مقطوع
calculators-simplified-duty = رسم مبسّط
calculators-vat = ضريبة القيمة المضافة
calculators-gst = ضريبة السلع والخدمات
calculators-levy = { $levy ->
    [parcel_fee] رسم الطرد
    [service_fee] رسم الخدمة
    [consumption_tax] ضريبة الاستهلاك
    [local_consumption_tax] ضريبة الاستهلاك المحلية
    [provincial_tax] ضريبة المقاطعة
    [liquor_tax] ضريبة المشروبات الكحولية
    [education_tax] ضريبة التعليم
    [goods_management] رسم إدارة البضائع
    [goods_management_gst] ضريبة السلع والخدمات على رسم إدارة البضائع
   *[other] { $name }
 }
calculators-duty-ordinary = الرسم العادي
calculators-duty-preference = رسم تفضيلي
calculators-duty-anti-dumping = رسم مكافحة الإغراق
calculators-duty-countervailing = رسم تعويضي
calculators-duty-safeguard = رسم وقائي
calculators-duty-additional = رسم إضافي
calculators-step-price = الكمية × سعر الوحدة
calculators-step-added = أضيف: { $charge }
calculators-step-deducted = خُصم: { $charge }
calculators-step-outside = { $charge }: ليس جزءًا من القيمة الجمركية
calculators-step-not-deducted = { $charge }: ضمن السعر دون فصل: لم يُخصم
calculators-step-import-deducted = طُرحت الرسوم والضرائب من السعر المسلَّم
calculators-step-regime = نظام القيمة المنخفضة: { $regime }
calculators-regime = { $regime ->
    [up_to_300] بضائع حتى 300 درهم إماراتي
    [up_to_1000_nzd] بضائع حتى 1,000 دولار نيوزيلندي
    [up_to_1000_sar] بضائع حتى 1,000 ريال سعودي
    [up_to_10000] بضائع حتى 10,000 ين ياباني
    [up_to_135] بضائع حتى 135 جنيهًا إسترلينيًا، يحصّل البائع الضريبة
    [up_to_135_business] بضائع حتى 135 جنيهًا إسترلينيًا، يصرّح المشتري بالضريبة
    [low_value] بضائع منخفضة القيمة، يحصّل البائع الضريبة
    [low_value_goods] بضائع منخفضة القيمة، يحصّل البائع الضريبة
    [low_value_business] بضائع منخفضة القيمة لشركة
    [remission_20] إعفاء لبضائع حتى 20 دولارًا كنديًا
    [courier_40] شحنة بريد سريع حتى 40 دولارًا كنديًا من الولايات المتحدة أو المكسيك
    [courier_150] شحنة بريد سريع من 40 إلى 150 دولارًا كنديًا من الولايات المتحدة أو المكسيك
    [courier_simplified] إجراء مبسّط للبريد السريع
    [cbec] استيراد تجزئة عابر للحدود
    [duty_relief_150] إعفاء جمركي لبضائع حتى 150 يورو
    [flat_duty] رسم مقطوع بدل التعريفة
    [flat_duty_ioss] رسم مقطوع، والضريبة عبر النافذة الموحدة للاستيراد
    [ioss] النافذة الموحدة للاستيراد، يحصّل البائع الضريبة
    [personal_150] استعمال شخصي، حتى 150 دولارًا أمريكيًا
    [personal_200] استعمال شخصي، حتى 200 دولار أمريكي من الولايات المتحدة
    [voec] VOEC، يحصّل البائع الضريبة
    [rts] طرد إلى مستهلك، معدل واحد لكل البضائع
    [rts_certified_50] طرد حتى 50 دولارًا أمريكيًا من بائع معتمد، مدفوع مع الشراء
    [rts_certified] طرد يزيد على 50 دولارًا أمريكيًا من بائع معتمد، مدفوع مع الشراء
    [rts_medicines] أدوية للاستعمال الشخصي
   *[other] { $name }
 }
calculators-step-quota = الجزء ضمن الحصة
calculators-step-duty-by = الرسم حسب تعريفة { $tariff }
calculators-step-difference = الفرق المسموح به
calculators-step-taken-off = { $cost }: خصم
calculators-step-minimum = { $cost }: رُفع إلى الحد الأدنى
calculators-step-maximum = { $cost }: حُدّ بالحد الأقصى
calculators-step-share = { $cost }: حصة هذا السطر
calculators-step-waived = { $cost }: معفى
calculators-step-part-due = { $cost }: يستحق جزء منه فقط
calculators-step-total = { $cost }: المجموع بعد التقريب
calculators-step-not-collected = { $cost }: أصغر من أن يُحصَّل
calculators-step-again = أعيد الحساب للتحقق
calculators-fault-missing = أدخل رقمًا.
calculators-fault-number = هذا ليس رقمًا. اكتب 1234.50.
calculators-fault-date = اختر تاريخًا.
calculators-fault-hs-code = رمز النظام المنسق من 6 إلى 12 رقمًا.
calculators-fault-country = حرفان لرمز الدولة، مثل CN.
calculators-fault-currency = ثلاثة أحرف لرمز العملة، مثل EUR.
calculators-fault-no-lines = أدخل سطرًا واحدًا على الأقل.
calculators-fault-too-many = { $most } على الأكثر.
calculators-fault-negative = لا يجوز أن يقل عن صفر.
calculators-fault-not-positive = يجب أن يزيد عن صفر.
calculators-fault-above-hundred = لا يمكن أن يتجاوز مئة بالمئة.
calculators-fault-too-large = الرقم كبير جدًا.
calculators-fault-minor-unit = منازل عشرية أكثر مما للعملة.
calculators-fault-zero-basis = لا توجد قيمة لـ «{ $basis }» في أي سطر. وزّع حسب «{ $suggested }» بدلًا من ذلك.
calculators-fault-shares = لا يساوي مجموع الحصص قيمة المصروف.
calculators-fault-divisor = لا وزن محتسبًا لهذه الوسيلة. وزّع حسب الوزن الإجمالي.
calculators-fault-market = لا توجد معدلات لـ { $market }.
calculators-fault-rules = تعذّر تطبيق القواعد المُدخلة يدويًا لهذه السوق: راجع «{ $name }».
calculators-fault-valuation = لا تُعرف قاعدة تقييم في هذا التاريخ.
calculators-fault-levy = لا يوجد { $levy } في هذه السوق.
calculators-fault-scheme = لا توجد في أي سوق آلية باسم { $scheme }.
calculators-fault-exchange = لا يُعرف سعر صرف من { $from } إلى { $to }. استخدم عملة السوق.
calculators-fault-exchange-twice = لـ { $from } و{ $to } سعر صرف مُدخل من قبل. أدخل سعرًا واحدًا لكل زوج.
calculators-fault-duty = هذا ليس معدل رسم. اكتب 4.7% أو 12.80 % + 176.80 EUR / 100 kg.
calculators-fault-duty-at = تعذّر فهم «{ $found }». اكتب 4.7% أو 12.80 % + 176.80 EUR / 100 kg.
calculators-fault-rate = لا يمكن حساب هذا المعدل.
calculators-fault-bounds = الحد الأدنى أعلى من الحد الأقصى.
calculators-fault-price = المصاريف ضمن السعر أو المخصومة منه أكبر من السعر.
calculators-fault-delivered = لا قيمة جمركية تؤدي إلى هذا السعر المسلَّم.
calculators-warnings = ما ينبغي معرفته
calculators-warn-unverified = { $count ->
    [one] معدل أو قاعدة لم تُطابَق بمصدرها
    [two] معدلان أو قاعدتان لم تُطابَق بمصدرها
    [few] { $count } معدلات وقواعد لم تُطابَق بمصادرها
    [many] { $count } معدلًا وقاعدة لم تُطابَق بمصادرها
   *[other] { $count } معدل وقاعدة لم تُطابَق بمصادرها
}
calculators-warn-stale = { $count ->
    [one] معدل أو قاعدة تم التحقق منها منذ زمن
    [two] معدلان أو قاعدتان تم التحقق منها منذ زمن
    [few] { $count } معدلات وقواعد تم التحقق منها منذ زمن
    [many] { $count } معدلًا وقاعدة تم التحقق منها منذ زمن
   *[other] { $count } معدل وقاعدة تم التحقق منها منذ زمن
}
calculators-warn-outdated = { $count ->
    [one] معدل أو قاعدة بعد آخر يوم معروف
    [two] معدلان أو قاعدتان بعد آخر يوم معروف
    [few] { $count } معدلات وقواعد بعد آخر يوم معروف
    [many] { $count } معدلًا وقاعدة بعد آخر يوم معروف
   *[other] { $count } معدل وقاعدة بعد آخر يوم معروف
}
calculators-warn-exchange-unofficial = سعر الصرف ليس السعر الذي تحدده هذه السوق.
calculators-warn-exchange-stale = سعر الصرف أقدم مما تسمح به السوق.
calculators-warn-typed = { $cost }: معدل مُدخل يدويًا
calculators-warn-rules-typed = قواعد هذه السوق مُدخلة يدويًا وليست المنشورة
calculators-warn-unit = السطر { $line }: يحتاج الرسم إلى كمية غير مذكورة.
calculators-warn-duty-failed = السطر { $line }: تعذر حساب رسم.
calculators-warn-duty-unknown = السطر { $line }: لا رسم معروفًا لهذا الرمز. اكتب المعدل.
calculators-warn-duty-differs = السطر { $line }: يختلف الرسم بين بنود التعريفة تحت هذا الرمز: { $rates }. اكتب الرمز كاملًا أو المعدل.
calculators-warn-provisions = السطر { $line }: تذكر التعريفة أحكامًا قد تغيّر الرسم: { $codes }. وهي غير محسوبة. قرّر هل تنطبق واكتب الرسم.
calculators-warn-measure-open = السطر { $line }: { $kind }: قد يستحق على هذه البضائع من هذا المنشأ وليس في الجداول: { $provision }. وهو غير محسوب. قرّر هل ينطبق واكتب الرسم.
calculators-warn-ended = السطر { $line }: انتهى { $kind } ولا شيء يليه.
calculators-warn-levy-unknown = لا يُعرف معدّل { $levy } لهذا التاريخ، وهو غير مشمول في المجاميع.
calculators-warn-levies-open = قد يُستحق أيضًا ولا يُعرف هنا معدله: { $levies }. أدخل ما ينطبق.
calculators-warn-hs-code = السطر { $line } بلا رمز نظام منسق.
calculators-warn-origin = السطر { $line } بلا منشأ.
calculators-warn-proof = السطر { $line }: تتطلب المعاملة التفضيلية إثبات منشأ.
calculators-warn-preference = السطر { $line }: الرسم التفضيلي أقل. اطلبه مع إثبات المنشأ.
calculators-warn-no-preference = السطر { $line }: لا تُعرف معاملة تفضيلية أو حصة كهذه.
calculators-warn-quota-unclaimed = السطر { $line }: لم تُطلب حصة، فلا يُطبَّق الرسم ضمن الحصة.
calculators-warn-tariff-used = السطر { $line }: استُعمل الرسم حسب تعريفة { $tariff } بدل رسم السوق نفسها. يلزم لذلك: { $proof }.
calculators-warn-tariff-refused = السطر { $line }: لا يُسمح بالرسم حسب تعريفة { $tariff }: فرقه عن رسم السوق كبير، أو يُستحق رسم من رسوم المعالجات التجارية. استُعمل رسم السوق نفسها.
calculators-warn-tariff-available = السطر { $line }: الرسم حسب تعريفة { $tariff } أقل. يلزم لذلك: { $proof }.
calculators-warn-tariff-unknown = السطر { $line }: لا رسم معروفًا حسب تعريفة { $tariff }. استُعمل رسم السوق نفسها.
calculators-tariff-proof = { $tariff ->
    [UK] ترخيص نظام السوق الداخلية للمملكة المتحدة، وما يثبت البيع للمستهلكين في أيرلندا الشمالية أو استعمالهم النهائي
   *[other] { $proof }
 }
calculators-warn-charge-missing = ينبغي أن تتضمن القيمة الجمركية أو الوعاء الضريبي «{ $component }» ولم يُذكر.
calculators-warn-charge-assumed = يجب أن تتضمن القيمة الجمركية «{ $component }» ولم يُذكر: وفق قاعدة السوق تُحتسب بدلًا منه نسبة { $percent } من قيمة البضاعة، في القيمة الجمركية وحدها.
calculators-warn-deduction-missing = يتضمن السعر «{ $component }» ولا ينبغي للقيمة الجمركية ذلك. اذكره ليُخصم.
calculators-warn-water-only = هذا الشرط للنقل المائي.
calculators-warn-export-date = يحل تاريخ الدخول محل تاريخ التصدير.
calculators-warn-beyond-rules = تاريخ الاستيراد بعد أحدث قاعدة معروفة هنا بأكثر من خمس سنوات. ما سيُستحق حينها غير معروف.
calculators-warn-delivered-tax = التسليم خالص الرسوم: قد لا يسترد المشتري الضريبة ضمن السعر.
calculators-warn-delivered-rounded = السطر { $line }: يترك التقريب فرقًا صغيرًا عن السعر.
calculators-warn-delivered-unmet = السطر { $line }: لا توجد قيمة جمركية تؤدي إلى هذا السعر، لأن حدًا يقع بينهما. وفق القواعد دون الحد تكون القيمة { $below }، ووفق القواعد فوقه { $above }: ولا تقع أي منهما في جانبها. المعروض هو أقرب قيمة دون الحد، ويختلف مجموعها عن السعر بمقدار { $apart }.
calculators-exchange-rates = أسعار الصرف
calculators-exchange-hint = لا سعر منشورًا متاحًا. اكتب سعرك، وتشير النتيجة إلى ذلك.
calculators-one-unit = 1 { $currency } مقابل { $other }
calculators-private-of = إبقاء الحقل خاصًا: { $field }
calculators-withheld = يحتفظ المرسل بهذه القيمة. أدخل قيمتك.
calculators-private-stay = الحقول ذات القفل المغلق تبقى هنا: ليست في رابط ولا ملف ولا على الورق.
calculators-add-charge = إضافة مصروف
calculators-as-the-term-says = بحسب شرط التسليم
calculators-on-top = فوق السعر
calculators-in-price = ضمن السعر ومبيَّن منفصلًا
calculators-in-price-hidden = ضمن السعر وغير مبيَّن منفصلًا
calculators-currency-of = { $charge }: العملة
calculators-share-of = { $charge }: أساس التوزيع
calculators-shared-by = أساس التوزيع
calculators-in-the-price = ضمن السعر؟
calculators-price-contains = { $charge }: هل هو ضمن السعر؟
calculators-share-of-line = حصة السطر { $number }
calculators-route = المسار
calculators-add-leg = إضافة مرحلة
calculators-remove-leg = إزالة المرحلة
calculators-leg-from = من (البلد)
calculators-leg-to = إلى (البلد)
calculators-delivered-price = السعر المسلَّم يشمل
calculators-delivered-with-taxes = الرسوم الجمركية وسائر الرسوم والضرائب
calculators-delivered-without-taxes = الرسوم الجمركية وسائر الرسوم دون ضريبة القيمة المضافة
calculators-more-shipment = المكان وتاريخ التصدير والمسار
calculators-place-kind = نوع المكان
calculators-place-seller = مقر البائع
calculators-place-export = ميناء أو محطة التصدير
calculators-place-import = ميناء أو محطة الاستيراد
calculators-place-inland = مكان داخل البلد
calculators-export-date = تاريخ التصدير
calculators-duty-not-favoured = رسم دون معاملة الدولة الأولى بالرعاية
calculators-duty-suspension = رسم معلَّق
calculators-duty-quota-in = رسم ضمن الحصة
calculators-duty-quota-out = رسم خارج الحصة
calculators-explain = إظهار كيفية الحساب
calculators-explain-all = إظهار كل الخطوات
calculators-how-of = كيفية الحساب: { $figure }
calculators-more-lines = { $count ->
    [one] سطر آخر. اضغط تكلفة واصلة في الجدول لرؤية خطواتها.
    [two] سطران آخران. اضغط تكلفة واصلة في الجدول لرؤية خطواتها.
    [few] { $count } سطور أخرى. اضغط تكلفة واصلة في الجدول لرؤية خطواتها.
    [many] { $count } سطرًا آخر. اضغط تكلفة واصلة في الجدول لرؤية خطواتها.
   *[other] { $count } سطر آخر. اضغط تكلفة واصلة في الجدول لرؤية خطواتها.
 }
calculators-more-warnings = { $count ->
    [one] ملاحظة أخرى
    [two] ملاحظتان أخريان
    [few] { $count } ملاحظات أخرى
    [many] { $count } ملاحظة أخرى
   *[other] { $count } ملاحظة أخرى
 }
calculators-about-line = تفاصيل السطر { $number }
calculators-line-currency = عملة السعر
calculators-net-weight = الوزن الصافي
calculators-preference = المعاملة التفضيلية
calculators-preference-unclaimed = غير مطلوبة
calculators-preference-claimed = مطلوبة وإثبات المنشأ لاحقًا
calculators-preference-proven = مطلوبة وإثبات المنشأ متوفر
calculators-proof-wanted = إثبات المنشأ: { $proof }
calculators-quota = الحصة التعريفية
calculators-quota-unclaimed = غير مطلوبة
calculators-quota-claimed = مطلوبة
calculators-quota-balance = رصيد الحصة (فارغ: الكل)
calculators-retail-price = قيمة التجزئة للسطر
calculators-quantity-in = الكمية بوحدة { $unit }
calculators-duties-found = الرسوم الموجودة
calculators-rate-free = معفى
calculators-provisions-open = أحكام قد تغيّر الرسم. غير محسوبة: قرّر هل ينطبق كل منها واكتب رسمه يدويًا.
calculators-rate-in-words = بالكلمات فقط: اكتبه يدويًا
calculators-alternative = البديل
calculators-alternatives = جنبًا إلى جنب: { $count }
calculators-compare-by = المقارنة بحسب
calculators-compare-all = حساب كل السطور جنبًا إلى جنب
calculators-add-alternative = إضافة بديل
calculators-axis-markets = الأسواق
calculators-axis-origins = بلدان المنشأ
calculators-axis-terms = شروط التسليم
calculators-axis-modes = وسائل النقل
calculators-axis-routes = المسارات
calculators-another-route = مسار آخر
calculators-add-route = إضافته إلى المقارنة
calculators-all-markets = عرض كل الأسواق
calculators-remove-alternative = إزالة { $name }
calculators-above-best = أكثر بـ { $amount } للوحدة
calculators-make-own = عرض { $name } كاملًا
calculators-price-currency = عملة السعر
calculators-use-in-price = استخدام في السعر والهامش
calculators-market-rates = ضرائب هذه السوق ورسومها وإعفاءاتها
calculators-market-rates-hint = يحل معدلك محل معدل السوق، وتشير النتيجة إلى ذلك. أفرغ الحقل ليعود معدل السوق.
calculators-own-rate = { $levy }: معدل خاص
calculators-rate-unknown = لا يُعرف معدل لهذا التاريخ.
calculators-rate-elsewhere = لا ينطبق على هذه الشحنة.
calculators-rate-certain-goods = لبضائع معينة فقط
calculators-rate-duty-free = إذا لم يُستحق رسم جمركي
calculators-rate-value = القيمة { $bounds }
calculators-rate-of-line = السطر { $line }: { $rate }
calculators-rate-of-all = كل السطور: { $rate }
calculators-rate-by-quantity = حسب الكمية
calculators-remove-rate = إزالة هذا المعدل
calculators-scheme = مشارك في { $scheme }
calculators-scheme-name = { $scheme ->
    [remessa_conforme] Remessa Conforme (بائع معتمد)
    [ukims] نظام السوق الداخلية للمملكة المتحدة (للبيع أو الاستعمال النهائي في أيرلندا الشمالية)
   *[other] { $name }
 }
calculators-without-reliefs = عدم تطبيق إعفاءات الشحنات الصغيرة
calculators-type-rate = إدخال معدل { $levy }
calculators-other-duties = رسوم أخرى لهذا السطر
calculators-add-duty = إضافة رسم
calculators-remove-duty = إزالة: { $duty }
calculators-quantity-unit = الوحدة (فارغ: قطع)
calculators-own-exchange = أسعار صرف خاصة بدل المنشورة
calculators-exchange-published = المنشور: { $rate } · { $series } { $date }
