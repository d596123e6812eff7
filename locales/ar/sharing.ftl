# Calculations handed on: links, short links, QR codes, other sites’ frames.
sharing-title = مشاركة
sharing-link = الرابط
sharing-link-hint = يحوي كل شيء ويُفتح بلغة قارئه، ولا يُحفظ شيء على خادم.
sharing-link-hint-private = يحوي كل شيء عدا الحقول ذات القفل المغلق، ويُفتح بلغة قارئه، ولا يُحفظ شيء على خادم.
sharing-copy = نسخ
sharing-copied = نُسخ.
sharing-not-copied = المتصفح لا يسمح بالنسخ. حدد النص وانسخه.
sharing-send = إرسال…
sharing-qr = رمز QR للرابط
sharing-qr-too-long = الرابط أطول من أن يُقرأ رمزه بالهاتف. أنشئ رابطًا قصيرًا.
sharing-short = رابط قصير
sharing-short-hint = يسعه عرض تقديمي. يُحفظ على الخادم كما هو الآن، ومن يفتحه يعمل على نسخة، ولك أن تلغيه.
sharing-name = العنوان
sharing-until = يُفتح لمدة
sharing-days = { $days ->
    [one] يوم واحد
    [two] يومان
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
 }
sharing-for-ever = حتى الإلغاء
sharing-make = إنشاء رابط قصير
sharing-sign-in = سجّل الدخول لإنشاء رابط قصير يمكنك إلغاؤه.
sharing-mine = روابطي القصيرة
sharing-embed = في موقعك
sharing-embed-hint = ألصقه في صفحة من موقع سمحنا به. يقبل عنوانه accent وground وsurface وtext وradius وfont:‏ ?accent=0b6b5e&radius=4
sharing-snippet = شيفرة الصفحة
sharing-full = فتح كاملًا
sharing-opened = «{ $title }» مفتوح. ما تغيّره يبقى في نسختك.
sharing-to-calculators = إلى الحاسبات
sharing-none = لا روابط قصيرة بعد
sharing-none-detail = احسب شيئًا ثم اختر المشاركة وأنشئ رابطًا قصيرًا.
sharing-opens = مرات الفتح
sharing-expires = ينتهي
sharing-standing = الحالة
sharing-is-open = سارٍ
sharing-is-expired = منتهٍ
sharing-is-revoked = مُلغى
sharing-copy-one = نسخ رابط { $title }
sharing-revoke = إلغاء
sharing-revoke-one = إلغاء { $title }
sharing-revoke-confirm = إلغاء «{ $title }»؟ لن يتمكن من لديه الرابط من فتحه.
sharing-revoked = أُلغي.
