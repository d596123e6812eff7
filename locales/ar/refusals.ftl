## Why a row or a file is not imported: what was wrong, and what would be right.

## The row as text.

refused-row-too-short = ينتهي الصف بعد { $found } من أصل { $columns } من الأعمدة، وربما قُطع الملف هنا. أكمل الصف.
refused-row-too-long = في الصف { $found } من الخلايا وفي الترويسة { $columns }. ضع علامتي اقتباس حول النص الذي يحتوي على الفاصل.
refused-row-too-large = حجم الصف أكبر من { $kilobytes } كيلوبايت. اختصر نصوصه أو ابحث عن علامة اقتباس لم تُغلق.
refused-quote-never-closed = فُتحت هنا علامة اقتباس ولم تُغلق. أغلقها، أو اكتبها مرتين إن كانت جزءًا من النص.
refused-text-after-quote = يوجد نص بعد علامة الاقتباس الختامية. اكتب العلامة التي هي جزء من النص مرتين: 5"" lamp.
refused-too-many-rows-together = يحمل هذا المفتاح أكثر من { $most } من الصفوف، ولا يمكن أخذها كوحدة واحدة.

## One cell.

refused-missing = هذه القيمة مطلوبة.
refused-text-too-long = النص أطول من { $most } من الأحرف. اختصره.
refused-line-break-in-code = لا يجوز أن يحتوي الرمز على فواصل أسطر أو أحرف تحكم.
refused-not-a-decimal = هذا ليس رقمًا. اكتبه بنقطة عشرية فقط: 1234.50.
refused-too-many-digits = للعملة { $currency } عدد { $digits } من المنازل العشرية، وهذا المبلغ يتجاوزها.
refused-number-too-large = الرقم كبير جدًا.
refused-negative = لا يجوز أن تكون القيمة سالبة.
refused-not-a-whole-number = هذا ليس عددًا صحيحًا مثل 48. اكتبه بلا فواصل ولا وحدات.
refused-too-small = أصغر قيمة ممكنة هي { $least }.
refused-zero-price = السعر صفر يعني تقديم البضاعة مجانًا. احذف الصف إن لم يكن هناك سعر.
refused-zero-quantity = الكمية صفر: كل سطر يطلب أو يُرجع وحدة واحدة على الأقل.
refused-not-a-date = هذا ليس تاريخًا. اكتب السنة ثم الشهر ثم اليوم: 2026-11-30.
refused-not-a-moment = هذا ليس تاريخًا ووقتًا. اكتب السنة والشهر واليوم والوقت: 2026-11-30 16:20.
refused-out-of-time = لا يمكن أن يكون الطلب في هذا اليوم. اذكر يومًا من { $first } إلى { $last }.
refused-not-a-country = هذا ليس رمز بلد. اكتب حرفي ISO 3166، مثل DE.
refused-not-a-currency = هذا ليس رمز عملة. اكتب الأحرف الثلاثة وفق ISO 4217، مثل EUR.
refused-not-a-language = هذه اللغة غير متاحة. استخدم إحدى اللغات: en، zh-CN، es، fr، de، ja، pt-BR، ar.
refused-not-an-incoterm = هذا ليس من شروط إنكوترمز 2020. استخدم EXW أو FCA أو FAS أو FOB أو CFR أو CIF أو CPT أو CIP أو DAP أو DPU أو DDP.
refused-not-an-hs-code = هذا ليس رمز النظام المنسق. اكتب من 6 إلى 12 رقمًا، مثل 9405.21.
refused-not-a-tariff-code = هذا ليس بندًا تعريفيًا. اكتب من 2 إلى 12 رقمًا، مثل 9405 أو 9405.21.
refused-not-an-origin = هذا ليس منشأ. اكتب all أو all except CN RU أو دولًا: CH NO.
refused-not-a-duty = هذا ليس معدل رسم جمركي. اكتبه كما في التعريفة: 12.80 % + 176.80 EUR / 100 kg.
refused-not-a-measure = هذا ليس نوع تدبير. اكتب مثلًا mfn أو preference أو anti_dumping أو additional.
refused-not-a-rate = هذا ليس سعر صرف. اكتب رقمًا أكبر من صفر أو N/A.
refused-not-a-barcode = هذا ليس رقم باركود. اكتب 8 أو 12 أو 13 أو 14 رقمًا. ربما اختصره جدول البيانات: اجعل تنسيق العمود نصًا.
refused-barcode-check-digit = رقم التحقق خاطئ: الرقم الأخير يجب أن يكون { $right }. قارنه بالملصق.
refused-not-an-email = هذا ليس عنوان بريد إلكتروني مثل buyer@company.example.
refused-not-a-picture = هذا ليس عنوان صورة. يجب أن يبدأ بـ https:// أو بشرطة / واحدة.
refused-too-many-pictures = الصور الإضافية أكثر من { $most }. احذف الزائد منها.
refused-not-one-of = استخدم إحدى هذه القيم: { $choices }.

## One row.

refused-no-name = يلزم اسم بلغة واحدة على الأقل.
refused-no-label = تلزم تسمية بلغة واحدة على الأقل.
refused-no-first-picture = توجد صور إضافية دون صورة أولى. املأ picture أو أفرغ pictures.
refused-not-all-dimensions = اذكر الطول والعرض والارتفاع معًا أو اتركها كلها فارغة.
refused-carton-without-units = للكرتون وزن أو أبعاد، لكن carton_units لا يذكر عدد الوحدات فيه.
refused-nothing-orderable = لا توجد كمية تحقق الحد الأدنى والمضاعف والحد الأقصى معًا. ارفع الحد الأقصى إلى مضاعف واحد على الأقل.
refused-ends-before-it-begins = اليوم الأخير يسبق اليوم الأول.
refused-tier-and-company = تتبع قائمة الأسعار فئة أو شركة، لا كلتيهما.
refused-role-needs-company = صاحب هذا الدور ينتمي إلى شركة. اذكرها.
refused-role-has-no-company = صاحب هذا الدور من العلامة التجارية ولا ينتمي إلى شركة شريكة. اترك الخلية فارغة.
refused-no-sku = ليس للمتغيّر رمز SKU، فلا يمكن طلبه. أضف واحدًا في Shopify وصدّر من جديد، أو اكتبه هنا.
refused-arrival-incomplete = يلزم للوصول تاريخ وكمية معًا.
refused-nothing-said = لا يذكر الصف مخزونًا متاحًا ولا وصولًا.
refused-address-incomplete = العنوان لا يذكر البلد.

## A row beside others.

refused-duplicate = يخص الصف { $row } الشيء نفسه، بهذه القيم أو بغيرها. أبقِ الصف الصحيح وحده.
refused-differs-from-row = يذكر الصف { $row } القيمة «{ $value }» للشيء نفسه. وحّد القيمتين.
refused-other-row-of-order = رُفض الصف { $row } من الطلب نفسه، والطلب يؤخذ كاملًا أو لا يؤخذ. لا خطأ في هذا الصف.
refused-other-row-of-company = رُفض الصف { $row } من الشركة نفسها، والشركة تؤخذ كاملة أو لا تؤخذ. لا خطأ في هذا الصف.
refused-other-row-of-agreement = رُفض الصف { $row } من الإصدار نفسه، والإصدار يؤخذ كاملًا أو لا يؤخذ. لا خطأ في هذا الصف.
refused-thresholds-not-rising = يجب أن يكون الحد أعلى من الذي قبله.
refused-floor-above-cap = لا يجوز أن يتجاوز الحد الأدنى الحد الأقصى.
refused-order-taken = بند آخر يشغل هذا الترتيب. أعطِ كل بند ترتيبه.
refused-not-an-earlier-line = اذكر بنودًا من هذه الاتفاقية تسبق في الترتيب ويجوز خصمها.
refused-terms-contradict = هذه الشروط متناقضة: لا تستطيع الطريقة استعمال المقياس أو الشرائح أو رقم مجاور.
refused-version-posted = هذا الإصدار محفوظ بشروط أخرى. لا يُعدَّل إصدار منشور: أعطِ التغيير رقم إصدار جديدًا.
refused-agreement-of-others = هذه الاتفاقية محفوظة لـ { $stored }. استخدم رمزًا آخر لشركاء آخرين أو لعملة أخرى.
refused-effective-taken = يسري الإصدار { $version } في اليوم نفسه. اختر يومًا آخر.
refused-effective-outside-term = هذا اليوم خارج المدة من { $from } إلى { $to }. يسري الإصدار في يوم من مدته.
refused-fewer-lines = الطلب محفوظ بعدد { $stored } من السطور وهنا أقل. اذكر جميع سطوره.
refused-price-list-differs = قائمة الأسعار هذه محفوظة على أنها { $stored }. استخدم رمزًا آخر لقائمة أخرى.
refused-order-of-other-company = يوجد طلب بهذا الرقم محفوظ لشركة أخرى.
refused-order-of-other-currency = الطلب بهذا الرقم محفوظ بعملة { $currency }.
refused-credit-note-is-negative = الإشعار الدائن إرجاع: كمياته سالبة.
refused-order-is-positive = الكمية السالبة مكانها الإشعار الدائن: اجعل الحالة credit_note.
refused-own-parent = لا يمكن أن تكون الفئة أصلًا لنفسها.

## A row beside what is stored.

refused-unknown-sku = لا يوجد هذا الرمز SKU في الكتالوج. استورد المنتج أولًا أو صحّح الرمز.
refused-unknown-company = لا توجد شركة بهذا الرمز. استورد الشركة أولًا أو صحّح الرمز.
refused-unknown-warehouse = لا يوجد مستودع بهذا الرمز. استورد المستودع أولًا أو صحّح الرمز.
refused-unknown-user = لا يوجد مستخدم بهذا البريد الإلكتروني. استورد المستخدم أولًا أو اترك الخلية فارغة.
refused-unknown-parent = لا توجد فئة بهذا الرمز في الملف ولا في قاعدة البيانات.
refused-unknown-agreement = لا توجد اتفاقية حسومات بهذا الرمز. استورد الاتفاقيات أولًا.
refused-currency-needs-amounts = حد الائتمان والحد الأدنى للطلب محفوظان بعملة { $stored }. اذكر العمودين بالعملة الجديدة؛ والخلية الفارغة تعني عدم وجود حد.
refused-currency-while-owed = لا تزال الشركة مدينة بمبلغ { $owed }، ولا يُحتسب إلا بعملتها الحالية. غيّر العملة بعد تسديده.

## A whole file: no row was looked at, nothing was written.

file-empty = الملف فارغ. يجب أن يسمّي الصف الأول الأعمدة.
file-workbook = هذا مصنف Excel أو أرشيف وليس ملف CSV. احفظه بصيغة «CSV UTF-8» ثم استورده.
file-damaged-gzip = ملف gzip تالف أو مقطوع. اضغطه من جديد أو استورد الملف دون ضغط.
file-unknown-encoding = الملف ليس بترميز UTF-8 ولا يمكن قراءة حروفه بيقين. احفظه بصيغة «CSV UTF-8» ثم استورده.
file-damaged-utf16 = يبدأ الملف بترميز UTF-16 وفيه حرف ناقص. احفظه بصيغة «CSV UTF-8» ثم استورده.
file-zero-byte = يحتوي الملف على بايتات صفرية: فهو ليس نصًا، أو UTF-16 بلا علامته. احفظه بصيغة «CSV UTF-8» ثم استورده.
file-too-large = حجم الملف أكبر من { $megabytes } ميغابايت. قسّمه.
file-header-unreadable = تعذّرت قراءة الصف الأول: فيه علامة اقتباس غير مغلقة.
file-column-missing = العمود { $column } ناقص. أعمدة الملف: { $found }. أعد تسمية عمود أو اربطه به أو أعطِ قيمة ثابتة.
file-column-twice = العمود { $column } مكرر. احذف أحدهما أو أعد تسميته.
file-pair-unreadable = «{ $pair }» ليس زوجًا مثل sku=StockCode.
file-pair-unknown = { $column } ليس من أعمدة هذا النوع من الملفات. أعمدته: { $known }.
file-pair-twice = ذُكر { $column } مرتين.
file-mapped-column-absent = لا يوجد في الملف عمود { $column }. أعمدته: { $found }.
file-constant-and-column = أُعطي { $column } قيمة ثابتة وفي الملف عمود له أيضًا. اترك أحدهما.

## What is worth knowing of how a file was read.

note-windows-1252 = الملف ليس بترميز UTF-8 وقُرئ على أنه Windows-1252: «{ $example }». إن بدا خاطئًا فاحفظه بصيغة «CSV UTF-8» واستورده من جديد.
note-columns-aside = لم تُستخدم هذه الأعمدة: { $columns }.
note-more-columns-aside = لم تُستخدم هذه الأعمدة: { $columns }، وعدد الأعمدة الأخرى: { $more }.
note-pictures-aside = صفوف تُركت صورها جانبًا: { $rows }. تذهب الصورة إلى منتجات المعرّف handle نفسه في الملف، وبحد أقصى { $most } لكل منتج عدا الأولى.
note-stock-aside = لم يؤخذ المخزون الوارد في الملف: حدّد مستودعًا كقيمة ثابتة لأخذه.
note-unnamed-customers = سطور بلا عميل: { $rows }. جُمعت تحت الشركة «Unnamed customers».

## The report on the command line.

import-counts = عدد الصفوف { $rows }: أُضيف { $added }، تغيّر { $changed }، دون تغيير { $unchanged }، مرفوض { $refused }.
import-not-applied = لم يُكتب شيء: المطلوب هو الكل أو لا شيء.
import-refusal = الصف { $row }: { $reason }
