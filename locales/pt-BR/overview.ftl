# The overview of all calculators.
overview-detail = Calcule um negócio do custo posto no destino até o câmbio. Sem login; nada sai do seu dispositivo se você não compartilhar.
overview-landed-cost = Quanto custa um embarque na chegada: imposto de importação, tributos, frete e taxas, em um mercado ou em vários lado a lado.
overview-rebates = O que cada faixa de um acordo paga, e o que a próxima exige e traz.
overview-price = Por quanto vender em cada canal, a partir de custo, rebate, taxas e imposto sobre a venda; ou, a partir do preço, a margem ou o maior preço de compra.
overview-reorder = O que será vendido, quanto manter em estoque, quando pedir e quanto.
overview-currency = Quanto valem recebimentos e pagamentos em outras moedas, travados ou em aberto, e a taxa de equilíbrio.
