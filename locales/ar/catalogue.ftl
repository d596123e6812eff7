# The catalogue: searching, narrowing, ordering from the row.
catalogue-count = { $count ->
    [zero] لا منتجات
    [one] منتج واحد
    [two] منتجان
    [few] { $count } منتجات
    [many] { $count } منتجًا
   *[other] { $count } منتج
 }
catalogue-matching = { $count ->
    [zero] لا منتجات تطابق «{ $words }» خلال { $took } م.ث
    [one] منتج واحد يطابق «{ $words }» خلال { $took } م.ث
    [two] منتجان يطابقان «{ $words }» خلال { $took } م.ث
    [few] { $count } منتجات تطابق «{ $words }» خلال { $took } م.ث
    [many] { $count } منتجًا يطابق «{ $words }» خلال { $took } م.ث
   *[other] { $count } منتج يطابق «{ $words }» خلال { $took } م.ث
 }
catalogue-from-server = { $count ->
    [zero] لا منتجات · يجري تحميل الكتالوج كاملًا
    [one] منتج واحد · يجري تحميل الكتالوج كاملًا
    [two] منتجان · يجري تحميل الكتالوج كاملًا
    [few] { $count } منتجات · يجري تحميل الكتالوج كاملًا
    [many] { $count } منتجًا · يجري تحميل الكتالوج كاملًا
   *[other] { $count } منتج · يجري تحميل الكتالوج كاملًا
 }
catalogue-terms = أسعارك، الفئة { $tier }
catalogue-terms-from = أسعارك، الفئة { $tier }، من { $warehouse }
catalogue-invitation = سجّل الدخول لترى أسعارك والمخزون وتطلب من السطر مباشرة.
catalogue-kept = لا اتصال. ترى الكتالوج المحفوظ في هذا المتصفح، وقد تكون الأسعار والمخزون تغيّرت.
catalogue-kept-since = لا اتصال. ترى الكتالوج كما كان في { $moment }، وقد تكون الأسعار والمخزون تغيّرت.
catalogue-filters = عوامل التصفية
catalogue-active-filters = عوامل التصفية المفعّلة
catalogue-remove-filter = إزالة عامل التصفية: { $filter }
catalogue-clear-filters = مسح عوامل التصفية
catalogue-show = { $count ->
    [zero] لا منتجات للعرض
    [one] عرض منتج واحد
    [two] عرض منتجين
    [few] عرض { $count } منتجات
    [many] عرض { $count } منتجًا
   *[other] عرض { $count } منتج
 }
catalogue-category = الفئة
catalogue-brand = العلامة التجارية
catalogue-in-stock-at = متوفر في
catalogue-in-stock-chip = متوفر: { $warehouse }
catalogue-origin = بلد المنشأ
catalogue-you = أنت
catalogue-purchased = اشتريته سابقًا
catalogue-price = سعر الوحدة
catalogue-price-from = من
catalogue-price-to = إلى
catalogue-price-range = من { $low } إلى { $high }
catalogue-price-unreadable = أدخل مبلغًا
catalogue-from-price = من { $price }
catalogue-to-price = حتى { $price }
catalogue-facet-all = الكل: { $count }
catalogue-facet-fewer = أقل
catalogue-sort = الترتيب
catalogue-sort-relevance = الصلة
catalogue-sort-name = الاسم
catalogue-sort-sku = رمز الصنف
catalogue-sort-price-up = السعر: الأدنى أولًا
catalogue-sort-price-down = السعر: الأعلى أولًا
catalogue-sort-newest = الأحدث
catalogue-density = الكثافة
catalogue-density-comfortable = بطاقات
catalogue-density-standard = صفوف
catalogue-density-compact = مضغوط
catalogue-export = تصدير
catalogue-export-filtered = هذه القائمة ({ $count })
catalogue-export-selected = المحدد ({ $count })
catalogue-export-all = الكتالوج كله
catalogue-printed = يظهر { $shown } من أصل { $total } من الصفوف؛ صدّر القائمة للحصول عليها كلها.
catalogue-column-picture = الصورة
catalogue-column-product = المنتج
catalogue-column-rule = الأدنى · المضاعف
catalogue-column-list = سعر القائمة
catalogue-column-price = سعرك
catalogue-column-saved = التوفير
catalogue-column-available = المتاح
catalogue-column-quantity = الكمية
catalogue-add = أضف
catalogue-in-cart = { $units } في السلة
catalogue-select = تحديد
catalogue-select-all = { $count ->
    [zero] تحديد الكل: لا منتجات
    [one] تحديد الكل: منتج واحد
    [two] تحديد الكل: منتجان
    [few] تحديد الكل: { $count } منتجات
    [many] تحديد الكل: { $count } منتجًا
   *[other] تحديد الكل: { $count } منتج
 }
catalogue-select-none = إلغاء التحديد
catalogue-selected = { $count ->
    [zero] المحدد: لا منتجات
    [one] المحدد: منتج واحد
    [two] المحدد: منتجان
    [few] المحدد: { $count } منتجات
    [many] المحدد: { $count } منتجًا
   *[other] المحدد: { $count } منتج
 }
catalogue-selection = التحديد
catalogue-add-selected = أضف بالحد الأدنى للكمية
catalogue-left-selected = { $count ->
    [zero] لا منتجات تعذّرت إضافتها
    [one] تعذّرت إضافة منتج واحد وما زال التحديد قائمًا
    [two] تعذّرت إضافة منتجين وما زال التحديد قائمًا
    [few] تعذّرت إضافة { $count } منتجات وما زال التحديد قائمًا
    [many] تعذّرت إضافة { $count } منتجًا وما زال التحديد قائمًا
   *[other] تعذّرت إضافة { $count } منتج وما زال التحديد قائمًا
 }
catalogue-none = لا منتجات هنا
catalogue-none-match = لا شيء يطابق «{ $words }»
catalogue-none-detail = جرّب كلمات أقل أو غيرها، أو جزءًا من رمز الصنف، أو علامة تجارية.
catalogue-none-filtered = لم تُبقِ عوامل التصفية شيئًا. امسحها أو اختر غيرها.
catalogue-did-you-mean = هل تقصد { $sku }؟
catalogue-clear-words = مسح البحث
catalogue-keys = لوحة المفاتيح
catalogue-key-search = بحث
catalogue-key-rows = التنقل بين الصفوف
catalogue-key-open = فتح المنتج؛ وفي خانة الكمية: الإضافة
catalogue-key-quantity = كتابة كمية الصف
catalogue-key-add = إضافة الصف إلى السلة
catalogue-key-select = تحديد الصف
catalogue-key-carton = في خانة الكمية: كرتون زيادة أو نقصًا
catalogue-key-back = العودة من الكمية إلى الصفوف
