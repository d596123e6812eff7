# حاسبة سلّم الحسومات.
ladder-calculators = الحاسبات
ladder-title = سلّم الحسومات
ladder-detail = اكتب الشرائح وما اشتُري. لا يغادر شيء هذه الصفحة ما لم تشاركه.
ladder-agreement = الاتفاقية
ladder-method = طريقة الاحتساب
ladder-method-of = { $method ->
    [whole] على كامل الحجم من أول وحدة
    [marginal] شريحة بشريحة، كلٌّ بنسبتها
    [rolling] متدرّج: الشرائح المجتازة تدفع على حدّها الأعلى
    [cumulative] كل شريحة تُبلغ تدفع على الكل
    [excess] فقط ما يتجاوز الحدّ الأول
    [interpolated] نسبة على الخط المستقيم بين شريحتين
    [package] مبلغ ثابت عن كل عبوة فوق الحدّ الأول
   *[lump] مبالغ مقطوعة فقط
 }
ladder-thresholds-in = الحدود بـ
ladder-in-value = القيمة
ladder-in-units = الوحدات
ladder-rates-in = النسب بـ
ladder-in-percent = نسبة مئوية من القيمة
ladder-per-unit = مبلغ لكل وحدة
ladder-boundary = عند الحدّ تمامًا
ladder-boundary-from = الشريحة مبلوغة
ladder-boundary-above = الشريحة لم تُبلغ بعد
ladder-until = تنتهي في
ladder-cap = بحدّ أقصى
ladder-tiers = الشرائح
ladder-tier = الشريحة
ladder-from = من
ladder-rate = النسبة
ladder-lump = مبلغ مقطوع
ladder-pays = تدفع الآن
ladder-from-of = الشريحة { $tier }: من
ladder-rate-of = الشريحة { $tier }: النسبة
ladder-lump-of = الشريحة { $tier }: مبلغ مقطوع
ladder-remove-of = إزالة الشريحة { $tier }
ladder-remove-tier = إزالة
ladder-add-tier = إضافة شريحة
ladder-here = أنت هنا
ladder-value = المشتريات حتى الآن
ladder-quantity = الوحدات المشتراة حتى الآن
ladder-slide = حرّك الحجم
ladder-units = { $units ->
    [one] وحدة واحدة
    [two] وحدتان
    [few] { $units } وحدات
    [many] { $units } وحدة
   *[other] { $units } وحدة
 }
ladder-each = { $amount } لكل وحدة
ladder-earned = المكتسب
ladder-effective = { $percent } من المشتريات
ladder-next = شراء { $more } إضافية حتى { $date } يزيد المكتسب { $extra }
ladder-next-whole = شراء { $more } إضافية حتى { $date } يزيد المكتسب { $extra }، من أول وحدة.
ladder-next-less = شراء { $more } إضافية حتى { $date } ينقص المكتسب { $extra }
ladder-minimum = شراء { $more } إضافية حتى { $date } يبلغ الحد الأدنى ويكسب { $extra }
ladder-top = بُلغت أعلى شريحة.
ladder-break-even = ابتداءً من { $volume } يعود الطلب الذي يبلغ الشريحة { $tier } بما لا يقل عن تكلفته.
ladder-drawing = النسبة بحسب الحجم. الخط عند { $volume }
ladder-as-table = كجدول
ladder-cliffs = حيث يقفز المبلغ
ladder-at = عند
ladder-just-below = دونه بقليل
ladder-reached = عند بلوغه
ladder-empty = أدخل شريحة واحدة على الأقل وما اشتُري.
ladder-fault-rising = يجب أن يزيد على الحدّ الذي قبله.
ladder-fault = لا يمكن احتساب هذا السلّم. راجع الشرائح.
ladder-warn-less = بلوغ الشريحة { $tier } يدفع { $reached } بدل { $below } دونها بقليل. ويُعوَّض ذلك من { $volume }
ladder-warn-less-ever = بلوغ الشريحة { $tier } يدفع { $reached } بدل { $below } دونها بقليل، ولا يُعوَّض ذلك أبدًا.
ladder-warn-falls = داخل الشريحة { $tier } تنخفض النسبة أسرع مما ينمو الحجم: شراء المزيد يعود بأقل.
ladder-warn-cap = بُلغ الحدّ الأقصى: شراء المزيد لا يزيد المكتسب.
ladder-warn-nothing = لا أساس يُقاس عليه النمو، فلا يُكتسب شيء.
ladder-warn-no-value = لم تُذكر قيمة، وهذا البند يُحتسب بالقيمة: فلا يُكتسب شيء.
ladder-warn-no-quantity = لم تُذكر كمية، وهذا البند يُحتسب بالوحدات: فلا يُكتسب شيء.
