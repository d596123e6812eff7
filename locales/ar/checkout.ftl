# Checkout: filling in, reviewing, placing.
checkout-detail = راجع كل رقم ثم أرسل الطلب مرة واحدة.
checkout-empty = لا شيء لإتمامه
checkout-empty-detail = سلتك فارغة. أضف منتجات أولًا.
checkout-delivery = التسليم
checkout-no-address = لا عنوان لشركتك بعد. يمكن لمسؤول الشركة إضافته.
checkout-add-address = إضافة عنوان
checkout-date-past = هذا التاريخ مضى. اختر اليوم أو بعده.
checkout-late = لا تكتمل حتى ذلك التاريخ: { $skus }
checkout-po-number-long = رقم أمر الشراء لا يتجاوز 64 حرفًا.
checkout-note-long = الحد الأقصى للملاحظة { $most } من الأحرف؛ وفي هذه { $count }.
checkout-review = سطور الطلب
checkout-price-source = { $list }، من { $quantity }
checkout-fix-in-cart = التصحيح في السلة
checkout-by-warehouse = حسب المستودع
checkout-shortfall = ينقص { $missing } لبلوغ الحد الأدنى للطلب { $minimum }
checkout-credit = حد الائتمان
checkout-credit-unlimited = بلا حد
checkout-credit-used = المستخدم
checkout-credit-open = المتاح
checkout-credit-after = المستخدم بعد هذا الطلب
checkout-credit-short = يتجاوز حد الائتمان بمقدار { $amount }
checkout-before = سابقًا
checkout-now = الآن
checkout-changes = ما الذي تغيّر
checkout-changed = تغيّرت الأسعار أو الكميات أثناء المراجعة: { $before } صار { $now }؛ لم يُرسل شيء. راجع ثم أكّد.
checkout-prices-changed = تغيّرت أسعار الوحدات أثناء المراجعة والمجموع كما هو. لم يُرسل شيء. راجع ثم أكّد.
checkout-stock-changed = تغيّر المخزون أثناء المراجعة: قلّ المتوفر أو تأخر وصوله أو صار من مستودع آخر. لم يُرسل شيء. راجع ثم أكّد.
checkout-terms-changed = تغيّرت شروط الدفع أثناء المراجعة. لم يُرسل شيء. راجع ثم أكّد.
checkout-price-changed = تغيّر السعر: كان { $before } وأصبح { $now }
checkout-place = إرسال الطلب · { $total }
checkout-place-unpriced = إرسال الطلب
checkout-confirm = تأكيد بمبلغ { $total }
checkout-still-missing = ما زال يحتاج إلى تصحيح:
checkout-lines-to-correct = { $count ->
    [one] سطر واحد
    [two] سطران
    [few] { $count } أسطر
    [many] { $count } سطرًا
   *[other] { $count } سطر
}
checkout-try-again = حاول مجددًا
checkout-unknown = لا نعلم بعد إن كان الطلب قد أُرسل. المحاولة من جديد آمنة: هو طلب واحد مهما تكرر الإرسال.
checkout-once = ضغطة واحدة، طلب واحد: لا النقر المزدوج ولا إعادة التحميل ولا علامة تبويب أخرى تطلب مرتين.
checkout-withdraw = تخلَّ عن هذه المحاولة
checkout-withdraw-detail = يُسأل الخادم أولًا: الطلب الذي سُجّل يبقى قائمًا.
checkout-withdrawn = أُلغيت المحاولة. لم يُطلب شيء.
checkout-had-arrived = كان الطلب قد سُجّل من قبل.
checkout-other-market = يعرض الكتالوج والسلة أسعار هذا البلد ومخزونه: { $shown }. بلد تسليم هذا الطلب: { $country }. الأسعار والمواعيد أدناه هي لبلد التسليم.
checkout-payment = الدفع
