# ما تشترك فيه كل الصفحات: الإطار والأدوار والأخطاء.
common-skip = الانتقال إلى المحتوى
common-navigation = الأقسام
common-catalogue = الكتالوج
common-quick-order = طلب سريع
common-orders = الطلبات
common-companies = الشركات
common-imports = استيراد البيانات
common-cart = السلة
common-checkout = إتمام الطلب
common-account = الحساب
common-sign-in = تسجيل الدخول
common-sign-out = تسجيل الخروج
common-search = ابحث عن منتج
common-ship-to = الشحن إلى
common-currency = العملة
common-language = اللغة
common-language-failed = تعذّر تحميل اللغة. تحقّق من الاتصال ثم اخترها من جديد.
common-theme = المظهر
common-theme-system = حسب الجهاز
common-theme-light = فاتح
common-theme-dark = داكن
common-notices = إشعارات
common-close = إغلاق
common-loading = جارٍ التحميل
common-reload = إعادة التحميل
common-try-again = حاول مجددًا
common-offline = أنت غير متصل. ما تكتبه محفوظ في هذا المتصفح.
common-server-unreachable = تعذّر الوصول إلى الخادم. قد لا تكون الأسعار والكميات محدّثة.
common-offline-title = لا يوجد اتصال
common-offline-detail = تعذّر الوصول إلى الخادم. لم يضِع شيء مما كتبته. تحقّق من الاتصال ثم حاول مجددًا.
common-timeout-title = لم يصل ردّ في الوقت المحدد
common-timeout-detail = الخادم بطيء في الردّ. يمكنك المحاولة مجددًا بأمان: لا شيء يُنفَّذ مرتين.
common-unreadable-title = ردّ غير مقروء
common-unreadable-detail = جاء ردّ الخادم على غير المتوقع. أعد تحميل الصفحة ثم حاول مجددًا.
common-crash-title = تعذّر عرض هذه الصفحة
common-crash-detail = سلّتك ومسوداتك في أمان. أعد تحميل الصفحة.
common-not-found-title = الصفحة غير موجودة
common-not-found-detail = لا شيء في هذا العنوان. قد يكون الرابط قديمًا أو كُتب خطأ.
common-to-catalogue = إلى الكتالوج
common-forbidden-title = غير متاحة لدورك
common-forbidden-detail = سجّلت الدخول بدور { $role }. إن احتجت إلى هذه الصفحة فتواصل مع مسؤول شركتك.
common-forbidden-house = سجّلت الدخول بدور { $role }. هذه الصفحة لأدوار أخرى.
common-role-buyer = مشترٍ
common-role-approver = معتمِد
common-role-company-admin = مسؤول الشركة
common-role-sales-rep = مندوب مبيعات
common-role-channel-manager = مدير القنوات
common-role-trainer = مدرّب

# At the front door of a storefront without markets.
common-no-market = لا شيء معروض للبيع هنا بعد
common-no-market-detail = لا توجد سوق لهذا المتجر. استورد الأسواق والمستودعات والكتالوج أولًا؛ والطريقة في الوثائق تحت «Imports».

# مدمج في التطبيق: يظهر عند تعذّر جلب النصوص.
start-failed = تعذّر تحميل الصفحة.
start-again = تجري إعادة المحاولة…

# Sent by the server with the page, for readers whose browser runs no scripts.
start-needs-script = يحتاج هذا المتجر إلى JavaScript للبحث وعرض أسعارك وتقديم الطلبات. فعّله ثم أعد تحميل الصفحة.
