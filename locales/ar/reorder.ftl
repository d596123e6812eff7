# The reorder planner.
reorder-title = مخطط إعادة الطلب
reorder-detail = تدخل البيانات السابقة فيخرج الطلب التالي. هذه تقديرات. ولا يغادر شيء هذه الصفحة ما لم تشاركه.
reorder-demand = الطلب
reorder-demand-from = مصدر الطلب
reorder-from-history = البيانات السابقة
reorder-from-mean = متوسط معروف
reorder-sku = رمز الصنف
reorder-from-orders = خذ البيانات السابقة من الطلبات
reorder-no-orders = لا طلبات للصنف { $sku } في السنوات الثلاث الأخيرة.
reorder-history = الوحدات المبيعة، رقم لكل فترة
reorder-history-hint = اكتب أو الصق عمودًا من جدول. إن سبقه عمود تواريخ جُمعت الصفوف حسب الفترة.
reorder-history-read = الفترات المقروءة: { $count }
reorder-interval = الفترة
reorder-interval-of = { $interval ->
    [day] يوم
    [week] أسبوع
    [quarter] ربع سنة
   *[month] شهر
 }
reorder-interval-days = { $days } من الأيام لكل فترة
reorder-season = يعود الموسم بعد
reorder-periods = فترات
reorder-method = الطريقة
reorder-method-of = { $method ->
    [automatic] تُختار بحسب البيانات السابقة
    [naive] كالفترة الأخيرة
    [mean] متوسط جميع الفترات
    [moving_average] المتوسط المتحرك
    [weighted] المتوسط المرجح
    [simple] التمهيد الأسي
    [holt] هولت (اتجاه)
    [damped] هولت المخمد
    [seasonal] مواسم بلا اتجاه
    [additive] هولت-وينترز الجمعي
    [multiplicative] هولت-وينترز الضربي
    [croston] كروستون (طلب متقطع)
    [sba] كروستون المصحح (SBA)
    [sbj] كروستون المصحح (SBJ)
    [tsb] TSB (طلب نادر يتلاشى)
   *[given] بالمعاملات المرفقة
 }
reorder-averaged = المتوسط على
reorder-horizon = التنبؤ لمدة
reorder-band = النطاق
reorder-mean = متوسط الطلب في الفترة
reorder-deviation = الانحراف المعياري
reorder-deviation-days = لطلب { $days } من الأيام.
reorder-unit = وحدة
reorder-days = يوم
reorder-supply = التوريد
reorder-lead-time = مهلة التوريد
reorder-lead-time-deviation = انحرافها المعياري
reorder-service-by = أساس مخزون الأمان
reorder-service-of = { $service ->
    [fill_rate] نسبة تلبية الطلب
    [given] كما ورد
   *[cycle_level] دورات بلا نقص
 }
reorder-service = دورات بلا نقص
reorder-fill-rate = نسبة تلبية الطلب
reorder-review = يُراجع المخزون كل
reorder-review-hint = فارغ: مراقبة دائمة
reorder-lot = لكل طلب
reorder-lot-of = { $lot ->
    [fixed] كمية ثابتة
    [economic] الكمية الاقتصادية
    [given] كما ورد
   *[missing] الناقص فقط
 }
reorder-lot-quantity = الكمية
reorder-yearly-demand = الطلب في السنة
reorder-order-cost = تكلفة الطلب الواحد
reorder-holding-cost = تخزين وحدة لسنة
reorder-stock = المخزون وقواعد الطلب
reorder-on-hand = المتوفر
reorder-on-order = قيد التوريد
reorder-committed = محجوز للعملاء
reorder-minimum = أدنى كمية للطلب
reorder-multiple = مضاعف الطلب
reorder-maximum = أقصى كمية للطلب
reorder-carton = وحدات في الكرتون
reorder-full-cartons = كراتين كاملة فقط
reorder-cover-above = نبّه إذا دام المخزون أكثر من
reorder-idle-periods = نبّه إذا لم يُبع شيء منذ
reorder-turnover = الدوران
reorder-cost-of-goods-sold = تكلفة البضاعة المبيعة
reorder-opening-stock = مخزون أول المدة
reorder-closing-stock = مخزون آخر المدة
reorder-turnover-days = خلال مدة
reorder-turnover-below = نبّه إذا قل الدوران عن
reorder-order-now = اطلب الآن
reorder-not-yet = ليس بعد: اطلب عندما ينخفض صافي المخزون إلى { $units }.
reorder-not-at-this-review = لا شيء في هذه المراجعة: صافي المخزون ليس دون { $units }، وهو المستوى المستهدف.
reorder-raised-by = رُفع بسبب: { $reasons }
reorder-raised-whole = وحدات كاملة
reorder-above-maximum = المطلوب { $units }، وهو أكثر مما يمكن طلبه دفعة واحدة.
reorder-add = أضف { $units } إلى السلة
reorder-reorder-point = نقطة إعادة الطلب
reorder-type-stock = أدخل المخزون لترى ما يجب طلبه الآن.
reorder-next-period = الفترة القادمة
reorder-type-lead-time = أدخل مهلة التوريد لترى مخزون الأمان ونقطة إعادة الطلب.
reorder-daily-demand = الطلب في اليوم
reorder-safety-stock = مخزون الأمان
reorder-order-up-to = المستوى المستهدف
reorder-cycle-level = الدورات بلا نقص، %
reorder-expected-shortage = الوحدات الناقصة في الدورة
reorder-fill-rate-reached = نسبة تلبية الطلب، %
reorder-lot-cost = التكلفة في السنة
reorder-orders-a-year = الطلبات في السنة
reorder-cycle = أيام بين الطلبات
reorder-position = صافي المخزون
reorder-cover = يدوم، بالأيام
reorder-cover-after = يدوم مع الطلب، بالأيام
reorder-average-stock = متوسط المخزون
reorder-turns = مرات الدوران في المدة
reorder-days-of-stock = أيام المخزون
reorder-empty = اكتب أو الصق بيانات سابقة، أو متوسطًا تعرفه.
reorder-forecast = التنبؤ
reorder-sold = المبيع
reorder-fitted = المتوقع قبل فترة
reorder-band-of = نطاق { $percent }
reorder-drawing = مبيع حتى { $date }، ثم تنبؤ لعدد { $count } من الفترات.
reorder-band-approximate = عرض النطاق تقريبي مع هذه الطريقة.
reorder-period = الفترة
reorder-period-of = الفترة { $number }
reorder-lower = الحد الأدنى
reorder-upper = الحد الأعلى
reorder-reason-asked = { $method }، كما اخترت.
reorder-reason-rare = { $method }: الطلب متقطع، فتُمهَّد الكميات والفترات كلٌّ على حدة.
reorder-reason-least = { $method }: كانت الأقرب في الاختبار الرجعي.
reorder-reason-first = { $method }: البيانات السابقة أقصر من أن تُقارن الطرق.
reorder-pattern = طلب { $pattern }: الفاصل بين بيع وآخر { $interval ->
    [one] فترة واحدة
    [two] فترتان
    [few] { $interval } فترات
    [many] { $interval } فترة
   *[other] { $interval } فترة
 }، ومربع معامل تباين الكميات { $variation }.
reorder-pattern-of = { $pattern ->
    [erratic] متذبذب
    [intermittent] متقطع
    [lumpy] متكتل
   *[smooth] منتظم
 }
reorder-tested-better = اختبار رجعي لآخر { $periods } من الفترات: متوسط الخطأ { $own }؛ ومع «كالفترة الأخيرة» { $naive }.
reorder-tested-worse = اختبار رجعي لآخر { $periods } من الفترات: متوسط الخطأ { $own }، وليس أفضل من «كالفترة الأخيرة» مع { $naive }.
reorder-tested-squared = اختبار رجعي لآخر { $periods } من الفترات: جذر متوسط مربع الخطأ { $own }، ومع «كالفترة الأخيرة» { $naive }.
reorder-accuracy = على كامل البيانات: الانحياز { $bias }، ومتوسط نسبة الخطأ المطلق { $percent }.
reorder-compared = الطرق المقارنة
reorder-off-by = الخطأ
reorder-squared-error = التربيعي (RMSE)
reorder-scaled-error = مقابل الطريقة الساذجة (MASE)
reorder-not-tested = البيانات أقصر من أن تُختبر
reorder-impossible-season = لم يُحدد طول الموسم
reorder-impossible-short = { $periods ->
    [one] يحتاج إلى فترة واحدة
    [two] يحتاج إلى فترتين
    [few] يحتاج إلى { $periods } فترات
    [many] يحتاج إلى { $periods } فترة
   *[other] يحتاج إلى { $periods } فترة
 }
reorder-impossible-demands = { $periods ->
    [one] يحتاج إلى طلب في فترة واحدة
    [two] يحتاج إلى طلب في فترتين
    [few] يحتاج إلى طلب في { $periods } فترات
    [many] يحتاج إلى طلب في { $periods } فترة
   *[other] يحتاج إلى طلب في { $periods } فترة
 }
reorder-impossible-zero = يتطلب طلبًا أكبر من صفر في كل فترة
reorder-impossible-overflow = الأرقام كبيرة جدًا
reorder-warn-naive = كانت الطريقة أسوأ من «كالفترة الأخيرة» في الاختبار.
reorder-warn-not-tested = البيانات السابقة أقصر من أن يُختبر التنبؤ.
reorder-warn-below-zero = ينخفض التنبؤ دون الصفر؛ ويُحسب صفرًا في التوريد.
reorder-warn-safety = عند مستوى الخدمة هذا يُحتفظ بأقل مما يُتوقع بيعه.
reorder-warn-short = مهلة التوريد أطول من مدى التنبؤ.
reorder-warn-maximum = المطلوب أكثر مما يمكن طلبه دفعة واحدة.
reorder-warn-nothing = لا تترك القواعد أي كمية يمكن طلبها.
reorder-warn-turnover = يدور المخزون { $turnover } مرة في المدة، أقل من { $limit }.
reorder-warn-turnover-above = يدور المخزون { $turnover } مرة في المدة، أكثر من { $limit }: النقص محتمل.
reorder-warn-cover = يكفي المخزون لعدد { $days } من الأيام، أكثر من { $limit }.
reorder-warn-without-end = لا مبيعات متوقعة: يدوم المخزون أكثر من { $limit } من الأيام.
reorder-warn-no-sale = لم يُبع شيء في آخر { $periods } من الفترات.
reorder-fault-whole = يجب أن يكون عددًا صحيحًا.
reorder-fault-delivery = نسبة تلبية الطلب تحتاج إلى كمية كل طلب أو إلى فترة المراجعة.
reorder-fault-row = الصف { $row }: هذا ليس رقمًا.
reorder-fault-several = الصف { $row }: رقم واحد أم عدة أرقام؟ ضع كل رقم في سطر.
reorder-fault-day-or-month = الصف { $row }: اليوم أولًا أم الشهر؟ اكتب التاريخ هكذا 2026-01-31.
reorder-fault-day = الصف { $row }: لا يوجد يوم كهذا.
reorder-fault-no-date = الصف { $row }: التاريخ ناقص بينما تملكه صفوف أخرى.
reorder-fault-columns = الصف { $row }: عدة أرقام بجانب تاريخ واحد. الصق التاريخ والوحدات فقط.
reorder-fault-total = الصف { $row } مجموع صفوف أخرى وليس فترة. احذفه.
reorder-fault-years = الصف الأول يعنون الأعمدة بالسنوات. السنوات المتجاورة تحتاج إلى صف لكل شهر من الاثني عشر أو لكل ربع من الأربعة؛ وإلا فضع فترة واحدة في كل صف مع تاريخها.
reorder-fault-periods = الحد الأقصى لعدد الفترات: { $limit }. اختر فترة أطول أو صفوفًا أقل.
