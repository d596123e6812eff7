# Imports by upload and their reports.
imports-detail = يدخل ملف CSV ويبيّن تقرير ما حلّ بكل صف.
imports-kind = محتوى الملف
imports-vocabulary = المفردات
imports-vocabulary-detail = الفئات والسمات وقيمها بأسمائها في كل لغة.
imports-catalogue = المنتجات
imports-catalogue-detail = صف لكل رمز صنف: الأسماء والأوصاف والتغليف وقاعدة الكمية وبيانات الجمارك.
imports-shopify-products = منتجات من Shopify
imports-shopify-products-detail = تصدير منتجات Shopify كما هو. حدّد أدناه لغته وعملته ومستودعه.
imports-prices = الأسعار
imports-prices-detail = قوائم أسعار بشرائح: للجميع أو لفئة أو لشركة واحدة.
imports-warehouses = المستودعات
imports-warehouses-detail = أماكن البضاعة والبلدان التي يشحن إليها كل مستودع.
imports-markets = الأسواق
imports-markets-detail = بلدان البيع وعملتها والمستودعات التي تخدمها.
imports-stock = المخزون
imports-stock-detail = المتوفر في كل مستودع والوصول بتواريخه.
imports-companies = الشركات
imports-companies-detail = شركاء بفئتهم وشروطهم وحد ائتمانهم وعناوينهم؛ صف لكل عنوان.
imports-users = الأشخاص
imports-users-detail = من يمكنه الدخول وبأي دور ولأي شركة.
imports-orders = الطلبات
imports-orders-detail = طلبات سابقة، صف لكل سطر؛ والإشعارات الدائنة بكميات سالبة.
imports-tariff = جداول التعريفة
imports-tariff-detail = رسوم سوق حسب البند والمنشأ والتاريخ، ولكل منها مصدره.
imports-exchange-rates = أسعار الصرف
imports-exchange-rates-detail = أسعار البنك المركزي الأوروبي المرجعية كما تُنشر: eurofxref-hist.csv أو الملف اليومي.
imports-rebate-agreements = اتفاقيات الحسومات
imports-rebate-agreements-detail = ما اتُّفق عليه مع الشركاء، صف لكل شريحة. كل تغيير إصدار جديد.
imports-rebate-settlements = الحسومات المدفوعة
imports-rebate-settlements-detail = ما دُفع بموجب اتفاقيات الحسومات، صف لكل دفعة.
imports-invoice-lines = سطور فواتير من نظام آخر
imports-invoice-lines-detail = منتجات وشركات وطلبات من ملف فواتير واحد: اربط أعمدته بأعمدتنا.
imports-template = تنزيل نموذج
imports-mode = عند رفض صفوف
imports-all-or-nothing = الكل أو لا شيء
imports-all-or-nothing-detail = صف مرفوض واحد ولا يُكتب شيء. ترى كل حالات الرفض معًا وتستورد الملف المصحّح.
imports-row-by-row = صفًا صفًا
imports-row-by-row-detail = تُقبل الصفوف السليمة. وتأتي المرفوضة في ملف مستقل لتصحيحه واستيراده من جديد.
imports-choose-file = اختر ملف CSV أو أفلته هنا
imports-choose-file-hint = فاصلة أو فاصلة منقوطة أو جدولة؛ ويُفضّل UTF-8؛ ويُقبل gzip.
imports-file-empty = الملف فارغ أو تتعذر قراءته. يجب أن يسمّي الصف الأول الأعمدة.
imports-file-workbook = هذا مصنف Excel أو أرشيف. احفظه بصيغة «CSV UTF-8» واختر ذلك الملف.
imports-file-compressed = الملف مضغوط: تُقرأ أعمدته في الخادم ويجب أن تحمل أسماءنا.
imports-columns = أعمدة الملف
imports-columns-known = الأعمدة المتعرَّف عليها: { $known } من { $count }
imports-columns-hint = تشير النجمة إلى ما لا بد منه. ويُحفظ اختيارك للملف التالي من هذا النوع.
imports-column-theirs = في الملف
imports-column-sample = الصف الأول
imports-column-ours = هو
imports-column-is = ما يقابل { $column }
imports-column-aside = تجاهل
imports-constants = قيمة واحدة لكل الصفوف
imports-constant-add = إعطاء قيمة لكل الصفوف
imports-constant-choose = اختر عمودًا
imports-constant-needed = لا يوجد هذا العمود في الملف. اختر عمودًا أعلاه أو أعطِ قيمة لكل الصفوف.
imports-constant-remove = إزالة { $column }
imports-first-password = كلمة المرور الأولى
imports-first-password-hint = واحدة لكل من في الملف ممن ليست لديهم كلمة مرور بعد. 12 حرفًا على الأقل. أبلغها بنفسك، ويمكنهم تغييرها في ملفهم الشخصي.
imports-first-password-suggest = اقتراح كلمة مرور
imports-start = استيراد
imports-not-ready = ما زال ينقص شيء يحتاجه كل صف.
imports-sending = جارٍ الإرسال
imports-sent = { $sent } من { $total } م.ب
imports-stay = يمكنك تصفح صفحات أخرى في الأثناء. أبقِ هذا التبويب مفتوحًا.
imports-working = وصل الملف كاملًا. تُقرأ صفوفه الآن.
imports-cancel = إلغاء
imports-cancel-late = قد يُتم الخادم العمل رغم ذلك، فيظهر تقريره في القائمة.
imports-finished = اكتمل استيراد { $file }.
imports-open-report = فتح التقرير
imports-history = عمليات الاستيراد السابقة
imports-none = لم يُستورد شيء بعد
imports-none-detail = تبقى تقارير الاستيراد هنا.
imports-not-applied-short = لم يُكتب شيء
imports-rows = { $count ->
    [zero] لا صفوف
    [one] صف واحد
    [two] صفان
    [few] { $count } صفوف
    [many] { $count } صفًا
   *[other] { $count } صف
 }
imports-rows-refused = { $count ->
    [zero] لا صفوف مرفوضة
    [one] صف مرفوض
    [two] صفان مرفوضان
    [few] { $count } صفوف مرفوضة
    [many] { $count } صفًا مرفوضًا
   *[other] { $count } صف مرفوض
 }
imports-report = تقرير استيراد
imports-another = استيراد ملف آخر
imports-download-refused = تنزيل الصفوف المرفوضة
imports-not-applied = لم يُكتب شيء. صحّح الصفوف المرفوضة واستورد الملف من جديد.
imports-running = ما زال جاريًا. هذا ما أُخذ حتى الآن.
imports-running-short = جارٍ
imports-interrupted = انقطع هذا الاستيراد. الصفوف المعدودة هنا أُخذت. استورد الملف مرة أخرى: تُحسب هذه الصفوف بلا تغيير ويؤخذ الباقي.
imports-interrupted-short = انقطع
imports-all-taken = قُبلت كل الصفوف.
imports-some-refused = { $count ->
    [zero] قُبلت كل الصفوف.
    [one] قُبلت كل الصفوف عدا صف واحد. صحّحه واستورده من جديد؛ وتُعدّ بقية الصفوف بلا تغيير.
    [two] قُبلت كل الصفوف عدا صفين. صحّحهما واستوردهما من جديد؛ وتُعدّ بقية الصفوف بلا تغيير.
    [few] قُبلت كل الصفوف عدا { $count } صفوف. صحّحها واستوردها من جديد؛ وتُعدّ بقية الصفوف بلا تغيير.
    [many] قُبلت كل الصفوف عدا { $count } صفًا. صحّحها واستوردها من جديد؛ وتُعدّ بقية الصفوف بلا تغيير.
   *[other] قُبلت كل الصفوف عدا { $count } صف. صحّحها واستوردها من جديد؛ وتُعدّ بقية الصفوف بلا تغيير.
 }
imports-notes = كيف قُرئ الملف
imports-rows-in = الصفوف
imports-added = مضافة
imports-changed = معدّلة
imports-unchanged = بلا تغيير
imports-refused = مرفوضة
imports-refused-rows = الصفوف المرفوضة
imports-first-of = أول { $shown } من { $count }. ملف الصفوف المرفوضة يضمها كلها.
imports-row = الصف
imports-field = العمود
imports-value = القيمة
imports-reason = ما الصواب
