# Words of workbooks that are in no calculator on the screen.
workbook-accelerator = مسرّع حول الهدف
workbook-all-forward = الكل آجلًا
workbook-amount = المبلغ
workbook-as-hedged = وفق التحوّط
workbook-at-spot = بالسعر الفوري
workbook-base = الأساس
workbook-base-reduction = مخصوم من الأساس ببند آخر
workbook-break-even-rate = سعر التعادل
workbook-break-even-volume = وحدات نقطة التعادل
workbook-brought-forward = مرحّل من قبل
workbook-buying-price = سعر الشراء
workbook-change-percent = التغيّر %
workbook-channel = القناة
workbook-clawback = مبلغ زائد مرحّل أو مُسقَط
workbook-committed = محجوز للعملاء
workbook-cost = التكلفة
workbook-cover-days = أيام التغطية
workbook-cover-days-after = أيام التغطية مع الطلب
workbook-daily-demand = الطلب اليومي
workbook-date = التاريخ
workbook-document = المستند
workbook-due = المستحق الآن
workbook-due-date = يستحق في
workbook-every-buying-price = يصلح أي سعر شراء
workbook-exact = المكتسب قبل التقريب
workbook-exchange-rate = سعر الصرف
workbook-exposure = الانكشاف
workbook-floor = حد أدنى
workbook-forecast = التنبؤ
workbook-forward = السعر الآجل
workbook-free-goods = وحدات مجانية
workbook-from = تبدأ في
workbook-high = أعلى
workbook-home-currency = العملة المحلية
workbook-in-price = مشمول في السعر
workbook-interest = الفائدة % سنويًا
workbook-lead-time = مهلة التوريد، أيام
workbook-lead-time-deviation = انحرافها المعياري، أيام
workbook-list-price = سعر القائمة
workbook-locked = مثبَّت
workbook-low = أدنى
workbook-margin = الهامش %
workbook-minimum-volume = لم يُبلغ الحد الأدنى للحجم
workbook-need = المطلوب
workbook-net-net = صافي التكلفة النهائي
workbook-no-buying-price = لا سعر شراء منخفض بما يكفي
workbook-no-price-is-enough = لا سعر يكفي
workbook-on-hand = المتوفر
workbook-on-order = قيد التوريد
workbook-open = المفتوح
workbook-order-quantity = كمية الطلب
workbook-order-up-to = المستوى المستهدف
workbook-period = الفترة
workbook-position = صافي المخزون
workbook-price = السعر المحصَّل
workbook-profit = الربح
workbook-rate = المعدل
workbook-reorder-point = نقطة إعادة الطلب
workbook-revenue = الإيراد
workbook-review-period = أيام بين المراجعات
workbook-rounding = التقريب
workbook-safety-stock = مخزون الأمان
workbook-sensitivity = إذا تغيّر هذا
workbook-service-factor = معامل الخدمة z
workbook-settled = سُوّي سابقًا
workbook-slab = الحجم × النسبة
workbook-sold = المبيع
workbook-source = المصدر
workbook-spot = السعر الفوري
workbook-stacking = يدفع بند آخر بدلًا منه
workbook-step = الخطوة
workbook-tier-minimum = رُفع إلى الحد الأدنى للشريحة
workbook-total = المجموع
workbook-verified-on = تم التحقق في
workbook-worked-with = محسوب بـ
workbook-rule = { $rule ->
    [service_factor] معامل الخدمة z
    [critical_ratio] النسبة الحرجة
    [safety_stock] مخزون الأمان
    [cycle_level] الدورات بلا نقص، %
    [expected_shortage] الوحدات الناقصة في الدورة
    [fill_rate] نسبة تلبية الطلب، %
    [reorder_point] نقطة إعادة الطلب
    [order_up_to] المستوى المستهدف للمخزون
    [stock_position] المتوفر + قيد التوريد − المحجوز
    [review_order] الناقص حتى المستوى المستهدف
    [reorder_quantity] المطلوب الآن
    [lawful_quantity] رُفع إلى ما يمكن طلبه
    [economic_order_quantity] كمية الطلب الاقتصادية
    [single_period_cost] التكلفة المتوقعة للموسم
    [period_cost] التكلفة في السنة
    [orders_per_period] الطلبات في السنة
    [order_cycle] أيام بين الطلبات
    [average_stock] متوسط المخزون
    [stock_turnover] دوران المخزون
    [days_of_stock] أيام المخزون
    [cover_days] أيام التغطية
    [forward_rate] السعر الآجل وفق تكافؤ الفائدة المغطى
    [compound_forward_rate] السعر الآجل وفق تكافؤ الفائدة المغطى، مركّبًا
    [value_at_spot] المبلغ × السعر الفوري
    [value_at_forward] المبلغ × السعر الآجل
    [value_as_hedged] المثبت بسعره + المفتوح × السعر الآجل
    [break_even_rate] سعر التعادل للمبلغ المفتوح
    [profit] الإيرادات − التكاليف
    [margin] الربح بالنسبة المئوية من الإيرادات
    [buying_price] السعر × سعر الصرف
    [landed_percent] تكاليف الاستيراد % من السعر
    [landed_per_unit] تكاليف الاستيراد لكل وحدة
    [rebate_percent] الحسم % من السعر
    [rebate_per_unit] الحسم لكل وحدة
    [mark_up] بعد هامش الإضافة
    [price_for_target] السعر لبلوغ الهدف
    [highest_buying_price] أعلى سعر شراء
    [list_price] سعر القائمة
    [discount] الخصم
    [tax] الضريبة في السعر
    [marketplace_fee] عمولة السوق
    [payment_fee] رسوم الدفع
    [advertising] الإعلان
    [fulfilment] التجهيز والتوصيل
    [returns] المرتجعات
    [net_net_cost] صافي التكلفة النهائي
    [period_revenue] إيراد الفترة
    [period_profit] ربح الفترة
    [break_even_volume] وحدات تغطي التكاليف الثابتة
   *[other] خطوة
 }
workbook-operand = { $operand ->
    [demand] الطلب d
    [demand_deviation] انحراف الطلب σd
    [lead_time] مهلة التوريد L
    [lead_time_deviation] انحراف المهلة σL
    [review_period] فترة المراجعة T
    [protection_interval] أيام التغطية اللازمة I
    [service_level] مستوى الخدمة
    [service_factor] z
    [safety_stock] مخزون الأمان SS
    [reorder_point] نقطة إعادة الطلب
    [order_up_to] المستوى المستهدف
    [position] صافي المخزون
    [lot] الدفعة
    [on_hand] المتوفر
    [on_order] قيد التوريد
    [committed] المحجوز
    [order_cost] تكلفة الطلب K
    [holding_cost] تكلفة التخزين h
    [shortage_cost] تكلفة النقص
    [quantity] الكمية
    [interval_deviation] الانحراف خلال المدة
    [expected_shortage] الوحدات الناقصة
    [left_over] الوحدات المتبقية
    [cost_of_goods_sold] تكلفة البضاعة المبيعة
    [opening_stock] مخزون أول المدة
    [closing_stock] مخزون آخر المدة
    [average_stock] متوسط المخزون
    [turnover] الدوران
    [days] الأيام
    [spot] الفوري S
    [home_interest] فائدة العملة المحلية r (%)
    [foreign_interest] فائدة العملة الأجنبية r* (%)
    [year_fraction] السنوات t
    [foreign_year_fraction] سنوات العملة الأجنبية t*
    [amount] المبلغ
    [locked] المثبت
    [open] المفتوح
    [rate] السعر
    [revenue] الإيرادات
    [profit] الربح
    [cost] التكاليف
    [target_margin] الهامش المستهدف (%)
    [base] الأساس
    [percent] بالمئة
    [fixed] جزء ثابت
    [minimum] الحد الأدنى
    [maximum] الحد الأقصى
    [price] السعر
    [exchange_rate] سعر الصرف
    [target_mark_up] هامش الإضافة المستهدف (%)
    [target_profit] الربح المستهدف
    [refund] المبلغ المردود
    [refunded_fee] عمولة معادة
    [goods_recovered] بضاعة مستعادة
    [return_cost] تكلفة المرتجع
    [unit_cost] تكلفة الوحدة
    [production_rate] معدل الإنتاج
   *[other] قيمة
 }
workbook-share-by = توزيع المصاريف حسب
