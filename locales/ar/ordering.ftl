# Ordering straight from rows, variants and products.
ordering-bar = الكميات المكتوبة
ordering-refused = { $count ->
    [zero] لا كميات تحتاج إلى تصحيح
    [one] كمية واحدة تحتاج إلى تصحيح
    [two] كميتان تحتاجان إلى تصحيح
    [few] { $count } كميات تحتاج إلى تصحيح
    [many] { $count } كمية تحتاج إلى تصحيح
   *[other] { $count } كمية تحتاج إلى تصحيح
 }
ordering-add-lines = { $count ->
    [zero] أضف { $count } سطر إلى السلة
    [one] أضف سطرًا واحدًا إلى السلة
    [two] أضف سطرين إلى السلة
    [few] أضف { $count } سطور إلى السلة
    [many] أضف { $count } سطرًا إلى السلة
   *[other] أضف { $count } سطر إلى السلة
 }
ordering-added = { $count ->
    [zero] أُضيف إلى السلة: { $count } سطر
    [one] أُضيف إلى السلة: سطر واحد
    [two] أُضيف إلى السلة: سطران
    [few] أُضيف إلى السلة: { $count } سطور
    [many] أُضيف إلى السلة: { $count } سطرًا
   *[other] أُضيف إلى السلة: { $count } سطر
 }
ordering-added-one = أُضيف { $quantity } × { $sku } إلى السلة
ordering-undo = تراجع
ordering-too-many-lines = الحد الأقصى لسطور السلة { $count }. لم يُضف شيء.
ordering-switch-market = عرض لبلد: { $country }
