# A calculadora de custo posto no destino.
calculators-landed-cost = Custo posto no destino
calculators-landed-cost-detail = Um embarque, todos os mercados, até o centavo. Nada sai desta página se você não compartilhar.
calculators-shipment = Embarque
calculators-result = Resultado
calculators-market = Mercado
calculators-term = Incoterm
calculators-place = Local designado
calculators-mode = Modal
calculators-entry-date = Data de entrada
calculators-importer = Importador
calculators-currency = Moeda
calculators-product = Produto
calculators-hs-code = Código SH
calculators-origin = Origem
calculators-quantity = Quantidade
calculators-unit-price = Preço unitário
calculators-weight = Bruto kg
calculators-volume = m³
calculators-duty-rate = Imposto manual
calculators-landed-unit = Posto / un.
calculators-line = Linha
calculators-lines = Linhas do embarque
calculators-remove = Remover
calculators-remove-line = Remover linha
calculators-paste = Colar linhas
calculators-paste-label = Linhas de uma planilha
calculators-paste-hint = Colunas em qualquer ordem com os nomes acima, ou produto, código SH, origem, quantidade, preço unitário, kg, m³, imposto. Separadas por tabulação, ponto e vírgula ou vírgula.
calculators-paste-file = Ou um arquivo CSV
calculators-paste-take = Adicionar estas linhas
calculators-no-result = Ainda não há o que calcular
calculators-no-result-detail = Digite uma linha com quantidade e preço unitário.
calculators-no-result-wrong = Há um campo com erro. Corrija-o e o resultado aparecerá aqui.
calculators-no-result-kept = O remetente mantém um dado privado. Digite o seu e o resultado aparecerá aqui.
calculators-enter-kept = Digitar o seu dado
calculators-stale = Este resultado é dos últimos valores legíveis: há um campo com erro.
calculators-example = Ver um exemplo
calculators-example-shown = Um exemplo foi preenchido.
calculators-example-clock = Despertador
calculators-example-knife = Faca de cozinha
calculators-import-percent = { $percent } do valor aduaneiro é devido na importação
calculators-incomplete = Falta um imposto de importação nas somas
calculators-landed-cost-in = Custo posto no destino, { $market }
calculators-customs-value = Valor aduaneiro
calculators-duties = Impostos de importação
calculators-excises = Impostos seletivos
calculators-taxes = IVA / GST
calculators-taxes-kept = Imposto não recuperável
calculators-fees = Taxas
calculators-cash-at-border = A pagar na fronteira
calculators-recoverable = Imposto recuperável
calculators-with-tax = Com imposto recuperável
calculators-waterfall = Do preço ao custo posto no destino
calculators-breakdown = Linha por linha
calculators-effective-duty = Alíquota efetiva do imposto de importação
calculators-effective-import = Carga efetiva na importação
calculators-goods = Mercadoria
calculators-charges = Frete e despesas
calculators-landed = Custo posto
calculators-line-of = Linha { $number }
calculators-whole-shipment = Embarque inteiro
calculators-exchange-used = 1 { $from } = { $rate } { $to } · { $series } { $date }
calculators-how = Como se chegou aqui
calculators-verified = verificado em { $date }
calculators-unverified = não verificado
calculators-typed = digitado à mão
calculators-percent-inside = { $percent } do valor com imposto
calculators-difference = O que faz a diferença
calculators-side-by-side = Lado a lado
calculators-deciding = principalmente: { $part }
calculators-rests-on-typed = com alíquotas digitadas à mão
calculators-rests-on-unverified = com alíquotas não verificadas
calculators-link-impossible = Este navegador não cria esse link. Salve o CSV.
calculators-link-damaged = Este link foi cortado ou alterado. Peça de novo; o que você digitou continua aqui.
calculators-link-partly = Parte deste link foi cortada ou alterada no caminho. O que deu para ler está aqui; peça-o de novo para ter o resto.
calculators-holds-more = Este cálculo também contém dados para os quais este formulário não tem campo. Eles contam e permanecem no link.
calculators-link-later = Este link vem de uma versão mais nova. Recarregue a página.
calculators-changed-since = Alterado desde que foi enviado a você.
calculators-as-sent = Voltar ao que foi enviado
calculators-put-aside = O seu próprio cálculo foi guardado à parte.
calculators-bring-back = Trazer de volta
calculators-let-go = Descartar
calculators-let-gone = O cálculo guardado à parte foi descartado.
calculators-sent-to-you = Como foi enviado a você
calculators-save-csv = Salvar CSV
calculators-save-excel = Salvar Excel
calculators-save-excel-private = Um arquivo do Excel mostraria o que você mantém privado. Abra esses cadeados para salvar.
calculators-save-json = Salvar JSON
calculators-compare = Comparar com o que foi enviado
calculators-compare-end = Encerrar a comparação
calculators-as-it-was-sent = Como foi enviado
calculators-as-it-is-now = Como está agora
calculators-print = Imprimir
calculators-share = Compartilhar
calculators-northern-ireland = Irlanda do Norte
calculators-china-retail = China, varejo transfronteiriço
calculators-mode-sea = Marítimo
calculators-mode-air = Aéreo
calculators-mode-road = Rodoviário
calculators-mode-rail = Ferroviário
calculators-mode-courier = Courier
calculators-mode-post = Postal
calculators-importer-registered = Empresa que recupera imposto
calculators-importer-unregistered = Empresa que não recupera
calculators-importer-consumer = Pessoa física
calculators-export-packing = Embalagem de exportação
calculators-origin-inland = Frete interno na origem
calculators-export-clearance = Desembaraço de exportação
calculators-origin-terminal = Terminal na origem
calculators-dutiable-addition = Comissões, royalties, fornecimentos do comprador
calculators-main-freight = Frete principal
calculators-insurance = Seguro
calculators-destination-terminal = Terminal no destino
calculators-on-carriage = Frete interno no destino
calculators-other-charges = Outras despesas
calculators-basis-value = Valor
calculators-basis-gross-weight = Peso bruto
calculators-basis-chargeable-weight = Peso taxável
calculators-basis-volume = Volume
calculators-basis-quantity = Quantidade
calculators-basis-equally = Em partes iguais
calculators-basis-by-hand = À mão
calculators-flat-duty = Imposto fixo
calculators-simplified-duty = Imposto simplificado
calculators-vat = IVA
calculators-gst = GST
calculators-levy = { $levy ->
    [parcel_fee] Taxa por encomenda
    [service_fee] Taxa de serviço
    [consumption_tax] Imposto sobre o consumo
    [local_consumption_tax] Imposto local sobre o consumo
    [provincial_tax] Imposto provincial
    [liquor_tax] Imposto sobre bebidas alcoólicas
    [education_tax] Imposto de educação
    [goods_management] Taxa de gestão de mercadorias
    [goods_management_gst] GST sobre a taxa de gestão
   *[other] { $name }
 }
calculators-duty-ordinary = Imposto ordinário
calculators-duty-preference = Imposto preferencial
calculators-duty-anti-dumping = Direito antidumping
calculators-duty-countervailing = Direito compensatório
calculators-duty-safeguard = Direito de salvaguarda
calculators-duty-additional = Imposto adicional
calculators-step-price = Quantidade × preço unitário
calculators-step-added = { $charge }: somado
calculators-step-deducted = { $charge }: deduzido
calculators-step-outside = { $charge }: não integra o valor aduaneiro
calculators-step-not-deducted = { $charge }: está no preço sem destaque, não deduzido
calculators-step-import-deducted = Impostos retirados do preço entregue
calculators-step-regime = Regime de baixo valor: { $regime }
calculators-regime = { $regime ->
    [up_to_300] mercadorias de até AED 300
    [up_to_1000_nzd] mercadorias de até NZD 1.000
    [up_to_1000_sar] mercadorias de até SAR 1.000
    [up_to_10000] mercadorias de até JPY 10.000
    [up_to_135] mercadorias de até GBP 135, imposto cobrado pelo vendedor
    [up_to_135_business] mercadorias de até GBP 135, imposto na declaração do comprador
    [low_value] mercadorias de baixo valor, imposto cobrado pelo vendedor
    [low_value_goods] mercadorias de baixo valor, imposto cobrado pelo vendedor
    [low_value_business] mercadorias de baixo valor para empresa
    [remission_20] isenção para mercadorias de até CAD 20
    [courier_40] remessa expressa de até CAD 40 dos Estados Unidos ou do México
    [courier_150] remessa expressa de CAD 40 a 150 dos Estados Unidos ou do México
    [courier_simplified] procedimento simplificado de remessa expressa
    [cbec] importação de varejo transfronteiriça
    [duty_relief_150] isenção para mercadorias de até EUR 150
    [flat_duty] imposto fixo em vez da tarifa
    [flat_duty_ioss] imposto fixo, tributo pago pelo balcão único de importação
    [ioss] balcão único de importação, imposto cobrado pelo vendedor
    [personal_150] uso pessoal, até USD 150
    [personal_200] uso pessoal, até USD 200 dos Estados Unidos
    [voec] VOEC, imposto cobrado pelo vendedor
    [rts] remessa para pessoa física, uma alíquota para todas as mercadorias
    [rts_certified_50] remessa de até USD 50 de vendedor certificado, paga na compra
    [rts_certified] remessa de mais de USD 50 de vendedor certificado, paga na compra
    [rts_medicines] medicamentos para uso próprio
   *[other] { $name }
 }
calculators-step-quota = Parte dentro da cota
calculators-step-duty-by = Imposto pela tarifa { $tariff }
calculators-step-difference = Diferença permitida
calculators-step-taken-off = { $cost }: parcela a deduzir
calculators-step-minimum = { $cost }: elevado ao mínimo
calculators-step-maximum = { $cost }: limitado ao máximo
calculators-step-share = { $cost }: parte desta linha
calculators-step-waived = { $cost }: isento
calculators-step-part-due = { $cost }: devido só em parte
calculators-step-total = { $cost }: total arredondado
calculators-step-not-collected = { $cost }: pequeno demais para ser cobrado
calculators-step-again = Recalculado para conferir
calculators-fault-missing = Digite um número.
calculators-fault-number = Isto não é um número. Escreva 1234,50.
calculators-fault-date = Escolha uma data.
calculators-fault-hs-code = Um código SH tem de 6 a 12 dígitos.
calculators-fault-country = Duas letras de país, como CN.
calculators-fault-currency = Três letras de moeda, como EUR.
calculators-fault-no-lines = Digite ao menos uma linha.
calculators-fault-too-many = No máximo { $most }.
calculators-fault-negative = Não pode ser negativo.
calculators-fault-not-positive = Deve ser maior que zero.
calculators-fault-above-hundred = Não pode passar de 100 por cento.
calculators-fault-too-large = O número é grande demais.
calculators-fault-minor-unit = Mais casas decimais do que a moeda tem.
calculators-fault-zero-basis = Nenhuma linha tem um dado de “{ $basis }”. Rateie por “{ $suggested }”.
calculators-fault-shares = As partes não somam a despesa.
calculators-fault-divisor = Este modal não tem peso taxável. Rateie por peso bruto.
calculators-fault-market = Não há alíquotas para { $market }.
calculators-fault-rules = As regras digitadas à mão para este mercado não podem ser aplicadas: confira “{ $name }”.
calculators-fault-valuation = Não há regra de valoração conhecida nesta data.
calculators-fault-levy = O mercado não tem { $levy }.
calculators-fault-scheme = Nenhum mercado tem um regime { $scheme }.
calculators-fault-exchange = Não há câmbio de { $from } para { $to }. Use a moeda do mercado.
calculators-fault-exchange-twice = { $from } e { $to } já têm um câmbio. Informe um por par.
calculators-fault-duty = Isto não é uma alíquota. Escreva 4,7% ou 12,80 % + 176,80 EUR / 100 kg.
calculators-fault-duty-at = “{ $found }” não foi entendido. Escreva 4,7% ou 12,80 % + 176,80 EUR / 100 kg.
calculators-fault-rate = Esta alíquota não pode ser calculada.
calculators-fault-bounds = O mínimo está acima do máximo.
calculators-fault-price = As despesas incluídas no preço, ou descontadas, superam o preço.
calculators-fault-delivered = Nenhum valor aduaneiro leva a este preço entregue.
calculators-warnings = É bom saber
calculators-warn-unverified = { $count ->
    [one] { $count } alíquota ou regra não conferida com a fonte
   *[other] { $count } alíquotas e regras não conferidas com a fonte
}
calculators-warn-stale = { $count ->
    [one] { $count } alíquota ou regra conferida há muito tempo
   *[other] { $count } alíquotas e regras conferidas há muito tempo
}
calculators-warn-outdated = { $count ->
    [one] { $count } alíquota ou regra após sua última data conhecida
   *[other] { $count } alíquotas e regras após sua última data conhecida
}
calculators-warn-exchange-unofficial = O câmbio não é o que este mercado prescreve.
calculators-warn-exchange-stale = O câmbio é mais antigo do que o mercado permite.
calculators-warn-typed = { $cost }: alíquota digitada à mão
calculators-warn-rules-typed = As regras deste mercado foram digitadas à mão; não são as publicadas
calculators-warn-unit = Linha { $line }: o imposto exige uma quantidade não informada.
calculators-warn-duty-failed = Linha { $line }: um imposto não pôde ser calculado.
calculators-warn-duty-unknown = Linha { $line }: não há imposto conhecido para este código. Digite a alíquota.
calculators-warn-duty-differs = Linha { $line }: o imposto difere entre as linhas da tarifa sob este código: { $rates }. Informe o código completo ou digite a alíquota.
calculators-warn-provisions = Linha { $line }: a tarifa cita disposições que podem mudar o imposto: { $codes }. Não estão contadas. Avalie se elas se aplicam e digite o imposto.
calculators-warn-measure-open = Linha { $line }: { $kind }: pode ser devido sobre estas mercadorias desta origem e não está nas tabelas: { $provision }. Não está contado. Avalie se ele se aplica e digite o imposto.
calculators-warn-ended = Linha { $line }: { $kind } terminou sem sucessor.
calculators-warn-levy-unknown = Não se conhece alíquota de { $levy } para esta data; ela falta nas somas.
calculators-warn-levies-open = Também pode ser devido, sem alíquota conhecida aqui: { $levies }. Digite o que se aplica.
calculators-warn-hs-code = A linha { $line } não tem código SH.
calculators-warn-origin = A linha { $line } não tem origem.
calculators-warn-proof = Linha { $line }: a preferência exige prova de origem.
calculators-warn-preference = Linha { $line }: uma preferência seria menor. Peça com prova de origem.
calculators-warn-no-preference = Linha { $line }: preferência ou cota desconhecida.
calculators-warn-quota-unclaimed = Linha { $line }: nenhuma cota é solicitada, por isso o imposto dentro da cota não se aplica.
calculators-warn-tariff-used = Linha { $line }: foi usado o imposto pela tarifa { $tariff } em vez do próprio do mercado. É preciso: { $proof }.
calculators-warn-tariff-refused = Linha { $line }: o imposto pela tarifa { $tariff } não é permitido: difere demais do próprio do mercado, ou há medida de defesa comercial. Foi usado o próprio.
calculators-warn-tariff-available = Linha { $line }: o imposto pela tarifa { $tariff } seria menor. É preciso: { $proof }.
calculators-warn-tariff-unknown = Linha { $line }: não há imposto conhecido pela tarifa { $tariff }. Foi usado o próprio do mercado.
calculators-tariff-proof = { $tariff ->
    [UK] autorização do UK Internal Market Scheme e prova de venda a consumidores da Irlanda do Norte ou de uso final por eles
   *[other] { $proof }
 }
calculators-warn-charge-missing = O valor aduaneiro ou a base de cálculo deveria conter “{ $component }”, não informado.
calculators-warn-charge-assumed = O valor aduaneiro deve conter “{ $component }”, não informado: pela regra do mercado, { $percent } do valor das mercadorias contam em seu lugar, só no valor aduaneiro.
calculators-warn-deduction-missing = O preço contém “{ $component }”; o valor aduaneiro não deveria. Informe para deduzir.
calculators-warn-water-only = Este termo é para transporte aquaviário.
calculators-warn-export-date = A data de entrada substitui a de exportação.
calculators-warn-beyond-rules = A entrada é mais de cinco anos posterior à regra mais recente conhecida aqui. O que será devido então não é conhecido.
calculators-warn-delivered-tax = Entregue com impostos pagos: o comprador pode não recuperar o imposto.
calculators-warn-delivered-rounded = Linha { $line }: o arredondamento deixa pequena diferença no preço.
calculators-warn-delivered-unmet = Linha { $line }: nenhum valor aduaneiro leva a este preço, porque há um limite no meio. Pelas regras abaixo do limite o valor seria { $below }, pelas de cima { $above }: nenhum fica do seu lado. Mostra-se o valor inferior mais próximo; o que ele soma difere do preço em { $apart }.
calculators-exchange-rates = Câmbio
calculators-exchange-hint = Não há câmbio publicado disponível. Digite o seu; o resultado o indica.
calculators-one-unit = 1 { $currency } em { $other }
calculators-private-of = Manter privado: { $field }
calculators-withheld = O remetente mantém este dado privado. Digite o seu.
calculators-private-stay = Campos com cadeado fechado ficam aqui: não vão em link, arquivo nem papel.
calculators-add-charge = Adicionar uma despesa
calculators-as-the-term-says = Conforme o Incoterm
calculators-on-top = Além do preço
calculators-in-price = No preço, discriminado
calculators-in-price-hidden = No preço, não discriminado
calculators-currency-of = { $charge }: moeda
calculators-share-of = { $charge }: rateio por
calculators-shared-by = Rateio por
calculators-in-the-price = No preço?
calculators-price-contains = { $charge }: no preço?
calculators-share-of-line = Parte da linha { $number }
calculators-route = Rota
calculators-add-leg = Adicionar um trecho
calculators-remove-leg = Remover o trecho
calculators-leg-from = De (país)
calculators-leg-to = Para (país)
calculators-delivered-price = O preço entregue inclui
calculators-delivered-with-taxes = Imposto de importação, taxas e tributos
calculators-delivered-without-taxes = Imposto de importação e taxas, sem IVA
calculators-more-shipment = Local, data de exportação, rota
calculators-place-kind = Tipo de local
calculators-place-seller = Instalações do vendedor
calculators-place-export = Porto ou terminal de exportação
calculators-place-import = Porto ou terminal de importação
calculators-place-inland = Local no interior
calculators-export-date = Data de exportação
calculators-duty-not-favoured = Imposto sem tratamento de nação mais favorecida
calculators-duty-suspension = Imposto suspenso
calculators-duty-quota-in = Imposto dentro da cota
calculators-duty-quota-out = Imposto fora da cota
calculators-explain = Mostrar como se chega a isso
calculators-explain-all = Mostrar todas as etapas
calculators-how-of = Como se chega a: { $figure }
calculators-more-lines = { $count ->
    [one] Mais { $count } linha. Clique em um custo posto na grade para ver as etapas.
   *[other] Mais { $count } linhas. Clique em um custo posto na grade para ver as etapas.
}
calculators-more-warnings = { $count ->
    [one] Mais { $count } aviso
   *[other] Mais { $count } avisos
}
calculators-about-line = Linha { $number } em detalhe
calculators-line-currency = Moeda do preço
calculators-net-weight = Peso líquido
calculators-preference = Preferência
calculators-preference-unclaimed = Não solicitada
calculators-preference-claimed = Solicitada, prova de origem pendente
calculators-preference-proven = Solicitada, com prova de origem
calculators-proof-wanted = Prova de origem: { $proof }
calculators-quota = Cota tarifária
calculators-quota-unclaimed = Não solicitada
calculators-quota-claimed = Solicitada
calculators-quota-balance = Saldo da cota (vazio: tudo)
calculators-retail-price = Valor de varejo da linha
calculators-quantity-in = Quantidade em { $unit }
calculators-duties-found = Impostos e direitos encontrados
calculators-rate-free = livre
calculators-provisions-open = Disposições que podem mudar o imposto. Não contadas: avalie se cada uma se aplica e digite o imposto à mão.
calculators-rate-in-words = apenas como texto: digite à mão
calculators-alternative = Alternativa
calculators-alternatives = Lado a lado: { $count }
calculators-compare-by = Comparar
calculators-compare-all = Calcular todas as linhas lado a lado
calculators-add-alternative = Adicionar uma alternativa
calculators-axis-markets = Mercados
calculators-axis-origins = Origens
calculators-axis-terms = Incoterms
calculators-axis-modes = Modais
calculators-axis-routes = Rotas
calculators-another-route = Outra rota
calculators-add-route = Pôr ao lado
calculators-all-markets = Mostrar todos os mercados
calculators-remove-alternative = Remover { $name }
calculators-above-best = { $amount } a mais por unidade
calculators-make-own = Mostrar { $name } por inteiro
calculators-price-currency = Moeda do preço
calculators-use-in-price = Usar em preço e margem
calculators-market-rates = Impostos, taxas e isenções deste mercado
calculators-market-rates-hint = Sua alíquota substitui a do mercado, e o resultado o indica. Esvazie o campo para voltar à do mercado.
calculators-own-rate = { $levy }: alíquota própria
calculators-rate-unknown = Não se conhece alíquota para esta data.
calculators-rate-elsewhere = Não se aplica a este embarque.
calculators-rate-certain-goods = somente certas mercadorias
calculators-rate-duty-free = se não houver imposto de importação
calculators-rate-value = valor { $bounds }
calculators-rate-of-line = Linha { $line }: { $rate }
calculators-rate-of-all = Todas as linhas: { $rate }
calculators-rate-by-quantity = por quantidade
calculators-remove-rate = Remover esta alíquota
calculators-scheme = Participa do regime { $scheme }
calculators-scheme-name = { $scheme ->
    [remessa_conforme] Remessa Conforme (vendedor certificado)
    [ukims] UK Internal Market Scheme (venda ou uso final na Irlanda do Norte)
   *[other] { $name }
 }
calculators-without-reliefs = Não aplicar isenções de remessas de pequeno valor
calculators-type-rate = Digitar a alíquota de { $levy }
calculators-other-duties = Outros impostos e direitos desta linha
calculators-add-duty = Adicionar imposto ou direito
calculators-remove-duty = Remover: { $duty }
calculators-quantity-unit = Unidade (vazio: peças)
calculators-own-exchange = Câmbio próprio em vez do publicado
calculators-exchange-published = Publicado: { $rate } · { $series } { $date }
