# The companies that a person of the brand serves.
companies-detail = الشركاء الذين تخدمهم: فئتهم وحد ائتمانهم وطلباتهم.
companies-search = اسم الشركة أو رمزها
companies-none = لا شركات بعد
companies-none-detail = تظهر هنا الشركات المسندة إليك.
companies-none-found = لا شركة مطابقة
companies-none-found-detail = جرّب جزءًا آخر من الاسم أو الرمز.
companies-all = عرض كل الشركات
companies-orders = { $count ->
    [zero] لا طلبات
    [one] طلب واحد
    [two] طلبان
    [few] { $count } طلبات
    [many] { $count } طلبًا
   *[other] { $count } طلب
 }
