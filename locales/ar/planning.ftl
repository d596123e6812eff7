# What the planning calculators say alike.
planning-explain = { $figure }: كيف نتج
planning-half-up = { $digits ->
    [zero] مقرّب إلى أعداد صحيحة
    [one] مقرّب إلى منزلة عشرية واحدة
    [two] مقرّب إلى منزلتين عشريتين
    [few] مقرّب إلى { $digits } منازل عشرية
    [many] مقرّب إلى { $digits } منزلة عشرية
   *[other] مقرّب إلى { $digits } منزلة عشرية
 }
planning-up = { $digits ->
    [zero] مقرّب إلى الأعلى إلى أعداد صحيحة
    [one] مقرّب إلى الأعلى إلى منزلة عشرية واحدة
    [two] مقرّب إلى الأعلى إلى منزلتين عشريتين
    [few] مقرّب إلى الأعلى إلى { $digits } منازل عشرية
    [many] مقرّب إلى الأعلى إلى { $digits } منزلة عشرية
   *[other] مقرّب إلى الأعلى إلى { $digits } منزلة عشرية
 }
planning-down = { $digits ->
    [zero] مقرّب إلى الأسفل إلى أعداد صحيحة
    [one] مقرّب إلى الأسفل إلى منزلة عشرية واحدة
    [two] مقرّب إلى الأسفل إلى منزلتين عشريتين
    [few] مقرّب إلى الأسفل إلى { $digits } منازل عشرية
    [many] مقرّب إلى الأسفل إلى { $digits } منزلة عشرية
   *[other] مقرّب إلى الأسفل إلى { $digits } منزلة عشرية
 }
planning-rule = { $rule ->
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
   *[other] خطوة
 }
planning-operand = { $operand ->
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
   *[other] رقم
 }
