/** Written by `npm run learn`: the features of the examples, one a line; the first, empty one is of every line. */
export const features = `
#
# $
*
* $
* *
* * $
* * *
* * <date>
* * <item>
* * <length>
* * <person>
* * a
* * au
* * c
* * com
* * con
* * da
* * de
* * di
* * do
* * e
* * el
* * en
* * in
* * is
* * l
* * la
* * le
* * lo
* * los
* * me
* * no
* * non
* * o
* * on
* * per
* * por
* * que
* * s
* * se
* * t
* * the
* * to
* * un
* <date>
* <date> $
* <date> *
* <date> <person>
* <date> per
* <item>
* <item> $
* <item> *
* <item> <date>
* <item> a
* <length>
* <length> $
* <length> *
* <length> mas
* <length> prima
* <person>
* <person> $
* <person> *
* <quoted>
* <quoted> $
* a
* a *
* a <item>
* a <person>
* a data
* a ete
* a faire
* a la
* a lo
* a los
* a me
* a partir
* a todos
* a tutti
* about
* about the
* after
* again
* agora
* ahi
* ai
* ainda
* al
* al *
* algo
* algo $
* alguma
* alguma coisa
* all
* alla
* anche
* ancora
* and
* antes
* antes <date>
* any
* ao
* apres
* are
* as
* as *
* ate
* au
* au *
* au <item>
* avant
* avec
* back
* be
* been
* before
* before <date>
* bien
* but
* by
* by <length>
* c
* c est
* ca
* ca $
* can
* ce
* che
* che *
* chi
* com
* com a
* com o
* come
* comme
* como
* como hecho
* con
* con *
* con <person>
* con el
* con la
* concluido
* cosa
* cuando
* d
* d *
* d <length>
* da
* da *
* da <item>
* da lista
* dans
* dans le
* das
* das *
* de
* de *
* de <item>
* de <length>
* de <person>
* de l
* de la
* de las
* de lo
* de los
* de me
* de novo
* de que
* dei
* del
* del *
* del <item>
* della
* depuis
* des
* des *
* desde
* desde <date>
* di
* di *
* di <item>
* di <length>
* di <person>
* dias
* dias $
* do
* do *
* do <item>
* do prazo
* do som
* doit
* done
* done $
* dopo
* dos
* dos *
* du
* du *
* du <item>
* due
* due $
* e
* e *
* e a
* e stato
* el
* el *
* el <item>
* el hotel
* el plazo
* em
* en
* en *
* en el
* en la
* en lo
* encore
* era
* es
* est
* est *
* esta
* estar
* este
* esto
* et
* et *
* eu
* fatto
* fazer
* feito
* finito
* fino
* fino <date>
* foi
* for
* for *
* for me
* for the
* fora
* from
* from the
* fuori
* gli
* gracias
* gracias $
* ha
* has
* has been
* have
* have to
* hay
* hay que
* i
* i *
* if
* il
* il *
* in
* in *
* in the
* indietro
* io
* is
* is *
* is done
* is it
* is the
* isso
* it
* it $
* ja
* ja *
* je
* je *
* l
* l *
* l ho
* la
* la $
* la *
* la <item>
* la data
* la fecha
* la scadenza
* la tache
* las
* las *
* le
* le *
* le <item>
* le comite
* le point
* les
* les *
* lo
* lo *
* lo de
* lo del
* lo que
* los
* los *
* ma
* ma *
* mais
* mal
* mas
* me
* me $
* me *
* mets
* mi
* moi
* my
* n
* na
* na *
* nada
* nada $
* nao
* ne
* nel
* no
* no $
* no *
* no <item>
* non
* non *
* non era
* not
* nous
* o
* o *
* o <item>
* o <person>
* o prazo
* o que
* o responsavel
* of
* of *
* of the
* off
* off the
* ok
* ok $
* on
* on *
* on the
* one
* or
* os
* os *
* ou
* ou *
* out
* over
* par
* para
* para *
* para el
* para la
* para o
* pas
* pas *
* passa
* per
* per *
* per <item>
* per la
* piu
* please
* please $
* plus
* plus *
* pode
* por
* por *
* por favor
* pour
* pour *
* pour <item>
* pour la
* pour le
* pour les
* pra
* pra *
* prima
* pro
* pronto
* qu
* qu on
* qualcosa
* quando
* quanto
* que
* que *
* que <person>
* que a
* que el
* que me
* que o
* quello
* qui
* quoi
* s
* s *
* s il
* se
* se *
* se a
* sem
* senza
* sera
* si
* si *
* sin
* so
* sobre
* sobre o
* sono
* sono *
* sont
* sont *
* su
* su *
* su <item>
* sur
* sur *
* sur <item>
* sur le
* t
* t *
* ta
* ta *
* te
* tem
* tempo
* ter
* that
* that *
* the
* the *
* the <item>
* the sponsor
* to
* to *
* to <person>
* to the
* toda
* todas
* todas as
* todo
* too
* tout
* tu
* tudo
* tutto
* um
* uma
* un
* un *
* una
* una *
* una tarea
* une
* une *
* une tache
* up
* up the
* us
* va
* vai
* volta
* vous
* we
* what
* with
* with <person>
* with the
* y
* ya
* yo
* yo $
* you
-aba
-ace
-aco
-act
-ada
-ade
-ado
-ady
-age
-ail
-ain
-air
-ais
-ait
-aje
-ala
-ale
-ali
-all
-alo
-ama
-ame
-ami
-amo
-ana
-and
-ane
-ank
-ano
-ant
-ara
-ard
-are
-ari
-art
-asa
-ase
-aso
-ata
-ate
-ati
-ato
-ava
-ave
-avi
-ays
-aza
-azo
-bar
-bbe
-bei
-bem
-ber
-bes
-bia
-bio
-bir
-ble
-blo
-bou
-bra
-bre
-bro
-bus
-cal
-cao
-car
-cas
-cca
-cel
-cer
-ces
-ceu
-cha
-che
-chi
-cho
-cia
-cio
-cir
-cle
-cos
-cou
-cto
-cts
-cun
-dad
-dar
-das
-day
-ded
-dei
-der
-des
-deu
-dge
-die
-dio
-dir
-dly
-dor
-dos
-dou
-dra
-dre
-due
-ead
-eak
-eas
-eau
-eca
-ece
-ech
-eck
-eco
-ect
-eda
-ede
-edo
-eds
-eed
-eer
-ees
-efa
-ega
-ego
-eir
-ela
-ele
-elo
-els
-ema
-eme
-ems
-ena
-end
-ene
-eno
-ens
-ent
-enu
-era
-ere
-ero
-ers
-ert
-ese
-eso
-ess
-est
-eta
-ete
-eto
-ets
-eur
-eux
-eva
-eve
-evo
-evu
-ext
-eza
-fas
-fia
-fie
-gar
-ged
-gem
-gen
-ger
-ges
-get
-ggi
-ght
-gio
-gle
-gli
-gna
-gne
-gno
-gou
-gue
-har
-has
-hed
-hei
-her
-hes
-hio
-hor
-ial
-ian
-iao
-iar
-ias
-ibe
-ica
-ice
-ich
-ick
-ico
-ida
-ide
-ido
-ien
-ier
-ies
-iez
-iga
-ige
-igo
-ila
-ile
-ill
-ilo
-ils
-ima
-ime
-imi
-imo
-ina
-ind
-ine
-ing
-ino
-ins
-int
-ion
-ios
-ipa
-ipe
-ipo
-ira
-ire
-iro
-isa
-ise
-ish
-isi
-iso
-ita
-ite
-iti
-ito
-iva
-ive
-ivi
-ivo
-ixa
-jar
-jes
-jet
-jor
-ked
-ken
-kes
-lai
-lar
-las
-led
-ler
-les
-lez
-lga
-lho
-lia
-lie
-lio
-lla
-lle
-lli
-llo
-lls
-lly
-lon
-lot
-lou
-lqu
-lta
-lto
-lui
-lve
-man
-mar
-mas
-mbe
-mbi
-men
-mer
-mes
-mir
-mis
-mit
-miu
-mma
-mme
-mmi
-mos
-mpa
-mpo
-mps
-nal
-nar
-nas
-nca
-nce
-nco
-nda
-nde
-ndi
-ndo
-nds
-ndu
-ned
-nei
-ner
-nes
-nge
-ngi
-ngo
-ngs
-nha
-nho
-nia
-nio
-nir
-nks
-nle
-nlo
-nme
-nne
-nno
-nos
-nsa
-nse
-nso
-nta
-nte
-nti
-nto
-nts
-nue
-nza
-nze
-oca
-oco
-ody
-oes
-oga
-oie
-oin
-oir
-ois
-ola
-ole
-olo
-oma
-ome
-ona
-one
-ong
-oni
-ono
-ons
-ora
-ord
-ore
-org
-ori
-oro
-ors
-ort
-osa
-ose
-ost
-ota
-ote
-our
-out
-ova
-ove
-ovo
-oye
-oze
-ped
-pel
-pen
-ple
-pon
-pos
-ppe
-ppo
-pre
-pte
-que
-qui
-rai
-ral
-ram
-rar
-ras
-rat
-rca
-rci
-rco
-rda
-rde
-rdi
-rdo
-rds
-rea
-red
-ree
-rei
-rem
-reo
-rer
-res
-rga
-rge
-rgo
-ria
-rie
-rio
-rir
-ris
-rks
-rle
-rlo
-rly
-rma
-rme
-rmi
-rmo
-rna
-rni
-rno
-ron
-ros
-rou
-rra
-rre
-rro
-rry
-rse
-rsi
-rso
-rst
-rta
-rte
-rti
-rto
-rts
-rva
-rve
-sal
-sao
-sar
-sas
-sca
-sce
-sco
-sde
-sed
-see
-ser
-ses
-sit
-sks
-sma
-smo
-son
-sor
-sos
-sou
-squ
-ssa
-sse
-ssi
-sso
-sta
-ste
-sti
-sto
-tal
-tam
-tan
-tao
-tar
-tas
-tch
-ted
-tee
-tei
-tel
-tem
-ten
-ter
-tes
-tie
-til
-tin
-tir
-tis
-tle
-tos
-tot
-tou
-toy
-tra
-tre
-tri
-tro
-tta
-tte
-tti
-tto
-tus
-uck
-ucs
-uda
-uei
-uem
-uen
-uer
-ues
-uff
-uge
-ugh
-uir
-uis
-ula
-uld
-ule
-ulo
-uma
-und
-une
-uno
-unt
-uoi
-upa
-upe
-upo
-ura
-ure
-uro
-urs
-usa
-use
-uso
-ute
-uto
-uve
-uye
-val
-var
-ved
-vel
-ven
-ver
-ves
-via
-vio
-vor
-vos
-vre
-yer
-yor
-zar
-zer
-zes
-zia
-zie
-zos
-zza
-zzo
<date>
<date> $
<date> *
<date> * $
<date> * *
<date> * <date>
<date> <item>
<date> <item> $
<date> <person>
<date> a
<date> c
<date> c est
<date> con
<date> e
<date> et
<date> i
<date> is
<date> lo
<date> lo *
<date> mas
<date> mas *
<date> me
<date> me *
<date> nao
<date> no
<date> non
<date> o
<date> o <date>
<date> or
<date> ou
<date> per
<date> per *
<date> per <item>
<date> please
<date> please $
<date> por
<date> pour
<date> s
<date> to
<date> y
<item>
<item> $
<item> *
<item> * $
<item> * *
<item> * <date>
<item> <date>
<item> <date> $
<item> <length>
<item> <length> $
<item> <person>
<item> <person> $
<item> <quoted>
<item> <quoted> $
<item> a
<item> a <person>
<item> a ete
<item> c
<item> c est
<item> che
<item> como
<item> de
<item> di
<item> di <length>
<item> done
<item> done $
<item> e
<item> e *
<item> es
<item> est
<item> est *
<item> esta
<item> foi
<item> has
<item> has been
<item> in
<item> is
<item> ja
<item> lo
<item> n
<item> nao
<item> no
<item> non
<item> o
<item> ok
<item> ou
<item> para
<item> please
<item> please $
<item> por
<item> pra
<item> que
<item> que *
<item> s
<item> s il
<item> se
<item> se *
<item> sera
<item> ta
<item> that
<item> that *
<item> to
<item> to <person>
<item> va
<item> ya
<length>
<length> $
<length> *
<length> * $
<length> * *
<length> <item>
<length> <item> $
<length> antes
<length> antes de
<length> avant
<length> before
<length> de
<length> de plus
<length> frente
<length> frente $
<length> in
<length> in piu
<length> mas
<length> mas $
<length> mas <length>
<length> more
<length> more <length>
<length> plus
<length> prima
<person>
<person> $
<person> *
<person> * $
<person> * *
<person> * <item>
<person> * a
<person> * for
<person> * o
<person> * que
<person> * se
<person> * the
<person> <date>
<person> <date> $
<person> a
<person> a *
<person> al
<person> como
<person> con
<person> da
<person> de
<person> di
<person> do
<person> doit
<person> e
<person> elle
<person> en
<person> est
<person> esta
<person> fait
<person> for
<person> ha
<person> has
<person> is
<person> is *
<person> me
<person> me *
<person> no
<person> non
<person> para
<person> para *
<person> per
<person> por
<person> pour
<person> que
<person> s
<person> s $
<person> s il
<person> se
<person> se *
<person> si
<person> ta
<person> take
<person> tem
<person> to
<person> will
<person> ya
<quoted>
<quoted> $
=0
=1002
=1003
=1004
=1005
=101
=1011
=1013
=1015
=1017
=1018
=1023
=1026
=1034
=1037
=104
=1042
=1043
=105
=1056
=1064
=1068
=1069
=1070
=1076
=1079
=1083
=1088
=1091
=1094
=110
=1100
=1101
=1102
=1105
=1106
=111
=1115
=1119
=112
=1123
=1131
=1133
=1136
=1139
=114
=1140
=1145
=1146
=1147
=1148
=1151
=1154
=1158
=1162
=1164
=1170
=1171
=1172
=1173
=1176
=1177
=1178
=118
=1184
=1196
=1198
=1199
=12
=1202
=1203
=1205
=1206
=1209
=1211
=1212
=1215
=1217
=1219
=1223
=1232
=1233
=1234
=1239
=1240
=1242
=1245
=1247
=1248
=1250
=1253
=1257
=1258
=1259
=126
=1263
=1266
=127
=1270
=1277
=1278
=1286
=1288
=1289
=129
=1295
=1297
=1298
=1299
=13
=1301
=1302
=1303
=1309
=1311
=1313
=1314
=1315
=1316
=132
=1322
=1323
=1324
=1325
=1327
=1328
=1329
=1336
=1337
=1347
=1354
=1359
=136
=1369
=1370
=1371
=1372
=1373
=1374
=1376
=1379
=138
=1380
=1382
=1384
=1386
=1387
=1388
=1393
=1394
=1395
=1396
=1397
=1399
=140
=1402
=1404
=1405
=1406
=1408
=1409
=141
=1411
=1412
=1415
=1419
=142
=1420
=1421
=1423
=1426
=1430
=1431
=1433
=1434
=1438
=1439
=1442
=1443
=1444
=1446
=1448
=1449
=1451
=1453
=1458
=1460
=1461
=1462
=147
=1472
=1474
=1475
=1477
=1483
=1485
=149
=15
=1500
=1507
=1509
=1510
=1511
=1512
=1513
=1514
=1518
=1519
=1524
=1525
=1531
=1534
=1537
=154
=1542
=1543
=1544
=1546
=1550
=1552
=1555
=1558
=1559
=1561
=1563
=1564
=1565
=1566
=1576
=1577
=1578
=1586
=1587
=1598
=1599
=160
=1601
=1604
=1610
=1611
=1613
=1614
=1617
=1618
=1624
=1625
=1629
=1633
=1635
=1639
=164
=1642
=1648
=1650
=1654
=166
=1663
=1664
=1666
=1667
=1669
=167
=1674
=1676
=1679
=168
=1684
=1697
=1698
=1703
=1704
=1709
=1714
=1727
=173
=1732
=1734
=1735
=1736
=1739
=174
=1740
=1744
=1747
=1748
=175
=1757
=176
=1760
=1763
=1767
=1770
=1772
=178
=1793
=1798
=1814
=1816
=1819
=1834
=1835
=1838
=1840
=1844
=1849
=1850
=1871
=1873
=1874
=1875
=1879
=1882
=189
=1898
=1899
=19
=190
=1902
=1906
=1910
=1913
=1914
=1919
=1925
=1926
=1932
=1943
=1945
=1961
=1970
=1984
=1986
=1987
=1990
=1991
=1992
=1993
=1994
=1998
=2001
=2003
=2009
=2018
=2023
=2027
=2037
=2038
=2039
=2040
=205
=2054
=2056
=2058
=206
=2083
=2086
=2087
=2090
=2092
=2098
=2099
=2103
=211
=2113
=2116
=2117
=212
=2121
=2122
=2125
=2127
=2129
=2134
=2138
=2139
=214
=2142
=2143
=2144
=2145
=2158
=2165
=217
=2170
=2171
=2173
=2174
=2178
=2183
=2184
=2185
=2188
=2209
=2210
=2214
=2221
=2222
=2227
=2229
=223
=2240
=2241
=2242
=2243
=2245
=2247
=225
=2251
=2259
=2264
=2265
=2269
=227
=2270
=2276
=2280
=2282
=2283
=2285
=2286
=2288
=2291
=2303
=2321
=2333
=2335
=2336
=2338
=2345
=2350
=2352
=2359
=2360
=2361
=2362
=2371
=2372
=2378
=2387
=2398
=2400
=2405
=2406
=2413
=2433
=2437
=2439
=244
=2440
=2441
=2444
=2449
=245
=2451
=2457
=2459
=2463
=2468
=247
=2471
=2473
=2474
=2476
=2479
=248
=2488
=2489
=2490
=2506
=2510
=2518
=2532
=2536
=2538
=2541
=2542
=2544
=2547
=2549
=2555
=2564
=2566
=2569
=2570
=2575
=2578
=2579
=258
=2586
=2589
=259
=2590
=2593
=2596
=2599
=26
=2600
=2604
=2605
=2606
=2608
=2609
=2611
=2612
=2615
=2626
=263
=2637
=2645
=2648
=2649
=2654
=2659
=2660
=2661
=2662
=2667
=2668
=2669
=2674
=2677
=2682
=2683
=2684
=2686
=2695
=2703
=2706
=2710
=272
=2721
=2722
=2723
=2732
=2733
=2734
=274
=2740
=2744
=2752
=2753
=2754
=2759
=276
=2765
=2768
=277
=2770
=2772
=2776
=2778
=2779
=2782
=2785
=2791
=2794
=28
=2808
=2816
=2822
=2828
=2833
=2839
=284
=2848
=285
=2850
=2855
=2856
=2857
=2858
=286
=2888
=2889
=2891
=2898
=2899
=2902
=2906
=2912
=2913
=2917
=292
=2921
=2923
=2924
=2929
=2931
=2934
=2936
=2938
=2940
=2941
=2946
=2948
=2959
=2961
=2964
=2966
=2968
=297
=2971
=2973
=2979
=2982
=2983
=2984
=2986
=2988
=2992
=2994
=2999
=3
=3001
=3002
=3003
=3005
=3011
=3018
=302
=3020
=3021
=3022
=3024
=3025
=3027
=3028
=3030
=3031
=3034
=3040
=3049
=305
=3054
=3057
=3058
=3059
=3061
=3062
=3067
=3074
=3075
=3079
=3080
=3081
=3083
=3084
=3089
=3093
=310
=3101
=3106
=3107
=3109
=311
=3111
=3116
=3120
=3122
=3146
=3163
=3167
=3176
=3183
=3192
=3230
=3245
=3246
=325
=326
=3260
=3264
=327
=3278
=3279
=3284
=3291
=3292
=3293
=3296
=3299
=33
=3306
=331
=3310
=3315
=3324
=3328
=3334
=3354
=3355
=3356
=3371
=3380
=3381
=3399
=3400
=3401
=3409
=3410
=3414
=3415
=3416
=3417
=3418
=342
=3420
=3434
=3437
=3438
=3444
=3457
=346
=3471
=3472
=3473
=3475
=3476
=3478
=348
=3480
=3488
=3496
=35
=350
=3518
=3520
=3523
=3525
=3534
=3552
=3559
=3560
=3576
=358
=3581
=3586
=359
=3590
=3591
=3593
=3595
=3599
=36
=3607
=3609
=3618
=3624
=3625
=3626
=363
=3632
=3635
=3637
=364
=3641
=3649
=365
=366
=3667
=3669
=3685
=3688
=370
=3700
=3704
=3706
=3708
=3714
=3716
=3718
=372
=3720
=3725
=3732
=3733
=3735
=3736
=3737
=3741
=3744
=3754
=3755
=3756
=3759
=3760
=3763
=378
=3811
=3821
=383
=3831
=3835
=3842
=3866
=3874
=3877
=3878
=3890
=39
=3901
=3908
=391
=3917
=392
=3928
=3929
=3932
=3934
=3940
=3944
=3946
=3950
=3954
=3956
=396
=3961
=3962
=3970
=3974
=3979
=398
=3980
=399
=3991
=3992
=3997
=3999
=4
=4004
=4005
=4012
=4017
=4020
=4040
=4046
=4049
=405
=4060
=4062
=4070
=4071
=4080
=4088
=409
=4095
=4096
=410
=4109
=4113
=4116
=4118
=412
=4127
=4132
=4135
=4136
=4138
=4139
=4142
=4157
=416
=4165
=4168
=417
=4177
=4178
=4183
=419
=4199
=4202
=422
=4225
=4233
=4234
=4235
=4238
=4239
=4241
=4242
=4244
=4246
=4248
=4249
=425
=4252
=4254
=4256
=4258
=4259
=426
=4260
=4261
=4265
=4266
=4268
=428
=4284
=4286
=4287
=4293
=4296
=43
=430
=4303
=4304
=4305
=4307
=431
=4314
=4324
=4329
=4330
=4332
=4334
=4335
=4343
=4345
=4348
=435
=4353
=4357
=4359
=4361
=4362
=4365
=4369
=4371
=4378
=438
=4383
=4387
=4389
=4394
=44
=440
=4400
=4401
=4405
=4406
=441
=4413
=4418
=4429
=4433
=4434
=4435
=4438
=4440
=4446
=4447
=4448
=4451
=4456
=446
=4460
=4464
=4467
=447
=4475
=4482
=4489
=449
=4492
=4494
=4495
=4497
=4498
=4499
=4501
=4502
=4505
=451
=4511
=452
=4524
=453
=4531
=4532
=4536
=4544
=4548
=4550
=4552
=4557
=456
=4575
=4578
=458
=4582
=4585
=4590
=4592
=4595
=4598
=46
=4603
=4608
=4634
=4635
=4636
=4637
=4644
=4645
=4647
=4652
=4654
=4656
=466
=4660
=4661
=4663
=467
=4675
=4680
=4687
=4690
=4695
=4697
=470
=4707
=4709
=471
=4714
=4716
=4718
=4721
=4726
=4727
=4735
=4736
=4741
=4746
=4749
=475
=4758
=4759
=4770
=4771
=4772
=4776
=478
=4782
=4788
=479
=4791
=4796
=4797
=480
=4805
=4807
=4810
=4813
=4815
=4820
=4821
=4823
=4828
=4829
=4845
=4846
=4851
=4853
=4855
=4858
=4860
=4867
=4869
=4870
=4871
=4874
=4879
=4880
=4883
=4887
=4897
=490
=4907
=4908
=4909
=491
=4911
=4916
=4925
=4929
=4930
=4938
=4943
=4968
=497
=4970
=4972
=4975
=4976
=4979
=4985
=4994
=5002
=5007
=5008
=5021
=5027
=5029
=5030
=5031
=5032
=5034
=5036
=5040
=5053
=5054
=506
=5061
=5064
=5066
=5067
=5071
=5072
=5073
=5075
=5079
=5082
=5084
=5085
=5086
=5087
=5088
=5089
=509
=5092
=5093
=5094
=5101
=5104
=5105
=5106
=5107
=5108
=5109
=511
=5110
=5111
=5112
=5117
=5119
=5122
=5127
=5128
=5132
=5133
=5134
=5135
=514
=5145
=5146
=5147
=5148
=5150
=5154
=5158
=516
=5162
=5167
=5169
=517
=5170
=5171
=5172
=5174
=5177
=5178
=518
=5180
=5181
=5185
=5187
=5188
=519
=5191
=5192
=5193
=5194
=5195
=5196
=5198
=5199
=5200
=5206
=5209
=521
=5211
=5213
=5216
=5217
=5218
=522
=5224
=5226
=5227
=5228
=5229
=523
=5232
=5233
=5236
=5237
=5238
=5244
=5246
=5248
=5249
=5251
=5252
=5255
=5257
=5258
=526
=5261
=5266
=5267
=5268
=5269
=5270
=5273
=5277
=5278
=5279
=5280
=5283
=5285
=5287
=5295
=5297
=5305
=5306
=5308
=5313
=5316
=5317
=532
=5320
=5321
=5322
=5324
=5325
=5327
=5328
=5329
=5337
=5340
=5341
=5343
=5345
=5347
=5348
=5351
=5352
=5353
=5356
=5357
=5358
=5359
=5365
=5366
=537
=5373
=5374
=5376
=5379
=5380
=5382
=5386
=5388
=539
=5393
=5397
=5400
=5401
=5402
=5403
=5404
=5405
=5409
=5412
=5417
=542
=5422
=5427
=5429
=5431
=5432
=5434
=5436
=5439
=5443
=5445
=5447
=545
=5451
=5455
=5456
=5458
=5459
=5460
=5461
=5466
=5468
=547
=5470
=5471
=5473
=5477
=5478
=5480
=5483
=5486
=5487
=549
=5490
=5493
=5497
=5505
=5507
=5510
=5511
=5514
=5516
=5517
=5519
=552
=5522
=5523
=5525
=5528
=553
=5532
=5533
=5535
=5539
=554
=5543
=5545
=5546
=5551
=5554
=5557
=5558
=5560
=5561
=5562
=5563
=5566
=5567
=5568
=557
=5570
=5576
=5577
=5578
=5579
=5580
=5582
=5586
=5587
=5590
=5592
=5593
=5595
=5597
=560
=5600
=5601
=5602
=5604
=5605
=5606
=561
=5610
=5611
=5612
=5614
=5616
=5617
=5618
=5619
=5620
=5621
=5623
=5624
=5625
=5627
=5628
=5629
=563
=5630
=5633
=5634
=5635
=5637
=5638
=5639
=564
=5642
=5643
=5644
=5647
=5648
=5650
=5651
=5653
=5654
=5655
=5658
=5662
=5664
=5665
=5668
=5670
=5671
=5673
=5677
=5678
=5679
=568
=5681
=5683
=5684
=5685
=5687
=5688
=5689
=5692
=5694
=5697
=5699
=57
=5704
=5708
=571
=5711
=5714
=5715
=5718
=5720
=5722
=5723
=5724
=5725
=5728
=5730
=5731
=5733
=5734
=5735
=5737
=574
=5740
=5741
=5743
=5744
=5746
=5748
=5749
=575
=5752
=5754
=5757
=5758
=576
=5761
=5763
=5765
=5767
=5768
=577
=5770
=5772
=5774
=5775
=5778
=5781
=5783
=5784
=5786
=5788
=5790
=5791
=5797
=5798
=5799
=5800
=5806
=5808
=581
=5814
=5815
=5816
=5824
=5826
=5827
=5828
=5829
=583
=5830
=5831
=5832
=5835
=5837
=5838
=5839
=5840
=5845
=5847
=5848
=5850
=5859
=5860
=5861
=5864
=5865
=5866
=587
=5870
=5871
=5873
=5875
=5876
=5877
=588
=5882
=5884
=5885
=5886
=5887
=5889
=5890
=5891
=5892
=5894
=5895
=5897
=5899
=5901
=5902
=5903
=5906
=5907
=5908
=5910
=5911
=5912
=5914
=5918
=5919
=592
=5920
=5921
=5927
=5929
=5931
=5932
=5933
=5934
=5935
=5936
=5945
=5947
=5950
=5952
=5956
=5957
=596
=5960
=5961
=5965
=5967
=5970
=5973
=5974
=5975
=5976
=5977
=5978
=5979
=5981
=5986
=5990
=5991
=5994
=5995
=5998
=600
=6002
=6003
=6005
=6007
=601
=6010
=6011
=6012
=6013
=6014
=6015
=6018
=6026
=6027
=6028
=6031
=6032
=6040
=6041
=6042
=6043
=6045
=6048
=6057
=6058
=6059
=6060
=6062
=6064
=6067
=6068
=6069
=6083
=6085
=6087
=6088
=6089
=609
=6090
=6096
=6097
=6099
=6104
=6106
=6113
=6118
=6126
=6127
=6128
=613
=6130
=6134
=6135
=6144
=6150
=6153
=6160
=6164
=6166
=6167
=6168
=6170
=6176
=6177
=6178
=6181
=6182
=6187
=619
=6193
=6195
=62
=6201
=6203
=6206
=6207
=6208
=6209
=6211
=6212
=6213
=6215
=6216
=6221
=6222
=6223
=6226
=6227
=6231
=6233
=6234
=6237
=6238
=6242
=6243
=6244
=6251
=6254
=6257
=6258
=6259
=6263
=6264
=6267
=6269
=6270
=6271
=6276
=6278
=6279
=6280
=6283
=6285
=6287
=6292
=6300
=6302
=6303
=6306
=6307
=6312
=6313
=6317
=6318
=632
=6320
=6322
=6324
=6325
=6328
=6331
=6335
=6336
=6337
=6338
=6341
=6342
=6344
=6345
=6346
=6348
=6349
=6350
=6351
=6353
=6354
=6355
=6356
=6357
=6359
=6363
=6364
=6367
=6368
=637
=6370
=6372
=6374
=6380
=6381
=6384
=6385
=6387
=639
=6391
=6393
=6395
=6397
=640
=6400
=6402
=6403
=6406
=641
=6413
=6415
=6416
=6418
=6421
=6426
=6427
=6429
=6432
=6434
=6435
=6441
=6442
=6445
=6446
=6447
=6448
=6453
=6455
=6456
=6461
=6463
=6467
=6468
=6472
=6474
=6475
=6478
=6479
=6480
=6481
=6483
=6487
=6492
=6493
=6494
=6499
=650
=6500
=6502
=6517
=6518
=6522
=6524
=6525
=6527
=6528
=6529
=653
=6531
=6532
=6533
=6534
=6535
=6538
=6540
=6544
=6547
=6552
=6554
=6557
=656
=6560
=6561
=6562
=6563
=6566
=6575
=6576
=6579
=6581
=6583
=6584
=6592
=6595
=6598
=66
=6600
=6606
=6607
=6608
=661
=6616
=6617
=6620
=6623
=6624
=6625
=6630
=6631
=6635
=6636
=6637
=6644
=6645
=6646
=6648
=6650
=6651
=6652
=6659
=6660
=6662
=6663
=6665
=6671
=6679
=6680
=6682
=6684
=6687
=669
=6691
=6695
=6698
=6700
=6702
=6704
=6706
=6708
=671
=6713
=6716
=6719
=672
=6720
=6722
=6724
=6725
=6726
=6727
=6728
=6729
=6732
=6734
=6736
=6737
=6739
=6740
=6741
=6747
=6749
=6751
=6752
=6757
=6758
=6761
=6762
=6763
=6764
=6765
=6766
=6768
=677
=6771
=6772
=6774
=6775
=6776
=678
=6780
=6781
=6786
=6788
=6789
=6791
=6793
=6794
=6798
=68
=6800
=6802
=6806
=6809
=6810
=6812
=6816
=6819
=6823
=6827
=6828
=6829
=6830
=6832
=6834
=6835
=6836
=6837
=6840
=6841
=6842
=6843
=6844
=6849
=6850
=6851
=6854
=6856
=6860
=6864
=6865
=687
=6870
=6872
=6873
=6876
=6877
=6878
=6880
=6884
=6887
=6888
=6896
=6897
=6898
=6899
=690
=6900
=6904
=6905
=6909
=6910
=6912
=6914
=6915
=6916
=6921
=6922
=6924
=6935
=6937
=6938
=694
=6943
=6953
=6958
=6959
=6961
=6962
=6971
=6973
=6977
=6983
=6985
=699
=6990
=6991
=6994
=7000
=7001
=7004
=7006
=7007
=7013
=7016
=7020
=7025
=7027
=7028
=703
=7030
=7032
=7034
=7035
=7036
=7038
=7043
=7044
=7045
=7046
=7049
=705
=7051
=7054
=7057
=7069
=7070
=7077
=7079
=708
=7083
=7086
=7088
=7089
=7092
=7097
=7098
=7099
=710
=7101
=7102
=7109
=711
=7110
=7111
=7113
=7116
=7119
=712
=7123
=7125
=7126
=7128
=713
=7132
=7135
=7140
=7142
=7145
=7146
=7147
=7149
=715
=7157
=7158
=7159
=716
=724
=725
=735
=736
=737
=739
=74
=746
=75
=752
=761
=764
=766
=774
=776
=778
=789
=79
=790
=793
=796
=8
=802
=813
=814
=815
=816
=818
=819
=820
=826
=838
=839
=84
=841
=842
=846
=847
=851
=852
=854
=855
=857
=861
=862
=863
=866
=867
=868
=869
=872
=873
=878
=879
=881
=883
=888
=892
=9
=90
=900
=903
=906
=907
=908
=910
=912
=913
=914
=917
=920
=925
=929
=932
=934
=936
=938
=940
=947
=948
=949
=95
=958
=961
=962
=963
=964
=965
=97
=970
=971
=972
=975
=976
=984
=985
=986
=987
=988
=99
=990
=995
=997
?
@add
@add @add
@add @addHead
@add @asks
@add @due
@add @empty
@add @it
@add @link
@add @need
@add @polite
@addHead
@addHead @add
@addHead @addHead
@addHead @asks
@addHead @assign
@addHead @be
@addHead @done
@addHead @due
@addHead @empty
@addHead @extension
@addHead @give
@addHead @it
@addHead @link
@addHead @me
@addHead @more
@addHead @polite
@addHead @reminder
@addHead @until
@ahead
@ahead @ahead
@ahead @empty
@ahead @it
@all
@all @addHead
@all @all
@all @asks
@all @be
@all @done
@all @due
@all @empty
@all @it
@all @link
@all @polite
@all @until
@almost
@almost @almost
@almost @done
@almost @empty
@almost @it
@asks
@asks @add
@asks @addHead
@asks @ahead
@asks @all
@asks @asks
@asks @assign
@asks @away
@asks @back
@asks @be
@asks @cancel
@asks @congress
@asks @done
@asks @due
@asks @empty
@asks @extension
@asks @finish
@asks @give
@asks @if
@asks @instead
@asks @it
@asks @later
@asks @link
@asks @me
@asks @more
@asks @move
@asks @need
@asks @not
@asks @owner
@asks @pass
@asks @polite
@asks @speak
@asks @take
@asks @until
@asks @will
@assign
@assign @addHead
@assign @asks
@assign @assign
@assign @be
@assign @done
@assign @empty
@assign @it
@assign @me
@assign @note
@assign @take
@away
@away @away
@away @empty
@away @give
@back
@back @asks
@back @back
@back @empty
@back @it
@back @link
@be
@be @add
@be @addHead
@be @ahead
@be @all
@be @almost
@be @asks
@be @assign
@be @away
@be @back
@be @be
@be @cancel
@be @congress
@be @done
@be @due
@be @empty
@be @finish
@be @give
@be @if
@be @instead
@be @it
@be @later
@be @link
@be @me
@be @more
@be @move
@be @need
@be @not
@be @owner
@be @pass
@be @polite
@be @recurring
@be @sooner
@be @speak
@be @stop
@be @take
@be @undo
@be @until
@be @will
@cancel
@cancel @asks
@cancel @be
@cancel @cancel
@cancel @empty
@cancel @give
@cancel @it
@cancel @me
@cancel @polite
@committee
@committee @committee
@committee @empty
@congress
@congress @be
@congress @congress
@congress @empty
@done
@done @addHead
@done @all
@done @asks
@done @be
@done @done
@done @empty
@done @it
@done @link
@done @me
@done @not
@done @polite
@done @until
@due
@due @addHead
@due @asks
@due @be
@due @due
@due @empty
@due @it
@due @link
@due @until
@empty
@empty @add
@empty @addHead
@empty @ahead
@empty @all
@empty @almost
@empty @asks
@empty @assign
@empty @away
@empty @back
@empty @be
@empty @cancel
@empty @committee
@empty @congress
@empty @done
@empty @due
@empty @empty
@empty @except
@empty @extension
@empty @finish
@empty @give
@empty @if
@empty @instead
@empty @it
@empty @later
@empty @link
@empty @me
@empty @more
@empty @move
@empty @need
@empty @needless
@empty @noMore
@empty @not
@empty @note
@empty @owner
@empty @pass
@empty @polite
@empty @recurring
@empty @remind
@empty @reminder
@empty @reopen
@empty @sooner
@empty @speak
@empty @stop
@empty @take
@empty @undo
@empty @until
@empty @will
@empty @wish
@except
@except @empty
@except @except
@extension
@extension @addHead
@extension @empty
@extension @extension
@extension @until
@finish
@finish @addHead
@finish @asks
@finish @empty
@finish @finish
@finish @give
@finish @it
@finish @me
@give
@give @addHead
@give @all
@give @asks
@give @committee
@give @due
@give @empty
@give @give
@give @it
@give @link
@give @me
@give @more
@give @need
@give @not
@if
@if @asks
@if @be
@if @due
@if @empty
@if @finish
@if @if
@if @it
@if @link
@if @me
@if @not
@if @polite
@if @until
@if @will
@instead
@instead @asks
@instead @empty
@instead @it
@instead @not
@it
@it @add
@it @addHead
@it @ahead
@it @all
@it @almost
@it @asks
@it @assign
@it @away
@it @be
@it @cancel
@it @committee
@it @done
@it @empty
@it @finish
@it @give
@it @instead
@it @it
@it @later
@it @link
@it @me
@it @more
@it @move
@it @need
@it @not
@it @owner
@it @pass
@it @polite
@it @recurring
@it @remind
@it @reminder
@it @sooner
@it @speak
@it @take
@it @will
@later
@later @all
@later @due
@later @empty
@later @it
@later @later
@later @me
@later @until
@link
@link @asks
@link @be
@link @done
@link @due
@link @empty
@link @finish
@link @if
@link @it
@link @link
@link @me
@link @more
@link @move
@link @not
@link @polite
@link @speak
@link @until
@link @will
@me
@me @add
@me @addHead
@me @ahead
@me @almost
@me @asks
@me @assign
@me @away
@me @be
@me @cancel
@me @done
@me @due
@me @empty
@me @finish
@me @give
@me @if
@me @it
@me @link
@me @me
@me @more
@me @move
@me @need
@me @noMore
@me @not
@me @pass
@me @polite
@me @remind
@me @reminder
@me @reopen
@me @speak
@me @stop
@me @take
@me @until
@me @will
@more
@more @addHead
@more @asks
@more @be
@more @empty
@more @give
@more @it
@more @more
@more @not
@more @polite
@move
@move @addHead
@move @all
@move @asks
@move @done
@move @due
@move @empty
@move @give
@move @it
@move @me
@move @move
@move @not
@move @until
@need
@need @add
@need @addHead
@need @asks
@need @be
@need @done
@need @empty
@need @extension
@need @finish
@need @give
@need @if
@need @it
@need @link
@need @me
@need @more
@need @move
@need @need
@need @not
@need @until
@needless
@needless @empty
@needless @needless
@noMore
@noMore @empty
@noMore @it
@noMore @noMore
@not
@not @add
@not @addHead
@not @asks
@not @assign
@not @back
@not @be
@not @cancel
@not @done
@not @empty
@not @finish
@not @give
@not @if
@not @instead
@not @it
@not @link
@not @me
@not @more
@not @move
@not @need
@not @not
@not @owner
@not @polite
@not @remind
@not @reminder
@not @speak
@not @stop
@not @take
@not @until
@not @will
@note
@note @empty
@note @it
@note @note
@owner
@owner @empty
@owner @give
@owner @it
@owner @owner
@pass
@pass @asks
@pass @empty
@pass @give
@pass @if
@pass @it
@pass @me
@pass @pass
@pass @polite
@polite
@polite @add
@polite @all
@polite @asks
@polite @assign
@polite @be
@polite @cancel
@polite @done
@polite @empty
@polite @finish
@polite @give
@polite @it
@polite @later
@polite @link
@polite @me
@polite @more
@polite @move
@polite @need
@polite @not
@polite @pass
@polite @polite
@polite @remind
@polite @reopen
@polite @speak
@polite @stop
@polite @take
@polite @undo
@polite @until
@polite @will
@recurring
@recurring @due
@recurring @empty
@recurring @until
@remind
@remind @all
@remind @asks
@remind @be
@remind @due
@remind @empty
@remind @give
@remind @if
@remind @it
@remind @recurring
@remind @remind
@remind @until
@reminder
@reminder @empty
@reminder @give
@reminder @it
@reminder @reminder
@reminder @until
@reopen
@reopen @empty
@reopen @it
@reopen @reopen
@snooze
@snooze @empty
@snooze @snooze
@sooner
@sooner @empty
@sooner @it
@speak
@speak @addHead
@speak @asks
@speak @due
@speak @empty
@speak @it
@speak @me
@speak @speak
@speak @until
@stop
@stop @empty
@stop @give
@stop @it
@stop @me
@stop @more
@stop @not
@stop @remind
@stop @reminder
@stop @stop
@take
@take @asks
@take @assign
@take @empty
@take @give
@take @it
@take @me
@take @take
@undo
@undo @empty
@undo @it
@undo @undo
@until
@until @addHead
@until @asks
@until @be
@until @cancel
@until @congress
@until @due
@until @empty
@until @finish
@until @if
@until @instead
@until @it
@until @link
@until @me
@until @move
@until @need
@until @polite
@until @speak
@until @until
@will
@will @assign
@will @be
@will @cancel
@will @done
@will @empty
@will @give
@will @it
@will @later
@will @me
@will @move
@will @need
@will @not
@will @polite
@will @remind
@will @speak
@will @take
@will @until
@will @will
@wish
@wish @asks
@wish @done
@wish @empty
@wish @if
@wish @me
@wish @wish
^ $
^ *
^ * $
^ * *
^ * <date>
^ * <item>
^ * <length>
^ * <person>
^ * a
^ * c
^ * ce
^ * che
^ * chi
^ * com
^ * con
^ * da
^ * de
^ * del
^ * di
^ * do
^ * done
^ * e
^ * el
^ * en
^ * est
^ * for
^ * gracias
^ * has
^ * i
^ * il
^ * in
^ * is
^ * l
^ * la
^ * le
^ * les
^ * lo
^ * los
^ * ma
^ * me
^ * moi
^ * no
^ * non
^ * o
^ * of
^ * off
^ * on
^ * para
^ * per
^ * quando
^ * que
^ * s
^ * se
^ * si
^ * su
^ * t
^ * that
^ * the
^ * todas
^ * todo
^ * um
^ * un
^ * una
^ * vous
^ <date>
^ <date> $
^ <date> *
^ <date> me
^ <date> nao
^ <date> no
^ <item>
^ <item> $
^ <item> *
^ <item> <date>
^ <item> c
^ <item> e
^ <item> is
^ <length>
^ <person>
^ <person> *
^ <person> a
^ <person> e
^ <person> ha
^ <person> has
^ <person> is
^ <person> me
^ <person> s
^ <person> se
^ <person> si
^ a
^ a *
^ a <item>
^ a <person>
^ a cargo
^ a che
^ a chi
^ a partir
^ a que
^ a quem
^ a qui
^ a quien
^ a ver
^ abbiamo
^ add
^ adia
^ adiciona
^ aggiungi
^ ah
^ ainda
^ ainda nao
^ ajoute
^ al
^ alguem
^ alguem *
^ alguien
^ all
^ alla
^ am
^ am i
^ anade
^ and
^ and the
^ anota
^ any
^ any *
^ anything
^ are
^ are we
^ ask
^ ask me
^ ate
^ ate que
^ atrasa
^ avete
^ avisa
^ avisa a
^ basta
^ bonne
^ bota
^ bring
^ by
^ c
^ c e
^ c est
^ ca
^ ca *
^ ca fait
^ cambia
^ can
^ can i
^ can you
^ cancela
^ ce
^ change
^ change the
^ che
^ che *
^ chi
^ chi *
^ chi e
^ chi ha
^ ci
^ ci *
^ ciao
^ com
^ combien
^ combien de
^ come
^ come *
^ comment
^ como
^ como *
^ como se
^ con
^ corre
^ corrige
^ cosa
^ cosa *
^ cosa abbiamo
^ cosa e
^ could
^ could you
^ cual
^ cual es
^ cuales
^ cuales son
^ cuando
^ cuando *
^ cuando se
^ cuantas
^ cuantas *
^ cuanto
^ cuanto *
^ cuantos
^ cuantos dias
^ da
^ da <date>
^ da um
^ dale
^ dame
^ dans
^ de
^ de *
^ de que
^ deadline
^ deixa
^ deja
^ deja de
^ desde
^ devo
^ di
^ did
^ do
^ do we
^ do you
^ dobbiamo
^ does
^ don
^ don t
^ donde
^ done
^ donne
^ donne moi
^ dove
^ drop
^ e
^ e *
^ e a
^ e o
^ e se
^ ecris
^ el
^ el *
^ el <item>
^ elimina
^ em
^ em que
^ en
^ en *
^ en que
^ enleve
^ eso
^ essa
^ est
^ est ce
^ esta
^ estamos
^ estou
^ estoy
^ estoy *
^ et
^ et le
^ eu
^ eu *
^ everything
^ fais
^ fais moi
^ falta
^ falta *
^ fammi
^ fatto
^ faut
^ faut *
^ fecha
^ finalement
^ for
^ get
^ give
^ give me
^ good
^ gracias
^ grazie
^ ha
^ hai
^ hanno
^ has
^ hasta
^ hasta cuando
^ have
^ have we
^ hay
^ hay *
^ hay algo
^ hay que
^ help
^ help $
^ hey
^ ho
^ ho *
^ how
^ how do
^ how far
^ how long
^ how many
^ how much
^ how s
^ i
^ i *
^ i can
^ i d
^ i don
^ i have
^ i ll
^ i m
^ i need
^ i ve
^ if
^ il
^ il *
^ il faut
^ il me
^ in
^ in *
^ in che
^ io
^ is
^ is *
^ is <person>
^ is it
^ is the
^ is there
^ isso
^ it
^ it s
^ j
^ j *
^ j ai
^ ja
^ ja *
^ je
^ je *
^ je dois
^ je me
^ je ne
^ je peux
^ je suis
^ je veux
^ je vous
^ just
^ kindly
^ kindly *
^ l
^ l *
^ la
^ la *
^ la <item>
^ la imprenta
^ laisse
^ le
^ le *
^ le <item>
^ le ruego
^ leave
^ lembra
^ les
^ les *
^ let
^ let me
^ let s
^ list
^ lista
^ liste
^ listo
^ lo
^ lo *
^ lo de
^ lo del
^ lo que
^ los
^ ma
^ mais
^ make
^ manda
^ marca
^ mark
^ me
^ me *
^ me da
^ me lembra
^ merci
^ merci de
^ mets
^ metti
^ meu
^ mi
^ mi *
^ mi sono
^ montre
^ mostra
^ move
^ muda
^ muda o
^ my
^ n
^ na
^ na *
^ nada
^ nao
^ nao *
^ nao era
^ nao me
^ nao precisa
^ ne
^ ne *
^ necesito
^ new
^ new *
^ niente
^ no
^ no *
^ no era
^ no me
^ no need
^ non
^ non *
^ non e
^ non ho
^ nos
^ nos *
^ not
^ nota
^ note
^ novo
^ o
^ o *
^ o <item>
^ o <person>
^ o prazo
^ o que
^ ok
^ on
^ on *
^ on a
^ on est
^ on peut
^ onde
^ os
^ ou
^ para
^ pas
^ passa
^ per
^ per *
^ per <item>
^ perche
^ personne
^ peux
^ peux tu
^ ping
^ please
^ please *
^ plus
^ pode
^ pode *
^ poe
^ ponle
^ ponme
^ por
^ por que
^ posso
^ posso *
^ postpone
^ pour
^ pra
^ preciso
^ prima
^ puedo
^ puedo *
^ puoi
^ puoi *
^ put
^ qu
^ qu est
^ quais
^ quais sao
^ qual
^ qual a
^ qual e
^ qual o
^ qualcuno
^ quali
^ quali sono
^ quand
^ quand est
^ quando
^ quando *
^ quando e
^ quantas
^ quante
^ quanti
^ quanti *
^ quanto
^ quanto *
^ quanto tempo
^ quantos
^ que
^ que *
^ que cosas
^ que dia
^ que esta
^ que hay
^ que le
^ que nos
^ que se
^ que tarefas
^ quel
^ quel est
^ quelle
^ quelle est
^ quelles
^ quelles sont
^ quels
^ quem
^ quem *
^ quem e
^ quem ta
^ quero
^ qui
^ qui *
^ qui a
^ qui est
^ quien
^ quien *
^ quien es
^ quien esta
^ rappelle
^ registra
^ remets
^ remind
^ remind me
^ reminder
^ remove
^ responsable
^ sarebbe
^ scadenze
^ se
^ se *
^ se puede
^ sem
^ seria
^ seria *
^ set
^ show
^ show me
^ si
^ si *
^ si e
^ si puo
^ siamo
^ siamo *
^ snooze
^ so
^ solicito
^ sono
^ sorry
^ status
^ stop
^ stop *
^ su
^ t
^ ta
^ ta *
^ take
^ tareas
^ te
^ te *
^ tell
^ tell me
^ tem
^ tem *
^ tengo
^ tenho
^ thanks
^ that
^ that s
^ the
^ the *
^ the <item>
^ tira
^ tira o
^ to
^ to *
^ todavia
^ todo
^ todo *
^ todos
^ togli
^ tout
^ tout est
^ tu
^ tu peux
^ tudo
^ tutto
^ un
^ un *
^ va
^ vamos
^ veuillez
^ veuillez *
^ vorrei
^ vorrei *
^ vou
^ vou *
^ vous
^ vous *
^ voy
^ we
^ we *
^ we ve
^ what
^ what *
^ what are
^ what can
^ what did
^ what do
^ what does
^ what have
^ what is
^ what s
^ what would
^ when
^ when do
^ when does
^ when is
^ when s
^ where
^ which
^ which tasks
^ who
^ who *
^ who is
^ who s
^ why
^ will
^ would
^ write
^ y
^ y a
^ ya
^ ya *
^ ya esta
^ ya no
^ ya se
^ yes
^ yo
^ you
^ you can
a
a *
a * $
a * *
a * <date>
a * <item>
a * <length>
a * de
a * do
a * e
a * ja
a * la
a * with
a <item>
a <item> $
a <item> *
a <item> <date>
a <item> <length>
a <person>
a <person> $
a <person> *
a <person> como
a <person> con
a <person> do
a <person> que
a <person> ta
a cargo
a cargo de
a change
a che
a che ora
a chi
a combien
a comissao
a data
a data de
a deadline
a decide
a des
a dit
a encore
a ete
a ete *
a faire
a faire $
a few
a fini
a gente
a gente *
a gente tem
a grafica
a l
a l *
a la
a la *
a la <item>
a lista
a lo
a lo de
a lo del
a los
a los *
a me
a mi
a minha
a moi
a new
a note
a partir
a partir <date>
a partir de
a plus
a posto
a posto $
a quand
a que
a que hora
a quelle
a quem
a qui
a quien
a quoi
a reminder
a ser
a t
a t il
a t on
a task
a tiempo
a todos
a tutti
a ver
abbia-
abbiamo
abbiamo *
abert-
aberto
aberto $
abier-
abiertas
abierto
abierto $
about
about *
about * $
about <item>
about the
about the *
about the <item>
about-
abre
abrir-
absen-
absent
abstr-
abstract
acaba-
acabe-
acabo-
acabou
accor-
acomp-
acompte
acord-
acred-
acres-
actua-
add
add *
add a
adela-
adess-
adesso
adesso $
adia
adiar-
adici-
adiciona
adres-
affai-
affaire
affaires
affic-
affiche
afina-
afinal
after
after <date>
after <date> $
after the
after-
again
again $
again <date>
again <date> $
again-
agend-
aggio-
aggiu-
aggiungere
aggiungi
agora
agora $
agora-
agrad-
agree-
agreg-
ah
ahi
ahora
ahora $
ahora *
ahora-
ai
ai $
ai *
ai * $
ai * *
ai no
ai o
ainda
ainda nao
ainda-
ajout-
ajoute
ajuda-
al
al *
al * $
al final
al final $
alarm-
alcan-
alert-
algo
algo $
algo *
algue-
alguem
alguem *
algui-
alguien
algum-
alguma
alguma coisa
all
all $
all *
alla
alla *
alla fine
almos-
alrea-
already
also
alter-
altra
altra-
altri
altri-
altro
altro-
am
am i
an
an extension
anade
anade-
anche
anche-
ancor-
ancora
ancora $
ancora *
ancora * $
ancora <length>
ancora in
ancora un
and
and *
and the
and the *
and the <item>
anda
andam-
andat-
ando
angol-
angolo
angolo bimbi
annul-
annule
annulla
ano
anota
anota-
anoth-
another
answe-
antec-
antes
antes $
antes <date>
antes <date> $
antes de
antes do
antes-
antic-
anula-
any
any *
any more
anymo-
anyon-
anyone
anyth-
anything
ao
ao *
apaga-
apert-
aperto
aperto $
aplaz-
appel-
appelle
appen-
appro-
apres
apres-
apunt-
aqui
archi-
are
are *
are the
are we
are you
arret-
arriv-
as
as *
as * *
as done
as done $
asi
asi que
asign-
ask
ask me
asked-
aspet-
asseg-
assig-
assin-
assinado
assum-
assur-
at
at *
at the
at the *
ate
ate que
atras
atras-
atrasa
atrasado
atrasados
atraso
atraso $
atrib-
atten-
attend
attiv-
attivita
attivita *
attri-
au
au *
au * $
au <item>
au plus
au plus tard
aun
aurai-
ausen-
autob-
autobuses
autre
autre-
avait-
avanc-
avance
avant
avant <date>
avant <date> $
avant-
avanti
avanz-
avec
avec *
avere
avere-
avete
avete *
avete-
aveva-
avisa
avisa a
avisa-
avisar
avise-
avises
aviso
aviso-
avisos
avoir
avoir-
avvis-
avvisi
away
ayuda-
back
back $
back to
badge
badge $
badge-
badges
badges $
badges *
baixa-
basta
basta-
be
be *
be * $
be done
be finished
be ready
been
been *
been * $
been completed
befor-
before
before $
before <date>
before <date> $
before the
behin-
behind
bem
bene
benev-
benevoles
besoi-
besoin
besoin de
bette-
bien
bien $
bien *
bien que
bimbi
bimbi-
bisog-
bisogna
bisogno
bisogno di
boa
board
board-
bom
bon
bon $
bonne
bonne *
bonne-
booke-
booked
booki-
booking
borra-
bot
bot $
bota
boucl-
boulo-
boulot
brief-
briga-
bring
bring-
broch-
brochure
budge-
budget
buena-
buon
burea-
bureau
buses
buses-
but
by
by *
by <length>
by <length> $
c
c e
c e ancora
c e un
c est
c est *
c est <date>
c est <person>
c est bien
c est bon
c est fait
c est pas
c est pour
c est qui
c est quoi
c est tu
c etait
ca
ca $
ca *
ca fait
ca fait combien
ca se
cada
cafe
calen-
calendario
calle-
called
called *
called * *
camar-
camara
cambi-
cambia
cambia il
cambia la
cambiato
cambio
camis-
camisetas
can
can do
can i
can i *
can t
can we
can you
can you *
cance-
cancel
cancel the
cancela
cancelado
cancelled
capit-
care
care of
cargo
cargo de
cargo-
caric-
carico
cars
cars $
carta-
cartazes
carte-
caso
cater-
catering
catering $
ce
ce *
ce l
ce l ha
ce la
ce qu
ce qu on
ce que
ce que <person>
ce que j
ce qui
ce qui *
ce qui a
ce qui est
cedo
cena
cena $
cerem-
cerra-
cerrado
certa-
certo
certo $
certo-
chair
chair-
chama
chama-
chang-
change
change $
change le
change the
change the *
changed
chaqu-
chaque
charg-
charge
charge of
che
che *
che * $
che * *
che * e
che <item>
che <item> e
che <length>
che <person>
che cosa
che e
che ora
check
check $
check-
chega
chega-
chego-
chez
chez *
chez * $
chi
chi *
chi e
chi ha
chi ha *
chi lo
chi sta
chiam-
chiav-
chiavi
chied-
chiud-
chius-
chiuso
chiuso $
choir
choir-
chose
chose $
chose-
ci
ci *
ci * $
ci sono
ciao
cio
cio che
cobra-
coche
coche-
coisa
coisa $
coisa-
coisas
coisas *
coloc-
com
com *
com a
com a *
com a <person>
com e
com o
com o *
com o <item>
com quem
coman-
combi-
combien
combien $
combien de
combien de *
combien de <length>
combien de jours
combien de temps
come
come *
come * $
come fatto
come fatto $
come si
comec-
comen-
comig-
comigo
comigo $
comin-
coming
comis-
comissao
comissao $
comit-
comitato
comitato $
comite
comite $
comma-
commande
comme
comme *
comme-
comment
comment je
commi-
committee
committee $
como
como *
como * $
como * a
como esta
como feito
como hecho
como hecho $
como se
como va
compe-
compi-
compiti
compito
compito *
compl-
completato
completato $
complete
completed
completed $
completo
completo $
compr-
compt-
compte
comun-
comune
comunico
con
con *
con * $
con <item>
con <item> $
con <person>
con <person> $
con el
con el *
con el <item>
con la
con la *
con la <item>
con lo
con lo de
con los
conce-
concl-
concluida
concluido
concluido $
conco-
confe-
confi-
confirme
congr-
congreso
congresso
congresso $
conse-
consegnare
consegnato
consi-
consigo
const-
conta
conta-
contact
contacto
conte-
conti-
contr-
contract
contrat
contrato
contratto
conve-
convi-
coord-
coral
coral-
corne-
corner
coro
coro $
corre
corre-
correct
correo
corri-
corrige
corte-
cosa
cosa *
cosa * *
cosa abbiamo
cosa c
cosa c e
cosa e
cosa mi
cosa non
cosas
cosas *
cosas-
cose
cose *
cose * $
cote
could
could you
could-
coup
crach-
crachas
cria
criar
criar-
cross-
cual
cual es
cual es el
cual es la
cuale-
cuales
cuales son
cuand-
cuando
cuando $
cuando *
cuando * la
cuando es
cuando se
cuant-
cuantas
cuantas *
cuanto
cuanto *
cuantos
cuantos dias
cuent-
cuida-
d
d *
d * $
d <length>
d <length> $
da
da *
da * $
da * *
da <date>
da <date> *
da <item>
da <item> $
da <person>
da <person> $
da fare
da fare $
da lista
da lista $
da pra
da um
da um *
dai
dal
dale
dalla
dalla-
dame
dammi
dammi-
dans
dans la
dans la *
dans le
dans le *
dans le plan
dans les
daqui
daqui-
dar
darle-
das
das *
das * $
data
data $
data *
data de
data di
data do
date
date $
date du
date for
date pour
dates
dates-
dato
day
days
de
de *
de * $
de * *
de * <date>
de * a
de * au
de * de
de * el
de * la
de * le
de * o
de * por
de * pour
de <item>
de <item> $
de <length>
de <length> $
de <length> *
de <person>
de <person> $
de <person> a
de combien
de faire
de ferias
de hoy
de jours
de l
de la
de la *
de la <item>
de la lista
de la liste
de las
de las *
de las flores
de lo
de lo de
de lo del
de los
de los *
de los autobuses
de mais
de me
de me *
de me rappeler
de mim
de novo
de novo $
de plus
de que
de que *
de quem
de qui
de quien
de quien esta
de quoi
de temps
de temps pour
de tiempo
de vacaciones
deadl-
deadline
deadline $
deadline *
deadline for
deadline for *
deadlines
deadlines $
debe
deber-
decal-
decale
decid-
decide
decir
decir-
decis-
deciso
deck
deck $
degli
degli-
dei
dei *
deixa
deixa *
deixa de
deixa-
deja
deja $
deja de
deja de *
dejal-
dejalo
dejam-
del
del *
del * $
del * *
del <item>
del <item> $
del coro
del hotel
del seguro
del seguro $
delai
delai pour
delai-
delais
delay-
delet-
deliv-
della
della-
delle
delle-
demai-
deman-
demande
demor-
depas-
depen-
depla-
depoi-
depois
depois <date>
depois <date> $
depois do
depos-
deposit
depui-
depuis
depuis <date>
depuis <date> $
derni-
des
des *
des * $
des cars
des cars $
descu-
desde
desde <date>
desde <date> $
desde-
desfa-
desha-
desis-
desma-
despu-
despues
detai-
details
detto
detto che
detto-
deu
deux
deve
deve *
dever-
devia
devia-
devo
devo *
devra-
di
di *
di * $
di * *
di * <date>
di * <item>
di * in
di <item>
di <item> $
di <length>
di <length> $
di <person>
di <person> $
di chi
di cosa
dia
dia $
dia *
dias
dias $
dias *
dice
dice que
did
did <person>
did the
did we
digo
dinne-
dinner
dire
dis
disco-
discorso
discours
discu-
discurso
dispo-
disse
disse-
disso
disso $
disso-
dit
diz
do
do $
do *
do * $
do <item>
do <item> $
do <person>
do <person> $
do i
do i *
do mes
do prazo
do som
do the
do the *
do we
do we *
do we have
do we need
do without
do you
do you *
dobbi-
dobbiamo
dobbiamo *
docum-
does
does *
does <person>
does it
does the
does the *
doing
doing the
doing-
dois
doit
doit *
doit etre
don
don t
don t *
donc
donde
donde-
done
done $
done *
done after
done yet
donne
donne moi
donne-
dono
dopo
dopo $
dopo *
dopo <date>
dos
dos *
dos * $
dossi-
dossier
dove
dovev-
down
down for
dress
dress-
drop
drop the
dropp-
du
du *
du * $
du <item>
du <item> $
du comite
due
due $
e
e $
e *
e * $
e * *
e <item>
e <person>
e <person> $
e a
e a *
e a <item>
e a <person>
e a posto
e ancora
e che
e da
e da <person>
e deciso
e di
e eu
e eu *
e fatto
e fatto $
e gia
e il
e in
e in ritardo
e l
e la
e la *
e mail
e non
e o
e o *
e pra
e pronto
e que
e que *
e se
e se *
e stato
e stato *
e un
e un *
early-
echea-
echeance
echeance du
echeances
ecrir-
ecrire
ecris
ecris-
effac-
el
el *
el * $
el * *
el * <date>
el * de
el * esta
el <item>
el <item> $
el <item> <date>
el comite
el comite $
el congreso
el discurso
el hotel
el nombre
el plan
el plazo
el plazo de
el salon
ela
elenc-
elenco
elimi-
elimina
elle
elle *
elle est
else
else $
em
em *
em * $
em aberto
em aberto $
em que
em que *
email
email-
en
en *
en * $
en * *
en * de
en charge
en el
en el *
en est
en la
en lo
en que
en retard
en retard $
encar-
encom-
encor-
encore
encore *
encore <length>
encore a
enfan-
enfants
engan-
engli-
english
enlev-
enleve
enqua-
enquanto
entao
entao-
enten-
entra-
entrar
entre
entre-
entrega
entregar
entregar o
entro
entro-
envia-
envoi-
envoy-
envoye
envoyer
equip-
equipe
equipo
era
era $
era *
era <date>
era pra
errad-
errado
error-
es
es $
es *
es * *
es <date>
es <date> $
es el
es el *
es la
es la *
es lo
escre-
escreve
escri-
escrito
eso
eso $
eso no
esper-
espera
esque-
essa
esse
esser-
essere
est
est *
est * $
est * *
est <date>
est <date> $
est <person>
est a
est bien
est bon
est ce
est ce qu
est ce que
est ce qui
est chez
est dans
est en
est en *
est en retard
est encore
est encore a
est fait
est fait $
est fini
est la
est le
est ou
est pas
est pas *
est plus
est pour
est qui
est quoi
est quoi le
est regle
est termine
est termine $
est tu
esta
esta $
esta *
esta * $
esta a
esta el
esta en
esta hecho
esta la
estab-
estaba
estac-
estacionamento
estad-
estam-
estamos
estan
estan-
estao
estao *
estao * $
estao-
estar
estar pronto
estar-
este
este ano
estiv-
esto
esto $
estou
estou *
estou-
estoy
estoy *
estoy-
estuv-
et
et *
et le
etait
etait pas
etait-
ete
ete *
ete * par
etre
etre *
eu
eu *
eu * $
eu * *
eu * o
event-
evento
evento $
every-
everything
exact-
exame-
excur-
excursion
excursion $
exist-
exten-
extension
fa
fa $
fa *
facci-
facciamo
facciamo $
faccio
factu-
fai
faire
faire $
faire *
faire-
fais
fais moi
fait
fait $
fait *
fait combien
fait combien de
fala
falar
falar-
falta
falta $
falta *
falta a
falta-
faltam
famil-
fammi
fammi-
fanfa-
fanfare
far
fare
fare $
fare *
fare * $
farlo-
fatta
fatta $
fatta-
fatto
fatto $
fatto *
fatto-
faut
faut *
faut * *
faut il
favor
favor $
favor-
favore
favore $
faz
faz favor
faz favor $
fazer
fazer $
fazer-
fecha
fecha $
fecha *
fecha <date>
fecha <date> $
fecha de
fecha-
fechar
fechas
feita-
feito
feito $
feito-
feria-
feriado
ferias
ferie
ferie-
ferme
ferme-
festi-
festival
festival $
few
fica
ficar
ficar-
ficou
ficou *
ficou-
file
fim
fin
final
final $
final-
finalement
finan-
fine
fini
fini $
finir
finir-
finire
finis-
finish
finish the
finished
finished $
finished the
finit-
finito
finito $
fino
fino <date>
fino <date> $
fiori
fiori-
firma
firma-
firmato
first
first-
fissa-
fiz
fiz $
fleur-
fleurs
flore-
flores
flores $
foi
foi $
foi *
foi * $
foi feito
fois
for
for $
for *
for * $
for <item>
for <item> $
for <length>
for <length> $
for <person>
for me
for me $
for the
for the *
for the <item>
fora
foram
foram *
foram-
forge-
forget
forma-
forwa-
forward
fosse
fosse-
foto
fotog-
fotos
fotos-
fourn-
franc-
free
frent-
frente
frente $
from
from *
from * $
from <person>
from now
from the
from the *
fue
fuera
fuera-
funci-
fuori
fuori-
gala
gala $
gener-
general
general $
generale
gente
gente $
gente *
gente tem
gente-
genti-
geral
geral-
get
get *
get the
gia
gia *
gia * $
giorn-
giorni
giorni *
giorno
giust-
give
give me
gli
gli inviti
go
going
going to
going-
gone
good
got
got *
got the
graci-
gracias
gracias $
grafi-
grafica
grazi-
grazie
grazie $
group-
groupe
grupo
grupo $
grupo-
grupp-
gruppo
gruppo $
guard-
ha
ha $
ha *
ha * $
ha * *
ha cambiato
ha detto
ha finito
habia-
habla-
hablo
hablo-
hace
hace falta
hacer
hacer $
hacer-
had
hago
hai
hai *
hall
han
hand
hanno
hanno *
hanno-
happe-
has
has *
has been
has been *
has the
has the *
has to
hasta
hasta cuando
hasta-
have
have $
have <date>
have a
have been
have i
have the
have to
have to *
have we
have we *
have we got
hay
hay $
hay *
hay algo
hay que
hay que *
he
heard-
hecho
hecho $
hecho-
help
help $
here
here $
heure-
hey
hice
histo-
hizo
ho
ho *
ho * $
ho ancora
ho finito
holid-
holiday
hora
horas
horas-
hotel
hotel $
hotel-
how
how *
how do
how do i
how far
how long
how many
how many *
how many days
how much
how s
hoy
hoy $
i
i *
i * $
i * *
i badge
i can
i can t
i d
i don
i don t
i get
i have
i have to
i ll
i m
i m *
i m not
i m on
i meant
i need
i need to
i pullman
i tell
i ve
i ve got
i was
i will
ici
idea
idiom-
idioma
if
if the
il
il *
il * $
il * *
il * di
il * e
il a
il a ete
il congresso
il contratto
il discorso
il est
il faut
il faut *
il manque
il me
il mio
il nome
il reste
il te
il te plait
il tempo
il termine
il termine per
il vous
il vous plait
il y
il y a
ils
imagi-
impor-
impre-
imprenta
imprenta $
impri-
imprimeur
in
in $
in *
in * $
in * *
in <date>
in charge
in charge of
in che
in piu
in ritardo
in ritardo $
in the
in the *
incar-
inclu-
incor-
indie-
indietro
infor-
ingle-
ingles
ingles $
inscr-
inscripcion
inser-
insis-
inste-
instead
instead $
integ-
inten-
inter-
invia-
invit-
invitaciones
invitations
inviti
io
io $
io *
io non
is
is *
is * $
is * *
is <date>
is <item>
is <person>
is done
is done $
is due
is due $
is finished
is in
is it
is not
is now
is on
is that
is the
is the *
is the <item>
is there
isn
isn t
isso
isso $
it
it $
it *
it <date>
it in
it is
it s
it s *
itali-
italiano
italiano $
item
items
items $
items-
itens
itens-
j
j *
j ai
j ai *
ja
ja *
ja * $
ja * o
ja era
ja esta
ja foi
ja nao
ja ta
janta-
jantar
je
je *
je * *
je dois
je me
je ne
je peux
je serai
je suis
je suis *
je te
je te *
je veux
je vous
je vous *
job
joins-
jour
jour $
jours
jours $
jours-
junta-
junto-
jusqu
jusqu a
jusqu a quand
jusqu-
just
just *
k
k $
kids
kids corner
kindl-
kindly
kindly *
know
l
l *
l * $
l * *
l * d
l * des
l acompte
l affiche
l angolo
l angolo bimbi
l echeance
l echeance du
l equipe
l ha
l ho
l hotel
l imprimeur
la
la $
la *
la * $
la * *
la * <date>
la * a
la * de
la * del
la * des
la * di
la * du
la * est
la <item>
la <item> $
la <item> *
la <item> <date>
la brochure
la cena
la cena $
la data
la data di
la date
la date $
la date du
la fecha
la fecha de
la firma
la imprenta
la imprenta $
la lista
la lista $
la liste
la prochaine
la reunion
la reunion $
la riunione
la sala
la sala $
la salle
la scadenza
la scadenza di
la sono
la sono $
la stampa
la tache
la tipografia
la tombola
la traduction
la traduzione
laiss-
laisse
laisse *
langu-
larga-
las
las *
las * $
las flores
las flores $
las invitaciones
lasci-
lascia
lascia *
last
late
late $
later
later $
later-
lavor-
lavoro
le
le $
le *
le * $
le * *
le * a
le * de
le * du
le * est
le <item>
le <item> $
le <item> est
le attivita
le bureau
le comite
le contrat
le cose
le delai
le discours
le dossier
le mie
le monde
le nom
le plan
le plan $
le point
le ruego
le toca
le toca a
le traiteur
leave
leave-
leavi-
leaving
left
left for
lembr-
lembra
lembra a
lembrete
les
les *
les * $
les * *
les * a
les * de
les * pour
les badges
les cars
les echeances
les fleurs
les taches
les visas
let
let me
let s
lette-
liber-
libre-
lieu
ligne-
limit-
limite
lingu-
list
list $
lista
lista $
lista *
lista * *
lista de
lista de *
lista-
liste
liste $
liste des
liste-
listo
listo $
listo el
listo-
livre
livre-
ll
llama-
llega-
llego
llego-
llegu-
lleva
lleva <person>
lleva-
lo
lo *
lo * $
lo * *
lo * <date>
lo * <person>
lo de
lo de *
lo de la
lo de las
lo de los
lo del
lo del *
lo del <item>
lo del seguro
lo esta
lo fa
lo facciamo
lo faccio
lo hago
lo lleva
lo lleva <person>
lo mio
lo que
lo que *
local-
logo
logo $
long
longe-
longer
los
los *
los * $
los * *
los autobuses
los visados
los visados $
luego
luego-
lugar
lugar-
lui
m
m *
m a
m en
m not
m on
ma
ma *
mail
mail de
mail de <person>
mains-
maint-
maintenant
maire
maire-
mais
mais $
mais *
mais <length>
mais <length> *
mais tarde
mais tempo
mais uns
mais uns <length>
make
make it
mal
mal $
mal *
manag-
manca
manca-
manda
manda-
mandar
mandar el
mande-
mandes
mando
mando-
mano
manqu-
manque
many
many *
many days
marca
marca-
march-
marco
marco-
marge-
margi-
mark
marqu-
marque
mas
mas $
mas *
mas <length>
mas nao
mas tarde
mas tiempo
matin
matin $
matin-
matti-
may
mayor
mayor-
me
me $
me *
me * $
me * *
me * <date>
me * a
me * de
me * el
me * la
me * que
me <date>
me <date> $
me <length>
me a
me a *
me about
me again
me avises
me da
me falta
me faut
me in
me lembra
me lo
me mandes
me of
me on
me rappeler
me the
me the *
me toca
meant
meant to
meant-
meeti-
meeting
meeting $
mejor
mejor-
melho-
membe-
membr-
menos-
mensa-
mensagem
mensajes
menu
menu $
merci
merci de
merci-
mes
mes $
mes *
mesma-
mesmo
mesmo $
mesmo-
messa-
message
messages
messo-
mete
mets
mets *
metti
metti <person>
metti-
meu
meu nome
meu nome $
mi
mi *
mi * *
mi * per
mi serve
mi sono
mi sono *
mia
micro-
mie
miei
miemb-
mim
mim $
mine
minha
minha *
minha-
minhas
mio
mio $
mio *
mis
missi-
modif-
modo
moi
moi $
moi *
moi <date>
moi <date> $
moi <length>
moi ce
moi la
moi le
momen-
moment
mon
mon *
monde
monde-
monta-
montr-
montre
more
more $
more <length>
more time
more time for
morni-
morning
mostr-
mostra
motiv-
move
move the
moved
moved-
mover-
movio-
much
mucho-
muda
muda o
mudar
mudar-
mudou
mudou-
muito
muito-
mundo-
must
must be
muy
muy *
my
my *
my * $
my name
n
n *
n * pas
n a
n est
n est pas
n:0
n:1
n:2
n:3
n:4
n:5
n:6
na
na *
na * $
na * *
na <item>
na lista
nada
nada $
nada *
nadie
nadie $
nadie-
name
nao
nao $
nao *
nao * $
nao * *
nao e
nao era
nao foi
nao me
nao me *
nao precisa
nao precisa mais
nao quero
ne
ne *
neces-
necesito
need
need a
need the
need to
need to *
neede-
needs
needs-
nei
nel
nel *
nel piano
nem
nessu-
nessuno
nessuno $
never-
new
new *
next
ni
nient-
niente
niente $
night
night-
ningu-
ninguem
no
no $
no *
no * $
no * *
no * a
no <item>
no <item> $
no era
no es
no esta
no hace
no hace falta
no lo
no me
no me *
no me mandes
no meu
no need
no need to
no plano
no se
nobod-
nobody
noche
noche-
noite
noite-
nom
nom de
nombr-
nombre
nombre de
nome
nome $
non
non $
non *
non * $
non * *
non * <item>
non * piu
non c
non c e
non ci
non e
non era
non ho
non lo
non mi
non mi *
non serve
non si
nos
nos *
nostr-
not
not $
not *
not done
not the
not yet
nota
nota <quoted>
nota <quoted> $
note
notic-
notif-
nous
nous *
nouve-
nouveau
nova
novo
novo $
now
now $
nueva
nueva-
nuevo
nuevo-
numbe-
number
numer-
numero
numero de
nuova
nuova-
nuovo
nuovo *
nuovo-
o
o *
o * $
o * *
o * <date>
o * da
o * das
o * de
o * do
o * ja
o * ta
o <date>
o <item>
o <item> $
o <item> *
o <item> <date>
o <item> ja
o <item> ta
o <person>
o <person> $
o <person> *
o discurso
o no
o nome
o prazo
o prazo do
o que
o que $
o que *
o que a
o que e
o que esta
o que eu
o que falta
o que ta
o responsavel
o responsavel da
o sinal
obrig-
obrigado
obrigado $
occup-
occupe
occupe de
occupe du
of
of *
of * $
of <item>
of <item> $
of the
of the *
of the <item>
off
off $
off *
off the
off the *
off the list
offic-
office
ogni
ok
ok $
oltre
oltre-
olvid-
on
on $
on *
on * $
on * *
on * <date>
on * la
on * le
on <item>
on <item> $
on a
on a *
on attend
on doit
on en
on est
on holiday
on it
on n
on peut
on peut *
on se
on se *
on the
on the *
on the <item>
on the list
onde
one
one $
ones
ones $
onibu-
onibus
only
ont
open
open $
or
ora
orcam-
orcamento
order-
organ-
organizacao
os
os *
os * $
os cartazes
os crachas
otra
otra vez
ou
ou $
ou *
ou * $
ou en
oubli-
oublie
oui
our
out
out $
out of
outro-
ouver-
ouvert
ouvert $
over
over the
overd-
overdue
overdue $
owner
owner of
owner-
pa
paga
pagad-
pagar
pagar-
pagat-
pagato
pago
par
par *
para
para *
para * $
para * *
para <item>
para <item> $
para <person>
para <person> $
para a
para atras
para cuando
para de
para el
para el *
para el <item>
para la
para la *
para la <item>
para o
para que
parad-
parla-
parle
parle-
part
parte
parte-
parti-
partir
partir <date>
partir <date> $
partir de
parto-
pas
pas $
pas *
pas * $
pas <date>
pas avant
pas de
pas encore
pas fait
pas la
pasa
pasad-
pasam-
pasame
pasar-
passa
passa a
passa-
passar
passe
passe-
passo-
patro-
patrocinador
patrocinio
pay
paye
pedir
pedir-
pegar-
pelo
pelo *
pende-
pendencias
pendi-
pendiente
pendiente $
pendientes
pending
pensa-
pense-
peopl-
people
per
per *
per * $
per * *
per <item>
per <item> $
per favore
per favore $
per i
per il
per la
per la *
per le
per quando
perch-
perche
perde-
perdo-
perfe-
pergu-
pergunta
permi-
permit
pero
perso-
person
persona
personne
pesso-
peu
peut
peut *
peux
peux *
peux tu
phone
phone-
photo-
piano
piano $
piano-
ping
pis
piu
piu $
piu *
piu <length>
piu tempo
place
place $
place-
plait
plait $
plait-
plan
plan $
plan *
plan * *
plann-
planning
plano
plano $
plano-
plazo
plazo de
plazo-
plazos
pleas-
please
please $
please *
please * $
please * the
plus
plus $
plus *
plus a
plus de
plus de temps
plus tard
plus tard $
pluto-
po
pode
pode *
pode ser
podem-
poder-
podes
podes-
podia-
podri-
poe
poi
point
point-
points
ponen-
poner-
ponle
ponle-
ponlo
ponlo-
ponme
ponme-
por
por *
por * $
por * *
por <length>
por el
por favor
por favor $
por la
por que
por que *
porta-
porte-
portu-
posib-
possi-
possiamo
possible
posso
posso *
posso-
poste-
posters
posters $
posti-
posto
posto $
posto-
postp-
postpone
postpone the
potre-
pour
pour *
pour * $
pour <item>
pour <item> $
pour la
pour la *
pour le
pour le *
pour le <item>
pour les
pour les *
pour quand
pourq-
pourr-
pra
pra *
pra * $
pra * *
pra <person>
pra <person> $
pra depois
pra mim
pra mim $
pra quando
pra que
prazo
prazo $
prazo *
prazo da
prazo do
prazo-
prazos
preci-
precisa
precisa mais
preciso
preciso de
prefe-
pregu-
prend
prend-
preno-
prepa-
prese-
presente
presi-
presidente
presidente $
preso
preso-
press-
pret
preve-
preventivo
previ-
previsto
prevu
prevu-
prima
prima $
prima <date>
prima <date> $
prima di
prima di *
prima o
prima-
prime-
print-
printed
pro
pro *
pro * $
pro <item>
pro <person>
probl-
proce-
proch-
prochaine
progr-
programa
programa $
programma
programme
programme $
prolo-
prome-
promemoria
pront-
pronta
pronto
pronto $
pronto <date>
propo-
proro-
proroga
prorr-
prorroga
pross-
prova-
prove
prove-
proxi-
proxima
proximo
proximos
proximos <length>
puede
puede *
puede-
puedes
puedo
puedo *
puedo-
pullm-
pullman
punto
punto-
puo
puo *
puoi
puoi *
pure
purtr-
put
put it
qqite-
qqmor-
qqorg-
qqpla-
qqtex-
qu
qu est
qu est ce
qu il
qu on
qu on *
qu on a
quais
quais sao
quais-
qual
qual a
qual a *
qual e
qual e $
qual o
qual o *
qualc-
qualche
qualcosa
qualcosa $
qualcuno
quali
quali sono
quali-
quand
quand $
quand *
quand est
quand est ce
quand-
quando
quando $
quando *
quando e
quando e que
quant-
quantas
quante
quanti
quanti *
quanti giorni
quanto
quanto *
quanto falta
quanto manca
quanto siamo
quanto tempo
quantos
quantos <length>
quantos dias
quantos dias $
que
que $
que *
que * $
que * *
que * <date>
que * con
que * de
que * el
que * en
que * la
que * se
que <date>
que <date> $
que <item>
que <person>
que <person> *
que <person> a
que a
que a *
que a <person>
que a gente
que ainda
que ca
que cosas
que dia
que e
que e que
que el
que el *
que el <item>
que es
que es lo
que esta
que esta *
que estamos
que eu
que eu *
que falta
que fecha
que ficou
que ha
que hay
que hay que
que hora
que horas
que j
que j ai
que ja
que je
que la
que la *
que le
que le *
que lo
que me
que me *
que nao
que nao *
que no
que no se
que nos
que o
que o *
que quedo
que se
que se *
que ser
que ta
que tal
que tarefas
que tem
que tengo
que tiene
que va
que vence
que ya
queda
queda $
queda-
quedo
quedo el
quedo-
quel
quel est
quel est le
quel jour
quel jour $
quell-
quella
quelle
quelle *
quelle * $
quelle date
quelle est
quelle est la
quelles
quelles sont
quelles sont les
quello
quello che
quelq-
quelqu
quelqu un
quelque
quelque chose
quels
quels-
quem
quem *
quem * a
quem * o
quem e
quem e o
quem e que
quem ta
quero
quero-
quest-
questo
qui
qui $
qui *
qui * *
qui a
qui a *
qui est
qui s
qui s occupe
quien
quien *
quien * que
quien es
quien esta
quien lo
quien-
quier-
quiero
quind-
quindi
quita-
quoi
quoi $
quoi *
quoi a
quoi de
quoi le
quoi le *
quoi pour
rajou-
rajoute
rappe-
rappel
rappeler
rappelle
rappelle moi
rappels
rappo-
rapport
rato
re
reabr-
ready
ready-
receb-
recib-
recor-
recordatorio
recue-
recuerdes
regis-
registra
regle
regle $
regle-
regre-
rehea-
rehearsal
relan-
relance
relat-
relatori
relev-
remai-
remar-
remet-
remets
remin-
remind
remind me
remind me of
reminder
reminder *
reminder for
reminders
remis-
remov-
remove
rendr-
rendre
rendu-
renom-
reope-
repar-
repet-
repon-
repor-
report
reporte
reporter
repou-
repre-
reser-
resol-
respi-
respo-
responsabile
responsable
responsable $
responsable de
responsable de la
responsavel
responsavel *
responsavel da
responsible
responsible for
resta
resta-
reste
reste combien
reste-
resum-
resumes
retar-
retard
retard $
retard sur
retir-
retire
retra-
reuni-
reuniao
reuniao $
reunion
reunion $
rever-
revie-
reviens
revis-
riapr-
richi-
ricor-
ricordami
rien
rien $
rien a
right
right-
riman-
rimet-
rinom-
rinvi-
risca-
rispe-
rispo-
risul-
ritar-
ritardo
ritardo $
ritir-
riuni-
riunione
roba
ruego
ruego *
ruego-
s
s $
s *
s * $
s * *
s <date>
s <person>
s doing
s il
s il te
s il vous
s in
s not
s occupe
s occupe du
s on
s that
s the
s the *
saber
saber-
sabes-
said
sair
sais
sala
sala $
salle
salle $
salle-
salon
salon $
salon-
salta-
sans
sans *
sao
sareb-
sarebbe
say
sbagl-
sbagliato
scade
scade *
scade <date>
scade <date> $
scade-
scadenza
scadenza $
scadenza di
scadenza di *
scadenza di <item>
scadenze
scadenze $
scadu-
scrit-
scritto
scriv-
scrivi
scrivi *
scusa-
se
se *
se * $
se * *
se * <date>
se * a
se * el
se * la
se a
se faz
se ha
se nos
se puede
se puede *
secon-
secre-
sede
see
segna-
segue
segue-
segui-
segur-
seguro
seguro $
sei
seja
sem
sem *
semai-
seman-
semana
send
sent
senti-
senza
senza-
ser
ser *
sera
serai
serai-
seria
seria *
seria * *
seria-
serve
serve-
set
shift-
shirt-
shirts
shirts $
shoul-
should
should be
show
show me
si
si $
si *
si * $
si * di
si * la
si <person>
si e
si e *
si fa
si puo
si puo *
siamo
siamo *
siamo in
siamo in ritardo
siamo-
side
signa-
signe
signe-
signed
signed $
sigue
sigue-
silen-
sin
sin *
sin * $
sinal
sinal-
since
since-
sinda-
sindaco
siste-
site
situa-
slitt-
snooz-
snooze
so
so *
so <date>
so i
sobre
sobre *
sobre a
sobre o
sobre-
soit
solic-
solicito
solle-
solo
som
someo-
someone
somet-
something
somme-
son
sono
sono $
sono *
sono * $
sono * *
sono in
sono le
sont
sont *
sont * $
sont les
sont les *
sorry
sorry-
sorte-
sorted
sorted $
sotto-
souvi-
speak-
speec-
speech
speech $
spons-
sponsor
sponsor deck
sponsor deck $
sponsors
spost-
sposta
spostare
spunt-
sta
sta *
stamp-
stampa
stand-
start-
stase-
stasera
state
state-
stato
stato *
stato * $
stato-
statu-
status
stiam-
stiamo
still
still *
still have
still-
sto
sto *
stop
stop *
stuff
stuff-
su
su *
su * $
su <item>
su <item> $
subve-
succe-
suis
suis *
suis * $
sul
super-
suppo-
supposed
supposed to
suppr-
sur
sur *
sur * $
sur <item>
sur <item> $
sur la
sur le
sur quoi
surto-
svegl-
t
t $
t *
t * $
t * the
t as
t be
t do
t done
t finished
t il
t on
t on *
t shirts
t shirts $
ta
ta *
ta * $
ta com
ta no
ta o
tacha-
tache
tache $
tache *
tache * *
tache-
taches
taches $
taches *
taches * $
take
take the
take the *
take the <item>
taken
taken-
takin-
tal
talk
tambe-
tambem
tanto-
tard
tard $
tarda-
tarde
tarde $
tarde con
tarde-
tarea
tarea $
tarea *
tarea-
tareas
tareas *
taref-
tarefa
tarefa *
tarefas
tarefas *
task
task $
task *
tasks
tasks $
tasks are
tasks-
tava
te
te *
te plait
te plait $
team
telef-
telefono
tell
tell me
tem
tem *
tem alguma
tem de
tem que
temos
temos de
temos-
tempo
tempo $
tempo *
tempo com
tempo per
tempo-
temps
temps pour
temps-
tenem-
tenemos
tener
tener-
tengo
tengo *
tengo-
tenho
tenho-
tenia-
ter
ter *
ter que
termi-
terminado
terminado $
termine
termine $
termine per
tesor-
tesou-
thank
thank you
thank-
thanks
thanks $
that
that $
that *
that * *
that one
that s
that the
that was
the
the *
the * $
the * *
the * <date>
the * be
the * has
the * is
the * of
the * to
the <item>
the <item> $
the <item> *
the <item> <date>
the <item> is
the badges
the badges $
the buses
the choir
the committee
the committee $
the contract
the date
the deadline
the hall
the hotel
the hotel $
the kids
the kids corner
the last
the list
the list $
the mayor
the next
the plan
the posters
the programme
the speech
the sponsor
the sponsor deck
the visas
the weekend
the whole
the wifi
their
their-
them
them $
then
then $
there
there $
there-
they
thing
thing-
things
think-
this
this $
thoug-
throu-
through
ti
ti *
tiemp-
tiempo
tiempo $
tiempo para
tiene
tiene <person>
tiene que
tiene-
till
time
time $
time *
time for
tipog-
tipografia
tira
tira o
tirar
tirar-
title-
titul-
to
to *
to * $
to * *
to <person>
to <person> $
to be
to do
to do $
to get
to go
to me
to the
to the *
to the <item>
toca
toca a
toca la
tocca
tocca a
tocca-
toda
todas
todas as
todas las
todas-
todav-
todavia
todavia $
todavia no
todo
todo $
todo *
todo <length>
todo el
todo lo
todo lo que
todos
todos $
todos-
togli
togli-
toi
tombe
tombe-
tombo-
tombola
tonig-
tonight
too
too *
toque-
torna-
total-
toujo-
toujours
tous
tout
tout $
tout *
tout ce
tout ce qui
tout est
tout le
tout le monde
toute-
toutes
toutes les
tra
traba-
trabalho
tradu-
traduction
traduzione
train-
trait-
traiteur
trans-
trata-
tratar
trava-
treso-
troca-
trop
trop *
trop * $
tropp-
troppo
troppo *
trucs
trucs-
tu
tu *
tu me
tu peux
tu peux *
tudo
tutte
tutte le
tutte-
tutti
tutti-
tutto
tutto-
two
ultim-
ultima
ultima *
ultima * $
ultimo
um
um *
um * $
um lembrete
uma
uma *
uma tarefa
un
un *
un * $
un * *
un * a
un * con
un * di
un compito
un delai
un peu
un po
un promemoria
un rappel
un recordatorio
una
una *
una nota
una tarea
under
under-
undo
une
une *
une * $
une * *
une tache
unive-
uno
uns
uns <length>
until
until-
up
up $
up the
updat-
urgen-
us
us $
va
va *
va <date>
va <date> $
va a
va a *
va bene
vacac-
vacaciones
vacan-
vacances
vai
vai *
vai ter
vale
valid-
vamos
vamos *
vamos * $
vamos-
ve
ve *
ve got
veder-
vedere
veget-
vence
vence <date>
vence <date> $
vence el
vence-
venci-
venza-
ver
ver o
vesti-
vestiaire
veuil-
veuillez
veuillez *
veuillez * le
veux
vez
vez <date>
vez <date> $
via
vice
viene
viene-
visa
visad-
visados
visados $
visas
visas $
visas-
visit-
visita
visti
visti $
visti-
visto
visto-
vistos
voce
voci
vogli-
voir
volon-
volta
volta a
volta-
voltar
volun-
voluntarios
volunteers
vorre-
vorrei
vorrei *
vou
vou *
vous
vous *
vous * *
vous plait
vous plait $
voy
vuelv-
vuelve
vuelve a
vuole
vuole-
waiti-
waiting
was
was *
was the
way
we
we *
we don
we don t
we got
we have
we need
we re
we should
we ve
we ve *
weeke-
weekend
weekend $
went
were
what
what $
what *
what are
what are the
what can
what did
what do
what do i
what does
what have
what have we
what is
what is the
what s
what s *
what s on
what s the
what time
what was
what would
when
when do
when does
when is
when is the
when s
when s the
where
where do
where do we
where-
which
which *
which tasks
which-
who
who *
who * the
who is
who s
who s *
whole
whole-
whose-
why
wifi
will
will *
will be
with
with *
with * $
with <person>
with the
with the *
with the <item>
witho-
without
won
won t
work
worki-
working
works
works-
would
would-
write
write to
write-
wrong
wrong $
wrong-
y
y *
y a
y a des
y no
ya
ya $
ya *
ya * $
ya * el
ya esta
ya lo
ya no
ya se
yes
yet
yet $
yo
yo $
yo *
you
you $
you *
you can`;

/** Their weights for each intent, a row of signed bytes a feature. */
export const matrix = `
/P/7BPsDDP/68f73/QEF/QcE+f4E9gD6Av7x/Pv59QD6AQP+BwEEBAYIDQ0KAwcR97Lbx9bUB83Ou8ytwsbL/8HGxNH9DMC+xtLe98PEEMzJw//wzMfd0NClucW01szYE7fa29ft3BDg7NXayOzi6OHW39HjGrfa3Nno6v/S3gjw4eQD5+nl3uXe1dDn2OzX5PjXrqfw3c+1rNixsL6+vb7l3tPW28XTxd28yLbEuq6zyOHN1dnH09jS4Oq5vqrb3snl3Le3zfPcrL3Stru9s6mc146uwvzR17yzgp2ftKjGz8OYv83W1OTg6sX/1tjO2NXf6K29wLy5sLbOsazGr5/FwL/kobvdz+Pps7PGwACz39zR2Me5w82ly8DotMW4l6G+w9vsy8CSvqas4KXH57fAtMDBxK+758u0xtKlj8Pfuvnu5bq1pIvdqNvQtszQz6S5jdzZ07evx+qykdHPrauwxNTS2sTLqvLNytvVtqbM8c/pC9nbt8it0Lflnv/lz9PLsMfd8O/nwu7e2tLk1PvK2Ofb89Hs1M681srNvPLS2RLkr8Hp59QCyr7rtdPa6t3f5tjc76ay6vLf4+v37+rp9gD46+v10uzr087b/urj4+zq9+juHePN2+bg7tzm1e/y8/nh5vLiDtvm1uzn6+Px3enl494F6+jn5uLq5+LuF83S5evn6t0E49gK7PTq8/Lo7Ob59ubyxxXdCOfb5O7q6ejf5Onw5Ofhv+/i287l6ejd5A7r0uK34ujk9wD6w9zY69/Y7e/i4wDa2bfV6NTZ2PvSv8XL5+fQ3d/c0cLP1Nzd/OLsEPbq2rDwqBSmqrvWBeL6xejs0e/t8PP8+vn48vT07/X29/b58ff98+7u5ffq4uvxCvIF7QDp7eXs6PLf8env8Qz2+/H17ur09vz89vj+/O/w6fj4+vz69/vsFdLl9fHs+Avx7+71+fb18/b56vr79P378f33/vfy8+70+ffp+Pr07/L0+Pn1
7/P38wjq9fjx0fYH5vjx6PXn+gvn8vL58ff39vz88/jp7t7u0ufz2tv30swF5cre8ez59e3wDOPh3f/jBtvc5c/Vy+rq7ev17u7o4/Hm6vP+4w8F4QPo6uHd/uP44/Ha3uT/2OrvBeUCzcv55ujj4+jP1dbg/eTV6OnZ5+ng8ezr7MbS2NjNzg3b2s3l0fzZ5tTx29HYAwb71un3zOHl69nbCtvj1s/h0NzU0t3r4+zew93y3PHx5AXy9Ofw6/Ds6vry6tft5PTf4dnnAN3i7+LhBdXMBt/w8vbv8uz19/X38+305vDs7eHm8uwD6sr+CN7+5wfh3+fn2ObpBtPd7PHe4e/d6uDw7ezY7ezo4eTh4+/p8N/a4+bk4urk4enn/NTq7uve4OPnAwEB49jp5PIG8QXd8Orz5+rh2/bo29zz6vDr5OnX+erq7+Xy9+v/zd+94ezZ4sfr5P/CHwj42//r9AHb4OHm3OHn3tPj6ODt6Or28PHzBgjv8OHu8O3X7uPh3OME5+PjB90C+dzv5uvn8evoBwHj4ebo6Ozl2P3i7vLv9fXo993E9/Pc9eb16u7z4ejw8PXt0+XsBgPN6ePw7QPX8gXo3O7s4+7w8ujY8/P29Pn28fcKBPbs3+7n697m5hb25dry39rm293Zzt8I0+ju4trV2Nnt6vLo0+0D5+Lo7e7y7ufn1wTu3/Ht4u0O7fHl5PD09eLs7u/aFt3V3+nm59vh7O7e5urn4wbr4vnt5u/v8vDn/P3g7Pbn5+Pk4ODP/dXp4/HV8dbeyczL8Mzj/PwGy9HV5t3f4t7d2+To3e/n5+ju4O3TFOrc4/v23+/l0NjY5wPj397d5dDV3PLa3eno2fX44eHe/Pzh5+Hv7O3z7PXx8ePwCAbm6ebu4+fq9ejd8Pjw9vPp8fHp5Ob/2Pn3+/AJ9ev4+t309wnh9fb27/L7/fMI6+0O4uvo9PIF9PXa6N326+jq5wboCO3m9ejJ6Ozo8e7v
6+3t8ere7OgM6/Ho8/L07PLmBuL28/n59/T67+fr9fjy+Ofy+fXn5+Dp9ebt/vDq69gDBQrw6PPw8N37+PX39uz98eri6OnlA+fj8Ojr5NTi5+Ta6dUY4dgL4vDo7QHx6t7p5urf3urp5ebc5+zu+tzT5AfW/f709Ob/+/Lf5vH68P768Pb69uQB++Dw//bi4ub3GNr4y9746Pb39fn37vXr8v/Q1dnTBe/c3NngzfjZ5+Xv2dvv1OPt4uDa5wnjAt/M4N7l2uYE4ePq5vTr4uPv4cgA2Qv49Pbt9Nzs+O7b2Nr1+fjr9/XQy+Tx5+0c9gkO8fPt9O/3/PH59fn0+vr7/v3w+uPm9f/9/unp+fze293o+/vr4P398tvxCfIY8vEGFfEB5OPo+O/w+vL14vD68fv75/z61uf37fvj9fvu6vD69vb36eX99fjk4Q7+8hD3CO3w7+zo7+cF7vfz69rx9vLe/PL78O3f7d7v8/v68/Hk7PgI9fHl+vDuAPQE7vLs9vzt9ezy8fn49vz98fbu9vP5/vfb9g335O7Z89zi7fno3PTr8vbmB+zy8dXi5wsF1Pf+3AcA1Q/d2Ozbz+3Z1u/x7fLy7/Ht1fz69vzx+/r+7u8S+fr++uz++fjp6/Dd7PH2+PDw+PX8+P79+Pj7+fv9/vz6/Pv+/Qrz7u0G8O7v7ejq7vb28/Pu9gbr9vQI8fjz+/Xy+/vw9/f5/PL7+/z2+/v5/fzx7/T79vDv9u3p8Ozb5eDs8/T04Pfz5wDK0O33vP3z3erp2ODpAtrt7O/z8O7z5fft8PjuCPPU9fXv+PkK89/u9vX5+vL5+fHv6+zm9Pf88iITDdrx5/r46/vk5vb6+Pj9/e/479vy8Onm4unk693l2+nm8d3v5uLbztAG4+H96wvr6eHR4O3p4Abv8Ojr3uzh6vPp5QP1vJ+7z8/YxdLPuJO/w9PB19PY4NCBy6718br9rsC8BuzK6P+3077HvrrVp8zL
vMD0y9anwN7f5uDP4821zL/e29Ht4sbOmeO/8uzHAdLN0dbt5vTzzeTJzc/Q5a3Tzs7Fz9Th5tTm07bj39Tu6eDq5N/Z3O7V3uXrygbI4erc4+Hdvuf2+eXb3Oba4M3G6+3k0RPh/vT7/fz8/fj7+f38+/P99e/6+Pf5+/nz9/oZ9uL11vb+8xTO6Ojz+/v09vv79/3oz/P++vvy3/ryzeDq5fv29un9+fne6+3x0OL38ez25wYT1dTK9PT56/js6+zr8fD13trdx8XAxNnE4bkCu9fQ0c3m3MKw9dUS9wGrtM36BLURu/K/vsunucnAvMnFv67FzrkH5+rZzeHc393XENHc5NPl2dbf2+T2//Gsw+vh1dXm/skKzsjXx9bQwsfAy8O24NzPAOnu3ubi6PLr6dze5+f14t7z3t782Rn64Ob78goC5f7m5/Hq4N7q8vnl8Nzt6uXn4df3+u759fH79uTn8vb18/jl+u3x2+3v3gbW9vfr4vkV3fPq6/P2+PH27Pby5fPy8N/z9+j09fr6+/vz7/T39fv3CPD5+ez18u3v8/PvDRPo4Nr39PTt7t709PX58OL8+vvo+L69jcXP+bywvLqj9OPZ07jDra6omMWnAvrlzrTS0A65yfEZyr3QwKjJx7XNy9/T5dzL3rrm5QnK3c/f18HI28fN39C+2NTn2vD04efo2ePiztYIDODU4M/e3tLM2Nz02/3F2+TP3d318ezq2toT1u7g3/Lh5d/r7u3q+v/T7+vg3tf64Avd7+na7Obt6uzs5PDa2Pb0+Pz09vrw8PTv5u349Pfs9vTt5O3t3Rvr99b6/Ozs8Pfq5dHo+Pn1+ff7+fj76e7q+/zw+uPt++j3+dXx9fbr+PD58/Lz+Nbs7vf08/cWDe3a4/b4+fbd8vTu8PP4+vDdtOarssrJt7m6y9PL08GpqwPIuazCxbnBvNHc0cW8DLPdyPglxYyuxMq5wL66qb7v8+XMzs3Z1eLQ5Mrg
29bWy80J0uLQ6d/Y2OLm3PDl4OLP4NsK6uSzy9PWuL3av8LaCdLk9Ovv6/Dn7Ojl2+zu4uLn8Ojc597p7+vq7+vu6eHj8env2RTK2dnm5ebq7u7m6uYK8fTw8+rr4PHh6dro5PTg3/Pt69zf39zi6O7/4eAN4ePg7Ojn7N3m5+Li29/h/enq4/H08PPq6+Dx4ena6OT04N/z7evc39/c4uju/+HgDeHj4Ozo5+zd5ufi4tvf4f3p6uPc98C04q+HydC81N+9utbC4rXs99Xdt8O7wfjl2uDtpMOx39Xa1dPsze/ozsX+xb3cttDj1APYudH52/T20dXp283T2fvj9tvX78jn0/boxdjnxsOloO7UsLHSwtDB58/e4+Hm3ebi7enL6eDFC9jm7PHT4dYUwuTq/ejnzuIC/eb6CNLT6NPn4Mfe0sXlz9nq0f7f/9Xd3cft68nIvczn6MnM9PTW5q3Mxa3N5M7+5coPztbq0fL9v8rM5NHO3uTC6tzz9+/s/Pr1/v0H9/n55/r81/P9/PP19vUf5ePl3OH46eD59fT27eP66/n48vv78P37wPfy8vfY9vrw6+317PX78QP19/IEB+LvAe7z8u/y8ubx9PXv8O/t9u/29/Py+O/59ODw4PXl+PTy6Ortxuz4CfTx+/rkDNwO5uzy+Pra6ejz7ej5++ry9vnj9vfy9/bj9/ro3frM2eHO1MTw5PIP1NnR98/Y4/z73d7R3Oz809kSBOTh6e/Q5Nzp49nd2uTmyNvf2efo/Pv4+/3ry8/M2Nv78s/5/e4a0tm8/dP65gjt3t7h/fLo9O/z8+Xx8t7z8uz+6MX19fL3+vP28eMG9Ofy+/Pw8/fj9uzu7Ono9OX28+sK8uPv8vDz+/rw9vf09frj/eviG+jx7efs2uT25e7u9/vo4/P48/Dy+fv85PnsDvb+7Pby+dPp7er72Pzy+Ov56fbs8+vr8fbw4frz6/f29vfv7Ojl4uvx7vHs7Nvx
3Qjc8+fN4hAFsgnY6djw5ODu5uLy2uz19/b69Oze+PP18vn89+/x+Pvy7vb18/H26Pbv9fT27u718fDs+fvz9xgC+Pv2+N307u7u9PX15fDx7fD6+/Xq8Of76vLt6PLy7/Du5+/s8/Dm7+3q5+zw6+oM1+jq7/MF5uTz8On05/X19Ank9PHz9fDp8eD05u7j8Oz278ru7Q0G893x8Onw6vHt8/D04efl4dPl8/Du9Ob09fQJ5PTx8vXv6O/g9O738PDx9vDs7vYIB9rg8PDq8vbz7vTy8+/m5ODp3eDc4era4uPk9PDs6e7X1eHU1+3l3+fd4uLa/Ovm5f3qEenk6Ovr5+vp5uzn5O4J5OLv7/T38vPuD+ni8+/z9ufw1/HQ8Prv5/H29fHz7PP14PXw7/H07PPw3O3z8fTtDfXu8ufn9PHjAen93e/58vXh+fjszvzo5xPu9gDh4/Pq1uX08uLzDvT39/j48/H79fjq6Pfl+e/x5ff25/Dt9OjpFe706+bp+vT39PPY6O8r5e/n8vPx8eXv7OPq8fr27NQI8bbKAfPsy9/R3dMA6tfG0t3Q5dnd5gDf5x7o8uTh/OvX3efm4uLN6uHe4Oby2dHpxufw6/b25+/aA90I/djx/PTs3Pb17AsF5uXw+vbm6+/t7fP7+uz58Pb09/D69fn7+OnM0P+92t3d1f4MAsrm3+PN2PnQ1fLw3MLb5OQK9eLO3tjh1Nz5xtPb0Nfd3dnaydEC2+vt5+ju8OzrBvvn8vL35Onm5OX77ezp9fX1B/Hy7vHr8ent6uvw7Onk6uvs8Ozk++370MH/5dPq3sj67dbc5eb92tzZ5e3s3enb8PPp7tAV2/Lg5vXu8u7W2uXn6ur33dLgCN3ZA+vl7eLn7e748uvt6ePn8PL59vX29vP18/T33+QV6Pj29vby2d/t8PDw+uHe5gze+svr0eXu5esK8efn8/Lm4+7t8O7v3OPq8O3l4Ors7ujl6OHn3uXy
5uPo493l4N8M3vrL69Hl7uXrCvHn5/Py5uPu7fDu79zj6vDt5eDq7O7o5ejh597l8ubj6OPd5eDf6vHm4ebq2u7l5O318fDp6f0IAQLx5ezm7Qjn8O/w5uPs2gPs6+rn6eXo6ejm39/d2craztvR2v7m7PzM+ujm2eLm0A/ZzgTS3dvh4wnk5dvQ5ebX0uHY3NvM1sTa6uviBdjl5vHu6Onc8PHb9u/w8evq5+nm3Ofr7uXh7g4B5+7j6e3f3gjU2uTx5u7u9fYR2trm/vPp5e7x59Pu89Pl8/X26fTy69bx2eLsFvLo7fHy8uL18vHy9e3w6vP29vXg7PjuF+zr7vTp8Pfx3/LX6ezg5+roCAUK4unx7/D3AfP28/Hx7fX38vj59/X09fb29vLy9ubc1d0C6QPh7+Py6dzb+fAP7tzpyN7V4fH23QPc5uzY3+DZ+ODh4+YB5erp59v75eTt4uDkEfHc8/nq+fft6An14vvt6Ove5PsFA+cG+vH07uz26d7t8+/44/j99fv23/v35uTvDuTt6ubi6PTs7/rt9vbq+/H18/MC+uLu9P39+Pfx7fTm8AsH+vL3/PX9+PH47fPh6uXp6+ThB/7y4tzy5+P77tvbF9vk28za7QEA4Afy3t/sxuHn6+Ph5ebZ5+/W7dne8e/k4Orm6ujv4vfz6O3k5eXx5Af74+rv7uzk8O/x4t7qD+Ts7PDu6N/w3/bs5eoG6N3+0u7e1sbTzN6z3sYGyc7N0xIjtt7I6OPj79fb4tzk5wPj0dje193IxNrN1ODQ89i31/XY18Tb4+30DeTk2NTH5fjY7tD/y8zg3ewO/Nnm5eLU3e0G4+PS4uTb3t3M2Mz04/Lo7AHp7O757APu9PHx7/II5uH06efq7u0C6Azi7t/24+Ln5unt7PHy7+vv5O3q6OnyDOLeBeXt4e3k9Nnf6Ojf4/bY2eXX2+Hp2d3p7+PX3eHj2d/d3eHY4gLd4ufj1wXU49Xa1e7b
28zZxuvk49rS5Njw2tnj58zZ5+/N8xgI3dTgBNnazuLj2uLz5erd0wLM5+7k5ujt4+bq5+Tj7u3q6fDn1/bi8fTy5u/j3uQC7N3a8AHa5OTo8ePnBOnw6OoN3/j49/j0+u748PPl9e/48+v69unq7v705e744+fvFQfq6vT06fDx8uvz8e/v8vL54+Ho9PHx+NL48+vz9wvtz/nv+uL29/j29efh8Q/47fIA8PTY8/b59vbo9/fv+Pnt9ffxBNnW3tnX3+Lk1u7m4+fY3OHa1Oz13eMDxurdA+7jydcW0wXexODg5efj6ejg7OO71fv68vnx5ery3ecC5u758/D3+enm6A3rBO3/7O/w8+Ts4fLk9fj08OLz9PP1+vP58uHp8OT89e758w/w9fD2/u3q+wv3+fHt+e/q7PP89vP38f3rDPz49vb0/P798P7x/Pru9fXq4O719fLpChrd//Xw8O7t5+Pg7Orr8vn66fnt7vb69/rv9fr4+ff5+fv98/fw0ubq8Pfy5fr46+Lm//L39ez9+vPl5ejh9d3tEN/m6fUE7efo6/Xt9eX18+z18O748v/m8vj5+ej9+vHm8/H7+vn3/fr36ezu6Pjj9xHk8O38Be7q6Oz47/r6+Pbz9fby/PLl9Pnz9uz2+vzy8fHx+/7u+v/0/uv15vry9v324vrr8PP9+/72/PP29u0T8e799/rl/97o6vL08vLlBdja8O737Ony7+/0HODy3uns6Mrm7+vt8vHp6OLl5+rx8+/r9ej64/n99vX7+e/59u719/L6/Pfz/vn6++X49f7tA/j6+v327/j7+Pv49/z7/Pz7/P3z/PcN/vX0+/nv+fXu9ffy+/z38/75/Pz8/vr+7QP4/fr+9u/++/j7+vj8//z8/Pz99Pz4AdTJuNDXCcvl88vgzsje9OW91gD/4e7G8Lnn+/r84tPn3tv82OPR3M7S4uP4wtDUw7zZ2c/f3vLW8PfR4trP5frIycH9AOLy
zvPC6vv7/OTd7ebf9t7v1e/e1ent+MXe7NLI1+Dh6ezf9tzbBunq6OLSBt7b1Nu84QvYx+Tc7+zt3P7cztHe2+ji5wfV3tPh2Ob31uft4u7l6eDw4AXm7evk2+7n6N/e3OIN4eHr4Pvt9efZ3+fv5+nw5fsR2uPa4uPs5N30+vj7+PL7+O328t/z6PPw+PgK4uT17Nsd+/Ls9fPx2fL13vfv+Aj5+vj3+Pzp+O3tAOXe4+Ti1uTQ29fg6vHa3u/v4xvN59/k0OzpGuIX397d1+Xr6Ofe4uTm4OvrAtzZ1eHj59HV/cUKxL+51dzbzLfa1NG74fb40OPj8NPUDOLi2ebw19zQ59DW49rh2u/b+h3r5+Ly8PPc7c7l1fDv+uTn8fPo1+3F/ePz7crs2Bf17+b5/N/p5fPo4uvv7fPu7AkG297d4+fq3+TRKN7m4+fg0drh2efU5+Hq5vMJ3eDp7tvi6/Hz7+7tyefo5ubg2wvT487H1efX0QHP1t/W+unqw8YG7PoE79DS2gbp/9/l2u3RBd733r/j6frW3eLb49Le873o3Oj38ePs4O/h1Or48eDs/PEICNnx6unk9OPz8/EE6Nj0y/nR5e3f3+bk1vTh5gbd7unx+/Lj8fLi3O0F+Pfb5Qv12frf7tXfDPLj2vLl19sG2gfb5vPx6O3t9O3z5eng3efq2uHz5tns7+ba7/Ln+/vi8NoK1wj0+Oz16/H03ebr9PP25Pb66sDS0fPez/LR5Pfq6ej3DPH2COv01ujx7NvS7fcP/tnQ4dnz9ebp6wzg8Ont6uPq3fDi8fbr3N/d9ezm6Nzj8Nfj5fHX5tvo7unK+87u4PjiBuvk2vPsyfPr3fDl8eYF/Ovs2evz8/PrBOT77gD/+/3r/P///vLZ/v74+AT+//v57vD5+v/+/f388fv6/f78//r+/+b7//7/8+L+/gjczLre3cTJ++be68avz9zQtdrj8xjBx+ny2fTY18G16QrFxve4
7cHPyszazdjbyu/k1/DZ8ejY7Q/g2NXn0uTv6+nvBO7R59ry6+kC09/l0OEY5OAN19bo7eTr5+zz4u/c3+nh7PLp7vPz69fT8Ozp8+fg7uP5ztvvDdDn5P3t6Mrl1t/d/9XY1fHn4eLj8+fzANv3+uPo9+ju7xHlAdzl+vDh+fLr5RPi39a9+Prk9encGvPS4/35+fnw9P33+ej3/vnF6+fi8uzi2Njh+wPYw/bD2s3qz/no2tDI7urfxejW784J4ADl5PPr7cnS5d/n0uXCBPz98/7i+PD+9Pfz9vr7/fT//fsV4P/3+fv///v69vb49vj9//3+/vj6/v3+/fv//uUC9vnd/xTg/tPi2t/m5OHo1efg5N7k9O3s7+bm9e7s7evs6+bt4uvt7vDs8ezq49zg+PL49/j59PYO5t735/n24OPl9vb39vf39/v59/n49vb0+vn16fb5+ff4+Pj4+PcK9MzJ0NLk5fra0czy3dvZucrU7+LUytHtAsEG1xTW2Nfn2fvJ+MzP1/XG2dW50v/cvNzS7NXZ5esC59TN/Obo3sPS5vjq3tDr59DO3+P+5N3O5uQCywPj5NnOzt/YzuoI3Mjw+fj2+PH19vrl8uvx6fb17Pr58+jj5uoM7Qn49fH17Pb19vX19PP6+Pf5+Pn5+Prx/ua2BbP5weru4eL+wPjP6uT359Hv7ffdu8zUxcy+47vy28bv2cnd0LnR2dPbxNDW3uDZ5AO/2uDU/ezJ+eDg6L3NtgLrBwvrwNfy/drh0uzNz+nO1+PN+t7d2NzX48jd18b48+zq2Ozz5+oH5w7u6PHO5e3s5OX23tXv+Pjz/uHrv8fr1+Hw3vLo3ubx7/ff4/HiCOrk7u8D9fvl7Ovs8ev28xHz7PPZ99X/9vb28fHv6PL15fX39dn19vP29/T38/Tz9u/i2OP34dPS9uPd3trq1ef+CeLe1+EA3dvj5gThAN/V5OTmAQLa5Ore8Ojn8uf21NLR8d7j
1ezg2fvt7fPz79fuAwTo6/D06ebz9ez18Abm6PHx6PUF4uft8ffs8ff42O7e69Le3+Tp4ebf1wf/AObk2dLd5NPc8tj37evj7vve4fzd2eTR0t/Y5N/j6OLe6tjrw9HX6uPn6uPm5dwMAADn5t/b4uXa8dns4fTt5/sI5Oja4ebo1tvk3ebk5uvl5Ovc69XetLvNsevKgdLN2uLJrb3dxuG55dO73t3Y0OvL4869z+Lx3uPWyPbT7dTSy8LWrdrV07e3wcrvysvz6ujJxtiw19yr2QfW9Ofgs9vK19zx5ujYBejEwMXZ7rvtzsi/7+bO5/Tr8enb6e7s7fr23u7i6/EC3+De6ujv5+rt7+MC7wgDD+Tk5/Tv2/Dq7+/g7/Hy8eHf9PTn7+zy9O/p7eYI5e7y6uvg8vDd3OQW8vjz7+Lz3ungAObx8uPr3PH15PX12OvW4d7YC//dytHg3tvn7ejZ6db26czh0err4OjT5Pfi7+/l6+fHCwzz5uPt4OTr593hx+jk5N/r8vHt6AHbAuUI6dzU2eb25+bq4gHg5e3r8PPt5OTm+gLn6PLj8PPy8PPm8AfS08zT4cnKx9X/C/bMyOAKxe3R8QPE1hC/x+3c+tbL9catycTexNzh09Pc3N3b3unt1fLs8u/08vDx8+Xn6vcH7/Xt7ADYDNz3+Pfz5wr57vT27/MI+vj4+/D1+Pv57vT48ugI4+fp6/Tw5fLZA+rq79ff8PDh5eHk6Ozc8+YI9eTf5hb29/Pq9Pji5+vs9fHy7urf6+bf5Ozg7ubp8wLr7efj5uHc2dbO3djw6Oj/3uXeBOT+5urm8Ozu2/Lz7vXo3OjT++bw6/j28e70Dvnr8PDy5/j8+vvr3fb07/Dt9ez1+vDeEfDw/fv+9fDs8vLx+Ob9+uny7PT1+PXv79bu4+zz9Onk6fDl5+kD6Ono7+3X7OwG+Ofj6uPr2+/r7uvn8PLx+xff7Qnl5Ovw7uDh5d3q7/fr3uDr
2ePW493m8er03fAI//Hx8u/y8uXy5ejz8vXo7vPvCuLq4uji2ufkC+3T4u3w4dPW6gzfCOblC9vl9vb07wTn6evy4fLy7ufw6vD07d/k5uvd7czRzL7Q0+f818bJz/v17d309vvRzfXn19H91O+uw8TO4t8Lxs7Fxr/Pzc26zvXO5frl3N/Wz+S53uvY2N0DAAHH4vLo4dP85OPl+97hytvT4Ozl/t/a197Z3+DZ3+AA1/r19/X2+vf36Aje8/b39QT68fjc4uzdBu349hTz9t7m5ej39+P66Ozq7erq6fvz2PHj4fLo6/Lq5/AM4e3y8OHz7QTZ6OAG4+Ls6OPn7eHq8/Du6uTm5+be5uDp5+zl6ATf5uzU4Rff8Ozr8ersDOjrAu7p7s4E5u3p3+zx9uv06+vp4OTh5/Ps5e7o5O/t8ujl6MLVu8TGz8vZ8fTvz9DS++/LyPzT4O/P18kE/+zc2uLk7M/u3sLW0svN087OAcrUvL3j59Xh1OHo5wjr/tre6wr31tLj6fj56dbp2P7q59re7+br6ufe4ubs6+rp6drY6dfV6Ove6/3x9ezg5r3wzu7rF+3p/grR5+Li6efn7d/t5ufg3vzY4und8efq5Ors5uri2/b48/XX8/n16fDM+tTu7xjz8O4N0u3n4+no5/ni9+jo6N783+fs3/Xs7Obr7/Xw5N7jw7rnz8HqwqfO6NrVxsXX3r3h49Tv5/HG1+Dj5+fZ7+nbysHg+cjDzbbC2u3D0fbyz9XQud7O9tG52eTsxNDy6PTQ+tnA9+XgzO7w3dzX7/n979nVzLbU3dXXzN7b49ax/u7r8+bt6+/t7gLt4+P08QHy+uwB0NwO69rx7NoED9f35uzj8+Xr3uvj7url7e/tz9T39+jx9u7p9ODr9fPe9u/b+vX35vTr5gz89O/u7e7h7+jc7PT05vH49Pr1+fXX9t3v9uvv7/f38+nx9fP29fXz7dD19PDv8t/u7Orq6+Dq6vHm
9e7oABLn6vf39fby8Pfu7tnl1+ntB+Tt7Ozo5Nns6QPn3/Ld4N/h6BTv5uzs8unb6+oI8d/06ObtCePp5+Tt2+PZ5dfp7Qfk7ezs6OTZ7OkD59/y3eDf4egU7+bs7PLp2+vqCPHf9Ojm7Qnj6efk7dvjx/zSweXZ37sF1uXi0tTssNrT8fHQxffY2s/fz+DO+MbS1Mq57b7W0MXR1vfWoMXw3tPY3d342t7fBN749sTr+dzs7/rlyNv32N7o/+f6zgTS5OTe1tXk7Ofg6+Tf6sTf7szp3t7i8ujk5grp+//L7tfY4OPh/9zgAN3j8u8AAeYT2uzo9fHl5efq7+nm4O3Q5tjI8/MI9vvz8fbe/PjuC/7+3vr+8vL9+evzDOjl8ej29vXm+/3+/fn+8P38+/z96PX93+zg2efp5eTv4gfu6d/t4N8G5fT+7fDs7e703+PvAur37vv24fX19e/z6fLl6Ofg4+fX2vL289byBADz4e76/fTi+/vx+OrU/Ajy9Q3v8fPm9/r999398Pvz+Pjt+/3u9P7g7/Ht9trr7/Tm3RLp4e7YBPbs7u4L0+Td5vT04ejx8Obo8vvw9PXt7urj5+fj6+riwfL28/nb7eb46OIC7OPv3v74+PXrDtHn4uv5+uXy9PPt7fr88/v88/Hw7u3v6PXt+Mrz9vbx8+Xz9eTx7fLy9PP28fPyBdLt9dzm7fLs9vLnGOj73fb09fP28fTU9PP29Ozr6Orl4eXd6+rS4P4L6+kH3e/s39QA6/jb5OX94+bq4u/k5uXc5eri7Nrl5uXk+uTl3+jq5uHx3evq0uAJC+vpB+Pv7N/h2+763OTl/ePn6uLv5ebl3O3r4+3b5efm5Prl5eDMyvjcxrjjxuS3Brb5x7v57fAHxOrD58bA7/rO2+AAu+HQzee0yr64xsbIydK20N3g5OvZ4t3X1Oja2hTp2/DeBdvcFtPa3+vb6Obpx/L5+tn26ejl5OLW2trb3Nnj1+jU
2uzy7eDu59zz09Ac59jw5u/t6QnV2uDJ/uvt29D+BfTR/+jw3+Xr0t3a19rW4urm1sfW5hfi4e3s6APr8Ofm8fLQ8+Pj7evo6Ozj8fvo2tzc7Azm6+jt5/Hs7PPy8evq9t7p8vMN8fv07/AV8PTh7Pn31frm7vz18fLz7vbz/ff15frz+Pz//vn68fb7+/zz8/nt7eu73rrfvbrX2fXnx8jAvtHU8NsUBdDl7eLNxvDjur7Y397Swtvx3PnG39nZzNPWqOPp49jY3dje48zV5Oje6+LZ688CHwTS2PXh3Pfr9tDq6uj42tzLvNv33+Xf4+DX5cDJ9/P29/T38/fz4dj79f3y8/kC7e/y9OPy/Pr3EvL29/j+/vb5+fT98/n7+vz9+fv3C/z91/QM8v366ejY9/P17gT46+vm7g7r9Nnp7fPx9vTp9u7t9+rq9O/29/f45/b48f/ZvMvW4cfO2//Rytjbx/nd6dwR5fsE+7nl2tXZ2sbc8dS/tMPf3MjYzNDOwNze08z+9Ojr4Obe9N334pvv8OXh6/r1AeDw9gXRxtvc/vTV9cDW2ufXytbTydjW39Lg18+wAd/17+7s5OLmBcm17vPo2OTi19TlAwAG4Mfm7+jh3PDA6erv9NHw48nh3eTZ5Nrh4xfy+fb48fj49u/s2O/6+e/19fUF+/ToDfX2+Pb09PT19er49fb49/nx9vn5+Pnp9/EA+vrx+/v0+PUH9vDf8Pr58fr69tDz8+/hB/Px8PP5BPXk9/z29Pv5+/b49/n69v355NXg0tvo4+ID2trZ5u3c3vTe8AcB6eYH6d7w4uro8drf8t8D6dzs+OjX6+fs4wXo4f78xLPEyr/DzdPEssvy1PPo8qgd/K8D0OPU2QHJ9gDQrsPjzMvC4wnA0+Dd3uDq09rvBtHF597X2dro1Mbi1dby3sPEDPK6FOa04d/uzfLY3NLX1OvN0OsT39fj5eTh7Nny7PLs6enr3N7y8vPq8Ozt
3wYO3QHp7PHs8Pjp8PLpCe7x7un48+bz7PLx8/H59+Lx4tPp6urx4O7n7PDv6/Lt8+/m7+EX8OLN1+zy8c7q4Q3i7d3x9fP2+/Ls8+709/jW+tUD9PTu7fn+9/bl8vPwEff67/n55vP38eTv8fjn9+kM7Pzv/wD///z6/vz9+v7y7/r97BL/1QPh1tbc8+bx4fIK7Nff8u/w6vL2/9fx6e3u7vTp8fj37Onn7/fw9PP07/L00ebm9uXz7e/33f3L4efp9O/k9vXoANf939vj9O/W6fPq4uvw893v5usHBvHq6+Xw8BAB9ODf49rZ6+kSA8jg3ere3OEK5evay+L+4fT6w+EH5eTj8erc5f7r3efn6urx6ezR09rMvNi41MoCzdLazgDJ57Pu7ufw3wrk8+T/4sjW/wrhydj21fG519i629bG0vHa697r08nn2dTaBsvm8djJ3f3ex9u67fgT5fzuwerb1PLD1c/ezN76z9bov+DZ09nK6vjF6+Pa6ufr3+3l5bDswuz25OHm3xIB0uXO6+Xs4/Xu7d3r6trd3vLs5ODr7NTa7vUG8trnHeje4uTt6wjg4Bbs693z7+fj2NXv6/Lt7vX46u309Pfc9ezt+eru9e/y2OXz+svi4drr6O/X6Ord1+TX6Nve2gLh3NnWDuPZ5+vV6O3vBODn/eTL1efm4Nnn3drd7g3v39fc4+TV1ejm1Ojo2+rVA9/U5c7V3Mnd2Or2yesJ79Ia7NLdx9zi3tnW09rMGNXQ7N/c/OTW8t/n2uDS8ujo3+7r6+Mu3Ofj3+jqDN7t7dvr6+nh5+Lc7ejm7+nm6O/x6unY4OLp6PLi6OHk2vTq6uHw6+vnIuPg3+Dr6xHh7e/b8O/u5enm3PDu6PTs6OPw9ers8ez4/Or08evz4ef2/Pbq7/r3+gXo4/Dq5fvtFPL44+v57urp8fr139vv8efy4PfxG/bw6fLi6O706/bH9/f17dj5+PjkFdPn9vT49e7z
9/Hf6/bx9/P18djo7ubh4Ajy5+8G6enu6eXo3NcX4vDs9ezf9vHt+Pvv+P7x+v3m/fnv8/j79/75/vjh5vP58vns/uLr8/P97uT19/Py7wbu8ffp4/j59BHw3ev16vn47/Tz7OHn8/X4+Pf58PL5+Pj08Pf44vn16vPl8fb66ePq+O7y6+P7/Pn+5wLw+Oby9Prx3Orq8fPw+fHz8d30+/b76vT84gX17PHy69f2+fH59fL47vfy6/D57Ozu8uQP8fL47/nj3fEF7O3z9O308/Hl8u369vLz9ezx8uvX9vnx+fXy+O738uvw+ezs7vLkD/Hy+O/5493xBezt8/Tt9PPx5fLt+vby8/Lv8PTi7/Hw2+P+7ej67fr48+8L7drw+ub5+en1BOz29/f09/H4+vP3+fn5+ff19QG3w9Lk78rAyPvnzv3b4MbDzNDgx8Lc2Ob/4PDj9vjD9PzEEMu9tNLZw9zS1ufxzLau3O3v0t3l3OAf6uTv8vrX2+jq6+vd7uzz7fXX5RHn6uUJ4PLo9uXu7OLz7uvw5uP28uPj7/Xs7/b04+n67u318evq8fHq7un56ALt39318+rd9+Ml5uPm7f3t7N7o/e/w4ODm4O/q/+Tk4c774uLt8uPl6vDd4d3f6wHZ8goB0wvf6Obv3+Pt3ubr1Ofv7PPl7+La4uEC5wbs6PLn8uvz5vD24enq7vH07Ar08+3q9ff38OzyCuv57PD09+z19fHw6enj583QG8nmztPF2Nra5+3W48oB3toG/tsE0d3e193Y3eLl5O/hye/S9drh4Nrl2Nvh0L/r597d6uvY4+jq6OHx7vHXDO3n1wjqCenv7fDg3uns6ufu6Ovj8Ofs7vTw6+vo5+/k8Pfd8ufv7fDr8PDx5/Ts7+fu7ebx8Afy8u4B7enw7/Tx6wjxDurt8PDv5e/v8+bk2+ME8eXs3fMICdvN/uTp5uvm2doI1t/y5PPv1Orq7uHX3wbb6e3v5u3g5efh
7d7q3wT1+vT18vLx9fX79/X49+/1+Pb09vH3+fD2+/T5+e/19Qvt+/r3/fD0G9nw7dPx79719fr09vLy8vX1+/f1+Pjw9fj29Pby9/nw9vv1+frv9fQL8vz7+P3y9BjZ8e7c8O/g9dXM8uHE49ne5NbT+Nvo5vwA5AgO4uDr7+zd4Nrq6O3q8Ozh3fLg4gXq2d7n4+XR8dryCPbd8+fu5Nvv3+zg9Orv2uft993nAv7zCQjc6ePj6+ro3OXj6fXq9fL289/y+OgCAP/+/+7+/v769Oj78//95////g/z8AHr+g799/v1+Pn3///7/vr89/3+/fj+/wD/AN716fz47uUJ6PHvDe/w6fb22+73+fX33ezx7O/7/Pz09/77/P39+/339/L6/e/5+xbo9vL++PH8CeTy8RDx8en5+Nru/Pn3+eDv+O/x/P399Pr++/z+/fv9+Pn3+/31+fwX6u7ezNvb4OPf893m7fLT4+faBun/AN/j5OYH5vHk7+Ds6Ofx8PXr5NHN5ebv2QnR7fT18+716/j14PTn7fb55PL14v3uAAPh5OXnCOzz6vDi7uro8/X28ery7u7w8t326u/r1sj90NrOzfLk8NLz4eTgze3S9uHjw+bD3hTY3NHs1Nft0/HF8Nz6ysfOz87F0tcP3/Hq5+/t6esB4dznAez81df94PjZ4ejr4O4Z5ev1/eLi5+Pk3Nvt+uzt6ube3ebm3+4I6uzx7ebx6vDc8ff29d/08fXc5e7U9PD05+749vP48vf19PPz9vP09/X2+AH38wu3yrS90v/f7uHs3OPMy921q+Hm/NPzz7jawO3kB9Lqr8TD5b/mz/7szM7Kyt0FydrM3+Hawdff3uXT+d7Q3OHaw8j1+QnVytrG0df+9MvS7NfX5c3Q9+QH1drZ2Nbh0Ojtycfx0r678tzvsdf/zN3KvAHf6+f2uOW34vrp5sf08cW+0u/h4uG5/8/Q3NDZ0svM8/faw+zezQP4yc3H
2d3U080E18j378f0y9ny+gHe8/nfydsB7dPi1Pfj3uHU3ODZ2fbH6Nzk8e367ubr/NHj4O3oEtzt/Nbo6OTk4O705wr05u3v4t7cDeDk7d7y8PX45fDR3+bgCt/k4u7u5enl9O/w5eLw6eTk0gANCOHo9drh89ni6u3r6Ovv9ALv8O/t7vHt7tv46ur47O3v6eT96Orw7fHp8u/t3uPb4O3b8+cX6+/r697t7O3n8+fe6erg7uHe79jvwLrg2cDBwr7K/Nn6j80EtMDo2gH1uQD7yODgEOfk6NXizMb2zNvHztTK087Vysvl4evkwObs5+Tk1OTW38vq2tng2M0H9uP58t7d6RDbAtrY3M/JCNfT1+fg1Nna3Obl+tP58N/04Orl7Pbw2/P37RDZ8PPt7ujU7PX6+ff18/nx9/P3+PX39fH78Pbx9vTo3uYI8uoD7u7p3uvQ5QL/0d4H8uX85+ji6enr6vP29ezs8fX09fTw9/Lu4e/r8eTj4vPQ5ern4u/y49rk1iT/1bj0x8/Q1vPZ6OrO6PD39+Dp3Oft6Pb65/Xd3+Xp8e708+ji3ufp3u3i5tvU5+T8z+vr4szI1tzVwv3j/wK+3tX22ePh+w3o3efO39Hq09TVztPNB88M2ejh4uTj+Orc8NTd7fLU1+HX28/xC/fz0Nvjyf3m4MrX5OfY3ejaCuEG3dHR3+vU8uDw5+Xj6f3u6/rf5vHz3ODs5ebh4AAB4eHd5Njr4OLp4vDq4ubu6Avi3OPe1uLr3/7+6NzuxgXo4ve7FgPS9OLT8+zq79zJ1vHQ7u/l6uLf+/Xa5vbu7vHn8/Tz7/Pn4ezdBPDx+fDv7vPy0Av1+fvw4vv7+Pzx8u7t8fj67vnu7PD8+vT5+vz56/f6+fb67/X6++na0NT72dPZ0fPQ4ujeztDV5t+/5r3I1vXT0MHQ2NDHxc353MsBvfHE0wjJy+z69gDc5efv8/Lr8/Hq4vHw6/fr9vTi7OXa3+T0
9u/Z5d/m7Nzm4/jv7s7+3O3s2ecF5AkC2dTZ0tXZ5vrV8wbM19LC88PK5A/7s+Dn2Mjhxs3d3eDF39Ly9OX8v9Th3eLR6uj00+nh5uPu4vgI6frK3eLjydHV5/Lzzcrv3Mna59Da5tvs2+/p6tb5C87W5OTl5M7yCdzp+Pj54/ru9vL17fb5+vXf9/frG+fy2/P19vX1+Pbp7eDs9/Lz9/Xo9/r49/bu9u3gr9bMr7DM4rPQ/Oe12NLL0MTI0c7k8NHouOr21dGlx8Sww96wz8vd5q7U1NHaysq3/uTk3fD05ejn6P4R7egF3+fe197f5ezi5Oby8eTw9uzp7fDw7fXe9ezi7fIGCd/k5uvS+7bgx9jr0N3j7tXs6MHI4tbe+PvRzt/R+wPY57HL38/d78bl09vFtOrRz8rQ1MbK9eHj+fHw7fX3AgbaAPX1++nz7frfBd3u9PDv8eny6wfm8e/j3uno6fnv7u7x9PLq6P39/fT69fz7//n49Pv9/P7++Pr3+Pf2Iuj18/zm+fb59/r8+f3y+PH4+fr5+yH9/bT79u717+7r+QPx7vft+fjf/vb27+jv9N7o7Ov39ev29vjx8Pru7vbb+/X3+PEJ+vsR+/vr+/zp6Oz7/v3r7vf99v77//jy/Pwa3+vm/uX86Pb4+Pn9/fj6+fz89fv79f745ez47ffu6fD88en7+vv69fP+/v/r+BT96vb65vfg8fPp7/P+/fYA/e799vz8/vD//fXY1NDj1N3h5QwGB9bc3djG39b/BtvS2N/w6NLg5tfr5e3j1t3f5Nfe3d3f3+TZ5PD75uTh7Ovw7u0M2t/k8/Pp6e3d/wzu7eny7/Hf7+3m6PTs7+/s6O3g6uXt6O3q6u8D6MDav9G309LP+/jY7/uftL3epOrUo+Pw08C95tTZsdbf2fy73OjnxbCutMy5wf/Jy/fPxMnM2M3w2t/1rvPr48jRAb/35tm79ObX2+rD6sLw0+z90PEDw8/N
vMTTy83o0+Tpz+7b8Pfo5+vd09bi2vnz4+fyBQHVvPT99u/v+u3s48z91t/g5/D04/Px8uPr5eHd9Pvs+vr4+Of93/b68fvu/fnS7+ji+/3f3+z39OX49Qnw8eL03ufL+PP29u33+/P+4R/5+/f4zvn9/fT44/f6+9b5//72DecC8/X2+Qnu+fP2+vD4+fv7+/z3/fr59fX0/Prt6cbG0NDqy8zv4vzI0OHPzMLy5dS8xeLu8N71x83g+MHnAOvKy9HTx8TJ0cbT9NfsDdvY1NrS1tTU5Oj11ubn0dXV/vXW0MX15frmwNbR6QPQ8Pzb2NLj2tfQ0NHV3Mji7Qrm+tbQ4MnO2MDhxcnj3crp1NvJ1QwHBO/B4c/S0dPixani0OvL3Nfp8dfV3dD42s0g/vL//+3++P7z7vX7+v3+3vr6+/Tv7OUL9P3y4eQX3Pf3/vr3+vj98/v+/f7/6wD2Ct4A2+vj3ujd2e/Q0dbm3P/k7ODdxBMBy9Xv5crn093pwOrz6tvs5Nzd5N3p6Qve4CTi7+Ds6ebx9N7f3eX+7fHd9Ozv+P0C/vnW8OXj7ewM2czu4e7W7vHW1erl7O/x9enxCgP49Ojg8ufi2eTu5+ns4uvq5eng4+bz8vD03+fx7/T28uvz7PXxBunu9PXlBeP12t3Z1ObiA9nh7/zx19na0Nbt9f/38+L0++vW19Tj3eHP4ufU0t/YANrh0+Ld4s/Qz/La5N3p7fze6eALAePk5Obd9gAABfHy3dfi6OHs6evd4+He5Nvi2N3n5uDo5ejW0Nriz9TT29vb3/Lpz9Xg4OPf2/Tc4e7x3+7S8uLk89Li183n+tnPzfjfCube5e3Z5QnN+tzc4OHo6uf4ztzp9u3p6d3j5/Hz0+rz6N/179/i9u/q8wfq5eAM6gvv8ez53vIR5+bj7uTg4+fkx97Mxtrn0tfZ3uLQzAvU0M4J0QHh9uLf99na3f30CuTe2Oe93df+57fF5+fY8eTi
7/DpAOvt6+Ph5Ozn7dz87eTb8e/07vLu5tzo6+fy4/HiB/Pt6fDx6uUU1/js6+3q8PPu5+3f7O7w4+rq8OEE3Ajh4ffd8Ofs69gFEd3k8Ovr7+Xl6evp7O/q5Oj75tPUwsjP1eC2u9Po4Onz9OHV4MDt2PIZ4fHV3+Dl9QnNu7fI18wA2NXb1ujM1PfA5fLx9/Xz5vTs7fb09/Xo5wbv+O/h6PT4Bvbk3/r7694E5e/t7PTu6vDv7ufx6+8H7t/r6+3u7O/uDdjU5/Hs8OHo7vHe5+fk5BHn5eTk8NDw2frV8Ojy6wzx7+/y8Ovx4vLy+PP27/b05eri6/Hw7vPo8vHf5dvt3wbtAPcABv3b6uvp8eHn2f7i7+rv5fLi9unjAQjf8QXq0ubn4+zY9PDo0O/k4NUP1vf15/Pk9vHx3u/x7gnu8PHn2RTg7u3y/trc3ePm2+TOzPnrz8YG2ujez+HW3963ztUHygbh4tbj2gX16PDT2QnmxMbLy8zP2Njmwcz97ezo8PHl6vXd8vHz7PAU7e306+Lh5PID6+3e4u716uLn7gXlCubo6Onq9efc0efy+/TX1fv8+vHv8d348PXm4/r64u0EB/bX4vTr6Onp+Nnc6OD14ujy//Xw7/rL9/Pf6MjWzfzh5+Lnz8zE7NPbwtz25PvNBL/Yztre0ATT/Nbj2eHBywrR39Dj4t3m3+fr+R3m8evc7PTr8+3o2Pjp7+jt6O/f/xPS3vH+6OUF3fDi5ObxzO/e4Obk7Obp6ur18wfQ4ObX2OLv6OUH5+Ho6enq5+nk5O/4Advr6vDu7evh2+nj4tnv5ebo3OTu6e3o5QLiAff54fH39/f5DfDw9fPz9vTv8fP3AfTz8/D19vT28u7w7vDh9/Xx8PHx9fL4CPbz8trh59bW5NXf1NDYyd/e3eMJ3urjt+X8A+fw4Nfd3enfvegD28/3AtDR4eXf4Qfb68Tc+v7y+vPp//oc6+Pn8vX57f34+M7b
4PLb+vzt9PoI3gDu2ev2+vv7+vz7+Pz28fr55wru7PLmDN/x4QDh6fDsBPDS6tXo5+7s8Onn6+vz7vTt9Abm6enm6Ovv6O707fjq5OTf18O16dPuxOm2tL/QvtH3yb342eD95eDO3e3WyfwG+OoQ6OK16tHUw9XP2eTVz86p6ura2eLx2+/q7ePy9ePp6ejq3OXlDM3n7Obk5+Hi5c7hA+LZ3uHg09za09oL5e7V5OXs3NXZ6eTy69jc3+nf4wja5ff95vS8+Mrs9dTV+tr78Pb55OXf58/e6uju+PTc9fT3/fTx8Pvs+Oze4ujx8vQO4Pns/gbw4A/89PHq8Avm5OXh5vXs7ebg7fHp8eT26+/h29DPxs3j7fAF9r/n2ujt4N/j8Or87Qf20+DautboAuEB+PfrutvgvADn4efn4+sI0+v32+nt9Pz/5+3r7Pj6/fb5/A/e3ery4QP69ez5/cblAwff/Nzo893y/PX+3evyF97+6eby9fv9/g0I7Pzn9vzs7Pry5dkQ3+7x+P3l7P3m8Ono6f3s+vja9Pz8/uj+/uzZ6/XZ4ff18Pf399z28fXw8/j29eD919rR5/Po3+3n88rv39Tu7v7y1urs67Uk+Pbv9dvEFdUZ79//0d30/trcA8bj4dbh2+jl0+Dly9bv5dLw6OHZ/uLj3t/k5ODk4eHk4ODV97bfqaefs6366tu+vtLfm6677uHUt83C4Nrev6/yyNDDxdzfn9Pqy83PxsXmzaTp1sLP1NrS5dTnFPbv0d6r6rzB88rh5dvP1tT5+eHh48bb78PMyt7Q8M7S1cjW697X6PTr8vDx8vP03/jq39742/H28+71+wPr+dLu8uXw9NTp9Ovg6N/06tHb4e/w8Ovx6v/x/+309Pfs9O3X1e/s8tvq3O7x2dHn5u735tnn3dgG2OX34CIM0Ojk8enm8Orx8tvq7/Lv9/nx9fbg+fj03fn5EPr4+O339/gWAPTs8ff5+/jq9/n3
9fr5+fj3+Pj46Pn52vQL5QXH0sXH083j4dvk2sXQzdTq3eft7+ns7dXj5+7d5e3l7tjj3A3i3eDn2/Lh3Ovr9Pjh9vX58/bX7vf5+vgC+/vz+Pj3+Pn6+vf39fb2+fj7/Pn7+/fz+vL5+vru9PcN4crNwNLI7MayzP712/H1C78B48Xe2enK78zkuwTPA9i+zsS4tvLKw8PP0bsGzd7e7OHy2+3z7tnn2PDM7vHWww7uEO4M4N352t/s493v5d3g4+Tv5OLl5ujv7O/Z2PHw4/728uvv8PXr8+jtDt/x9+jj9eLi2P7r5t3p7/beBuIQ7tzo6+rt6PDp6/X18vLo+Oni+uLT2Qfd3ujT6Pnb5+Ta4OAB1P7WC/PM0dvn1t/t4tP62Qji2ejf4dzh09ffxOHL1e78/v34//z37vXY9/j+9dP6/fwM7csC6+b29e3v8eDvCuj2+On78PT6/Pru/Pb/++jY7tzm5/Dv+NPkEtbo+PHi+fTvE97g4Orq9/nl8/Dj6uT5/Pj1/ezy4dzuyezz8vLr7/j29ejv9PjU5Qze6frx5fn27xTf7+Hq6vf85fXx6urk+fz49v7t9OLc78nr9PLy7fC2v/vI/cq3stP8ALnL8eux4vcF4/PD5Ajd68bW8bTB393Kz9vO0N7P0tDQx7fR/7fp69vk5N3t0OTg7Ofn8MXS4PgE1738zgHJ+uXf7QHo6wTn293s1+zh4Obo38zj8RHb4ePm5uDf3OXC6/oPye3itebewBECy73JEeX3wt/7ytzf6vDk7OPl3Obq2t7x3OnG0Ojq4d7u3eLm4d/a8ef14eng4OcK6v/m3N3d4OTo3tHh3Q3j6d/h4dAb59jY2/r34OIW5uIB4eXd59MA7NTE6Azf3xfR2ebv6/Lm7+3u6eTx7/Do3ezk493b3uTj4OTp3sjm5ezk2d/u4OnRCPsD6Obd1NfZ2Pa879XQ9fT7/93dw8fv8NPT4NbM5M3j2OXn5ObT5vP0
7+Hw/tXz4RLn6+/v7OHg4eIG4N3l5uPiAfTp6djm3wLg3+ji0+7i7Ofy7vLt4vLf3gP13c3k1sUI+PDa4hbq2ADLzbnJ1N3W5tjO3tni59zr6dnj1uECwtzcy9nsB8Xr5vAR8/jm8PPj3hPj8vbY8fPo8OXm+O/25Pb5+vf89/vy/P79+/r38/X1+vr75OLtA+YA6+nW6uvlyuPV6uDkydDs4tn7EgnX3efp49nr4ufe3Or34wPg7Obn6NLn7fHu3NTt7dbk5Q7r6uvx2PDu8efh5eLo1N/i6fLk8PH++PDs8Oru6eXg5e7r6+3i597j8AoA2fHd4+/z7fXp7dP28fHz7fT46A7S9OLX3/XkAO3s5c7e5ODt4Ovp59rx7PDdCOcU0tDkw9jl4evo9sf19t/bx+Tt9wXU8tnn8LbI5uoB7A3u2/Dm3Obg9tbS59LQzOjP1dLt8PHq7vDz8Prl7OTz9u/z9+cU8vj58fXy+ef0DPDx5g3r+/T66O/1+vj09/f/4vjv5/Xu4vfm8/Te6hHd7+Ph9e/19vED4/Hcx94A6OT5Cun+5fbz9O3s+dvz6PTZ2+r17fj88/788/795PH0Fu386vP+Ct339v7t3Pz89Oj25O7o4/7//v37+v39/Pr/+fj47vnv+vr6/Af9+gvs8On1/PP1/vHq6Orv8vPs9+LW3BYK5Nvp8PH78vL65vrt/Pv3+vLn4OCxz+nw8NDP4tDm2ebrvOLU/tKc5wWP5dDiwubN16PrCebr3tHTC9rh4M/z5s318fv53+f5+vv77fbs+er4+OD76+v63dgRzu3k+OL09+3h5OPx+vT5+dz69vn72fT07AEA+fL9//////r58v/4/v/68f/x4O7x9P/z8OkRDPTj3fjs8uX63/f9///8/fj8//XfqdPc0O/iyOPlCvAK1+Ph1c2+06yp88XVxdn06Mjm3q4Fs/2/z9TJ2P7WzdPQ4M+8zOL36+nQ6+Tn5f4B7PHz+NXw
6NDO1vnd5fPt9AXbAPbUA9ng0ePf3ePa8ejj3e/u9dfo99/p2e7u8fQA8+zu9uHl8urf3tvX3uHh8NQH5AL10Qna4Nzr4t3m3vDl7OLj7fbm7PDo9gQA6OvR7NwA7fnj8eTfzNfo2Nb9/u302fXY49jT7Nzx8fXm8hbr3+fi5+3cwvTn2eHt8u/v6dzp6+/w4u/x893x6uLM4OD08OLz8uT1Js7u9ALv7N7r7unw1Qrx5fz32Afa39nPBQXrwOrk7Qb70+Dr9ejy19vx4O/f2t3Y1db+5NnW28re5+frx+nh4tzSAOrX7fPn2gcG7sbr6e4I/tvr8ffq89Lc7eHv4d3f4dbb/+bi6efS4uzq7s7q8uzg3Ofi0u3y6e/j8Nj04ujq3+De19fey+UE39vv6dLu6OviBP7b6AX16t/f8+roz+vxFwHv9+r3/uv+/O7tDu708/Ht8fD19unz+vfx9/zt+fTt7AgJ+v79/PXu/P38/fnx9u3e5+Pj4OTs5fLp2O715+Ty2ernFtbjEArk9/Dm4Ovu5ejt6Obl/Ovh0Ojs8+Doy+Tl0qPQ99nwxMPz9vPO5t/b0bvny9nwu+b8xvb05s/w6NTp9ub01uHg98fu19792/Dh8c/y9Qzm7fD59fP98/jz8Pfe+u7u6efw7uzn7en0Du7i5OjrDfLz4u/18/X47PMQ8+notc3z7fzFyAH+7tjw7OXn5OnR6O3j0gLJ0vD84+Hh5eTU6Ofj5uj+7Nrd4gPo1ebI6cTTwuO/1dfL3LDw5b7S2eIawvn+58b1r7fZ8OvN/uC/CN0H8NMGwOW81cfQ2+bTBbfv/Pf57Pj0497z8Abw7N/4FfL147Dt6O7V+OTZ3xsE6APy6uz80dry7O7j9vjj7Obv5vz8+/f25/TlCA4U9f79+ef33dfr8efqz/vf5Occ8O8N++/7/9vy8Pz78/387vvx7O3g8fPp4OjtCtQH3+3u4PHd8Nb10uIW4tntztjs19bm
2O7aBvLr7t3h6OHm39/k29Xm597q5+3x9tPf3uDe9/vz2ev0CcHMxtHo5eT2687u2Ort09zo3ePr2NvW2t/Y8R/B6fDu9+Pc8/Hi4tLe4Ord7uvi/AEM7OLm2vEJ4fcAzOjh8OLp+uP1+O747O3z6fnj7vr60NnSydnl2ujq09LfxNzXxP7W/ALi8t7lBfP2vuHq0ube1wXR+dbc0s7k4gHVt8jd4d7q7Ons+toD2OLq6OXd6er969gN6/7V7wvWAN3Y7On07Ofu6e3n7vPk7On+4tjX6O/nBPDX8PjY8vXv+Pb47frh9+jl8/AW4O7q8+LjxuX12Ajo8uXy4vbv6vT49/rzDfTm6PT73+75Cu7kzuX99+Dx/fbe5+bt2gbs7gLv8QPs4vP29frr5O7Z7/Lz+ujz7dv9/O3+8eP3+ez07fny/O3l/vn51xDi8PTt/vL0+fTx5+j49PT1+PL67vrn+Pzu/OcC1vMG3N7P2P3e39vk6ufl5ubazeTlCNXg5ubo2vDt3ffp6ufv6+Pv8fLw8u7v5ezfGu7dCPDu4uPq4ubu8ez37u/i4dTr7gjV4+jo7ujw8uTm7+/w8e718vHz9vXz9ezu4Rfb4gQBCtvo6+bSDeLe3dTZ59zo9u/06fTl9fXx5eL18+vy9/Hx7/Dr7uXo7fPe4uPp4uXt6vbh3e722N/lA97zxOrF7u7u8PX27/Ly9+X1I/bw9/jw0/Hv5fPu9PL26+wH4Nbo0djh1tHp3usOAsva1Nzk1tnRGOvo4Obd3PXg3dPU69fh6eLm4d7j497i4NbZ4tno4tDd0NHU7KbmosXazqiuwu6nxtoG2Mn04efz2gXu47zn6OPV2fG+v+Lf1NnBwecZzd744MvU4N7g+Nzn3vHPy+fhztfg+tDb5evw5N8A2ePg2gnf5+fp4NjI7eXy2tL2Gvz2/P/4+v389Pj5+/v+/fr7+/3tyhv29vL99/n+8vH3/vj3CPD6/Pr8+vn8/vz/
+OXx3uf48eH19eHx6PLs9vPz+vL1DOn1A+Pv8fXp9McM8+718vP48vfx8vb29PX3+vMA9ejp6uL06/nw383r6vHs7Pjv5x7TCOjd/fr13vnV2u7l9/X59Pv77/P69PLm/P3mARP19/zs4f/34ez++v389t/4+vL2+fT5+O78/PL+9Rnq7vDv/PP7/PX39/n5//T58+T09+3s4Pb1+PTk4fbe+/Pw+PX37drQ7O/x9vvt9gfw7fP6+/368fnq8/v0+er29wwB5Ovt2eXWyt3q5+ju8+rj5Ofr6NXo693p4ef06fXq5eDf3Ozu4PbsHt3Y2xTVA+vO49va8OPu6uHp4vze7t3g6eUN7Ojt7evi7O7o8O7t6gbn6/Pv7+ny7Ozf4+zv9ODkAub4/wzV/cHC1u7R39zgzMjywsvx2eTl1+Tj7ubo7e3f6evi5NXd3unk4OXb39LY2hnQ8ej5x+zAyfHS87nz0tbC/MDPzeq79PHzzMzkvOIMvufsrt0Lw7Dq4dfO0cvXy+Tzvebr3e7n7fDt3t3g5+ry7+/q7d/G4Nvm/ufr5tUM7eDp5ej6BejX6evt5eTw6+fqFtnV+QjQ88TI4+D95PXZ6s4AxNPg8uTw7sLc6PG/udrRAPHF5vzD6QD25N7j5uPY69PU4czD0tbQ8NrY3ffm5fLu+NDK+sy128sC/uXY7vrS69zd5Nn45dPf387S3d/j8tuuAuTYytjf2+za1uUI7Orx9fTh0wjezenc9eHm3+AC2P/h4uzs+Nvd5OPO0uLh5PfgwPj+9fv7+/n9+ur48fv+//708vr48vb64Pr9//70+vvn/fj+/hTn+f7+/fv99P38++0c8uoH5Ont4+/m9t3z5Abw9PXr9uIB4uDq5+sD4Ore5+Xo4Q3l4ejp5e/06fTi5u7m2tbtBgfc8+Ds3dDW7e3T7dXn4tro5OgQ4+f26eTt6ero6Obr9uXw6twI6+3oyvPj3uH++/7+/v/99Qzy7fT5
/v/x/PT/2xTt8w7t+f4F9/zu9fj09vn7/vf//v77/v/9+v8U3eHq5eHT1OXZ6hXV4Ord6efJ1fDw4/z48s3Nv+/RwtrtzuHRztL02tDP1f3Z1uzNCPz37/r59O/48wTm6fH79/L55vLm4uTs4ujf6dkJ7d7X9/z76+Xj8v37+Pfp+PH48Rjk6gT95PPq8ALu5Pbl4Orn6eTl3/bq6OvZ6Ovc8e303uLg4evk3+fn3OTr8ePk6Qvr5+7j7N7h4drf4dPp6fXd5Nvb3tbY+dcU4+bl9trb5tnn4vjm6dPW4uz06Ojs4PAL7+Tq4OTc7OHY9QH66PLv3ejp5woC6+7l8fXz5uXyBOLh0/rz8/Ht6+jq7u7t7eLv6ePs8fX69e/08/cMAe769e7z8fbjCfD39fn7+Pjp/O3s5+z89fj29fLu9vn59/ny+/jp7OEA2+UD2t7h0vvX1/HmxtLl+QnR0OTb/eXo1OngAdjc3tnd3ALh2OPZ3ODo6urM3+TpB+7p4+jz6fD93+jq6NLp5tcQ2eXq6gLu8efu7enj8+3c7OLm7OTs5OXm6uzt2urVz8PYANrc3N3cA+Lm39je3Nj7Cc3r3eL57eLX8OXY2uLk4OTo5uHd3efg1d/a5trk2N3U2QDS3uDh48/q7eri3+XhBBjX8urq4+7j5/Lp3Ofm7+vv6ufp6OPq5+Ll2ujn6tjlyNfQ6+Pm2/T+5Azg4cfY5928093Ez9Pq4RDe/wXm/db029fj1tnT0drZ3efmz+Ls89fm4fHu7Or3BNID6ujP5u7f1+Ld5Nvo8+QD6vQGAQbZ5uzn6eXlz+Tp5unt6+Tf5+3Y493v5uzn9PztB+bn1uPs6NbY5Nfc5O3q/ur/DO735dzq6u3d3tfb4OHm7uzg4q6///Dt2tXZ4t7i+Lruws7d4wbRpcn60vXf3QDS87fN/d3/5d/Z3uPc2tXI4NDf773j5+vl9/3z+u0A4+jq/ffu9PsJ68zx2/j6/u8G
5/zp5RH35/fv5fLw7fP17PXw8efh2N3r6ff68fn1A+bs6fr16PL4Cura8d317vnhBeTw6ucJ9Ob08uju7erw8Ory7fHf4d/h0+Pi8enw4vnm3Nv42OPm7fXy4uno4wDx7QDy19vx2vTj8u708/Xx5/Lp8+30B+HU9ujvzNje4dXdyuHX9trx1fXY1vz5z9Gz4enx4+rS0urNzdvty9f2/OHg2cDT0sTY8vn28vX2+fnq9ef28PD53/nw8+UU5eHi2/Tx4vP24t7m6+f38Pb1BO739fjo9/n35OED097e09XZ0MkJydPiy9PNzf8I3MXL9NXl6sTc3O/h3uH/3djX2dwA09vU3+DNzvLuEenm4+Hh6Nzf5dvg5d/i2OkK79LZ2tvX6u/c4eP/5ujq4uHi2+PoDeLh6eLj3tkG1Orl5eTl9O7p49vp5PXh39/j58zY4ePk4vTu1vLv3tYL5PPq7O3r3RTU3+vvCOX2Geb/5eHm8PERAdbf5efh7+XR+OXy9wjs9fD8+vP19un0+/r45Pjx/Prb6vr3+fLq9OX//+D+/v79+fPp8N71/vf8//z83vLS7irn+P/V9+nq3Oj67fb79vf78fj0+fvQ+foJ6fLq7/Hq+u7x6Ozn9Pbt5vf2BdMd6vLp6/bn5uzq7eTm9uv0+fX56Ozx9Pj44+3m8e3wy+vUz+703e7C8Orl5ejp6fDv2efR4d3r5+EF/dsV4+HP5+Tj2gfV197+zfP10AH7/P33++75+vTv9u/29fXw+PH11/ju6unn9u7yDQfXCPbk5vX45erd8evr4vH8++/y6sTQ0dLM+8jHDe/E8NnP1rPC6e7dFebcv+7j9unB3LfZ6unOte3R19bU09LXytKs7dnW3OHh1/zK3uUC2dHn3+vT3NXt/P3R5aT37evWzNrO684BxsbJ3tXJ4tvc3djYwdzo1+vn8u7Z6f689uLf6+v1+vbf5+EQ/vfW4t3+2tmt1uXQ1ubc49jH1tnY
2uL09uH3+PTq7+zv4++z9rTQ8enu2+vf2QHY4wj519ri597TxPHQ4uTW5uLh2uLj3eLi8+nmAtvkuPP1uOn439L6y+LH0czRyd/sBsnXrrzP0vX3Dq/7BLvGwr7bAL3H4d3dyOjf5vDi0uvh5vDp/MPc6e7w7+jo6u/gFf2+3OPi58/bCf/O5h3n1d3d7A/j7+vo8N737tbY6gncyO3n59zi5Nvx893v5OLt7dfV5+3Y3OLUGt/V0t727dfS1Mvf7ejs6+zy0PEF8u/l7uro8fnj+QLi4+jy5+bj5Abm6+Tq6/Ls7uL0Ferq5vLvAOX22PDr6unv8tzs5NQH6eny6e/q6fD0+Pj59+ro9fLp9fXz6/Tq9evz+PQX7u31DPLn9PPz9Ovy8vrr9Ono7O7t7+nk0O7v6ezv9uvz8vvw7Anq6/fp8hTp8/Lr7PL17/Hy9PH09fHy8vH07/vw6+7x7/Hr7dPy9unt8Pbt9fL98O4K6u337vYP8PTz7+3z9fLx8/X39/X19PTz9vP78e723Prj7uEK6+Xu5Ojf4uDj6eLe3+nm6eLjE+ro8O/e5ujf4+7h8uTg5uDe3+bd3NgB/PPx9+b4+fvo7NLx+Pbu7uz2+/bZD+bj5vP65vXy9fbx9OoP8O7x8Pb28u/4+vrtEu7w7PDz2wz04+7m7fT15PX77Ork4+nx8eMM4Pv65QUE4+rq9/T36fj59un49PD36OjUBuXn7unr7+Dr7/L68+/78vfc2fXw6/Lo6PDa7uvu7O3pBgXp8O/s5+Tu8PTd7+UL/NvP4NLf1+Dj7N/k5OXZ4ODl6f/V3uvv7fTs6uPm4+De6djxBuYF/eTd5+Pj3dn7CNHcz+/V5gLQ5tgC3eDi0Ovi2czj6+jv6+UA5+3i3+vi6+7i79jt4dTc4+Hd2eroAgfl59/d6+jk4O313/Hw5+bp8ubv6vHy7+7j5+fz7AMM597w8e3s7e3k5+vy6/II2QTd5OfsAe/p7+7p
7ODz8evi4PTv6gXx7ent8PLo7/Lm9fLmCPX18vX05/L19vb2/+vs9cTPy7DVz8ncycm719rS6M621tvD6ebEwvrUCcPayBfxobvR0bvR1MriwcfIuhH478nc6NjE49Ph49nTtdzf6Pfe0ePhzPbzzdXw497I39P/vq/J3M/F6t/V8NTW3MH++g7d4+Xu9enc6eHa5+fq7unk6+DbBeXi6uva4eML0efQ/+TU6Oft3t7l5ejh3OvoE/LO6/Dz9fP15/Lw5Ozs7fL26/D24Qn07u3v4ujpCNzs3Q/n2fDz8vbt5+/u7+nu69bi2PT4+Pr6+Pj7+Pr4+fr++fj9///y+f/+/v3+/fb+9vT5//3+//r+/fv4/v79//4K+v3x3e3m5eTk3uro49zo8t7l5vHt8+vb3unv4+by4fEP0uvtCuEG4+Dt5OPkBO/sB+bb1/D2+/fy6vP26Pbr8fXp6ff68Pzq3vTu8O7xB/DyENHt6+3n5/Hr8Ovs7Ary+PLw5+Tr8e3s6/Lr8PXr8Pv57/Tr+ff08fbo8/Dy9wXv5u/7/f33+e359vns8/j19fAP6vbX2fTQ/Nfh2OH/9cPQ0Ofd2dLf0Ar/1N/M0OPUzuHZFN3w39fb0Njf4MnY197k1ObDxuTk2t3x6ePk3PvR6trx4+Hb6tsCBd7k1Nns5+Tr6Avo4OTl39zn7OXe7uzr6e7p0OLX+NXo2evi+drT2t3h5ebe4ejc0czg3RPd6QjM3vMH2dPg1BLP1N/t2eje7u/l3MXQ+Pr38fft+fzt6g/p8fnw5f326ejX7eQW5Pfv9gXw4erz7/b8+/b48fnx+Pb27vP4EebZ6vLq8u/m4dvl7fLz6ejk5gHp5usJDuTl4e3u5d/w6/TpDsve9PP38e7v6+r45u/25u7z9+337/Hq8PL49/Lzyvfw8dsG9PDv9e/w9PviAPf1BOPv6fAJ7fTv8fn39/Hk/efo5uru6Oj62Arh6+sD5vjr5e336ufY
4eve5Ozg1+rk9O70+vwI7ufd7+H28PXnGfDl5+/p4/jm+Nze6vD35O7n4+IL3/naBujr7Mzy5vHq5O3q5+Tl8OHW7Ovh7e/52hTkA9nk8BPI4+Lq6OXt59zY4OPo4evp7/Hj7vDf8Ofn7uvu7+Hr6ecF5ujj5PLh8dH82u/61unN1vnU+PMW0+W/0L7V1MUW3sj/2OTY2ejS09Xg3868xPv/3Nri3d3i29jf9+oM9vTq+fj36evj4/v1+fX1+PXj3u30EeH56vv4993u8Prt8+vx9Pz4+fXz6/z75wzr6NTt59zn5uTiCen0+fPV6+Lg3xnw0+7z9u/h9ufi7ezp9fby8vTy8vT1+Pbs7e3n0uLY1O3ZzOf02trc6OzZ2Nj/1d0C48jW3uXc6+vg3dHK4d3pDt/o3cXPABLH4uXO4APo3Ob46OPj4AXx6u7u1+Pw79kUwdzv2uHx6+Xy5Ojrzerk6ejx9Ovu3vPt6ebp5BEE3dXN2enm3OXa5unx7tLg4uLn9f3i0N7T6uz56uzp1N7m2OXezubuDczq590B18jtBNzu4+707Ozz4fXy9vPb7O3t6+ba9+fu7/X2Bvb19Onv7+jt7vL04t7p8/L08PHtB+T16PDu7fHy9tz18/Xx8d3s8PLi6/H0+fP57/H49O/uCPLp7vLz7QTb3dvv9QgN4+P44Nnk3vLa59AQxtrY2+XL2//a1c8PyeXn7ufM69zU2+Lk4QjW6/EI7O/p78/r6s8QvsKrw8Tkwr/TreXExr2nrrASC8rDu+MDwtzp5NTv59DF8gTJx7PG9+zNyM7GxMX3Guzn5d7u4OLl9Pzx5efl4OXe3t7v+Nz489Tf2vXh4AHe29jo7ODp4+Pd3APn4N3k2d7W097d6Nrc28j9xfD4zNnPCNnvzfbt2QPB6PLq2wPe6+DgBv7z/tHP5dvpA+nV5dPsxvTxwMzFx9juvb7o9biyv6zhrhAB+vPk4tjn1dPE5sC7y9zYwc7H
2gLG1dO7BdHz2uXMqt7e7NH1/d7397fH1Mj3/M6/7/P65vDp2vbVAubM3cQO29u+287E5Nvi5NLgwOvIx+y958euq7fL8rfyugHZvN6sJPHJ4bfW3+Sm0/mxv9TJvr3G2L7g6Ku4nNjdpu3e0cwE2vvt09vU5evR2dIJ0t7P0/3jy8P11Obd0dfd2dwD49nh3+3f09Xk1s7c1NTK6cXizuXM1Nfe8fgB2eHQEt3X3O/I/9DYxevX2OzW6fzD4w/29c3V6/fU3t7a1+UCuOX00dbj593k5+bg2+fn5d/oGeLi3vrr19j24d/YxPrE4eTm5/TwDNTf2N/h3Ovr4/znANPU1tDP/cz2zr3S19bCwe3v7s3HB8jNy97kztvtyR/j9dbW0t3nzNkB2szi8MztxeH94eLm5trV49Te5+Lj2ubx3xDz2PPk4ezo6ePn6w3z9fHr4eIO6Obm4uPl7Onl49nq+/rW4fnxr52g1rzHsKPOv6/Wx5bPs7HjvMTzucfPpK/er62z1/ba7Kef9Kev8M/31s/twdK+1sDT1KXL78vW8tbR6tinBc3W4rzV1OHL0cfT4bvY07fU/tXD0t3Lo72dJd7f3t/g4+fj/eXk8O7m9N7j3BHR1evnB9jx5ufw5Bbj298DEuH06+zl4Obs8+3n1cjZ49ny1OLg0N/gxvHp6NDl7eTtttnoFeTS7erb6+fi3Bzd6Ojf9d3m3uXd1t305dgZy8fHuef159bf2PPU0OcD5cj527O4BaTk0fTrofTxI7y3z+rQw9DFv7+quAm64gzg2Pzs7v8E9uv2yOrQyNrk19zY0wDf0tve1+De3+Dm6OXj4vrb4+Hm4eXU3OHi4tjczunZ2uXm7OkU4eLi2+Pt7AXq6+jqDOXr6PTr8ebo6ubu7fDgBPDp4+Tg6+rr5urc59gE2NTIuMa7vNrGv8nQ0tS/xtK/1gPEwQI8xszT+h32w8y9zbrSvrbBAb67ubwHzs6t1OXp19na
yfHU2L3c987SGdzLCtv0xdPV9uD5yOIL0+T24cXdBt/w1t7d2djS1NDcxwDl7QDd45/3xcC53fDUzqykyM3Rt7TOnaUjy+oQ8Lgo+7Gxhder4NbByMS/wtTfyujN+ebg5eXxC+jA7OTh4OXD1uLVxsrT1tu+ztnX5tzbMdXJ+u/Zxdzv2svP0tne6v/20Zu8GbMA4MfY6rji7fzLH5P00uTG8Nn049zm+cmxsLfxlpOexOCuxbCrr/e7sKm5v/rE3OgOyhHDzQ7OxdrO2/a9x9b1FcrWwRP369PP2NjMxMDn+MXG2MzL0NTT1dTbxfi+wMq81sqsu84ottnF99nZB+0EtbzEwtq4yNfKzt/h9N3J0NXa2t0FxuvY3dfW0fu65v/m4ebjAtzn5+3tB/Hq6ePu4Qno7e7z5Ozt8+3u8/Ph8N7m9O/u6+jw6Nfz8+nkzvLr8/P27u7x9PHv8vH18/H19PHz5/Lu7uPr9Ans7uzw6+zo8/Ls8+bwEMzQ3eLm3tn05MSw/Mjc97y7xrHk1PbN5rnoHeC94Pbpu/Xr2snI4MW1xsTBw8EB08nGyMfC6L+f2N/nzbncBNTjzujF7dvXrObD9tnDmre//ezB8tLD4+YG0t3hu8T4s/wJ17a7t8K8+9TW5eLZ3tjkC9r7DOfh69TQ4eTw2+Xh0/XU6eoJ6uzx193z/97d5OPe6OPk5unj2dHs49T81ePTycnGtc/V/t34zs3O3MLoydcR7PrO69nQ+tPT3dH7yMTV09nX1Mzayt727+qw6N/zwtnjz+rZ1srLstW1pwHp5tLNzdq7DfPIwsux1efm3arAvLu7vNbT+Q7Uogji7ePh3fXm8+zr2+zq6t7Z2e8C/d293/P18N3u5vABCuDr6dvr6uzZ59/l8eXa5toW5ePqC+/S8uvW0NEO1Ozq6e0F2fHcCeb1zPb08Pfi6PDx9ersBe/29PP08/T08PXP7/H43v3y7+j69fPo+dPg6O7x9/kQ
8fDd+MMW8fHv+87C8eXr9u707+jv3+Xw8O/52+Tj8ejNytre5eDK1MrQyO7l4M7EyNbZB9zu5uHU6OQD6Mvl5NfU3+fwucPG5Mi1u67S2dMSzuHj3Orj1wfrEgTN1ODb1Obw6u7q5Oz07vHs6/X2+fr29fj17PPd9vf47Orm1tzSy9XSw7P31v6zxuDjyvbNwc8useD78c/M47MD4AHGzNPP0O/bvO7Lyf3Hvvuy3NDvAPC4FbCkw7+8E8bbxs++8cWu9NSq8eHZ0evJ2NXow7LF58jB/eizwbvBxbLb7anQ494Y4tHjzOL918fR3d3LzuO/zQrrAt3Z1+UOy+Ph++XP19rP1MzeytXPzc/Wz/nKxce4BNXdq9Kj4cbg5A26wPv/5twE6OzO9Pvd2szH2+i1u8ng1+O9xNbOqajIyZTZwur/7+3d8ebu8Orm6+L08u3g6/Dr7dn/7e0T6+jj8e/Z1unv7urv7Pb75vTw9t/q6un73uLN6OTd4+bN0c/d0d/e39DQBdLTzc3Z9eTm9uve4vL8+Qre09/k2+Hq498R4OjV9+nz8Ovn7O7y8fDr7PPm7vLz8Oz55Ovs8unyA+3yBwPp7vPw6+js8OXv8fHx8+Xz+ufu8vHm8e/i8PLx7vf16tjp7fHx7tvl7PTs4ufl7gXc5OYY6O7n8tbr4+Ll5uTY9hDZ///8AP/99v/////+//r47P/7/+r+/ffs8A/+//3/6Azk7fr//P7+//3//v/+/AD94cvp77rUscHF/OTS8Pu43uzj49vq2NfeAgnF+9zU2ufp++jo3+Ld59Li3+Dp3/Hd5NDhBO7n6eby9O3v6/vx2O3o6/Tm4+jk9NoH8+/y9PYE6fXm6+/09vXl4fb29/Pn9fPf087k4ubu/dz8FdHs6eTRzgHe4+rg4dbGFNTY/9Pf3M/k3t/l29bi397b6ury09DO/v/08Pbo9/Lu7e3P8/b18enw9uwS6e7o9fb39/P2/PPs4fPo
A/Xz+Qf4+fjx+eX15OHX/9ra2dnb5srU0NzZ5OjV284FEtns8Avp6AcE4un+5uHg4eTf5ebo5+Tc5+nH393K5uTNzdzUxN/KwPXe4PTXzAnV6eHQxufe4d/X1tnt9/PMAN3n0PX93OXh5uIHAuDL9trw9Onm6e3pH+vS7u748Or08PX96vz6/O74/vX59+jv6fD6/vz/+ef16/r1+/YV8t7T4f/f4dbr6uPT2tgN+u/N8ubg1dcC7hbs4OAA/tzn6e7s2u/m/wPcAO7q9NvR7vHp9O3z9OXr8O/Z6Orz6enf+Ovt1uPoB9gg7uPw0+Xr9e307fLf+/jbDevg7OHaEOruueru7/Pu2+zt+u7t7fHz5+7v4+rkAe7s6u/u3e/u5u7q7ADs7/HxBe7v8PHy7QXw69/S2u722b7j4Nroq9nN0+TLsq8F4pT1vNIe8eX819rCz8+jALrGubK69sPIycr63ZS66QTt9fbs8e7iCuXq3u/q2wLx9t3c69/c2fX1Cfbr6OXf8evt7vUD7Obr7urz8fLo2+vi8/br9ePu2u75D+Hz6vTq9ucN0+AD1c7l6+jq7+X13+3r6urk8/n09PPt8un59d/w0Nbo5+bg6dTa6PbP3Ofq3uDrz+gI19/d4OjTBuIdAMTb2d/V6/Df7evm6PH35+jX7LrF+srCx8XI/9/b4ALA1LDS9OK9BOPGxdjlzuX4COT7x/oCs+ja29rg39jYzs6nx/AG9PXu8PTu8+Pt9vr39PbV9er28vf6+vf98ez299Xj+fvyFdfk8fDz8PP49u3y7+jp8+Hu7Ozp8N7TAefo4+ji7fAS0dYC5u7t7Ov87f7t2Pji5+7r7O3p5O3u6ujd6Oj88Ono6fTv6Ozq4+3v8O3R3gIF8dz29OXu9/X07+X14PL48/YKAO3p2t/o4PPvB+TI9sXswMrGyey72PsGwsPF7rrlwvbCv9a77f/XzNH2BNHSzM7U59/KyPTn1M/F1+fUsuHW
1NrM3ufk0Mnx0t3i4fjJ5/fXB9HVxtD64Pnz2tzp6Ang+eHX4t/Z4uDg3QPW6eIQ1Mzr4OXpw+QG+e3h6NvVCuLjCQ/Q5dDi19zn8+bb2NrK3NPbw9/Sx97X19PXAMvO0fno7OjhwuPk5wjg7OLo5r/e4urq9+LnzeHr9fTX5eDp6enj6end4OLp5uHr7OLb2w3t8PTz9erp7e719fD05uvN9vPj6PHgBevh6fDl8/Lo8dPo8ebg8urz5uzs7d8R8uf0Bcfn19v94+HH5dbb0cvO59/S0MwVxPf05NTtvdnV7sH11v7v4NfiB9TK1djP0QLF0/Pb7/AG5+LtxcbZ3cn4vrGlv9bSydO7tLP75sLQ1M7s6a3U7by4HKi+x7q4user6w/H9CDy7u3c89vr2eoK4/Hy8d3o6dDr5fbv8wMX7eve9N717tna2+328/bk+Pfy9e7byNr2y93p/Nf4z7LE59fW1ebn9fDyAavvvNvnyNjey9TK3draAd/Y+9bY1t/e8dvV86Sw3djtsOm/4vrW3tW4tQ+b2evvvP3S1rvM+r7m1eTJ9OX57cfAxcSyxcfbuQLBz8bWAuYTBO3l4+ve7urnA+ni4vXq4vf19Pn39PDg7PX39/js9fTi8enj7eXl8Pbi5urt2+LL4vHm2u7a1v770uDW8Onn5fizBMHI4e3kz+Th4NrD49zt4ubiz+Lm28rN3OPTI8oEwtXQyezL1uf5ws3f3cKyANvF+eGZ08vvB8DH/cnL/swBx+bJ0u3MxtLPDrrP+gP+z/zQ2MnL2uf71OQI39LWDs4TxvfQ8c354MHn2936yNgLyND0x9nUx9vT29LzzvfY8ufp7t7t7fPpFuXx7fPy6ejz6ubr6ub37/Pp8hPu6wzw9PD26OzuB/Tv8fn63Or1AvXu6PT09uX39ffZ9ffsEunq8vYE3ePy7/X9+e38+vT86vvr9uz27+nl4+nm6Ors5Ozs7+nf6uPp6vEB8+7v6evY
6O8CAevj6vf19Afo7wHy9PHq8/X09PTg7PP18+Xe7OTW6+wF6c3X1vnw8wPcztW689rG6tX8/rn01uHb2NPZ0t7W5dHZ29fb6ckSx9DS6dbawePe3vLv4Ojd5OHY6+zr/OQK1OLb6Pbq6Nfi6eLf2+vf6tcQ//zt2+Hn2+ET5eDkw9fW4tPX1ODd3wfKCgfr6Nzf49fWA9Tw9APr7uvt8fXm6fbf6Ovz9O/06/Dt7/Dn3Ov72wbS39vy1ubtGNju7+Hc1urq8e/e3d/u5+Lu4+fs6dzY3uLh2uDe3uLd3uISBOva4ubT4tbY19cS6d3l6ujZ4uTnDfXb7uvc8N7yBObc5t/d4OgG6Nvr4+HY4eTf3OPv2QXOzs36283F/AHZvurb7NvK5cf278DCz+LE3QXx0NgOzePq5fff3cj/3OPj0tf+5snt8fP9tye/483nwtfbuf++09LzAeXY1tXNxv/P19PY8+K3xsfX0d3Oyt7T2NjevMP/4Ozo7e/v4/Ty8uzw8PXt9PD78fHu8ujz8vDu8evz9erx8vAK5+rv8eLz7u/z9P/y/+PoBufKAtHPzc3R7NLS2cvLzMjxC9faEQao4wjM29ve4+Lb3dLX1snP09bTz8PXx8XE8PX19/f09fnq88Xy+fny8/j39w/+7PIS9PjxzvX28PDw89cI4+f38PH39vXy9/n358zy2d/Oy9XS3w/y1ODI79vKwvXLxd/Jx9ji2MvR+hrb6L/Q9M3W2t/N1dzn3+UEwAPIzbe738a9z78C/9DW0rz0uM3WB8fJ+MTF3M7PzNflyBDiw8m+2+Cyv9+20rnfLd/M3+L+4+rZ4t/x3AXw7O/i5eft7er84ePt7OTt7ejr7+Dl7eHq5eTjA+bq7efn497/69bH7OXu3+/o9vXl7ezq69nM4t/09f7c/Nno0+Hv9Bjs/OHP2c7o5u7o4c7n6OfoyNrk19Uj093j39Xnyd3g1tnZz9YC0N3X4ujq6wjj59jc
6efgBejW5O3b5Ovo7NrU5tsM5+Lg6Ofl5uLg3v7j6O7l4eXU1N8L2d/d5ubu5ujg3dXd7OPm6Nbs3efr7uvvDen819Pl49rb4Orj++Xr8+zi4OPu6ePT4OXo4snuEevy7uvk9Onp9PP27eDr6evt8NUP5wjx5OTk2+Te5eXo6eLr5u7s6O/o+toCA+rx6un62f35+fn66PTc5ufu+Onn6ubg6+TZ6ufk2+jp49za0Pjk7Ovc3tHiyPIF6vj15ujm3t7Z39Xp7tvv6ADi5uTo5+vm+OYSyuG45efuwAy38vTd2tTr5cC/u+IN2uqv3NP75+PEy9y06rq2uLDPwby74te5vcsB4t/V3Mvc39/c4OnDC8/h4ewlzOTeHb7f3PnEAubP4u/n9Ovw7uH9Ae/s0ujq2+Dj5eze5t3m4fHh2d/w5fDz9O/j6+bo1uri8+vjAOcW4OHk4uDxzg8K4t7s3drm6eTt4OkK1PTvz+zQ5/v44tz1+uHQ3tLkzcq3zQvWt//g8sXg2fLs08z83eDl+NPh4d7m6OTh0wXV2BXf5uDZ5drn6NwNBNXo3OTg4eD64+Pe1uDo4ujc4+nl4+ff5N/e4eLm3eTr6+Dg4PTb5dro4u3l5sPd3+oC3+XP5PLK2OMc2fHo4QHn/trU1uPp2Ojd7drX2hHj6t/V1uTw5uveFuLw6gPj7O3q6erw8Nrq2O7n8e/t6uoL4Ojp6+rn7PbWC+bp8Of07+/p7u339PT3A+4D8dPe5Ond7NXa29fW1N3m0dvc59Hf49Pk4+ve1OvS5+DK3NTX2Nnp3MTg0+X/49jI4tvc3Mrf5t4A3+Tczeba3uH9yd7u6ufi3Pnh9g4L3AzX3uzo5ujx3uTI5uDi3uES1ufqCO/09vje7fHvCOny8PDv4tb44fDu7dka7+HX9ufs8evs5urx7ef01erYAP3bxgnO2tLWxODq6NXY5Nfpy/sCAwzK6+nf6N/P59jg4+Ln5eLY7tzZ2RDr
ytjY0eDa5dvY5dzo+wDyAN3k0d7b5Anf5N/v6uTl7OfjAt3w2+HV493S5eDg4eTp2+DW/err7Ovu7OTt5Ojf6ezu6+br5+4c4Obb4efv7eHt6f302+3o8ebv6Ofp5+Tl6Ovk6OkJ9fXp8/D29u/26/b47Pb08/X28QgA6fP08PH29vPx6e8D6Pvw8vfx5vb39e/1+enl4eXa8Ozp5uTr3uHk5Ora6eDr19jZ4+bY1OfX3wXv8urm4+Hd4vDo3wPn6xrmCOgJ5srtyAPS9QLK3uLYFdnSzcjS5srk5u3mC8rm8+Hp4Qzm5+/i5t3t3+TZ2Nzg4d7T+OHZ1tzZ3MjJ29Tk99/V3MrQ1NL+4d/ZAc0N1/XU2gnG0N3c2tLL1M3a1sfZzOsM3f3207z82vi3u+3p3+/LxszH2s290Qriws7C89fQANfR1+fQ18/fz8jCw8fE0sm/GfYFv/LV9fzq/Nrg1d/r5Ovl0uLl6OLeAQvT4wDrA+fp7Ojo5fDt7enr7ebr6uzt5OXiydng7Pf27e759+jl6+j39A/3+fn2+Nnq9hXb8PAE+PfV5uLs4fD29fT49/fi8fn3+s/Z8+zxEPT26vf49O3z/vX3/uPr8Ozu+fj//v7o8/fm8/v5/PQZ9+z6//X6+f362/ru6PTAAfUZxdvSAMnLzM3z0Mj618wO0+rV2ujSAdjn4+vm1dPTzdH52MDV19Hd19/Vz/3myundyrvG2OD56Ojry9Xl7u7k8ez1AOLa3AbW8+XY6OLf2eDb2+z44Nrf2ej86dv7u+rXy+Pq6+Dc2Mjr6d7U0NPf/roN2OUM99b0G9zV7d30+OPvx9vo6+nl2Ovo3PG5zdXb9MzMz8jTw9LA2tPa1djd17jlpdnawR3Y3MLc16cS6NXF3cv40gLF1+vZ1NDXCffm2fP24+Lb/dbe2N7c4t7f2N4W3Qjj2uD+5ere6ODa4ODh5+Xp7uTk7Orn6urV2d3aC+nl3+zV6e/m7sfW
7tbpxOvn1ALVvPoUvfH95eruyOIEzc3u3vHt6+Pj4ebo4/PS7fTV89Xy8uvU4+sN5PL09fDi8+ns++Lv3OH17Ong5hvt4+zt5NrkAubv6+fw6uvuysrSzsHFxLbS387j3ePc2M7YzrfW2dPyuM+w1eks1/8eDfOdj9i70NEAwL7AxMDWyJu6+wH6/fgRzvbT3OPe4tfZ09rn09rF497d5uP4wObb1Mb1B+jc4ufi597S3tzc7eLb8/b97uzv8Prx5cji7Ofy5N/v7d/IJ+vh2wL48/Dl7cbs0+Xo5Orr8RDZ++/46Qvx5tjD08Pc2M0E0r/X4d3U1+PWyPz8z8jh3drM4s4Y3MnA69n70Mnc1hjh1s3S3trr1f4B7P3//QXc9gDf5N7u3v/Q29zc6dfY3dnS0/Hu393m0uHj2OLk3uDa3drX1tTR5NzX3Mrb1dnlFNvbz+vb397i3Nfd3RD12+zlA/npz9rj5Ofs5/Hs6OTn6fQA2uLk59nfBPzX8sfP4ATN+NLz0dzK1tPUvscA1urUyPL+/s/75M7j7tj557HMy+/azt3/19jS1LHNufWa+bzn8f7F8O7AzOvAotvh7Ma+yQDx0dH5tdHAwu/20M7Q68LRy8/G2MvM1cH5+Nvn0/3g3uPj2wns5fAI4ODQ3ezr3OMN7dXx8Ojt6OjY5ujp8PDy6O3N09vZ5+riEAPfvswI8u7swPvVsdbVCrK/vdHz7LjW2sbV2hLDwvQD/PrjwcO4x8YIw8zFzcfix+jJ1Njr28fH9OWyxt650r7qvPO29rj87uPttQbDy8603tiy4MvdvPSrxLvAyZjWCMTqAe3u7fLk3/ny6d/x9ezo7+D18uPn2grqEen34vD38eX17/AP9Orx8+nu8PDy7fH05OLd9dunxeXd2MW7s9zCv9654KL12P7tAKi61NDK9snsELez8/mf1suyvuO+vsOyt9sTtZ/Y6uT+wpfe09LS16fkk9fl6tPIvLnI3sLm
4dX6xtjB6qm8n8HT9cvbtLPGzoyz5bDBwvHPtQjU4My0urIMtsT8tuLr6sTK1/LyvNPK7+zT3/7j6sQEFbPoxcPD6+XFqd3f5sGuv7Wf2Oju5NHnt6rg8LnU+8m8q/3j0PP0zvrL4vLj17ftvLOv/aiu/Lz7zMu1//TV0+HQ5/v12gTa3tzm097a3u31BNvt5e/l5Ojp8eTk4uni6t7p8uXl5+bp6ubh0dUCxtfe0MfT3NXj0c3W89rH0NwH3+HI39b/39/r0rrd09XSBNTxINHW0Mja4tbW7/bm/dLr5wHO2t7+4ePSzwLb4wwB0sgD5t/X9OHq4+Th3uXj+ebk3+Dd6+vq6evg4Pji39rfz9v8xNHt59Hd0dgF1tD5FfTq2Q3i5gbU397h6fHe7+TU6Anr29nb3dfb4NTSAeLRD9jly+LVBtfo4tbg1N/O3uDz5fPn6wju6uHy8eDu8OoG7N/u6ubc4+nf6gPgvuDk4uTl2eMN7+zk6vXq8OLW8+nwy+bXCeTi6wHe5OLr5dkI6eXa9ebk4eLg39IC6ebg9Mu7wM3C79LD6O3A0M+0//jIAODbtf/b4tbxx8wE8wXzvN7u2szBv77EvdXT7csA1Ofj6+ry6xnn0gzU6Onr4t7s7uMC2N7i6+b/6+Xp497p6eDr693h6OHm5OHlAsvb6NrJxdjh48/a0+Xa/d3Y2QTT0dHFwbsJ1/zT2wXO4Nv428rMy9vH29Yj1+LN2+XM4gS31cLJ/M/Cuv/E6/HU3+DH4fnE5+Xu4+ft99HY/NLmw+Pd3OHZx9jZ6NPY1tLcxMv8+O749fTz6Pj54PLm6/PzBPH38uHv4+/r7wHn4/Xy5ubh5Qzw8vjz9fLv8Oz18u/26gnV+gfj1Nnv8MX30sn13MnPydK/07720/TQ4Prg4vbZzc/m0A6919jO5ujZ69rX1/S56erO4/X05tzQGeLj5+fV2czD99ABt9j02gLiDPjvzOPo+tDO6c/77dbd
z9XnxNHAyQLC1s7U0dfS39oA5dXj+NPG3dzG2hHN0tfe7tbf197l3MbU4Mzx5BTXzePV9vbW+Lro5+br7w/y9Rno1N/b6Ozh2+8F7Mbw79/m8u3w7fnt8/rx8ff39/r79PDx6Pnh6urpssjJxOK2q9/Rtsnj49nTycfetaajusCzvt4opRgO8KzGxbbIy/zNwMnRz9nWtcWYoPDr6eX05eTy+/Dy9fby6OLjCNrX4fXnC+T1Be748+bm5ufi7OPz5O7RzNgo3/Hl0fLV+vTr7hHm39TD4OjtD9vi2OTdydTT3ufX9en10Nn85Ovc2OPT3djFzNHQ1dfW1trR8/Dr7fHv6Azt3froAO7v3+Tw294D8OP7B/Ho7ejy6+7t7/Ly7vT06vHy6vHt8uTdB+7+6ub08u/p4//O9O7v8gTi8+zm6uXs7PP18NsB7Rbz3fXx2uPz8ury7+7z8+3y2Nj8DNn10uzP7vvyxd3c38zO2/n8wLvI6bzu4fjy/9r0wfDX3vXI3N/A5eLl3ujN0u7x2efj6wTj6+zi6+ju9O7gFvDq7ezt6O/e7+7069Pw8PLw7+/z7QTl0erx7+/h0OTkBOLf2drd2N7Z/uXLE9fb/efX0tPZ3NTd7dTf7ufm2vvh9gnm4ubl0d7Z4uTW4gvh8+rn8Ovv8er08N3n4xPi9+7p8O0A0Of16O4H+Pbu9OHs8dr49PLy+fTt7O3x9vXw8urp6Nbc0+7j7Nbe7eHs7ujU3tLc0+jh5wjmC+fc2eXt4+nr4wb6CODS5uLj4eTYDeDr1ObLvs3U0r7O9d3v6MDEyfy/1OzZ5/TT7OnV6vLWAern/ALSx8rC0tDQzM/PyunKvfXe4NffzN/d3e3v/ujb4uPc2egU09vh8PEA8fHi6P4H2dDW5u3g4d/d6Ojk3hbk4uHGyOLo5erp5g3k1vDu8Ofr5d7x4tXg6OUB6OPp1An34+MHAOTX5gbq3ujm3ufp3u3c4Nnvxb/L79zO
5sW0/tPR2sbVwMHp6QC8+L3W8sjQ1tH3zgfPx8LI0LvM5fXfx/7AuPze7Obk6Orn9OTZAu7q6dzS5u/g8+Xr8+nu7uHo7PAB4+j6/u/l7eUF5A3b5u7U29QD4ffZ6vv65fTa2+rS7PDt8fHwCPzY3+ncHeny6vPi4+3r+fD07ez37/L19O7zz/Pk0OnT0dTl3Pnhz93UAOfd4dnU4OLG5esB0srU5OXf1+vcFbrU8/rd0O3o5OHi18no48fVx8rp3/XY2xDT0vnq4+MK29XN3tLZ3QXL1wkY3wPM6tzjD+Hq4ebm6uPt7uQL2enG4Abd3drX3NnZ0vLb2OrT2Nvv4BLl9djc0OoGAt3d1+Hn6N3r5Nnf4uLk4OPY5O7l+tzD/dLw0eHrzN/o5efs5wDp/9/f2eT67f7q3frl5+Ps9djn6eLp6fDp8ezs3wjz6//r4tMICubsytrzCN3j6efa5uvr+97s7u/v9Oze8d7n9Ovz5QEI7e3w8O/v9fPs4Nbl5uu67NfT+c3F7QPZ3t3Fv+rRwgTB79PI5drg99LD9tnG19Dq4sXvyc6/ztLT38T+7ubs8QAD6Ozs3fPoCurd8PLv4O/+3+jc3/zdAtzv6ODw7e7n7+7k7u7x8u/r6tzr5Qwbu+rDwbbcz9fyyPjV+MfM183b4eTL2dr398/T3dTd+vrdBOrY5NrR5MvO1tfY2bv96Afw5vD73ercx+zV3s3b3Ofu8wb7y9bgzeXy09zn3Ofl4e/e19nk2eTk2djf9+Tg4g3s1uva69jk5ujp4evq3+rw79j6/Aft9uro8e3y6eTs3/Pu7vDz7O7l4ezl9OvwzwfY29O96NHW6c/r097u+8jj5tcA78n047vk3/jX19fZ8eDy1eHvztLGusG8wxu60v34AO7vD/T38erd1NnU5/rS39nPyPu63cYGz/Lg5dbU5drbz+zWzdPY3Nbz9+DiwdDNy+z28O70/Pn87uvw9PP9+uj18O/s4uzt
6uv56ej59w7i4ujo9ubr7e77++j6+fH+EwLx5+rm69rx8Ovv4e/v5+nrBOXh6Ozr5Q/P8+j27+/k2PLa1u3f7vDp8ent6xDm69wF3uzf1+ru5e7i4db09PLaHfLU6NLk5+/p6Pjo3OXq8O3W7Pb04O/l3yPQ0NTZF9vX6cbYAM/b3eHX4c7p7+Xi2OER3APb4uPl7ujt2dvs4tXg5Ojf2tze/Njh6Nvl5N3h3QX35Nfk/ePt6N3r5+7o6+7h3s394//cBO7c3vPf5uID/evm4uHc4t7c4d7i5Ofi6uTk7Ofi4uTn6uLWANvZ7/Xx2Oju2ubo5e7aCeYB1enz1OHk7/zf6/Lt7O/w7fPxEOzlBerv8tvP1Pzx6dfTA9n0yfTm0tfW4+LR7dvc/Lnk3t7Q+drvz9jO2t8Fy9fQ7fXbye/s+dPy6/fm9Pjt9vH5+dzg+dTz2u3z1+7q/O7kB+Xg4ibf6/Xc7eDT5eDd2tjq2tzvxrG1rKz5A+PhrejX/dW3w+O6CtvH0u/Bv9vp/+zaCb+9uNTsqObI6qW1saib6e3SxeXp5uvo3ers4eDs6+/l6+vr4NsV9Nv60dXm5ufs7vHV5N0P5N7j3erq7uPr6gPi4tjl4ev8/+e75fLMvsLAsqzN6ADw2NrY3uDS0eTM4NnW3N3d19nL0cXJ1tbW4NzL3bnT1+7p4fL2x+bSz8ru2e8OzvP08rzMPsDT5fTt2+UE0ObT5O7w6e7f2MnV0dPi+e/i0PDtyKvfyLHrxAa03NDTBRPBwejxAr3Nycra5MbJxsTmtMrxz+vDv7kRtMXIydq94Lf+2e3XytffzdcHyefp4M/EyNH+D+vs1uTZ8PPx6eLn5Nrl4e/o3dzT/tra5OXM4AXz2+zt/9LS+dvQt8Hi5uIAzALbAvj+y+8H2fnx8dfx4OLb3N/gzOzX0sLYx9rd08/A5MTtAOvgyMnU6Nba1tjXudLIzekbBuL0Bc7m+dXCw8Lmsc3lzsHr
1c/819LI19Lh8tazr92WvK7FqeUitQDvGtIG/fXar6nEsb253OzexbO4wr7Q0MzPw9mqysvPztbN6gWr4vm4y9Ww/sH+4NTsw9K8xa7n2Ofm+7XWs8/qzvXv6dDN1dHKuOm4vtbVyNrI+M3uAwHoDdDa3eLu4fID8uvf7url3Oj51eTa3NLi4t7w8+nU7hDdzgnh6eHw8fL35+vk2MP95+jk6e7n6PvYC+Hq6gPm9+rl7ffq5tvh597k6+DZ7OT07fP6+wjt5tvu3/bw9OcM/vf3+vn89/b2DPT2+P3p7+T699Pz9er1+vr97/T07/UA7PjwDPP68fv9+/z3/P7o9fXV6Ovs5fDv3gzt3+3w9dvW7+vl3OnkDeHo2d394Ojv4uzx2+IS4Afz6u3w7+/12eoWurOszNC+ytIH0tfazMbEsc/4z7/Y2Nzx4uMC4tTMBNvT+NLJ4wHOztbc5McR1bjd9+vx8fL59fXx6uXz+Pbq6+315g/m7uHk7vjn3e/t0vAO7+4U2uTw7ujt2vDs6vbe3vHOyfHf0Mrk9PrZ1tjry/jIxtnH0eXMxhTg9PXa59na5/4J4M7x2c8A4NLP3gHVwsv06e8C0cj74sEH3gXB8sy+9cjB6hLju9K+1MzM39H10dvUz8/X1Nm/1N3Vxr7Q0c7X6e/d48/e7dvKzwji7On20evj1NXbAQEN0+4MCNPb0OTa5Mzl1+biAdDg5N/ozuzSxeLh3+fd3N3j59Xl3u3m5uQF3gXcCens7un09enrB+ry9vXr4OUI6/Pm5Ovp7+vl3dbyvKza3/TXx9jLu+TDw63yxN7q5fjSxdfG0dPM1cTp2tHw4MfS0swGycABys3Lyfz37dzb2/7TDMnZBdfk49/dBNXsB9DL0fbc/efk1ufY2Ofb6AvUAODu1Ork4url4O7f9dbmydDpAf/a0Mu82sXby9bh88DExMzdtbvd8gfNwiMd7O653t3c+MLK1srd1eDTu7/y8Om+
0MXr1frT69PCx7S+17f2DLfF1fbj3t7i3N7T6rsG2ND04t0DC/yxtLXFw8EEwuThy9rexc/b1LbM2N7Ct8nJ5tP2xv7WweG/y/TIDPYBCfLm7eXH1t7Tz97O4gni1OncDOMD0NXW8tvL4Bfs+tbT29jb2Ofo7PHx3+zr7QLo89To8u7p6+bq6Orp5tXV3/f4sfWi0uLUyQivuu7rztbiud2c+b3k4erh3+K7teK1ucPpu9HCysG778vQydXx1OkRxOEG5avj9dOl8OHCwbDso7zj27j0tcagrfHo1crooaHf2tzIvZazipntiJ+5sIHg4uj27vzg2/j44fAb4/bt6efy9fKnKNrt3L349/L2/OnV4vnn6uPo6+jd6eL39gjs5xDn3tbZ1dYA4dYG0wnk39PO/uf37cbez9/P7t8G2gLfC8rf4sbYzN3Y4OPe3eDI7Mv00dHd4dwEDOfp7dLy790Q7dXg4e7f+N7b3ej/8ebn4drn49vn2uTf3dvZ3tTp3eX177O1wOTTxqbX1PHrybfB/+TzBQf22e/O6OvY1bbOzcblrb/kvrvWrffa0MfL0s7F3Njm2NPP6eLb4tjb1ePl3eIOAuH0BeXk0ujp7fzZ3d/b3Q3O6fDN7NTBzdoJ3trg2tbV8OPk3e3t5t/t6ezu6+fh09nb3szf598Q2Qbn5Ovu6/3O3OP8CdPk2eHk4OTd6N/Rte7s9O/q4+Xw8On18/Tu7Ov36e7m6vTx7eft7u/19frk8ukDD/vt5u/y5er09Ong9u7o8PDu5+7p7QHp2Ojr7uzm++jpCtTZ5M/d4xDm7u7V5ubn6OYA8Ozu5Obq5O7k8wri4u7m5vbUEc4E4+Po6uft4M7o+/3G4M771ujO1uXh1wXg4N3MA93nCdjY2tnl1uT/9sDqoPejuevMxtvW7rzNuavWlsjR/tbhxL/O+QzVybioy9SV2+6iv/LAxcjFrNfgvM7g/OTW0dO22cDP0Pzc3tLL7wL4
z/HR1N4EA/LG3dbo0tP73df2DBQE3N7V28np0cXZ9Pf2/7/l6MG9vtrHxbHt17jGtPLU++HN6+Hc39bYEbLSyMjV1Nbbz9TU1tfyy8u77QDaydcZyOHn1dPQ49jV5+/Q2e7UA9HR5vjZ78YZ+PXgyNzRzMvU0f3T1dDT2dvczdnd3uDf/+fT3+HfB+Xp5Nrb39bl3+PP197g5eDD2OXb2c3J093W1zLU1t/Y2dvV0tjw7eXn6Ozp5+jj69/u6O3i5+zp+wbT6erg1ur16+fr+dj+Bd3o7OHt7eLr7PHu4d/Z683Jv/XS2cfXydT41NLZ3MnY1vTwwtX8w/jX9M3h4PD3963Q5s/j3dLU3tfbz/XWyQLa2O/t1+fbB9HO2NDN4bj9wcH1GN3j6e7P6OyrztnO3rrp9+PKvNHxvb7M0/nky8mhw8WjrvOdINPXu6a5v+eh1NLB2+rFzfe8zvO+78b63+HR8a7l+tjxtsbj/8e936u65eoL0PMJ8L725+Pu8N3/1d/T9N3n+ubo59ze3NPf5d/m9dfSz9Xb2NLb3d3X38bfz/PY0t6k3e7etd7k59Xnx+zC1LrcIOjp1NHg0c/f0uoA4sqwo62v6b/HzqywuK3ntt/z5uLt2+TU2+UH5NkG4tTg8PHe/dDjE+bW4O3/39vo6OIM7vHm7+7i2N3i4urr4OjYzNLW2gcA/uPq4vXq7u7o69nezO7m1/7j0cbp1c7a6sXdCtPb19sM3u7n4eTf78/xD/nv5Ojt8+3p8eTZ5Ofv8QLu4eDi5PPs7eIC893a8hH39OIJ6grl4NTf7ufq8eze7uH93NTOzs/W/tjl2PXm5tzf/9fL3Knq3L/kz+vVA9nk+9q2zdja2N/UsbWytfwo/8DP0dvizNve2dvkAcrU297bz9XZ3czo8/z1x9Hh4fbY6QPs1NLo0t7q2uve397WD9vizMXsCN/u7xHw9uHx9u318+v37/L07+7n6+3o9ujv8+737fPy
APTn8vT68/f29vLo+OwF7Pbw8fbw7vbv6fXs9PLs8Pfr8Ovb69zw6fTz4fDmC9jrAuj17vIJ2fDz8fjYAfHo3vDz7dXx7fLw7fDp9/TwBe3w8ezv8u4L7+z46/D3+ef+GfHq7ufy9+vt9Ozy8u/069/n7PLs8uXt8u7v6u/y8PPt8+z17drs6//d8ePeCuXxBPPq7PDx6ezr8O7d7Qfs7eQNztbP793Jzdbr893Y3Nu8+9TMxQzp/ci+EOLJw+DPus7I16vLusLVwsjJx8T21MLy6u7u7ezn7ebt5ev+8+jp2Obq4fUU2Obh7ubr8ent8+7m5+rh7OXt6+zl6Nrl6Aju6er49+zq9PTw8fMD8PHu9fXY7/Tq6e/x1+Hx9OcE9PTv9PP03+/t8PTw6/Pv8uzz6u8SB9XN3Njfz9/t4+4MANnj3PHr3ufl6eP7Duvw6d3iz8rX6+TZ5OTj79/l3eji2+brAtXt0PbIzs/T1Q7d3ePIzr7338Tc773b09bj8tvJ2rn8zc//1NHU08DX09HXzxHGxO3h3vPz6uD4+u719OP74/TY3efp6ebu7+QF9A0F+wjV3/bj2vDm8/Xt+uzy+fj49OTn69vR3dnr3t/NxNLa2+vdB9nS0DTG6MXY4OjxxgflzOLL6dPU4Qnbztnb39/Z39jOAgH48dbg+tzX6cnzzuLgxLfP2MDzBsjV6dTfzsf+1NrewcjG3MvBzdfQ0drh5RXK7hTh2vf57d/f6MPp9cnFm7zV3Nvt4Ne13eTS09LGzLbEw+i6yeLVxhW/s8G2vr398ND20OYE6t3T3urg58To7+vV3d7K0s3K9NHhzu3y1QPh5QDN0NziBAXZ9M3+C8fm1eP3y/fv+fj17fr04RPt7ur5+tX58O/g5PPxEvrs6/L76+jr7PHy//j+9/j98/f7/fn95+TYyRHj6+UA7+gE5eTu4Nfc2ebj3tDf3+L55dvp4OPW/trxC+fH2Njm+eji4uzq9eHZ
3hbm5eXm1+nczN7g4ezX2tvf69nK5drp7ufb4u7fGNIB3t3l0eTm4NDl5uzg2+EW29vSx+HDy+Dp8cjk2dng2Mfe3tH8zwj71t3m99Lo2AHT8+zP2uXo4fTa2eLWB9zm2ODe093U7sz66Nzu2efV4gPO6tzpB9PR2wK53urW2dUGtuvxxuTW29vc1s/T2wcC78PvwbfetMu1+cXK+ODwz83guLfr7u7n/OED0Onhu83+6Mvvt8LmsrvAAbD6vbW63sLmxdfNyOa+6tyk8fCx07PG1MLw6ez42NK/rsCi17bnyfLnBu/I6MbWycbBzL+9urO44fTc7hER6vPq6unU4/Ln1/HU8/HxBuPh4O/l+PTj8PLu8uXm8vT08ePW6vPu4+Ps5/EM3sDawN/u2AjHybvb3NbyyMS83dnuz8nHAOTY0cvZzMjFxdXcutuq+M4rp/rf5rmlAt3f4Qft/OLq7O7q7/Ls7eLk0+no6Ozf4vLwBefsDODg69Ti4tji5ODj8e3x4d/szgvi6eff4Mvj59zn/fXr693Q6tcJE8/G0PvO6ebj6unf3ufn9OTl497q4N7c19/i7OUT6Org7u7b4+7eAfjb6Njg5d/8/+8F/e3j5evx7uvm3+fs5uTt5+jl8Ozu4tbw6e3a8gLa4vEF6uLf4gHg3Ofg3t3d7OPi7eLh6ffz6/vq5uzm6uAH5Nrh5e3m7ejV8vP13uXr8uXz5+bq8fXo9/D13+kY4uzyBugF4Pfp8ODp9evp4uXj3+nk9+3q6OoP6OnY7d3c4+jjzvLb8PDgEwHn5/Pa5+zwy+vh2Obg3/AJ2/Le+eTV8Ojm7/Dz8Ozy7vLy9uEC2u3g0enJzu32vMfv6c6yv/v0y9iu///dx93L/cbU2sn538v/4sfJxwbLzszV6b7BysnLz7cN1tXR4eDgu/bg28/85uL5K8rQxOnI3uPM4eDZ0NTfGd3L0czL+trL0s/o38zb7+jm5vTy6/DX9uP18O3i
4eLi/9/s8fbk7fED3+zu7+Tr9O/64/Ln8+nm8BAP6vDZ6Ofp1d3o3env7+rZ7ubj3eYN5uDb1/bg6Oft4efw6eIP5+bV69vq6w3bFN/c5tnu3+nd5dXS1NXU0Nj48tTg3MrqA8fM6vHZ8dvd4dn30frQ4/rg3NbQ3w3eyL/JzNrUCr4AA+3o7/Pw8u8M8vDu8vru8PPu3+/k6vDu7fP45A3XBu3y8PPp9Onz9Onz8/Py9fTo2/jLxtHZBvfTCQvH2NXKwwfRvOfX+NXmwcfa7NfS0uy9u87ByrnJubzKy8K+uQP+usTT3dgD3QXa3v0A4+np7dzS2uTk3+rsA//s5+3t4ezl5+3g4O/i69fl7enk5u3r6+QG7+zp4PLy6+/o+/Ty7fHy/evv4vLr6Pfm7e/pCu307Obx7er25+7u7u7u7vDs9e7qAQHr7Onv8+jqAu7u7vLzCvTx8+Tv8+/07/T04uXpB+j39Onx8/T19uHz7fTz8+v07+Df2djg2gj94tv50fjr2tnQ1dLG3fvb4dzi7/PV5Nniztbt0NzP2eTc1OHT1OnIwgcO7+bn58/X+9fP0Pbp3Nz6yODf8ALr1uDv7c/VzO7P1ebdFNb75uDh2Nri493h2N3N8tzW4xDu7trv8ujoCPD05evq6ufc2OIB3+n26+nq69TW6ATa8Oji6ezr0RTt5+nj2dcK2tzg19jp4+HoyOHk6ejU8usJ/OXb3yTa5eHo6Oba6Obt3+7n4+vW4u7i3u7Z8ubL6uLc3uXf5fzd287n5OPY597l9AgE49T42uTk5evm5+js6ODl4uDi4+Lg4d3ayeLY++3r4grj7OgM6ALU6+z78Bbs7fTZ4ua37vf78uzu7uzw8vvz9fX09ur25uv88/Hu9efY5dvu7Qb89OXsA+oE8uDf4uHL9dXX0vXhA+Ln6+fpzt3k4+Lvze3u4u3g7/Dm5QPP89/tzvvo6vHs1aPrw9i25eu0A/+34OXE19Lx3AHe
19nb1dLg2P7S4c/c3fbrxtbM1PQA9crb1Ov05Nbnz8jX5NHbzuLay9vbCfDVw8nA4RgN4M7c49rc3NPD1xTK18vVyNmBzvCrEsT0pdus5vzXzhbTybHVy+rXBdWbtuysxbmz2Keh1fGju8KFnZTenp6BjscH6Onn6dvs4ubo9vL17Orr9wPm4PPr3vH/4O3l6O30/vPv7OLw3fzr5fDu7e7q6u/j8cnE/dGuy83hvtK3FAbZ4srU0cXbvt7P/g3iydTj3NC8vrjx1NDe2NPg4N7lyurPt+rh2sn54uHo5eHe2Q371v/d4+3Y9s7X3s/66ebd6uPbB+Lj2uzq5OXa5enj497t6QLn0fHIysPPydQM9vbU1dTCxP++xuHhEezg1NjP1tDT4dLc4NrKzt/Px8bJyMPRzckF09vi2hjr1+z17eTd4/jl9eXt7+/s0ujv2xTl+e7uDN7t6eLh5e3o8+rt9vLx9eL29vzj8ODo8urt9tP37xQN6OPu8Qnv6enn6fLo9uvp7efo6u3h6Ovu6ujxzSEA4Ojm3czq/er44NHO8/HcyOz02cHD1/7l1PTr89Pgytfv4d3d6c/dugTFweHbAdnX3wja1NrM1Nmy1rTN7cjJ5Krd89Ce6ejZ7d7q78am3vno0M7LzPvT3eb+tLzcpfG1t7C/qd+jtr79BPH06tTy2tnV4eLg2gjiDN3ZzfLa8+3a2dDW2eTFzdHPzdbT4drX1dPd2d/Y3vzL7N2f78EE5c3C29r0uc6svem42MkE0NLwtuXCt9DE4Oe2u6/nr7zKt8a8xt7ArLzi+vD/7fzAsM63z+271sTIwMbhDu/zBMG+zbK/5M/ryOcS7cTIxrGy+/bByve3t+a/sJ/h5ubR0+gD5dvmz+rs6Pfb58Xuzs0I6ursAdXZ3wDg2gLq3OfX4tsRzR3QztPa0cPH2+jX0J2Rw74y17rN8onK2N/piMIu072eo8qwu9fF8PXkk5yzxLO9rpu/xL6+
ur7z1tbp6OLv5Nzq2tME6PDq4eXj3QS38+7Y19Xw8BzsAdv52Pb05Nnn/NTa4toT3+LX0cLs5tfe4tkE6uXk9O/t687k7tPnDwXt1uzl5O7I7/TW19Lt0c3N0uXN1tPUG9bn0NHh8PXxIdvF0PjD2PTj5+O7AtvS2ufy89Hf4vjd0tjk2t/N5doH5NXdvMLEycPD0NCv8un08/Tq9/Hy6fDt8vX18+7b9u7hBgzt9t717Bfv7efx6/DR7eny7Abv6+7v6fDg3N3Lz7wM1La31uDt5dPa3rXH7PGs68DMx/jo1uX27fnLzPzMz9rY3NHYxtLU1db73uX5+/Ph87X19ODgxe/B0Nyu2fDZAunV8MusvtTVxcvNwrzTvADAu8PFu8SqucrM2tfy1dvG4OXm2d/pxOi+HOPk1efr3PDdwePY/+vd3uMA8uH32gbl1sXs5/7c2+Li9Orc9Nns9u7v9uTd9fT28e/y7/bu6fTy7u/x7+j08g316wnv8vb48P7t8Pb39fPz8fbd8vLjFMvS3M7G0tDX2cQN1e7P0dze7OcW4dTaD93d1+XNyd3d1/XY5OPf3dfX29bY/cjGxAEC+Mb99f3dzc/VztjuCNLQxdfFvdDY3NjZ5+Ha4NXY3Aba39Lz0NvT08rM0wP8x8Xu0P3X2uHK0tfCwdbn1MbSycAF/tD41dn74fEB7OLP1c/1BPPF28bHI8nOy8rf0uLQDtzQzNni19nh4rX20AnAytrFChnb97nN/9zF59fT1PjY2urY4OTfyMzXve3lysrNwOkI6+Hx7OLwzwIG7+r26hfj4OUI5+7o0vPr5+Tr6efz8Ovu6+/x7t7n5enn8+Xj3OPw8PH27/P27wjV3fnt7PHh7e/+7tfk5Orb8OHs8+X38evy39fn7vft9/Tx9vfk9+gCCdHW5eUM4t//B9v92t7t2+bV4uTg4und6eT13uvp++Lg1tze7eXx6eDw5Oz12Ona2/Hl7e7y7+/w7vDu
8O3v7+rj6+zp5u7k6ezw8Onx7OTu4/ny5enl7u4A7O7i/+zxBfLy7u/09uf09ezo7+/w9fXp9fX03uHw4w/m9AnnDATT5vDu7eDd3ebr7vXq+vDy9+vV3+Lx4une6OXv2+Tv7+De2eDo7ODmDekO3eX+5N/q5e315N3l4wTtCOnm2OXm4+Pe5ubn6OXI6QXn393k5d3kCdPu7O/61tja2v7f6Bjg5u3V2tnZ6dzp3eHg5eTl8eHu0d3XuMD40+jc1M36BMna3e/Pz8rG4eS/+OfH3urp3NLVxuTZ0+Hiw+PDzsL9ycb6yrfn6twM39zk3t722Pvc8t7Z2NLU0sIH39II3+PxCuXe39Po4tLc0sjd1una197h6N3r2OD5xsoA1tYV0OnKEODd0uHZ5A351dPOytXg1Mjo4fXl1drd2s7p3tHa99Xf3uDSEM/k2Orl8evt3uYK5Ofq6ejn6ufj6uHh2uHH6OP35dkI1Mbq3gDY8ODn3+fa6uXl68rL7gvn0+LuzuPp1wjo2d/d493p6dLS+9DU5OgJ2ufX0d7U693p4uXi4+bpB9/a6eDdA/P58e7x9fjw8url4vT18u3y8OXY3Oj/7Nv24B3w6+PYDAbk9vP29PXv7+X05+X17/7UA8DSvei0z9/N1NLj0QHb7bDp9NXrrtzmzgz2697u/brGs8mr/Ma+y8PMyci4uN3M5eXUwcza4dHEx9vktOjBnuCmxcXg3cXHs/nqoLXaorS76/fy5vSmrJrXu/bbndq9udzC3cfXyvTSx8X//vUJ8McB6QzC08fI+tTr3dDi39/C1+HU2dXM3tXgz9ne29XavO7Aucm6zsi1wZy60BMMjQWzjfQF3QrExsiX1ea6weaW8rGvr8i95tmNtLvTwbLAq6rJ69L6/PXaxOHk2rjl2PWx/sjVGczPxuHA1c7519PM1NDSyO79rcrNw8TM0NzUq/Ks6ebk2u3l7N/s2ujc6e/y4OrlG+Pc6e3o6ejp
9Orp6tbqDeXlCuXo6uLr5OLo7Obd+eTWtOwC1pXvz/Hi6fnD18HCytzawcDR6/3mzgHF8MntxLbK++DT197P9Mvb3sDIBrK3/Pfy89AB9/bN4ezO1vLd5NDq29bF2tXYwPDZ5dXp39rf0/zf09Ta48je0dzh+dcH1fX29vb26vf44+3y9vj48dr78PLo8vDzBtn8BQv97uXj8evu5OHp9PL29vH39+H888rq7eLc5uHk7Obx5O3y5t/w5+IJ4eT02+/r8uTt5O3v9+rrAuzr8e/g38/Z3iAN39PlAcfO/+DTz96pDui5073MzsjXygPPwbzeytH0+NPN+ujdy8/f0srOzs7OzMrQ9N0C/vHd1OHg29bdDODj/uTY1PHJ49b49ODx8djc3gHe6fTl/N7i2Qnj5d/h5+Ts7Nnk4NPt7PDt8O/w9evy5+Ls8fDq9Oz07/Lx8P8M2vbx9O/p8ebm8vX29+719enu7OnR4fMF5vf3+ff0CPP39fb3/ff19vf3+/Hm9fL28PXz6fz96PDuD/X77fX89/n19f396v/u697Z6NYE8fXY0dfZz+Xr6+Lp9h3s1OAL5QHy6e/22+HtAPbv+fj19Or18ej28dn03+TSyNXlw+jD0wHj48vW2NHS0srB8ufJ4u/u3eL11tLy0e/uzMe91MjSyev6xdHnyrvt9cvG880Mt8T82NfE29XsytrQz/Tq0tX9+NbY3uHTxgDZ69Hc0dfh1dPW1NrWz9vD5tzb/O3hygvX3Qbf3Nzb1dTk0fYD8+gCB8HT0wbr1cnE9t/o49vd1uHO3t7Z4OLrvPbU5coK3tMC59vXyOjY2gDb2Nj5D7zXt9Tk/P3O6dQBudTXyP3+4dXOxNbU29Lb2Avh7s7c4enm5ebf/uLu5OLk8//i3Orb3e8A3OHkAQfi5NDp5eLqyPsB3Ofi6e7l6czN+PHo8fPy8/X15/Hz9Pb15+kL6Ozw6BHi5erv8Onl6e7w6+rw7ejoDO3s
6Ojt6/Lo2t/oB+PN3u7O0+DQ7fLn88Xp3PDkx+PvC+Xr8OrkBejt7Mnt4gHhCuvOHtTSy8/u0cHh+NPV8eDf48/o5c3k5+bE2vjhB9vb5eHs5uwH1usF0OHc5d/nztjp0ODXC9v97xDA1tGpovbcm5in2/z/vcm02t3f3AHq3uLp46S+8d/E9+LpqeOo0dfdrcqy+qa/rsSvwOPS+8vx18XC2MvRC+G51vLU0dbcxvXwyOvZ4Nvyz9rY2tzh5dTd/NwH2NXWzgjw1u/QyszG/9HPuNYCyNrj3d3GzsjA/8m91NYF1N/20d7M1dbV9dHRAtzCxMi9zNHKFfqv3fTS29vg2NTjGNnV898I+9j/3ODj9Ofe6Mrg9efd49fb3toG29Hsx8jg3tvh0/ff0te/vu7K9bfSxgkB7um8ud3tybb6urPMv/vUzr3W1cDfvNfts9W/x9LR4c7N0N232RsN69Dd8emu8ui7y8rh2tq31+i84NYJ2sHd9trl2dfQvPvLq7Tt8fbQ0brOytLHtLSuwOby3vDv7Nrx4uDV8PDz4O3h4hT26Ofa5tbw6QIICNPh7uft6e3i3Nrt7u0C7fHi/9rUv8XGuM6ytKbHt83K0aenorazq8aozJ3K1B28FAbzw7vGq72/9dG6sczLzKOEtLjNnoalga+EiGHFv9KkyK+epAee3ufjr9LKvMPcFMSzzLmdlbwE0R27t77KyMStiLCDzdTf8dvh3PTg9gXHzv7m1NbX29r00AAK4eTd7e3f5O/l19b93gHe3Mze5t7j5c/Y0+/U2vbZ8fPm8/jz6vf37t71/vLf6v7t8u/j9QP06+zk+eb78drW6u3tFObp6uvd3NvrxMfl2uLnyte97/nRzdD01svrEMzgyc0Hz+Hs2uniy+DY99Ds6d/o4Nfd5tfO1uEHz9ng1+MDzt/ZDtXx0dfhBPvR4fju4+3fzwve+Ofh+9/R3ufZ2uLn4+Lh3Njo4uzn2uQJ7fwK/+vC
2MDK/9Xa0PvD2s3M387W4+G/8Nzu2ebh2+IB2uXh6erd6N/l7OfYzcndAvDuzL8RzsveHuDOwd+2vLvQ7c/E2LX4rdzu89HCuOjGv77EwdLe6c/Z0dzX6NOs7fDw5e/18uX29/bT7fX32Pb22fbJH/Xk9PD39/Hz8PPu5/Xy9vHz8eXf4ODe3e3g2gDu4eDd3dLZ297g4evn2+Tc698I49zo6uvw7PPp4Avz6/Hw6uDhDuTe2Nbg5ODn2Nbi4O/s4O3y5t3zAe3u8vLj7enq5REW5dvy5/LlBuzk9e/t6Nzv2+Pl5e3z8O/v7vDZ3uvq09Xn6tvx7+Xs8Onw1fDe4uHH3+Tf7+vv5tvq4+Xu4+wM3+Dq3+LnM9DT0eroy/zWycnmuPS2vLni/8zczN69wsLq397L98jp5dWx0c4D+gG3xdjJ0sfF7dbV2fu168nT6ebc7Obg4OUJ2dbt5efZ0+bY3+zI5M8S1eAN4tvX3QDi5tT86vvi4+Te3eDa1uTGyN3i7dfg0+7i5dL34ufg5NPby/Df4Nv96O3n7dzj4/bX/NvR2v7d5dXa393e3dbg/9Hm5ubq6vPk5N3U3e/k5+za2t0I1+MP3Nnp6RTh2t7ZA+ToBQDn9+js5fHl6+Xj8OHl4Nvt8tLx4vTh5wXW8vLy5+Py6AXH4/Dx0fXr3/Hu++vf6ebb4NHp6ODm2t710fUG3eLq5u7m2ePo5url4OPb1OXi2uzn6fLpwdrg7uru7+Mb6OHV8ezy6ejq3d/j5g7i2e3qBQfn6N7j4+b06PT08fDj6+fn9t7q49oG7vzr9ejl2Ovv5u4B6+zt6+zo7e7p3+rr8+Pf8ATm6ujy5d/42ODc1ebb/dzg5+r20+X55+MD/wba/N/a3+Dq5ezu5e/12eXTyujw5uXy6eTr8t7d6OT06Mvj/NrP3yPe6u739+Li3Nvk2u7y8O7p4N3d5eDs5tvm5O/q6ATZ4Ofk4+zu5uHm1N3f5d0F6+3r
COng6uLn5uv05uno6Ajp7uXd5e3m6+Dl3N3n9+nZ4vj35Pfx+PXr+Oz08/jm8ggR6+/+6eT29/jr8P/w8/j48/n37u/w9ffw7vfr5fby7O3p3+X37vTU5/Hy8eHx9gzt6e/n7PXy6Nzv/hbkBu7w397r7/Lt8u338enx8eHtDN/y6/Hz8ufl6+7q8vjm7+rY7urOHuXk7urrCebm9e3x6PTk5+Xs+urz/PDn9uXf0uEE2OHU2+HJzeTJ5Ozu0wja0MAQCuXLFObYzs7Y8tnR1+QCA9fg7NXa3eDhAubgxOve2Ofx8e/x7vDt9O3v4d7a6wAC0Nzl7PDx7t/j4PXw6PII2+XZ7+/S9fLt7O7bEe/w2cfb5d7j0N7O5s7559XW1OPm8+b/1QLQ/t/v5tTm1ePh29PN2uTW3+Tj493j7P7g6d/20MDtAbPC9pu5tLnGB8DCz8UT55XUxtTR1ND377y2yvDk3dLR38rQzszHAtqqy+oB6ufxz9La7uHjCPTv3eDb2efV0uDZ7ej17/vu6NgS2PLi1N3b393T3NHW4Orb1ujb7Nbf7+fx7evg6e3z7t7o7OHt6cXb28Im7e7e9fXv8MTV7+3U6NTMCfDg6N3b4s4A3NLExtzaFNXf0dDey8gQ39EB1vbi4PPjxwPO7OXW/tXh1Nja1d3U0NLU1dLUyNfOCtC47Mvts8vU07c0w8vMsgDbuO3u+P+1w8rPyMLQw8jYudXMzM/c08LGw8zO1dHDC7bR1srt0tDO2Mnxx9Xb0f/J3N/mAenY1c0O3AHF19zdu93D6gPq1NTF1tjd1cr20LwF0cLq3trO3NHa7b/R38/V184GB7fC8uT79u0Byd3WyP7I/+XM0N3YCODi2OPS2N3m++Pl6On16uXdA/vx6ePl4uzk9P/5APbr4O/i68fv7t3u3fDp5uzf7+/r5+nn693129/m6+ni4MPS7/Hn2err6uOu8Ofd99390Qnl6u7h5Nng3Nje/uLb
5dnJ4tna19nj0gjq09jN1Nz12Pr64N3c6vAF0NzTycHi3d7w1OzU3eX/4tnY6Nv919/T0hTLBdD42da30OAW6erg1t/l2+Hq6OPh3gDU5d7J3wzY3+rn3tzm3+Ph5uXh69/h4ezb4Nzd4vHi3NTV1Mzm5+7U9drU49bA6eDa5eTPC93p8//Z8OgN5Qgb29vm4Ojn3+vh7Nvs8PHW6QvUyc7y2NXN097B1srS9dnK1dbbyQP53Nb29fvXztv4zwjN69Ta0dTaydbuz9be1Mzr5NzZDtrv2tnlAOLj6szY0P7e4+/c0ejd7dPe4erj7tgY3dnR4Mng3MvQ2tnc3ADhAtTy+f7O4eHezufc/N4C/9bbzdX1zNTd3trX6d/I6tzM+Orj0NLQ6dnk4NXfCdfh3QDj0dvx4ODm3+vODOja5Onb3uvn9Q/e5ebnyeze5uLf6+zl5OTk8unf6Onr2+LVFe3U4dvj3dXl79Xo7v3s7uXX8urh8Onm9N8P6fXoEOXX++zz7/b26fTp8Anw7vDx5Qnz8PzV4PfZzuDm3c/ryvLi0+jZ4N/2AfP30sTT7uQG5Ofi3+Tc3d/U0dzX4OjO4t7a3QIA49Xe7tAD5ubI2NHp6+Hm1e7m6ssO1Qfd7O3Z5vAB9OPX7OXl6Ons8PPuBvHz8vMM0vHtz/3M+9Ld++LZ1uTZ+NPe3d/8vbfR1efX7cwE3+zT1uzoztzX2+bo0tvYztHjyAXW8d/p7efw7Ofm7+3y89/R7QEH5ejg5d3h7uHw4fEADujZ6u3t9OrY7fDw8u8I5+wT9en5+/n9+vn49PLx/fj0+BD46wPx+vz9+/ru7fbx9fn2+fIF7vn39Pr2+Pb4CPnq9tQa39bd0+QH9+zI5ebhyuP25dHT1c8BCd/v/9rX09fq2uTl8Nf63N/P393h49/c1ecBvPDG8P2h5f3M2dDhw6HasLD+7tPw1+nT2+vVzrzIucv2weDHwZyX7ayYsa+un6PQ1w7x
394O5d3R8Onz7eDW3c7l1uTq7g8V2ezexvHz39zi4uDyzvHp7Ovj4eHs6eXf2vbC0+ze3em52wHGB+jp2OLO6O7N0+nj0QLs+PTt1dnc4Orh5u3e7ejy8urv4+Tk3A4B3dj21tXZ8NLp19zh6uPXCtYGv+Pj5dzj4uQR5+PX2OrZ2+ThAdjm5+Tg6ufj3dnT08fRw+jSx9naxwXIz9yzp+LzuNm8vbywv8vn2ufF4tv99b/5xebp7QLF2trSyLm0Nd3S1eHw4tcC1Nnk3Ofi0dj0zv730d7c6dPj3drW0eDe4dT+/Nreyt3W287f4/rUwhPC1M/y0sXQwOHD8tTazeG7uaz4u6rD6MTa6szLz9v97MkWwO26C8ep2KwF3rEBvZTG9vLz7fHtAu/i6+bv5+/m6fDt393gJs3s7Obs2ePt9NvU6ePq6ezi3+Hh2uniB+3l47rj2+bj/83o3dTW6Ojm2N3V5cvf1uXM2czs3s3hA+HG/QfaABzR/gXU2djW0+Hp1uAA6ALuAezl5urd3eDz7ePr2e3g1gXKDuje8uHp1xHq4/Pd5unfCOzs4Ozn6ufr5e7o4t3ZDePw4d3qxM/s5N/T4OnUzwLR09v9xeTV1dre4Q7V3fLV2t/369ni2tbTyRfy9Mzg2cjk5O3e0wvZ3+7g3eL/4c7OAwADzePk/tDW28bMzMjM5eLVAcvM2d/fD+/lze/b6Ovu3t/c7xnq6Ofm7ebt6eHn3wYV4tsD7urr7evf3Oje//Hk7+Xa6uvr7e3j5+Xh4dHg5Orr3+gK2cjg5eTh2Njf2v3u6Mf66N/l1unnC+EQ4Prd193n2OTr6eHdB+/W6tzf3tXHxd3X+MfR+uDR9tDoxMHh1QDP0MzestDYyBYGI9nu1MHH8s7H2dgD18PXzrLd/M7uzdn8393a9tnc5tbQ4eHIu+fUos3N5N/P0NQU/ArwyerH1s+1zdnW3rHa18P97/Dj5ezw7u/v9eTs9+7o9fTW
6PbtzuHf/PDh8O/o4N3kDt7+4urm5t/Y3hz279Pbx+Lr1unV4Nzh7OvM7eHY5e3e5uz03/zf79Ds0+no7+Uh2tHQ6tgG5gvq6Obr7e7z1ebe29Td1QTS3t7kyx3+y9oI0Pj/y+Pg5NPd4Ojm7uPh59sA1drs6+Tq29vq6+LX3cnX/e/h59TH2uMQ2uPe4+nO1N4H3N396tz4197O3OPl2bgH/QHW0N3Y3MgUzszR2Ne609fnCMQEys/Fycgb1+Xc0uLl2dwOEsrL8d7S1ODn1eja4ufa4uDh1+Tc297j4dbSz8Pl4OrW4OXn4esHsNXC4OLO/t7c0r/R8Nnf2+rX4wDy3O7RywEHyODh/fvd2cvQ7e7KCeff6+zp7Orm1t7k8/HeFtXt6vL39fXm7ub05ezz4/Po9u0I4ePm6PTn6vf17O7l5+Xt2+7d4Obm6fPX3uns283vD9jy8Mrl+8gB6Ork4NT0v+vk7wvx4vTZ2NTi29Xo3QHq3Azl5d3J497O2APL4t3W1dfVzwDb4BTj/fvj1d7X4N/Qyu/t6ezl2e/k3uPf5QD059nX7ATn3PHi8drz7+PoDeTtB+Ps2ODl6fTwDfH26+7u7e7x6vPg8tzm6+ju4+vq1M3i5OLd5ubC5Nu1IOHoCNfk5OvY3QfY8//l2dLl1Pjb1tva5NzZ4fnb4N/o2Nrj+dLf4gDT3OrT5d7b3/Pn5//J5cf+z/fSuN7e6ufR2Onv1t7k2+PG5NMK297fEtHa3MYD7eUQ3tri9vfv7Nju8/Lj7O72CvPe6+vd8Pn02/nwFOPa7gbw0vD18vDq6/vu5PLo3PnUy8nZ3Nzb9tfw1N/e1v/T1Mz29dft7fvX2vza1Qn2ytDR38nc383l4ejk4NLi/Njm3+fi4e8H6ebd6uvs7Njk6+fb3/3d6vHc6wDi5ebV5Onc6ebq7OTd3+XlE83k6uYJ9vrb2s0B393E+NMG3NHRytzVzc3I2BoOw+DV+NnZAMTE
18/m0t/S1tvcxt8B1toJyeLvvefKu6/E39DH0Nvy0drq6fgN7f657Nrr+NnM6Ozv08bH5PDPqvfL0dPM/ffQ5ssD0dbJyc3R08fZAcXi98LhyNXD7sfY0s3Q0+LW59n42dXR8NTm1dLaxsnN1dkZ+MHhzPnV9dy3DQDm6++/ysG6trLawdjqAP7JutG57ePJycjEy+zEturKvN7L1vfjw8gA3u/r2enY4+fwBdLw5N/o4+bs5Prn/toC5eXk49jn4trj9OLj6Ojo7OHr5+jd5erv1djx+Pbc/P/69/Ds9vH46v3u+frv4+gA4PPv++T05hbw7u37/fv60Pvo+/38/ej1/v4QyNzR9u3d4d/xvfPZ3uPf2N7d7+f30ADnBeLx2ebS28/u5NDj4OLh19ng493f2/jKvubq5d/q4urr+97g6eTo5vLn4+QR5PADAuHn5uLt7/zn7Ofm5uXk5ebi597n4ePr5czP7NbS297N19Di9drg3uPXDNbY+tbs9/jy6OTX3d3x2N7g2O4C0+Dd4ubR5N7X6swCzuTd7dn84uPR8ujW0ungzNrexAboDNnLC/b50ujhvgHCyMjg3tzo6fvn7OcJ2+L39uvh8s7Y7JzP7ubX3uXgyrP8oLvQ1uXF48y40eXS3/bN5dr0y7XDxsDBv8jAzN7lntfo6+Xj7PPU8e3+6uvy8+bO7erc29fkA/QH9eoD6ufo3tTY4+jf79vU5d7f4Nvp0hX56dzn8+3v7+np5vL4+ert3gMK0vPt+fPy6fX3Afj87er58vvk6en0+ffz9f797OLnBff30On04/Lv0ejt5/Dv7eXz5+Dg7ufm2hXs7/Xp8c3J59vZ9ufxFOrl6dzw3+Du6RjQ0MnY/Njj4OXW9d4k29EK29nv6NDg39bj4+Dl5+Pd69r98A7P5/vr4eHg3OLc2tXQ4AEPxP7Cx8r0/9XK6dncBODg4sf98OHR1OXl3uH03N7c49rh3ure2tva197d1d0E
u/L46vfv7/T66Orf8u/87fr29uEe2t785uPw7e/76uHt8PT3+/j2+vT3+/r19eb66dzc3ufg3NTq4woByt/Z3gDhwd/u99HR3+H55s3g3OUN/t3S6+nt59De4uHY6+rP38f6vtC3wfO+p7/05uzY0Ny+68K4+tbm3gTdvszk7NLa2On18rzZx8+xsMTDuLoX97is/e706uzl6O/w/+4F/uvu6ezx5+UE3ePmCevy7OPs6efp5t/g7eXg6OXs7evt7Ons5tv14vn38wHt7eDN6+rZ+d3p1tre2evk49vfBNj15ebe5erg6+HV4d7S5dnZ2+H539vd/fr55v779vvd8fTs6v757f7p9u/s9vAS8u7q6ufp5vUK7/3u+v359fr18/n5GPvy6g/j2uPa3uXf/tfe3ubo5NXdBuDczt3v6+zz7Nzj6RTS3t/n5+Hf4OMD1eAS3Ovh2uja4uIC4uHi2fjh3N7a2djx0uHL5NnfA+bl4NsE5uP24N/s6e/l2Ojk6+fj4uPaEdDd1NrM1tDSztb2/+312drS3dLb6uTy0u/o69rk0+Lz7Nnr18zu1+Ha1dTR0NLYydXa79LiG9Xr+b76493P49rnytTl3NXk68zB4tnq1uTO2sW98P3b2dLowrzFyRXdxdjFve/p6/jx7O7u8eLn1+Yd3u3j7unj3v3m4QPXze3q7+zQ49nnD9/fBOzs5+zu8unr8tTp2Ojl8QP25vII7tPf5+jj4wLe497t7+noCu/o4ePy7NXnz/Tu4O/p6vLt4ery2ebg5vjFxd3fudbf59Py49jh0sD11Lvy3erF47Tz2/oD2MD8+sCx07nw1M7Y1NTcEePZvgLC1OK3zOG0x8Tjqejtyqmo6hfNorgR5tXE9OTI6r3cDu3gna648e3s8rrAzP+kqrT83eX93undDefc4eX01OL12trV2vvT0NnW/OUNA9nj1MgE1Nnc49jR0OHa1d7e69XG6vi86euz7N60x9LgxszK
8+rNAu3Wwca1sNvavOTf2M/uyMbTwPzotc3Cw8/Az/nxzLzo7drJ2Or31PHTq+m9uMHZx+v24NfZ7s3R8gbYz8vKo+nnse3iys3C0df008uyzda32e7V3/cO5Oersdf1uditvbbW1vrb6MDow9HYwtLtzua52rzVydjL8bkLvrzX5ezk0tHp1cbP983W+tbu4N3T4QXT1e4V8Nb51vPX4tLj3PzV29nL5d3j2Njlz9nh+cXhs+zg0Mnm4/Hu5u3y4dji172xt8kA5ebX5+bP1u3W3bPe2dTA3b/e7cnPu8fFD8Ox1trl2eTd4ODd5uTf1dvf5REF3tng1tr+8tXkyNfg0t7k1+Pq0xPQy+DO4Nfk197a4uL+1OXl4eXu8dvv6OnfC+b27/DuAd7U9+j06eT94/Dv8erv7/Hv9PHy7u3u8Ovz7/bw6+zVyef699ja7OrVzN/aA8bTy/fz+b7V1NwY3NXN49vX4uLR3dzb2ODY2tba5MzYzQfc7v7O+PPIztne1dTr4PDb1eff0hPUBv/z7vzey+Hl++rv7fDs3Nje4N7i7Ofqy9nm0dbA78HV5L7AzNO7xfPMwbvR8u2k1+Ub6+rU/NLC6Mzzqvbx9cDXz7jGxsDS7fzDrebl4cq5xLTvzN/c9+jfPbjFu/bx0ua0xdbS6dXHzNbT8uji2MTI1L+uwsW/yrztrtf+1uDc5+Xh2urB5N/g5Onm393c5tXt5s7WEO3e9/Dk4OT93ubp2u0aBeLj1NTn4eIW3crMrOj2/6nH8q4Hv9TMyuXHxLMD+gLf09HY3NHUzMrF0s7R7cXGx9MFycTJy8e5wPb25N7n6+Pb3OHQ1ODo5tzh9Pnb1tX/9tXj6PPZ5e7g4uPg5QkG5/Lo4evt6OvY4vnP4O7O4gPx2+fx1d/a9M7V39/j6v3B7Nfk5evrze/x4tbQ6CbazNfa29ra3dvi6NnG5MnVx8TTycnQ2u768cnMwvC++P360O7n5bzH887T
6+Po+8zKyM7W18vR0NXT1MPSuu21qpu1q6unzBceHA7wro3omaWcBdb7CBTIsJMP4Ozwwv60lre5sLunsbGus6qqsYj27dXrDO3q7tn87Ovn6urx6+7g4+bn6+Dn6O8L6QTkC+z15AXt9+bu8vH18/Du5/jl3a7InsfR9M6369TAxtHKq9q6peHZwfnU6+YD59LHzMfuvv2zwc25vuLCuPu65d+6vQ/w+Ln6p+rg0cTpnunE1bDdrPHf3qjOr+va/uvXysjo6cjIv7uwwq7Vv7ayvOvo3+m7+vfq9+L26/js5cru8/PU8Q7u1eYfzOnd8+3s8/vp7vfy9PYK5+n39/f49/z67fbe3d3h4e/o3N/k8/XgBNjd0t24+N7c0NwB0t7o4/rn4P734+nl3t3c5OEV5t/i1N/pz+7k8enw7+fq6fLr5fTw7+ju8O7iAPXt6vLo8e3j8vQA3uYL8+/s8fPn8RXo8Ofa8enly+Te6tG+ztLe1cDC2tP+28jOxdLW/Nbdz9H16OrY1e3wD/UN+OLS19Xc09rfwOTv6PDr4+bk7u7r7e/u7/X1Aevx4wPY7OUX8vnw7vH73gPr4/rr9PL4/O7w9+ry9uvz1N789Pfz+vz49/Ds8u31+PLx+Pfo7uzz2/Hz+ejvIM4S7d3v+ezz6+/i6e3t6vTn9vLp46+10/jlpdTJ6NAH+O6d3ODzCr6t3MPKwbu82M/b4cbB0/fkwufPxOq6s7e+6sLd6+oB4+npwtru0eHg5vDo2OHr3t/R/fTaBfDl19cG49362+nV4t3I2ene2tfj4+fh/N0GzMzm4cfS0cLBzvnh38HR1sPS4f0LyNLt39nG0dnX6cncCf3Q2tvQx73Iws3T0CX82tHN0uTS29za4+Xq5tzP2trOz9sE1NfW3eDT2N/a0wHW7RfkyOXP4tjh0t/X8OHx3ubY+uj21APe29y94dnV68rLyMjc4MHo6wvX7du32rcD3NvyCrm20e7S19Xm
yN3T18r8DQTe0ffDt9DmydHGzsD32My95a7gurLS0fED/LnTv9bu8MjC4tfF+dDQ0vL7v/Pa+vfX4t7jAujiAOzj6Ojj3cnb68/O6+LcDurf5+/v3tbh4tsQ3NDs3fLw4+7rAebL17bq6LfD5brC2/+jwcnN267k5sqrCfve0rXH6t7xwenow8bl6am40PbL1tjT9uy/6e3Y0u7Dx+3A+N3rrdfI0MXVwATp+gTq/ezP8dr6283W+c/K9Nf12NfdztTRzs720PrA8eLp3t/x1tLX/f3c1PO70MvM1ATZ5+jM7f3r8NTM1c/V9szPCM/TwMi0JLzDu8ehvMrVz8W4y/DW1ea739nOw8L93eD2wQvL2c7E9OTP/fDt/snE78PU0vbU8LvTw8/Wx/bq58my6Lnt8t7m7dS3yd/ezKnY+f3htde58Mu81NrB08TO17vd4rLszZy//OXcrN7c6PPx6fLt2OTc4yHc5vIF4ezr79Xd89nm5ezo4u3p5Nzf7O3x5vHh5N7c39rk8uDq8O7t0tXo8dju8fP19/Pw0vLu2/LUKeTl7+rzEuLe7eno5e7q6Ovu59TT1dbV0uXV8/T+5gQAC+LY3+Dm5eDjCNPY39vS1d7v5PHt6u7f7+rm5+kO7ufY6OXf4OHe4+LW3NTw9PTmxe707vX48O/58u/s8/Ls7uTo7On38fb09vLw9vDt9fPZ5O3z5vbh6ubkEArr6eji6d7c4dzn3N7N4unS3+Xj0uYmAN3m6Mfm1uvb4ePkxeH23dYD2dTg39/g4uXiz9u/ye8FwsPOxeIR48TN19Hw4dS/4ffc3t7g2ezZ19/W3+Tu4dTY3N7E4drV6NXIzQ8ACuUIFejh19jm3tno6OLZ5OTh4Nrh3fLy3/Te9Ork6Nrz4Q/p5urj2+Hn5vPlBtXm3ObV+fzp293b5uEI5uzX4u/o6/nq3+D/6eLp/unl4+jp7ezv5+Du5Obm5ejo6/zk0NnNzNH56t/K4MbZ
3NjZ8dHIz9Pox9jT4e0JAuHV5NbP/OXm6d3h4Rfe2djSzuPZ0cL0APwL5N/U2ADt6u7s1+bk7e3v6dzh6+nx1uLh2Ojp5tvn6P7o5N/j7OTf4uPl++/W5+bjE8nby9ni4ezo2fDi1Qbl6N7OE9jIFs8X4dTW7/zm277P49jh3uTg29/i4djY1tvh2gjV3c3V1dzZxdri5t7j2dfRAQDZAODf6+vT393I6Qjh2OXh4OPa3+PZ5OTZ3NkVvdXqEuTcAtbfw8zS3OoA3uDf19Tf7+3g5+z+7u7o4uvd6e7wC+3k7t/b5+bw79XaFNnd+f8KyurhycbG4xbX3BLW194X89jQ5NLf6OPh69nq3tneAuDX38/f4d3e5ePfx879+/38/P38/v33+v3+/v7v/v7y7/bWEvn8/fPw+f38/uz///v5/v4D/f38//7x+f3w4vj26sjp08/C467X39fHvOLaxsftxavfBsbh2wHB2rvL2dXFxr/m3vHM1c/d5c7gJf3LB8fU79LZ4eXM3d/jDQLc0NLV1OQH+bfw19D74djV0NrZ3tTP2PDc39nQ1uPf2AL+/fv2+fz6/Pfk9Pr0/e349vX17+ny+PL8+O7vIefg+fv4/PL75vT5Dfv68+/5+ef38fH8Ed3nz87W4/ne4tTw69PN49/Y9eLT7ebW7Obi2Njr0tbg0d7b2uPizOfW3cD+zObR5+Dh09Xn4+fv9PPg7eQXyxn0Denr69H04u/18d/h5t/r3Nza3trj6+Pg1vHh3APg5/zn4uTjCuTiBOXv6O7m5+fq9wDj6urk6e3t6+zs7Ozl5Ojj6ezm7u3o5+Xn6t/gx879B9nS2djRF+7Rz87e9d3Z2t/s3tLh5t/01dXn0dLb39nj1+Pg1+Li5eX35twC7Obs3Ozo7+3uA+r06OAW6+vz4gnt7+3o7O3u6urz5wrc6ern7uDt7+nn5eju6urx3uL08u3u8/Xx2PHv3Pjr8u8h6O8d5tXg0tnt
9fjx9eHs9PH39fTy7Pbi9PDw9unl8OfP8AIJ2e/x7//z7+706vfl8evz7Orr7O759/Dy3PXw8vX6/Aje6+v4+vv29/X46/P018z0D+zUzdTU1O7+6eHP0t3vy8T4+eLi3trf/Ork2/HT+dzR7Nb23Nnh4N3W1d3WstPb5tbn6+bm5dzd3Ovr4tTV1+oH0Mjj2Nvf4+r68O3c2Ond1PkL2Oba4xbg2t787P3d0c7qysvvz/nV37/a1OHI49AJuAME+drmz+XY3vzhARXo0/7d2d/g/9Di1N3U+djOxcLKw9Pdt8/J0QnwwPPW+ci5DeX1D8DL2ufW7t7aycz+yL7E0s/Ez8vQ1c7K287Z58TY2tzk4eHm6/bw+OL16uTk7+Pc/dbt39kG6gnf6tgG3t/r0uvo6u3s6O7r3+vj8OYC6+THyNjC08fv6fH//7/RxML9u/4S0LnSAd706dvd4+PfDLTFudLax9rX2NfNy9LTwuDt1/HT5Pbb/eDW5urp7vDk9OUDzg7vDd0B5vLt7wzq7/Pk69ji6wDt8Ovs8uvu2OTs6wHq7Ojk6+Lv4t/dCubx9vHq3wri7Qbi++Tz7Ojt9ezx8PTw7Pbq7/P09+zt9uP64+XV4fT80+bE2Prn5t3Y293e+wy49cn71+jn3dr46cnb4v7k3d3Z4drY29nO2dzX4NDdBejmy8vf0tTfz8zpuuPQ1eXb+/LS0tYA/Nz05OjTzdvfA8/Y3MzMwcvHJs/S6/PR3wLK1s3T7NLj2OMW0c3c4dnIGv7W5ObW5PXi5+Pn3d7g3wjq4d7e7efn6+bXBdwM3efeBvLm5+3q5xDX39vb/eDm1wTL3eXp2uXi2uHh4OLo6t7c39jm2Qre3O/t1N//0/Hy7vnr4OXr8fXp7e/06OIE5xDu9vf28vbt7vLv7+7e+/IK9ePu8/Lj4+/z8ujn2+rQx83d2/n23dXk39HT1O/ayx7a1wvX7NvWBuPl4uTr6Ofc7uDd3uLi
4eDh1dja3sjc5ekE3N/p6uLT+8fc5uvA1+jrFdnky9jg5+kMBOLk9efn6+za6enc8Obk5Onk5OPb8O3a5erq4fLl8uvs8u/n9xDk7u/a6+ng1Nf/2N/x8eXl897X6QoF6gLw7ejs8Ojt3+/4xOH+387g4djt2eTpzt/0B+Hs2M/h6Nv44PT35dvO9enk+NDP29vh6drf3uXu4d317vLv4+rw9Orn3vHn5Qvt6PLm6twP6uEV4PLz6PLy3OXk5NvY3enj4d317ODj+Orl38f8zO3Ty83p697P1Obiy/bW0PEB6/TX0fHi5dDM173E3PDs2dvaz7fI0szN/ATJvxHY4t7Y6d/j5szx1PDn6+bq49T06/jo1evfBfjZ49riCNbZ2uTj4tje3dTY59zHDvzfz/j2+9LLyfzO2tD+2tvRz+be3L8I3frPy9vqyOvU/NHo1M/fzdzJvdXTz9nKzdQCDe7v5uvm7O7p0s3eCuP15izV59no4u7qDQjn/+rq5uHY4+nw3vDu8vXs8O7w7cfU6eH55uLR9fnn8/Xg1uLb1PLS3OvI3dPJ8vHYzvXF0NPFyN/e2tDQ1O/byMnP9d2z2OjO9fr4+Pj6+/rx9/X4+/v59Pz7+Nbw8O759vv47/T35u0UB/n4+vn08vf6+Pr69fr77vjj2tzj2uPX48/b2ubo69Ty9+j5ySTd7/3w6M/eA9LawO8C7+v22svV2NLm2gPn3dDa7NroBOHn4+D6697t7t3l5eH77v/WxOLk6gXt69fY2+P+4+P09t3q8e3x9fAE8t358+Lk6OTo4+sB8s7u4/Do4eXm5fz14+MC8fHw6uHp2fH09O7m7OXn7+br4e3s4OcTAgT37vj69PL3+u7v8vr79fL1+e3x8fr29ub18/P39PDw7e/35/b79/f0+Pz9/P308Azr7s7QzvHyB/QItcvd+c/T1NHX1Qjy7tjP4vP/4tXF183i3fPS2ecS3NLb6dnt88y/1uDd1u3S
4+jn5gHZ1N/jCfHq7/cR/eP329/i/N3r5ebn3ePg3OXi5tjg3ujkBe7bycvk8tf17usS4+Lp8vP07ebtDOvUB+fV7/Dv4dDk7t7kFufy8PDj7eDk7Ob16Obv1+jfAuzd6dze1ubj5+zr6OXp4ubp4eDq5Q3f6Ovq6O/i5Pv03t3g5t7jBtbV9/Hn3tLrAPDpAdoF/wDS4O3Z1ALS4NTh4MXj7tC+rvzV4Ojg2tfW18rizt3P4NvTz8rg7tnK0+nl8Onq6dbx9Ori9PDv4dHz8uor4vTP8O/18/LxCszd2Onm8dbm2tDj29Lj2vPZ9Ob29/fm8vvv+Pj27fT2+u3i9wnuBNcH9PPt+Nrz6N/l9vf59e/wDfTk6/bx+PIK7+7hqa+ogb8hgZLsgYGgsLmExYrEkLS2gYwzEtDkgaWRBACC+iCxvKKvgYGXv42BgYrc1dHLpbTXFIGZmKqBn7fOpK2w1rPB2q6XHvfJ9oHIq+vcsNsIxsqyvajLtM+3i5afqayzvq3EudjJw+HKs+HBpZqyorOr1I2zm/jb6czNu8ISAbLoC9Ob4ra9wbnjvsGvu+QRzNjA2M0H2dWY6NHR0MS1zM62yvfB5MMHEdb2x9vc6gbQxeXXwsvI2tCx/7fPyc3prvHe7e/l3uzgyeno5+3s7+Tl6OLV0tTjvsrj4dnc2hr44a/2xNYA3Ofk5dDt6+vs9wjv8Onn8wv16+Ly9/bw5fbw8vL28vHx7w/T7/P39/nu4/jpAPj19vfz9/n29/j19+rv5ODx7+bK9+oBy8/+0trv0ePh7ga65dUC5uTi7uPnw8Piv7/CzdXU4+jUuOHq8trQ4+7i6/Ht5/vvyd3a7OXv9Nzy7OIOwePZC/zw6N/y7c/P5drP2Njf3Ono4L3j7Pbt2+/h3N7j393z6tDf0OPo4tzXwt7a4Mfa3NbN5B/O4OPL5uPd/APv0+jy7+rY8Orv9NP64eLi6ejn8O7Y59/m5O7nF+fl2uLZ
1+IN3+rw4+jz29jr4tzq6OrV3dzl5dru6+neANfd3erp/+fo1czW3uDo2tPNA9Dcx9zZABLv6+ba7u7k6wLZ4OXf5erc4uLQ2+TZ+PHd2+Pz7Ajt7NjO2uDi6uLV0Qzc38rc2gES8PHm4u7v6e0C4Orr4ezt3uTm0N7r3tDx5PXk9uDo99fa79nm1e3u6+r13QLQ7ufJCvDt7e/pBRDJ4dbg3+Xo5vD26fTv/PrS49njFdnX1dzh0N3j497e2cjb3Nje2d/hAgve6fXe89va9wvx58rj5uXp7tb04dzp2uD23f7n7+nx9ejf5/Lk8erl+O7q6czb6A7d8uHi9OnkBu///+z17e7r7Prx89L1993r2+Hf5efi8Ojb6e3j7uLv7e3t5+LA2vEN+PTg2/Ls49/s4Qfo5Obs0dzm4+bp4O/VHOns7/Xw7vXq+93s0eT18Njx6Nnl9uTrEgf4+u/y5uHh+Onf+PT67/3u8Ozt++/w7evW5Oj31dry9gbg5Obp3/Dh6uHf0Q3l4wMc497j6+zg3OLW193X6eLp3e/d8ffx99kL+Ont/dzt9fzb5enr7ff88Orz7NIV7OoTCu/u4/Lu5urn6uvi4ezm9ef24/j49vrlDPT4+PX43/v63PP38fv79/f77O/06ezzG+D14PL37/Hu8vXu+fj5+ff3+fj4+vn78fn3/Pz2/eL+/eD4+/L+/vr5/+7v8uru9hjl+OH4+fP37vP38Pz7/Pz6+fz6+/37//IB0dzX5tzZ7OLc6PLq6eXi1+Df5N7d+PLi1OsD6PP0Dxjhy/3j3uvY3+fn1uvx4+PGzNjc2ube3e3k3ujy6+nm5Nrh3+Tk3/vz7tzz7en19gMc2M8B8N/u2uPp5tfx8OLjx9Lt7vfi7uTx9eTy+PD47ezm9eTy6vDr7/D55uP06fPY4vTiHPDb5ung9OzS9t/28tfPxu7d3vHm8/bs6PTt8+T12/Ho5+LE5uLRG+Xh4u/x2QTf+Afy
5urw4ez05vjX3/nb7vT27/Dx7vn4H8vk7u706ery0/Lt3O7q2dL37fLu+dTk2/0T9Or29Pbo9PDZ3Pn44+Xr3d7y4eHp5iff197h3+XK2wff7ODk3NTK5uLs5+zU1+ri3g7g6Orz9OXt8vjy4dzY4uTs8uLR6+og4uXp4uHn0/IM49fr6+je0enp9Ofu09zp4tfo2+np9PTk7/P58+Df2NPR6tThB83bKr7Ez7nj3tHKBszb5eru2MHh7fDh1drf59XV6Ojv4+fv6dLp8+7e3Mbm5+nm9Q7h9iPV1tju7vLcDMbv2uT07tbv+/rt+/Lr7fb05vDm6/Ls7vnq6fDw9Obe5/Xt+uja+PLD1Ofd+fb16fr27tHb0O0T5e7r4fDbDBbQ1szs7vPV7+vn0enw4/XZ5PP39Pvz6/z1z9vt5vv69/L9+/Pi8O7zEc757+nx4AUJ4eTX8/T42vvy7vHy8+X36ej6//7++ur8+tvr7vP8+f3v//386PDy8w/W+vTx/O8HBtjl2fn7/fP79vP19fr7++nj3NfE6efL3ePM7d3r8ejP0dnl8M7a1NsZrw7b6NDiv/zs/rjm2Nq8A+rm0sLu8e7q6N3Yy+jnzd3jxfb38vPo0tXc5/LR2tvfGbQO3OfX5sP97f6/59fivsbr5tLF7fHs7uzm6Onp2Mzb68ro29bp5+vb5gjMDcXn8+T92N/y7eX93toI2OTj6eP14Ovh1PPe99fl5Pzu9fDf/ffp4szo8fvs9Prx1NHP8N8V/fLav/YHyw3T5trx/PL38vv77/v24/7m0tzY1OnzH9/lxvb46vHu28vZ4/bf4vDq9+bR4ejg797V8Qvc8A/kz8/p29HZ7/Tz1+Px9/Hg9Ov99fHr7+3v8/D29+Hz7Ob27Nbc7Ob56ekJ/+7lFvTl5+jz7/br9Pft9ub78vEF5eQA7/Lw7/T27Onm8OTq8+PU7Ov/1e/o9Pf0Cd3v4fjy4vLz7un26/T66PHc7J+U
ksychp/LFhkTBd+VlOCCmaAT0PgNA76ThQzf8+q99cGxtr6U0r7VztDDwKy4pgCexqjDvcfD1/AUFQbxt4zeoLPU3urm6sTX29bWz8z7tQvJwcy639q1zcvEwL2vsLPm08zDxNLM3N7G+vTJCOjOC8DK3PjICwbsB9q74gIb1Pnzx8XHxdjK27zFxNLJ28ytAdraz8Di3NbM0gLO3cntya/By+IW3rr9t8vz7OXLyvnC9tHR09LTxOTBxMPHzdbOvwXo7vfu9fTr8efiCejt8u3g+9vfA9fO2+jw+M7sBi/F8Njs+uDx6Njr4uTn7fD37d394ez08e3i/fPn6/P04Oj0Cezr8eDl5ujx/fjm6vfs9A/d39vv4/v09/bv7/T8/fnf0tvw5vTpvfPw8P7O4Nvs6dLt0+TY3trTDeTZ4MjZ6hH1zcbF1+ft3+rs3tLl8/HswfHe8en06sHz8e0B4uPd6+vc7tzv4eHi1gfh2eHY3u0V+87Qxtnl7Obv7uDU5/by693c8PXh8/bp8fPY6efy2fDz4fLp8uHl6uIx4r/v5Ojr+vHk0ujp7PTv5+ns2O3w8vTc0/X43vP28PX19e/x8OH09uf09PXs7PPpFezG8+3u8ugH7+rs7vP28vLu8Ovw8vP149/61/vv+/39/fTR+fj8+fv06v322uv69+H2/Pge9frt+vn84+Hs7PT4+Ozt+Pf8/PDs+tb77/v9/f3z0vn4/Pj79O79/OLx+vft/P34GfX78Pv6/fjp7vH1+/rr7ff3/Pzw7/v9/Pv6++348/Do8/T66Ov2+/Pk4ufY7PP79OXjIuXv5vfy6ffw8/Dv7u3y8+nu+Ov7/fz7+vvt+PPw6PP0+ujr9vvz5OLn2Ozz+/Tl4yLl7+b38un38PPw7+7t8vPp7vjr7tXj6tjq9vfg3+/o8PbkAcn25unU9OD23fHsGQj/zsXy7d3Kxs/S6eju3tjg7ffSC/fa5+r7+vv87eLW7/X37O/F
+fj73OHpyuj79xn28N7u9fbj0Mnf1evw7+7g3vr50wz09vH40fP6+evwBez0+uwN+vrt++bb8/3z9/7q9/Tx8/f38Pj2+fL37Pju6Prq+fPl7e3X7O709PcO8/jo1e7oAuDO3AHwxtUFy/L3BOrx4unv4uXz8uXl2ub08d3c8vLh3e3x3vfu9fb6EPT67Nry7dzg0ekC8tDeCc/2+ATt9Ovy8ev19fbm+OXo9vPd3vL26+rzDPD39/v77u/j8fH3+vrv8fr19PLwCPL8/e326RLm+PX6/fXz7fbx+fr7/Pf09+jo+Pz4/tLt5vzj7ebz+fzWE/n79hT54fnu+vvt9/zz+v35+fH8+vzv9vn9/PX+2ff5vt3q6Ojg8+rn1Nzo3OLu6APq7vER3woRCdHc5ALn7Pj+3djq59fv8OXq3+vn89H03Mv7+t70+/X1++MH8vTm9vrm+Pj19PX39hTx1fP19Pfs7vf2+Pf7+/v2+vv4+vv5+usJ/fvf9fv19fzs6vr16fn67v34+vT19/YU8dXz9fT37O739ff3+/r7+Pr7+Pr7+f3sCfP87PnZ8ur35OAV8e307QT0+vHy3dHy6/X7/PH49/n49P3+9vv99/X29fX29+/r+9nz/O752/Lq+OjjFPLx9O0E9fv08+DS8+v1+/zx+Pf5+PP9/vb7/ff19vX19vfv6/va1L/P4LPT0uTpCOPezuvm89LT5vIT5++29e/ZAc7r3tru69nR1dvo3OPq3Ojj5+rbEfv86/Hw/fn769v9+er89uD49e7kENH68Qj9+Ofb8PH18/r69Ovu8+3w+vf68vT14+3l7en26ubj6gQQ3d/l5+Dg6t3n7+bo6hDq9+/Z7wrn6/D17vDo4unh8Obu5/X35N7s2O6879rl7fLk3+jXA9a/y87uzATrBgP81ur44t7sCfHs7d3l183R59rl39bq0/Lc+fT23vbz8/D04eTO6t/w2PDS8tToAAzOA97q+Ojd6vX0
7+ne5uPT0vbg7d7v6+r04Nr4+PP38Pr19u/pu/bX+/H08/nwEQTY5Nj3+fjl9wb09vn54PXt8/j6+fv46vf6++b67uTm79bv7+3v8A7t7/3uAvv16B/p0+rm9Pv+5vbp8/v+/Pz88fj57PX4+vr39fDw5P79+/3w6v3t5+jf6PH9+er++fAA3N0MGu309+Xu5/P3+/z08vrt+e3z+vny/Pn++fb///7/8P7+//v73/z3//7r//77EfPnBgf8+v36++v6+fz+/Pf9+vvy/f799/78//4J9vjP9/b05urpDeTnH+Xz0u7w3RnUBdIM4vXs9g3r5+ny3+H38uPZ8OTw6+/s1e/O6NnQzuzU6ePU4L7t2sfi28rR3t/tAugS/97x7Rn+2vDf6uLu297g3+3n3dTO7tbe2fnh5trhsOTn6fjb8wXS9N3Z8u/rBMXN8NrX6vXs4uXs6Pvq4PPt7Ozp8PLr3u7n8+YA5Nb99/X99PToCurx9P367Pv98QD07tcP4vz1AfQJ5vH1/Pni8/n78vX3+Pn56//38f7+0+f9AP//+v3W+/f6//z/+fDz6Q4K6vH9/Pb6+wXz5PT5/fn+/vD///7/7P39/eP9+Pj19v76/NfU2fv5+/oR//362P0WD+rj+fn17fj2+uL1+vfu8vju9fz3++H5/fPo8evg2O33+PYPEebj7un80/D58u/eHOQLB/fw5u3j5/j05tfq5+326vb39fTo7Pvi2PHi1tnx9/H7AgHb8OXz/P3l+PD13eT3+df06uDa8uEFA8bT+NPu9M309/X0zPb12u/g8Orj8/Py9eUEARD2+und9vbn+PTz+Pni/Obr8g32+fb8/fb4+vHw9/H4+vfa8+v96u7n4u307vbU5BLp8vnz9Pnv8w/g3e7p7fry7/Xz8fPw+/z89fzw7fDa8cny9Ofx7ujb8+Tv8vP16wYHB/Hn4vfx6/Dq2d/159nw7enq5uTx5ezj8ezd6gnv7+3v4tvk
3PT58QD//////+3t9vL///r4+P358O//8d70+fMUDeXqF/H//en52u3+/vn1/Pj4+Pb43vnm/Pry3+sM+dzv8frXDObz+AbsAQXY7efi6t7m9Njx2+fm6+zc2+zr8dPp+fny2t755fz68d7rDvnd7/D51wzm8/cK7wTa2Ozn5+ze5/bc69vp5uzt3N7s6/HT6fr58ufs+O39+Pfz+BT29vPy/vHk/vP94Pf1BMcL99zvEfTp9/Ht/vn68+Lz+vb54/z1/fkF9fz3/Pz6/f3x+/j3+P338/n9/PX35/cIDfnfDhDn2Rnu+ff2++r5+Pj69vv87/365ebp9PPw7fbz5e0K7O754eT28Obt5gXq5QX67ArqFtkF3vDm+fPp7Oby1PXw+eD559/4+/X79Pz7+fb19Pb2/Prq/Prw9PcF7Pn6/Oz48RDs8/X5+fr89vnt9/b59fvg+vvl1Nrq3ubd1vgB2fUL9fLq4ffu+A3sBAjsxvTk3dvv49310vPu0vnd5vTx7PP56vr239Tb6t3m3db4Adr7C/Xy6+L47vgL8wkI7Mb15N7a8OTc9dH08db53eb08uzz+Or69uHz+PDZ+PX87fPn5O74+vvr/fjvz93v/xbK+PQADfDt7Qnj9/Lk4+Tt5Pbt8+7s+Oj+/f33/Pr9/u728Oj8/f7+8v78797l9QcF+P31Bg3w9Pb49fz16ePv9ef79/vw8fn09e7x9ff5+fTq9eju6vL7+ez18PfqA9rs/+jv9frw9u3r8Ofr7/f56PP5+e/6/Pbx+g3v7/Hy9Ojs6d3ZB+fl+OHq6/LzB+ra5/Pa8/fj6e0O7PHz7unm4uj139Pt1Ov449v//wD//wD////9+/v8/QD9/f/8+un/9Pf9/P3k+tYt8fr99//w//Lz9/P7/Pv////++/8A//8A/////fv7/P0A/f3//Prp//T3/fz95PrWLfH6/ff/8P/y8/fz+/z7/////vv50v70/f79+ffh+vn8
+vnw9P385PHn6d/x+d4QG+PQ8ujy9OT17Ory8vb4+fzr/u4F+NH+9f3+/vz44f38/fr79vP+//L17O7c8f32E+f37fr29PPj9fb19/T4+vv9+P7uBfP28ef16vb38/ER5PP26ev29N720+LwCubz6/gD/Oz38/Dz9/jx9PDz7fPy7eXy9Ar5+Pn49Pz3+/Lx//L1/fbz/Pvw8tnaCuXv+vvh9/Lz+dr69+/09Pr0+fv2+Or5+fMLgYiloqkAgZrLjYH23JKjnKa6ooGWkYEkKR+jgcem8/2JAfOxs76kgquftYOboYHS0se14cXU94jDjcWzorXMoMjIu6q0xLCe/u4hsqvOzaspt+gJx8TNxrbEvOHLvtKvBbi8zLTFyO/S0xy/pBD3uLq5y6vezuTAxgfx+MjFzMj21NnD7NPJ4sLCx9DL1sPIw6vT0OHczNoAydzt08EYucrOztPPvvvw0cgQ4gLhztvd4N+80fzjydjT0c3Zz9bJ08/GsPrs6fvx8ff8B/Hs6Q/m9fj7+urd4+fqEu7f3vba6PD4+Pn08vAS+fv4+/n9/fj88O7a7Nzf28zi5AHMxQ3PzerP7Nnfy/zb0xDk3e/X2uT7wtPV1evi5ODU2dfS0t7t5LW/3u7e3+nP5ujzz8oL0c7t0+zb5d0B3dgQ6ODu2eDk88bU2Nnq4+fh1dnX0tne7uTJwsPc0fDs5d/p1Ovu6PHp19ft3+/n6fDjFbwB4e3u9hrU39fg8+3z19vt4eXX8djg4tP0+ff4+Or4+e/09vH3+ff3+fj29Pb38tvy8ff0+PcP8O3z+Pj5+fn4+PHv+fn2+fX16/z3//rn5/3q/P3r/fzw8v/i/vL09voC1uXu+/r+Jdbt3/L++Pzy+/P1+fj/6//67PH57fX1EPjv8en86fT69/397fTu9P3u6+bw8u739xff1PLy+fX29/z5/fb8//T88Ojx8uzw8eb05uv07Ofw6Pbw5e7q6OHw6+AGAur0
9Prp6vXv9/X28PTz9O7s9/bn8NkI8fLs8PHm9Obr9Ozn8Oj28OXu6ujh8OvgBgLq9PT66er17/f19vD08/Tu7Pf25/DZCPn49vn86ub59fjw8fX79+77+Pfx8PHzEuMS9u/x8+rx5uby9PT2+/b8+fn4+vv86en5+Pf6/enp+/b48PH1/Pju+/j39PDy8xLkCfjv8/Tr8ebo8/b1+fz2/Pn5+vv8/Orp8fXt9urn7vfu9Pbq7u3z9vfv9+vv7/DxB+nz5PD07uTi3gTw7ejh7PLz8vTp6vnlAfX18/fr6PD47/X28O/y8/b48Pfr9O/18gjq9PHw9fHy8uzt8PDx6fL19fT29+/56QHu9Onu5eDt9Nrs2+vj9e/v7PLv4dXk6BIKBPPe9PTsw83s5OjZ5+/v5PTo8PXv9uAC8ff1+PTz9/Ty8/Pu7Pbw8/D19PXi8vDfFPD38vf58vLx8fT19/X29vX39vf38vfq7vT3+vv2+v797vrz4vf+/f30+vjx6fTv0yTp+tn8/e3w7vfh4dHi9vv2/ff+/Pv87N7b6OTa5+Di5OLp2cvw6uXq5u313d/w5eMkCens8fjh3t7r6uTk5+zk6OPi6ebk497d8e3t7vHu8O/p6uvp9PP/9P378u3q8u7zIPLq8vv87fzn8P3t7vj8/vz89v786//65vT27+ry5e3u4fHw4/D4+ezs+eTj3O3rId0M7/Dz6fHb7uzz+/P19vH59ez6+vX97drq+/zw+uPt++X3+dPy9ffr+fD68/Pz+NTs7/b08/cWDe3a4/X3+fbd8vTu8PP4+vDbgWSFgZqBgYGCuIGYqKqRliKEgZymk4GXgby4J4GsEoGBgeVQKSysl4q4wpelgYH07J0isoHCm5KOp/KKrMevrLcXq5yrtKatsY6z0i7ZsrqgpqDf/8HLvaao07aouaKs5NbJ8r7kxNPD07W7+cHg1tHKu865ua/hsN7929wIqOrEwcjI/vgV9O3Nz73Q
2djJ2ucQ7vLVA9jw0+Pr5er49/Dg48Pp5eQG4/Hr7Ozz0/Ho4u3x8dcHAeXO6NS+1Nvm7trx4ObB7efp8PP23dfg9Onj6OHU7evHuArm5N/sABG20fjy4fLZCtT43OPl59/v7unr3wX88P79+f7+/Pjn+vj8//zp+/7+6NMP+ff2/vwc/frx+/346t7k3/r9/vz3///1//kJ9+fw+fr5/Pz47PD3+fv59+v59PPx8fLx6d/wEfz06vf39Af90uXo+fn39vr8+Pvm6fnY+Pj3+fr43/b06PP5+e3u+Pfk7Pf22B709P338+no9fX229TT8Pb4+ej49vr31M/jGOfz6fzp5yHVx+L1+vjp7vLzLtzg/PHg/f/X/v3TAPj/9tfg7u7z/vv5/vv58PPF79/U4vHy8O/m4+Ll7/X25ejt8Nbwz+bl3vLb/+8A0+bu3w/S3tz05u/v8vD16vbeB/7j9Pj8+Pr84ePT8PX8+ujn6+jozern6gP29g/u7tf24fzrBgDY4/ry9N3x9O364ef16ff88Pj6+fHn3+/s9/rd7d7r4+Tr6dvZ7BAZ7fLd4u/tBwHV4vHz8vHw8Pf7/eHb9DHFyMzC6eHb0NTm6Mv01Nnk1RjI5+7J2toW28/Z9OLs4dzK1eTW9PPi0ez55vXQ3/QuxszNxOno3uPV6+jK9NTd6fQcy+jt0ODbIPLX7r/i8+Ld0dfa7Pf05dLs+vf21N7A3LvX/sLJy8bCA+G34eEKwt7J8aTK1dTM6dUf4uEU29bYvvkH+uHm4tnR4ufS38XT8trt8uP27uve3bTm0O/qBNnX2gPJ39nl4u3s/+vjGuTf8tj9CMnp7+Ps2O7x7vHT6Pbz8/r2+un09RDx+Pjy8/fc9fbs9vX39fP44tj169z3+OjxIs/y7fj38vP29+754NL52PL69vj39evc1uTq9MblzvjhyvLY8/Dv+tr06ech5/H+8xjT6enb4+Te7vXS3tjU/OX6/f7+/fv0
3OPu8vr28ef88NfY8PLZ3fXx7PnqJO3j/Ork4O/19+/26er4/v/j4vnZ+Pr4+/jr9Nvi8vX66e3f+eTb2uP06PHy7Nzq8Rfb6/jg+hDq8+n49vTx8Pv87+/c1uzo7/Lh2ujb6+Lg4u/mEdPX5RHt4vTp9eHm9PH45fD36gcU1uPi9fDv9ejg7sHr+BL0y/v++e/23Pr68fz69ub88evj8eXi9vzxCPn4HOfj9dUL0N72+Pb++/n0+v/m0una4+fm5ePl8OPl8fLr7+sR4N3h7+vu+PT57N37+ejs3/Pv8Pfs+PHg7vHy8tzf1h/yCPD58vL28Qjy5/X2+ubv8+z28Rvz+vLx+g3w9vTO29P05+Xr6fb09/jz+vry9PDv5OLY2drq4+bi7tPl5uLt3Bbb1v7R6uHPy+PgAtrh1Nrw5OQGwgHf1+fg2+zk4fDR4PXo8Pvv9fT09PP17vX26u8I9PPj5vDq7Of64hH37d/v8Pjm+urn9Pjn7ujO9/bn2+fZEvDx7fjx8Obm2uHtEeTk2+Xi1+Hn8fL37+wA9O3k6evw5NPM4d/v5ODd5fbq9wrW4wT/2/Lg7+Ps4Ort4Orb4w7n5efj6fHN2OTs//fu3dv349wJxQfr7/L18ezz0vXY4uwF5+f29enz9tfm9M/06eP58OcB1e/09ej09ef38ufu8PcHDtne6Pjv8O7b4+744dn5EOT03fj39NYW5OHo9+7Qwtnp0d7b5+Xk+vUS9/Th9PH18Qfn1eXz5vT4wOnw8s7x3hPq6ePx5Off8evk9Pfr7Nft6NoO6OXH6fTpw+rgHtzS5dva0d/q8d/v5OjL59rVHeEF5uTV3vHq5+8H6OLo9uDW7uT1AOHp0s3x7ObqCufp9eMB2wXV5+vr5Obk7PbuzOPW684I1+vg4/DY2eXh3efb1trYGeHl6fHx7ejm7Orj7Pjy4fcYBeLq5OLe4u/y6c3fz+ze2drs6dbfxdrV3d7Sy8bX3dzj4d3b
2Nvm1uQC0Onp5xYE8RrPzeTd2+rO1+fLB+rX0+/k8PDh6uPu5tzw5uDh4u7j4+bt7fL299zsD+bz4/gD89QI2PLn6OHw7vPr3A3tzfD54PH58erxxfLy+Pfr5fn1MuLX8fbq+Pbg+PDn1vHoC+fV3enz8vHu8fXx8/j189zz+PX6+Pbz8vH39vj39OX59xfl6fL57vf24vj46dXx5wzn29/q9fPx7vH09PP5+vjZ+vn9//f+/c38/vfx/vrb+vn2DPHw9u/47PP+9+3p9+r+Cdbh/en8+fr95vn/7NbcAdja7PT65O3b8Pjw8ertBe7s68jj5u/r8Ovb7ezh5+Dk3uAcBu7o7vLy+9rn9cft8BDu2+z1+uPn6OwG9Prq9tnj3vXp+vDx9fLj4/Tm6fXm+fMC4Arg8+7r4/Lm7O3h8vAQ7tvs9frj5+jsBvT66vbZ49716frw8fXy4+P05un15vnzAuAK4PPu6+Py5uzt4fL17e769/f3+eziCBPM+PXu6/bs2vTy8uvo+PAG8+kL4M3x8uHo8uX38fHo9Pfy+Nra0RPo0e3w4dvs5unp9ejt9eXz7ePk4OXv6PXp7vLuEu/t7PLt7ezv8NPy9OXy8Pvc5vv1/f7z/P768Nfh6vL79/rh++rI/d/v5vH47uf22BnJCPjo6fHa8fv29O7w9ef75+LlCc3M4M7k7M4K1t/O3+PN3eTY2+Ha4xPV7dfV78wG4uXs2eDO3efQ6dra793v9NfpwvHJyc3DwuLDA8zW1s/K1QTT0b7Z09XXysrxENHuBN7jzPi25vjK09nO1tPa2dy4z+zd9/P2+fbz0QXT5N3y8d/V8PTV8e/x2vD6/Bbr9eH39Pby2tvX5/Dy6uXk7fvt2PLaAO/r6PHu8ejg9ePy9d3iA+jr2PTh5uPd7OcI5u0I2+TO79gB2tzk5+bn7vbw9unk7tDu6+Lk9e3o2t/w8/Lu5OHr4ODe7N3W3+r9+OLh5Ori7vkOBPLq
8PDy5/Hs6PbP/fHY6e7n6Pfx7uPp8PLv8+jc7uXh4vPm3tftAgHp3+fm5e4B5wXm7/Lx8+nz8PT42gP42Ovo9Pf27+ra2PDw7vLw1vHl6drn1OLc6uLz7uYZ7Nni2wn7CODq1t7i2ubU9c3L5xLq0O3r6e703ezw8fPf6A3o7+rr5/Pe4PXpB/v54e/+9PDa0+Dp9OPa7Ov67/Db7PIT9uXX+PHg4g3g6en29+rp9d7Z6/rj6+r89wL77uf4/P/z4vb4+PT++vL7/fb27tHeCQXP39rj1eXj8uLbBvXm1fDw+Pj15fXx9/Ty/Orh+fz98+rz9Prv+/ry+fXl8OYI9Ob4+eD2+vrq19rk+PPw8fb3+ODo6PYT4fL/5+3qAerr8d4K3dTv+fb38/P57frQy/Xu9fn9/fz6+e35+/z68Pv1+fH15e7X7OH0FAzw9Orv7ffpBerw8fn19vf5+/758OP52NTs6vvz9eDsAeji+fPt5vHuEd7a2uXk7+zd7Ozl4urz38kMBuno7e/o5tb7+enbt9bSyNjIx9fPy9Db3snOydnJx8fDy8XD0dcOzhMf1tDJz8e30wLLus3JxrW809rJy8bX2sze0cnZ1dHQ4d/L0szg5cnKy87GzN/ZDb8FIdvW1d/Kytb417/RzMi6w9zb3tT70t/Uz83I1wrf6/vc0wje1cjr7dfb4vXM3tnd4N7w2Nf02t3i4+DY1OHe2+DGzMjd8PTy+OXl7fHVDdzp9vfk4u313xbh2ucO5u/p3vTr5Ofq6uPq4PDw19zl2OLx6dvf5e772+Xf5Obj6Pv49+Pi4O3d4dPt7c3o2dLmAM/c/Pnj3+fd19bc3+nj5eTj5tbn2fLy+Mro0c35ytj6udTf3OrP2NPP0uPc2+HM9/3529Xg4s3g3trU3Nzh3dzg4NvQzML51+He2NzeCNfe+c3c6fLgz93f3dj06eTr3AAB2ej/5ezb6+786ODr7Onn7Ozv2tndDdjV2+YG
0dbW+eTfCdzX4dfc2/7c0ufn2+jm5OLq59kJ8ujj6ODe6Onn4+Dn5+TeCOrf5uHl2unt9PK27unx597b994D/QfM5vvp4tra5d/L4+Xe4OXZ0uPb5ejk4+DW5M/s7O/v4/Xt5+zT7tzo4fLi5O7jFt3h7ejn7+Ln2+bt8t7x7vbs7/Hw5evs8/DtC+rh6vPq8fTx7/Ty4dQI3+rzAubz7e/ew+vjB+787v3u7e7x8+/w7vX19PXe6/fV5/X24vTC0NPU2L/Y4L3D6MXWzwTOzt/7z8zE/tXU3ATM4/Lw1cLIzvnRx9fmzNzx2eAGBAHs5+3f9vTn5c7X2hbP1/kd2tDLx+T35cTc1ef46+bS3tvc0dXV1+DS3Nbb38rkzde52N7qqLXO6OTM5tnn5c7csKvK1OLXugH53NvK4dnJ4a7f5ODV9dvF1MDVzc7N3tbPqsfg2ubb5d3R/9ba/tkM4uXj3+Pa9Ona5uPU5gL94P/z4Obd4t/i5ubp6ezn6uTi6+D4xb7q2rK7r9vOxuHRwcrD37/KzMbp5efd49HYxdzb593r5uW9vb3n6sjW0b7py+DO6efrCd/i5+bp4eEF6u3q4+fn4ur32vTm7fDz7u3x9/Ps/OXr8Q306Ons7Orr7AXm5ujU1OTd2s/e/M3vA9na4szjz+DK6vLU0PLT3dsZ3f/c5t3b1Nfb0dbe09vc3N3h2fTq5unu9Ovr7ePn6+Lo8ODb8d0NDfDx7fHx6PT25+fx9PD16/Dx7gLo7vH09vP15uve8d0A3wfS6N/g4ALc5OvW397j5NLd1Ofb4ODnwdw5xfnO2+PV2dvs2tbe3t3g4trjy9y7usbA0LK2AdoA9drV0MDdxMno+gDIy+zQyc8F3AXW4O7W0M7O1dnL1NDa197D1+fs7uLl7uPq3eMB3QDd3+fb5Orc39zbCAz81+Lq2d3i2ADg2dXn3N/m3efn5N0H2ezdyefc8Ozw5evx7u3q7/Hu8uzc6/Xs
2uzq/93w4dgK5dwE8Orc3tvn6Ojk49XnBezrBwvPrqbD2MjQ1/Hr3ubX1MjI7LP15t3U5Pfhze/2zfvs4OLI1se18drK09rU09rqw9fF7vDv6e/09uvh3+Ts9ejv8fn1+wX/AOvl6PLq6u8A6vXx9u/39vHz6vHw7u/n8fjo7PgG4vDn7Ort7erq8PTv1+7o5uLjG9nx6fH57urn8uzs8ezk7Ozx5O3v8e/r7+vj3eDb2d7P1NHY4cjazurg2OXX1NbaAdPV57nKyNne3+nz5wH68ePh2NTU793d2OLv48vl9OXi5+Xn4Ovm4PL67ez35uvt2/sF1u/j3+rU380M1d3W3+L14Pnk2/7k5OHn5+jY0Ork7/Ls5vLt2//p3O3v7+bt5Pzl4uDt9tj44M3w5+Ie5+Tg6+Ps5/Py9ejt6gjk3u3r4/rN3ebS5ecE0+no58ji587W7Nbg0OHf6uze2Abn3szf4eHd4uLZy8rN0MsZysnl7vvc8/Ds8PwC7N3n7e3r9ffr8QzW8Ofi1+zt8f3v9+ny6R704eX29vH59vvt7/nX1u3l9u7l5OrkBuXf8Onk4vDi6Afr7Orr8e7vDPHr6urr7/DrDent3/Lv8+/q7Ony1+vd/Nvg4d/e5f/Z3+Xn6OHS+NTT4tTf/+Hh6Pr64QcF6ubq5ePj+ujg5+ro6+Hj7NH53NPV3dLQy9r4AwQA2NXR0tTK9P3v59rQ1M/o4uHazdjby8v21Nze2d/c2drb8eDD9+Xr6fLq7Ork4gDX6+jw6e7u5NL42OXk3t3r1w3lEhzb5eHp8vHy7efm7+7x7eT42NrE0s7S2uHN5drO0d/bEtHYFdvl7M/86OfX1s/c0Pja4Nzc4dXWBtbR2+Dg2+Hh4NsB3tfb5vfY4OXY5uHl5+v7DN/k0dTb4uH+yP/63+bo6/bu5t7f6O3s6+3s6ejm++vf+fHz7evr6e/w7/Dm7O7q6Ojp3wrh4+zg5N/y1+DaGd7b9urk
7PHm8Ovr6efq7/Du8wfh49Dt3Ovc2snCx9zW7s8K1s3R5dXg2cjl+Ofr8NjS4Njd1t3g8eH14uDV2ens4dr45dvY4+Pg0OHb1ePZ5+fT3fvaDNzm8OLX7ejs29zm4eXl3eXj3NMT1N7f5ujj/gbG4e7p7+/o4/LtBun94OTy5ujnAOnT7O7k4+vv/+ny7uTt7+7u9vb28+vz8ezw8uzt5ub78dPf4NfZAd7y2+Hf2d7Z+t/m29Hl3d3i3ez74OTZ3ePm3drc89/e2N3d3+DW3AHX5d7g3u3d1eb86+QD2+DS59YLBtvi6OrY2OXS4Obk0/3m5+Tm3+X359zb3uHd2tnz8t/Y9eDf2OHez/rV3uTh4t3a3vwIy9ju/+3p6Pbj2ALT0dPu49jZ2OLc5tjixd7i6uwQBNz32OTc5uft5uno9eb33ufk4+z17ODt7vkO5ebu7PHw5tnq8+Hv5enu6+Tl4uvY49jP0tjd1NbTzxDf29rUydPZ5gTl2dzu3dz+29Xd38zU2PPUydfUzdTR0tLP9dTJ3fTu9er47+Hv5ufZ7On159bf5hzS5tjm4uvz4driIebh4ufo69zp6uXq6OPs6vXuBN3n7ubn7Ovw6vjnHOrg4dfz6+fb8N7b59797O/k6Njl4eXj4wXu3+nt6Ozp6+vi6dHo7fjr5PPe++jCt8/E1siu4cPBueSv2vLCv8X0vcG33NPGy8vx88bGtsjFxr7K0rWj0frr3dXn69fZ1e3729rX6tvUAvjt1Mf2+dfi1twJ0N3Y4N3m2OHR0/jj6Obe5NPq79/z6u/v9vL29fDu8vH09gH08vDZ4gDo8PDv9Pz39vHu8ezv8f3t8vTt9vT09fTq8ub74t3V3OL62t4C5eDv8Ojc5OHZ1wwC6v8A8N7m5O3r7d3i1+vm/tjm4tzg397Z7eTU2tHc293d2t/V29zE49/r2NrXywv679TV2Nzj/tPo0tj60OLf0tTT3djR2/7f5sriCuPf
5tvZ1ujs7Nrz6fLs8e/cEt314+Pp6/fz8vPu7eDk7Ozq6OPm5Qfn4Onk9Ovh297m3sXV9tPW29vg2eTn9N3bxfHy6P7s5uTj9eHV9O/s9f3b2Nvr2Ovd/uTj5eLg4Nz47OHR0drOz+jn59Hw5tfYyNTkzebu8eXVwc/Z483g2dPN2+7U3tPI1+PR0dPs08rT7ufm6dvd2uHk6dbNzjDX69vf8ezV2ube29wW9d7K4AXS2dzz8O326Ofv3uLs9u3p7cvV6uzj5evv7+brAvLj7O7k5ufnAejl6BLd0+7j6+Xj7ejo8vH07ersAerw7fLn3e3pGNvl3rjk6r/E57+vycjb/d6+Bue9z73r7bHW7efRx/3wzsWn2s6+2MXS087LyLzWDN/gxOTU0Nvl3e3W0eDh19vNC9n719fg0d7a5/zQ4+bw6N/Oxg0M8NrX29rd29r35bXM9tnb2d3W/+jd8c/i7ebb/vvk5uXf597l1+zl9gfo5/zq4ebt7AXl4unl6+/g5OTl+t7G39a/vszburjh0NvGysjMzLu35+no98bL5NjW7vDjCOrjzMTm0ufKz8Xx58rGwPDY1dbZ2d7U1vPb+vDf3NTk19jx/dTW3tsA5Nzc3OHe197l2uLc2NvV2NfT09ndEtjc09nWzuPU59jT3b7W5NPK2dncvMzJ1NDIttfa2OLdBb3wI8Dc1d/r+Mjj4czT/OPe0+Ps6uvg/fPy+N3M6+7o8PP27+7p6Of1+fTr+fTv4u3w9PME8O7t9e/m9fT39dvw7fLNv8rKy8PJyvn28s/O0cPMtebH+e/M8+zP39MC1OkB0fXK1eXM0r3L1NDRu828zsT3z8rZzcfYzs7s1dfe1+nDv8O/5qrqJ8Xj3ev62d/jzcTLy8PJ0NTR78vQ0tLV+bqyyeXy2dja+tjYAvHb397f0tXJ4e7W+dvk3tjfAvfZ1uXZ6fjc79QJ4Nze5d3c3fPi6MXm6+fk8enq69DjDebw7NvR
7+zPAQnhzPTn7fjl0gXk4+nl5u7n1Ojl4dve3uni7AHkw8bF6MjGutLRxR7X1sjLGsXVvecA4e3p0eHxw/XZzc/Wxrnvyt7VzNTLztLa9sv7y+v07/Hx9/PzA+MJ5fTv9ev28vXkDfDr7+vk8ujs8OLs4urv7vfy8ej09PP17e/x9vzZ6dni5d3j39fd2f8FztTg2wzQ2dPa2tXM49/Y49EV1tza+trb293d19/73uHY3M/V+snGAOPX49HHAsTO4eDdzcfXzt7G1dzW/ubOAQnn1+Pd5un70vvm1uHi4+Dg4dza1Ofw5erh4ePu7eXw8O/u7Ors7eLz3e3n897z5u4E2+7MBATx9/Lp4t3u9PXz7BHl7+XW5ePc59ni5OvY2+Tg1tPh2OTq09ji08nb5QXZxw7Fzd/c6ez1+eXR4N/g2+Dl29LWzMTZwcjFxtzbut3M28jT08rJ3q3i3uDVvtkC0tQRs9XC4OfF4u7a2tHTy97fz8/I09Ph8tXbytPkx97R2d/Y293c1cr209rLus3N2t/k3fPuBATw5s/n2N/n4uPf3fnk0ebw8d7h7/Dc6+btC/Pp8ent7OHx/Pbq4+Xk8QPr6e/k4Onv79zs6ubp6ufr6Ovl7OXu9fbu1Njav/fR0vG40NfJyev399zP4MTp49jMxuTk0NrZ3M7Z8djT0wXV09X/186/8fb/6u/r6+TY6gHM4+MD5N7k7+YG2NzV7+To6vnj3eji7eUAyPXL7+TW7Ojt59vpC+zp5PXh3uTl4t3g0+Pj5fHn4OD37vXe3trc5v7o5+Lj4uMHA+PY4eDk4+jk5OXi7eXt5vLK8Oru5+Pw5cPd4OwI7uro5CHc8+rs6PTy6+fv8fHp7Onz4evc7OXp5unx7u3T5uXRwuHXw9LR8eHs69TJx8XL0NIM6ePo68LYBPPR1d3Hx8PM2NTRz/PU0NPK2NbHwNbn0+Hd5Oje/ezw3unl3AbhEeDP49nn6ent6tza6uTo
5uno4vgB9efj4ebm6Obc4dzk59Pn4ubo5P3s9d7p6OEH4wrh1OPZ6Onp7evc2u3l6Obp6OH4AfXq5ePn6Ojo3+ff5NzaGdfd5Nzj7ODm6BDW6dvh5d7Y8eYa6fDu6+rd5/Xt7vf16ujx6eLt7Ofl59bs3+DaAOnm7fHh7u/28PTt8ubt0e3nFOXo4OPf6vvl4uPd7+rd79oL3Orr6Ori8PDs6+LX0v/Y3+zc5t/n6/rm6ujb7N7u9vnV0tbd3+Lp7+nWA9//5dkD59rl5+Xm5+Hl2undAfnp5esF6enq6+vl6uvo4OHj7f4H2+Xo6Ovj5+rvAeDs7ure4+Dd8ebp7ebq8OXj3wbJysjD37m40tHJ+drW1grt4NL06b321Nje2+XU3czO0MvOx/LQztTq5/LX1e//7MrjANvl3OLP3NnX8fPi593c3dHe5vb1z/jgCeEA2+vh4djeBsvX3t7V2+Tn1enl1t3C2e7j5ubv5+bh3/fs8Oje4ufbBg3d3ujc6OHp6eHo7uPh397kBPvi4eXr5+Tn5dvj4uDq6N/r6Ore79vqwerg68je+Mop5ef14+/v8vja8+/u6vPw9PLk8O7r5vPu6fHz5djtFA3yvcS6+PXHsvbCyffDy7fCztf2D8nSx9Hcxc/C0c7TyLjLxLi8xcnJ0MvEwsrGut/a0N7N1t3g5+nL6ufbOdne393T4Nvu8ffo7/vr6+7w+vLl7Oft2evZ4+Lg6d/j39ry57/82sbG5s4JwNTd5NDm2NXY48fSzcLF4fb82sXdycvTxNXV0tbW19XY1tXa1L/j5t/j4OPm6+ncCd/n6+bf4+Hh293f8wLZ4uIQAOnj5eT+4eLf4eDo8ero4+zo3efa+NXf28Pe2N7x0srz79Lgw9vEzej24dLY4s7S+soS/unn2cTD7OzXz9XX3dnX4rsH8fXOy9rD49XI39IB0dLa1QLO1NX94uvN59nFx//M2Nz509XYzuLQ2MC+wc3Kxc0C
3x765ODa3hDY2+Df4snV5uDY1OMW2hHP8M/W2vHh1dn2yuLA7eTk4+rZ29/Z2eHh1+XgxOjl4/vm6Ozr6v3m7PPw3+0E6+PtGerw7t/v6Nrz8OTc8eUK5+PY7Ofw7+zz4+bu0+fI98vZygcD39TS89r39/3K1tDA68PU8O/Y9vfY4+LT2eLb59bVztrf3OPf4OK/3NTPze680b/zANHHv7nJz+z58MPDrri7z/qzxPT2ucvDxsfHzc3VydDHzdHOy8vO9szCxPP75fvr6tjr6/zl7O3r6eLn6+nq0eHq6+Xm//7p5O7p5Orn5uPm6Onu7err4+Xo5NDb3OAF4OPm59zo79XW6+ncCPz6DtPa5dXO4uHr+ePP1uPp4vvk8uL97ejp5t/458/40fXC8tTQ1dHc0f/k9dvOz9buB/Hg29jb7t/G8vbV8fjV1Nja2NHe+N3g4tncydrH6rvAs7m8q6zB5vra6cS0ve+tsPfp8uIL67S+tAnMCtXYFbytw768xbu7x8W+warGr+DAw8HdybPsw/nx++jxyb75ucnr9evg0vDi1tP45svh7M3GwtHMy8/jzc/Rzc/D0a7d1ODNztfY19jbzcXu2uvO/trSwszM1NEj3ALV1NXe3vTEzd/h5d7U0sPJxsXD9dvNFOro29zi59/p0t/a4Ofu1gLh2NDY4OjfFvQB6ebv6uUE0NPr6ebs6N7Y3NvY2Ovf1QHr7OsICOLs8+jn8+7m6uXi9Orvx+Xa4d4I6e3T6vMJ/N7j1uvZ7ePa8N3i5u/d7N3s6e/i5PDa5fDX2t/Z5+fu3fTh49rSE8nb2+/P0OHaN90g0dzt2+zZ5uHq3+jt5vHg2fIL8Pbf7OPo7ung7+nuHtzc69HX4+7o6PD27fX57vfl9/f25/Ds8uvo5e/p6uDo5vDw3tzt4tLZ+dgK3dLm3tzb0NDcB/Da0N7U2/vK3/DI1t3c1PTW79Ha19/W2dTZ+vPL6OnZ4+Tv7+buCuLe
8O3o7eXp5e3i5N7q4vHn7O/m8O/l7+0B4O/p6OLh4eTj6xvc7dna/+bM4Orq3RHy5e/149fk8uAG2NTr4t3u3N3q5eHl6PgG+vvkAOHp7u3p7t3x4sHW09XW2t/U2dzz0+zm4dfz0+LJ7PLl1/rH3BDt3dL8ztDTzALGBc3Xzdru2tPY+rjtzNfO2M/M6vLg9fT3xt3S7ei34/jw59sC7MzpytvT78fS19LW1+Hb09vc3tnX0NLN89jc19nP1ez42dvy4cnd0fDw1//vB+DU8ujQ68ve1O3Z2NnX2dno39LT2tnY29PWy/K+wdDF18DZE8zcAO0C18nP7NHp3QPizN/v1scEzuruyczRxdvTz9fM297Z28fR2MX86ezk5uDp3OHq+tTx7uvl9tfp6OsC6Oz73e4F4uvy//Ht6uPk4PXp5O3r6efj5+vg9eL029Tm5N/X6tvd3+PkzeLJ1/nV1dXP3Nbb3ODj+u3h2efT5dPj3uAP4Nbo3uXpJuDU4wjW6tjc3Nrm1OnU5c7j3NvSBBsE3N/15Ovl39TH4czo4Njh7d/lzdjf6u3h4Mjw4evk0vDq2OPZ8ALk6u8H5unYA9/S59bt6e3i2u/r6uzS7+ft7PLr0NTb3RzY/uDR5v/v7+Pv6vHy5APo5O/27+fx9unt7fL38Bjs6/DwCebg6PD17vX0+PD2+fX79un37uv47qi+Ds+4+PAG6NXT38zHvsDEGe3LxeTI2usA3OPM0cDXy9bM3NTAucDFucDLudH07N/q3+Tl8cni7+Xx6MTFyt3n4/fZ0ufsytrg1drW2NfeztHS0+3Z1NHR1tTYxs7J3O7O59vZ4ezS6fPn9e7Oz9Pp7eX63NXp7NDf4d3d2uDc5NPV1Nby3d/Y19va2tDZ0t/uzufX2eHs0egA5vXuzs/R5e3c+tzV6ezP3+Hd2trc2tzS1dTU8dzd1dbZ2dnK1c7e5u/e6efo6ev63t3n8ejq6O3n5fvg6OoE//Dt
5+zsAOfo5ujn6uvq6ers5unl5+fs3ev07PLn6erv3QP+4fPz4PPt79/5BOHq6unuBfPx8uv08+7t8fL08e719PHw8vL27Ojt8e/u8OL07xfq+OHn8+vw7+bp++jv6OPp8Pvm8e/l6+/r6fLv8Ovr8vLy9PTy7enp1MzS3NTN1t3Q7MPP4ObGy+nb493CxdTGvt7a1+To+UHfxdTY093oytjc29oC4e+x6dnh497h29HU7vbz5eDi1d/W2/75Etvd2cnj1snfBfvY39ze3tLb4Njg1d7Y3uHaxNHs4ezl6OXl6vj05uvm7Ovp6QfU6tfQGNfU19rw4fHP6Ori2eXY2+Ls/uTf5Nnp5OAJ9/Pr6/P07uji3APz7Pji8O3u1ALiAOPj7uvo4ezp6enqCenr7usE7uHs8NDo5/jc7t3X4Njk4tvl4d3K4+Tf5OnbAM3g4vjQ2eXi293b29PV5Bjb3dLdEeHd293q2QLv79ny7uDj4uDk393+1+Dp6OXt2Q7V5ejq8/Dt8PDr7uXr9O7n7ATl5d/t6fDu8vDl6vzn1uHR3dfc3t7q1uHS3ebP1Mj2zOrXzdzJ1+P5xsUau9rf2NcI0sXWytjc3dvi6NPByvj29vPu+vDy8/Pl9Pb59fby9fEO6+7u8fP17/La/ufy7PL3D/Hm6uzt8O7o8O/z8fD7/fz+9fv8+/X46fb6/fn4/f39BPbw8fH29/T04wzw8/T8/e399/Ty+vr87/39/v3y+Pb28+768PLz8+X09vn19vL18Q7r7u7x8/Xv8tr+5/Ls8vcP8ebq7O3w7ujw7/Px8Ojp3t7g5ufm3OfQ7Ozo4t7YAt766d316PPo9+XiD+nt6+zoBtj149rm4ufs5vvd0eXu7uTr6ujf49Tm5vbu9eXj7R/b8PD18vnu8uzy9PHz8PbsCvPx8u7x9PP09+/r8fHn+M/R5tjI4Obz5dX64tLb39nCCArf0tv709PO4tjWC9fh19MNyszb2OTZ
0N3p3OTFysrZ1+3kzdfn2Ozd697Iyubgyg8T5tbs/tze6err7fnd6+XY2+Tk5Onl6tnn6Obo0+3w9PHy5unp5uPh2u/k7uTj5+3l0iXbBt7g5OLr5ubn3Orn3une6ejg4+Xi6OTs6OP68dHH49Tl4N312OPa4OXr4svj0tXu9dTPyNnUz+XWEe337OXX3+Tn3uLd5uPV+u7S98/YzdLW4M3hzNLN1NnYudfC2bjl4MzIscjQxrXV0gYDGujPwdbI1dXo293Z2vG9s+0J+tXz2unS4OUD3+jf4ezo3+nh1u/e7eft89/96ejj8O7z5ubo8Ono5+7w8vD86OPl4OLm4e/p8urj0t7s8PDh8f3s6dzo7PEM5+/oBfnq3ujm4/jp4env5vPt7/Xz/OzfAtX62dXc29vX4/YJ6ufj3tzQ2NzxBd7S2tHc3dLd69gI2MDP49PbC9zU39/n3d7e1OLt4Ori39vc0tfqCuXh5Nvh1uPg/Aze2uLj2uvT5vTU49jl3tfg4gXi6t3f5eXj4dro5ejS2wDa0drQ1u3r5twW0Nja8fTSzPe979Xt2tju287R2tPw1dbU0vLX19Dg1dzCvOPV2eUD6+/d7u3s/vDpBd7o5OsL6OTp293j+PLj4N/X3eXh2Ofa7Ore7Ojl7NXt3+Hw3OXr6+3p3Oja3+7u7N7UAOrg2ejv4vPy6urT6PDh4+3w3gAHDOHc4Nrd5+nm1tvhut3F18jP29oTw//N1eK8yNjLvwLi4r3Kv+PHv+HZ2c3L18HcuNLRvdHMzynqztu85ePk7vHz6/Tu9PP1+Pnu8+Te6fbj5ffw6ub07ub39+7q9efi3iLh5ejt7t7n8fXv3Onl5eXf3eHk4Ofs3+7n4d3p5OQO+/Lj6uwF7uTt5OXq5ezp4+bl4+MB3+Hg49zi5t/T2v/h4Ozr697xzQDz8fDp59/s8Ob/6Ojn3/Ll5Orp8A7u0ebq2OL45Nzu6fPk2fLf8eXq7gDf6uD8
6u778+fr3ern5wDUAfsC6evs6enq5fLp9PTt6O3h6Ojm6ejr49vm3tLg4MvV5N3X2xXh7eTq6jTa29TXDc3u3OfS4fTl7+bg6NXr7PHq9OPb09rc3dDVydDv893l8eTy5O7/5//i6PXn3t3q4vwY5eX17fXs9u3p5ez35unq7Obg9Ofw8vHq4PXf5/vg1ODfCNjizOTb0tffBNfLFe7k6Ojr1OP/6O3q5uHk5Oro7efl6ufl6erj5uDc2ecA6e3o7uHp6wzU4eDl7evo6Or34ePq4+Di7e7s5PLi7uzt9Orv6Onz6ejkC+8B6O3f9/nv+/b79OXuFOj0+Pj85+736+Xi+Orn+fr16/XrEPHp5vjz9/b59+/1+fL89vDn59IE7tbr7uvX6u36BPLh6u3c6N/l+e3vAtzs5uf65/LX6t7j0Nz86OLh5+nr8Nvx/fzz6Nfh9e7k8Oby6env6/Py9eHoFQXj6+vl8gXu8+Tx8O3p7Orm6/Lk8uvq8evm8+Tf08/K2+LU0NPw/PTn6drF1cPQAPPr/9Xyy9zW5eXIB93Z39DGycXcztzW2uza2NXt6+7r+Nf17uHd0dn04ejr3+bl6g3y3N3q1+jl69js7eHp5uTh7eHo0ubn6enp6PQE2e333u/b/fjn4Nrf/9/p7Onm6u38+dDb7Nzq5+fX7eji6eXn4+ri5e3o6uvr6+n55OPq3+zl7uvs4+zr7+bw9uzj79vq5dve4uTu4ejx1+vo5ODk5ejg2+fk4eEkCeLs5+Pvztfo4ufl4eXo4Ono7e/s3+bj4ADj5unv6wPz5enmDtzk5Oni+Onk6t4AC93X5+Tc3uPt0cbb0/vz2v764vfqzcbmxuiw6dzY5PLI9+TY0dDa2OTS7c/Z5dfc19jfyd/L3tbg193e3Nv+FtrM2snm5eHJzs3FvcLZ287U2QTo19/a1tXUCtTV19XM2dzX29zgEtrF1+7z69vv9fD47Afx8PXw69zs8OMI3Ovw
7OrwD/f08eTW7d8E8fb18+7v9PT17+fw2+Hb1dAW1unQ4O8G6+fy4ufX4eTYA9Xo7+je6g3h5uTU+d/Z9Ofr7uXg4+zj8+ri6tfb3Qjb3+bV4NvZ0tPj0uLZ2xTg0dTn5tjg3+jz5ere39rl1tb11xrm3tzk4eDd5eHK6vjz2PjN3dvh29X23+HczuINAdH63PDi2+Tn3d7j+N7X68n89eXR5eTn49/k2tff3tTMxMnNw8Hf2d3E6O/X07XJ0Pfj7eDayrbIxOiv3M7ju+PrveTA59PQyc3E3Mvrx+bf0eXl1eXl+uXv3vbP6enk3t7i29zXz9fh7eTVye3pBNvv/9sD1dTj3+Pk1tvqDOLm8ubk2+zY2eLq4+wB6+vs2uTw6gARDd7o3eDt79Lz7uTs5OzZ7NPj5+Hn5uLi5+zn39rg2Mzu7Nrd3ufS1dzg39fX2dXx7MbXAOcB5PPZ5dbczfTb1+Pe6eTW1uHe49LYA9D92+Dk3+Ta4OL04fDf5uPf4ufk9dXf4uPn3OUE58zT49rX5uIL6Mrr5evr6O/q+eLe/AXu6fDx8gnp9Ofy9fTs8vX18/Hr3ODq8uzu7BH58eXq5u7l3+Pu8fTs9PL28+313+zb5eTi4efh69Ls+dzi89/85OfVBezU3O/06u/u1PLe3uXj9vnZ2+Hm4uXR6eTc59Xq1vH38+vf6fH88ATh5+z45/Ho++PY8ub85+rf9urt+u3mBefo6/Tp9e/x7ufp8PXq5OTR093N39fg5vX62djfzdrw0ML92PPX7Nze1dTZ2OTa4NjQ69rn3NvV39zY2M/ewPvq0+Hl2+fn4/T3893e5uPfzN/P+9vh3PHe5Nza3eDq4ubi1/Ha7eHi3+Le3N7c49j54t3I3dXm3+T3+O3W2dfb4dHb5PAg39z6zeTW2ufi1tzn4dzU4M7h49/k3dzS1ejV6+TV3NnY59HV4wH35+TnyNTV4Mr3/sfWz9/k99jg3frS4OLi/9rb
4Nnm5eLl393izPnw7OXw9Ovl9eXu/+n06gfq6e7r+9Ho7u7v9gvm9vPv9+f56fLj9e7m4N/m4Obl6uLk8uPd9OXf5PjeBODp6Ojj29/f4gfY597o6evn4eP64gvj6ODm5tvf4ubj5+fn4dn04/zg69j/++bf19r/5Obt5+Xr7N4Cy+/f0ufm4dTs7t/o5eTp7ufo6uXf4d/c4Prh4Abm5e/k7vfc4OvQ7vvd4tvT3NjbA9r31N/a6Pvg6+HB5Nzj5+ni6+Pm4+Tg3+bc3t3hzdfKx93Nx9bb5NnUysqvyOXT8ffsydoF19rj+tTm6dPq5dv5y8fZzcTJxvnFBt639M/Y0dPO1tPb9xLX0trX19b73/gKz+Hb6OHnAtne1QDY1tvf2dXi+NjW1drn49rOwtjDxcfNy8vMzPLq+ufl0cm7yuq4A8vG3QTw08771s8F5eDJ0dfC0eTT0dTUzNPP0OTx5eLo6Obk5ujp8v/l6ebi3ujf5fXz5vb+4QHt+ujg1OcB8Ove5ubl3uXk6dvk4eff5uDd1dfm1eDc2ffs4tvf1eDX4AcE/tvb9tLg3dPi3eXi2OLd39vb3eDf3uDb1w7hzN7Z3unSEdzX3dHRINXZ4efr4tni4tPmxvLz4uDQ19/K2s7i3OTb19fL09rT3NDf2N/j1efR7uLlAe/f5dfg4OLsBNbdyNnK4Ozj1/v23dfc3ePh4+Lv3OHf4uDf3t/g9uHV2ubv4+Lh4uPx8O3l7e0I5u3z6t8Q8ekP8PT34/Ts7/DU5u0E6+bw2ezZ7Nvo4OHs4N8A3ePc5+bQ8+7L+fDL2cXwz8a/++/11PDnzNvZ2cvmz97R0+3V1dXa083QytDR/8jW/tzf0ePl0O0Iw/3pzNjG3M/DwQzm8L/h6NbF19LNv8TXzs7nyM7SzsvLysfM6f681e/k5+3n6uz01/756OXx6Ond6+L/w/Tq6env6uPm6OLu8O/o3OH+6evr7O3n6+nn6/7v1+Lm
5+bj69b9+efl79/p1ufi//f05+nn7ujf5ujh6PDv39je/Onr6Ozs5+Xn5+j+9uLr9Pf2+Pb14PX3+Pb37Any9e3x+PTt8/P16PT59vX37xTs7uf09/X1+PH48/bVBPvd5OXb2tnn/OXw8OTeBebd4AzUzenl7MXf4NDq5PTb1/Pa393p3dvh5ujg49zt1uPx0t/Uz83I0wre6/vc0xPd0Mjr7Nfb3fTL3djW397u1tbz1tnf4tzW0eDc2eDFzLrc6+7o8/fq9vby6vDx9vjh7+j17uH18wf18/n46PX35OMJ5e/p/PPzCfP29PH1D+728vDq7vDw8O8D8Ozq8fTx9vLs9+vg5/T08/D18P/r9f/s8+jt6uXl7vTy7+/z9vLxCQPq5eHg5ezu8Ovr6u7z6uTt9Orc7+jlA97k8xbq8Onm5url6eTh5uXz2e/p7ODb8NQA+Pb28+768PLz8+X09vn19vL18Q7r7u7x8/Xv8tr+5/Ls8vcP8ebq7O3w7ujw7/Px8O751wLr9u7vyfSfx8sUs7ijsJrYstzaxLDn5tDf1sC0sbzJncmwwebEysa/yvC5w9bm5tYF7vjl5+vt4vDx6Av26+UL9+fu9PDy6Onx9vLu8vXv8gTt+PTx8Ozx8Ojn6eDm4NTq7+Lf5urW6tvk6+PQ3gzc2PL97+Pf1+Tk/9vp2N3v/wvY2QfN5Ovm3+Pl4efY2eD67Nf2z9TE39n06dPU8NP518XWztXd19bh0s3ezwba2t7c1NoI0dfFysvT4Pnq7PDg+uzY98/V19/b9+rT1/PTzdnX19DV3tfd4uTQ5dwM3Nvf4N/e1tnc3tnc2+MA7fLw8Ozg5PLj6+vS39zf5uPoB+7r6uDj1/Hf4uXt5+/s4/LH6+/v3e/m7uPi5ufb2evrFunq7e7q6+npBwbn5fDy7Avt693tCunz2+Dh6fDw7P7M6BXx9Pbx4fb6+fn34evz7/DL5c/X4ODVztTg2d3n5cXfz9XR
ysneyPfA29bQ3+6/xunu0tHSztHPI8HJ2QnHxODLx9avxxLeyc/it97M39TACczFugi4H8DxyuDp0d3K0tHA2/Xj29vSssbExsTF5b+lC9jw7/rS9+Dp7+bd6N/3rq/kwPvmqNDe37jW6cjQxOHt8re948PRzLvBzMjE7+XK2trI0tzX1gPR2N7X6crMA/rM8s3A+s/g3O/o3fn83urF0tzS9PzK0d7V39/d29zM2PPB3+3V4N/g4OUABvj/4eTM0+De0fX52w4I++7Z/eTj7u3q8Onn4unq7uPi5ure7uHdzNrYvtrPxMTVBwAQvs7XxsHa0u8ACOa0+vDV1Qfg3tDa2Nze2dnT1dTS2NrW29DR0vLi8NHh5uvm6gf6/9Hj6Nbi2+fb+v/b0wsC7fPN7uXr8PPs6e7p7u3m3uXp6ezy8NzW/wHU19v18PTO59HW5PXe4d/t+fjhBuLU5fHm6eLl1Nrm6ufn4uTj4Obf4+Xl4ujd3dYizb7bx7/L0cvi39fYxNoLx8/gwcvO09rd0wjb0frW39jG+Lwdzt/L1dTbzNLMvcfq3uLY0M3518LgELjK3A3d1M/KzPXT1gq+0+3k0t/P4N4GzMPGFM/U29Th5OPO18jM7+jY5+XcAeLb3v3k3OfR5dzm39MA3d4Rytjr5uDi09no3eLIyBfk2eTo6Ofu4ebX2+zo49vNysLa4Nrm99fUxdb8wsH+9tza2czU+t3X3vfU2tnc3drw1OLP2dTZ0vrI7Nb7/Oz08f74/evr7O736vX1/PgAEQbn7vXu9+z39e3y9/P37vr69fTs9PTy9Oz1+/Pr5ezl4PLj5eXO197kCtzd4+Tq9v3u8uvs3uTl7+3j4RHx6fPv8ezs7ejo7ej1DO3g/Ozt8+bu5Ort4uvo6+3y6uvl6Bnp4uQH1trw5dzv6uzo7Ovo5ubu7u7l7ers7ePk4Bfp7fPk7eXp6d/r5ejt8ufr4OYd5uHjB9ba7+Xc7ubs6Onp
5ubl7O3t4+3q6+3h5N8X5eX46t338Ozfy7jO1ujHx7qyp8zB0czk6/DrudXKycjWxsPA0sjLys7RzcHO5c3D1ebF69PTyNrfxMzk2t3b+szOzNz27+jEzvLX4MXX4sbL1dTO0cjrz/a+8g3f6NTC99kH8Ozt6e/z8evt6/Lw7Orf8PUI1uPqD+Tp8P3q9QXp8eb07e3v9fjt8O7v8ffv8O7l/v3F1N3W2d7g/v7b3d3P2dbPyTXW9MLk1N/w8+DU29zV0cnZztTSwM3Ews/Qw9G/3ebt6fn35fvu5ujvAQ3o4vfyB+D16+3y6RLy6PLw8BHs7uz1+Ov29fXs6PLy7Oj95+Xj6u/s+OXl7+7t5Ozx7Qzu8fLp4OXr6u3p593h8fDp7+7w6Qzk3uzu7/Hv7fLm7Ov7ytPS3t/azdrS7Qfa1NW/1MDFHOjM2M/P6uDgBtzV2ufW2cXdy9PbztHY2NnH19X29fzR+Nrb7sLa8Nf61dfM19rg2vn2/tK77eje2tD72N/1B9nO49zd4d3a4uPk0O/o1ePc7enr8/Hv7uLk7+Hr6ufp7e0D6w7o6+/r7OjmF+Tp5u7u7+/p5N/k7PDu9ez97uHY3uDd3OPZ3+De5Ajm5+cE3uIC3ubb4uEB9ePb3gPZ593l5Nzm4+vp4+AA3+Pn3OLX/cO6yMPWu8C4xeHJ0tnYzcDkx+LGstXIub7R7uj7EOCq4QnFuLrYCNrO0NHVzQ+8srrx0t/Uz83I0wre6/vc0xPd0Mjr7Nfb3fTL3djW397u1tbz1tnf4tzW0eDc2eDFzLrc2+fm6Ofj4ufa8tDa4fjnA+nl3Pb92+DQ++jW9eX65OHm6Pn82ujk4+Xn5Ofj2+bi8+bl4+vuBe7uCAHm4Obr7uz/6+Ls6+7y1N3v4ePl4Ojv5eoHD+HP6/Hp7Ovu9uTs5+Pf5+fl7eLZ39Lq1t3t6dngAybc597i4Ovk5+vZ4+zt6OLm3t/Z9uXl4ufg4uHZ4dvp
APXg5OzsyPzty9wAzt3P6szL0Qnx8+Dv/tLT4OHwztbg1tTY3NTh3uDc3NbfyMvMz+LnxtLwv9LWw9oNytngA+fM0tXv9NTS9dX429LZzsbP2OLN2NnQ0tDOzNwO3sXNtfH52NTc5N3o4Nz94eHs4t3p1OPg7dfl5vf96uPz6uz319vS2tTT2tXR5NzdENjg0/rN7/Tw5fDg4/He4+Ph7+nv3/Lj49zYGcze4e7T3ePfJeYh5dvx3Ozd5+no5ens7fDi5+bf1uPP3One2e3i7enh4gjT3d/l6ODtCtXp3+oF7Ofq7u7f3crt3Qvt6Ofw6f3r0NrLzsrR5dHO2ffb/uDo3unvycmu/vrO1vbW7fHp4t7UzN3Z1fvV1t7L2dzZ0dfJ2bv55+HW29zg4+r13uPk5uTc3/rd5ukHBuHm9+rr4O3r4uHn5uTn5OXc5+Hg4eLd4gb+4MwE6P7m4ODU6uv6BO3b4+3b59Xf7+jvAdnr2ufp1+/U5dzdzdgL49bc5OLm5tnx+/vr4+3q693m69jf2Pjj7ejl/ev27O/W2M7y5uDn5O0M+ODq4uTu6+cA1t3o7ezoAdPx+snGAOPX49HHAsTO4eDdzcfXzt7G1dzW/ubOAQnn1+Pd5un70vvm1uHi4+Dg4dza1Pft8vbr8/Lv7/Lj8vP36O3v7O8TAOHtDevw6+nr7+nr8fHs7Ozj8u7w8Ozd7e/539zo8ubp4Obr6vbp//Lj7Obp5+D1Btnl7evu8fbg8wbn5OHq5uzl4Oro5+vo6ezk5ejd+vz2+ur3+ff19uX1+fz19/r5+gfw8O/x9ffz8+AM8PHz+ffs9/Tx8PX39+z69Pn17fXw3enk7+fs8/X46u/y3/Tn4+LdEPbs7+ny5+b39eLhCOjn6gHs6+zr6+jp7PHo4vXJysjD37m40tHJ+drW1grt4NL06b321Nje2+XU3czO0MvOx/LQztTq5/LX1e//7Mrj7Ovk7+Hu8+rtCdLp6un/
6Onp2/DV4+fW4eoG5O/o6eToBQnl4gPu7O3w7e3m6/Hu79HR5fLZ18nh3vDbzurn093A0dXI2+Hb3t/o58jl4Nzb1NvWDO3Qz+LnAszKzO4wvufv6+8F9OnwAPES7vPv8PDi8PLq5Ofv5vDt+PPs+ffx6PgJ7+32+Pfy7vf29fTy8t7s5unj3+/h5O7WCtjj4PDk+uTo0t3U5vTX3eriB+bi2Nzg6Pro4+fl5OLc2d/o9ewK/9W9ysrDvbjI6urh7MjHueW7yene5/rL6evR7ATX9ePv+cDAvcrCzsXGycLNy8HCte/l39LcDePi6NXf3eXo4trJ3NXhEQHMB9UI4uTw4ebo4t7k6O0O5eXb3dbb1N3n7cfe8+bZ8ur07Ozl5eXy8/Xq7Nnu6ufn6+nX7fPuAOnq0u8N8OHm5N3v8PD08fPp7/kL5uPr2Nnp4evl5OTXCtng9QjO3/4C79/9Atri2d7e6uLa1eTf7d/h5uTg3+Li0tzbyP7v7fDy8vXu8PXy5PLp5O325ucQA+Tl5+HV8+3y9PPs4OnmCezk7vLz8PX19en28+jrzc7D1OfTxtDP1rjX09XIzL8K7tbW4Qn/1uPg3grd3ezi/9jh2tne09bR2dfXzMoPAOPx2unv7Pbz4+bm9PTyC/H56OXn5eju6+z1AO/37+3h8e3v3/P19evu5ezx5fP3Eg/eAd7+4eXh2uby7+rz8PLvzOvt8PD07+/w5+Tl7uvt8/D26AEI+vTp9e7w+OTl7NTj/wUG+NfRzwDq6ejn1uDh7OLn5dzg6enx0d3a1eLj5drl5/zg4PHg6uPe4ePj+u3U4PTp8Pf28vfz9wbr7vv28/EP6eIB7fr7+vrz7u328PPw8fDxBO757vH29PXy9APn5vDu+9cT6N3i3+T62d3m4tze39bv+err4Ojf7Ozr5+Tg5+Hl5PLV3+HX8dzd39sM+N3i9fXg6u3r6O3rGO7f7fDlzd3q4+ni8O/p5+4G8RXw
6PXs7/Do7+bv7OTs6uro39/j8Pfn5tnm0APiy9rY6+bm09rf1+gFy+7d/8nk5PHh5tXK1fPe3dPh2tvd4+Tg/wTa9egH8Ozt6e/z8evt6/Lw7Orf8PUI1uPqD+Tp8P3q9QXp8eb07e3v9fjt8O7v8ffv8O7l9vDZ8N3X2dXV3ufY4t7T4fn1xurz59bW3+LV7trv4NXf8u/y7/bh4d3d3t3Y4dz/0fLR5OPv8+718u3s7enl5uTSBQD72N0R7eTv6eHt7ufk5PHX4tfg6d7f0M/d1/buGdTu7AXj7uPN8vMM5PHy89bs8+Xj2hHu5ODd7enp1uPv5eLl6efs+Ofr5NTo5OTl9uft3Ort5Oze7uPc4M3e7OEM5e7q5O/S3+Tf1t0F4O7o4+Pj/AUL4NPm5+Tp5ePs2Ozk/uLeA+Lf1+Dg7Orq3+Le1OHU9fn47e3Y4Nji/uTj9vv/4uXh4eTn6Ofl5eLl5tHn0fnk69Xr0+Hh7e706uDZ28zO1t6/AvXb2Ozu3+XV5Qna19Xm8dze4+Dd4dvV1djI2M7iyN3g1NjayOzf1+Hp6e3d3Nrj0ADh0MX86e4JAun93uPg7OcA39/n39YT5+jp9BXU1gPg6PID5Ofn3uYF7uXy4+/s6vAIB+Pa3vvt6/Xm59/d4eLi59f24OPf4+Hi3+bj6M/u6d3qFd7r6Nzp7O7u7evj7O3h49bm3N/o9O/o6u0P5eHd6O3n6/Ht7+7v8vHx7gjrzurU4d3lD+Db8MrU6eYD0NXVHMbo2tft/+7S4dvT1+rn2+jY2+fVxdrUztXi3tAD0eru4OLl5+fo5OXs4ebn3wXm6Bbt3u7rDfPo5vLs8e3w9fLw7Ovt7fLu6uvv6tPm4eLp5+Pq19nc7fHpygLm+uPT5/HeA9T9zMnu5fzT4e7V4rnk0+bl6+Xc4ePd4+YC6t0J6enq7O7r+wTq8Obl+Pj45ujd5Pre7+bl6/UD6wvn3eX28/DS6Nzx8PPv5Ozz
8un++fH35fLh5OTeAvDl6t7b1tTj6On+7vjc4unm7ffnAebj697b4/vh7dXp5uTp2+Hv4c714+3z9Pbx8ff28PTx8+3x6ez08OXu7ejr8egC9fHu8/L16RXb0+v28+/y7fX389sC9d3o7uz4y/ne6+nL0eLJ0cbF5fPqwtrHwdrvydvOC9jV2MvLydHb187V1tPL1dznAtAKwcjNzb3Py8bKz9/T0dMK17zj0dPf3dje0ufl1gTl4uXq2NgP3dre1NvV3ujK9//d/Nvg4d/d5f7Y1uTk6N3S+NTP3ubZ/97h5vr63gYF6eXq5eLj+ubd5ejl6d/i7M/43eHu5Orn4frn/N/n5O3l6tbv3tD+3PLt3e7p8+nlCNkM3tzny+Do4urq6Obo6OcA+vvx09/g19kB3vLb4d/Z3tn63+bb0eXd3eLd7Pvg5Nnd4+bd2tzz397Y3d3f4NbcAdfQ08jF09DE1w/53+DW0cTl180c8MjW8dnZ2NUI5M7e0NHP9NTV2NHO1NTQ3dLFyL700NTIxdPRxdgP+d/g19Lf5dfOHPDG1vDZ2NjUCOTN5tDQzvTT1djTztTV0d3Txsm99M2/ysrLw8nK+fbyz87Rw8y15sf578zz7M/f0wLU6QHR9crV5czSvcvU0NG7zbzOxPfG3MjL7Mq86dPG8dDa0fng8cb16rbhztfQ0NPh29jUztvSyOfW+9/VzNbX9uQX77vY5t/j4OPm6+ncCd/n6+bf4+Hh293f8wLZ4uIQAOnj5eT+4eLf4eDo8ero4+zo3efa+Pzz8Pz17fr15Ojv3/X2+O74/PPt8une5PPz493y6R/qAvvw4s7t6u3s8Ozx7dv29d/m6dznC97c5sjp3ePn6t/h5A7i+uv25N7o8+Td2f7m7ujs5eXo6+ns6+bp9O3f5und39vb1N3Y09za4wDZ1f4C2uLQAdAA3tnSAeDh3d/b3dfi4d/p4Qfi39T73tji49fZ4wznBujx8ujq8wLu
8e7u6OwH8Ofr8/Lz9+v17vDX9PH08/b48PXs9PT19Pb49uLt2uzv3eLZ5wDz39Pr8dzn6PjY2ureB9TV2vXs6d8E5uDX3d7q4PLV2uXq4uTj5OTw5d77+88A3eIL5RHd5d306eTi3P3U4+3d4+fazurV2+zo2dff09HV2evm8eDW4ODn4N7G7N/XyMjPx/TK2M7L3NvvyMgO6d7BucjpxsrK3b7b1fC8yNzE/gbg08rS3NTVyuXW5grdxNC23/zt88TOps+qsKDhs+r17+XP39jr4fjU99LW6cXT49PB6vHJvcXGz8r71NHC0tDUAdn6zNze/tDk5dnO2NoJ4vze1tH12drS4t7g993i4Mvj++Da5dzgydrgzeEGzuXh2dUH19rn/Nzx5+bX09Df29nz0u3d9eHo5+bs/c3z2NfV3Ojn69/q7d/p4ezq1gfV4PrZ5Onb6eHc3+Po5goO5OXhGefs3+7039/16fDk6NUM7/Do7uXh59zg7eLg5t7n7OHs5ejl5er49Obr5uzr6ekH1OrX0BjX1Nfa8OHxz+jq4tnl2Nvi7P7k3+TZ6eTgCfvg097eCNfeyuLW0tffA9PLF+zj5Obq1Nr/5ezp5dve49r17Obj5+fk6enk5N7c1ePv8ebs8u7p69EAC+Hu6unT5efT7NL/3Ojo6QLi7OHp7eXr49jm7OPj5urs6e/659v7ze7h9Ofm8/r05Pbx9vHk8/H07u3o6+PbFfbvBPL02+zs3enx3PHl5+/w8AXw7egC2eL01Qri6dHh2Qna3PLi3NcH3wXc5+rR7+7k4dbq/9jp2OXl/tHp5/Le4t/g3evlzdDg1s/a49TQ1PD99urq3MbWydMB9ewD1PjW3dvn5cno4dfp187My+LQ2eDc2Nnc2Onr5Mzl3uPk3fzp9N7k6N4E3Qngzd/P5eTg4OLXyd3j4eHg49/39gza2tvi5OHj8OLW3e/v4vXt5PXt8gb78uby4urw7Pj9ygbx6evs
6vPt6+Xx8+z09vf03/Hz8PTx6+v26d/Dw777y+/l3ezWvuvT17rF3uD42P/k0MC18un6/ent5+z23eDU8vjx5OIF2OLKyNS94dXF9Nnn1N3U3sLm2d7w0uDQ8/LwA+z40dzY2eTX29vh2Nvt4ebs2tzh5Ofe1tzNCN723PXi4uji4c7k7Ovr5Nrb4gXV2PLT6ODy2/3fD+jj1ujk3+Xa7/Dr6uXq8O/s9w3a7A3o9Obo7e7k9Ozw6N/q6O/a3Nvq6O7s8+b/7/Hh5+3qAOjc5+bm3uAP4OLn6/zi083O4tre4drSx+T+1+DQw/DkytnT08/T8+bV9OLb3fHx9fXe8tbe2+jl4+H++ejJ+e3h+eTU+/Lo2cW77uDeycO8s6bHwNPP3+bs5bjSzMPK0snEwtTLzsfO0M7EzuDMxtni4PrW49nZ6NgF597m39zg0crX2cba/c4L5d3r5uLey9vh0tHY1t7k2tvX2N3b5BDU8vcBzs/P19QCzsz9F8fGx7/J19jV2uHW09js2+HqBODg4+HZ19Pi1tvU3N3czdP239Hj2PPN4dPfy9LE2Ofl2NDozhrsyckT99ziCc/e29Xc2t7X4Nnf39vc5ebm4uTh1vbq0Nvh3+rp5+b1zebl3eDm3+sB5fr+5wXg7enj5evM2/zl4dcB4OXe5+rr7Org5NcA/ND409v06Nrq3uvsAfPj4evi5ePl6ubZ4ePk6uHq7uHm5tjs5Ojo99be4d7i3OHe++r05ery7OnvAu/r7+nu89Tf/98M4e/w7df38fTx9/Lu9u3o9Ajv8efv6+nn7PDx3+3cCOXg5+Tr2evY7vLy3e3p/evk5evz7erv7/Df8fHz7vXrDvvn4PDm6+z17fYF7NIA7Ovk7+Hu8+rtCdLp6un/6Onp2/DV4+fW4eoG5O/o6eToBQnl4gPu7O3w7e3m6/Hu7+HB8u3m4bzE3vHm68nC9Oe7xAPDxOnA6Kv76Ofd7M/Y5rrI7dfR0sG/
0M/N7rTGscvi3gPi39fg4Ozq6t/i3tTh1PX5+O3t2ODY4v7k4/b7/+Ll4eHk5+jn5eXi5ebR59H5z+rWDuLP1ubs5AXm5ev/zdbc3drN8OPh7+/z6+/t7uLm6uTk8ejt7dbg6Bjh4tvZ8+X36/f19+757OPh8vH18eL29fbq5/Ai2t8K9t7v9tPd2+nu9Nv35erp7O3w8vPx7/Tv3eLZ5wDz39Pr8dzn6PjY2ureB9TV2vXs6d8E5uDX3d7q4PLV2uXq4uTj5OTw5d77897k3OgB9uDg4Qfh6un44Nvq4PXf4+H/9Org6ejl4OHp6eP23uPn7efg4ePj9ejj/dLQ1AHZ+szc3v7Q5OXZztjaCeL83tbR9dna0uLe4Pfd4uDL4/vg2uXc4Mna4M3hBs7S/9jf7Nzm3+fr+ubq6Nvs3u72+dXS1t3f4unv6dYD3//l2QPn2uXn5ebn4eXa6d0B0urN2NTx1dP66NTW3Nzw28zU7Mjy2NzX0dv8Adn62tff79H90NHc1NrS3dvd5tL02tcA3dna2d3nzNbV3tjb6NbfytsS2u3xC+npBwTj6f/n4+Xk6OHl6Ofo593n6+Hi4cwQ9uLb0+Ly+9Hg3Nje0Nfazs7Xy8QR2NDz2/bi493dzerf7d7Qy97M1tPQ18zh2dDN4ebS2Ocs3dbh3Nzi5ujc0tjb3tjX2tIh59rm0OPb3srg4gDo1t3j3dviwODQ0eTPxu/069Tx4e/v697m4vLx7tX47grf5ure6/f35fHeDg3q8vD4+Pfv7vXp8+/08fb35uzh6NTq3Nfj5/Xn1vri093j3s4L/+bm3v7U2tvv6+0P2Onb3dzb4+Lp6eHX6Ozi58/MAObd8PHj5+np5Ozv7O3j3OIH7dfsAuvs8PDs4PLv6eP3ANwC2u8N5+Tx6+3z4e7P2NHqzNfT79XS9eXRz9zc8NrLy/bH8tjc2NHb/AHY+tnX3O/R/dDR3NTX09zb3eXS9Nnj3u3k5ujg
6+bi5uvr5unk9ubj4tro4Ozn6+3X6u345+np5AoL3uHp4Nrk5ubk5Abo+O/v8vDn4PLp6Qv17Ozp6uze3g786dMJ6dzb7Obv3ODq4+Dq6+bl5uno6efw8u7e1ubv3unn6Onr+t7d5/Ho6ujt5+X74OjqBP/w7efs7ADn6Obo5+rr6unq7Obp5efn7N3V4dDP3dHj4uzXCNnq1+Pi5dzV/sfZ4ff96dfh6uf1y+DMDubj3+Hd5ung48vZ5N7J0dzpwvHI2tzgyOTS09PoytIR6/UG3wHLw9Df1NXTyMjpytrXxtLb1NPXDNfXx9i/9N/t4+DD9Pzh6tvW3+TZ0sbpIc763dvhzODU8ubp4drf7O3b5d3j5ubp497b5NvZ1/Xc4ezl5evn7Ofh8O/v9efh7Ovl8+Do9vDv7uMI7+zl7+Du7fDj7eTc8vXy7ekXCtXj8PXx6vHl9fDy8O/k8fbv8fP07PHk6OHkHvQR5/Dl8vLw7ur27/Xz6vT09fX06fXw2tfs3+vs5N/k4Ofa5e3w3ODj6eba6OHhFRLk6N3k6d3T3eDm7tbr3+Dl4uTc4/fj2vTT3b/H8cDa3uDL39PU1OzN0xPu9+7MAc3E0tDV2tfNyevN3dfH1NrX1dgO19jJ2MH538DAxMUKwczC8e/i0dHM0vDFxQLt1MLz5tDNzNTPzsLMyNbzw/7M4cnW0PnVw/Le4erm+e70vf7U4fbmxfHBysTJBOb2ze/Sy9ff2cfl19LL4tbR0Nfd2tnPztDM4trN8PP36dre4uXi6+rb4+Xq6uPh6wzp3O7s5fHk7eDo7err3gIHBN/k697k1+Hb5+bQ6gn+4OrOz9vow+jp6unx9OrJ3OvD4MvO5Nfm4PLh2e3e19bN3d/V1+TV0sfMOszN4c3M6ePu5eTn4fDr2u0L7erv5OXv5+HX7e3p4d/r5ezs5vvc1BPa0tXu6Ofo6ubrCwXy3+Xe3dfbyfbc5+7P3tfk4tz95OP099T6
5fbe5u3r3vXd4+fi/eTj4trL+9fX1dTo39X51cXU4+zu9uPT2+DL1tTw3MsfzeTt7O3b4Qfq5enk6eziCe7u3ujl4eXl6eDk3+LW2+jk4e0F/ALq4u7b7O7s4eTy9PH87cnb8t7n5uzoA+jg4Obl5Ozr7u7e9evs9P3v7NTqAvTs79H94djk3+Tf3t7g0dQM3u/r7evi6vLk8ejg7ern6eng6eze6Ons6+7c0tzs4QHf2NLV0tzs+PLY493g2Nf50gnO9wrhzd3Wz+Lk4cjg2NLP8dXj0uTj2ub14ODS3NzV+PXo1tvc3+H/5uHo3ODb9hAO0dD03tvi4djm4ePq7fLt7e/m6eXi8ebw5tvg+Ovl6u4A3+rg/Oru+/Pn693q5+cA1AH7Aunr7Onp6uXy6fT07ejt4ejo5uno6+Pb5t7S2ujx1PDf2ODw7ef05+Tm59zpEOHc6PHl3OTv++fZ19bX193s3dna5N3g2hgJ5ePW4A7P1gfj0+Tj9uLc3+Tn5NoD3tXz8e/s3+XrAvX+8ebu5vDu3OvZ4dzl6eXm7+Xd4NTeA+Ds5vDS8+XtCdzg5AXf5OLh5g7ixvLx7PXt7u305u747erw6vXv8ffv7ufh7eDY8PXx6vHl9fDy8O/k8fbv8fP07PHk6OHkHvQR5/Dl8vLw7ur27/Xz6vT09fX06fXw2uzy19na+Prd2dv1zM3c9e/X1M/c/drp1tju6Nng4dTX297R3Nfd2ODd19Xc3+/W0t/YztPG387d3tAMytPe3tnw3eDkANH29u+92fEG4Mr0zOrU19bT2N662+Ha297J2tPs+/38/vX7/Pv1+On2+v35+P39/QT28PHx9vf09OMM8PP0/P3t/ff08vr6/O/9/f798uv11+fb1eXg1/bs+9vh3+nR2ccQ49nh6sDm9tDe9fLd4Oba29Xa3OPj5uPl5+/m1efey+HSy8jP2s3C5M/dzs7S0dLluurl8uXG2d/f3wm64Mft9szr
6Nfo0tPM7Ojfzsnf9vTw6eT85eHy2tbe9PX33/P37+T2GO3x7Pjz2Ajy4fXp9vTr7uPy7e/18vL18v3h/vjU9d7c29jh9tLa4N/b19Lx2NrgEPfb4/nl4eDn5N3T59Ta4N3f1//W2NzZ89X59OXf5uHl2unt9PK27unx597b994D/QfM5vvp4tra5d/L4+Xe4OXZ0uPb5ejk4+DW5M/s4OLk3+Tc4+LY4fTn6OPf4+fl9tXg4+Ln3+b36M/T59va5uEM6dbs5Ovr6O/p++Xj/u7z7vP34vT17vQI9fT46eX17OL14vHxDeoA7+/z8enk8eYC7Ovx9eX37PH39fLzA+jt9e3z7u/w8uny5Azh6NPs3uMHC9302/Tt7+7r8PTm7+H28uvs9eru6+vt5+7v6tH70+Ho7ufx6Onm1eno6PDn+uHnAfXY7PLn6u7e5+7m3d/z5+7v4vDv7evt7Ozo+eXtBuHy8fHo4Ojy5OzS8fXn7tbf6vIRAe/p6Aj04+Tv6tfc7eHj+Ov+8e708fL09PXo4ObM6Qnd9OYL4N7Y2uLq3gHP1t0N1O7h0erh8tT/2uXR0ujb597Y5dDKzs0N3NHczunRA+EN0OLl4eXb+d/mBODl1d3U4QDf4ebqDOXk5e/j5+Lf4t3h5+jp5+fv6Ozf4N3W5MLL2wjJ1tXVw8wEztrY0sPg0MwJJ/bA4M/X5cLH2NTV3NPb39vVzc0Kv9G6z9beyNfCy7q72d/pzM/H99PVzwTq2cLu4uzw2srT0drP0QXHxsPE3PHQx9Ln3+/T0Or86cDpzsPc2dXEwMrf1qq51tCy0NfK0cnq7+7r6dja2uDB8PXn8vLA58TJ1sm6urv6wcvX6c3E3NvVwMHK49isu9fMs8/XydLI6u/tA+jQ1drgx+705/LuwOfEytjKurq4+8LM1+PPxN7c1sXByuXYrLrW0LPR18vTyerv7+vp2N3a4sPy9ejz8sHoxcrYyrq7u/vCy9ji2eja
5t3p3ebq5uft8+ne69vp4gfZ7ePr3efr3Onl397f5Obd1+fi2eAjCOHr3eLu3vbt8/f27PX25vXt8/b07vLx7v3s9PTu7uz1D/Xy/vDy9u7s7vX49/T19fX29vL2AObe2dXY1NTK2+kJ+u7b2NnR1fD37N/p1vPe2u7f3d/T1OTSzfzN2N3c4d/f1tz438j/1cXU4+zu9uPT2+DL1tTw3MsfzeTt7O3b4Qfq5enk6eziCe7u3ujl4eXl6eDk3+LW28bU09jG7d3f/c67ydXPz9/cyPnG7OfT8Oz0/NTq8QC02trS2OHe08TYztja5+/Xyuvg0tjg5M3e29308Nfz0dfV2fzw+/PX0Pvg6uDn6vfd4u7i4uXl4ubj5+rl5ubg5+H749TZ7hLu3/Hk7dgF5c/Z5ODf49bo6urn4PHm7OvwxOzw4dnVzero6eAN6Ozt5uMR9wUDy9bU2cHj0uzX2dXL+dEK1Ni6s9v5z/fq3c3a39vq1/HoywHv1NED4NjRydLkxtPq7O/17u/u5evt5PHz9Nzy4Q0F8PLt8vHq9Pbo5/P18PXs8fHvAujw8vT28/Xo7N/z6OTh7QX8Auri7tvs7uzh5PL08fztydvy3ufm7OgD6ODg5uXk7Ovu7t716+z0/e/s1OP91t7i7dnf7N3c4u7l9+j26+Ls/tLt8uzr6fb07+Lu8/Tw7ewB7e708vDn7ufl1A3U1+b52dzO5eLu3tHr69jnzNjRzMzg3ubk7NjU69/e4dff3AfX3Nrj7+HT0dPwMMHu7uzm7/Dp6e/r5+Xn8fPf4fHs6+XR6w/p6PHq6PPy7Ovo6+Xo6ufr5unr6QzqA+kO6e8S8ebn5er96ufd7ebi5Ozr4/wC3Onv8ejqB+/26+ru8vDv5/Tz9Pb08O7v9eDv7OzqENvW0u7U1MTFF93V5N472t3K1sXQwM3n6e7F2NTOv7TUz9XN3M7YxdLSx7vB18ze1s3WFsnSy9HeEM3h4NLOzNED
3uLL5s7rxdTA1RXT7vbU0fbW9M7B2dPT2M/NytvvzeTKzs7Z68Xb1dvV39rXy/MF8NPl0dbf3svY2cfZ4dzy4a0C0LvR2NDd0Mjg4QTV6vLm59zi99bo3+Tx5e3i0uLd5tz90gLf6t3n7OHh6u7X2+js3+Td4eXo4OHe5tnq6AIRAgzs8ALS7QPV38LY1+m6y8DIw6TJ88vVx9np2Lfcxtfa3MfVy83M7MzKztLU2s226+7Q7uDa0u7ox8Lw093h79PQ0uAKzuXH2Pbg0tHb09TT49zX1tj42/PU7ArI/93b8+7u8O/p7/T26+Hf5Oz16O/x+fX7Bf8A6+Xo8urq7wDq9fH27/f28fPq8fDu7+fx+Ojs6evm6u/o59zb7OPr7e7g5+bkBQTP2d/q/Obk3+nr8eDr6Ofk4+Pj5eXf5+nmC+YD58vKzM3ew7zK3/jz4ujfxs/KwvkEwOfD2P3h/NLi0+7w1NP21NLZzcL2z8HS0MPCw+zf1uHj5N0M3tna2+/o5tPm4dXz1dbW3ejh4Qjf5fTk5+TY5wzf39jo1tnm0+Ld3c3b/ebhzuTH98Ld0PHW9t7BwNnq2v/D5u3Y2+sI1NzPA9fJ38zM1+Dg2d/a2tfe0Nfb9tnd9Ovg493XBPvP7+jk2ube3Bzq2+3i7d/y++ns6+3q7ePjEODo2ujc4uLp6+Pu09rc09Xd0tDL2vgDBADY1dHS1Mr0/e/n2tDUz+ji4drN2NvLy/bU3N7Z39zZ2tvx4MP38fLh8g3w5vHu9O7t8PThy+zx7+zd7BHkCufw8vby8Onk9e7vDvPx7u3g7O349fLn5e/dw+Twzd3Yzffg4OT3uLnfxc7u6czYwOLa4uLnzN3qxevj2OjYyuD5z83U0rbQ0tcF4+rs6fDs79f06u3v8Oju6Ozy8OXq7unr8egC9vHl7eb16RXb0+vy8uvy7fXs7tsC5drn4ebf4+7e0OXq6ezX19rj1e/o7+bx7fbr9fDr+erx
7vDn2fDq4+Lg5e7r3dgt7d7X2+b32ODl2Obh5efr+wzf5NHU2+Lh/sj/+t/m6Ov27ube3+jt7Ovt7Ono5vvr3/nS5Nnd1NTi19vm2uPh293T1t/88NjQ5dPb3Qfo5hAE293p5eDg5NDe3uXg6OXb1BDM5+7c5+/x7evy5tfo6urs2/Pu9PTctu7n2+rsDOPw4eD27wDv8Obs+ezy7vPq8+ze1frmz/nT59PWCdgU1s7W1cjRztTZ2NjU0NHi6c/YB/b6zvjj99bW4dff2eHb49gEzsTl29jj4+DQ4dvV49nn59Pd+9oM3Obw4tft6Ozb3Obh5eXd5ePc0xPU3t/m6OP+Bsbh3uvi5ebi5O/p2hHp6uzm5Pvp5N/k8Onl4+7l6un0DQnw6+bl6ATw7e3p5+3y6+fn4e3o5fPm2+3bAwD52gHr2N7h7OAQ0NHiDPro3N3w6OLd6ODf5+Dr7tTb5Nfh7t/b1+Hm2uTh3uXa6/vx3Qvb4dPl2BH33Oju593h5dfc5+nXAevo5ufg5/rq3t3e4t/f2Pj57vfq8+388/b77fP2+vn07Pb56dzx9vXj7vru5ewP5en28Ovu8+3x8/X5+Pb67PYO9eDi8Oji7+rw+enM6NzgA+bq7eYE9ujh8RDr7O3t6OXZ5urL8eDs6ubs7+nj3Ort/cXq7+Lp9Nvm7eED/t/q1+Pg4gAE9+D+6eXm7OPo6+rh6O7p6Ojo6Obw6+3d1e7s6N725u/m7Obk6Ozx6/Dv7Ons6uTn4uHh6+3Z6uvg6e7z3wfw4ert4uvv6eXx6PP13+0XFf3jA+Db0tjh4dri3dz/4uLa393Z++/h893k6tfo3dzL4B/c6eHo+OXX3tvY29Dh4PTO5tDu4eMB79fi0t/e4uwE09rf1cre7OHz+/Hd2Nvb4+Dj4u/d4eDi4N/f3+H24NXZ9P0D3u3T4ubk6d/i4uzg9uHk5eTf3wDp3uzl3Orp4Obl7Nzn++jr3+nk4+3i3u76
3ezs4/Ht4Ovs5QTi5Onx5eXm6+ff6ekY3+Xp7Abx7ubm+ujh4eDi7eXt7+nt6uHt2QHc7erq8/Hw7unq8OPx6ufg7vAE7BHs7e3r7unuDu3s6OXw7/Du7OLs7PHu9e0F7eLg/NPI8vbXy97V88vZ3eLU68DZ0u7o2dPC2ub6ANfM5Orc3Ni+2ePX1dXX3NnW6NLL5+zu9NfZ8fXd19v0x8ja8u7V0c/c/drp1tfu6Nng4NTX2t7R3Nfc2Nnc19Xb3+7S0d7a4c7g2OHb7OTT5eXq6Ob60N4I3M3j493p5+7j6Rvh3trc9uj41enT4ejm4dX71tfmO8Hay8q7yNDxy+fkxcXtxcbPz/nO4eHz6s7d797k1NXn2PHbwvzX5tTZ3N3kys0I3PTwzfDH0tHTw8rk0tvV78gD7Mbn8uXN5cvnzurY7djD2vDo9+L13c7Y1dHe2snYEcDb0s7S09PV1fPu89PP3crNycPA+PPD6fjF2ev+1NP32M7Z3tvQ2NXZ09vU19fA0PHx2+XeuOTqv8Tnv6/JyNv93r4G573Pvevtsdbt59HH/fDOxafazr7YxdLTzsvIvNYM39jO08bfzt3e0AzK097e2fDd4OQA0fb2773Z8QbgyvTM6tTX1tPY3rrb4drb3sna0+zgxOTU0Nvl3e3W0eDh19vNC9n719fg0d7a5/zQ4+bw6N/Oxg0M8NrX29rd29r35bXMxP/339Xxy9wH3eD90vfdyd3X9eHi793b3OTX3enWAtrb2tvk5uTg1t7S1t/c0tzU0vbZ29nd1v/o3fHP4u3m2/775Obl3+fe5dfs5fYH6Of86uHm7ewF5eLp5evv4OTk5frv6d/n3evo3Q7c4t3n6eja7uLg88rk1ObM6uPc7eEX6vvU6Onn7Ovl59vm5+Tu4trO8/Py2+jm6uns6+fv8vPl5+3iChDk6eUG6uX86/Pu5tvo7ebs7u3q6OTp7u/v8Oni6uzy7fTl4vfx3OLN/e31
7/Ts8tUc2OvrAtT16+Tw4ers6PPk8+3p8vLy9Ozx8fry7ubc27/PwubT2vbK4uLR687XzMnzxv/e0vDn8wDR5O7WysbVytnf2NW91s/V2dzr08fi5uHt6PLv9PPs4/Hv9Ort5fHs6/Xs7QvwBu/n5vXz8O7x8OXqDN3y7fX08vXf5fQH3NfkCfnJ59Xh0+zb1fbo7RPn4+LeB+7i8Ofv/u708fX29PTr7vH08vPv8PHv8v/k3+Pb3tjl5tri2d3X1eLj2dj62eHi0NPQ9QDNAeXM2tna0eLfz9kH7d/s5d/h3t7l4dIM3dv14d7d2gTg2Rnl7uTq4OHh5sYC4Ofx6Ovg7urm2evs7Orn5+/n5d3e5efk4uDl4+zh3ebg0dzi4vf0zv7k2N3U3gQM8cq24vLX0/rc7O7YAN7d3ePh39za4d/Z3+Hjy/Ly8fLf8vDu8OIH5eft9eDpAOHl7+3z7u7p9uj19uXu6PPuEw3e0eTy6/Hr8Pbn7dXy5APj6ezn4evt8+rt9+/o8Ovw8vPo6Ofp6uTp5/Hw4uru5u/pBvDp9ej2DOr16url8ePn4+Ph6+vl4uPl6fPt2+XkCPnj5PDo5+XsAOEH9Nnw5d7w6OXm7enm3t/c8d7cCfbz9t/o7/Dj7ObtC/Tp8enu7OLx/Pjv6Ojk8vXt6vDr5+nv8Ont7eXp6ufs6O7k7OTu7/fy6PPt+vju9/fy8+708u/q9e7Z7ubP0fXw9e/z2wPIJdf15ezy7fD28PTa7/fg79zY6xHN4NroEMjw4unX6d3n1frK9+i4z9zu39/n6dy119TT79rY4urV3drMFNzYzvnp+Pj3+930+d7i2+rf+87W2NjiztPY+8vK7QDT3ufX2t7W19vO19rZ2tXY0tLh3s314+XUBuXb0dneAtvc6PTh2vLm4tnq7+Db2uXt+PDm5vrp3t/d4e/h3+bj5ufn1d3Y3/oBzNLo8+ruxuTR1+Hy0dTSEfHw2QHd0OLv4OXg
4M7T5eXl5ODh4dfj3uHj497h09Ln0+fi5ujk/ez13uno4QfjCuHU49no6ent69za7eXo5uno4fgB9erl4+fo6Ojf59/kx8zPRuDAz9Ln7eDl9ebL6+fJ17zR99Ls7PD15fDw7eHL6NHo2ebVz76/vsC+1czF99XhxhXa0e7d1gDT3+UA2NnG1+P4193j2ODg+f/Y2OPa3+Pdz9va3OPe3N3e29rd2OD/4NXl5NXh3d3l99/s4d/j5OXv/PrS+OTU5wbf7ebl0+MG0d7j49jg5+nZ7erb48XG4c3i6Ojr4e/o7Nzr8e0c3Rjq3N8C6Nry4eXuy+Lmuevv19DVyAvb3OTb1tzb6eTD2fnp5esF6enq6+vl6uvo4OHj7f4H2+Xo6Ovj5+rvAeDs7ure4+Dd8ebp7ebq8OXj3wbYAeza5tvd1eXh3+zq5eTl3uTm187n4g3Z5+vn5+7h4/vz1NDT4NjUEdHM9/Hm3cXpAObd8PHj5+np5Ozv7O3j3OIH7dfsAuvs8PDs4PLv6eP3ANwC2u8N5+Tx6+3z4e7P2NTe3ODlANTk1uDs1sbK/dzhCdzovPTW28/22PLa3t/L89HbxtPY9s/U393a1uj8+8/u4+bm7+fm4d/37PDo3uLn2wYN3d7o3Ojh6enh6O7j4d/e5AT74uHl6+fk5+Xb4+Lg9ebqCukF1uTn7OTf7erV6ODlAOHo5gbw4ern6+fj6uva4dTg5ebi2wrj4ubm3tja1e/k5+bw7efi39rt8ene5OnhBg7k4Ojc6uHt6uHr8uTm4eHlBPvj4+bs6OXp5uLn4uHV1NTj3QrZ68vZ0OHW2uHd0BvV0+XT4dTX3Nzv4+PZze/W2eje7d/e8t8G7fLl4QHh6OsW3N7y6+3o5N3vC/Lx4PTg4Rjh1O3t3vHs7vDo7uzp7OX58uXx8e718u3l6evl5ufj0+Hq6efa/s0E7uPd4N3W4vjx8N7139fo4Ofp0uzh5eLV9OPh6OTf5eXf
5frc1/3t4uLi7Ofl3+f16e/o3N7q4O8P4N7k2uji6One5uzj4t7c4/743t7j4AfU3+Td0s7e6erZ8uXT6+PuBPns5ezg3+zn9PO/A+zo2eXV6Ojo1+bmE9Hv5Obb7PDr4ezc5fHV09zV2tXl5OHh0vfq7uLc3eHj38nn1uTWvu/kBvzj1QLb4OTl2NXi49Pm49vnAM7i0gCe1+QMwcbC2sTqqL2+qNDL28X3xuOx6beuz9Po0rrkrd26vw/NusHAvNDhtrbZ/sHI6O3u7vD89NnYzNTe29bE1dTT2eDd6Nbq5dvpzuLn29vl3dv79QnW0PXQ2NvX/ebU3uPf093Z6t3a4vUK5+Hm4uXa2OkQzebg5O7rAtDi4+/l2+vl4t/h4+Pl5Ojw6BXi3NPg2NDP193V1dP4Dd/c29TK09nlBOXZ2+7d3PzI1d7fzNHX89TI2NPM1NLT08/01Mnc+e6++9nbz9nZB8zg4ObX473hxe/f1NPP3+QE/NzM3Nvm2uK+3NTWwdrb39rV4c/I7Le1vgDT1NHWx/nDy83HxNnyx+vL2MrC38zk1f3Z2+3M7drPCMvL2tbW7tPW3PUPsNLOy9rD49XI39IB0dLa1QLO1NX94uvN59nFx//M2Nz509XYzuLQ2MC+wc3Kxc0C3x767ezy7PHt9+/t8eHn8vHt8+n06/PZ7Obk7fD36fLyE/fu7ufp8u7vAt3w7fPy8QPp+dvZ2+UA2gbg4enx7OTkw9Tg5ubr4wHX6OTd3OPf/t3j4ubn3+Hl3N/o5eXb6/Pl3uXl8+zs6uDt7erm8PHp7Onp4+niBOrp5+3e6OPt9PPdHe/f5e/o9uDs5PTq+ffm7AIH7+zt5NjQ2Pvv1NzK2NjV3PH+ufDr38jCzt/N49jy08za6/bp6u7h39nc29vW19jzw/P75fvr6tjr6/zl7O3r6eLn6+nq0eHq6+Xm//7p5O7p5Orn5uPm6Onu7err4+Xo5NDx8Pb39e/62gH0
7vLx8fb17PDw7errAuQS9uf07fHd5ezs6vbt9fj4+ff1+Pj4+OPuwMPB3cmz7MP58fvo8cm++bnJ6/Xr4NLw4tbT+ObL4ezNxsLRzMvP483P0c3Pw9Gu3evs6wgI4uzz6Ofz7ubq5eL06u/H5drh3gjp7dPq8wn83uPW69nt49rw3eLm793s3ezTzc3R9s7kz+Pozdfb2M7H09L/88f5/OP5z9Tz2dzfxNPg6+XqyO3s0crZANzi7eDL5+rm3+zl7er83+Tp5Ozn8+fj5A3n8gMC4efn4u7v/efu6Ofn5uTm5+Pp4Ovi5uzmzu7k7gHz4Ov93g3b3urv6t3r8NrI/NvM1dDs4v/j6NwW1QHk5vTk7e7p8/Hu89/y0Nj+2sTo0fLw3evf0enW487p5vW66rnZ0vTP3dfe38z66Nr56tfk3N/+6Obe5tzK4NX41gbJ0NXUxNbW0cDW4dnW1gjbxOPU1+Lh3eDc6+/a2ufu6eza3A3k5+TY4Njj7tL6+uvu7PPs8O7z/N8H6+7q6urq6d/s+/bt8efx4/Pu+Aft9ffx8fX07+/y7+/s7fLv7vPP187Yz8zn8NDv+fjI3M7u6cn29AHd2/DkzerK3NPo2NbX1NjX5N7T0tnY19bR0srv8O/sCO/v4fTt9+/y8fLp5vDt3OPv8fH07/bj8eXt8e7u7PPt7Obb8fDt7/TzGeHi7BPp6ujr6en0Bers8PHs5Nnk4t/f9/Hy8Q/n9O3x8unl6+Xn5+Xl7OPl6OXp5fPh4dLj3uje9eLf6Nbk7uHn6wX24OLa4PXo6P/n/fDm7O/f5Ofr7Ort5ube6+Hp4uji5ebz8Pfl7+P17fLi4wHn+PDl6+zt4/va3eHo5/f03uf56/Lv6urq8OHx7erp7Bjv8eLs4Ory8Avu7uvq5QLd7e3s9uPq7u7x9PXw8e3rAQTl5fH17/jy4u/v8fL17vPy7vny7+XQ1c3M1/XL4Mvh29jP08f27AXd3d/p2PLa
0ubQ4d7k/NoW5+Td3ODP29TS4tfc1fLw6/Py7+/m9PLz8ub49PXw9vDs6fkF5fX/6vLt8/Hu6d/z4QXw8vHx8wPi8PDx8fDj6evw6enrxO/p0Obt2urW5NLq1O7f/unfytDa0+He3MG8DDux7tnj29rV0NXc3u3txe3r9O/x8ffz8wPjCeX07/Xr9vL15A3w6+/r5PLo7PDi7OLq7+738vHo9PTz9e3v8fb80+Ho7ufx6Onm1eno6PDn+uHnAfXY7PLn6u7e5+7m3d/z5+7v4vDv7evt7Ozo+eXtBvv9/P71+/z79fjp9vr9+fj9/f0E9vDx8fb39PTjDPDz9Pz97f339PL6+vzv/f3+/fL32sPlzPDr3eLV2NzU4s7q3+W/9LvxzerJ3NTbzwH94dH15NXm3N724efj4Nne4Nbv+Pb28+768PLz8+X09vn19vL18Q7r7u7x8/Xv8tr+5/Ls8vcP8ebq7O3w7ujw7/Px8PLs+Nf19dnb1dr44unr4+Po5xX11Njq2+nm49Xs4d3o4ubi6eHj6+fo6enp6Pbr3+fY1MfI0c7P1w3Q7dbj1M3L1MjJGd3U5w3x187g1dT7w9rP1dnS2tfS0M/U1NPd2cH18PLn7O3o7Ojl5+Lx5ujp2+bq2NEO1PwI3v/Y5+Xs6N/k493p4ujY2OPm5Ofe4eTi/ujv5O7t7OPs5t4I8fDsDuTV7uDj5u7k5urtDO3z9vPv7Ozt7O/t6uLm7+7R1ufo5ure3PPf39fc4M/51d/n5ODb39/8/Mnc+ATs5AD14Nb71dHU19rb2Nfh2uTW4sXe4evm79Xm6+vs6Nzn197u7uvb0Pvq4Njo79vw8erq6+ft3+Hs7938Bgzh2N/U3OLo5tbX3+Pk7vHz6/Tu9PP1+Pnu8+Te6fbj5ffw6ub07ub39+7q9efi3iLh5ejt7t7n8fXv3OnQ4f7Y4Ofa6d3k4OPk7AoP4OHd5Nvi4dUC4efq5+z52wcR4/Dl7ufl
8Ovs8Nvo7NrgEATc99jk3Obn7ebp6PXm997n5OPs9ezg7e75DuXm7uzx8ObZ6vPh7+Xp7uvk5eLr2P/73dXa8dgC6+nfB+DP497d0dPc2dvk3f7f/uzj3gLf5+7R4urn5eHe39Hk7tHlAODg59Xb3OTj4tAFy9zr4t3Z1Nv8//TSAtL53uzS39HVytHP0ujW+9Ti193Y3dfcAcjhAOnt6O7h6esM1OHg5e3r6Ojq9+Hj6uPg4u3u7OTy4u7s7fTq7+jp8+no5AvvAejt3/f19vUL++D38/Xt9Pb6+Oz4+fER4t3k7+j5+dnz9e7z2vT08OL38OPz9fXp9Oz29v/q6drf2u/r6f8PA+nr8eTk6eAH3N3dBPPs6ufw6fDk8uTz6+ri8+3i6PDk9ene7+zr6rm71ADY1tHW1svj3NXUzAjQ9+/R3N3j1OHe3tX01eLgytjNABTN19XU1tra+/6/yMjRxMvN+MPJ6Ovz6svGwtO18PbwCOrq7AbW9djTBfDu1NPO08/U1cbQyNfU1cfL3evn5ODi5Obl5+bi7e/s5O8D6vPs4u/q8PDy6OXv7+/u8efk3vIG9fAA5+vq8eAD3eQE093g4OLKDuvT8+Ag9+rb8/nr2eAJ5e7x6fL18+zX6/Lo9fH77+7s8/H08/rr7+zr2u7r+Nf17uHd0dn04ejr3+bl6g3y3N3q1+jl69js7eHp5uTh7eHo0ubn6enp6PQE2e3Z2+Lf4drh3+vv9+He4dnV1NXV+ubj9PPU997449n03wDr4/De4OHc497k1eLa5NPm6dTj0suq07u//8vc7rPdybPG5b3r0OPC78/Y9dD02Ov7wP7My8DWxavC0+bOuMfB5O7S8tHS3cHs7P373OPU2tjg0QDb3/XZ+dbR1Ofi5uDd4eLi3OXp3tLk5uXd49Lh7fPo7+Poz8XL09rw29XZ3cbR0t3HzuTdzO3y7fX23N3Xzd7b0srW5PPb19Xf7trN0ubq7uPm5u/n
5uHf9+zw6N7i59sGDd3e6Nzo4enp4eju4+Hf3uQE++Lh5evn5Ofl2+Pi4PLX3Ozs5uPb7MPSzNrj8ffV1s/lxwLR9Njd/vDf0trQ4tzz1NXf4czN3NzW3drd5eTmz+/n3ez38u/d4vTW8eDX1dn58+rp3+jy7+jW4uLv3drnzevX6+fp3tvc5uXL29XM3Qrh3+je4dvl5tTl2+bc5g7b1Njo59/u5+r13O7f6ebm59vd2A7p5OHl5+Lm5eTY7vL09vP58Pf67O7z+Pn6+PL99+/v+PHyCN/yCgz37u7p9PHz6ez8/PT6+vj6+wL99tr/6vLl7PXR793k5dzc7//n1NXN4uHY5Orj5/jc4uDe3ej63ebe6eLY09Pb2+Hs/9bY9+f45+Tg6QIB4uLg5+rt6+r33+rGyN3Z5ezn2/IA7Ojt3wPj9uL07evx8O3u6PDc4PTv7urx6/Du3vD87u3tBvTo3f7qBOvu6/T09e/v7On28PT27vPx7e/s7O7u7Orq6ujb5eTi4efh69Ls+dzi89/85OfVBezU3O/06u/u1PLe3uXj9vnZ2+Hm4uXR6eTc59Xq4uHq8uLl6u7+1w4G6/Lb8erv2v3h4eLj8+/l7Ozi2d/n6+Lp5+vq7Ofs5+jt4+7b9vX1+vP3A/ri4eHg6OHg1eDd2eTo6u7j7Ojl4uTq5+nn6+Xr7Ovi5uHd5OPh7dzn4+bq1t7h6uXr39rx6+jn3OXq1u/06/TJ1+Dl5AXg4eP65evo4v3l39bi5ebg4+Xg6Nv+3cPQ18vY1Nvj7vXP19nG2e3NxvkS7s/mxt3IztjU4dbe1cvo2OHb2tPe2NbUx9y3+tXS0tnZ39La1fAC3uPg193P2ef49MvW3cvq99rj6fPc2Oba/8XK2N/b19ve5AHQxPX17efy6Ovw6wPm9unp7+rt7Ofk+t7Y7gPk6ebz7+Xe6OjlAdLp6ezu7O/s6ujl8u3w4Nrm2+Xd0f/W2v7ZDOLl49/j2vTp
2ubj1OYC/eD/8+Dm3eLf4ubm6ens5+rk4uvg+PXk4PXm4eb64Qnm6uno597h4ecM3Onh7ers6uTk/tvk5+ni7Ofd4OXo5Ojo6OPb9ekF49rl49/f5tnfyArl4djm5u/8/Pnd3+7y8uvv8O/h6eXm6OHj7eXn4+Xi5ebi4NvV7Obj6ADg/+rj7PTt6+nJ3+3w6e7lA9/r7OLf6eIE6ezm7Ors5+ji5+ro5+Ht9Onk5tL/2N/s3Obf5+v65uro2+ze7vb51dLW3d/i6e/p1gPf/+XZA+fa5efl5ufh5drp3QHY6uHp3u7n8Pzm4+bn6Ore8OTh+NTm1tvT6O3k7ecHAAvb6O/l7+vm4unm6eL64OnUz9jR087W09v3EtfS2tfX1vvf+ArP4dvo4ecC2d7VANjW29/Z1eL42NbV2ufj2s7C2MDFwMbKvcTD9vX/687Es8a9yAzs+cDx7d/U1snb5OHK4M676tLW18zNzs3N0OLLvPrv7e3v7fHa7+bdCO7t8fnh6+HX2tbh6+fz6+/k5+Hn5+Hw7+Xn6OcO4OXj6eTv6tzp1tnW8urg3/Df7eHh5eLc8f/iAeHa7Ojt3uXU3Obl+efb4ub/4OTm6uH+4OLl+vXX6+fe2drX2efcCwMA1uXd1uPU2gn95eza4d3s4d3o4d/g5OLf693l2+Hc5OXr6uPf2Ofe2dna1NXK2+kK+u7c2tnR1fH47Ovp39ff2+7f4eLV1+XV0fzP4eDe4t/h2eD438gB8+jX4fXu5PDm8unp7+vz8vXh6BUF4+vr5fIF7vPk8fDt6ezq5uvy5PLr6vHr5vPk38vX6M0H19vcx9YD09TcGfHT1czexeXb8Obh3dnd2tPb3ODp0tfS3PLV29be1dPVxtXZ3unSEdzX3dHRINXZ4efr4tni4tPmxvLz4uDQ19/K2s7i3OTb19fL09rT3NDf2N/j6eXi196/zdvz2+Pu3Nvk3dfn8M7J0PDz4u3o7Mnu6Ojxwc/g
28zb0dPXzN/w9/DDztXXxvPXx9TWwe/g2+jf1evY4Snb3eTi4/Hr4vDh5eLs6OXf5+Do197P393h4d3L1Afm6eHq397h7eLW2d7t6+rZ6e0h193g6On47uXp5uvh6e/o6eHo8uHi6Ovm6efm4eUP4uHq8uLl6u7+1w4G6/Lb8erv2v3h4eLj8+/l7Ozi2d/n6+Lp5+vq7Ofs5+jt4+7b9vbu9/np+fn5+O/l9/n4+vX++PgH8e/49/P59/X5+vH19+oL9PP29vn4+Pj6+Pb46Abl5N3h6uIM59Xv+OXh6v/d7O4a+7Ts3dH83unt6+fp4ubn6uno9OnR6Ojx7uHc4uLf1MvIyuLc79HH88+/1vjO0czPxNfFxvnR+ub3ysjL9+Pr5Njm9cnQ2N7Z9dfQ6Nvw4/QF6evj6+/i6Pzm7/Dh59zj7u8A3+Dp9fTr8/nt6+vu8e7t6ujt8urq6ezt7OPw7OLn1+Hp597e7NLg9+Hi6ePk9ePd1uIO1u3X+OLg39zZ3N/iD9re3eAR5+bZ3uTg7N3d6dbgyMzGz9nr19rWzc/Ny9vT1NP4zMLXx9fmytP43Mnl9/beztTQt9jZ0NUByunG/d7g+uje4ODt4vnk7N3YAd/g1+ba/+Tf4PLk5vD82uPk7Ofj7t742wbq5ODe3N/mAtXw6e7u7O/s/fDq6fH07u7t6/bn3uTy8O7t9O378O796+3n5+Xg7QPw7+vs7vPr8AIC6N3J29DW2uP+8+j+2dzR0uDW7wDy0f7jzNrP1OHW/L/a1vHi1ePj1OPa39zc3OrD6cLU1M7zH8/VBPfB0tXZ+N3Wy9v59M/M8+Hk3NTl2MvV1efi2v/b2eDj3+Ta5d/czM/7+PP09vHx/Az4+/30+vPx/e3v8vb28ury+RX3+fD27Pfw5evt6fjx9PPy9e/2++3u897k3OgB9uDg4Qfh6un44Nvq4PXf4+H/9Org6ejl4OHp6eP23uPn7efg4ePj9ejj/e35
2wLu+PDvzPG0ycz4tL2ns57Ut9/cxrHo6NHg2MK3s7zLuL+2wefGycW/yvK7o9nb0uDR2t/N4tzM2+Hh3dPXCd/O4tzl1One3djO4+IE3+Xl1wkSy93iycjZ3ePX2hTe4NTq7+Lf5urW6tvk6+PQ3gzc2PL97+Pf1+Tk/9vp2N3v/wvY2QfN5Ovm3+Pl4efY2eD67Nf2z9TE39n06dPU8NP518XWztXd19bh0s3ezwba2t7c1NoI0dfFysvT4Pnq7PDl6gTSw9zh5eXh1vba6Prd4t3f2+DS5RMI5eD64+bY29nFyu7Z5dPa4OTf49r66Mbc0t730b7+Cdzg3tLo8NHVxOPf7gDa5+nu6OH18+nf29vr6tMU6vbg8NrKytvz0djHBeHR0drOz+jn59Hw5tfYyNTkzebu8eXVwc/Z483g2dPN2+7U3tPI1+PR0dPs08rT7ufQ2dL4zf3Z1xDT+77c2szU2NPS0eLT0AAA2N/e487LANLp1N3K2+LS1eDX3djP2sv64N3h5erl4uXn6OLm7ezj6Nvm39vU69rf4Orq4+ne1d7q9dvf3eHn4RXS4s0D2Nv02eHrBens4t/k5ef16uzs5+zm8u/r8PLtAuHx5gLv9+Pk7+rp7eLr6efh4RHl4gjn1O7o29zf9ebY49j1/+np59rX4drd+9Tg3Qv16fPo5O/o8Ozr4eDb7uUJ7NcU5tfy7uLV6O/h6OHq7/Dh5t7v6+nj6+vt5PTf3x/o3+T96u7q8OTj5ezv4e7o49wI5d3r5tTY4uLwztHi4Nfgy9/83eXY6tLK1hrDy+Ta9drr9Pbj2dnf4d32/Nne2dbg3d3f5NTSzenY3/zeAN/j5Pny1+fd69Dc4NoCDuPh4uTq6eDn6t7n6efr6+Th5+je5+Xn5+Xb59jk5vHz4uzcD+fi6+fv6+/c7uHk2tnl4dro4gnm5Obn5+vpDuLk5eXc497o593f4uXd487f1wfbDNjd/c7e2+Pp1dXi
6tnU1toYBO/s6d3b4dPt4Nnu5OPo1N/b4drg6czg3QrV1+e/ztTRKNzO49jS3MbbCc3Wzf7Z0uDv4AXS1Nny3d7h39jW2d3Q4NLa2NnOz8vb5OfgA+neyN/s2t3T7Ona6uja3tnb5OLp5Ojj2+7k3+bZ7uQT3eLc2PDO3tvZ+SDa3+zp5+bv5uvr+P/+7ejp4+jf4uD6293+9t7i3vfl5wTl4dzt7+Tq4+bk5uTn497k0uDr8PDp1eXh6Ofq2PHv9uXN8OwB/czS3eLq+NTv6wfo5eHi3ejm7eTaEevn3d7k4+gJ2Nrd4+Td7P7V+/nn5ufd3ezh29723+n0z+Lk+N7y4Obmzd/k4uXm5+jp5+Xh6ugP79Db99S+/gfa3tzQ6O3X09Dh2+763Nrh6uji9fPp3drd5ufRFObx2uvZxs3k7dHW7AXp6+fq8ejn6eLz6+vt7uHp6OQG5Ofb5Oz96Ofz6u3y4PLq7Obs6+bn5+Dq6uoL6APr2da81c2/wNIC+QHpzNTBvNTN6f4D4QHy6drUEdzd2drT6NrX1tPU2dXX2djVztHM8P8B1Nfb9fD0zufR1uT13uHf7fn44Qbi1OXx5uni5dTa5urn5+Lk4+Dm3+Pl5eLo3d3WIs2+28e/y9HL4t/X2MTaC8fP4MHLztPa3dMI29H61t/Yxvi8Hc7fy9XU28zSzL3H5tLX4tTU0gX69Prb0eTa1OHV39j61NXkzd3vAd3n3szg4tPd4+Pj3OHh3dvV2eH19fPY6Ofl3uPe4rTd8Obp3hbM1PnF2+H/HOTo2+Xe3d7l7+IXzuDT3d3g5uLm2eTd1PDy6+Hz3unu9e3c6vH28uvp+QXt4fwO7fTy7uj19fbz5vLw6PPr8e/b6PLs7Nrp8uLw2ufe6uL73ebg3gHn3eni4N/m6s7b4uTc2+Hh3dzt090G5tvn4uIQ+eHn3t7bAhfXz/Xu7fTz7+727Ozj9PLw7O/r6f3m5usD6OrvEuft5+/u
8+7n7PD09PPx8fH18fTy5OHp5unb38LP2/Pc5O7b2uTh1+vx3M/V4OXp3O/wye7p6vPI3uTdzdvU09fL4PH38MPZ09jc2NvTwi3p6M3o5M7b1f7j4tfb7dLp3eHj2+Lj5ufo3wjn19vi29Xh3NnZ0+fe5uzu7+ju4ers4uvt7vDr9Orx8uLs6PHq7O7sBOza4vDj4Ovm+e/k8evx8u/z7APz7v0I4wPa19gH3uDX39nm3t7d3dzZ0dTh49fr4QDc4NfT1tTg3ergANzZ3ePj4OLb/wbY6e/g5gDj7O3h3eXn6ejn5uf/7/js6ekG6PbrB+zq7fLz7APv6erq5vL07/Pw5/De5fL54w/F7vLu6NjF89T/zMvQ5uT91ffV2+rs39PW1+zN1t7X3tXd09TPz9Hc2NzFw8Hv7eHz5d/t9unv3O7x7d/w8/DxExDj7Nze7u3W9fXf6QLn2Oz03+np6+vl5ent7eHhubaxvL2qscXk+fLe68K1vba4+v4D7ubr4dvJ887t27vnvLO8s73Ixc2/vsHJtL/U7/D15/L0z/L35/To9fLx9/T15uX73eX/D+bt/Pfv4+/g9dnT7OPn8O7t9fLs7/H53OjS7M8Ez9Xb1+e+6Njd1MfL+dXzIt7Y1tfl4fn15OAA1NzZ3P7U8tbR1NTW1dHR0MbT8vDy8fX09PbnBubl9ffx7Ony3+7x6fTw7fPlCe/v6vXh9O0C5vDy7u/07vTy4/Ps6Ont8+Tt5enp3+vl6O3y5+vg5h3m4eMH1trv5dzu5uzo6enm5uXs7e3j7err7eHk3xf38enl7+frAO3cDtnr5+js6+/q7fnd49UA7ebl6ufs+unr1/Xn7u/+6+3s8uPp8uv67uvg7vDj5urc5uTk8PHe3eYB6eXR6w/m5/Hq6PLy6uvo6+Xo6efr5uns6AzqA+gN6Nvl6uDtz+7nyN3g0tzd5tzk3OvyzdrJwc7U69Tl5AbvAf/v4t3p3OLq5+Lj5/Po
5vME+AUB/P3t3NnX4+Xg5N3d3eTh0+ng5u/u6+jc6efg6uXl5d/f4ePg3NfW2tbY2dLY4d7X08rU1t7c+v7Y4c/Y494L5PjZ2era69/b6+Liz9rfAdoC4OEF4Nzg3Ove/OXUzuTWzNTg3t3e1+/F3+Pd39PcB8rp4Prk3Oji2tL04c/T6AbYFeDfD+Df5eXo2ffkyNnj1Mjkz8Pa2b3rCdfq1v/a1u/Z6QO/Acfy3uIC297Q8NLaw/DI0t3f2t/N3uLb2t/eA+r+5ervzOnv8uPs8uPv6fPk8uAQ7ObN5u/s4O7x+vTs7fL48fLx5urx7u/W7PHv4P3Q99Pa9Ojb6t7Q7AHz4d/q38T58+DZ2tTi2Nra4dje5uDW6eLi4OPc3+Pm0d3h0fu/x7fBzrfGxuH73+nJzLvCxN0C9tbp7t3AxPX51OPa5PbDx8bMzsPNz87J086vyLDuCtrk1QbhA9LR4tPS4Nb5uBXk1+nD3s3ZFd3b19rl0/nG6eba4eHk5OLh5OLa2dnX7Pzy0M3hxebU0urn38fG5drvyM/l9NjbzOrN6cXb2dXrzPPW6PTgz9X+0NDU2OXOwtXe4N3c49nf4N7kCObn5wTe4gLe5tvi4QH149veA9nn3eXk3Obj6+nj4ADf4+fc4tf96ubu5O/r4+nm8dTq5+zv7eHrC+To7+zn7e3d+94I1Ond+Ozt398A6urr6uvn+u3d6ebuAe3s8O315PHo9O3x8fD09vToDwP23NTt6PHt8eLm8e3p6/Hy7e/j8OTi6Ovu3gvy390C7x3b3Oft5+jz6+rr9OTc8enw4O7yBfP09evq6O3t9Prv7fHj4/j09eTm8end59fh6efe3uzS4Pfh4unj5PXj3dbiDtbt1/ji4N/c2dzf4g/a3t3gEefm2d7k4Ozd3eHi4Nnr5Nzp5N/Y8OXk493iFN3f5NDYBOHm6fMS7+Ll7u/q8Nvs7OHu6+Pu6N7q3/7p1uDIzMbP2evX2tbN
z83L29PU0/jMwtfH1+bK0/jcyeX39t7O1NC32NnQ1QHK6cb97+3w8vL17vD18uTy6eTt9ubnEAPk5efh1fPt8vTz7ODp5gns5O7y8/D19fXp9vPo67q55d+93ufL8fvp78Ksw77ZyuvszuLfyNvx4/PWzuLS2t3N1cfCw7/5z83U1Mq/sO3U7enZ6ALk593Z0gHd8P7i6erf5dva4ewf6Obc5dbI3d7t6ePi4ejk7Ovp8O3o5eDu7O7v6O7h6uzi6+3u8Ov06vHy4uzo8ers7uwE7Nri8OPg6+b57+Tx6/Hy7/PsA/Pu/e3l9u7l5OrkBuXf8Onk4vDi6Afr7Orr8e7vDPHr6urr7/DrDent3/Lv8+/q7Ony1+vV2vTk3+Db1QD3yu7m49nj3dwa5tfo4eve7gzp5+rq4+zk4g3f59zm2+Hh6enf7s/T1NwI6+bh5N/62tDs6O3k1fLs6+YICuXW3Nvb2N7o3uTu5+Pd3N3g3Obr6OTk2vjWCNfg3t3x6+Lj7Nzd4uTn1OjQ2frW3t/W3OLc7OPj+u/n3+jZ6tnm4uIP4+Tr5ejqH+vc09Xd0tDL2vgDBADY1dHS1Mr0/e/n2tDUz+ji4drN2NvLy/bU3N7Z39zZ2tvx4MP38fzv8uHy7uLt8Onv8uTr4uTw7/7g3un09ery+ewB8Ozx7u3t7O3y6+rn7Ozr4PDs4vXj7fP09vHx9/bw9PHz7fHp7PTw5e7t6Ovx6AL18e7z8vXpFdvT6/bz7/Lt9ffz2wK7usbA0LK2AdoA9drV0MDdxMno+gDIy+zQyc8F3AXW4O7W0M7O1dnL1NDa197D1+fs6+vs6Ojp5+r59fvs6Obk4OPj5QLu6vXr6+vq9+vn5uvp7Ozr6e7r7Onp6ejn5eXj/tr42d/g3Nvg+9PR5uLe29Dz1wTb49f93t3l+fneBgLo5Onk4eH45dvl6OTo397pzfPp4N/k5+Lr6PkJ2+Tp5ufn2uTa+tzuC/fb49H8
4+Lk2v7m4Njj2ujw6Oni6end5c/7+/HT3+DX2QHe8tvh39ne2frf5tvR5d3d4t3s++Dk2d3j5t3a3PPf3tjd3d/g1twB1+fo29Pj6+Dr4hDn5fHs4PHd5fu91M8D49zm1ODe2+PRwN7o3tTt2N8f6/jIydrh6/Pn49kT2P7Y2czl98Xlz9Lf/df74djp5tDW3+Lb4enU3eLfA97L4dzh3dbb3Obq087f9vDZ8N3X2dXV3ufY4t7T4fn1xurz59bW3+LV7trv4NXf8u/y7/bh4d3d3t3Y4dz/0dLk2t7U2eTf49De5+ba3dfY3/zw2NDl4tzoAujnEQTb3enn4eDk2t7f5ODp5NvYEMzl6/Pt7vHp8+3+6+/m9ubw0PLl4ATh9vHm8vHh9egB4RDq5PDW9fLm8PPx6+ru9OXx4drj5ujM4+Ly6N8K2N7m3uDS1vfw1+sE8+Xk6uLv6t7w1/nl3+Ps5uLn4Nvs6Abi/ubf4+Dj5uvp3Anf5+vm3+Ph4dvd3/MC2eLiEADp4+Xk/uHi3+Hg6PHq6OPs6N3n2vjr5ATo3uDlCOPdB+vt5erf5enU/ubt6fHt8+Lr7g/u6+/z5+jq5+jt5OXo6/LY5+rU4vTb1Obk39fq293f4+TN4snX+dXV1c/c1tvc4OP67eHZ59Pl0+Pe4A/g1uje5ekm4OXi6Ojm5Obo6fL/5enm4t7o3+X18+b2/uEB7fro4NTnAfDr3ubm5d7l5Onb5OHn3+bd5+Ln5ecC4Obk2fXg3eHs5OnnEdvv6u3r5vjf8PQI6ebz8+zX9e3t5QXb5/Li2vzn7+/i9e3k9e3yBvvy5vLi6vDs+P3KBvHp6+zq8+3r5fHz7PT29/Tf8fPw9PHr6/bp39ze5OoD5Nrg++bjCeXb6Obk3Qzn2+ru7+rt7e7x7+8L9O7v8O/k7vLt6Obs7Ofj5+HW5N/i5eHe4drnCejm6gIS29fp1N/V087+3OLS19XS0OLi5OLd59vX3AHe
ztro4ubu7tTt4NnS7ufFv+/T2+Dvz8nR3wrO5MXX9t/SzNvS09Pj29fR1fTa88zsCsj+3dsE7c3Ow9Tn08bQz9a419PVyMy/Cu7W1uEJ/9bj4N4K3d3s4v/Y4drZ3tPW0dnX18zKDwDi3gPi39fg4Ozq6t/i3tTh1PX5+O3t2ODY4v7k4/b7/+Ll4eHk5+jn5eXi5ebR59H59cXAzdHNzNPZ8MzZ19m6w9Gu2dO2z+YNzOr2EO7l877Fztvxserczc3PywLH2NPwxuzVBN7v0uXp7/7aAeHk3uL41dnZweHu1Pzc6OHx5b3x9gjU/dTz39Td39TqAvne/cDX2crgyNkJ5L/BwM/Y5/e+tb364ujqxcKoDc3W1tPy6cbA28Wrxc2sysDz/f6wu97nyODW1N/82uLw9Pj+0+P5BenYztr13/rx09ft8N4J6Obu2t7S1uHb3NTg4OLj4N7Xx/Xay8LW0cLHyde5wdTY0Mjw4dXi6wDo5wnU1efez7y8A7zG0cbK18fj2dXUvtPevAf19frz9wP64uHh4Ojh4NXg3dnk6Oru4+zo5eLk6ufp5+vl6+zr4ubh3eTj4e3c5+PmycrIw9+5uNLRyfna1tYK7eDS9Om99tTY3tvl1N3MztDLzsfy0M7U6ufy19Xv/+zK4/Tf79jS4eH519jO+9Tn5//Vze/Q3OTe8eDf7+zp7+3o6QTb4N3q4tnj4Ofe5tb49QP66t7w8+Lm29TU6NXb9Rfb09XR4vTi2dve5fby59jc1N3X3tjX4dva2trc2eHO3u3O8uTq6e/p7uzx5Ozx7fTu7uP26e/U5+jq7enqD/Lj6eTu8wrf5Mzz7efz7ff06OgK8e7h5eXk7/Hn3e3r6+zu797y5gLv6P3lGOT08tvv1Nzl4uvt+PPr7ejt8Or03vX05f3V2OfZ1d3d0M3e4tvo1u7T6dPZ6ufg2dja2c3S0NnH0N/G49Tb4tG3zs3P2evlzdDTx9HJnLrfssWi
1vDZssEHyL3G7uzY663F78/v0d/H383owczb2MDL68fD0rqzCdXt0uLm1N7k5OLh8Arc6ePk5NfS4tEI6uHj2uXm5Ovx6ATl5eHtA+jj6Ong6ejt5tza0v3R6szX0+/V0vXl0c/c3PDay8v2x/LY3NjR2/wB2PrZ19zv0f3Q0dzU19Pc293l0vTZ8PTy+OXl7fHVDdzp9vfk4u313xbh2ucO5u/p3vTr5Ofq6uPq4PDw19zl2OLx6dvf5e318e3x8vT28vLs4vH67fHy8+rx4uzg4iLz6ebw7fLv7+3p9u708uvz8/X18+z079r6+vf19vf2+ejx6/j+/fXt+fT53e8b9PL4/Pf49fLm+PHx8vf1+fji8uL26u34+Qv2zdfS0dLK5t7s1PXe19jl2NnY8vcG2P3p5vfb1uD20tvb2trn09vk3+HS2dziztfu/ffc4Nfp2trd5Pvl7+vp1AXb18zwz+TE39Xv7ATj2OcA4ebg3ePh5b/a+tvg3+7Z9P366vbj79ff4ePU8fzc3NXg9t3cBAXe3+by3eDe4+jp2+f/4tr5+O7q1Orq5ur31+fq5d3t8fb18ffz8/T37vbs8OHx9eTm9Pb0CPf37vj48/T37wrh5uby8PPy8O/s+PLjFOXe4N7t3dXm/OvkA9vg0ufWCwbb4ujq2Njl0uDm5NP95ufk5t/l9+fc297h3drZ8/LOB9Hm2+Le3AoJ0AHc2t7W7t/huQLN3PX/4tTg4tUE2x/pAerl2Obo4+jm5ujU5NvN5eLi4+Xk3+bl5gnp6OwE4eXa6tzc6wbn/ejz4OTd5+bm7OX36vHt4eQA2+Tp6eLn6eTh1tMG2+Ts6u3i7Ofk4+nk4Pvb09nszRXrBvLh8NoG7eHy5fDx7OHx6O/q8w0H0tcI/8sHztXMze3z8e7n393I4eDKA9sC18fZ2Nvt4dXP2eTW2OTa5N7V2t3g4tj62dj25dXF8c3l+Nmx7NP70tjtzsbe7NT30te9
wdvmztnxAuH20N7U0OjhzN3W2tbuzsfK3+no4ufuD+zo3+ng2uDv4+jj5P/j1Ajo6vLz9PPq8+rtBurp8+bp7+nV4Ovr8ubn3ezs7vTX2fH13dfb9MfI2vLu1dHP3P3a6dbX7ujZ4ODU19re0dzX3NjZ3NfV29/u0tHe697h5OLf0+PkBPjf3uTd3ODY1PDz4e/y3gflBuXZz+L56ejd4drh3d7h6Nnj3+PW5NjO08bfzt3e0AzK097e2fDd4OQA0fb2773Z8QbgyvTM6tTX1tPY3rrb4drb3sna0+zo7tvT6+7S5+rr6er05tLa5M/+xu/m5uvu7evr6Ofxw9rj5efi6N7SzxDe3t/o0g3x2uPm2+HlAePmF+Tn6ObZ3t7s39fg697v8fDq/unk6N/35fHj5ezr4xXk5+vp8Nnj5tPh6O7n8ejp5tXp6Ojw5/rh5wH12Ozy5+ru3ufu5t3f8+fu7+Lw7+3r7ezs6Pnl7Qbo7+Tu7ezj7ObeCPHw7A7k1e7g4+bu5Obq7Qzt8/bz7+zs7ezv7eri5u/u0dbn6Obq4drh5tPG4+Dx6N0K2Nzm3d/Q1hHr4eoE8uTj6uLv6tvu9fPk3OHr5eLl29jq7ATd+ubt5evm3+jp7+vw7+zp6+nk59/h4Ovo7OnnAOft8tsF79/p6eDr7+nl8Ojz9d/sFxXm8OHx/enu6OTr2N/h8OPZ7ffaBNsA4eMBBezl7ecA5+b17fLu6uz07fHr4/Xo9+jR5evz7e7x6fPt/uvv5vbm8NDy5eAE4fbx5vLx4fXoAeEQ6uTw1vXy5vDz8evq7vTl8dbh4Nze4eLV4N3I4+Pw4eHa1AwF+NPk3t7qA93s1+fO1ebb4Nja4d/U2eHg7M7lCMwA+7z0xdbPAdwM1sfV1M25vdS8+uPUANH86NbX5eXLEdHTx+jK2NTZ39TU1NvC0K/p/QDw8+nsBOnj5Onv7uzw4vLx9eDr0dwO5u/j6fPy5e3q8uzt6fPs
8ubw7Ob09PIJ793U4gPh3Nng4gDU5+bn0t3eBeru4eXb9+Da2uXf4fnh4+TS5/zhzube4s3f4dTl/dPl5+Tk3OXc5/0F3Obt6Ofg6+ABFc7h2e3m5eXe7efn6eHi5unf6OTg3d3Z6OLpx9nX2/Hw8eTf8vruCRHv8vTz6ury7+Dm8O7m1/jd4+vxBgDu8eHt7gz08/Du6u/76fnx3u/r7wX06fAA8RLu8+/w8OLw8urk5+/m8O348+z59/Ho+Anv7fb49/Lu9/b19PLy3uwC7+m9wars8tzSygDS587V8vHvy9rU3u/p4ezl3eTm3Onf3NjY1svSutDMztrc6wDc2ufi4N3P0+bd4+vt6uPh59zg6PPb19jY0ubp0uvr1/kF39frzubU2MvF0RHZCuXJ3uPX/t/a1eDk4eAE59zsAuDk19zGCL/f2gvm5+bd2+Ll5url7eno6+XhAODe5t7i5Prr6szp2tzd5era2+Lv4Qrg6ejq3c3oDunk8Ojo8PLr6efh/+ba49fb3d3bCuYA3QbZ6N3s2/rY5uXb9PHo1f7W29vf4vXk0ufiDOXp5O/Z6ePj8NXl5uns6uTe6Ofo++TU/d7c4NvF4Pvj4M/q4Orn5+Dn4eX91dfi5dfhFfrg7dXm3dvcB87X3dnd39zW5wvY99jo3+bf5N7a5ALp3Ozl6dnm3dsU5Obj7uvk6PLu3+fu/t7i597o5Nri1+La4eHr4Qzj3eLp3dzk5uzm5dXv6+jhA+/W39vj3xXj2+zo+w//2uXi7+/h5evf6Ozk6fDyB+fh1+ru1ebS3N3p5Qzv6PPu6Orn7tDo8/Pq4gj86vHv8ubs7+jo9+318ezu5+jr7+rlIubm59zi99bo3+Tx5e3i0uLd5tz90gLf6t3n7OHh6u7X2+js3+Td4eXo4OHe5tnq6AIR4Qrj7uYI5e/q6uz08Ozu2u7s7evr8/Pj4vb26fn57eHp8uzu7e/y7fPp7en17/EGDfQC+9Pn
0O/2+dTW7dPd+tTd1eP3zN/ZENzm39vl5vvZ3+Tf3Nzf5c/a4t3e4trZ+t3P2/nc0tbW3dkAzd/W0/jXxNLly/Df1NQI4Nzd99Tl1eTcKM682cv+ztbc0NnR2+731ebQ7t/kAO/f5NPg3+LsBNbdxtoM2evj1/v23Nfb3eLf4uHu2uDf4t7f3t/g9uDV2Nvd1d2/9d/q7sXo1uPf2gnj4vP1zPrf9eHn7ene793f2t/85uPi28n719XQy/Dh1PD28vf4+/Hq8t/p7PLl8urm+ebz6OLv5Q/w8Abk6wbv8+739ur38vTx8vfz8/Xw+/Ps0uTa3tTZ5N/j0N7n5trd19jf/PDY0OXi3OgC6OcRBNvd6efh4OTa3t/k4Onk29gQzNjQ1uXq6OPg2NPZ2tvn3tzc5uDR2+HZ2eHo5vTq3+T0/Pr64fXd5uDp5ufiAOLp0wrn7MPwzOn81Ljo0/nI4uvHv9Xqz/HW/a7A6uXH2O4B4fPP2dPG5OCu19HVzeTKxcPT6OnZ4+Tv7+buCuLe8O3o7eXp5e3i5N7q4vHn7O/m8O/l7+0B4O/p6OLh4eTj6xvc7dveCP7c3Mzl393n4Njh2NDd5fICzNjF3d7k5s/k2NoR09XW29Xg08PNCtbY2OHU6tDb7Nvq78rg5Nf8997p1d/a3g349gH14NXZ6eLh4t7e5ezo5dfZ2+He2tnU0efc4PXr39Tb4eLN29vT9O/n19Df1NT67/Ts8NP13unY3Ojx3Nzk+N3x2+AA5enn5OTn3+Xa7eHpwuHx/N/Uy9f72N351OLd6dsFzf/PAdzo3dji4+XV3t782sna4d/l5ODi09bh+Nfn4e3i7Ojg6w3o3Ovo6dzl5eMP5O3d6+Po4+Dt4+zgC+Hq5ODr69zk2+bc5OP05P/d4Qrj7uYI5e/q6uz08Ozu2u7s7evr8/Pj4vb26fn57eHp8uzu7e/y7fPp7en17/EGDdLP083OAdng2NbL3uzX0N/T3trZ
BfHADNrZ5eD539r06c7LzdoM7eDu6OUF7+Tp4ffl5eDa8OHu4gDd4urt9e7x3eoT6uj/6+bu7/Te7+zx6vHu7Of26vjx8PXy8PLp+Qny1ebQ7t/kAO/f5NPg3+LsBNbdxtoM2evj1/v23Nfb3eLf4uHu2uDf4t7f3t/g9uDV2NvSztLT09XV8+7z08/dys3Jw8D488Pp+MXZ6/7U0/fYztne29DY1dnT29TX18DQ8fHm7ufC0tfy6e/Z8+HU2M/X1M7q+87g0dPj3ALQ2uTk0d/f1uzH3tXOy8bEy8nHB8T98N3h4uTl5OPW6NTM4vTi+N/o+uz2Atjg7+fd7eXs4dPb3/7u++Xl3+fp5Orc1uXe7djh7+T38ezm4OzY7vb57ezg097s/tve5evv7P/ly/Ps6P7VAfsA6O3o6O7m8O73BeXa3sr74+Xp5Nva3/7b5ALq5OHa/NHY4c3+6ejd6+bdCd/m3e3r4uTf4+zh4d3v6wTs19z45uvi7vnU9PHs3unn6u3s3vz71eL02N7f9efu4unk6+3i6+jr5Orq6t7m4ur67/nh0+fM0dnfCAzg4vDe3tjN4e3Y5vPsCd/v4Rfz8NrX5uDe2dri3dbZ19fU3+be1u748/L29/ft+eHv5wji8/ni/fP18ugN6gPgCPLw9/Lo5O3u8/j19PXt9/f39+r49fUD4s3su8ja7NDh1PHb7eDRw/m8+fm20c3sy/XE6O7X2drEzODV2ATEytrSz+LF78bf49bM8NbY1NnX5NXp2Nvi0NXh6c3Z+OzR7QP45PHh6N/X6uHZ0eHvAOPc1+T06NDX8vzv4crg+9vo69rh9enYANXa6eThDd/M69re6OzZ69zX4d/jBebk5dfm4t3i6N7/59v6297Y5eba4tnd19Xi49nY+tnh4tDT0PUAzQHlzNrZ2tHi38/ZB+3f7OXf4d7e5eHSDPbl6vD25czz6Afa3Ob179Hk8end/uju6env5uHk3ePu4vb0
8O3y8fTv4fHq9Onz3xrT4PLD0tvQHeHZCt3b3Nnm19XWvQXe2uPw4wTP4d7x4ubk4uTb4OHe3tjf49zb1dnb3trW1OHfy9jx4Pjo39vT4dXV7vrU1N3X7+AD2tnf5tTa4dba2tbZ0tTUz9HV0w/UAsLA/c7oyfTTz8/RzuzY9c3s1MflztkC3Ozh7sza29Pl2OoY5APW3N3U1M3azs/c+Mfl7QTm7t/m6+Xh2OzU39zp5uDp1Pvq3MrS7dvh6ebU2uTXBObf5OQV3unh5uXg5Pbi3QPk5ebh4unjBeHm7+ns7P3f3O7j7ubx6fDb6ujuDfHo8u3r7v3r4+7v7vDu4OzWCPHm5OLc5+jq2uDQ8Nzw3dTt5eHz8QTt+NHl5t/m3d/d5tvd5Ozn8N7g6ejq5eXo3gna6O7o4uLk5+rz3uXq7N/v4O7t5dXu5OQP7uru8O7z4O/oI+jh3eXr1+Xp4ebo6eHy+r3Mt9++19EE9OLxrMm6wMKu5t7D9azSy9DR3rv24Oj3xfXDzcrTz+LTxM7l6Leh8+fkDOXe3Obt3+Dg6ejo8OHs+wrhDPr549nq5ujv7Nzj4ejn5uvx7+Pr8urz6uHt4AAQC9rd0Nje5/Ti5ery7ePY3uvhF+rrCe/1+vbX9Oni6ePu4d/l2Ont6+rX3vHo5+DlB/3u2tzdANTn5N7j6tzi5tnW39PJ3OHt3Pbd2+T42ermDf3n3Ovc2wjh3eXg3uHC6tze5OoD5Nrg++bjCeXb6Obk3Qzn2+ru7+rt7e7x7+8L9O7v8O/k7vLt6Obs7Ofj5+Hq3+Xp7uft8eDt8ufo9OrpBvrfEOHL5dXh7uHr+OLT2+jk2fjf7+IF7/Dv5+j56trz1sK2zsTAvcns7Njsyci75r7O6eDo+s3s7tXt8tj25fD6wsS9ysTOx8fKws7Lw8O489PNzdH2zePP4ufL1tvYysfT0Pzj7Pj74vzO0PPX1t7D0eDr4+rH7OzQydgA3OLt3Mrl
6Nzh7ePR7eTr6+vp7+ng6dH51+Hn6BXj5evs4+fW4N7n5OjZ49zO4uLb4N3c1h4H3+nu9vT47/P76fz3/fj48ezz8Ojn6u7r4Ovu5vb47e3n7iHs4ejr8fD18vTx7fXj39je09bd3Nva793e1eDk0v3cz/Aa7O/a4OTq6+jj5tgf3d/Y4Ofi6N7X4NjLyd7c0NDj5+Pj4evr5eLj5enz7dvl5Aj54+Tw6Ofl7ADhB/TZ8OXe8Ojl5u3p5t7f3PHe3An23tzz39/X3ODP+dXf5+Tg29/f/PzJ3PgE7OQA9eDW+9XR1Nfa29jX4drk1uLF3uHr5vfy+Pv68vb69ebz+vfz9fTv7gnt9/3r8/TzEfHz6fL3+vXt5/X3+vv79/r7+ev26NrV7uPs6OHn8PLy5fL49N/o6uPe6ODr8PQD9vPe9PDs5Ofj4urk4uDVEhLb3e7p3dTr8enP+OH3+fPSzdYF4erX3c3uyObv3c/Hz+P21OPR0NXU6OTf3PXm9ubk4tr92+DV7Ono4uDd4OXp3ujaINr37d/z8uPj5+ff4Af59erz2urx2vj18vj69u/i3+/46+nrzt328fHy6fbx7wPm9unq8e/x7Ozr+t7Y8QTl6vDz8PDl7ezx6dLr6ezv7PDs6+fw8u/0+PIOwPjo5NTl6/fW2MXgwMLw7wHJxM/D3Pvo7NXb6c3f48j3xdnT1tPS1tvZxei95tLMw9bUANHP9ufOwNfS0+LB+PQBBtj47w3h+N3Y2PPx19nQ1dHW2tTT0Nve2cjU4ujM58e90sTN0Ojn2uDjzsOx467w7vDO2/XfyOvyzPbr3d7H9sWw79TJzdLMytbmvdHE/e7x8Ajp7e3f7+Xq6Ofi6OzsABHK5snf7Ozt3vD/6erq6/Dv7e/v5urn6+rv5ezn+vn7ws7k/erht9zK0+Hy0tDTIubt1AHZyc7u2OTf3e7P4+Ph4N/d3dfT2NzT39XczNHQ29DQ0QXH0u/xAfrV283X
y/Pt7v/y0/PL3uHe2P3g2eHe3d3S2trM1src1tvQzenb49/c5ufa5OHs7e3g4t/Q5NX58/nu79ng2OH+5OT3+//h5eHh4+bo5+Xo4+Xm1OvS+9bM8NbY1NnX5NXp2Nvi0NXh6c3Z+OzR7QP45PHh6N/X6uHZ0eHvAOPc1+T06NDX8vzm8ObmDura6vHs6Pjz6+Lc6Obi2+X8FOzw8PHy6u3r5+ns4+vf6One4d3f4d/s6OX88APR+vPJz9rg19Tm4PHZ2uLb7xPlBeTt7+ft5Obq5+vk6vLm5ujn5d7h7PDr1Nnk2OfT4d3k6N797PDe6eXcBuER4M/j2efp6e3q3Nrq5Ojm6eji+AH15+Ph5ubo5tzh3OT/0Qv1veez5dMD/7C5qMMEtq6r1NfH0t682uTV2tQIyt3i58zT3dbE3s7Z4eHmvPnU59Pn4ubo5P3s9d7p6OEH4wrh1OPZ6Onp7evc2u3l6Obp6OH4AfXq5ePn6Ojo3+ff5PjECtbW+N3g2fLL2uHi1tPK49Xs+dvS8cbg7usL39fa4Nni6d3c4+/e5uTj4uTX9Qf19frz9wP64uHh4Ojh4NXg3dnk6Oru4+zo5eLk6ufp5+vl6+zr4ubh3eTj4e3c5+PmAO0I5PL16N3sANX18vb25ubt5ecC4+Ti6fQC4PLv7+Ts7/Dl8unz9vT39vjt8fbq6trj5tvh5QHj5hfk5+jm2d7e7N/X4Ove7/Hw6v7p5Ojf9+Xx4+Xs6+MV5Ofr6fDZ4+bn8efs7uzz8vr0Ce7l49j17ujeA+rg8OMJ7d/t9PDo4+vn5PDx8/Pw8fXy8fPk7Nfv69TWz9viy7O5r+b1yemk3tKx1/Xr8L7R6dHL1c7Y5+C63A+0q9q6vcT0/7vKwbLUm//z+tfOz+wEys741PHJ09LFy93zwATU2NXV7dvfA9r36d7Y2cvD2tDQztbUy8vZyN/n/vDt6uvo7ub+4+zu7uvi6fHp+t/o1ejY8O/W6u0J
BvrtAdvb6Ofj6unq7ufm5ufW8uPd9OXf5PjeBODp6Ojj29/f4gfY597o6evn4eP64gvj6ODm5tvf4ubj5+fn4dn04+fkDOXe3Obt3+Dg6ejo8OHs+wrhDPr549nq5ujv7Nzj4ejn5uvx7+Pr8urz6uHt4ADgxunn5+Tx7+fW0PHT8tfV0NDq6tLv/unl6OH329bj4c7e9+cH5uDU19jV3N/G0csA0PLb1NnD29W58vr+y9vw0uP15b3o0NLb0uEDAdbTztnf99n63dng1tPY2OLg79Xo3uTl4uLl5eDl5ugL6ensBOLk2urq4Ojp4ALo9Obl3+jl6ezm9+rx7OfjAeXk6eni5+7hzeLo6Ovh7+js3Ovx7RzdGOrc3wLo2vLh5e7L4ua56+/X0NXIC9vc5NvW3Nvp5MPZ6uHY2N7i3uAR+Pfu3N3n7t3ZxPPX0vbh2tzhA9/g6t3b2N3j3uTg297g3uPZ4t3Z+93Y1t7iCOHn4Pvf6+fp7/7c8OPM1NYTDObr6NTi5d7x4eT/6eHY4vDZ2c3a4eDl5dXf3P3JBwTf3tHY/dne48kJ59zQ7f3o4f3V7t7f4dfm4dno2eLn197g3Ojb4OrP59jy8tkC2uTO0t7a5OXd3PXh4NTU1dLn39fu1d/d09/02ObYINzi2eD61AXd2dzV4eLM3/P2+vjx7fj89P3+5vz69On79+X3+u/k6efv8/v89+zq8u0U+Ovr9B/3+/f8/N396Ofr7ujz9+r29vLq8PH2+OHv6PXu4fXzB/Xz+fjo9ffk4wnl7+n88/MJ8/b08fUP7vby8fHS0snZxtzu6tsL0Mz82cDM+fTB3NvX8eTY29ngze/l8vvp9Of02P/T0dfX0N3FwOLx7ufr8Pb24vPu7fPv6eHv8ukC5vDzD9np7+nw9enr7ujg4Qrh7+Ta7vHr7+ro4PP38/D17e/39Qr07vX07/Pw8PPxAOft8xTf6ezr6PPy7/Hs6Ojt5/Hx9vb09O/y
9+bu+enl6wXp6err6+Xq6+jg4ePt/gfb5ejo6+Pn6u8B4Ozu6t7j4N3x5unt5urw5ePfBvDl3eTe5+Th5tnM7Obh9ePT4tfr89QZ4QDd8tzp3+fc4+Xl5drp3uLO/9zX3+DJ0ffm6dLbDOnV6t313+zx8dTD79TlG9kR1Obb6e3o5+vi5+Hg4ezp7Ofd3Nva2dnk49ED3N7k6gPk2uD75uMJ5dvo5uTdDOfb6u7v6u3t7vHv7wv07u/w7+Tu8u3o5uzs5+Pn4c/ky9PpufLa3rjN0Mu9v83Tvfrhs8Xl6/vI3fDj7c3Z07XW3cPG8cazxMnAyeX+y8nf4eDh5tfl5+cAy+Xq6NTq29AQAtfq5uDg7eb66+vjBubi3ujl6+ji3OXj3Ojc5N368+vv7PDt7e3w7+7x9O7Z6NPlA+jr8O7n8vLr3+7i5+zr6+/l7+wS4+fq7fDrCdff5+Dy7+jy1OXt7Ozd7uvr6ery6evR2gfhy8Pw6OTo7Nzx2NAU6uvv7Qbn4+bo6PHx2+X1/ff57PT7+vPy8/T49Pj0/PXvB/AF7e7p+PLw+fLz7vXuCPzj+/Pz9/j28O73+PPz29vWxdTb2CHoz9rg1OvO4QvV2eb669vk9ucG1Nfb8+np7Ord4tzk3eXY4uPk2dfW39/Y0d/ewdve3d7e7ufe3uHnIeDxydn73dPi9c7l4t/k4N7O///X5ODk4+Pf497i1NL34tjc2OHY/wrx9OTX6OLY4tXl5/zg2dXc7vX66Obr1urq3Orl7+rg6enk6N/X6sf94c/V4dTNywT6+PjZx+TZ0d3P3tf31NThzNzpDdzn1svg4c/c3eLk3OHh3dvV2OD17+fs2OHb9QDr/OXi3L/i5d3i4tnc49vW6eXa+OD55+ne3Nrj4+HT4efi4dzi3fDh4L/V1NTj3QrZ68vZ0OHW2uHd0BvV0+XT4dTX3Nzv4+PZze/W2eje7d/e8t8G7fLl4QHh19ri6N/g6eve/OXd
6uTn++ru7/bcDfgC2eLT7ubY2OT25ODp4uvm3eLn5eTl6eXm48rY0c7QyNvX6dP02tfTEs7Mv+H5A9j86OX229Pe9dLH29jY4tDZ3tjbztPX2czO8vy4vePTv6zSw8S418rJycTO6Mjr0+nY1/bV2cfj0M/Z7dvc08bM+N/lysXFxODN2NLc9/Hp5e/n6wDt3A7Z6+fo7Ovv6u353ePVAO3m5ern7Prp69f15+7v/uvt7PLj6fLr+s/ky9PpuPLa3rnN0sq9v83TvfrhtMTn7PvI3fDj7c3ZwrXW3cLG8cWzw8i/yOX+y8n08+709fH37+Tr5e/v9O/r6uoJBujk7O3m4gXq6OMM7ejy9enx5vH59fbx9PPs9Ori6NXf0d7iz9H84QHT1NTCysrF/u/3+8H+ydDPzNfU9fDS0dDTz9bR1dfR08/T3tK27s3D9AXJ287a/c6+8djc5tD9FfXO0Ofd4+Df6trh4PDq4t/j3M/U39rU1tPT1QzT2s24xvH4w7nO3cbQuAPEzvfO0sv16Lzay/gb39jY3tvO7L3CsOLS3NTH3ePb38roxwbu4NjQz9fd1dXT+A3f3NvUytPZ5QTl2dvu3dz8yNXe38zR1/PUyNjTzNTS09PP9NTJ3NrZ7gHh3Qzi6+/b3vDl3+/q3wHxzO3a2eHZ1ebl5/3WzuDa397m4/Dn2AfX6eDn1wHX3OTk69Ll3unn5+Px59P299/n1dff6+rE4NvW7+nW4ePXNdrW2OLa1NzZ2OXv3r/q697p5uPs4uXxAQvo6+vm8eUMBgLv8ufx9u/y1vHh7u3t6+bg7Ovm7e/j5vD15u7m2uvc4Ob86Nzo3PoA5uno4Nnj29YG2OTVDejp5d7j6N/o7uHc4uDo5A3m7uTs4+fq5Nvq6tzg5dvc3uzk1+rn3O3j2tou4t/s7PDv7u7s7uju6Ojz9vHw5Ofo4Ojh6e3t4uLq2+fm6Ofj4ufa8tDa4fjnA+nl3Pb92+DQ++jW
9eX65OHm6Pn82ujk4+Xn5Ofj2+bi8/Dd4uPi5uTk1+jTzeP04vjg6frt9QLY4O7o3e7n7OHT297/7vvm5uHo6ubr3dfn3+3RA8jY1vbr5uXp6ODW6dXo7ubX99f/8dvz6trr4QXiyt3Q4eLg4uPm6eba0Prw59wC3+fn5e3i2d/S6tbd7enZ4AMm3Ofe4uDr5Ofr2ePs7eji5t7f2fbl5eLn4OLh2eHb6dDmydLnydDO7OPn0uvf5+jEycPz/s7LAsrw7+3c1M/H19PX/NDS3M3k3OHU2MfbtQHe/t3Z1P7849LY5OPm+vTW3dze2uTp8uTs8fje6Onm5+To6une5OTj5uXi5OTM5uXm+c/T19zW1tzR2Nzc5ODR38/fzfLI2+Dx+dzS5NrM9c8I0dDMzs354+Tb2BDU1PT4xerl4eDl7O7w6+vq7vPq5O306tzv6OUD3uTzFurw6ebm6uXp5OHm5fPZ7+ns4Nvw1ADu6+cA7Obt7uD97O348u3w9+/p4Qfv8xTb8eft8fLt8/fu8PX28vbu9vb09fHs9fjb6/Tv8fH38/MD4wnl9O/16/by9eQN8Ovv6+Ty6Ozw4uzi6u/u9/Lx6PT08/Xt7/H2/PAB1hbb3N/f4fjX6OXZ3Ovb2/j56+ng2d3r4fLm5dbu6djg5+Dn5Njl4OTv4f7P2tfy6vTt7enm8PDo8Pby7ezu+Ors/PDw8u/y7/Hz8vT/6PLv7gH77ubv8OXr8fLo3/T00dPi2tgB1d7i2+zQ1M3t0fXQ+f7P4Njw6eD5A9jwwNTa1fj9ytfg1ODf3NoCztrIwurl4eDl7O7w6+vq7vPq5O306tzv6OUD3uTzFurw6ebm6uXp5OHm5fPZ7+ns4Nvw1ADy5OP508/29sfV8wri2Nnd8tjJ2Q713s/14u/Z4enizdrb3siu0N/M1+Hi4LjN2Lrz3gPg7Obw0vPl7Qnc4OQF3+Ti4eYO4sby8ez17e7t9Obu+O3q8Or17/H3
7+7n4e3g2Nnk0MnX0crh08rx2dTUFMfX+fb46se37PfWw9Tb1t/K3OHA/8LY2cTd3Nbjw9/cCuv19ef16unx9gzx7/Tl7N/x6Nb1B+7r8Arg5OLh8fTo5fPl4+vo7uPv8evp7/Lw8uXky9jGz+3kwdjY1cn339oF387L0e33y9bE9dnd1OTr18nU1Nzj3PPQzfvCBOb25dXb/PP23+jv8OPs5u0L9Onx6e7s4vH8+O/o6OTy9e3q8Ovn6e/w6e3t5enq5+zo7uTs5O7b6OTd7+7l2/AD4/Dm9t7m6uLoEAcG2d346u3m8v7m5O/r3Ojb6+Hm3ujf5+Lu783j6cvl2cLMztvGwerS2s3O0tXSxb/w8O/v09nJ4eEKxejK7+3SxuzV7dHSy/DsytPI48/l2c/x78be8/Lb09viwNMF2+u/6tvQx9bh29rT1vHzxNLS3dXc9LrD88gWv+jQtwfv7fDy8vXu8PXy5PLp5O325ucQA+Tl5+HV8+3y9PPs4OnmCezk7vLz8PX19en28+jr7e3v7urj8/AV/Ove5vTr6u7p6Mvh3uLe5fD8DvHr3O3l7erl3+nz7ery8u7z6+vo5ez17fPu7/Dp6fHgDODo/+nU4wUL3PDb9Ozq7efu8OTs4fXy3Onp6ubo5ern5+Lk0fvk5ubp5wji6ePW5ubw6+7q6936Bunf4ATl7fnw6vDs8fHqA+rs6u7w6u/q6+zt9uXl4eXp7vfo7e7s1eDq7PIF4eft6dvO6+Pr2efeBO3h49/W8dkV2Nri5uvj5trs5enc9tXo59rg5sfj3r/f49zp2tje4NLhv9zw6uXnAg3g+9jZxOjNCNHVx8jPDtXj2vMAB9Lx8fH18vTsA+3x8fX49+ni8O/n8/fz9fT19PT0+PTz9PXz+/T49fbsB+/07gL05Orv09nO2Mbf19EP/Pjj2drE887BtO3m/LrqydsFydvf0NHA3ezU1dfY09bY1s/Px93H5hAL2t3Q2N7n
9OLl6vLt49je6+EX6usJ7/X69tf06eLp4+7h3+XY6e3r6tfe8ejn4OXr5t7nFdvp59ru5+rs6+jg6+vb5NPj2tvn8ezk6OsO4dvc5ujl6O/q7Ozt8O/v7Abk2+Te297W2d7d7vTk1N7X4c/eDP3t3/rl/+TW3OP899bd6OXl2tvi4d3k497d29zR4O3v0ufV7eXp8PD25urx3e/i4N8NAt7i6+fw5ujk59bnE8fl5vnq4eTl4+Th3+nl3eXGzbm/uLbCw+767dPItsjzwbn4ye3eDOq7w8H+zAff0xDHusXEwsrD0M3Nysewzrnq/uL0+eL/yf/lAe7S1PPD2MHUvfzCzdTUydz61eTY1/Xk4d7S3uDl4N3k2tvh4ubR0OHx6uri5Ojr7Arj8fLr5tDn8NEH6+3s2uHoF+fq5+Hf4ePf7uru497m6OTp6t3n2uLu8Ovr4ubp6+4L5fTy6+rQ5/DYB+zt7efv8xDp6u7o7+Pu5vHr8eTg5+jk7Ore59vj1tLR0NfS29XTzMbe3+XP+dvW6Li/5gLO3eTV0+Pd1tbw3d/j2OLm++Di4eLY/NnTGNvj0cjS3uDg6gQA6urm0tjc5B8HyOjX7tjr3QTr5eHd2enX4NTp4uLK3OXa5dHayxHa5dXs3uXQ4+fu9evh2+Lb2uXh/+bm6Orn8Ozq7en04Ojl4u7l7OLn6gDo5OrfzxLo3OnX4uPd4t/e38wCAc/J4NME8fbO29DP4d7kz+PW/9bi3vzc2NbP4dPe19jf2tj1/vXj7fP09vHx9/bw9PHz7fHp7PTw5e7t6Ovx6AL18e7z8vXpFdvT6/bz7/Lt9ffz2wLY1dvmBtHW1vnk3wnc1+HX3Nv+3NLn59vo5uTi6ufZCfLo4+jg3ujp5+Pg5+fk3gjq4Prs2PfP1dff2/fq09fz083Z19fQ1d7X3eLk0OXcDNzb3+Df3tbZ3N7Z3NvjAO3y8OHj0O3c69zaycLH3NbuzwrWzdHl1eDZ
yOX45+vw2NLg2N3W3eDx4fXi4NXZ6ezh2vj78dPf4NfZAd7y2+Hf2d7Z+t/m29Hl3d3i3ez74OTZ3ePm3drc89/e2N3d3+DW3AHX4eLd6wPs8PLm4R3g6OzV6fXt6ufY6Obi2/HuDO8B4+TO7uIH6ffs6tbd5Ojd5+m52fP77Q7u5evk5f/s7uvr49/q7eYC7vHm5d/07evo7/jx3t7o6+ru5+Hm4OPn5f3h5ej1/ff57PT7+vPy8/T49Pj0/PXvB/AF7e7p+PLw+fLz7vXuCPzj+/Pz9/j28O73+PPz2N3Dz+HVydbVAen5192+4c3T7AD48PTzy9bHDNn2y/X/1cvXzc3S0M3Zz8zM1t3K5uvO29jQ7NT74/jt69Xh9vDO58TQ5cnn18LP3tTiBdzU5crp5OTZ2Nb15ubk56n+xbnl/e7q6Ojn6OP73+jp7OLf5Of+/9zi1OfX7ejR6OkIBvnr/tfZ5uXi5+Xm6+bc4+PT0/Xj3uPi0dnf2+Tw5+LV4ATPAOPj7N3k5+rZ2uTj+eTm4+HyBdjh397i2+Th4ebCBeLk19DO3tbqAd/z4+HSys7h39722fHa/dvg6ePl/c/2z9bc2dzg4tzl6dzn1+jg0g/W3M/e39ri477uwNzi5M//ytPyytPWxwDh3+T+9/Xd4ura5ubV8+X85uLq5fECzbfN6/Hs8+3y8vTr9OTw8Pb08PXx6/D29uzQAvXf5/b27ejw9fPx9/fz9fHw8vMK6O7zGMDDwd3Js+zD+fH76PHJvvm5yev16+DS8OLW0/jmy+HszcbC0czLz+PNz9HNz8PRrt319fD18vP17+r8BPPn5uzs8vUO3/395uHt7fr18vDg7vLv7ejz8fDp8+7w7fHv8vL65f3u6ujo5+jj+9/o6ezi3+Tn/v/c4tTn1+3o0ejpCAb56/7X2ebl4ufl5uvm3OPj0/b08Onk/OXh8trW3vT199/z9+/k9hjt8ez489gI8uH16fb06+7j
8u3v9fLy9fL94f7p9rf4AgLU+O/Yv+/d3evW2OHhAfja6e8I2uH54vfi5eXl39bf2ujm6eTc6eTX59jC2eTK2tPb2efE1crz3O3QAd3Sw83U3dYe6/ze1dzg4ADI0Nzn5OLb28rMy83L79zOEtjnBenZ8+Xr5OkO4fDu7eDt7Oj85eve7OHw4+3s7u7i4OTq8ePw3eLh5OPf48/bD+Ti3Nnh5+ji6c//5eDp6er/6ujo3+jh2AXi7unaAQDs4ube8O/sAPju6+bq6NkA6drLCgPl7OLt5wXo7PHu8vPp4+nq6PXz+PHy+fPnCfr76+n28vXy5+b77vX16/b46ejf4O3uJcPLvq3J2qyqzh8Ax7aonbyztNrJ5tL23sHdzO/gwc/N19fcxtLWvcu/0eS4/LsA9eDk7OzI/O3L3ADO3c/qzMvRCfHz4O/+0tPg4fDO1uDW1Njc1OHe4Nzc1t/Iy8zP6tzp5cbzz/bl4Mi/y9LQ19312N/f1b7swtvi59bhyN7g7u7XBd3Mz9fU1tHsxs7c+uXo39jk3OHe+OL48/nU3OXZ3P4Y2uPh4+Hl4trp39kG4ufi5uPq4eHe5eXl6+Pk1uvZ4uPh7gHy8ePf5Ors5+PT8erb1gDk0/Pl6f8D4Pbi4+bj4/7s4evq8+zt9eL08eH3194E0O/RzdvT89jn4Nb308r77szMzQnc8eDj2OHj4+jh3uTa2N/f7djW1dzcCtUB8wziB+P07+vr5Qvm8PDw8PLh9QHg8vLs9+j36+7Z9O/z8vf46vnx9/Tz9vj2+eX32+vq7uDi5efn6OTl7OHm598F5ugW7d7u6w3z6Oby7PHt8PXy8Ozr7e3y7urr7+rT5uHi5ffr9/X37vns4+Hy8fXx4vb19urn8CLa3wr23u/2093b6e702/fl6uns7fDy8/Hv9PDe49rnAPTf3uD/4Ofn+Nvb6uAK2uDe+fDp3+Ll497c4+ni9d3j5uvm5OTn5PTl4fve5dzj
5OTp4/v0+e7h3OLd290L/fjh1dDa297c5tv63NDY5v3o5+nq7Ofp7Onj6uL55Ovm5evk5OXhA+Ht6e3o5ODq6eXV7uPs6eXz9/Hv7iTt5efx7/bw5+zp5O7v7OfW4/bO8OwC4eXmANbc29H528zAz9bU4Ozh6rbv7Mjf1fDWzNXV1dTQ3uTe29jk6czfycPV2OfZ1d3d0M3e4tvo1u7T6dPZ6ufg2dja2c3S0NnH0N/G49Tb4tG3zs3P2evlzdDT5Ofa4ufw8Ojy6tzk9PHg7unr7+7m5Ofp5fTm6+7r8e/o8OgI4f/p5+Lh4uTj6Bvf6uLm1N7k5OLh8Arc6ePk5NfS4tEI6uHj2uXm5Ovx6ATl5eHtA+jj6Ong6ejt5tza0v0A/cDi777X5L/s1tfB8d/G5MHA5+PK07/nxeHV1svJ6MLq8djn0sjM983NzNTbydbA497t5Obo4Ovm4ubr6+bp5Pbm4+La6ODs5+vt1+rt+Ofp6eQKC97h6eDa5Obm5OQG6NLPz/QF0tT54Qfd49rX0dLi2Or4993f5uLq5+Xk5OTf6Pzn3ujj39jc3ujp59/e/tvT4ePe4tvS1O718+Xg49Xf1tv+9xLY3Nj34tbH3wX73Nvc3t7S3ODY4dbf2N/h2sPQ4ufr4N3s9unnztzw7PLl7vLv7ujl5fT97u7cB/De3evx8O3c4vv41u/q8Pjt/93mCtPdv8fxwNre4Mvf09TU7M3TE+737swBzcTS0NXa183J683d18fU2tfV2A7X2MnYwfnx8N/y7vLs8OXt6uPm5eDx6+ge2Qr15Ozt8AP37u7t7+3q7fb07fP59/Py+PTs9dvl7vPm4+vt5N/aAOLf5+be5OrhC/XWygTg3/Dm3+jk8eXh5uzi5uzo49EO4+no6dbq1uTWDM+9+Obf5tXe6fn8ysvIxbnOxdnK4MnO7M/n2+e+0MfT2NPV08vJysXMyeLVutvk5+719OXc7O3z8fHs5erb6ure
8PT13fjo7u749Pf19fbv+ebs8+348PL19vUb9+z28Pby7vLy9ffy8u/k8vrv8PP07fHj6+HkHvXp5vDt8vHv7un27vTz6/P09fXz7vXw2t7t5uoW4ebk49zXG+jm4Mfc69ne5+ng5d3w6uTi6wXn4+bh8uvt4+LW4e7i5eML2uK+wdDF18DZE8zcAO0C18nP7NHp3QPizN/v1scEzuruyczRxdvTz9fM297Z28fR2MX89P0D3u3T4ubk6d/i4uzg9uHk5eTf3wDp3uzl3Orp4Obl7Nzn++jr3+nk4+3i3u763djc19nP1ez42dvy4cnd0fDw1//vB+DU8ujQ68ve1O3Z2NnX2dno39LT2tnY29PWy/Ls8tfZ2vj63dnb9czN3PXv19TP3P3a6dbY7ujZ4OHU19ve0dzX3djg3dfV3N/v1tLfzNfO2M/M6vLg9fT3xt3S7ei34/jw59sC7MzpytvT78fS19LW1+Hb09vc3tnX0NLN8/Xm6grpBdbk5+zk3+3q1ejg5QDh6OYG8OHq5+vn4+rr2uHU4OXm4tsK4+Lm5t7Y2tXx9tLmx+7T7M3X3eDd1tTTAdXA+fjn5djg4cbu2uPS1Orn19faA93e3N7Z4uDY3/fZ29nb5QDaBuDh6fHs5OTD1ODm5uvjAdfo5N3c49/+3ePi5uff4eXc3+jl5dvr8+Xe5ejv5O7t7OPs5t4I8fDsDuTV7uDj5u7k5urtDO3z9vPv7Ozt7O/t6uLm7+7R1ufo5uoJ5unn7+vq6e7+4u/s6enp4OnoAOTv7vEN7efq7QDx4+vs5OHo6+/s7/Ts9PPo6+HpxdTQ2fzVzNzHx/nE5NnQ0d/YzenU0Mvn3OXiwdza7/rZ2+Tc4ujX1Azy9QDd1/D7x+Lh6vLi5eru/tcOBuvy2/Hq79r94eHi4/Pv5ezs4tnf5+vi6efr6uzn7Ofo7ePu2/bc1drV5eTh4dL36u7i3N3h49/J59bk1r7v5Ab849UC2+Dk
5djV4uPT5uPb5wDO4tIA/uLi2Nni5+DdFN7j6u3t1+Dh/+nl8uzvGOzr494I493n6fXq8uja6OXc6vDuztHZ6Pbu7PPz7+717Ozj9PHw7PHr6f3m5usD6OnvEubt5+/u8+7n7O/09PLx8fD08PTy5OHkys7O2evF29Xb1d/a18vzBfDT5dHW397L2NnH2eHc8uGtAtC70djQ3dDI4OEE1ery7s7n29nh7NLp8+f17s7P0+nt5frc1ens0N/h3d3a4Nzk09XU1vLd39jX29ra0NnS38TUusPRvsvM5u7l8MvNv8S/5Q/y2u7w4b7H9tHU6uPq/MfMyczOxtTP0NPU077RtvHm59zi99bo3+Tx5e3i0uLd5tz90gLf6t3n7OHh6u7X2+js3+Td4eXo4OHe5tnq6AIR5d7p5O3v1uz07ujq7Ofj59jU4N/g8tbq5vLs6eYI3+Tu5uDm4dvn39rk4dsb3OID7en54unqCe3sBODf5ubu3eji5fTo/wXm3+Lr8e/e3erw6+7/8uPf5+Xp7ebq49njttbu3uP18fbm7+/i5fHz7/Dd5/Xw3ePqAOjo7O4l6O3p4+bw7u7e4efk7+3s9O709twC6tDx6tfs9/Tw2t771Pvb1M/Y5/Po6d7o9O/m1+LX793a5svg1Ofl6NbR2uTjyNbKzOHi4Nnr5Nzp5N/Y8OXk493iFN3f5NDYBOHm6fMS7+Ll7u/q8Nvs7OHu6+Pu6N7q3/7Q1NHT4NLE1uH48+Lo4MnV3dLrBMDnw9j94PzS4tLu8NTU9tTS2s3D9tDB0dDLz8ns9vjx9vDw9fnr7fPr8uz37uvsBOby7uwH6PjwCO/17/P37gPx8e7y9vb59vb3+Prr6trj5tvh5QHj5hfk5+jm2d7e7N/X4Ove7/Hw6v7p5Ojf9+Xx4+Xs6+MV5Ofr6fDZ4+bQysjXz+LV1NHI/9PV2di77eDP8MDc0Mjg4gLu1dra6vLq/dvvz9fa3dvc3v/21MH6
5d7g4OXj6efbBt7m6+be4N/g2NrZ7v7V398H++gM3eD43uDc39/o7eno5Ozq3OfX8PTx2P7jAM3dyMnSGcLtyNrSANja3eLh2OLn5dTn483a2+Ld2gjH4eDh3ePi5t7Q9tb279Tc39XZAtzt4eHf2uLY+OTp5Pbh49ve3Or14ObW3Onj4OLi8eLf3OXg5uHU3fDU4OLw5eLv6vD46Mzo3N8D5unr5wTq6ODxD+vs6ezo5NPk6Mjx3uzp4evu6OPU6u0Sv/rr3dXn69fZ1e3729rX6tvUAvjt1Mf2+dfi1twJ0N3Y4N3m2OHR0/jj6Obe5NPq79/0/QPe7dPi5uTp3+Li7OD24eTl5N/fAOne7OXc6ung5uXs3Of76Ovf6eTj7eLe7vrd1s3Iy97d8dHE58C/1/rP0czRv+LGyPnV+uf8zcjLyOPw5tjp9svQ2t3a99XO6dzy4eH13+Di2tbb5Nfp6dre3eTh4dbc4Ozj5svp8vXo3uft2ePc5NPj3/H26ere4d0XIOXT4OLe4tvS1Oj85+Hf5NTe1dr+9hHP2tXs49UB4AX329jd3NXL19/X29Xf1d7c2MDNA+Dr8g3n8One5+3v5/Pk9Ozp8e4J6+Dj/Ozx9+bn4d/h4uPp6ffj5OTn6uvl6OPozune9Ofs6efm5Prr8O/kBs3f6eXl4ufh9Ark79j27eLl7uLk4uQA4+Ll49zd2vTm4gLV5tDu3+QA79/k0+Df4uwE1t3G2gzZ6+PX+/bc19vd4t/i4e7a4N/i3t/e3+D24NXY7Ozg7uPg5OjlA+Dg5+/i3t/p5dEBBRjZ4+fqBevu4uX6597d3+Dr4Ovu5erm4OzX7ML/89TT8cnYBtvZ/dH32MPc0ATZ2+za29vj1d3b0wLa29ra4+Hj3tXd0NTe2szXytH54dPnzNHZ3wgM4OLw3t7YzeHt2Obz7Anf7+EX8/Da1+bg3tna4t3W2dfX1N/m3tbu6vT08PX49fnv6uDu9PLq
7vj15hfY4P/lB/Hw6uvq6uzr8PTn8eLx7ejs0/Xx5fjfB/D88uj68f799efv8+v78fX89+bp0OzS8Nb97ubv7O8HGvPs7fL5+fbt8/fx9fH18unl9s7c1hMG49rl6OLa39Lf3eHsAPXP5srj3tzd593g39/j/evj69/e49nf4+Pf5N3T9vPz+PPo+fbt/ePt9fjx9/Xz5uvu8O7i7Pjp4/Dx4wbw9ffx+O4B9fHx7+327OsL/fDu7Orv8e/t5+Xj8PDz6/3gFd3t5efw9e7p7+zq5u7u8Qfs5+Tl2uHq7u7w6d/w/trp5PXh3uTl4t3g0+Pj5fHn4OD37vXe3trc5v7o5+Lj4uMHA+PY4eDk4+jk5OXi7eXt6fMN6ePu7PXy7unu8+3q7fns5vPo5ervFPXx8vDu5Qzw9en37vLz6fDf6vfn5vHs2Pj29vPu+vDy8/Pl9Pb59fby9fEO6+7u8fP17/La/ufy7PL3D/Hm6uzt8O7o8O/z8fD06u3T6cnR093O5PrY08bJ6c7xB/zT1t7p19bW19nl19z63dDw897Txdve1dnxDMni5dHC4dfD0tHx4ezr1MnHxcvQ0gzp4+jrwtgE89HV3cfHw8zY1NHP89TQ08rY1sfA1ufBM87FwrfGwsa4ygsApc28xMqxy9DWz/r90NvX2+q70cvN29bgyN7JvcPHztCzsuvV4cYV2tHu3dcA1N/lANjZyNfj+NLd5Nfh4PL/BdPh2+Dk3c/cz9vi3tzd3tza3tngANvl3OLP3NnX8fPi593c3dHe5vb1z/jgCeEA2+vh4djeBsvX3t7V2+Tn1enl1t3C2d/h4OHm1+Xn5wDL5ero1Orb0BAC1+rm4ODt5vrr6+MG5uLe6OXr6OLc5ePc6Nzk3frt0fHR0t3A6/kDD9zj09fJ1szt09b+xfbVz9Lk4uTf1s3i3dri6N7S4+bk3ODS4evj6NTez97hztD84QDqz9LBycnC9/H5+8EEydDKzMzT
9szS0dHSz9XQ1NbP0svS3tG47uHe4t7r5OTm4wHV5uTd5ebn4+H24u7bwPPr8QHl2dPf3ufo4Nrm49bq5d/pA9Pk2AnczNf609rZ4vEC1t/n4fLU2NftBQXp4ufl6fPn5+Ta5e7h3OXa6una4uPn6OHI1dLn1+rk5Nbc3ejk4fLk6e3d6gbq3/Dr8+7w6fHtBfbu7+zs9PDy8vPq69/R6OvtCxze8fHq6+zx8Ozn4x/f5e7z1ODm+t7d6+rm5O7x7+Lt4Orv7ujmA+AE6+Tn8u7x5efn39nd1OID4dzZ4OIA1Ofm59Ld3gXq7uHl2/fg2trl3+H54ePk0uf84c7m3uLN3+HU5f3TxujM/cTcytXj5d3k8NHHxfPIAPbl5ePX797O/93h8vbY0NDM1PLixNzX3N7eyNPZ6+bU3vvu4Nr74QjY7N3b09nk3M/5/d/f5ePq5+Xk5eXf6f7o3unl4dve3+vp5+fkBd/NwdrK18nIC9vu8ewM1tDH5tPJ3APuueTx2swQ0PH5y8/Yy9TR1tfT3eDa4Mve48v5zNfO2M/M6vLg9fT3xt3S7ei34/jw59sC7MzpytvT78fS19LW1+Hb09vc3tnX0NLN8+n7+vsA3vX54uPb6t/7ztja2ePVz9nXzc3uANjh59ba39nf4d7f3N/d1trU1ePh1tvq1sfbzMLY29bYuvfczc7PzuP7CtvI4PLS0+ra3ggM0N7U1QLIz9vT3dTS4+Hq0sDA5OLr3/nm5OrW5fXq6e759uHs3uP66+n/6P3z5u324uXn7O3s7+fq3+vq7dzo5eno9A7v4vHy2/jv59TUzbTP3tja7Qq0udHBvbvRysPVz8TA1NXCy8zO08TM1NLY0M7uqtXy7PjX9fXZ29Xa+OLp6+Pj6OcV9dTY6tvp5uPV7OHd6OLm4unh4+vn6Onp6ej269/n6e7Z7Nbl4+ntCOnr8+ED7t/s7fPY5+zt6fLs7e7s9Ozu6t7u3+7e5Oj/3enr
4eDy3/fz6+vz9O7o4twD8+z44vDt7tQC4gDj4+7r6OHs6enp6gnp6+7rBO7h7PDQ6Of43O7w7N/j4uDk39z91tvl5+bt2Q7V1djc8ePg7vAG7uTk7uHn6QPj4tvq6fDt8e/l6vrh2NTIyNTOz9cN0O3W49fNzNTIyRbe1ucN8dfO4NbT/MPaz9XZ0tvY0dDP1tfU3drB9ebeveHc4dTg59jW29nk5OXR3uXa89Xhydnb2szk3AD2CvLS2N7V4Orj3OLj3/Piz9r4/fT8+/T79/f1+fT9/fb6/v388/H4+AgFA/fy/PX26/L68vr7+e76+vn4/P3z+/Pq3tzz39/X3ODP+dXf5+Tg29/f/PzJ3PgE7OQA9eDW+9XR1Nfa29jX4drk1uLF3uHr5tnZ5uTw4eTp4uno7O/t3uHd6OfOxOHV49ru4Nvq8c3l9dXf2C7c2tvi3djT5t3l0fnN3ODm5N3h6Nviz9rj69r02egB8uvb2NPs5ezq6ATh5tbb8+f23eTi5+bh5uLy2+Hn4sXW3tXf0d7L3s7Z5NvUxvzA1sjzFsW9wNjI1trbwgfYySjUwtjUEd/a297k0NerwADp7eju4enrDNTh4OXt6+jo6vfh4+rj4OLt7uzk8uLu7O306u/o6fPp6OQL7wHo7d/39fb1C/vg9/P17fT2+vjs+PnxEeLd5O/o+fnZ8/Xu89r09PDi9/Dj8/X16fTs9vb/6eDY1u/X1+bm7t/x7eDM7s7e5+Xz8OPv6fbz8e3u5/Lu7vHk2e/l6qkF7uXw1SnA7fX07ejo1evz4NrcwvHo7/Pt7dsL3OwD7SD43ujw3Nvw6vf1+Prz9fT19/f38PD58uLe+djZ9+T24uTg4uXs6Or92Ovn1Pjm2Pji597d9enpEu/r4eLOEf3m3t7e5dzr3uDQ5ejl5cu1yMPT7dnT1tfAzsHXxsXS18n59+nz8dvd18nd1sXuyvLw2dLG2u3Y3svS1+zi3+nj0tzo5Pr4
1wDq2+Ta4vnw+Mre6vPa1Pvn+PDcAeLf3unk6evj5Org6OLs1PbN1vDTzeDU2Ojg/N/y6+fP+8HsxcLY0+/T/M/h9dff49LT5d3h/ubX4eTp49r22+7s3sbp28/s8ufp6dnv0una0dH18/TZytLm6Obd7O3P6OPa4QDn2Nfh9d/e2tvezuH83d0K4d/o3uHb5ebU5dvm3OYO29TY6Off7ufq9dzu3+nm5ufb3dgO6eTh5efi5uXk2O7u9e/y5+zv8f/zBf/s8urv9OvmBOPo8fPz9/Lk9vbt7efw5/Dq5+zq7u7s7vHp7Ovd/+ry5ez10e/d5OXc3O//59TVzeLh2OTq4+f43OLg3t3o+t3m3uni2NPT29vh7P/W2Orr5+nv6dXu5/Df7uvsE9ze6QDi8OrmAO4I7fPx7+7w8vDx3PHm7O7u5+Hf5OLn7eLJ2dDZ587t2u774/zj4b3c1tXMBNbYztPf1PfE5tUGz+/3zfDNy9zKz8jHy84D1dno5O7e5u7z2vDr7OX06ezu6PTk6eDf7tzhA+rt3Ovt7uP6CeLq4OrZ2OLb2t3X6tYR3cXQxcbsyrvpz93w0MzR9d3uxPPp5uDM1s7O0uHb19PL2dDI5tb739TJ1Nb04xfvutXu8Ojq7OXm6+0L5OTe4NXR5+zqBPD07eTw7RTq6+jp7uTv6fDs8OXl5+jk7+rg5tvs3dzd39XZ6vDX26wA0u3nyuf7zPH69Nnn5PHz2t/e8dfi5dLx2ODl1+Df3OrX5NjV4/X1+vP3A/ri4eHg6OHg1eDd2eTo6u7j7Ojl4uTq5+nn6+Xr7Ovi5uHd5OPh7dzn4+b28fHy6fbx7wPm9unq8e/x7Ozr+t7Y8QTl6vDz8PDl7ezx6dLr6ezv7PDs6+fw8u/09eTg9ebh5vrhCebq6ejn3uHh5wzc6eHt6uzq5OT+2+Tn6eLs593g5ejk6Ojo49v16bq8scHL6bjA2v301ti1rbyv/vH1++TP8fzS
3srUCN/g0srCzM7Lyr/Ny87H1L3Fzu3Aw8DGyL3Dwvb0+evNxLPGvMcL8/i/8O3f1NbI2uThyd/MuOnQ1NfMzc7NzNDiy7j64Mbp5+fk8e/n1tDx0/LX1dDQ6urS7/7p5ejh99vW4+HO3vfnB+bg1NfY1dzfxtHLANbZ1vLq4N/w3+3h4eXi3PH/4gHh2uzo7d7l1Nzm5fnn2+Lm/+Dk5urh/uDi5fr11+vr8uns8AYR8fLp2/Py9N3h3uoA0+3z8ujr6QDk9ers6u7s597o8ebs8uXv7u7g6+fo6eji/Onl6+nb/fzs4uwF6uXa/OoA5+zr8vP07u/p5vLv7uvu7+/s6unq7e3q4OXe4Oj9xvfsvsjOzubj1djt7tDPwAkO2/7e4wrk1tzi0tjr4OED2eHk5N/b3Nbs6+DT9cbf4tDm3NzT6dvaBNjf5QTp59nnCcnc7N/i4d/c3t/V5BXM/+jk6+jd597l3tjo4w/d3djW3uII4Obh/OLr5unv/9vw49PV2xbs6uvp1eLl7fTm6//o4dfh8NjYzNng4OTm2unl4tfev83b89vj7tzb5N3X5/DOydDw8+Lt6OzJ7ujo8cHP4NvM29HT18zf8Pfww87Uy8jK4tzv0cfzz7/W+M7RzM/E18XG+dH65vfKyMv34+vk2Ob1ydDY3tn119Do2/Dj7Pft+/MDB9/pE+ns9ffy6+vs7uXp7eP66uT93ebt3Ovt4+zk7Onw6+bx6O/59fbf3+a45cno/8fY4eXmzt3338Tu6eXn8vLc6gLh4tLp69jPz9PU5eXj5dzj6d3r2u/p4xLj4+Pp5Ojo7vrx+eP56ejq8Onk8Nv34t8F8P7h7t8F3uHy3e7y8/Lw6vDx5O/y8+wKAenH8O0C6ffa7uXl49vn6uzw7fMI297RAe7yzuvu3tfb3dnc3eji6OPl1ejh2e3h5uf+8O3j7Ons2v772u7u3eLp8Nv15t7U6Nfw7tbn7ggG+un/3Nrp5+Tr
6uvu5+bn59XV8eXN2cfW2sjuy+Lp3OrP1eIW087g4d7a4f8A4tnS3eD21vzS2NjW3Nzb3+Hr1Ovd2dfY1err2ODW7gry6dzZ3dHiGdfa6+zl6/fq6+vnBeIE2ubp6vHZ3+Pj39/k09jb4dPW7wb91Nvy59rG5uP71+ra7fkF2+Xo6u3o8N3q4Ofw7ubq6OXp5eDf4ebj6eTX3ubg7OPo6fDr7+vm8ODnDwnp4unT6+z07+Xw8fTt9PLv8vT07u/p6ezt6vTp7+3r8APu7Onn5u/m6+v4//7t6Onj6N/i4Prb3f723uLe9+XnBOXh3O3v5Orj5uTm5Ofj3uTS4PPNBs3F2tfc39LN4QrmztbY0/PUFc/65Nff593i4OLV4Nvm2ODk2dnWzOHX4u/YEufqBujt8PPy7+Pj7+7y7+by3uwF4+3q5Obl6+bm9PLz5/HmEu7h8ubv8fTu7vPr7+fk6wjq8fQF9fTj5/Dt9PTr9eTyBebu7+3w7fPp8vbz9+7x8QP27PPn8/H18fH27O7q8u376/Lw9Pn42+Tq7O3q8+z68f8aBObq6+fw+u/x4+3t8enp7u3s8Orz7+zw6fP769e5trG8vaqxxeT58t7rwrW9trj6/gPu5uvh28nzzu3bu+e8s7yzvcjFzb++wcm0v9Tv0uzPBM/V29fnvujY3dTHy/nV8yLe2NbX5eH59eTgANTc2dz+1PLW0dTU1tXR0dDG0/Lw8vH19PT25wbm5fX38ezp8t/u8en08O3z5Qnv7+r14fTtAubw8u7v9O708uPz7Ojg3+fl6Onc6u7x6fLz6P3c5unp1/zn4tfh5+nh5+va4OHh5eDX2d7/0/AGAc7i0ADX9/Hp5e/n6wDt3A7Z6+fo7Ovv6u353ePVAO3m5ern7Prp69f15+7v/uvt7PLj6fLr+v78v8nQx8HRyfTry9PM8dDHu8XHBtQBzg/n2NDa0c3Tx9Lr0M/WytDNz8r63OvQ8tT08+709fH3
7+Tr5e/v9O/r6uoJBujk7O3m4gXq6OMM7ejy9enx5vH59fbx9PPs9Ori8OPU5Pzd6uve4vbu2QHZ3uzl4v/r1fDi2Ozv7fLe3vHm9d3y6+7v8ebf7OnsAOnYBfj8ys3gxOTRw+Xk3sXG5dYDv8PX8tbRu+fM6b7a1dHpyvDV5/Pez9P90M/L1ePNtNL88tDN4cXm1NLq59/HxuXa78jP5fTY28zqzenF29nV68zz1uj04M/V/tDQ1NjlzsLV2tffzuPRF9rP48rhz9fgysPHuMbU0MnR3BTe0tbZ4dbSCtDZ0tPPy9Xd3+PkGNLE1t/g3dzj3+Dg3uQI5ebnBN7iBN7n3OXj3vjk3d4D2eff5uXg5uXs6uPgAN/j59zi2QDv7ePs8fDP8PDt6/Pv8d/d6Ozk09v5GeHq6Off6Ojn6Nrt4tn96+3Z4N3h3dzr8+IP6Obg8vLu7+oA2u3p4PXt5uvz6tnf3u7b+uvPJfED4Ovh8ubu4OXo7ezx7fL07/TP3+7m3eDg49fb5PwD5uTn3enhDOvz5ejv7ezr8ejs2+fv5eXuA+Xq4ufq4OTs8Nvn2Nfs7QL7A/rwANbg2ubl9NDe397R0Nbg3eTV+fPk3N3t3trX3eHf1unX2ePe3tv44tDc8vfi9/by8+Pn8evv2/b18vvy7uXn6/AU3g3w9PPm7O/28vT08/b46vn28vn38/3r4b/f2dbcy8jQzdXO2+PeztXC2cTJ0NnN6cTiH93EAcjW09rP/MHF2d7U3NbZ2vDdvPv03OvX/Pfp3dfZ+dzQ6+jj7Ob389jY7Q3f/+Dn6eDl4+Tl4unh4+vk6ujn6+f54eDk7e8E7Oru7fHl6Orv8+/x8fD13xHc6+ff7OvoDPPt7PDu9PLu8+z37/X08vj06fru3u3+4PD17vv94OTx9Ov37gfv+unw6OTr1+X36PT08B3X5ePo/PP59+P5/Pb84fT66Qzg8tjs5N7l3Obb0O/o9eDjBOgS8efn
6wXi8Ozn8+oc4OHm5+/w6PPt6PH08fbl5sLi8tfQ3ePa5dzb2uTg5+LZ5sTl/eXS4N4M++nc4uzmAszPztDOzNzWz+Tb3A/Z4dMEwure3+rj093m4/n2zf/r2+DY4/np98nW6PLb0hHn9uzZ/uLe4+Dj5ufi5OPg6ODt0/T0BskYyNPC693v2OHmz9z12Obb8ePa3NzU2NT54d3V6une2tnf4eHU3d7l79zwzdjOvNLxvMjBtsLY997E0syzwrrI8gPLu98A3M7l9szkB7nksb7KAdrB18bLwsfz7MPY1eXj4ef15/L0/+rq8ezo5g3n8On08uPq6tnu4eMQ7Ony6fLq6eLc6/f28u728fHx7djeyerb0ufy6Onq3O/S6dzR0ff09dnY0uXn5uTs7c/o49rgAOXY1+H1397b297O4fze8vXj893t7Pbt8Nru+Njb3fTr9Rnp7uX7y9/n6/f21g31DOX44fLv7/Dr7/ED9+/jw9T319TY2NLG2eoY597c29fH1ND0DtnM2c7Y187X6dIH0r/M3M3VCtbR1trh2t7Xx9/n4dbb3ODj6vXe4+Tm5Nzf+t3m6QcG4eb36uvg7evi4efm5Ofk5dzn4eDh4t3iBv7g/LfG8tPI0r282bnO3NnT7vvRx9i5ztnL9eLA8xfV1OHY2uUGzP/Zytfa29fT4PbGyOfqAeTm6uPw4fHT5e3l5+vs7P8cC83kDePl4vvp6OTp5u7p7ezm7+vs6Ofd5eb33NLr8/Lv7+b08vPy5vj09fD28Ozp+QXl9f/q8u3z8e7p3/PhBfDy8fHzA+Lw8PHx8OPp3uL23wLk4ezZ39Hx4evb2AHn1hDV29gL4erb6uDj3Ofs6OXo3ujlB+bv5uXf2ujg1/Xw3enk7+fs8/X46u/y3/Tn4+LdEPbs7+ny5+b39eLhCOjn6gHs6+zr6+jp7PHo4vXU5MjA1s+04dPJ8NjU0w3G1vn29QbEs+r207/R2c7fx9nhv//A
19K+z7zRz73f3Anry/7Q1tTN18rlz9Lb3OLW3s3a59Po2fa8A9AB7trZ7OzY26/Ev8fe9s3b0d/j9v+08/Xt8fbz6uHw5Ozk8/b07fHv7fPYDtvQ7OzwDvDp/e3u9O3s5/Pr8vHs7vHz8+3y/uHSzc3X2cvZ2bXftcvf473O3NvZ57nUz8vb2Pbu4N/6PN+9yNDL0+Tozdfb1vXr+6bt6uzu7O/w3+7b5eTt4One4uTm2eDn6OIO5ev+4u8L6Ovq6+/m7uvr7Obp7O3vCuTh4+v04/HX3Pb0IO7h3efo8eHr5+jk6e7oA9rp7e/3+9Ho8Ork5+zh7fAI8e707/bw6dcCAdwI1tvM2d/34uHo3ODd3eXZAuLk5+Tr1+H34+nd5+Le4d3e5N7c3d7e5dr23N3Z+PIOwPjo5NTl6/fW2MXgwMLw7wHJxM/D3Pvo7NXb6c3f48j3xdnT1tPS1tvZxei95tvx9O24v/jOtsnj8sfsz+239sfs/PnDx8ni+sLRyNzMwsMZ28DM17HR29fX0M7Ftrno79rm7e7s5szV+vzh59jk7uD34tDi2QQK3uTc4+fh0PcB3gLS6OXm5Oni6d/W6fjJzuHm6PIR6OT4AObo6+Xs6Njq0OXc4unJ1eza3ufrAvbz390E4u7o7ubv6O7s5Qfa8OjVCt3d2uzn4Onv4+vnCufs5u7h3ebd5fzm7tzp8evc4OTh7eTk4+Tq3+bu6PHxDOLE5djy1+EK57ve2RGs2c+zqu3Q9Oe5yeS93Orh2Pr40u7F1sq63Nm50szQwuS+ptvI8vTW4NDD9t67z+b6x/HZudL8zwD3+8rT6OIA19PI4sjF0sTo0NjjwNvd2uTPwtLSwdfD4uTm69Xb/czM093f1tXSyO3fwM8P2gffAcjTxbvE8sXM39bh4dXT4d7iw+X4zO3g2Mzu7Nrd3ufS1dzg39fX2dXx7MbXAOcB5PPZ5dbczfTb1+Pe6eTW1uHe49LYA9D9/ND4
09v06Nrq3uvsAfPj4evi5ePl6ubZ4ePk6uHq7uHm5tjs5Ojo99be4d7i3OHe+/fg9Pj8+Ozg4uT14+j09Pfr9Ond4+kX5/bz6N8Q5+P3+f3q6/Pj9PDw9fjm+fj64A7V6NoV5tft5NzX3dPq8eLW6uvT0NjX1tXV6tkG4OkMItPd3enm5eTp4N/i4+bn6Ojb/tDSxc/4+8fxwP3rzNDf1MgU1NkE4OvV1t/S09Pd2NXZ3NLf4OLa0s/T1drXw8m33Qbs0+bt6fPu29vb5+3wAOD04+PW29/d5Ovu/OX06ebg6ezt4/Hx9eHu4ezt4vL2Dhvxz8nI0LL82vD77tXa7f7Z28rFBvPk0PXD4dHr2tDFxL3u+NTU2dTQ2N7e3/rz0e3i7/ju9fj78fLj2+Ls8vnz6enz3ugl3dPgBgbs7+fr8fTs8+/t3+3x5+308+3x6vfg3vDo4+7r4uvtBO338N/n3+nezv0D4uLoANzk9d/d7uPg8OTa5+Tm2+bu5+Tm7uPr2OHT2c7Yxt/X0Q/8+OPZ2sTzzsG07eb8uurJ2wXJ29/Q0cDd7NTV19jT1tjWz8/H3cfm++TY1QgU2+Dg19Xj8OLi5OfczscI49vY6uLp5uj92tgE6t3i49nm7+Pn5Onj6d/a/db24Ojx8/D15N/iCe71C/Hw9/P26vH39QXz8Pf08+3o6vj89ff38/j29ff6+PT09t3r5fDi6eDh7ePn3fHq5dvY8eYA4O/p5v/sBOrv8PL34+7t6wP65+bq7Nrn7unY4Pbo39rd2+7V2+fx1O7d3eHu+NrZ0Pfz3toH2QPo4eTp2Mzh3uHk6uHh3Oni5Nbn3+fYCezu7+ju4ers4uvt7vDr9Orx8uLs6PHq7O7sBOza4vDj4Ovm+e/k8evx8u/z7APz7v3k8sTf7tTs7Mr52Nn25gLM1rwN2sPc5P3O883c0sj119rWxuq/1cPR187O1dm+yujk6urn6uTg3uPy0fjp5Ofc5dzf
BQXx6+Xq1uba4uT9AN3o7Ovm5+Hn5enn5uHl5eDc5uvw9+z03Rrm6fTz7+vq3+3u8Pfj6fLv4vIO7fT7+fXh9/Lq7fPk7fbx9fT17/T06uvh8erq4uTo6+wK4/Hy6+bQ5/DRB+vt7Nrh6Bfn6ufh3+Hj3+7q7uPe5ujk6erd59ri7PLy8PIA99fd2dfi39vM2tXT0+Pi4tvp5OL04ubi5N/n3u4I1P/g2gjg497M/PHZ6/fp39zs4Ofp+dTj59/r5ujm3u7oCuzhyePf6cjm4/YE5gfs3t/j3+zk3OHk8e3w4dHO1tK92tHS8s3j8OzP2L3Y1sPW7urJ19vO0O/a+v/zttTtu93m8svQ0tjW1ty1Bvf61NDRzNbQ29TRybze4ePM9dvV/dPe+/3I3eTTzeLf1tbp3t3h1ePn/OHj4uTZBNnUEOnd6Oft4/rw6d7jCPHwB/UO6uXo4fLp6f/y79ro5dbb4Ojp7ezz897r8vD639/e5+/J+8gPydvZz9f12uvm3P3d19nQ08jc3+Hb7dgd6eHn5uTo3dnU4uHWz9/p6uTmzdrf6+fS6drX6gnz/+Pu7uno5eHu4v0L1+jl4+7p4u8H4+Dl5Orq6/Lv9dvt5vT27ezo5ufw5ebr6Ozu+Af/7OLj1+jt5+QF6uHw5Qbi//Pw7Ofk7Ofn6uzx8uvn8err6d3n5e/B/tfX19LG18/W0tfd2tjQDtrG6tnj4uLe39nm49gM5OXq5NXQC+Pf49Xe2uLwz/jvyLmzysfL2tfAy8TX4NTNINzNyrzLzdPquNbT1v7qytTW18zR5/zrEOPg2t3v+9a/7dz829/e2tzV0fzE5+Hl19ra3+0Ew9jM48zkzO7cBhcC8db2083X29nT2N3g39Le9MH78dPf4NfZAd7y2+Hf2d7Z+t/m29Hl3d3i3ez74OTZ3ePm3drc89/e2N3d3+DW3AHX3OvY2dXXzdnb6t7dz9XR0dnV2PTu2MPJwtvWzOPTHhIK
xMnQydvX0tLW2NrTy9ClvOXz6+7t8+Dq6unp7fPwC+718fQW7ubh6+/m9uXy8wv16Ofu9eTz8O3t5Ovs7vLx5OXV5d3b1Nje6Nbc9tzm4NHH5N0NNcbc1t7M6d/i3t7b4ODl3ODc2N7UzdPT497Z18Pazdbw083g1Njo4Pzf8uvnz/vB7MXC2NPv0/zP4fXX3+PS0+Xd4f7m1+Hk6ePa9tvu7Prx5wzm2vDo8Ork9fHn9Orr7ubx8Pb25+326vX19PXr+/QR5uzz+vT38Pj39gb46uHX0uDGErW/2vnKz/zM8rnB1efL47nkutDq1+rDzuXkyvTP69jT1tbK2NrV2OH62rYL6tbe4erl69/a8evo59zl6tbv9Ov0ydfg5eQF4OHj+uXr6OL95d/W4uXm4OPl4Ojb/tHczefR18PR3gDD0trS4sS9zNkC9c8P2sXK8dnc1d7e2dXEyv7O2QrU2d3c2ObdtvHi6d/l3gkK5t7lxurw6wjX4N7Z49/nBOjt6ujy7voH5uje4Ovy9O7e5+Lu6+v04OD54OPi4t0BAuHd49Di6ubhzN3Z19LY0/Hd3uTs3dor5d3i6eHm6ebl3dvX3dzfztbW7fvgBN7kC+YR3+be9Ozk4t7f3uXt3ePp2s7q1e/t6NrX39PR5uft5/Lh1uLg5uLn2PDd5vrq1+Pt7unn2O/x9ebr7OToEujj7Obo8uLf8ene6O/9Bv/+5wHm7PLw7e/j8ubO0s/x0dfby9nP8ALc4tzX3c/Z5/j0zNbdyeD32uLp89zY5dr/xcrY3trW297jAdDE9dTf+dnj6dbp3tvf5OfkBg3h4t4Y3uvb3/Pi2fXm7d/j0hXl7+Pt4+Hm2N7s1ODm2OT05crk4+/TC8/kA9UA4tv44OfVEdzY59TZ4vfk7N/x6BnB3O7q593S4+zr7N3g5t/19ebV6hHd3PLm8s/p7Oft3PX39/r4EMng5PHs5O/v4+/X7Obv7/Hm5uvu7OTq5On0
5+/t4PLl3+z16O7b7PDu4PH18PATEOLt3+Pu8tb09O3t5e7c79Xi6Orr6uTl6Ozs4+Hu8e/x6O3v6d/oA/Pw8Ozu7O8AANT83gvn5ffZ3ebm4dre6PLn59vk7Ozr6+/46+fd79ji7Ovs7e3qCOzu5uvs69jx3+7yzeXo8O/q7O7n9PHf7OcH6uTs7O3r6Ont5O7m//Dq7enw8e8D8Ozq8fHx9vDt+OvZCOTs8e3z8P/s9Pvn5eXs6+Xl7+3y7/D08/LxCQLq5N339vn5+u3rCPT0+/fo/PTz6t/a0ekF7PfZ9uzu6un68fX46vnl9Pz19Pb5+wz54eHX1eDi09Pc89re5eXTzhne19fa3dXi3enJ4dnw3P/c+gUCAvPT19Ta29zcxd7P2tjd4+bg3tzo1uzL2t/r3fng2On199jZ39/i//Ls9tT/49b4AMPb3+Di4Nzd3dbjxvDn39PU09kQ1wP4z9XO5NnF0tzW3hP13+nc5NcJ2dbL3ebk4OP54ufW49fh39zh2dID4e3a5w3l7PHg4dvv7+US3Ovw4+kM2+ToAvHm1vDz4eHi3uDo7O/n6OTy7+nx3uvj3+Po6tfm3eLg09/s3+Dj5uHg4uLX5uTaD+Lh6d4S5t/i4OHi0+AD4wff4eH85ALk29rj9/Hj8uvd4Obf8Onz7+jd7vAT3+Xr2+Lp8+vk7PDz6uvp9fTl6egG6+TjFOTh7Nbm3efi5+XnAuDm5Nn14N3h7OTp5xHb7+rt6+b43/D0COnm8/Ps1/Xt7eUF2+fy4tr85+/Xzt/h493h0ubU8sgN3vDb2vjq7v/T3+vi3O3k6uDN19z57Pvk4djc2tzi1tTi0+zn9+7t6uzo7ub94uzs7eve4fHo+dnlz+jV7ezM6u4DBvjjEM/N3Ofi6unm7uDl5tfP3+fr4Ond5ejY5dnn7uXh5fHrztzi5ubq4ecI6tXV7N3c6eML6szt5+zt6fHr/uneAdLl6ugb3Nfi3ePY4ODu
0+Tq39oJ9Njqys3s3s3j5t/mz+bs6tzu6Nbg6ezc6Nrp1PXY5wXp2fPl6+TpDuHw7u3g7ezo/OXr3uzh8OPt7O7u4uDk6vHj8N3i4eTj3+PP2w/k7+3q7tvm6O4O5unp693mBubb4NLd5+cGxeEM8+3w5uD56eTl5efr8Ovq6PH16evh4+Xr8+3u8enz7f7r7+b25vDQ8uXgBOH28eby8eH16AHhEOrk8Nb18ubw8/Hr6u705fHk1ebYAMvD1xna19z94O3u0/PJzs/h5ffGDNfr3+HO3Obn5fLl2+LW69vd1Oz81+HL+fv4+/n7/Pv09vb0+vz49vz4+fH29/Tw9/z18vr27eAQ9Pz5+vv6+vn6+/r7+Pz69ObO0ODS084E+gH52M7j1c3X/M7W99TQ483a7wHb5N3M2+HT3OHg3dzg4d3W09fc8/Xw/Or69/z9/vf56v78/fvd9//07OEe/Pfv/fn2/vz5+vn99f37+vwE/v///v0N+P3k09+67uXe1uDJv+zW5ebUzujTEf6+6BP22+MJzNzZ0tzV3dfh3Nvg2NPa29bX5OTTBO7T6Onk4O7l3unk4+3s5+jV5+bs3wH81dTt5dPm4P3e4tbs1gLi3+Pj6OXf4Nzf2f7ozxHY29HJ4r7Fx84O9M3S49LQqsHb1fP5/drK49Tm7cXUz97a4tfh29Pa3N363d/n5AHe++Dr6+Xs+dzy8+3v4N/y6efg2d7g9PjiFvPs5/Pu7/Lo2Ovz6/Lv7/H08O7e+crOyNXW39Tf3sbY3+fbyvPL5PrZzbsdx9Xiz8Xe4MzR7cnXyg3c3vvY29zJyQLZ1w4A9eDk7OzI/O3L3ADO3c/qzMvRCfHz4O/+0tPg4fDO1uDW1Njc1OHe4Nzc1t/Iy8zP6vTl6vLs6e8C7+vv6e7z1N//3wzh7/Dt1/fx9PH38u727ej0CO/x5+/r6efs8PHf7erb2+nE9Mr14N/KvsvOydbc88/u5tbZ8cDU3eDW
4Mbd3ers0gbYws7FytDB6MbD2PXj09vY3tLg3ALX/u74083m3eLyCdPZ1N/U5d3T5dTh/t7k2uDY6d/a3eLj5Onj5dT48e7w39vM/M7W+/T31+jSxsr70v3n/tTgxuH01+Lk8dvZ2dnb1+Xb2dbg4uDc2Nns3erY7fzc2+XdyeLTxM/kv8bF4eAB0PTO7rXm7s7s+OXe0sjhyMjW1enc1tPS397ZwO/l9+v39ffu+ezj4fLx9fHi9vX26ufwItrfCvbe7/bT3dvp7vTb9+Xq6ezt8PLz8e/01dPX0tvjCdXv/+zz/NLQysXP+trS1dsF1Ofr++Hj1uPh6OPo6eTdzePi4OHj2N/Q5uDmB+Ds4+b66PHV7u/R0eLo4OcG2d/d7snX5+3r79L11R3N7dTi5+Pn6Obr9+ro0tvw3uPa5wD0397g/+Dn5/jb2+rgCtrg3vnw6d/i5ePe3OPp4vXd4+br5uTk5+T05eH779fu7Ovt8e3p4ubv6+vr6Nfq6P/f+vMH3fDwAurpx+Xn3PDRDOfp5O3p5+Tq5e7Z39Le7d7o5eLn3RDQ2Ovl3Mvd8fXwGtnk5Nro4uT93vDh3+Tn3eLd0N3r5ebj4/zq68rv4Nzz497j+N333OXl5NzZ/N3gB9Hm3ubn6uXF4/rhCuLn1PzVztzi5uLk5efe2PPc9N/w2dPh4fvX2c/71Ofn/9bN79Dj5eTx6eDw7vDv7e/pBOXh4uzl2ebk6+Hu1/jWA/Lk6unv6e7s8eTs8e307u7j9unv1Ofo6u3p6g/y4+nk7vMK3+TM8+3n8+339OjoCvHk6+bl6+Tk5eED4e3p7ejk4Orp5dXu4+zp5fP38e/uJO3l5/Hv9vDn7Onk7u/s59bj2e7w1ubE5t8E393D1OPktrvE6tOpxdrosMfD6Mv4/8Twv8PiAuHN2srHz8z4tczN0OfY5vLw3uPizt3W1+rs5uLm4+DTzdD+0s/t4ePb3P/d/uXZ3Anj3Nfe4eLe
ANnO2gTp6dze3uD07ePZ2e3e4efl6ub9Ag7o4dj06+PX5erc4OcE6Ofv5gnu5u3q69YH6dDYyNHJnrzis8al1/DZssQHyb+17+zY667I8c/x0dTE387oxM7d2MHN7MfD0rq0Ctbl0ePn3+XT2uPc2NXT5+vn5wPQ5Of74NrtBOnm3t7+3PHp7uni4NDx1fDi6eLn6gPxxwXN4fTd/PPy1OD67eHf0dm94trS0tzfvP381dHQ4dzT8szs8s7E3dXk2NrS1OHD29eI8e7r8O3w4vQN8+8D89zq5PDtBN3y9+r/7PPl+fP0E+zy4O3r6uzr8fLv6/T45/bk2d7s1ODV9dfZ+unW2+Pe9NrW2eXN89vi2drhBwHd1dzd4/XTBdbQ3t3m6uLh5evd39rlBtMG4tfR3dz+4Ovk6t/Wz+fb99HQ3enu3PL349ni7ejs69Df2+zi6Ojo7Onj6uPl3uvt2+Xn4Onl3OXq6+Xp4vPm4+La5uDp5+vr9urr9+fp6uQJC9/h6N/a5eXn4eQF4/H14vLX2/HzJe3Y1+Xp9OH15+nm7u/pBNnp9vD569jo7erm7O3l7fII8u/07+vw6tbk7Ozy7fDu8/vYBefr6ujl6+nb8Pby6u8J7+Hs7vMB7+v28PD09O7v8u/w7O3y7+ru6vXv6e7m8fTv5Onm9ffq4/XsCubr8unm/u7o6e7t5uLv3wzx9PPu8PP49ff06+7nEePkHeHf5ePq7O7o6RHn69/o697f8e0L6fDw8vDq9PXz7vf47Orx8e308/Xy8uvv5uHi5+vg3ez26efO3PDs8uXu8u/u6OXl9P3u7twH8N7d6/Hw7dzi+/jW7+rw+O3/3eYK483f/eno/ubk7PTr8uHp5/Dn8Oj5+ezg2/Pl7+js5ujq3Qju8Ojo4+rs6ujf6hDq4/f78/r77Pr34vb56/n89/b+/fzq8vj4FPwC9vL89eTr7fjx+fj57vr6+Pj8/PT79Or17OHp3/Xq9+Le
0+fp7eLZ4e3O0Qnf4ugP7e7j49vc/uro6Nvi5Nfg6dPj6+7l4Nnr49QRzLT45t7k1Nnp+fzJyMjFuM3F2Mvgyc7sz+fb577Rx9PZ09XTysnKxczJ4tO61tbr3urq5ODk3+fa5e3w2+Dj6OXa6ODhFRTk6N3k6d3S3d/m7tbq3uDk4uTc4/fj1fPq8erz9uz2+fP09Pj3+Ozv+/Xz5Pb1Cvby+/js+Pjv5//w7/fO/PUJ9vb17/oH7vrzz/rU3erc49vj+O3l5ejY28vq9v4D0eXZ1uPj+ObU+ur43dP33tfk4t3l493j2OTW9+Xd7fH29fH38/P09+727PDh8fXk5vT29Aj39+74+PP09+8K4ebm8vDz8vDv7Pjy4xTR0MgG0RDEy+/H29Ph4M/G2dnV1+jdCvHZ5uXe2+IE2uTc1ufR5tXW3eTh4tTe3NkLz/Lv99X74erv6OLv4vG1u+PS9ri93N3uvdvw0+PN8bHcyL7kxNXNzsTJ0tzL577s8+XS29/e5Nzf8Nny0ern4t7F38/mCNDz7fLo4dfh4/Hw7drR2dHP393h3A/h2drb7Pvl7+XlCeno7+jwBe3w6uXY7uPg29Xs4O/l7g3m7O/05Ozn8vLh6ewI6OPgDuLe6t/d6uXj6ADg/urh6APr6erD3u3w5+7lA9bq4OHf2eIE4eje6+nr6Ong5url593t9Ori2tzO+PXo1tvc3+H/5uHmz98D9hAN0tD03tvi4cnm4d/r7fLp2eHm6OTh6t/v5tLZ9+vT4tPI/9/cx87C3ezT2s/32c7H4fP1utXy1cfJ2tjR09Xa1dzB0Nbfz8vGvcfa07rh7+nf6N3r6N4O3OLd5+no2+7i4fXM5NTmzOrl3O3hEu/81Ojt5uzq5ufb5ufk7uLbzuve4eTi39Pj5AT4397k3dzg2NTw8+Hv8t4H5Qbl2c/i+eno3eHa4d3e4ejZ49/j1uTu9dHu1NAA0dX3vdbh59XL19jN0uHb3d3S
5QH24vrj49Dm4vDa1uLk4+Pl5ePsztH61djyssjSz9zyxtDW19XOvtnKyees5QzRseEMtsfmN7fWqM/Xz8fM2+7Q0MUe0NG/nPjU9N3c29ji9dHY397a18zx2NrdD/b63/nl4Nzk4NvR5NTa4Nrf1f/V1tnZ8dX58+Hz6vH08e/08uHUCN/q8wLm8+3v3sPr4wfu/O797u3u8fPv8O719fT13uv31ef19uL04e7v6+/w6+4B8QDr7e3j8e3uAObu6/Tx7/Dz897i5vTx9fYE8eDz8PPy8PX0z+zu6+wH8vnr8Pnv9evr5fbp+fLx/fPz7vb4/R338PX5+fj5+/3u6vT2+/b59/v9+Qr48t3r890V2fnl1OHn3+Hk4tnj2uD97e3u8erd6ODr7+Pw7OjoBuLk6eji5OPo6uv51dnj8u++sxrn2dDXwdXd6NDj6s/04QjU5dD53Nv50t3d6evVytvz1+DY0cvIx83R1tf62+Pk4uTW5NHk/gTc3ern5Obv4QIO4Ofl6evVBtjt4OHs6Ort6uLv6eTm4+Tr6+fo2t3c3ubp+ePp6eDjDNrh6//n3ujl4MHl5ubW5+L17tUH4tXu1Q7R1OLl6uDm2+7g5NT2z9jR087W09v3EtfS2tfX1vvf+ArP4dvo4ecC2d7VANjW29/Z1eL42NbV2ufj2s7C2Nvs7PP6EPr2Cuj36+/x9/v88+rr8fTw1+vw5ezn7eru5OvpC/L67fXw9PH0+vP59N7i89DmzdTM0u/Y1OnP09zH2uHr1e3L0czO3Ojr4+rd0uvpy9vV3t7W0tbh0N3k49yr8eXc0eLh2eDX4dfi6u/O4+7N49Ta3B3X2eXk1OLh+tzE59fX7ObbvdLKzc/22tbPBujkzAjj7fPl1tDnxN/P/NDJ18futLy/6vnP/AG/3s+y28vX5MXGzNbM1dTJy9fax/4C5g3X2ujm6+He4+kI5ejY7tzqC+fk6uvm7uPq7v3q7+bl6O3u7uzs
6/Tv8eXm5Nrm8t/s7+ru7/Hm59Pp5+7r6uDu6CDRAtjb1+/q3fDr4OLN3/TiEOzs6vDw6efs6fHl5sjV4MfXBs3F8O7N2NXazN3Q2un3B+Xo+NHS6OfYzNLq8Ovq0fLHyNLHydHJ9c7Rp/zb5NnP08/N4PjqCPvX3dDP0OvrDgT5ztPd497m5AXo4eTk6+ji3eDa3tva29/y0szp4ejl7t7a8fHk3Ovq7Onj+t/n/eLR69zt5Ozv5t3/2tzY6Pbk/P3w9+/w7OXbAOPo59no2ubd6d3m6ubn7fPp3uvb6eIH2e3j693n69zp5d/e3+Tm3dfn4tngIwjh693i7t7w7Qnq5d7g8d/p7ere6OLp/uDb5t7d5uTf3dbl5uDw6Of55fbf/+Db5tzn7OD24wDaw8bIzcvOy8zy3fro5tLLu8rrwAnQzeIF9tLU/djTBtPoytHXw9PK09LV1c/V0tOs7vHy6+bp5+7u7APg5uzp5uHh3wjg4+zf5N/v2M/cF9zf1enj4evl7uvp5uPn7N7r8wbv8t/u4uTl8O7b8Qvt8unm8ekH/e/66//16/D56fPo8ff17/Xv8+7v8/Hu8OPz6Ov3AeTbzODpxQAHwvrwxsXD5NG4vAjl78DI+9bZ0tHJ3sTXzsLjyczRzsvJxsXN4fq2z9XH7djQ0ardy7/a3cnSzNG4v8zH7+Lg6ejY0tjQ09vZ4+LXvNHI4ObR3NjD5M3Z1Orn6wnf4ufm6eHhBert6uPn5+Lq99r05u3w8+7t8ffz7Pzl6/EN9Ojp7Ozq6+wF5ubo6uUdzejk3NPf1g/gEuLV3tPd1xXG7NzP3+r26e7w8Ofu5Obj2uTh7NDZ4t3g4+LU7bLG4b6/D7XC1+f218vQxd/7CdrV2sju2JvYwsHHzOLM4MjX3cv6ztnEzNHVyg7Dw+TNzsPU59PG0M/WuNfT1cjMvwru1tbhCf/W4+DeCt3d7OL/2OHa2d7T1tHZ19fMyg8A5+Ht4uzo
4OsN6Nzr6Onc5eXjD+Tt3evj6OPg7ePs4Avh6uTg6+vc5Nvm3OTj9OT/3cG5usXFtbrB5u745cjDr8PKwAnw9O3n4tbdzsPM3dm/2Mj75MPI0e7NzcfFzd7Ms/Ls7umn6eWt9fjO5eHOu7PJ4vHi0cu62O7lzgngxd7E7evGztXO1dLMusvUxtLbw7Hp8dDk4ujn4ubd1gff3+Xp6Afo3esQ1eDa4+ri3uLY0Qj84dje19XX6ejkFuzk4eH449DT5frZ2sng3ujby+rn0uTI1NnH3OLc4N7o4cvm4dLc1NvYFdLR1OPnAszKzekvvOcD9e/p6ufp8O7o1Orz6Orj7vfj1RXUBdvaBuPc8egP1eHo5e3l7/He6PLv8/Pm9N7f3NDj/+Pg3ufd/cru6Onn6OLn1QLf1d3i5un3++Pp6hPt3RTg1dfn5tfc5dzn0unY3fXs4eXf9er35uLW5+rv4Nji583WCNrl5w/n3ubl29n+6ujp3+Pk297p0+Ps7+ng2fXX1uHr3+3e1PXUBRva6AbP3+fHzf3a3Ofg4+jO4tH42dXk59vg49/f5t7i0eHP3+Xs4eTk6+7p7+zm1tzo7u3d5Any6tfi5Q7c6vTw9Ort2+LX5e7n4uvpDerp6OwF6OfX8OXy5/Px8Ozu4/Hg6vT0Dtrr8Ong/vDQ7t3x6e/m5tbn6tjy6u/05ODx7PDk8fPz5xbO2dfT39DW0//O+fDY1tDIydQF9+DS++Xn2N3e3evp1O3PxebZ19rS0dbX1Nnm18H259zw7PDl6/Hu7erv8e7y7Nzr9eza7Or/3fDh2Arl3ATw6tze2+fo6OTj1ecF7OsHC97g3+jm/Nro2eDZ6uTc4eTX3gPf8Ovg2+vqEOz1Ad7m7O/k+tbu5enf4u3p5PHj0uXc2uHQ1dPa4cnX6ure2ebW1dbcBdTV573JzdvV3+rl6//69Ofj2NPV8N3e2OHv4szo0NTR0+DSxNbh+PPi6ODJ1d3S6wTA
58PY/eD80uLS7vDU1PbU0trNw/bQwdHQy8/J7P7W3fDw6e3m4NXT2+ro5ujp7dHg7gbX7NLrAMrq1eLh4+0A6QPq8tft9vD12t7x2/rt5fbu5eTq5Abl3/Dp5OLw4ugH6+zq6/Hu7wzx6+rq6+/w6w3p7d/y7/Pv6uzp8tfr5evz7e7x6fPt/uvv5vbm8NDy5eAE4fbx5vLx4fXoAeEQ6uTw1vXy5vDz8evq7vTl8eTn2uLn8PDo8urc5PTx4O7p6+/u5uTn6eX05uvu6/Hv6PDoCOH/6efi4eLk4+gb3+rw5ejx6Pfz7f7l1uvi8ejr1+Ds3dDfA9bq7e0J5OzS6uTs4/Hg3Ojn7Oro5wjx8RDP9vjx9vDw9fnr7fPr8uz37uvsBOby7uwH6PjwCO/17/P37gPx8e7y9vb59vb3+Prr6tjP0tvMzcjX8/z//tfS0M7Qx+726+LazdAE7uHe193V18jI8tLc3drd29fZ2e3ev/Aj9Ofi0tHx09kMxc3Y4MTCyL3bxNn7BMHl1ebezc7jr8K/3cS51MTQr7S7uNLF+re38NDV2NvU/ePa8svh6uXW++bg4t7c5tbi1One9wXk4/vk4NsPywTe4ebh6One4eHO+eLd3d7X5uDh9vH16Ofj2Nnf3+D96efy5vTq6Pbq5tDl6Ojl4ufq6Ojg6OXn5NnNEP7j6w7a4ebZ1OjY1dLr4t/V8enp1gDTEATR7fLZ2eji3NngC+jZ7OLY6efh7OXo6Nr85d/d2uLm3NXYsdTq3ObP4+DcBuHs59/l2+jX7toL3tzy5+Pd5uDn6efm4uUE1+H0IO/t7e/t8drv5t0I7u3x+eHr4dfa1uHr5/Pr7+Tn4efn4fDv5efo5w7g5ePp5O/q3Onz/tLa6tLk3ubq+uHo6Nnm3Ofz+dXQ1d3Y3ujv6dYD3//kzALn2uDl4OLg3+TN5NUA7enh9dn+0Mv/5gzj39vRycLYwtXT0NPNzePrz9oAE/rt79Db
09Ph2t3b4d3ezhHG0/TZy93Iz9reBd/N5NXk5gLhBuP07Nrd3tzX4OnZ3drk39HV4fnm0w3hzcrg6czh6tLe7eXm7OTk7uve7ers7Ofq/Onl6+nr7evm7eXu6vYPDPDr5uXqBfHu7Ojn7fLs5+fjzMjc5d7T0ufW39fa4NvV6fjX+NLK4tjj2ODUxeDg/t3W3NoIBNXZ3tD02Njd9ev24MXLANDeyLjI7ri97dTQwMKt17fA5tLY6czRzu/DBffn7/PZyQrd0O/O0szKKb3O1vva3url2u7X7OjRy+Ha0fvgzuLT+vLkyvoB5tTO1vYGzwLVv+UE2tzS4+Tj383d7f/e2tbJDOHk3s3Z29bd5eja39Xg293J3/7h3t3q5+bs5d0A69XXGNzd2tfY2NbT1s7LFvfr8t7vyejr2/Py9vfs4+rj3ArQ1+7n5eDz7trq8A3U7N3g3xDV5NvSz9bd9NbfBujv8evo9OH54sS6z8bYx6/lyMK647Le9cXCxO68wrnd0cTJye/0xsW3yMfJvcvWt6nX1+DLAd3V2unj3uvj2OPd0ebmBALM2Mbd3uTn0OTb2hLT1tfd1uHbxM0N19nZ5tXt0Pbwy9nR8dAJ0OvZ3NrPz8r0yN7j9OHi0dnc5vvY4M/O6OHP0tj33Nzb3tjg39Pa7tH06fD29vL29e/u8/H39gH18fDZ9e729vHx9vz39vLy8/Xy8v3s8vT29fX09Pfq8un94vfj/u3r5tDiD9Xo5ejk5dDV1NnO7NLi4+rcFOT/6OTW6ebO3dbl7erl2ujt3ebQAgH/8OXu6uHw3ezs8fTu5Ovp7uHc7PLk5PHs8+zz6v4B09/n8eH05+bk2eLX2/HvGe3b1dAW1unQ4O8G6+fy4ufX4eTYA9Xo7+je6g3h5uTU+d/Z9Ofr7uXg4+zj8+ri6tfb9P0D3u3T4ubk6d/i4uzg9uHk5eTf3wDp3uzl3Orp4Obl7Nzn++jr3+nk4+3i3u763fPw
4urt7Ofp7Ofe7+np19Xi59rq3unl7d7q5wHr9dXa/Nzg6s3t5N0N0N3h5ersHQHx3+zv6e/08ezv6+7y7u7t4O7o+ecD4Ojk8u3i8u7n5vHg9+IQ7Ozs8fHr6Ozp8efp597Z2tfZ59wLAwDW5d3W49TaCf3l7Nrh3ezh3ejh3+Dk4t/r3eXb4dzk5evq49/Y5+Pz4+nt9u/s8+zn8vDy6/Pt6ebnAe3w6Nry5+j97fXx9+zt8ezn7RTm8PLv4w7s4+Dp3vTn7Onn5uT66/Dv5AbN3+nl5eLn4fQK5O/Y9u3i5e7i5OLkAOPi5ePc3dr05uIC4dL2ygHh3uHa3xrN2ubx2cTi6e38zdnVA+XrxuDjz8zc4cvWz9XX3dvc2uHY2eStzdjm49oM4+Pkzw7o5+To3OPn4ePh/NfU1/zr//rf5tzO8drd2ODZ4uMO393g4NvR0dHR183Xze7f1eDm3dPi39QI2dzm8dfy2/TV5vTf1uXY3dLX8eDi19b08tHR08QD3ssD6vLt6Nvs7Ovz8+nz7Nfk7O7iBdgE5urr7O/h7N/y7efq7+fe7gjt7uno5+fb8fDcD/bXzsrg2cra5NvkztQJ3NXK0gC+4f7H4vff29DT+djFytby1vzm0MP2ycHHD87R7d318/LS2evX4dPK3OHh5Oru0/Xl8d3n5AHX3/7Y5OTx+eff3v3e5Ojf6Obe5uza4/3Y9vPd1d/r4eHayd7i6ufq7dL15ejb5+QB4uD+1+Tk8fno394M0eHo3+fn3ubs5eX82vHz6PTx0/Xy8vLz9PXv9O3yD+736OTq8+z15O7nD/Dw8+fi8gLp6u7p9Pb19ATv2urW4hTxtLLzw8LN3OvP3L4FyfbC7vH06dfk2PDT1tnq19XSwtPlz93F29rb3tfVx9vN3OoA88LV9s/K1uTs1+Hc+9r2y/Hz9tXb59rx4t3h7NzZ1s/d3uPg1t7h4ODc4tbK2Pjz8vb39+354e/nCOLz+eL9
8/Xy6A3qA+AI8vD38ujk7e7z+PX09e339/f36vj19QPu+t7x5uDJ5tr7wdvf5tnW3eTg0+Pc3d3L9P3529Xe4s3g4N/Z3t/k4uHh4dzx59b88+jX4fXu5PDm8unp7+vz8vXh6BUF4+vr5fIF7vPk8fDt6ezq5uvy5PLr6vHr5vPk3+bv8efm8tPy5enq8PTx4RHk7tTP4eX37vDz6Onh5P3n3eXo4Qbn2erh4Nzb2ejT4uzU3MfZxc3E0bu4xd/c0Mf50MfAwr7Bqi3QBsy9x8vBwtzD19TX2dDcx9bax8Hm28Y+3+DK4uDa493U29jn393YB+bj5tLUzMQG0Qbb0tvc1dLm1NHf5fHe8Obg4OHe5eTVGufJvOnLtsrlxMvv4s7Wu/Plwdbl283N4crF9N8VwublysTBAOjvzrbS2NfR3sEY7e3V5OHY09PB2vuvrMPSv+zPx8LVv833F9EJ1wLgztm5qO3XtrTT1NbK1drLxfHbzMvj7/Lf7uLk5fDu2/EL7fLp5vHpB/3v+uv/9evw+enz6PH39e/17/Pu7/Px7vDj8+jr9+no4vzp5evp2/387OLsBerl2vzqAOfs6/Lz9O7v6eby7+7r7u/v7Orp6u3t6uDl3uDb5uLc59bg4+zb3eTj1dXh2uPq3tni28vf5QTd0wzV0uPe6tX2/OXc497f4eDn3Nnb5On43ubn1+/n7OTm8Ozt7fbr5uXn4ezp6eXH6+kg5+375e7u7O3z4uns7O3q/O/w6tzj6dvq5OvmydvW2t7Z3tnY2M7u093Jv8/Q5cbl4f3wBQLkytLo3Nzn4uDf3fnjzuvi2O3s5+fg9N7z5Ozt4v/F2uLX6OPl3+0I4efT8uzk6ezp49/g+uDhBt/g5AHx3Nn64+HW6u/k4ejc6xnY4Ov74NXozfLx3+TbB+Xv2+jp2NXf5tvb293Z3t3e4uDh1u3NzeH0y/zY2tH37wDR1OTk0t/e3NYE7NXTzuTi3/Tb2dLB
vt3q+M3ex9XU3NvZ3trazfHt9PX2+egK9eMB2ejz++/y9fjp3ujf3+Tn6O4i8OXi8uDv5dXj5u/j4PPy6/Tr8/Li/fHEwM348N24zcDI2O/J0s0ACe3LHNLRyeH13Nva68fd4t3g2tnc2s/V2c7a0Nrh0O8K4tfn8NTr7gfs9/Tz2uLW4uoH3u7q4+zr8APy8uQF5uzq5t/s7Qbc3tzh3uLdzuLz9vr48e34/PT9/ub8+vTp+/fl9/rv5Onn7/P7/Pfs6vLtFPjr6/Qf9/v3/Pzd/ejnzb/Hx8e06tnkvwLiy8K7ve3D7PXd68DZudHpwtHT7bfk67/KztDJ9szMy97O4r/Kwd8ButzOvM3E+Nzl7NDEu8fIyMcC5+HV4MrPB/DPzvKqxb7ByMzEzfrKzsjG1Mn5tujk0trb4+je/Of9yubb2gbgEeDO9NfZ3+Dq6dzQ6N/k5Obn4vgA9efi4OTf5+bb4NrW/dD41Nv06drq3+vsAfPl3evi5c3d7P7b1OPm7t/r2eTp5tjs4ebo4+Ph5ero3uLj+uDjHOHd4eLq6unZ5RHh1trl6NrX3+v/B+Py5OHj6PDZ4OPp5ufr4uzs6+bi6evu3/0GAvTC2d29/tjV9rjN28rR6fz/4MzYwPDf2NLM4OLSytXc4dTH2NHZwdHEyNXU0Lf65+DE4Mfp5s7b3+b1yNHb4t/txMray8PtvNLv+NC98d/O9eP31dLX+NbY1d/T3dHX69HA8+Pk/t7Q9NzT+b3lreXbufLYuqvJ3f7L18DcyrSq49PY68rFz9fHyPDS1ue40dDZ3d7c4dbf5+L+9+Xn5dHW1M8NAdfo5uDe69n56OLiBubh3ubj6ubb2+Lj3OTN5N0Iv8Xg1MS8z8vJxd/NyNHNzuvE7L3l2Nzf293P4NLS297g3N7Izvng5svIx8nk09rT29PU+cTUyP3ixd/J1/Pn1czL1O79q9TX/NDpyfTu4sffx9XX0NrzxdPh29HnxuTI
9vHo1N7Q3uHO0PzgAOrP0sHJysP38/f7wP7I0MrMzNP18NLR0dHP1dHU1tDTzNPe0rPt2uPm2+HlAePmF+Tn6ObZ3t7s39fg697v8fDq/unk6N/35fHj5ezr4xXk5+vp8Nnj5u7o6On07O3d6eUH6/Du39b749jz7t7i6+rsBuHj5eLi6u3jA98E2uvl7ebr5uLm1OLv9O/s7+3v8+bk7+nv6/Ps6QT64unn5Qbo+O0H7vDq7wHqA/Hs7fHt9Pfz9e/18+Lo6uXh4OXs7vDr6+ru8+rk7fTq3O/o5QPe5PMW6vDp5ubq5enk4ebl89nv6ezg2/DUAO/kw+rN49LY5e/G1ODW9OjB7eH4+t/TANTYANHb2e/349HQ88zb4M/a2tfa28bM99Xk7MHUxPoC1OzT6eXw8u/MxuSl7+TK+NPS9vXK2tXL2N3T3srTt9fX193Y2Nu02dG36uzp7vLe8PLV7Rfn9Pfk4+7k4/Xe8e0N5//t8PLp5eTx5gLr6/H05Pfs8Pb07O8D5uTe6tXM2+Dm5dHe2NfI7+rhztffxuba3u/n4uHu3vDs3eXm2dff5/LIx8nm0cTSt9nny/bXyczEyMHP4tPazbHIytHC7fPn8erN2cbh3vTA5Mnr7c/D7NLpz9HL8OvezL/bAePm8O3o7tX05cff5vP80dfaydzo4tfU2+cZ+9bl3NXb3tfg1OHi3Nfd2NvW1uj0yPDv0OfOyNDo4LPd5O3Y0cW/6vn78NTa1OTXxNvt0uz208rW19nk3vXV393g1//Po+HW4c7W19jX5MjSxvHa7M7+29PC0czX1SPvAtfX197e88PO3+bl39TXx8nHysPr288U3+jd3vHk6efQ79foBtnq8+Ts9/Xl5Pzi4QPr7uTn5QHs7e7u7evq5ebc6ODk5OoQ9e/o7gHz4Ov+4A7d4Orw8N/r8tvL1N/Q2NPv6P/l6t0Z2Abn5vXl7/Dq9vLw8+Hyz9nk5Nnh5+/v5u3l2eLx
7t/p5eP+7ebj6Ojh9OPr7uvx7ufw6Ajh/+rn4eHh4uPkGt/q3OHX3NkO4uLY0tsF1erY2Onw7bzU0N7bAN/23uHX/9vN59nt3AHc4Nzm4uXj5AP+0+ny6vjo9/Hz7dXR7+/w6ebu8e0S4drp6+fu7O3f5tnmEQHt7OHx5djy6Ozs4Oj15tTuzuHW19/q0PH+4/TtycrQ5Ovx+tvV6OzP3uHd2tna2dvS1NTU8d3d1dba2NnJ1M3dE+nq6Ovp6fQF6uzw8ezk2eTi39/38fLxD+f07fHy6eXr5efn5eXs4+Xo5enl8+Hh0vbh/ePI1APq2N3U2t7T8Ofk5Of+1t7c0Pvk3Qfk3eDW3/je+dnp9ODY1uDV497mzfjhzdzm497m6db79t7n6t7s4d3X7xrc2Pvj6gLq3d7f6fHj3uDh9dz/7Ovp5+r679Lf3urg4eHk5ef88vrr597W7+nc1wzf3ev5D+na7unpBdjn3dnk4+jo5Obq4uXi3evb4+z37fvzAwff6RPp7PX38uvr7O7l6e3j+urk/d3m7dzr7ePs5Ozp8Ovm8ejv+fX239/Tzc3R9s3jz+Lny9bb2MrH09D84+z4++L8ztDz19bew9Hg6+Pqx+zs0MnYANzi7dzK5e/i6trf7e/t7uXk5vHpBuLkAe77DeLY3d7w3+TQANfU7ODo597n8uns5+Ph4eza2/P9Cc3A0Mvi39XJ4Qvd2MjOzvrEGNbW9PIR59ri49Ha4tnr39vh4uDO0dPG5t7fAsjj5tDs3A/s8uvx0uHj79Dc6t7T08vh3uv7A+Pj5OsEyPLl2+/h8O7r4Obm4u/U/d743trR4O/c3eLp6djX4ejJ0tjdF/bZ3Nzv6urm4uEN3und4uPj3eLp2urj6+jr3OP34+3m5vzs6trdyvfb4c7w2M+20N3ox9Dxy830+f/IvdLa3trbytLA3MDf2tbU3Pbawrvg8ujq7uXz7f7u/9Lr6ATe3Nf/8Ory8O4C9fTy
9O/f5vHe4fbt8u7q7ujs8erc5NYD6enh7+ji6ewB6fru1N755t/DBffk4+gE2uPt3+Dr3ODr49jp5Ojc5+zm5Ofu4urb3+nh3OSw38fUw6Ka08vD5AO6zObD09vq6sjtAfDc8MHEtune+cm728HK4tnl0/jTu9zK8NbP5N/DzsLbydze3sXWv9nE4vbYCuDR09jl0PG54u3n5bkMu9Hnw8jDvP/AyagQ6+vj3+jh0+7k8eTx5+3i4+jm/c7g4eMM4+Lq6N/m2ena5OPl1+HayuDe2dfZ2dUmAOfs5u/v5e305uHr7vH36OD65OLu9OntB9zxCQvr5OoA8e7w6O357vD24/L3+gD51wzt6wLS7vD18ej06fzu9dDsEfIB7NPj6uX08/Di6uni2t3l5ebk6vDt8e/w+Ofj6t32AOTb3uTg0uzi7OLy7undyO7wBtL78PrZ4+vw4eL/3tfc6dze2+/Z1wLb2A7b4tbY2ta/1MT9yMXT7OD8y8/Hx+TJ8xO60e3Nz83t1QTbyL2/3BLNx8HTC9TS1NTi0wTX7NT49vbz7vrw8vPz5fT2+fX28vXxDuvu7vHz9e/y2v7n8uzy9w/x5urs7fDu6PDv8/Hw7frt+/LmC/bm6/D6+Pz09Pfu8uDdEecOD+jr7+zz8Ovw6unu7uvw5fT29fT29Prg4+8S8ebn5er96ufd7ebi5Ozr4/wC3Onv8ejqB+/26+ru8vDv5/Tz9Pb08O7v9eDv7Ozw8+zu7O7b6+js4O/z99bw8N/p4g/b6+nm8N3o7+fr6eXu5uns7Ozd6N7i1Rbq4d78+NXR59nI4ebz5dX64tLc4NzCCQ7j1d3909bZ7+nsDtfh19Xc2uLh5ujf1Ofr3OXOy9jUyMjUzs/XDdDt1uPXzczUyMkW3tbnDfHXzuDW0/zD2s/V2dLb2NHQz9bX1N3awfXw8ufs7ejs6OXn4vHm6Onb5urY0Q7U/Aje/9jn5ezo3+Tj3eni6NjY4+bk
597h5OL+8OTk8O3i897n/eXo8ePu6/3r3NzL7ODW1OfWKuLs2N/g2tLc/Nzh6Onl6eX08/XD9/7s7vLr8O3gFuL05vLx8O3y8ebK6OXx9uj16+j0Dg3i8Ovp8fTj6u3u3PHx8d/8487mz77j0OLf3eDU2NXk5sHawt/Hy+HlyrrLzcjI09QY+Qre1MXcz93S4tre3NH61Mvqz8jbz+/UzM3Wy73P3djJorLQ0dew5xi+1tPc6t/Ztr37zua7GszZ/s/O2M/Q0datAvXu7fTz7+727Ozj9PLw7O/r6f3m5usD6OrvEuft5+/u8+7n7PD09PPx8fH18fTy5OHN0NbWyMnV1eTL2szY2c7J4tbJ0RUVxu+11Mfh3ePN8PTX2NfT193X0tDV2dr+7vP69O70+fb39vXx7Ojx9/b27wPz8d/u9vH07fj0B/j15u7q5/3v6vX29/j29vj49PXj/tzK2OD41NXR2//l5enp8NPU39D49cbX0NHk9Nni3evXF8XS/trR4uPl5ePj4PTf1/DY49TmAOLd29bj+/Xo3x7W39TVANzd38v91/nn39nQ1Nbh2NHd2tzh0+Pg0+jb5szU8Nzl6+vt6dzo2t/u7uze1ADq4Nno7+Lz8urq0+jw4ePt8N4ABwzh3ODa3efp5tbb4dXu4+zo4efw8vLl8vj03+jq497o4Ovw9AP289708Ozk5+Pi6uTi4NUSEtvd7und1Ovr7ujz9+r29vLq8PH2+OHv6PXu4fXzB/Xz+fjo9ffk4wnl7+n88/MJ8/b08fUP7vby4uDr6fLg5Ozj7+3z8Ovn5N7p7NvV6d/k3e7q5Orz4urn3eHeKeDi4dzf2d3k4+3W5tbjAdzf6tzp3t/m5ejsDhTh4uLb4+Dc3ffj3/fq8d7o1Rbn8ebt6ejz6er02Orq3urp4Nzl5+Xi3+zc7ebj3eHq3ubr9v3p4eXk5OXh8OEH/gnd2uTt4uLe5d/j5e7Y3dDm3vfm5vDr9PHq
7vLr9+fq5fX28+fU0er07/YM7ur08/Pn7OPm6fHnJOTq5u7m5Ofg4fb28fn05vT20Oni6fD55uj47tDq/TDX2dzq1fTw4eXk7ebg8u/z7Ojv5/Lp9uv+69DXvtDU1NDG1sLXxNTd1cm99LjNueofvKeu0b7K09W0CMe8Lc68080Q1tHU1tnI0Z+2/vvd0tjo2ALq6d8H4Mzi3dzM0tzX2uTY/d797OPeAdzn5fXi6Ofk3d7f0OPu0eX73/Dq7vDw8O8D8Ozq8fTx9vLs9+vg5/T08/D18P/r9f/s8+jt6uXl7vTy7+/z9vLxCQPz3eXx5PLk7v/n/+Lo9efe3eri/Bjl5fXt9ez27enl7Pfm6ers5uD05/Dy8erg9d/n8e7lzOfT1vLcA//z0eXew8nK9eXA3b3Uy9vb59zHBcHnDsX318vY0MrUzwfTx/W86PTe4d7cBdvt1ufq7+XsF+jh3Ors3OkE7RXc5e/u5eTZ59XR7uYEz9vk6eDp4t/l28rP7abC18fNz/Dq5ObXz8a15rH14tzS2/bhzO70zPrs3+LGx8ey8NTKztPMy9jowNXE6N3J29DW2uP+8+j+2dzR0uDW7wDy0f7jzNrP1OHW/L/a1vHi1ePj1OPa39zc3OrD6crvy9Gv4fTnuMz9/9nMydXY48jezNf39PLUx9Xb4e/wz+/wysHK3tXR3c7d2Mnb3q3Z2+Lf4drh3+vv9+He4dnV1NXV+ubj9PPU997449n03wDr4/De4OHc497k1eLa5NPm5uXkycTg2OTeutTS1cTn6ODhz9XA3tLk697s4Ond7Ovb3t3c0N7i7MbFxuPRwc3lydfp4efk4OTo4Ovo7PHs3ubi4ADj5urv6wPz5unqC+Xk5Oji+Orm6d0BC93X5+Tc3uTe+djZ9+T24uTg4uXs6Or92Ovn1Pjm2Pji597d9enpEu/r4eLOEf3m3t7e5dzr3uDQwtTUzvMfz9UE98HS1dn43dbL2/n0z8zz
4eTc1OXYy9XV5+La/9vZ4OPf5Nrl39zMz+3VoszW2rnH9vDFtMXX9bv7wQXJ/bnA1tzN6MbyxwP8wMXN08fS8vLS+cjIzP7GtAHr0MXZ0wjw2f764Pbpx8Lkxeew6dfY4+3K9OPW0M/YxOHP577W5NbZ1tbcyN3K3cLf0NTS0s7r3ufd1dDR5ePT/N3i6+/I7+Hv3eUC3tUL093j4PDa5OXX8fDP0djT/NvJAdrm69wS49nk6Ori5+nw2ubu6/sR4+Dr4wTu4NPp6N7f1Ojo6t7y6fPk6uLZ3tjuz/PkwejbudoEsuPjstO9xam8rbTBtqnP2MSmxMDk3tLV0cyxusSmyMC3srz89ckOwhgPy7/KzrzA3dne5+nt1tO1yM671e3i28TVzuLky9PT5bXj6bvlwb7UzsnPxtvM6sjo59ni0+np1s/X4PnN2Nzc0tzKxOrjvs744frg7Mbi0tnI/PfSz8vc1NDP09Hg0On/wvPe2Mrt7Nra3OfR1djg3dbV0tXw7L/VAOcA4/LZ49bcvvLZ9+LZ4OHT0uHc4s/YA8r95+Xm5ebc4+X35Pnh5+fq5ufo+O/j6+bk6OoB49Pg6N7a59746eHt6e7u6+/q/unr9P/q8uXs9dHv3eTl3Nzv/+fU1c3i4djk6uPn+Nzi4N7d6Prd5t7p4tjT09vb4ez/1tju6PAE8Pbx7vjo8Pb9+Pr19/fy99wI8vz4+vkO+ffs9vX48/Lj9/j08fX69e/29+TuBe7p8PHyCen05/L19Ozy9fXz8evc4Ory7O7sEfnx5erm7uXf4+7x9Oz08vbz7fXf7PcAB/v/7AbIz8S/18TFtr+/wLvXzdrN6NPTytLY0s3X2NbR5Mrm0svHyMnH0M7DsdL19frz9wP64uHh4Ojh4NXg3dnk6Oru4+zo5eLk6ufp5+vl6+zr4ubh3eTj4e3c5+Pm3cPQ18vY1Nvj7vXP19nG2e3NxvkS7s/mxt3IztjU4dbe1cvo2OHb
2tPe2NbUx9y3+uHb4PDS7Nzw4/H77unlzgje7+H37erh5vDv6+nt4/jn3ujmB+jm6uXs6uni2PTs5vjr1NbP2+LLs7mv5vXJ6aTe0rHX9evwvtHp0cvVztjn4LrcD7Sr2rq9xPT/u8rBstSb1dAc2dXS1NTa2czh3uDf8NTLzODx7NQfxRLk5+rczdrq5OHd4tni49/q6PHg0srF+t/m29nW6Ozs2vPp8uzx79wS3fXj4+nr9/Py8+7t4OTs7Oro4+blB+fg6eT06+Hb3ub08uDt/O3y7e7v/PTw9enp9er6EN7/5PD09uvs8e/r8+729PT07+zu4ujn5unm7OUC+Nvf1f774uTL0/zg4uzf1+jo3AW+29Tx4OTaz+Hp1+Ph3d7r3efn/tvg29nR9N/b9ufm9Obw+N7fztDu+97j29re3t8A3fzV6d7o7+Dt4d7l3uzp6ePs5ujk5eDe5tzf4OPNx8/R2MbJ0u/D8+fQ1cfL08oC+tj18Nzd4dTSzuPhxuTIANzIyNL30dTOytLi1rfs0dDQ1dD+2Nbg09EXyNrdzdbU0OrSw9/++tjs0NjUAM/O0vTk1vrZ2dLj3d7h2QXI8uHy5O3v5ubr4uba6ert6OMJ6+Xv2ejM4MDs7f3q7Pz/7uQL4NDd6eTs6eXs7eDixvfy57T1xPP62tjBuxrB8Nu3t+Wzwt3CufLQ18zz2PLBse24Asu97NC7zs67vui+yKfF1tjg2eDA4tr0ydrT3M702dL67NzK1t4E58rgBNwA5M4HARLYxO7Nz9LOx8TM1d/I2ffz8PXt7/f1CvTu9fTv8/Dw8/EA5+3zFN/p7Ovo8/Lv8ezo6O3n8fH29vT07/L35u749vX29/jt+ebx9Azh8vnj/fP17d/v7wbjCfT0+PTt5u3t8/n29PXt+Pn3+Or49PUH3NHQ4r7Uztj02dXp19bWya/b7ufnwc/NyNzj4OXnztAW17fG+9TazsvV5Mjd4+TfwPDs5O7g
7erx29/o5O/u2enc5RPq7uDs8e7y8PHoDubu5Ojs7+vq9e/y8vTz8eXy++z4+fH49fLt9uzq7vLz+fji+vXu6s/RDP7pEfbf9fLl8ODw8Pfy8vbt8vX18vT1+/Ts6Ozn8OTk5O/k2djg8fDh3ezqG9vl4unr+e7r6+zq4u3v7e3m6+3o5uzt7O3u6ebsEOnV3+nh5M3o0/n45uTq3t/V5NQV8/Dd6NPq3Nvj4szP3dzI29L31dPV29nf3+be2/7i4uzz5urv8P/dDtXx8+nx8fDj/eLh4ub68ubt7ubf6ezr5ern6+/s6e7o6fTm9dz47tzW3+oC5/Dt9d/36/PnB+Hr6Qjj6Ont7O7r/+r15uv07wXe5Ov26vT38vr0B+ff8Afa4+LZ2c/l/ODt7+PfCePd4ALTyd3k7MLg3M7k3/Ha1vPa29vj2tjX4uLe487myd7n1+Hp597e7NLg9+Hi6ePk9ePd1uIO1u3X+OLg39zZ3N/iD9re3eAR5+bZ3uTg7N3dBgbU5ubU5df/Bc/k7uvd49/j5+PS1vbp2vDh2e/s5ubz39bn4u7v6+jx7vL14ureAeHt3ero5u/w2eTZ5vHv5ubq6OPy3QrkAtDk4R3o6P8S7e3r1ufq7Ort9uvy9N715snp1uDIzMbP2evX2tbNz83L29PU0/jMwtfH1+bK0/jcyeX39t7O1NC32NnQ1QHK6cb92+Xw6efd6O7n+OTo5/LR5tru3NL73Pjm0uTt0vDk+tMVzwzi8OrsAevv6eTpBenH5+/n6eTv8Ov/6ArY7OTv8O7m9Obf5u7o5+zz8Pzp6vzn8ebs5+Tl7PHw7+/z9vHwAQLl9bb179Ps68H60tn25/PM0NwD2tPezevS0NHc0czt2tnfyevt2MDP0s3W1de9zOrO4RDWz+Ltx9bhBdHU0+TR3LvTyxrR5OTZ6ebsEunjzuPd6+bW2OPl2drd3+Lc49XF19vq3uDn5uPn7d/V4ufq4tvr4t3s
w8Xh4Nfn6gTo59XW2Onz6P3m5wrl7+nx5ebr0QoB9ev40urt3ODt3+rp7+r02+joAODr5unt6PD75eDw6/Dw7eno8+To6ePp6OTZ5e3V1vPVEMzd4/7a9cfp7fHn3t7k2tnJE9bZ1O7bFezm2tjv5APV3ePu5e/h4+7u4N7X9e/k5+bw7efi39rt8ene5OnhBg7k4Ojc6uHt6uHr8uTm4eHlBPvj4+bs6OXp5uLn4uHu6uzv5+vj6AHn/ePw7u/i5Qrg8u7w8OUJ8fAD8/Du9fH05uv26vfx8fb28vTm7en+vfW6Fr7FzsfK6MbT29nq0NTNw8OlzfzR79PLJN3F1sPNx/LI68/A68rRx9ra4svB/rjfyMfX1MnHzvq8wbjGuLsFrMnr2trF6rvYxerGvdgGycG12L27AuPH8MbOys7v9Nr38/D17e/39Qr07vX07/Pw8PPxAOft8xTf6ezr6PPy7/Hs6Ojt5/Hx9vb09O/y9+bu497t5Obo4Ovm4ubr6+bp5Pbm4+La6ODs5+vt1+rt+Ofp6eQKC97h6eDa5Obm5OQG6Njz5tTxy8zT19Tt4c3c7e3F0cLy587Xxunez+7e4QHS0tbr5c/N0dXZ19jY2P3o6+/f6d/n393m6Ov4BOLr6uTp7OXeAODg6fP27enq7uT05+Xo6uvq6uvq6uvl5unh6efR5t/j5u3q6Ofs6uXt7e3m6tvo5ODe7eHo4+vr4+nk3OPa99vg3N/r4xDl5dv64d723PP49PD07fX47unk8vn88+L49gzo7u7r4P7y7urx8ej0+fv27vv08fX1+/n4/vH17xvvztbP49ng3ND15eXe2NXW2drF48fwze/p3wjv3tL/8NPayszK2+HJ4t7X4fzI4sYE8OXd5N7n5OHm2czs5uH149Pi1+vz1BnhAN3y3Onf59zj5eXl2une4s7/3Nff4MnR9+vizePcy+ndCNT12d7fy9Xk1Ne1+9j4/goJ79fm4tfU6uPf
5ufo4d3V1d3c5OXi6PLSx+zS+9PT1ej1vdrU1fDF6c/yDMXV0QLZ4sfY29fV3tzf2fvw1d8B2N3c2tfR3MzQuOD3xvrtyvXs5Oj/zs3u3sTKwtjp1N7Pwd4A5OXV9tXh1M0V88ncy9Th2uHiz8+20OzU29rQAcDm8RHD59Pj1f7IytLd39LQ7M347t/XywHG0tra4s3U3sHd0dvl3dzDtffp6+bq7+jn3Nvs4+vt7uDn5uQFBM/Z3+r85uTf6evx4Ovo5+Tj4+Pl5d/n6eYL5gPnyuXs2Ovd1tza+8/k6+7R6OHM6BP6/Q8H3ubp8ujX0dLb3M/fx9/S3tXg1eDb6uXF2dnWvNXNv8DSAvkB6czUwbzUzen+A+EB8una1BHc3dna0+ja19bT1NnV19nY1c7RzPDqBuDn7PLl4uDX5uvl7N7r2dv90NngAOHh6OXl4eDy5+7kEtvc3tzp4urn6ezk5s/u4c/V4dTNywT6+PjZx+TZ0d3P3tf31NThzNzpDdzn1svg4c/c3eLk3OHh3dvV2OD179DV0t7Hwsrb3gfm1eHRyNDX0Bbz2/baycnc5v7e3NnI1dfG+cvb1t7b1djZ4OvRwgnm797p5+jp6/re3efx6Oro7efl++Do6gT/8O3n7OwA5+jm6Ofq6+rp6uzm6eXn5+zd3effAeTe5+bv09bU8Ojn3+zi5+TZ3tn65uzl3OXl9SHdxMTn4+br2ejm3uvn5vDbCOns3wfg7uIA6PP/5+fq4d7r6uHT/hDW8+/t5e7t6Ovh8PTu6Ozj6ebl6ujr6vDq4tLj7urn8eza6Ojp4O/v7uYG7OXZ4OjqEe/b8+rc6efOCeLf6eXZ7uTK4Onn8ucB4/Pg2vTw7PLo8O/t6ujw9Pbu8fD07N/V3Ofz8vTt6/PpCu7t6dzn7+fq5Or17fDsC+kX6NXl2ePf+dfp3/b/597k3d/g5ufH0trf2+Dg39jb6OLZFeLW5N/gDvTe5t3c2v8V0cjp
99DW1v/X5c/r3gHn39LR4fjX0xzI0Abb4fkN3f7fyd7l1Q/UwuLR3trR3c/e47Hq09rlCdrl4OPr6uzw5u3k6Ofo7uXr3uPv7e7u9Onu7+7q7fHy7ffpG+Lk3+HYANvb7+/o2Ofl3AHi29795Nzn0eXc5t/TAN3eEcrY6+bg4tPZ6N3iyMgX5Nnk6Ojn7uHm19vZ2t7j6OTh4+Pm4eft7ODm2uPd19Pp2d3c6ujg6NrU2+ny293d4ebXFtDgygnW2e7W+urO2djL1QDq88/X2tnO1fXM0PX63d7Y1dzo+9zf0tbb3ODf3u/d49fj3eTb+crq0uPp5ufp8e/p+ef5/Ojo6vHk6OL18Pvz9PXw5vDt7u3u7OvUyuDr6erv6Ori5uTv3wHw9efy9M/y9+f06PXy8ff09ebl+93l/w/m7fz37+Pv4PXZ0+zj5/Du7fXy7O/x+dzo4Ovj+OHm4ubb+uDi7+rp5vfj0QDf5fLr5+71B+no+OvZ5+gD3t/q6OTq5ubr2eXj4+nt8+Tt5enp3+vl6O3y5+vg5h3m4eMH1trv5dzu5uzo6enm5uXs7e3j7err7eHk3xf02srW0+rY9tPM+NH238rN29H3wxLqx8MH3t7R2NrXCtDTv+DV1dX53NXW4czP28HS7/Pw/PTu+fXf4+nb8vb46fb78vHw5eDX3vHk1fLnL+z64eDjz+3p6O3w7Ozt2vbE5v78v8nQx8HRyfTry9PM8dDHu8XHBtQBzg/n2NDa0c3Tx9Lr0M/WytDNz8r63OvQ8tTX1Nr60dzo5erR0dvo3tzJ2NjXy8LjwvP55QoF4N7xxNv63dHd2v7g3drg4PvX1OYL2OPn4erF5+bI3eHS29zl2+Tb6urY6cu9ytLo1OTeC+/9/+/h3Ojb4Onl4eHm8ujk8N/P3fbh3NjcygnP2uDd0tDN8QDy2+nn/OHb1ube2fvf4+nl6Pzdy+ba4ODi3uri78/o3dXY5d/j4dP1zeDj3uLX
3frI8Oj75t3o49zZ+eTW1OgG3Avk4w/q5erp6tv57M7c1/LIzdfM0Mvrx+jz2tPmybX078r5zQDtEdDZFdrT59PO9dIBu8/TydHSwMu+u8/E4P3Q99Pb9Ona6t/n7AHz5eHr4uXbAuHf2tTj5t/g7Nnk6ODW7OTm5+Th4eXo0t7h4fzv6urR5cbN0dnM4PjW0r3E5svpBfDZx9nn1dHX19ni1dL32s4C79zQwtXa+tXxCsHi+PzKzeDE5NHD5eTexcbl1gO/w9fy1tG758zpvtrV0enK8NXn897P0/3Qz8vV48200tnw7/vT+eDp7+be7uHxsbHkwv3aq9Tf5brW+cjSxO6Zwbuy5MTRzr7K0dTF8OXK4Nzy4+vv8vXm7PPPz9n29OXt8PTsLeLS1Ozo6/rZ7tjp7O/16+rm7vbu7PbT3Or39+ztw7rIw9a7wLjF4cnS2djNwOTH4say1ci5vtHu6PsQ4KrhCcW4utgI2s7Q0dXND7yyutHO0trlzdvc4tvh2u7oywDu4OHczt7l6Lzl387w6dXh3Mw01M7R4tXS4M3a4e3ctP/O4M3U1t/c3ALg8f7m0Nfj7NroB/Xx8A7r7+z17PDm5/Pc7PHv7Orr5Ozp7e/f2Ojn6ubk8PTy8eLi3e/q4vfw6ez27tnf4O7b/+zPJfID4Ovi9efu4eXp7u/y7/P28Pa/4Pb7+PX3/Pv7+PYR9vr89/D8+/Lt5N/i9vP59/D59fT08Pnu9ev0+9X2/fv5+fH58g/T3vfaJ9Xc6cXE7O7g3+/d/uTb793xzuXp6uDS3tvZ4MfY0dzj5eTR09HN0Mrv3M/h/+/v4+/q8fLkA+jk7/bv5/H26e3t8vfwGOzr8PAJ5uDo8PXu9fT48Pb59fv26ffu6+ztAvsD+vAA1uDa5uX00N7f3tHQ1uDd5NX58+Tc3e3e2tfd4d/W6dfZ497e2/ji0NzX5f3/+ffr+ubwzdvi78XX2NnF+/La29vM8e3u2djl
wrzQxNTR0N/PztnS0tjw08LNxOPb2d3NzdbT2dTd5+LU28bcyczW29y7x+QX6sgFztnX3dMBxMrb4Njd19vd9d6/Aejs7QT47fDx8eXt8ff07/Lx7/H77fH0/u/56fDSHe7y8vj79v3u9vf49vz58w/07+Dq6s/U+8/T3dPjFtDc5AXq1tTZxf3h1fja+dzX2dDQ1d3h39vj19bY18/hBOLXz8Hm1tMA2dza0t3V2c7PAOLM1tze3gT95uDT9tTi2t376vTe+dra3ePc3cgcxtnq2Lmtzu7i8/nw9/n06+Xk7u/v8fHW+fPw3+b1Ht7y6u739svp7Pfp5OLs8O/u8Ovj9/X3E9T52NTc5N3o4Nz94eHs4t3p1OPg7dfl5vf96uPz6uz319vS2tTT2tXR5NzdENjg0/rN1dTLy9bO1tf19dfd2d/N4NXdFAH419r2zN3d0N/a5N/S39zd2tXc4Njd3djSDuHO3fTWAdfXy8va2OHT29jx39/P09TH5t3U7tLd2dDd8cv47iTW39Xd7tIC29jY0tHfyPHi3MrZ6eHX0fnc7dzh5MHay9v90RLPz9PO2+3Z3N3x1t3Z49nm3uTQy+Tm3Nf/zRbj4vDO0eLg1+DL3/zd5djq0srWGsPL5Nr12uv09uPZ2d/h3fb82d7Z1uDd3d/k1NLN6evg3uri4/Ph2+7k7u3l5P3X7OPs8e30Fdft4uoG7Ov08fPl3s/u4gjw7evz7//w397IzMyntdPkqZu02wsIHO693+H95aO9xM/C3erb19Ko3c/D1+HJydHJ1M/Q1ufNv8+c+OP74tHl3uLe2A3c6OPk2Obn4Anb6dvo3+zg6OTu7d/c3+Xk2+na3d3f39vfx9cG3srh9tzTzOflz+HT29/d4dzb2OQH1t7OxNLT3eDp4OryAgAA6e/l1t/n4+Th4/Ll2PDSzPfU+dnY1fH80tzU2PrT79j3Btnb293i5M7a5tng5OTn5P731uLX293e3d7U
4tbc1PfX1NjY0sbZ6hjn3tzb18fU0PQO2czZztjXztfp0gfSv8zczdUK1tHW2uHa3tfH3/TM7dTRztLa7cvTztDdy8rl2r/RCgnW6fjaz9bdz8a30sfH2gHP2APEzdPb6tjv+tzv2cDX1/ba3dbl4+L5viXhxL3u2+n35uPV5evp7OPh+ObPzeje4OPv3tHF49i5187c6evY0dbx39vxvsDf4d/m69Lu4NrW2eIB49z42+Hu6vLf3/T33Nvo1+Do4OXs2+H43Mfp2uHi2t7t7fDY7O/t2uji1ecD/9reBwzs5fHm69zb39Ha5tHf0dzU1dUW2uTZ+dbY38XCvfLMv7/j/M7d8eG+xMjxyOzU49Dq3+TQ5dT//vvJ0N3X48zP19ja3dnA7NS87uzv6ezk7vHh7+fu7N3oAu3s4Ont6QHo6+7g8/D1Bw/x3Nzv8Pb03fLr6PPz7PDm8/7q0Ofk+eLt4erm7f/m4N/j4/7j8wHk6ePp9ezw6+wE6t/f7+bk6vzo8N/t3ufm3+HG1/Px6uPW4uXoo+/X2wHKu9624eS8zL/l093i2NnOwMbG0dDQ3MzB+sTx6ujdx7joBtbr1fLt3e7y/+728/Dn7Ovn8t7u8d7u5PXr8e/w7+jy59/23PLn79vj3w7o6ubcC+/z8vDx8/L08vHv8vHx5/Ho797z9fPx7+r08vLWH+/z9+/08fPi0/Ts7PTy9g3l5Ord598B5N7n5e/T1tTw5ufc69nk49nd2QDm6Nnc4+X1IN3Dw+fi4+fY6OXe6+fm8NoI8t/dAu8d29zn7efo8+vq6/Tk3PHp8ODu8gXz9PXr6ujt7fT67+3x4+P49PXk5vHp3erqyQ/N1eHg0N79zuvT4tsF4tHZ2/Dk1dzl6t/k7tTk6uQJ6NDn4+rm3OLh6fnc2OLt6unm6u3p4fLz7/Hs7evs6eUC8ADu7PIF8Ofv5ufu6vDq6fDx5ewB5fDr8uXt6eXh7erp5urt6eHy8+/x
7O3r7OnlAvAA7uzyBfDn7+bn7urw6unw8eXsAeXw6/Ll7enl4dbVCNzY1NjmzOD25d3V2t/s3NPM1gjW6M/04tvY1drR3tIJ1NjY0BXf3tXY2+fl0deptgjC0szYxdLYs9La/Oyvr728r/Kz48jtzOK2073KyOTN19fexPMYvL/mu7PLxeDf9fTt3/Hn8/Xu7PL3+O/z9PTr6O/T9OUJ4QHo7PXu3tXw1Rby5u3u7u/37PTy5vXj/OHs38Xd2dLp5+vD5eXl0Ofc0+cK0dnC6uLv3+fk8eDa0uLi5N/j1L4EAMgI0+HeBd3o7erz7O/t8vfbBOjs6ujn6ujc6Pn06+nl7t/w7vYR5+318PD08+3t7O7t6u3x7u3t//PIvMjf8N/zy/jnweS30ssH6/UEBMS60uHI183QysLW0tXY1tTVzcrL0tnYxci2ss3TEbYFxsfLzA7B1hHd7djHzsnTzvDxAujr6Nrj38/P2dre6OTs4gHk4uLj3M/L097q9e3q5/be7+oI7/Dz7Avg7vXs4+Hs5/Pu7Pbs7PDoAezw4/Tx7+zh5+fp5uf17P7r5OTh0+S63O7Q3Nbc4tfc1Obd4NbG2tUgztnN1AbdtPLYtbXs1N7g2d/b09sf2+e5GdbY2drM4uHf/f6/A9riBeDM/NjLwdTZ5cLZ3/Pl6efb19rh3drx3eH87MT6+d7ms9ji6drm5ubh8NrU5c7/0xXb4x3+1+Lo7fPg6/H07O3f6/LW7+nn7d/Z/+Hj5uzn5ejk7fTg7OgA7u7d7efu8/b+7+Tt6QcA7OnnCO3j7/HwBuTv8Onl6+ro8Ozw3Ojx7/Dp6v/k3dYM3+Li5ez07/fs7+Pn3NvRFPXn5vHr7uzyBefh6e3p6Obi6u7r6uzo5vDh3P/Z5uLc3tfa2+fv9OTV4dfhzt4R/e3i4+X/5dfd5Pz31+Tq5+Xk3eLk4OXj3+Hd3c/h4ebLAM/u0gLqBd3S2tHCydDN0RDj1ry+0dbP
8d7ivci/5svuxNrTzcbLu8jR8NW4tNne6dIR3Nfd0dEg1dnh5+vi2eLi0+bG8vPi4NDX38razuLc5NvX18vT2tPc0N/Y3+Pr0dPKxtvdwdj2/fHry6zD4dDT79TAsuAD19/j1Nb23QDL6+zZtsnKzs/X18jQ0KPJ1tLR0NjS3NXTzMbe3+XP+dvU6Li/5v7P3eTV0+Pe1tfw3d/j2OLm++Dj4eLY/NnTHNff1NoCz9vR3PHZ6OLP2tvWz/TD+trk0+Tk5tvl5wbc5+fa3tfZ2t7c3Nnf0+LT+xP09Qrw8ezt9OT05Ojh8+r34/HfCOLh4uzp8uzn7+jj7Oru7+jo++ze7efx8ejo7wru6uXW2+vx5+fK4trb5ujkKu3i/ubj0ALL/QTr6OHsBOPh4uHr7+7X1+vw8ezo4uvT2eXQ49LHo8rW3vS71um00MO0u+G61OHVyd3MzvTe79Lo9Lj7xsPVzbC3mq4T2Km5vO7Ft7LFxsrN1r7JxNXf08gv28y+r8jJxee21c3U++fV0c7Uyszk++oIycrD1+f6y7fq1eXd29TY3ujW3Pbc5uDRx+TdDTXG3NbezOnf4t7e2+Dg5dzg3Nje1M3T0+Pe2dfD2tjUssb36L7I8MPn+sjvu7vVwMDmtfbA6+7c58DU5d/D9dQC1LzX3NTY2tHJyvPWwvjh2OLo7d8N6e3c0fDn5w3c5ebU9Nvq6urjBfQP7+7y5+7n5c7Xy97p4enq6u/k7tTg7uAD5Ofc3+na79rn3+HM1dDh/ufU2dXW197m2ujo3dbk1NL3B+/l2OkL5Onh8+oI2+v07/Hx9/PzA+MJ5fTv9ev28vXkDfDr7+vk8ujs8OLs4urv7vfy8ej09PP17e/x9vzs5+L96uPs7N325un28Ors9Ozl3QDp7Q7Y7+8K6Ozq7/bs7vD03/Hp9PTy8u/p8/bX3vLp5+/T293q5wHu5uzvCOr0DPHlCvD26/Xx7PTw8vXm+Pnx9PP17+jw
9vX55efj7fTh9uPg3wgD2tn44Ong5uTg5eHp9Nrh4Nji4g/q6N/f393Y1dfi5ePl5+Pk4ODkz+bL4enf3NvfAO72Bczf4drT09va+gPW0tjH1dbe4tX72M7W4v7f5OPk5uDj5tzg5dj9x8bC3fzFNNjA0urT08fIydHC0/fW/rKwsgbBws/hvbLPtbz2xs/Cv9jb1szS3de1wvHi0+UW3Nzt4uu/6e7f7tf39/YN7wzD39/x7uLp7+Pp1erm7uvv4eLq7erj6ODr8+P46Ovz9ffy8uUHBPbx8O7l6u3q/esB8vL18+j28OXs8vfu7/Lv7uj19PP17vQH8N7f/Pv7+/399/v48/j19/31+f/97vb26wv5+P3c+eYk8/n3+f35/uz88vz5+/73/Pz97Ofp4eDj3d3p6ePu5uznAQDu8NoD5gbu5ubr4/Po39zr8+/l6e/o7eHj6+jo6Pzo5/jsBNDzxsQG3e77utTS3MDMwM240u7xztfI3fsC2NLW3NbX1s/l1NTL2Nva3tDHwsH27fHq7/nu5+wS6urp4Ozo5fbw8+8ECu3x7vPq5u7m5+jw7erzC/Px4/f26vTo/fnt3d3n3tjm4tfo1tvl2/LxHt3p7eb55Nzn8fXk5e/t797o//Dx7uvv6OfZ3ejp6w3j4ujy7+L08Oz08+b23OXy8+j09PPb3/jp6OHq8uXf7vDhBu/v6u/y6vwJ8fDt8fLm7gH56tfX2Nzi1N4R/PPt3N3k7dTZv/3Sz/fb2dneCtjX4tvW2NvU29jZ1Nve3OPY4t3T+ePo6NPj0uLc+Nrg1dvi5d/f4d7W5ePZDtfe5toX497i3t7h3OAC6Afb39354P/h1tXv9+Dr8+/h49nc5tjh5N3t6+4r5ebv5/jv8+zy8+zs9ufu8/T48O/08/Dy+Pbm8tLp4ejZ6ujo3e3n0+br6Onw0uDn2dXdA+HjCePt5eHq7+/w2dfk5QLj4tnd2+/p4RAQD9vh5N/k2+Lj
2OHx5ejj3+Pn5fXV3uLi6N3lBOfM0ufa2ebhC+fK6+Xq6+jv6vni3v3m5tYF7vjl5+vt4vDx6Av26+UL9+fu9PDy6Onx9vLu8vXv8gTt+PTx8Ozx8Ojn6eDm4eny6u3g5/Dl/urr5PPl6M/t498E3vbr4u4B4fTlAN4P6ePu0/Tx4u7x7+rq6e/j7wcP3vnd8/L39e/b8fj15O/u9+0KBOf59/v+/PL1++/6+ffy9PL18PL2/Pr39vLt6+rX6NTe49vc2tTc1f8FztLZ1AzOyNDX1M7T2uTT39UH0gna++TZ29/h2t7R3N3c2cvT09nO2Mbf19EP/Pjj2drE887BtO3m/LrqydsFydvf0NHA3ezU1dfY09bY1s/Px93H5unQ69DK3tfN9Oji5sPnAsjN28kHx/bp9fbxzNHO3M3VxcjD6ckN1cjmy8zN097Ytvadpu+549fkwSe7o6f8xZjuqfak3aitsvCvAdiyxMiqubbDqsGv3Lfxtrmuu7XurpPwzsrI193i1dTPxfX71NzUvevgz+jC4c7J6eQD7eHa2+rq8PDc79Pf19/c3uD99NPD96m1mLOz7YaoNJGREPOfkfCoH5CzyrepwwDKxKvSv9PGrOb/ve/EsKuxHMyytaiktJjd5tHi5eDa7uXX2uDk5t7e187Z0cLfGdMW4+PU49jf2OXp2dPi09nd2t3V3N3c3wne7eH55NP78ejcxbrt397Hwruzpce/0s/i5ezkuNHLwsrSycTC1MnNx87PzsPO4MvE2NnW2Pri3+Xjy/nd3OTb29HX3Mvw0NH60fba2+rk3fjM1uze2tLb9tnOC9nb99LJ7P3h3gXR3dbN59cF5tvl2tTeyMbc2MPa/M4L5dnr5d3ey9vh0s7X1tTi2dXU2Nzj4w7UCgPl7OLt5wXo7PHu8vPp4+nq6PXz+PHy+fPnCfr76+n28vXy5+b77vX16/b46ejf4NHj2PPN4dPfy9LE2Ofl2NDozhrsyckT
99ziCc/e29Xc2t7X4Nnf39vc5ebm4uTh1vbq2d785g/a2d/q5eLu6evm8OLc3evnAt3g7enm6+QF4+fn3uzY7Ofd4e3v69nh5OEF6Pft6trf4uvv+fbc6Ofl2d3/1xHa/vXO1OTW2ujl3t3/5uHTD9vp6O3p4+/i5uTWw+jPEdjb0cnivsXHzg70zdLj0tCqwdvV8/n92srj1ObtxdTP3tri1+Hb09rc3frd3+fKzsjW1t/a397H2N/o29L0y+b62c68ENDW49DP4OTM1u3J2MoN3OEC4ufn28oC29sP497p1cvb4OXl0N7X1sfu6dzN1N6/5tne7ufi3+7e8Ord5dzY0N7n8sbCyObPwNHj2eri7Pnn0uXq39rc8+jp2ucB6ebt0und0N7m7unq7RAH5eHU6O3r5wHW4OPu7OwC1fPZ4uPh7gHy8ePf5Ors5+PT8erb1gDk0/Pl6f8D4Pbi4+bj4/7s4evq8+zt9eL08eH34evp5+7t7vLu4+js7vPs8u7p1dcP3PHs7PPc6uol4u/s4u/j8+rx9PX29PXw/vHl3Nvx7uvx7+/38Ort7vH08fTw7dvbEunz7e703u/tHev18/nv5PTs/Pj5+vX58/P57OL2+tbS2uDZ6Of02Nrj6NsD3uEA2c/S2gzO7N8D4ezl1d/a3efb6O7P1O/m7QkF5MrH9PLx8/bx7/Pt5d/m4vXn7/AI4sUh3+jf6/T06ujm7O/u8vXu5u/m7c7t7+L08vHv5t3o5+Hn4+rr4/ni4Ozs5uThCPzj2+EW3tLs1dvk8Qbe7Obg5eUM6+Pj59/o6t7t3voJ5AXh7eHM7PIL5PDw8Nbs9Obj2BHt5ODZ7OTm1uPv5eLl6uft+Obr5NTo5OTj9uTr4t4D4t/X4ODs6urf4t7U4dT1+fjt7djg2OL+5OP2+//i5eHh5Ofo5+Xl4uXm0efR+eru4OLl5+fo5OXs4ebn3wXm6Bbt3u7rDfPo5vLs8e3w9fLw7Ovt
7fLu6uvv6tPm4eL39PP49On69uz95O32+fH29vPm6+7w19vo+Onj8fHcBvD29/L47wH18fHv7fbr7AsE6fb29+329ebj3BHZE+n75+Hk3ujl8OLw6+3/3/bs7ffu9vT17Pbx8Onk9PX27vDk8d7t5OkW4Nrk4tzXGujm4Mbd7Nre5+ngC9nz5uXi6wDj4+Pi8uzt5OLX4e3j5eML2uLO1OAh5eDa0eHr5+P12+3s4uvn9tQI5vnm7d7y7u729/Ly9vHx9ejp2+3u6ubl2+X0793i2ecA89/T6/Hc5+j42Nrq3gfU1dr17OnfBObg193e6uDy1drl6uLk4+Tk8OXe+83I2MjV9ADc6t/Q2Nfcy9DVzc3zstfg+9X+6Nbg5tID1QjI2Nbc39DUy+zX0NnNy9X1/ff57PT7+vPy8/T49Pj0/PXvB/AF7e7p+PLw+fLz7vXuCPzj+/Pz9/j28O73+PPz497e5eDk0uPm287s4tvlBd3i9/AF9eXl7uTt6t7m5e7q3NztAOTl9efi5ejX/ODi9uzs4/Ht4Ovs5QTi5Onx5eXm6+ff6ekY3+Xp7Abx7ubm+ujh4eDi7eXt7+nt6uHt2QH03+/Y0uHh+dfYzvvU5+f/1c3v0Nzk3vHg3+/s6e/t6OkE2+Dd6uLZ4+Dn3ubW+PUD2s7K19jUxd7J08o0G8XCzccE6eTc6ufIzuLo4Ofi6+Lq7/Hs4+ra3+ff5OjkyNvb0s7gzubW2c/f9tjL1OHd6PHX1M7nxCbfBwH/5uDi4e/73vns497k4M3j6/zm4NLhxfbV2OfZ1d3d0M3e4tvo1u7T6dPZ6ufg2dja2c3S0NnH0N/G49Tb4tG3zs3P2evlzdDT1+Pg1d/f4s/U5e7X4ty24+vY5s/25djg4t3N3tPZzdflyurZ4ejOvNPMzcjW79fU2efp4eHf4ubq3uTZJtjs59/z7N/c5+Te4Af46+TgB9vo1vP18Pfp5u/b4ez37ensy9vb4MfV
1NzM3tzk2tHr4cbb3MjP+97ryuDT69/Q6uHR4tjZ3NvA29TV0s/S19Mvwc3S6uncBuLp5P/h9gHl5eff2ujf49MDAATZ5+br6u7q7eDq9ujo4eTm5eHr1+zk7erj2vLr6+fh8ejr6OMI7ufx5dXb7uwA1+Ly7+/q6+rr6erk7/DxBeAR6N/h5Ort7vfp1ugC9fDw7NXZ8tvr5fna2svb79PcAPXZz9/t09363+Pf09315/fu8Onn0+bo4eLx1NHY2e7UyOfYxL/X397pz9moocPHseDm6NPz6tK2stnN1M3S09LD0rnYz9PH0dPM0dmq4Pf79Pr77/v35vX58Pn89/b+/fzr8vj4E/8C9vL89ejr7fjy+fj67vr6+Pj8/PT79OrR6szX0+/V0vXl0c/c3PDay8v2x/LY3NjR2/wB2PrZ19zv0f3Q0dzU19Pc293l0vTZ6e3n7uHm6OTQ6Mjo8Ojg6urxAQf0/N8L3ePo2ujn9OLg5enr7ujc3evn6ezq6Ofq0+Pe7eTm6ODr5uLm6+vm6eT25uPi2ujg7Ofr7dfq7fjn6enkCgve4eng2uTm5uTkBujWse6ttcuy0gwhq8y/1L38sbH89JcFwcTC4MqzzdjCvtLGwsrK0dQc8sjXy+W7uOfJ4MfUw87GquG5x/7J0ta5wNcKy/Wpz7TT5+Pe09vKzwjJDtLUzNm7tMMlH8ra3NitvMzV4L65/PPN48ED2NzRveXOIMbuyc/0xdrN6NrU1snRzOfF2dDR0tLT2tDPz9nLzvbx8szd3czM0tPQ+dTe1c7fxB/34s7S9PjL2vLjCNja29Xb0tjV7M/e3NjX1+DR0tHV5u/e6efo6ev63t3n8ejq6O3n5fvg6OoE//Dt5+zsAOfo5ujn6uvq6ers5unl5+fs3fHdDOzk1Nzc6+3q7PXi1ubY6Nni2PPU5+Hk5Ozs79vs6dHW19Tb3eQUzwHf7QLh/+bQ9xfJ2M3Y29TJ2M7d2dfC09vg
ytYkAwwd4eLZ3uPH1NLQ19/o09n61+Dc3tXt0/jF4N/o3+Xq5uzY09ju7OfgC+fu7OLi7OH25ursBe7jz+Ts6ubT8fDa7ujf3d3TAe7c+Ofh1tvc4OPq9d7j5Obk3N/63ebpBwbh5vfq6+Dt6+Lh5+bk5+Tl3Ofh4OHi3eIG/uDu8+bj6+3k39oA4t/n5t7k6uEL9dbKBODf8Obf6OTx5eHm7OLm7Ojj0Q7j6ejp1urW9MIkwbfo0cbxzcfsBQbLxs3DxNC5zPXyuMbo0dPa1sTRzNLXy+DQzMvOzdHSwtLH5tzh7OXl6+fs5+Hw7+/15+Hs6+Xz4Oj28O/u4wjv7OXv4O7t8OPt5Nzy9fLt6RcK1ePV7OHq6eLg3tzm197s8tjd4Oni2eLf3BQZ5OfW4t/cztjf5erW6dze4+Hi2ODu49f67PHm8+zc7Ojp8Ojc8PDn79fw7t7n7+rmBucL6+cC5enr6+4A3+nu7+/q4ufm2uvw9/Lq9O3t6ebw8Ojw9vLt7O746uz88PDy7/Lv8fPy9P/o8u/uAfvu5u/w5evx8ujf9PS55+Tk9cagx7f83ubi4avZ2cHJ6O702bS/vc/W1tL01K++s9yszdDmysTC3d3nyeHd38DAxMUKwczC8e/i0dHM0vDFxQLt1MLz5tDNzNTPzsLMyNbzw/7M4cnW0PnVw/Le4fzq0+Lk4ujq6tff7uvp/N/tCuHY5ebm6evvAOfy7enlBuXq1+Pq6uTb4+Hp5O/wDAf29PDp5Pzl4fLa1t709fff8/fv5PYY7fHs+PPYCPLh9en29Ovu4/Lt7/Xy8vXy/eH+//7x4eH86vrf3+Xo1dv14OLp5tvg49gF0OvM1REA69jb4eT85uPc7OLn3+ru8N3Y3t3k3//l2s3l6ujk7/Lq09jt0NzP1ODY9uTy8t3s4ODXz93d1gfg1tXV0zDU1+DS0Orj7uXk5+Hw69rtC+3q7+Tl7+fh1+3t6eHf6+Xs7Ob73NQT
2tLV7ujn6Orm6wsF8t/l3+jdxuDy0+fr6ODt79sc0s/n7N/GI+Hx1Ora4ujly97j6tfa29vYC9PfzOfg2tPR1PLe68vr8/jn89fC0NLH987M6cTmu7/p6+LG4eXKw8a41+XO3cTM/c64vMnz0LzT3+Le4eLp5ubz/tj8+ujo7Ovs8fDl4fjf6vfe4uj45vLm6+jq7Obw6O3o7Ovr5efw6//vwP/x0NTxx8wGydD9z/fYzNDOCdLT6s3Z09/V1tTSAtDW09Tb2eDY1NvN0dnY+dPezMHLubvZ3+nMz8b30tXOBOrZwu7i7PDZydPQ28/QBMfGw8Pc8c/H0eff79LP6vzpwOny1ufm6+vk593kBd7j7Ongyurb6hHV/tfh6eXg5ufR//nj3N/X2OLj6OQW6+Lk4vjL28bY2Nnr+M3I1r233tfM2trTzRruutX0FeLRBeLU6+LVxunwy9ni4srL1tUC+vb0zdro8dTw39jg8O3n9Ofk5ufc6RDh3Ojx5dzk7/vn2dfW19fd7N3Z2uTd4NoYCeXj1uDRy9a1BuHKvtKp7NHU2b0DzMO69esFyK7V2dXYz8HYv9/UsNrL0MjB1dnnvd7B0b/89tC2483rB9Hf1cnfytfC5NL7ycjY18jqzdXOyc/E+ebY+enN28vW/dHR1/3Vw83GB/P24/LY3fb1IO7a3ujq9eH16O3m7u/oBdrp9/D77NDo8Orm7e3l7fEI8u/07+3y6tnw9efy9M/y9+f06PXy8ff09ebl+93l/w/m7fz37+Pv4PXZ0+zj5/Du7fXy7O/x+dzo4uDG4tvS/+vZ183Y2O/oANLUv8XH1/fLz/4Ey9LG2N/V2dnl0eDZzNvc2dfW8s3Kxezy19na+Prd2dv1zM3c9e/X1M/c/drp1tju6Nng4dTX297R3Nfd2ODd19Xc3+/W0t/p+NPn0831zNP3vtrd4/vL19PQ7+XS29zK8vz42dbb4Mrf3+LX293g3dnf4Nvoycjx
7O/u7/Xu6+ro8+rq8vXl7fTyAuoB7+fy/+vo7vLr8ubv7fTv8u/w8uzz9fLyCuzn8e3s2+fo09bt4+TS8OTp0dTj4vXY7+Xb4eLkDOLW29fl59Dm2dro3BXP2tXl4dLk0gDn6eHg493d6enj7ubs5wEA7vDaA+YG7ubm6+Pz6N/c6/Pv5env6O3h4+vo6Oj86Of49ebqCukF1uTn7OTf7erV6ODlAOHo5gbw4ern6+fj6uva4dTg5ebi2wrj4ubm3tja1ezx2hrY99zc0+X6yefT1+Te4fzk3+7p7uTl5+Pl6Obp5u0A3OHo4uPe3uPc6vPY29/X5cQBzNXZ2OnR4uDn29fM99ryGtXR39Xh6PPp59z31Nja1gDc8dvZ/Obl5eXIBMXJ9OHU183fzNXn69DZ5d/c1d/8xvjK+f7h6OPe4/Px8Ozz9twT0dzX4fnS2NTb2tXTzuvtw8nOCOXXwdba5tbi0e/eAsnjxcy99e3q9e7c2vLrzuzb0NjM4O3V3tPe0tHV8P3O3tfe4AcN4NzX4dLe6drb3OH50P4F4wDu7OXa4eff5O7j5+Dg3+Piztzk4uzx4s7Z29nb5QDaBuDh6fHs5OTD1ODm5uvjAdfo5N3c49/+3ePi5uff4eXc3+jl5dvr8+Xe5fLw8vH19PT25wbm5fX38ezp8t/u8en08O3z5Qnv7+r14fTtAubw8u7v9O708uPz7Ojj3u3k5ujg6+bi5uvr5unk9ubj4tro4Ozn6+3X6u345+np5AoL3uHp4Nrk5ubk5Abo3+Pj7eUP7/Lp6RbZ8fny5unq6NDo4ufx5/nz7ezu8OsO0PHy8+nz8O3x9fH31erm4urs6e7y3vDy1e0X5/T35OPu5OP13vHtDef/7fDy6eXk8eYC6+vx9OT37PD29OzvA+bY3M+90dch1O3ezNHXxC3j2tnaxN7d2d3ZCe3d5OH8zufX2ePa4ePT1dTV09LV18rL9/Hp5e/n6wDt3A7Z6+fo
7Ovv6u353ePVAO3m5ern7Prp69f15+7v/uvt7PLj6fLr+rW2vbW9lrO8xt/X3NPJ9ruxzLne8MmzvtK4ycPG0brAtJ+2varYtsH6BxXh3LC8Avri4ery4uXq7v7XDgbr8tvx6u/a/eHh4uPz7+Xs7OLZ3+fr4unn6+rs5+zn6O3j7tv25+Hl5O3q2ens6Obt7erV597n4tLY7tPo6Ozq4+PX2ePe+93b3N3m3hXg3tn649/53dno2ubd6d3m6ubn7fPp3uvb6eIH2e3j693n69zp5d/e3+Tm3dfn4tngIwjh693i7t7Wu/rS1MDw08bav9vS0QbB78ngzbbX0s/ABNDw3dbo0cruv/7258bZ2vvW3dMI1PTK6+r15+/u6PD38+3z9evm7fPs6vHP5+3v5vLp8u4C6e3wDubw6/Tk5Qvw7e/t5ubY9MrV3dTQA+Pi0ty91ePW8cbi1vDLMM/I5s7d8/fU7+LU7dbR+Nra3N/a093bzuLcueQH3ewI8ub58tfP4u3x9fTy7fPw4+rq5+QP8Onv9fLZ7ezo5uPt6/X2+Ovv9/fu/90C1NLi6ODg3ObY6cv84Ozf99rX1u/x1tjU6ubU6OD2v97h2OvVvt3c3NcJ3eHe3N0KBvDw7vHo8/DqAebx7eHx7u/rBuL33NjxBOXo7fHw8OTs7fHp1evu6u7t7+vq6PHy8fQM7tLX2NzL5ufy393ZzPnW5uTm0b7f/+T7797V3uTf7Nr16dEF8tXXBeDZ4MvV5tTZ7N4A6eji8PDp4tnv6Pfm5/XsFtPnw/D09/j19+bw8/j6+vHz8vX17PL28Pfw5+rrFNPX5QDZ287j4e3dzuzr1+fK19DKx+De5uHr1NHr39Xh19/cE9fV2ePv4dPR0+swv+jqz9zj3+XW3evm6/Hw3dLX2djx2wfj5vbq7xHM0e3n0eblyh7Nx9Xa0tbU2Nrd3Pnh8u/p3+v239vd1rrf4+zQOO3158rb28zZ6u704dTa
4cXB3Nfn2+jb58vd3NDL/ObDzbzg+tu+sc7IurLhsvDPqgavxNvC4d/R49vZ0tbH1dfb3eLau8TP3uPJxcPE58Dg0eDeusbI1+S/0M/RztjR1MfqAe/I4cbS2NXD1tPf19TM5t/aBcrjydbJ3MbG2fQDzt4B9ezh5d/16vfm4tbn6u/g2OLnzdYI2uXnD+fe5uXb2f7q6Onf4+Tb3unT4+zv6eDZ9cfKGdLqywTD3/3k2uHhz9vf5c/U7uzh4gLh4e/d3ubm6uLm9enp4OXn5ubj6ubgHNLn7M/h3eTN49fi4vrp4OLa9eHTAunF4MfW5uLwA+Tl/tL83+jv2gnc6urw7trf8eYK9AL70+fQ7/b51Nbt09361N3V4/fM39kQ3Obf2+Xm+9nf5N/c3N/lz9ri3d7i2tn63c/K1dTY4NDd58v009bY2dTZ1MTt0Pb98evYCrzX0Pvz0dbD2MjQ2crn4d/gCtLjx/v9/Pr8+vz8+u/29vr5/Pfy/fv57Pb32/X5/fj25O/l9vL7/vf1/fn4+fL58/n8+/UY8ezm7vPz6/bw9uz38O/z7fTp6uHd8OLq5O3j5vPj3BTv5urk7uzf7fHzCfLxBvT/+ubO6eTt79fs9O3i6urn4+bT1OHc3fLV6Obz7BPmCNvk7ubYyMjW4ODa5eHcG9ziA9/j7erp4Pns8Pjcx+ns6e/y9+/r4uPlCvXuBPbi7t/r79vvBOzo7PPm5PHx8/Db7+3o59ru5+7Z5/Da3uDo7Oru49vp8+PS5uINzufb0wjhzv7l083c1uXk5OXe2N8M7ev+C/gG4vDn7Ort7erq8PTv1+7o5uLjG9nx6fH57urn8uzs8ezk7Ozx5O3v8e/r7+vj3eDg2tzi5PrQ5dzcz+ro4dri1NgD2OPg3tzZ5wjh7/rc3grj4PTR5OIL1t7q5uHs3sng5Nzl5+HfEeXd4OHn6efb5efZ+tnY3+Lu5uTj6+r46Orn3ewM5OTb6Nbe6NTj
5OTU4tLB1/rYANTXAOjO0trj1drX0dPJ8fYD1frU6ADf1t3L394Q4vDh3vbd2cDZ3Mnjwvbj6wnj8e3w/u3y6u7z7+Tw6+3p7Nvo597d9Ozv7fPt3+IY0O/m5+7o7fTu8+Xq8+DoztbW/ebS1uLW5dzW2drU4PTZ7drW3d3m1+TOBeHc9uDe4ub319Df39v32tzj8hPH3+Hb59Lh2dnhytvW697X5djb2d8A1drnw87O4eLf6+rvA/rp4s/a2Nbz3tzZ3/Dg1u/z3N3l4ezj5enn4/ns5ffk5urhA+TR+uTl6uzu4/zn3d/f4vTd2OPa/N/g4uLo4NjX8t7b4t/s4+fn3PH46Oj35Ojp2v/wxfji3urb4toL49va3+Ly3fje2Pfd3t3j4uLVx+vf6+3nBOHl79/p6fXn3OkJ5urg2uTh6O7q6wLp7uYT7eviBdjt6+Tf5OXx6tbp4evq39bp7ejf39ny1unn8eTX3gjU2uf/6eHm6t/T+OPd6O0A5RXk4/zi5Ojq6u7j5NTi7PDl5Ovt4Orr3+zt7/EW7Onu6gjr5d/r7+b16fHw//jz7vD27PTo6+nh6enm8eXh5+bqztPh6tfp5+3b7+3rz+nqz9zy3ufR3uTs79rqBuvi0uDm597m5NXPz9HU0B3NzvLYz9LbzM3I1/P8//7X0tDO0Mfu9uvi2s3QBO7h3tfd1dfIyPLS3N3a3dvX2dnt3r/w+88A3eIL5RHd5d306eTi3P3U4+3d4+fazurV2+zo2dff09HV2evm8eDW4ODn4N7G7P3f6urQ+br95On+ysv7t9bDy7MLuPXLyuPS6MbXx7v0y9fsxMTYyML51MjFxdTarvjV+svm1wEI5tLSx+bW4P3L2fnFzMzk2wTeA/0W4/jg1uPj17PQxt3i2+Xc6OzX57HK5drn4ebf4+7e0OXq6ezX19rj1e/o7+bx7fbr9fDr+erx7vDn2fDq4+Lg5e7r3dgt7f7MyNTQwO/G+u7W
y+TPysi91M/ete/m1cjb1+rO8O7q7vHN3MjWycI5u+q/vMrItvjQ5L/v6vDLycnN8wHg18zW1NbQANAC7une2dzx0wXd5urt3ebT4Nfe9dzc2+P9787V+ubP+dPn09YJ2BTWztbVyNHO1NnY2NTQ0eLpz9gH9vrO+OP31tbh19/Z4dvj2ATOxNLY29nn3dnZ4PL24Nnly9rN0A/Zzt3V1N/i5A3c1t/s1+TK3NDV3dLV2drXyuDX+/fl29jj4+DQ4dvV49nn59Pd+9oM3Obw4tft6Ozb3Obh5eXd5ePc0xPU3t/m6OP+Bsbh0fa4wtm9v8EE29fKytG5CMfw5e3c8PbKqczYysrNy7fMv77B+tjGFcfBvNfpssnb1ufoMr61rpuvzp+YuicFs6eXq67c7MjB397syLvXxPfWua27xsbWuLrD6L24xNWp99ix1cDnvuPZy/vGrdbAzK7Du67GysLOwgfj/NbA2MK9JcH2p8m7yci6x7kDv8TBuKLj7unv7+jj8u0G6f3g5PLm6OcA6dPs7uTj6+//6fLu5O3v7u729vbz6/Px7PDy7O3m5uLr6+MN5efs3dnq8uvl5NbcBgPiD9za5wHl4dLo89r53dvd5Ofm5+De5+Dk6OXn2OD08dj+4wDN3cjJ0hnC7cja0gDY2t3i4dji5+XU5+PN2tvi3doIx+Hg4d3j4ube0PbW3tjU1tvg29vT7tEoDM/b09Dw2ezs5uHa8OgI4tvh4eHr6+3n7ePe5Orm6Ofp1uPm0Njnw8fU2dba49ng/+Pc0Mvd3s31Bs/E4t/d4d7d3tcH3NbQ4dLe08X8B9PSzefW4+vo7/Hq9+zh7ubo2+zl9OfT4OYc2gXg5Nrh6/zZ5Rvc1OHi4ure8efd6Obi5+rv7cTe7fjr5PPe++jCt8/E1siu4cPBueSv2vLCv8X0vcG33NPGy8vx88bGtsjFxr7K0rWj0ezz6O/d6u/x5+Xi6fbx8t/x79wOC/DZ5uUH
4Ovk8drj7f/m5d/l6ub08Orq8e/wCNze4N3c49nf4N7kCObn5wTe4gLe5tvi4QH149veA9nn3eXk3Obj6+nj4ADf4+fc4tf92t3g3uXm4OLe+MYB3+DY1OXi9ePR4Qb6HNz12t/p6tnl5eDnBtPh4t3b6OXe3+cFyuPZyxXZ4uDf8OXhDOvz7uzj7Nzy9vX09/Xx9fP18/X1BvTj7gLt9u3u8vTv7+Ld5Of0/QPe7dPi5uTp3+Li7OD24eTl5N/fAOne7OXc6ung5uXs3Of76Ovf6eTj7eLe7vrd8tIX7rjCxM6/0KvY2dLCId7aycPv1+rmxQHu0OPV3dXV38vW69jgz+bX4+ro3MwJw/Hf7O/p7/Tx7O/r7vLu7u3g7uj55wPg6OTy7eLy7ufm8eD34hDs7Ozx8evo7Onx5+nP2b3O2/kC2M/Y7CMHxsHT3uPSzMLRBsTo7svc29fMztHeANLU3cjRE8jLys/k1PXryPbF5szy++XN0MvT2u3v+cvPucoE0vDU1fX40NPZ1trX3dvn0trZ2tra19ja4tvP0PTwzfDH0tHTw8rk0tvV78gD7Mbn8uXN5cvnzurY7djD2vDo9+L13c7Y1dHe2snYEcCp0vHW6/ukuRLRtuyouMy95Mje9cC4wq/JwtTIybfsrbcB58rOzszExMoZztitpqTZ6uzj5evv7+brAvLj7O7k5ufnAejl6BLd0+7j6+Xj7ejo8vH07ersAerw7fLn3e3pGOXl5d/d4eTg5+zf7ufh3enk5A778uPq7AXu5O3k5erl7Onj5uXj4wHf4eDj3OLm39Pv6d/n3evo3Q7c4t3n6eja7uLg88rk1ObM6uPc7eEX6vvU6Onn7Ovl59vm5+Tu4trOyNTmxdTG3tfR3LbT5dLE1tPZtuDGz8/Ft9jL0+LWArvsIt/j4db698Th4szT+uHXyOPk5u7m3t3q5+7g3ezu2O3l5APvGOfZ6+Ps6vLt7ejp3uXj6OPw6+bc
5uXh4+Pj1vPu6d3qFd7r6Nzp7O7u7evj7O3h49bm3N/o9O/o6u0P5eHd6O3n6/Ht7+7v8vHx7gjr4+zq6+D98/L43czr7ujw8/bv7uno5/X59Ov59O/i7fD08wTw7u317+b19Pf12/Dt8uDuBPm3v/jSt8vc9sbstO/N+Mj1+/jF0M7j/c3R1+jHyMzB5cnX37fX2dffzcvFxL7NyPrpt8LD3AH3ztLq0c0D3dbKJ/Trx9Ta5+rY2tnTz9HXA+HU69G+2c3T2dTwz7rSzMjWyMbXyczn0dPd1uPAy7+846buJsPe3ev42Offy8PKycHE0MPRD8rQ09LF+bmvw8bJCQTRx7/X3OHS0e7R3Aj8z9LKBNbX4/Pi7M7m4c/Z6sYJ2dPe5d/l4OPb6OzbvfIB6uPe8enp79ze3tbn1NLc5OUC5d7c19UL6eju3QjVJ+Xc4O7l5+MB4+rq89nk9dPV7uLdoNH857Xr2Ni9u87vqeKrsKKirdjP2czXAM27DwbqzMas6K7SrbfAuKyqsbutqODr6uHW5M7lz9fK3OLj1dzc49cU1M/V09Do5eDf4QrFwhLY3dzPy+DkGtXg4cnk08v/5erh6gToEQXk29rl5eoG49z99M3c69jy7fnv6+7f2uDZ0+bl5Orr5+Xl4ufg79ji1Mvv1dbT19jj0+TS29/N1ODpzPb06s/tAvji7t7m3dXa1fTN2+7729nV3fPgy9fn9s2/8dXSw9LI3czk1dfZx9PL4szl3+XO+gby2uzd5d3R5trK9tD2+NjVyNry5OPP3OL066jeu6uy3NcAptjSu77V+Ly11uDDxrPF4Ov/Hry40s3W3APN+smw1NfYz9jZ6NPV1ebd6NoI7enX6dYW1vTe6/Lu8M/f3d/hCejt3uvxA+7Y6Nrh5tzu8dvs8PDo4+Tf3OD0y9j8EgXd7d/Z4NfZztza3+ff5/Hc9N7dydbj7d7a3OL62d7l29Pg1Nrg4trj8cbm9cXZxs7D
4da8xLnbxuHBy9PXytD+/88F2fvH09vDuvC8wsHVz9bJwcjIwPTRvtzo5Mrh7tjSw970sK3B1sfu0crM87Tb7BTOFNcEysrhsbz8vMDC1NTay8XNztHox8DXzdzO4dDp4eDu38jo7eri5PoF5ujXxPPd7Qvv3+Di5NvK4gTJ5trs1MTa2tXYCeHdyfe7t7LSvqCPqeDA9MfKvLD3n6mnsd0QwfiyzAy84MXWDsy93R2t+MjK18vT09zmtfenwcLC5sbFtcnOxCHX1cfCGr7TuuQK3erryt7lvfPRwNDTwrnsxwPRyM/JzM/X8sb5yQDxqs6sJC2wxtSrocDAprS43KrGqMCyv63a9+3Q+rStxrnM1srHzMPDtsW9zK+tncjY6eDY297V497f0c/i3NPT4sv68MPRy9rp6NnW3QXNy8sU3ODd2djUzvQezs372+rQ5dna3+TO0+rY4O3e49/n2e7+/N/O6d3W1ePg6ejW0wvRJ9PZz9ff1Nngzt/fB+zZ3+Pn4+Ph6+vl4uPl6fPt2+XkCPnj5PDo5+XsAOEH9Nnw5d7w6OXm7enm3t/c8d7cCfb48vL44/nw9c7z4u3q7+UD7vDwFeLm8ejs8fbx8e7y5vPz8/Xz7/f39vjw9fT2+OsF5eXfz+bP/MLF0c3NtsKv6LK2xNLXuLUKptXX9vnDvRvEu7blrhvwtMzLwcKfpsSsz6jBlYGLgcOX0JWnIBJd0qTh/Ai+jqbGuZvLsrq0wqzOxtDLwc7W08PPyMvIy6u4rKjd3M7S3vvE4srU4iYECb7V19P1ysLTzM3p3eDW3NTXztDb2dXb3cvcEc/S1NXi1/6+9PHm0M/ZsfXz0ery07u8yuLv6tCf0sXjw9Hp3cfKyfTo1LvT59XV0PzY19D43ce56fP39vj5+PX55QLa6fn89/P5++zc6uPr7ef6+CL66+P14PvnyePf9O3j9/bv9uz18+T10v7Q2M7Fx9XVwNTW4dbMzNHJvw/U
x+vJ0c3V2OW818w/ytfI19vN/cPQ1dX217/yCP7ouNDMC/nR1wG4vP/Ay7fYzfq9JMG8xtHb1tbSx8nZ0srOx8rSwNzS19Paw8e/0e/q6tHlxs3R2czg+NbSvcTmy+kF8NnH2efV0dfX2eLV0vfazgLv3NDC1dr61fEKweLc8uvw8OHy79v05eX17vLi6urp4evw49kd4vDp6/Hj3fLd4fHt8/Hw8u3z9fME+Or73uXh4eba5ezY4dzc3uPh2t/aIgLo6d/dBuvr6Nne4OLt4eHt7ejh4Orf3fHwA+fF8/Xg3eTi5uPj1enDzuP25Pvj4svu+QPZ5uzo4+/n7+LV3eMC9ALi5OHm6uXp3Nrn2u7d1ADZy+AI4vbs9t/Z2NPY29/35vL33vPY4v3c3Oni3t/e4uDi3dzY4ePk4+PN3t3259Ph3eTo3v3s8N7p5dwG4RHgz+PZ5+np7erc2urk6Obp6OL4AfXn4+Hm5ujm3OHc5PH9uabKq9nK+PC7strEuNjEuL/Kzu25r+/D3uDWvbz8tse8ut6+0/nLy8TM/wDF+dzc2hnX3eTc4+zg5ugQ1unb4eXe2PHmGunw7uvq3ef17e739ero8eni7ezn5efW7N/gwsD9zujJ9NPPz9HO7Nj1zezUx+XO2QLc7OHuzNrb0+XY6hjkA9bc3dTUzdrOz9z4x8/h2A/j193e+ADc1Ofl3N/ezuC35Orr1f7l9fjb1NX1+Nvs3+jl29/m5ujp7A/z1NbU38DQucjN2c7j2/3Q1LXj0dUMGcUA3dHK4eHX3eHo087ez+DH1sPJwsi+urzJxb4T3tra69LZ0Nn229bs1dfeytbj88/o1NfS1OLt9efq49zw4c3a1dzn2dXY79Ls6uS9uPsA4dnK68fQ7erO2PLgytHH0vbf2PXr0u7e1NXb6+DO1tHV29jZ19DOyMoe6ezGwPPv6+vkycvV++3M4crX0dXY/P648OrexrzM3szj2fLSx9rq8fDe
7uDe2dvb29fP1u+87+Tn5vDt5+Lf2u3x6d7k6eEGDuTg6Nzq4e3q4evy5Obh4eUE++Pj5uzo5enm4ufi4bzA+9vBsdPMvcrQtfLOyc2zxt/W5N/b5tza0t3P1tzc3+Lbvs3Q4uTLysXI58ng1+HZ2dvh+drZ5Nnm9PTc6PPbCubS8e/W2dgP4dTW4ODRxtDb1NPW29Ta2tnd3tjJ58rCvMD728Gx08y9ytC18s7JzbPG39bk39vm3NrS3c/W3Nzf4tu+zdDi5MvKxcjnyeDX4eTl1PDe0NPZ7gP57OXq3Nzr5vTyvQPp6Nji1Ofn4NDm5BPR7t/n2ePh4Nni2uXj/cYY9PrIycL889C147/L/cDEusjSygURxbnL1uHG1cbQ0dbMuszMtb/LzNDP0sjI0cu839rQ3s3W3eDn6cvq59s52d7f3dPg2+7x9+jv++vr7vD68uXs5+3Z69nj4uDp3+Pf2ubt7PXN++b279bO4PDxzufB2NTbyNbR3PPs5s3b1N/V+NTGwsP2zM/b2dXH2vLSvsb12M3lxs7a3P7dzuTd3Nv83PPh+vPf3Nzq2OXp1+Xb5N7W1OL56NUMB8/P7u7N4dzW2tTKztnb1tXR8fnd1tvR28/W+wnu2NLt5t36x9rW5NnU3tXY0tTV2tjV2djUC9PI1c7W1v3m0tbi1uXc1tna1OD02e3a1t3d5tfkzgXh3Pbg3uLm99fQ39/b99rc4/ITx9/x9O3m8u/h7u/z5t318fXr+OPx3fUD5PAR9+js6+7Y6+vq8+zv7O8I3/by9e7j7urg9OTY1+Djx87P4PfV2NLS18kd6gjX4fP1zdjS4wXK2NPT19nWzMzM89fQz83bzM7t2s3uudC78QHQwbykx8zrCu+/sJvNucj5s8Lz9sLKxMDHx8zJ0ubOxszQzcrIzvXJt77Y19fGugj3xhLazeTm696y39ze8uS+7+K98OvH0820zMrJ0cfG39PT0tHSz9Wszb3E3tnl
xcjU2uLd0tnR1sPn4t7JwcO+4ebc6OLh3+vb7ebb4ePl1N3k5e6/5te8ws6u4+zz7OvP7tvq6NHT3PPf0e3e2uHv0dfZ3/Lu69Lc2+Tc/NjT7/XUzsnL293H3ffTwNX27uXy9dno88nNB8XK9AvIxL+9v+jPssO72wDa2M7SyM/EzcnM0sHOysXOus7F0N+98fD29/Xv+toB9O7y8fH29ezw8O3q6wLkEvbn9O3x3eXs7Or27fX4+Pn39fj4+Pjj7unoBNng5OTj5u3e4OXU0t/f9/7r7ewI6uDq4ujm6/Tn6ejoCOnu5d3l7ebr4OPc3efe7ebl6+vl6tbl6ODx8fHt5+7h2e3l59MZ6Ovk3/DlAPDi6PHx8Nrn5Ojx6fEX7d/u08PN0fbO5M/j6M3X3NnOx9PT//O/+PvZ+c7T89nc38TR4Ovh58fs7NHK2QDb4u3e4PUA39nK6sfP7OjO1/DgytDH0vbe2PHr0O7h0tTZ/t/N1dHV29nZ18/Ox8od6enHwPP77e7w69juAujj2+fx+O3o9fPe2/rz6e8U8+rn7enlBu7r8evv7+3p9Ob18vfq8fHq8gvw9t/s4+ju6eDv6e4e3Nzr0dfj7ujo8Pbt9fnu9+X39/bn8Ozy6+jl7+nq4Ojm8PDe3O3i0tn52Ard0ube3NvQ0NwH8NrQ3tTb+8rf8MjW3dzU9Nbv0drX39bZ1Nn688vv9dPo287S+NcB2crWz8/Zx8bVAO/XzN7R0OzH1OzD1NvXzfHSAMzN1N3U19Ta+gXD5ubi3fzn6OTk8tzo7Ovf7d/nCOPd3OnV1/Hb3ufi3/7l7e0B3ub74tfX19XY4Az78/P04ezd6dvt5ube7+Tt2Nnj2v7X4uHeCtvn3u/b4+7q4+/v493i3SHR2tfj4Nvk2ATC68Tr2brU57jw0fn83srMyMYZ+PPa3NzO4+Xe4dTa1+X22Nrm4NvS1tXl5ebGz/fa2dzX2s7X7frZ4e3jyd3Y7+7X
7vj24NcF8NHry9/X79bW2tfY2OXf1t3e39rc0tbO97/h2dXbysvRz8/Q2+Xf0M/C2MHHztPXtcHeJeHE/sjMztbP+8DC1tvS19DV0/LQufzw7+wI7+/h9O337/Lx8unm8O3c4+/x8fTv9uPx5e3x7u7s8+3s5tvx8O3v9PMZ4eLs6ubn/+zk7PzsEOru6+zr3ezw7t/m6eXu6fMI7Pfy7+X3Ce3o9Pf26uv08/Ty7Ova6dTjCNbq2Nzc2ubU6dTlzuPc29IEGwTc3/Xk6+Xf1MfhzOjg2OHt3+XN2N/q7eHgyPDf8u7x8+/p5uzx2+j29+vx8/AIEeXf6fTv8u3z8PHx8vP47/Lz9Pb28fz45/QR9vrg+wLl++bh2vXg+sPe3QPa19re4QDQ2NDm6OPi++TX39zk4ezn58zn4Nvm5+fe2+P739/n5+Xt4tnf0urW3e3p2eADJtzn3uLg6+Tn69nj7O3o4ube39n25eXi5+Di4dnh2+nuzufb2eHs0unz5/Xuzs/T6e3l+tzV6ezQ3+Hd3drg3OTT1dTW8t3f2Nfb2trQ2dLf2Ou5zvjL0eHX2Q7X1OIg6dS118nt4tX42vnq3ubm2tTX3tri5tze1djN1wTX2svM7NDVzczX9cvgy+Hb2M/Tx/bsBd3d3+nY8trS5tDh3uT82hbn5N3c4M/b1NLi19zV8vDk6wfk3uTo8e7n49nl6Arl7erg8uDj5OMF8uXy7e/lDO/16e7t8e/m7eHj8Obg6+3S6Ofb6ODe4ufh5OXr5uzj3Org4QjP0/LZ4esX4OTr4dre6+Tq3vLg39jg2RDc6uTW7773x8Wj3OjSuOQA49/OyLXG5/bhte/+CObUxL3UvL7tzeHe8OfH3MvV0NHY5dTTscQO7+Lx8tv47+fU1M20z97Y2u0KtLnRwb270crD1c/EwNTVwsvMztPEzNTS2NDO7qrV6/Py7+/m9PLz8ub49PXw9vDs6fkF5fX/6vLt8/Hu6d/z
4QXw8vHx8wPi8PDx8fDj6c/PytjVxtXZyOO9z93kvcvh2dnXvdjRwNXT9PDf4eZC37/M1M7U5cTV1trX++3wqfTt6uPi8+vq8/Lt6uLy6+kN8/Hi8APkAQTe7OHr5/Pv4eXp4/bp7Pbn8PLx9Nzm6+ry58/W1uPB3OHH2uHV5dr/1t7M4tUR4b7PvuXXzdTSy+0SKrfkyt7NyL/Lys/J1tnD3dPh497i29LU7vXz5eDj1d/W2/73Etjc2Pfi1sffBfvc29ze3tLc4Njh1t/Y3+Haw9D08u7q8ujz7d7u/Ofv7QT16N3/B/Hx6env9/Xm9ezs8eP29fb09fD07u7y8e7q6ury593ezOTm7MfdtPbE6sYPxMTHvf0b4eTV4+MPz9rYr87R4LXTyN/c2tzX0dDRxNLD9O7v3uHZ5Orm49/s7Ofx4ezl6uLsBA/r6O3t6d7v7e3k6fHl4ejt5tnt7uLk3OkW4ejp08zYA9rP2tbfz+bn59Ye49wG6uja0+Dt7+ji2N7V39/n6eDQ49X129XT29Li2Mjo18s1xNfEv+bh6uTm5dna2tXj4NbX6OXv7e/u7OrjAfLa4+7p6O3W69jY4t/c6uHW5uzy6u3j59fl5+bb7/Du1ezm3OTPHtvj4OLl2+ft5enj5Off5+bm5trn2+HTFufe3fvpAeTq/uPg7t3f+OHj6vzh3uoN3uXh4M/25Nng5gvX39/r5erl6eTd7Ofg6u3p5snd9ey95McECN6yzbYtxuS4wcDZq7L5wMLiwevVz9q5yb3Cy73Wx+bZydfPyNXq0c6p0ebPvuPQ4t/d4NTY1eTmwdrC38fL4eXKusvNyMjT1Bj5Ct7UxdzP3dLi2t7c0frUy+oJ+tTz2OfS4eEDz+bf4uvo3+rg5OsJ7ebr79z96Ofg7+zz5+bn8Ojp5u/w8e/56OPbw9Tb0tbU2tjf0MHb4dbWyKnR0uq4tQnLvtjw693ZwMb/2N63HsXZB9jf3tbX0dyr
+OXq5Onr5ujn4und6erv4OHn5+zb6+HpCQnx6+/l6eXp5uTs8PPz5eft5Onj5fzj7vfc2sbSx7W8yvfSy8LY1c658fDCy9oPweKx2NnC3u3FI//C1NXV3ufM0QLYz9/v0ez19O70+fb39vXx7Ojx9/b27wPz8d/u9vH07fj0B/j15u7q5/3v6vX29/j29vj49PXj/vf47dre1Ob11eX65tTfAt7X0/rY3+DaB93u3OgN1uvg5u3v5+nj3OXg4+Hn597U1uPR/tbW0dXR1ObM1vTY39rf79fl8dnF+MD51ALD293789PbtsbBzNoAydLO297kCLbq5eXl393h5ODn7N/u5+Hd6eTkDvvy4+rsBe7k7eTl6uXs6ePm5ePjAd/h4OPc4ubf0xAE3PfY5Nzm5+3m6ej15vfe5+Tj7PXs4O3u+Q7l5u7s8fDm2erz4e/l6e7r5OXi69j26Mz/3trR2Nb/yt3f6tvpy9nJ7c3Z2NPU6AT93c3Q5Ofu6cDi1Nrd4Nvi3Njc1dfs4Ovj4AMX5OPv3Obc5Orf7+rrD+EE4/Hd3dvi5PHq4NPcA83w8vbr8+ze5u7o5OnT3+Xq7gDf6uD86u778+fr3ern5wDUAfsC6evs6enq5fLp9PTt6O3h6Ojm6ejr49vm3tL5tN7Yzt+08fzfz8Dl28PKur340+PgtOXH2tzj+dTS08va0N7PAti2xr7IMMbR6rPZAOnt6O7h6esM1OHg5e3r6Ojq9+Hj6uPg4u3u7OTy4u7s7fTq7+jp8+no5AvvAejt3wDp7eju4enrDNTh4OXt6+jo6vfh4+rj4OLt7uzk8uLu7O306u/o6fPp6OQL7wHo7d/39fb1C/vg9/P17fT2+vjs+PnxEeLd5O/o+fnZ8/Xu89r09PDi9/Dj8/X16fTs9vb/6rm71ADY1tHW1svj3NXUzAjQ9+/R3N3j1OHe3tX01eLgytjNABTN19XU1tra+/6/yNXcBNPtz8za197Y5+HV
A9jU19zlzdfnFPsB6eHe5tzc3tTc5d3q4fXa2dfb4QjTANLu6vfV9O7V2dHZ9ODo693k5eUR8tvd6dfo5OrY6+ze6eTk4e3i59Hm5ejo6Of0A9jt2gAc9vrS1d/h18/h2/ra2OrczuDXxv7W3N743Az+5ODMzs3Y0trb09fU1tvU/t3Z9fDw2unc8Ojl1gIA2ALy5Obj6/TuxvwK6+/x4e7w3uP06/Py8/Hu8u3w8u7t6ezr8fjp1OPSy6rTu7//y9zust3JtMblvevQ48Hvz9r10PTY6/vA/cnLwNbFq8LT5s64x8Hj49/c5ufa5OHs7e3g4t/Q5NX58/nu79ng2OH+5OT3+//h5eHh4+bo5+Xo4+Xm1OvS+/fFwcTUws7Y39fS2drZzcwB99rNwsjfG93S5coE8PTKAMnOv9G51838zNMGE+LLBuvb5+bo5+Pi59ry0Nrh+OcD6eXc9v3b4ND76Nb15frk4ebo+fza6OTj5efk5+Pb5uLz3vnY2ffk9uLk4OLl7Ojq/djr59T45tj44ufe3fXp6RLv6+HizhH95t7e3uXc697g0Nbb/gLp8dH08uzr5vXW7tHz2uXs/tjr8gLs8uzi6tzo8uzX2+Xp5+7p7env5unt5+65yejUz/gXzNvl69zvzbXC6urT9dLK0+XEBsbQ187Rxu4IyMXL88TP1c3U1dsGzrXS6+QE6N7g5Qjj3Qfr7eXq3+Xp1P7m7enx7fPi6+4P7uvv8+fo6ufo7eTl6Ovy2Ofq1Pzm0NLg2+nf/OrW2Nvm3NzzzvXs1voD4tLo4Mvp5+PZCd3X1NHW7Qfi6+bv3tvf99ThCuPu5gjl7+rq7PTw7O7a7uzt6+vz8+Pi9vbp+fnt4eny7O7t7/Lt8+nt6fXv8QYN7+3g8uXf7PXo7tvs8O7g8fXw8BMQ4u3f4+7y1vT07e3l7tzv1eLo6uvq5OXo7Ozj4Q3W2tvs2ejZ+d/S2+Ll1tMD0tHg39Xg2tbi9Pfw
7dPv2/X6CvC24dTj4djm5dvmzszE/sfYxcwP5AT7yOri7csFyNq7+Ori5ukL8uTc5O7Y3uT97eLm8Obt4unr9Oy7vNYB4ujq6e3k5uUE7OLk7fPg5+3o/fXo7ObmB+ji6O3p2Nvr/fTv8vDu9efw8fPzBuviAfXS0dfd2NTc1NfZ3ePf097N3tjjxtbg8PfZ3uDb5PXM+srM0MvQ/t7i2dgO080M+L7y3An4veimq6zqCKu4tdjpu7nS09ri0b8I2vDD2PPI5MvO6MLHyMXK1tjW39fou+qh0+Xy2ADZ3OLP1una4uD07OnhBOL49Mrh5+jX3ODh5NHf3trt5eTkzM3S0MrG/dvK4vnr497Ryu/55s/UyNPN0c7u/Oru6NzDwcnYvu/O7tPK1Oj05+fn3NPJxdfX0cTP8cLr3+3v6ezy7+rt5evy7/7s3uja8OED3+L36eDg8enp2ene9+EQ6+vo7fDq5O3o8ePl6t/S2tHQ5unF1ef+0vfdxNn62+oK59Hd3unv1djO3srO3sfp0Nvlyd7d2ebSzdXVydbm5Ojg4+Xm6e7d5Ojr3OzS6uzg1e3k5BTu6uPw7vDe7uUo1svH4OnT5Ojh5t/m0gbl1wHcy9TfEuT0AOfk3NzT1OPI/AXR3t7d6eHb7BDn197f3dvg5OHozt3a5e7W3dzg8Mzv1s/czM7S9e7f4uOw8vPWrPzr3tTD1N/xz9vZ4Nfa2tzu2czd+Mfh4eTa9tuv7eTR0d3N1tfe5vX62djfzNnwzsD92PPW69zeztTZ1eTY383i69nn3dzV39zY2M7ewPnI5Nng1tnK0djfFO/s8DLZytTN6N7ayOPZ7NXh3d/j3Nvp7+Dk5+Xm4eXt3Ovj6NHf3drc1OLZ2NvX5fvk1+b64+DNDNT/4+HW++Pr4uHU1tvg4t/m5ebn3vr64eHl4tXZ5ezNx/j52cTY19PT5/zWytPO3/fT0dHX1x3fzb/n0QUF2eHW0NDl1tu7y8nI
19jMsej28+Lu/O7z8vHw/PXw9urr9vXsEN//5PD09vLs9PPr9e739PT09vLv5Ojo5unv7OgDBNnAv9D+Jr7YwKbXysjRucYEpagZ3qnq/c/KrMjVtRfMx+/OwMu8uq2yDsm+vLuy4snjxMbjw8jO1fDm0svMscLuuAn9+svi19/Y3AvV6+PY7+vkBNPIztTEzsn9ycfHtOHf19Xf29zn4PPm4e3m4t4d1t7Z4OXa4/HV6NnfDuTi5uLr4d7N6OEC7enn8Oj/5tLO3uDr3tn74ufO8dzI4OHk3+T87vLYzPH2C+3b+fbO3evk6gPq5dfl/+3u7OLn4PEC6tHh2Nrp4dTj4/nVBdzh+czZ3ADyAg/f+dnc1gfo8tz+997X4t7V3dfV3tfU1dXg3ubJ0t/KA9TT1MHM/M7T2xjuzcwB28Dh2ezh393V3NjO2djf5dLYz9zv1tvX3tXLzb/S4unl3+Xgzt7T0SfZ3+Ib0tnSAL7M0crV2Offz9ndzNXA5uvr5+3W1tLSzdPa29LV3LzK4Lu31uXM19Tz0e3PBb75sATqtNDI7Mv2veLq09jcxsre1NUEvsjMycrUxe673+Pf7djl3+Dk6u/7CNvm5+Xz3eLD6PAQ0tTT5/vZ6dfR2tPr1tfh5uTq4OXl3N/g5MTq49Hi3uvl4fTg7Pvq598F5ATc/NzZ6ubp7Ovs1N/i5unn6OH0/PLq5Ojm6ejp3OPc6drnBsbe3+nj2s645c3lyN/excy/VsDB2PP84dTZ2+Pb1uDV39He29HEzMzHydrP3tD24uv09/b49vXg9ff49vfsCfL17fH49O3z8/Xo9Pn29ffvFOzu5/T39fX48fjz9tUE8cvc0b3N8sYK3ev73MgM1czG6+vT2tr0y9DV1N3e7dHW89HYzuHb1c7U0tXTxciy3N/c/ckHBN/e0dj92d7jyQnn3NDt/ejh/dXu3t/h1+bh2ejZ4ufX3uDc6Nvg6s/n2PLr8ubq4uXm6uj2
/ezq7OXr5t/h/vTq5O/f4e3c7OXrAOLoBvPp5Pvn7uvq7u7k4d7s7Pft+/MDB9/pE+ns9ffy6+vs7uXp7eP66uT93ebt3Ovt4+zk7Onw6+bx6O/59fbf3+fX4enn3t7s0uD34eLp4+T1493W4g7W7df44uDf3Nnc3+IP2t7d4BHn5tne5ODs3d3r0tLsz9vHy98E4eXV4ffd5tP/89La693T4PXf3AIM7/zV4trp5uPZ4tzi4eHM0tnR89rr7u3w8e/r9/Hx7uzy7eH05O71zefq8fDr7u/w+vHx7uoI6uXt7e/r6uvu5vDoAfDv1ef88OPz4OTa7O/w5NYG7uUH3OTeD+rv6PDj7OHt7+ff7uHf7Avq9ezt4wLs5tzr09zn4dzW3u3p6PXw39nZ3N332Qvu5vTq6RHO0e3m0+rmziXOyNbd+tXS6trh4dLj1dvh3uz67Orf2t7p6+Xlz+3q/9363M/r4+T/Adfz4uDm4eER6t7r6/Hs7PPh8PHg8u772gHu+O/vyvGzyM33tLyms53gtd3axLHm6Nzf1sG2srzKuL63wuXHysfAyfG7o9fh0dHazs/o5+fR8ObX2MjU5M3m7vHl1cHP2ePN4NnTzdvu1N7TyNfj0dHT7NPK0+7nyeTN197e1c7S3djb5uTD3s7SzsbJ3cTyvtrmztzmvcLo6NLM0M3JzyqzwNgJwrjcytrq5eDqA9Ls4eO+5+/u3d/c0tga58HE1tbs4eXk0t/R1tXf7NnY0x7V2tjT2Orb0dTZvezQ5NfWzvP1w9jQ0erQ59X99fL32/PU4vPX2du12d7c4/P0zdrO3N7g3uHI2NbyueD3xfrtyfTs4Ob/zczt3cPJvtb0093Rxt/64+PU9tfh284V88jcy9Tg2ePhz8+10MrCxtG/Cs3P1NW/EMHZ1tHMxMIA/MTb+w/b2NfY2v3R0Ozo1NLI49PK3tXQ4NX+wNzn4dbb3ODj6vXe4+Tm5Nzf+t3m6QcG4eb3
6uvg7evi4efm5Ofk5dzn4eDh4t3iBv7grKnn47nQss22uJY1pb/v0Lj4xu2xxrbtCty+x9jGrxGy19XUu9PMtMzMyMKs5r7Y9PHh+fj82AXY19/g1d0BDNDVyt/M0Nfh7eLn+tTh8Nvg4gbq4dHo397X2tbd3QTY1OPdAN8H0ujf4OAC3OTr1t/e4+TS3dTn2+Dg58HcOcX5ztvj1dnb7NrW3t7d4OLa48vc88zZxskXy9PV1s3i5vPPzs3E3fD6z9Dq1d3o4+Ld4fXd3dYKz+Daz8fA1dnMzNYJ3gkB/cHcvgjr3OL+y84DzNfHzsH3zRDP2svr5OTl3dTb3N3e4dHc38jZ3t3e3NbPztvHu8G91+e/1tbf19je0+bJysXFAw/pxNzI2+/H0tXzGtbQ99HE1MTbxsnIyMfHzf7t1/Dv+tL24Ons5tzo3/esruTA++Kmzdze1NXnyM2/4ezwtr3jv9DFue/Bvbjm5cTR2dbe0NXZ3Prj5trgz94VGN/W493m1evq3PDr6+3p597q8uvs6uPf2unm7ODn4Nrg+uDg7OPo6fDr7+vm8ODnDwnp4unT6+z07+Xw8fTt9PLv8vT07u/p6ezt6vTp7+3r8APu3tfR3N3B29zd3tzt5t3d4eci5vHJ2frd0+L1zuPi3+Th3c///9fj3ePj49/i3uLU0u/09Pby4vbw4u/m6fj33fTv2BIC1uz2DOLx8PHt7/Dy7+/t7u/j8vPy+O/49Orw5gHQBOzU6O7j1+rs+gTu4OTt2+fY5Pbt7wLb7N/n79zj1t7U3c7XDODc2eXl5Ozx8fv82da81c2/wNIC+QHpzNTBvNTN6f4D4QHy6drUEdzd2drT6NrX1tPU2dXX2djVztHM8N7f1OHY0s/k4vAO4Obc2drgzdYT4c7FBPHb093f3urR1tvZ397e3tfe4Nze3uHh07rt2/fg1MbL2tHF098B6Nnp1+kE6QAX39/o6+bS5+bo5ePs6N3j4ufV
5+nuB+zYFdjh++AE3uQL5hHf5t707OTi3t/e5e3d4+nazurV7+3o2tff09Hm5+3n8uHW4uDm4ufY8Onl59vfws7b8tzf7tna4+DV6uzVzM/b5Ona7+7J7uno88fb49zM29PS18vg8ffw+dnk2u7h5+ve6eze0eTl5+3m5+LkyOP0BNra5d7p4uTh4QXi5Obg6uDf5ubh6AHl7+AD9Pvy7fH1/v3y+Pv7+fX18fv0+Ojh7+nm+fvr+fP35BjNEOr77fP38/b79/nb9f7q5Ovn8Oru7OLs3ejW4efx7efn8Pny1+cF3PXn7uXl7g325evm5fDu7gHe7+3s8e8C6O3v6Njn5dwB4tve/eTc59Hl3Obf0wDd3hHK2Ovm4OLT2ejd4sjIF+TZ5Ojo5+7h5tfbCNwN29HQAOHc0d3V4tnb29bl1c7T3OLU6uD/2d/V0dPP4Pzn3/7Z2Nvh4d/h2v3+1fDr5fLp8uXzAPvb6vD17OjT4vD/4u7o7Onz7Obx7Ojp6wHk+e7t1+kB7vLz9dsJ3OHp8Nvu8+702v/k59wUCuvr8+/W0QLtFuvj8eHc4OTt7+b9+PD35vfi6/Dx8/Xr7ODh7vDv6e/09uvh3+Ts9ejv8fn1+wX/AOvl6PLq6u8A6vXx9u/39vHz6vHw7u/n8fjo7Nrb2eLh1c/Y1Nvt4OLm2uDMJvnL1tn2+9Df9Nzy3dvc2NnV4Nvz1eTg2tnd4tbT4dnf8uLn6u3Z49/k5uvx7Avr5BThFe7l4Orv4/Xi8PMK9Ojn6fXh7+7s7OTr7Oju8OLk7eTd3ePW39/VzNHcANvtBdXo9PLh6fHj3d/f6N3j6AHt5+Li597n09vo6ebx4+gGF+zk7uzr3Ons2tza9uPs2Ob/6uHs8Nbaz+nm4Ojl7gz64uvj5+/s5gDW3Oju7PwC1PID6v7l6u/M6e/y4+zy4+/p8+Ty4BDs5s3m7+zg7vH69Ozt8vjx8vHm6vHu79bs8e/gytjRztDI
29fp0/Ta19MSzsy/4fkD2Pzo5fbb09710sfb2Nji0Nne2NvO09fZzM7y/M/qywHN0dfV3tPq1t3UxMX60vgb1tLh3+vg9Pzh2vjOzdfYDc3t08zR0tLTz8jOwcfS/9fW1dfZ1evV2ezf4d/l29vr2tzW+s3l2AbZ4eL/8d7f0cvd2eQCzuPV4+XoCMb08vDy8fX09PbnBubl9ffx7Ony3+7x6fTw7fPlCe/v6vXh9O0C5vDy7u/07vTy4/Ps6Ont8+Tt5enp3+vl6O3y5+vg5h3m4eMH1trv5dzu5uzo6enm5uXs7e3j7err7eHk3xf02svX0+rY9tPM+NH238rP2tH3wxLrycQH4t7S2dvXC9DTweDV1dX029XW4s3P28HU2OXp6erM6ujN3eHX2+Xo2eXd7uvF0r/Mzt3k0+jdEefu+PXj3eze4fHm4uXn9+ro+s3R9MHoxMTEv8Dm2c/U8MfKxuu22Mm0zPzX18za4PjU0PrLucLUz+XL0crW/xzMBMfj7evs4f3z8vjdzOvm6fDz9+/u6efn8/n06/jv7wHt7u/zBPDu7fPw5vXz9fXc8O3y+9Li1ukXv9Li4sXm/cUK0NQF18rM1soRCOLYy9nS38rO+vLj2uLY4eDj3+Leztq82Nrc0+PdB9/d4ODd5Ozj3tvd4tTt29zi3f3q49vp5ez36AvX4N/r3uPW5hDZ2Oji3ODN3eze6fDZ2OzlzvYL0gvZ5BDm2NXg1O8T7dLc3uD1493r/Obg6+fp6N/m5N3i7dHQ9d738fP49erk6vP28/ry4+EL6t/p7+/r7/Hp3wDw6vTx7+kf4uPt9e709O748Pjn3/ft8vbr8/Lv7/Lj8vP36O3v7O8TAOHtDevw6+nr7+nr8fHs7Ozj8u7w8Ozd7e/539ypurrDyJ205Rm6orPi2L7ZsSr1xa/T17rb69Dd2NMA09bi0N7O4dzV197Q3+TCwu/M7unzB/Xv5O7b5t7W8PHo6/fu7uXb
5Qrj4ffx7+vw4PDe8uPyCPTr6+ft5+bs6uXoDdTb2uHq6d/n6/kE6+3u4+Pg3/jq5ufx7u3x5hHm6uTv3ufT6Njk7tzn7efp0+ThzPnfvPHs5eG1wu3x5OfKwPHjt7/8ubrUsu2i+f/61ujG0ezexePPzc7AvK7FzeyyxN3l/NH42tvuwtrw1/rV18zX2uDa+fb+0rvt6N7a0PvY3/UH2c7j3N3h3dri4+TQ7+jV49zs6ery8O/u4uTq4evq5Ont7AMHDOjp7+vt6OYX4+fm7u7v7+nk4OTs8O717Pru4dgA9sLU8L/cwMT12tnB8eDI6cjC6OrM1MPsyOOu2dDO6Mbu8s/u18nM/M7MztfcytjG2tnuAeHdDOLr79ve8OXf7+rfAfHM7drZ4dnV5uXn/dbO4Nrf3ubj8OfYB9fp4OfXAfr89vrq9/n39fbl9fn89ff6+foH8PDv8fX38/PgDPDx8/n37Pf08fD19/fs+vT59e3a4NDX5ufZ0tbX9dbZ6dnj3dfo+PfU2trU5tTN9xX66/Dp6OTZCOPz5evs4NPp4srHxNXEzdDYysrLuLbM19y+2snRwMMQ/rnpws/N4Q7P18HPz82+z/vLHrrIy7/648fq2/D23+Hz69718ujp4eHr3eztCPnn3uEd3ufr7O3s7vTk5fLv+PDe8efq8u7k3vPzBNbv8OTWBvPq7+be2u7p5Obh7vXlFdrpDuje+erk4OPW5+jj6fLw8d3d1uTk59/x6O3o6uzu7O/w3+7b5eTt4One4uTm2eDn6OIO5ev+4u8L6Ovq6+/m7uvr7Obp7O3vCuTh4+/z8u/w8/H08/Pw8vLx5/Ho797z9fPx8er19vT2DfPy9+/08fLx8PTs6/Py9Q3l4+rq5u7k7+vj6ebx1Orn7O/t4esL5Ojv7Oft7d373gjU6d347O3f3wDq6uvq6+f67d3p7+Hb3eXr3t7mAQzo6erk1OLh1xDV7efl6O0D0uzp7+bg7err
2e3s4efi6e7qAOTi1e3q6ebq7enh8vPv8ezt6+zp5QLwAO7s8gXw5+/m5+7q8Orp8PHl7AHl8Ovy5e3p5eHWwrbOxMC9yezs2OzJyLvmvs7p4Oj6zezu1e3y2Pbl8PrCxL3KxM7Hx8rCzsvDw7jz39rd2+7V2+fx1O7d3eHu+NrZ0Pfz3toH2QPo4eTp2Mzh3uHk6uHh3Oni5Nbn3+fYCecO4+Hv7d3X5gPZ7Obt5OTJ2t3R4Ona3+zn8Brk59Hw6evm3OLb5+zk6unx8ebn3t/j6t7q4dfj1/L+BAH35tzW19rK+8TXD+n+5t7b6OHr4+fw4u7o5fDx7+/s8OLn297d8vX19ufk+PPe8OP98/fz9/f03RTm7/D+2/fy5/To7vHo9PH09Pb19fT18PX28fXw9OTr7+r75u/t5uvf6vDtBvDv8v7c6O3p8Onn3+Lw8eTv7/PsDObd7fLt8u/s8+Ht6vvk5dbq1OHj7ez06t7Z3MzP19/AAvPb1evr4OX25gjW2NTl8dfby+Hd4tzW1tjI2M/f4+re6uHX49fy/gQB9+bc1tfayvvE1w/p/ube2+jh6+Pn8OLu6OXw8e/v7PDi59ve3dsG1tnF9dDd7MvY1t3VzvfJ1vL0x/rM8tfd6tLd9NzU29fq3tLcz8n50c7Kzd7U0PjI0hn5193Oz+bm5eHwy+vN5NfM6f7Y6fAC5fHk3unb4vLq1djc4eLs1eLe6ePl4+Dt39rd2+7V2+fx1O7d3eHu+NrZ0Pfz3toH2QPo4eTp2Mzh3uHk6uHh3Oni5Nbn3+fYCeLY2OHa2gLi49Ha4ePd3NLT09zN1d7V6OUF5dnk5OzYCtfo3+Hf5Nri6Ont8Sve4dHb5uLe3tja3t7v9OXV4Nfiz98R/e3l4+X/5dbd5Pz31+Tq5+Xk3uXk4OXk3+Hd3tPj9+nf3Ozg5+n51OPn3+vm6Obe7ugK7OHJ49/pyObj9gTmB+ze3+Pf7OTc4eTx7fDh0c7W
077b1NTzzeTw7NHav9fYxdfv7MvV3c3P8OIO0+3h1O686Ofy29PU2dfU3bYG9/nU0NHM1tDb1NHJvN7h48z129X90977/cjd5NPN4t/W1une3eHV4+f84ePi5NkE2dQQyfPY297I3dzJ9t7e5OT14NXa583Q4eLf1uH5BOf+0N/j99n81tbf2drS4t7l79oC4eHfvcws1czf5t3T8OPay+vi1uUWztrd793s8NLk4ejly9Xn2N3k2d3W1tbU1NbLwejo8uft8Oj09f32AO3m5t328O3hC+7k8+YI5wX2+O/o5u7r6e3t+fn09fnz8/jg8dbx0ArByM3Nvc/LxsrP39PR0wrXvOPR09/d2N7S5+XWBOXi5erY2A/d2t7U29Xe6Mr3/8H+19fX0sbXz9bS193a2NAO2sbq2ePi4t7f2ebj2Azk5erk1dAL49/j1d7a4vDP+O/JurfL0s/e18DMxNbg1c4Z3dLMwMzP1+u42dPW/urL19bXztHn/O0P4+Db3vH72NTuwdb03t7P4NTM+tHb4uDg3dncAQLL1+7/6+no9OPY/9PR0+7j2NnY4dvm2OHF/uLp6vvx09/g19kB3vLb4d/Z3tn63+bb0eXd3eLd7Pvg5Nnd4+bd2tzz397Y3d3f4NbcAdfl8+vu7fPg6urp6e3z8Avu9fH0Fu7m4evv5vbl8vML9ejn7vXk8/Dt7eTr7O7y8eTlxfDCx+zJvOjR3fHQ2c751e7F8+q238/X0NDT4drY087b0sjn0/vcz8nV0vbkF+61172yu73OpbzRzrr10tvi++DXyPfvx+jN3Lni7djb5OTWyM/B7+bf3PbU29PWyALU8uTg4+Hg3QD+4N/bz+Dq5N3L3NfXz9bR8N3Z5One2i/e293q4uTr5+Td29Xc29/Y09Pr2+sF6Ozi3ODk3fTp6Ojg5/vu5+rw8O382ukCAury3trt4eXl4Onl4N7gEOTgCOTP7d/XyMjPx/TK2M7L3NvvyMgO
6d7BucjpxsrK3b7b1fC8yNzE/gbg08rS3NTVyuXW5grd5vrq1+Pt7unn2O/x9ebr7OToEujj7Obo8uLf8ene6O/9Bv/+5wHm7PLw7e/j8ubO1t/RxvTZ5sbNwNzt0tbXrtnKvOPq7KvS7dG4yd7X1c/W19TWwNLXxNHJ0cu8z9K059Tf+dnj6dbp3tvf5OfkBg3h4t4Y3uvb3/Pi2fXm7d/j0hXl7+Pt4+Hm2N7s1ODm2OTz9PD18uX17+T8BO/m5uTs8ucG3/z95uDn5gv08ubc6uzr7ejz8e/p8uvs7PDh8PH68+rx8Qjw9vPv4978/er87P7+/hDZ7+f06Pv88+37+vD3+fj48Pbs7/j49fL28/z43Prf0dvcB8fXyeHS0dbeA9LJIODi5OXp1Nr/5Ozp5Nve49v07OXi5+Xk6Onk49vb1OPv8ebs8u7p69EAC+Hu6unT5efT7NL/3Ojo6QLi7OHp7eXr49jm7OPj5urs6e/659v7ut3F18jP29oTw//N1eK8yNjLvwLi4r3Kv+PHv+HZ2c3L18HcuNLRvdHMzynqztu85dnV09fU69Xe3OTc2+jfxuMl4LfW4t7S7djj7dje4sr+1fTY2/gQ1+bT09na29rczNTn6OMC7eXR4dcI39fs4t3hDePj6uDl6+nl5Nbi8Nfl7NruBgbW2Ofs2t/c3eDb5uHc3drU1uHh0tDj897i5OjR0Sfi29DT2s7d2+fK2Njz2Pfa8wP4/ezT09nc39rewt3N1d/Vz9ni09DT8AX16encxNXC0P707APU+Nbd2+Tkx+fh1+jWzMzK4s7Z39vY2drW5erW4Nvh2u3j5tXV9ezv7Ork/MrX7v3X2dvm7On/5Mvw5ef9zgbr/uPq5+Tp5O/j6/3W9fTw9fLv9e7n+wTz5+bs7PLwDd36/OIF5+v18+zv3evx7ubl8O3w6PPs7+3x7fHq9Njn3try8d3f9fPd1dvj0OAG3Oza89Tkydrj5dvi4O/2
19bU4tre9crfB9rT2erUx+zn3Ozy6ufu7unl7urz9ufvDO/a7Oz18O3o8ezV6vLs8vHz9uzjG+Do5+3w7fIC7+bu59zs8urn7u7p5e7q8/bn7wzv2uzs9fDt6PHs1ery7PLx8/bs4xvg6Oft8O3yAu/m7uPo6tfm3eLg09/s3+Dj5uHg4uLX5uTaD+Lh6d4S5t/i4OHi0+AD4wff4eH85ALk29rx8/D97vLv+vL0+fn78fjz9PLx8uv29PLo7/Tk9+3t7PYW7fT36+/9+vny+vn8+Ovz79fO3+Hj3eHS5tTyyA3e8Nva+Oru/9Pf6+Lc7eTq4M3X3Pns++Th2Nza3OLW1OLT7Nfa3drb2NDn39zn5d/c3uLU4fkQ9ef74/D63drr3N7i3Nzg4Nfd6+fv1uDt59rbAf/n+e7s6uvo7uX94uzs7evh4vDo+drlz+jV7ezP6e0DBvjjDc/P4+bi6enn7t/l5tvQ0uXq6Bvc1+Ld49jg4O7T5Orf2gn02OrKzezezePm3+bP5uzq3O7o1uDp7Nzo2unU9fDv8+/w9PHk9Ofj6/X27vDf8+kB3uXu4QLvCuz07O3w9/XxAPHx7fL18PP39+zt7dfU0NHM1tDb1NHJvN7h48z129X90977/cjd5NPN4t/W1une3eHV4+f84ePi5NkE2dQQ4dzx2Njt4tf26+vXxdHyzsfo0wbK/M0E8P7P1tvmv9nQ2dLq3QDe0s7Q0dLZ7N3HBufh+OXV/PLo3cS58tXhyMS6s6XHvtHN4uXs5bjRyr7I0sfBwNLHzMbNzszCzeDNwtra4Mje5tvd4dq85NXn7dbb69AK/MDrAPDl6ALP3NQH187h3eHl2ufZ2t7c2d/j6tT+4+/j/97o0OPe8uTq7+To3fDwFgXm4fnq7O3W3ej05OXu6+zu5ezn5ebs7+zr4Ojn+ejK1/XjB9Da2ubh2uzm5uDV3NrX5eMB9dzn5dnn4wDd5t3t2QTj4tvf6ubn1Nzg
1ATozxHY29HJ4r7Fx84O9M3S49LQqsHb1fP5/drK49Tm7cXUz97a4tfh29Pa3N363d/n79Xm6+vs6Nzn197u7uvb0Pvq4Njo79vw8erq6+ft3+Hs7938Bgzh2N/U3OLo5tbX38fKxdLR3dDc2sHU3eXYxu7E4vTTyLcbw9Lg18Dd3sfO58TVxA3Y3PXX2tvFxfzW0wj89Nvp7OzG+/DI3P7O08/nysvRB+/y1e790MzS3vDO1t/V0dPc1OHZ3dzb1N7ry8ji7Ovk7+Hu8+rtCdLp6un/6Onp2/DV4+fW4eoG5O/o6eToBQnl4gPu7O3w7e3m6/Hu79D63dfRFPfgwNbe4eX47NDa1tzT3ebw2OXt9tzj5dzQ3d7f0dfg2N3j4t/R4sbjyOPM/wX+6tHx/Ojk5vDk2OnaA+XezeDc8evc5eLk5ejy1dvS39PL4eLl4OHk3+Tc3+PN3tXj4NjXzN30/OL+5ePY5tnX1QPa4dXX7dr+zObXCNby7t7y3d3f4eLf3NngAtmyxOHg1eXl7erf29D0zdzp3+vZ2+wU8OHa0+fn3tPbA97w6uzn3N0N5N/e2uTe6gAQzs305tfl/OLm5ejk2ebi4tvg193+DdXe4OHn5OHl6PLu6t7n2tbc2N/h3Nrd4uz3C80FzMrXuhHMxtah1uO0xM/Bzba8o/f49smgtc63ztO0ytTWxKHKp9bDxcfHyMnZ4M+zA+/X7uzr7fHt6eLm7+vr6+jX6uj/3/rzB93w8ALq6cfl59zw0Qzn6eTt6efk6uXu2d/j3t/l4OTb5Obczu7q4esF5uTj8QX15eXu5+7q3+fl7urc3O0A5uv15+rp6Nf94eP237vh3N/d3ebe8Mbc1dvb3yPfy9jG2dfj1d/exdTmxujc3tABwRfW39LczMfX/OAF1tXY59nV3d3Qzd7i2+jW7tPp09nq5+DZ2NrZzdLQ2cfQ38bj1Nvi0bfOzc/Z6+XN0NPw7+br5eHp6erd4enu
7u8I4e305Ozo8+Hp6Onv4u315e/s5ejt5PHY4Pf09vjq8AgU2OHOxNDU3d7l/frl5+LN1tXaIfzB6NLgzujZ/+Lh3wbW28zf0eff3MfZ29biztfHDe/z8vDx8/L08vHv8vHx5/Ho797z9fPx7+r08vLWH+/z9+/08fPi0/Ts7PTy9g3l5Ori89Xw29nf9+4A0tTn5dTe39vfDu3e1dHn39725OTV38Ta7/j12t7g1t/T2eDc3cq3/AvBD8/Hte3IA8vg2tnO2LHi3OvNx9fUzNrk89XSyejh4NLJ29Dk093f4urX3cPByu/069Tx4e/v697m4vLx7tX47grf5ure6/f35fHeDg3q8vD4+Pfv7vXp8+/08fb35uzn5ODi5Obl5+bi7e/s5O8D6vPs4u/q8PDy6OXv7+/u8efk3vIG9fAA5+vq8eAD3eQE+O/v8vDn4PLp6Qv17Ozp6uze3g786dMJ6dzb7Obv3ODq4+Dq6+bl5uno6efw8u7e1tHR0urxzsnc68fe1+Lk1Nza2g+/yMj/wezd4uDa1sfny+/E2Nfi2d7Q2N7T2fn90Pnz7vb49ff27vDi6+/19/Dm+vj07gvrC+fp9vDh7+7o79/w8+wF6ujm9PLz5/j2+vDl78AZw7jz0s/x08vsBgPMyc7Gx9S7z/fyuMfq0tTd1sXSz9Pbz+HSzs3Qz9PW09TI5+rL7OLv9PHk5s3W5un22NO/1cjI2d3U2cHi9crqztjNyNHLy9fI39fb19bg1N7WytrX7N/s7OTg5N3n2uXt8dzg4+jm2ujh4RQV5Ojd5Onb093g5u7W69/h5OLk3OPy5Njy3+brCO3o5u7X49jd3ezr3+/rAAzh4OLmC+Pf2ODt4uHm6+zr7ufuz+7p7PHiDfTb0sHLubvZ3+nMz8f30tXOBOvZwe7i7PHdytPQ3dHb9sjGxMPc8c/H0uff8NLP6v3pwOrYBtTcu/TS4evB5dXd1M0EyNfx88f6xfLb4OrQ
3e/c0tXV6uHS3NHH+NHNx8bn18/w4+Dm8u7m7e/q5e/k6Q/g8Qfu3fLs7u70BfHh6efw9eju7Onm8fvq8+nw7+/q8PHo8u322ujg19zh4Pn5/9/g2enR2s4E6dTi8Mbi9dTc9vTg3tvm29bh3Nrh09vk5+Llz+jg4uHj4urX49re6OHo7c/n2uD/8gHe4hLb2eDj6ubj7Ork4+LZ4+jr6+vh5+QR29La8ffl8uHk5N4C8OXq3tvW1OPo6f7u+Nzi6ebt9+cB5uPr3tvj++Ht1enm5Onb4e/hzunh2+b/3QXp3ufz5+TixNbu5+j92QHY4OPy1+XgBN3p4eLo4t/k4ePp49/e6efp4dvczvj16Nbb3N/h/+bh5s/fA/YQDdLQ9N7b4uHJ5uHf6+3y6dnh5ujk4erf7+bS2ffrDs/WB+PT5OP24tzf5Ofk2gPe1fPx7+zf5esC9f7x5u7m8O7c69nh3OXp5ebv5d3g1P8E5cTpC9zPHSJbB/X1Eu7u/AKBgYGBgemqgYG6r4GBi42Bg5CBpoyB4oGBg/sLuOXEl6y1tdjDqL6vxsfS0pjhicDowpGkotqm1j2uqeCRtsC/yDLHz7nDyMPJtsvmsq7p4O7v5/Tn4+rM9enq9vbr8/r1B+nY5+AF6ub36+D36ezv8eHW8ufs9/Lw8PPu7Pns/QTn5tDoysDkzejn5+/V5eT58uHl8urnzdrYEfDHvufn8urgv/Ta8Njt6O7w8+/w5R7p8e/07eDr/OwF5e3o9PXZ6/Hn5Ojj7Or28gHn9/L39f32EuXz8/vy8fT48PTk8PUS3fjY9Pfi2/jo/fnX7e778f38/ff4+voe3OLs+Prw8eD09PLj+Pj5+PXu5+/34vn37OLDzNXT8t3Ew7/VydTVrOm10PSotr7G8ZzbAdiwIqzGwcjdEuDSxMjPy9u/4vzf09vh2uXs6MjX5szX0OPp7Nzi1eTw5ePl2vze4xHm1fDc59ztvBfz2ufk4tTr
7OXQ68/P7ff1+fjh9Pnw8/H68Pr94/r37uf36wXn9vQC7+0G8PTw8xLg9Ov58u749Pb17vL23vby+fT17vv31O3r7vn46vT9+ejz3+npCPDz8u/1AvPy8PDi6fb39/n18/T18fT37ADq7/D39enc+NvcB+br9/X28+Df2/Ho897s6hTt5N3v9vb1+Q/x5/D27u/y9Pbs8vPk9trZ9My73NXBt9TOy9/C2M7Vucefwtjl3Nz7wu2vyK7J0rnTqb221cHS0cur/qbBxPb09vL45u/46vDs9Pbu8fX79uTq8e7y6fDuGeLz8OkI9fLr5PTu7/D39/H17vP/5OPj2M3D0PP9v9ezr7XK6qsEusbH07W2tcrvqCvKr6Su0NzNyv7DzOO/5OLi3OYa2cDmwuzk3svM9vTm19fLBrnM1QMCC9zazgDby+b3zcz01OTe4OHb593m2Nnj1+DnCPvQyf4A7N/o4/TszuHn7vTx6N/y6/Xp9Ovt2OHx6uzh7erz9PTy7vHx9ert4/Pv8w703QzK+OP398DE2Prd3tDY8dbU1uLq2d/JH/DX/dLNEeXh4+Xn2tTa1eb54t3dzdn96s7L7PLe5AvcCe/k89/n6Qbs6e3v9unV5tv07PLd8u/28/b28enp6fDw6Ova3t3t/vPk4uX35/z639/49env0eb4/u///v358Pf3+xf24vXr8On75fz8+//17/P1+Pr8/df69tPyrdu0pb7N3O/j9d293O3B1p/V7qe5z83Wx9796OmrvOjC0PrEtODl6NPZ0d/f0N7h7Pf4+Pj59ff38O7u9vv95/z44PP5+urdDe707Pfy4+r2/P/y/Pfx+fr7+Pv98fz9COnk88z07unj59gV7vPw8+Lv9fDp6u/d7+zz8Qbw9u707O7oEN/t+fb09fP47/D78PAEobO8ydTH7Ofz0fjfzPH+873b+9SxwOjq0vHy+OG1yLjM5LntyuO5w9LX1Nep3vbk3ej9Cd7Z7PLu
2eH18M/r3O/u+O7p6tkY6ej3+Nfy6u7y4tn58/r45+715uL0Avzj2v/X7M3c0tfW0v3J1ezD79bt8Nv87unp3N7p9Nzn4QPqAerq5vHh6+Hp8O7x9vPp5OXvBevi8ffe+fb+8+725ff35/X26un37Pvh+uMJ9/T48+30+Ory/frq5fn1+vTh9e7z6eDv6efp7fTy8vbu9Onv8PD28tXr2Qrh/+386+/z8eXx8ekJ5/TtDOz29+f30/Pn5vH98/T8/f/+/Pn79P39/f7+///48/f59vj67/v9+/HuABvs/v79/fj5/vn/+An//u8I9PXw8u3v9Pj29vj37Pf4+fji+Pn39vT29Pb68vTp+Pj47Ob19Pj5+ff1+fns9vkImOOg1dX2w7bcqL+35LjktbOUvc3Z6c39t+jOrsS1vjm+7eqyubq71K6zAK21o6OtkeHg3N7X4tvq6OXj6P/X4ebq68/R297LDdEH8vTi4e0g18vZ59/j39nd2Mnc1t7k3ca+yb7v9fLH1P3LxNj3wvzJw7/Uq+sIvPG/59bA1tTFI+/l/NTJzsyzw8mm08zDzMSq3dXY29MIw98E2Nvx+uTS3OHc7tPL1t4N3Mvf0+Ps5QTi0Obi2+Pi5ODTyd/f4uTjycHcvsTNqi3ko6Wpkqev7q+xk8b4sq2ugbhIvM+6rPG8x5q6q/mqy7K16t7mzqu12OXX3ATe4MH05Nrm5ufs/ejo8e7v4PPr793a9+Po6O4P1Ozm8Ovs8u/o7ebr5+zM99/+xQDfwL3kG/LU1MHgz72+08/MyAi24Ny9sg/P39fXAMDRzOPJwtDI0dHLytDWvc+5s+sO1cr+1wbo5OHT0MvrytD8yMvR6d3t5+0D8+vh2Qna7Orj5LXn2v7Zxd/j1MrI5M302cD07MTtwdPR9NPc8rXb9tu5ANHT4uLZ/Ozg6uXdB+Le0twB1eDb09/aydrPxsf03uzd7MfmxOvd0e7q6vDY7fDw2g3/0+/x
5tfs2vDo39rf8dnr2+/vy+Ta39Li5u7C8+Lt+ejq2OTx4fry5vDn8/f6+Pjx+/v53toL7fvy+xLn8+Hv++n49fXv6e729tz54tze7rvS9s3jCMXGxLzEvdGntb2m2bDS1avGErv73coT68/A18wCzuXcweO4uMzLv8rZ/+z10Qm49ATO5dPc5d75xtvk4NrK6OHm4AXt0uzl8OPa6Pzn+O3x3ezY4srX1drXzLTp+uoF6vvk9uno8ujm1vPm8e3g9e329/MF8+L59AT1+Pj38eD39PDo3/Pu9t/s1+3Q5e/v5Nb23+Pj/ufr7dPi5e3rBd3f1tD718Td7uXR6tjp8uvk5+jg0QDJ0OLfAwTr8+nr+/Xx8/r26/bn+v7y+Pf76+bk8vjP5Qfs8fP09ebz7fT36vP69/DpDPn57PruAvD8rsCs36e4qLXA4ODX77uxyLGNWcuuvpzczK7fw6/ksKqesZXCvquhoJag3K+20i71BMrT1sHE1rrQru7n3grP0NXBvybKx+624c7W79XPzdvUyL/F18/F08XU0tDI3sQi7+3v9M7m5Pbs9L7x9fPs8fXz98kwz/Hr6PX09O/z7Obl8+/18fXt4Ozt4uXc6PTu2fvX3eri0+Hm1tm1AunoENbg+cmyJcS9w8/j0tLf4trIxd3Y1tTg6trs4ezr4N326/3a6uXx8+fs9vTXyeXo8+Dq7Ovq0yfX49bi7vHP6Ovh6tXu6uPu6/Pe7PDs6N34+vwA9+T76uny7Ofx8tHP6O7b+f359IeBlYGBgZeDga/LqIGYmYGGoZCrxLbIw5SZ2wbesOXm0c/a0s/b3O4G7Ofk4Q7I0wbv7fP07vnmxt3x5/b39/Pl29sN7OXa2uLg4gTOt+nb9fj51PoE6+PXzvTbD6/0u+/jwtnFy8SyxtzU4c0K4LPYzsnd4ubB2Nnc3+Wcz7252cff1w3TFePJ3eHfCsjKzMbe1evl3+nj7BLr8Ozx6gvv8Arl6OHx
1e7n0+7v3trg5bTh4+btAxmoz76z18249Ljxx7H6zdDY6Q2g1dTg1ePZ2+LVzLHf2sXarL+yyu77tOfq4Oj69vz75dfmyM/Z583a9eLagYGao5yrtKyvupCJoLG/oquludHby8PH0MnF7p2T9v7S7uPa2NkE7ubs4P3oBtnj2eTy5efy8u7Nzurm7/P26vDs7u3i4ejq5N3r8djj4NroA+Dv6PHm7OPj5O3r5wsA6er09e/z9uvs8u72+/j2+/MC5Ozl8evw+vL89Mrw5MbG0tLV4hHI7Onl5czW2Mvz2MzTzRfj3NPp1Ozi6OfMzeHQ0evf5NQL2NPS1dLk4NTQ5+Xi7gPD7OS165vD6vXAEfLO66Chw6TNs8fKntjJ5cbT1ZK3x8fWv8jm0sjZ49u1vfby4uX19PPu8+f39/Dv+RHt8dzx7Q7N8fb0+fTy7ufv1frx9un48dfy7O3p68rs9QLq9vLy9OLy7Mzw9fvt9+vh2B3U+vTz9vX56/P59/b39vz79vr19ffz7/f39/Dy4+sEvrm91RCp4tjI+46/yuz4AOPWuwzL87zE3OnX3t3h0uDX39XNvN7drN/i3uPj4ci/EODx2sPK/NDSCcjCAZzh2wfT6LXH0eLawczf0OXn3uDs3e3e6+rr7dHn5t/q7L/e2ePr5+r1AebR1tvH09Db0dn2x9LigZu4rIW9rZ2tvrnDlLTIsqyxp6nbs7rDxcHsBbqx7uvv6/Xp8+/l6OMjA+Xt3PP65OLh7+7p1/Xt8PTh7PLq9vb59PX08+/q9PT35vTl5NDj5sgJwfz28cfCxNDrtbDC8hHBuNTZxPnc1OPf08ba7NTJ4t/eyfLMyNHX3wPPvavN7gjU08nQ7cIdF8/J3tS798bH1NrX0uXi7+fO49nY8dfq6dcG2+/g6/Dp7+HQ39DO0eq/+tXU29n3EBLk1OTYwsnB4+Hn4+bn5e3i9+Lf2fLi6u/X0d7lzdra2tbm6c/L8Ofc3OTe
4+bnA9PZ5OTq3gveDQbk3eHk1un14dPb5Nbh5uvq6fHq4+vt5+no8+fZ59Kl8cTAzuXxyOj9vurb0PrPjt3N09Ox0uOJ0+G/0vvmo6jGsaaawszNxLnEqtzp39b98OET6OXf5evp7vHl/ubz4ufj5+719vMM4eD2+vHz2+z29fT49PPu6PTy8/Hu69/kBdnv5t3m2u6v5AXo2fPF/+r5287A0evE0NHg88jS0ebX69zZz9DN5LDT29nT0djeuvQNruqh6uS22O/h+vrCuPrb0MzTjYznv7XH3b+86r3J1cPK6LSstscA1r/Ey9TgwoGu9uv5zuDn/8/p7gIT08PkyOfT2ubP59r0ze0B2Ojj5ufX9uXa/eHh6Ofa1eXlwt/qzen2Beju19Hox+ru2OYH1hPG/MLY6NjSv+3a57zMytXs5enp1NDczLTW0dviy/LK4Pz36M3a2AG53wD/0e/H8a3zz83Zyr7Nyt/D4d/X6M0J0+Dp5tXo3uP23N7X3NkDy62x6unWGM/u7M7H3+nfug65vrLYu8a656rBq+3Ou8vL79Hpyrrb0sXbn8HP1PWmvuSu6dn/7r/w8+/s5RLl5u7v6Njb6eTg9+Tz+OT17vnr9eT48fT29vPw5vL09PX28+bi8+XCv/LGzvPh2ePTCszK3ecGxMMF0w/R4bWx1eDGy+HSD97T3NvkwNfd39bS09j84cz04+O4/8wP/7347+fksb+1tNfsDKK31sK0qdTJ6tbD8sjGzcTms86xwt+Qza3f7Pv9w+zh5OTh3dTS6Qbr2szR59T10vjiz/f03PHr5u3X49/j6ubw3+bjx+fn3ubm6dsICO7wDtDp2LDk+8QVvtvWzOjH3MLLvbDPvs3n4O3O18jb2eTmyMTgyeLP4Nzi4Nravczb8snE6ewF2dziDsoQyt3P+7DK8MrWy+bZy+TixujYy8/a3gnk0OHl9N3kyuTg+c3TzNHs99apG+3/5xL3v87j4em31Zi9
l7PTsMrOzcDLyeXm3Niw3N/Ox9Tw39nd4OC9o8HNzKf4pq3HwNz5wcbpuMLQqJSPvbL2u/rF3gQO8ey4mJjzpOS83srz1szPvsbdwKrVz+vr7ez07u7p1/T2+PD48fr47O357PLy5PQa7Ofq8v399vvk/OP27/P79/X2Cvj17fblAM3c/NHb7/nU6wHL1NjS1N3T5cvkzMvZ+vP89uPt7d3qA+XY7P/l6ujx383U3Nzb6/rs1vfBxP0LzNr54NnSudXMyMXw2rnJ4dsIzeTO4+XW0uDC2dfV4+Tj59jAzsPw8Qzo4+jj6OT16fHr5grn4ufy3+nz8fL1+PLq6wLn9Pr49PgK7P7w8OPq6Oz16vDw9vvz7OroDPj73vTm5vj/8ej//vkW9ADv7PD87tjZ5+f68vn29fb1+vny+vr5/N79+9zU+sCr07zux7P3o8zE2ODi1tWytLv/6O/yuBUO7PrexrzJvc7i083Uz8nUyd7OzuDywPLezuLS2Ne72czg2eL298rb1M3C9vD90NoE89vt1M3W2tjr98X8ytnS1cndxOHA/N7g5+Pp1ATu8hTa2+7p2tzj6vK+297e+fnd8BDo4/roxs3r+dfd3t7f4uPj89Xs0u38+/n+/Pb8/fj4+fn8/fv6/Pvp+fj5+Pj1/ef49gX5+fn5/Pf9+vz6/fv8+v4K/P33/P3uDO/v2t3v9ezt6ffp0eny4dTV2Ozj6vbr6+3u8vv37/fV9fDv8O/z8Ozt4OLvD7bu16vUsJ+8uMCvudPC0tv2qq64mM39n5W/xb/Myqeyy98uttezyLKur+WysemzihW84cTP08/b193PzeDk2cDg+MrJyKDi3bqsztDh2tu3xt7gF8LYydLOw8b6z8YC05YS1cn9183K2ObR1trTAdrY3cTa2Onj9gDX0Ofg/9/ZytPe4xTa8dXi5dvY/OTky+7J8PLxB+v28O3t7vfs6vH08/f5/PoV++jz9e707fX3+Pj7/Prt
/fL//fv//Pz79/b9/efp0+fbsdnPsMS9qdyzz9UBvuGgwevx3xzo9tXWxr3vt7vW4r/BxbsDvse6vrLQuaPv2uPf8O7fE/MB9usR4eL60/De3+Hg4OzP8Ofi5/Dn2+ju397q+ffz2/Tz8uvx4PHr++HaAeLi2NTk3OLn3uTj+9fp0+Ph098AGcr719vj3s/Z4d7c5Ojv39Pq5Nvl2tvo5tjbwvXRx+P70+7azfLSvc3u4f/J0AHUzPbQ9rvU2NHV/eHJ9drn4eO34+Te6O3L3tgg8Nzw6+kH4urZ7e7f8+HrGPQW2Ors5O/P2vLk4u/xC+Xw8fL8+/ru3+bs7vL65e3q5fXu8fv78v7yDOjm9/n99+X0+/fl2tsd9Nvy69vl9efv+Pnx4vLx+ujx9/fr+fL6+da31uzWzM/B1sba98rl6t3e3s3V293t2dW5wJbBxbHHuaCx4ODd6dXS0cvL3saSx8618uj78fT9+/f27u759/343Oj74fDz8/Px/PcECeYB8/rx/Oz14vv6+fz69vv49P3U3e765vHM88vE/fz48cb+0L4A0cjt58/E0tXi/eDN2eLm4ePjzdjb4tvp4N7s2MDSxbXezcvSDh3J5MDa1dXb3wHfy97R0srz1/j9yd/c2OfQ6drT5N/Z2NDT4NLA49ve5M3W3dfX89XTCszZ0rPn2dL269Pd8xPP1e3r58jx2+7iyNjs6eHi++ri39n+1srk5djz/uIL6ezw6uzz9vLo6vfz5vTw7+nrGe3v9/b89u30+uzs/PPm6+3u7uzh8PDr7/Xv6OYKA7vyuADR+9Ds3d7L/c/3ytDT0aOzvrzZ08C41cvB6+HnxMLEztjyzsLTz/n0zIrj6w/J7N7Y0wf9FNXT3+zjxc7s3t7s1eHh9PPr3+va7fjx8vj44Nzy6Ofs7O/x7N3g0M7Ext3hz9/q7dLm6ujh1vcO3OH05OXg6ezk7Nvy9Ofn680U3dXk7uLo6uDs5wrby+jr
5Ofn8d3s+A3e3Ajp8Oz5/Ofn5+LZ5PrX4fTg7e7s7vnx8/T77vTh+/vw8vjz+u8OvJPppPGbsdDe8d7YvLur+MLazfECwOX+8tPM4djI3cXX4Lzbxwbi1+fX2urSwsPUtO3r/t3r5N3p49XW7Nzj6gfq7tLR4/oV2erl4+vs5+/04fXr7Nvl8cbs7O/p6L/s6gHr9PPy6uno5+zp8Pfs9+7n8Bre+/n7+vr89Pn8+Pr1/P37+Pn09/P18/H29fXx8PDxtrbnqQHetM2oiAqp6dnznM+pwACx8a3Yv+TAwd3I2s/U2OPT7tDgktzi3rm/w9SrGdjdxeHb6cnb/9bV+br06x7h1MbZ4evaw9zq4uXm5v/l2+Pr8uzq59Ht5enp4dTq7PvP8Nzawrze4tfx4+Xryeu67ene762jvp/KwbvYtdbN17zB2dq5sNml5u3J4rrD6Nq/1ObH7QDj3uzY3+rQ4/oG8+Lvx/Os9uXWxObr4vDr4uzj8gPo39/r2/Hx6+bv0+rVAs4G1f3F/Nf+1ffj1NnN29f31+HeweLo1ubu7/rn/u3n9PLhyMnG7+r15vHo7Nrbz9j35O/59Oz69+Pj1e/n9/YO697eCerw3eDg8fzn7fns7/r58uru/Pr/8vH6/Pzh9eoa1/L4ztPNFeYQy/fQ2Ojo0ejm6vTQ9tjk1t/h1uDo7tvv5u7j6gDa5urm7OXd4PHs8bK9xdKwjPfR/OTYBfzRyqrv++3Oxa+839jFzq7SpeXsyujP1KDS3/PnvdH1wNrL3/Pf6e/b3dfm6t3h2d/x5+Mh6NnT89bf4QS8GNzu7+vL4PTv4fLo7vLn7Pf18Ofb5cHFD8nk4+WzxsDl/OjSudfL9NC6u8zV8u/S/+fo193a4N3g6OTs4NfnzNTh49wBDcbk6ian657j3rz0uvr7B9jjAu/PtNrCs9vLAsnf2APk5cKy3NH4vfKvzrK1tcrM2725zLDy488I0s3xu73YCBLS89PP
zNTM0+fxttKu3+C/0dnRus3e2Mju790G193Y3bzI3PbH4dDG1unM49r62Mvg4dneENLRxOTOz+oI1/Ha47782d/r3dbY8wfZ4NTn5dn7xtPU/OnO9Nba3PHV2NTb0t7p7eTs+Brn3+cV5tv1B9bw0/LhxPf66e/p9Qf09O321NPw6fu+txEPu8a10brNqtbbBM/pztDOqu36/eKu1tXb2NDR2/K+3Mn6zNTezeP72enjzay68fja4Nrd+d7YFtrj4sjezNDo1+vy7/L24PHe1O714vf09vTw6ujn8vDp7/Ty4dTl3e3kGPvy4ubZ1hzH1hPq1czN2c38xdnT2ejp9Mzx5tnp7Nvp4OkF49zf7O721NvWC7/N58HQus/P4v355s7U1t7KzPn29rD24+bd4Qfo4Nv519jYy9jDy93Qr7nC+PfZC/7X5vPu7eTvBO3t4+nw4OLi7uLpBNTm4e/y9eHv7/Hh1e3v8uvnAu7s6uIF1Obz7vP9C+nn7OYD6+/w4Obc7fX34gbv8u3w4OTqE+fu7+rt+OPm6/Dy8vPu8uH29PPy9Onu6+zc4gvc5uLa7+UP3tnh6Ov34efZ7O7w8Nz57/Hb3gzz9Pbi9fTyB83Z6+7w6tvM2OPm9vXz+Pf58/fz8uwN+fn38vrz9+329ATz9/X49fv38Pjr+fr5/Pj8+Pz8+/v8+/z79Azq8fTv9Pjh8gPf6PL58Ort9uzV0e3i6/j99QT08N3m8f3n6+7y6+v28/by+e7s8+Xz9u/58/b0+vTx8Pjl8+8P8Prr7+v/CO7x8vnw9vj5++/89+7r5frg8vj27/jM+PXuwe7lycXl8tL90fYK0dn+2OTMrdbRAenX2tDb2ePb1+Dr6tHo4NPn/uDn0uDT0N3/D/MK19nd+tfZ3A3h7u7y5Mbr8d/v4Nzy4gPs7+Xw8/X09vbx7u/h8urx9fT088/07QqwzMmuqqyr07mmoM3YxazeqcOZsoTUXNnZ1sPIwsnD
rPKryKQOyp3+op6gjcDyxJD94+To4Ors6ufy9/Hu5ebw0+/t4efq3dL38+nz8+f09vHo4fH03u7pHu/q8e7hzO/vBfr28+z1/fj49uzw+Ov58dnu8O/q7tAH9fH6+O729fP08/f2697h+OzX7/Lv997x5xf07dLl6fDm7Mzc0Obr8Oe989bP18bOKNTZ6eHU1OXQ28Ll3ua/6NPC5OTl6BXf6NrkyuXb1rS+w+POw7Pb2djJ98fTruGx5v+j5dzN0dnYo8AZzsvJA9TgBtHi5Nze/dPD9ur16Pzh+uP07vrh7/L35d/+//Ij4xTF+vj76fP19/n97P38/Of9++b8/fr6+df+/uDp4d/m6OTb6d7Sy+Pj69wD0tq9yMv+9b7T39C83dTCzhbc09cC6eUD4N3l0dTa7dcE4PPy9vDq8vju4fbs8/b12PPu9vPx/NXn4vPoEeTv9uH55vvW19zpDuzx7vH23Ozo3+Ly6Prh7ejo3fvw9/P35OT47PLn5CUI4uf75vPz8enu2O319+r95vHu8O/f8dj07eDX0b7JyrzlyM3DxdrY7sDEFgGywLPD6cfDyNCz2tLwu8nSvxD238zV2NrY2Mn8y/EI1sfY3+PR6eTr09jq5PTT2BXM0dbL0c3Vz+TUyuHd69LYzdIh0+LZ6eXh4unfCtTLzQTO3+3o3tfkzcvl3+Pg3Nvg9tnp3e8E7eTo4dvm6P7k6N3W9e/Y6O/j7Ovi6Nzt+er10cnO1wHx173IzMLU0gW8vy7TxtLa077N/v7b4tjf293T7Nbe3OLd3+Lh3eDN2Ojc9vnx+/fu9vXq8vL8+fnh9vkL6fj4+vfs9xD7/fv++fj++vj9+vb8/Pz9/fv99fzx48jR1tXd2gHgy83fz+HZFMDLFfTMydrUysoJ+tXi4fTk5t/c097h5OLi4+Lk5N3c9+rk5uLx788M4+DU5OTu9fHm8QTe3OTm4ufjDeDc8Ovp5u/oBefx7O7s7fHu7/Pq
8tfTibXQnC7Go7TOvfm3ur7Nr5qGnD/b+ayUoaWuosHDtLO/nMKg2c7RvqSpt86r4MCZ6ev13vXk8Pf6BO/h8eHx9fPk8eH44eLmD9vj6PTp7uXwCefrCOvt5+7x8vH2+Nv75+f3/vj/4f/m4/Xk4vz9/fX6+AD+Iebs9vj55+/z/P3q9/P99fnu+fzy/vP1+P7y/ujl3vnS2xqs0eL6/d70+fL/vNPU8PrP6+Hk7Orm2unV197a69/c1PDi1eLp4+HtANTJs+7d9dve4enr1NQC5NTZCPrl79MD4evp0/3v3+Ti5uLX6eDT7djZ5tzq8uTr0eDoz7jJutDT+bbW2dbI/8O8zuPE272rKM/U4qXd2tWxztfM0r7as9EBwdfaytXFpd/Jx4/Ns8DlyOexsLLW9s3N1cXPxdLFnf6dFLzCzMHh49bH0sfxzN25sc3O3sDQ85LQ8dLq0sPK0eugurLm9+z2uufkv83V287+vd3FyvXu0PXX3Nn0/PHL3crO1vfXzMi917PmtPjZ3OvX/tIA5uzeqefT5NrJ6ePeBdoU2+Dp6+Pt5uXh4O3j3+7j6Oze6O/o683l5+Hg3vPQ7tXU2OjO1r/T69sO5NLr7Mf2Ft3T1/Dby+3z/v7T2s/TvcXV3NDWxNHl3dv9EO3p09TT5+XUzt/H793a5NPl7wfmBx7XxuDr6d7l98u/3NHV7+Df5cLm7ObkAufs4MLa39PsE94G4wPez9jX7bLg5+ncDu3oxsbQ3tXc1Nvi6Nbg4erc5cjn3d7tveHK5tzK2c3z3PsB1Onn3tLY4evI1erS5dy3A+LI+ObQ3+Xo2eDg5/3u6tnr4eby2urdBN/h+8K95rTGz9/IHaal/OOutu++uJa5sL3CC/G767DRz9jBytGk0LbF2d3Q3tze37LPwN7S9tPz+AvV8wP298rh6/nt/v76+PLx9P4K6t3y4/P1+vT5+vf89O358/T29/oH+vrEBvDe+PAE3uYL5ejs
COT45fXq7Pb59u7h7/n28vbv6v75+/z8/Pf69fb3+fn32/L34+jX29zXvv7fCufB2QPj4dniA+XY1Njm6B4B0vHr7tP17O3z6Obk7efY5uPr4N/k4Mae3/jQu6rUzhG0wczv2uQD4dS6pbrBxAQExsHK1dzixuPWvendytHq3ePh2NrI59n7uM+9z8v51t0az87rAdjS7eXsucLHzt/sBfDi6uHZ8ODQ6vHr4ODozeHo3ennveXj0Obx/PD4xvDz9+vfAvnp9d326t/U5urn+QTw8eTw5wTw3+rv9vT09uT29vb07e779PHn7wL389/y9wzx8/Xf+PHX+/Ty9eHk8OrwB/Hz9/Pz+fn39fn49/rx+ff69/bu+vL92wjM8+Ln3/AC6/HjAf/y2Ore2e7v1vUDrdf66ezlztXb49rr6OLtDeTr1+3tyOXkx9e6zbjHyczNrsfJt7vB4dDI0MnE5svUzr3ItsuouandyL671tLSy8/K3dXtn87N1srvx8jS1Nbt0Pbe5Ozn2cDFtN7W48fT1LHO89/U0trI6NbL7/TDBNbM0MDY3uINxt8G9uXwvdjh16nR7Pfe1+/Rqe7Q4NDQBuftAbUFsPT6pLi2y8Htusjh8dbY3dLi+d2dxNDOxb60A7zS+cbqw87W8tThzObk8rTD38/87cPR4PXw1bO91s/UysXXvh7Y2NLausPU29jb0rkb/e3c2sDP4gKx8rjY1rLZvsrP9cm13tzAssrF0cjr2NWxx/votf3myfwI5fHR0MnDzcrW4rTH4+Da0cntt9kM6sbNzeHTxNTh3s3e2MXRwsrP1sfb1cwFycf4+wXs6ezUx+vW7u695+Xjy+HxCZ3Alca+wdC/zL3Nw7DGrsbEq9XIzN7Uw8vJ2djxrq/W4LUCxbbj69b7r+y5x8P/3se/8dHs0tLZyOT+/dy6wtTT1eW/5dW/1dHZ1dP57bPu7Qvh6OjM3N3g3tbl4dnZyATd2eDEx/bWzNjS
8undz+HR2hDP9Nvc2trg1tvd+NrK3szRwt/cywHmBuTN99TY/dvg29jjyNLZ5MwAz/vh5Oja6ufg3eDm5R/t5uLg2d3c3vHm7u7zzLjiu8bc1NW19Pjk1aTB1MDqxeGM2uDBzsquu8S6rfDow7ni2qLHvuXO6NzQ193tzt/QyNzi3Lje2tHYBNndtuzM89/M9/HRxd7c29ri4tnY6Nvn3uTm6t7QFea/Bervz8rc1vbD3tXO1Ne70tHIB8bOttX/2dnRuL/i0uzD0trM8g/d09fb3tnXxc3a7vbj6+Xl8Mzc6evt6O3r7ens5CDO4+zs6tDl3AXw7ef26O7g++Tq6u7v8PHw5+3q79j7urHcxCbky6ndxQDl3uPv4cykoejA1tDoxcrfsNvTvrS22eS+6tTZytra1M7gwsvf67m9x7nhGN3RCNTE1eS8w+7p48Xx0cfQ5TDa9NrVzr/e9uHf3cfi4v3a4N3p2NnS3OHQzs3OxfC5u8LH0by8xdG1tcXCwNXD18K2t6Pdpc/f6ebRxbXXmqe05My7sbK3yMa8Fvbp7urv+O/n4OXn9/rt6ejy1eTp8gnv8vvx5vf26Ony7+/tE/Tw6+vv8+r68uva7+rt6Ojp6e7r4Obh++H15gXp8dDn3+fVDwHl0eDr5O3p2fHq7Ovz8fHm6+vr8ADt6QPircm7HKXdv9a3v/7P6OPMvrrUE8rCnbrsz8TA5cXSvb7K2LbHz97K0cvRAtbiwOHm3OG4rrWayeXp7ejt08C05b6wnfSx5Nrv49bq9NLO1aa/pKrTwbe+usC17r+z/cfb8MXxvsTZ7PTcENHP4czq0e/A4+4HyN7VvMnW2+vf278C3PnT09vk4PLh5eja6uXbuAi19/y81bf5wAa56OzCz7u30N/cx+33yrbF3eP++cvOrNPM0+O/5AfY1tLa2cPEvbgStOWsxqi/mtu3r9y9wdndrNOyz/jcw73T48rJwrn247nvrdmjya3Dqtqh
wQDsvr/M1cXJ78vSycLYzMvDx+zM0PvaxcDOyN7e5O4X4OXV3uDS5eLj6+Ll5+bk0Ojk4+7WxCnMsfjm78O/1enP07Cqqc7mvNugse3m8+zs4eX2webot9zL/unZudzC5rzA4cbq3sXWH8bFt7qxzeLM47G7y9mo0+ORsPfcy47Qt83R4bvQ4O7c7tzB0dW9x+Cnz8u2u9/aw9kR7gjDsvq0/8XV8MSeytjEyrm+7/DTycPf69XmwcWttMzHuejk08/q0svaA/7Px+jM75u89bXQvwW70+LMx97/xr+cxLjC/r6w5d7Or9fFtdPY5sXkAMHe4dLd2vISwNEY6efH1O7UsdvJ19/cxObH16PQ3+H97ubYydH4v9baxMbc3MbTq83Y49rJ0NnL5d/z3fXz8/L29Pb37fXv8fj68vD19e3p7/EN69v38+/18vDw9/Dw9e309/H39ffz7Pbs8OYQ69z59OH0+uTt7PT16uzq+vrc6+jdDeby9P/w8vAO7vT79O339+3g9+/3+vXn997k2N/q+92Lz6auttm7yrm50K6UtZzF/PL52tfP0MXH1s/coPDN8ce/7OPC37bzwpmB0N/l4eHu6+Lr6ePc6u3x3eXY1QjK+eDt6e/t0OnkG+bu7trd2N7S79/r8fDw7f/fzunn2MAFzNj019Pl3d/e6Nn57NvRy9Le49zm6vUX2eLc5+Xn4unc0Obh4+ft5OrQ3tz/tcAJ4NjjxMfq7d3Y9N3T7Pr98OPn0cul8sfPys7H/MPZDs/H3OPSy9LSz8jX4MmpAtTburv96+nMsa+e49HQ9La9wL39yLfEyrfD7O62yPDLvsO71rvNsczr1JXztuYF2rjV3N7S6eAU2+3y0N/i9sbi29/109XX3eHww+HZ6PXK0tMH2dfv6dPd1Rj52N/I7AS6z9/24t3i0ufm1tLL4OPe2ujm0v274c3fxtzjy+jI/dcKu+Dq4efa4/jf4t7hC9/d+8/k5vPo293q
xuDM/N/r2eDW1MrMyejXwcrS3s/v5cwhCO7V6Nru/M/85uPg4w7U2Ono9/jr9e7x+fPy6/D6+vfx7/Dv3eAg8/Tm9OT09e7a/uDoFPP06+736frw+Prv8tvz4OPm5fvf6ezx4fPj5+ruxuvn5e704d7x4vro4+boBtrg6uvn7ODs6eno6trt5+3l/Mbf3MnQ/cfS8PS02MnbwtXQ+ur1o8HI/cS+2q3w4fnY0AW+y9Di3a/AwdDPxhDlyu7V4ujY1eXv6d/c8N7l49Pc2N3n18v89NTq+try4/v+yeLs7+UD2/3X4erf5MD358jy0AG35MnbuurJ+avL49zjyazrxrT7x9+yxdvR7+TSwLPfzd7kwsnHv9TRy9DM/fW85e3p1Nrk6+Pe3Mvi7ePj3f/a5OHf++Ld5OLo6+ng7ebq2drh4d/o3fbe4+PeyxLozxPkuvvn7Oe7y/ziBPK0ys3LsrTJ0c3oxL20/t3yw+rRv7jQ/Mm+8enBz8vyxcPrwLHi6wji0bbemAroyd2lzcjmwLS70u7Uw8jnBM3v4cfC8+jOz/TG1b3Px9HR19Lb2sHM5evr3/Hn7fj/6d3X6fby6+vv+Nrt4/Dp5+z389/x/9/+8e/v8/Pt7vXw4vLy7/DtBQ8N6Obi6eHN5urlxdzs6t7YA+Xf2RbW/OHg3OLY5ufW0+Dm+uEA5d/c/tzo4Ork6c3XCvDp9N7o0fDk5tnj9e3h2+Ln6d0R4OTl49vm3+vw3dvk5QPlCOrj4gTe6ufv7vDT6w7s6+bw7PLs7ufT4PDw8ucF9OXp+NwC7O/27evz8Ort7Abr8e/x8evv9PXu8Ofv6tvP08fu4c3A1cbKwe/tycTm1t3BwtDY1/4vycrV4s/Lrszn4+Ll4uDR4eLg0N8K28EQ4+/27ez08fPv8fHo7/TvD/H25fD29/joGfH0+vj23Nz09vj5+Pny5/H58fn33uPwyeja3t3i2PHp2tnT5N3l0vjh2MvW3uDe
qija3Nrs3Ne/2ePl4/Th6t3l8Orq7eTeyhLV5Mvx5tTE3tHb3d3z0djc6+LTytPc3QQmzcjZ5NrIstjo6OPp6+TV5Ofi5uQN3sIO8vr08/Hk+vjN6eLE6PPm9fkCy+zv8ui/FPXk5fTj5Ong+PHu9PDz9+/z7fP06OzvDdCauIEOosa72ZsG9c3Kwraxw8s25qvCo9PSyIyzys6hw7LOs7ayx8K2urfXs9qfqODk8eXzC/Du8QTw5/P38unl9u32AfTz9Pfs+u/6+fL2+PP49vT2+vf29vjz+foD8/bu4dng3h3Y4eT72tvg5OPX2OHh8Orz7/T23+Ly9PL18/f18/bu8Pr16O/s7vDwB97r3+7I1rLVq6Su2qfg3c7atMWyztQq68nQsujS4argq6TB08HMyrO90s3N2s/I4d7H7dz6ybrfC8WzyajBCK/ay/zry83HEvK8ttrGzs/L3OPL1rvT4rrJxdDL0tDTDNzDyvWn8+fh8eHx7dcb58bS8Ovn5+Pf4hjE1uP05O316eXy5Ofi4+Ea4uDwFPDz8u7x3O3YxgTLs+OywLHU4MH/As++vtjB17QcA9zaw+Hc8djdwMjU8srBydre2cTc09G/yOXfnvDg4fblAdXg5e7TGtDcAM+538QNxOnr4+Pd6eXs9/Xl5evc2O7q8Ovczuji5vDm6cTLyvLY3Nq71t/Ox9PYwuvm0e260b/jw7G/9Lza4/m1yuap5dLP8+bD2LKrusf9ubK5r87a98Ti2NnW2wDaCNPe4urp8unm7t7X5+fd1Nz+3+rq7Ovn5uXb8xTr7PHd7ADr6N7e3ent7/II3/X26PHzBejt4O7s0+bu7/r01vQH9fTd6fXr/ebY8vAS9N/f89Xr8t/W8ejT5vi39tnKA+z3vtPf9vHtwtLcv/DVz9zc09fu5trY4tzQ8sPpwdLh4OTe7srD5t0J6eLj3uXj3e/s6uro6u0J4O7u3u3g7Nvt5evo9NTc6ALuCO7e
5Ojv7u3v6dfv2tPi6iDl4tzm59/l4OoU6+XM8u/a3uHp7PPfBuLn6uLu8+3y6vTw8Pfh8/P28u7Y8OHa+8m/0NPp6ObUydu41c/9zKnPyObQ1tzJz87n4sTN59PMyOjEvMnP78rS0sXWzNC/3+/U3Nv39urUzfHM0N/0/eME6M/J0eHh3fXlENnU7dzx2uHoAdfV4t3d6+Ho5NXhA9K3zs2utu3T1OnV787T1vjQoLTWwN/j7eq30NgAzOHl19jb7L/a0tawz9PT0+ze3c3l3gnZ4t/r5QbZ6dfo6fPU2Pni1N3X79jk8Orz3+sH+e/y9PDe3Nvw2uPw7+4N/urnAhvP2Ojbu+jh3u/U4evj3AXT6tzu+9PH1QXw3tPp7hPg1NL02Mzd3uDn7Orh0N/n9rzt8vbp++fx/O3j8e35+O70+fj87+zr7+si8uHmDfHr5fb59/T23vj5/P33/er0/eru9dfS4fv57tjS98zR4fUC5gfq1M7T2ePd/efi2uPb5fbd2e7g3tjj3+Pt5Ojl1eMH2P/Yvwfr8fPk4u3N4+3e6PHo9t/d6OXhx+D08tTx8+Hw8dvr6evk4fLz+PX54hP33B2g3aDIsay/wC64y6bUsb3z8/bDmLqurJTEyqm24N0Jxr3PsLvEwsm+wdLV68/1ws4/zcnH19vT19oV5t/E9sjQA/H7z8vq4t/k3ufZ5ufexezv4tzr7Oji0Ojj3OTmx9fY3N/OztrW3dbR/7m72N3j2Q/h7tDf4OPZz+jn9O7h4R3WwObb7+rj4tTe39rY0MTSwwPr6Ob5/eTm9yL2+vTb8P3y+vf////+/vr9+/r5/P7l/P79/f/+//3w/Pz7/f/3/vTTt7W1y8jCv84D5NXFy7vGt8v0wNPUxMC02de35drc8bnK1re/rtDlt8Xc1MTh7szIKur09Pfv9/DwIuDd5vX18+jn+dTj6/Lz+vr59fz3+Oj76f738/jy6/b19/D3+N327djv8ejw
4unv7dvhzt/w9+fo7+jkv9DV5OkI6Ore7OIa6NTQ4PHs6u3r6+3l6+vc+twy6rrl4+bH4ePr79/dv+7ZxvHew9zFzuDR8+njuOnj+cm349zY4unv0+Lf39rew+HJL/bs9Pjs8vryAOzt9O399Ov4BuXf9+z49fD96vT79f39/f7+9vn8/Pv8/Pv2++v29gbZ397m6ufd9P/x2OHp7+be2+Lv1Nrf5+v68dbU8fL55d/g3ODd8O7I5O7o6fUT89cg7dzczuXj9PDS6+3e7vH04Ozn097+0dXJ5+/d4+DtE9TY0N/x4Orw6ezv7PDr4PjXDuHo6u3t1ejpD+nc5dz249/e8NPh4sjPzP/u4Nzq6Aza4vD179jw2e7r6uoD8tLtBuP18vb6/e3++/nq6Ovs/PQR89Di6tDo5uvx9/YY7uri+N7/683c3O/m9Pvk+vr1+e/X7+fo7+/a4uUx4tbl2/jmxu3P3Onk8vjp8PPr+PHu3u72+fn1+fjw9+7y9Oz44PrZ1bfP3cbLtvbE3snKwq7Hq+vZyMrVsurfItrW0Az+uZ8PvdK036Dq5b25wLmv06K6guLSy+Xh3eYX+g8E0+jr6uLe4uHcDdLr8+Ty793T5fTxA/H28ufs3/Dn8urv9vDg3O3Sw73s1dcHvs0N8cPV6efY1NzdwfoABcLwzd72+PLf38nR1dvs3uAM2+Lo6enf2eDe5+zj2Avv3+7p29LW4/Tx8Obj7tXkBBTO9+Ht2/X85+rh3eTt2OsB6+Xv8vTk5PL26fXb0sHR1fa08eLr3PHw3vHa6uPf59D17azP4PjhwevaH+fV3N/UvNbT3d3a1grt5ufWmb24mpLN2svO5uPQzqfQ1NHZ49rLzPHkv7um78vardTppsLHv7qv5b/Tr93Mm43autzs3Orn6rzgGMju9tf34ODRAs3i0uXXyNzZ0uPx9Ozh5uHcBOcT7OXk6ubq4/ryx/HP7r7k1P/a193T0+XNxdjd1eDg
vt4BEc3l5QjbAwTb49no6/va6O6+6Ofo4d3t69HD8e/y9/bx9fbx7fDz8vXy5fLz8uTq7QYD7u735ujx8Pv09eX49/Dz+vf06fbw7fP07wDa3Obg3dHk39zL3O8D9ubYBd3O3uXZ3fLa7ODq4OfaAOPk79/v6tPs2SbE2+PsCc/u8+7x7OXk8Ovj2Oby9sfu7unSxhHr29Th6ODo7ujz4d/q5fXl8fHw7PPx8N3x+wYO2rzkwL2k9ccQFPjM3dqlpdG3o86g2O++zcvnz9DI3uXx2MTS7NvaBf7T0rf63Lbc4+UM283f2NvX0Prp6+Dd4t7U6evn2/7b+ffo0/oF6OLn6ezj0tTe8enw5+js5Nz10AHs0O/19vHx8vLo6e7u9O/o9vDv8ufs6u3o6Oz/8fHl/eLtD+DZ4vPq8/Xz7vHs9OTLu/jsqJ7EvsHx3+HMw+i46+/gqNvK1sHt49TK2Mrv3J3O5rHeud3Z+OfP0/nnxL/rtvLw9vH28PP69PbQ8ebl9xX7+uQJ48DX9N/58uX69fL0Dfr6+/n7+976+/v59xD88NDX0efx8fG76vHY497m0+Hg1sHa2NXjB+Lc6uXi4t4A3N/T2879Aurh3ePf19HQ5w8MwMejxAe01trcruYH9OqV1snSzPHEBd3ZsNzsu8zPq8G63NHb0dLUw9Pf0+60t+UK29HbyK7k9pnM0+PU1tXYt9+0yZfdy/Xzub2SzuLX58n32Z6NyKbCz+ej8Onv16/LweDx7tv8t9bl8djhud3s6OTn7+wCKvHTxuCz7eri7+H32dHd2Ofn7+/t0+rhwenj9OHm9PnG9t24zOT63Pju5dq64OLJyObU9tsA7Obo3uTv8LjTy8fKtdLfxtrPz9DR9eDr6Pjm3fLr9O7z4OUW6ev76+b48ejX5OfrHvH98+AT8PHi/Pz+8/3b+/f69fvv+Pru6tiqzb202r6Q0O3e96XE1NDPrt3CAQXHwvPk0cf039LYvK3f
v+nIwLfU6dTqAu7Awdnd7/Lm9/Lj6vDL29reC/Ly2fDz2Pbk6eb53dnn79no6Ovz8PT39/bv8+/b9ez24fbsHNHaENrk49/e/MHT6+Xs1Pne8tf/xP7Y3OTq3dHj2tnU49vY5eDq6+v/6dzQBOzc7eUiqbDAyrm9y8EFu/3R6Lna09zF8b3ZxrTn4uTS2tnw6rbF48K7xc67tPi4t8+5y5z08/To/OrW1ekK+8jV7ubs0ejl6e/c1cvo0ezv1Nbc4c7d7Nvi0c/o9wLk5eUW+O/O3PDf2+zg6+jm79fR++PgCObZ1d/S2OAHFMra7tPf5u3W5OgA497L6Ajj3uLj0tPp5Pfo/tPd2fbr+dX8z9Pr99jl7+zn/QLV8tQE5dTY5gvb1uzdzuXk8e7Q6erl5OXe58vtx+fr+d/sw9nO9sfc283d1Mjd8drTEvTGzOjXEPvg1tLb0dfW6sjmAdbf18b52eGzvtn86Pvy8fHv5dLk7e/z8f/T7eTs6/Dy5u/49BPo9O738PPx8/Xp6PLx8/ft9Ovy6wne6s0J5tTx7gLm2d3r9O/j2APF39zs7APU7+To6u4B7vvn8/b16urw+ev08fH0+eUIwuP0uf3jwvwA96XiyNri1OfqzQWjsfu2yN/n2dL7+OLD2NLq4frZwrbDwOvp2arZx/T19vz07+H48e/x7Pr57fLr8fXv7fXt7vbn8+3z8OrtA+3w8e/6+vHz3Qns9O/6GePg7u3x5vD2/OPv6/f27PHq9urqDenz7ejl8/np/ff/3wXr7/fr9vny7vj38vkG3u3q7PHr9Ord4enq6uXt9PDh5u7j0N3W7d3M7d3r6vHsxhsW3uXn2/EG3v7o597w+uvjt/f8+f3o/ff3B+UL6+351OL48fPsCfPs0PPd9vHz+hPo6PL37/Lq9fbr5PHe8/j58ev14+Ho89rw7P/l1evm5+P04NzW8L/a1wnd3/XS2t3ZAt7c4NXi5ubr6ObZ7tYM2wDa
6t7z6vT27enw1uvt8vLp9O8D8O/m8+/x6vL0D/fe6/Tw9u8H7ej25eLs9vXt8PXx5t72+uHfvNX719TK6eXf893nzvPzCcvc9/bd8Nrx3u7Y5OHQ3ujV4/bbztzL4c3bwszDtO+0uaW2yKe9sM3Vx8L20bKbtrm9ukT1HdWw1MrD4bK6sM3A3MvKxa+5ttvKupUh6d7j9e3p0Oz36/Tn6u3g9vHy8OXs8PbQ0xrq9e324uP259Tz5/Xv9O/t6uLp8PDnFfr97fb89f354vr32/T7/vT/+/r1+/jtDwfm8P36+vLc8fP8//39/Pj4+/3+8/f++wHX4MLu4s+/2cLVx9Dp0NPn58TB19TLyhDzHOTO59nYAMLM1+DY5eve6Ovs5PjN5Mb45ObS7e3f3uLN3eTi0tre9enV0+Xg7d0Q6Prt1eTe3AfE4+bl3ujs2+rq6OkF3+nR7PD44frx6/Tz4/TvE9X17tzy7ufZ5PHv988R7PHx6uLe8Ozk9OTx6+Tz7/DsEeTo4ujr+/j6+ffq/Pz3+vb8+vb19Pr+8/b86Ocb9vbx+/Xl7fXx8/bX+ej18/T09PLt9fTx/fb4+f7x/vjl9Ozu+P777//7+Pns/PXmHAL59/nw5/rv/v/7/fz8/vz++P/38Pr/BMfY47TGrL/K49noteWzy/PF2b/iC+7h3r/AucDp0sHYr9nFvLjdz8q4teDN27Wo3dP9t+7C2QfDxMXZ9fTs/L8awNW269jP4MjX5frc4NvZ4PHn7eHt7OHv4eDe3gO6zvTs8wnh7Nav78+x2wXX8b/GwLXq7v3WDNns0Mve3tXZ/tzr0fTOzfHcusLU0tm65c/n6d/l5ejK1uHztdcK5tzsE8Tq1db4yvbP1u3k8dPd5uzr4efj4NPc67Dw7+vk0Pjz5hbe4/nv6fbg6B71693e+/jh+9/z9fDz6+zy9vbz9vXu+vf49/r8+Pvx5vr39vXx9fzlw9fOp+HT2K/Q99iu5cm6
3rno3vO32Pjm0tXix8rw3O/CzMXJk7XPzeXCs8/J1dC/+er15P/l8vX+7PXr8Pj70Ov9/fAO4tbw+/b8+vL76vf97/f7/f78/PD6/vz08xL5+/ra2M7i4eHn5+LUw/H58u4F3Pbj5ers6unu9fLo6fLa7/f09+Xw9/Xr7+7x8PEE690duNbC4rys6rvmAuPc08zl9tHZ3dea4/bK8tHcussG9/nJzd7Xz87cA8PO2+D86tWb6ubr6N/c8+nk4ODa7tzyCv3v6en/4fcK9ugG5+Pq8/Dv7e3z8/ft7e/s7/LX3+Pq7Nn8utjKy8nq2ub1t9XS3cfu0cbYydbCy8Xw5MsN6fXH+On79+HW1eHw9dvl4tDE873j3dcAyejwGNXe1wza8Ony49/t8Nze9eLt7O7j6eD18urs6PDkAAvuz+ni5urU8PHb0NLU0OLZ8u/ZBOwE5eDs29Lt6NbU6/7cCusC6fzP2eHt7u/y2OHf1tvm6enx5PnbA9fDxvLuxM/U4bzMq+Pf3tnP6uLarwcG6/PM9enL28rPyMYA2uPt1urE3ezk6rva3NTw3ODU/9LfAe3Uw/no6fXN4eLi5ebRCtH90uMF1enl0dDn5+jr3Orr3AHl5wHv2dnVFQD+///9/QDs7+r3+u7//+v//vno7+fnIfX69NXo6u/5/vn++fzY3Pz8+vj19OP+/eLs9fH85fbn+ufe/ur3/fbu5/Ti7ODu9PDr9uvo5gbt5PTz6efqCPTj7vrz+vkC+vcI5+kD3e7l7eMG5uvy4Pfc5fHe6fPd5PUH7Pbz9vX08Ov3A+X19fj59Of48vbu0vTs4z2mp4m+sJmsmMCBwJuvurW5uITHwaqbleSlnhmJgb/J1Nnq6AL04e/lxcWsstGo/eYI9Pb19uzo9uv28e7u6PPv7u7c7+fx9vDu8uTr3N3t8PHx5hLoA+bv7PPv9PXZ8MTiEunm6eLe4vLc1OHb+Nz58fTr5wgA8uUH9PDQ29z1
DN7f3uHp4uXk2+716vfl4fTW1Of3+/v49Pr68/r19Pn7+fvv+vfp3M7y9Ovz9u38/Ob5Busn9+jx9c/4+d368ezw388C4efr4OXk7fDp1eLx6gzr59vm5t3o6Pbx9fjr9vf33fTt6/fv6+/q6O3u9ePn4xv8Ddu07rz14Nb5CcSrzrPo07f2zuDN+OLh0ez45unk0tEF4eDWxdjaxsrNztznyb7f6fTR4tHo4ufc98vs3O3z7RDY7t7q4Nzl19/x4h/a7ujq5tna+tX+4dHj6+ny3s7P3Nbn7ery8PD19PLv7+7z9e7w4fTt8OTy6O/Z5Pbl9vPj5ungIO/j7/Hh9PXe9PUA8drR+qnxzaXL6uLU2Z0GzdLy98G/tvfe9b3m193V3d3by9vpytwAocvY7MTcycjUvrfv2fT39fv29/n4+Pn59vv4+vjx9vnu9/rZ9gf59+z7/PTy8vPw8AP39+70+Pn6+u3z7gH+5tTl7dvo673bxNfkAN7W6vHp+PbI6QX77d708OfU2eDi2uLU4t/Y6ejU3OLZ68kK5Ove8u/h8vMd6vnX9Onu6/To8vL47fXqGO7w5vD82u7p6u/28e7v6uzs6ezq5env6Oax8dHpg9SgrObl6bfU1++lq8T3zYq+y/HV6ea8v+rw3MvlBc/M1uD12tHcv/O32aXT+fDzqfPs2tjTxc/y6O3V9vPi5O8H7fGz8ujO7ejc7vzm3Oft4OP669/j3fHo8sYX29/v5eXv6ecD69zm9e/m7Ojq6wPv4fHxCfXk+/Hq8+zt6drq5uHr4eLiEubn0enTCvTi8vfr8fT34u/h8Pv9++bw+PIM7vP3+ef68d7o9wXv8fH05e3m8Qb57+35+eHwCubh6M7Zzdv15sj2s9nlxsXF4u7RAc7P0PDW4doC7OveHQO05NLEydHJyeHjztHM6+7J+t8G2Mrb1dTPCtDj6+fSxuPe39Xh5uHwEvr05PXt7ePs5Ofg3uDbx8ri2dPc
4dII2P/Enr/ftrC9wcaf1dTi2++vtqLz4trrpNbV4em9w6/V0qoAydvivOCzy7TCwdPA7P4S4ubT7PXi8ebn4xDr1ODq7vXp6+UD9ffR9ejx9vX05+7z8/Hy8vHo8O/z9Pby78/l5e/w7vP7+/Pj5vYL8un14fLv7gDc8OLS5OTh5dza8ez16efsAQHo4Pbz6vIO6fPlAtLD1+X449rx5rmw7ej+1vrV5Kjz5fzF1+bgwQPh4t3j8Nvg7Mni5fvy5uDi4cTO7AAD7+jx9eLz9Qbs1+3y7PDs8vPm2uTKB+rq8dns9PAG7Ozy5PLz7/Pd7O3y7ubb9Ofq57rjz9Pa1NPZxfqz5erX9d3I0dDf4enK797iBuDyva7lsATUsfrvAvvK1eGtztO6yeTo/u7j3/Tv5ujs/+Tu8uoD7dTc1Ovz2Qnu7/z38OvU6BPZ3OXM7ePe7ODR7+Pt+9z719DRA9bK2tT82eDt3trJ5d3Yz+HK1Nvp7P8K7una7dPT4uLR29/c+dXl1cvlD8jWBu34/fj79vzp6vb3/Pj++/z5+Nb5+v74+vzz8P33+vDs6+/z9/v8+uP59/v97vz7GfP7+vn27/zv7PL48Pb7/PL7+vjzDO7t8/T8+PD39s0M9OLr9fbs9ur1+vf599v79ATr9/X58en57fPw9+z49/f17PXy7AXq9u3i8fDs+PXS79XnG/Hu5u3m9Pfv9/no89rr6uLu8ewE7fL+vPDr8eju593j4OLb4uXN5+rjBtbX+tflE93o2OX019nS49/s8+TUzNz02uPz+vf09Ork9u/y7O307uvgz98H3f3k3wHqDdXO6NTh8wreDtvk8ejo1+bz4Lnm4+XJ59zl1ebf7ens6enr3ebc4yDn5OPf6+gI8fLawfPe+djT3dPV4Orb6OTR4NK83u/r8dnd9vbf1vEF9vAP4fHy2ua79ebU/evnIfPv/tfV5fLG2ezr9e714ej5EfTZ7fLky+LZ7tsIAcXP
zevw8d3O2/rixM7Gvszm2ALn4OPE3N4D0tvl2dvi3Nzp6Mrl7xDr56vZxoS6yNDRzuqu2aWzuLKbtfvF5pUwvu/GqKGT2QKgn8HYnsjMvL7Jtc/Fs93sBQfs6PTk6fjq5fXs9uz37fjz8u7o5+vrzu4E8Nrl5vH09ers7e/1BfH28fXh2Pnk3+Hp4eb19Orw6O3uHvHd6+n76+rvC+b16ur1DPry9ePv+/j39PDy9+/0+fT57fb44vEJ9sQE3+va3dcKytHgzu7U9+jg5/zX3O7g9ufO5uju4+Ts5dTJzNnn2+Ll3N3g3sML/dnkBdTApsTb1enqwv7EzufJyu3Ry9/MwcoBwr29xvoEw83p9bjR18rQyM20ydPT+Nnx4OHy8O7j797w8OMV8Pnv+fbYEeXd8vDv9Of29/HfDOn28+Hr+fnw9/P49/H45tDo6tXj7/nq4u758gTgC97RAuvv4cbk5+769Qnr6+bw0t/47N3a5Nvp5ubq3t736dLex9Dby93S3NTVyt/d4dXc5M/i59W+4MLOFu7yz9Hh0/vM2tTq0c/S6dLhzeHS4d3jBvbczdPr8gnN3uTV2Pbd5Ovh5OAX7tDc4NDlzu3u6vPjAvzk6uXw68jj3uLgBufo0eXj29sH6+7V5t4A9ub15ffvzPXr5eDiDe7q6+QH8vT07+r39ufT8fLwBe3u7Njs+93kp6/BtsKNldHSta7ByfDC+qa30q6Yvuw1tu7M8+ncqJ3AtqvT0Qja2avT1bXO8K+XEN3i3+j259/r5gji3PHd9P3x6fTr5egGx+H/DND63ejh8unp3+j049rt7Obs5QPv2tTp4O3z4Ozt7Obz8PX67evj9+/04vT57O71EuUO8e/h9Pfn5vPf6+zw9uvo7uzk+ev40+jV4OXi5+Yd4+Lk5+Do+tve5vPi39zn6N3z0ejh6+7h7/Hr3Nzb4/Hl6/Aa09/q8eXjze374Ofb2+kA5uIMz+D37vL44ALr6vzz
9fD26fXz+f348vDq5ubo2dzq5+3t7Nfy6c/u7Orm8MPm8ubd6/rp9e336efj6AXZA+Ln1+nt7O7p8vHe2tj77eri7d/T8+YZyLvDt+HBw/Tn6cLTz7HG47zWo6+z48nr2vbPEQTb7tG+3Mi10QzwsuLg3t/z8uLB8fDv8ufz8vcJ6wzp9fry8eft8ffr7OjkAugG7dzq7+Lr+fDo7Azw8u719ur66uT37dnW1eDP4tDN8OPZ5vDT4+b03e6pscHJwRLj4cznGMLEutfb18/Z1dvp4tnZ2Nz35bb0AOLr5eHu6ODi5+7u9ejb3OXr3u/w4+/j3O0J89Tv6wTu5QXZ5+b52dvo6+HtAuTX6dfZAdjs3dvMCdTO8d7o0q/i7svW8N+/8Mn04Bft39Xx5O3o1vUE4d3t6erl573b3Lzf3tkJ8ePn6Or05PLwB97a8ODp5t3jAcnq6uTi4QHs5tzZ2+jX19z45eTY28ve3eMI9fTy+fXs9vT66+Tn8vXu6vbw8+Tt8/EJ6Afh7ebp7PDy+vbl7wf4+vv59Pn07Pjy8PTZxdTI17K+39bX5L3gzcC5pf3O09S4nxfP6rbIxs/qq7emuKiyyNC4xdHCxc6+yef28/nw9u7799bt6+75+ur1/frn8t/p6Qvv9Pjv8v319vHy8+j39vf69PT09vHz/e0AHu/X9Nny2NYMz9rT6cvs3sri3BP74+TZAunu5d/o293r8e/c5+rw3fbp3vPr7PHa0CXr//b39Nbyvq+679fj1Lq00c3d+sTf8wHex8/h8dPU3ebY7Ojg58/o3d/p497avbbo4tzx3Rv5/Ov47d7r++f8/P3q8O/q+fDg9vf9+/wh7/r2+P379vD/+/z47O7f/P3Z2+nQ7MkP7e4KzAvZ7v7f5vTz2M8Dwtjux+/r0+rb3cjb4ubr3Orj1unu5+Pc2fHZ9uTp2PPr3s3h5u+tANvk2uHpxN3w0pHR18XD8cvO0PjrtL3UyKS9tbK5
yt3Dwrywy9Xj4+f66Ofu7ODk2c3t7d/n7erW2tvh6NQT4svn5uHNwNz08e7v8ure7+7o8u0L4ukY4Prz9uEO/Pjr+d7k/Ovw4f76+ADZDvP6yvr18fv99e7p++rs+O7x4/T18fn67PfjzvPd1f33+OnVzO/MxN70AeMF6b/Dw9H82QTj/8nX3OP119bs39jV4t3l7d/p2tPo/sX26vv7/P7//vT9+Pb+/v/r+P/5EuL2+vns/f7g//7x6PX69vL4/fwB///9//rp/fv9zsvI6tfw88bW/rX++6npz+XU6O3u0wLRosfh7dPHvg644s7w4dnZxs/M0szMvt618uP03+vn6/jo5uXt5e7y8OX26unmEevpFwLr5ubs6ejs7fz39/n2+Orv5u3z+Obs6dkL5OvVBcLi0szM3QLsDdYGyeft0MXoyNXJ4s4A9O7a99/e0M3Q2uLk3eLO4evS6+/ZCtXMzuXM5erL1tYP2vrS6ezx2uLD9tLHHdf16ezU4cvm6+vu7PDp5u7s7O7px+3Cx+Xq6+/y8/jq3u/56Oru9ePz790D3Nrl2tzkAejZ0fPuE+jn49v+5Ant7ufsBeLz5Nbx09ey9vXl4MLfssre0u7J7NivtNrztNIawOm02em247TAw8nYzNX0zOHP3bbG3t+98uHQ++Xs49rq6Ofb8dL14fH079Ubyt3DzPEB0ff0CMm/08L14t3s+97t7/Xd8Ofj2ff3v9C3/tjb193l8tzW3uXc7xzj4+PM5A/y59314Nrt5Pjr3vny9fbz797u9tLW3tzL5+PZ2OfU38bf4ufg5OLo3t7V7b/WJc7M5OLX3dy/0g/R0dfZ29nK1N7b0u3d2c3s2fLt6ej07+ri7u7z7PTx8+7y4dfT3hTxyvTt5O/u098V7Ovi7uns3ePv8fHk3Ong1svn49nY59Tfxt/i5+Dk4uje3tXtv9Ylzszk4tfd3L/SD9HR19nb2crU3tvS7d3ZzezM4vqt3NTS
0ebKxNTT2tG41sf8ysrqM8G/2fexxtILzO20xsrNzNHoyNfH1OvF27mq4OwV1Nbp6+rd4Ojb3ejm1Obf/Pe80Bnk5+oL1uHi3d/Y6dbk4+HnAt7j6t/W4+7P0+j39Pbs6Pf16Ozo9PH48+X39vPx4tgS7/j28O338+307Pbo9/jy+Abx9Pjx5/j44eTp7dvf7ene2M7Yz+Hb5N7H4c8Np97PPsrB4d/C1uC92OjE1NjU39jg1N7K27/W57vMn7/qHJ+SoY23taWuyPKappyuiIEJ8NG31623qdWttdy7BNSBzcSt+riprp0ckLC1A/D59+3v7e788ffj9/ns+OL8+/ji89r96vL3Dv7v8vX4+fno7vXt+Or2+Pb75un2+CD568T87PfM1+/h8tXp1/Df2Nbf5fHUDby/4QcD5eHhywAM/OHf097b0+DX3bzI6NnX58nnxc7HuN4Swuj03fzdveH2xdLx6+zmut74zuDWA9PI0fnr8NnsBePf3eHDzODT7dbT1R7r5d3p5u/u9fbt9uX46+719uf26/L06O728/Hz8ebx9fP69u/z+Pj45/7q9+rd493g6+Hx+eru7+jz4u7Z6Nrn6eLj6roa0+3p5u3d9fQK4ujj2uLV6fLq99Px5eLuraj695a82d3SCsO1zMrS5bLE3arSHuDKk+Dr+vy6uejb1t6458LNAs3n4eDc2MuX1vnv4/L28fXx8fT38vT29tvz9ffm5eav9ff29/H29Oru2N75++348db2+fn60+739kHN/fvExdfi6c7a4+bd1NO97vPdwQclxMcG6+HJ3+Hzx9jKyOW80d205ezm5LbP2c21muHU+OOR57/B2prJyveHoarbpq3rxQyTsbnDz87a9+/o1Oawwe21+szNzqXy0o654wre/9DV3djq4eTG4PLo59jy6ePmAA3c4gT17uvz797t6uTk+O7y9Nru8e/z3Nvm7/zP+cn75ODZ9NDd3dnU7d3M49XV5QXa
xtgG5ta018UBt9nvzOPH+NzP3eTf4wvc88Cm8fv49f7//egO5ur79Pr77Pf78NYK+93w4vv33+v34unq+vX14uf99Pj49vP1/P7x6+vx1tz39NL57PPy+fnt++r37fLu2ufltNft4+PO7uwr6fjZ+O/T3+Ho5erbzP3s7tKdyPzv7L3P79725cDKsMDJucrPxcoE+Kud3fWtz+LT+LvH9+rq/MD3yMnTyxG94t7m7NvSxNT17e/e1dzt3+sBzuXm6NXBEb/03fPp5d3e8AHi09Pp6fvlwODw79cF7vPcEfzFr6kY4svdzOnatdzr3tbS1N3s+em6w+bX0grc5A7ezt7V2aa00q/H39bkkwTgAc3V5NnO9f7X9Pjp4tX77/3u5/r9HgAP1fTP7dfo7Pvc3+zV4fwI5vTg5fXt7dvz/OzU3+Tb/OHq6eri4ejx6ebu4Prv7t3V9M/e6fDt39oF5+XmyOX28e3e0ebv7vTy+eDtHero8f7l4fDt4ALozO3t8N/07uPhw/Hz0Nrq+RHp68378svT79zk4PPo8unyAAPr2eLK+evSsubst9TZ49XS6MvKrLq9yfzmuavt09nbwsi00NTUuc7OtNnRxNfSvgrKuubRuN/LHefRx97p7ebm6g7k6Onh6Nfc5NXd4+HX4+rz7Nrg4eD36O/s4efr5+jd6ufl58PPvAH80NPhy8i81uDez7/c3tGz5vjVw8veyu/M39D70fnx2fLMwAXEzNDSM8rawe0B8+jj8/by6P7e7/Hu6/bs7O3r7cro3NbM7uPn6uS/+wwg4Pjn7djb5u/s7NrQ8uLU2vfz4vPp8/rt8fPr9+j48/fw9+HX9e7n5Pfm9PLq2tHzKOL54+zu7PDs6PPkzPTj6unv2dXp5ezx4NL35Ork6+Po3+bh/eLfx9jq5NveCK/xCA7T9ejm1t/p6+vt9tjp1fPj5tvt4Nzv6+je3uTm1+vW8e3u4djG4OLK4+7z3fn39+v94fTf
4PTU3urn7Ave69wEytDJHdno4d3t2Ovs6efl5Mnq4e8D7Qjr6PDn8ezl6Ons5tnlEtvv4vDy5Pbc4trd3tzX0uHv393zxOrP8Me94uDdBsHk9tLPnwTT093Y2cAC3Rbi2N724cPh7N7e1+Tn0t315Mn3BPvp1ejZ3Nvm29Ti5+TT7vUA8ML+5u3T29XR1/nV5erl5uje5d/q8MjL393sytjNyuXYzd7a08bg4dbL08zJ6K/a1Me91+IGvsIzzcjUyOfX0O/hx93P18vN1Ni5ztvl4e3u4uzo39nQ5eTz4+Hp8fTa09/d0N3s8dHcJ9PY3OT27Ozd8Obw8O/w+Orv6dbu8PD19/Hu8uvu6+/y9fPv8O7v7uTr6+3w8QLo3xbr7u7t5u/12PTq9O/15Oj09PDm2ubZ3+vk8+3m493r8O7n59/w1ujb4uPa4vDi19Ef493k4QDf7/Ls4PLi8e71A+Tm3OjOqBTMr8/swBe9yNb9xt3CzL6fs9LPt8XV3AjPu73KxNzBxtbA1tPV2NrS0LfKqNX60+a+5ujmzMsoyNTm2tXt8eTJuNfW4NLh5MkK2tjN29Lj1urd2OHo3Nzh1+Pl2dTw5ef41fT18u/t7+Lx7vDwAcbz7eD44fX39/ftB+/28Pjz+fv59vn28vfz+Pn27O/uDOzu+On2+/fy9wrv8fP18ezy+fHv8/Pw7/X28AXx9vj19vTxBPfo8vP27vru+fHy9u7/+t7V3eXk59oV1uDc4uHeruXK0dXf59vY5soO3+bN5OLo4tnfvt/o4unn3ujW28bEzsfzwMfmzcnd1crS2827z+fu8M3ax9L+1+nsBtLrxM2/86ziw87PtNLAv7/DwqzJ6N/v3/HwCPTc+vDf/enz8+3hAu/r8uvt6dPi5Ojq7eHt8+oB7/Xz6ef16PPz9tXx7e3WsP7f3brTzunk7tbg3s61++f02OSz8//h28wD5cnf4MPBxMzHr7zU4t/Z5da6yOoE79wQ
7fTr6vHh39nq5PfU5Of34N7X9x3e7u38//Hu5Onl7+jy5+v78/f69Pfk8/3c3O3w697h5fTqBPbV6evz8drf1A7p4N/o09bb5+/c4+Dc+d3v/PLb5Ojn5PHp7//25f3O0s7a69Pv4c7OyfTT3+P7AvXHt7TSvuAJzQEC6PDt5uDH19fqxPXZ5dve2dTT37Xw4fPi9PPp+/bY7PTn8Oz44OHz59Pa8fEW2tzi9/n13tnl4d7W39Hj2unz6O/t9/YT3NjOzATc6eLoz9Tg4u7q8N/X59vc2N3l3tvQ5/jl5+YB5gHi29z27Ob07/P069350RPt7+vf4Ob16uH11u/v9Ove5NQKBfHb6c/T3O3s5+bn3Pri7vr02/Pt5+f15u0G9uMA98u0tMXOtLHPoqy3s7m7i8+6xMKxxa3m9MratLfAwb662YnHx6zpmgkbtw6o8sHqyuTh6eXm6eLo7trY7PT06s7d8dgE7NXn3uTuB9fs7dvr7evtFPni5O3e7PPv9Pjj19Pz7vPv8PTj8vHv8vbz8+nz9PD17PX08eTv//Ly8/T+8vbu9/bv8fPz8g/R7/Tu7+rnAee17ur08Mfk1/jM2s3H1rTA3Nj+3+UJw97Dy9zf+9Ho783PxdrW0av5w8PYs8znCu3g7t3p+uPs5dfY7Ozz3ebw68Xd487o58jj6hHmztTp8O/03OgC/urezuTi6RTq28vi0sDpz93y0LvZ2Nvb2+Xb7cm/2Nnm+NAX0NHpz9v/3uPbz/Pr7/fk5A6yANbBx9yr4d3k5dfl1uTf3uvq6uXmztvt0wfowPrX3eTn1eDjAu3A7/zh/eje493f5tPmGt/g1eLm2evC1+Hm3N3o6Oft6+vj6e4lvQbd5ODv6N3t7dzs6ejr5+Hs6M3fw+nC4fvf3fbEprmZlfC3pbnI+Ni+yMe2r6G/z7/Q4dvJvt7G6bPnrZiasrLR4MLeBxHn98jF5Nq4z9zU4BbY2uHT5unZ6OfP6ObY
0SDU1ML68Obh3eXg3eTl49Lp2ufX49zi693kxtfG5tTX0//n/NEDztjRC+np0erS5tW+zNfPANTj0gUG1tnS5eH6zP3N3d7a2+TP4+rhzv/WuuvMtNjhx8u1EN+60NjB4NLg6prnzs/f0OjW9Mzun6G03dLj3LnJjwCx3LyituHx3fHs9eTz8PDf6Nj52fXk7O/r5M/Z2eHfOe7t7fHf2OPu8e3o7PPh9uvs9vT1zPHeAMXMzfTYxf/f6czm4ejlyOrM0tEA+Nz5xO/a1fPU3vvU5fLG9++9ze73vcC12NPS8OP30/LKverw3tG77cHQz6TT2tS92qvIxuu63MPj39cIA8rMw/y5tr728r77+9ay9/fg+NLJ9gTYz8nd3+De79Lk7N/o2Nn92tXoCOTyBODe4s7X6OTh9eLZ29rb4eDY09rAy9Xa2uDd2t/R6NjU1OPo8tHq3hTI5O3U8d/56/r1ybPd7Obl4tvrtgXd1+Xc6gXc0uzV6cbOxwTLyfbLxs7Z4+3l5eHQydnwxN0G4wLa6dTZwdXR3dHl0dvq1czZ19rT5rTvA9+97crYzubQ4tLo6uPd5ejhxsz/BuLk1+D/y+bU3t7y88jZ1NLOxtjf4tbJztvFBdXo1Orv1PLxEufH2OD06evk798K3tjd7QP+29rm5NLs6+AE4OniBOnn4Ovp7eXwCtXHvNqo2bjMoNesv6zK1cqroMTb2ZPZ4cHbmdfH0s/A1q/jo8LKwvKiz/j315r+3Nev4/Lv7uPq9ewA6fPi7PHp7vPn6t7k7u/n4vbo9eTlJezV9vLs6u7t8+np7+j3AOnm0Nfg197n5d/q2ejZ6ODd4u3n7Onp7CPq4ujh0+/o4QLm6+/j7+305urc4fHz7tTc2fLl4ujo8Nff4tT63Nvs7cTX3uTN8dzs1/DV3siz7t7o58zR7OPq0An009Tq3eoiuszZ0A3c39Tu2+nX3Nrg5urn5d/n5QbRxQfS2eLe1NzdrdsQ
3wbn1O3X3uDm6t/Z29fWDNvZ7/boB+zq6N/n9vHz7OrkEcgC7+nD8OXw5fb16+v29PD38fX26+3r7/Lt5frd6A7o7enw7e/q8+Py6u/y8ezw7fDt7e7Z6vfj8+7r6PD08+3u8vPm8u8L7O728/UR8+fr4urh+e7j+PoI5tDs5vbp9+jp3RTNCt7f2+7h4PH+2O3f+O/p8fLw6+Lf5OXoBe4R88jRx/H99c6+7MzT0+Tr9ODrxvXL7PPO4tHyHNPM3d7U6eDj3OTj29vNyNzW5tbNx+Daxry40rkKxs/gqrDD5KbGybDg7JrArcOx78vc4fAJtekO18PZ3b/Bxwjqx7n6zfTX5fLl9vXc6/bp/P3s8e/0+fz7/vf7/Pre2gzv/PX8Eub05O/76vj29/Pv7/b74/vn5+rj3uHp2fzv3erz5u3q8uzz8fLJ8fPsztgA6gju8CXY2eTk7/7s9PPu5N7w9d/74Nr2+vf7+O/v+fH38vX5/PLz+vj35vH38/T49fXz+fQE6PP18/P2+Pv0/ekJ/Pz0+uzx57zDx869vdfayMjN4ti6z7XSuuvFxsWxm9Syor3PWuYAAL+y0cvGydPc3t7I4seH2ODv4ujw9Ofv5u7s7urk6e7q6dfu4u/x8uzd8/H08gIIDeLy9vL08fj06vDy8Ozt69cb3+Tj4+bj6Ofh7ubk7e3d3+jq2PPs+PLy8uzr8uoI4eDOCt/f4/Lz5e7s7e305ePl9fL19+b6+Pjx8e319vX2+fn69wjr7d329/fr8/L2CvnV8/Lu7+b3+fb2+PX77fr179/s4/Py6+TzIPPn6urw5/X8+frz8fL16ufr8fr07+7n3+z0+/n69Onr7/Hv8dn7+eT+ztjd5cTf0uPSz9/m7cnb5drM6ODyvL7O6tq+4dMrDvLd2NPe3d3c3uTk6d/l07DK6+nr+vbg+O7c7ent7fHg5u708ejc4N/k4u7w3+joDfz84tzz6ev59Pj69PPq9vvX
5v347vP9/Pf83fv16uz2/e347vbw5uvy+Pb59v74/CLh7+r2//j8+/n3+vj69/P7+fTU5vDt4uzu4t7p4+vi4O/t8OrqAtcG1ebZ8u7m7eYT28HZ5uzr7wPh4O3t5PH689736vDx7PT36fHp9uzx7PTs8uvt3NLn8vPx6+rx9PTx8tsT1/P28+/t+e7s7vHu/urs2+zU1t3Y0d7e7dLZ2ufqyd7g3tfP8MHlxZrd29fa4RXo8QjG7+Xb2Nfl6ebp0+fRytfu+/vy+vn++9Db8/H4+/36/Pnx0R3n9/H1+Ovx+Oji2xnI5vj28eb16+/u9eDP9fnoud3Fz8rXzNupyabi29XJ0rjHqbrGyb2iq7fHtczG+QAeG6fBycbZxNfT1NXI/72518Xlye3S6uTq2tTT2eLw2eLo3d3ixt/Mq9jM3L7t09YNIPHU5eTs7tHu5Ojr1tvN2djw/Pf2+vr9+fX16fL6/fX6/Pn44e356vb1+vrx+/fx7wrQ+P36/vv5+/z4/P0J9P3s6u7k9vPi6/Hu6/Dt6vD07Pfz8wLo6tzo9vPu6/Hz9uAA/e3x8vDs8Afy7ezi6Pvy6fP74vr1+fH69+768tf3+fb7+e/t9Ovg5u7f9O/z8e8PD930+fb37ffu9vby9Of97fDp+/b49uv6+ufv9Or2+Pb4+/b38O328u3s+u3I8uP6BQnO6/b1+Ov32Pnt9uni9vXsxtTAytjWxde+t7DOzdrQs97Zx43FeZK5sOHSsLi959+50QPX2dLI07rBtdTK9tG6x9Ti3uLc2dXfx9TQ1tze39Hd6eS310O91Mvn2czP1r75ut4A4OHh4M3j5ePj8N7w1Nrt8uf16Ovr8t3m3ufp9ubg8O7qzt8vz+Lm9eLg3Ofl1tzt5O3u9fLf7erv6PLu9+ve1ODl9OTn4+bS0d/f3fHjxOHg4M3FNMrczODd2uje0sra3vXd3dfm8+Dv6unt3fDbxs7h4tfavtnivenTz9rP
x9Dc09/RzOresLrn3t7e7KxJCNbA5tTq7NXPzdLR2Qneyeb1/Pb79uv3+fTz9ff4+PTz+Pf38PL149zj9Pfu+vbTGv3p8/fr9/b47Pn28vvx+/Xr8Pb28O/r8u7W2eHg8vLt4/Ty9d7S6Nzg2/Tw3ePy2BoO0evy6/f17Oru7enu9vLu7s7kyMHyxL/V/M3l1sva7fDU0Nze4cnJHMD719Lc1tnG0dLEztPX18+/wLv9wtHSsArd7s7ZAtbS2+/VyNvc4vP/1+Dvyszq0QfXAufc5N7My+Hi4dLV5N7d2dbc2+ne3tAJ4uPo5wHm5u3X29Tj7OzaBOTs5NjY8N0O4wDv4+np3dzm6Ozr8O/l3+7m6Oju5+jkD62lt73I5MGzuOOnuMzInLC329nPwrq575DC0t7b59zOz/GmurvuKMzPxce8wAjjx8Tw5ejg9/Dr7vIR3N3w5O8C7Orm5Onp5eP48QTh4+jg6e7t8OTy/ODR5+rw7efy4gfK7+zb6P/56/MG8+Hy6fHm5+gF4+nt6uzs7ebl5ejk5+/r5vn49+3g4/jn8/QHA/Pr6enl9OXg5Nvw0+j76tzo+Mzq4+Pz7+TxAeEF5ezd6O3s8OP07+Le0wPr6uDs2djf4AS4xszJtsLJw6L7wsnd3c2zmNb0z8/SxPGu0unk4doBxuTpw7jF6CSr0+PUx87z386+6uDV5eXM3uLP59nf1enkzsT9usnS4d/25eLd5QAB6/vexN7j4uwH9Obh5eTj/v7R+Ov87vz0+e34+/H9+Prs8O339uzy8vrx5PL2DPzc7/Pw4PD64/DuDOjw+PXs6PPw7+Dk49vw5Nzn8efj5dzd4uHj+uXb3eDr5tDc3ufg3NO59NQG4+fo2STV5d/l7N7O2tAB9fr37fLy+fbkAebp9/f47/fw4/Dy5/fh9u/w7OvUwtMez+/7+uz37+r38PjbA+X827S+7a7Kvp/TsLGn4NzFsbKtvrm8p8re06rGv8PC
ttTKYQuzpuu5t7ygkpiT4Lu6rebVx9bm19i+3sfHzdTQ6c2/zNPYm8fl1uK74sX32NEF4Sbz3r/n0tzl1efg1+7p6e/t+f7z+fsA/vr24fv1+Pf//f//+eXn8+T69P3r3vLyG+H26Pv+9PL29vj8+vzU4f7z4ePc5OvR89TY29u+3uLt4tLV5Mu3vAHX9dbq4tjj5snUIsvjyP/d7PPn3tri1QHtwf3m9+/39vr2/fbv9/T5+/be+vX04+3q3+bq9vL99/bb4RXiANjd8e3n7/Tz8vHs9eTV7Ozn9O/79/bd5vLs9fHo8fr48wvc5wHh0vDi7/Tu684O+O3s5vbx7Onx7vHX4vLlyOLl2+zf2uvr1uDd4OfX7NXy7u/h98re4sjk7PDc+Pfz6vzf8+Df9NTf6uftCd7r3ALj7PP3/Pv5+ODw7Ozs+ffs9/r54+3w3fPX+fjr9u65vRT39/3r/PX3+Pj5+s3f9+gE9/rx9fX18PH36u/r9vb49fn28OrU7eP19Pjp7/Hz1tsLGeD26Pfo9uf07fHk5fbh78bW9czey+Lnx8fD7eTO5M/Q6d3Us7Ho767j0tXP1K3kHwGr3ufW08Hl4+Hd/s7s6vDf047tq8Co2akIhbrAq8Cfw8m6uPWs2LyutM8mrtWWs6Ch5sy4obvIprLVr8bc1YS6Cd/KDuHdzdri7+fnE+fg2gfSA+Di7d/e4u314e3o7e709OfV09jx3enn4/Hr29zU2OcO3+Xz8+Pf8fvs8uv77+/o+eDV1tvs4+r36+7y8PL79/L52Pb08/Px9PL07+jk8hTT4KvexeLU/b72sM7hzMjA2+DPseTOqNLK0d8G1efX5a/T5OjCzdC83eDe2ODUzqD57N757fX9+u304/T1+Pv13+v9+OXg8e/z9vIJDO/v8vD6+wzj6+z8+/37+vv4+vv62cnM4/jh28wG4he95Njszc3Bzue+3Nv60dXr4vzm1unhzuvTwt7T58Ti3drc
5trn0uz/0eTi4O3q5Ovc6Onx7drp6ufo1bjzzuEF8Oj98O721+Dd8+jZ6erf3OPh6+jf6ugFvMfHwsyi0dHABrzD2Mm4xY2uzqQQwaPA0tDgHc7CtcSzvbruvr/Hu8PKusG4r8Sq8dPfxMzPyMHS0cfK3eLHsM/FytKsxO7ayMXcz87M2NK83c/E1sbfvF+0qrnA3QC5ovHa59Xq097g5d/i1Ojs8d3o6ujN3vEV6OLl6uXd5Orv5v3n7PTX2Ob25eju5+QG7ODz8/Hg8vD27vXq6On07vXq7/Dz2eLTE/Hr7fH24ubw8e3P9PH12eP38fHz9vPuyPTvEN/tx9/b4+Dn5OTf7OrWy9PP5s7LsgHB29Pi29bc4tzQ0dLU2d7d0DrQ19LG6c/QyMC7srCowPaVqLrdy/W7qtGhnsnLrNHbjsT20NvHztbxzti07O6f0bWhuLn1vsTqxai26PDo8/nu+fLq9PgI5Mjt3vbl6fn59vH20fn06fj75/rp/PX16Pn87/r39vz8C+34Dduwue7AtMfDLM670vfLz8Hqxgcfu+fDytbiwdLV3s3PydrQ3Nvh4NnOx63Z2QkLsc7q7A7n/ufp+evi5eX09ufs8Pfo89wR8vTt9wX00/Dr4PPq5evw3/Lw7frq+vH65OvW+Pz4+/L2/Pr59/P1+vvu8Pz50PT4z97w9PL1/PXv9Pzo+/z1+fr39/b78fr8CPv8HwHi3ejrDvzk5Onm3uju3ezw693l7vDv7e7Y5fLw7urw8vLu7PHv8PDw8e3z8Orq7PDz9uvtDO7k9ur6+AzM3Pfn+sns+PH3/97b9Oj/+fzx+eX5/vz9/P39/Pj2/vsH9v31wcHfwPUCqMHM27bZ06zbstH72NDpxtXjxcDUtci63N3vlOOytrjZvt/L/c3MyPPj0+ru8vPn6PPt4e3sBO/o7fP08PPY6OTx6wPx2+7y6ADt7/Pp7vPx8fTz8u/y8/Tw7dnq5fTt7Of04Snq
6dfm9urW4tLm7/nt+u/r/Pnu9+3e8vL+/ev7+/j79/Hy9fLj5e7N2dgZ/gLb4ebM3tfS5uTn2+Hi+dUT3Ojj7PHv1tbx69Dc5t/j7dnQ6ODp0eTd5Nzr+d26wdDsCMTP5r7X3+XL89viCO7byNPx78vP+dbX1erPtcK8zcjD89Xx3cTT1I3V6Nfm49gC2cjo6/nV0efR8ube7PvDD+rG4PLN6Prk2dTJ3urk5PPt8+7m3eIH6u/Z+9b2xPDk8+gB4Ozh79Te6uTf5dj75vHK1u77zOLnyejv4AnV4v3q29fV3dvf0BDZ2dj4APXp3evy8O7x2OHz5+Tw8t349eTw7+LxzPHj7+fn3+bv4fL49PTz2NXu8ev24gvw9Rfy9Qbt8+f8/PLv8Of0/fH2//3s6vUH9u7v+vT29/PdEfX29Pv8+/vv+fz0/PPy+/zt2AnZ6tTNEOPq6drv9fbc7uMM2wMO2+773O7l5O/k4fX1+e3h6fD36+jh3Ony6dvY3fPm3On17u/x2vD37+bv7uDu8ej32sz40Ozp8PHn8d0R9PTo9fXz6dz08u716Aju8Qnu7N210ATXwMLE3trL19LI3tnSy9rmz+XxvO+10df+2dnvp9Pk1NTPyNP52dLLy7+6xvPes5/yx/H537nEqLXLvZW20oEX8L3j7sAIv8yfjqy5t+eikoKopsOiqaK14au06/Hs8+3xAu/z6ujj9fP5Afb59/L05uDt7RLw4+Xw6fD9+Pf18/fx+PD39fj06gv39+zB3xDQvwnPxgLxpgPM36bb08DBrdfuxPXP9cnN9djYzNfU1+3H1OHU2OXc2dzk6+71/f7////+//fs+Pj6///9/P///Pj08N73CP768/7++Prx/v38/v/+9/7+////9//9F+HC+OXRF9XUEOPK5eXi2tjx2unDKs7g0cjd1+rl5dXT4OD76N/y2tbd4dTX48zq2vLbBNqrr9zg6vPl0uips+fCoNXfo/TYuAbF
z8qh7ciyzr/UAd24r9TM6d3b3N3vzb/h9uvV5PQI8fPk9O7c/PIF9PPt5vXi9vjr7/bs1/X58Of79wv29Pf49/b39fD14PfsB+PZ1urr3f378PXZ0uj12tbo7PvrzNPZ2Mjg0dHg6Ojq4fMD4+vt5Ojs4ePq7dryzA/y7tHx9/H82ePp7+X5/PLo+/Pt+PDz9trf6uzz9vL18Pf++/f8+fj0+/z7/Pro9fcn1gDS3Ore5tv+49rg8e0A6dft7uTU4+3r3/H/1urq2eTY5dH839bf3Ars2u7qBuHfEOrs9ufu7PPs5tHd9fX0/dj68hry39bXvhLm3d3c4BD71/H17uns5urt7fPy39z25gHk4P3h3PvY/P/U2t3w8uLt8OgK6Nzc6//h5vnu7fLq6ez18fLy9vPm7e/x8/Xi6uTz9+bLzukE7enu3ePb6ODn4Ojo69/n/9/ZFOX71N3i3cfO0Njq6ejp8+3y7fHd6OvT0MnGxfb/9cvN7N/G2uLoBObrxvja7PTM5sr3CODZ4eXU6eDi4ePn4N3OwdrZ5tvOv88F4uTp7+Lg5Qfm4ezm7ePz9e7u6h7x6vzn6+ny8+rM4wzc8/b19O/27Obr8OXm7eoD7ujn6PPk7Ojh/+ry7+rh7+vq5+zz5+zl8/Th3tzl3uvm6vX1+ejm6+Tq5u7wFOgN4OgB4t344u7s4e/d9fP27O/q6uj40vXz9gb47+H39fj5+vni7fX4+fj4+vj88+f28A4Hz+Ln4+bp5Nbm9dfuDeTp7tLf7Qbd8QnV69Dt6PPs1Nnr5fHz7O3o6/Ts9uPm7RDR7tPG0cXs8eMC1eLD1s7o1rG1vMPyBMXy2NAOx8S7usjYzpO50p7aydXV2N7U9rW8ycG929LCuMPZz9Ko0tTf6Mzc1MCusePm5qrY1cj24MLwz8rF0cLc0rfC68vQy8vR40/78vX68f36+PTp7vX1/fTo/f374cTZ7uv1/vno/N7n9/r//vX++Pn6
/PP2/v7+/PhA9+zk9d/l8vX/6d/08PXv8vj18tvpDeb92/Dr8d3i4eTv6+v29fDw6/P08vbf9/jvFd7n7+vfztoAzt284ebo0dvw5c/RwM6x2MDh6ePi2dbh4t7g7trt7+zc/+rg8+P01EH09fX49Pj39e7w8PX4+PHu9vbz7vD31e7w9ffz4fTj8PH09PX1+fjz9vb37/n2+PUW4vHt9+D18ff17+vy8vfy6fDz9eDw7tTZ7/X26/b58+vq7uz37O708vb39/b37fXtINrj0uTO3d3szue+3eTr0+Hs6NfC2dLczMrt5ube09/W2eTY5t7j2tfS+dfT3eDfAzXT0tLQ0tLP0tPV0tPS0dDR0NHT0c/U0dTS0tXS09TU0dPR0tPQ0dDRz8/ND87SzxHT0sWys7q7042zr7CWwsbo2Y+pgdnI6tnD0L++z97P8dT84b3WwZPB78jg2t7QjozexJC28OXfqL2uqMSZycTL2KvMIa3s0L/I3Z7VzubHupWB2JuBmoHDganTDO/93Pbe8tLyutW3vKrFt8Lmvsi4zZ714Kex0qnl5cXDqse2+ZjIrOj51LPmnO8Kq7nkyNmv4czgpuPGyrjzwtIc2uPUy8PMqeWmy7241sfx4MmmzN7aAueO+tLdrOzEwr6Xl6Gp7OfjxOnF2trZ3NXnwALcztbpxuPt5e7T2wj7/sXN1PMZy+7E+NHU3M7Ny8fCubzBy/HevuPR2NPe0g7U4MnW1PoL3M/V28/o2MTiywcIxN/I3N7z1NK59NPW5szM4srJ0trW4bnAzcXe6uXu0ubVwc3j3tjGvvPk37vP37vSyNjg8d3HLcy50sny7cm7vse9vrS/3Of09e2myNvKvLPHnbfky9Xqsd+l0dTvvufq/s7Q9Pjn+/OV6MrI9vS8y+3n9wXF1rrK3NX08d7u7+70+Qn00ufW6On/4tbq7QHk1/3R8/cD3/De7ebk5fH27ufj3+nyA8b899rc+e759fv6
6Pnp5Nrq7ffe4/L16Njf3OTh5/jyGusY4OLe9O/07/Pv6O/s4u7x/vXh3PDf5+zt6vEQ4tvg7O7u4Nfq8ejd68nB5+j0/t7t/t7w4PL4+/Tx9e34+Pj76Ojx8yPt8PXn8PXt8e0a7e3y8e7f6vbu8PL26vT0/Pby9vPx9fD4/Pj4+vPu7u/t7e335+Xv8+Hx9/Tt7O7u6urp+fDj5t312APW4dbm3+/n2+/wCegY9Ofh3fPsAOzo6Nro7fYH2/T28vbz9O/p4t7J8PDy7eHo8e/xzPHg2Nnt7Qjx6dnlGuXsDeHo5+3p7OPp7fft0+fS5e/r3vLj3tDfEfAN7AbYEOfv1Pr95uLk6tnh3QjfEtTtCtTQ5ePk7ePh4uzy69nY+bPF0L0Lxra5xeXD2MT8/sXZ0ubdwv/gs83R4+Pb5AXjyQkJowTHwLzIwsDB0t+mue7d6/Lp8/Dq4g3K4PDr5xrqD+3A2d7a1+Lv5wzk6tPf3Nbs8MPx3OTd4drf0/fl3ODr5+Ld4vHZ5+LWz/Li5tsD5PLjwdrWuQPf2+PT4tnu5+7N5eLX1+Di0M7L0gnl6gUK0RTu9u8P3/Xc8ujx9OjN8d0C7+vv9ebm6ebo4vbz7fLq7OXv2O/i6tfO3gXX8/HS8/P69Prh7+b97+/28/b14dn//P8Q9+Py5+/6/ev4+PHz5/v99f3+9/Lw7u3v6Pz4+t7P6M/hAdHN6gDy9+XQ5ebO3wPj+iPd/8bK9N7a2/Hnz+Lg3/DU1efJ0+La2eTg6t+6+tv36fP2yuuv2MAN3unJwenS+dHTFBPtuOTu6vvjyAP93uneB9rh+dvX4NPb7fK81/Ht5/Hh4OHz4Orr7Orn2+j24une6+roE/f2APDjBPDm9eLy8PviFvL06ej1+d7z0ODy5Obx+vDk8vXn2PEG3uXOD+Pc4dkJBtbk6v3f7N3l69zu6+bp4t/k5vPy6OfY8+LT+vb48fH89OjX5uvc8Pfv6ff48uTY
5+Dn5fXu3tAd0N8Tz+Px8+Dg7tzk6uPu+PXu6/3++/v8/Pb//v/+//78+v3+/P/5/Pv8+fn++f3+/v764/P9/fr/9Psc8/Pw3P3+5//36+fw8+vy9eHp5ubp9e3r6e31/+Pv+gb07gnm7ujf7erm3evq8Pft9/L2+d/3/ewG1tvj6en38OTg3NLr6/Df2N317P/Y8+Ln3+3h6uzpyevj4d8G5gbt2eDh297q5fLDE97o3NvbzNnj0d7h6O7Y3OPf5NQB3wjl3/fo7N8I7/ze1+Lg5tX/CPzc39/b7Mzr2uf1+/H9+NbO7/Hq5vf3+vfW/PbxFdcD4djk9vbw5e3z6ejTG/fz9QLy7u3u7+v198bx19PM7PDb5uTbvtnizePg2drazST70L0G3uX2I+PU2Nnnzs/Y3OTb7OfY2uPk4+wH1ezj8vbh+vnw6ugE5vj79uDg+PcQ2tvl/ubo8vLw8tIC5ATf8tUM6O71+fT68On+7NPr2+H157z+5cLQtuba7cTBAsvB/+T4/RK319P+/dTWA7Pv1NfX1+DE5fzS29fb2gHA5Qny5cj+3vS65djrzOLe673m2QPX29IE0tnkydveBQX8AejY+Obs2e3q4evt4/TRwejw1/Pt2dzw4NoG7uLw5PPl19LV2OPS3N7w4tzh1svh/Arq8OPy5ePc1djY4d/mFc71/uzn8dnZ4+HU1t/W5OG+5eLf8Q0O++nZ49zd2eD31L/l3t3W2dP2/NzZ4dLD6tqn9fT08usJ6vH1yQP29e3l2fHn6Qfh9NwI7ujr5fPu9uT26fDz8vfm7ezn6uzs9+/z2d3p3+7j5eX2/OLn7e3q5eLh5PH23NT25gT08fXw9ejr9Ajr7ezr6wPv7+r09u0S3vEB5Ono4uPl7+/f0uLp6Ofd8PDz3d8E5Abg6gHU7+v65wPZ597g8eIJ4OLq3vPc78zO6urf49TS+uzWzOPf6uTS49jh487U3wnN9ubo2eTb/erp9tfc
DOrFx83Lzc7Y3uXQ0unj4NXs7tf35+vn9PPd5tz05+zX5/ME+sfq8OXo+uIC6/TR6OTp4PDc3Nve+ubwx9H96OLn/P30/tkT5/vr9fXf7fv67Q7fAhL1+/Tl8fnW6c7M3/zl+fPs7+7t8g7++ODR2cjV1dnOwOW0tfHY1t7hsM/OvQvI9M73qP++5tW21uj4y8Ly+sTTA8/DytbKu+HNqOPQ1dHE0wDYxt/B2d3Q+CLN3tXnztPH0Nbb1ubZ2sbGy8nX1NTU0+HO18rIGebgvr/j+/Dx5efx9e783fH07+TP8d79Et3R1Njb5vbu5u3V2g3jFvDs8+fv6u7j5en5+uTt6t/h7PHp4dTg287r7ugJCubcDNYH0u7l7ern6e0G4/Hp9O7u9Oru9uvu8ejd3/Tlydfs0+rq3vHx0vfr5u3u3uz32dvt0PXTCdPmzNnXGRPZt+Hn3efoDtzs59nY3dvi2/fP9Q7y3+zk894V1ODr4gn19PbT6u7e4e3559jn4xnM6dro6t/05O/x3OTf5eTo8Obo7Onj9f3r5/Xm8vfkEOn83/bM/P79+/T6/vr69vT8H/z0+/3+/v777/r5+Pn+9Pba1u3FwMjA3Mby1MO93dnkxMjky8LizQj70tXdCsDd59/T2fPU+drs4sy/uNnc29PR6y7c38jm3t3dB9rmz+fk4uPg5uvt+M/y99XZ3wDczxba4N3k6Nnl2eP/4tra49ft8ATl9/fz+fn39/ja8uDl8Pn14fn59tvv9Pzt5PT26vXxCe/h9ffv3d7z9e3z7+zu9Pr1De7t7ezu7+Xq5OYY+Pf36fXy7fbW19kO2PHw4dcA4unk9Ozt2uPa4OLd3N8O4vHv4d759/Tt9vXv4tzSCN3V6uvd+/T45t3m3Onr6eUO5ArC2A3j7+bg49na1Nrd2Nju5dne9fb14/Lz9Pjr3/H47eHqEPbn5/Ad5OHi0vHp5uTu4Oji1ebw3unq0g3l6+PT8Oro1e7u
y+rUyuvz3/TQ9/Dg5enm5/L25PfZ5dTs6ucM0+AV6MzT6eLr3v/X1t0D0vPy0NDp7+jt5eQH6aOlpsrc49607eLW7a4Z8wm89eW21civ3a/c0NTT4tfI2c/Oy9Xl7NkK7/Hv8evt0/L26u3x9uz28v7x7wnq7ffu9Q/w9PPv7fP18vHz9fb39fX09PT29Pvx7uDlBuPv4wLs7PXu8Oro4uTw6vHn6vLs4ucV7e7w8OPm6uDj8Ofy6eHm5d3h5+nf29X18vLv9efo7fL39Pb56+/u+fj17PL38fHv7+vz9AgM5t/i8vHs7vTr7PH38PgA8/Pi2Nvg1t/e5Ozo783u69Xo3M7m2N/o6Nje4eYRyePdGwHD0+DN0OLY2fPQy8/fs8ft1ff48eXq7u7s5Obt6fPy7eft9OLv7evs5/PxEeTu6hPo3+7y4vDw6u/t7O306tcP5uQE6+3o8ejn7QLZC+Pr7QTz+PHl7fft5+/q6ejk8+nZ7eT18fP8/Ajt6OXu3/b29u7OjKaBo5ECjKjKq5O1vqKZkqjCqtgHuqrq76yvp7u+1PSnDem43aWav6GQ/pGgs6ChJOzY8O/f6vj2v/T57/Xm7+vzvvTEGPfx6gPr5fv3+7+t85uB9Ln76/Hr1xzW7fjdzuTg5d7d0rXp2QTRy9PX4t7H58zV7Lrlzum219vm3+H4E8v+pd7U19bu4Oe35Nzj1cgp393e6OHe7ebX7PDz7Onp3+Xk6Orp+vby6PPu8PX8+Bjzy/jy4fTc5+3n2PHx7+bVyO3u9+Lu5PH15PL48Pjt7Ob15PLq8Ovv8Pnm4/Tp89ji9OIc8Nvm6eD07NL23/by18/z9v37++/9+ff1+/r8/Pj7+fL38ub79uzf/fbi/vfgD+gEDPj3/P71+v3p/fH0/fDvu8Sux7S6ws0K8Ana37HTwL/IyyADBu0FrtPY+vvPv6myua/ixMqys8S4u66xw625ofn//u/+/ujyy83M4eH//+EA
/fEuvszB1ur++9Xr6tzl4//9/vv/7PHUz87S5v/u+/L49ujr9Onv7tnb/ujs+PHc9/PcAeL5BB3W8ubzAuDc1uHv4PPt6erk4unj5ujf6+vL5en67OvU+vMdyNvf7e7w4vnT7MLH+ertzfzz9vD64dr5+N/58P7x+u3UzOf0/OHt6/Lv4O7w+Pf4CvzV6ePw8Avl3eT6/tnbBOP1+w3v9ufq+Ofo9ffm5ePn9/ji4/rz5ujh5dHk2szY6/MIAeDc5u3K7eb16w7/+9DU9ebu3/Tr4fjo2PPj7+3t7Ona4+7r7+XV8uDk9uf39eDu1dj21O3x6+P09gYL7dsQ7vf9FeTy4+35+PHq6e/x+ffu7fD5/PTq77fc0NbR/rzMtdnPC8vetdTN79TIyt3WB/HYz9zX4LX81MfK4b/iu97KzLq0z9jQrhuk8piXsZq7sq2dwrrLl7e96bii+tWcmMXg1tADxp6EpbC8DxwuKr61x9HJxbaiofy/4qrW3+Tl8ObR1AbW5Ong2NDr3czjzsKyCuG9Cu7My8rX2MvlFe/Z2dvj2uTh2uzg/OwC5urg5PP25uIS/vDr99bo8/UYvtjs5Nzu4/vq6sDo7One+fjO5PHu7eLx7Pnx4ezz9Nnp4ejx8Ozl4ezr7PPiB+ffx9js4tHL6OwN8PLX4O7j5wrQ8ev36eTh7uju9tbm4QXm5NXd8erm7wfo5Oj24NXu5PUA4ujRzPHv5vPp7On14gHbBdbn6+rj5uPr9e3M4/nf4d/Z7/Lj6+Dc8OLk69/b5d0Z4ebr9PLw6ujx6uX4+PPh+BgF5PTm5eHv9Pbu0+Hm2ejn4e/v5OrIyOPk493Qzujm4eHk5+fm5vHu7+bj7/fyFwv4ANjV6ejh8ejt7dL66drx/uLw/fDq8sPt9Pz65+/+9zvk1fr37v795v7w4Pj58+z04efv8vPw8vH79/YHx+8P6+jp4ejy9N3w9fTg6+8E9vHo8Pr38fPu5Qbl3ur4
+vYU0tcS7Pf47PLm9+3z6fT44vT57ev39OjR3/D19fDm4vHj4ePu4OHs8/0C5+no9eL16w4F9O3x8fTr8/Do9tPc+N/s6Pb59/Lv497y8vHy8tjx59rg5tXj3urk/PDm3fLY5OED/A/k6tXe49vl2PXN5MjH3r26sLfP1Afzs8K847bk3t3X39Tb7cPQ1+jH0p6n1b7i2MnN6KqzshKvvpvhzNne08/d3efj983j88by6czOyNPA9/309+Xm5Lnowf/Kwc/cxN/ssc7ay+an4uXl3QXI38jT4tTa5+T+//Tu/vLi09Hs2+f6BhLv5e3v8+Td6t/a6dbg39jZ5uLn0t7s6OnS1ebm/+Hq0uzb3uLg29zH2fj31OP+tN3RBAHl39Ll1NbW6e720vwFCuHn48/p6dnvtNDrFvja9fP55fUE6PTk+/zw1fz39e/9+v///wDR/vz7//3///389v7+/vz5+v398/f14+Xf0N7X2uLj2RPX4eYB2Nr2ANvf3svg4+Ti4+LZ5Nvj1djy4+Tf5ODr1PDn3wbP4/L13uvz8PTt4Bzm4uX489vd5/Lu8O3m4vb3+O729fP59/r7+Pn08/P29+T8+fPe8+7r3eLr9fLw6gzw6O7u8+Xm3ubl8ujn7NTy6Qz8/fDi5Pjj7xrW9u377/Xp8fP27OjY19vJBc7x2dkF1OvJyeTRywAQBebL3N3P2+TY0+Ld3N/d5t/P1ubh49bZy+Lm2NLD1/Lw7+319PT36xrj7/P+9Nfo8Ons+Ozw9/7+9fX29ev98P/+9/z9/Pj5/Pb9+uvu9O7j6uvq8O3s2eAS9ODw9+/hEOXd69/u9+Tw8+rf9enl8d/17Pb44ubt9/Xi+PXi5e7k9Ovr+fHw8fjlHPLt7vbxvur36vH37fPz/P766vru8e34/f7+/v76+P7+8/767u767QfrBfL05wbp4ePm8Pn58PLs1uXn3evr5OXn7+/u8PLs8enr7e3n6fTn49LS9dru
5Rby7Abj3ebf4ePk2Obf6+fv2fHWBAfJAQP87vzl6+nT6Orv4gvh4O3z7e7s7+zu6+zN+vj5+PP19Pr38e729PX5+ffz9u317ff29/cI9ub76PX49fUI7fP09/Ht7e/t6vP25vX69Pb58er1/vz97fz3+Of5+P3w8v32Ct359/j9/O3j8vvy+vD78/T28/Pz9O/v9eTz9vb19vbv6vf09/f29uv22PT28vf49vX39g/099X29ff39gDi7vTz8ezk6efs7Pfw8Pjz9fft3vj1+PPv9vL49Ov29fXx9fLo9vQI9ewK7/T2+PAA7vH39/bz9PL33fb37/H14PHr6vX05wfR7PHx9vH49ecL0vnh6tz0CNvu8Orq5uPp9vLo5Nzh8+/V4t7oD//60+HT7dvN6u/nyQTY4OPn7+zlyhrV5N7j7/jy6+zcBd7u4fH08evn7e3o6Nrs6+v96/D65frt6fkM8N/o9/L27/v37dEQ4dj08vgL8PXv6N7g8/P19/j07fPy7+/m8PPx7/n9/f347vf+8e719Prv9v7w+OLt8Pn45fv1Huv46fTz4vz4EO72+//8/fr89vD/9uDo9PPv7PDm6uro7vXx7+Tt7ubi9AQI4unn7tzsB+niC+zl5eXu4uXl5eXl4/Dh6u3u5+bf4+nt7N/P8wnp4e3mzO3n5N7s6ODo6+r74ejq4PLt9PDn6e7o7O7k6+7t4eYO9Oft8Orz8/fv2tAV9fL08Nft7e3p2/Dw7+3w8efs8Ob48O3w7fHs6+/t5u/w7tXvDPre4u/l7ujp3Nz4CuDm3+Lj19/c5d308Ozs8QPn4Ojo8vLw8+7r6eLt5ePq4+zh5wzd1vDl1cfE+fTr5Mjv8dne3eXa8PMP69/c0wnY9eTq29Tt2Nvq0+Pb5+DJx8vk4eTf6OXz8O/v5tXv7uvs8fb27O7v4eLq3O7XAOLy8gT18vHg7fDk8O3s6ejq6g/l5fHp3wcI7ujn4+Pm5OoQ5Ovj
7ebh5d3e8fH08+bn8+7l9O3y8efw8PXx8/Xu6PDs8PX67urvCO7o5+Pj5uTqEOTr4+3m4eXd3vHx9PPm5/Pu5fTt8vHn8PD18fP17ujw7PD1+u7q7//3///+/gDy/v37/P38//3n+/L8+f789v796ub4GPL9/f3nDurr/f7++/z//v3/+Of3A+/I/vXC//j1+fLD68fJ7ccHu+TmztC75/rP2NrZ2OHgztzQ183KzL+qydnTwr7f5+0F7Qze7ukD5gjX3N3u4ufk3MDk8NHm7vLz2unc5+no7/Pz7/nx5Ozo6O3x6Ozt2/f28fDz8/D18ff49vX58/f27uX27vXy6/T1/vPzFPnx9vfp8er98PLt6+js6fTt9fDN3/zT4t7P4dzpCOjo5Nf/5tsW1tvj4+4F5OPj6uLZ5OPr7u7Z4eDn3tXa3N3Z2tzi1+fQ1+Xg1OPg6Qjp6ubX/+fcFtfe4+LuBerm4+zi2eTk7+7v3OHg5+DW3N3e3Nrc4gW4/A/hDM3nzczG4NTXzdvN2tPX0+Pj6Nva9Ozk5Ofg7tnR5NXh1evP1cnX1cfTzcvF4vD709DVy929BAfRzfnZxtPK3Mvf7e/g7/Xb8d/k4+rx5uzg79jdwgHf5O/eD7HVyuv559/d7dPWyQ0K19wA1OHh3+nR3/Dx4vP33fTq5ejs8+nz7fPo6Obf7O7y8t7V2PL/+f728f37/fz////9+/r5+f7y9v/+9ur++/z/AOsa/O3j+fP38/j1+On5/v707vvy//n+9vH9+/38/////fv6+fn+8vb//vbq/vv8/wDrGvzt4/nz9/P49fjp+f7+9O776Orb4drI7ewB19n3xurl3uv3whnr4uff1uDo5uPU2uHl29vx6+/n5d7nFebs1svUyObx3NTa1/fl+eHd4Nb52dfw/8oo0tjg5ef18Obm4dLl49/m7vDz7tvf4bvq8ebY39bv+eL++fT9/fv9//nW4vj0/Pr++vb99vnIFfT6
9P3T0/727fr29/j9+Pr1+Pj7/uvi7e7t6ef48O7o4wzu6Pfm4NPj29Ld8+fz8PP77ffc5evp7+3n6vTz9vT07vT37vQT4vbu8vT59/To7/b28fT5+ff67ffc7O73+fn49vj49hPx3vL3+fr5+vn2+ff5+O36+tL48PHz/fj53vf5+On1//77//786ezu+f3//vr8/vkt/PT+/f/+/f/++/39/fzw/gDY+fbw8O7y8eXu8+Xw8vf38PXw8eXo9/Hz8fnz9fT42uIey/vx6Pfp+Obu5Ozp7fLn+PL78/X07PT29u/c9vb17/T18PYI5+bs5eL28vby8fDr9PTr8vLq8PPy5RTv8fPy3u39/P78/vv5/fv5/v799/rs9Pz+8/n58yjk/AfV6wLk9frz9RLv5/X79+L1+f3y8+vi+fn4+/r1+fr39/b29vv09fr29/b1+PMa9Pz39/r48/X29vf5+Pn6+fz6+vn7+vn24/Tw8Prs4v31IObp6Az29fD76eno9+v16vr79fb48vL49v79/Pn8/Pv4+/b4+ez4/9rlveXuzsvqxvPfzNzGyLnQ3tnr8uXi8NHE1tDx176wzLO9uue4z8Dv9cLC4ePS6dyWs8UHCc7fxtzm8c7+yOHCtMPRC9Ll4Nzw3u/9zgPa3Prf9NwQ2uDs39Xq6Obd5ce22+7VxbbZ0d/Q9+fh26DJxqzy6OLj7qTh3YvW3/bG18jdw8DEwsrZxOr419Tz8N0I8a7jzO/ey8TSzdTV6P759Onmzu/Y7hP59by8wt372dXVAbvazdnP2tjFzRrX78vWyLvL2vAH8Ojf6ePd4c7m1urZ4+TT0M8f69Lp2+bqBuPi69LM7eri3+Pi4tje6wro/uPQ7fPv7/ju+e/58vXwBwcE8ur67PXy9u/0+vrz9ff59ff7+v3+/Pr+/fj88vv3/fP8+PH19fn29/b4+PHp+Pb47fjZ9fbt9ff49AH69+4PAubw9ff09fbs+QXt8PLz
9/Hi7/PywcrLxcjL+ducxebF39TTxN7X8MHH2rEG8NTm6tf44uzFzu3v1trx39rX1dXP/v/b6Nbp5uXc7Ar13u0K3fb18Ojz89zf6eri4vbs1OXs6OLt6u313evn0vTp6efu9xXdztru7+vy6/Hw8+7w7fDx9PHv6evh5e/x6/QD8O7j6QD999zq6/rq7Pbw6OXt7vDTBM/o+fr9/f35+fjy9Pf39vj8y/r68eT30CLx+Pn75/f37+gM7e/47vj13+/x8vT7x/z6w+ji5wUE1+no4OXm/+7sCOvs5+r83u/lBs/o9On06vfy9vfx8vPx7u725O3w9ubp5vf++fv89vz9+uHc/vj5+fvb+fb19vj58wzs9e4BBeH29vru8vX36Aj9+ff3+O7a8fndAAAA////AP/t7v/9//4A4/////////4i8v71Cwf0+/7+///+/u/5/f///v/+7gAA7OYA4OL14gS7Cr7ZvMCy7fSyu+XW0+TLq9PS09zVzbe10Mi507bc17b3wcTLyejPAAbA2ezHy/XLz9Xxzd7q2gLyxMb70dTS1dHR5ebs39jV2uncyeXN3eDN/83KzdHt8w7luc/h2s60sa7JGrLW0MK56Rywt8DS8NDTx+PRtt7Qx8rYz9HOt8bKxLvJ0tfa2vvkuObh6Nfn2ubi1xfW9Ovj6tgX3Nvz7OPt39nw6Ovt6uns9O3b4und5Ozs5ezu8ezY2OHc6QPt7M3Z8/D57+vo5uPlHdfk4vHr8Obp9O3Y9vjo4fbi5vrz4vb38vDu7vXp4+Dj7uzu4+3w7ebn/OP15erqGOHv2Nbr++b49fL28/b18vbs9vf26fb05fX09fX1ANvn2Nzh//LGqsvTxfPr2t/TvNnSx/7qBN3Y1/Ha2+zS3NHU29HKzcTXztPIDgnT29DH7uHf8trq2Lvl49X60+rz39zu6dIJ49jq59vw59H45t/c6OPf0dra5+Dm5dMN4uTl6QX03uXl4tzk2OXg
6tbn8OHQ6uHa0M/Y6tzh3u3n7vLs5dvi6ubo2OTU39oDI9Dg19PI9dze4+zr3d7v2wT/7OzsAAXT4c7i4+7r5uTy8vDk6eXn5fPd9OPw4unm6OcP6ebk68jl2dTp2OTg49zc2wHJF9UB2gL94u/w6Ob06PDi7ebo7Pbx7+br6ujl5Orm7vHo5dPn5+3p6t3s5+3j7ef82gvlC/AN5urw7/Lr8urz+/Ht8fD48fTw8u/x7O3v6/j26+3p6OXo59zj4d7h4eoD5+PkDcb45P7V2cTczubpxOfp5OIM2NjBy9jb28DNt+fqCBX739fz9vb46PTs8eHhBvXx9P7fBPDM6fLy6fPz8+7y9vL17+v49dvu5/Te6N/08ugW4O7e5+fg38zm09vX3ffl5ur15Pzg9Nfd3t/r4+rj6O3q3+Xt6tvo5uPq5+ro6+brIfjg08nIwtris9LK0sMM0dnxG8X3y+iuurvP58fuzMfj1d/ix97Pvbnf5rbV3dTX1iT6p8Pr3ePw5dvq7PDo8ODu6APqA+jJwt/h2vLe8NXT8OTV7Mjz7tfL5OjT6eHe5fEYAL7d9vjv9PTu/Pj06N/l9fvf6vrvHuzx8PD82v3x9PL23vrh8v3u8Pv39fX8+P388+/n5eLq7+3z8/Hv3wzn3OPx8N4P7fPW3OTk3grq7tPx5dng2vHg28/lAO/l9Oz19Mrr2OP7+Pr98/36+er17/b7/Pr0+/H17/f88Aj59/Xy9fDy+Pr8+vv9+vr3/vv9+/Xv+/wG+OD68Pzt/fno7fT2+fj69tzz9ffp9e8L9vjh4QLp6Pb29/Xl6hX22Pr29PT0/fzk8tT+BPr8Agbpu8e2yc61rf+/uPGu0cbXzLba0dTY193V4s/P1Mrcz7PK09DR2b32prj44xbW4//g8d701+To6OnX7OrN1dHr6Ovu8eP27uve5Pfl4e/v4O7e8/Du9fTxGu/m4vrC1QQSDAje6OLv3tXc2Oji9+br6+ze
9fHn2vfz2uv5+PLh4vH26PXq4/b17OPd3NfiA/YV0Nrs6u7r8urm4gDm5N3v3unp4Pb17fjm8+71+O7n+uzz9+r09O/18uDi5ubQ9tjU3eDk4tDs1vPk5t/j5efi3uDn0PoE6df829/w2eD44N/g3//n2N3c4ucA49j11vvh7Ofr8+vj9eb76fHh6ebw6+ny6tni2+/tAt/k/t/uA+Pn6eQC6ebg5ufyBOTp3OTn8Ojp6wPnAuD21v/g3eLm8BLl7O3t3tvx9+nn4uPr6fD06+jX5erm7Ozs7uzo0+Hn6PHq7OwD3QPV/dgB4+Lk7/EH3PHv7t7c8ffp5+Tm7Ory+Ovq2eju7O7t7/Ds6Nni+NT8Bwbb5/jo5unq59rw19jc89nz9On57ubn9ufs5e7w7/Pm5OPc4+Le4uzn3/rX3P/bBeXj5/X97e/u6+ff9ODl7/z09vXw+u/p8vf29+j29PD18uzu8PT37/P39t0F5t3o5uHt49vb5QvPxOLH8eP9CRPCx8zl6ODy8Ovp7OHY9sfw9Ojw6+7v4Onr5+rS7tYB+Pf09ff47/IN4uv19fnn6N8P6+Pp/fr9+/j8+/r98gb59vXp9fb0+PTz9/D36O3t4fj69Pv2+/ryBe3e8+79+xft7fTY2/Ly8/r9/tvs9/b99v7+/Pn0+/f7+/v9/N378+Lpy9Dl3+Te5drr6/3YGejo2P4A6Org7ujw7+/w8O/i5uzk7uvq5uzp5OLq7ezh09rj7uri7+nz7/Ls8vDm3wju7uzeCOzx5/Du9vD09fLz8ufv9PPz8erz7Oru7/Xu7vHk5tzl2+fg49zZ0uHfCQnO9uTi8RPe2u/i4+/e6eTv3uTZ6+3q5t7b3+Ti4s/l5eHh2uT06fDu6e/p3PTx8PHR3wTx6vsV6+z46fT36PLq8e7w6PHs6uTj2ufz5eTh5Orz5+P04urU6/Xi2/HZ9vDsAgni8OvyDevj7ern6+v17PHt7+ro7+/09O7w
8vHr8vXw6e3k8fT49fv58/j64+3sCA7h9e30/+bv5frx6+/z9Orz6+306fX5+/r59v378fr+9vP09/nsucvJ0PHv0NHTwuULw+zPxMPlB7Oz08kU9N3uB8kI0c3azPHy9Pfiz9DW1AoC2La839nw6+/v8Ono1vEO0OHy58vq7tbd7+vf0gTpC+rs/eLV4doD+gbq9ens5vXx8fXj3vb49/H59O3u6+7f5t/62ez76/Xb3eDn8R7w9+Pr3gXe7O306ebf8u7o9fX57vTv2+fqx+nl6ere48nd28bg5uXe1eHpycDq2CPl4enj3+oE1N/X0NDQ4eHj4ePcG93t3tvZDeXr3gnnBODl6N3h5NsF0dvv59vV5NrtFOLl7/H04QDI2uns5+3o5Onc4uvd5Ori1fTs2NvpCN/l5eLlAOXh4fDYAtzjFd/f6d/v7O/u5Ozo2Obl8eHz3+ja4ODb4eLm0Obp+bft0unG99v4vAn76sfE7/D1xOrcvN7L69Pu3tbL9tHv7dO009/d3NrYBtr2vb/O4+ro6OPg7ub07+4W6dvp5uXo0+Lh7ury5vXp8/Pt4Qrp4gT14fXt7+ba5hXt6e/Z7wgF4/nl6OEE4tzr5+vy3Of9/+nt8fT09PLu7+3x6uns9evx4tvq+Ojw9vbw8Afj7+Td89vj8d3R1C3k273f5fLY8PTy29nm4A3T8O/c4Obm3N7f5+nd7t7u2dnf0d7R3M/U3OvT6efd3+YI1eDh4eLY3Ojk3eHe3//U3efnBez3qvbz49fkzdvn9ebl498S4eji2+Pr6Ojz4u/48ufp8O728O7z+fEI2ejx9/P47/Xr/OXyEPT34tnt6/Hw+PH58+ry7OX5+vf9/fv7+PTt7/H7/fj4+fr47fH58ffz+Pr2+vDn9BD2+Pzw/fz4+vz8/Pb9/Pbz7Njj7O3n6erx5N7rF+nizd3n7d7o8/X19Pn67vbx8u3x9PEX4+wI+PXi9Ojl9uPq6P7x9t30
9uft7hHk2vT18PXw8u7sAe7t8c/37Oz29u3v8OP38O/06PXp6+zr7fvo5fzn1/DW/MDCB8AH2tr52OjD8t7g7M7Pvg7L6uDL6ub+Ef7Gx+zA6OrS3u7k6sXg0OC04tn85cvd4LnKA0Di2+TeDuTVw9LN4ta/0+X0y9TJzuPf5efr6dnTzdvi1t/k0OjvuPLKzOHb6dDX7Pjc++jJA+DN2APc2t7WztTny97b7tnx2vXd6dzlyebN1dHi5Pfw+N3c7N3e6QHz1snq7wbx6A3u5un79vfw7/Hm9vD79/fy+vTw+Pr4+PH29Pjp+fTk8eb08vTs7fDs5ezoC+7t9vDp7t/r2vDq9+n09/n19vH17O7u8vTy5fDV7tja5ezy3fYO/dj19O/k2/T0zvDh1ufvB+vt7uvy6e3mD+n1BvTp6+Ht9u3v8O7t7ejp4Ojr9urp7BXl/+/e8dHT5PwSyNTh0vDg/97w3+Xl5uvd5O/e9uPn6/Ty8Ojq5u3x8unQ9PYI8ePx7PTu7Ojl9Pjz6uft8O317Pr28OTV1cnh3PP7yu3pD/7t7e/37Ora6ezw7fII6e7mC+z07uzo5fT48+rn7fDt9ez69vDk1dXJ4dzz+8rt6Q/+7e3v9+zq2uns8O3yCOnu5gvh5gXi4tzP4dfh5N3d2+Li0QcL0dLu4efm1+3s3+zi4dne6+zq5+Pm3+HR3uIH3tbp39fU4Abnz+Hu4cTm7tvb1u3j6B3Z49rv6Onk3Orx4eHY7eXy5O/m5OPm3+Hg5+Tm1f3i9PPxB/718PTN8vby/ffg8vDa9fLz3fPu7B7x8ezq8u3v0ODw8vHy9fD38uj37s8D9fb18gwE+PPt4PD49uH85fT06PL18e368fLg8/Pu5/Xv9Ont9ffz9fn2+/Xo+/Hu19nZ3+Hb1N/l4gzr3efn5AETBdvV8uvr6+Th5uzn69zj6u/q1+nf8Nvj09fe9uTg4PT9+dz49OHk3t7c6er9+OP98+zR
0+Es5+z69tzx5f7k3fb0+On22fLP1NDP1vfd6eDt9NP/7ezS3+XwCPPu7aPbrMPqvPPHpeDn2QDDyNjGvuLWztixrMTOyeS93Pn1q6D3zu7aB+bb4/v12t/X287az9LbBfvV5tXe/evw0OHo8OTv8uoE3d7o5uPh6egJAuXe1OTh5eXZ6eQF8PYH09YD6s/a29oL8fnz9fL/9+Xz+/P89f/+/Pv6+fj68vj69u/g+OPZCezl4tXn6NfWBtTS4+nM0/Tg1Nzy4BjS7+QO2/DS5uvi6ezq6urt7t/h7enj5Ori/uvx+/Ty+v7m6Nj26vj33u/k4uzv9uLt7/z88O378+/8+fXu8P37/vPv+/398fjsJfH89v759Pvt8Nvt9O339Ovy9O7dyfby5f778+DoEwzl2Qf6+/fcB/H2+/Tz/OT8++LR5tDI69jh3Mjyr9DT1c/CzMy/DPYM6gmz7dgB7f/V58HS2c3R79PPx9Di1c/i2A/B4fPz1vHi8uzM/NPR3Ovq1OHe4gz1/+cD4OnfBQDS5PXS4+Xv5ebf4+Hp8Obh8O4Fy9/q89vy3urmzfjR4uTl3Nbf5OMQ/vrx9N3p4Qfi2OTg2+3j6t7c39nZ3OLZ2+bhzNv18/b2+vPz8/Xx7enz+Pno6/Xx6e/0+fTv8/Xy9evq8R/68Pr+7/vj8/Ht9O/d7Pjm4vTE+Nfb180Cxf7z0t/v0NIJzMvr09DQ5Or12hXf3+Hu4+fo4ufE38TR5N7ozvjEx+X2x/7a39vPBc4Dz9jq89LV/9bPutPQz+Xp7d3R1+Pi8eno6uTv39/I0uPe79T6x83b4OXnu+i04+3HCP645dW7s/fSqPD3qLG12820/fzHycvU9NLL3v7DwsLIs9G9zqED0dTI5tfO6d3UA+ji7gLR4eLa7tUPztHa0fPH3tcX3+Lo4w7q5eQX5+nr49fx5+jeDPHv5vnRu8Tx+c8YwsbQ7cLHD+XQt8vK0ePo3snSytzQ4OPb
3tLrzdbHx9TT4MvVvtPo9Obr+vjx8vDi8e3w+Prx/Pv68/fy/fX2+/ET5fXm6f/39vq98vfb+Pr1/PHw9/vs0N7d19Df1+3fDfrc39je2eLQ9QW/4dfVzefn/+Hj5cjY3dPh0dzi8tbYzwsC4eLa49fjzO/k0+Lk59fy4ebc4ufk3+UB194D3djo7SHr6eTg6Orf0NTg3d7F4ODe39/d8ODv3eHxv/LRwcb+G/vX3P6v08T4w8a/x7fz0drP39LP0dLj0NnJ097a2tzg0NQE48Hi797k8sDzyMXHABv719z/r9XG+cTGwcm39dHbz97S0NHS5NDZzNTe3dvf4dHV+uPF4/EI5+zR8efd5cUO6rrr2d0G7wnaGcze9PH09Ons6PTy4Pjn7uLr8vrb5vUY2PHx1NLf2gbk5uXW7sDF3Bb+5wTS29jU4P/c1ePw8vLn7/Hx6tz16Ofv6e709efv8e7v7+3WENvh3+TU2tzT0NUK6OLY4d7f09/x1dvh/eLb0dvn5fPY3QjY3+Tk49ni3NnY3+n0Aejmz+Lm2OHg4+vv7Ofc1+Pj19vtAOPU3uji2ejh6t7v5tT/6c7lzuvh49vl3Nzh/f/r6eXo4ujp5uHk5+br6uDl8+Hf58jk29/45OHy4vPj/uve2+zp5efp5eri7ePl5Q8F1vq95e/G1QAGBwfx/P3WvNLJ0Mvj4+Pk2vf30u/i6+7w9PDm5N3s9PDe4N3a7s/Q7+zq8vr29efx+hT97dvw6trm5+jM7+jq6N/9//H75u7y7/7+//z//Pn79fv47PHx79vP2eLk7vDi4tjS7ejp7eTr0N7k0eHk4efM7Oce6+nk0wPa2uMI/9/84+Ph4uHS5PDW3/Ho6PH27uXz0+/y9PXv9fHw5dLi7Ofu6fPzH/Pr7tzr7OL45APv1+Tl5OXj7eb86tHdCODjyw4I1eXj5/fv2e/16Ofe1ePz5d4X4vXx8d/k4ubW9ur17+nv19zl5O/34NDy
5uDr6MgP6dPk5Ojr7w7x4OTf2eTe3NLe7efP6OgL0uLL5uvb5Obn7Ovo6vTZ7c/d2+zn6/PfFeni3+fx9PQG7+Tr5ujy9OXp6O3m3+zvBOnq4Ofn3Ofn7ezs7PH23O7V4vPo7cr6/erl5vEV2vns+Pb509zmE+bi697sAu/x6c/u3+vuDe3x8fft9vL54/D3+PH0+vro/P36/ef2F9v88vj8/uHe+QHq7+zY7QXs8uza+OT4+/f79fX69/n0++3w9/z1BwTl6ePZAN3u7ent7/IC5fHo2+nt7e8O9PPx8e7tCuPy8fbt7u/v6uzt6ert4ejl6u/t2+oF6OLn0ssA4e7x7NDy+OoMydjr/Or++O34+PPr5/38+PD158jt5+fY4+jd7tzl7+fv2NDu7tvZxNDp7ebl8vT43Ln63vfA9/3gztXu2+Xs6ujp7+HV59Xk5+4A4NwC9/f0+fDv+fLH7+Ds+PX37/n73O3NE+cG0/sG7ebt6ezx8ffv8ffv9vDz8/Lx3/jy4fj77fr38dr4EfDZ4ur0/Nj88vwh1+/s4N7nF+3s5d/33fn8+PL78fX48O7v7eTt+9fz3ebw++fo9+Pz5Pn58ffu+fPw3s/4AAPV7vHq+Pr14Obr5/nn8/Li7/Hu8wf67/jy+eD8/fn+9vr28Pj0/f339uX89/bo+/j1+/zyE9MM8PT4/ejp6ub2+e7q3+Hu/ffn9vP09/b29fT16PHg7PLx9dz26vXp7ewE6ej18ubp8gcD6+Dy8Ony8e7w8+rx4fPw7+8EBdbk/NAK39ze5ePp3wDg3+nm1+Dk5tfq39oH7OUAzeHZ0+bj6ujn4uTd5+zp6tLaBRTY4f7SEN3X5Orj5twF4Ojn6dzo5ejY793Z5e3k79Lh2cju2+3p5eLm3Oft6eja3+ns5+nv5+bw7uvn6fDu2/Lt6OTW5+np8Ofs5urn5/Pd7OHq5ujs3ugO9vzS6OPL/tz3+Pb6+Pjx+fn4+Pj9+vj5
+/n44fn4+vb9+/b8+/jx9PLw/Pr6+/b7EvPz77nx9e337eLx5ufr6PHv6Orr8/Hx8+nq4evt8vDP7+rn7PDj7uTa3+rk6vLd7Cjn7OHZ8Off78va7f/a++ni4tn76wba2Nzr3v3T197k6ensBvHy4vHq9Onx9PH68ejy8fP56t/e4xH19+7t7fbp6/fl7/b37uT2D/Dg593j0/bx7eXk8ezz4d7u5uDg6u0T5+/p8Ovp6+gK8e3m9Ojs6+/b4xTg4ero5vDr6NP++eTp6u7j9u/k8+ju9u7w7e3l6u7l7OLy4+rt2eUJ4dPl3d/b2/Iu2dTe4Njl1OnV0NDa3+zx7d7g2ePi7+jm4OHo4+TZ3Nvw6e3a2t/q8vD08Pb19xPs7/Dz8vTy5u7r8+z29/fy9vf1+PLq5/bv9/j49fju9/UK9fXy9fLr6/fj8vT19/wY8vLJ9PT58unw8v7u+fz6/Pr89/319fz4/P3///j+8/767f7z+PT38Avj/87Kz9vaBcUbA9/V2M7c683Y1Ofjw9Lh6d/k7tTX5N/c493s4t7V3g/h7eTg4d/o8RTh6OLm4BXnB+fn7vPv8ffg+fHd7c7u6/r97/bq6+n46v34/Pbo7fjq+/fx8+fq0/Lz1cDjydPO/+jv3s32ys/HCOfU2NsA4v385+Lb6+Pa4N3819nX293b4Orj8ca/zOnt7eHm5uzs3ePpBvLm3+Hr3hry5+7r6gLs6fnm7fLl6+Pm7OXh3Ojl7Onv5fbc3uzcAA3+2PXn4OrmCuvu3dnd4uLn+/j4+Pbp8Oz49PXz+vj06ePs6fTr7e/r9/bm5OXr8erl6OPi5O7Z7Onu8fP+9fn1A+/d2vQD5AH99PPr9fT08ff09fLw8+7m8fL19Ovu1ujo5ubp5dno6Ovp6u7s5ujp4end4O3k6OXu7OXw7uvi5O7l6+bv5OLZ3dnZ3ewf4fHo6Obm6eXZ6Ojr6eru7Obo6eHp3eDt5Ojl7uzl8O7r
4uTu5evm7+Ti2d3Z2d3sH+Hx3Ozm5uzj0u7r8/Tt+vnm9+jo6Ojo7+zq6vHv6vHw8+Dq6/T14PPm5tMo1dHf7OLe8Pfj3tbdztLj1b696uvV0tza49oY7+7G3P3Z0fDT49DY9N/t8MXi0NTV2Nrc/M3g68TG3Nrf5+3g5dHAy93u7OLs4OrWHfr3yeXS4OH54ezWzQPj1/bP2NXU3unh6+Hc4/LJx87KrrTbnbHSouEPBfgfu+7o67bU28HV8dvbzN3Nx77gx8vM0dXJwcz9wc3bEqe+zNvi49zf3+Lk4enU2drY8+D53PTi5+Xp7PDx2vTv5u/n49j08+Hq7+bk5Onf6x/i4+np9vb37fb15uPcEdkT6fvn4eTe6OXw4vDr7f/f9uzt9+729PXs9vHw6eT09fbu8OTx5eve4eXq6eba3tcfB9bl4tr54O7w8O7f3u747vDq6PTv9Pn08/Ts8PHn7/H22+jo3+rZ0c3TuN7kxdTQ9t8Kw+HJ+QjU6fLu4uPq7ers7OHl7OHi69/q6eTk1eHt7c/g3tvkAN/q4dvt393Q3AzHBdDfz9AI7vDj++rp6en18uvy8vTr7/Pz8fXy5ejw7/Xb7ufn1dvU3djS3+ne4ynfy9Qm2cPZ4OPh7OTi3ufo4PXf5/fo4uvq3/b18PfZ7vPz4Ozj6t7hsdzs2qTjv8K2r9C/z6azycLoAOizu+DSv+zKwNbP5ujf2vHu3svBvvLgsZnMAd310sfbxN7WzNjA5eLn08O71+bx+urO4u3Q6NDC3+ve7dXW4dMOysr50NPJAMvK2PYU8PP6+vL6+vjh3ufs+f749vf48uXl7ODjCvz2Hvv16PLp8Oru4fLw8PX98/L56Pbc4Njs9/zl6v/25eLp7P328/j+/PbY2e/14gj55eH0/RXm6+np4PHs+Pbu7uLv/On+1CLq9e3r9/j49/X28PH1+fLz9fv5893l5/ng8vMD9urf3wng9PXv7wno9fj089P5
+PjH8/bm6eHy/Qvv89zf/Oj98fP99Rb95/X40v0J7/X98O3s6+7u9evz7fv97Pry9/jwx+Lw7evy7Pby8Mby4t/p2d/v5frODdzp4+flB/Pw8uEG1OHv29zi6dfv69vU5uD2BbXL8ufk3/Tr4eLY7+Hx6t/i1+Tn3PbM2t4H5+Pr7+ni9NzG8M379dy45eoM4uXR6PHb8O755grl9uYE9PDs9/je9PL83evj7eHs+ff64vvu5Ozi9vbq7+ry9efz5+7r0/MV2vXY7eXc4PLv5AHe6e73Du/z7On8197l4dnk5gf06+7dCOvt4+bg7+Tp7dPp9t3u4N/t9fb77fH69Of15PT17/jt9PXy6urj5/Tz+u3v9vHw7Ozq7e3k8/j59ff4+fXp+ewkx/G50LST79i95O/Xz+3h07/f+tXr49326AH+8dW9yLK/vrbktfDKwMbQ1snHs8P30ubf4tTL09zcx9HT6+Tc0dPk5dn27/z1/8gE2OTw3urZ4tnQ4cv7zdTU4Nvg4dnb8Oj45fj49Oj4+Qn57uv16vT59vH55uru+AHQ7Q335+vo+fv29ur68/P59PDv9f3q+PPpBeTt6vbP4ePn6PMB+Obk6Pb16ufp6fXfEuPd6vnr3dbh7Ov6+ej07fft9vfv9PPi587Q++DPBb3Q99XY0NT0vtbRAOTSENrb6djf5uXU0+vo7NoL0NLbzdzi3ebp7b7wzfzo69nz6cLX5tnc0OXsA+Dg4AbI1yHn1+rk69Pu39vn0u/aAd3v59no7eju8PLd293V6uoE7uvK7uf/8Ozc4ebr7+0KAfXp6PD08Prm9PXw9fDz5t/46/bp9O/t8/X24+jP4gLy5+Hx7dzy8tr27/Xi59fj3+rg8fXo7vPxCO318+jp8OXs5ADzB+Xl5uzq8+7qCObc7uDZyeSq8fX6Ce/NxNCtCNMBtKK/u74P19Gcv7y3x9Lby7S5u8HOxb+80NHs+tHU5+XR5ebo5eXUGgrm
1e/c29HgF87Y49Dm7PTuzNbn4vHu7d/k4tjg6ePm4+/o4+Pg2fH+793u2+3l6BbQ0ezg8eoe4+3j3e3u19H37eP77drw8+7V1N3n6PX07vD3+u/y1+ry49jU9N/W2AX2xv/86bvR0uPYvcvYzcj/6ejg49PO3uTy4e316uDb6+nm4uAF2Qb12czd2+HI1Qv3uRHcv9rNxL4J7dDS3u3o0ujw4ufn3OHu3NXd4Obk7Nzez+bw6NTW3QDi3+/l/sDc1szL+Nfm0uXX1gXC1Ong4hPs3uHc1uDi6OTk5+fk3e3P1d3h6v3X0N3d3c3g2eHg4+b+8d3q6N3d1+Pm+NkG9eHk8O/95/Xu2+Tw3eTa2ebt1t/eF9zp1Nna3ePZ69jr6+rk5wTj4fDe4d7g8fH/B93n1+3z4PzU7ufb2e3m2OLk2eDR4dD72fEG7d3j2ena6urs7ujW6eru3uLd3/L6ABDh6OHs4uEL4+/n39ns5tbj49nfz9/O+9nvBtbm0dXwzLfV1u7I5+LYv8Pe1fXCBxfuztIM4+fk4Njh4ODDycXC183ls8XXz9jA0u35+OXp6tfR6uzSzv7V6Obk+uHP2NT409rfzOwKCOzgxujU3OPe4uze5OXa39ro1uYLFt3m5vjT0u3nAN/O+O7X4bvo7OIE+PPX5eLq0rvk3Ozx9+nu2Nru5fPn5Ojk6Ojq9vPyyuHIzcfKz7jAAbv5vri808HJBNzc5ODa4NXk3crf+eTdA9jR7szXzcnGx83Oye7h9tvw1bHc3tbEy//J0tPD0tvMz9Xxz8bl3eXaA+Df6sfw2w/k2tzQ3tPPzdTU1s/48PDjttjStOLRz8q4wt7R3sq9yMP4/N+82fbEverIz9sL8ckC1QDa8Mn8w9631+WxxLvtAuHn4uIA5tTsztzt7c/p0ePS98Li3uTq4OAD6+Xk0s/mC8UG0wjkyuTV0evX4cnpCOPt8enf6ugA6e/s8uMJ6enp7+rn9vLq4/kA
5vjp7uTt5Ofk4fHo6uz35vj3Bd/j8Of55vnx7/b85vvz7vb07+j48//02Rn35OXr7Pb//uLa6+rl9Qnm+Avm9/Tz9/X37vT5/vb9/v7+/v3z+/n+//79/P7+9u/69vPn/PkH/vv26gjuA/j2/vvs/v78//79+vzm6/jnCu/n8fz97/3//Pn8/v748Ofn8v3cD/nq9fr45Anv6+r99PTi8Ojz8Pf0C+LL5fnr0fP07efy7/L17urq5Ozn5e/r1Onn1Pbu8erw7+sT3N4D7NrX4eC/7uDr8N/r+ePa6+bZ39XT7NbZ5tzk6+js8Ovc2M/aygvU5OwC6OH9yxQE4eLd3drd2M/T2+PU4tTT7e3y8Nz17/PG5drj7/Tc7/Ty7gXg6+/i8vPh3/TiB+To7OQA5+bo8QfjCdvy5efh3wHo0tzb39vg39UQ7+Pa2+PQ1uIW6dvZzAHb3ubk4dHY2NPT0tnT3d7P2NK/2dvdy9395OXl7fLj5ubo6eLs6u/t6vHo2uYDBO736+363v75/fr+8Prh5+Pvzurv6+fj8ebb/eLk5ezz4+bu6e7m7ers7+bx6N/qBt7y/e/nBeIC7vHvAvD84+Xk7Nzr8O/16/Ll3OPV2tPd0vD3wb3b0MvTv9Xt/QT11QbKDu/l1frc5+HB4tfT18H70tfW39zl5dbnxOPl2+bw6uUA1tnlxuby7MvkAgD60f8E6O7c7dnl3+rozPTe3uTb/Njc3+fl8PHg8dXi3OO04LbV7eP84va5vsXHqcC86AL81O4O4dLF57W4z86jxanGst3OvfbSy9XEs9rdoOP80urUtMC72+3/yNfq2sa2qucL5Nzy9vbI2vzUxObzur2818a+2tEB1dXZ0r7T78D16Pr+/Pfw9ujj5ur0/eHw7PTz6vPxEwXf9vkM8+3l1tfo2eno8/Tz+O3u7eL89efr6Njf7PDq9Ang39ju4frr6+Xv1e/6CO8AC/P00ezl4PHz7fL19ebs6e3z
9Pns7vPx1Ojc2vPi3ery3dve2Ovt5vTU4e/e2+jW9Nrg5gns8+EZ/dbt3uPm3+rv6+3sGuzu3e/kq/TA79+grvPM37Pbwa/Hq9Dk7gDZAQ/86O+v37fIutrA1tjQyLrzubvJssimybTByNHT2dHey+P4vODN5OXSz9gG6PoKuPUAAffu8eDV89jV39fe8tvn0eff4+Lf0drAy+rg1vfH5OnyAMkA6Pjr7+ju3Nrx+8L8C/Xc9uPp8ebe8fDv7uzu8+zs7e/v7Ory3uXw9QH29/Ps9e708vH49vbu9/j05uTp9vjy8Qfy+PLn8wf29/X59/kI+Pj5+fjz9fjr6OXo8/Pt8O7k4eHj7PTt6uTl8tji5uXe5vDv9u7o6PX9+8Ppxefr5e3u7OYL7PPnCuvm5PH2+PX39Pf29+zr+PPt+ur09RTh9/nn+Of58h7b8Ovt8e359u719fXt+tb69uGy7CAHA+HU6Nbw9s/Dvsv0v8W0C9u3xcqmt8Dv1tHHs8C6wtWzvrnGycTGwszSz9a2z8IRzMXZ/93T2gnk2dzUAs7WyPzCztnxuuPX1+Te39La0dz40tzD2trk4Nvm5OT64Oru6/fu3vf11tPs4fLu9+ju8ufQ8u3+Dv3y/Pru4fjm7+7p7ebs8PPl6e3t9O713Pzw+uv89O39/Ofp+/D58/7w+Pv16/b88tYJ+vLo+f0T8fLz8f31+vj4+/ny9v38+ubt+Pjx+PXv+vfr6fTw9/v4+Pnz7tz17gES3Pb/3/Hh1fD18fjw7/f09+Xr9vD47vjuC8b5/Ab3DtP44+/x8unr4cTI3evz9+bW89PX2Nrk89/h9t3iy8ng5OTo09ze8eTc5+z3//fXyQUPAtfz6vXq8PDO3+jnwfji2e7X2s/g+Pjb9fX09ePY8vDz7eHc5u3h3uvw0AD2yAzg9Afx9vLw8u3y7OL08N709eb5+O7o7/T08Pb39/Tf0+/x9Ozf6fDq7u3u9t3e6uT50d3p
3u3Y8db06u/08PAh6eng8fD33vL3+fDx8Pb18OHx7/Du7Onm6+3c8Nzq1e72/7jE5wYV68q/w8W7vs+6AgXV3tvkyc7b3sa/3MfBtsbDyNPKusXBwMrL2L/K4e7b4wTb5/DL6enx7+Pk1PHj5tPX4drzCOHdFe/jyfLh297u2Ozc283Z5N3p8fLj2N8G7evy3+PWAwAL2Nvp5eTd5djgztjB/L7w7Mnn1t/j4PXu6PD19vX47vL15Orx2/715+Dw8PL19wsCyPDr9+3k7+/0DcLs+ury9PUJ9/Dy8uv19/by+ff29Pb29PL19+rs+9j+Bwfb5wnf3unl1e7X5+3s2+ne4O/T7+Ts7PPf7vT09ejw9d/y4+Lr4erb5efw7Obvzd7n3uHX2Nfe8uvp8NrZ4OII+ero6g7r4eTp7dji5RLe6t3l3uXj3uHq5A3bzd4BytLq4uLV5RYIEvXF1tPR2crO28nN3Nza5eve2+PX6O3X/wPh4eH+4N7g293V3gvJ8vL08vLw3/P09vfy8+Lv9fXw9OPq9ePlGNn89vH07wLk5Pbr8PLq9PDs5Ajw7+/f9fbm8vXy7vfy8Oj4+/Pr1uTv7/rl7vfpHcfn/erSDOft++bk7ewF7ejr6eDh7Ozy6NwK7OXi6/H80dbu48319unk2/Ppx+fg3Pb39trs9e8X7ejM8dHm6+nv5/Ppz+/f8wja5/f2+uvH+fnl9ur39vf2xPr19Rz31PgG9/L/9/Lq8fL59Aj09u748+/39vr77fTxp/j48v7j+Pj89Py2/Pb2+M769/kk7Ary7/v3+vT27/v0+Pft+/T2+PT1+ffl+Of89b3N58/N19vgwAa34rPPyd356MK8wtvo2OnhytAC2dINwcPPBr7OxKflvbjixtzbx7jKwe3C5ta+0OIG3OzW2trE+PfP0MPm8ObY5Njd7uni+8jBtgDQ69Pc79HK1s7i8d3b7d/t8PAG8+bu7+Xx+PnrDOzk/PHu5PX0
+dn73ez37/b68uzp9fT38ezp8evu7+/o3fP77+r26+zp8+Hw8Pb29vTt8/Dx8uz09vX29fnx9/cAA+nj8/j1+vjp8/Tv8vXc7O7s6fXn8/QC7ffs9/nw+Pby+/r09vL09Pf74/Ts9vgH7+np9+r58vnv9Qzv6uze7vTn8u356/r4Cff87/j69Pr4/Pv8+/r39/f8/On07fz6CO/t7fzq/PX89Pjr+Pr49vL87PLs6OT43/Hm9uvk9fLw6vLj5vDf3vHw7Pbw7vj639YC3eDt8f/wBMn1+PLw6fbb9eHx9PXz8vbm9Prz8Pb3+fb76fnx8e3x8/H97fD6+vEG8e316+oB9PDv+fn49/n66Prw7eH46/Dw6/Xz9+7u9/ny6/Pq7Nvi1N/l8u/17ODm7vHy6+EI2d4UAuHf5+nh593lBOfe5eLD5ff21djYvOfL4dDH88fu+Mjj1NAS3u/syNPuxvPG58kD58vuuNXV29rr0srIzPzX1+/b/N7v4Mju3tjbxM/Y9szV29Pa9eT2/M7bx9f91fPV//DT+tLb2+Tc99nf1Qnz7+Xx9+r69fHo2fTu+Oj5++8YyAjr6uLy993t89zn5fXX9evX5uHt9Pj58PP60NwE+AUB/P3t3NnX4+Xg5N3d3eTh0+ng5u/u6+jc6efg6uXl5d/f4ePg3NfW2tbY2dLY2f759P3j++ns7ejy6uXk6eDh49nw7O328uvy1PPt7Pfv6vPa6Ozt6ebv7uzw5Nnj9Pf09PHu2/Dv7+nu8PDr6uTv6u7k6OzgKurc6+Tu7+jg5ujn8N/r6uXw7uzr7+nx4sz9+fr8+vj0++7u/fD29vvP9/Dx/PX98u3wC+32/PHm5u/y+vDj/AXk+fHi9vHg9OnW/vkA/f78//z17v3w/P378fbx8f32/fbn//H1+P3x8/rx/P719v0H9/z78frz4vP78Rnd39Hn2Mfg5+3h6+vU5ePi5evS5OTp4Nvj4tzR3uTk4vjx0+IH
//fe49vd4sPj9d/p59rc4+jT6Nro7Orm6ebb49zo0/rTttTE7O7g6OcX4twH4+7S6cnM4djX1x3mzM8e8fnv+fv78fjx7+n4+fz18vX37+fZC+rx+vr18ff0Etzh5+r49vL58enw8vD17Pf2CvH57/n7+/H48e/p+Pn89fL19+/n2Qvq8fr69fH39BLc4efq+Pby+fHp8PLw9ez39grv89Ty6Pju9+7y6Pj29uTo+O746/rk7vX28+jz8ejw1esH5vnz7u7y8e/q6xHv6/ThxrzFts3AwNe29s3E1bbIsdbKxvLE1rj26Nfmztj88Lrc4cHOvcDl88LJv7YRuefmEd7i5drk3N7e2Nfo5d7X3rnk39nU69LszfLg6tna1eHM1eEI2dDK/tvm3+nO/tL8DQL079vv9/vv7uIR5u7o8e7e7+/i5+gA5vLy9/Lv8u7p6vLo7fLt8O4F6fHw6wfv6ePM9/35/Pr2/f3g5e3y+/z99f39/N7Z69nd5fz43PvlGQL+Aez74PL53ff9+/3I+P3g4Nvg7Or18PT16OP09ub17+z39fER8ufc88ru6fL75NPi5NPu+Oz56+v08PHsDdvs6A/s7uTW9NX29dbw0ezp2OfY6ePo69TY4+fL4OvN7NfREhMN1erX4trZ7e7i8Mjn79oS+ffm8u7c+fnh9vD26t/y1e7o8Pfj6uLv1OXj7vPv4hbiC9773fLc4ffx7vHS9/PfBOoD7Ovw8/H19Ory8Pb07Pjt+OTx7vbt9wf27u347/T28vj38/bp9fjt9PPx8PLvAvLx+/nu+vr6+Mr89vX58vHj7fj49fT69hPq7RLx9ubf4vjw5hTx3ufx7ezv8fTy8uL2//v+7vv/+/r6/PT1+vbz8e349/j0+vf7/vsO8/bn5vv6/PAV8t/o+e3r7vbz+fDl/PDu2e7z6+zz2O3x7frz8vz59u7vEeUI7fL27+fx8PLh1P7d8PDy7PPy6+vqEfXp5evhvbCz
xcDO4LbPnrTPvL68ws7IwNHT7r0D4d7Z8eTTztf+6c+3rujzxNDUuBzcsqAV3erjyvDo8Ovm5ejr6dvp1Nrg1djg6Kzhw+bW4tPu3s3hBP7hzdfY8+jn3u390Oe5Hvb85+36/Pj5593w8Pj1/QT39u/u3f3m6PD5+/Hv9Pbt9ejv+/D28hHq9PTz/Pf059rm9u/y9vT49uTk3tPp8PHy8/Tt3fDd1+MJ8ubZ69wIA/vuCPrs89/e7vbx6tbX+d7d0vL17vry9vfT8fj39PPy9Pr69vff7c/P1PHr8PL16/AK5fX59ffy7PPz8fQH4Pj2C+fUqOK+2s7d1NbK2uHQ3rzG49jW6czgyfjl5+/92Nn14frO47i+6gjT4Nra/ezZ8g/y77wD7PLq6tLK0Ozd6t7a0ePcvsDNrMvu69nXweT9yPYG6enE5/MVz93g19DZ37Qe6+rb0Nj08u/l3urx6uvx1vHo6fHVBNDQ5/fy+uTs7gvm3+L73eTp0uX08vcJ8PPoDfL47Oby+/359Q/x/Pnz+vP5/Pjc1+bt/Or99+n3/OgL5O/t/Pb8+tr4/fz+4Qr45Q7S5/Da3/LZ7tbn7/jo2djh797c9fDa2fP+7QDn9N/b2Nboyujj7OHq5uka6efx7unQ5eoA3OHl3/Dt5+bb8t/f5vDk5QH85OP46fHZ7vXk193l69Hu5ezh8ujqHOro8fHr08z0zsvs3dro69TD5+je3u3x5e7t/cXwqdbb4/3i4ukL4AX98du52A3d2tWz0+bq5MT3+/n5+vn39+329e76+/f5+ffy+Pb39vfx+e70+BH59PT79fz28/b48vLu8PLt8/f16/bp9fXp8PLs9ev07/T08PXx3fDg8Ojo6u3f6u8S8ufu7QXz49Xw5u7s69Tf1fPx8P34+fb78/342/n1+/ry/+vw/fL07Pv5FuD3CvD06evl+v3kDPLg+v/5+vf8+fv99uvvz/Pn8Mb05N3A2pvAxKP23e/X
5+7o69nD8LDD8bWbutLR8a7Q+9a+y8e+xMvD9euxy+LvyL/L9r/f3s3V4tfA7q317AfN68b4yunLt9nS3MfW3Mnczcfa1MzV4M/M09YJ89/Z3OnQ5cze/QEM2/3y3/3VzucT7/bR+tLn79f/5+Ho6fHi4+TY5Ojb1uXX6+vj083E79XCw828ycXFzs7X5OrBDdrn8Pv78s3X0ugE1srL1tzU89TvFd3c59/P59nXxsjg5+Td6vHd5fD98+nQ3PP8z/v27ubv8fMKDuDy6u356fvm+vz79OD0/OTw9vn66PT92gbgAPQK5gH2tMPLt7e5xvWnqvnKssThs87f28fa1rzq7eG+y9nP2MfWzdLb1NoDqr/W8t3xxN/Z5/Hjz+bt39Lu2Ojn687i5t7T8+/S8/Tc3Orl5OLl5eHc6NjGJO/h2PHgyMLyzePm0u/918Pwz/bnvKrL1PEA7hLf2PPl0tSgsLO5rdDOssisvMC+wb7OzLj1w9bVtNfV0tDU69PD1tPRxtjm9vLE+vX57vXa3PLkyNbu2dMD797h1NLY2NXbz8bZvArR6PrE9QP20O/84vTx3+zU0NXeAbvLzwTU1PfT7dzU2OXtx9nP4urq6ufZ9OvP0rvK39sQ3enV393t3Nn12wcK7dHX1eD55tvg1+Tu5/rd8Obu997t7vD4+e34+ODm3+/V7+Pj4PD+49Xh2+Tg5+zf5Ofn5wEJ4dX+5+Hr6OPp7/Pl8un05+zu2+jd3efn7Azs2OfS1wDZ2Ofa6N/kzNri39nZzBQGz9Xt4Ovf5/Hc6ujJ7eXk5+bo6+DdzdnU1NcS2ejX4N/W2d7f6NzU1PfT6eTR4NnW4w31+9n70+Xl7uLk1uXW2+nt4eLm1gjn5uvp2vD9y9vdyebX0uLj39oc09vg/+7cBQLR297r7ujy7eHv2ujy6uv03uvq7OPw8vLz6f/r5urJzdUA3wfd4wftwMPQ6dzT3rrFz8Pn09HI4eLF4u3Y0hng
6/Xn9+Tp4NPM4gvG+eHz49a7wevfx+/q6dDq3tXhzuTY1dfh5/oC9M/n/d7i0QXv4Ofuyc/F1OLQxOfl6sy1Avv93Pr89vz88fr09/P2+/Du9u7w8fjuDNsM9gXs9+7e9O/w+Pfd9/T7+Pb29/z24+ns0czs9crK+RbOz9TMzM/F4MnOFdXFyPO95e7e2Am2DffZz+vo29rh4eHd5w7Q1uDG5fDm6ufh7AfU5uQF9+3w5+/w7Ojk1tnp4PDa6+n/1AsC5OLu7+js7Ovw6ewT4/Dv5vL++/ny6v374PL4+fn6/PD99Pbn9vXg8dn79fboCtsQCezh+fb19/z49/f38ff89u7y8d7s5+/x9Ojf4/Do8OoY6ewZ2N3h2Nrv8Or56fPu7PPv6PPr8O3s8fLz9O7r9OXY8OTr++n07u/vBNvq3vD27/Xz7PYC2N3x8Pnm1ubu8/LO9vPt7/L18fny8vLs7d7Z+O739/j29wrz8vf0+/v2+vvw+/Hq8/n88fT7C/Xz8Q7v+ev5CPj09/vz9Pbx+uTv8Ovu9/f49vcK8/L39Pv79vr78Pvx6vP5/PH0+wv18/EO7/nr+Qj49Pf78/T28frk7/Dr9PPz9/P1+Pfw7sPw8/f14vD24+bn9ezm8Pb1z/bmJNvV9fPp2fDz9O/v6/D19uzu7NTZ2PTz4PrYx+fS6+701tHT8Ovo4vDUxc/k+OcE6tvy8On4/ffv+AHj5u0B597p7PXt4uX58eH+5+Lt2u/s9efQ5PHt9ObfC/Xj7uDyA+nJ1grj5gHh+AH66fLz2fbu+PHX2NPV1+Le3ujQ19rn2Prlze7T4N3T4hbZBtrT/uTq1gAP5d7l29/i39/n3ODcy+De5+Hx5Ozg5P/v3OLm5+jo4+/p5/EW5dzY6d7i8fbt7uHd9v3n5sXzAcbn3eIC6cbY2NTv8vXv4O8I7uHh7e7u7evp8fL9GOLa5/Pe6/AF7PTh4/309ezL99jL6+ns1erX5+bH
0u7z8vPgBOje3Nvj7vDZ4vf37dvoBOsI5ekI+PIDBNvY5/XY5PDu7OTv7ur25PDf4/Lu7/T19PT07ezx7/H09e709fTt7/DwA/T0CegMBNXs8+/z4N3d5uvt9e768PL37Nbp5/LlyO0F5+Td5ubk6And8O3wDN/Y4dzf3+sR4ub/5Ofe3Ozo7eHo6evu6vHh7tzh/t7axOPe697a5Pfl1+jWGuTPCOXe2crb3Ob44eDh6ePf2unm5+fb29PX2wjjydPP6Obg4t/o6dPn5uvQ7tjxzyLt4RPo8uPW6O729evt5vbp5/f29vX07e3r6/L089ze39XZ3dvZ6dbj58Hk+tvq5uPl5Ob85eTo59EC5eDj7OjP4NnZ7ejr7dft5ebu6u0V0N7a4d7h4erd5Ore5fzj6ubj5efn/efk6Obg3+bh5e3o0+Hc3Ozp6u3X7ebq7ursEdDj3P3++f3+//36+/L09vz6/+L9//7u6/rtH+/x+/P9+PHm/P/+/fv9/f79/P38/v3+/9Lj7ecF9+7p7APZ4eHe6uPq0Obd6Nvr5PPX+eIM4g7h/+j36vTs2O7u8unw8PHk5NDu8e3u7Pb09fgM8Ojw7fzy7PTr7fDt5Ojv4vfm7OsQ2/Lu9/fy+ez49vLl8fT37Af12ezm9Ovt6fzx5+vp9vno8vXz8wbq4ena8wnv5f3w7vHj7/jw7u/48fX18OTn5wr12OL0+vb76wT5++X29fT6+/UO/fz38/jv6ev3+/f+/Pnv/Pb8/fz6+/ze+vz9+f33+fz74ODs5PPW8unV7PLy89/w697r7fT28vLhFOTn6Or09eny8vDu8ePe7Orf6+n0Hu7W4ufi8OX18fLp5+zz8/Tt8e3k8O719vLy5+jl7Ojq9Pfs8vTy8PXj3uzq7vTt9B/x3ePn7O3t6uzs7+Dx1+rq7+nM6ejmFe/m8+bm7PHz8PHw5Q7o8+zy8AHq7ufw7u/Z5+rj5+zt7ers7O/g8dfq6u/p
zOno5hXv5vPm5uzx8/Dx8OUO6PPs8vAB6u7n8O7v2efq497t6/Px3ejr2+Te4evu8Nfu6+vi5fPhFdv9+/fT++/e69jTB+fw6fXr8ejy9uHu5O0CBA2w/+sG69XTw8Paz8QDxNfv18zU4t7M4dDf6OLe4ujk2tbf4OHo3uPX3uC+1M7OEf7+s/XtBvHW1cTT29nOBMfb8Nvg2ebo1ebp4+rk5ezo7+vs5OLm6OPl3uTiv9TU1tEJAu318/jR2tDg6ODI39vVzfPa6eHk5t3i3uvq6ufk6uPm6uTl3uLk4+Pp69cG3t0AwAHY2L/65vHp3+7w5Ovy3tj/7fP09vb38/fn7PT17vfx8+/26Ojv6e7r8/f19tns9sPJv8br2r/u4vbs1/v69vnmFszS487N1uTPzdfJ0szZ28zb0dbe0NHb1dbW8cC1vvbe09/dC8vP/9YQ5ePZA80C5d7j6Ofg4eX53u3p4drm7Oro897r8enm6eLs7NTR3OT639rS3Lf83/3i29jm0djlxfwK4erv5tTk6ODo6+PV2Ojh0unj4+Ln2/Dp3uMF8d/b4tvo5uLg0eLV19IE6QcE3P/b/+3h9OP08vL04ejb8fjr8Pfq7uXt6Ovr5+7i3NXU4ubb59Lo4e7e6gwC6t7p4AXk4+jp3+ju5uzjAtHf7N7i7u3l5ebl6ezx5+7u7uvpA+0B4vXtCPzz99Ht0dXgx93g4dsI3dvi4ejn4+zi6vDp6+zr5Ojr7Ojr7OPj5+ff3ert+uH++QLOCezw9Ojt6N3p6+js3uj08fT39/f39/vv8fL2+fP3+v398/Xs9PTw7fD27+TP4efj0erhBd/f7Nvz3b7dFcjs3dvt8uHt9/Hu5M7t5PHp9e3r4fbl6evn5djr2Ovq0Ofm69vw5wDw2PPl8+LR5RLd9erq9PXi7vn09Ore7/Xz7fju7+/77Ovz6Ond7+vj4s/a4uDh3NEL2tLoxvXj+PgN2dzi5O7g5PPW7u3s
quXd8+fn6u/s2+7j4ObpyuHF7/P08fDv9u7y/Ojo9OXz7+veDfTl89X18/Xz8fbv8t7z8vb18Ozy8e7y8vHx8+7q4wn09PH08+b09AjU2PnX/fTx9Ab49/zs9eD//Pj89vXz/v3///r59vz5+/f6/fre9vnA5u7Z7ubg5fLw9evW3xno9evoAOP39fHv9vLw9/jy4/bu7fPt9vPz7/Xy9Pf0/Ovt9ufhxNzi5M/m2N/nGdQPz/PX2gHu4/Dy9vbk9/H48/X1+/Tv5efx6fTv4+js5u7c5Ozk5OPd7fTX3/Dh5/rgCODoCvcO2+Tl6vXz8Ojd8e/w8fDy7vDm7Ozv7Ont8O7w7OPv6ePm7PP43+X35vHs5PXp9t/tGeHw8PP5+O3w4vT19vb49+z24u7q8O/j6u/y9PPk+N7W8ebb3rjK1trFAuy9BebP8xjQzOfk2OLp6tbu5eH+5/Ho4eHU2+Tj2d7o6ePo2OXw+PP19/Tu8fX08gTc8Ob38gYH5vP49vf09/fz9fP28Pj4+PT28e327/P09/Tz8ev3/fH0/P3r/Pnv2+0gx/zr+/z45/by+Pn59f378v3v9vr3//v2+fj9/vz7+vz++vr88+rh6+nzy+Lx5+jk2wcE0fED8xLc4fPu4PDw6Orv7ejl8fPu1eDm6/Xt69rq7fLt8O7k7P/1CQf07MCk3dSpjdjH1sDslpCmtNiVtM7/1N7PmbfDpLi/mLmM9A+3wcen3tO32NKbxePdreOkw+oH783ayKyuA7G72svvts/gzNrvysvSw7HWzb/OuwwdxMvMrfnp2v/28+n1/eH67+vf7+XZ3OXd6dff7+nq7u7v7ePw5erw89vl6OTu7+7k3OTw6t374ebj39Tm3tzb3Snlz9Dc7tzb3gLc6O305+f4+P7p8ebj8vDv8fbk+/vt1sLv4O3n09fw3AMCAhHi1Nrz4N7z1OTV3eHp3/Lq7ffr//n79vfk+vb9//b19vLk+erj9Obd
4tre4uDe1wS/D/674d4l19jwydHcC8/j9u3T393i39jy1Oz35un07u73+e/n5ezz8dvg7NzqGOrg8OXfDunu7Ov27u312+Xp9+Hj8ff49vDM+OHz+fX8+vDu7Pz06vP3+/fo7enhzADHBMgKHPvl8ffR+93a3tfd9vbm5Pvg1Orl2Pf359z359Lt6/j229bW1+vw5t7W5QDMH8wN4dPL5vDo8OXg0P7hyvns6O/w0M/l3P/z4unr7ejf7+Xw9Nnh4ebz88jitejp2N/4/AcG+/Dt6PXpy+3s3/Hq3vLv6eT15uXg6O3q8ffz6/j17PTp6+nz/O/w8Ojs7NTi4ODg3uH++9fY9QcL6dYGCNXg5NnU1OPt4ejf1+be5efn5t3Y8OHl5OTq2Off4+3m6eft5OTqAd7i2PkH/uvX5APr7+vw3tjw8fP25+f36fn29vfy+Pjv9fbq8ejv7OXoC9u85Njt3QMQ4fvZ49f+3Nf55tPm3eji7OTk6uPj8Nr08ejr5PDm6uzp5+v/5f/s6w3r8OTf8+oM6uXc3+7fB+LeBO7x9fXl6PX0+vft7vvw+vf09PP7+vL4+PPvCe7h4+71BPHs4/P60+LX1dnN2O7y6uDo3OPj3Obm4u3p5+Hk5Ong5ODh1Nfe2uHi4tb8y8/3+u/H0fb59eLs1t/f3d/N+e/i3OHj6u/t7e/x8+7s7uru6vH08e/k6ujw7/TeBtbWBgIBA/j+1Pnd5+Tb59ra1uXq3+He5+bo5eXd4eXm7+zp7Ojd5Onj6unn5fLj3eTd9MjH37LJuLG0uS2qwsPExB4Xu9S2xPTI2tHl3/LSzdjl1dTS1rbJyNLPzdXG09P0sMHX9OjU6Ordxd/51djq6uAsDeHO2NLN3+vm8urY7djp4tni4ezn2unh4OPg6eDa19jf5dTm0ejy6dvZBNju8u7x0A/n5/H09PP49vj4zvH29fv19frr8t3x6+/y7/fu5uLy8tfqDe7l4+P17xHq
6Obx598a7N/r5en05e3q9Ont+dzx5uXu8+r48vDY5eXq993f5eno5OgI6+X77OPj6erw6+Lu6+nh3+rz8ur86NoE8vAF7ens9fDv9ATv5+br5uHZ4+fhtaDfzMavq8O8N6/Gzcq4/h3FxKjAw8zS0eDTyODTxdDF2uC8w9TZy9XS183g4Ozc4N3Y497e3NPi4x7d3eTj2+UF5dnl3drS6Nri5fHf6uvc3Nfg1uDh4d7o4+Ln7NPZ8szY4tLZ5+rk3dwBze3l7NsM1+PT7vTf7+z39vfv7OPt9vD29Pbt8vTu8vTz8vUE2gYC6s0E2O3k39/0DO/y6NTm3hDo4PXi9O/3+vL65vvs7/jc9e7x1ub49+708evo3NnN9r/d4s3Uxb6/txWwxr7ExRgDyKi7wcbCzM7h37PeyN7azeTi6MXSztHJzc7Tz8/55uDs68vk6OHa5NX/3d/h4+AG6t3S2du6zt3n6uni4+Hm4eXj6e/g39Pg0NXR2dTQDsL28eLt7vP67vHu8evt7u3t1RXt9PD0+vf6/Pn94vr59PP69ffw++35++3z+fL7++ng8fv04fL2+vH18izX79ry5cr38+Lm6fbr+v76++n4+PD++/v57O3w+//8/fz78/vv3foT7/Ls7vD0+fbk//39+Pz28f378/D//vr3+f73+f8szOLe8/b39/z/+v77/P7n9/js/PP68vj8+/n/8P39+Pj69/Lz9er5//r1/Pb27On78ff+/fQQ8d7u+/fv9Pr57Pn28PPi9/f44O7s5+TM8u344t/68fbi3BHsBfD43trw7t/85OPz+fj79RP4+e/5+fDz8ewF9/D27PP3+Aj08PDv9fTl9fD26vL28vb5+dv75PEO/MLh9vv46fb59e/u9f7o9vjtB/fy9uz09/gK9fTw7/X15fX09/T49vn7+fzm/e32+/7R4/f9+/X4+fjw7vX+6vb67vj9/vr35/764e79+vnw/uT79vrt8f3v2tj8
9fr4/Cbe5ejb+/T+9P368u3y/P7y8+vy6/Do8N3x7u3q7vDx6O7j6+Hq5vHoAuPY8PXu8/Tb5gjq1ur67vHh8O3v7+nv7+Le4/b8wvj7++znEuHh8vX63vf4+Pb5+Pb58fv3+vr89/jz/Pr6+fv5/PXq9Pj3+fP79fr/+Pnt7f/+4vbv+ff29uz08err8vX75BHl8/H19O309/n19/T6+//1+fv0/u3/9fi9DAbj8xDZDuX19ejr1fT54f704/H577fi2uX06Pbk7vL14+/s2Of04ers5u7c6vLy0dHT3t3Y4N/D0QzL4ezVytLQ7bcFCPTi1vrr09bdys3Q19TlwMvR4vPd3Nbe+93AG+Ta4unh4eHqztwO2OHu49bk2/PTBdoB+d0B2eXj6+DZ6ebq8dXW5ez96OXr4v/q2Abv8fDp8+3v7uvr6d/w9uns8vAQ7vP26+P39Obp8fTw8+3w+e7y8+f67+rw9PcD6ejd7PTsFO3u8uzy6u/n8t/w5vDl9O7n7RLnAPTn3e3y3tQL++D37PXl7ezp5N/a8/TX5+r08fXx8/j0+u7u6Pj69/T08ev27vT47RT69uv2+fD09PT5+vr8+Pvz9vn8+/H68APq9/P39Pb69gDy8ev6/Pv19/Tu8fr3/PUW/Pnu9/z39ff2/Pz7/vr99Pj7/vzz/PLl/v8A/f/7///7/P7+//0A+QD//vP8//0h/P8S/u/9EOfx+vz4/v39AP/+/P8A/f///Pf4+vP4Bu7k5ujj7efk6eTg4+bp7e/t7+ro7ebu7e3r7Oru8Ozp7OUG6Obp1+Ln5uj3+Prz+Abu5Obn4+3n5Onj4OTm6e3v7fDq6O3m7u3t6+zq7vDs6ezl4Onn7e7h5+boysTTyNfM2NbrxNfc5OjX39DJ4Ou4w/Lh6efm+eDi1dXa2f7oysfKy7nN1xzY39rEIOHM2crp29/eAMv44dvl5eDYzMjJ3uL7AeXt0xLm+enX4tz99tzV4Orj
4OP85czm0Br//vT06P/7/vz15/39//74AP/rHOrfHPP+/fP49/zx/fv9+/vu+fn+/f7/9/r2//7c9vT25vH09e7z4e/v9/Pr+vvmBeL4+vjnDPLm6+zv6Pn79fzt7+vq+/Tu9+v4A+zn4+vk5NYG4NjZ09IG4+TgDOnP3ufjDuTX1uDd2tPk29/VyeHf4Nbi19fY2tXY29PVzdPy8dDmCOrh4N7bDs/m7dXw5Ofu7Abe6+rv7+vX8uPl3dHv4vDe7+Ps6ejk5unm4OXm8vTy8PLf6fDs7vLo8fPz7vPv9Ofq8urB2uHv6u/y4xzp4tXy7/Ts7uro4eXm4uvh7vbo/9XYCdfc3egJ+s3a5OLj397W39PX5wbg09vhCOX71wPb7N/d0OHX4+La197owvPvBO7x8usG8eHo8ent9AjX7vHo7vHx4Qbz7uzt6Afn8fLz8Ovs7vcH5vf09vfg+e7i+9nR3dTUzd7t8Mza7M3d3d/m0MbJ4eHa++zs1Orq3ALz0h/e6tLR69XE0dTr39wG6dTd3Ofr2unk8djh2+vu6Onr6+Lc5Ani9gzn1drq4dri4uDg6uLf6gHi4+Tq3+bsAN70+fTp9PTw6N3jIdzm89Tk9u3v1d7z2d/n+/jj8Ovq6OD28Pfn9ufm4N3f3uTz4Ovy7vj39/n39ff479v49/j3+PX19uHk+en59Pj47/n57N8W4fT07/n19+zy7Ony6fbp9PP9+v7///3+/uvf/fz9+/34/fjj5v/n/fb9/uv//e7zIfX29ez+/f78/Pz+/P797/rTFBAH1d3P6tnX3Ovd4d7d2dnd3erz4/7x8uj27w3k2O3e5vLX8Onp0N/d6ubf3eXn4+Te4e/n6OPh9Ojp6fvd8gHf2uLt5trr3uvt4Ojs6/0A4Nji19vl5Abe5ODg4RPf6d3Y193UzcHZxbjcE9vnANfO4dDdMNO+0cfv6tz/48zR0Ojj39XTzNkQwMrd1eTKy9Ly4PHo6+nf
4szM8hfX8cvf1OXJrCnMz+HY9Pfo1uDa4drt8enf5N/mzNLs4Ozr3dPc49zp4urt2+nnyOvi7uzo3uLe59fS1Qbn0u3j7fPq6dfl8eLrBvHl8ujkFuLl6uPl3tjuDdgP/AwC1tX04d3D5uvn5Ovk4vLW5eHL2c7v5O7n3eDd8eXx6Nrr3+Hg49Lr5OkK3tvj38zi5eDb0vLz3uLX2tjt6dvu4Obb7d/g8+3Yy9rZ2OzV7uYIDt7h39n31hboDuHd6NjR7+rm49T39+Ln3eHg5gLu8+7s2PLh8/f44Nb03tv04u/sDfLl6uzg490e7u3z79/52dbg3N8C2Nfawtfa4N7i1t/h2d/l5Nvq2w/b3+Dl5N/d4+Dh3uDc5dT7977u9fDh+uDY4+zoDebe4cvc2+Tl8ev17PTp8vXu8fC65+ju8fDo5uvh5OPj3OfV/Pnq58EN3eTpzPDYB+a4xP/U0Q3kC9bS287g4+ve5uju0Nzo1tvP5+jc4+Hb4ufTAt+qvuHb19nf4evS2MwP3OfQ6PPX6Avp2+PV4uDq2+Tk7ent7Nzr4+nm0ujl4+Pr2QLo1N4F9Ovk8uH6+Nvx2QTx3PDt9vDqCvv06u3G8/Xl9/bn6+ztD/ny8ff38PX16ePk+ObiE/fl+fbp/PXl8/YQ6tD1/Pv17eHt+vrt6fDz9fnz7/H58w749vb6/vL8+/799P3y3fj5+Pf49vf3+Pj4+Pn49/j49/f39fj3+Pj49/j4+e736fL49/f39vgQ8/buvPT3zfjW2Mvez9rK3gS2wNTR2trG0tDg/sUO+tHO3NoIzcnezdzVy8/E0tMF0eAQ+8DQ3+rZ5u7s6tfl6uzZvsvr8fbn3Ojq6wrWyOXW0OPp997Zz8Tm09DY4dvhCOXmGgDY7PLN7MTGt9K24dmrz7GBu8G/rKWqqZcVHusV/+Ty5eP6t8e63tTE6sW5zsLEyb31x8+366Lf2NHax8rFxN/Al8nJ08W9w8W4FBTe
CPn08/Ho99LJy+jh2vfRuNrh0tLKydTbzvDE4+rh8NXb5dbq15ra3efOzePd1P8N+hQA7u7j/vzU1+Hi6+Pl5tve19zc1M3Z4+DTs+DuzO/O3+Hh9O/r3uPv9Nn09PXd6RYb3PEg6vrx9OHY5/L07P3x9PT07/P07e7259/l5+fs0fvo4N7e393i+ffd9e384eYeE/D3+fkI9Pnh+N33+e3R9ffy+Pr4+/L49u7PE9m3xNPev9rGvMfT5s7M0Njez8AH2sXvCdoV9MfMzOrLzxzWysfQzc7L1MrWyMb31Abhwsvi2tbjz8zQ4O7n09fk3NrcDd/J7Rjp1Afo49j00OH349zl3djZ2N3c3s7X+OXw4eLt8+zu8N/a7P/x8uzi6O/l6BgJ5eXl6wTX7+zY7Pfo6uLg5vTq8/Lx8eDk7Ov98P/V7PTkHeD09ury7OTR2ejj6wbm9dzY5AIX5uXh09zs8Obm39zd3+Pf5uXu7uDk3P78+vju+Nj1/Pvr/v3t5fr69PUJ8vz5+fncG/3o6tnz9fjx8/Lg4vfo5OXp8/7u8/jx8+js7tkI8uDl8evy7+308vDxBunz8PLdE+3g9ffl7+v18fX29e/v6+Ti5unz5uTq7u7p+Ovp3fHl6eXn6uzj4N7p6drnA/fq6ejp/e3r1uUQ4uTaBebu3vPu6+/x5u7r2NT08dO5A+L86OjX5uHRBtbX4urgw93i3+cK5+Dk8Mbf7ucN5dzh3Ojo5MwWzvHn4NTw6uzu3+fg7vf23fn17N727fTyEuvq8e/4BPv29/r07fb18vbk7/X57fj06ef19OzuzN/ayeHUyNPl2fDb09fU5tHLyu/R4dfyzODf0OrX+/gAydLc1N7T9wbS2dnd3A7e9eTn5urj5uTq2e3v8urf6ejr7+oI9O/sD93q8vP08wjj6fb09ff55vbu6PXy9eEH3fDlDuLpFOkC7OXc5/X17NDf4Ovw+ubn7ObfCO/V5+7Z3ubo5Ozh
7erY49nd0uzn4OPV/gXZ2PbW9fbs5Ofp8/AE2+ju6AHV2PDY6gvw7uzs4uHg5N7v4ePjxerl5d3g1+nWy8nY7L/Q3tjR2NjM4ubdB9r+3rLRvf3X4Pze6ePZ1Rf71d3g08PI0M7n0fji3NO9wNTi8ubL2OXf3OLi1uvs5hDsCeW43svc5uj35tLq4tsI4ePp5dTf1tjg9dUD6ubjyNDl3Ojf6OfL3uff5Qrk6+nO2+zj3dAQ69bm0+DcEOPm0Nns8PPy2efZ5d3gzBjl6NPZ2t3a6+fS0t7o2erGAt/eE97e38jby+HeGdTv9O3s4uPa7uLc4tfv6u7R1tve79nhBNDa8AXt4ej0+efv4PDw9vLf9Pbl4ev14Ofr8/TsBObmBe3p6ekHBe/48ezu8PLc9OPP9Pv2/Pb5+fzt8uzy9Pv24Pn36unv/+Ps+Pf77ATl8PTv9fXxBwX2//j09/n63v301fMN7gToBPHtAu/g4PH1/vHX8ebb5OTp4P/t6uAE4vLu6ev06PPf8e3s5vDv9t7v2PP39/UI8O709Af26Nfz9vH2+Pb14+ns9NsN8Ov36fXu7e/29vL28/Lz8vLz8vfp9vQA2wTL4eP16QDd2eXb2ur66d/q2djg4+nmFtXa7+/v39Th3QrYDOzv6dzy7PTn5urh1ePv2fTsB/IF5Ors39vv9fT28ufi7ebv6hzV4/bz8+nq4+Pp2g7x9/f3+/P38OX07czx7fHz4eTt7AXwCPHn6vDr2OL53/Dw7+zc9e3z7PDt7evZ5u3i8fDy9Of0+frm7wnR8e3x8+Hk7ewF8Ajx5+rw69ji+d/w8O/s3PXt8+zw7e3r2ebt4vHw8vTn9Pn65u8J0fL09/rz6vT28ffw7/P45Pb07PHkAvHv8wrr+Pf58O7w7+fu9vb49vrk9fHs8/X3C+3i3d7a3dbq2MvBxNPp5crS2ubN+fT4DOTi9+TB3tfLzdLfyd7My93XwN7f4+PN4/YD9u7y
9+r09PHp4ebi9vHsyff55tvtCOr22QkD6+zo2+jz9O3t8ujs7/L27/D38vrX9/Ls8vXy7/Pv6+bV6O/08/Hw8uQDB+X72vDvCNr05ury7PTl/vDj7fHt8/Pz8vT05dP18ubl7+X+8terxM6hpsvhv+b1nqelqra/xr/BwrnAssq+xsm4vsCX6Kazx77S+QKlx/7K+tr+BtfN3vL529X/+M/GCtPT49Po6urz6Obk7d7p4NDt4d3X1dnl4+Da99D5yPXP4MbK9AT4xuPS3sjY2cLA+Qn09u74/Ovg6/fy8+fl3uz19vTu6erQueLl78wDte3DEOMLCOLO6N3w5uj8++/m4+nd6Pz68fXs+ubq9ezn7er27uvt9ur44+3v8PjjD9vg3fb12wTLz/jM2s7l48/axNbNEuPr9+D33Obo4vDb2O7u5+Tv7+7W2tfv5OXt2N2+5QrL69nU+tH3xN7W8O3eAeDe0Nnw5fHf8Nzs5O7z6/Xu9O/x5ODu7+3Z8Onq6uwQt93M3tPY1tDWA+3d7eno4djYCMki+PX45v35+Obi6ujq+e/z+O/p6+7S1e7s8vfc0sTw8tL02QbNBtDj4ufZ8dLcEdTp2ubf8ens7Ov0+e3u9Pf25Oz06erq5OLx4+Lp2NnR7MYGBNHZ88Hk9+rn6NXfy7jF+f/x6/Hx4ezr8vft9ejy9+zm7vHs2PLY5/Dq5NLOw+rk7vrE7O33suXF7N7YzKfn3cL62dLn0c/Z3s7Pz9Dc5tHL4svdxtnKvtjLzdjo2JTf5vri5vbo7e3u8vPy+PLy7Pjy9vfx+PHi6+359fj69vLv9e749Pj56w748/r06uvq+c6+1M7NwsjMLdew2crIy+feA7rPz9Xc6d7k5tjc2rvp49PU4tvd2MnX09LT2ffAsffk7Pf4+N3j7AX17vf24/bz7BHa9vbv9Pn0+fb3+vjc9u3v+vr3+vj59fb18PYI6Ojx8/bt8evk5+0E3ev17+7t5dUG
3/f3+en15fTz8ff16e704+368/fz9fTw6PDw3Oru3vbf5+jg5+vlF8fX6s7q5csB8N/n8efp8/bn/Pfs9d/3+PLp6Ovn39Tr6Ofs69nk6Nfk1Ofj2+Xe3xDY4/Ht6ODb4RTi4d3e6u7z9Ozf4uLt9PLw9+vs6+jn7eXn3eXp4N7jyNvY6c3G/drMzAzcz9L63fAZ8dvl7+TV3uXc0t7j4drsz9/T1uDf1drJ39nqAdLo5ODt7vcF78Pq5NTBzcWvrNbuCOHj4ODl59bY4dDh3eLh5eDWzs7QyMzW19fj4NLhutfl/wXi/srmAezh7vPu3ezy4Ojq4u7z5/b25e7m6+vp9/fx6e/s7fHt6+jw9O/n5errt6/V3sutp6SsLJq4wsSxCxWpz7Cyz8TOy9zQtNbMu8LL2N3KzMrNx8nIzs/b1fvUss3p5Mrv5ejl3gjQ2d7l4hvV4wXSzuPj3Nzm7NXYzOrk5uLm3OHP3ObT2tTd39cE1djz5end7/bn6+v77fDm7uTeFOjr9vn09vX79Pjp7/X3+Pv0+/Hx4/Dp8/j1+fED4Obtzs349uDEzdvFDtrd2OTQsgu/1Nvn5N/l8ezc2Ozd0Njp5ePX5uXp4urh5OTr1M/86s3e09Xi3dPYzMzJ38TV0CjYzQfNy9fb09fe2uXp2t/Y5Nzd7tbk4Njg2dkb3eDQDdjt29rl19Ts6uTg2OXs3Q7j59vr4B7p3t0I4Nfd7fXs2vbc0dXe6ejm6urV6+7q49zY4+Ly8fPq+Pbp9PDi9+7z8w345vbX6O7wA/Di5Obo1O7y7+fh6Nnc7eHi7ur56e3hD/j27vnz9e749vL39/n19vXt9/Tz8fX28PHv8+blEvPk9wPx8unn9Pf29/T39+T47fG8+vLw+g6h6OXp8vXO4b244tvlyL/o09Ov1QfU3+DVztzm19zAw9fS0M3LBNXWteb22O0EANQM3Mnl+NDb5ubo4ODl/ejt8u7y5vDk6OrZ6e3r
8+7f6Ojy7evx1ezz5uT/5ebU3+Hh57PP3avv1sjHs8+yve0Q58jlw/PS2tfc1by637z1wa7OwMetv7jqxOiwm8/m8drjAOjf4dDV69vo5+ni4uXTABDezdwG4e3Z5ubd5M/i/+rj49bl4+Li0+Hb58y9+v7p8+j69v707hP04vr5+Pn/+vnT6+z97v7/+vz9/v7w//H/8fz7//38++zm8/389e7v9/Ll+ff38PLl9fTz9/j0+PYH4+gR9Ov2+Af24tryCcru+O/09/P2+Pb19vH5997x+u3z9+js+QbmAOry+vvu9O/gBObs4uvv+fnv+fnh7gP69fr09Pvz+Pv68vn1+/Tj2uLa5eDg2PTn693q8+3j3erk6fXh2+Tm1uj14enz6tjl1uXt4/XY4+TV3Cbf6t7d6tjW4t7l6d3c5b/a4+HZ5d7h2+DDyeHQ5tnm1xDp39HZ3tnN4NQK2trfIODg4OHb/tHk2MLW1N7S0szExuHn3tbN09rJD8nl6dvc6dbi19/ux//P5tLABsAAFxm7vs3Ix7HO8env9Ob0+PzZ9Nnz7/r78PPq3yL18/3X3u/e4Nzi7uHu4uXi7PDb5tLX39Po39jg4q3OtdXF2cXMwdnUybiprurUr+TE3rjV07mx4Pi+uO7XsrTV6dDgvL/AuOyyxd3E1cu1tryrw77A67jT483CvsnZsePb6uXm7rPjs9y77OPnzdyevN/j1LSk2K7YycfK1+Dl36HJ0KPf5N3w3cP13OmHxsfd6Ovy9Oq5u+He5b240PwG2rP3tPbXtv+co7i+6L3r9sPY8b/U2+qbwOuwyerb/+a94fDD0/IAwfLaBgT90em11dXP1rDJ2szHzvfm4NnT2frK3tnZ/ffgz9jh5Obpz83Tyeu219TPyvSs2wLb0OjZCNrJ7eEH3dzt69zP4fPg5s727Pfo9O38+vHvCtvw9Pv9+fL78g3m6+Xu/P713/r9D/Dz7PXj6ur09/n88fv8+Ovs
2/D68Pbw2vrz7u/n3+Hx6+bq8fTj4OnYDeu98+vr7ffh4eLi7ubu8/ju9t7u9PPuGN/sCOvv8PL13f/W4ur19/QE3O4B3OHq4PnjBOz1BwIA8ejx59P35fHu9/n0+/Xn9ufX4dfW49zI3OD50/LP4e/yzvjt7RHI3cwA/+78/d3X9ufh7erZ3uD06O3x5urur+jXxv7U9v////347Ard8Pf//O3c9f4Ey/jp6/n8/vb4+PLv+gD58OQO/v7+/vz/7wD/+uz1+fL74/D89PHa+PH1/PLi+/z2Iefu6+3x+fvx+fL08dz79fr6+/v7/fz6+v33/vvt8+wG+Ono4vLk1P7v6fzz4+zr5c/v4+wD7eoAC/Tx3Oj59unuC+/47/vz8/v29fXq1ur04/Hj8vsE6du3H+v22uHv+eveF+fY8e/97+f08Ofx9Pnx7u7v5/Xs9ez5/fTx6ufMquHfxsnWx/j56+Tr3LbywMi+8vL++gjTzs3z8+rF3+Xa0djS2tW8zszEz87L3sfh3+Hx5ene48n/9vL68tzG5NnV1ef95ee7y+7X1P7g5fP71uDd1uLcyMvJ0NHQ1eHT9+7y4PTy/fHn5NDW9RX27hL08eLO3/wY3fL99N3rBvPn4fvu6ebz5unm6tzn7/no3935/vP99vn//vD36vz6/fzq+/z57dbn2Bvi+/jl6vnO0e3y5fTw9efy+ezf9vv9/uL++fnn/f36+/32+PX26vv57/v5+PPx9fUZ59T48vfy9Nnz8Pby9/r79fv49fn6/fzy768E5cjZsqe2qMai2dvbxLT+zLrYkLmx0sfb1Q68nh22mq/kAAK+7MTj18vZ07Lfx+fVEdDE3Na18d7E4dLv5NTX//Tk7cjX1c3gzdAe8vS54cq+2ND7vNDa8+Li6s3H4eQT7MjUB+zi7fD//bTn6unm+cPk6Bi/2eYR3Ov6+dPL7ez09QHbBNsA5u7p1+3o3u3E0P7j9f33/f/6+PLo9/r5
0+zf/ODb9+r2/Pv97tT67BH99P7zE9zr7N3w7eH8+uDr4Nb85fr9/v79+/Tc4+7y+vbx5/zw19jw8tnd9fHs+eok7eP86uTg7/X37/bp6vj+/+Pi/vX59/7///3y5fL0+/j6/vr//OD08vD89vzv4v3+7e3j9/TvC/r79OTx9/b38P7uGu391NL01d/x1hXZ4c/p8uHl6+np5ebn1+ny49bx0hb06O3l39Dk5tPv2ePy4vX21Pn1Bebi497z9vXg8vb19+brEe3f7uzn+ODX9ewO/fvu7/708eHY4+r15+ft7/z74ODk0QXcBuDk5PbmCeTp4uzy48722enh7/Lr6evyBfHy7fT08u/t79j59fbw7fTu6ebd5PAY9+bx8fbh9Pvl9OP6+/Dk+/Xz7vv5/v78/Oj+9/r//f/9+/vt/v39+/j5+/3z8/Xx5Ozo7ejm8+sR59vr7/T47fXt9/f28OL79Pbh3w30+/nz9/bxA9zl8PDy6+bU7+no9fvYxtLO1eHe1RLO4N8B1d/0CNre18nf3uTW3dXU19ni0dbp4N/Z4N/f1+Hk1QXM4eHg2+fk4Oro9+Xe6Ojv4uTfEwHy6ubo3uP15uHe6eXt7u3r7fHs5ezt5+nn8+ra597t6NrX7+7v6cUj5NTm9O292Ofw6fDj4cjw7Pbq7+jX9t7y+fH17+3j6e3T9O7e2/Ee8+Xn6+vq9/fg5+YEBfgN6ujlDun17PPo5fLs9vrv8/f7++749PX9/fv98f377/rs7vfq+fj38/b27fb29fn19fQA8uvz9vfp6vX61Oz47gn28PTw/Pnp+fj08/Xz7fH47+Xd6c/u7uW/6+rl8eDZ6fsJ7+vn8+vz7wzbAdvX2vTh2u/n7PTe6+YH8u7i7O7g9OHr9+3x/Pn68/0C6/Pz8fb/CvP8/Pj6+/jg5xLv7PH78Or18fb26ejs3/ry6vr74/np0OHg4+Ly2crUIePMzO7x59Pj5Nfs8fLu3N3ZDerx
8fP67/ng8vPx8u/w8en58w/w7Njy7+3z6t/l9+3v4Pb0+Pbv9fgK7/L0CvT1+Aft8O7u+Pf18/Hw6vr58/T19Pzy9vTX3e3aAuAI6/Pu6Ovz9ffy8fj1Cfb49fz79fn18vzl8vn3+/j39/r68fn69vj76+/x7Pj35ODo9/j36tjr9O32+N73++v02t7jEeb59O/46+vm9PDs+/v3+vL6+fj89PHx8Rfl3Qj18PHn6N3V1BXs2eDe6uLP7/3t4OLs7+Dk4ujg4vTt7ujj5/Hp6+/Z8u3m4xDf6Ovk8vHn8u/c5Pzg6vDcEu/x7PUF8OoC3/Lv5uzs4ezv8OTt6unq3Orv5eTz4fLkx/Xw5/Xz6PPx5+r06u3w4OHu8u/5B/TvDeLz7uzw8uXw9PDi7unp6ezq8OTl9Ovz59rn4NnS5MsW5tHJBtPnC87H7NTgBtYR4ODh7PvJ6OHr5+Xw6Ofu5/LK8O/p7e/O6evb8PLh5OfkAtvazAro7Ovm0PH04QbhE+Hk7fXb0fHw7+np+PDy8+/1z/Xy8vPz2e/z4efx9/Xy9fnx8unn7vH+5/T78fHf+uPm9wr29O765fHr4vYK7vTt+/L29uf2+fb87Ojs1ebsC+Xx+OL1Edjy5u3y9/jwFrzh8/bX9/ft9Ozs8OPv7Pbt8e7o+ffz+u3k7PDa0O0Gzuz03/v03eDz4uv45Nzd6t3d4dHh3+ID3u7o8eDm7vD0AOTz6vDf7Nrv1sLLBN3nFuXkyerf2u/15/j55Ozq5gbz9ffT6vbrAOv26eHp6vP16eTr+PTy6fbi8/Ha3fbr5Nrm5Q7q5wru8Ajo9u75+vDS9fvu9Pv9/Qr6+vTk/vz//+L9/P76+ff19fvs7vLZ6OLj6Ovt4gnv9uLm5/ry7Pnt7P7T6/X37fnz5/cJ5fn7/fv19fn48vT4+fv49evzD+Hb0eLx69/b9svK3NbnzgvSy8Xh1NLmzcYC6dPc6Av42M8N1tTIF/DG3tXf
zuznvMHl29nk8u7i3f7S0+DW59IS1NDN4dvY8NfJBvDZ3eja4OHVEtfdyhr1yd3X4M/u6sPL0+z+5tr9wbzv8Nz+wuG+8sG5z/Hj7u4KyN70zdMF883N5cbO4tThxdvk2tjX4eHC7uL6BtbfBdLM/PzJ/9fpz9vFz7kG9uX57Nje4cni/tLY3PPZ2uTP293R4t3U29frz9n89vz9/PH++vDw7Bfv6/Hx/PXk8PX99xn2/uH78R3v+/v8+vn9+f7+/f/6/v/7//z0w+Xu3e7dG9gM5+Tu9e/y6O700+Lr7N706/fLDPT36/nx5vbT5O/u8+vq4t3y6/bZ4Nzb+vn29Pvp28TH1dn48Mr29eYNwdezAtT13A/i+Nre9/Pl3uLl7+Xn6Nnq6Ov37vns6fz9+Pb869/MzdXY+/LO+f3uHNnSwAPT+eAK6drg49bx5vPv8/Lp8fPe8vLw/ui69vD9+/z7/vzx7ez7/f798P3479zj7ery+PziGPwA5PUM//3l6e798vHx9fP9+fv17fX18vf58/bw4wXw5fP78vDz9uEE7O7s6ej05Pbz6wry3u7y8PP6+vH29/T1+uL96eH09fL3+vL28OMF8OXy+/Lw8/Xh7u3t7Ojn9OT28+sf9Ofz+PDz+/rw+Pf09frk/enhAODn5t7p3eLyFejo8/Ti4ery7ODf6un22fTi3/X65dcG3Nbw3d/s0fTs6Orx3e8F0PDV2dfg1u/s2Qnc1ufs3gXb8unY7eff7tP16Bvw69bi2OnR8cjS59jh29jn7dbqzgEF8OX0+fXm+Ojk9ej96Pz08vz46uzx7uwU+wTl+PLr8e7zD+bz8vnr7/b0/f3k9+TpA+Hu29vi4/Pz2e75+t7k5Ob4++Tj7OTs1fTmEPH849bl69frvenl8ezn2OfhAuzXDOLe59zq8Ojq3uvp5Pj3+tre+vXy8fbz6vnuEubX6u/3/fzn3Ov+9vD3+vfv/Av13esAAP8AAAAAAAAA
/v//AAAAAAD/AP7++gAAAOP96B78//////8A6P/+/wD/AP7/AAD439fU5+be6uP33Nvq5erb3NDR19ng3uPg1+L58vDe3fHbEPcN+uTi2ujj2eno4+jBz+nl2uvo3/fu5ejq8fHs3OXE1t3g6Obo5Nji3PvW6tvy3/T4Fv/G5Nrr49zn4+Pxxd3q5O3v9/js6Qbp5u7p8/Tk5Onp6ujq8N3z8Qr/+ez25+4H6uDZ/PH18fTt9/f07Oba8u7f5PDj6vTf8Orw9enr5/T06uzj4gEO3/Pn4vf6883c8N/x2uvq6eDlGeHa++nq4vL47+vo8e754uP58vL58/b459765ePm5uX2+uLU/ePj8Pbn8fD6/BP39vTr6/P88P/y+O/r6PHu+eLj+fLy+fP2+Ofe+uXj5ubl9vri1P3j4/D25/Hw+vwT9/b06+vz/PD/+fPz9vfz9voO7vLy7fjv5gnu8Pb5+vP0+vr69e356/z98vL3+Pb58/f48vf66fD26traxgHV8NTXAdPrxcrkzcz8FQTkyNvdztrj19Hi3Nve3ebdzdbl4eLW2crh5tTPwtbr6Oji4dnp5vLo69bR7eDm2QwQ7unt5dfr9Orv9+ri6PHr5/To8u/u6+ff+fTv69zm1+ri4OjY6uUT2eXU5ufa3uMf1dTb8+nO7uz17uz17urz9Ovw8uz76vb68vfq5+zg5fDv7en07/L15RLg7fHv8tzo7fTo9uvv9vz78vP18wj49fz79fr7+vX4+vX7+eHs8+zd5uLj7uTp2N0h7dfn9e/UDd3X69/s9OXs9Ore9enk8uD27ff44+fs8/Pj9fH4wOri9Ovr+fHw8fjlHPLt7vbxvur36vH37fPz/P766vru8e34/f7+/v76+P7+8/767u767d8A2tTMBv8T7uvj5eLHz+XS2Nfi3+vu6ejg6u/z8unu+O/p6+Ts5eHn7dbv6eXz2On+/wAAAP34//r8+v7//wD/AP//+fr//f3/
/v78AP4X9en3/v//AP8A//79/wDj/wD7+PDw9vn69+728Pb49Pn499z59vTk8vPc7+3rAPL39vL48t0H4gXn9fj49fL29vja7Nn3/dbi3d3x+f8K0AL03vXMyg3d3OHc5tff2cfp1NLm2+zl3ODe4ufV4Nbq7dfk0dDpEQ/l7uz18e4S2+3q9vTu+fT38vT7/Pni9unw+/Pt9vT+7fT09vr09Pv6+P7t8enn5eLf3+zn39n76g3aBdXj/eHXCt/e4d7n4uTS0ujZ1+je6urm6+Pl6djh2PLu1ujf0uzt/fH67vj7/Pf/+/3h/vX9//r+AP/m+uf9+/Po/f7/////9v/4+e/+/v7//yD//+Pp7Rjh3vTq8PPs6OPt6+jx8+vo7O7k7OYD9fDk7ujm8fju7Onk4/Dy7Nzm+OLp7+br6uno7evq6+/y7/D0++/s7+3w7uru7fHx89/z7vTx9+nm8+/w6vn58vILAu317vb87+7u7vT19eXw8e3w+vv16vDn++ry7ejy8u/w7ufv7PPw5u/t6ufs8OvqDNfo6u/zBeb/4wXq9OcG6OH54fDy+ejt7Nbl593r6+Tj5+/v7e7y7PHp6u3u6On05+PS0vPZ7eUVu+f05dvy8vn5y9X5/vHuxMrK9g/z2+/l7eLfz+nexdXl6tLuwtri1ODg1t3izsXErbvn9OXb8vL5+cvV+f7x7sTKyvYP89vv5e3i38/p3sXV5erS7sLa4tTg4Nbd4s7FxK3q+hHa8+PT2d3qz+gN98rf2OkACuDd3/vo6+Tb8fLS4Pb34tTV5enq7u3k7vLu5N/Q7/HJ197yBwLX4vji6QTV4tz/z/vY+ubs7uLc6eXj8Ovt6OfV2uLo4uLh6ebl097a5fn40t7p4AgH4uT76+3c6ezh5enp4fzp7e/y+Ozr8vP09vfx8eHt7urx6fTr6+Pl5ej82c/h7uQMCuPfA+Dr3+nn5ebm7OcA7/Tx8/rw7PTt9/j59PHh7e/s
8+r27ezk5ubo/Ab54unQ/9rr7gPT3vbc5uDd2+LpEufq6wPv7PHx5e/q6u/v6uvw4O/w8fDu4tDKxwUIBe/l3eDm8fXr7Orw7e706fTw+ej59fkP9vj7+/f3+e32+fH29vj6+/j3++7a9/P4COXq9/b/5+zuBeju4+Tr4vPw6OsS6u/v9Ovs9PLo7+36+PPy6PXi8/H29e/n8NXLAA7f6u732e/u7eT39Obq9er38fT3Gvj3+Pfq9Pj17/L2/Pv08+f65PT69/rv6fPV1drixsO79c7BweYBz93W47/GyvLK7NPg0+zg5bjk0//+A8nS3tfjzNDY2dre1MLs1rPV2eDq4+ny8u3p8u3t7t7q7e/96Azu4PDl8wXb7+75y/rw7+zq6err5Ojm5+XsB9nX2t7l8ejr9PXs2fnu9PHi7e7zBurf+uT98fz99/f8/97L+Pjx6evz7eTp5uXp7Qzb8vDq9vXz+fr79/MW9vb6+vb6/Pjz5/fi/fH8+uD79gzT/PP9+Pn38vb58/P07PzY6N7b4uPl3djx5NDz9dfm7Orl4On52tHZ8Njd6uLT6dYADAbR4uXj6dfg4+fr693X2tjQ+vP1+ubv+vbj9vXq8fr69/f5DObi6e/r9fnx6fjoBgX69PT08Pjm9fL6+Pr26/Lv7/bz9vvv7vv66Pfx6fP3+/T4+wft7ufl6vX28ur55e4I/vD09/X46Oz4+Pb68PDx9eba4sbDu/XOwcHmAc/d1uO/xsryyuzT4NPs4OW45NP//gPJ0t7X48zQ2Nna3tTC7Naz5fHu2+3w7eXk3uvu7/Xt69/SIvfeAfLx5PQV7/Hu7erv7ezy6uvv7enu7vPt7un68fPt8fbz7wvw6Obo8On28Ozy8+Tu7xzm9+3t7Ofz8+ft8Pns7vLz8e7z8vTu9fPy7+La6+Xl7Nrp4ent5vHy7NL7+ebr4ePk8eve5Ofr7+zl5fHkHuDj2+jg2+Dfyezx38382+Xc9Ozm
9ufn9unx9vnoCuHx5+bc5PD07uz06/L05+L55w7t6erv7eLo59P45e/fC8vcxNnU2dPV/+HoBebP197s2OgH5+XvF9Lu6vPr7uPm8tnp8O3r6Org6ujt6t7T5+Hd69/r8uLn6+n16fvw2PPv8+kT7Obo8hjW8fPz8vPw5fDv7fby7vLy7fDw9/Xu8PDo4ATs5+Tm7PTh7+j679Tt5uoC5uHb/PPbBfPu8/D1BOj05ukH5/X13uH19Pfw5fXU1P7y7vbY9vHu7O3L8vPz8enw9+sm0tnk9OL1+PP18/Hp2+3kA/Xz9wby+fTw8eX25ubs4uz12eji69nu7Qzf6ubs6e/i+P3U/c644evo4u/g593d5ujg5O0K4+3k6O/d8vLK6+Lz9uv14+7a7vkP4fPq9Or25w3T4APVzuXr6Orv5fXf7evq6uTz+fT08+3y6fn138Xg2vLj4+7259fo5fDl4fHk8Ovf1ObZAA4D6Pvr8tjq6tfi3N3k5eHu5+0J7+ziDs3v69vv7e3z7v3g+e4H6+Lp4e3a9v3h7QPt6vbs9PL08PXv6/H18fXy+fT38unv9Ojx7+vb7+3t8+794PnuB+vi6eHt2vb94e0D7er27PTy9PD17+vx9fH18vn09/Lp7/To8eLy4PTm3/Pp5OPq7fP42uj02fju6fDk4+Tt8Obo5Bzf39fd+O328efl7fTt9vXyCdjm5eDa5tfk6/nv//DU4dDy5uLd/9vI2eYG5Nzw6drn2+3j5uXZ5eXd6+bm4dzg5xX/5fbr+O7g8Pj19/X5+Pjl8Pjz+PD49vTi7PoG8/IE9e3k7fUG7/Xq7e7q8+f47Pnl793s3ebY3efl4e4N3PHn2Nfn2dQM4OkKCdTj7NLx7+bd6+Pj4OUJ193PzNDT5dbm0Nrm7+/s5+Tr8eDp3+rt6uzy6Oji4u3l6tnd8gbi5vri5u/s5AHm6+by4enq7Ov56dD6+fj78PX26/z38/b8+fX9/v/79/T3
8v359vkP+fMC4/f99PLo/fb0/vv5+fv9CP347e77+vn56v33+Pj5+Pzz8/r87fT29v334/L6/PL89ffw+vXx7Pf5+v3l+fb6+/z95g7q6dbYDeng7uHa3+3s6dDk6tTsvsfm4wznA+rc6/Dk3Nfb2ejb597T09XTEdnu6dcD9tnb2d3W/+jd8c/i7ebb/vvk5uXf597l1+zl9gfo5/zq4ebt7AXl4unl6+/g5OTl+vbZ29nd1v/o3fHP4u3m2/775Obl3+fe5dfs5fYH6Of86uHm7ewF5eLp5evv4OTk5foD7Ork7+sF8PDb8PTy6O/b/e7x9+/06u7x+PYG2Pv2A+/u5e7r4u7o8enz8ufs6efq8ffy8/fw6PP59fvs+Pb34fP2+e70+PQD2fHz9vn27d316/H37/bs8fLu7u7p6u3zC9vr4ury8fbg4+/n3fb7++D6+vP19/n87xDx8+z2+fP5+v3/+P789vv5+f38/gLx+QTz9vT09/Pv6vPy8ez18+by2PTw8vb48vDy9Arx8wrz9PX39gHe7fTy8evk6uf/7OTm8/b29ff17+r39Pj39vXs99n09PP2+PLz+PYI8fML9fT39/YE4u708/Ls5ern7O336d/h4+vx7erq1fze3u701uoBBgLg79rq6eTq7uHk7+fi5+Hq5eP85ujs7Ofw7eTv5vH+7PT65f/T/+bw79Pd9sri0NfH/cbR1t/K3/vX5tnY4+Tn39Xh4+nj3+jq4+jl5tLS6t3j3/Tf6d/q+Pvi7Nvf9OTo1RPX2tzr7vEK4+jf4ero9fLb3+jw8evv8erq7+zg7gn5/gTpBNwF7+7U2Oj+29/g4tzi3+Pp5dTp1uH08eLq7ezk5u/x8Ojp7/Hu9e7v4NTe3eHW3+4H2fgG8fcD1tfSz9bJ49bX4wra7+/+6ezd6eXu6efr79vP4eDd4eHh4tXZ5Ovk4eDzD+D7DPv8Bdjd09Pg1tLZ3une6fP13Ojz59vn9/Tx
7fXg0+Hh4+Lk5+Pe3uvx8fT18eHxCOLp6vP16+oL7uvv6Rbh4+jz8e7p7e/27OL88ff38PHt7vjZ8fDr3t/r8fH09fHh8Qji6erz9evqC+7r7+kW4ePo8/Hu6e3v9uzi/PH39/Dx7e742fHw697fxtDV08v91NXG7Nbd3+DE79jDvdviB9oDxMvT8uDb0/TXFtvYy9Db0MbWzNLJztPqyOnp7/DgCPD27/X79vj2+uLv8Oz39vbq4fL29Pb79vDj7hbq+fPx8/n2+PT44vXx6+jr7O3y5A3x+fD5/fn7+P3k8fXw+PL37+b3+Pf6/Pn26vUS7/z2+Pb8+fr3+vD48vHu3ebn5e7f7ujq+fDv7fTa3Onb3e7t5/To6OjaA+/r6wjz1PTm8fT08vDu4vHz5e8S5cHR1dLL/dXVxuzW3t/gw+/Yw7za4QfaA8PL0PHc2NL+1hbZz8rN19DJAsTQyszN3cjk49Pe1sfA1gHd2Nvf4NXM9ffS2M4R2NLI4ezQ5/POIu7I3t/d5+nS4gje0eXd1uDX9OrR4NzVxtwK5d7d2+Pk0QH30efcGuDb1+fs0+bh38EB4+fk4uva1dsO4+Lf5N7u4ub49/r38vr68vr89/n29/f29fjs6fj38ur39fn6+Nwe0ufm+PD19/r58PT3+vb44+rm+Pf69/L6+vL6/Pf59vf39vX47On49/Lq9/X5+vjcHtLn5vjw9ff6+fD09/r2+OPq5OPT39bHwNYB3djb3+DWzPX3z9XLEffQyOLrz+fzziLuyN7g3ufp0eII39Hm3dbg0NXp6ef1JOD02fbl8/TZ3OPk6/Xx3ezN/+bm4+fV7PLh69nX1dbl4Ofm6Nfb2vDv2+DY8Ofp7uUE5+XvCerq5tbk4Onn5uju5wrd6uv07e3r5e/k8PThCunt5+Xt8/fk8eLl3/Lq4+fe1u3w6+zl7OPo69vn6tjk7O7e3uj53M8F1+Dz393y2tbp6urm2+7u9evWEuT1
7+Xp7uT36OHm7fPp6vbv6OP09Pj98Obv8O3u2efq++bx/PDv79/z6u/7++v08iDs9u7v9uTd9fT28e/y7/bu6fTy7u/x7+j08g316wnv8vb48P7t8Pb39fPz8fbd8vLjvMH/8s/Q8PDt6ubU1tvYyc3R4fPr4tkF0eHq6PHe1QLh3t+7zArW3ePj0ujS4tXpyNbVCfvb4t3c++8Q2dnk4dTe4fLSyuDwuufr8Q/f7u3b7/To6ey55erm6tXp6Ofg79+8wf/yz9Dw8O3q5tTW29jJzdHh8+vi2QXR4ero8d7VAuHe37vMCtbd4+PS6NLi1enI5uzl4u3t5efh7eDz8/Dg6+vp4N/d9N7o7e3v4fHoJNriDuPu1u7o4Brn5tzW5+bV5O3x9Pjx9/n47OXq7vfx9/Pz+vT35uv3E+P28P349tvy8fft7uvs8fPw8/Du+fX3BNn+9Pf7+u38/uz37fj39/vp+fT13PH27+fv9QwN5fvc8fX07/jf8Pn09vn0+/z1/u7Q8fXg8evq9fTnB9Ds8fH38fb15gvP+N7q1vAI4e7u6ufl4+Xx5eDk2+Hy79Tg3+gY9Ozsy+nh69Lx7+Dx5uLk2Q3r7+jbIu3Z2/Ds1+XvKuHn5uzq6OXj6uXT5dPb3+nR+OcB/tnU+un54eTm4d/s5e0F2/Hj183m5frl6d/q/OnnBO7h3ufPF/3s4+Lj7OLn4OHN5wfi5wPhCe/w8e7u8fH05vTm8ejq5/DQ+/f4FOH09Nj79uve6sbo7fPq7PD29PDv5gbi7ujg8+ft8/Tt7/fz7wzj9Ojs5fj05fP86vAM7vLh+PPw5Ov+BfHh8vT8++nt7fMB/tnU+un54eTm4d/s5e0F2/Hj183m5frl6d/q/OnnBO7h3ufPF/3s4+Lj7OLn4OHN76ja4dja28PW0+Xjzt2+6rLKuvDsCMDk79r727nl6ejixNDYwei0+MgUzsXTrMX50fzaA8nfw9fTz9jZ1+Dy5Nve
5dve5wfk+uXn2Qbp4dH14ePk6+rf0uHfJNjX6Njg2vHS69je1t/r497a2drw4dkT6+7n7vKm3/b74ffI6Nj4ywns0fza4efr6dvo5uvm5xQB2/Xf7+Xn9/Ho9tnv/O/jEfjx9tvR4fPe7vD59/387vDv+fPw+PL1/O3w9fjw+PES5ej9/vr7//z9+fDu8vv7+dL//foEy9Tp9A37C/Hx6erw6vv75vzv9tz65vjz/fz02hbz/f/+/wD8//ro+/b6+f7a9P/65evg6erv/uYS4Bjj8/Hb8xTv5Nry+vf8//7w/e3e4NXi4OjlGOu92hLM3fnt5ujqzw3R1tnl0/b03eP1Du7f+O7f6Arx6+K68+Pl4+bHzuzttffJqfbg2fjj+8ji1Mq01dHHFeXOz9Hf18zb08/p1dG+08zY4tnb3ODeytHPxAMA2tACydvo5gPT69vs4OHd5Ojv3xf/2eno7/306ubjzd/Y2/Tu6+zl6+vr6trX5ODx7O2198mp9uDZ+OP7yOLUyrTV0ccV5c7P0d/XzNvTz+nV0b7TzNji2dvc4N7K0c/EA+zz8+Pz5dn25eXv6vHq7Nvo9Nvt3+jr4e3nJu/y2Ors4/L1Aujv9fPv9e/37Pb27uH0+/vo9+72/vHt9PT56/X68Pbh7eXw8OX48yvn9ubl79/19/rr9fr28vny+u3s/PDm9Oz0BPTt1PH17+/09fPq9PPx5vHx9fH49fn18vj16fXy9vgE9fvy7Ovl8O7u7g7u87rr1MHFuNTg6Qjvu83D/8jb3tvG4wbmxs3VANLsvLcLw93yALDNwL3GwMzJzt+93aHb5s/W2N7U2P3x697l4AHP2Pn64usEzent6gzc4uvk59X1Ddrb5+XZ2dfO5ODY3ezT5ebX3+LW4+QI9dro6OfY1+HV+vDND9Dq2fMA7eTs4+7c+xPi3+zt5OHh0Ozl4uHz4e//8fjv6+T17v0H4PD36eTm2OXV9AT54/Hx7+/06u7w
7vL27+3v8PPv7fPw8+js7uPyA/H79/Tk+N0DCOHv+vPm59/m2e/r/u318/Ty9vPx9PP2+fHv8PP19fP29vfz7vHm9vj08/Df9vHe4+Tp7uvv5PLk4t/n/s3e5u7X4OrfJeci5dzx3ezd6Ono5+nt7fDi6fT87Ov36/365+PkCfX24Ovy6djgD+Xj5QXy6N/p4t/Z5eXo8/Pw7Onz+Or64d7w397x9eb2+ev6+d3o7ujs8/jv/fb58OLo3fPx+u7X8eck6PvS+PT0+e3z6vrt9fnu/PLdCOIQ9Mbzwu7C4/K9zLnO5LvAwN7d0tvlxOHS5N/YDNLq3vLc4uDcyePV3uLo7sW8ywzRyAPrC+Lh3O3p4+Da7Ofg5O3y6vP29eHw5/Tx99rkFej49vb38drf6O7u8Pvg3ubR1iDw7vza3N7T4tLU2uX/2Nnm7ezl6fHd7eT57/XT5u3t3vHm6OLn9ODu9PDV6dDt19nU7d7R3NLtFOvL09PW/uPYxdfm3d/q4eHv2uDj2+Tl8OnY3ufi5Onc4urj4dYP6dfZ1O3e0dzS7RTry9PT1v7j2MXX5t3f6uHh79rg49vk5fDp2N7n4uTp3OLq4+HWD+ni7Ovj8e/17RHIB/Dw8e3S6ufn6dvw7fDs8fLn7PDl+e/r8e3w7Ovt7ePw8e7S6gT62NXnyOfh5NjJF/bC1ePa09TayMbX6dfm4u38AdXY4OjM8PLe6Ojg6Nzd4eHn9+YM1djV58jn4eTYyRf2wtXj2tPU2sjG1+nX5uLt/AHV2ODozPDy3ujo4Ojc3eHh5/fmDNXw7goR3u/O08/j+dja0fHf1d3i5u3i6dbp5dDt6OLe5enn3eHe397h7eTi6+Xk2tPV8fH+EeHz0NbW5Pre4tXx7Nfe5ubu4+rW7ufW7ejl3uns5+Dh3eDh4e7l4urj3tzW3AH3BPLj99Lj3uYA6NHW8e/d4ubp8Orr29np1+/n4+Ps7+jg4d3k4OTv5uLp49Xh
3Nu76cC+1ZoEz9S+3NfTqcPF9PHQ8vsJx73NANje1dTEscrA8M7l0cy92fz308S38Lau6f3j2dnZ/OAC3OHh7t7j5+Pd5NXWDu/p4uHt6vXv+ebd4dvrBOrs6fEG1+3yzubV0u3k7ejl6Nv03e3s6u/07uwFBwUF5eve7Nvo/Oby6+Pr7OMU6tzy6+zp5c7m6N7m4uLnz8DMzM7a1tfx7wfY2cvM2sUBwLfrxOTL3dsO4ebMxuXXyM3N3NXYwNUA0Nne1AP55ufp5/Tz4urw8OIG9O3x5/Lk4+nh3+Xu6vXnF/Dx6/Px8u3q9e7s9fD08Pfy9fH14uTp9Pfw6xX95d0J2/D59/z18+vl4gDUCtvp8Pjz8frk++zh6/Pp8fnr9PT29ur6/eTw8OXv9fLl9vf20+3199j29tn2yR/15PTw9/fx8/Dz7uf18vbx8/Hl3+Dg3t3t4NoA3dEH3Q3Z3eDT7/va4djT2N/Z2vfN7dv25Obl3OHf3+UI5+To6O7m193l2c/b39zY9t3RB90N2d3g0+/72uHY09jf2dr3ze3b9uTm5dzh39/lCOfk6Oju5tfd5dnP29/c2Pbt6+3p5erz8e/s9vH78OH06+jo5OHt7+/l6yrq3+jW7PLp7wfv6NbwzMnf0Njw4Nv66PHp6fXr+Pno8e328uzmBezy9Pr5+O4G3fHq8wf38Pf19+7q5enpBfr18Pr50/ru59rl4N/u9t3q6uPn6vLn6Ozn9fLn/dzl9ujuBPHi7egV7ebn2ePw7Qbq7un13OTv4uDa5eDf7vbd6urj5+ry5+js5/Xy5/3c5fbo7gTx4u3oFe3m59nj8O0G6u7p9dzk7+Lg++Dg5OjmBejo4e3m9ezq6+7t7+Xn7+7tD+vj5fLx79vm5+rs7fny3vTy5e/rBunW4/vg4OTo5gXo6OHt5vXs6uvu7e/l5+/u7Q/r4+Xy8e/b5ufq7O358t708uXv6wbp1uPUCOXl7uzS4eAS3OXr
7uTm2/Ds7tEH6+za3+3r7fPs5unx7urX8Ovb7ejv8eAB870I1Ajl5e7s0uHgEtzl6+7k5tvw7O7RB+vs2t/t6+3z7Obp8e7q1/Dr2+3o7/HgAfO9CC7i3NLX1dLZ1//U2P3j0c/W0+Ps3ubw097n6Nfr5trr3dUH6ubh8ePd6N/o7e/hw9ww4tzS19XS2df/1Nj949HP19Pj7u3v8uLh6Ona6+Xa8N7q6vLs6/Lk3ejj6+7v4cXm7erk/enu887f4NPV5vnqxujeGNvR0t7p9Oj95O/d5+zm8OTq8ubt5PTx7fLmDfQJBfr6+v76+f79/Pn8+fz7+f78+ff//Pz89PYA/P///f7//f8AAP//+vv9+////w73+u//9////v4A8v79+/z9/P/95/vy/Pn+/Pb+/erm+Bjy/f395w7q6/3+/vv8//79//jn9fTx/OX3/un4/Pr6+vfs++b07vP0+93x9vj/4+4W6/f29uQL5unv+vP48uX8+fzz697c4NvF4Pvj4M/q4Orn5+Dn4eX91dfi5dfhFfrg7dXm3dvcB87X3dnd39zW5wvY99je3ODbxeD74+DP6uDq5+fg5+Hl/dXX4uXX4RX64O3V5t3b3AfO193Z3d/c1ucL2PfY8uTj+dPP9vbH1fMK4tjZ3fLYydkO9d7P9eLv2eHp4s3a297IrtDfzNfh4uC4zdi68/Lk4/nTz/b2x9XzCuLY2d3y2MnZDvXez/Xi79nh6eLN2tveyK7Q38zX4eLguM3YuvPz3drZ8+7VCObp6P3y8eji5/Dw4/UOy/Dh9+Ll6fXkzc7t6/rs+/Xj8vTv9uHq9+cMz/nj/+bmzffb6uwI8eTp8Nnl2+YW4fPr3+/i7ezu7fDu8vXp5uXp5+Xr6ejs4N7n/9/f4Aju69nZ6u0D3vr37O7f5+jtCeri8uz06+fs9/Py8vP37u3r6efp7+vs8eXf7PDf+PPr/PTx8vv27eX0+vz59fz75dfx8u4r7PHp
+fzz7ff48vv9/Pf9/vn3/P73/fjv5w7e4/D14+fw590D8+bw6+b27PbSEfPs5PMH+ff7+Pj2+/n7893u6PX49vb66vvc3Or17wP39vf18+3tAfb19vL48un49vH2+A358PH7+Pf49/f4+fn28/f3+Pv3/O319OHv7Pes4gqq/evj6diyxLa42rgB+MnKxMm73O/229TFyNDZ1MvK0M/hx7cIz9q7sqXX29DT5s0MzwPX4tzk8eDi3g3n6hbu8+vv5+4B7Orx4Ojt5eTh69nhBOTh2ubq3dzT4efsBe4K3O7pA+YF19zc7uLo5Nzd2eXR5u7y89rm3Obp5+/z8/D58eXs6Ojt8ujt7dH7+ej86e753//wGt7p/fzh6enm7N7t2+f5/f3V9Ojx9Or7/v77/vz1+Pz7/Pz9/frn9u/j8d7n8u8C7Rbr7PX47unp4vHi3Obz+Pv86e3l8ff19Pz7+f736fby8fP49/n43tAY3efm49Lt5AEK6eLVuuTX3OrfBtXH6OXs89vu5t/05vnt3enn7/Lh4O7i6Nnf19Lf497i4+Xb6vTsAOTr6Rrr7OLj5QD26PToCvT48urz89/27fPz9eHu3eTo7uvn7Ofu6eIH4unk5fXn/wLz7fXt0Obx79wf18Tl7u/izszn6uzu8+rdANPp3u7v6fXr6PLa3gfL2d3j1uXh3ejI3uzZxeXl1+TVIOjb2hLh5Ofj49jb49n66t3o1d7d39rI3+Llzeni5ufd8evr7eL67vDt8Ov95+wC8uLn9uXW7OYK5fHq2/DfAvPT7Oju3e7t7uvz7tj77+zp4PLy6+/o+/Ty7fHy/evv4vLr6Pfm7e/pCu307Obx7er25+7u7u7u7vDs9e7qAe/s6eDy8uvv6Pv08u3x8v3r7+Ly6+j35u3v6Qrt9Ozm8e3q9ufu7u7u7u7w7PXu6gHt5Obn59zg4+nl0Ojd69vt3doAy9fq+9jj5enk5eHo4evr4e3Z2ef33eHe
39wC5tT98vDu7uno7/bw9enw4+/fCO713+XS7ATu7e/06/H09fnF8fTt6ef15O7z7+vc9vHxD/b39/bz9+zz+fb59fX19uL38OL18Mzo9fX0+PPz9fXuCPLw9Ofq7R3x7e3t7Pj38c3w9t/h8+ve9fLo6eHh693s7Qj5597hHd7n6+zt7O705OXy7/jw3vHn6vLu5N7z8wTW8vP06vDh7+vv8vT08t7y9O/u7PTr7/Ht9PL38PIE9vD09O7u6RHs7uvq5+rn7Ozw6O3x7+fv3+7q7/Hy8PHc7vPs7Onw7evr6vDx9u3oD+Ts8u7r6ugM7Orp6Ofp5ujr7uzq5O3r7vTs6OXm9dz36uPs6+ri29vT490B6wPk6OPyEOTu7OcG3uLh5enk59rP5t/i6uTt6+707Ojl5vXc9+rj7Ovq4tvb0+PdAesD5Ojj8hDk7uznBt7i4eXp5Ofaz+bf4vL39O3q+Pfz8uPi8fnz+fX19/fTAunv8fT29u339+/+8O7s8PL1CPL0+PL39PH39hDs3+7z8Ojs8Qjs6fDs8ubT7ebl1uHr7fzeCPH25fTv8/Hy8+np9O7t8vTy9vXu8ucV4efh5MnsxMDW0crM1OfKAt7MysDM4cf58OrvxtrV/L3J6drX1NrN+dfW1szI8MvL4uPbyN/q193v2uXs5e7g3QDm2t3Y5d7ozQgE2eDn5gDm3N/l5ubh6BXn5Onm2/vU4/78vdMI59nW1M/r8uLpA/H67drg4OXe9Pvy2fv37+vl7PMT3uXx7vTe7u7p9ufZ6t3Q/b7UC+ja1NTf8/Hl5wTyyezZ5OLt4PfrAdv++PDs6Ob3DOPk8e/13+/t6/jp3uje3NUF/tfh4vHt1trr5Ofx39zu7s3n2Qje0uDe3+vv2RHm2eTg6/Pt9eXm5d/v5sjp6+7i4Mvu5w/26+X08N3g6eTy9+Hl8+3n9A7x6Ov39/nk9u769fn69fr8+fjy9OoE8/3k4efh5MnsxMDW
0crM1OfKAt7MysDM4cf58OrvxtrV/L3J6drX1NrN+dfW1szI8MvL4vPv6fXj5+vyEuvf4trq3/3l4tkO4eTx5d3u8vHv7Ovm8PPz9PPs9Pbz9e708Oz05P789vv8+fv7/fz3+f38/vrr/f3o7/XUEfn8/fPw+ff7/uv//vv3/f0P+vr5/v7o+fro7sgF6dTKuNPG0PTS4tDO9tLWC8TX1vTnDNLb7ubQ29j94NbeA/re2tjOzd3UytPO2wHlxszh0tDf2tb73ufb1P3j2hHL3OLh7h/p5eDn1dXi4O7q7dLi3uPc1Mzc3NnZ1N317vf19/r68vbz7Pb4+Pj25vn18+vrBPfT+fUB+vP17f/t4esFAPjx8/n4+e/5+fTp9Prz7Pn7+fj89fP6/Pz3+/z89/bc6Q788Pv1y/b14OUF5/j49fPl7vf29vnd+fj30Obb7BPo3dnfzgMO19zp2tbT5OPP49vV3ODg49/k4+jZ6+Ho4dzV4+DVA+XX5tvkCN3m2+wT6N3Z384DDtfc6drW0+Tjz+Pb1dzg4OPf5OPo2evh6OHc1ePg1QPl1+bb5Ajd7v4NB90AugLOybHSyrSsxsLFwNLG1dDhx9rl2NfZ09T0yPPhz97Y1NjL2Nvwyce+8+7+DQfdALoCzsmx0sq0rMbCxcDSxtXQ4cfa5djX2dPU9Mjz4c/e2NTYy9jb8MnHvvMFyukCzPz19Pfi1OTW7tDx1cvxBcTK2vTR3/AA1/f19t3j98rT3NHX2NvV5uTX5Mfb0NLnE9bQ4db/79zT197g1uDU9wXW1eAK5O3Y1eHm+ubd5APq39rh4Nnc1OXq3+/a4fv7+vz6+vr68/X3+Pr8+fP9+fbk9vUK9vL7+Oz4+O/n//Dv98789Qn29/Xv+sr6+vMG9PfJ0Qjt68vm7/7NAN/e0QbCzcQF0s734ebh5+AA3M/j0uLU49/S09zc4dnZ2Nvc6+MI3eDvCALe1A7R8OLw3e7s6tzO/eXu
5vHp6vHs6+jt9u7u9Onv2evr6+bp8evx4tjjEeXq8bwH4NYS1fHj8+Lz7u7cz//l7ubz6urx7Ovo7fbu7fXr79vr6+vp7PXs8eP+//r5/Oj8/f73+/n7/vTm/vv86ff59Qrf+/T69fbc/9vk1ev4/Pr08/jz9+73//AA2vzp0+To6s3y4fb/7uHO6fva2ODx5en22uTa3Aba59Lh3N0G2Pbi4eDm5OXt1/Dx9Ojt7ffz9Pbh9OzT5fX21/AD8OzVy+/w7uv12ekC59/f6O3oEOQF8uri8Ovq9e7jzxX46/v++f3/++z74fb8/v/r9/3u/PDw+vPu//3d+P70+/7/+fP3/P0I/v38/v7q/voX+e329/H38vP08un39/vw7vLx9wYG6PMb7vb07O/z7O/49vLw8ur29PPw8t7w+fvl5uDT39bfCd3d2djs2f3l4dzV3fv989vvAOHd197o7ePn6AXX5ubq6Nzh6eLv7Nne897g09/W3wnd3dnY7Nn95eHc1d37/fPb7wDh3dfe6O3j5+gF1+bm6ujc4eni7+zZ3vPe6eju7Ovo6O0E2tja5ujn4urp5LTl89bb3vMlG93z0tni3dz54Mrk1+Ti3Ozm6ezaxtje1dXW9wvq49vS397i1M0i28283OvXzNLn08Xj3PXa3tnly87O38vZ0dfI4tcJFdjy8eTWBvnp8Ovj4urr4+vj7fXpDNvqGNnk+vDo4erf7OHi6vLx8tze1ePk5t/x6O/p08/k8cjhyM7AwOL1zQj+nOfD5/7yt8LGxMjiudjI7MLJ8sHFwdXGt6QTvr/RofTQ2+MCH9bZ1d/b5Ov169jc4Nns5dnW3Ovi8fHi7u/i7ebn6gPp5+nj3eDm3enw3OLfCenO09bF1gTwyf/fztzX0tHQCP0N4+vt8Pbq5/bj7uzl6Pbr+vLo6urn19rr6OjR1sngktv0xc39zPXY1BYC88MM1L2+7OXI3ezb0Ony1PLn4uTo69zv5vDh
39zP5ufw3cvG1fbX3LvPyLbK6fHAycbKs92yxLfb4/Xp9t/z2d/w2d/f1tHk1dzhydStIbXE69MK7t7l5yHn6+/e8eDt9O/k3dvu08707PD36eLp9vD09vjk6gPo8+0F6e7f59zh4Off09rxzd3WzNX4Euzq6+/m4+LQz9v3/Qnt2MDc/ejZ0+DltcrRxMfa193cxM3aCtrR6eEB+OjZ/Lvs29jN8dzr087Qza7c3d3/ufG9vL7z0N7sv9zJ/9jC9e62zAzR2dLN7uTe0OOnybfi8dvU4/Xh++fr29baywf359rM4OTp7/biCNzv1O3538Df3tHS3+Hb4ejW/ff3vdfG6wHu3Ojl3tzz7vHm6eUGDen46OHz9e/66w7m5PDv7/Dl7uvP3ubl7ury9gHg6Ov73Pvj8vj88PIN9PXw68r1/Pv36vjv+Pz7+fb29fT06/H4+fP8+/P3+vf54wv9+Pbs/vD/3/X9/vL2EPX59O3M9f/7/uzm+/r+/v36+/v7/Pj++/36/v37+/37/f8O/f7C6NTc2NbpyefL0dvpBd/dytPQ6vfe6vDu6ALu2ebc5OHu4uvg1ODa+8vdzQYg3NPYxvz29Pn1/O/v6fLo9Oz+8Ov8+fUT6AD9/fML9Ojt6u3z+PP3+fvy8Pf69vb58ff5+9T4++MN3Ojw0uv81urt5ur93+7u49vp7eHj79MO7Onj+fXp7uPp+PTu7u/q9vfg3OHUzeXr6+vr6vDrBPDr8vDz4ODv5uXV6+ntyvHv9fX0xi/m0NLu5+bw5efx5PHk3v/TxeX49PLy7/j1+fD7+P318vLz8vnn4/b38tb79Nz7++0m89/V8u7t7fTz9uf47vLx4ebn1vHz8/n089ni6ubx8+re6vDkz9/z6Nge8OLV9evS2+3zyeLQ1efn5uvj6BLr7d3t/urQ5+T54u3h6ubt/+bg3+Pj/uPzAeTp4+n17PDr7ATq39/v5uTq/Ojw3+3e5+bf4fn72wbl
5czi5v/t7+voxN/oyOTl3uzS6uLy7Bro6tTUwtvq6uTq28HLyMnMy/zKyekKCOIQ39rU++zW8+3y3dni3+zr69zl6PLV4uAB5OLU5+HS5e7h5dvW4tvb5uD26tbO79fi5ufm4+vW/fnn5e/f6dbn4v/39Ofp5+7o3+bo4ejw79/Y3vzp6+js7Ofl5+fo/vTy8/Xy8fX43Nv+9u327/T29O/+3fjx7vb19fT29PPz9fb29vX19vXy8fHu8vX39/zg1OAb6ezrB+/5zu7w+uvl7Orv3uHd0Or3+PUU7e/37vD57e327vTr8+bq8/Dl5fTy4Onm6+fc0+UB4tHi6eTkz+nmARTd793u1OEK4/Lr3dLX3/Lq2eXX1gbf2+Pf3Nra1uH60Mni0r3WC/jQwdrG6r34rPLSwNbC1ADSyr3V09Hf2R3p1ebG0sK7xbnM1+3dELTg6vTr8+3p7+3/8e/17/PpA9L27uP27+3i9uLf7Orn6+z44fP/1Ory8/X39/kB9hLe/9fX4Nfe2N4Ax9vM2+DR2N3G+ebk59zeDOLj0eXn2fDnDNTP0uHl28vMy9ndzdcDz+Pm2uff2tvdDNHl6OD02+HU1Pnj6e3p5BTp69no6+Hu8d7j1+Ti6ODN0c/b69DdC+DPxPDtyOfHz+/Zy/m3z9HQz+HZC9XNytXE0NDf18jUzs/PAtvV2tfTztIb2NvGtsPx5vHc1NrX9+X54d3g1vnZ1/D/yijS2ODl5/Xw5ubh0uXj3+bu8PPu29/hu+rx5tjf1uDk/uju8e3r5vD06fDp6PDz5evw4QT5Cdzy7unp5t3W5+Hn8u316wnv7Ovs5ejl6O31xQzO1s7N2s/QxNX5B/Da28/Twc315uX4/Nne4dvpvtvW0ufj6OMB29XW3dbZ0Lv18Pnh/vn0+P37/f/51uL49P37/vr3/fb5yBb0+/X909T+9u369vf4/fj69fn4+/7r4PbkBejV3+jr7ejV9hLb5uvq7+fm
7uHn4eji8vjw6/T9/P3/+fX3+PHl4/vu99Px4tIK7+/r9fHw9fHw7+npCQr08vTw9PL29Oznyvb39vbt8/T3+PXx9fLy8ujs7+/z8e7uytoM1e/f5+vp39zvEAjY2eTi2vH26u7t5fH28vLu7/n4+/36/Pr37/z1+f354eXu4dThEdjv3+3u6uLi8QgN2d/n7Oj49urx8ef19vTy7fL8+fv9+/789/H99fn9+uPn8Ob9CNzq6PHf5O787fL19e7t7O3p6ffr8vX1++377/bz+vb29+7w8/Pw6/T2+PoG6Ovt9PvN/uT74QPZ6N3i68/bydrZ2s8S0dP5/uHax+3o4vjIz9nY2dm+2d/b0uLp3unD2OkC3uzoC+0F4u3n7e7s89bq7u7tBPLm6+jv6+nz9Pjo7+jw7PDu8Pfz7t3w9/Ll5+766gP4+/r2ANff2uXl9M/f3t7S0dbh3eTN+fHj293t3dzY4OHj1unX2d/e3tz44tDd+uoD+Pv69gDX39rl5fTP397e0tHW4d3kzfnx49vd7d3c2ODh49bp19nf3t7c+OLQ3fv/7QT1Ae/37fT07fbx6Orw9ffu8vb38ub0Buzv6uLy8vb06/T0+PP07/f5+dL48esOufL84PDy8/Di8/L65Pbr8vj23/Lq8+/y8+QC8fPr8PP56Ojt9uru+PP09vDx/PHxveK6wNnT77vk37bd09fc8b3H2r3D0uDpu830vOkc//T40PzzwvDN0L7Q69DRsd3oycTj1NHQ1+3U3dTe3Ong99bi1sbl0+Lw7srk1tXd+dPyAOb1/NDB2drK3ALg3dP0+ufb5OPi2N/z3N/e49zr5OLi3t3M7OLo8vLm5ufe3vvr2Nbe19Tg2OTX3OMO6uni/wrj+Pj3+PT67vjw8+X17/jz6/r26eru/vTl7vjj5+8VB+rq9PTp8PHy6/Px7+/y8vnj4fL06PHhA/vsDPL19u738fT1+ePx4ujk1+/vAerl5w/j9N7v
6/jt8Pf8+Nv7++7y99by9Ojx4QP77Azy9fbu9/H09fnj8eLo5Nfv7wHq5ecP4/Te7+v47fD3/Pjb+/vu8vfW9PTu4ffx7PXu6OgR8ubz8PLo9ugu18vp3/nz4ufi8Nns8On66+7x3+vk4ejT9u/q9ubpGtPhx9jo2fLhyw7Z7OP0597o0+bs6gfq4+/28Ovp6evz5e739evu7/Xx+Onv3wjp9e/28u32/fr0/Pj98/jt8/Px6ezq7Ozc9Ors9vjs7efsH+7o8O3x7/Lv8vDu9ubk2dvh3uTW4enp/vbm3tzf4N/b/eX32fj64trj9d769dzC3ePp6Orj6ujj6dnW1uTc+dva4+Ll1+Xq7gHn6N7b4uDh3fT5+dn4+uLc5Pjf9vfcxd7j6unt4+vr5Ona19fm3vf7+ufa7/Tm9ev05+Dx7O7t5Ozw8drd3PLZ8eYA7O3u2+Ds6ung7vHd1u3q9AwB8tzc9/rg2uru5PTq9N7f8Ozs7ePs4/Ha3dzy2PLmAO3t7tvg7Orp4e/w3dbu6/UMDvDc3PT47ff05fz0CPX17vDq9+/54QXu8xvi5ub05d/18ufo7ejg8fL77O328fb3/OT86fbV68zW/tLZ4dDiEtvZ4gLn1+Lix/DjzvTW9+XM59/8z9jc2Nzn3eLW0uLhB93e5dnk4d7f5f3l2ujI5ffc4OUD9OXr6Nj36dvw4/7q4uvoAdra5ePe6ODq3t3o5dTn6Orqx/H3ztPXCdHbyNvi7tjl1PThBdToxM/fx/PO+dfc4vXw1O/f2tjQ3fTV3NDf1tLX0/IGCeDm7trs9Nvv8fzuAOzX78/j7Mzm6sAG3f/o4+zzt+j79t7o3+vQ8O/Z8uTi6c3WBwnh6O/c7PTi8PPY7wnx2e/X8OzQ6O7LEeD+6ezt+szpwvjo6uHv2PPw2vLp5+/c3PDyydLRBs/YwMv47c3iAPLXBM/X2MTS9u7g+Nja4PPl0ezc2NjN2+/U1MzY0dDUy+bv
897u7N/y7dHeCdng8BTf7fHm3u/Z4BDn+uXu7fTQ1O/n6PPy7vDj8+Pm6+/16+TY/+La58jt4eDm0BLe5uoE2eTL49kG7tjn5drV4d/Y4Nzp8PTg6uPf4+Pd6+Ps5tfW2/DLvNHtwcvNzesHydPUzdnCxebZ4NDaCebh1/rg48nULsXyzv+84Mza4OLRycHcubvm9e/79fXg5Nzx7OLx+PTz9vn64tHj6QHw9Ojp5xHg7Cnz9PL36fXu9O7y9fjs9fTK/uTt6OUL8/f91urs8vbp8enoAuXx7vPuBvLx5/Hv9e/w8vXv8fT16fDq8/D31vXiyP7k7ejlC/P3/dbq7PL26fHp6ALl8e7z7gby8efx7/Xv8PL17/H09enw6vPw99b14sj37OLk+OLX597dD+Hg6+kQAejkw9TP4eLm6e/k7dvU7Nrm1+Lh7ezk6O7n7+fi4wLP/fLp6O3Y4O7l3BXm5ersEd/y8vLm8/Dm6/Hx6fbo1vHh9PLo7vPz6O327Pf46+jm4/fs4uT44tfn3t0P4eDr6RAB6OTD1M/h4ubp7+Tt29Ts2ubX4uHt7OTo7ufv5+LjAs/nCeHm6uzn5voM3+fi9OPb0uTp4eQP7vLy8vbs9/fl8vX17fjs6+Tz9vrr/enx4tr38O/s9Pjy8efw9vfx9fn39vbt98Dp7vX29/jy+Pj0I9PR3Oj4+Pb4+ezy8vL24/f3x/jw8fP9+Pne9/n46fX//vv//vzp7O75/f/++vz++S389P79//79//77/f39/PD+ANjO4fvr69bt4/Li7OPl6ePg7uPp/dTc2dLO7tTj6OYP/bG+1+/s5vDr+uno6OnE6NAC4O/o+ez29ffz4/Tx9vTy7fL4+Rbp9/j+2fT18fn94AjW2s7x7/X06AXw7/Lx1OnwEvP78Pry9/z69vn57/v99Pf8/O0E9vfz9vf2+Pv78ePQDPrq/fz7/fzp5e789Anw9dv0+/D78vz8+vf5+u/7/fT3
/vzy4/n38/73/vn7/PHq0hD77//8/P386e76/PQJ7/nb9vXy9fXy+PLZ6e3t2O3q3ODc9snu89jj+fb09/Lv9AQHsdT56Pn04tvy7u7x5fPxCPXs5vbz7/fu2ejk6Nfr6trZ2PWn4u7M4Pf27Ovt5eT3/AEB39vq1+Db7OTr5dz06Pb6/Pf8/fv79/vw6e36/Pvy/fn6xOrz4Pb7/Pft9PPe1wUK7/j6+Nn38Pnw+uvw//rl5/Hv8eEC+Pj88u7k9fTz9fH15gDc7ffm8fPq9vb05env8/T5+fH09vPw7PT5A/Hs/efx7/HhAvj4/PLu5PX08/Xx9eYA3O335vHz6vb29OXp7/P0+fnx9Pbz8Oz0+QPx7P309OLv9tvx8ev09ufy8e/u8/D44Ojx7tPq5fbs7PT/+gr80vLw7Ovy6PLu9O7d8+bi+fLz8vb18PHz9/Tx9PHv8fLv9ufx9O/y9fX39vH3+dj+Beby8fTx9+rx7/Py5vHv7eXc4unx5efy7ujr7/T25wvL6e727PH19933+PX5+vbz7ucI7tnr9+3w99338OLs4gTr8+/38e3uCPD06OPx7evw7ufq5+jn6fXp8/Ds8+fu8O3u8P3h7PTl+ubq6uIHAOzt4dfe6ebb3evO3fje4enf4PPh2dXbCNLjz/Xd2N3Z4g3g0wnW3NvgDOjm1t3k3+rb3O/g7u3n8/Dv4+3i9urn9On/6/Tn5dvs5fLg8+bo8u/p+fQN4ebh6xPy5N3s6Ong6+zv+/r59vL79enz5vb6+/L0/fvu6OMQ6dTf4vLd7OnyF/XV1Pf78u7i+Prv9fr6/fn11uLt5+/e7+j39ebu7evr2u3i3vv1/u4C3ujU/PD8+/H84uDt7uno8PDs1e/y6erq3OHu8u/v6/fuBwXm7fL19uTv8ewM1OD34OLw9Nn47/YHBvXw+Pf4+Pb5+dn6+vj19N/nysPV1cjaz/Po6ufMy8LsxNeo2uX+1PDi2ev02/3y
7fjMzcfRxdPS0tDH0M/Nyr/w8dDG0NfU19T55Prwy8nO/MrcseTq9Nny8t/z+tYD8/D50djJzsjZ1NPO0dDO08/B/Mzg197m3eLeBvQJzNfS2OTT5svR/c3pzPzd1v/mwffT/+Ha49vn3+Xg1dbj7Nzf1wjp7+Lv5e7r7gDK1d/y9O/n5+bj3tHS3trk6xAZ6QTa4dnm8+bx3evi4vHv5ebq5eX49f33+ez0+/rz8vP0+PT49Pz17wfwBe3u6fjy8Pny8+717gj84/vz8/f49vDu9/jz8+zx2+js8evn6+/l8+rv8+3x6Onf4Orm4gbq7uPw9u3bCwjo7+Dr5Ovi7uvs4uby1eDs8dvo7PHr5+vv5fPq7/Pt8ejp3+Dq5uIG6u7j8Pbt2wsI6O/g6+Tr4u7r7OLm8tXg6tPtwr8C7NIC77v2w8vt2s3hyLwA18kG4s3i/ezS28zVxO3q7tPexM/k3OTbyeAA9d/h/N/p2N7p+Ano8tvh2urm/eHzyt7m1NPxAezl5ene6+kHAtve7N/p7Ov06t/t3//78uP87Oz4+BDs8wP2/O32/Qv3+fn3/vn0//z/+f74//0A/f/+//3+/P39///r+Pzd+ujq6OXnEvHw8OLm/O7d8//4+ujWD/ju+/fz+PH0+ffz9/L97+/s9PPy9Pnt7vTs+vfCB/fpCejv+d3Q7+3v8u348v3rAtvz6fDm9ezu7/T09PH1+vX29un18/T28fD56vry89b89Qz09vjq4Ojz9wj0/vj74wXd5Anl+PLr6ff85/Ty6e7v+e745vnw9/jw+unO3tv09wPM2NnU9QrL/93z1tDY0wXDzeAF4v7fzuPV2NHV3cH2ztLg69vZ09Pj3uvQwPDT1QEK5uTm5tzH1RDg4evW4toQ1uDlEvP6497s5uPj5efjBNzZ4eje3t/i5ejm29js7N7g5fDn5tnUx+cY4+jo3eTlI+Xu6NTZ7OXa8eri7ubu7+rr8Ojp6OLi6+rv
6ujd///8/9T8/f73+wX88/79+P8A/xTt7vb3+/z9+fvw+Pn4/v/4//35+Pv+/fP+//8A8e/z+dLa/N3a5O3G3dzrztDLy9zdx8LF3+vJ6cXKyevh3wXu093G1/Lf3c/O2M/gyeHv8/nS2vzd2uTtxt3c687Qy8vc3cfCxd/ryenFysnr4d8F7tPdxtfy393PztjP4Mnh8vHx+/jr+ffs8t3z8O7w9PH18vP33/X0CuHw++7wA9/t7dr5+fPyCvb49Ov67/bv9vUC/trl2e3k9tTh3er25uHm4urdx9ba77nb+NTZ2+bo6A323ebV4NXr4t/W2uPq38T/AgDh5trx7fbZ4d3r9uvi6uPr3c7d69fP7ADk5+3oC+nNzt/p4+/37efh7ujn7ePO6+jj8ugc4+fg2+UJ6Obf+/nq5erb8+ji3Ovs5unnBejk6+nr8uXo+Ojw4vX36fHi497fDeQH1NfV3tzR4hnsANrU3Nnt8fTx7/709+/19PDy9fTt8+717ubr6u7q79/X4fPe3w3kB9TX1d7c0eIZ7ADa1NzZ7fH08e/+9Pfv9fTw8vX07fPu9e7m6+ru6u/f1+Hz1eff3s/d1OPg0NDN6O4I4unS4OkN1u7H7O7e4e7n3uzm7O8C2+fc6Argre/P5uS48dnj1eLQ0M/h3uXd4uboAeLd2+Dnxd7Z3vDp4dnnBuXX5eDq4t7s19zRzhvxxNTPAAzh3eXc6Nnk5QzoEvDz+urv2+b2+eXs6uX+5uXd8e4H7enY5/7o4OPu5ert5u3w6OPt4eDl3ejZ4+UM6BPw8/rq8Nvm9/3m7Onl/+bn4PHuC+3o2Ofh7OTj7uXr7ebt8Ojm7d7Z6NYE8fXY0dfZz+Xr6+Lp9h3s1OAL5QHy6e/22+HtAPbv+fj19Or18ej28dn03+Te2ejWBPH12NHX2c/l6+vi6fYd7NTgC+UB8unv9tvh7QD27/n49fTq9fHo9vHZ9N/k9f34+Qnx/v/y/fLn
/v/7+///+O7c6uz6Avn17f/39PYS+/z///7/6//9/f/8/v/x6PT79vbz4/X54uHk6/Hz9ur89Ovc7/TvDtvt6PTo5tzi7djf9vD18PT08e7pCvz74QTW2NnazOLh3/3+vwPa4gXgzPzYy8HU2eXC2d/z5enn29fa4d3a8d3h/OzE+vne5rPY6+no6+Hx7PLv39bp8O4H9eDl8+jn7OLk5ezr5O/v6+b17O7w7QPt7QMD6NkG9Pbc4fPx5vDp7O7t1tfh7vX0+vXq2+7w6enmA+X29OP27Pfv+PLz8PDt8/IO5+QB3ezu6Oj/+/z77v/+/PXx8fP8//j7//736/fn/fj+//Dn/g36//4A/vj+9v78/Pf7/v/+/v0h7+zp4PLy6+/o+/Ty7fHy/evv4vLr6Pfm7e/pCu307Obx7er25+7u7u7u7vDs9e7qAe/s6eDy8uvv6Pv08u3x8v3r7+Ly6+j35u3v6Qrt9Ozm8e3q9ufu7u7u7u7w7PXu6gHJ1vnb2vrd5v/o5ebw6tvh39LH8d7f9L357f/k49fO4fjW3ufn6ero5uXs5+T73+Tm1+Lf8ucH5/AJ5uvj8fLj5uLX2PXt6ubT3OoN+e7o4O3o5ejq7+/u7u/l8O3wBt3p3N7nBt3i2+jr2PHt6/Xv6vD08tjb4+cB2Qzz6eXq39zl/uPn8+zw8fXs9vLw5uf778X1+Pn16Or6+d/y7+b4++/3+frg6ebtzOMX9+Dn9+vq6wf28Pz3+ff67fn28+rv/Pja7c3j4u/t3Ozw7+zz9+fj5tTq7OHc7OPr7+/z4u/x5enx6ePUytfV390DD8vU6d8Y6+Ts8PD76PHw8+/k7fLwBvHy8+/k6e7s8Ovo4ePz8erw8fPsDObe7vLx8/Du9Oft7fzk7PDw++jx8PPv5O3y8Abx8vPv5Onu7PDr6OHj8/Hq8PHz7Azm3u7y8fPw7vTn7e387/Pv7u3k5PHi6/Hw9vPm8ujd7fL+6uvi3+bt
7/Tt6tzs1eTx2e3q8u0W2evv7fDtBfTUytPm3fXm0cP/1ODs+9zc4d0KuPPT2ADm2Nrj19va4uPr49wD5gDZ+NPT9tvZ7ffj8OLv6u3F8+LZEOjm79/i5OztEdTh3+oJ6ezs4e3r4u3o8fLm4u0G39zP3Abm58Tk8vfo8/Hq8/bp7NPy8vPs8fPx8gfz3uf32/Xx8fDv7enz7+ju8Ojw7vDjEuzv8PLc4/b48PTz9vP28ezX8/T47vLz9PMJ9uLq/+n39vHx7/Lz9PL28PTo8O/w6Qzv8PPx4+nm7uPx7+rt9Obp0fLw8ejo8uDt/u/b4/HZ9Ovs6enm5fHt4uju5uTk7eAR6u7u7wPa7Ojn69va6d3z+O3r4uXV2ObpzgYEwOHT2e7V2uvX4OHZ6NTs4eXm4+nk3N7g7unr8vDo5+zc3Onf+fjt7uPl19jo6+b+BsHi1N7u2t7r2e7k3unW7uHo5+Pr5Nze4e/p7PLz7/L08env+gfn8Qr2+vHr+e7n7/AG9Qjz8+749w369fj39vb7/PX9+PX5+vjy/PPs8+/y9PHp7/oH5/EK9vrx6/nu5+/wBvUI8/Pu+PcN+vX49/b2+/z1/fj1+fr48vzz7Onk0tbk5+Hp7OTt8O7o1NLs3e7LBPMd1u3p4+7n8O3vzvPo8gX07ufY2t3j0gLL1PHU5vHi4NTE5uPh5ezn6NLo1tfR2eTqyd7j7urf7+br2Ofi6eHh8tfcDQjIzubPJNHq1ujy4uLXyOnk4uPs6ezd69re1M/m7Mzc1u7r4fHn7NHn5O3j4fPX3Q0DyNDm0SXU7vH2+O79++769uz29Pv2+c30+fzg7N3fHuj4DA3rAeLj8OTxDu7m9fL24PL39e7z6d317uj09Pbl9/X32fX37BLp6vL2BN3j8u/1/fnt/Pr0/Or76/bs9u/p5ePp5ujq7OTsAt7i8AXp4d/iAuHc6N/e3eDs4uLu6+jq+PTr3Onz7ubt4wfm2+Tm7enw
6dXy8/Xf6gLe4vAF6eHf4gLh3Ojf3t3g7OLi7uvo6vj069zp8+7m7eMH5tvk5u3p8OnV8vP13+ro4N7O4dzh4wHxCO7w9Ofs1ubJIOry4+fY7uTk7e7+6+jt6tvm29vp3eHh2uHk3Ofz7PPq2PLz5fLxBAj29vfT8+7a6s/m7e3s7/j17vDt8PDe8O/w8vHr4yXJ0tLa7OXL7+Pv8+vm7ers8e7u8vT5B/P19ATi4/DpCO387uTy7O/n7ene6vTx7vb28+Hz9vDv6Qnj7/Pr5u3q7PHu7vL0+Qfz9fQE4uPw6Qjt/O7k8uzv5+3p3ur08e729vPh8/bw7+kJ8Ozn9+7h8N8I5gvmA+7p793y6uXg5ej+C+7o+/j28u/26u75/Pb6+Pr5+Pr47Pvz6PDs5/fu4fDfCOYL5gPu6e/d8url4OXo/gvu6Pv49vLv9uru+fz2+vj6+fj6+Oz78+jn5+7o6unn39j2zODh7uvo3+8S8Ozx8PEK+Pfq++/08PP38/r3+Pf46fb19fHs8en05+fu6Orp59/Y9szg4e7r6N/vEvDs8fDxCvj36vvv9PDz9/P69/j3+On29fXx7PHp9PDx6+rl8Onx4fnw+vj52ezy3+7x8uztD+z57+3v7PTs8uXs7u/u6uzkIwHh6OnezO/z4u3u6/Dg7/Ly7fP18P/z5/Ht3v3u8u3u6O/l7e3c6ujq6OPk5+3w4gLQ5evs2Qnm8fDk8uXu+Ork6d3o7uoE6+nv3PnY5/Ln4+wH8/Pu7evrBgrq6t7x8O7w7u3y7vTx9fHw5PLl7vjq5Ond6O7qBOvp79z52Ofy5+PsB/Pz7u3r6wYK6ure8fDu8O7t8u708fXn5dXg1NXe1v/eA+Lhz8n+2Nr23/zE9dPe59IB5dHo4gPn1+Lk5+Ti5N/X6OTZ4eHk5+XV4NTV3tb/3gPi4c/J/tja9t/8xPXT3ufSAeXR6OID59fi5Ofk4uTf1+jk2eHh5NTcCOvm4eTf
+trQ7Ojt5NXy7OvmCArl1tzb29je6N7k7ufj3dzd4Nzm6+jk5Nr41gi1xvL50fbP2OTLz8sIzM/b18gCytX+4QPEB8++1M/eyNvVxMvX/tLX0NzCDN7uzrMM2+Xh2eXf5Ori7dzf4u/e6ejmBd/oDN7Y2OPZ0+HV1eDl5dLQ3wjX4t7q08nq+t7IBu3g8Pby6O3s7e3y7fL06u319PPp5vD1CeAI7PLy8u/m9ezs8uv09ffv8vP1+eb17QDw7/H29Oju7e3y9PHy9O3t9/T39Pbz9g/kCfHy9PLy6fbw7vLy9Pb3+fT19vnv9e3o8NfJzcHr7K7e1bzZ1MG2ANPk2vbV7OTx6dLo7OW118DG493cz7fC1ua5vNnWu97soOro6u+z/Oa408y+AcbOt+jB3/7ayd7q0MTiAsT00tDQ88QH//DN1b/F2dPbzM+mA8zr9vHs9PX0/Onj3R/y+vb2+fbq+PX3+/nm/Qj5+/r3/Pb+/P38+/z7/Pz8/vzx/Pzs4PPpzevm7fbm7/Dh5fTr3+fvF/j88PH/9/nr/hLw7v32/f749/H19O/5+vr3+ujs7OSqsKTS2dXa7OzVxsDExtrk89ro4bfO+/PQ1fTeyfDXzurJzMbCyt3v1NXt6cYA2r7n2tfx6ufe5NXTvgTW5ty4/sPQAqW2t/AL4dyw+N7n69/+3/rO6evYBOHiv8Pl3cAF+vjx//Px+f/x6+789fz98fjv9Orc+O0W1PT28vz79vT78fP9/vf+9Pb79u31/v/w9fTh6vTe8+/02PvKz8Tt6BPI1eXc0tnp4eHvChbw8Ozv7OwB1u/78PXg8vPc1Oft1dnz3OP99t719hEVy8/c7eDh1A/k1dLk39vN9/jG6/ba7/vv9uD43O3w0tXt9cj58dno6vfk9Ozq6frm1wvh6O/b6+fq6ePV2ePjEO/14+3r9ebm8PP76eXx7+nr4ugP5fHb6O3w3/HU5uj54dMj39jj6N/S6OsJx97Y
7+Pw+d3q99P08fHy8Orr8fjl8fTV0eDQ49z39d/m+Pn7/evq1fnu9vvs7u/l6gP00sbh9fP/7fTx8Ojg5/b15fQA5/n36AT57uLn3t7o9OIN7PUNy+Hf3e3p3Nfi2ens9fTj0/YGDvLr7Pj26PPz+ev6/ff19vj13t7f9d/o5cHv3d3n4w/g1dv0794A3s7h5Ozj1+/z8Nbt6+j77Pj47O7p5PHp8PTj38cSxvIP5+XMBuIDztjWtsPA1P6o6rYDytvQz9Pj2uK55eLs8OHc7effzODY1eXpzbvpBcXH4+3l8fXm4PAUAAja6/bw7PEC0tng5ejS6/Py0u7t7fj58Pju+/H55OL37uTqCevk7/bs3eLu7Ozy5N7h7t/t6STv1NrkzhPe1ODt6+nw5tnp5Obf8PL43ffy8/Dz4/Dl69/ireG1w8vFutP88/Tv6uTnsP2wvfPy5KzvudP32Luu8fK8tca36Mn69hDJD9e4qNDW0cawzs7GwtX+Dr7sz8Loxrm/z9PE8d/bzdXq+NzM0r4F3eLb2N7YJw2/0hfnw7XVwuLj/tzix9/UywXk2cnb9sXf9M7UENraxRPj2vn6093N8OPb18TZ0sjVzuAD3t7d9PTz7+/47vnv+fL18AcHBPLq+uz18vbv9Pr68/X3+fX3+/r9/vz6/v34/PL79/3z/Pjx8+/v+O757/ny9fAHBwTy6vrs9fL27/T6+vP19/n19/v6/f78+v79+Pzy+/f98/z48dngxd/X/efp8evc39veDubiFdLu19EP6eDu6tni5OTa1uDt7OPi693g0eHL0tvg1djv5+7v7fXm7unx59rn8dXt9eIR5+HvBPby3unw8ecR7uzp6fPq9uvy6ejl5uzo7P/e2ebZ4eTq49fn5tbk4unZ6tHPDd7W4t7c6eLf5+X53fDj7N/m3N7t6tTn6OLn6uUj7OLY2OHa2gLi49Ha4ePd3NLT09zN1d7V6OUF5dnk5OzYCtfo3+Hf
5Nri6Ont8Sve4dHs2NHj4Of+5dXe3eTk3NvT1dXS29zm3OrzBOHm5uji2efY6ebh4Ofc5+nq7vIn4ubl+vj39fX5/fX19O7z+fz87fz99wbw6A3y9/v19gru7vr5+v/y/On77/f49vH09/rv4Pr49/X1+f319fTu8/n8/O38/fcG8OgN8vf79fYK7u76+fr/8vzp++/3+Pbx9Pf67+D+/v/7///+/v/++P3//v/+///8+vX8+P/8//b8Du72//7/APb/7f/5/f7+//n+/Pvz/v7/+////v7//vj9//7//v///Pr1/Pj//P/2/A7u9v/+/wD2/+3/+f3+/v/5/vz78+3x6unn3e4M6OX68N/z5ejo6vL6DuzkBd7u5uzx7+Lq8PXm8Orr7/Tz5vH09evx0+rt8erp593uDOjl+vDf8+Xo6Ory+g7s5AXe7ubs8e/i6vD15vDq6+/08+bx9PXr8dPq29zo49vg6OfHx+jh5ODWDuXrztTc69AR3Njd7vbQ1d3t5Njh/wAA3+Xf29/85tTV/Oft+Pbw5/Xt6tz36fDt9c7y8uzp7PL0Fu7j4gH/3+rr9O/q8Of/Bejw8O/27dXx8vTs9vj59Oz6+ezt+fb59/rx+vX5+Pj4+Qn19PANBu3u8vb16/f0/tH0+Pj1+fnn+vrw+fz8/Pv4/e/07/j37v386vj6+/Pu7PgW+/rs6+nr9vj79/j4+//s+Pz4+vzy9v373u/06+fe+Pb45Nry8fLt9gfy9vno7+vm5vDy4dPl6Pbx8fPx8gf37t348/DxC+nv9OT18vX25evv89np7PTm6eH56+3a5e3p2STw4/HW5u/58PTw8+P8+N0N6+Ht4d4R7O696ePl5+zq6/D/7OAB7uzl6erl4PoD7+nq5O7l8fHtCeDz6+nx7PHu7O/o7+vz5+zn++nj5efs6uvw/+zgAe7s5enq5eD6A+/p6uTu5fHx7Qng8+vp8ezx7uzv6O/r8+fs5/vP5MvT
6bjy2t65zdLKvb/N07364bTE5+z7yN3w4+3N2cK11t3CxvHFs8PIv8jl/svJ5uPo6Nvv5/Hk5+Hq8fPs8O/q69rk7wXiEvnlB/bw3e3h6+Hk3enm69zw7u7p5wHH1OX75PbMyP7nCej69M7s4Nzv1OvN5t7exevZzNXb0tfR4NzSxNrUvuTZ2Nrl7gv5sMv/DPHd3tzX7NvxDenw9uPszNf71/ft8ubZ5O7k7Ojm4u3k3OTk7Nzq5+vo7fD80dDi3tLf2uLj4+3j5Onr7N3w8PLp5ejJ5NrUH+vXC+3u7+Tx2f/s4OTb4OTr3u/R9NnQ9u3x5PgJ8OD2zfnp7vr88/f87eXf+PXzySP33vf08PcJ9/X79vrzAf3v9PX2/OXn4ebh4OPu7OrD7d/q5ebu8uzo4eTa3eru6O/o6+vd9f7189ji6Pbj4v7r3djj5e7KB+je6/Dt8uvz8vLp7evv9fjw7+vv4+Xv8O7E9fHy6P0C7OPu6vHh6un38Ojf5e7y3gj66tDe1Nfj7+Te5dHf5eHn5gHg5AHky+P23t/r2M/q5Nra7dzW6frp6ezl6Obn3ezY0g/z9Pf3+PL19/H39/H15/zG+fjt6vbgDOTr8Pbq9/Lh9tLt8/Tk9e/55e/u7t309PL9//7///////30+vn7+/7/9v/++Or77f7h8f348/v14f3o+/38+v777uv5/Pj+5P76EOb3+Pvv+PTx6/X27/Tx+cL3+t/e9cwD8fDz+ujx9+foCevu9ur08vDt8O3u9Ob48/b26e3x9Pb08/Hf8fHq9/UM8/XU7/XIDPX39ff19+rt+OL49vb29ffj9fj39+/p+Pb19/Hn7fv29/H36O747fH8EPP16+r78d/4+/T79fT5+/vk+/T67PP33/jw9fXz6fH5CuP24ebg8u713g/09fLu7uHn7uTb0enb8OH37efz8eHVDujo8e7x8ALr8u7z3wnn7dDk3unZ7OHX5eHpAOPj59vm5N3Z
/9Lk7ObV6OPx6efg1+Xv3uPb7eHb4tsS2ODe3OHg9fLv8u3w8O/u6wDw6O/t7unq4gXZ7t7w9PfzDOzr5/Lu9+rp6O/z9/Lz9PDy5/Xs5ujg2wPb3+D04vni6OXr8OAO8dbn6Ovu4Ofq6g/o7Nvf7u3n5OYC6evw6uns7Ovr3uLwGPjm8vH34vT65vXk+vvx5Pz28+r79/7//fzu/vf6//3//fv67P79/fv4+fv98/T16ODbA9vf4PTi+eLo5evw4A7x1ufo6+7g5+rqD+js29/u7efk5gLp6/Dq6ezs6+ve4gcH5Mzh8uv/7dTt7+rl8OXB8doG2PHq7e/s5dzk6ufv7+Lu6ev+5uHj7+fy69Pt0uoLB+PN4vLrBe7e8e/q5O/mw/Da4t3q6u7x7+jn5uro9PHi7ers2ufh4u/n8u3U69Ps0uHZ4erh2evk+dYF3OXRzdrdAfUEBeT72t7ZB+n93v/44N7o4tjh3tzl3Nfa293e5t/q4erj6uXr+dDjEe/r2trs8Q7j2dvp5uzi3Qbu3+wJBurw5ejp6e7m7+Tp5uLn3d3b3d7c7tbn7OfqAdvb8ecJ9vH0/AcB7Pjb4OQD6e7x5/Hf6Orr7ezu3u7p7urx9O7M3OLf3O7W6O3n6gHb2vDnCfXx9PwHAe342+DkA+jv4Ofy3+jp6+3r79/v6O/r9PTuzfP23+jv8OPs5u0L9Onx6e7s4vH8+O/o6OTy9e3q8Ovn6e/w6e3t5enq5+zo7uTs5O75/P70/P4A+/Xy7/39/f/19/P29O7k2Ozx9vnp+vDh9OL37Pnw8/jX+P/8/vb4/+4gxsPMzNfAuwDsBf3d2dHD38fN7Ab11s7c49XV/+MD2+b03NTYz9nbzNbT3uHlyt2y68vG0M/fyL/28wfV39/U0OXU0QAK99jR4ebW2ADnCN/n+OTV2tXd38/k1OLo6s3oye7e3N7d6dfUBd8S3+nt2uft4eACAgHi2Ojr3e3K78zu8AHs
5+za7+7V8Obt8O3a7dv7+Obb+vHs7ufiwOzRqLzi1YXM4eDNza3m+svE59XjueLTvay+u8fP48TO0MGw4OP0pgr00dDk0NvQ29X8z+Hj4tzo6tz/zNnZ3fPs4ejhDOQEz9zZ4uHh1+DY3drh09Tg9Njf6uT+3u7w5OkUxevi4OjS7u/h+xDh5uji7eoE6+vn1Onp4PLe7eTk6vTx79zo5tDP8e/sA/Xx8+buGs/t4+/t1O7x4+j17+/08/XwDPHx9eH0+Oz38fbv8/b49/r37+nr7+Lv8vLj8Orn5/Dh/e/tCe3t6e334PjS7xfn9Of08vfy8/f39fX18fD55uzx9+rp5+DV7N7T/fQD1f7n6wHc4wfU3dzs8d/d1unk7ezo8OHp7evw6+fu5ebf5+zs4eTw5dz1z8/o2ATM2OII6+/P4uoO4eXo8fLn49ru5/Pv7fHi5vLt8ezs8OTl6ubt7uXj9OTj+fDy2N/p1rby9+8C4c7dtOvP9gWuuPLVvb/T1rjgzePMz9zLzcXc4ffT2NzM1OrUur/bCfnUBdPb3Afj8vHd7+r+5uHc4eTf9PDq8e/P8uHV8O716tnn7e7x8Ovq5fHR6+3jBeHu5Onn3t/h7ejq9uzv2PL27O/qDPP66Pbx5/X2AfHv7ff3+Pj2+vby8fT06O/h3u76AAv0Df0BzsGu2MnNw9y2zr/Z4tnu2NHh6+Lh5MvV59fp6eDL297b3Njc077LxdT0AgT34+0GA+Xo4Orf3tGy2eLe4ejn8Ojo7ent6OXx6+zt5+jd2uDl4uni6Mre59vp3+QF6QXY6Onq5+r57PbtB+7v5/fw8v3k6PH3/Pj55vb1+/39++f28/r19fr53O756ej+/AoM4+vP483B3dbZ37nK6NjT8Ov39eTu9+/y8OHw8fHz8u7l8fHr7O7r8dPg6O3i7N3p6uXv8NzW2+fx7+bm9ujn/N8M5QnR5OEM6OgAEu3u0ubq8Ozq7/br8vTh9OfN
3c/c1vzHztjT4Mvu1eHQ0dIG69DX2e7z2d3x6hnl5/bl/uHl2t7e09bZ4Nrb3+Lo8+bh5+vZ49zi29fY59/t4eTaCwng8ejd6Ovs8PXb7PAI6/Hm8fTy6uTn5OHa5Ofr0Oft7drs6+fh6drlCPPr7uLp4hbnBuPt5eHx7ufa5eXk6u7l6urr6+Hi5d7k4Orq5ur/8ePh5PPs6uve4vbu2QHZ5e3q5P/r1PDl2+zw7PLe5fLm+OXy7O7v8ejn7uvsAerhBe3q5+4B7e7s6+b489/s4On28uoG7djw5tvz6u304eny5/vo9/Py8vTp6fTr7ury6//m6vzh4uzZ7vDh4fHs9tvq+OPo5cnlzArs7OgM7t/t2ODg4PLn3uzZ6eblGAXr3Nv94+Do6Nfm2f8K5Obd3O7a5u3u8fXM2tHi4evp1gPt6+/e9enu4wPs4fLk7Qvz3urn8vLx8vTf8eYBEe/U5+L47Ov18PTR6e/q5Ory9+7i8/T08/Xy9/Lo7vPy6u4N8/Lu8Pfj4Ojo1+bZ/wrk5t3c7trm7e7x9cza0eLh6+nWA+3r79716e7jA+zh8uTtC/Pe6ufy4gLq6+jm5Ono6e7r8OTk7vnk5/Tb9e7h7erq4+vpDvT18evj4w/p6e3l5OXt6u/p2eAB5OPo5uLo4eTq6uvi4O344OLw6Ozq4Ono4OPl5g3y6u/o4uIP4t7n4N/k5uPp2gfs+fTx9Pr45fP56O30+fvl+fbr4ePs5+np8dnjCO36FfLs7g3m2fP59Pbw6/j16d7i7frw8fX69+bw9+Pu9Pn75ff25t/e6OTm6u/b3CPn9RXx7O8M59ry+fT28Oz19erd5dne09/i3uPlz/bP4ujj5wno3uHV5dvK7+Pl7d768eHi2trn6eT46ADp5evl8wHj2c7w6ezr7ezt8NP82t3o6vPu7e3n7+zx4P3t7uXnBvft7OHh8fPu8+8J8Ozw6v/y6evR+fXt+eHm6fTw3f338fj4
5Pb18fz++vTj+/f39d4O7ff28f379e7TEPz6+vb44ff94/4A///+AAAA/9wA/////ub/+/3+//764/7+9wgY8Pf3/fIA+/3r7/L//v////T///P////7/P7++ejN5fDz+v4V//3p7fr48PLy9e/+DeHt9PP7//366NPh+vj7/Pfz/v7XAAAA//3///n24e309v7+EP/98fD5+PLh/ff15hHp7/Pz/f/+/O/g7fv8/f361P/+5dvw8+/w5e7w4+709fby8hb57fP08ur03/Xw9e7W8Pb39fX39fEE59Xs9PPy3dfw8gbu7+j28tjo8fH09uvu8/X09/by9PLy9d3h+Or18fcO8PTt8fTr9PP08O/u9PgE9fXw7u/o9vLY6PHx9Pbr7vP19Pf28vTy8vXd4fjq9fH3DvD07fH06/Tz9PDv7vT4BPX18O/x3ezh3Of24wDb5unl5eLF3vPP2vDk6Ovs+wDt7eXl6uje4+TX5vDm5OXl7eHb+OL4xOLx493rueQI5ejs6u7j0+f32tvy7+js7fwD7u/m8Ovt5/Hw6O3y8/Hr7+/k4t7i9vH23/P6+vrzFO/09fb86PDw7vv+/ff++P396/b7+f/2+/77/Pz4+/36+/357+n89vv19ufU7+jg87LDxKGf2N634eWn1O3c8KTSz63pA+my1r20u7ieuvHPub/K5tzb6gOtqwO8utXR5q3b4eLFxOPY4+/sxK7j7vLLycTYwRfh2NPLv8+tutCh6r+6zQDk+wf+6fHU1trM3eXX5+Dl7uva0+LL0gXx9s/e8Pv08vLf5tnq2ejz4PTi1MnayeAN5AMb2uvhBdrp8tn/5t7k6e/x5efq6PLM5OPf5O/n0+DOJ8ju5/X52eLW7dbv9fL32vDnBAj28/Dv3vj38uLkC/Xy+unaBufj2+bt6OD5+Pzx7evw6ff49vXt6fnr9vz4+ufz9uso5+XU2dzZ8O3M6Obk4ejt2enq7OTfyvgM6ffu5efn
7+vm5+3q5unw3fD17vne5vTnMfv54PPf/fz55PLp+vX68uP89fPt6tn16/v9/fP09/Py+Pb5/Pj6+uf1+/n95/X9/CTf4tvY1sDO0izh1ODe9tnK1vMJ1cri2cTh1+nq487V1+zU2vXm6N7nx9zQ6uzhzcrR69Xs5vDx7PLwDPT58u/27unz9vDnEvDw6ez/3OgM2/P7+eDp6OLv3/T18unq8PnZBdf3FfrKBNAC4evm5+nw39jj6tT13fL3+Oz48/P09PX69/n48vX18+Xo9fPz8uXV5ub/19UHCgsAztra3+He5tTK7ODf4+0H1efs4ezy7fPz9vb17vTk4/TP3/Xz4+rf2Mzo4uDb6OPa6ukJ1tzm5e/h4+ASAOPd4uTf4/Xj09zk2e3l7ezo8u3k7O3n6ejz6drn0+rr7Ovu7OTt5Ojf6ezu6+br5+4c4Obb4efv7eHt6f302+3o8ebv6Ofp5+Tl6Ovk6Onw6u3r7u3k7eTo3+rr7uvm7OfvHeLm3OTn8PDh7OrS2eHy5/Lo8ujn6efk5ejt5Ovx6+vr6+7s5Ozi2xjh6O7r5Orm7hXc5NTf3O7t3Ozh+/TZ7Ofp5u/n5+nn5OXo7OXn3vP18fXw8Pb15PTh7e7m5u326gb05PTvCwjn6fTy8uzq9gTx3uj08PPt8ujw6+ny2+Dy9Or07+318+P02+3s5eHt9ugF5eLt7wsG5OL08O/25/UA7dzl8e3x6u/n7+nj8tcE+vf59vj19vLm5Q729/X18/Xw7vXu+fPu9vjz9PT08PL18O8J8Pf39vb29ff3+fgB6/UBzdLs0tLt6cXo0uDd5cn/3/jd8dXeyMzk5/3g++Df6efkAv/z39fj3+fe4uHpBM7Q29bn9OLn+PXo3Ofz5/DX5+sL5tjk5urq7e4K5OHw7O7p7v0I9u3i5ubx4+rw7+nX6/Dj9/f7+OD26PT09/H09+fy5vfp9env7e3uCuTw9ezv6e79CPfu9Obq8+b1
8fLp7J7EzczArJ+hkzuPx7a8tuobo9LJu/XEzM/h5KTPx7nEx9HW0LzBwau9wM7Yzcf12s/i3t/Z4trh3dcf0uzb4uXSGdbW5+Dc59/Y6uXl5ePo6u/r29zm1+Dl6OPf7e7i1NPazuT72eDJyOjeGMvj1tzX1xPP3ufq3Ofk4fPt1Onv4d3u4Of68OLt1+3p5eTv3QTU4e7s7uPt8O3m5/zj9eXq6hjh79jW6/vm+PXy9vP29fL27Pb39un29OX19PX19QDb59j59/Py7vj08vHf3/Ts9O8q7Pjv4fTs+P3++v39/fz3//7///77/vvw/Pr8/P711fbU4eHp2+/05Or0GfL17+z74uLy4uzl9fL6+/YQ1+f0+vr8//vu9Ov89/j49vP47PD/3+nq9ePy9ezx4Brt5O3y7N7p9unx8fXu9vP69fPq8O715fj8+Pbz8uru7+vt7e7j4u/v7+nn8+np3evr+Oji7Nbo2u3gBPPn3eTn8ebqFdD64+jm2tsHyeXd4eLh6OLeCPj26fPw6+fs7vLx8Ovs8+bu8vPw7Pnk6+zy6fID7fIHA+nu8/Dr6Ozw5e/x8fHz5fP65+nz8Ovn7O7y8fDr7PPm7vLz8Oz55Ovs8unyA+3yBwPp7vPw6+js8OXv8fHx8+Xz+ufh4ufK59jV4uPt4tXq6dfu4ejF49/h9Lzp3vn94+S/HdTA/N7e2+bn3tzg3+X1A9bt5uoK5wzo3usL8uPu9fHf7vDc4frU4eba3+fn7u/s1+Ps4uPq7e7r4u7u6Ovx5vPcD+fqx+Xy/OLVy9z72d771ePf6uIHzf/QAd3p5Obk5ejY3uP828vg4eDm5eHi1N/j4Njn7dnl9v3k8s/fAenn4eTk7OvwANsA0Nfl7+3l5ebq3t3i//Tm6+Ti5uXi4tTe5ejn8vLY7vvl7fba8dXw7efp5O/v8xTrCvPk8ff19PPu5fLq+9767vnt6u/t6uzr5+TwBeHZ3tPa1tzf6Onz
3+Pg4uTf2eHw+d7w8vPk4v3n4vjl/OLo4ePm5uff3tvO3M/e4enh2d7T2tbc3+jp89/j4OLk39nh8Pne8PLz5OL95+L45fzi6OHj5ubn397bztzP3uHp+fz76N4W3NPe0s7b1sLU2uXh2+jLz9m3v9zs5drP6NTh2NbP2+Pn+OXf2eTl6uvD1/zh/u/uBOzz7uLr5N3j7evx8O706+Tx7+T16u337O/s8Pfr8PTu8uv38PTw9fzx6Oz3+PjZ8BPVxdTHuNDS68vR09vQDMj01bG71eXO1cjazdfV0c3S2OLyytjQ097n4rPHtbP1wAYCo9Hd+NrLrvmSnLzj++zqvb7V49L1+dTTzba/r9y2rbzDrrEE+bu2ya7e4svj1tzg6tbH2ALM197ZxeHR9/vT2tLZ2Ofe4P7b0LTL1bfR0s3X0srSxwTZytjb//Pb7uXk7gPj3ugF7Obo8tvu4gfX69Hw4PLi8fDl9fLj0+Xl4fDl7unj5eUU6dvk4/vcxdPI97gDzuHU5wrb3unl1NLe9w/Q4+nlzNnk6eQB0vHi5wLz8ejs4+XKyvDt2N+/1t7l5eLc5Njl4OrW5/Dh0Orh2tDP2Orc4d7t5+7y7OXb4urm6Njk1N/aAyPQ4NfTyPUICNfoBugGBvDs3OLl5+Hj5eLV5PHu7/fy2vTw597l6Ov08+7t7OMB3fHy7ezY78nqCAjX6AboBgbw7Nzi5efh4+Xi1eTx7u/38tr08Ofe5ejr9PPu7ezjAd3x8u3s2O/J6u7X7+zt7ujr5P/h6Ons5ODr6P//3eLU59ft6tTp6goH+uzi2tvr7ejo6evs5uPq59Hl49rrE+ri8Ozl/Nzy6d396u7S4NQc7O/o8vbq9e7m8eT54fH17/fl8/f08PLv593a2+LP2xbk4+fm4Orf7uPi+eHfxOzcC9nX5O3r6PHp1ung8N3l6uTl3Obo5+Di39zMDgL6CO7X6vLHy8vnz8q3+OW8y8Xf5gnd28bl
5Obd493e6ejO2dXV1dLO0NTc1uDPxuEK1fjB4Q7/6Nfcyuvs49fR6eLq9fcJ9vjm+fH18fXv8PX59vb28vDm9unx9+X96OXwBvIL4dfn27q5y9LGtNj22a2yws/V+NW9w9Te4trb8N3l1P7XxtLSxMrM09zU37ez1PjqBOrq9cndz+PK5sgG8tHQzOvZ5dnsyOXY5enr4/vl7NoA6Nns49bk5unu6PTK0drR4/3g5uXu6u3l7OfXCQn14u/07fbu+Oz04Ozx9vMK9fXt8ejv9PXk8Pb2+PQF4Ovu8vT28/nw9/rs7vP4+fr48v337+/48fII3/IKDPfu7un08fPp7Pz89Pr6+Pr7Av322ubx68a16s/qtwTk4sDSxtrpyNH497q54QfI++PTytu0ANXuycvQze7Jy9QB16zF2+fj6unu9ebt8+fx4drz9uv18e0L8Ob17e/t+O307Pbk7ejuA/Tk7Nzx6OrmD+vl6ejV4+zU6OHV4//gwPLR4em73fTi/vPO1dX52u7O6uPbANDZ88ju+NLd1sve1s3n2eECBejo4fHq5+UH69rt4+j21+PU6Qz61tTb4eP62unl3NPo1fzr0ODd8efO8OPc6+bjyRbs8fL28ev19PTP7+328ebt+vfi1efy8+vt9ez68vAE2uX0yd3c7N7g7+bn4vbl7gva5eTe6+nn6ubT4hni6fMEBdvo1uTe3vDn3/n07t/v7fD36Pj08Pf03OfY8vLb2OPxGNX5++/o3uLs3u3Z+dLw3tj879DzD+HI1RHb3Nzm4cLOBuT/093l49jh5O7m6tTuwdXt5+z38OHt8ebz5/fc9ubjDPDV8wHt3+IF6Oru7uDT5Pz27tvu+/Xl6u317PLk5Nzs+/Ly/vvz/fvuAt/75Pzh8Oj77t8C4eTzCOb9DfX11/QN+er49v326fT7+Pf46vPf3unq7vLz4u307iXZ7PPx7ubb7tng7/T4/fL5+vT78enq6v74+/f38+32
+Pn4+ubq9t/a6uTk1tze6OXn8+Xo7d3qBuvh8+7z9PPv8u3y9u/w7vP5+fPz9Orr3NHo6O8LHODxzbu/tsS0v8D5zdIR9R/xCLMCFNLT0+DWzdvXA+rY0uLZ5cPk4ujl3ODb4ebkz8+ww9a1w7rJuMPV+s/EE/gj8vO2CAzW1tbl08/d2Nnr2tfk6+Xg5+bp5uHk3OHm4sfUsdHg3OPu7d7O8RLu6f4B3Qng3QTM6ujl7enr7+rx8+nt7fTt6fLv7+zv793j6tbt3s7x0dnTxNLU2d/E0tIYAhPd7egO79bg4OfX1eHl8ezh3Onv6+7v7Ozt6Ovo6u3z0unX1e3w7e/w8+/n5uPsBN8P99v01Rnl6OHy+fP06PPy7uLu8fXv8/H37O308+/18+zp7ebz6fX8+fH1++f19CDe2Prn+wXx9/n4+erq8/v4+fr2+/v6/v359v39/fz7/f77/vz49/P0+fPz9fnh6+kFCs722u0I6Ovy8e3h7PX29PT08/v38/n6+/f79PHy+e/8+ff38vHu8u/78fb25uzvFAbp7uL4//D18PH06+D37fn18PX39vf6+vb29fb38vj2+ez46u/R2dDD6ci91NnW+Njh2Qfd4d/87r8A1Mzb3OLU5M7NA8zOt/LRztTW6PbZ1/L/7c/R6uff1/fo6dza1u7w6ujvzNzrAd7c2ebk8e7j6O3j5+zm4OwB3tzq1/kG2t7PA83b2u7s6+oF8eXl9PHf9fbv7eXR9tzm6uD3+/L79fj28O35+vj4Gejq8d/UFNzi7djg5+H9/Pj+3Pv8/fXozPP4++UR9fzzCPX9+fj59vH7/Ob5+/n++/L+/Pvb+Pf8/Pzf7/3i/fz4/tz7/P316Mzz+PvlEfX88wj1/fn4+fbx+/zm+fv5/vvy/vz72/j3/Pz83+/94u/x8Obm5Onq9evf9Pn21fbz5wXw9On49vT78e/59On69vT74fb58vPc3Pjg7xPY4fYC6urc7+bh
4wjt8eTz6t/u7wro7hje5dXw9Ofq5u7s0OHt7/Ht6ejl6erp6+Tw5tzq+/38+/n58/n6+ej8/Pnu7Pr6+u/p8OL19Prs8fEX8vP29vbw+PX59PHy8Pb65vPy8w3b19rp1/Di4QPi6ePb59TZ3Offy+PT4NHn7ffr4uEH5eD93dnqAtvm5+fr1M3p0e4N29fa6dfw4uED4unj2+fU2dzn38vj0+DR5+336+LhB+Xg/d3Z6gLb5ufn69TN6dHuFeXg6fDf8+XrzOzy8+jw7+jz6PTt8dPp9PP1Dvfw8OXu6ub34/Tr6fX19PTh4/D2BuXn5dniEf3e5ufY6vHp/eHk9+TkAekB6Onq5+rq0fDx7e7i6+zz6ubq4uzr6OXt593o6unu6BH+8Obv3uzy7f3o6OLp6ufrB+rt6+r09dHy8/Tz5fD0+PXz9OTx9ezn7uzq1fXj4OXk097h7Obw6ePb4Q/g4ebl7N/l5+vZ2+Xm+eTn5OLyBdjj5ubm4ebn4+rQBtX14+Dl5NPe4ezm8Onj2+EP4OHm5ezf5efr2dvl5vnk5+Ti8gXY4+bm5uHm5+Pq0Abd4O737PHi7+315+jv7+HwIOHr7t3w3fbe9fDq7Pjd5O7k8ADn3ejo7+/y8PTq89bOu93R1dXR/N7U6dfm3vDWzgMCyMzPzvLV3NHE0eTY7c/Y5tn29/HY1N7i29vP9OHkA93c7Orz5AP16u308u3W7uUIAu/u3e7k9vDy29/18+L39enh+ffi7OPv9fX06ur12gbd3u/r9OQF9uru9fPt1vHlCQLw8+ju5vfx89/q9vT09/Xz6/wH5vXm7/b29u/s9d3MwuzZ1tvY8s/h8tvU2P3Z1+3UyNTc0/fZ4c/P2eHV7tDZ5eP8+fbW2t7a0dbJ+NnsAMzt2tjd5/fW7N7f2N3939juudbb39a+2OnR0d7l2b7V4O7mA/L32+Hh3trXyvva8wrW3dnf7c7e7Prb+gLf793d5ePOBtrI
3cze4/Xo5uL73t3Y3/Hj7t7949/Z3ucO3svM5fbc7NHd8vsG5NsO5/Ph8vHxz/7M0vHS5ukG5erk2+jw6+337ffkBejj3ePrBOnY5tr639sB3uMC5t3I1Ozfu+/a5QMHw+nZ4uLu3ene9Obe4Nva8uL/5OzX5OL+8tfj2uru9/Hx2fr1CfXt5fPz99QA5fXyEOvY6vT49PHt7wjy9Ob38vD1DPXr+vry6+/p9OzW3NfGyuu9uefIxvDO2s/02uzX8emv4MXRzNDF288K0crY0cPi1vjc0snSz/TeFOe11NzU1NjG0sjB3Mv94dncC9r/zenKzdXP2uHY4tvm49fZ5uTZ3d7c6MLf2Nq5yCL2y8fw9PP47vX09fXx7/P599/wCffh9vb3+/n3+fbz+er2+Pb38Pbx7vXQ+fj4+voM7/Xp8eHY4ebc1v3cyuTd5uTW3eP1/9rT5vbe4+z12Onw4eHi3uQJBubw39rp5+bm0dzwzfbl3unr49zf4dHa4Ojm3+H0+dvm1uf24+Pt9dnr8eHi49/lCQbp8uni7e3o69ji+dDf7ujy8+/d8/Hc8Ovu7/bvAObv6+z17vLy9fbl9/Xy7e/l6QsH7/bz9fTy9fDk8Obtq6Ojq8Xhsr+ynAS7ytAN1dS76t6p78fAyt7V0NXP68i5yrHw28rS9c7C0s7wF+TN6r/H2t7PwM/c3M/X0+nC69Lw3e/9yxHJz+reyNTk0b3Vwt3eAe7T1uzb39Tg0wzvodzU0ufz39zi4+vt3uzw3v7T1er9AOYQ7ubt5ujR6uHV7e/u5xjM4OPQ5+je8e7f0Mfy9evv+vby+/r29vX0+vfh9g755/D89/v2Gvrj4Pn76O7z/vTi6Pf39vjv7/r7C+ff3evb5eHoze7D29Ig3eTkBeDY7NrL2Mzq2+v08ujm6+fw3f758ery7/Lf9OXZEsDN3Pv1+vb75uv3//Dm3/f69+wN/P/76vL1/uD9+Ob3/PL7/f3+6fz3
+vz4+/7+//nh+/wO/f76/Ov7/v/47+D4/PjzGvz++P/t3/f2/v79/Pvt+fr5/vv++P7+5Pr//v/03Pz8/f3+/P7u+v7/+Pfn+Pz58xr7/vcH/dH59v7+/fz+7vr6+v78//n//uv6////+dv8/Qn19PL07ur49/Dp5ePy+tzg8esW6O7w8vzW+/Hr8fbf9d3x9+3i+vfx8/z2/fwG7Njf7+LT9+bU5+fd0g/a8ub13uHl2dHu7Nn38e/w2ffvGvrn/vrK3P771/jj8+D619fS3BDx8vPu9eT38Rnj9Or698/c9vH6/fr2+/v+/vj98vL69v3//////vr7/f39/u/q9/XkBtbq/vCy8evw3eDn/dXY5eLbB8X8x/nP3enyzdPJ1NPX1NvW19W+2crU09PV1cj+8hPb/gL9yPbj6vDl7wTx7ubw8szo2/L06+jq2Ozw8fLz5+jn6O7o3+jr7Ofx2Ovg6cLR29nU2NTY+AXW5+3U8ub58NnR4Q7QANzn+AzX087l4fDo4/Th4Nzl6+vy9eP28f7c5+7i6ubu59oL3vX26vb0+/v35OsG4/Du+wTl7/Lq8PP5+O75+/fm8vb5+Pb/9vrWxsm/3gPTAdnI1+vQ3Nj7vs/gyPkK+tHRzujSyNPuyc/Jy87LzdTYvdfW1NbU2s/jxO771+vV6tfx2ugH6eHwCuDw7+cPxezu2eDX9/ju6+3m6Ozu6fP77dbn8fLt4uPi6fX0+uLp3uvh8e3pEO/l7xTm8fHo39D17vnn8Pj88fL15/Pu8Pn1/fbZ7Pf37eLs5usK+vv1/M75F/n08+bu9/f28f347/IA4un69ffx++4P7vnr/fv6+u74+/n79/f45/v65+nn4u8M/cXv5fL68fH03/D19vkJ29nx9eHs7fH16e/l6evt6fL48PLf9+7v+Nrw8N717+j2GtbP9/T3Bvby+fHy9fj58vTp8vb69Pn19+r19vT8/fb3+/f0+fn57/v58Pfu6eTu
6/PuGevt4uLt6/Pr6/Xp6P7i3+vu7gLw6u3o5u/t5/Hx7evy7+/s6Ovw0vLk3erm8+7k8xvr8uXo7vLz8PP27uz/5OHt8vbZ8O/07uj19ff59fTx8/Tw7ezs8t/16+HM1fjc0/va9fj/xuXg2NfB3d/j+szk09LP4wjW2NXU0PvNzufb3PgH19Ta4uTN2cnWAOnh4fXo7ebg5dza8PTo6OrsAeX7CObx1urt5e/d5+Lo7wHvBubt5+vq6uzn7/Dd4QPq5uP17ezn4ebf2/D26Onr7Qfs/wro6Obs3ujw4fDs8vjr8ujr7err6uvs6O/w4OPZ2u/k19XeAdjXAOXp597a39fbEe/R3t7Y5+Da6uTe4+7+B/0E293b6+7p49/b5djF4Of85+Lk4wrk4gTl7+ju5ufn6vcA4+rq5Ont7evs7Ozs5eTo4+ns5u7t6Ofl5+rf4Pn04f7j+/z79fbj9Pr+7/H4+fsS8eb49Pn79fX99u/z8+z92Q7u+vn4/fz+/vj/9ujWtdvGtc3N1dHjBt3jyaGt28O/7gG3s9T11N3W183o9ge74evPyMzFzb/Wt8ayt8a239Pg1MrQ2fH20ffF9Na1xMDT6AHf2ML23uXxxdja1fMP3OoM9LvV4dXP19zJytG+0NXg6NLP4N/6+9T+0Pvhu9DI0u7n/d/SvuHq6tXp3+QC99/H///D2eDd1Njiy9PWyt3Z67zr6O7i5vXSDcT+68rX2+fXBfzJ3N707uvi8Oza/gTl0vPp9urj8Orn7ubr8OXh4+vC7unu6en21xLF/uzO2dzo2fIN1eLi7PLx6PHr2wr04dX08Pjt5PHr5/Tv7/Tr2+nc6vHo7vLz69TU8Ozm6ecA5974zNvvDNDm4fvt5cXk1t/c/MrUAe7n397h8+Xs89vw3vD+7PT4/PDh5PL16vDxB/Xs8+L08xbc8e3b+PTd7u/y5Mfr6OL57eXo5/vw8QbJ8fvd5/Lq5O/h0fn7zffA4Njv
19rt1sy7EPDw2ez9/AMKydfg3PLy5Ofp5OTd9OzWyvfy6Ov08uby7OD0Ad37ze728uD28uPb1gr29fju7tz8A87q8+75+O3w8fP06ffy5eDz8ejv9+3z9OvT+NXb+t/n+Pbr3fXq2tAC9ff79ATwAvzh6fTz+fjs8e/t8Ob28O/a3OXm8Ovc2s7d+Pz8/fLW19Po0/bW2M7C8Ofg9ejP7MAG3vrj3/Dm58TK4d3n0uO/Au3m6Pbq3OLd1MYH/NT7xePs6Mj37ePV2+fx69zr2ADQCOEI6ef29fTQ2e3s697x0AHp9e7z+Orn5ezP+f7c+dra8ffj+/rr39fz7+rW9Obx2f3z6vHy+/Lu3eLt5/Pp7toF9+Ph8PDv8N3o/wH75vPv3NHx6O/n8O3s0fHu2fLpEeDW8gTf8Ov08vDz8u3z2fDY4O/v7vHx8fLd6egE/Oj18u/y8uzy8fHv7dT08eDx6xHi2fLn5fHs9Pb19fPx9OX54Ory6Nvq+OTk89cX0uTk5/Th3uTY1QXq2t/O6+8E8t/i6f3n7wDo9fDo5u3r6urm4dnZ8dbW5+Lm3gjz7czhBuHY2+MHzvvYxPvW/MvU3Ofr19UEztbo4d7l3uvr5+vp3Oza+u/b0t4c29jr4ui96e3f3s/x9vQN7wzD1Nvs7OLo79fn1erm7uvv4OLq6+ni6Nrk8uH5+/H64eP5/uXz7fT49vXf9v78DwHy6uTp+Onw8vPr8fHx5PD28Ojx9Pb09PT1+fnH9/Tr+/Pw5fzx69np7fr17f37+f/dC9Dy7vz86Pb08Pbg9vr78/v48/H29Oj17vb5/fv28PvV8/v97+/t9fn79vL++/oW4vv39u/+/fb89fL7+fn+/Pj9+/f1+Pvo+O76/AX16/b97/j89vTu6ffv9+zw4vnm++Ty8yfl8/HZ8/Lb8O762+Ta7fDw8fLw5/v5/hTi4uPm29/c5fDQ6Nnl6uvU3NYfxv3a5d/g6N4I2u3r8OTp
3gXo3efp29ne2wjV4uHN9rXowNTIz9vVEtkAytDgvMXSzrj54uO+zMDoxOzi2uDNzdu9ybjS08HX09Yj8M/bv+Pv9e7z5fTz7+Lm9+ry8+X0+frx+7vp+OLw9/zu+PPx8Oz79/ju7+zw3vPtFevs9enb+9fU4d4I2eXM4tbX19sF1s8Q9uLk6OrU4wDS3+vg4ODj6djT3t/r6OTp6eTn2d714ury8fTwBO7y5/H06fLxA+ztD+z28vX05vcD8/b38fH17/f39vf29fb49fj49/Lr7ev+5ujp6v/r8d7s5Ojd6vvq6wvg7O7s8OTo8/Hx7+7r6unv7fHq7e/q7+3t5+7n6+H1AO/q9e7d8fTo8ujt4u4G7u8J6e7z8/H08uz19vT08vPz8/P18PLz8fTy8ej18e/r8ebJ8NC939Hy4dgD9NLd++/LysHz5urZ6yDT1Mrh3s3P3tzR29TeztXR0tjP2cjBwrf85ubp1fr1Bu3x693o9PLb9ebw3dny+d0H+u34+vLs8/vs9Pr5/PD29+719/f12ezv6e4N6+Pp+NLe9/3f8/nx3vP89wbW+/Pvz/v12/Xv7/bx9+/v8Pnv5/P36/fu8dz13ePj5+PX4Nnu4uTz3O/q9tjy5dbrzLbV5Pvr6gHdDdjd3ujm3enq7N/v8O/v7Avn5Ozz7vPn6+Th9u7x8On07eTq9u3u5d3w6esL7fQQ9uvb6u3r6ODs7/Hu9Pf0+O0X8u3I/Pv8+/399/v48/f19v31+f/97fP16wv5+f3W+dsv8vnw+P36/Oz68fz5+/72/Pz86uDt6Ovr6+Pm28DU3OAD6gzh6OMJt+Hm2Q/p0gDnw+Pj6O3Y4OLl7eXm6ujo49zp7QbFusbM1NvKyefqye7R5cfaFtDt+K7Qy9LZ4OXfzfzA7sbl9v7t/szLzczX1NXA1bbb69vr7uzq7uTa/ePf5+rr2wnr4Ovw7+bg1/b17eMH5/Ho5QYD/f7a3OLc6Ob10+rX
1+/o8Pzv9vTo9ezy8vXy7PAb9OTs5vL87+/23tLq3try8O7iDNX14fP38fHw+u7z5Nzz79/x4+Lq7+oAB+7s5e3c7OHx/fjv5Ojb5O7n8Oji5ubwD+Lr7tzy8O7o7uvs3eDn6uXs5vHn4ugR6trw2unm4+vrBOr5/+Tw5vDm4uvt4OTq5+nrB+713vPo6vPjCuzl0dLUw8ngwrrL//b06eLMCsi7ww7s6gra1dDN+LrZwtbAy+LQ08nL1MrHzNPQzcvMv+v4/PH38vb69e7/z/f19/Hx8vj65QsC7Or17+/39vPn8/Pz8uv49PXs9fP38vfy9vUH4+Xo6fXq5d0D+/Hp4+Xi7OT0//kA9uvg7+Lrx+/u3e7d8Onm7N/v7+vn6efr3fXb3/Dn1eDW7eXkA/z01gDx3+DZ5vT2tgHm5O7u6t3v1APu5vDo5t/q6uTf6ebm4Ovj2/nv8t/u4uTl8O7b8Qvt8unm8ekH/e/66//16/D56fPo8ff17/Xv8+7v8/Hu8OPz6Ov38ufZ8uXg7vDOA9vt6O7l1OYG3dz/3NwM4PPl6Ofn2N3m6eTh4vPi7PHo7PDy4u/rFOXb6efu49nh8/HL/+zu3t7l68/g29zozdH79Pzn4tXi4N7cD93b6OTl59/q4sro1gjn3Ozy6ufu7unl7urz9ufvDO/a7Oz18O3o8ezV6vLs8vHz9uzjG+Do5+3w7fIC7+bu9Onq9e3u4/MD4uPz7+3e6PHY6wDv7f363eXp8e/v5O7n7uzk6fHy6PXx6/Xw7+fpDPTp6vXt7uPzA+Lj8+/t3ujx2OsA7+39+t3l6fHv7+Tu5+7s5Onx8uj18ev18O/n6Qzr6+zo6Onn6vn1++zo5uTg4+PlAu7q9evr6+r36+fm6+ns7Ovp7uvs6enp6Ofl5eP+6+vs6Ojp5+r59fvs6Obk4OPj5QLu6vXr6+vq9+vn5uvp7Ozr6e7r7Onp6ejn5eXj/uDd5t/n3eTg4vT+693i
3NTY2tgB6+X829ra3//m4/3mBe/l893e4uDh3uLW5OPn1OLt7PTs8t/o7gD89vTs7O7p4+Lj/d/t6+vn6+no8fHo7Ab17OHs8enp8+nu7vDk6u0D+/j6/vP9+vnq9fD2/Pz69Pvx9u/3/fEG+Q318vXw8vj6/Pr7/fr69/78/fv17/v8/sz63OLc4Nzez+/a6ejk2+Hy183S1uXbA9wE5NYF4OHi3d7c+N372vre2+EU5f/c2uvt8uzy8/Ds8uzn5/Xv8e/t6u7s3uT08+P09NzkBvP08vj39eP28PHg5vPxGusJ7/D89en5+/n9+vn49PLx/fj0+BD46wPx+vz9+/ru7fbx9fn2+fIF7vn39Pr2+Pb4CPnq9vXa9efz5/Xv4+ns5+7w8e3Y7PHo3+7mFunp3N//5Ovy7+zx5OcT8gfx7/Dv7wvy3Oj22vbw9+f39ePq7+fu8Pft2PD079/v5xXq69zg/+Xs8u/y8ePoFPIH9vDw8fH19t7u9fnx9vP79/jy9eD0+voL9fv76e704/II7vcI9evr4egR6vn4+Pfy+e/29/T18Pr24fASEvLyI/IJ0aWdpryf0OuYo9rUqry4u5zH6LPYy8Kg4bS+y6fHy+Gcz77Ow8vth7sF8grD1PvM697fy+Hi1t3b29zMysjb5N/n5N3l6ursz+rO1+bk1t4G6eXU6ubiD9DmDeMO39rt18vo79bp7e7r6vDr7NPX1e/r6uzh7+zu8uDz6OPv8u3uB/Lx8PX55+bk69z1/dH7BAYE2ebh5tnM0s/h3fHm6+zr3u/x6Nr389rs+fjw4eDx8uLw5d/w8enT1toCANzf6QLQ6O3w+PHq7/EH5uPs9vj3+fPu8eXz9vfy9fbb7PXv8PXn8/f09fbO5e3zAgDc3+kC0Ojt8Pjx6u/xB+bj7Pb49/nz7vHl8/b38vX22+z17/D15/P39PX2zuXt89n0/AcUy9Xn5+zr8Ork4P/h49ns3ebk4PDz6vTj
6Oj09uzl5ubr9+b09Ozz79nf3+UQ6uXtx8zz7evq9vD68u/j8fD08vn+/fju/ffz//3n8fPr5/Lt/Pf13/f1+f3kB+r34OD8+Avr5d3j8ezx6+fv9ejr7+fb59Xj4vLg5/D22NEM6t/8zu/z3OPy8fHM3vPRzv7w8+zu+NLv4uTU3t31z9/X1tLi5dzl6uXo197q5OHf6fzg597p4uHW1tzc4fIC29z+BfHP3Pbmz/Ty7/Hq3unr5+3u7vfo9/b58e/s+PDt9/Xf7O3s8vPx7ubt8/jdC+Lt/vDz7O740u/i5NTe3fXP39fW0uLl3OXq5ejX3urk4d/p/ODn3uni4dbW3Nzh8gLb3Ob4Bfgb2cno2dzUy97/0NLX2d7E0ATS6OLcCvXb2drX1wTf5Nbj3NXZ2NPY1+XZ0trnBdnnEO7e8vLp5trxDebj7uzg3OAR6/Ty+Qvw5ebw7+bw7Oru7+7r7Ojo7Ozz7+jq6uLf6xT03vj27ujb+hTo7+/v5dziEev09/zp8Pjy8e/m8vXz8/n07e3z8u3t9vXy7uvkBOje4OUI490H6+3l6t/l6dT+5u3p8e3z4uvuD+7r7/Pn6Orn6O3k5ejr8tjn6tTg6NX/3drn387c1erm6dzj5Ojg1tTjx+kD5cny2dbv0eHy4N7g4Prl1Nvf3ej75M4S1vvh7Ofr8+vj9eb76fHh6ebw6+ny6tni2+/tAt/k/t/uA+Pn6eQC6ebg5ufyBOTp3ODo1f/d2uffztzV6ubp3OPk6ODW1OPH6QPlyfLZ1u/R4fLg3uDg+uXU29/d6PvkzhLm6PP07e/n8e3+6u7o9eTxzvHl7ePx9vLl8e3g8+gC6Ajs4wHT7u7q7fLv6ezp7+Xr297Z09vf1uj31tcC6ujf2OrqBenu2+TgBuLb/erS4vr/4Ofp4eji4dvh4Org4OjdAN3g2+ne4dro/t7bAu3v4uLr6d3t8tXn5Arj2//l2uQBAePp6+Pt6uXj3+bt
6+Hp2AT49PTu+Obw+Oj49vT17fnx+vjw9/X27vL17wb33eMA8/Lw8wT45ff09/f2+PDg+vfj8vX38ezz8u/y7+7y9fn26/L16+3r7/Lz9PUE7vj23Orq8+vh7vLz7vT08fb1C/Tv//L19/Hs8/Lv8u/u8vX59uvy9evt6+/y8/T1BO749tzq6vPr4e7y8+709PH29Qv07//Y5wXp2fPl6+TpDuHw7u3g7ezo/OXr3uzh8OPt7O7u4uDk6vHj8N3i4eTj3+PP2w/k4uHn5Afo/uLy+e3N+uDZ2ODrC+bl48zZ2O7z5t3f3Ore6fHqz9jl5+fr6Ozu5uXP0eXk6egH6P7b/PD40/3i3t/s7AHt7+7s2tvu8+nn4uHq6fH26+rZ6Ozs7e3u8Orl19/06Obw9ezQ7AXnCtPb6u7eDuwF5/f48Nbj9Pry9PDo9fH5/PDw2vX18/f09/X28en47vX09uzxBOUG4OXtBO7s6uDyAunz8vTt6vX48Ozu9PH09Pn19Pnt8fTy9fP37+7g5AbW9QYG3uT05+Xp6OXJ8NPW2fLZ8/Pp+O7m5/Xn7OXt8Ozz5ePg2+Lh3uHr59351tsG1vUGBt7k9Ofl6ejlyfDT1tny2fPz6fju5uf15+zl7fDs8+Xj4Nvi4d7h6+fd+dbbDNr+49/n8frs7u7p5c702+Pr+/T29fD57+jy9/X36Pbz7fXx6uvs8vTv8fX12wTl3M7R0dLgy+zaONS31v/f0+r3+rfK2dzW4urv5eDq2s/vv+/y6eTs6ubm3+Pd4cjK+erO0dHS4Mvs2jjUt9b/39Pq9/q3ytnc1uLq7+Xg6trP77/v8unk7Orm5t/j3eHIyvnq6uLi4O/xEPYS6PLp6fr26OTP6/f0/fP7+ff85P3o8vXx///89wD6+/rw9e727uzu7/Tt7PH29ezyG+PV5+H13t/RA+Lf7efo9PDx9vT17/0A5e3y8OXx8u3z7vDw8ejwA+X8++b6+f31+x3u
4vTr/vDp7+nv7uz4+vn79vr4/PX0+/b8/P3/+P3y/fr6/vL2+fDq8PP28vP12fER9fHv2vPv3tUD5/f3+ff4/Pr7+Pf59O70+/36+vv39vj29Oj7+uHd8Pfy7vLt9vbvCejb7u379hfp6+jY2/Dx8/L8/dvo9vT88vn9+vb0+Pb2+fj8+d356+HD2bS4yMXCwcHKuigAEtfLtuUNsbfP2c3h2t/b6M7P1NnX4ePU1dTP2tXR5d67xrfd4sjOztTi3d/Y6ubz0yXh5NT8/OLn3O7p7Onr8O/v3+br4efs5eTo4+Lh4uzo1M/X4e7q4u/p8+/y7PLw5t8I7u7s3gjs8efw7vbw9PXy8/Ln7/Tz8/Hq8+zq7u/17u7x5ObY4Njo2t3b2MbUySANzO7c4O8Px8vh19vt3ujj7djf2+rs6ujc297l4+LQ5uTc4Nn09Ors7+Lt6Nzv8NzwCN8E8On7Fdfk4+Lp9OTt6u7s7ejv6enk4dfm8eXk4ePn7ufjBN7g2Oft3dTm5uzpDPMD2+ni3gPn3Ofu6Ojr6evt5ejj5+vu7vLs6+/p5+7v7d/n2+Lt7vH29urv8L7n5Bj92+7s6+vZ7OT38+zs8vTu8uvu8uvx9vf39vT5+O33+PXv7vL19/327Oz79vby9+H2+ffw/PD0DRrq9Pj95Pzw/Pnz4On27Qzz+fb1+Of18/P25+gQ1OwJ6enx8u3f6xvl7/H56t7N5+vgzOrm7u3u+QLw69zp+PPu5+3b8+zn7/Hz7/Lq6eraAeqsyt3luwPxwOXKAd3duOfnsLO79v7L8cMI0M3ZtrXX3uewuMrrzcrH68zcvdDn29v9ycrM7NHq5+3T3/vow9vh8di72PeqsdjG8dLO7cvN6P7/zMbU2d7a0wHb+cvy6+zUC8zQ0vTb9eDJ4+PP/dXj+rjZzeb63dPZ2fnS2+DbzdsCvdTR4uvl5twO4QDTu9z19PDw7fTz9+Ds5e/n9PHj+fXw4O7h4hX0
Afb17/Px8PPw8fTz8fjz9vj29vP39/AD9fXx8PP59Pfl8fD19vn04/r29fD18+kE9QH39vf38vD18fT49/f69Pv7+ffz+/f4DNTp1sL9wPTt2NzGy+u458/WuM/X2uPIr/fI0tP14d3Mxq7A0+zp0brIyr3F1tPAzL+nvNfmpufCCvbG2cCzzKfd6eH7/eDbts/W4u7B/f/xt+zRwtnX9MbLxcnIwua/yt7mwLTz7sHS0fXyyOnHusyp8Pfv/QnR3MfY4fXmxcnM/M3129ra5/rO08LCxsj8ysno0Ojg3czc7+bk/t/U6ePz49Lc5wHQ9Pvh3NfhBOjGCcbP09bl4N3T5Nnc6uLq3N/kzwrcvOLpCtXk6ObM7A7M3uHcsdvtzdLs5NbE+eb95+rz39Xc8xHsAtXy4+TY7+/j9NLY5trz+fLx9ezo5PcH4u3z6tbz9eHr9+/m3+br/fL21+j05gj7ywvu+ejy6Pb38vjh6dnQ29Hp6dPjCuEB6tHozNTo49bU6NjaAffq4f7/3fHF4dDY1tvQ2dbo6ujb2trt4w3o2+nt7u7a5w7zC/PZ78/s5ejd3Qfi5t4G9/LY5u0B3vbm6+nu8/Hu7vHu9/Dn8e3F1Qvj49zp4tneD7/j09vZ3/ncz9MI2ubd3OnZ6tjW5eDo5c7Hv+3W6OTa4Ojf3+781dgT8ezp7e/l6BTL69rc6OED9OLp2e/k8uj069fz9vHu7PLi1NLX8/Ly4en08/bywufz5MPJ7QUK6fHd4tXm8evl6ebs8/gD5ejY7P/a4OTl19Lv5+vq6u3p7/Lw9OHo7O7iAuHv6fX80vPd6+3r6/Dw7/Tx8vTZEOvs6PHo3e3t8vPw9PPy8fTz7vP08/Xu8PDw8d7d6OQC8Pfb5Onn7eXz7g7u6PH38swB7Ofv5+rq5u7z2/Hw6/vy8u/z9PD07/Dx8OLf3u3kA/L32ubq6e/l9O8P8eny+vPNBezp8Onr6+fw8tzz8+3N9fPx
9fXx9e/y8vLl6uTW2uHQA/LN6+XZ3eoL5PDn7OfgzuvkA+rnAevo6Nzn7vTr2OLT5OjU6ujrB+LiyNzs8+nd4d7m6+ve5t7qB+Pi6+7W193m7wnv3eHn2wH46uLj5OHc6+jZ7Ofr5enh1Obc7PPp3eHe5uvr3ube6gfj4uvu1tfd5u8J793h59sB+Ori4+Th3Ovo2ezn6+Xp4dTm5N3i8uTh4/Lh8Ovj6Pvd8v/w3uDqC+no4/LhCu3tBALu7OvaAt3k7ebf5+Lw6fTc19ro0drk1MvV0eHe2+La9P7J2QfN+ewB4uvZ1+Pr7dva19MH4gvR3eTd4dnl6fPV1svox+jl5Ore4cje2sXh5uXf1eHpxr/p2CPl4ebj3+oD1N7WzgbO4OHj4ePbG9zt3tDc5OMG3tjo5vLn5uby8fDg3+rqDg8T4/Pr8vbr+PTx7u718+/u6/f26fT2+frz7vDn3+TjBt7Y6Oby5+bm8vHw4N/q6g4PE+Pz6/L26/j08e7u9fPv7uv39un09vn68+7w598M2ujeCeIE2d/s4tnj1v/MCujh2cnk0+UW4ODu6u/W+sPp5uLl4ufp59vg5t7f6tnMAdLp4+7gBObo8/fS7eHN7+jy6vDt8/XP8eTe7O/2Cw726eP06/Tx7e7nzN/n3fDc8gHS6ePu4ATm6PP30u3hze/o8urw7fP1z/Hk3uzv9gsO9unj9Ov08e3u58zf593w3PLg8bD8AQHN4dLBtc7R/PDh6vTm7vDtscG9z9628e699sjR5ge7yfjGutbYwMrXyNzB5tXbBQbb5ubc2M3i7e794d3O1QQA5tnW4vDo3OPp4ufs6QMB7+Xu69Tw7dbc4/DV3O7t5fEH5uvt39rQ8e30/ebdztgFA+/Z6uX08+jy7PDn7+oD5vHr9PHU8/HW4e3w1e3a7Nj75r7g8e3h3OLiCNTv9NH4B8DQzubd1+fcAtzc3OTk4grN3OHd4t7k3+S93wLR79jhCevP
4d3l4eby6dzh6d7h+w7S3OP16/Do5Qzl5eny8fHr2+nm7OXp8eHn4ukT6ugA68nq2+j45+vr7O755fjk5vrj3u7i7+zf9e7u9Ovu8PP2+/Hp8fD18O739tDq6OXt4dXh2tHb5ubd3dHq8Ana283J4xsS3ejT6tfi6Qfd7djr5u7g7+Pf3ePf3d3c4srd6gHq5/HP0tru4eMI9O/d4NvZ59XS4Nnt6PXv++7o2BLY8uLU3dvf3dPc0dbg6tvW6OoB6ufxz9La7uHjCPTv3eDb2efV0uDZ7ej17/vu6NgS2PLi1N3b393T3NHW4Orb1ujp6N/g6e3o3uPZ3t7o5+Pv7urd7s/WAMwZ8Qzy2Ofi3+zn3dzX3Onf5enl1tvd5M/2+vX55PcN/Pbj7/Pt+v7x9f7t5dDr5+UP4frp2Pf39Nb4+/Pr4fH1/fr69Or48PrsANbVy9nc0tTY7Qb2/N7Z1r3Y3cvW7dPv8fne8/Lb1Qjj/uDXz9rT4tfj4+Hf5s/lvczS4NHb5N7W3fQK+/3g4N7A3uHU79Pm5vva4f3/4dn64f/j0tfg1+Xe5efk5OjU59PV5ufr5urn4eXmFvz+8OXhzODn1tHa6Obm7en/6OXYBej/6uLc5ebo4+bp5+np1ejk3cnH8t3K8tnYFrvC0d7cxvPiu9nHztLI9LsH98nS2tLN0+Di3cbSyfDe3trH2t3l1Pvw6Qbl6MvO6BXSz9jL1t3f29Lv1enu6gDu0ejn79/p5/L18OD32+/f6OXw5uX67+e/+P3d+dfr+vfZ9OTx8fvv2v3w+Bnv5O8f5+3n8vH36+3x7Oz19fDwDvH58u7x7/vo5/Pt7fj48/HyCerr5+/0/grw+/Xx9/n32+ER7uvx+u/q9PL39Ono69/58er5+uL46c/4+N/s7/Pd8f/B89Lc+fO39Pn1zPfq3uLf5PLl3ufw89Dv++/67O7d5unh7eYa8vka/v75+/34/f7j9fXu6/396/z8/Pfm
7+sB5/bs8/n28+rw9vj4+vn46Pn8+fvo+PX2Eb7O+87yuL7TL8LQwfvizPHM58i10MPU9Nrw2Nfg2cvF0NXS5uHU2Ojf6eTf3eLN19jV3QzXBtXY4Qfe2+AC6OjO3dHezNfm6uveBOvq4+Xd8O3o9/To2OLh7+7s5eX/1OTW+fnn9/X49fsH7+/x5/n8wPry+eDp6uUF2vnx3+7w7/La6PL09/Lc2/b29ffh9/r4EPXv7vru8O3wEOvm5+73+wD74+X38frvC/Hy8fP16vLx8vj6+vr1+fP29/v6++T3++v4+fn8+Pn7+Q3z9vDp/Pj2/Pr56vP6+Pbq+vj5/PX0+e79+vr+9/3z+vv8/f7w+fTx29n23NrU/fHK4eHp5uDc5dsU1d3k7PPe4g3j7Obr4+Xt5+Xt6eHk4Ozc3eLkFN/g4NvZ9tza1P3xyuHh6ebg3OXbFNXd5Ozz3uIN4+zm6+Pl7efl7enh5ODs3N3i5BTf4ODf8+Lw39/j8gAP3+/f39zl3+fpD+fq6Pbi8N7p5xbl6fX27t3z4+3k4OPg5fbt6ebc4dzh5OLa3OAj09nJy+Hq3NQB0tHf3Nbi19/v3urc0Nzh39zvEeLY3+ce2+Hh5tnK3toB0NfX1tjR5MfKCQjQztbNEcrTxNTb187T49Th0s/Xxc740dEI0tPW3dLf397Z+M7P5OTjucCw2Mbjw+ff4KjG6M7Ct8bU6cTU4Lmu3svR2dfg6r3Q6rPCvNbTuLW/suO3ra7Y4dGtqPDlyc63wOCvy7C17ZrAxOeP5sDkwe3c+c8B3e3a67DVsNrPyt/c4cv/79bLsP3ps8IH8tLuqsbcvt/crQLL0emgxrTVv9a+yu32yr/s9vDR6b2zxMHx6tq976Dc4uPX59vj6NTg6Ofq2tnd4+HOz+bj1NUQ4g7W697j7O3P7M7ZzMvl/ebj9OnV5Qvv7Pns6tLg/eTn9vzo9ODs4ufp5fXp6Ov2zOrq+eP52tzv/xDv
2ebg9Pff7O766vwC2eXT9O7q5PHe1tvXC94A5ujS58sJ3uXm59/y5dLj3hTk2NjY4RDr7e3p7ufy7Ofy49Tt7uvr8PP16/Ht7On68vj18/He9vDzCfPu9+r17Abr7+/y8ezu8Pft9fXk9/fy9Anj6Avp4OPw7OQL5ePg2uPp1Ofq0PDq5unz6ez77OYVBuTh7+zk8Mrv7vLz7vb06ujj3P379fr68fT15O/y5hPv6uv2+d328Nfc1eTv5PT07+7s5fX69vf09vn0+fr7/Qj+8Crn6uzs7PXo8PLl6PPz+vTx9vbr5efe3vbq9Qf46/Hw8QLs8/bs9vj19vT4+e4K/fEK8dvr7e334ufFHNDN2PL04t3qyBXU5Q/P2e3r2N/o6N/b8O7u2uXw8PHt4PPk4PncF+Xy8PL29fLuEdbU6vTw8OPy+Af35PD19unw8fTs9gTt5+318fX29ej29vb39Pf07eLb6gPy7Oj04+Pu5e/u8QLl8ujt4uru3eD56eDr++nh3Pr0AOvr59/x7/Py1/Hw9d3u7P306fj5/urY4hjn6eLt/PHwCeTV6dTc5PTk1vfd6OMQ5ub5++Lu6+Xz8PPt7P3f6ePV39zm6snqAggG2Nfj8//a4OHd1uDc+Pbp7NcJ+f4S5dzj6enW1uHq49rl6uTs39Hl5uLa6+nO6Q7xB9zc5fIG3OPj4N/q397m7u30CuH3DvLh6e/r1+3q6+Xi5+3w5t3g29/90OXM0ubJ4t8dycPiz+rv6N7c2OQS7vrr7+Ht1v/W8ubt7uTm3fHy5Oz0yu3X7t7rBM/pydTn5uvr5Mzm49Tr7uzs6dHqF+n+7PLn8NkA4s/l7e7m8d/t8eXu89Lp09r26Pj5+fv7+vD38xLd3P73/PD69Ob39fP48Pr5+vr2+vj3/P349P38/f3+/v38/vrl1CPp7rquwdHO0NXe1aTSyf/OwPDVytPGxLjM8czez9baz73u+BfXzdvM0dXZ3N+hzegF
CbrEzNfc3N3j7Ny639/84NDW1t/j1eXM1ezZ5+fg49/KA8Di3Nfl1tbg39rhsdj33vf7+fb6+PXt9vX8/Pv36Pf05fD28e709+8H8vbw9Pjr2NwSCPr6+/v7+/z7//Dv8/js/P79+P3u8Pf5Etf6+/fx9ff9+vfz9Pz6+f/99Pj3/v7///////7//////f/79w7t9+74+PPu9/fq9Pns8en0+vXp9O3s8vP2CA7z8evx8/j24eHp+gP4+fX8/dn05vPr4O307eb29fjt8PLy7+8PB+P29eLu8fTz9Pbq8u713/Pk8N3m7vnx8fj09/QH8+X//d392dUP4OHq493x4M3o6d7X4vDd4OTy8OPu/vTk7t3s7eHd6uXy4+7x5vHb19zU6vfz8/X08/L44evjCwjJ9trsCObl7e7q4O709fLu8PD38vD3+fny+fPv8fjw+/j39/Hg1+Di6/Dd1/wP8eIE4NfczdTx3v3p2vzQ4One6e3n39/h9/3i4Obf6+rm7O7d7wPH79W/yq+ep/7R6+IB4dPu3ens6Ozlt/LWz9XI4PjO8bjpvtDM69rjvMrc193OwObl4dTxz83FssLm1+/qBOLV3fb59QbesdDX1N/i3NPNrgHK2sbq5c3f5t3L2Nnb2cPi6f3o4+vp9t3e29n2B+X+89bL6vPs/MDV9Prs8e/q6NP+5/Xf7vjq9u7i8fDm7u3v7+b62ejp99Tk2NXY9drt5Ond2/D4+wjs1hP1+vXU7vb17PLq9uX19vn25PPz8Ozo8/jlAtrc3ujN9trY4uTt4eLq8ejp8vUY+fD28PH15Nrx7PH65fv35Az7++P09PH88Nv65uPWyeDf6tfZ3v/u2NPe+dj20tzp6vMD6/3a483w5fTe3cz6A+Hk6Ozd5dbk5+LO39Pe49jl7Ozm4eYCE+LY7Ozez97x8gXo+dXu6O/c9uz66+bcAuzn7O3u8O7a6+7v3+Hh1eDf7vHu6vDo6t306+Xj8gfq
7ubR7RL4DOPs4Pvx7uXu4uvt9uz0+O/s8+3v8tv25vQD4Qbp5unv2NzI9tPg78/l9PTgzczW3f747uED7d386Az09/Hq8vbc6e7t7/Pk8+rw7O3w9PT3+O3p3eTZ7PXz7fz49ujj49LmCfToDfPl3usg+Pv17vn57+vw7vb15fbw+fj3+/378P3m6tn/5/X87/T3+O/d2Pj8BPT6+gbz9Avy5/v5+vv4/PL7+/v8/f7+++zW0N/V3ATj2eDS/ODb2MzT29bj4eHB9eLZ5PTdzef62Pbc4Nje3t/M2ebb2Mn+3MTo5N3g6Ovf5erR9NTj7eTg2ejc98360gzr6/Df3d/b2OLf6/Le5uTm3t7r39rlC9naBOXi4+ns8fDw49AM5urz7+r49+MIzdrK8evz5gHoAgDn4O/t+PH19vb39/b13OX3+Mz7+/r6/v3//vzw+uv9/f78/f/99fr8+PQh+fr2//31+Pj9/Pf1/f75///3///8//jF5uzi9PIH6vL269fk3e/n7PLy9uLW497j2+jm2vDxAdMX0OH67ffp4ubl7OPb4ffe3vL57fv4Cvf67fXj8Pf4+/n5/Pr26PTx6ev17uT7997eGNnl/O789fbv+Pn4+O/96/Po8Oz49/Ht9A/67PDx8ub4/fr89eT3+O/47ff79fz44/zp+fz7/vXx7PHz8fnp/frv5PH2+v38+ubk3OLm9vfzHeL99tob1uXx4Pv3Efb80+XW+PLr5+H78PX09Pn7+PTf19HW0NPb1tTRwt/P3dXk3QrJ1dXi+g3g3N3j4tbQ3/wd2NPp3N3U19ve0Nzb5cXZC9fY29bb3Nvb193i4ezo6+wN1uzd8AgB6+7k6+z04PPeBOrm3+zo5OLr7+3w8O3b2wns8vLs8PHo9OXs8+3n8un38eTv6+je8ergBwLo6/X65evw7vMB7+n08/Xv6/j26PHYBgcF0/fc9NsC3dvO2+Xy09Lx++LZzebW2+zg7+zsAxjo
0ePt3tjf8d7h5OXs5gTi4vrr7PH09gX3COvz4O71/O70+fjp7+ft8O/z+vDx9QcU79Py/PT8+/n38fH49fgG7ff80s3r0u/kCdzmLcvm2uTh187d4uXk7N3r1+7u1t3t7Onx7uXu4eP47OLy6fLz4d7m7e3p7e/x7O3f5R7f8Ofo6urX6ejn5O/m5+rv88vu8vHz8/Dy8vf29+7o8vPd9vbzzvTs6t3n3fDj6eRC6dzV4vvBwt/s8/fr6/f8+Prt6+3x+vr5+vz4+fXw9/Tz3+3j0+fj/ff3/fj++Pr0Fe/v7/r+8+f39vX4/vz+//8A9PT9/P///v7+AP76/v///v3+///3+eT54Pbo4OoH29rh2eDn59/e6x3o1ubN3tzy3+fr1uPl3/Hu6u/k9Orn7ubr99YK5Ojt6OYD8vHy6+Tk8Ab+4u3k7/nr6ePu6+QF9ezn8+bs7Ojw8vPy7vTn9e7y9PL678v8+fn79/z4+fvz7vf06/H0+frc9/D3+vLvFfr09frx9PHv/ff3+PH7/fr5+Pz75/707vDt0eLw6O/u7erqBPLuB+Ls8eXn7Ajy5//q6/Lv6vXp8u/k8fPw9uvk9e7v9OD26tvoBezj9e337Pfw4PT08uXhAPPx+Ovx9vbm8vDz9fDt6vLr+O/u8vj0+Pbw9/UC7Ob98Pj85Mrv/OMgw7j0yuTMocrFy7vP18H00+fyzNPjzczRy8PdyNnU2+DR09TdAtvJpNDa1cDUrP+9KcW++dHQ2KXn2MrFytvJAvj4/NnV5dvW1d7c6tXl2+bV3Nvb3AHd3LDn5dzi388U5s/y7SLd3+/N8uXw6Pfz9NzR6Mr18/Tt9Pj4+PX6+vfy8fLx+PkU9PXg6O8A5O3r2vEQ8+3h7enz8fv38e339e/U5Q0L9e736/jw9P738fXx9uro8PfxCOXi6OT15fn63N735Pn40/P3/vD+/vn57vL3/BL2/vHr9vb89vv7+P307vz2+Pj7+9r8
+9Hy+O/5++nr+ez5+Of4+v31/v74+fDy+PgJ+QPy8fb3/fj8+/j89vT89/v6/Pvn/P3iBA4H8NUH+/ex8Onf2/Xi2sjd3tLs7N3Kwu/h3uns3tzo0cjf1drc4evf3Nzq3OfU0QjWCNXgyAQC1vXq7OzY8dze8u3a7e/d4tnU6+zx9fDx6fTt4+Dn5uzt4eTj7Nfm3fDMDAP489nqA+bq5/Dq9Ovy3uvs8evu8uzm+O/Y9vDr8/b16u7v8vTs5+bq7/je7+nl8e4L7+rz7/PR4dfy6/fj0vv29PPg3d/i9/np8hPt3vXq+/H6+vLu6vPw9Pnq9/f1FfPr3e7q09ro0N/d0+XZ3APl3tjs1ebfFNTr5OjQ4eXY9OXg5urp5u7o3N7a49zr3Rrw7+Hx7ePh7efk7OTr3uAL7uXj6ert6Q3w+O7u6Ono3fju7evz7u/y7e/h4OTt8OwM4eXe5OHh5Obj0szn6u3j5u7NBdLP3w316OwG3N/c0+Di5dnj69/r6uzs6uzx6urfE+ru5+vr3OXv5tDZ7+zx8+bx9Afs6fH/8fL0BuPv7uzx8PLl8Ozp9vXw8vHz+fP28wfy5+nu3u3t8+kW5fHt8/Lp6PPq5uvq5vfv8+nyE+7rDPD08Pbo7O4H9O/x+frc6vUC8ufp7t7t7fPpFuXx7fPy6ejz6ubr6ub37/Pp8hPu6wzw9PD26OzuB/Tv8fn63Or1Aufp0wLh6dTk49vr6/Dl7OHy9AsJ7OT/7O3u2OHo9ebo8ezt7+ft6Ojn7O/t7OLr6/zp6tYE5urZ5ebe8e3x5erj8/cS1+vpB+rv6tvm6Pbo6/Tw7/Pp7urp6u3w7u7k7PED3uLZ49Th2+j66e773OHa39zlwfHi2Pfy8Nnp3uj78+X019Xb2+Dc2trZ2drbzOPd4uHq4Oba697sCPLyAd3k3ufe7M/+1eH/2vfk3+bb4Pvfy+bjz+Lh397e2t/c39Pj4dYD3+Lj6+EJ6tzy6g33
5PDk8O3v3/3n6PLm6N3z8Onw6+bf7Qrp8/Lj7fHs69re8+fbA9/i4+vhCerc8uoN9+Tw5PDt79/95+jy5ujd8/Dp8Ovm3+0K6fPy4+3x7Ova3vPn277m6vrTy+vXAwK6z9HO1un64/cDAtjqENjU1sfg0vHP2NjOB8bD4N7W39/j4c7Zx8nRygnj3sv75dYGz93E4t7TDNsL1cXq4grR0ObV7OzW2PLk3A/T0evg2d3Y6eHX5s/f3OLP4uXd3+cFzdrd4ODV2tri29XF2vnL2uXk9+zwBPHY2c/Z5/nm8uTl4t4V3+XcyfT85+zy/PT02N7p8vz08/T79fDk2uXX9O/+9+b4BRzj1Ovm9+Li8dDw8vD0EPbs8Nb29/D5+/z6+djw6ufr/PX2+/rq6vHzHuzz+frX+8np5ADw+vrq9vvy/Pz7/ND6/Pja1dv62NfL1eH/yMzc3t7R0tPYz9K/1Pboz97d9+kA/ePP0tzXBPPg79zZ29gM3OLGxvX9/sH39MHR3q373bzW0sLu3LX/zd3w79Ty6+fr9uPuEPDq7P7g4uPk6ePa5Nnd0NICCejg2Qvn7vPY4OvZ69ncCOnb7O/19N/c9vHp++vv8ejm8ent7/Ht8/Dt9PLn5ujw+fr3/f37+/j07e/x+/34+Pn6+O3x+fH38/j69vrw5/QQ9vj88P38+Pr8/Pz2/fz28/n69/39+/v49O3v8fv9+Pj5+vjt8fnx9/P4+vb68Of0EPb4/PD9/Pj6/Pz89v389vPq6+zN69zd6urS7Ozp6Onn6eXuz+fl2vnW6eUD5erk4ejg3enl7eD23d3T1yLl4uHl6uvszevc3erq0uzs6ejp5+nl7s/n5dr51unlA+Xq5OHo4N3p5e3g9t3d09ci5eLh5eb17PPY6fT12+v28/jv7Oj38fDo8eUK+c304Az26OQH1Ozt9d369Nns4tvw7Pj069ak46qtte6vu/PxBty0r+bd0gTX5NnQ6NvCztYB
1MvnusnJrbzxrM+qvsDOxdiUusW40OXKyNPAvc/61PnzxdL5+/K0zwPxxfrY0efR/tjJ8ufM1t3h9dbWzM7a2+Da1NLkrNzQzNbUxMbgAO32+L/X0P+6u+P2+cz2xc3n2P/a2fzb3N7i3vnn3M/R2Njc2dvY78Po6+fr7Ojp5esGGfb29e/U0u3m++biCOf2+OgJ8OH76Or5+vHc6+3f4eLv9/Dg6+HY6+Xk7+zW2+f85PP01O/T+PXi1/rH2vX0zPLpGe7l6unl6fHg4Pbsz+ro6ezt8PHexu7l5fHy19bv8vjk9tfs1/3y4N/00doAzdDx9BDu6+ji7Oz19+P56dTo5+fp6+/u3dbu39zs7ufp8vv96uzp7+fi6eXiBc/zCO/t6fMG9O3p6+X19ePo6uv06ert4O3s7ePk9Pjz//L0+P0LCtXw9vj04evv4eTg5ekI+vLt8/cP5usB9fn2+vH48/j49fv29/fz7+Pk4+nk6Ofu+/H55Pnt5+rv5+T64fjh68nw5eHt4gbh4vTg9PHz8e/p7/Di7vLx7Avp7un26+/q8AHSCuT+8+rl8e3jCO0I6fjS9/Dq8PPj6ur87vf39vXz8/T47Pj29O69B9XN3Njfz9/t4+4MANnj3PHr3ufl6eP7Duvw6d3iz8rX6+TZ5OTj79/l3eji2+brAub06vXr4Ov2++jxAQTk7+zw9ePu9vH02QPtAPb57ej57vz89fz3+Pr39/f59uj59Ov9zv2+3vnz2ePp6fr5z9LX6tzY2ebs4u4I4ODo3evb0N/Z39jg5N/k1+Dd493P390Cw9kMyvUP/Onm9Ozd6eLc4/Ho8Ozt8PPk5ufp8/bx8O3q4e7z8PLw5+jw9fHv5urj9vXz//v2+vz69/j37wDp9e/47/fu+Pr1GeHq+/z3+Nvf+vn1+/v3+fP0/Pv68/D72PPr7OXt9PLd7fDl7/Xs9ODT7u3u2evkF9/w793T6ufo4N3f9e3e8eTR3eXh
3d7/6uEX1wYE5Nzg7vf/4dYA7vPx0e7t3yAJx+HR6ffg2+rvx+H07ebv7+Ps5/H07fHq5OXtz9be3t7Z19Pe4gj+/eXh+u7l/tHg3AHh2eni19npAfvw6OHn4OPj393f1uTe6Nve/9PW3t7e2dfT3uII/v3l4fru5f7R4NwB4dnp4tfZ6QH78Ojh5+Dj49/d39bk3ujb3v/T6tYC0/jz9eLW++Dn5uDe3+Pd3tbd3+HWwtb15uPu/NsECs0H2/Hi3e3n5evnwOXdzOrWAtP48/Xi1vvg5+bg3t/j3d7W3d/h1sLW9ebj7vzbBArNB9vx4t3t5+Xr58Dl3czH1s3e3Na84OLo4Nfn4uDP5eXdy9YLzekc5+rZ4eLO2c/U2uTi3b/KJ+TUyMvgxPvV6ebp5u3r9ufp7t3g7fDs7eXy5u3W5uXk6O/z4vDuCfTo6OLn5Ozu/dzv7PLt7QDMFu7s9vD08fn18PLe7vPz9PXs9+z01PHq5hry/O708Bb88u/o6/Tw8ALy+e/39Nnl7+Tr8ADj6Ofs6ufu7OgP7uTn7/Hp1t3j6+IB7/Pr8+UN7vT57uPs5Pb06PX09efq6+Ha4uMd4d/l4+rs7urpEebr5Ons3vH48+7u9fDy+fT29fXz+Pns7PXx8/Ty9fH06+/m4+AA5uj/8uMC4wvb5+bn7tzl6fb6Edn539Xx4Lfc3t/Q2Onc4tHK3cTV29Pj0+To2sz59u/28/f28e3H5/T69PMg3+jt3t784yLn9PHo9Pby9PfxCuz24vbn5fTy6uT15PH12t3Y+tUE29sC2cfS3t7S19zU2tjt2NkFBdrj4ufaygXX7tfj1d7k2Nji2d/a1dzP79rd2PrVBNvbAtnH0t7e0tfc1NrY7djZBQXa4+Ln2soF1+7X49Xe5NjY4tnf2tXcz+/09fv59wr//+X59vz69/vy+vf69uH99/oP9PT8/v/h4+r/3vr3+vv99v31/v7+/ezc9PX7+fcK///l
+fb8+vf78vr3+vbh/ff6D/T0/P7/4ePq/9769/r7/fb99f7+/v3s3OPm6uHhDODoC+ba4efr5N/k6efz6ezm/OTs5+7o8OXQ7Qfx7uzl6ePq7+zx5OLs3svq2OLj29jo5QHe/uve5t7o4t73CdPZ2eDb7ebX6drh1Nvk3+TZ6ePe4+jl5Ore5uLw7vXv8ufs7/H/8wX/7PLq7/Tr5gTj6PHz8/fy5Pb27e3n8Ofw6ufs6u7u7O7x6ezr3dnd+f8KyurhycbG4xbX3BLW194X89jQ5NLf6OPh69nq3tneAuDX38/f4d3e5ePfx87Z3fn/Csrq4cnGxuMW19wS1tfeF/PY0OTS3+jj4evZ6t7Z3gLg19/P3+Hd3uXj38fO4ObX4xLY8Ozo9Nzr1uPuA97s3Q3Z3tjn1ubo8en13urt4d8F6O3p3ufm4uLs7ejV3uvp3OcT2vDt8PXf+eHp8APi7N7z3vTw59vs8fnr9+nr9eLhBenx6u/t6ePu8O/o4O/j3+DtAOvl0gTc1Nrn8OcD4u8K6dfP2+Tg8Ofb5ODY5OTy8OTp4+ES6+Xy7ODg5wv24a7y9ubjusPe8efqyL7057rEAsG/3L7prPrt2dLsy9rnu8rt1s3Pwb/Qzs7ss8ew7s3P+8C/+8Th8uj+09nmBerKzvzi6fTSt9zP9+ve08jh2t7U9uzW2OHk5OLl1svl0Lrk4QPR0dvk5vH1AuPh6QX9z9bv090D3uXv3vXo6OTn7uri3fX52+fm5Ofl5tfZ6trL3+vh6uPq5evP0eMR7+vZ3ezxDuPa4enm7OHdBu7f7AkG6vDk6Ono7ebu5Onl4ufd4t/r4erj6uXrz9HjEe/r2d3s8Q7j2uHp5uzh3Qbu3+wJBurw5Ojp6O3m7uTp5eLn3eL98ezu6e/u7ePt9e348uTu5Ob67hDQ7PHa7/Ln8u3t7O3q7enr6OTa4+rn6ubn1gLm0NDJ2PzY4+Dl1vXeJNvRCtvZ7+jQ4N/W
4+Pg5efj3eva/fAOz+f76+Hh4Nzi3NrV0N7n3OPy5N/u5ewG8s7r4hfx6eICyubk2eXj4/Th7eLt5f313ubq3u7l6uLk8Ozq497e59zj8uTf7uXsBvLO6+IX8eniAsrm5Nnl4+P04e3i7eX99d7m6t7u5eri5PDs6uPe0NDJ2PzY4+Dl1vXeJNvRCtvZ7+jQ4N/W4+Pg5efj3eva/fAOz+f76+Hh4Nzi3NrV0OLw4e3t8trr4+Lw+fbx4fDz2+jn2ujZ7dv49Nzw9evn2Orq7+nt5SPh29/l2hLU39ft9ODs7PDh8eXc7+r29OLu9N7s6dfayO7p9/Lp8fLt5tjq5PLu8eol4t/h5dcH1+Li+ez08PXs8Pnk7OLx9vrt8ejtBe7q8+/w9vn18ev04Pnv+/n0DPj69fL0+Ovv6vPwAvz09/P6/O3z3/Hf7fXw8er39vDk+xXb5/Hw9ujt8/Hq4/Lp7fT19Ofy8vLw8/f57+Lr4+Dl5vbb6N/t6+Hk6OTj7ubn5N/x6QTVFufz8ufo9u8C5fXx9+zp5uzZ8PLu6t/t6+Pg5eb22+jf7evh5Ojk4+7m5+Tf8ekE1Rbn8/Ln6PbvAuX18ffs6ebs2fDy7urf7eLh3+jc2tzj5dHk3uzn4+QF3QLZCOns7Ojz7untDenx9PXq4OUI6/Pm5Ovp7uvl3Nbi4d/n3dzd4+fV5d7t5ubkBd4F3Anp7O7p9PXp6wfq8vb16+DlCOvz5uTr6e/r5d3W3NPg1tTR4N7g7LTq4+jV0drq9xD46tAK2unY4t8F5Nbx59rd++Xu6uHl6OAL197D/PHZ5+Dn3fXw7PHq8fLw9uvt9enUBPXeDeX03+nv5fLp8/Dh6QPy9dv29/Tw4vH1yQHc0+DW1NHg3uDstOrj6NXR2ur3EPjq0Ara6dji3wXk1vHn2t375e7q4eXo4AvX3sP87PTr4uvr3trJzw/R4+rjye7g2QIj/sjo1+bkx8zZ197Yz+Dk3uPZ
2NLV2L3V4uXM0O7kz9Xe4tzq3c3g5O3h09j05+3rD97b7d/b/83m3dXXy/zX3t3l4Nbb29jXFATtztDoCr7g8frQEfPrzN3j6tHOzs3H79PW1AfW3vva99UB4eva09vm4N3k6Ojn7u3U29XK9ujs6/Lg9uPi/u7t9PLy8u/i2eru9fAS7+8H4dzhCO7z49/u5/Lp8/P16/f35vDv6PXr6f3u8/v46wvp7vD68eH16ebx7uDw6A306+Hv9N7y5fHt5vDv3/ff8/Po9+X+6x7v1xDr5OL129/g1+fp++7W+e/q7OTf8+nh5fDkDezy/Pz/8vP67/Xw+fj39PTd8e4V8NcQ6uTi9dzf4dfo6fvu1vnw6+zh3NPp4ubw5Azs8v3z//Pz+u/17Pr49/X03vLvGDbO2fXcs8nV9RXSzOvQ2NvS38nW8N3LwrHg39Xi2dHH08TD3fjozNkEuMPB3vLTqfEO5OTb0eji6f4e0+fs8eLk4ujS3drZ5Ofc8P3c59LL6tnY8eMG6Nzn0ePv6OL+4N/Z/vP7+v74//3u7Pf6/P76+f7++ObP7/Pk5/gD8w7w3+30+fPz/vP89Pz9+/769fztEa4BzfHWpNnWz9fNzvrMtt3fs8W7ueDZ8tfzu+DY1PjeEc7TtL3yzqvCrsrS3cTE2tzDvKznxcz0zOrw0PDdxvT888TmyLvs38S24dvp4M0L+vfyz9nIzNTO39bP0+3hxMr21c2++dLOAeL2Abb8xNf4A//Q+/TJyuy5zdPQ0tTlw+jw/8/gxeHY2MPY1tL3s8m26+Pk3ePm4NzZ3uTg6+Lu5Qrr5NrN6wMQ5d8G+gzZ1xbGBcXl5fDL7O3u6tfx9Obp7qrh7d/e2eXe5cTd4dfp39PP3+vl29/e297Z59vd4939EsfQ4fzm3/D49Pn1++br6MUb//v7+/r//fn79fb69v//+fr/99zy8AsO+Pr3C/v5BfPx+vzz+/n+/f3+/fv9+P/96fn15/D3
8/T47+7q4Qrx+Mj599/2+PPx/u7x5vgQ6Oz28Oju+fzq8vf5+vj4+unz7Arc2cfc7OTF4+rj4Ojy4/P98/Hh+NvcAOLp4uD+AwLRCQXP2Ovq3+Dc4+vk5eji7c/r7N7k2+7m1Onw3tryz+fzCPHz6wne4vjO0Of0BOTi4fEG0OHv6Nzn4+Hq4ufq6+vSAt/o8+jmzcbmzNzh487Y3NLz6+nV4tjaFfUT2uXY6NLo2dDX7N/W5ufv7ePs7dj1x/Lo6vnp7s/K6tDY4tjQ2eHa9Ovr0+Xd3hHhGN/m2+rV79DT2Ovg3efo8PPj7e7q9srlwxLZz+rb4d3O/unn2MXp0v3h5trlz9TJ19Lm/czdx9Le4cjG6ALh4Ovh3+jc6O6y3c4H4sPr7eTr1gTt7N7N7NQJ5Ozq8M3j3OPs6vnq7dXi7Ozbzcbl7Orz5+rw1e7ywc/n49zJ4vrq69Q22uTT8/TMxvDh9/Tu8Pr3/Pzq6PHs+uf9/v/69vbv+fjz9Pru0fDuAQbO7A/u6v7n7fjy7+fz8u7v6+zU5eDw6/Tgz/n24tjg7ebi2+X05uXy9e/d3+/w2r3ArsrIs67KPcfczLTa9LbC/6q55NDG0MDV3dbpzfLByAfd0+vRxMncIcPb3s3EwrPi68Lu48nP7e3kzuvO4/3i2w/i29bw4uPw5/Dp9ers4erm5e7k2+rg6hjN4efr5ebr4+np3ufj7Owo3cbf7fLZ4+3S2eEC5urv5PTo8PHk2+7pDeXs6vHf7e3n6/nq5eHj4cTZx+XaB73hwNjMFvzE1O3R48PhxtzM1gzl39fk3OLL5wD/6Nzm39Xc9NLc3tHevdvS28/l2hTL5uHj3wzS1t733Mzj+NLY094G6ePb6uPkz93jCOvW7OLZ4wDX4uHa58bb9/f5+Pjy+vnh9PII6en28/oF3+f1+PPx8/H27fLr9fn3CPj4+ffw+fn49vr18/j7+Obc3N7d5uLf2efi5evs5Nnw5Q7m
3PrkEuDr69rm0Njg3+nq9PDt5evo7Obx3fPm4QD37O7q8vTy8O7x6Ozu8e3p/ezj9ej95gv5+fPs8NXo6+bu+fr48e3v9fTw9uD5+fAGwujry/S6veXD6hC6vvHH6rKlEhKv0cexuNrlt9GzsM3c087Sw8zBtb3HurfSt8Pr6ef75+UA8Obb5g0M6+Xp9uHj8BLO5+3r9vT5+NH32dj68Pn36PLx2vH08+72+uHo5c/m7PD73O/1wc/B6d/h5vXb3+fKIMbiyeja9eXW9dXY5ePs5dXP2vHy6t3e7vvs8cwOyuT86ArU4eD71fvZ3ATQzuLJENjs7uTl4Onm8ff36ujy3Nvu6/Dr2c7n4ebx7erK2/Dr3uLOCd7f6e7R7OXm5OXcBuTY49bv6vfP6fbz8+YQ99ng8O3x7/Lw8efx6QPt6w3y8u/u6/Tv7+nl5vT07uPu5Qrf8fT17vPs9+3zB/b08/Xl9fLv9fLy9u3x7/bo7AoA8vLv7uv07+/p5eb09O7j7uUK3/H09e7z7Pft8wf29PP15fXy7/Xy8vbt8e/26OwKAP3dyvfv4uDp1gbX2Nbq+dvT6hD139Td1dPs2N7e8RLn3ufs6+jv7d3j3+rd1/Ll3AMDDt3pA83W493p4ODy39zh5ufs0d7J2eDf6N3s5fQc2O/g8ezd79zR29fR4Ovd2RHo2t7Y2+fh1OPszvXc2eLV3tnO9/TW0/L16tru+93i9dEQ09/k1dzh3Nvg4dfe1N7Dxevq7OLx7evu+d726ezu4+vt4uH68d799t7h5vfn7wTm4ubt7+Dm6ejo6ujn5evs1t/h5Nnu6efa7fnh/ezj6enw493j/tjp2gH/6OwH7urn5fnn6PHm5e/q6+nt5O/a4eTL7OTs7evq7+cA3/vh7+zk2t3p6Ozj79f9Cu3rAvPt9Orr9N7l3uTx5+ju6OXx1/PU/ezk7Ozr6e7mAN/74e7r49rc6ens4+/r/grs7ALz7fXp6/Pe
5d7j8Ofn7ufk8Nvy1PjoyOTn6d7t9N707A7Q5ujjB97q4tvq4fa+5t3q7+7R2+vIDe3W6urn7uTo89Px8tvR7O7d3OPy8evX4d/g3ers3fH05wnVF/Xe7ebv8ufm4/Lq7vL439zqCOTy6e/a1/To+uzu3dzj8vHr1+Hf4N3q7N3x9OcJ1Rf13u3m7/Ln5uPy6u7y+N/c6gjk8unv2tf06PrP7+fn6eHf3uEG4OLX5d/k1NnQBQHmCN/X5t7N6Ob9CfrV1djg29Lm4+Lg4Abk4dfG0vHo6uro4Obk2uXq9Ojj6uvj6QcH6evl5ejj3Ojq/gPs49bm5u7r6ePj4+EI5uTc38/v5+fp4d/e4Qbg4tfl3+TU2dAFAeYI39fm3s3o5v0J+tXV2ODb0ubj4uDgBuTh18bO6Nja4+zz6PrYzejn5urX8e4CBrkA3Aby6uLSAODdzPfk4O/p4fL25/Px7Oro7doQAcfW3t/b38zx4dzd6fPf4dfjC98a4vfs1d3jz9bW2uzs6Ozc5NXh4ujk3fDk5t/eCN3bqLyl4L/c//Ds4t3g6ZHw7enP3LXj1dWxw9mpsrmpw7mllMG7sKTIvMjtz/fvyqwKDeLT1bL96NXb1MDrANHqztLU5uLw3erZ6eTX5+vj2+ri3+Xh39bW0NDYA+q+B8PqxsK9x9vTwsLw3frs583qw9v5/tXa3+vAt9oY38y18+LY6uTDwbjL3c7Q2NLSrbzWw9nRwdnA+9TPB/Dr4fTjttPRxgDw9fTxvt7u8sXh0vH068rg19Xm2ODc3uDb3L/Kzurf297m6d7i5v7V9QH34dbO4+XdB879+Pfe7OT/9d330+fO5+vi4+Lh6Nzk3uzF5c7t7ePp7+fg6ecQzvv/AN/d0vDt6+7aCADP9O3r4+vp4/7y1d7h4fTr5+no6OXr0uzW99sS2+Xh2+Tn2A3M1d3Y3Ovy393p/Ozk4uPi6QzT4eH16u/f4MMJ3eTmz9rT3ejhvN/m
CuPu7t/p69kNz9fh2t/r9OPg7fzs5uPj5+8Q5uvm9fDy4OPI0e3p6tLh1uLt68PfA8LXydPKxMHk7df62PPz2/jS0uTr3+np4+3Q7OHu6+jh7PXm3+Tt3+3v6ubsJtfP5APn7+by6uDm8PLr8Onp6OX+4ur19/Xv8vXy8fb39fb09Oz36eLx+PH18/P18wnp4vPR3fT47xTm7sXz8PT4+Of16+/y8fX34vvv8eTs+vTh8fPx9ucD7Of39/b14uz09/Ds3dkE6uPW4+/I+e/gAuT40fDq3+z67+ftFuLi7ujy5fAR8vv6+PL27fXy9PLp/+/zuuzg2efp5eTv4gfu6d/t4N8G5fT+7fDs7e703+PvAur37vv24fX19e/z6fLl6Ofg4+fj3Ovl89Tt2xr96tfY6O/s4uHZv9vXzvv07cwH6tjh4uDn5gHl6d3f4+vu6PXf7dnU8un3+/j59uXc/Qvq7Pr48+vz6N3r8eIF4PjjBvDu6PTu9fMK6+zg7+v6+O/79Pff68rM0+3Y+NTv8ub3+N3E/Nnv9+re2uTT09Thy+vu3+Ll4ezt8Onq5Orc5t3f38rT+9jz7+vf7OTl6+bzBu3v6v7w5Qne8/T39uHw4OT49fPw5/bz8/fv9Ozz6+fx5+zs6Qfw1+Hg+eX/78/v8uME6dHa5/3k9fLw7/Hv4vXw9PXz7vP18vX19fb09PDz6PLz7+PY6OLi2Nrp9+kK8Obi1ubjB9/c5u7n2OzW7t303uvy2vH24vb3+e/x6fDk8+ng58/o0OTn59vT6uvk6+fc6uz15On29unm8e7pEu7j+uLt7/Dj3ujq6Orc6uvtEvTn8d/c59cA09by3u/W3OTNB93q6+nW5dXY9ubb6t3v7fTh3uvl5+Ds5tzq3+XR383T2uboAwUGCOHi7uv09fDt7eLy9Pfz5vf08Ofx6fDo9PX58ubu9O/t7eve8OPq1uDb2uHp69b3ExTG177gBg3Zx/7YxvTc6AvX
3c/Ez+n82PnF4wff49zfyt3X2eXR5Nnb1NDW29vR0s4Fxte+4AYN2cf+2Mb03OgL193PxM/p/Nj5xeMH3+Pc38rd19nl0eTZ29TQ1tvb0dLOBeTk2+vh0uDo/tnW/eXyDuXo3NDd8Afp79zoDOrm4/bq5OHn6eHz4uvh3+Tn7tvs4Pjw9ebz7fDx7+3j5N3v8uT35Ob3DOfz7uvv9u/38fAC8ury8+Xx9Ob06OLu7vYCEd/lweHRpssGqtTuG7HCxOuruP74Csbf2gfVx9n4HdrGydfi0MzOxszfycDGsNLd8KzIxfXs9N7t2+f+BhLw8uvj69vE1P/6+fjx8+L14fHt6+Pr9ufq+PLr7djo7u71+Qja5/Pi9eHh3Nzc3t7Z4N3uA+DhHtfj6+Xr9fnu7enc+/Lu9fjr7eTY4O/07+7g7PTT0tTt7uzv8+7a8N/n1fTr4/Ds8+kR59/f4xbh8eoN4ejm5vby8u3u9ejx7+7w6Obn8/bs393Z59Tm1MnJ5/jU3N3b49vPEQ/j6OnY59/n7B/u19zt6O7w4+Tu7ebf3Nnu8MjX0t3r6uTp7uXX5gkJ4uvt5+3c3AEG7+jz6Orr8fDo9evs9+729ffz+fnv6uvw9vjh6uPi8/bW9+3e5gjZ6vje5+T/4dPh2unTAwDl4e7rEe7r6ejj6gra6+zy6e7q8erq0uvdv/f79uz///359eLg+Pj//PHo/PTm1PHs8/T+/Sr69Pnz9fHc1PD0/fn4/Pz9/v7+9uDz9tb37d7mCNnq+N7n5P/h0+Ha6dMDAOXh7usR7uvp6OPqCtrr7PLp7urx6urS692/EOHc79/Z4+H9CtXm7uEH58zm59QJ2+fc3uUA3/LmC8rd2+Lg1dni5ebx1+rw/d7Z3sYBzvvb+tsEEPzH6Onb3dTf1NLYEBLl98voA9rd07rUzOTZ2uXa3+jg2N/s89no0MjqD+n17Oj43tka3/T69/bt6+7V4Osd7+Tj9fvp7+nb
4vTo3+7o6/D87+j09fv3+ePe7N/T9ukH7OQC79ny8Pn15/jj8PXvw/oQ6vnr/fjs7/z2/Pr8/Pz87vr59/f66Pb659/m1evf2u7q5OLb3ubU6tLv7O7a0sP04sXk7/LZ9e3x8ffc897d8c/f6ufsBt3q2v7f5tXr39ru6uTi297m1OrS7+zu2tLD9OLF5O/y2fXt8fH33PPe3fHP3+rn7Abd6tr+5+rl4uvw8O7w7Orn7vDt6PHx9u7r5M343+njBvPm3+He++3x4ucE4+zy7ewA7+zqA+vn6fPn4eHt7eDE8+zq4Obp5Ofd0vL7BQYF8+jf8ezX9dvu2+Dp2eDO0tLW69/hDN4E4wDX0djF0tTH19XRzt3b5RT+0db04uPn1ezu3ejg3Nnd6dbT0N3g3NnQ0uID1NHoBOMA19HYxdLUx9fV0c7d2+UU/tHW9OLj59Xs7t3o4NzZ3enW09Dd4NzZ0NLiA9TR6OfI77nzu+DTrbwCy9Pr4Onf0M8S6ga5wMjf1rzV2szIwdbZ59Tg1K3Kx8K4sM7MuAXJ1vHN3cq53tHQCtnb9PHq3tvVEebH0MvW5+PI4uHi1+Dq4Orb6Ny/1NTPydHv0M8S+enq5+DrEe/w4sPk+O7Z0vn2+PsS29zq8uL26O3z4/Pq7+3v5enk6+fz6u/s7e3mzfP48vnx9fX78/br+fj48AX78e7q3hHz9Pf19vT2+/Pv8PH8+/X49+/5+vn59/X66+z6+uL45f33+PLxB/jv8ffk+Pr46gXy4P78+/fz8Or35PDo7f7x7vfl+fr57d/1+fb8997n6esC+OHh4RHh6uv54dzq5rjg5eQD5Ovo7Ovn5ubt6unK3ePq7evj5ebk1uziAwP19vXyDAT48+3g8Pj24fzl9PTo8vXx7frx8uDz8+7n9e/06e319/P1+fb79ej78e7w29/a6/7z393bCd3n6fLf2Ojasdvm5Pzx6N7j5+PY3enn4fHc4efq6eLk3+Tz
6OAO5u/nBO/qB/Tm/+/x8Afy7+H08O/38PPv7/cI/+bq9fj1+Pnd7eHu9Pj09Pn34eH1883I2MjV9ADc6t/Q2Nfcy9DVzc3zstfg+9X+6Nbg5tID1QjI2Nbc39DUy+zX0NnNy9XZ2tvP3dIS7rvl5ufl6dTR3tnrzdrn1g/mCfTd6u/k7N2/4ujd9efY2Nn92+Hh1OH2+fz68/rw9P3m+PX17fv53P798OLz5uMM79vm8fPx3Abm7u/u9+327vb94Pr08f3t2Ons8OjuCeTq4/T47vju7vPz7+z04PX32efs9fD49+QH6gzX9vH07/Lx88z17Pbp7e3I4NbU3/za4vD0+P7T4/kF6djO2vXf+vHT1+3w3gno5u7a3tLW4dvc1ODg4uPg3tfH3Orl2+rZ3+MK/QAD6Ob62Ovg0dfV5v/q2+L23uX/8+vn39/W3urh5Nji4+Tj69/Z0+Hq7d3t2+blAQAFCeroAePs6tjh2Ory3OTn+ubn5vrt6eLl1+Lq4ubZ5OTn5O7h4N/t99rn5Nvl4uD8AADh4eTr2tzQ++3Y6ePJ5fnW3/f35OHm59zY4d/m5Obm6OrV6Nfv0tjh7O7i6eTl/gED4ePq7Obg1Pzy2Onc2eb93+D3/uTj6eno3uPq5+vo6uzs2O7b8tfZ2N7f29Pe5eEL6t3n5uIBCQ7a1fLq6+vk4ubs5uvc4urw6tfp3u/Y49PY3fbk4ODW5ifj3t3KzOoD3d8D7ejj6Obt2drq7ezn5eX58uj19/f68/jy8fPp9/fz+vDv6O7lAdzi4+jh4eHs2erZ6e3u1evp4+Tp7OgR6PP8AOIK3N7s6+3tAufj5unz7/L049vu7gft6uzo6uvn+OL03uv08tnu8Oj49vf40fL29w319Pb39PT29Pn09Ofn+/P39+vk6/Xt5urZ5dve6vPx6e3e4tLk3M8lBezw5/X5+P359vj2+fby9/nx9/Tw7/b18PLm5evv6+bq2OTb3uvy8OTr
3eIA5NzOIgPr7eXx8vbx9/T07/Xw8fX18fby8Orx8u7w5uTj7fHz893z7+Pkz9bU3eT59N728/O92dkp2uP189Pp6gnd2PPs7dvy5+jOzcvN0uzg6u39+vj8+/v89u339vr8/vv6+/n49vbwCfX4/Pf0+/jv+fb5+/rw+fr4+Pv8+vr4+/j/8gfx9fX18/Lo7+bw6vTz8/Lz5Orv1f/p5PPz3fHx8/Tp8uDmBery7vTx7/X08ffdA7Wj+LW70rurBN/xreSvsuXb5vvYus/ZwrvW4OvA/enJurC60NGyvebHyszE5Ke+vdHeycbA1f3F1MjvCdnV2eDw6sAHtMHM5OTJz9v01/jv7uHS2srKydPh1Nzd1NbL0bzh89fN0dfT3eDN3Qv6zeHtAvjPCr/L0NXG1+Dt89z0/9Ht2t3Ow9Pe7s3W1dLS3eHG/Obp0eTr6OTu9OIQ9vLs6Nnm5PzHyuHV/8vf5PTuEOUB49vp29Xg0/vb2Nnc4eTsy/ju5ufj7ure7szsFADV8evn5uAFytLd2cvb7Ob43Pf+z+3i5N7W6uH82NPV1tzw6soB5/Xm8uvr4fTg4uj25ujp6gYD7enw7vD58fT38Prz8PPz8fUDAu/17/Pz8/j37/PZ4bL7ANHU783cB9rc+9Pz3cnM1sXb2ufa2cvi58TO0vvYAdHSyMr5y9Pa3NHV2vbeyNPV4fnk59Pg5xrl4wDa2OLP5OHg6Ozj5uva8OXe6+oL49zn8PLu7ebd5+nm5ebi4eTaz9Hi5NTv0LDJ7NnPzryrsN/hyuLjxeKz0cbm/va0p8LTucDX9P+4vca/x7Ll+MGQzwQG98/fDALe/8/W6dHT287U19nvyvrf3dvw8e/U8O/y8OLd9efo587p5ePu0NkBz/3ezc/jpJag1eLY9Me1u6fdoJr7CvvR/Mf/yeLZB93DtOHl2+He5N3UvM7Nw/P0rOantNLW4MfBub+89g/T1dbE1ca22/js6AXN6OnQ
0MHl19Du5r6+C7v17rbIx8i1tsIExOXX0M3j4N3r9dDC7dfe2Afp3gX3CMnj2eHt4tsO6t/k7u/qyNXu3tDg5Obh5gTd29ny4Ojd7fDs8fT7A97i9PbT3O7k9PXy4ffx//33+vj9/Pj///78/vr1++Hy8vL43fcL5v7n3erk3ubi6snd2+Tl6Qfh3eXt5uve5vLmBOjp4+7u+Pq50Ajs8vDO2OTh6eXS1/AB6/Hs6OLx683b7enm3e395u3x8u737+738eb09Ov08vsG3uMI9ff31d/q5fTs1e7wxcDFz9fv8vfx58/O++m0yAXTA+Ld0drY9+0K2fPj6OrxAvTi4+7C7ezk6+jV0eMT3+Hj59vk4fjp/+vR2ufw0csP5f7l4NLi2vfrDefx5efm7QXq4+Pv8e735vbn1Ofq0ufu6ubk6OPy8wEH6d/k793h6OwD9fz3+fT//Ov1+/f99/7+/vn8+fP89Pf7+fHm+fD66Pvx//r+//rh8OjyDP/77P7t+/78/v4A//0W///8//4A/vf9/f/9/fz+/P79AP3o/v/1/vP1+fvw987/+vv6+fzu8Anx9fDt/f795eb/+/j///z69vz+2Pr4+Ov5//37H9nZAvLg6gba2Nz5Huvt8drw7OXy7+7i6ODzBO7o8/Ll8fX09+7t8+Pz8vLw7+318Mbk59Lp1efY5QYA1eDV8+gM5NPWDu3q487n+fb07Ob25/j2+f33+fjk7fn5+dni4vgVwe/k0tIPywHO+8Pw5erp6L/m0dUK6Obd5PIA5N/k6eTq7OHEzPzf8enn7ujt4e7U4PX+4fPs8OTp4QfG8+Pt6OzI6eXZD+rp3uv37vDv7e7l+O3m3N/e4Pfs5PDz7+Lx1+X//vLx/v/9//z6+/79//72//7q7fv1/PT8/e/0+/7w+Pb4+v7v/v73/v7++/X1//8N59PvAO3m5t/i2e31COvvCwnq3uzKDOTZ3ezTFeXz4enu4uPR2tX07/L3
8fXf7Nrn4QPt7+nu6fbm9O3d7fD17uzy9vIK5ff3HfP79dH+/ff2+/vd6OLf+vT4+Pn9/erz9uYD7e/p7un25vTt3e3w9e7s8vbyCuX39x3z+/XR/v339vv73eji3/r0+Pj5/f3q8/bm9/fh8Lv0+/ru5wD27+7u6vj8+unPCvP5+Pr89ez79u/39+X77/L31vn39/Hf7Pn3Dv3/4fzO+/7+9d4F/fX08Oj7/v/1pPD0+fz+//bs/vnw/fr1/vDz+dP7+vnx7PT++B/w9drzFuHu9wzrDufy+eno9vT03+7w9tzm+/r5+fT5+fr+9/33/vr3+Pv49/308vnjz9nd393O3ez08Ard4dXg1gHjHPrh6tDV3Orj3uTj2Art4t7n2t7b59Pm5OLc7NvJ59v+/eboE8Px1eTr9QLf8N3j4+/n9/Xz5PDf4/by9/P1+OwL9vbw9ff49/L2+dTo4ensAADw7O/v8uHo9fYF4vHq6Ob2+Pj19/n5+Pn29/fz9/f4+fj48vf3+ff49/rx6uPz7/T36PLm9vb16O3g8vvr8vQHCADw8vf49Pnr7vnx7PXq8/Lu9Pb69u/5+Pv76/Xq8dLM0uPH3ATi/OC42snX+scCEdnMzefR08/h5eLf2drQ5cvU3+ve3NrJ2N/AywbkzMTo3ODt2dvS4dzvzefY7A3ZCevt19Xq4N3c7+7n8+Dg2+vY3fLx9Ovt1+7s2+gN7eHb+On1+/f+/Pv87/r7+fXl2SL1+OXw9Pf7/vfx6d/m7/z//vUI7unz6fn38fvqGvrs3vLlCefd8v378OPu7/b0+ezu9vjT9fHaBu70Ae7f99ji6uf75wLt9O34+u750vv879nF/NzQw8TNzsbZ7NDL193J5PXa+NXj3hIA7N8V2Ozd6ebm5tDKA+Pg5tfc5tvV0d7S29ze5NHX4OH79drO1ePq2gX67QDh6usK9vTrBuzz4uzq8fXo8Nnr6u/t6vXo4uTt2Pby8PX69/D7
/O7dDu/kC/Tz1+b57fDy9vj68Ob79fT59Pfz8uTu+Pz9+Pv8+PP09A/4+fb7zvX7/fTvFPfq9hT3+eby9fPS7eP99vzi8vv49v379f7p7vT1+/vv9vf6+v3bA9Tv5OoMzr/9/+7iw+DLsdLCw8/c0+Xi4fHp497d6Ovw6+Dt6e7t0tjl5OfVC8Xj8tfq4NzEI/LvKADW7enx6N7o49/t+/b56/D47PDo8+v58fXo8/L7++j29fX88xDf8d7+6/H79PL6/ubo2Pbq+Pfe7+Ti7O/24u3v/Pzw7fvz7/z59e7w/fv+8+/7/f3x+Owl/uvw+vPy+v7m6dn46ff23fDk4uzv9eLs8Pz88Oz79O79+fTu8P38/vPu+/3+8PfrJd/qAN0T5uTx5N3y4tzr3/vm4ePk5v/m7tbm6PDl7+vn7+jo8ODo7OHs8PLt2ubu6vXk69jpBvDo8Ofm9Ors8egA6+Xp3uoK5/Tc5ebv6u/q5/Lq7/Hj6e7i7fHz7tjw8ur63e/fxOLk6PPj5Onh4fDu2eHmEQPc6w/08fbf9Azm5/Dr9vTw3+zw5NTs7e7w8+Dg6uP26N3t8PH26+ft6OT38unq8M8D3OsP9PP23/QN5ubw6/b08eDs8ufW7e3u8Qnu6e7h7+7u4Ob08Bnq6u/o7u/t6uHs4OgV6d0I8/Hy9PLk4+7kAPTm8O3c7Oza7Pjk6ejm8Nrk9Qv6AuvqyNnnyv7Rv8DXzM3h3t/qvPD5wN7X6dPR0tHU0czW4N3X0+Ln0tnJw8rZzN7d7tjhBunh9d3i4dfv1e3x7vb0F9rfCd7u4vzk3tPo6PX08e3m6enp8PL44Nrm8Oj39+vs9P757Anp5+fl/df89fL3+QPw9PL79fv06uPv+f37/vXx6vHy8Pjp/frr+uXx+w748fTU4+vj3ADs5sPl4djq8OS/yPzLz+Xy5tri5NTTzs3c6+zf2O3t197K1fHw7PTv4uHa7tns6PTu9ewJ8M7x6vPq
593qAuoC4djq6ATw8vPwy+zq8ery+Afn7Ofx8Oz07+Lh2u7Z7Oj07vXsCfDO8erz6ufd6gLqAuHY6ugE8PLz8Mvs6vHq8vgH5+zn4O/l7ef09Oni1ODi6uzr5uru09rh8uTR6/Hv0dMF/dsADu/x7NUJ6vDs6PDh6PPs7eDv5e3n9PTp4tTg4urs6+bq7tPa4fLk0evx79HTBf3bAA7v8ezVCerw7Ojw4ejz7O3w6unx8vT39Ovt8PD0+PDXz+7w7fTi/eLh9evm3PLt4ufT9eoJ8/UG7vb08fUJ9fHoqKqavcS2qszrxubfyMLl3t/X6efs4sn03tO3vsvl5MPnxaem1+TTwOXNz8jVsdHu3c62s9e5stXK69jn5eLR3dPtye708tjV9vDMv+jm2OnQ1trCysjIzt7H0s7R0s7O7uzfw6vxtMOu3/vj7vL9yvrrt7b8xOfw5O796u3Ezb0Izu3U4OfP4NfHxtHYzcrMwqDg8fHp8eflAuze0Ofm6+7a2t0U5xbJ6NP43N/dANMFzNnT3uTb5OXf3dnb5N7t7u/Q+dr59/ru4v780u3z5Pb28+Xi5ube2fDj8hDu5+7y8vgGv+Dj9+7x9vz2+eHr9/f55RLw6PTp7+vz7eYJ/O7s8ebnCuf079ry6Or08PHk7+n28Ozw7/TwAPPw8vj09/X39ukG+fbz9PD29fv169v23vnu9O7w8vrb5Pfr+PL18w3l7ez49vL08er59vT8+/Hv8vwOAcPUwMzey83c7t/m6uvls/LFvrr69Oz5BufH097b7OLR2M/m6Nrl4NTNz+DZ1dTdswfm4cHe5svN2Abj+fT44tLj08PN1vL85/796+rf5cALxOjq6+/i7t3L3tve3N7k3s7X5P77/f35//7Y+fXy+Pz88ej37ejT9vfzBfTt9frp8wXO5/P6+fb7+P389vv7+f36D+/j9ff1+NX35evy8/Hq7u8M6vTo6Oj05+zx7+jx68/r7ujs4AsG
6PDv6+rv6uz2z/P04/b39vjV9+br9fTy6u/vDOr08Ozs1enu8fDo8uzS6+/o7eALBunx7+vs7+zs9s/88/f39/bt9/bu9/bu9fME8fMM7/n4+ffp+Qb4+Pn2+Pjz+vr5+fj3+vn2+fr49fPx7u7i8/Tv7Pnx693V5fj37uju8ej06PjwCAf19QL67//o7/rt6OXq9O7r8urr9uj64dzu6u7l7e3o7OLjB+n17+Xy9OLw5ejSBtj09fXx8Njl6tHz8/bu9ffl6/Xw7+fo9eQC9P3+7vr++/r/8f34/vb/+/r//fv5+Pj38Pvp9QTr9vb7+/32/ev68/z9/fn9C//9+/Dh7dfxABAE7u3v8vbj3wXo5uDw5/fq9ur74/ju7/T09u7x5+3p8fjs8fPx8ATz6Oj1+N7t+OnR6Anx7Pbi7Pfh9/PrzPTy7gzt5uzw7vj99OP2+PXs+fP58vbz9/bz9fff9vnq9Pvw8/TZ+fX58Pb49vv37t359+4S9uzu+vP5Cvbj+vn29fv5/vf59/v79P345PDx4uv17+3t4QUE8evs5OHi0wT63dbr5eXs5Ofs6uHo7uns5+jo5vLr7d3U8evn3vf17Pby8/L29vrY7t/Y9Ovc0d/i6OLp5Nfo7+YR5ufe6eTz0AQA5xDq8e7k7fDh8t3VCAQF6en87/vj1OPa4snj1gLk18bZ1u/l1OTh1+Pl8NDd0t3Ry+Hi397e49/k097Ux/8E8vvq1v7c4dvt5eXZ7u0M5+TU5eX08d7q0+Dh69LW3tPi2dTo5ebl5Orl69nl5s/j7ePw5evs6urs6u7089rl7enq3fDwGubi9Ojs9PDl8hrn8PT56eDc7Ozt2uz35+bX9O/z8Pf09PTu7Ovt9Pb27O/18u3v8QLw7vTx7fXw5/Mb9/H3+en33PTz8PXv3vH24N0L283Sz8Xy/Pb8x87/x+EB/8q/x8rgzsfe3Pzf1s3V5un5BtjZ6+bf5NrF3tHdvuvrA+rk
8/PyCfDc8fHv8fXx4Ob16+Ty8OPY7vQI9/rc4PbrEejv6vLu9vft9/H5/d/749Tr6ung4+oJC+3v5+Pp6gXs9Nn31uDe7urhBOLh6/v5+/Xu7+n77+339dHw5fjZ2g7lz9Hk3BXg3APP2e7r0dXX5NLu6Qnj9OD25Qzr4/Py6vP59/r75ufj3+/k3/PX2c7j8fvv/v3//Pjq5/T9+P37/f//9uwN6frz/vQM/vr39er4//3+//77/vr+/eoVAP/d2v8Bu8a6zejuteUEruv0wuP119vh6+f/z9vS1wPJxc7a5/rYv9EY0K+/zMDO8t+Z1+YBCtnn0Nfhwdq4FM7U9On+1vD5Cc3R2e/g0tbd5tbN4t4B59/dH+vW0d7L2Nrews/tCgzd6efZ6Nvh1dHt3/30zuMA6gvZ4+PL7eLY6/Ht7PDs6e7q6Rbs3t3j2eXm4t/Z/vrV4Ojk+Qni5f/r7t7s7+Ln7ezj/+zt7/T47uz09fX2+fXx4e/v7PLq9e/t5Ojn6QDd1OPf5/0N3swH4e3h6Orl6Orx6QPy9fH2+/Lt9+/4+fr38uLv8O706/fx7uXr6Ozl9sb+2t/ZzwvNA8/W6/PN1v7Wz7vUy8vl6u7d0dfi4/Lq6erl8ODfxtPk3O3V+sfM3dbK2N7q6uHZ2iHG0/EH293539nL3d7Z7/Hy6Obf6Ob39vH07vTh6c3W5t3z49nS093V1eHn3+Xn5eXd6ebl4egZ4uLk+uva3dvi4NvI5cvn6+vq/MgM0+Da3t/c6+vj/end1dXh59/l5+Xl3enm5eHoGeLi5Prr2t3b4uDbyOXL5+vr6vzIDNPg2t7f3Ovr4/3p0bT6ybbX3b21ru/T1AHRrOHS5Nr27q3Dob3itu3tsebB89i4sacEsrizypGqzKrTz97TDqS1+ZjVzefWwsL15r7uoN3U/frd2tPS0L7h27uryPT61rXIG87EyNKxt+q5utvx4gi0yryqwN3A29zH8+3T+a/b
8wEF4vTY2M/Xw8PUvM+ysOTA0vzZxcjNybr9x8nB7vPk+fb39PznBefu8ezh6Mv2Ddfg5gLr6/va8vzj6uzv4hjx5dgO9u7s7vn67vTg3Onx6tza7/IL5wTe8e7n6fba5f708u729/H4+Pjq8ff09wju8/Pp4vj2+Pr39/Du4vfH0/Da7+L0vvYH8vjy8fbv4vMA5tz08fD37gIJ8fPx8u/t6PPw5+/59vft8/Hs8uvu3tLICtHUys3Nz8bQ1+PFABYB99ro0svd3eLg9+ELz+PX/d/ctN/i3crW1+nr1+L65d/a2RLP1tLV5d3Y4uPY3ubW1/rs99DQ7eTz4ADc89rp3AHk5+fy6t/F09fo6OTpB+7d1tbi7Nbg5+LYHdLg3g/R3c/U4d7h5uz19/7q8t7z+Ov8/Pv5+u7n7vb36+zb6ufc4OPx5PXoAebx4OHr6e3l3v/XDubLwcLi1+r+4tQF38rb2gbp7vTu5+3t7fTs1PXC/+rb69XnDuXx7eXm3wnj8evw5eHw9O7f7u714/bmFef47/j4/fz79/n5+vj88ezz++bw7eX2zrvB8PbOGMDEzezBxg7lzLXKyAPi6ALJ3r3iy9/i2t/S68zVyMfS1OHL1LnQ+70K2ebh0dvh4eLf+vDw29HX3ebW5uPW4N3q5ejkBdLs7+3k6+zg4uDh4Nni4NzA8dvaDd3v1+Th9uXw6Oz+0Ojf5u7g4urs6Obm9vHs8BHj7/Hj8Ov04+nl6Obq6ODfzu/0Benr4+vv4uj85u/w4efc4+7vAN/g6fX06/P57evr7vHu7ero7fLq6uns7ezj8Ozi5O7q7+zq7+nj6v3t8PDu6fDu7vv91/zt7vAK5e7w8/Do8PLp7erx4/Dx8PTz7enr2f3uyPnLt7nlxdn8/NL60sTQ0s3UGtnFz/rc88LKzL/60dHUy8280b/X29HgxcncAt797sj5y7e55cXZ/PzS+tLE0NLN1BrZxc/63PPCysy/+tHR
1MvNvNG/19vR4MXJ3ALe1dnM/+Dm1Ajf4dPR8cvk2+zj2NPo39TN0+L52+LX5hPd5+jg3tvc3tzh3/Hg4N4R9eX59vj25vf98vPY5fXz7Pz2+Orq2Ozy6iDq5Pfy8u3v+PX3+/Px+fj2+O7w2vT86On2098O5uvi6OQC3N303fbg7u3s790Y8/Dw/O/h6u3x9vn9+fby2/Hc7vH06efj7d7n7ujX2+ja7eoF89r18ffn7u3hBf3e4wLr2+fp5vHl8+/l6wzw4uXq6u3w5/Lm3fTq6O7o19vo2u3qBfPa9fH35+7t4QX93uMC69vn6ebx5fPv5esM8OLl6urt8Ofy5t306uj19/b27vj4+fP18vz4+/jZ+vr06OwZ9/X5+/f2+Pf3+/j69vn4+fkM+/r6/Pjp9frf4+Dn3+3o2eDh5+Ll7Orb5eLZ5tTS5d3f0+bgz+Pp4t7X0djk19ww19ff2dnb19TZ6+Pg59/t6Nng4efi5ezq2+Xi2ebU0uXd39Pm4M/j6eLe19HY5NfcMNfX39nZ29fU2evn7tzn7/Ht6/Lm1+jq6uzb8+709Ny27ufb6uwM4/Dh4PbvAO/w5uz57PLu8+rz7N7V6+/h6PT07+vu4unr6+vv3vTy+N7f1fXr4OvvEuTy5uT789/z+uny/fT28fns6fHh3eDtAO8I9e/w8+Lu9Ovv4QXh6/brEufx8PXsCOLu4unU9e/n5vTo7Ozt9u3y7uXt79rg7QDvCPXv8PPi7vTr7+EF4ev26xLn8fD17Aji7uLp1PXv5+b06Ozs7fbt8u7l7e/a8/f6/fj1+/Dw7e38+/7z6f719ffjBQv68wbp2e3x9Pb3+Pb139ri7fn69+726/3v4PP3+v349fvw8O3t/Pv+8+n+9fX34wUL+vMG6dnt8fT29/j29d/a4u35+vfu9uv97+Dh5Mvg393U6uTV+OLi6NLd3M3Yy9fY1+by5ePe79TW3Qfo3u7k4AcT1dDTG9UCBsna
2tbn6Ovh7fHW3dXn6vX+8uDi+OTX8enu3+zz8fUD4/Dq2ej74t/u5OXZ6uzv0uD//O/t8vb38vn36+/k7fb3AvX38wH37Pfv9unv3+D28Pf17/T0BvD08/j39fb39ePs6vDfAuTk5dfm5eEB7uft69vg7/Ld4dvm7Ojs7Q8P7fHk7ekH7OD06PDo5+7t5OYD89rPAe6v5fPq0ufp7OHz49/Wud3bwx7k+NzN89r1B9/QzM/N8MrU393m3efk4Ozk5+Tq4sHA0tvd9PzP5vDZ6u7p9sbg6NPDEd7vCPja6hDi3dfq9ufv4u3f7fb27eD69ub08d0SBNTN3PPaAwrs0/3q6/Pf8uHv0sPX8cYD8efZ7ujq7/Ln7OX08/Tw8/Dz+PLt6vHZv/T49vUM+djN9+0L7PD69Pj19Nj49vjjAfj58Pf0+Pf5+Pn7+fv4+fn4+fr6+fb49ezW5OrtCe/tCOXm4+fu4ez95tjfBOnr5efv+dje3ujx7+rp2fL27+7z6enl7OPmzODr1ePp7Abt6gjl5eLm7ODq+uPV3APj6uTm7v7i3t3n7+7r6P3x9O7r8ejo4uvf48ni7O7i8+Dw2eji5/Xo9ufp9fLs7wzs8+/y4uQE5vLzB/fp8PHi6+3x6vDk6uLt0fHW0+jx8fb28QLv9Qj09vn18fL09PXv4vPy8Ozw7Ob5+ODs6gjv9unw+fP28/P6+ej66e7b3enn7+ve8t/bA9Hr8O/d3evq8e/W6ubb7eLZ7vD15dP63dLf3ubf7eTY3e0D9Pz+4Nvt8tLx4vTh5wXW8vLy5+Py6AXH4/Dx0fXr3/Hu++vf6ebb4NHp6ODm2t710fUG3e787+z38/b6+eb06fX58+ru8ezhAuXw7Ojw5fL49+Ls5wHs5/v39ez09vf48Qj34gbj3u3k5ujg6+bi5uvr5unk9ubj4tro4Ozn6+3X6u345+np5AoL3uHp4Nrk5ubk5Abo8ez07+7s6vHy6/b29O/w
7/ns7+v19Pfy8/D07/X2AOjz7+0Q++/m8fPm7PT06uD49Onx8vDw8ez06u7r8PHu8u4A7+nc3PHq6OT09ebv8Nrm6+nr9QPv7/Hn5+7m8PH0DebXuO6tt8u90gwhsM3A1L39srH845cHw8TD4OGzztfDvtLGwtbK0dQc8srZ0OW9uOfK8vXo+Oj07vQCENTu7PDxzOTl5wvs2+zw8vn48vfw8vPo+/n0+fz3EvPw9vbn6PDm2/Dq3N7k9vHtCBPr8+7q5s/i8Nrc2xfl6PH0++Po7uLu7uvx9eXm6AXb9uvk2ufh19fg7wTh4dzu5SDB5t7x4/cK+eve5eTa8t3d8/jz2vDo5e3U3vrd7vG97fbw+d3379bR5+0B6fDu7vDb7e/o5vDs4vfz6wTlAvba7ufs9Ovv6vHx7+/t8uHt1uPw6vLi1e4MDtrf4OLc2ezh3NbY4uLv39zk2dfWDc3i983i5PAD6ebb1/Pj3dwJ4frV1NzX4t3VCdzl6OHm6+ju5uXh5erj8Ofj5uvm4AHd5wPT5er1BOzu3tnr5ezlCeX+3+bo3OPg4wXm4/Dm6ePn7O/s6+ru8e7l3+zx1+DiGuPs8e3e7QHg4O7j6Ovs3uTnBefq6+ry7Ozk3OKkn5n0x/SsB9azsM2ompziCM+0xr2z8cHd1Obw37fl08G0+M/pw9zhtrzwrL8b0qrE2MPUAs272wnst+HUzc3F9QnVycfR1szu3+bN49jmz+Dt39jS3NTQv8rKGMDg4sfY2NjY3dLi3tri6d7a6tzX2vnU7u/K5OHn6eXYA/MB3w3q4dL30AbV4NHl4Nfq5AS+5O7x6/Dr+e328uLx7O3l5vjt8eXg1OPt7ufr4O7xB+cG7+7gBOkC6unp9O/t9Pf12und4uLi3Njj7BHh2t/m497g693a6dfn2xXR6ubw29XVzuvk4OAH2Onj3Obc5/Xt3gHj5ujm6+fh5/DS6+vp6efq7e/m7+jo7+Yb5u7t+t3Y
4Ony8Ovx3+bw6fPz4PX3/ecS4+nZ4OPr68zk8f8Hz9Hn5+H4Ee7k9PTs1+Xu9+Dx6d3u6fb57u/U8fHw8/Lw8/Lm4+ny6/bs9/7y9OIUDOrl8+7jzwzr8fr68fn8+/7h+fnx+PL7/v78/fv3+f39+vz88vPs5fHw7+XjAObp6uDs/Ozg4AEU8eDs9PHp6PX27Orm8OT27O4V8dPp6uPf6+r27tvR3ev08/Tr5gLr6Onj7//t6+wF+/Xf6/Ty7On09vD05PTq9uvv7/X47/Lm6vLw+PPn3eMJ59Hf7vwP5uLx7+LZ6+zp4ubz7fPs8ebu8vbs8+/x8fj1+O729OwI3Of06env4eDx2ufZ7erl6O3jAevr7Ovn39nl4tvh5ePk5+zi3QP/xOPZC9/j49n/++Ln4OfuCdTS4OHv7PXv6e7y9Qjp8Pfy5ujl5tvt6/Px4/D38OMJ/dPz6grq6ejeBPDg6uXm+NTa1+zm3uLX3NLb4+nT3ePo3eHg5+bn4c7f4tTZ7MHe7v/svfYV2ObZ8QTU5uTm6eUQ48zX8/Lt8On36+j03uTu7frs+fX1AOTh6vL48fTt7f8Q4PXs9e/z7ATw7PD39fHz9Pbo7rS/vcHAtcXK3w4A9cizvcOv5N4e9QDCy8Hb6+rkztjp193K07bVzgezxcT88Mu+rNTc183Y3N3Z3ejS2APZ1N7gyvviHuvl4ery7/Xr8ef02ufy7O/d6uoNy+TmxcnY2Mnq8fPm3fD53/r39OX29u/x8/ny9+/MBtLx7vT31u3099js7fD64vHy++Xk5NgK7vbz6vXo2Onc9db32NzV4+bt0djZ38i/Bdrf3wnp2tPS2db36eLi1uDcCN/dBtvm7d7fzuj+7Ory6f3sA+jm8vP38+ni4/Hk7/7v+PHb+u7t9vnsCPbw6+nx7vb09e3t8vvx5uDuAvDU7uvt4+4I2Obu7PXi1/fX6/Td5Q3k6PMA1fPaAMjJ7eXq1+vs2ODk4uQZ
5+Dh5MrYxOjb0d7Z4dXe5ObT0erY1+Du5fLx397h4hXo5eHd7uHV3cfY0gTDwc/GzdPVEujN5uTkxeff4+Pp08rj2uPt4NvbEBTd0ADZ4/XP4ufv/ODax93O1NXOscPSA9jlCc7d7/MR4+fv6/QA8u3fBvjn8PXn7+Pj6vDw9vPm+gnvIvX29vb89O/47Pf69/v18Pb26u/zEePn7+v0APLt3wb45/D15+/j4+rw8Pbz5voJ7yL19vb2/PTv+Oz3+vf79fD29urk5d3Q2ODA2dnW89HV6NXb9uP41eLq2OXv58fk1L/nwMbaqtXX+czE3tbU4eHv48ixvv/AlsqwqOTH57zlpLPmp/+mtQ/EA9r9CvDGveXTytPF9LvW2NbHyPbVyaenq8q86OLZ4NjO2tYA2t/l0M7X9NHzy9AF65+5/AbN2eHbyM3l1+fbzrnT3N4M1tPSvc3M5wfw5uLW8PDs9c4K/gff6N/dxODe+s3q18TS7eDZA+Pc7Ozn8P3nBO7wyeDW2eLs6NHk+fLm/vPv+f/x6+z69fb18A/u8urc9+0W1PP28fz79vT78OT28Or29fb78+3z5v7u7/r48f/z8fn/8evu/PX8/fH47/Tq3PjtFtT09vL8+/b0+/Hz/f73/vT2+/bt9f7/8PXw1trq2+3s8tj1ydDD6OMS69Xk3NLZ6eHi7woW8PDs7+zsAdbi+vD14O7v3NHl3dPZ/74RzOzT1uTbHMP44tEFv7PiCenT4NnW1+Pk2Nnm2tvg6BHX6dXw7uXn6N7i18fX5+/a3PXq3fLtEBXIzNrp8+DRD93i3N7a1sry9sbr7Nns+uzw3vPZ7O/O0+31w+vs2eTq9+T07Orp+ubXC+Ho79vr5+rp49XZ4+MQ7/Xj7ev15ubw8/vp5fHv6evi6A/l8dvoAe3w/u0J8vHn2QHpxM3r9bnu+LO9wMm05tbdxuPRxNHW48zcydXd09Tb2dDU+c+x2Nf03tT+9P7X/+fr
AdzjC9Pd3ezx4N7X6eTw7enw4eXw7PDq6O7k5uTn7Ozg5PLk3fb87ODk7t679u/6CefS4bfz0foIt7m00MDG09rI4dPI0M/kzdrI3+Ld19reztTy2cK+4P0A/+kP+u3l1tfU3N3i9Mrhyurp5/bt4ery7vDq7fLz8O3u5dHr7+jp4+3mz+HY6ffx8/fw9enl598F6uj47u7e7971COzzytH16un6Def3+v3s7fHo+f769/f18fH85+Xr2c7VB9ve3t7O4c/k4w7awQPUF8Th1dba7/fd8+7z5fDp6+Hf6PLx0/Dy0trj7Nvz3cUM0tjS4Nzc7PHjEL3I2r/Z2v4Ey+fg5+vx3uzl6Ozt6gTt3+Xk8evy8uTl3O7g5ubwAuji4e7o8OL/4+Xo2Pbf8OcO88nu5PDw9erw7u/v7fAO8t/r5fXv+Pfr8O777+Tpyw7l7uLm8eTo6u8Sx9/i2OPo9O/29vDw9vjx9/Dy8/z68/X78/r69Pj65vPi89/14tXgE+br4+rkCNfU9OT45+/z5/ELFe7o7ffr4uvq7/v4/vf389r03fHy9erh5O7n4+LV4xPn6+Lq5wje1PXs+efv8+306hn18fT99OTr7/P9+/7/+PXb9Nzx8vbq5+Tu6Ojp1cbZ9M7b79/NB9/W4+nVz+vqAcLX2enl8vre6vgd7/Py8fDq6/D55vL01NPf0eMI6tXH2v3R3fDsz+nu2ebq3Nbr7w3I1OHp6PH54uz4He/18/Lx6uvx+ez09drZ5uHoCN/b2u4D1+P66e/P6tvg2ePR9ewn2sL03dj299f3+enx7vf09PTn9vzt+vvc9Q/c5OT0Cefv8tvt6Abn5tnd7dsEAdwE8PHz8+Ln8vP29+3s+O/39PPu8vr38Pj38u8H7dzv68zj3+/c2d79/OXL7wfY3wEE/tDU0N3UzeXx1+jQ2+bY7Ovf5tzw4Njl4tji1tbR2ODi3+Do19/r09cH3N3kFdLfBt/c5eHl4fP0
/erq5PX36fr8+ff47ebt9vfs59fi6uHw6+v26+3x9uHp0PTb6fHb6vDh6QIBxfDV8Oz47O/84d3c4/fu5PD16Pjw6fkA6+Dn9PjgAfP89/fs8en37fX77vPw5/P9/9rT7ff71e/57Pbr6O77+Oz13ev7+e0H9/LuAPPc5eLv+ez64ebz4/rp+PTu+evm2f4Q8Ozw5/Dx9vT16fHv2AgB+u7y+vP01PP+6ebYz9zk3Qzc7A334d3c3ejZ0eLZ5+va6uHT7wMK5Nnr9/Xo8vL56vn19vPy+PLU3d/z3+jlwe/d3efjD+DV2/Tv3gDezuHk7OPX7/Pw1u3r6Pvs+Pjs7unk8enw9OPfxxLG8g/n5cwG4gPO2Na2w8DU/qjqtgPK29DP0+Pa4rnl4uzw4dzt59/M4NjV5enNu+kFxcfa2uDy4gD/89Xb8Ofq8QfqCOMI6fT28+nz8u7r9Pfz+vj09vDr2Prz9PL09fbp3uPu8/3z/9jg+f/x89D59vXu/fb/1DTv8fnw9Ov/8f349/v4//L97/H9/vv8+/H53Pz74vgA7wDI9f//8/4J8vf7+v3/AP8Gx9H54+7/AP7///3//wD///7//v/+//78/uv+AMb4AO8AyPX///P+CfL3+/r9/wD/BsfR+ePu/wD+///9//8A///+//7//v/+/P7r/gDG4+3l8fXm4PAUAAja6/bw7PEC0tng5ejS6/Py0u7t7fj58Pju+/H55OL37uTqCevk79zm3v7voeHGrdvrxf+utrnSucoN+valv8fg+K3ZzcrMxufm7+e628zO2Nzs+53A2uPo2/vd8+Pd6ebOC+rl5Nzb4+zhCQID1dvo6vbf69by7OT24vPg6vPl7fDu6Qrg7NwA0gXrGbnAzdDG/M/aENbRtsHd+tQM8OHi3uTx0OPV0ePZ7PfY1tTl6t/m5NbA2toAxtgGAATV2ubY1vn/6BTo4dHW5t/iyQDZ5ePw+djv5t705vUG6eXl6/Lk
5Ofj0+Pe5NMH/d3Y6ufyBt/qHu3k8s3U4PPi5f7X7Ona8+Le5vPq7eb45+vk3PP16PTo8OLI7+ne/fnU9/X++PTy4LvqI+8b5uLx2xDc5ezj8/z/9vzr8vz2AP37+vv59+Lv9tzc4ujg2tzdCOXh5e/l8hbd4tvi487o6en70NjW9e33EOvq2/Pt5fTo5+Px0/jn5uzj2ufj1tbu3Mnq/+vr9u3fAe7X6ejZ5frv+ugR8Pz59f7y+fjZ8d/07vzq7/nz+fb78Nzj7+rF9fHn8fP89PPuAxHo5/ne7eXl8/Lq9/j7/v//+PPy9/z+/f3+//76+/3+/fv8//309Ojp3uLo7+vyBtfT8OzY5Nbu8eHW1xDc6Onw6+rr6eve7Ovp6+nt8gfw8ezxzujp6APq6+Hk6fLs9OvZ1/Hv2ebX7fLo1tYQ3evs8fDq7urq3fHr6e3q7fII8fLt8c/s6+kG5+rq6O7k6OzuBs3o6u3S5vDlBwfWDOfp7fDg+Obs5N3k8u7e6Ovs5ujs7+7v3+vk/+fr7ezx5+3u8grc6+/u3fPx8P4N4Ozt7+/x4QP18unh6/Ty7ezv7uvr8PLv8ej08AT19fT17/bd9O3p9/Py8vrk8u3k4t7k7e327+/o6+rp8OLy8+br9ekR4eXm6+X47t/r3MgSzPK9w87k3vEP7twJyczC0eDz0s/R5Ofn4erk5+DM893l5+Xr8+vn5e3m0uHcxNzIEszyvcPO5N7xD+7cCcnMwtHg89LP0eTn5+Hq5OfgzPPd5efl6/Pr5+Xt5tLh3MTT1u8G/dTb8ufaxubj+9fq2u35Bdvl6Ort6PDd6uDn8O7m6ujl6eXg3+Hm4+nk197m09bvBv3U2/Ln2sbm4/vX6trt+QXb5ejq7ejw3erg5/Du5uro5enl4N/h5uPp5Nfe5vAD0frzys/b4djY6uHx3t/j49QU5gXk7vDn7ebo6+zt7+/y7+np6ebf4u7w7NXZ6N0Ez9nx/uvq
8enr3PDtBN3x8OzkHuzs5fry7vjw9fP18/D09vLr7vDy5+319fTp6ezx5N/g5v7u8vbu7t707gbq9PP06xjw7vH6+/359Pf1+Pr3+vj49fX39/b4+ff57e/y9fAD0frzys/b4djY6uHx3t/j49QU5gXk7vDn7ebo6+zt7+/y7+np6ebf4u7w7NXZ6N3HzQ/V1/rc3QMBxtwN483g4ObW2Nzz3tbd4ern8t/q5unu/u7c4vTj4uzj5gr55+rO4eEI6uAT9u0S79332Pnm9fnl6vLs3vn1+e72//f49v79+/b8+vb5/Pn48/Tj0Pf60sTNCsrX+d3fAwHH3Qzazd/g49HWzO/X38Pi2+Xy4ebe69MT79ff89ni6+PlAPfo4srX6dXX59fV4dLby9653gTTzP3pxcjADNjO3+bM3dv7/7LY7uHGzeHjztLUz8vG6Pwn8Pbr4fPq3vXy6Orl5+ze7O4I3+ri5B7f7PHt7+zx9ejn8/D48OXz8PDy9OXh9PTT2vr46vgJ9vX38unt+vP6+OX69/bh8/P6/f/+//398vH06fz9//3+/f3+/v7//u72+xPR7cjH7svD4gH81uvQ1ML8ts/ewbTE+tTE3O3+3f/TAx7VytbvzeLPusXR0bIPxv7X2f3X297a0eYP5PDZ2NnWydDY2dHS3cre0+Ptz/PU7Mwo4NrjA+Pc29bG09zMCd7L4AvW2dbpz+PYzcvQA+Th2N3e2tjc6NLX3frg2M7k4eDx1uQU5Nzk4d3p4tzb4t7l+/rz9vX28+Hu9unh3g/2+O7n9fb03N7k3+bl9vbo8PLj8972DfTw9vX59fju9/Xz9+8NCcEHvuS/3s/GyMkC28rM3dHZzNvo0tfd+eDXzuPh3PHW5BTi3OTd3eXX2djgzeD6+trRzdLk0tvc2uPl6ubcz9razs/bBNTX1t3g09jf2tMB1u0X5Mjlz+LY4dLf1/Dh8d7w4uHY4Obk5ODo9OTr6uLj8NzX5w7X
593049nr4ebf+N3a3Ork5ebj3+je5N/i5Af02tHN0uTS29za4+Xq5tzP2trOz9sE1NfW3eDT2N/a0wHW7RfkyOXP4tjh0t/X8OHx3uX26/Xr7+7w0ujD6Orp5uXs6usJy+XZ59zz8Nzr6+zi4Obn7evi6ebh5+zo9OvxDhLp7uXK48Hg7vLv6env87P8t/7ABr610/7I3vbm4NrQ+uT15s7PzNzW2dDL2c391eLwCeLX3uL02ePX2NXt6djS4uLU3xjY1+Lr4uUG4+jm6wjr5uzg3tbb2tjm1uDd7OwD6+3r8fv09ujy+RL67tzx6trn6Onk7PLm7dz8/vD75erw7f79//z//Pj79vv57PLy8OPe5Nna2e3k7dHfxuDY6NQK6dDW1rwN1cLQ6ung4dzS2+LZ2+js89kU5+Xm5dbl3d8F+e7o4+788ffe3tro5O3eFvfw4eLYEd7T4Onx6OTu3+Di4d/38vnWAe/u8vbZ9fLW5N7k2drZ7eTt0d/G4Njo1Arp0NbWvA3VwtDq6eDh3NLb4tnb6Ozz2RTn5ebl1uXd3wXi3//NAd7q49XoAt3j7dEL6ODU7f3r5P7W7u/h6+jq6Ont4efn3Obg5Ozk4OvV7t/v5+P/0QLf6uPf6/3n5ezV1ubg1vH/7+kJ2O/v5u3t7Ozt69/o5tzl7OPs4+Hq2u/h8//9+f/i//z/+/zk/Pz9+PP8//YL6wj67v/+9+37/Pf+/v3t9vn7+v3/+/j7/vr/+PHTyxbMzwbM1gPkzdAL2ffT8Njj59HN/fzf2djP8Ob91dnq2uri8+/b6t/o5tXW6tUJ5eYP1t391ef19PPv7u3k7PPv7vPg6vHf/OXm1vbyDN7h6OXw5fbt5ezv7vDt4u/oEuPexr7Pxce85vDfxNT2pM+rrMbs89rE7tzexBTe0Kbk5uTzyOPzxO7gxsPC09DA1fUG7tDSzbTVzeji183i2dPJ0tjY3PDV2Qjk5uIN6d+97dHuyuTH
/NH27NfN3Nzg0dzoAfPr4uHO6OPV5u/v89/m7ent9vn/6erW0PTxDPTz8f/t2tjj2+HdAt/c1uLn7uDX0+oD7/Xs7vbxC+Lx9vj38efl8Ojs9PT3DeX36cr09OLv8w3x6unn7+wI7+34/Ojq7dsH6u7n8eby69Hg2d/v9O3r8/Dq6snw89jR9vYD+Png5+Xe2Orq8Pbt9Pbx+Pfm7fES6fLs7erR5e3f5dPk6dvX7Ool2ens5+bP6eD69vDh4Obt7vDt7/Hs7PLw7ufx3+3lA+ny7Ozq0OXt3+3X5Orb1+zqJtrs7Ofr3enl+vby5uHs7O7w7e7y7Ozy7+7m8d/s5uTw9PHu7d3m7+Tv3Ons3Nzt6x7e8fTs+Ovq7AX59urn8PPy9vby9/Tv9fLw8/Th8PLq5tft3Ovp7Oi9xsTh4NQB1c3H0r+6ycnBxyXA2tfe/s7swb/WwNLKyMf+s8DE68/259bb8uXz8fLsys/Q5ejaCuHR1NvTxNPezNIjxenj6tbX6t7G48vq2+PdwMzX29XU8u/zzfjt6s7M3vfx1ucA6tva0eUH0O7txt3x6/Di5+Dt8uTw7vHo6Oji2NTXGM/7wMze7P7n7/rx/P7x8Pvj+O/4+/j36u7n6vDpE/ny9/z78d/68xf79fP4+f7+/P3o5//n4fTz5ODr6+vuzO3e7u7u4+7lEgLl29/75e7q7+Xq6e3q6/Dp7OHh7ujr7dbu39Lt5vv09Orw6+vr787t6O7v9OXy5RMF6dfp9Ovy6+/s7uzt7+7w8fPo7PTu8u7n8ObW7er49fPr+PPv7PLS8+318/vp7dwJDPXd9dTx+Oz08/Pz8vP09fX3+O757PXw7fL62O/qBObO4/7r6f7m5+z08PLi6ujx6PHrAPzs5u/15/Dp7Ovy8PD08vPt6uXs7e3q4esQ6+bP0t3i2+TW69Le7dnz8uDa6+Lgx+3m4AMkAfnb7enr5Ojg6dzq8Mzp5+fp7u4G7ubX09Tk
6t/w1vLc4+zi9vXm2+zl58/y7ermIfPu1fH36O3o5fne7fbQ7unn6vHxDu/t7fzT4MLI68jD1AXD7NLfxM0J4+8I8tbgyu/X7szT0trN39TqvezB0tDU3MjPAOLB6bEDBe7V4f/e2eHt5vLo29Xe0sjg5gLnAeIL5Nnc5/Pj1+3m0t3c4eHo4NzR1tjZ0dTg49rl4OTy5t7gFc/m4PLh5Nrm0gzs69nf2O3s3ern6tXn5OLg4uLp3Nrr4+3h5eQJ0vzVw9HTxMzcvszH5c7U9cr8z8ft99YC6Qj66ure2A3a3r3L3MbT38zi3NPq0frd0vHg48zi2tPk5tDb1/nW1grb59vd9djbEvILAfPi4tvy4dzM1OvV1d/W8ebR79/c4+Pn6Ovk5+br8ezm5eXd7egQ5/Dx8Pjh4xXx3+Lu5fLg8ebg6/L37Pft2vLp6/Di5OLt8wPn4eXm5Nzs39rk4OXt2tkC59HjBOfN3ATkzvXp8RXd5c/e49/y693m6ebx5gXl5Ojv8eby6+rs5uYB2PLx9ezw7+bT/trn5t/g7dkN5xMK2+fm6/Xy9PLq5/Dw8+3q+drf7tQR3dAJ2drZ1+HU29nm4dbU5szl8eHl4+nr5O4NBunh493i1ezf4tXg2hfe1+HF3/P11MzZ0AX7xMvoxuP86dbWvd75ywnV0srn8hDj19HQ2efU0Mja5f3d39ze7ef+xtH17t/c39z6/dbVAuLq5N3H7PHcBt8O5d/r8NvO7+7u6Ob07fHw6PH/8e7w8fHD7Ork7/L75f778O/89+75/vX5+/v/5eXx8/H7+f0UEvPo5fX5/fjZ7ur26Pj66v387fH49vP11MzZ0AX7xMvoxuP86dbWvd75ywnV0srn8hDj19HQ2efU0Mja5f3d39ze7ef+xtHw5N7i48IK5M/g4eXq6wrp3ODd1fba2MXW6eDS5uMJy9zV3+fb6ePa2OPeAOcD6sjW2+zn6/PfFeni3+fx9PQG7+Tr
5ujy9OXp6O3m3+zvBOnq4Ofn3Ofn7ezs7PH23O7V4rv62fzasLLPogff8fXnwabszOHe6/Pvya/U2O3WzwOty9HH8sfKz63Tzsb6sr/F7tvWyuAH+cfC6Nre09QNytDTy+Hd6v7pvujhz+rP5fMT2+fi5uvm5d7V5NXQCcfUzdH+9uX67d/y6d/iCA3f5O/w6g3n6tH0DODs7PXx1O3t3/bz7vII5eXt6uzu79Xm5uPJ1PLu5/Po9u726vLuBQcA8en65gXs7+7y+Pnz9fT18vHs+frz9ff89fb58Pjy9/P57uny7ufz6Pbu9ury7gUHAPHp+uYF7O/u8vj58/X09fLx7Pn68/X3/PX2+fD48vfz+e7p4+Lp5ff/4uTLweng3fDc7+HiCOXS6ejW6evv9OvsCezh3+P06+vz4+UQ4Nbq0dzh3d/55+bo3fDu5MPs6/Ho5uUC6eHuANzx2+Tt5ufo6tUM6+jb7Ojh3tnw5u3y5ADlz/Pf+efm6N3w7uTD7Ovx6OblAunh7gDc8dvk7ebn6OrVDOvo2+zo4d7Z8Obt8uQA5c/z8PHY6c/b9+TPyOjx0KrBxs7g778EtdLQ9tD60uPn2tHszc/pydvaxNjS1Nzpwc7V4wLk2Nzw6gzn8dvQCe/d7uzp3+PK5N715ero2efv7/LnxOzp8PHx7OTs4+fvEuzs283F2O8E8fXf6eLqDtb14+ny8+YE6wvq7erd6gDm697T89rq7O716O3z7PPt9dXp6u8A0RbX0drz2A7q++La9u3/5/Pk6tvz1+jr3vL/3fPo4Oj6+eUM8eP29vTz8vfh/O753+Hj0OHQ0unjv7/i/9D8tsfX/uHe/KXMz+zu8M7b3eHL5tTK5Mjb3LzY1dPd6MnO0tzl5eHl7vHb7+jp3wvm9u/w7gHe1Pfo9Onk/ePw7/Hq7+/x7/Tx8u7t7vDr8+/28Ovs7PLq5e727PXy8/Hy9/Pv7vXg9OTx7e3zA/bt8fL17ufq
CAby9vbo7+bq3fTo8PAQ5P4C/ODo1vD+4+Pv8dvg/OXl5fDi3OfkC+rs4e/p7f/h7+/06+vs6+rn6eTp69zi3+L+Avzg6Nbw/uPj7/Hb4Pzl5eXw4tzn5Avq7OHv6e3/4e/v9Ovr7Ovq5+nk6evc4t/i7erj4vPr6vPy7eri8uvpDfPx4vAD5AEE3uzh6+fz7+Hl6eP26ez25/Dy8fTc5uvq8u3q4+Lz6+rz8u3q4vLr6Q3z8eLwA+QBBN7s4evn8+/h5enj9uns9ufw8vH03Obr6vLg8PPzE+bp5OLbENQP5PvM3+Lc4eT14fHq7P7g9Ozs9+308/Xs9O/u5+Tw9PXp6+LsJPbp5NfR9tza/snQ2uXJyM/E5cfa+wfIn9bt6NHbr7DDwuTJv9bM1rK3vrzUzf+wvO33zNvo8MLkztvX6eXo1t/f5tjv2RDc3tvr4trn6/Hm7fLq7PLu8ent7vL07eYM3ujP3cL+29MQBNwL7ejy6Ofr59QK5Orr5/PT9AEG5OnW5Ozp2ens5uLv5ebn5O7o39Tf1ubF/93kEQbl7u3q9u/r9u/ZCuvr8e7x6vniCOjp4/Du8O7q7+bl8urn6uTw6uDZ6uLz39Pu+/D03xnl6fTn8+n08vjc2OAX9OP78O3n8+Df19Ta8uD61s3V5uLmGdzm1eHt7wPc09/p7ura1PDj2+jZ6+XyBA/m3uzo9vXh8fPu1+rp5ffi9+3V7O7x198B6NLN7fEE2tng7vHt39rx49vs2vDn8/MT3OXz6Pj35fL49Nz16On55Pju4O3z9fDhBencze3vA9zT3+nu6trU8OPb6Nnr5fIED+be7Oj29eHx8+7X6unl9+L37dXs7vHX3wHo0s3cyuXaBe7P0OzN8tXZ3MXy5efcAezyztngzO7c3uDR1dPn0+nZ39773d3cxL7s1cjd7NvQ6tnU3+rh2uzu6OPUAer26RH889jz7vHn7ejn5+Lb8evu6fHr9eLj4cvGyt7n
+u7g2OgQ5+HlBtT54+ju4NPp9d/izODu9+z6Dens6+zz7fz79fHu6Qzq6u7o5+rb6OjcyuXaBe7P0OzN8tXZ3MXy5efcAezyztngzO7c3uDR1dPn0+nZ39773d3cxL7s1cjdydTU3Mjx3OD+z7vM1dHS4d/L+sfj6NTy+fT81Ozy3dHe4t/Z5+DTxdrN2tjo79fR7e/j6vDq3vLt/uXa1/Py4+zr8svj6xTdA+z6Denb3dvn6e3w3e3u7Ovq6err7+/w5ND36vL48+33+Nnz5vD69/T2+/fi79kK8AjZAAb14evv8fPx+Of08vD17vD08/Xp9O7n5Ozp6uYE6e/a1tvU5OHl6eryE+XU5uTL2uHk59TY5Obv+/r08uvk7erM6eP54/DjFfnm4tH1+efz9eDW4tvU8tLc68jd08ny8djO9cXQ08XI397a0NDU79vIyc/13bPY6M786uPS9fna9Prj1+Pb1PXT3+3b39bL9fTZ0fK91NbKyOHg2tXS2PDcy8vQ99252avS9N7ry+zz+e7z3MPQ0cf3zs/qxee9v+nr48bh5srDxrzX5s/ex8711L29yvPQvNTk4vbh/ePI1APq2N3U2t7T8Ofk5Of+1t7c0Pvk3Qfk3eDW3/je+dnp9ODY1uDV497mzfj24f3jyNQD6tjd1Nre0/Dn5OTn/tbe3ND75N0H5N3g1t/43vnZ6fTg2Nbg1ePe5s34vNTZxtoJ68XjFN7s/9fz1gfR0fbW5P/+zOYOyera68Hl09/079Hc1uDc3Njk2wvCytnr5OzjGPzd5+X37+fr3O7x5/Tg7u7SC9nr/d7y59bSAdrj4uvu4OXq4uXX9OPy1ODZ6+Ts4xj83efl9+/n69zu8ef04O7u0gvZ6/3e8ufW0gHa4+Lr7uDl6uLl1/Tj8tTg8e/TzdTy9AjWAs3e3vze1dfX4uUF++ra5eUABezg0t/j5+D31uPuzeDg3QHj2/jLzPHk1eLY29kG58nh6e0N
59ba6PHmCAnj7e/u9hfx6+Dx8/XtzODq89vs5eYH8eoM4eHx79PN1PL0CNYCzd7e/N7V19fi5QX76trl5QAF7ODS3+Pn4PfW4+7N4ODdAePb+MvMz+L74+nyAtr+1b/H7Nvi3ev02u7c2djyw9vx3+Pl0NvP497k2OfiAt3e2OLi/OHY9+fxEPIF7Oju8fPx9O/w8ejx9vLx9/D95ff29PX2+/b7/Pn39fH0+tr29vf29gDt4+X17+L17Mrl99zq9O/o/OwX+dbv6fXq6/vw7+jw9tru9Or09u/o7+wP3+Hi6/AE7uzl5+zd9OIQ2e3n7fT26un45/7u9OPp9vT43+L+7fQJ6+j26ejt9fz03/n27/b77P7x2Ofs3fTiENnt5+309urp+Of+7vTj6fb0+N/i/u30Cevo9uno7fX89N/59u/2++z+8dj39eX16O7n7gnt6uzY9/nl9+3h8efz8hHo8fL27+vu9vTz9vn19vLs+fX4+PPj9/n32NX319vlBNT54brc4u7F2N/g0/HQ+dXu2PD6197dy9fO4NLa2OXi9dzZ1+LiDtfH7+71+Pru8PH56PblEvHj+vP96Ov37Ojs7APkDPD08vX7+Pzu9/j19vj6/Pfz8eP88AH25Ajn5uYF5NPo8eLm4+Pd8Ojf5tn18e3dCevy6/Xl6u/y6fXx8e/u7urr+fH44eHV6vve9cjl/fLw5cfn6uXW0/b+9x3UC9Hy9Pb97eL18efn7+797vv02/j58v3kFvPy2+zr/ObV5uTw2dgF5+rs/vjt8O8J9+3h6+bw4Ojs5uLf4Obh8+3r7eDs8O3m59jo8Pby7fry2ujk8tvcCOzr7f/96/DwDNbJ6/Ln8/Lt8O7l7en29fTy8vDu7vDv6fHn6PHv6+r64gvk4e/W0/vj6ev89+zn7Ozx7N/r5vDg5Ovm4t/d5uHy6+bq29XW1NDUzuLW8tXa1tzR/9fb2eTk19LV1//zBuTm2Ofr+Onf8Nnk
4O8H4v7u5t/Z5tvb29bi4uLY/Ovc8Nzh3Qzi4t/j7fPd9OLY0gXs4ezv8QXu4ujh6ezoCO7h5/Ty4unf39/Y6ObV5wPa6+Dt9O3m9vX47fDy8u/vDwfj9vXi7vH08/T26vLu9d/z5PDd5u758fH49Pf0B/Pl/9Xs3e/zANTp6vfq6vHr6uHb7N726ezu693y7Pjk8u7i8tj/9fX07PD08+Tx8Qbs5Q3V69Tj8wDU5+r35urs6+rh2+bc9tTq2OvU8ev14u/o3NkJ//Xz8erj8vLk8eIG7NoM7u7g9uLq6esW5tsH69vq4tjm2MPSyd7o3+fn8+ziDfAj8BDw7OHo8PDy7Ob14Orh5e7t2/Xg6ufrFd7YB+Pb4t/W5s/A09be/Ark4e/p2grqIe4Q7uve5PDs8erm8t7r4NnTwdLg5ury3c/X2svU0evWyBrJ3ebo6NTcA+Tf5+Hl5+UQ6efe5+Df5eXo3eTc3dLk18vV4u/y/ODY3OfP2Nb24c8m1Ofh4PPi2wrj5uno6eLp3/Xh4efm5ebn6t7m4+HX3d3T4uL0+wrp5Obj3t/e+t/ZI8713+jl5dnd5e/u7PPq6+Pw6Obs6evp6ezj6evo6ejf6eft594U8e3l5u3t8t3v8d/g3/rj5vcK9vTu+eXw6+L2Cu307frx9fXn9fjt6+jo6eni3+rb7OP+yt7j6dze39QD4uTb4P0Y2fDz8eUG7ejs6tDkzfbn5uPl0uLd3ufczeTe493q7OrR287h5ebnAuLo6ePh29Df2tzn5vPt4/bvE+0F6eLl5evm6uPqDNrv6f7k3uPd6uzq0dvO4eXm5wLi6Onj4dvQ39rc5+bz7eP27xPtBeni5eXr5urj6gza7+n+7fAB9tTd2vr1/vjez9rBwNjO7e7z/sL03ebi3tXa1eLn7uHd3dnd8d3O1eng8Nnuvt3bzuL53+jd8u7T8ezt3dXj5gT9CAbV6+nt7PLz4Obx7vfz7urt797g6Ovx
6gre1O/t8AH21N3a+vX++N7P2sHA2M7t7vP+wvTd5uLe1drV4ufu4d3d2d3x3c7V6eDw2e6+4u/o9fbs4+fm6fbp7O3r7+Tz9evw8u4C4fLmBPH34+Xv7Onu5O3q6eLhEuXuC+fX7+Pm+vb3H/rw1B3y8vzz+svs+vL26/DrB/H0+d/45OHy9/vl7Qnu+/n6+fj57/b7+ePl8O3+9Qnn9+Lyv+j2/O/79+bpLgPF3NjZ9O7p6Nrw8e7p7+Xm4e345uXz3/vu+8ve4fvo7d3j4+QG+wXb3/Dj0trQ28vtA/j65eje6uLg4e3n7u7r5ebq6Onn6Ovr3OPg1fED8fn38+Tz7wIF3ef58OXj3OPY6+n+7ery9PD27/D07/b58e/w8/X18/b29fPs7+bV/snRBsXR2PT47dTZ1dbL0fPQ/7z3CfXR3MzO2NvTxdzWz8zsz9XP4N/V1vTX28nY7f3Z3+jk4OTa/dTw7+jv5ejp39jY8gsA1Ort4e3489Xj4eTq1uvs1+jq5+z+7+3m7+Tf5eLj6NfgD+Th69/r3tcI5N0U3dzp6urc6+Pf5+vm6+3f/Nb70+nd29Li5ePk19zZ2N3wytoO7djAIMve5Ofi4+Xny8T40f3b2+kD5+DX1d3V39zb1d3e297ZGAfp5drb2ba64vvRvvHv4vvA0s/L28/j4fvbAcbE++rw0ePg4Mr7093c1d/ayd/g287R/dPQ3N7N0ubwvMzvEe7N6NjZ1dnT7PIU6wTs3sT0+dvw5ure2vDk8PDm49rf3+PU2w/U2PoM3+jr6v/t7AHu3QHe4fTl9N7v7d3p9eL47+H59/fl7/b44fX7+vnw9Pjz+vry9/flBPrm48kH4ub15dgF3eHv4OrV2eXS3+bMAunR9vXz3+js5NHs6/Xz7vLw7/L149/t3O3/7u/UB+jy3vHe/vbr9e/u7d/f5uzp1gnx2/r59+/l7+bb7+z39ff48/X0+Ojg8PHd/erl9PXc6MfC
9M7d+tbD3v3P+/XJ0Mnr5+zR2t3cwdnQ6NzX2d3V4uTR3eP22s8J6/Dq/Qj18fbx7xHw+e3+6fT88PPH0/P3Av357Pv65fLl9Ovv9/rw7/j89Pz79PLz+uzz+v/U/v799O8S8fr1/+z8//r+1NXz+QP9+e38+u316/b28Pn68u/5/vb+/Pj+99foB/Dm8Pvd6tzH7NXezdvc5+7zBvvL1uDN5fLT3Ofc5+Xh797X2eTZ5OTZ2N/35ODi5hfK58bX4PMA1g/W6NXi5+3w+hzXr9Ls1u/32+bw5e/W5+Ph3dji6Ofm2djdCuDwuPr29wDW/v735uIA8+v9/vf7/vz639/3/vT//+f8/O/+8//97uzw+/v6/fb+//n//gv32Nrq9Pjl7uHoBePi5NjK3QXoAuP41u7M7+rm493a4eHg4urc6urc7Ofp5+fe7MgG99jd7/n75e/26Ozj5OTc097w7gXj+9XwzO/q5uPd3OTi4ebp3Orq2+3p6uzm4u3MBvHz5PHZBPH239nh8PDv7eX19vff/gLg7tXu6PHj3uji5e7p9u3y7drv9vHy6e324hbRzNvf1fTZ5vPe2cLo39rg5sj/1tXc2Qrz4t3f1+XUAtsAAdbK3dnl2ebH1eTj2dja59Dn7N7B9Pna6N7O6+Pn6Ofl7tfY3d4K8+bk7+Ly3APfAAHdz+fm8Ovp2OPn6uzl3vDW8PHoy/n87fDu6fDo+e/m6/Le4+Hm7BDq7PLq+ObV5gn53tLu7PXz8ePz7vX27vDq9fPx8Pft9/YB9vLy9/Hj9fL2AOfoCPTz9+L/9/fz7uTx8fDs8vTZ9/f08/bc8+/66vXz8fD37ff2Afby8vfx4/Xy9gDn6Aj08/fi//f38+7k8fHw7PL02ff39PP23PPv+urt3+/z8+nwBubU5+3j7+/t5uzzAM/uC+Tn7+nw8OHq6ebw5u3t7ezv8fHo6/D67/fp7Mnp3fHl7PwB9d/d4ePk4OLp+Onp5QPg
4+vq6urb4+Tl5djl5+Xi5efm4dns7ejy/P3V9+nz9/vY5fXv5vTo8e/06Pz5Ae3L+PT6+vPx5vb6+vH98ff27ff18/Pj+Pf1Bebf5+Lh7wfp5t3q6+zs2OTr59vf/d3q8dzrAOLl5tXk6dzp5urs5N3f5eUTzeTq5gnm3+fi4e8H6ebd6uvs7Njk6+fb3/3d6vHc6wDi5ebV5Onc6ebq7OTd3+XlE83k6uYJ9/nu/d32/P0T9uvr8fP75/zv9ef19fQA1u8Q+uf48/T89PD88/D5+/v6+fz9+vzz3wji3NXN3Njs2dnX3+/i3+Dr7OgjA9bk7tHq8ePx5fDx5Ojp5+3y7ejx6uzi8djl4b0L5d3X0ePc8ODd4enw5uPl7+XuH9/e6O/u+fXp9fDx8vD87vr1+vHp8u7t5vHW5PDU4+bo3erf8vDrANrv7/Xk8O7u4wLe89/T1uz97/QIBuHb7eLs8e3z8/H16fHv5vrl+OPm6N7p4PLv7ALf7+/05PDu7uMG4uzg1NfrBfPz8A3i3e7j7vHt8/bx9Ojx7+b65QDX2uLo3+Dp69785d3q5Of76u7v9twN+ALZ4tPu5tjY5Pbk4Oni6+bd4ufl5OXp5ebj19ri6N/g6eve/OXd6uTn++ru7/bcDfgC2eLT7ubY2OT25ODp4uvm3eLn5eTl6eXm4+bo4+vl6+zx6Pfp4ujq6gHu8gbu4xD91O/o4Pfq4OTs+OXu6ujv6uDk6uvn6OTp8tzXxsrK9b7YzcXi9szN2sTxyMDu7+758PjQ9drL4Pe9xujbycz2AOLpy9rixd3d1AXR8PAE7Nvw8/Dw9sH38/Xs7vn26SLX1vXl4uns7u335Of05evt7uz37uT07PHz9Pbu4dzRzd3/1ODb2fTq5eDp0PPN1vDZAsviDtr67dnt2tTf7O3Z1/0D5evj7evl6uLjre7t1+zt6fLk5uDr+Ors+dsI9uvS4xbc4tvu4/jz8d3t9/T28fEH4unk
5PLw5uv06s7k+/re8wT49/389hX++fzp7P79+eHbG+/9/f4A+vr9+/37/vj/8vb68v3+/v71+/f95/7i2OPo4Nrh6eTj2+PS1ALjA93lBOjm7ubi5+Xs5uLh+QHp2dvi5uHZ49rp7gflzeDpzqPK0bi08/7hohypuc/Hrprgmce6r9vpzOnn2vjN2c+j/aiayMG13ai838Koxa3F+gnN+srfC9T53OHn4OXc1dHh4O/59u3p5efu3eTl4+zm6d/m5erq6dDZ4NXh3//Z4Mnoy+jGycnyAfvX3dnXyN202PjM/NrW2ATe7ef13+rS7svI2tXp2+Dl19rX2snCwb3KxtH0ycPLsgf82+Xd1NDZutb50P/d3L4J6tvv29nq2/rP2+Tk3Nni69Xd1NXUx87H4PTr6/Dj3u/zBOcE4vXq/tLy6eng6ub3/fLj/Qft9uT/2e/p+urp6evy8uvw4PH3zOX18erz8t/wBgbrBeH299Pa8u7s6Orq1QT24gLx4/fpB9vz9fv37Ozp8vPv7+P0+NUE2Ovx4+fm7erz8+Ly9wvx8/Py4ezz8+bZ4evi8fLwBObkBuXo4u/y8/fb8Pfs99XeBufr9e7o5vPx9PXo8vf08fT09Ovv9PPn3eT07fPz9gbx6Q3w8+329PX57PX47vfa5eTs4OXc6O3v5+T56PXl8ecL9+f06vbx6uzvFA/W4+Hu+/nZ1dvw6e/i3NjZ7OHmzdkiz9nh19TQ49re7Nrp6uHq3+Te8Ono9eT16vrb5Ojr2efaIODd4Nvy5tvS2PPr29zQItfZ4NjU0OHd4Oze6erg6uDk3vTx6PXrBPPw7e7w9OTm3+v07Pfe8ebb0tnx69rf48fM2Lrk8sPKC+u6BsvX67nXw9jMu8zP+tLiBPjFE/3KyNrO2Nnd6c324eff89DcvtPb5+bl/N7n3QX2z+/b4N/N59n92dDR0Qbl7vrl2g0AzN3e2unh7vTVzuXn4/Tg7c7a9PP36vTz
/PUN8NwA5fH51Pzd5vDg7un47/fi7+H8APDk+Pfw9fj58ezx9vX68P3379bZBdz32d3t2Nnq6OHi59MD6+ff8OYJ5ebn7PHu8uLm6vUN7tPo5u7e4dzk69fb4Nz70dLf/tHc6tzY/eDj1tne6eT+Bdna6eHq5N/p6+na5+Tk5OHh6ubm5uvp6uvu4PnK/9PV4P7S4Ozi4/7h49bd5e3k+Q7a3ezh5+fh6e7x4OPm4efn4ezn6Onu6u3r7uDf3PvR0t/+0dzq3Nj94OPW2d7p5P4F2drp4erk3+nr6drn5OTk4eHq5ubm6+nq6+7g+crr9eXx6e3s8PHk5/Tz7PDx5/Dy4eXp8vTc9PXo6gcP3NPY6+/i4uLl6uro3xbq6ObN6/Xl8ent7PDx5Of08+zw8efw8uHl6fL03PT16OoHD9zT2Ovv4uLi5erq6N8W6ujmzezv7+P17efs0+7c6OHy4uTu4xbd4e3o5+/i59vm7fLe8e727O/x8OXr7PPw7Qvq4er39fX58vH49fHn7/P1+PLz+PDx6uXx7Ajy/O4F8vDv8vTw8fH29fj3+vj49/r4+fD59/X1+fLx+PXx5+/z9fjy8/jw8erl8ewI8vzuBfLw7/L08PHx9vX49/r4+Pf6+Pnw+ejy5/bo8/T67Obi8fD18Ov07/Tl5/nb6+j17uMK7unh6uvt9/Pr7efr6/Ht3/P37Bro8uf26PP0+uzm4vHw9fDr9O/05ef52+vo9e7jCu7p4err7ffz6+3n6+vx7d/z9+wa7d/r5/Dg5Orq8vXy9PLb6ufr8Nbe7tXg8PD97u7z+Nvn8erl7/Hk397Q4Nbq2e8c5+Tp5fHk7+bo9N/m7Pbs4ev26fsA6fLj4PPtFOnu5uvp8PL05fDv6fDm6+7s8+Lv3d7j2t3n3u/Q7ecC3+Th5ePm5ecCAuLg7+rx2ube7+YD7+fv5AHp8PHt7e3t7fEK79Pl49rd597v0O3nAt/k4eXj5uXnAgLi
4O/q8drm3u/mA+/n7+QB6fDx7e3t7e3xCu/T5e325vr0BfXj6xTr7Pj39fHs+Ozs6e8H5unzA+Dx9dzs7uby4/Tz9vPj9urx+vv65+TLz8/R3Oqy6OXY5OX01dbQ5ej3w+DcvuXb6+AE2tzQz8Ha5trJ7DrC0dPI0snpyMvP++jqDOoI5+bp7ubi8PPl7OToAfP38/Ty5O3x7/T09fHt7dns7/Dt6+rs7fD04uHl7ujl6+7q6ATp7+zo7fL09uzu8uvw6OzxEeMP8wTw8erv5+fu5PDv+vX29/b29/fy5OLo5evu6ugE6e/s6O3y9Pbs7vLr8Ojs8RHjD/ME8PHq7+fn7uTw7/r19vf29vf38uTi6OXr7uroBOnw6+ft8vT27O7y6/Lo7fER4wb0BPLy6+/n6e/l8fH69fb39vj4+PLl4rKzBMTCvLb0tK+/6MbFwPb9yMb697/0wcnR/gLKxcDP9uAM5wfC6cHK2M7Z0sPZstPn4ePp5+ztAuHP5+zz3+rXB+/hBsry5ubr8ODa+O3z+wYH3AAE4Onp7u/o8PH16Nvh7/fz7PHu9wDk1Ory9/Ht3gz26gzJ8+z09Pvz5fru7e8N6O0J5ers7O707fH09uvl7frx6fL3+/n79/fw+fr19/bt9fMDAfHn9e31997v9u7t8uzn6ebs8Ozy9fL56fT46AXj6eHw6Onn7OHk5RPo6fDt5u/o2Nfo7OPw8/IG4vX83/Lv7grx3wrt8/Tu7vTy8+zd49XO1NXXyALE2tDK3+bQBwPK57gB3Prg4+AIz9jZ4NnM5uHfB+bg3d3l5drl1Nzb2uzm0dvh4egO1O7g2O/t2NYR4fTiBejj7uj01+fl5OLv3fDx6Ajv7ene6uPi5d/c2Nvh49Xg2PDt4uPYDN7l6uPe4OHgGeTc3uDk8Nvs5OPm6Ozp5uYO5unl2ODr6O3S5tsG4OD86ejh3ePf6eHe3uoF6Nzq7fzl3Ann3Ovb2Oro4s3s4wvp
4PPy7+vi6eb06vDX5eDg/Ono4d3j3+nh3t7qBejc6u385dwJ59zr29jq6OLN7OML6eDz8u/r4unm9Orw1+XJ29Pj1+rl5/Pq7Ovw6Njhz9vTBuzs8e/v9vfv8O3w6vDu8/LcAuje7Ojq5+j1J93i7+8B7ePm5+rk6ODdDO3h6uHn3N/u7QHv8u0A6efv7PPs6gfxDevr7e3r4ezr7OTk1+/vAe3j5ufq5Ojg3Qzt4erh59zf7u0B7/LtAOnn7+zz7OoH8Q3r6+3t6+Hs6+zk5Nff2tzZ6sXf2M/dx+nP1M/TyBoB7d/j2PjU4gDuEezk3+7q4ejX6eXk7Oje5ujf5dr35ubk4/Ll4erk8OTt393c5uP9Cvbq7erj6u3u8BLu8+zy7+308fHt7vT08/Px5evp/t/l69ni3xbi3N8A7evhGt/g69TW8ejez+bk7uTj6OLe6OLi6Ojm59zd3d7W3Nnfydfr5+Df7OsM6NPr5u3r6hXW4wLq7env7PXw6evu8e7l8PTr8fHw7Onq6+/x5PHb8OXd7Ojj4PPuEOzv9e/x9O4H7vHu9vHv7/T4+Pf28fr4+fb3+PT49vn47fLz8/Py7fPx9uX09u3q4hHx9twN9fTuA+3v293Z8+rj1+rq8u3o8efn7Ovm7u7x6+Pm5OXg5PDm2+/G6/jj2uTH8+jR0dnb2fDYxuXu0uXA8tDN1PTR39Hf1tjb3Avq09vJzMLZyMrD/+/n6gLRBd3/697v6eXw9+nX6tnk1d3i4tTm3+rT3e3o5+fr5eP4AuLl3Ozj4d3b6tgX3uLhEN/hw+Xb4Oju6O/s5+7r+w/y3+3P5fDn9ujy8Nrq7urw4eLq9PHs5vLg7e/U1Ozr5Nrm5Q7q5wru8Ajo9u75+vDS9fvu9Pv9/Qr6+vTk/vz//+L9/P76+ff19fvs7vLZxuv449rkx/Po0dHZ29nw2Mbl7tLlwPLQzdT00d/R39bY29wL6tPbyczC2cjKw//v5wDc
4uXx4gTv9v/q7vTn0eHV2unQ2OjZ4+bp4+bm6OwD4uzh5+jl3t8i4d3k2OTY1O7T7eHc59sE3+Hr7OPd2hXh6Ort2tnp2OTkFufp8OwL3vLm6uzp8enm6Obn6efK39fm0+3h3OfbBN/h6+zj3doV4ejq7drZ6djk5Bbn6fDsC97y5urs6fHp5ujm5+nnyt/X5uDR1d3+0s7V8N0SytrW0c3V1fmx1t753M7o9wHm2P3419baydDe3d/e5d3n4Pba+93o7/Ln9fHx7QHsAuXk7PLb8OHj4eb0Cuvm8/fq6vHi4en29fbr9PPv7PLy8uP18Ozu5PP2+O/w3/np5+vx9Pj88fj48ezv5+vr5voDHP3u4ezu7urc6fn49/P08ff5DPbY+tvwA8oYxNC+6d/rxuPVzM/X2dgYxNfX0ODq3d7j4uLq49vf3NHd2tXW1dPR5dzYyfXg4ujiId3j6vvu4s/m6ebo5ODo1OPr4+Pf8+Xn6+zt6ubl6vHk5+Pn4+Ph4+fm3+EA4+Pv6R7k6uwL7enj7O7q6+fk69zl7uPk4Pfr5/Hv8Ovp5+/y5unn6Ofk5OXo8eDi3NnVxtDC8szP+crTEfTIyQTeANPQ3djc/NTYy93t29TY//P469rX0d/Ky8/X0dC+AMDf29Xl1wTV3t7l2x3+y+cI6fjm3+Pj49Pd4Ojm7uTi59sA1u7t6+Pu2+Xt6+nj68rX8Pbw7fbl6fTg7ewS497s0vUC8Ojt7d/e8fHy7vHr5+zjCvDy7+3s8+Dn7+/q8e/u7dvx5ebd3uLpENrk3uPu49vlCOPY5tnrCuXk2eXk5+LhEdsB8+fi4ezo5ufs6uDo6NPn3fTr8eHv7dcO4u7l+Onx4+zs1ev29A3s9+/v7vPw8uz38fDwCvbq8e/rDO3x0uDf//3P/frLCQDoxs7R5+H83Nzh4MbP4N7D2dnBFeTW7cbsze3W29bY1eDh2N7f2+XJ/QUU2OH+0hDd1+Tq4+bcBeDo
5+nc6OXo2O/d2eXt5O/S4dnI7tvt6eXi5tzn7eno2t/XEOHU1efeAwT+9e3b193f19DN8dj33wTY5c/h5tXV188B1dDd5trf0dbW0dvv1NP35uzn6unx7+n55/r96Ojr8uTo4vfSAfX29fHo9u7z7PHs7Nbd6e7q6+/o6+Lw5e/gA+fT4NrX2tHIxs7r29rbzdXeAcXo0N3EFbTH2BPdzcbS5QPa0swA0NnRztEd09zXy/D90cwK2MDT0NTZIdnX4g3F2dXR2r/DycYW3OTo4Nba49zi4erh4uPa3Mnf39vL09z7A93v2vLY4uDl89Dv8+8E1/Xw4vfN4ejTF+nk2ebp5+ja7eb07+Dw5+vp8O/o0ebrD/3RzArYwNPQ1Nkh2dfiDcXZ1dHav8PJxhbc5Ojg1trj3OLh6uHi49rcyd/f28vT3Pvp5OLr3dHl4uDhEeTm5O0X3Nni3dzt4dDI7tbt7+7a1+/VFufS7/D38N3a6vXn+ub+xdTQ2fzVz9zHx/3D5NnH0d7YzenU0Mzn3ObiwdzZ7/rZ2+Tc4ujX1wzy9QDd1/D7xwMPyqnk5+3+0OzG/s7iy7yzyc7n+fvQ587Z3MXX18/U9NwD38rS1vDI08jJ2MzE587j6eXp5/Hv7Ozj8unz5u72+u3y3Q8Q6fXi9uLw5ujy8eLtDt/vDurh6fTz4t7s8tnl5ebr8OTy6uvlDs/k6ezh5e7l3x/X5uPs6/Tt6/fy5+jm9Anq7erx6vHs4+v17uvj6uzw8ezu7+nw7/f27/bx7/D08fDd6e7r5+307vH18OrpAuH39PL66usM0+je++fr1fXs8PHs7u/p8O/39u/28e/w9PHw3enu6+ft9O7x9fDq6QLh9/Ty+urrDNPo3vvn69X18PLz7fHx7fTt+PPw9vPu8vby8vHt7e7q7vXw8vfr8O4R4/n39P3t7ALW6+b/7u/a8ODa5tvl3dH/1tr+2Qzi5ePf49r06drm49TmAv3g//Pg
5t3i3+Lm5unp7Ofq5OLr4Pjg2ufc5eHWAODa/tsN5ebl3+Pd9evb59/X5+b94v/z4une4+Di6Obq6ezo6uXp6+P43wLs3enc3tbm4+fs6+jl6eLm6eHg6uUN3+jr6ujv4uT79N7d4Obe4wbW1ffx597S698C7N3p3N7W5uPn7Ovo5eni5unh4OrlDd/o6+ro7+Lk+/Te3eDm3uMG1tX38efe0uvjA/Lp8d3k2u3z9PHv7uTw7+r16Oby7w/k7u7s9PTx49X96vLp7evr7tza+Pbz79327uYB5t7Z3era4Abl2ePO3/jX1OHY4NzX2+MI4eTh9ebk9OTz2//d1ePa4+DY7N/93ezd2O7h4erk4NwM6+rn1OMA4d3a3urk4uzpCevs4gTo2+Tt/OgC5+Po6unb1vDl0uHg59bs6ubl7d/g3+7t4tXW2OoI2dPl297k4urc8PHg3evg1voM2Obb4hbe2d397P7i5O/d8u/u5eno5eLy7+bW19/lC+bj5+Lw2ens7PP27d7q7OPwC97o5OjO5uHlAewP4uDn1uzq5uXt3+Df7u3i1dbY6gjZ0+Xb3uTi6tzw8eDd6+DW+gzY5tviFt7Z3f3s/uLZ49vj8dzp6OHr2+by7vzsCdve3NLp6vHm69/h7eYF79/g7wP43+n46ePq7O4Q6O7d2ePb4/Hc6ejh69vm8u787Anb3tzS6erx5uvf4e3mBe/f4O8D+N/p+Onj6uzuEOju3d/k8eT06/Xz5vHj7vbv4e0N3Ozs1+vq9u3v4+f68PL25vjx//jl9O7v6PDw8Bnr7+z25ejk6+Xv6t7g6+zt7enj6ucK6u7l6uLr8err6w7dAebj6fHy6fLo8e7y9PTU7wjdnv647fDYoAK64v7R/uOnD8me7Ojt4MbYwtr+593zyL/e1uPT7LfT0NPW2uHHzdPV198X2MDcFOLe2wrY09Tk2M8W2drz8O/3+/H2/d/06/b5+vn36tTe8/H23uD58eDi
6NrG5+jGxsjV/8zMCM7F4tASs87u9vPH09zE4vrR2Nrc3ejf0PLs1eH4y9fg3uDW+uwE6MnS1OHn5wLk7O7x3P/Y2dbp2QTM8vDz9/Dq2/Hy8fLy9eTbA+Ti2c3c3Nfm2RDK8vvz8eLr8vT17dnd4uvv8Rfz7AnpIOXU6uD68+fl4PLk8Ob29fTy9N708vj78e3j6Pr3+ffr9/r+++fa8/f3+fwT/fz6+fLx9Of3+frW+Pz4+vn99fsH7frf/v39/fX4/P7o7Nbp6ujd9O7s7+Lw8PH17O326PgHBO8N6vHZ6eoK5+328uDjAOby4/H08ejl8fTG1/Tl8P4S8u337OMK8Ont7Ojo+vT61vX6/vD9+/H6+Ov+9//17Nnx9v756/Tz+e7w3drr6trx5fXr8eru6e71Bvbx+uvk5tcP7/j59e/18/X39ff09PH6+frkCPf1+e7r+fIC5uXj8eLj6OPDAujt6ujp5Pfp3ePP19/d7PHe4uXl3iLj2dX55uXr7+/h3O7x+9685ukE7fX27PHu4grl6t7v6tsC8fbd3Ovf3Nn19Qn26+jl3/Hr7e71A+zm6+7q8/Hy6NvpBO319uzx7uIK5ere7+rbAvH23dzr39zZ9fUJ9uvo5d/x6+3u9QPs5uvu6vPx8ujbxcLKz+DGx9rbIsfXD9rGtcLY3hfP4+7j0uX40uHRzNf44N/a5ebg19HC38oA3toO8+Pg8eTp7eHl8eXY6ufq8ejr5ebL4u7n4uDn/uDl3+LiCejq6+7u5Ovr6+btCOrq5QP1zgDV3/Dr6tzr5Onz7d3u5uTc3g/c+9vr6wLP4Ojl39Lm/+Hg3evc1Nfl6+DaBtjSBe4F3OfZ5u3x8e719fXm8+rv8e8B9/X09Pr38fr09/b3+Pb5+Pn48/Dd+PX56Ang9vDQ+Nja7+vo0uLY4PLu2eXo4tHVEgPtyefoAMrh393S0dn74ePa6tHb2efs1dYDz/MK1uLU4unp4tcI1t7q
4Nzm3unnANXf2uHi8ujS7u3S5vHp5eXj5OTj4Ond5Obr4NIS2dvs4uHy1t/k1e/x8evi3cvs5eAK6d7W6ezq/ebu79Pm5uji8Nvi2uLl4+blF9ftCdLbzeTV4dHk7+DF5ubjwt8C3cLby8/p8+jm4uDt3PDb3OPjy8fd5CII1NHY5s/+3vLj4uDr7u7f8vby2PPr7df20OPa7Nrt6/jv8+vu8Ob07/T089Xi2OwWEdna7fHh0Obq2M3b2uPM1tHU8/Lo2NHfy/b87vj03tT73+rd2Nfw4eDs4OPi5OLl5uno4+Pl2uDh9OXzD+3n7vDw8OYD9eL05/3y7unRBe/t6+P099b58vHr8PHu9fX39e7y9vr59Oz04e0D3OQH8OP47xTMzNnj8PLw6e/i2+bo493+7ufu8erU7ern5ODs6/P09+ju9vba+twA7Org7OXp6OnZ3AzcAObh4eve3s0W8uH86e/h8+nk6Obu6eLt6OLl5u3l6uPq5Orfyu/q7O/w7+/u6eAJ6QTt6Orv5Obm/grlA/Hx4vbw5e7n7uvq8u/o6uvw6vDo8Oru5N7s6uDs5eno6dncDNwA5uHh697ezRby4fzp7+Hz6eTo5u7p4u3o4uXm7eXq4+rk6t/K0uLtytsR0Mv00BPr1uLP+M/v5NbR3P3a4eLa4t/k193T2NLf3dfW0tbg2uLW7t/e48YF3gnN160IuvYZwfvXt7K0sdnmq9/1Bev0773Ov/Dd5N26zvTi0cXPzdPXxfPQpOvu2uXU8e/n194N+d/i5ubW2dPfxtfbFujv9O7b4uTa7PHr4dcc3OXm2+Pj8PH239ni/fT3+uD6/Pnz79r26vvy3fj7+Qvp6wEA8wH06vXt7vL19fMM7eb07fT49/D7+f7z+v309/nt+/759vjw+fn78fj3+vrw8vzzBPQB8/D79/Hz/PXyDO3o9/v1+fr6/fv/8+PZ4ube39npD+ntD9oK7Ofm3drw1/Tv8/P3+ff1
9eHw9vf29/nw9tzz6u/49Pvk7+jt2uTw5+zd6xDw/gjiBfDv6t3o9Nn49Pf2+vv3+Pfl8fb4+vj79vjd9u75+/f96fHr9dMC4vTsAOLi1OTd2/Xy5/b2493h0PvxDPHnBuXo8gPt8/Dd5PTo8vj08u7w9ufx7O/Y3djpCtTX6hDy3gPV6Nzh2s/B3M/X5d/54+jr5uX91NPQ2u3n2ujj6O8M7O/e6tLS6O3w7fPv8PIW9e7b8PD08uTp5/jr8/f38vf49fXy9fjy9fn6+vb57/f26Prw8vDt6Njd2OkK1NfqEPLeA9Xo3OHaz8Hcz9fl3/nj6Ovm5f3U09Da7efa6OPo7wzs797q0tLTwOzd6fXG3v751gG63a7r5Lbnx7Gowc0AxtXV29S31d/Ux8PIxNLRy9Lv1tbWu9vD6ertzuvb7+nV5Ob33f/k79rlB/f09vb07fb48/X29vX39/f29fb17Pf18/X21e3s8tfayd7EGvzrz+z44/zd9d7l7O7p8Pfz1Bz27vL6++Ho9uXp8fT88u709+T2/Pbh1Ovp2tr64MLY/gXK3sjl1tvR/90I19nv1urs6eLW6+rh1PTg5Ovi2OPq3d8S4/HG4NXc9fIL5gLh9PPr8Nvx9vL27ef28Qvd5fHl++nk4erx6/Hq7Orn7e3qBefw6ubs6u7o2gHs0ukE09bj2sfmCPXb3xTg9O7m8/T15uj29ub78vPw9Pfu8uT58/Hq69ft8ujx3/Hs9uHv1PH07QEiCdrq6fne4PjSzdfv6xfl9+ft9+7Y8Pf88/D49fP1+fTj7/f1+8/Z6/Hk6/HM0f/569oD7tja89vR3ebN4+nN0uH2+Ojk5wn/4eXs7e/r8+3u7O/z/ejq9tzz+PH46Prp6/Dv7f76+f7//vby5PD06OX5EO/u7O0T9O/x9Pz07vb1+vb6+RD++urSzwLKA/Lw1gbN+t7ZBdjH2d/S6/Lr6cXm4fD35enm6OHu5Pbr8+jc3Ozc
5u7h19Hl5u4N3wjc5t8U5gbn5+nz3/Hz3u7x3O7N7ur3/e726urp9eX99/z26O346fv28PPm6PTv7PDvFtbyAejuAOfv9eHu8fT7/Pj57fb6+Pn07/z8+fj8+fr38u/u9fDv+vP57vGqzuDj8Aj7sczg7/q149+otOYLzfLu5djK+/vL2N/UxMzU2fPT3dXIxLPI3dDV0p3M3cTMxf0i1t3l3s8K2/vV39XHwfny6fv4+PTz+Pfl8/b48fn89f3w5+Da6+312Qzf69rm5Prf3uLm89Pa6+vd2N7o2RHkC+YK5u7n5eDh4eHZ3uLc5N/d2O7k5+Tt3ezg1tzb/hH51fPl3+rlCuvp2NPb4N/m+/j5+Pbp8Oz58/Xz+vj06eTs6fPr6e7q9/Lh3uLr0tLb/9351tfn5Njg7O316e7O/9zw9tTn1PcE4tvb59jq4+Tk7Ork5NnV4N/s4NXV2drd2gTa7d3a6tvl2+zt/Ofu0e/m8f/ZzNf8AePg5tXc3+bl4uzq4uTZ2t/c7u/f2+DhFebe6cvr5vLg2N/s6+zv6N/r8w3c3PPl7+0C8ekF2c3t7+/n3/Pj8PTv8uHr7una7O3t+PHp/eno6Art7/vu9/X74woM1ejq9PDx3u/w5uTh8ubp4uvu5vT38vv0+frc89Xexebz4N3w387m39Dg3ffo8uz+yQXH6+nx9NXj6NDezuvo8+Xj4dPg497Lyufk0wzg8eTpsu/u8ufksOvf5eYL8fT1GtTy1Ozp8fTc5+nR4c/q6fXn7+Tg3uXl0dDN6NcQ1d7F5vPg3fDfzubf0ODd9+jy7P7JBcfr6fH01ePo0N7O6+jz5ePh0+Dj3svK5+TTDObn5Obn5Nnn5Ofn6Ozr5efp3+jb3+zh5N/t5+Pv5+ff4+nl5OXt3+L23NnY3eAe3+vo5+Tm5+TZ5+Xn5+js6+Xm6d/p29/s4ePi7efj7+fn3+Pp5Obl7eLi9tzZ2N3oHuDr1dHn4OnV+M3p
9ufl6NPV4ALcy9bb3+Da3OPkGOnb6uXt1QIN4Mfq2N/a4t/g/v0K2+TY6ODs2tzf3/Lj7+zW4ugM49Tk6fPw9ffx9erv9PX28e/sGOPR7ern4+7o5gMHDOzV4+Dc4dLj5dXX3QLi2d/W3gnK69Tw6drn2/Pw6vTb/+0P2err7vLp5PHs7ufm5NID3Ozm5uzj0u7r8/Tt+vnm9+jo6Ojo7+zq6vHv6vHw8+Dq6/T14PPm5tMo1dHf7OLe8N7o3/no6eXl6u3t8evz4urW4eQcDefQ7+bt6fHz5Obb4ePW4+Ho8vDd6+/K6OX62NvuEN3e1/Ln2MjQCufh6N8x3t/O3cvby9vo7/LL39zUz8vd09jT49Te19/e19LG39Po3e4J6gTf4u7i6gfs6uPx8PTf4hTY6/Do1/Hw7ezu6Ojq7uT15/Lx6e7r5t/d4O3b5/LO1LrMytCy0OK54cv2zMzS2cIa+eiqyvTZx+bQ4MXn6M3l4LTX0O3I4Nzb8ejX796z39HT4+3h5szrw9jO+9zl2uLGJfrjtt3L39bu4uTXyf3Zz+rA0NTO0Orf59P53QLR5vXv9vD5+/np3Ovh2eHs7fjo0irp6Nfz7vv63vzo8OrY+ury6/Lw1uf58Pjx7e/rHBzo69j2+uL0+vbtCPfa6/Tv+e317Qj7/9/77/r6+vrz9/r89Pf39fHy8/f5+ff03fAE8Pb17vf39/Hy1PL5+vr3+PP8DQT2+Pj3+fnu+ffn9vPl9vX49vn2+fv3+Pf5+vLo7O3t8O/j9PLy7PHw9e/19f7x8fH06fPz8e717vf17/Hz8Qvv8vHz5PX08vT2//Lk5Ozt7fDv4/Ty8uzx8PXv9fX+8fHx9Onz8/Hu9e739e/x8/EL7/Lx8+T19PL09v/y5OTo5+Th4Nbn5O/k5tTR7d3i1gkL6Ors89fr8+br9ufi5u/r5PLo7e/o6+ff+PTs6dkF5uvd7eHd4tzu5OTc7/jr5OgU9+Lt5uzi
4fLj6ufm6+XsCObn6unu4+bo1ubw4uXW6Obr3e3h3eLc7uTk3O/46+ToFPfi7ebs4uHy4+rn5uvl7Ajm5+rp7uPm6Nbm8OLl1ujJ1crF08nO0Nzw5fLMzcXLw+0G89vv8ObAyfPS1uvj6/3Pz8rQ1tjV1dPX1dfF08Dy5+za6OHl1df27wf80dLi2s2r/N/RxdHJ4ujY4+PPCtHK3+Dg4+bg3uPd4eDp3NrTCMnVysXTyM7Q2/Dl8szNxcvD7Qby2+/w4r/J99LW6uPq/c/PytHX2NXV09fV1cXTwPLBxcCrtNWWrMyb3BEOER637OPoy9DYws/q29jK2svFvN3JzMjU08a7zPrDzdcPn7nF7eP97uDh4+MD3dIFz9sL9OTn/dnu7dX15/Tj8e/y6vbr+fjx+fbt4+rk7Nbe3PDZ7tvi49zf3+Lk4enU2drY8+D53PTi5+Xp7PDx2vTv5u/n49j08+Hq7+bk5Onf6x/i4+ng6eXg4OTk7Oft3eng39vi/urr5fPm8ez08+f28vX09/Hv9fTu7Pjn9/Tz7PId7PDt6fb29+329ebj3BHZE+n75+Hk3ujl8OLw6+3/3/bs7ffu9vT17Pbx8Onk9PX27vDk8eTc1d3e6N3e1NPVKA3T4NjS99/s8O7s2d3p9eLe6efj7/P56fPm3uvs5enp7Nvn4dvp1cjK3bTd37/jy+vrI73lw/UD3fLs7eTf6evp7Ore6unj4enf6Onl4tfh6+zL3Nzm6fDr2vPr7uzm8Ov93gLd8+TWFfT27/Py7fX08vPx8PLx8fLy9PPx8fHr8fD07Ozr8vLs6PXz7PT08u/m6AjY5vLqGN/19vj59PL4+vL58PP08Pfx9PXy9PPv8vL1+Ozv7fLc+t7m2NHl3dbT2g4O+M/e4M4H7fDi/Org6Of28Orq8fPs7fTz8fPy5N/t7fPl7+Ht1dvU3djS3+ne4ynfy9Qm2cPZ4OPh7OTi3ufo4PXf5/fo4uvq3/b1
8PfZ7vPz4Ozj6vPN38bJF8vT1tbO48H1z9HNw93w+s/R6tnf6OPk3eH1393WCs/g2c/GwNTYzM3WCt/h4M3Y1RLd2ubn6eLmANLV39vkAwrh2/Lh5u7r5ujq1Onj393k4uLVzMTZ19jg2xLTE7uZ0Lurvqq8583OwKzF5d6nw87U5Ji659HM68KrsKrj19rV0uCj47K/z7/TA6zP/PLa2qfCta7J5vX/z+nH0Qvu5ATvw9PX16/WBcPW2djPwsLcsf6suea3wLfq9Pyp0uzS6u3a5drf3gXg1u3c5/0M29EEztfi5t7o8f/l7PLz5tbi3uP33NfQ0NjRAgrp3M3V7+Hj2d/n2+Tu7djtBd7P39AK+t3i7u3n7e/d6uzw4d/s4ufezdzazODi1d7q2N4IBuTp89/06/Dy6uHn+vXz7e716ukE9gDv2+Lr4//z7ewA/u7q7/Du7/Hz9Nbw8u708fbp5urn6e4D8N7Y2ufs7Obo8u7o18zf1dUa6d0S7evt6Oni1t/e6tbg4u7n6e/97s3P7+jv6e7w8fvs9fDy8+319vn58fXc6untD/roFPT49O717uD07+/y6ur38fn0/vLu29js9/zl6v/25eLp7P328/j+/PbY2e/14gj55eH0/RXm6+np4PHs+Pbu7uLv/On+1CLq9e3r9/j49/X28PH1+fLz9fv5893l5/ng8vMD9urf3wng9PXv7wno9fj089P5+PjH6vXt6/f4+Pf19vDx9fny8/X7+fPd5ef54PLzA/bq398J4PT17+8J6PX49PPT+fj4x9/v7vX19dr27fDv8PX0+ezz9uru8ezu9gz36Rz8+t/j6/Dr3uT59Pb09/P4+Q/w0fvz19TK09Lh/tLS1MfqCevm4OvfC/Xk8ukP8/b/7vT26uno4+vt6u3p9Pbn8/AI5uTP+OPl8PTf4dfj3/Pv/u/r9Pfx7fz7/P726vUDDvH08/P28e/49fT5+/j6+Pj6Euvx7tft3enn
6fLt5eDk2Nfoz+Pp4urLB+Lh4tbj+RDq5eT64dzh29TX283l5NnN5dzv9hHf8t3U0+fm3s/N193o58LYy93M7OrC19f/4Nfi7ePc79nl8Pbp69uv2dYI3ePu3fT13vby+vbv+vL07vbv+fn27vH28+oB8PLhEvTs1fn04+/v5fzv5+z18vn28fn58/ji+ez19vL7+vv55vDv9Pr7+fn3/Pnm5t7w4Ar56gH48fTv8PTp8+gL/Ov2+Pjr9vP6+Pzv8/D38vTz9vLr9e/19vjx9Pb29Qbv8fHu9/cU9/nz4vH179Tu5ur19vby9fkB9O/iz/fv9fjj99rjDuvk5PX78O717ePSz9oN4ffo2e7i3tzr4tbu6sr0Jd/r6ubj6PXi3hHl7eH/7O7g++br5/Pw3+rv8uTl3eTc6fDy7uPs6OPt2PH16u/n7vLh8OXs6f7tDdAV6O7x4O3y6f3n6+n08+ru9/Hp6uTj6u3k9vvp7Orj9uTy+vb88/T58fP09fUC8+LZ6/Hd3+Tt8OzaA/vf6eng3+3v2vz83tji6ezmAev+5uLT6Onq4eLt6e7w6PDj6PTq8+rg6vTo7PnzGO/t6fX2Bvjp8O/q8/Dv+Pf1+PX299739fj18vjy8vX09PP18hDl5+wH3eLa1Oft5t7929nq6gbk7+Pe8c3S3d/a4eD/8ubqz//dBtzg2efX5ebP4NvV5dLz/NTq4OPu7unnAOvk7ere7PPm49za4ubq4u7q4/Po8eIK6Rvn6OTr3+jr3e3t4ufc39ft4t3z6OPo4eHi7fD16APt7+zq7hT05+/y9Or09v329Pbq8PDi9N3m+PX28trx7Aru/Pj5//j//PfZ7/v///z6//7+6try8+7v//sd/f767PblF/jr/P/6+f79/vr8APnY6+Lo8gv1COD129LT6e/l3hjc5MnS5OPc1N7q4ef66PP14/XN29f269X17ePj/ePi3/Pw6/Ph9+TsB+MO5+Lx5/Dw6+7p
4OAJ4+Xx7Orq6t756uvo8+Lp7uvu7e3qD/Lx5tHy8PT08/X39vDz9vj59fTsDOny7O767+r68PXy6O7y8/Ds8fHo6g3w7ejo8O7z6d318vD09PP19/bw8/b4+fX07Azp8uzu+u/q+vD18uju8vPw7PHx6OoN8O3o6PDu8+nd9eUF5Ovh5OXq2+nS6+/t8tHw7u7P1NnKyObn3+Lz7ufp6Onn6Nzt9PHv9PD19Pv06jH78vX68u/58+3w7/P3+fjt+Pf17fP19uPy7Pj9+Pb49/j8+vv6+vr4+vv7+vz0+fsT1NnPxMjd07vRxdTIvb7ZwL/Y+M7vu8nC6OLQ0+TI3M7Mr8mux+Lg7cTOz8Sn3bPO26+9wd3Dl73JteXb2MS9tKyv3fPvxtrI0PD68tnm8PnyusPSseT69brFys/Gt7rP4vnW5snx1tLM2P342Nzd1Njk2/QF9czS1M7W1Mn30gXy/Ojg2NusxgbU1dLT1cXB3+nv49ru3eHY3NrO09794tvZ5df/ztH94s/J2tT70drR/PbU4sfQCf7T5d3X4N7t4+PLBOHm5+b08uTy6t4G0+rs6snV4NYK5trT5d3l6d4E2tTc1vHY8f4K2ubv9PHz8AHz09j59unz2fT3+ers4fby8+nd9uQBCOIQ6wPf5+H1AO3u7vzz7fXq3+3n9/T09Pbz9Ono8vDs++T4+Pvs6wPx9PHnEfL07+feAPDa7O728/j59fv3+/3z9vP56v36+Pr78vbu5PLw7Pvk+Pj77OsD8fTx5xHy9O/n3gDw2uzu9vP4+fX79/v98/bz+er9+vj6+/L27uQH8u/v8u319+n26fPn8g3r8vPp8uzt9NzyAvXu9fX04uv39fnx8/bs9ff2+PTz9On97/Lf7ePp5e/T3fEL7fLp6PDpB/7x++vE9+7y+ery6fP39/D37/Pt7/Lw7vDi8+jr9+vr7efx7e3v+d/26e3z4+vt4uH69ezZ/N/m6Pjp7wXr8vDy
7+vm6uzp7Ovq8uvs2OLjBt3X8OrY7/IPCdvM2tfQ0d3Z8snJ1sLV7vq92Ozs8+rz89rqyPbo8PDx7uPk794T8Njp7/H+4/IJ8enk8urv7+/d8+sD8On6x+f/7wTb1PLw8PXl9PHq4ezm5u3u5u7q1/Xg8fP28Pf4CfP08Pn69fb08ujs4QDp3OLxD/fp8dz09PP85vX19u/y7/L0+fT469/p8OkP+frl+vnv+fP87vn0++zz9/7v+fjo9Qz05/b2+ff58/b87fX4+fv69vT1+Pb2BOTu6vfP4eTn5vMB9+bk6Pb16ejo5/XgE+Pd4Pjl3dbf7Of69unx6vju9Pfw6vPj5N8S7OLW2N/hBN/37vDV6N7y7O718vX3Dvbt4Ovf5tzs8+/n5fEI5Qbr9e75+vH05/Pq8fjj+fz3+uMP9+/0/ffm7vvv+Pf3+OX4+fcOCPfy+uz8/Pb05OH0+/r5+v3x9/Ta18/u3/b4C9jx7e776tbd5/kE7e7m8PHp9uvw7vbu9vHv9/b4+/H48Pj6+fTv9frw8vTJ89P1+NLj1+Do5ObjANEB0eLq4+bw9ODg7M7v2+371APf1/nQzvPb19nU49Hk0cr0yfPT9fjS49fg6OTm4wDRAdHi6uPm8PTg4OzO79vt+9QD39f50M7z29fZ1OPR5NHK7vjo7/z9+v759fgL8/P7+vzy9Pny8O3fBO737/b+6u3k7e/87vD28fn8+/716v3p4+zyCvbq2Nn3DfPp5vH5+PX79fHx8fP8AvDs8vr49e724Pr0+/n5+fjy+vf5+ef7+ubs/usA8ej7/xL74uj1/v/5AP8A+Pz8ABLi+fv//v7o/fD//AD///7//f7+///h/wDb7PPZ5efK79/q697w2eHK7srsz/fazM7c+tfh9s/a28ztyePsz+Lv1NjV1tXo1eTS1uzz2eXnyu/f6uve8Nnhyu7K7M/32szO3PrX4fbP2tvM7cnj7M/i79TY1dbV6NXk0tbO
297z1ukHCeTk5+vi6t3Q5d8R7ebr9uvr8PLr8uXt8/P08vTu7u3k9/Pv7fPh2Obp1+Xg9OTZBwnk5Ojs4uvi1+XlEu3n6/bw7vDy6/Pl7vTz9PP07u7t5Pfz8fT04dfm6e8Fyuvp6t8A4OYQ6O3o1uPf69z90+HX0+j68Nnx8OTm6ufm2+rm5ujs8u3n7fLu4dT+/fv+/f3+/PD5+Pv6/vj4//787fbz4/r9//31+/Dn+vT+//r2//z6/PT89fv//fgm5d7p5O3v1uz07ujq7Ofj59jU4N/g8tbq5vLs6eYI3+Tu5uDm4dvn39rk4dsb3OID7cfM3uTd1tTt9+7Y6Pvl1dbrwfvfIQDC+/Tayu7T4/jFztrU3d3M2OPK3Nbd0d3eyODSz+fl4t3k7vD+7vX/5eDg8eLb3QH31er15tj52+z62Nvi3uDk3N7e4uTk5Nfe2s7u5Ons8+3t69TsAPj4AeLo5fLo6vPx5+jfz+3i/+Te/d3h7eXk5uvk5ern6uvv5d7V6tzj3Ofl2urtwu8C/8/r4dv20Pv86sru6O3h2+Dk4M3q5OPm6ujP5OHm5uTl3eLj3uzt7fDy9fHT+evS9Nzp8e7pAe7F9PDt7/X66/Lp6fPb7u3n7fDw6ery8+7s8vPy7uICwNYDicbn0Nbovb3e5ePT47jb49HPu76o88Xmq9LJsMe85fO5qtgAsbTBwby/6avN4Njbztzqys3R9N76+87Z1ALMBfYI4uLc18vk/8/f4Nvi7Nrk4Ove2uLf4NvY49LS1tbN1w2yyOT83aLKrcO60N7vuNLS6Pjy2bnB4ebI4Nut3734+rC85vq5wr3Ewc71qeC1w+3uxNSw9cO85snT1cKysL+z7v/o9ufSudHY27fd0KfZ6+fKxO3+w9HEz8fY+cLp3OXwyu3o283d6+ft5ezgD8Tq1e3aDuLT7ezpzfIJ1NzZ7dHU2ufVzOPV3trk5QfV0+n88vP79vD7+OTi8vPy+PnZ
+PTx4+rq3vgS8Qnj8O3w8PX59u/9+PH4/PD59fbzAPDT9vH23/P6+vrzFO/09fb86PDw7vv+/ff++P396/b7+f/2+/77/Pz4+/36+/357+n89vbx9t/z+vr68xTv9PX2/Ojw8O77/v33/vj9/ev2+/n/9vv++/z8+Pv9+vv9+e/p/Pbp6QHu6cbn4fju69vg5uXr4xD99ejo7/Tt5Of08e/17/Pi3fnr8+Hy7uzp9fbi58bd9fXz9+vo8Pjv9fbw7/Lz9vjw9+v07/XyCOr08fD18fLy7O3w8PHp8vX19Pb37/npAeD/Auzn6enq2Obe5f0B4+Tn3urz8Oz15fz08fTy7/Dp8/Xn9fXx8fP08vb2+eno/+nv3ffw7e/w79vz8/QEBu3p8ufs9fT09vb29/T29PH18/X29vf39fT09fL39/nw7QLw7MDn08rwwNHt3OTLuwPT7f/NI8v2zcfV1NXp2//fx9ff/u3i783M2c3b2tjcysmyz+HY5ubdy9vh0dTI4Nro6NUK4Bf14uDR7Nzk9NwK9Nfq4hMB2Qvd0uba6uLn3tvh1NPc/PQA8vDy4PT98fXsAPTy6/bo5/by8vb38vkO8eTu9/f39OLw8/Ty8vLy8/bo8/HX5NXN2tTRztjUyMvi29/QzcjQINXu5dXh6eIR6/L93+Ts7+D10+DT2czI3+LY6NTI3uvl1vPl6ur19e/r9dzk3/Dj7eHl3unv4+DjAfLf69nv9uztHd3e4uPs7dz689/w2Qvj1Azb18ve4dfjz+be4gXT3Nvc1+/+AfjZ6Ozf3e/b1OTo4+Pl7OkA7Onk5evm3OPU49QM29fL3uHX48/m3uIF09zb3Nfv/gH42ejs393v29Tk6OPj5ezpAOzp5OXr5tzj1PPc3eXh7OPl6efj+ezl9+Tm6uED5NH65OXq7O7j/Ofd39/i9N3Y49r83+Di4ujg2Nfb6uXo7d3s8ePv7/D07+Lw6dzs5ujt2+bo7eTu5+vu
5tvX6P/p6SPr7Ozm1ucJ7Mnl2+rl6u3e7/Lk8e/w9fHj8ere7ezo8tvp6fLn7uvs7+ra2O4A6+wf8e7s5tfuCeze7fLu8PPx8fLz9fLw9PXy8/Lr8u7w8fP08PD16u/x8PLu6N7vAOzuEPXy7/Pz9Arv5/DQ08fk2svU4APg1fLGvdPR0sYT7eDf1PTK1/Tk2vUL0OHV2PjUyd3X3d7T3+XU4MfC9vf09Pfw9vb49/UC8vby9vXrCun3/PkF3ujy+/v48/j5+/j4/Pz7+Pzu7/z88fby7t/r6N3s4OXm9eXr9/Li6+/s8eft7uHg7+DoKeXa0NXk8O7uCPDY7tPu3erx8dTu7eDr5gXt7eny9e/r4+rs6u7v6+Tm3Nvn6uTi7ero8OkXF+nh4eni8fHr7fDq6env8src9Pz3/vfu+/vp7fj5/Pfy6/rx8+fr9+wf6frp+wfv5eP35e709fT3/Pv1+vX++Pvw7PT89/737vv76e34+fz38uv68fPn6/fsH+n66fsH7+Xj9+Xu9PX09/z79fr1/vj78Oz5/fj++fT8++zx+Pn8+v3u/fX26vH37hft++/rCe7s6vf1+Pv49fr9+/f79//4+/Tu6+fq8OzsD+3k7+3z7/Hd8O3g2t/q4uDo5wjw6unl8+vs2+sH4uTg8OXs7Nzw5vHb4Obz2gDu5Onm2uvj6eXq7PHp8/LO7e7k3A7m7OTZ+N/h6e7r9OTs9A7h8PDuD+ru7Nrc1uLO4eEH2fjj3eTe1bjiwcP9uLzS087UBvrb2t7g0PnjIAPNzr3GxcPM2szrzR2+4unz7PXqEf3w7uHy++7i8vn28QLt3Ov38/Ly+Ojm+ecQ3frl9u/n6unr8+z07uzu4dzM1eHS09Hc+AAH7NrW19TUy/v88enb1dnYyuTm4dfa4tHP99Tg4N3l4d3e3/PjxvTu8ez17fDv7f/fA+Pz9fLr7+TfAQTk7Ofu5Ofy8+jw6PPr6N/1+fPz8O/y6vXi
9uX+6/Dn7+js9u79Ag3n8fHm8Orr2u/T6+7i4vHj8PPz5efw4ufR5vDv7/Pz5fHy6PDd+ePp5ufp8e/p+ef5/Ojo6vHk6OL18Pvz9PXw5vDt7u3u7OvUyuDr6erv6Ori5uTv3wH+3M7s4MzI39nxzd3g99PV0tDZ17v6zOXM6+8f6OrhxdbQztXq4vfBzs/V2dfSyPrtE+3g5OLm1+Tq29rt5Qjm8uHj7ujL9+fw5PfyE/r65un19On16/fr9dfX4t/p7ODYAN3y59ft7+/v7wjv7/bl6fDn4uXj5vDq8evv8ADw9OXY69rk7NfrA+nj6Orm7OvqBvb3+PLp9/v7+/r3+PT4+P3z/P359u8E1+Tj+/wT+vze4eP53frp9vnT9fv5/PX3+vkAqNe/pqCxsMXWBuPy75Tkwuzb2PHTvfrf+9q24enP0L/RyNvywO7jnru2x8be1cW/1dKs9LrUurqy2fPXyQbDssfH7/Lj2vT5Dc/byuH6/e/P49Tq7bfp+cLCvcPNye+13vXSygLQ0snKzOfuz90T1MrRzsS/B/nYFMvg4uXC1tAE2/TkC9jWz8/T1M7N0dPNy7/j2d7M2uTk3d7j+tfl0erR1+vWD9TaEdXt8e/Y1/7U2u3w6OHR3QTX4dri3ujk19jZ4ejw7PT14/j0CuPk4ejw8+Ts6N7l3ebfGt/x8+nR6ejm8uPu6PLo6fP38PbT8uby3Oja3+fe3PHp4wcMF+YL2+fb2tvr5uzu5PHz/P7Y8fTn+Pb48/Dm5OPh5uzu8PHq39je6wrtzejUytbR8cvO3dPV0iDO5NDU4N7Iz+DtFezl0O/w7Mr8yc/c3Ona2eHq6eLB4/fx4vTc6efu8uzJ9PXrC+Dx8+783cPs8vj39vLx9vD18Pb29PX08vjy9fH19Onj5gj28eL03enn7fLtzPT26wzh8PLuAt7h7fb39/Xz8vbx9fH29vT19PH48fXy9PPp4ub19fHw/fnv/fXa7uwM
7/f37fbw7/H69e3z8Pz66/T3EfTu+/v4+fP1+fr5+PH53/r05fb48P357/370u7zDO/2+e337/Lx+fbz8/D8+u309hHz7vr7+Pj19fj6+vjy/Pf69Or66/P+8Pv9/ungCu7r+e7y8Pv7/+Lq+Pv0+//p+Pry/vT/9ef58fr8/fv8/fwL/vjW9/Dy3fD6+vfyEOn07/T37urx7vT49PD99/347/YG9P75+/f1+vP2+Pz4+vv67+rz8OnX+dbp1c3T8/DhAPfW/9fG8s/hytfT0fjj6OLZ3tjk5Ove6fHk2M7j3+DV0fnW8eT2+PXx9v32+/jw4vD99fv2+Pj88fjg6vv4/P70+Nr2CfX3+vz59Pb1+f38/fP3+fkW//X//v3+/9zz7/X0/v7/9/P++eTp+tzl9frrGwjt6+n2/fnn9ffy/vv9+/79/f/87u7r9Onw9PP07Azf6+fx6t/v8ejw9PHo9PX1+On68vH0/PYLDufg8/j7+vj899Xt8M7f3MTV3cXT4B34HQn20NTf29no1trhz8/m8fPZ1djk2PHs7+j15dfW7OLk19je29XQwOu9xcqitPHgA/66+8bTEQH/Bb7Uwc3NweTv0dzQwdHk2NDV2dTS39Hb0dzfy8K4uNP10tLcwdD76wzfw//X5v226wrV4sXc3tnp8N/g2c3g6Obj2+nc4erV5+Tm6trPy93r3Ozw8Onj5PME9NUK494S19rf6eHi4eXj+fzs7uni3/Hy9/b29O/q9O/l8vn15+nk99XX4NPuCtPMvvf10N/H3cnL+dLS4d7dDOjf39DU3d/j4OPl5uPT5sLE1tTj8cfG1eXc/dbf4uTw2Q/Q7evg6dvj7u7R/AgF7+b19OTu7uzv5unu797q8ezw5+/22/Pu39nl3P3W3+Lk8NkP0O3r4Onb4+7u0fwIBe/m9fTk7u7s7+bp7u/e6vHs8Ofv9tvz7t/Zxry7zdbOvNDG+c/L2cjf7rDHwwDQ3gjt69Xl
+frM+Nr3z7/Tv8bW9fPDxvm6v/ap69/d19zt1Mrd3/7a4OTW9P3S1NnLy9wF187o+PHo4v7BBuXY59zw4eDJz8wCzN7X0dbQmcrWxJLUtMj1wOfhuOS6le+w8Q7t8dgH0NPb5dq9k7S7q66esMTvxOjEA/7Eu+bj4brN8dzQ4tDC8cK7ycX54LfVz/gA6ubxu+3+9NLN4dbJ18G/v8fb99nQ2hYH0Mau1Obm5eTm4OPd3+Pk5dzv3N/wDu4C3+IP2enu2+EH4uPv9/Lz6vjm9Ozv7e/k9ej52Avn3Ojk6sTZ2QbP0dXN2LcF1u7eDdXt6ewF3vnc3ufr5O3j2+bl4tfR3NbWy9Pf1/Lr6vLf+Prp7ezVztba3vje5u0g3eXk7N7kEfoE5ert5+wI7Ofz++7h6/Dr8ufs2/DS3vj16vvu9PjzC88P2gP39PDs7OXl8+vr9O71/u7y8PL14fDw+/D39vHy8/nyEfb769jB4tjo2ejk7M/m0Ofm7tbg1tbx8AcM3QXM6ODcCOHqy9vP5eDQ3NfL4QzZvPfW7/Lp9vPh8OTs7PTz8uP18fXn9PHo7vz3B+/y8/Hu8P3o7fXj7vLw8OPs6fDZ69rW7fQL1NLo3+jQ5NzZ2s3r7+7f4doI2M/h3+Pm2+/k6uzj5t7k3tXu4NvhKdnf6uvq5+DU0+Hg9ezw7Ovi7vHp8/L04unk6uzj6+Hu6tv05/Hu5e7w5uvc7+zl5SLn5u3u7Ork5dzr5Pbn8u7u7PHz6/Xz9eTs5+vm6ejl8+rg8Ovr9enq6unu4fLv6eUf6+ry8fPs1efh7uDs6+Xv5uzx5eTq9PLu5+fi6tHq4uLe6NPsF/DqC+jn8+rp2O7j8vjy8/Tw4hDg49Ts/f/9Bdz2AN/k3u7e/9Db3Nzp19jd2dLT8e7f3ebS4ePY4uTe4Nrd2tfW1NHk3Nfc+wnF1g/pAsvw8erw9gHg5ezl6+Dd5+Pz79jg5O/t5+Hr5+rr5u3s6+Lg
3OfZ5uDh6+z9//0F3PYA3+Te7t7/0Nvc3OnX2N3Z0tPx7t/d5tLh49ji5N7g2t3a19bU0eTc19zK3vEa+8oC2tXR3OvlCtHl2urS4uTd7u7g6unr2+7e2N/e2uXd2t3m297h293h3Mzkyt7xGvvKAtrV0dzr5QrR5drq0uLk3e7u4Orp69vu3tjf3trl3drd5tve4dvd4dzM5PDIy+XeqMzP2L7W5NbPu/TTD7UDDvzFxAHf0t3eyQPb1bvXwr/Qzvy39dfJ2LjK7O7y4uHnwMvn69zH9cze4uL13s3W7PLExtXE6AEB5tzt5c3W4djf59nX3Qva3OPQ5QYP6tjd8OXE49zvz8Lv7e/Y/+Tq2/vzBNXf2uXNuOLd4+7z5+nX2uXmB+Xi59/l2eP649Lr1t7W5+vj4tjY2e/h2RTy8Ofv86Xf1Pzk18nz5ODYCvTY5d/b6+vo6ezn6ujpFALG3vKsH9O0udPKBODg2tKmwbasGbyl8tG20NS/18m619nL47vM2Mq0tb29rb2vuL3A3sb4yAzAzbm+8gfqve/ZtM+8vfjcy7fSv9zW4uDczaTv0f/UytLHw8HBw8TLwsXY2NPfvNQL2MrI4M3AA+gJ8dnlxtb2s+vI6Nfs7Mrj6+jN+9Yb3cbU0c3T0dPU2t7C8tPs7e3v6vby7uEOB9vy9PLu8/Ln9/jx5+/c8u7z8O3j6eP39PTy6/Ly+Pb09vXr9fLD9vgL8fP1/f3m6ez0+f/z8P/+9BLy8O7w+v388f308/Po/v38+P/+7fb9+P367/304f306+vr+vT55OUc+dv+5/X6/fvz09vt/fv+/vz74/3/+f/9//r++/78/vz27Pf69xj49OT39/Pw9/HzCfXz8+Dt+Pfy6wbc8un4+Pn09vb39/X5+Pbn8/Lx9fb08PX48Pfm5Off4hbn7+Dv6fHx7uT189rt6PHe5AwT4/Tp7Ofy7Or08NzmBAb17fb1+Prl7frU2uzq2vL86tbj
Es/c0NP2Befi6+UG2t7i5t/X+Ovd7e7j6fLw+ufl7fLu7PDg8d/y6N7b5Nnlz9ne5efdz9/i5Mjd2wj66OrxAADg8O/x2+3v5d/d1ezp8eTs5+Hn6uLa2f794eTg5+La4unn393n4+XS3d0J/PDx8gEA4vHv8uHu7+r04uvu7vTw7/Xu9Pbv29/Z/vPWsrfQzsq6wNihtsHRurHiurGg8MOqxfW0qd65srIF57zvwPLV4On2qufgufrh0gvr/u/b0MX11sTgvtrb5MLL+tXC7bTOzNTe2NXz2tLR6OPX7sEBzQD1tdfNueDXz+EI3AXt7u/tEO/u1Nzn7fPl6ujx3ujM5eHq4+nyC+Lb5QTm5t7k3+bK6N3q5uH32+PS/BDh2+7e2ePg/grU5u3gB+bM5efUCdvn3N7lAN7x5tzg4eHh4NXY4eXl8NXq7/3e2d7b9uL16u/0+eX17eb18O3j8vT779QZ9+Ti6+j17ezW0uTk3+8JE/AH1vXr8PcG6N7e+f72/f7+/v798/v5/v/+/fz+/vbv+vbz5/z5B/779uoI7gP49v777P7+/P/+/fr85s/v3vbuA+nz0+br5/n17/f28N7Z2t/f3xL01Qvo7dT55N/f8uLz0tvm2uLq7wzXw+L0+ejt/PL98vj28/n7/eP19/r35Ojm7O359PTo+Pv32OnzFffx8Ovt6/zx/fLq8tfsD9nU1O3i1ufp4enk5uHU5N3f6dvE2NTQ8ePk0ezr4RHT8vzfzMrV0fbbzt7R2OMG0OPx9PLz7/P09ffx9/fz7PDs7vTp3+fm4wX39u7z9u7i6uMJ6uLf6NwI5ODr7u3u1+nf8e718/Dt8Ofv8Oz37Obn8u3v59/26vHU9/Hm+vXuAeDb4e7Z8OrVCerr5PEEBNcB3/Hu9fPw7fDn7/Ds9+zm5/Lt7+ff9urx1Pfx5vr17gHg2+Hu2fDq1Qnq6+TxBATXAdPj1AIB0QTw0tXk2uLo5OT16tfVxtXK
CtHi6QDh4fzKEwPh4tzc2NvVytDX4c3Z0c/l6+zt2vTu7s39zeDu89zw8/Ht7dzp7uDw8+Hp9OAG4uXs4v7j5+fsBuMICvLi5N3b6fXu7/L47/DXAu7w9fbt8vbx8e7o8/Dt8vPv8fXoC+fr7Oni6/Hw7gbtC/P16PDl6tHZ4dbN9ePs4BDX6Off7eTt9P0X4Njf7+zn9svs5ezZ9u3U2QXQ8OPX8Ojt6tbnF/X38/j39/ft9+7q4u7s+OfpCvTq1ODm6ejn+P0D7hnf3tvx6Nbh8e3n7+3k7vXc9dvs5ub84t/X2uYW08zm3eP409sZ3s3X4t3W2Obo3+3m3vHs/+zl5gHY7eTa5ufj2eTT5Obm2PHw5OHuH9jb5unsBd/l8tzc4uvs5eTv7Ozz8/j0+vXn8e/h+e3v5fDq7/D04OXv8Nzf7+vv8trk5wMKzfDh7ADu4+Ps1eEI7ert6O7h/9MN4PPz7fPk7e3z7+bx8+Dj8vbj+fX39vnb6O8RBuf37e/q8u719/LgCfL39fH39vP27/L4+PX59e/1+PL59vju9+/w3N/v6+/y2uTnAwrN8OHsAO7j4+zV4Qjt6u3o7uH/0w3g8/Pt8+Tt7fPv5vHz4OPlCdvy1Q7p7uLm8O3u7eTe6gjc7uf06Nvt6QfU7gvy4/Lp6O7t9PTw8e/k9fXq8NPg+O/3/fz89Pze8vLx6v756O7m8t/e9O4S8/bzGvXn4fPv+fIH4NX39PH69/v69vrR09jo5fED9ubyCO7T3+fo4+MC3uPe7e/p6Arv6OHj8uzV58/07uDv6ery7eHq8tnm4Ob16+vw7wfq8w3u4uvq9vLkAuLn5vLv7fLj9vPk6PEA7+vo6u/17/Lp8/Ds9PXg7unn+fPz9vfz9voO7vLy7fjv5gnu8Pb5+vP0+vr69e356/z98vL3+Pb58/f48vf66fD26tjo5fED9ubyCO7T3+fo4+MC3uPe7e/p6Arv6OHj8uzV58/07uDv
6ery7eHq8tnm4Obu4NHVxtHS1tbgAuLe1c/Y/9bWC9LSytryz8/c39fFzNDO5wXMwtHqxc7KttbX1O7y4erp7+Dc5uTd4wrd5PPd5ADp1/rP4NTj0Orn5erbzePf5OoH3tfkANvl5+Dq4eMC5/7a2NXl2tPW3wDf2uPd1NXXytnNz+Hbz9rd18ze4w3M1OQC5tXd1NHZ19bX2ObQGuj+2tjV5drT1t8A39rj3dTV18rZzc/h28/a3dfM3uMNzNTkAubV3dTR2dfW19jm0Bro6uzr6Ofp6Or59fvs6Obk4OPj5QHt6fXm9+rq9+vo5efp6+jq6e7r7Onp6ejn5eXj/uvr7Ojo6efq+fX77Ojm5ODj4+UC7ur16+vr6vfr5+br6ezs6+nu6+zp6eno5+Xl4/7x5OTk2+Te5eXo6eLr5u7s6O/o+toCA+rx6un62f35+fn66PTc5ufu+Onn6ubg6+TZ8eTk5Nvk3uXl6Oni6+bu7Ojv6PraAgPq8erp+tn9+fn5+uj03Obn7vjp5+rm4Ovk2f3i5OXs8+Pm7unu5u3q7O/m8ejf6gbe8v3v5wXiAu7x7wLw/OPl5Ozc6/Dv9evy5dzN7e7s8grp5twB7Ony8Ozn1+zT5uPm7N3c8+Tc9fUNBvXd2/Pl7e/w7PPt8+3nB9z1rcCirrKR3NzpB9zHvKTv0+Pk5uTSyrbjueXGzs6t19CrqdbP09jzuL3T0LDHrK7IxMPjr7zPqgPv1+fp3MfAAN7Y+OO/sOXSs8oA3KvkvbrJrsT20LDnCs/SzM27vrK87KbUBdDH5soLyr7w4dDb1u4E7vL/0MvL7brF1Nzc5NTew8/T4evWwhfl78vSztG1ydfG7fju8+D25/AN5drw9vLd2urX49jsAfX76gvl8Qvz8eHx8OT48eAM4/T3+Pz15PLg6On59/j8//L86+gN7/X94eP+9tju9/bh3+jt9uX05unx7An18Pr37fT38vjr+On+8gLw8u3w
7Ovu8ef9/+zz9P7t8u3W5OzH6ubwBwDo8+P27ezv7+bz8PPw7vLy7u7w8vLs7+vb7+3t8+794PnuB+vi6eHt2vb94e0D7er27PTy9PD17+vx9fH18vn09/Lp7/To8ebv5evm+L3d/xYB/wfa6ODYzt7U3t7s3+n199/u9+rc6fj39fD37tnr6unm6eju5ODv7Ong8vLr7+j79PLt8fL96+/i8uvo9+bt7+kK7fTs5vHt6vbn7u7u7u7u8Oz17uoB7+zp4PLy6+/o+/Ty7fHy/evv4vLr6Pfm7e/pCu307Obx7er25+7u7u7u7vDs9e7qAePv3+702+vy+/LtA+To6OL82fz18ff6HeHp6fz1+vPl4vD4/Pv99fHs8vLx+On9++Pm8Oj39+vs9P757Anp5+fl/df89fL3+QPw9PL79fv06uPv+f37/vXx6vHy8Pjp/frr9fP39O7u9/X27ff49/T28gbu8+319fjy8/L19vj3A+r08PAL//Ln9/P28vT26uHF9e3c4f/B7vTn5hDE59/p6QLt8eQH6ADu2/Hy7wvw8Ojb8fbb897z7t329vX45Ozo5b/R7d/n2vXt8+bd2fL16PLc9fLnEAXW0N7w8O7m8vPh2dPe3OXe7urD6ffx7t7s8dz47eno9Oz25+zc9rrW7fDm4OLUHQDLBd/46vXW7OXvC+LS6vHs7urz9Ozy9/f17vDf5e3t8PL18dP569L03Onx7ukB7sX08O3v9frr8unp89vu7eft8PDp6vLz7uzy8/Lu4gLIvr2S2O3n59vPz73Oq/PQx9nUytbD2e/mzNu51tvEw9zdz8O5sdHYuLnTss69vNjez9v54+bf0dzM6ALm2/nD3dDKyeDY4NLN0d/h2ebc1AD84unk3NbY/dvi5P0Szg/F9Ivb0anv6e+wx87Q2d/Pttf0ydQC6sTVxebn6cPM7b7b3fPtstXMyKPT2NS6ytWp4rS38q++87nN2+Ho7efv0d/k3f7j
A8u+5q/N2r/F17rWttj9qNrD7Ma29PbLxcjhq8Dqy/zF4tT118rSr6XP9dIE/8r8zvvoudr758r2x8r+ugLC0PbN0M7S5s3Bztjev82r/u7q3Pfr0uv31s3x7uHv488F9Ojn293eALjk6+fx7/jw1/zN8gb08/Hx5+/05vHz+OTx0QTm7gXi3+XhzdXl8tjeB978xdwC4dra8tj358/Z2ODx6OTY2Orq5uro5/P84fzt7PXl7ufo5NvuAu/a5O7Z39jb9dvp1unXwwbfxfrR/dML2cjR/9vq4eXr6Ong5Pa2/O/O3vbf2t7oyPb54t3xzsfN3AcM3NrJ8O3w5tbl3/Hm6OTq7ePy6uPu3urp4efhDtzv6+Ts6e7y7AgG2eDq89wH5OLY1hLd7d7v4wDo8ODt9e318/Pt6/L09PHw8+Dq7uva9Obj7/DgAefd8/gE1PcDyNPaB+fU1QDT0dvc1QvK0xDXztnw5c7n6ufo7enj0e2+tubp4fDW3dnn1NbJ4uHy3hLe2AHeBuoA/erlAATy2f7o5/Tt8PT39/Xw8/Xw7+Pu1eXi89Pu9uju2Onl0Obg7srp1OLPF+zZ2t7I3+fk6A7h6t3o6e3Y2e/vy+fq39/n8Qfc1s/X7e+91N3a/Ab74u7O9dnGwATV/fgH7eXP69f0+9zq3NHg4evl0Ong3ePl6uvE5t3Z2enw19PU5AIO9ejvz/3jy9H+5dL7xOrq3t3n3O7f9OPq8eX06tbn4N3p6uXp3fbt8/Xw9eTw9Ovq3+ju/vDk++/qFejf5AoF7uvu4Bjg6eTr9Ozt6+zs5+fz5/n19Nvf+/75//77/v7z9fT3+v336f/9/PLx+uoH6vD3+Pr6BNz1+ff+/P/7+/759/z+///y4vDs5/fu4fDfCOYL5gPu6e/d8url4OXo/gvu6Pv49vLv9uru+fz2+vj6+fj6+Oz78+je187oBtbS2N7q2+Ti497X2Azd3+Dj+gnk4eLjvuDc2eLj
5+nV4eHc1t7g2Nvk4+4E7Obg8t7r5Off4OHv6ujo5OEV/+rr9uHf5Pb29+Hw9eXz5e71+P3v6+rq8dzl7+rf7PLuDO3r3unz4MDs4OL27unz8PHV9urtE93n7vDh5PDx4fDw8fjr79/p7uXy8PT17hf3+OPt8PPs9OzE9d/j+vTF9fv17fju7wvo7fLv4uvy+eHz/PH69PPh7e/l9PIb+fkd3OUA6ubf3t4Mzd/ZAvLt7vHu8NbT1+L+vebm3ezi59bY297p6uXd9efv6PDg0/Tf+fTxA/nw6O3i/uvs6An89+j37vbo5u7z+OTw9PT46fb58vf7+/n7+vL8+ff8/fX68Ob5+ef39fj1+wfv7/Hn+fzA+vL54Onq5QXa+fHf7vDv8tro8vT38tzb9vb19+H3+vgQ8/Xg9fri4O/76uTp1fTx4vLl4uvl6/P84+rn9+3p7vT18PH46+7v0/ny9PbwBvL1Cff15fXo7ufuCe3q7Nj3+eX37eHx5/PyEejx8vbv6+729PP2+fX28uz59fj48+P3+ffq7eHy9vPr+P7q1+z14vDy9enwAAHS7gvk5u/q8fHj6urm8Ojv7u3s8PLy6ev0+/H70tLn5uLd5O7R/u72/+Xg4PHj290B+N7q9ebY+tvt+tjd4t7f5Nze3uLk5OTX3trO7uTp7PPt7evU7AD4+AHi6OXy6Orz8efo38/t4v/k3v3d4e3l5Obr5OXq5+rr7+Xe1eq6z/bn4N0C/NPi1+PX49PL6Ovu9NXtAePq7RPn29/Q7ujm49Xn6Ong3unj6N3Z7t/x1d7n7/Pj+Qjj6Nbn6eza1u/08OrgAhDj7/Db6/Xs7O7r8efx0vjz7fLv7ezo9Pbm+OsA8PDB2gDN5uTV0N/f5uDi6Nf34t3t1dvv/M7t7uLn3+vs/vvo5dLm3uPw6ATx2sbs5uPy9f0B7vDg2czf6+ne4Qro3eHx3Nvq7u3r8+Pc6/X08vHv9fLt7e/o5e3m7uf+
3N8H8fHj9Ojr8fDr5vb67vD/w+fp2OkG3/D47PHk9e/i8urs8vL08vb28fb33PfbA+HxC/j37/n28fX47Of5+/X4CdH49tns5/X18vf47ezu5fn5+fn6+PX4+ff4+Nz26xn2//7/7tP0/h758Nz1/g7o/fHn7+j25ef64vT8+fQH8Pb2+/r6+f74+f37/fv9/+/O7ern8vLR5esB/c3k3+/e6OPJ+vvy2eIF4eXw8+7d8efo6e/v7/Pr3PHn7e3i4+7b//Tw6vjy3+r1CAHW3OT049rm0gED1dTn7uPu4vbx6PXx7fL27vX56+Tz6O/v8eXt4wHn5tzn6N3l5O3v7uLk5dDl3db5+bnx4eDb4v/l5vr8AeLr4+bl6Oru5ujj5enW7NT+6e/X9PbhwOMZ9/Lb3/D06/n3+vPy9O7+/+Pl99j5BvPz9Pb38vTy8vX38Pb25+704OL04Pb58cnxEffz4Ov4+fP7+/r29/Tu79bu9Pfl+Qj19ff5+Pj59vb3+fX3+Pf3+vDjyerq8+Ho5OzvB+nt6+Hu5/H89N/X19nl4/z23uLN5gLp2tPl6Ojo6uvr3uPi7uL/5uDr7PPl7OXu+Qjr7+zm7uvzAvXk4drh7unbyu7i1OkD7uDe7/fv6/Hy7+rr6O/o2e/y7PXj7+nt7efgAPH27gXr8+zb/e3zAOrx7fb29+r39/Xl9OTw9uz29vX17/f37fvk5d7p5ufg6unW5PPw8evp8/bu2eoI+sru6QPnA/7m6OTv9vHw8Pjb8fD08PXe/OLc8/Dr7fHv6Azt3froAO7v3+Tw294D8OP7B/Ho7ejy6+7t7/Ly7vT06vHy6vHt8uTdB/Dy5fTu5Ozt7Avq5evy6+js697j3O0H5ODs7Avz4efm+uvl5ufk7ubn8Ont6eTu3gHo9uv37urv9d0JDOjs+ev36O/d5hP+3+oK8ubf9vH49vT18+748/rx9fP27/Tx8+/g6unl+eXb7Ob54Q3e7Pjm
8OvhDu/e6Nze6urYCfXo5+Xd7ujs6fPx5uri5PHv4vLd/OnU9+ndzt/p687ZANvj39PI29jNytnu6fXf197p3MMD6QTd1tvN3d3s5ufoGOPl+PXq0/nu4tHf6u/n1gHe5eDoyNrgz9Td7unU3ePq6u/WEfbT5dXczd3e7Ofq6Bjm6vzh7+D+8ubj6O7y7urv9PPs7t7r5O7y7PPu9fbwBvT06wLq6vLk6O/w7fHz8/MR7PLo7urm4O/t4dnl1dfk3uvw5ubQ5gvk8/Do5vXt/tvb6Orz7+rs6PDdBd7t7+ry6/kL3enw7fEM8PHl7uDa49fy8+nr+vHl5uDpEunl+PHn7vHf6+Hx3+7R9+vv5+7o5+zt6eoN1PHMxdO+4NkJ7AICydi+5sy16PzL9ODd3OLb4Nfnyrrp6vfOyNDOxdTJ2NDW4cvXy8/I0dfg3dLqBAMCAdrLysnRzfMKzOza1ObZ8uXe9N3X2fvK0tXa1Nbc0tvf4M3Z7s/ez9/i4ere4PwP+Qjm4M/U3tf7FODP5ubl7Njz6c3w5+bo5OTf7OXk4uvf5uTZ6dLp3dzv7O7o7/Di9uvq4+TvAe703OriDvAE3efb8+zj3Ob66OLx5e3p6ejv6unr2e7q7ezp9O718/D07Pjv7uvs8APu9/DN6hH11vPu6/vx7eju++nw9O3x7uvr8/Hv7uvu9OLu8ez17fDv7f/fA+Pz9fLr7+TfAQTk7Ofu5Ofy8+jw6PPr6N/1+fPz8O/y6vXi9uX+39nZ4O/X1+Tl6ubs7erd4dfU2tEH4PHmzejg4dT9v83cBs/g9djYBdbj2uYQ1d/GCOfa5uHx7Nrp6+/q8PDt4+vX1+boDeTR8N7t7ObgB8zm4u3h5Pfg6gba6ObpENnh1v716evh8/Ps8O/v7fHy8+L08+jp6w7k0fDf9/Tp7t/X6OLt5/P88u3R2uvo6hHd29HP9dnZ2drO2d8E3tHn39vHAtzx5/Tq2dvd3NDe7djc
2ebc0Nbg+efRC97LxtzlzuEP1vHzCsfIw9TO/8jF+BbDxcS/w9HWztbZ0/XT7NTb5wLf3eHf19fU39XY0drb2MzT9Nnm1w3n4+3u7tvm8NcACOrf6uHq9N769e3v6P3q8fvj5Pbx8Obt5/Px9PPy8uzv7hLi5Abt6/Dk3+wN5OLt3/Dr3ujn79zt9erb6OPv7fDw1wDt4ejv6fPl5+rkEOfn7+ff7fnk9ObwzufsFOTc7eD18uPx7OTi6Ory4+Xl8evy894p8+v08vTx7err7sbq6ffx9O7kBu3r8OTf7A3k4u3f8Ove6Ofv3O316tvo4+/t8PDXAO3h6O/p8+Xn6uQQ5+fv59/ttfLo4OPkAebe6fHg4ejJ7PvZ4soC6O3b0uX54+no3/Hg8NkCtdHr4vfe5+nm2+rU5tXa9+v28+f3+PTs9/jw7fYO9/frAe327+P2A/br7O356Pzz3d3t9fAA6/Dt7PP37+vj4ei818DBrfnSz8PH3JittdTqzc3+1cvZwsLTwtTeu87HlcXCtbHMp7K+qsHOv6zr7uDV79bb2vXg5s7e2ezt4ePW49LNEgjoy+7/4+Tr88zW1e0HCvXszuvy7ejb0ujf2Z3ovMintPm37dLLz8XHuczfxvfo+ufl3+Ha2tbr3d+h5ufJ0fK1za+s4cO3xru74e255OrqxfH2yfvE29O5xJ++qsbr9Njy67ex2MPrwLvYts/4zc3ky87Ix/+6xrvZsuYTytjP2+PMDeHp0Nf8A97Q2twCyAvM3dH/79nm2t3ZE+HW/ene1OTk3OTf3+np1dfI1+oK2eTf0e3z9+T24Orm5uXm3QD2AtHq4ubwy/7t4d3v4+ve3tfp8eLl7Obw69716QLoy9wI3+jX2+0J1t0A5eLf9fvv8Ozh5QXd5u7X2+vu9eHm8eIF0+Ho7+vy7O0C0rzd+fT2+/n58PTl7+bz7/n25Af2DOf34fPX9uz+4hfaBvPt9Pry6eHw7vv29/n3
4vff3+jf3ejs79vh4drO3t3s4+7eCd/jBQbW+9IC9tXoA9z15uva6QXk8unp7OPj5eHm1M3x0cDqycLY5ALk8e3o5Nbi1rry+uXz8PLy3ez44drQ0ufg2d7n4+vP4uTi1N/A0cfb4+Ld7vPW4PAA8fECy+nd09nSEv/GBtDg4vf3+Ojm6e/69Prt9OH06Ozu7dfszdDl1+T16fDn9PL18e7P6+fy8PTu+O0AC//mBeLu9/D1+Pb49fHk8+nu+eru9vfz8vj579vhAAL76gAF6eTf6e/x7urq7+/p4+zq7Onq/O3w8Oz17ef18+3x8fTm9PLw7u/Z9ujq8vHq9Oru+O3k8Ovx8OoH9O3v3Orp7vPp5ewH9PTv7vDz6wvs7N709vHy8O748fbx/vXs9vf39uL39vfz7vMI9/TZ5uHy7fQC5+vz8er08ADq7Nzu69rU9e719Ov1+e/41Q3w6+zs9vDy4+z78+/r7vHu5Pb/8gD67eHx8PTG9+7s89/z6ubt3/bx9vH18PHs9+Tn1fcI+hXf2u3a4Nvo4efe4dfd5crUBdPn49wA9ujh2tfXBOfp2+Dk1t/e3N/d697X2uTs2evs3OXoA/D04QXq4+ji9OTp7Ovl6gPm6vr29erj7fXz9unp9PTj7/Dv5Ozo7g3h5dnu6+fa7fni/ezj6enw493j/tno2QH/6O4H7urj5f3o6PHm5e/q6+rt5e7e4uTL1t/j7uLr8OzWBgIB6eXt8+zu8egA3+3p3vLj7ezu3+ju7O3s4uzu7+7o7uzv4/Lq+CTc2Obr7uHw3t/Z4vjj4u3v8O/b4Onu8Oz56uf69+7p5+Tv7+b78O/q3eHf7env2+He1d/i5OAI5PP27+fz6fPz6ugJAOHl6+Lk597s7Ov34PTr5+Hr5unt6+UQ2vDk6MzZ9u7x6Pj8+fD1B/f5+vf68PP29Pf57vDl+PXv4wPu8fT27/7u+Q7x6/n3+vn67Pz07tz838fY0fP33+ni
5eju6fPi4vXT2+LN6ADs8OTt7OTh5uzr9ujn5+jx6+bq8Qbp5+DmAOLO6tro9+3u8err+fX45+3u6unw3vLt2fLp8fHp6uvw7fvv6vHr9e3s8/TS7Ofj5O3w9sXb6/vt8+Lw9vEM9vP28gHkAO/v7/cG3vHv7uXr6fn37vr48/j1+Oj18vrv7PD1Afb38+z17vTy8fj29u73+PTm5On2+PLxB/L48ufzB/b39fn3+Qj4+Pn5+PP1+Ovv6ejx7uTvDfn94Ovt9u7e4Ovm6ePt6+70+fj9+t0J8e328ufg7ffu6PPt+e/u6uDN8vzr8/Dp8g8I1u3t9vbz8OXw6vHq8e349/r7Cvzt2PT1+PLs4e379ev39fvx8e/k3ejq6fHo6/UE3gb97O/v8+/28u7mA+Tw/+Xp6bvr4e/x6e317fDs7+/z8PDo6+3zzPrk4+Dx69/w69vg3+Lo4+fh3tnq2c/i3tzV5+b27ubk8v35Ct/T5Ofj6+3n5Qfr8t/55OPg8evf8Ovb4N/i6OPn4d7Z6tnP4t7c1efm9u7m5PL9+Qrf0+Tn4+vt5+UH6/Lf+eXj5+vz7+vs7Obk6+Xu5O7w/OTj6vXe5e/v6ej05+zq7OPk7wjs9Oz07vP22ujx5Avl4+fr8+/r7Ozm5Ovl7uTu8Pzk4+r13uXv7+no9Ofs6uzj5O8I7PTs9O7z9tro8eQL9PHY/uMAzd3IydIZwu3I2tIA2Nrd4uHY4ufl1Ofjzdrb4t3aCMfh4OHd4+Lm3tD21gje5t3f3+Hn2+LuIdzg8unmz+Hj4efo4tvw6d/v5t3q4PDp9Oz18O/r8O3t7uPi1evt2djj5dnc7cLt4uXe4Nvl5uDa29oF2N7D3dPb3/0W+/Lv29bf29Pf5t3h4dIC4dr19+Dc7unn5e/Z9O/t5N707+fu4u7oEdzw8+P04PTwFPfe3Ojt6vf05vDu6+n1++rs3/r9+/379f378/f55uvs/eL6++31+xrn+vz9
+O/99fTs6f/7/Pf9+vP7+Pbz/wz4/+nh9u/39+7v9Ob35u7z9uPv8O7t8ens6On07NXu5gUGCAPJ6ern3u7u6N/m7PcL7OPXq9v46f/z8d8E6+DX2JOxzbzU3tHd1uPW6MDY48a94tD2zr2aq6q7pqmfxJW9zcK118zl9K7JuvG6Cvroy6Wvo+vi0e/X6ubg6u3J6tbPuufe7d+wtLnLt7StscCwx8TC1ef2y8i8xrrN2s369uPb5sbXy/zu5wvRwATq5fnX4cn4zOzM0d/J39LSxcjEysjs1vbf1tLx4/7aBOkN0tvd2+vc/ebj1e3k6erx2OHk2+fq3gjg7eno9evb6urq7eztBeXg2fLY9PXz5fPp5ADg5vb57+/s7uHw0xTk7eT2E93u49vs5PPrDeLv9+P19u739+H71sfoBtbi5ejX79YE4+To5uzcAOUD5tTo4One5fAJ4+/i6eQF6tjx4erv8vHu7u/Y79XS5vHv+Ofq8+7z5+br8fj17Ozm9g/c8e3s5Pzj5Prq7PEI9PP3+vD09vP6+ff66/fy8+To3erc6uvo7vbR++Hp8dLh6efv0/Xx6Avx5g/y3/3gAfLx8Pbf8ert9/To6+fx6ev35OXz9Ovw9vQM397o8uzX4uLfBc4H7gPr8d/m9wbr7PDx7vb55/nn9fP18uXy7unvAvcJEqr80sHW4ffP39b27trw/ePh7+Ha2OPZzuP55ufi4ODMztLo8fHq6PXz8PzQyuzp7/fv5vP17t7r8fD27PPw7+oH5+3g1dfxBv319A3k3e/m7/Hw9Pbx9+ry8fj75wDhBtb7BvX+B+TZ6u700fDu7eXw1+jj3e/x/+3Q7+/w8/Xy2/Dz8/Le8+vu8O/u9fDn9OXl8drj4erkyv3iBO/g6N7lzfgB0uHW+eXb/+fa/uUD6ejm7ejq6uTn6+Lp4OvZ9N3m/eLc293n1sjp4Ozo7tvo7tjE5uj9Dfnu8e/k4A7d2d3e6uPi3uni
6Orpxufp+QHm8+Px5+3z9efj8u/x7vfp8/bq2OH03NMG9uHN7fAl5+Hi5PHo6+rr8vTt8dLt8wbc+O/x9/Xv+/fr3/Tw9fv5+Pjz7tjx6wER2/b/2vDh0+/18fjv7/fv9+Xr9O347vjrDvPm7/Lt9PDq7wDi9e3x6vHr6fsY0+ra09/v5AXv69nr7+/l7ejq4evv793q8+3u3t7rB+r56+7q7vLr6+P25/Xx8PrpA+f19v0X7/Dx+Pnz9/b16+ft8/Xx9/L0+vUK9uvb9u7fE9vP5uLx5Q7d8+bs3+rkxuLs8unv6u3x6+3o6Ont8gPv6u7u7enr6+Hw093h8url5fLz5OLv4uYG7ebszuvgAADa2toABdXs6+v+5ezm6u7i8/Pg2uzs9PHw8ubx1efo6uIT8unp8/Lczd/l8+D08e3uHcfG7+vg9xLm4una6+z04+v07OP28ffv7PHs8/Hl+O/k5ezmEeMV7Oja1Ofu5Orz7uTj6fTK/eEQ7+nf2vXg9fL27fPm9/Hm4/Dn0uL34fjv5OXs5hHjFezo2tTn7uTq8+7k4+n0yv3hEO/p39r14PXy9u3z5vfx5uPw59Li9+Hd5dLq3/Hf7fby8/f07d3h5eIn7O7z8er19ezx8O/v7vDw9urw7wvl6Ovw8e4Cxd7u6fzr6d/48NnA2tLN0s3K8KzOzezh6Pre5c/5y9/b9Nvl3dn24d7M1c3Pz9Tl9crJzcrZ1NPb0vrOz+bg1Nbe6wbZ3eT55PcF5v/r/t3s8P/u7Ojl27/v8Ofv6OPi7v3w6d/78uHp1ecA9ObNxd3S4c3zutbX5MnrAtnJ1wfv29XG5tbc3PTp3uXV3dvT1dzO2MDMC8zN+/a17/DQ3M7l3eTSCcrc3u7f/xbn4ers5+nf6OTX6eTUruzr4ubh2uDd2t7S38ve7eLW3ynX2PPu8evz8tLn7vXy7dvY+vL4FfXq5eD69uj7ztXl5+zk6eTc8Ofw4eHq9ur86Prb
+Pb89fnz/fr2/ff26//24////iT+7Ofr/v7+/uTl5fb6+Pv5//3++vj82vEE1d/z4uPs6Ov07PDx89z28d3o5Onu6PDa/PPu4Pbr8OcD/Of08PLz8PDx5Pfs7OPXA9bs9erl7env9PXz9PXq9vPu6O/r8Oz02/z07uH27PDnBALs9fHz9PP18vT47+7+8ens2dX/9ObMxN3R3MzzutbX4MnqAdjG1gfv3NXG5tXZ2fTp3+TS3dzU1dzN2cDJ7fzy5QvO9vrd5tjo3+Ln2tDm5ejn2ejS3OTryuLj3uXb5Ov69N7nz+DU3ure+N3YxgTc3u/a7NXb4urv5env7uXh7OcY+u7c4O7zC+fp7e759Pf32xT6++Xz9PT6+djf5N/R1v/5E9Pi5Ov36+Xv5PDr9fPu2evq7u3v7Nzi5e/w6+/v8Abd7eXp7+vo8+jk7vTi7fzy5QvO9vrd5tXo3+Ln2dDm5eHg/OLR3OTryuLj3eXa4+v5897nzODU3ura+N3YxMrOz9j76MzXxN/94wfu2t3v7+IK1+3I4Onz2ePv7N3q4vTs6dXq6uvn5OTd5eHY5gLX3tno/N7Y39rsIfHG8erh8fXw7Ojh0unv9OPw8Pbr7+338vLm8/Dy8Orr5e3w6+wS/v/t+t355fLi6MvjF/nr9ff87Qvj2dPy9P308/v97/Tv+/n25e718fTu9+72/P7yxcrNz9j74szX69794wfu2t3v7+EK1+3I4efz1+Pv7N3q4vXs6dXr6uvn5OTd5d3Y5gIA5uLn6eLx2eXs4uDu7PDz9PvtCeDz9foI7fTq9wXw8PT15vLz+fPt7vHv7vHn9+ba7fTW3NP+6/zo2dX54eDo59/w4QO57gfv8ubnze8C6Ozl7tzq5evu6+no5enm3/LS1dfh3ebn6vPm5Mzk2Nfpz+Hg4tzKBt/G2tXi9gzm5OP54dzf+tLS1c3l5trK5tzw9Rnz7uz17+3z5+nY7ODf7tnj3vEF0dnb
7eLu9OHnEssE7e3u8P7j2PHe8O3r7/XeCAEG7ef+zuDn4Ozb7tTq7uIa4OUA8svx39nt4+Xq6+br5+ng3eD82ujl3OPm3+rQ3eT/8+fz1+fv9vLz5PDm7urk8Onv5vUH0u3T5xPs9eLy6unY2ebj8ubn6+Pj7ur05uv1Ddfn89fn7/by8+Tw5u7q5PDp7+b1B9Lt0+cT7PXi8urp2Nnm4/Lm5+vj4+7q9Obr9Q3X7OLi1vMI/PLk6fHW7vXn9fTw39Xh4vjq1vLl3/fpFObo6ezl7Onz8fX08Pn2CfPHGPD+2fXO5wMA1PXa1/vh0uDT4cnvze7bzvPm7d3s3Ofy8PHt/Nvu69/o6OPu4d/Z5sbx+/nz8/rz9O8C6fLp9O/19/zu79Ly69r7/PYA+/Hu/Pj58tfx6vvu+vT6/fLz+uvU7fvT8vfh/PvQ7t/f7u7n1NfY+dTX59XG7+He7OHY1ezo8erz0+ff3t/a3Ojf19nP4PXJ1cHutO+32/ndy8vIjd6ModjjCeH95c/c0fzN4r2r3LCXt7XNx+D5zcu5tb2ygdOpvsXE96nqx9rGzc/S07z0u9EK0t695f/x7c8b2/vZ5/fBucHlzse1BsPIvNC0zZb129zG1cbRzNcE2efd39/YydXw9fD00tjMxtzeCeLb1/n42c7fBdzUwwPU0dLH1Om+8Pj38Pnt++/q9vPx9fr899j+++sQ5/DU6vn/7QbtBPjz9/r99frx9+wI+vv7/Nz9/ODa39PW5svr6snz6+rt2d3D0swEy93j1fcK2uLH5N/tztXW0+7Q3e3e29vm6OfY9NIF99r58+n98/bz7/L2+P778+j99/bi8u3o8f38Hv7a5v/0APbi8/3++O/x+/36+/Ls//j/0dXgx9W6+PHt8evfyeTL0cTxof/jBNvl89TQ9PTH1t7Q1NTl48zc1tPk1fflu/Przubq7/Ls4usGDPHo8PDp8fXw5t3Vy9jW8wb95eL249vy8NPn
6vbz6e7p8enk9OoB0A3l8enc5czW4ar8++3iztvf1fW/wuoD7u/v89/CAdfz7+X33fXs4+/s4O7p3/bPBdjM5evs397bAPbg1d7d3fzX6t382w/r/trp1erl/tjg0+fh6eXq7OXn1uHm6dHe1ubpz9/n6uPp5+XUA+Ph7N7W7PDfBdHKCN3d7uTR3/vr6+Ls8Onm6eTe3uvj7NYR5uG+1tHBzcy+3Njw8AHd3uXC+tDJyfjj6v73wOzB7+rc+rvZ5tnF0Orvydrm5+Pp5+XU697g2uLd0uTk8+/w7u3z1vza2twS+9sM4+z34fzt3e/n9O7x2dzw8N3d7ejr7+vn4dDu6+vz8Nj06frV/u7v+eb69u3kBs3fAvrq+On/8+MA3+z29OXv+Pji8+7z9Pn0+PfY4+Tj6eTo5+778fnk+e3n6u/n5Prh+OHryfDl4e3iBuHi9OD08fPx7+nv8OLu8vHsC/3s3/Hy/vn+7Azb+u338Mbw9fnd2Rjr9//1/+j66vn+7/77+/v7/u/2/vn43/j67gTb1+LZ5vHo5OcR7O7s6+rh2fDf6Mv06evo9AUA6PLt6e748eTr2vPy5+nx6fPu6+Xg/f3z8vr++v/q+/fz/Pn77fv7/PTm6BcF3ff27/n19eXw9fX+9Pv74/b8+fzl/f/54tjv9PHp6/X08uX7/Pbx9/Ps8PbuFfPb6czs6/32+OTt+Ozo8+z47+fp7+fw8vXy7wDg4fDs5fTb7fPh9Pvy7u3i9fHz5RDs5Njr7u3s5ff62/bv6+b05+Le5eXn6ubt7/MN6L/p5ej6D/Li+evz5O/98PD7+O/U8uvb+/f8B/vz7vz4+vPK8+v97vz3+Pj0/Pf01/TG/vv7//b78Azq9Ov2//n5/vzu0vLr2vv9/gf89O78+PrzyvLq/u78+fv99P//9dc16OP12N3c7ebN8u716+7m3+vu8NLl49DP6+LM+fXq0u7rA9/f7O/b193h6Pns59nX+gD2
7P/8/O/a0NLVvtC8w8fP2+fOzN/M3fvjzd7Y2t7r59Pj49DkC9Xb2+PI7c3g0v4ACd/n5uTm5e/u6uLp3eno5Pbs3t3p6O/j8tzu6PDw8fDk6eLf8BHm5Of21Njk8OXq5+Pu6/Dq7+3n2O3x7dDbEwr66vn35/b++Prj6fjn/P369+Hr5vHm8+vr+fPg8Nrn0tzb3d3b4Njc3sXk3+zZ2tfMDPzw1tXa3eXh0urS2/rR4+DX1Nbe2NLb/t/n1eIM5urp8u3k5Ojv6+vn7+nx4uPr4xfp7fDs7urw7uXw3vH66vHw8O/y8Onx6gPs8N3uwObf29bc3OPc3NXR0igF0NzVzfXf6+3t6eTb6e/g3ufv6e/x9ufx5t3l7OTo6Oza5Ara6OLt6Obs8ujU2NIZ6u3e4N7u6+rZ6wjjBu/s6eTy5u3t8ursDt3r79Xe7enf4ebR3+nk7+r18Pj16uby8vft8+/x8vH27u8L8Qjv7Ov29e/w8fLq7A7e8/H19vP33+X34eCVtPW/zf7K4+D91cbCt7rH0OH//ve2++Pl3+HkztTVsdXuvd3BzfC4ysTLwbjpwKrhysr3ztjrucjC+MrS1srIyePwCPzwyfDHy9X0ztLA8M3z99PJz8vExMjLzcvG9bzF5eTmzuLky87X2APh5OjozdXX+RMG4OTT3eXe6Ojp1t7q39nl4OLh1t7Y2+Da4/jC0trQ3dzl5//g69rV5u7j6ung8OLl0APdDOPi8eHh59/g6eTp8Ovv7d3m3+nl8fMM4+EC3dzl5efd6OzzAunr4Ojk4eHTxgPE2/n6497l+uT6+ODN4eXs6/Pl7e7l7Obb4Ofi++zk3unr3d7u+Pn76+Pn7Obd4tj99eLTBvDT2Prs3+rg+OPm4ujy7uTr6uns5ebp2tXt5uDo7uLl8/z9++vm6e3o4eve1/zk29v56eX/7+Ds6vnu7+bp9PDl5ezp6unq48zX8eXm597q2+Xk6uX26O3o4enj
3tvW7eHp4+v15PHs8iPh5uPz5Onk19nn+ufq6Ofc7PHl5ufe6tvl5Orl9ujt6OHp497b1u3h6ePr9eTx7PIj4ebj8+Tp5NfZ5/rn6ujn3Ozm3fHr6t7s6+cG7e7w7uPd3Abl5eHw3+3p6+bdCers5uzn/+Dl4+Ll7Ofq4O3r7v/h5t3x6+re7OvnBu3u8O7j3dwG5eXh8N/t6evm3Qnq7Obs5//g5ePi5ezn6uDt6+7/4fLz8vH26fDx7fHs6vTv8e3r7+Ds4e/z7gXw7QPy5eHY9fbp6/DwB+738fLo8+ry5wvb59K4zd7uy9/4yMTk27C3wdi7+fq7y9nq1OHfy8O8+ePj8ujk983HuM4Dz+Ho7+X1297l4ure+dvuBd/M7e7b6dPq3Nv84ufNAerc6PDn4Nvk2vzL0cnj5tXb19fs1vXyBwDt4Ovu8u3y8Bnu6vXv7tbv9ufa5fP0+/D6EO7z8tfo7/Dy3u/q+d/p/e39/vDr4gTL3fTs9u/s2PjJ9/f37PDz8O7zDAL39/Xf+Ovl+/fpEeTn4t7n7ePq7O/n6vrh7eT27PX28vv6+/nm8O/0+vv5+ff8+ebm3vDgCvnqAfjx9O/w9Onz6Av86/b4+Ov28/r4/O/z8Pfy9PP28uv17/X2+PH09vb1Bu/x8e739xT3+fPi8fXv1O7m6vX29vL1+QH07+IKvbnSysfC2QHe/uvEyMy71Lm5yyK1tujb3+u4CNLIub7o9e273+kSxNjdur2/+unwzNLV1+Tn4vII1sjm4uXd18zS2+kQ0Ojf2OvbwRLlx+Lr/vP72fMACdXt4tG+5gfV0fDS3ejR7tbq4M3Q4Nzd1MgS19PkxtHa19Hf28rG983W3NbY98QM09nS0cnQ2v7oEc7s3+r37/nx9PHi8O/s9uXzBe/r5ezm6OXl7/DZ8uvo5fjh7sviFu7r7eDt7/L6++Dv7N/q9+/58fTx4vDv7Pbl8wXv6+Xs5ujl5e/w2fLr6OX4
4e7L4hbu6+3g7e/y+vvg7/Lg8ejz9vbs5xHl3fLv893t8N3x3+zq5PXz3gLj6ukM6eX13vTS8Ozu7/Xj4+Ly3Nzi5dvt9+cC7+Pt6+7s8N3g5ebo39vr1Qvm8AcB4+zkCOTo6eHsCPHr8ezx79/16+ji4uXb7ffnAu/j7evu7PDd4OXm6N/b69UL5vAHAePs5Ajk6Onh7Ajx6/Hs8e/f9evo4uzp5e3q6O/u8d766+Ht6u7m3t/8+uPh+83t/9ft5Onq3+3t6u3k8+3t7/Dm8OLi4vfs6eXt6ujv7vHe+uvh7eru5t7f/Prj4fvN7f/X7eTp6t/t7ert5PPt7e/w5vDi4uL3ycS/v9LI5tHB4bC80vGzxsDFvN7l2PLz9+vpwtPLxfHu2Lzm5ujRtdvT7fHW49jnyvT18PTv6uj38+v39PTd6PD19fDg3fES8fPu0vD3+ujb4ufq4+D67uTn7RHo2+Dy2OYK7tXt6/Xg9PDn3vPx3uPi+O3v9gTt/97z4O3vA/Hu8QXi9Ovs3+re5+/g4urc9BXT9PTx9fDw6ubn6/Dv8dzz4fHy7+vQ8s7XLQPU5fD25c3X1PHW1d3k2vDtzO/z4vDGyfj6+vn5+fr69fX06/r6+fj7+vjz8/fx8Q74+Pb6+vL07vn59/r6+Pj5+vr6+vr79/D4+O71+PTz+PT19fTt+vb2+Pjy4eLu9AbmCfXm9eruBfXr9vn38/b39PHs8vP49fPv/vT4/v//AP394vXR+v76/v76+/f9//n05P/z9v3/9vz9//318/37/f788f7/1+v7IfP68vn59vv89uH09Pr59vr8+O32/fnm8B/14v77+vXp7vH8+vr+7fn7/Pnq/d786OHz+vL5+fb7/Pbh9PT6+fb6/Pjt9v355vAf9eL++/r16e7x/Pr6/u35+/z56v3e/Ojh6t/17vHt8ezm5e/x8ucG5Ojv8+Xm6eX0Cubx2fnv5ej05ubm6APo5+zo4eDi/PLk
AvX2+Pf79fj19/Xi9/f1CPP58fjy5+3tFf/y2fUI5/n2+vPy6/Xr9PX6+vnu7Pf88eTZ2vLj19zb59vs1OTR0PvU2tDdw//U1NDm39bc9sbX0d3g2t/T8dYQ4d/b1dfY4goE6fDm7vX28PTxB/b08ekN7PXq5/XK5e3w7vP17eXy8OHs6uny7e3mBdnt6OPi7/YL4PXz5/Lu8/Lw6uPf6unz6uju7+fLDO/g3/D38Ojw7+fw4e/v7+3t7xXw8PDs6+7v4+Xd6ufrBezy8+nyB/Hy7ePl8e3u6wrm6uL98+7a8PHa4OHd4Qvt7O/l4fLv9O/o5dHh/e/n6urkBtzi5vv+38fozuTv6Qfw9enm1eP76+jr1+be4OPz6evp3ufp6eji6Obk3f3u4uHp4gLb3OT0+9jr5srh/t0F6P/k5tDj9+rm6fbl3Nzj8efp593g6Obm3eDi4OL+0OPb5tToz8nqyMnu5+Dm+evTr/fW3uHu48nV69kD3dzu6PjU3OLg1tHSC+bR3fzA6cS/ws3Ixe7x1tbu2dPL0eLH7Ova1r7M2t7myd/ZA77O5dTiuczW283Oy/HL/9zq59br6+3p3eQBGe/M+vHz6ejryv0DzNfl6t/w/PHs8s3y3/nu1O/y6ATy7+jV9/vw2tv4//v+/P/++/z41QX5/fH5+/nsIdHm8/v5/v37+fjj/u3x//v++/3s/Pn89/71/ffl1/Tx9/Lu8/Hl5M3j9/bz8e7w3AoD7OjV3uzf8fTq7eL8CuLu8PXs7/f49tnt4/jgy9f69Pn28fb27/Lp8Pn2+/X68vPf6vDr3ODx6Pn29Oru/BHu+vr57PX8/Pvu6Pf47N7q9PHz8e/r79f0Cu/k7/Ps7+7s1An78ejr6+nz8PXh4+3Y8O/x9PLv9Orw7vLx8NT76/Tx8/Hv7O/W8xbg5PD07O/v7MAJ+/Ho6+vp8PD24ePt2PDu8fTy8PTr8O7y8vHU+t780wjf7uvb9Qri6Ovr
5drY6uAC2OLn5Ofw4OP25uL/8PHoE+Po6ejr8+Pr8eTlzt7W2/4C6fHR9PLs6+b11u7R89rl7P7Y6/IC7PLs4urc6PLs19vl6efu6e3p7+bp7efu1tv+Aunx0fTy7Ovm9dbu0fPa5ez+2OvyAuzy7OLq3Ojy7Nfb5enn7unt6e/m6e3n7unVycrdtN3gv+PL6+sjveXD9QPd8uzt49/q6+ns6d/q6eLh6eDp6eX+1+Hg38vczubp8Ova8+vu7Obw6/3eAt3z5NYV9Pbv8/Lt9fTy8/Hw8vHx8vL08/Hx8evx8PTs7Ovy8uzo9fPs9PTy7+boCNjm8uoY3/X2+Pn08vj68vnw8/Tw9/H09fL08+/y8vX47O/t8uf19Pbnw/P54/Pk9PPx87v59PMN7834Bvfu/fby5/Hx+PMI8/Du9vDt9/X69eXy8f7j7Orr4fzy8fjr0Ovu6O6r9u7hCufT8/nx6vj17+Dt7/PxBO/t7fTu4/Hx8/Tb8Ozy6+zr8PHy6O/q7evw8/Xh5u7p6d776eLl6PLs7u3w7uTi6u/xBvPi7+3r7wzuA+rl7+AW6erg1t/l2+Hq6OPh3gDU5d7J3wzY3+rn3tzm3+Ph5uXh69/h4ezb4Nzd4vHi3NThFuns4NXg59jc5ujk4t4O1Obex98P2N7s6N3b59/j4ebm4evg4uLt3OHd3uTv493B6Ofa3Nfg4unW0M8r2fXf3/Dy2d/m4NzbF/bbz/DO3N3g+PDu9/b27uTg7/br6ezO1+v58vb3+/T39uzrFent7/n77e7V4e/y+uvt6+XeDOLs7fbs9vHo7fLz9/T39vH7Eenq9ub91fH2+u72CfTx7uq78fb2++L77u/49vbx9Oz17urx6/jw9vfx8/f15OUJ/PL48fDo6dHm8ern4Nbl7O/sxvHrAwjQ8Ovf4e/b7+4K6Ovx6OXz8uv04eD18u3a3ff2A/Dw6OnV5vLq5+DY5ezy7tnx6wMP0AHt3+Hv3O/u
Cujs8unl8/Xr9eTi9fLs3uT39vLw1sbK0r7AxtPOt87Q2dTU7eHQ4+f45wIC7M7r38239QG5x9rKztrF5tfQ1LzR3r3/5PLe4+rz8fDv8O/t7Ovs7+3z8uD02gHeCO3t0u3z4eAC0t7u49nr0NLq7O/b3vTl1gj3+PD54Pj0/ejs3vf79fX67vTk4uztC/725uv47uHqBPbt9vf6+vH2+Pb4+/P68u709/r79vr+/e768+L3/v399Pr48en079Mk6frZ/P3t8O734eHR4vb79v33/vz7/Oze8/Tw7Of39Prv6t/54Pnu6vj799ntDe329vn39fjn9/nw8/T4+vv59Pr7+Pjr9vj5EPL17fHs5u734vX18OP39vb39fLp9fXwBegJ9PX39OoD8fL2+Pn59/H17+b08vn39/T2+PH4/Pj8+ff4++36++36+vb2/P359/T2/Pj8+Pz59fX9/vn8/fr7/Pv8+f3/9voM5PHp8O/n6uny6+X08O/o7vDu4gD17ery6PHt4/L0AN7mC/Pv7PHz5/EV6PDn2vHp5eT06PDw7Oro6u7l9+/v6u3v7vAC/O3r5+3y9PD29+Le5Q/38+3y9ObyFunx6N3x6+rk8enw7+fq6fLr5fTw7+ju8O7iAPXt6vLo8e3j8vQA3uYL8+/s8fPn8RXo8Ofa8enl8fTf7uvu8/Td7vDv7fLl6vjw6+Xo6uvb6N/w6O/qEtfWC+Pr7+7u7+Ps7vLz3/DjDejd1eDlFdfs6fTx9vfz7vLz6gj27PLY6fL35fb3+PTp7Obj6vH39Pbx9O/07+Pp3xPz4uTo5Ojj6wHyzu7j8Ojh5ebl/PXj4wLx8fDq4enZ8fT07ubs5efv5uvh7ezg5xMC8+Lk6OTo4+sB8s7u4/Do4eXm5fz14+MC8fHw6uHp2fH09O7m7OXn7+br4e3s4OcTAgfQwZ7EpL22yOXIuNPCtuTBnZDB0sKYohHLtOO2tP0SA/zQirqku8Wpvb3D
qrG11MoLv+LRyqfsyNYWtLLQ07PF69PG1cjFzt733ekP5uLNyfbJ7NHC1sbE1cvGCcjF2AK50NDXqq2uo9b/uN2u2Maz6N++seHq1Muv5tvI0+O+4hHlAu+zubrS4LvSydTG0cLeBeXZ39TY29TZ0Nzo8evZ5NfM1+bJ0uzi9c7s3/fs9Mwm2w/z4cvTyNzc28zh3tLO3//l/e73+Pb+/evt+fP49/7s9/jz5ODg4fTc+QPo7eob9NsH5vTr7fH57vfk/uL09+HZz/n09ufW+vnG9/j4+eDx4tnl7Ovf9vfYI/ji9vr4B+fUyuj54fnx7/no9Pj69fPO2PDd5/Xe9PTuBtXW3+D668rj9uf22+LY1ebz4wz06NIOx+br6d/s7d/n7+Hs9gP16vXi7PHi8On28Q7Q1ef38vHz7/j46eHh2uzr7+YD8PvgAebq4uzs8PQW8u3y8vTZ89v72/T29fr6+PgI8fXR9/n29Qr29+4C7fHrEPX23vT19dbd58/369r18/f49ffy8Pnq5NvrAubb5+P1/ure8O/15+vr8+PrFP/q7tbu4e3z6OjY7d8G8eby793x6u3y6ePx0e3r8Afz6/X19fUD5ffp+O7o7PTtG/Tl+fz4+/r3/PT2+fj57/r6+vv3+/n8+Prw9ODc+ODz7ta96vDn7fH36OTf4OLj89vJ8ebRCefpy+7r7hTS5+HZzt/W1ubhz+Ho4+/S0Pjg9O7YwOvy7fD5+PLk4Obj4/TqxfPm2A/o8NLv7er44fPn3tPj2t/v59zl6ObxytXl9/n59/j3+fj5+fb5+ff6+Pn5+Pj4+fgO9/j3+fkIA/b3+fn5+fn5+Pn5+fn4+ff01ebj6t/p4/Hk5t7t7vMO4+zn8+zpD98P4/jq5vLyGNvt29zy5evv5+z15vTz5uIG29jk5unj6eHx5+ji7O7xD+Ps5fPz8QnjCOj46+jy8gXU4t3i8eLq7uvp8+P08ubhB98E2trn4+Lj5/Hl
Eu/w7N3o7u7g9O/66/Hh9+769Pbu0gPr9/z1+fHv6uTp6O3uA9nx0frx/Pfz9/zf5ff3/Pnl9uPX+9DU0uvo2PT22/P54hHw4ebp5O/m4+ka5N7v8PzX5vT78Pzy/Pz69vn67vv+9Pf+/PLl+fbz/vf++vv88e/lEdb+//z8/fzp7vv8+Anv+d/Z4d/pBPHd3uTX4+zz5g/q0eXk2t/b6ebL8NcK5uXx8OHk4Nrd4uvi5e/m6Obp4xHhHOnO2enl193l4+bH+OX05+/j6fUJ3Pj4/O7Q8Pb07vX0+PP6+f323/Xv7+n45/T05Ob+/v776vv+5vj37/n87P78/+343er+5hbm8+j85+zv7/zs/vv4+vL//vv8/uH/9+Xr7t3x4vDj8PPg7/H17uzn7vLi0+fy7OHg8uLW7+bc79kO1OXd5BLq7/Pw79zg8//X++/q9+vr6fPb7/D29vb17fPw8u/i8/b09vT58fb3AgPo4PP49fr46fP17/L13Ozv5Ozv4O/Z5ebu3uvl7u7n8drtCd/72PDX4NPnBwzx7frVEObs6ODp69zf7Ofq6dno1Nfb/fT99/f49/fz6vL6/Pr6/fj34eP47Pby/Pb5+/ry9f8M+Pv8/O35/f387vT4+/Lw7P//AAD/AADq8vz7+v0A/v/6AO7x9vv++//++f795AIP8fr//v/+/P78/Pv39gD+5ff8+v39+v39+vD08/v9+/r5/vzz7vT2ygv5+BD88/UL8+Hu0+Xy6/j5+u/9/fT67OTl7u349vHu8gry6u/w8Oj3+/r86STz9+n07e3y8vjk3uDm8vn39PTy6+/u7vni+/Xozdse2trWB9sK4uvo2fDgCuHo6foW4+fx1efs0vDv3ODg5+DUv87o5tnp5eTn5eHcztzgE9/e3AzdA9ve5uj33eLp7O32Duzr8+jr9OPx8Nrv4u7k4s/g7uPi7Ofo7ezm6Ozo2uHx3sju5OUT6OT06ubX7Pf58u3u9vrg
+PoH/f7j6+r18vLi7/bn++z29vLo5trh1uER6eLP4QYBDOff2Onr2d3b4NfN49gN3+Ln2eHf2Nnq3dLs58TeJd3m5uTc2Ona0NziEuzj2OEICRLr7N3q7Nvj2+Tj5unh4+zm9uns7Orz7Ozy+PPo49bu8vT28d3t4tTR4RHp4s/hBgEM59/Y6uXZ3dvg1c3j2A3c4uHZ4N/U1ercAefjxtwl3efm49zX6tnP/fnk19bP4efbz+Tl7efy8dn47tra6enh5eID2uTj+gHt4d/N3ujp4Ojk3Onr6+IP4f355NfWz+Hn28/k5e3n8vHZ+O7a2unp4eXiA9rk4/oB7eHfzd7o6eDo5Nzp6+viD+EM5ebf49Tq8uLb7fHt7dH44QL37e3w6d307drs7OrW0OTl9uDq8PHo7Onq7+3v6QLp5+zy7PLl7fLu7+rv8vDz7fPs9e3a7Ov/3fHj3grl8QTz6uzw8ens6/Du3e0H7O3kDefs8uzy5e3y7u/q7/Lw8+3z7PXt2uzr/93x494K5fEE8+rs8PHp7Ovw7t3tB+zt5A3y4Orl7Nrz8vHw5vbv6Onr4Onp5+vq5A/P8OTc6u7b2PHZyuTZ7Orm6+Dj4A/r6QIC8uzs5+r37+7w7O3y8e/w5Qnw8+/v8uX79vru5fvz8Pnz+uz1Dej17e/48fL3CO/j6+TL69/b2Onl/Ofd6ejf4tn14djk2+fc5+Hn/9bl6cnp7M/JD//429re2eDd3vTsv9To6eHo6unp7uLh2RPv5+vr6/DwCeLk4NDs5ffs7e7i8d/k6+ze9PLj7+zo9PX36Rfp3eDk2Orc6t3L49Lb6Nzh7ODiz9TU3Obixunm5unpBc7pDdDj5On83Nfq5tffDebu5OXo5uDv6fDfz+vc4Onk7fbi7djc4djv5Nnq8Ovq8f/h+Anp5Obq0uXd7ejV6BHs++/t9vHy9vDu9vPu9vD38+zx+Ovx7uzx7PDy9PTy8/Ha4PIC6/X19Qrw
9fXy9+gC8vDz2tXX2tng1df52vrR4NzP5djY8v7V1t7dwObU3tzh29va5drm29rb1dnZ1dTa4RPX39zg5N7b5Nrd/eUE2uLe3Ozb3wPi5+Tb5Njl197m5eLd3+Tk7uTr3tzi3Nrc4OgY3t3n8eXq7//p8+nz7u3z8+Lv6+7s6uvx6vLc7enw9AXn5uXv6uzr8efuDODa3gDp6d7u7fnr+vgJ9/zv+Pr0+vj8+/z7+vf39/z86fTt/PoI7+3t/Or89fz0+Ov4+vj28vzs8ufx5erv/+nz6fPu7fPz4u/r7uzq6/Hq8tzt6fD0Befm5e/q7Ovx5+4M4NreAOnp3u4ZyNC+7BLI2ATNv9HY1ffRxMjb0PHOyvDxy9bh59zEz9bf+NXw89HQ2Nvf3ebLzezM2ebn8/wO6+7Y7+Xq9PIE8OT08ucC5eUE7Ozr4uv13Ozw8+XkCuLy7vn39Pjr7/fu3g3t8uHl3e/tGc7R5uPqv9vi19Lk6d/e2gP67+Ly6d7l4PDv998J6Orl8O369ujfBOL9+vnm/vv2+93x9Ozq/vnt/un27+z28BLy7urq5+nm9Qrv/e76/fn1+vXz+fkY+/Lq/uTe6uvc6uMB19/k5unn3d4G393V3+/r7fTw3ufrGdng4Ofp4+nl4QjY5hPc397S6czo7fD15OzuzNzg5urq6O3iCOPh2OLy7u70897q7xnZ3t/n7Obo5ugI2+kL3+Hs1uH+5N7q69zq4wHX3+Tm6efd3gbf3dXf7+vt9PDe5+sZ2eDg5+nj6eXhCNjmE9zf3tLp3efd4ujk4+ns3/Lj5OjLwdblwd3D3Nrk0tvg3+HgBsz2I9jj1tzOBN3k5drW8uvT3O3x6fH08e7y8fTy8+zt3tvq7Ov22Ozl28/k5+Xq8AvS8Bnn6+Pr2f/u7+je5dfy693s9e/17fL57+302ev0+PDz8PXd4ezv6e/y8PHv8+jp6/8Q8PPz8uvp8PH49vIB9O/r6frx+PH1
6O0L5dz29vwE8N/o4RTl6/bv7vb86fn38PLy+/zq9O7yAffx+Pf05unm7PHy+Pj+9/b09vH7+/r7/vz2/vP7/fby8fv3+fbq5/n5/fv3GfXt/Pz7+fr5+/f8/PLg4d/u2efk2eDW5+7p5ODd4ujDzMvb1vfg9PwP8+z31tnd6/bg9u7d7ebn2+7f5NLZ/gD//v7+///58fH8+P3/6//++Pj69+36+fvk6ggFyvb67v33/doH8Pz8+f788ff98uLz8/L25vT58u339ff3/Of48fHp8vLr++vw/QrxBfDq7uvp//Hu7/j69/f5+uf78OL59vjy+v74/fju+vn5/f3z+fz78/z38PP5+u0Q+/b6+e75+An19vv8+/z7/fv4/vrl2dzd2OPA6NbMw9Ld29ja0evZ1eDVxb4ext0PHt758cy8wrMA1s7N2tbS1NPWxujF3hvXztXMwNfN2L/N2+Xh1NfO1s7QyM7i5ODr3SLb2vvQ/d/5xccL98rb4OTd3+Pb/tgH5+ji3+3p5vHh8/Dr+Ovd4e/q8vTt8fHw9fYU9O3w8vLt8PL08vbv8/T08u/w6evwB+fo4t/t6ebx4fPw6/jr3eHv6vL07fHx8PX2FPTt8PLy7fDy9PL27/P09PLv8Onr8A3Yvr/Txtm+4OSr+s/LwPTXu9nGt8qw8f7Z5vm9wtKc3cXbxPTX08Tjzcrby9zV8tXr/dfW6tjzyvnOxw3b19PAwNfswMXOwNnw3/bvysqzz+zt+sn758/pz9rb5c7pz/ju5t328fb79Pbp1PHp+/P37u768ev07/D06/QLCufj6O4G9RPq5eDt6u/38fr41fLa7fTv+fb2+vr6CPH5BPf4+vLs+fb09fT5+Oj35uH6+d737voO7uvw+fn4+Pf69e769Nvz+vb3BPL6+PP38vD49PH4+Pbs8Pbz+OUO+fb5/Pf27Pf57/n8+/z5+fv7+vn3+Prz9ezo4efg5/Xu6eHl8ebrDfDq3wzG
AuXU1O/21+zwztTg4tTj3NPi3eHt5/bu7fUF1vXs6OHq3+b17unj5fPn6w3v6d4M093l1NTu9dby8M7U4OLV4tzT4Ozg7Ob29u31Begk7dXt4MjT6dTo5uDv8ePc29/Z2t7i6eb75+Dd7uzh6O3vAwbe6efk5efa7Ove4xPc8vPy2+fn6unr6+fv7vHl5e3dChDj6eUB3+MO6/Pt5dPo5OTk6uvp6OTp7u/v6enf5ivY1dvh5tjp2dTP3vbo4Ofw6tjY0+nt7+T34+L59uzm5ubo7Nzy7e7n2tzY5+js5OAZ1url3tDR4+708vX01ezu4PPt3e7v9ejt7vTd8/bx6vHg493cDezg3eXi4vTq6Njx/PHz/Pb69Pbl+vfn9fz7993+/N359ODp6vjw9PX8E/vl/vgaAN389/r79/z7+P7y7grY5Nnp0tTa5dXj6+vo6QjZ4unUAN/f3QriAPPq5uHP9QTj69jW6OLp5uzw5OLl0/4D5e3m9O7h3N3a4+7r6/IQ2uXv2Qzk4d//7PDT7fLn0v4F5u/g3Ozn7PDv8+Tf5tn9+eHT58zR2d8IDODi8N7e2M3h7djm8+wJ3+/hF/Pw2tfm4N7Z2uLd1tnX19Tf5t7W7vPVCuLm69TX7MTZ4u3b3tfV2d/M4tza3wXt9gfy7d3g3OUN9M7k3tYF2ODe6Ovi7dzk5xLp7PDs7vXp8/P28ers4+vr4eXf6Ojo8enf9PTl7t7mD/zY5t/gB93p6uzk6wHjG8L409PXw87k4tHe6b/X1snU2cLb1tTh/9nu/O/p49nc3Rfsx+DWyQDK0tTe2dzm2SXS0tze0M3m7Org8fDO7e7o7e7k7/Ll9Obf69D6+vXn7vEF8un26d/b3OHf5djr6PbzDdnEvL620t8fvMvXxMa4zMDY1LbV5Pa63vYR4t3VvNDP3sq94dP3xsvMzs/hxrrj5tzf1tjiz9zDLsPR3ebSw9vP4eHJ2dTI1PELF+rq8tjb69Hm
0NzX3tTR09ba3M3Ozxbn5e/q5tjpDeL69vDr6OLs6+3s8uzv9ff27+Lu9+Dv8vDx7+vi7gDa7eno8Qfv4N0nzsXP2cXF3P8C6+PWzt7q7Obl4unu6/Do8Ofu6Ojr7/Do5+rl/eDc3uXl6+3m5ATt3ezr+9/U2+XX3dnr8dvUx+rl3h8A9Mfe5On00Nnf0tne0xDn0uzYyePW3NfY5trN1uTm3eHc4+jh9ujo7uns4hfc39rg5dzj6fHq3OEH1OXm4ezt5tTs5gDu6+rw6AHn1dDm8Onn7Ov07uHt5fLv8ejt8ero2/H279ro7eXy8ekD4egW3tbY7uvp6+7s7AsJ8+Pn7+avrNTi98nH2eTG19DKu/DGtKCbuOOw4tPjBdLEEQfr1c2+68Hcr7jEuLyxys3Atgm/0Nbi1LfV4eEH5uXPyNwB5e3N1tq00/zp9P/o67jDysnO4xPiyNTP0cfW1fXVv9783N7m6+Hf6u7v6/Pw5ujj5fHk69bs/+Dd8AQC7eb51vQL2+TK3dvm7e7u8OXZ7NrjzPHu9ejd+Pnr7/Dz+u3y8vDx4tjl1+3n0/Xl3/b4DxLl0+To3fHn3+7v5eX46/je6tT17vjq3vj74/L39vru9vPv8ffm8dfv69f36ev2+/sW4trl893y6ODu8ebl+O343+vh9OXu6+Tz9OTh/Nv0++738e7y9N747Nr95+fa8PUACOff5vnu++Xr6/Pp9ef49OXu9xj73+fi5uzu1OLw6/Lv7OLv6vXl+/j29/r14fL02Qzr7PLn5+zr9vTz8PH66ubi5t729vrw7AL08t719ff73fHv5uvg5/zg8s/27N317OIm2uvf6Ojw5dvr8/H9++z52u3c8ezz7Q0J+Oze3PT27+Tt8u7u3enx4+rR7fAU8vHT5uTp6O7o8vHv8e/w7fLr+uXvBRbj4ePl5OPo297o5Orb5uXg2ubj59va3O3f1+jj4Sjd4N/g3NXi2uPv6+Td4O3R0woO
7uXq6+jm6+3i6ezz3+vn5eXg39vp6/Hx7ufx6OcU4O7u6ufp9t/w9fLr9eTv3NwZ2t7W0tzV1+jj0ODnz83m3uDb98PZ3efK69n/3dvF1tbc+MLRCtPE987X3+Lpz9zEBOTq49zl4OT27ejm7ejS5enc49zX5Ozy6ezf4Oro1ejv5Qbg4RHg1wPM1+Hd89jtwt3d8AHo3QXl7/Dq4vDo7/Lq5gH65PDq4uHm2+rr6vTf8ubm4Onl5/Hp5A3X7+Lpyuzd3fAB6N0F5e/w6uLw6O/y6uYB+uTw6uLh5tvq6+r03/Lm5uDp5efx6eQN1+/i6crs8PXf9Oro7/UM8fTs5erg8OfV9QTo7+8J5OLi3PLz5OTm5A3s5+be6+7u7u/n7fLc4QT4BQH8/e3c2dfj5eDk3d3d5OHT6eDm7+7r6Nzp5+Dq5eXl39/h4+Dc19ba1tjZ0tgE+AUB/P3t3NnX4+Xg5N3d3eTh0+ng5u/u6+jc6efg6uXl5d/f4ePg3NfW2tbY2dLY2NLn8tzQz9vOzQX26OXd5dHl38rP3vPZGP7p8dvM2+7+3dTX+Png2Nze3OLcxNrK9+jp8Ozv6OLv6fHn3PDt7/Pm7vHz5vII7AME8Ov09O7m/+nt7gDe8vXu6vDz6/Dw4+Tx7e3u8u7w7+nr6+n18//1/fvz7evy7/Ih8ury+/3t/Ojx/e7v+Pz+/Pz2/v3r//vl8Pn69fbz+vLs8/Pm9vzw6/f57vLu7vHoE/ft7PPu8vDv8vf19fPx9fb5+PH18/r0A/X5+vb28/ry6/Py5vb88Ov3+e7y7u7x6BP37uzy7vHw7/L39fXz8fX2+fjx9vP69gPs8/Hy4O7Y7eXg5ODz8efu4u3pDNvo5eLt8ers8uz+6+X68O/t3e706RHf5/Dh8ejg7PPx8uDu2O3l4OTg8/Hn7uLt6Qzb6OXi7fHq7PLs/uvl+vDv7d3u9OkR3+fw4fHo4OX+9+f00RTf3+bm5dvdzeLT
1Njk7efo7uLj5+Dv5ubn6Nzm5N3n6Njk5Ojp5dzSx+by9vzy99gE5ubq5evg4N7f29vg1vDp7Pbn6fDS8+zn7ezp69vi7Ovi5unr6+/j2N/v8fn38vr89PTz8uf1/Pj5EPXtEfn48/n8Cfz48e777v34/P/2/Pr68vr6/Pz58Prz5uPx3Orr2ufn5NXg5ejn48/u5u7j49rSI9/03eDi4OTa7eHj7NfZ5d3r5enp5/Hq3Bvf/f37+/z+9ufi8fX4/fbW//z28/Hh3gnn7e7i7+r38PT1+/nx4/Ps8fj4+M7f/PkP7uXs7O/x8uby6+zy7+r3EOzx7uHr6eDV4//v4vHx7+3z9ejr+gbtAvPw6+zw6O3s8O7l7Ozv8fLm8uvs8u/q9xDs8e7h6+ng1eP/7+Lx8e/t8/Xo6/oG7QLz8Ovs8Ojt7PDt5Ovx+Pf28NTk2OXt8+DW6uzm7+jo5uHa5u7j5/L16uz19O745vDz6+vy6+YS99cb+ffv/er08+3lx+Xe7frxLNrt2/Xz9+4P3fnv8fT77O30+fbs8vr69/r2+vv98tDt6tH019fWxd7bztDSBQnz1tnXy/fU1eDc6dfm6+rq8uXi5Ova59fp2Ooo0dfT3tja3Obx+fXt+/P3+u7yHvr69un8/Ove+8n2+OTl8dz7+Onr/fH8/fz9+/r+/Pz7/fnw9/30/ff3+vf29PHp6/nv9PX50fbu8ubw99n37gjw7vUH7Ofu8fjs4fgB5Pfw4e7v2/Po4f76AP38/P/x8+z78fr9++/38fDm8PTbEvvw9fL98Ov68fv98fT8Bvb7+u7y8+L0+tbt59bp5ubo7Nvu7ePm7e/i+Onn6vPi6d3w7+bs0uTt9u/0+PDn6tkK6ezt7NoP5/ES7OTS5ubm5Onl7ezj2e3uDffn5Ony4urb7+7k7NPk6Pbv9Pjw5+rYCunq7OzaD+fwDdTczNvg4N3g8dbc5uLh7Cbq5+Hx7uXsAMgD5uLm7+v1
7/Xv4/4C8fL56ez46+Pm5+PU3Mzb4ODd4PHW3Obi4ewm6ufh8e7l7ADIA+bi5u/r9e/17+P+AvHy+ens+Ovj5ufj5eLU5uQL6fDQ3NYhE9fb7dzr4OLG4t3e8djn7Ofx0eLt5O7p6ufW99nk3err2e0I1ObnzuHmBObpyt/QHw7W1Ova6ODg6+Hc2fXa4uvp8Obc7urn5eXn1vXX3uHl7ernAtLw7vLz7foK8enu7fL+9uHz9enoCd/19PT45vDy+PgO8Mj17fzs+/f4+enf+vT09+fZDdzP9+kD9vL74+UH9vnv9fXw4evV4vAU5fwG8enq9PX59eH8+vH4+fb29/P46Pn41fTY1P7qCv365PbzC/v7+vv/9/zw1ubxHPT+9//1/Pj4/fji//z+/P/7/vv8/fb5/eHnB+Tj7fDh4vHs7PHx7Ojz6+Xr4OLh6fP68ers9e/x5u3y5urp6eXtEgTO5Onn59/s5wfk4+3w4eLx7Ozx8ezo8+vl6+Di4enz+vHq7PXv8ebt8ubq6enl7RIEzuTp5+ff7CS3t7ne2rO+w8PN1eTAwvG3yt/rysnH2dDN2qzE2MjK5OL57OcO/N/GyMXI3PHF/tn61tne3ADc2uXQ3ePp49rezefZ++ba2d/d5+7Y6u3k6/viCPfE4+L13+XQ1+763QDtCe/p7ejo9vPe3+Dt+Pbq7vTz8Rrm6+Hf9fb33u/p8O/m8O7w7fHS5uTw2+P2BuvrDgDu8Nfv9eju9Nj37vH09RPr8fHv6erq8Ov089/f8/f07unxBecJ5ejo7e316N7T5PLBxe/l0s261MXFqMzYz9DDv7/EzAMC7aD64OzB2NfyrevsxLfz3MW9ycnHwQvWu+fy5dzd7eXe1Ovr5tzr6OHp5NPO1tkB9ADSEe/p6+vk5+bk3OXo5ujp5ePn69rL2tj28/v56/T5+vr77fTr9/X7+fj68uTvzgIE1/D68/L16O/45vT5+/r7+/D6+fn75fv2
5P/q5NLw5vTw6OXh2Ofx5vHo7PTe5xHnCefn8f7g5enk4eHk29/a3vLj5fPm9Mvo48Tp5tjf8uz86fv139vq8Of36vP39+vgEdzy5vLn7/T3COvf8+7bBwH55fX79ffS/vjz6/T65+r1/vn8+vnd/PHy/O/9//n19And9Ov59fL2+gvt6Pb0/fP5/Oz8/fz84gb6/fjT0tLQ0tLP0tPV0tPS0dDR0NHT0c/U0dTS0tXS09TU0dPR0tPQ0dDRz8/ND87SzxHTxKWswZmx+Ka3sJaqgYG2mY7LsgPfi9C6s4Gl4YGBkOfLgbiBqIGx0Ov/BREKjee5gcugy6jV2u/Cxca7kJPr0dnw0LHr9obcwb6mvsitjL7ZpMTOq8Sc08jW5tfv2JoA/YG9vsquobzFpMnM4LHIwL/V2enbztm05NrfuKnSwbXCzsThx7jUzsbMtJSrgqy50eG14czDxdXSybbU4rzaxNG8yb3P2ZbZv7Tay8zMxNzO3dbF4ee/0uTXxrqorsmY44nn5t6mwuKj15be1dDN58u219KuxNKsx9+06+np9cm98+jm2Mjb3c3ssOfS2NfEpdKsy/OzB8vv0MvDtcTEz77iuNeTsqjV4MAJ4s/jvAbI3//Jwd/U1tGvpL6v0t7b1sXb0Kzh5cy63czQ6MzH7LfNzb2mwtLK4bEK5r6v99fl880O0Lm9tOfl8unRwsjPz9nUydboCPjLyMjb28zm1u++1d/Nydnp1cHi9/bR4uDe19rOBvDHysb11MD218/Z1tfe2t3YAPDa6d3j5e/l8+H/zePo8t3c++jdBPjn2usJ5uXt39nN4+HtxuTcB+Xh6ubn5+Pq4P/R7+rz7vT37vfzBfDl9/Pv7N705+MK5fD1Avjv3uft8+7x9Ojn5ezp6evp7vLx7PXeA/bb8vb1+u/z8Q/s+ujx6+fQ8e3o7u3u8A/26gToAdro7fTY6dvp9O/u7+/19vf12dvV9eEI5dDR3/Lw9PL3
8fzn3Pfh6+nn4PD39Qny8/Lu6vj47RHf5/r89/b39+/h/fjq6dbgyMzGz9nr19rWzc/Ny9vT1NP4zMLXx9fmytP43Mnl9/beztTQt9jZ0NUByunG/fXn+tzj2ubs9Nzh3eTn3t/m3uHhDNzi1Nbm4ePs2dvY0vjQ5+Dl5Ofp5t/lCN7d2enh69rq5+/o6enw8/Tx6vHt7err997j6fbr8On16ePn8ObhB/Hq6eHV5uzp6QbnA+T/5NfWI9bg49/i7cnr39fg2u3j7Nfi2OLo6uwB5ufa3+nq4uD25evu2+rq6uzZ2+bjDOrm1xro7u3o8fbw9PPs6vH28PL58/Ht7Pb39+/76/L19/Hz+fb5++74+Pn87ezq9O7k19Yj1uDj3+Ltyevf1+Da7ePs1+LY4ujq7AHm59rf6eri4Pbl6+7b6urq7Nnb5uMM8cza6tvYy83dzuPk6OrjCQTh3ejf4N/o5uzm1wbh7u3l5PAE4QLk4uHh4uHX6gXa4tWundPfl7u3y87Tsc+mt/DBu9i32gzs8c7LxrPY59HHzNboqszfz9qhxbar+c7K5ATq79/O4fDP8u/tAuvz6urm8/Xw1PL/2NDk8+7r6fPwDuTj5/bh1uHV5ePg5Ar45d7jzdHJvMzZ18m9wODX0c7SxNnczsT8BOHP7t3Yy9THxLq4yve98+rr7dfX283s+PAE+vns6erg9+3s7Ojx8+D46u/q9vbn+8fq8fH29u7x3uvz7urp5gPn6evw8+/bDPfhCQ7r693n7OHt6ubn3/P37tvp5+XY4e8T6/Dg7+Pm5ebk3+Pn5+Hc4OLa6eHr4trq0wvn497XA/P06/Xrzvbx9efz9ObrC/Xp6gj08/rkERX06fPz7t3u1tjl4Pb1+fXn2u7rCPLu2O30+e3t0Afh7eju7A7t7d/k4/ns7+/08e7p7Orn7ebq8Ovs7ALo8O/qBe7p4cXz7/vo4vb08uju4fn1++ft+Pbv6tMa5/j4+/zt
8/X18Pf28fzu8/YI3/n6+OPy6fXa6fnn6+719vnj4unx9vX78vL2+Nva5M7d3+7z1PXjDuv+Eub63erz3ur48vjB8fja1+z57O3v+vf78vbz/fr2/fny9/n16+7z+tru9/X3+eb3+Rjq/erx9vDv+vT56fT55uPb3+zp9fDy9Obg9Pbl8fDq9/XyD+7g++/d7eXv9+PR3dfS7/fl+err8+/s6gvb6+UO9Oz3+fr8+fv44/f3+fT69vr8+xPz7gn04/Tt9Pj45d7u7/D37fv17/r68vPY+/rrzffz89/x8tbx5vX18fXt+PXs9fXs9fLf5uju7+X27trk9Qv17+fp3PHw8e7yCvPq6N/Mx+bl2r/V5AjJucvRAM28ztTQyMHE1N7F2Pf76PG7Bg8H+Nf1x/nA3N/Z5vzn1q0Q2trFvtLV3+PJ2NnU3QHVx9jc2N7S28rny+DeC+nT0Q32+Pfh/84Aytvh4uMI1uPBEdry2djY2uHM7+fk6erk1+Hg5w3g0uMV1xLp0eDm4+Hb4dvc3trg6ODU0uXmw9bT8s/qA+zr8fPx9fLp8+/29Or47fjk8e306/YI9u7t+PD09vL49fT26fX57fXz8vHz7wHk7c/P4Ora3/H11MrK5Nn91dbZ3M7e3+Dp5tvw19Tsy8YExdPX3t7c2dXgz9f13uPl6dDp4gDb4+HU4ODc6u7j1eDo3QXp3OHZ3fPzEun16uXr4+Tu6ujm6+7c7t/nzdrsA9ny5ezqCdbu4QHj5N/w69r08vPd4OXfDBH57OHm8Q3w6O7s9PT1+PLt6vXr3ODk/t/JCuXq4d7u7M4G3+bm7ewH6/Ht4fHQ8ufYx+bo5drY4egE3unx8Oro5+rr7O3Y8+/d/97x8+fz6u7X1PLz9PbzDfj38ens4f/+7+Lx6fLh5dvmD/Dz+fjs6+7t8fPz6wf04+D39uPz9Pr29fj39vj8/PD39/bz9OvvFvXk/PLm9e759+3x9fbu8PPf9PPt
2tP29PDx8tX1/Or82uDV3+vk6+XS4uXo4t4BC9PjAOsD5+ns6Ojl8O3t6evt5uvq7O3k5eLJ2fLV9fzq/Nrg1d/r5Ovl0uLl6OLeAQvT4wDrA+fp7Ojo5fDt7enr7ebr6uzt5OXiydni4tXr6A7f6ebw5eff8RLv3tzh6Ofz4d7k6vPo8+rm3OIR4fDe7uPg1NjL2+nd3s7sAdDXzuD9u+Tj+93l6/P1/QvT0cXH3tPh3OIGzefh2c3k/OvbzNzY5s7Qzs8O1srN4eno5PTpDfTo7gXo5/L2Cefa7tzo5vHx8Obo7eD07+/v9wn66uLh6u3z8O338ePy6NYB7fDq8sbR8fj29vL0/+oI9PTz+PH19Pj35hX47ejq+Pb18u/47ff38vb4+fXN9/f38+zk4/Xy8vbw89/z+PIE6/jl9OoY8Mzv5fjx8vPx7gLw8On08e7s6+rq69f28+ri6NDXAQfn6uDr6Nbf8fPe8efy6ebfCOXY6uX07ubs7+Xf4ePn9Ojz7t3q8/Hu/+7v4vjW3QcP0unc8e3a4vTy1O/q7eXt5fPt2+Tk8uTl4uzg3dni4vLe8ejh4+7r6P7z6uL+6uHTFeP17O7v4vT799r88vPx9e8I7fTv8PXq9O349urz7O/56fbx8vL79vrj9/P07+Dz7Nr299737ef28Pry6Qr18u/s3QDo7+L55Orp6+nc5tLt8dvz4czh5N7bE+vd3/XLvcb30NbQ3OjHweTp4O8Ex9XW4dXv7QHf3BjB6N/T0/Pp1xLZ6d7i3OTa3OcD1ezY5dHeCOjc6u/p3ebr7fDz19Tg5fDp9vP19vYF3PXf3ff3+Oso69Xl7ujp5vPuBum45wzlu/Tf9yfX7b7SxtbU2tjV++Pr4erUzO7c3+fU7eTl0d/f6Ojq3uDk39bZ4dTY3N7n4ujh9Pbx9Afk6Ozs8PLn9Ozz6+vg1e4D8e3d8+3n3dDq7/fa7/LZ4vLp7hri9uT/4d4A1dLm2dXL
49rc6+Hn2efp3g766wW+w93a4eLk1fTt5//hytHe1OLq6N4P4ujRsOHeANXS5tnVy+Pa3Ovh59nn6d4O+usFvsPd2uHi5NX07ef/4crR3tTi6ujeD+Lo0bDt6Avd6/Xh0/Lw4+vy5vTl6e/yHOXi0+zo6uj08fLu6eXlzfHd4ezj8vDt5xXz7Oze4N7i4uTw4ujj6d/i5ubq2PDc4vzg6eTl6Ozo5e3h7NL0F9fu4ePq1eXhCtnf/eT37ODe4uLk8OLo4+nf4ubm6tjw3OL84Onk5ejs6OXt4ezS9BfX7uHj6tXl4QrZ3/3k9+zP2v8O1tvZ4M/Y4OHh6enS6uTX8Pvm4drs5uzj4ers4Or17fPh3efK5Ove7g/Z5dkPz9wEENfc2tnQ2+Xi4evr0+zl2fQF6+ra8ebs5uTs6Oby8un15t7p0Ofr3vDh2ebrF8y7s9/LmcCNrNjAuMbIuryvvNjG6eAZv+3Qw8DJ5dLbvvzevMvOw+uvv8ajCNmgxvLg3tjDwufA59bWF9jl19nW5tTevAHktLfM3+q43crU2cv2zuDVx9i/39bT0wbX2/8DssDm2Le/s7TD06H1z7nc8bPk2gnk7+fUytXRzsD2udfP/frHpLW979DGyMzp8LfZ9cDfsqzF2M3bv+q5/tPV/PjG2PUU5fTsz/Lg2+zaxNCwyMHkzLnB2eSzwsPCzgjJ4s3R9OTd8O/0+O7g8O/x6PHk8uzm3Pvb1Orf8+Hh2BDc3OsDCO7p2dra7O3p98bc5wQG7u0J/+zz9e7z6uzk8e7n7u7s6+MP3+bl2/Xj4e7l6Obv6ODk5Onu6+725/re6O/a7t7v3dTn5uPq1O3NCN7f8Abf9+X1AQXUA/3x4/zXF87f39Pp4+3m1tfn4ubw4Ofp1Mve7d7X5efg593z2BHh3vAH3Pft/Qnv3Nrq9OwC7+Td3uHZ6PDs9eTe5N7l8eHl59DW8PDd4vfs8PPgAfDh8e/0/PLt5d7VDubj
4Ovu7+fm7+Hy4OLz7OvtCt/v7e346vDjyerg7+Tw8vL56+719/bz+PLm6vbu5d/jC+bv7QAM4OLW9d/o2N8C5gju9e/13Pf06Ojt1+3h1Obs8uzLAu/E5+na2/bp4/0WyObp7Q/U5dTq3uHu6MUR0vHm7fHr6rzp+uen5e/x6Ovu4efx59jq5+ry6Ovm6cri7+fi4Ojh4+bl4+IJ6Orr7u/k6uvr5u0I6unlBOXv8ejr7uHn8efY6ufq8ujr5unK4u/n4uDo4ePm5ePiCejq6+7v5Orr6+btCOrp5QTu8t/k8On48uPy7PX18OzC8fIIy+Hp59nX8vby8Ofs5Pbo7ffw6fXk7u/29uLX+PAj89Ha39vy8e/eytfD5ufl6tvu4vUR1Mbi8e3s4+3f7QED+uvq0Nvi0eXt6+nV5e/F0/vv6uny+Pbz4+Pux/Du6+7d8OzjDeHT6P3w78zt4fIH9/L59OPh6tbs8ezz2vPxz9bb/vf/+fj5+Pn47PT7/v3+/vr53dz77Pj0/fn9/P7s9vcQ+f79/u37/v797/b5/PPgCe3i6N/u7ej04/T07Pvu4OPo7vL08fLs9fj3D/Py9fHz8hDk8/T58vb29fbx8+Tm89Hx8+368fX30fHt9/Tz7/T7+vHr3efy2NPx6Ozv6urtDeX0+PX28uzz8/H0B+D49grV9fft/fX5+NTy8Pv29/P4/Pz07eLl+tri8+3v8ezq8A/o9vn39/b0+Pn2+tzg/voMCfLw3OnsAfTy9vH19Qbz2/by6/X08ebw9O8F9vjx7PPw8O3r9fX18vf49vnv4+v26vLY/vDL6tDy6frd5eXY5uLW5OLb2wkC7NHw4eTe/wXZ6eTf7d7m8djm7Orx1gPH6OXT49sZ3+Ld2s360sfeyePZ4+vsC8/g0tLa4eYG3d/P3+fe2ene6OPZ3eLh5drk6OEO0+PbGd/i3drN+tLH3snj2ePr7AvP4NLS2uHmBt3fz9/n3tnp3ujj
2d3i4eXa5OjhDvP37eXz4uP55fLa3vD57vT3GPDrAuz77PPt9fn68ObL4xzs/fv2+vP9+fL86Qn09+3z8Ojh6OLf9+Px2Nzv9uHu7xjq4/vm8evs7Ozx8uve3uIV6/Dx6+vu5QgK5+cA5OLn3drv7e7q4fDq4uHo9e7h5+nu8P3T4t/j7uvw6uzs4AXbAuLm4ejj7OX6D+zk8O/i4d3a7+3u6uHw6uLh6PXu4efp7vD90+Lf4+7r8Ors7OAF2wLi5uHo4+zl+g/s5PDv4uHx+M8C4ObX5NUPydXf4evQ2t7d5dXf493s8ecQ+ufX5+Dn6+LTBubd7e3p5+3g5eDm9ADd4Ons6en1/Pf38+/18+b59Pf57vHw+vTv6P/v8fv2+vnu+A/+7/n3+Pb69Pru8Pvn5gLl3ebd2+vr9+ER1ODh4fvo7ubr6Ovl4N/52+3s4+3r4vTf7Orl6enn9O7i6eD75+YC5d3m3dvr6/fhEdTg4eH76O7m6+jr5eDf+dvt7OPt6+L03+zq5enp5/Tu4ung6fn26fX38fbcAev96OLs8uvoCvDz9fDq8Pfl8f3q4+/o8vP0+u748Pj59/b7BP329/sAvuW6zcnQyRG/5tTE1tX3zdLf/NbX1Mjl9wsN4Njf4Obn0uDw2cng3OTe3e3Pw8ED1M0H3eji59nY4eHh4O3eAe3g7+7i7uTi7/Ac3uvj6vDs7uzu5d7s8e3v8ebo5uXiyr7eBMu+u8vs0Me11sez0NfK08Ps6OXh2dnY2OrN6+/s8u++6sHX2OrZ1cgKv8nk4/Hi5tH08ObxHMkB6uvs4+Hx0+rszd3M0+Dx893v9uvT5+bm9eTz7Njg4OLOIPfs4Qy/5usAydnY0rbAu+DT3NrH993mns+/j7bd4ru8v9v4uQkP/NTx1ucDytzY2s2+2fER1uAGFNXT4ere7t3u8uzv7/HwAc/f5Njg0PHb7ev12tcP8f3u1fHZudzl3unr4ebO3+/t2sry
+vb61dnm9ufz7+Hr9uHVzN3G1Nf54uDW6ijG3v0H9cXm5/zd7/H7x+/qEt328vLc+fz8/uri6ff1/e/s9vby2uXb3uLn/vfn4foG4wvk3/rm+vgA9PP4+uDy+OwB8Ozb5fb58ezs5PH68fD99vH09fPy5tHq5vr27Pj45tYp0vT8CPTz5PX9+Pva9/rn4/Hd6OXx6/j53u7r7+/y+u3j7uP0+uj62t7sBurt8OfkBeEH8P7k8+nv9/X12Oz66t3w3e7n8uv3+eHu8O/v8frs4u7m9eHw+trf7Abq7vPo4wXlCvD/5PPv8vj1+OTt++zh5u3Z4BLu8OLd3fP38u/w9+jm7ujv2djc1fDW5fL3yePj0g/12Ovv4+Xx4uzX6PgR0ejh//LL8fPz5N3k8OXs89Lm6Orc0ffJz9vz6+jY8OkH3NbU6uoF6sPm9fD3B+vz3RD22djh6vX6+Q4F4Pbb6/n43PXq0McIzNzk8PfU1/fh5N/T1vjX7OgM6Pf0/NX8+M7Q7/Hl2vL2+PLxC/Tx8u727/T19On39uPe0/fwAfH40gzo5N736vLx1vL39fncAPHf9/z4Cuvm+fn+1ebl8ff5+e/6+vTqzAwZ2ev28ub17u7n7fbv++r4/OPy/fr64fv/99cV8uTj9Pr17Avr++nx7Pb08Onq8eDf4NcF6unk7PHe69775Pjo6eXb5fTz99nj+uPWFfTr6vb6+ewL6/v19vL59fPy7PLj5ufr6vnq6fTy4O7nCez86fXs4un39vjd6vvv5OT46eTc9vP22Of29/T09e3s9Nv/4fAM4Ofz6eXu+OfiAOvm9u307ebk8fLt4O/e4tjt5N0E7e/r2OXS4Pbj8PDj6tQM5ALY7N3Y7ejo5fHf3drh3vXg7Ofj4vDs69Pp8NsPpdz43fr29vCx9MPo1evqpsbh2tn3xt/z9dcIyODT27jTywDuv8zIw7+7EcbZuLrj477MBdUGxsXgzsjJ0N3z+czQ6t/c
Bdfi9sTd/9vh3OfC1tAE3MXTytjIxxXI3MPQ7ezn0dzg4u307t4W5vXj9evm1Ofy49bv5t/f8/Hn9vbj6Pby5Bvk1/D37fLr9vvx9OHU7tLm1sTLzd7HwOzU3svQ0NnXz8f28fjw1NrF6uu4y/TL8ezVxfPU9NDSyvXwzNLG58/buNDd8NXq7Oga3efb7djT5Ono+9XayOXx69/b1fDI3bXA+tbN3cvk2eMSDODf3NkH4f74493n4+7py+vv7N/k7uvh2AnZBcjV6Orf7ObjxuzpDOrm2erb6uzsxNLq6OP++v3o+O3++f749bz99/T77/z+/unwI+L0+/r36uvr9+fw4On98uT44/r7+e7r8fv28u7y8Oz7/Pz17d7Y5/H5+vX3+fbx3tbT0uj57vfw4ure4trf6+gO+Bzx9vfo4vX48OLr9uDf8vnu9ebvDef19/T6+PPx6BLm2+rw9fLb7dT10+/az/jx5PHX6enh1+D17+/86+Lf5+nr3OPt7ODp5Oro5O3n2Obl5Ovo6u3I5+Qo6Ovs4uPv5uHr2+Li5ujpAOzl5/n48fTx9+z09ffy+fLy4u3v8fXy5/Ht8vDy5+zsIPft7+/n9Ozj7O/t6Ozs8PDr6/j5+PH08ffs9PX38vny8uLt7/H18ufx7fLw8ufs7CD37e/v5/Ts4+zv7ejs7PDw6+v44Orl7/Dm6+Ts7uTw6fDk6uDq1ujX5tvU4un/2tUV5tns3QLk4Lzn5O7p68za9uPo3Obo/N3l5+Hp2ecT3+7i4+Xu7tnp/e3W8/Tf7vLv6fLx7uvr8Ors7Ofq2uvl5djvCujz7t3Y8fTw8uPn1+zp8ufn1uTK4L/cx8/T8erR49gY0QUO0dTO5+fQ6uXk6N/46sbIueD3xvrtyvXs5Oj/zszu3sPKwtjp1N7Txt/75OXV99jh284V88rdzNTh2uPiz8+20dX2y/AC1ebQ+NHFyu7gA9nX3dja0+jp4+Ht9ffp7QLi4+PV
Ctzh4uTk5dvm7uHb2NPl7Ojr8Nrx8Njs/+/u7OfR5+3mCNTh5QjV5uft1tbh/PHu3gzmDPDu7unf7fPi8Mrj5Ozq8Pbe9PHl8Onx8e/27ufv6+Lr9fAJ3Ofk7u7s5wT48N0L6BH27fPu7O7z5PfW7O/w8/P07fX28PP09Pnx7PTy8ujv9vfz7PH2C+3o6O7p9fPoCfbs9vL3+fX3+Ov18PTQ287O2NHN2LnZx93V4dwFys/L2/IL3+nR4uTV4dv6HdnT5gHQDtPZ3dDa1+C/1AXQ2NvW29zb29fd4uHs6OvsDdbs3fAIAevu5Ovs9ODz3gTq5t/s6OTi6+/t8PDt29sJ7MHl6vLnBtzOxOnA9dnZ0crP09C4wtjTFt/h5P0C5NsQ3tfQBswB9Nfd3NDO39TZ1/7H8vDS69b+4dX0zf3a4NjV19nbzMzh2wnp6+zUwOfnCuLXzgfZ+c7b4NvW1OLa3uIL8ezv9PXw9PbO7/Tz9/b58+nt8PPz+PUM6vUG7e/x6O/y9e0O7cn29/b49Pf37/Dh7/Hs7/T18PT2zu/08/f2+fPp7fDz8/j1DOr1Bu3v8ejv8vXtDu3J9vf2+PT39+/w4e/syOXp6d/n3+jq+Orh7Nbbz9jh68YX5N7t4/vb5t/sAuzo5OLV9une3tbn6eX64Qna7Mjl6enf59/o6vjq4ezW28/Y4evGF+Te7eP72+bf7ALs6OTi1fbp3t7W5+nl+uEJ2uDf6ens7dDy6ufj7+0G5eYT5vvp8uTp9PLv5/Dj+Of29u7x4egI5PD07urk8+/x5+ng3+np7O3Q8urn4+/tBuXmE+b76fLk6fTy7+fw4/jn9vbu8eHoCOTw9O7q5PPv8efp09bc4+zh3ejZ1tjm3BTe3wjh/9vi3uXm4+HP1Nb909vg5ebW3g3b1t/i4uXh4erg1dPW3OPs4d3o2dbY5twU3t8I4f/b4t7l5uPhz9TW/dPb4OXm1t4N29bf4uLl4eHq4NXf
6Ozr9u3i8OPh2/PmEufxA+IM2uDg4Obi5Ore4Rbc3+jr6uPkwuXk5+Tn6O7o7Nna9uro9/P04u0I4d3x6+3o3Ozm7+/x9+n+8OkC5+De9un4+fMF9/3x7O7u8+nq3e3zz/bq6Pfz9OLtCOHd8evt6Nzs5u/v8ffp/vDpAufg3vbp+PnzBff98ezu7vPp6t3t88/o6/Pr9PXs6+TZ6fDk5+/d2/bi2+MP3dnp6hXh3N/ZA+XoBQDo/e/v7/Ll6uXp8+Xn8PH18fX38Oz16+zy+Pb24dv36OHo9fTm9PgQ6vXq5fL59QgE6dr19PPz8evu7vPr6ujr8+v09ezr5Nnp8OTn793b9uLb4w/d2enqFeHc39kD5egFAOj97+/v8uXq5enz5efQwa6/4crc0O7I7MfNq8/VutO/z+PU08S+x6fh1cfcosaoyfTHyau6u7/Dus2+0LXvpqjGpbqz5MDQ7dXZz97J3/LZzdTf1rHf3c3h3djd877i0q7kobLY0svE3LrnzcDy3OHYxtTj2tPR4+gH7ffM8urr79Ps8NPlzevoC+nW1/rP6OHk1dTh3NHF1dvFzrnHu/Hh3uHi7eLf5/LK5dL95tLd79L4vhkF1Onf4dXcwQ/J1tbk4wLk4OQC4svj6+Li6/TV4vLj9d7/8enJ5+Lk7+Xi1e383f/e3un1+OLd3Orqy9cZ2sHc4/Hd3O/d4ebt8fAE7Oba7+Tj6P771u7d6Nzi5t0PCc7n89wH8u7y6+fU7fHy4vLk5eDi7ufz7fPy4OPuCN7k7+/t8O3w8OINA+Hy8+jo5e3c+Nrj7Onh8uj+7vLg6/Dv4OTr7PDv8PPw8/Lm8urn5uLm6ubu6+cD59/k6Q7X1Nvd+tzvA+Dl4t3m/dnk6OLhB+ji2t7o0vHz7u/h4fQO9uPO0N/n2uHo8vva2dPcxtQI9fv08tnR+Nrq09MI8czk4u/u1+7X6+Tp4+ne4dzX/PP8+vL3yvj4++DS7O7n/PPu
+/H7Atja4xXs+/ry9ePu7wz48Pz1+vjx+/z8+vT8/e4K6w3l5Obh3ePV1tjc3Ovb29blCBfqzdr30+n119/iAuXi6+Xk3tjm6s7k6d7h5+Lbz87h4uPPy+boHuLl6eHg58/vAuLGzOrlz8Te3/Pj7srI5dgd483o4/Lm0NPY5fPQ1NfLtcrhzLm41d/6Bers3sHn0cC//PsC8QDf49ro5tX30uPjxc243eOv1sbiyOHZ4crq4+Db7vTp7OXz/wrY9t/Pzubjz/wCxvDS3uLz4uPoBc/q6ubk5ejm0Njb6dDm4Ofb9Pf87Pn79/L649wM6A/89PD89fDn6BTj3uv27OndDebw4vvx9fju9On02ff3+OXz8gPx+fr5++z899X27uz6/Pjk+/n17ur08w0N8Ojw9/Xv8vn31fP4/Pn5+/j4+PX8+fYD+PPw7NL19fbo5vT05/nr9Pf38//Y3PPy6/r68/bo8vYE+vf59Pfz6vX6+Pbw9PbtCu7v8vH46evp4dr35ub65enq8vQY69vo89zz9+bq7g/s8PLt6Obh6vTh4e3g6vvq29649dew1MTKvLbesMrX38rI8sfQzAng4L/T0cf3ybnaw8vR7Qn/89PO083K2dPMzKDn5ePo9evy5O/l/tbs6vDd6u3r8e7j8fT09/fr+/Tv6vjz/AgE2OT49Pj09PL46/Df5eD60O3r593h1N3N6ezz783X2uPJxvnm7e7r8fHs3dzh1d4KEAHa5/Hv8ODt79vr4P7v7e/07/Tx8OPq/+zy8PDn7e7x9PDy8e8L8fED9vLy9fL15e327Pny8/j48/Xq8/D/7t/Z39Xz5/Xq1yPo5ucN2/Xk583gx9DU5fD25urj6ejr5uDp4O/r1e/t6PDW5uzf+ubq8OLx6urp6ePp8Pfq7/Dt9vTu8+fq7vnw4d0U8PL8/f736+0K8Ojz+Png9Anz9OrTzcLe5OXS3/jp3vEJ6ur/6+7k1+fi8QgL2d/q3u30
9N3x9/Lp2+rX5+jp8erN6u3y8/H2+/X29Pf6+eADE/n87v369eHu/PgL2Pfy/Pr77Pvn/P38+/78/P37+Pv96fn94gT28+cT9vL/lJ6hv6m4o+bXkNq7p7LKusLSwsTZ0Myy5d+8zcvG0+rUxNHXzsvojeT59uXY1AjnCd3X3efg7eTX09vp8vf19PXV7fDo7vX19vn29vLx8PXj7+ry7/IC4vXc58n3xAXz09/Kxd3fyeDW783TxOTn1t/O5ura5+jk4dHq2Nvt6uXkAuLQ4erp5uq/HM//+cIC8dYE2t/n2ezm4+TQ4frO4PPk4ffu6u3s7O7t9/b24+rd4+fv4Ofn7drP0+PxAebd9QfYB+/17/L28/Hq8en19/n58u7w9+719/j29/jx5PPn9vXw9/f38fns5vD1BfgKBdba2/vm4ujx5ezmyNbm/eDi5fLu6fHm6uvf4/T4+On05+T17/Do6+zj4NHp6g4D8vHo9O/d3eTv6vfw8+3o9OXq+fL1/ej1+PLz+ebl5/Xz8+328Bbw8PLy+Nzk8Nr5Cc/k0/L+C+v44Nz05fze8+To5sfk9/HY6OLk8uvg/fn37uL48vX2+vPz9u/24fnex8//AtvjDOLm5ur04dji4+Dk3/v8+fz++Pf8+fn84v/+/P74+fr06+bu+Pr15OLy5en0+cv29fn09v7u9vj6+QH5+vT3+fb3+fr69/P09/f69/v8+fv79/T58vn6+u3z+A3r9Pjh9vX58/bX7vf5+vgC+/vz+Pj3+Pn6+vf39fb2+fj7/Pn7+/fz+vL5+vru9PcN8/Ls8ejx8fH84wH08fT05fLu9P3K3u3d7e7w7Oz7DuLs6e7l6vTu7u/z8PDy5Oze8+zt1s7s7uHu3eHk8PLu1ePy3wrN1evg8e727OPq7vDt2e/q6+3r6t8j0NfV8uXhz+f19/f39vT4+Pj8+Pv7+vf6+fP59/f3+PT3+Pf5+ff69/X0+/b4+fb2//T28QP2
9vH49ff39/b0+Pj4/Pj7+/r3+vnz+ff39/j09/j3+fn3+vf19Pv2+Pn29v/09vED9vbx+OD01/Lf2dPz6APT2uTg0+fQzNYD8OXo0eTk3vTn5NTFxN7F9svZ2eDT3NnZ4NfXxuzT/Ob57ujf3OT24/Hr5+ny3dvaBQL07vXd7ePr7O7v5ufq29Tj4ubn8O3l8vHP5Nbo7gjxCPPy5un1/fb27+7y9uXi5Pjo+fL6+vT42vX2+Pr78vfk6+rt9fby7vj56ezq7/jf+Or6/v309fn4+Pv+/vn0/PXp7Pz4/Pv++wzx+fX++f787fr3/vv+/P7//fr8/ffHtt/N4LTVp+Pd/eC88eL2+/PU2erY17bbvN7m8sfg3N65+fDtAKqrr7W13vPNsr/V0dEFvs/P09n9/ePe3fvfBc4L3tUCxOfozebW1ODSzc7Dze/W98rOz9HUzv/R4dLO9uPr0srp6dXe1AXY6ejd9ATkDebbyuz26+v26OHt7+Pg5uzR5AHZ3t7a3NsP2OnZ2d7g+ebZ9u/a7goM5u/q6tkH6vH03ejjAuPW7Oj+A+vp1t/i6+Pr7d3k7eLs19vr6uzm9fv41/b58/jsDenw7urz/fjz9erp9Qb07Pv66/D36/Dy+ff59vj18Pbu9PXl9erx7drgwdUA2tPVzOoF4d3cvdfWxfrpAtfR2+Ho7/4Czwjj/dnX6ADe7eTm6ujq6fTf2sXx8+zu5vfw6+j9Aenv9+7o7eTe9/vp4trt8/b2CN8B6vnu6enu5fP07PX29fXq+Ozm9/j9/vn+/vPy8eLv9v385/3989/i9Ojw9fb1BwnwCuoD9PLy+fT17/f6+vn87Pr77vLPyMPxpsu4uLTy5cjWuPfZ67rs8f4NuKX2zdvS38K71O0H2vDFysHMwADGzeTBuN8C5OPZ5tHe5tvaz9Ha59Xe0ADg+NLrIdvY4PK95Obk5uDd4+rI5+Ti4dsb29/Y3NjI0+3l5t/35Ozu5AcF
5/rpENrh5f/l79Lk6PLz4Of19+Lk5hzg2dze5ePn1ufm3NLj2wbi4ubi6OLk3NDh4ury5cvf4Ob43r8N6Njv4w/s6t/k+ODg4gHs697p89/o8/fu6tMS8PHv6/Du8Ovi2+3v9eni7ObvDOfi1/Dl9fsW8/Pm7Avl7ffj9/fo7Pjv8/nu8O7h9ejw9Or38fjz7e7z9fr66vL79ePw3BX67vrl4Pny6/f1++/mA/H5+Pr57fn4A/r84u7s9PHi5vj57+Pp8Pjp9+nt7vP5APPv19Hz6u0G8urm8+gd7enr5/L18+fy8ez37u3u7PTx4+b4+e/l6fD46Pnv7e7z+QDz79vR8+r18ffq5vTpHe/p8+r39vPn8vH29+7t6u3w8PHv3u/g7u7k4Onk7eHpA9zz8e3k8P/37/b3/OIU6+v14vXq9/Pm6PDv7+3k6s/fxdr11sTgz8YS09zdvtvR39kE68DEyuXj3bzn6srDyuHP2tne19Dexbol5dfJ377l6d/jBuHM6MHVGuXi8Nbg7Obi58rW0NbY4+fd7Orc3Nbv8ufd8Nfg1MXPFdrj083h6w0a7+rT1fPh297v4O/v2uHw2Qbo3eHb3ewG6+Hr9vDx6e315+/t7vL18ffw6fLa4OsNGu/q09Xz4dve7+Dv79rh8NkG6N3h293sBuvh6/bw8ent9efv7e7y9fH38Ony2uDj6+XZ4fHr7t7u7u/z6enm9/Du+9PWDNvY8QHg6f4Evt7W3vDm6+rPB+bn3vPn8d/M2urt1NTMws3t6OnVyePkucu209T01uu/0drZ67jL07aduuDYq7i/n6+4uKW+46Dr7M8ZxeTV1QHM59rd7enl/+nZ6cjW2+rm6u/z8BT16vHj7ujlAOvmA/Lz8vL1+OPf1Nq6uNe1wra9xN/cENj0wMi2uuIFtNkPzuHLxt3f2vm5x83z7ODKzMzNwcPCxrbmyeIH2N/5yd3Z4OPICvH+z9rv1bi6y9kE0MPa3+jl
8+wH1dviCsXP1ODQ18/S1NbRycXC8PPj5+Hi8fLu29Xf7eXv6dnu7/ra49X23fv16Ojt+tXu8ffv8vXz9PPx7/L7+Ofq5R/q+PHs7eT99db29fjz7+Hr6OTh7uwd4P/a8Qv4+fHo5e3Z8fbt++/87ev08vv2/uTb+fr3+/j6+ens2wz07v31+PT33ejY8ubr7/LtA/nb7ePi9Ob0+fH3+Pr2+PP79f3mEPbp7fHt9Nvx8Ofj5gby7O3s5djs7tcF5uny8+zn8fD47PT57+vy9u748/H49gLt3xXV4ubi7Oj08uQRCALn8dDl1ubn1dTt4uzZ9+gJ7QgC3wLf4NXi5Ojw8evs8Pbj6tzJ8/Tu4vfu9vHlEvEE6PTU5t7k6O3w9uTw4fj5/Pjx7vIE9vTg7vbz8Pfw9vj59erm5rzN7rEHAOfB2fDr6urn5e3DywQB7sOn/MXQ/8vZzcnP3+nB08zX5s/X4tPN3bfFp7re8QbZ1wHW1d3R9NLd+fLM4drz7vrJ3QLi5P/c4ufT2/Ds09jV4Ozx3ebZ8u/e2b3P9uXz9fMS9Qbl7efv8O/07vPz8e4L8+3p7vT46/T1Aeju7e3y8vnx+PPv4fD39OTi8ejl5xHX2e7oH+zn3vLe6vP76fLm2B7k59rtC/Xu7t7p+Ork8/Pw5vri3uvr9+Lt0ODp4eTi6Nng5uDe+t7r5BXj5M/cFMzg4uLw8O/u7erq7OPw7/T18unz5fD08O/X4gvn2dQP2ODY3dfs2M3zzQUW6MjRztjq19ba2d7a5fTX7eLs89fl5ub29+jm5tvj1urC4/P08/Ly4vfz9fD39/ju9vID8vfv8vbw6vPz9N/7+fTt9/P97vL19/f5+fP5+gf43uj94Ojm6u3j7PLh8ebw7OXX5enu8B7w3vHq7erc7fX07Pft9uru8vDx8ezt5+fr7Ons7Ofm/+Xa9PTh3M7n8Ovt8+rz4AXy0QDeBvHl5vLp2eXk6Of48vLy7e73
7PHa6evD9+Df2Oj63NLf7uLb4enf4OXf4fwR4s/51vvq59/o6+/f8uLy4+jq2OPX1eTe5gzi1eDg5Nbr/uDS4s7m3ufp4ebl5uP/E+LO/Nn67erf6uz04fHo8eTo69nj2tnm4eb259rc6O/m89PM6vHg5+Tu7uHp3egB2N/p8gP4zN/UC+fq3ubx4Nfi3err9Obq2/P07PUg0urv5vPV0+vx49v19O/h7N3oAufs7PID3dbj1wzn8eHn8uDY5d3r7PTm6d309e71INbI2s3SzsP61af59/XI0tif8ti2Dt7kq+Ea4t6r2OvRBNfg1fDZ4OHX3+HT3O7J5fW58eHZ6OXa6N7LDvQG0+vuzc7l2/DDyMvzEfXoxd/t5gbo7fXi7PXt8Ory5u/57vPM3PHf4Ovr5e/w0f/u/dnr8s3c7dIJycvR9hnx8Nbj59T66t/y5fL36OPu6Nnq+O31zdTb5OLh3toB5vHm1+nu6/bN6u7mBer94O3u8vzs7O/x9Pf16Afx8/Xq9vDv7PTY9Ovyy8b4z8zgz+H91cLx2eHs0v4b/NHR6t3j5OLt3eHk8Ovi3+Pd0NTf3M/X09TVBtThxtfXzRnSvrjQ69X10M3NyMDM0AT5vu7ZwLTRHMPJ3bC+x/3Fyb68v/QLvL0H9s/KseTd2c/+08fK3MXZyOzc4NnV19fNC8z65c3J1MbV0dbUyNDK0tnOzdUAEsLCDfzX08LT/80LBw3Cz9vO29HcycrWzsXd1/Di6OLn5+Ts4urtBOHd4+fl2+fp2d3k4OPf5NrK5dXbDNoRytTr3uzX5tXY6N7k5ujw5Ozp7+vo7u3s7gvn4unq6uPp6+bk6eXu6+fk2urs9unz8O/u9eLZ+e3p5Ovl8/QN5tkG5/Pu7/AB7wHq2/vq6fHt7+7j6O/u7unh7O3u7Pbp8/Dv7vXi2fnt6eTr5fP0DebZBufz7u/wAe8B6tv76unx7e/u4+jv7u7p4ezt7uDt2+vm5uzX
6+LV5+vn4t7v5uXZHd/b/+Dj6+Tn387f5w/i6ebl1+zm5evt8wXy2fXg+wH8/efa+t7k++Dn4dzV3eXPxcro2end7Nrp5+bw2eHt8tvj2OPo3+jq7efk5/v0/gDN1d7yCO7OuArP2/Xi2tnB9/jYAd7R5d3m5uLj1eLl6eXl3+Pi4Obf4uPl4eXh3fLC1+HsAw3N2MUW1+AI6+Dl4AXg6PPv4PPh8+/p7+308vLn8PTt6ODq7+7u7unl8Oz/vcDqzPLAzRQPE/Dn2vu89/zazMLV1Mi+4eOv3NDH0OHL5t3R1tLI39zQ1t7Sz6nW1Ni7y8vQwc723s3W3+XH0dn+8OvqzcHK2ejf+wvWzgfR0s7ZyeEKxssiy8vN3b7HxPPv8vH08ezw6uvZ8e706vPm5ggD9fPo7uLz8unrAO7o8/X17u3q8O3x8vLv8u3v7e/z7/Lx9PHs8Orr2fHu9Orz5uYIA/Xz6O7i8/Lp6wDu6PP19e7t6vDt8fLy7/Lt7+3v6tDa39/q6Obm9c3m5N3f5+DrAeb6/ukH5O3p5eXr1uHn6u7d7eHk3ubp6uvq3+LaAOfT5+Lm6OT97PXe6ejhB+MK4dTj2ejp6e3r3Nrt5ejm6ejh+AH16uXj5+jo6N/n3+Tt3e/k7evj4e8A7+rp5wbw9+7c6u/x7+7y8ePf8Ovw8+/07gcA4e/q4+zq6+3v6/Huubnl37rd58Xx++nvwqy4vtnB5ezO4t7H2/Hj89LK4dLZ3MjVxsLCvvnNzNTTyr/a6djiAMTU6M7W0w3Q3OHgzdLKyfID0trwzNPb9eff38fXzPLe6NDNydsA3trn3uHX99Pg7uvt7ObV6uwM4+by9fDq2vIFAt7v8PXx8/Tq8/Xu9uTu7unq4PTy6fD09fQA7fLl2+Ph3fTW6vAH6g7c7PHu4fby9APeAfT42+DlBOnx4+fz3+jp8+/u8OHx6/Hs9fXuz97w2+re4drn4+HbAu3v4ufr7d3t8tbo
5Arj4Njl3eUBAePp8+nt6uXi3+ft7eHq1wTg4ufh48Do6wrW4eXk39vd5drm4dAB5MnK5wPo4efY993a0+nb5+wE3eDf39IC0Q7R3enu7+HO7fHq6u315uDk4+bg7+PYC/DH0Ofe6O3w4P7o3tfq3Ojv6eXi3+Hf6OwR2+Lh27vC18XH7eYiC6SpF9PPDcuonanDt7zNy7fTwsnQvNu9xMPD0wbH1dm80PAIpNT09+rz9+j29uXaBOzw7O/r8hvi9u3u8/b0+Prs9PL38+3t++z4+O7z+uz6+ffo8ubd5fIB4vPg6evh6gUA7fLb6Ove6+js8+Tx0/Du9fP19PXv8vjg4u/x59zs8uv11ArWCvXz5+b27+7y5OsHAu763+zv4uzo7fPl8db38Pb09vX18fL44OLx8vLd8PPu9tkK2AsB39Xx6Nzp6uPGFeDl4w3hB+ng2uH06u7u7+vf9+rt7+zt4dzo7ufm8/Lx9/Ls8O7d19nG4tHQ4+zx1tnb2eHbyOHf3e7OAfrb2ecG1ejjAtb96Nvd5eji8tra5tgD3OXX4Nvax+LRz+Ps8tjY3Nri3cjh3+Dv0Qn8397o+Nnp5ATZAOzb3+Xo4vXb2+bYB93m2eLb6uPo59bQ6+Hl8vDv6N3t4uju9Mrf3eLd6ujg8PDb/AXY4OjU7dve18/ZHuPc3dTh29jTzf/by90YAOLM8OnKywTU4s4B697n6erh7Orx4O/s7N8X4tLk4tXe4ujnxwjK5M78zNT4yNbc69vt19bQ5snWwsr29QTswLTVz8/b3Mm/+b/+1ura3tXY2QrW4Nbd1tvy1uvx2Obp7OLh2Pfr7tfo6OPj/NnsAufn5eXg6/Lo4t3p4uYJ5uvc4uQT4urx7d/h5NrX5wXf4/DC2tfj7N3L0+Xc4M0W3dHd0+vt8OLg4eEI1h/t2/Hw8+/lveXn5enu0vHw8O37+/H4CuT28/X3+u7n4fH28uvw+O/74fcP7uvx9ff49vPe
+gn2+/r7Cefy5PL999zU3scDAO/AAdjf99fV4QvE3c8L3OTRyOno5uHj5/Dj5ujs4urm6OLp1ezo59rYAP3e3ObV7wL33Qbg4+Dq2ene5fTVBefv7PX06uzz7fLy5+vp7+Lx7fDv6+/x6+jr4QD+4uHo2dkE99oH4OTj7Nrv3+f01gXn7/H29ers8u3y8efr6e/j8u328u728+vr8eLO2sfb7QLg5eXc5s/g487evt3a8MXY2+nX7eUA6uLh4N/V29rF19ri3OQQ2NfU3Af36vby+O7t+fby8Ofu9vr19PH49NrZ5O7x4ffw8vjz7PDp7OPi6OXy6fD37u/17fsHEdTYFeDm39jl2ufp3A0E1ejc5ODi5Onj497W4Oni6Nzj6Obk5t7k397h4ubd5Ozr4OfU2BXg5t/Y5drn6dwNBNXo3OTg4uTp4+Pe1uDp4ujc4+jm5Obe5N/e4eLm3eTs6+Dn4+D06OLj3+rq8vDmARTl6O/q4O3p8Ozy5/T47vj07fHv9+v06PLy6+zt7vDs5d/n7eDk2hrs7NXo4wLc7Ons8+He6u7v6O/e4unn/wTj5enw7O3s3uTu7O7r7O3v5/jx7eP8///K+v/6++YX4/L25Pvl+/D7/Pv+8fTx//UE6vv++/P+/v359vX7/fP89/0G6/vm4OTaGuzs1ejjAtzs6ezz4d7q7u/o797i6ef/BOPl6fDs7eze5O7s7uvs7e/n+PHt4+rr1O7QD+DsDOzpENrU6NvW+eTn6/Tf4vP1BfPg5wgE9efm5+Xq7ujv7uXo9PTk2+fg6N3t5ODo7NgS1eHu7+Lj5un61NvY7A7q6Ort7Oni8ejo5+jk5+Pe7Ozn6ezh4+gN+vXs8OPr8vvr9uz07/fa9vHw8/wB4+7x9/P39vT19PHv9PD18fD45N/i4+Te8fjmEeXt8vv66Pn3CuTU9ff56PL17Bb29fH39er28Pfs+Q7i5vH48vb16vz68fX8/Ozw7urj7vH0
9OD18QfWCu3v9OXf7eAZ7Oby6uvo6+3s5PUC3ufw8eTp9O308u/v8vHj7NvW9PXl8eLt6+Hl5vsK4+vo6Ozo3wboC+7j7PPm8Pnz8/D0++r05/by7fDv8Ovt8unv5fT15fHi7evh5eb7CuPr6Ojs6N8G6Avu4+zz5vD58/Pw9Pvq9Of28u3w7/Dr7fLp7+Xp8dPt5uzq88zlCuDu8PL08+7L/9wD19Hf8O7h8+vj4Nnw3u3k5e3v7fDp6Ozk7+kC++Lg2OPb/uHb4dns6ejV5eHW5BHJ7d7N1ujk9+rt1tjX/NXa1uDf29Tk5uvTAdj8zuj27vLv7gfx8vDv9/b58ff18vTl9gL08vD09/T29/f1+PL49+/z6vbk7fLw9w3n0fbe2trr0dnQ2fbb1uzU1t7K1ePzzujU19LU4uz15+rn3evhzdrV3OfZ1djv0uzq5L255ATW9ejZ3OPh2eEI5ePi7+C+/+/Y9OfS8eXj2gTb/tXR4e/54vna8Ozq3e/j9Nfa5NYT2APr1dbm/dng++Xj4/ThtOfu2vTr3wHu5OXu49zk5/H23eQM3vPq59/y3tfd5O32/fX6+vD7/c74+fH79PP3/vT09vr5+uDV6/L1CeYK6/Xz+fX41e39/Pr3/Pv29vf34fbm8fna2/gC7esT6ubp9PzO3PPi+Ozp8vHp7fTx6+P85/z4+fvu9/r17Pj06O355uH25/H629v5Au3rFOrn6vT80Nz14vjw6vfx7u728ezm3PP8+vv89ff79fH69eju/Oj26fz8/vz//eTc6ez7/PH29PXv5OL+4+b189kc7O0Q8d799+jo3eb8+fHn6Onw7+/19+v8//77//7k3enu/f729vX28ePh/uPm9fTwHfLn6fPo//fr7u7r/P3x6ujq8vXw9fn1/fT94vr83+LV7fTw7PT3DATpyuvl7vf5Cxzq4NL50/3q9tzb7P/u/dP58+vz6eTj4QPm6+7z5ePz8uvv6ezo9tvr
9OvqAgrb+d7k5Ofc2+bi4+7p9eHX7Ofk69zf6Oz14+Hf2/Dx3Osm1ejs3/fu6N2/2PTj8uXz5vr82/vb8fbm/gD88v7z8+7u9vHj5t7q9vf++vv7+P/67PL07vz6+fz+9e/t6vnu9uf47vD29+jwDw32+O/3+vv+/PT++vv+9PXk9u/j+OP19dLoEM3s49r08gbp7gHi7eQT1fzl4vUH5vjo9vDz7ev53PXl9djR6Pbh7fr06vj1+fbb6AbX8fLp9e/nBO8A6PHsDfHh5+PzBur28vf29vHz+ur48Pfp6+r16PX7/PD+/v7+z/cL1Pn4+Pn/6Oz1Aebu5xHu0/P0AwXkCPT99/r39Pzg/e/93+j3/ujv7PP49en2+P3v1xLl9Pr0+ADH8uPw7ePz9fTt8wDn69j4+fj39/X19fT19vTr8O7y+fL7/Pjz+vwD8eYi6Pn39/zB0vXp9fX0+Pr48/YI9vjp+/z8+/v6+/n4+/v68fj7+Pf1+/369P39AvLiDvH58fX/xub27fPs6fn8+fT7+PT55f///v7++/r7+vv7+vT2/vfp8O7z9f/89ggA6ebx/O7z+Ovj4env8vLr9OrU3BUJ5Nvq8NP78vL55Pnp+vfl8PHl3u3mB+7l8PL09ewL7+Lk8/bIxvLn6Nvv7e/m8egA4+Xd6vj39Pnx7+zd4vXbEArj9Orn7O3u6u303+MQ4OP05O7v4ezmz+n06efj8Ony6+fl7ekE8+7t8O7w8vX07fDsF+Tv3O7x8PLu9+oH7+HP3Ozw2djszM8B7eTf9PEH9O3i4/jg4dTr4wUN8/Dz9+7/3RHd6+7g5u7l6Onv0dft7+Th6e7i4g/h4+Ll4Ovq6ebp5Obj5ezl6OgB7ufu6ejT0Rj/6eTq2uPs4+fp58776Orf2eHu3doL397i4d7q3+bk4uDl3+Tu5Obl/dza6ODk0QgX+doI5PHk59/jAfzc4drl5trjAvbj393f5tff6+zi8fzp5evk
3eX63vPp7e/u8O/p79jc9vPg/uLe4Nrq4dDh5uHi6v0Bz9AJ4erl5uXn2+oB5t3n39z08tDx8vHt7/Dj7N+16fHr2vzq2t/f5eHi5OHe3egA/v/IAern4efk6dLm/eHZ4trXAezc7Ovu6Oru5ujcwePSxrzPys7WxNm44dPW0OLO2erw98rgu9PG3O7h5MrK58YI8Qv52NPL2NjN29Ho2+7l39fU5+be6uP33Nvq5erb3NDR19ng3uPg1+L58vDe3fHbEPcN+uTi2ujj2eno4+jBz+nl2uvo3/fu5ejq8fHs3OXE1t3g6Obo5Nji3PvW6tvy3/T4Fv/G5Nrr49zn4+Pxxd3s7O7z7eP57+fy8vP07evm2tvp5err6Oja7d7P3evc89/3/gEN3efY7eLd6+Xh8cbn6uTt7/f47OkG6ebu6fP05OTp6ero6vDd8/EK//ns9ufuB+rg2fzx9fH07ff39Ozm2tzm7PD05e3x4+3S7/L48/Lr5vEZ18/c4ewE6unu0+fo8doR4evo5fDm5/Hj8/T6yefLzc3d0s610a3Q4tnNztzh0M7fp+/f8eXfr9vb3t3f5u/45enItKnszNnSxunV5dvo5+j72fLj6urp7uTw4+Xn4vj04eX9+cPQ1fDpzvTh7cDD1dX98vHi1t3h39cA5AQF/97by+vs8eHp0uPH7dzi7NHn4dPY9eYDk73a/bfm59LnxcL86NPX17nY6ufn+dnbABTz9tz99fv37+7x5/Tu9vnk9fjs3BnvyObq/PXd7/fu4uPtBfbi4+/T7/rz88vx7+8E9fLI0vn1+Pbm49np4urvF/fp29aw5swi+eTs2PAH2rrI+cT45O/Ewuvv3vXV+unF3ufe4u/x5/799/nz7fft4dns4/Hp2ujgsg7k8enu9uT/6ALt6+ri5dLw9u754fLp1+rt7cwB7ffn8tjp4/HZ6/fo7d/j7/XeA8LJ7NzQ5+YJ0AoO0fjy4uTV3Onu6Mro6sva
8tnT2PH+/f70+ybY8dz/6/76+94c09rb2fbk2vPo3RXV5+z55O3c3Prw8Pje/uXQ3/vu8drn+fTy7ere9+j1/N78/vXkDgTY6+f0+/D2+gnn4N/x/Pj58tP6+fr42PXy7ujz8vH49/P79vf49Pj1+fPy5ff28tz168DK5fTs9/fqzAH8K/ju9u3o9vno++nv7t3p4uHc5+3l9u/d7OPw9PXz6dbWD+Lu3eYE0ODyA+nr4tH25ATu6gj08Ovp8u30BvjS5OvxEe7n9O/s4ezt6gzx7dX37eQM8Onx2vTy8/X27PPz7/bv9/bh+ePp+Pv08uzv4+r8AO/y6dME59rczuTn6NvZ6erW1dbPEAHX6OHb6OzQ3tvx5ezo6urw4+bm4evx8wkR/QDw8+nsBOnj5Onv7uzw4vLx9eDr0dwO5u/j6fPy5e3q8uzt6fPs8ubw7Ob09PIJ7+zw4uftC+jo5fXx7e/t9fTv9u31+PHr0OT+7/H28+rq/PT3+/by9/v29fn5+e748xj889/2/Pb6++316vju9vvv5vbo3Obs6g7VCesNBezp2fHr7uDv+ezx+vf08vH79dzc/vLw+f/++/3y9+v59f7+9O397Ofr7e/86ennDQnw8tj58ubj8/z19/78+vb2/vva59PX/drYzMLl1ebh687t7dbO1/zxxt/l99Xy1gj56d/p+dbb19j109zn7Ojp3e7e+Nnt7wbn6d/37fDo7/nl+/Xc5+ne4+Pu6sbi2+vi7OnsE/Pw4ern2vPn8PT59egM7gf05+PR3eb23uLV3t3tz+Lq3sYU9N/x5O7G9/Dl/9/ezLngBMzU5O0LydDb5NzD1cjB49ze09Xf9drc9dzS5cfb3tTKC+3x5db86efp0t3S2O3x0fjKzeDkBMvP29rat8DErO7z9AL0+vHx9+364u4N/P337/rm3+nw6/vm6vQQ8Pbd9fT48/fs5P31/fz6/fjt9OAA5+PT4erp59r+zQTu493g
3dbi+PHw3vXf1+jg5+nS7OHl4tX04+Ho5N/l5d/l+tzX/fLx7/Lz9vX26OwG7PT26fLt+eHvAu0G6ez27+326/Dq6vfpBPb19vX1+Pb29AXt8dLw8PH27/P27wjV3fnt7PHh7e/+7tfk5Orb8OHs8+X38evy39fn7vft9/Tx9vfk9+gC6+np3+Df5eH68gDd5+Xk6eblEOPf4NjV1Ove0+/m4uTh49vm6+ri6+Hw7Nzu1+rY7PHz6Pbu6/bx/uUC9ej26uv38OQDzwfy6/Hv+PT5+PD3+e31+Pj3+vH1+Pjx6+/78dzT5ePa2+Dq4/vl6/Ps4uDj7unj0+Dl6OLJ7hHr8u7r5PTp6fTz9u3g6+nr7fDVD+cI0+Xj2tvg6uP75evz7OLg4+7p49Pg5ejiye4R6/Lu6+T06en08/bt4Ovp6+3w1Q/nCO0H6gzs8Ovy9e709vjv6Pf47e/z7+jy9fP19BL27PH59Pfz6uru9u/v9/f38+vo8dry7fTk8/ft9e4Q7PHt8vPl8/b37/H19/n2/fsG+fns5/7q+/v7/Pn36O/39vn07/bu9fX36/T48vbyDO/29fb18Pb4+fLz9ff59v78APr68ekJ6f37+/36+vD1+vn69fL28wUe+uXj1P4J4d7P19j20unQ3t3U4Qfg6+PeB9jm3dbt1ubQ3NnP4uLM3NTN2NTkzOT9Cwn069oNDunW5OLfAuPp4OrT1N/v6+7a6d7X9PTQ4Nzs2uHl2env0+vh4Obv7unJDujn1Mbc5ffb08/R1vbg28nPzNH4A9DD1+rzzt3T2s/c1dXRycvd0tHW3djL1tfQxuv6+Mvg5QIA7Ovl7O/U5ufd5+Tt2Azm2vPj/PDq4+/l8/Hh6ObZ9N7v6u7s4ezm3OABAtTa6O3fAvHt6fLx4PDv3/Ds7dkO6eXz7ejx8vLx5vXz4e3p5/Xg8O3y7Oju6+DgHvfj6+fx6P/m6ebd6Obt7unf5/He5eLx5+ne6Ovw
5eDu7PDq3eXl59vb4uLY7ujm4APa9NrZ49H76uPd4+b/6+rf5+HcG+Hi0ecB693u4ODk4t7q4t/t6ezj7O7t8ubn4+fk3d7e7OPj5+YM1uji3+Pq6OPj8eL6xr716fHy4NnX1d7c4uDX5OHS6uno6gPS5tkH8OTr2u757+3g2v/27/Tp7vTw0+DgCujc7u8M5PLrB+vw8PHn8fP07e3z7PPn7fPn5eroBNng5+Tj7O7m4ebU3d/l3QXr7esI6eDq4ufm6/Tm6ejoCOnu5d3l7ebr4OXc3efq6ATZ4Ofk4+zu5uHm1N3f5d0F6+3rCOng6uLn5uv05uno6Ajp7uXd5e3m6+Dl3N3n+sG6uuC/2dMG9OPyr8m7wcOv6N6z8KvS1tHS3rz24en3x/XEzMvUw+XTxtDo6Lml69Xu1ePb09j2z+j4/tHm5dTb2MXFx+XR5uDq2/XQAfIA8s3Lz9jcz9/Z5ODiBQnh3tLp9+fw6Or17ev3Ae7R9vXl8ufg18zN2f/k9On46efx9e/Qydzb597x4O7m6d3/6OLh7fn3+fTk/PjZ5+3e+vXo8ef59e/16fbi9vn77uQL6R7W8ODZ9Orh+vLo9fr3A/Xv7t/32+/X4vLx7/T38NDx5tzx5ODQ0djSALXw8gDhDvIJ/NHU3Onk3+vg6eDo5Njx4c/l9+P13uj08f38A+TU9ebg8e7m1NnR2/3K7+EH8+z++QLUxtfq6d3p3+rg6Obc797Z++H95cjUA+vY3dfi49Tw6OTm5//m4ODU1OXdB+Xd4djg+eL52On039fW4NXj3uXO/Pvh/eXI1APr2N3X4uPU8Ojk5uf/5uDg1NTl3Qfl3eHY4Pni+djp9N/X1uDV497lzvzc9efu2N3t9vniA+n19+707ugJ5uzy9eUA7Pbs8ADwBQX14fP29vjl8vTU9vPc8ObLBe303urj8PHp7e3x9Ony8PT05d7w8uwE5+3p1+vgBOzv8ent8uXm7fPx8PT2
zfX0CeDw5fIM/ePo8uXM/uf42Ozh3+rJ29LUBtDs78/yztzMyuvV8PDy5e0U6Nnk4t7s2uzn8Ozz9v/o6P7b1vzp+Njy4uPy1eLl4ebe7/Xm9trj1drr2+/v8eXxFerj6eHl693L6uTo4+3Y4/fy5P7a8vPr7eXgCczb5/Lu5vMN5fHt6/Dj+wjl6/f7+ezt6vb55fjh5uT07/Ht8+rvJunf5+r03+3p2Nfs8fHx9OT39Pn65uL18Pv7/f369Pf6+Pr89/Dr6u/m7M7l4+3w8+fZ4e/j6ugh5eoY2N7g2Nru7Or56PPu7PPu6PPp8Onq7+/x8efp7+XY5uzO5ePt8PPn2eHv4+roIeXqGNje4Nja7uzq+ejz7uzz7ujz6fDp6u/v8fHn6e/l2OLoDt7n2+jr6O3t7u3w5NPw7OTm3+b66+zv5uPu6+zr5PHt7fzs5dHi4eHqDuvbCN7z5vvm5u/t8ezt6/Pv7Ort8vXt8Qzg7vTs8/Hw8fTw3+3d6Pbv9/EC6ejx7QXs5tv27ubu4uDvyuvr8/H7+/XV6vLy3dDW29jL3/Xa89vs5dXQ0+7h2PDPzwvG1RPJ49bL7/rl7fPo5vDx4NXW1e7w1+nZ7tvh8OLu5trz4M3o6hga/NXq0+3t7ens6+zh7s3m1un85+7z6eXw8+fW297w7tfo2u7f5u7d8erm8+LO6uwHGufz9tXv7fLp6uru6PHg5t7W49vT1ODh2drV1Pfi3t3W39Xc9wny397t6eD93ePc5d3i4djf1tvb3tjU2djVvNTP7+zm3+Dq5Obi39y76eXj2efe5v4IBuPU+Nrk5Obr5+fo7ejg5eLi4ubi4OHc2sXj2f7m7gHt7PDt9eTx6PTt8fHw9Pb06A8D9tzU7ejx7fHi5vHt6evx8u3v4/Dk4ujr7t4L98O4AtTY0arJ/MfM0b/H0+fK2dbWybjayN/T9dvawbPqzcQD08vXxtXR1eK/8Q/x1eLn6AXs6Onf5O7n
5+Pd5OLc5Nnu4d/k7Ovt4Qjs6OLn6PDt8unc6+Xt6+bm7OES1uPW2Ob44uDg1Ob24eru5eHeBun07ujy5/Xi5+rf8evX8d7u5vHv0/Hu6uDo8u0CEdrp1MbWDN7v4eHcCt3f2+Ht5uDm0+Tw1bjv6PPg+eLg2NX96uoG3+Lw5ezv4/Hh1tDD5O/k3dXz6OcB6+7n5ezl5PUF7f3h4O/u7uTv2N/q6P3q6enq8OLr6+/mAebj6//Z4fH/1+QCA+HY5ePa3efc6dHe2+ne08fc3+ET6OLG9NYTzd3t2trW4+Pk09fb4Qnb3MryydTM0u3AztP/yMfY4d7b4QDU8PnR4PQH7ufYw97b5vrY3tjT3NfP2MfO1dXgCdHGFNrk1uf919Hex9fU4Ojh5OEL2fkH2sr70vXt4dvq290E4+fp3ufg1N/S1+Lg5fTc0tXp1Nvi4vfp29Dc3Nnj39To3eXVCszG2/sF5tQH493w6NfH6/TT3OXo1M7d3Of8+QHO0OPh+egO3ufa6unu6t/m6Onv5Qnu7uoQ2ufi8PTyBOLr8Abt7PLn5unl6ezy89bY1uz18Pb08wny8Pbz9vr2+fvv+fHr8fj77wr2A/Py8Qnr+Of4CPbw9fnv8fHu+t7s5+rn5Obn5uju6d3n5enq4vHj/uX57Pzr8vDw8uTq5Q/p6uz98d/gAt/v7+vm8Ojn6+Tp5+Tm5+bo7und5+Xp6uLx4/7l+ez86/Lw8PLk6uUP6ers/fHf4ALf7+/r5vDo5+vk6ent5Njj9tfw6tzk7PXq3uH05tLf5twC7t75A+jj5Njl4uHl3d7l2OHO5N3e2AXd+grv8N3R4vr83tzPyuDl5+702tQA49Xo9NXX8PDc4OLV29/e0d7Z39nj3dbS3uXo2djn/ufr5urE9uTm0uDl6fXbCNziB/Ps7gTx7tX36vfy8/Dg7+3u5PHt8fDv6fDz2e3r7+/v3dHi+vze2c7J4Obm7vTa1P3f1Ob00tbw
/dve4NTb393Q3djd2OLc1tLc5efZ1t7m8e/28vT4+PDuxPDx9fbi8PLj5eTz69na9fHP8+Qf59L96OnW7+jz7erm7PLy6+Ti3erZ3urbzevw69H19OzU3vDT3fLPvc7l1usK0OENzc/R59Hq2fXU1dPb1tQg5trR0Mq+8Lbw1NLcwsvS087LzuC2y/T407oK7PLK0eHQ4M/uAKy3ygHmzMPM3MnYsvbk4Ozu4OPb8/Ds6ePk9vfv6vfu4O/36e7jBuUC8vTp8vb04QL16vcL5Pbk8fX09dbz7uHl6s7w2Arm3eTe1t3i6Obj5eTt3tL92tne3une+uXm5gsP1OTh1ATfyt/i2OPW3ene1vLz5/bs6/D48Pjy8PPx8vP47/Xq6+7x6gru5/Lw9vHp7Oft8vDx6vT29/T39u/66wX09fP39fT29PX17+f19eH09fTf8fb39+/v9fXz9vX27Pj5+fj3+Pb39fH39fgG7/YO6+fm6+oC7uvi6d/m8PXj6ukQ4OXy4ucF4vDtBuru8fX07QPx7u727vDv8Pj46fPg5O/v7uzx5fDw6e7p7fH15+nuE+L19PToC+z18ubu8fL19e4G9fL5+e328PX6+PDz5Onr5+Hp5gLs6t3n397p5uLp6Q714PDh5gXi8OkG5+vu8/TsA/Ht7u/s7u7u9PPp8dzh7Oru3O/f5Nfi5N3x1tvu7+nhz/LX2ebe7M7f79vO5+nk8dnt5b3k3M/Mzsnfv97EvPDr7+Hw4efV4+Xe8tba8PHq4c/42d/pze7RvfPh0Oft5fLY7+fA56zQzs/H5cDcxcLs6u7c79/k1+Lk3fHW2+7v6eHP8tfZ5t7szt/v287n6eTx2e3lveTcz8zOyd+/3sS8wfbF58/d/+bNz87T2u3e+czP1MnF2PDS7vX00tPZ1dvY3tzn1NvZ29va2Nnb5dzR09zz2sXmuxH36eXh4+HnzgPd6d3RzuEA4OOz6tbl6eLd1unm8tDr493l
4eHg47Xh5djsC+gA4tvk4ujp6ezz/tXU5+zs793w3Pj02wr44unt7Pjz8Ojy2u/z7/Lt9e317O3x+fX56fnu0/b5+fn5+ePn3fn4+fnq+fL4+OcQ+eTr9Pj5+Pj0+eL1+ff29/j49/f4+ejv6PPwBA3x8enk8/PvAu7v5uTm7Pbs6Ovp+OP16e3q7evn6ejw5uzz5+7u7+T05ebo7+jz8AQN8fHp5PPz7wLu7+bk5uz27Ojr6fjj9ent6u3r5+no8Obs8+fu7u/k9OXm+OXk1t3RCufk4eDp8QTI4PLn3NTi3QDT3vgB2OLM6d3g4OLb4eXj5OXn5OPhAuTh0Abt7Nzn7v/x7PDk7vMF6NT18O7o8+oQ8fPr9+f1y+307PH41PT49PH29/by8t/p9t745eTW3dEK5+Th4OnxBMjg8ufc1OLdANPe+AHY4szp3eDg4tvh5ePk5efk4+EC5OHQxeP50+/TyMv37+kA3czf2PTv5/zy6+n9B9fz7+ft9/Ld8+zw5/bs8ejp6ezt1ufr2vb56vT78PP02fn1+fD2+Pb79+7d+ffuEvbs7vrz+Qr24/r59vX7+f73+ff7+/T9+OTp0fDp3u349O/c5vvY++HY0+LD8+zq3+X+7+fY4uPu3drmzuzY7Ofr3tzd5+XM3dXT/Nrx9N32CADl4PPX5wjy8dPl0+Xr9OK8s/7F3uzp8dft7c3w2+ru79/b1+zi5ebY4eTe6tXM2+Dm5dHe2NfI7+rhztffxuba3u/n4uHu3vDs3eXm2dff5/LIx8nm0cTSt9nk3urVzNvg5uXR3tjXyO/q4c7X38bm2t7v5+Lh7t7w7N3l5tnX3+fyyMfJ5tHE0rfZ5rPs1dfo5PP22/Ha18r7/OvT4efW7Kz1/O/P6Le++9y497LDuqHqpMzHv+TQ2ti9utjQB+La1e/U1+zV7unz1sPZ5OLx5NoE+PHs5fEC6MDKCd/d/9f3/vfj7/DP9dzs59Td5Bng5+Xn
5eT46fn0+ujd6+/q5vfp3ggG+eT35PTi7/bk9erm4ejr7vb25vrs7u/09fT4+vvgBe/o8er28Pfp1PP27+ju5xcI5ODpCdLt5ODy5e/q6P3ZBvL19+n28vn56L2h6Z3rz7671rTM/tHX1MrArMDOw9cd0ufy0eHixca2FtrB1Pza07fGzfTGreLWB+ns797l6t7l7OTm2eTt3OTm4OnmFN/f0cwc1/Td8/Tv4drx4vDW5ePn390a29bi4b7T4tnj6u/V2OTd3f7f7OTt4+Po3uLPCuIB2wf/5f7d6eAG/+rg5gHs7fL17fTm6/fc3PXv3ePw+fHy7eTq4e/r9vD6+Nvq5uQV6+nx5Nfu6OHhBu/y9df18ubv+O/75+/49w/t6gXe7tHs5O3m6/Pq+uvd8/Ly5vPuAekF7O3d8+vl4vHe7O3x7vTr9PLy9PX77Ab6+Pb07/z8/e7z8PPd8/33+/f89fXp9ezyFPz36/ru9O/v9fj4+PP79vv29vr2A/HaBuvr3ejd/+7n/+/z3+Xy6O7v9eDp4d7R3dj//OHi5QPy3tbo6ejr5+rs59np7Ovq5wDz8/Dw79/x8v318eXs9O7y9Pnu5+bv4/TnBOLr8+zwB+fv8Pjt+O/x8u7k8PHx8PDr6vfo7PfV+vnX9uLo+/f37Pvq7+Xs7+kZ/frj8Q/o5+/y7NXu9NXt9PTi8O3m9+7L5dja19TAx9PhyOvP+drg3dzd0szQ0RLL1wXm2Nbi78wY3NTX2Mni3c/M2NsR3uTS1NjXz9PUz9Po0ezrydzf29XO1dYI9tUA6+bm0tgH2t7B097v8OruzfDx1M/aAd7tyrnQ4uLi3tTg9u7Z89re6OTbyN/lBQnyAtHn2eTk/uHw0tvw6+n8+uLQAN/f59Hh9dbU4en04vXv7PL14vLf8fPv6vPu6eLo7unt5gnz8OP09e7z9e7s6enuEfLv5PH89ezj2OTb7/X4CPTv9ubx9fPs+vHk/Pj2+uTa
2eEb8e/r7/Xz5uTm3+zu++vp9Onz7/nx9OvlAuHq8u7w8vb1Deru9vDo7Pvy6O7y7+n3A/Xy9tT37fb08fHv9vjz4+nn7vf34PPy7fL18vjl6PT37u7v7/Pz8erz8ukD8fAK6OTu7+X49gve5OTh7d/q8Obu8/Xr89sFBeLy9fL45ej09+7u7+/z8/Hq8/LpA/HwCujk7u/l+PYL3uTk4e3f6vDm7vP16/PbBQXi+fLz/Pr3+Pzz8eb28/rx+O3t6Nfh5+ns7/Hu0Pj149zv8/rg4evl8+7v9O/17PMPGfYA9vTv/Pz77/zu+Pj6+u4J+fD19vf68QL27O3y++f37/Hx3O3r8Pj77/z7/vjz7ATO4+zv7ub76NvX1eHs8NPn8/Xp0+X/6QTg4f/3+wb32tXg8QPZ5urs4ert5/Te8Nbh4uPV8gXU3d3Y2STf5e/g2vDi1tXV4eLs3/va/NHX2Nfw5dTd5eIV0+7o5+3u4fDYFdDY4OS42wPr5efZ7u/iEObf5+P15v3k6OryB/rn7Ozd5Ofj5ODp4uPe3eDX6+Hm+d0B5Of18enw1M7NyeDp9P7Z297S4dTnBdrk5vn5493j29/k5eDZ6OTc1d3Z2uDW6PXOCfjx/vn34ufb2+Pm7f7U4Ojp4+Hr3O/s8O3e6vXw7O/u7/Dz5/Xx7O3v6PLq4u7f5ejs7uvp9ODlAf3rC+Lo2Orr1QP46/Tz9+/p5ffv7gfp5+rs8OXz5uzm5eTn5+Ln3e7r6eoP8OXm7u3b1/Hz7eXr8urd6hjf4fTd6ubh5efj3tjw6u3y7+Xs4uTp7OMR4ebl8u7v9Pbn9PXs6O/v8PX16fX19N7h8OMP5vQJ5wwE0+bw7u3g3d3m6+716vrw8vfr1fLu7/T25/T17Ojv7/D19en19fTe4fDjD+b0CecMBNPm8O7t4N3d5uvu9er68PL369Xf4vHi6d7o5e/b5O/v4N7Z4Ojs4OYN6Q7d5f7k3+rl7fXk3eXj
BO0I6ebY5ebj497m3+Lx4une6OXv2+Tv7+De2eDo7ODmDekO3eX+5N/q5e315N3l4wTtCOnm2OXm4+Pe5unn8uXI7QXn5N3m5uToCd3w7fAM39jh3N/f6xHi5v/k597c7Ojt4ejp6+7q8eHu3OHp5+7lxu4F5+Xd5ebk5wnd8O3wC9vy4dzf3+sR3+X/5Obe3O3o7eHf6Ovu6u7h7t3a7+3a79Kv3M3L0svDwsrXD7Pg9OnP79nb58zMzOi717nf6c69tMbYq/LEwgLG7LvSu8vZ6hfd09Hbz/T79s7h3bfk3Ozt4wnd1Mzt2tcJ1vvg4dn13d3e3NzK3NsO4/rXxsHV7NsU6uLa3+H/6OXw8eXH6+Tu3u8B7O7v8u7h6Ovr8PDt5e7m6+LnzdzdDuQH3N7e/v/+5////v398Pv7/v/++P//+/X49/P3/Pnp7xru8fz3+/77/vD0/fz4/vr+G//88/fz9ff49fL35vj49/D4+PL59vjz+Pf2AvP68Pft9u/x9Aj09vn4+PT49/b2+ej49Pby8vD5+ff09eQQ5eTr+fHVzvHy5+Lu8fHi9/fv+PPx///p8Pn1+vD0CPn69vf36+juAOzj1fXk4Pj34tbm5djz1t3ryd/Wyvfs3NPt1tHXztvT3+Dm1tXw4snN0/bdu9jp2APu5Nb25K75++TX5+XX9tfg7tzh2cz67t3Y6dDV2tXc1eDh8tja8eTN0NT43sLZst3q6+Hr5tfV5djo293l8OPm6Q3SDgHj8ezg3tbs4gHw6OAJ6OXx8+3t3ubu4t7f99Th89bY2uXnzNzj1c/r1ODMLeDcEubo4dPo7PHy3+zl9ujo8ur18e/p6+ff7uDuy9XZ0Q/k7+nf6d/r8OzT7/Dz4Pfz2x7p6vP2/fj27+z28vr6/fTr9vj18PDq5PHk8e3o5OHh29bABNbq4+cF6enk5uLc6gH4Ad3x7ALm5d7j5eQG7Org4uPP5Nbo7ejm4+ja39/C5OXs
Fezs4+ft9uju8vfp5eoK0Obu8e/v9ef46vL65+z1+PLtDvD99ejz9ffz7ujk8vP36fLu9u/0+fHw+f3z7PTr7t/w7vHu8ODw9PPu8vbx8vHy8vDnJ+vo4vLh8d3h3e7y/Pj99fv8/vP1+Pn8+/z0/vn38erl+e8B9vP39fjvCvTr6fr89fj5+Pz8/f34/+cI2Ofc2fLj4uH428zW6+zm5d/h08Pl3QzcFuzy0dzp3fbl6PDt5+vW4Nzl5+fsFNrb+/Hx6e0A8OvvBd7Z4+n67erv7N7V6OQZ3+n4ANzr59zS6vX58uju9e/p8+by9+/h6Bnr7ufl7vLr6uzm6u/18O7v5+/o5PDn6O8L9eDv6vL1Avbu9vHx7dzn5/L07e8Q6uXpxtzO/9HIzN3xzunQ6eDV3t3M9cjS0tTF/uHY6Nnhv/fU4M7k3+LU2tXW5d7cBAPOx9HO1wHez87f3N774+nh0+Lj3Pnl4t3m4N3i3tvl4M7c1+7o5uPp1tzU3+nf4wD60tXG3M7/0cjM3fHO6dDp4NXe3cz1yNLS1MX+4djo2eG/99TgzuTf4tTa1dbl3twEA87H0NXV9uLQ2dfiydbu9drby9rRAhHd3eD/6d7V9tng7vHS09ni2eDswt/h5ufhz93M4dzb38zf5Nzg78/i7vzg4dff2/Dp/fPt5vbl6wHm6/v/3tvj6OPp7+bn5uzn6tvi4/To5O/b7Ovg7dHazAYL8erg6+IBzO7y8uTr6fQN4/DR4ery8/Ll7/Ph5uvu7vHt6+vh7/Hh3+nv3+z19fLo9e/f3vTk8v/t8/IN4/zu7vDy5v/d4Ovs4+rn4OLj4OLf6N/fzvL09Ovr8/H25tLz8e329PP2AQfy3ujl6fH07voE6tPi7/Tm8O3v8Q319PPv7ub48PXx9+7r6PHt+Oze+fLx+fPz+AjY+uXj5ubl9vri1P3k4/H35/Lx+vwT9/b16+vz/O3+8vT06+vz8fbm0vPx7fb08/YB
B/Le6OXp8fTu+gTq0+Lv9Obw7e/xDfX08+/u5vjw9fn39/v71/zv3+Ps6O/y/cn85/ja7fbgEsv39u/y8NDR8djW+vX79/n59/j6/fb98g/8/fj9/f798u/n8Onw+/7h/ev65uf05gPp8PPv+e/u4/v9/fv6+/r9+/v8+/35/voT///+//7///Tu5vDp7//+4f3r+eXo9eX67e/07fnu7+T6/f78+/v6/Pv8/fz9+v/6Fez88vbo6Anm+N/n8PXh2ejo8fLo7N7q4RTr5Nff6QXz7ePv5+npzuPk3Ozw9Njv5vrPrqbD2MjQ1/Hr3ubX1MjI7LP1593V5Pfhze/2zPvs4OLI1se18drK09rU0trqw9fA1+LT3czO2fDFCO7/2eXT5vbv5O3r387h7u8E5M8CzOfv5tjY1+rf5+Tq4+7u+dLXyODh6NvGzOsE6Q3Yx9nw3NcL9PH//urJ8gHz3b/1Bd3f8OrX3uXy6fPg6eDs6NvY2uPX5/Lq1NXd69kA5+TZ9vndzff4DgDq1fv89+H54xXxAgju2fD70+/n8vDo8vPI3ujb3efw6NXa5ujsAejW1/T42c31/BcC7Nn1Affd5/j07f4D8eb2++Hz7fPx5/Hyx9vr3uXg5evlx9/n9vsA393r4O3Q5MnwvOIMA8rjAM3o9dL+zurP/O7b6tzb5OHj3dfc0OTu7un07+vs9OkG7+Pk+ez04vXq6tvw6u3p8grl8vzi7dvy6wT14/Xz6evu7/Hq4OntBuPY4/fa6vEA4NLfy+328NHk8/q4xr/NA9/T5ezD88/k5s3W5N3n5dzX2NrjuPEYBO/y9+7p4+n2AN3j+Oby5Pbp7+L11NzW4vL11c3u2wro1ejm4/Ts7PHm2+jn5832Eg72/v7++vr//ebX5PLq+Pf9+/oSEfLr8PIL/vf0//Lq+PT//P///f79+v78/P33//b0z+Tf6dLL7ernxq31BNzJ5OHoB97/988JBuP9u/DoA9jO
6snm9N3r7uXx4OrczPDKzuTo4PHb0/Dp/dXM6djx4OXq6wXzwtzmB/jrCuPwztHr2fTa6vXp8fjq8uTv6dTt4dbn8Pb35uXu7S/X6Onc8eXl3urV6e7w8ejq+ebs++nl9vP69/788fPz9uj39vrl7+/v9PLt7vP18djx79z46/LvIejvHebV4NLZ7fX48fXh7PTx9/X08uz24vTw8Pbp5fDnz/z73+Lc5uXq2M384uPwAfLv79vL5NHd0gjn29Hk0cvo5O/i4+3sA+Td4eji9fPr4xH/6Ouqv5zTyPPKx9C/z/G7zNjZy94Hudv4zPMC8Njn2tTHuOvjyt/DwcXNyun32s31vN4Iytbd2OXL9Mvv5eECzuHY6crMANT06en/9/v48tTb3svg1vDa2OLZ39jh/NrUwczrDdrc7+PV4d7v6PXvCePr6+LX2t/k6/Xz6Qjq7uXu8+3P2Nzh5OHr6eni7fzi59fz9eHv+/zy8u/i5+3w++zm9fXp5NoN7e/o8AnrDdTU7+r57+nsBOfs8fXp+vH/7+fe8uP0/f359/zv4dvi7Pnj9ez74N/y1/TH7fgBFOD0FOXo/PfK59339Ozw9+/44uzd5PX1+P///v//+u749/3++fv1//vx9uP0yvX6Chfu+vb66vz34Ovi/ff8/P39/e/+7O38+/z7/ej+/ur9+f36/Pvy/Pv99fP59BHg8+vz+/nK+vPx9Pf6+vz5/Pz4/Pz5/vHwE9/p3ObZ2OLt9PXq7enr1fbl7Oji8PDREN4F3+7s69gD6+vw7N3o6+zp8PTg7OrfBQnp7uru8eXo5/r27u/u9uD26e/q4/Lw0xPr4+Dy9u7YA+vt9PHk7O/w9vb24+Xs4Qjw6Pn4/fr6/izZ8vLt+/Pq5t34/f74/QDt/v/7/e/f+/gAAP7+//7+//7+/ffs6vvU7/Ht7fPz8vUT8+jx7v3y7PXm6/Hw5uvm5/bx5e3q7/f0/Pf2+fj69fHh8/T76wjz
7t/u8MjTtNHR/eTU5gHJ5/Th4tze2NriAAHR+93V2+joAOfp4OXa6dHm4ePu3/rg5dwC3g7f2dna38ns7s/Cz+jU6+Xg4u3o78zv8ubt5enz+OHt7fTv5erX8Onn9dkS5ucK6fro9/np8/oL+fbz7vf97f368vf++/z6+vMI+/n87vDv9vr2/f34+/v7+/f91/r76O/04vb+9+r72v/9IdD0/tkA5v3r7Pj8Hwnt5/T3/fP93f7++vb8/f77+/v9++7//uHkAubx9O3o6Aby3P4G7vnf6/j03e3x8QOx7d3o+Pbl9w359u/s7fb68ert8+Tb8vjG7/Ls8c/u2ezu4NPc9OHQ7tvd4tTT19Po8fDs4NXY5OL93OXa29POzeDc3cvd+NXY0wLy5vrkBe/03uvx6tf71OLm6O7W5vDY1Mf+3Onu69/m2d7o5Nng0uLl4N/M6vLg2N3H/s30z+Xk3dTZ2tLV48zk5ubo8s/+/sn44ffa0gPcvtrQ3NnW3tzf5ufU0e7q57b2zQHX+9YO6Obn5e3e1O3X5+ro4APl0fXj+OTj6+Tf49bfz+nr3ubl5u3r4eH7xOraB/Ts9/n6/Pn7+OP39/n0+vb6/PsT8+4J9OP07fT4+OXe7u/w9+379e/6+vLz2Pv6683n3O7p7ef379rk4u7t6fLy8vEB69ziFeoH7uPg7+bx3cf27+3n8u/t8u/k5s0J9Nfa+vj49vT8/fTw7+75/e3y/Pb+EfHo9Nb+BPfc/vL57+jz/f3x9Pv19fv97f374/3e6OLi3N3n4dL+7vrL2OjuzOnWzNYM/9fh18zq3s7kCuLV4fPa39feEtfN3ODd5dXk0vfh2+fnycvn3NH22t3m5eLU59Hu5Nrb9M2k7+bO6uHdPwfivLzK69/n29DQ3ecF08vl7N/g5evi4NTh2uzu4PHo9N/eGNPl8+YU3N7iAvHr6Orv7APl5enz4enw6ffu5e/Y59G/ywHT0MfK1+LV5NPi
7NrKxAK5wOPVCsvZyhHYDc7Dytjy0MLdvsnN2dfk4uzcuwfl493v5+Dt5f3+/N/n8+HV6OTlFcUH4ubo5vvp5tXt7e7n4e/p8+Xh6OLs4vHk5uPN2wsC8trg3uXpAd/t4OwdzdPoy9ze6ePv2/EO9Pbl3Ofx8Onl7+vu6eXl5efo3+Lh5NjV19bR58/N29oF5dvg/NnO2s/379DP5NPd19Lj+dvf2+HbBM/P3tbY3dnS3sEXy9Hl3ebp2+Hd2tzhCung6Qzg3+a/1OLj2url5trb6wXi5+Xx7AHm0u/r7u7u4u7BCuPa0v7TyNXQx/rO1dfR3dbPyQ/W5+HO1OHg0t7a6e/Z1+Xr6OHV1x3h4+HV3dbf59Dy+NwFzNPW18nH1Nnf1+LY0Nvo38fe09fn49Xd2+3w29/s7/Dj490U5+nf2Ovc5O/ZA/vXuuLm4eTq2t/c1OTk7dbg7ejT8Ovo6+Tf4+ft8+Dr6/Tx4+TeFezt3tns3ef82gT//+bi/ufn7evpDevv7+7t6ejq5Nzj8O718/Pu6vHo5+vv8evu8e7s7/P08u/v7+wK8P/m4v7n5+3r6Q3r7+/u7eno6uTc4/Du9fPz7urx6Ofr7/Hr7vHu7O/z9PLv7+/sCvDc4u7j6u3o7eER6OP09PLg4vLj/+7k6Ofb5wbq6efs5N3o6ujrDuLi7O3t7+fp39TS9OoE6ucN7vTs9df35vHL7/b4+CP91ebSEvb28fL26dzt5tz45fTu7PHx8ebf8vDc2Ovu7PPs8O7z/N8H6+7q6urq6d/s+/bt8efx4/Pu+Aft9ffx8fX07+/y7+/s7fLv7vPr7uzz7PDu8/zfB+vu6urq6unf7Pv27fHn8ePz7vgH7fX38fH19O/v8u/v7O3y7+7z6OTq6OoL3ewG4s7v6O3o3uvf/Mv+3tkA2efu2efdA8jU0+ne3unr5uft4Ozv5e3c5+3l7ezu3urwDObS8enz6ujx5gHTA+PkD/Lt59rr
6Onk4/Dv8erq7u/v8uvv8O3t6dvo5+br7w/y9Rno1N/b6Ozh2+8F7Mbw79/m8u3w7fnt8/rx8ff39/r79PDx6Pnh6urp6Obl6uwP8PQi5NPc1effztnuBOvC6uvf5unt7enu7PL47vD08PD1+vLs7ubq4enq5vbcxuzO8enc+uDb5tDOydvXxsbn7dnP9M7T2NzZzvnm1vnp19vY0vbS1crV19nbwvvQ5drS19jM5e3u3M7Y2NfT2NLS0hHp3dPn0/Ls4OoazunL2OnX49YF1tXR1Mji5tHhB/DqCev28Pjj8/jy+Pb67Pnx+fbn7PIU4vIL+e3z6OP40+v78PH15vv38Pb9+vb1xQfw6gnr9vD44/P48vj2+uz58fn25+zyFOLyC/nt8+jj+NPr+/Dx9eb79/D2/fr29cX/9Prq7wHy++7z7OL0/fb0+vX5GNPm/OTu+O7r9/LeFuTN7/D59vrv+fz09/v1++7U//T66u8B8vvu8+zk9v329vr0+RjT5v3q7vju6/fx2xfp1PLv+Pb68Pn89fb79fvu1e7///v+1O3/Ifr73Pf//PH/6Pn99frs4f/26fPt69ri+vb26f7p+dz78vD8//3/+h723MbszvHp3Prg2+bQzsnb18bG5+3Zz/TO09jc2c755tb56dfb2NL20tXK1dfZ28L71ODh3OvpA+bN69vI5Ong3tYLBtwZ4OoC4uAA6OXb4+Po5uLv4dHt2ujo5O/f6vTO29zc1uTf3vf0/vvsx+vh5NLO5bjp5vPg+QHgztTm4L3g5OPp5+fX6ufh3+rl7+Lo3gDu+Of45PXm7QvdAOjw7Prj5f3N49UG/Ofi+vL39vvt8/3++vv48Pn29/H08fj0+v0I4t/V6u3e3u/63d3wx+fv5Orm2PPp6er96+fzAeXrCeTi7evf8OPj7+Ht5uv04efPAvPy5/X54fP24ert8+v98/f9++7u8/D05/734/X2+Av48Pr+6/n37/7o9vX4
/A3w+Qj08uj1+eDz9+Hx8f3r/fT3/f7u7fPv9OcM9+P19vgL+fD6/uv69/D+6Pb3+PwQ9/nl/PLv+f7m9frq7fPi5v339v/77fD19vjs+PXu+fr6Cvvv+v/5/fnu+uv29Pn94u/7CvPr9/z79f38Cu/n2/Px/Obm+/Hh8/TwzvTzCwXr7gfo8fDq6vLm9O/7+vTv+u/7yNDp8+bq7uXt7erf4ebj8eDh6ODf/iPm5eL+9O/y5OfD7dHv5uLt8ert3OLs7/Tq7db14evk0vDq2OPZ8ALk6u8H5unYA9/S59bt6e3i2u/r6uzS7+ft7PLr0NTb3RzY/uDR5gzS5Nrm9CHi58nJ09fe0NLj79LQzdzMx93k2tzg5N3d5dbj393n6d/h5d3g5tjf0O3s5uPy9f0B7vDg2czf6+ne4Qro3eHx3Nvq7u3r8+Pc6/X08vHv9fLt7e/o5e3m7uf+7szkycrg6NDm7vD07sz6xufr3/rr1Ojsy97g3d3a4NzZ0tPU1e3X2cjFy8PLx8XA3uro6uvu0cfw3cf//NXc6PHiE+IB2Ofa+PDO3ers5fPu7+Tn7eMA8Ons4+jp5Onw6vru8e/s89za99Xe1gjh4fL08AXtBuf25uX43uzs8uv09/Pv8vPpCvru+ffz+Oj4+PYB2ebd7+4HAPbv7wbtBPLs4+Hi0Pfc6drf6QTk8e/t9uP36+fk9M7t8+r17vX05+/21/nY9+Pg7vTa+N648sTm2t76vvz7zev1zOfT9tfm5+Pr7Ojk4eH64+nq5+Xj7Nzd39Xk793y7QrJ8sX33Abo8+7t5eXZ5N/15Obu8Q3o7/b09vj38+vyC/X19/X0+PT08fLr6/vr+fjy6/jl+PXi+fn08/P43PX2+uUIDe/u8/L45u/27vD01un09fT19PXz5/fq4f7n6uvo5uTtDuTf8PDs4ODa6+Hj+Obh2PPn9OPX7fTtDe3d6efa59rc5+Ph3+/R5fPv8PXt7ujt8fTy
5vLy7OHl2u7h4s7v5t/y6/To1+/38g3x3uno2ufh3Ofj4eHx0+b71tnvw/r8wNzkxgTP8t4A0OjYxfzu18TV1+Lby9zL3NTg6tjl397c3tTQ7t7U1MrQ+fT17PTf5uzv/N8B8eLn5ej09PIm1ero+Pn69ur29/r38/v4/Pf4+vn79fj7+fPw9OXf3vHPAgDP5PLfAtb05AHf7Nzb1/zUztfc5tzW4+Hm2eXr3Obf3t7n4t313tXF5dzn6/LH4RDg3Onn9PLh6+nU7/Lw4yTz097o6PPs5O/17uX09uvu7Ovm9e/eCeTp6e705/303v/zHAD87f33/vb87Of//vzdIe716uz++OD+9PPw/P7u+vH7/wD///z+/f8A/+rr2t3m3NHg2t/V++Dh7OPc++UMz9jW2RTm7tbr5fMT2v/n3sPX1eLk5eTc4Ofs6c0E7PLv7fDv7fTq8O/z7/Lu7fPv8uzz7/EHA+7x8/f08PD18vH0+Pf38fTo8vTu2OX19vLz9e/29vD39fT07vH08vH18vbz9vj16RD2+PX6+Pb29/X1+Pr7+fX26PP279nm+P7t8e3x8fL08vPm5Orx9/Pc+fDw5dvr6Q8A/vPw7Onz8uju8PP09urz8/Pt7enm8vPu7/L29/P2/Pn19+zs9fn17fvw8+3o8fIV7+D39Pbv9PTu7/f3+frv+/v79u7w6vT2/N3Sx8zZAR7O8uPh1NnS1NfeBMTV0Nri+dnh7djS3dDDz9T95+Pjzsvb3Qzl2dfSxtP17/Hw8fL6+xD58vTy8Pbg8fDr/+Hx7gHh7BDv7vPw1vLh3OLs6fPy9/n09u/t+OYK5e7t7Ovk6ev03wPt8ezs6vLn6fby8ej4+PHu8vDvA+vq6uzs7O3t7ezp6Orr7unp6+Xu7ezr5Onr9N8D7fHs7Ory5+n28vHo+Pjx7vLw7wPr6urs7Ozt7e3s6ejq6+7p6eve9MTN0Rwl1MbPyuDVy8y8zuHh1b7Kxs7g
2svY09rZ3Mff/eHV48q51MnvzNDUx8Dp2eHk6+EP/ObL4Nzn7+7n59v82uvq9O/v5PX38evy7u7z9vP38fD48/vnC9337PHbCAID2ujj1/7s4e7y8+Dw+uPk8vYS7d/41tjq7Ojy9/D48ffr8enx+ffs7vD19eX09urVz9/m4RIM6uft7Onq5uPn6eXw6Orx7ePr5ezj8ufk4e3j/vDs7+Ps7uHh8fLp6uDc2/Di9Oob3/Pw7e/s6fDs9PDx6fHw9u/o8e3x6/Ts7Obw5wTz8vTm8/L17Pb17fbs4ebj6N7T1dTo5N3e4N3j2Nrc2wfy49zWzgnb0efk7d3g7Ofo1NXi0+fb0tjW7wDnCQDu5+3i5t7h6urg6N/v7ejY6O4Q//Lq4OH36ODp7vDw8e3v7uvi8ebs6ufr7/IL4ebL4drf0MvMxuHb1tXX29/N2dLX/gTZ2M/JBdrN5ePh2uDi3eLT0OD139XG2dTqC/wAB/Xs6Obm5eDw8PDx7PXs5/Dl59kP6fPl7ezy8fX07/b39ez69/v5C/Lq4fnx9eIT6ATv0N7538jg4O/h593v2+Lj2OXn6Qndx9X43dr34d/e/tvh1ujb0M7V0dPg4NocBdDF+dzp/vHp7+bj5+rr8evu6uLp6+z07+/l5OPo5ufw8Ont7/Hv8+HX6Ofs8uzyH+rb1+/Q3vnfyODg7+Hn3e/b4uPY5efpCd3H1fjd2vfh397+2+HW6NvQztXR0+Dg2hwF0MXq8NXd3+Pk5uUB+tvn5dv16OXX8vHe9eLa5eD/3/TV8f7j4t7e3uDg6Obi497l7tbr6vDV3d/j5OblAfrb5+Xb9ejl1/Lx3vXi2uXg/9/01fH+4+Le3t7g4Ojm4uPe5e7W6/zp6ejp7N3s6OoP3dzuDO3t4OLj++3v8e/2+d3z4e3t7ujz6PPo6/Dx7vL09evs6uv86OYC5urd6ujqD93b7Qzt7ODW4/vt7/Hv9vjd89/s7e7o8+fy5+vu
5+vx9PTr5eXr79/R4d3i4enb1tvr6u/i6ejNDAbY2cv5EebV1tvi4+Dq1wfa2eLV6tfV3tTh99fc4fXv3ePp8uvr8dvi7urx6Ors4QgR3+rbxwLs4+Lk6ePx8ujs6uTm4e/o5uzl6//e5fTW4uvm1OHk3eXe4Orl6OTS3OLcBuDi7wjl5QPp6Ofi2Qjl6v7G3/ng2tfq6ejM+AbY1eXY6NXi6N/a4OLi5unnzN/k4Afh4/EM2+kJ6+rq594M5uED4+P+3dva6+rp0fzb3Ojm2+jf3+Pn4OTl6uXr497p4OEIz9P82eDqF+Dj6+Da3+rj6d7y3+LY4NkQ3Ork1uPx7+bp8Ozk9+LQ6e/q9ufZ9vXfyiYCyekE9u7gz+ve7OHs8eoJ7Ord4ejr6ubn9eHa2NrZ7OvR4+HN5cLxyuLg+NTY0tPR7MgTt/kK5c354tfm0c4C5Oj87eDd2tvkx9vXvfH26fL99/38+PLu9fv49ur98PTv7uDpDt/qAuTr6+bx+fDr8fzz9A/69frw9fIA6eu3q5u6q6uqzRcfHQ/wrY3pmaadBdj7ChTKsJQQ4e3xw/61sLe5sLyosbGus6qqoof5ssjJxOK2q9/Rtsnj49nTycfetaajusCzvt4opRgO8KzGxbbIy/zNwMnRz9nWtcWYoJ6GpYGvhIhhxb/SpMivnqQHnt7n46/SyrzD3BTEs8y5nZW8BNEdu7e+ysjErYiwg82/1K/MwsbKyufB9bfIuq20xxQT2dnH0uzZ2fna07v6z9bMA9fKztC+sdHOztHL0gzWssjJxOK2q9/Rtsnj49nTycfetaajusCzvt4opRgO8KzGxbbIy/zNwMnRz9nWtcWYoOPjA+0C5/Pu3LTR9MfH6vO0zeDLsvXCr9DE1b7i8OjkyNfJztbW3tbd3trY39jSuiML9vv58gT7+tPSvMfW0tADxNju2uDd5ufN5unj6uXl7ejv6+ni4ebn4+Tf5OC72c/UC/b7+fIE
+/rT0rzH1tLQA8TY7trg3ebnzebp4+rl5e3o7+vp4uHm5+Pk3+Tgu9nP1N3V2unaBQTk4tzn//Ly4d3y4+Tb1unl3//k5tvqAQrm1/Hr7fXi9/P09PPn9uv86ALRze/HBdHX5PLK4rjW3gLIztTX3doIzMnU3+3g5trd1t7e2eXj6eDj4d/n3uTi1Mss6t7+2+XZ5e3M0+Ph4fHe3d/gyOzzEODf4Pfb7PLl4uPx6Or27PLv9+/v8u/3CuXWCOHY9eQR4drv6/H87fDr1dfq8ff09PDl8PX37vP28u/39/bp9vTy+Pjv8/Dy6tnk6uf3BgHp9fH3ztrO3uXdxNXa08nv2eng4+ba4t7r6unn4+jh5ujj49ve2+Hi5urTBt3aC9MA1te6+uHw5tnr69zh79rT/O3y8Pb28vL25uvx9O308PLv8uXo6unu6vH14vXZ5vcGAen18ffO2s7e5d3E1drTye/Z6eDj5tri3uvq6efj6OHm6OPj297b4eLm6tMG3doHts60wd3rtPvd8ujG9Pnw8vARytDhy8rT39bKz8vOy9jbzdnQzdvM0dvR2NnvwbK79t7T390Ly8//1hDl49kDzQLl3uPo5+Dh5fne7enh2ubs6ujz3uvx6ebp4uzs1NHc5M7i4ebeDtrW0+AT7+jiBdQD6Obn6+zp5Oz77PLs6N3n8Ovo9N/u9PTs6ujs8uXX4OUAz+HE0aUN1Aze08rRwtTTt/kI4Ojq49Lh4ebg1+XS1+Xi1Ong097h2+nd3uME4N3YFOgI7vHRCOMN6+nm4d3r49/e4Pb08O3m5PT3+OP98vr6+vv69ff57Pj77Pn67erx9uLb6Obi4NHi1dfSBOkHBNz/2//t4fTj9PLy9OHo2/H46/D36u7l7ejr6+fu4tzV1OLh4+nr5+jZ6eDb1+XqDQ3RBPnr9Nb24PH59Pbk6+bn/OPz+ufv5O7k6+nm7+Ll0dvnAuAF9vvZssOvEQC8ycbq3c++s9jK
xtXc29vky87v0c7O3uzW09bg2d7Y5OTZ3b7v19jsFv/c7+vs3eAR2eP179Xo6+Dm5OTl+/jz3ezpDNXt3eYL4ejo9vPv+PT06Ozq5OQJ7f0K/+zC18DK/9Xa0fvG2s7M5N7W5O3D8ujt4ujr7eju6+nl6uzj6N/p7OjYzc7g/NkT19//7PDe6fzU6+fa6+7x6uDi5vP31vfq8/b66vX39/Xx9/r08vXm6/f65uvn6+PZ3Mfn2Oze1xzw1NTo4ALh3+Pq3+jt5uzjAs/f7N7j7O3l5ebl6eru5u7u7urgA+z87O4ABfbr9sjq0MzdwNnd2NgA2tjc3+Tg3t/g5unl6Ojo3uPk5+Xl6dzh5uPa3NPp9f3++P/LCenv8efs5Njp6OTq3ejz8fT48ff39Prw7/L1+ev07fT68/Xj7/Pw7Ovo7Pzs7gAF9uv2yOrQzN3A2d3Y2ADa2Nzf5ODe3+Dm6eXo6Oje4+Tn5eXp3OHm49rc0+nGz8LgzbTS0S25sM764soI8wivw8XE4rrQ2dHQ4dn86trf4uTq5d/T3d7j39y71sjv6+/S8e3p8fUu1tTuB+vn/OHh1dzj5PLe4+3i8O/t1/Lt8fnz9PLt7fLx8u3z4vbo3/r8+PT+/f3fEPfu8fX9/dj78//78u3pzvjo+fDz/ej6++705vz8/Pj7/fr+9vb2/xDlzePm6tfv3wPvxPLg8+HM5RHZ8unh9PTj7vn08+ne7/Xz7fnu7+/67Ovy5ujX7+rg5tHp6e3b9eP89cbz6PXr2+wR6vXy5/r04/n79/fz4e/29u779ff0+u7v9en31/Hr4qq/qtfBsMDdMKSXvPm4vwrwD6yvv8vfwMvgwcrj2g/w2eHV4tve4svk3+Hi4KXP4Mq9yL/X0cbP4x3GvdD3v87q5QfH1M/c5ODZ7tHZ6OP+++bo3ObX6Ona7OXk6Oe/1uvF6Ozk7uzn7wQP79j0++3z1d++7/fq7/r98P39+vr55ff6/v/9
/P749vfs7ev08unr7OHu6OHs7+XoCenj2/Xs5N/SA+rg4+nz89zq6+vl7wXUAN/x7+bw5uXr7e7r6t7j0PTw49fx7ejz9AXd4vMR+PTz5QH18Pjy8uH7/Pf58/UC+fr+//r59vr4+vf1/PbX7+zS9fXz9Pbm9fYg1dj51/780fni+ff96vX+///4/Pz28/79///6+f/9/vv5+v364Pn8zcXUxaW4kd+qm7PeExke3K7d3RjO2cbLurnd2cLj0rve3M7UwtDOyaDPysjb1s/C1MUA18rm5dnE7NTgDfbsHdfr4dPz1tPt5Ovz7O/q9Ojj8ufu8enx7vLs8e/v9fH75efv5d7A3OLgy+bY3ucZ1BLN7NbZ/e7j8PH29uv28fjz9fX79O7l6PDp9O/j6ezm7dzk7OHZ19fq6/rb3Nzh9fkL1t4I8AfX4uLo7PDs59vv7Orr7u/n7+Xr6+vr5uzv5ejn4efm6+vn8PYF4fHk8ere8eLx4OcT3vDv8fn47PDg9PT19Pj27PXg7unu7t3p7/H07eL39fHy9Pfz6/fl7+UbzdPt6ez76O3t6fLv9PDt8fXw7vTw8uf39/P29Pf09vf38Pf14bC63czOt8/BxtHhEQ6U8sSq8AXx8N7awc3t5dDj1s3y3M7Z2trPxbTTzs3Z2srO79Hk2u7y9vLq8eTo6uTM2eP12AQFGfP29vTe8Pbt8uT06PD48eXz79317Ozu9vHl4w329/Hl8f/75vvz994G5OH0/P4L6Pvr9v383/bp//399vrs+/z3/Pz9//39+/73/f7/9vjz6/L9/Nf/7vfp/uLj+Pv7C/X37e/8+Pr67P/7/O/1+fv6//38+/r6+vz6+fz9/ff39wr6+Pr5+vH44OMS7cv79PPz8PP55f37+vn9+/j87/j78fzr+vr5/P35/Pz2+vj46+7e+O3i3Pff8d8PF+3h9/fq3Ojn8fPd5PDt6/nu7/j0/fj1+PD6/fr59/n65/n349Pd
4+jqwd/q1uLa8An2yuf5BwfV3ezu3s7v5Ofs6OTi7/Hq097o6vTp69jq7O/q6ebZ8fT5+vH39ej37/ML3fr39gzj3/X29+/X+Pny9/Lz9/v6+vv6/fj5+fn6+vn7+Pjz+Pb4+Pvu+fvl9esICtb17vT/3uff+vn48/vw+vX08fzz9vX7/Pn5+/j46P359/j59vr4+P789/v88PbyF+Hh9u7z6e33+/z5+vn8/fv6+fj9+vv2/fz8+vv9+vT9/Pr3+/fv9vbq9+j05tGUtKu6gdDUrcbVmbTPs/i2xcfW0P7TvKqqta+xsbHfyPPGytDb28bl5/0W98wAyf3Ru8PK2dnE68LK4NvI3+fozd/W3eLq6+Xv6ubs6ODq2N7S5OLd+Nnb1tC11MDYwoPmmOvk2/vJ8uGYxOrd2uKlz8na2bjGAJi2vLvTztKu0+3yD8LP09vy5vj4x+W88+jCt9boyNrP973I0bzVwQ+vxcTi0dLc0cfaw97Ly97Q5M8DnRTDw8Dc7vsQy9bF5vPExvG6zL7c+ej3z+7K9QTR6Orp6t/h5MMWxvPv7e3i7dzZ3Mv10ejuxaWg677MAqwG/s+z3OTr7NTLqq/Dw9Tc8OLzD9Tm5vPm39PU5McC28Lo3Nqtg8rU6Oe71uUE9eb17OL01fLkJuna/vHi7e/R2eH28uvq9/Li+d/p9Lj7+Pz6+/vz2dz6/Pv26OPd4v7U4+Xo7g7d4OHm8fLg7unq9uzQGt3l8eTS3uvm6uDs6/br5efqDd7S8e703wrU3v717+/v6vLx/9vqEvHo6ubxywnp4ePy7Ozx7fH27Q3y0u/29PTz+fLk4/Ty+dPv6Nv5+vj+4vH6+fj4+Pb6/fLq++8O+PbZ4uz4+On68/v09en8/v/9//r2+fL4+/7b/doM7+jl9uv04Ojj5uHtEPDi7fTqA9vq6vLm9Onk8vfaCfvy7/Xr9PTz6eXf7+/xB+3iAOLk2ebf5Pbl5/XG8vP3BRPw
4AH49erp9/D48PHw5/b87/7++PH+8Ozd1/H07ufq2u/V6eHq5Qbt5OPj2Ajl6eno6tnV4Nzl5QkM6efl7ezyAc7f1PTz7uzs5t/h6PLl7djW3fPp8OsP8u729frt+vT68fDw+PLu8vTzCv33+fz15wzh5+P8+P769/n08vv/8fHk6+Lc19rY3u/x2eEG3Aze5Nrr7eLw6M3kE+T27uXt5OPl9e/c4dvf5ubm1eTt6OPwySXY8vXWBNTT0gfa7O/c6+j95N3W1fX55NfS7Pq94Ord4O/r1vbY++nl7eTj5ujK68j78+zk8O738/Pt6/P18/n28vn59+QGAe/06vng5+sA7/f89vcI7/X37/fw8/jw8Pv06NUN2OEN3ePj6dz93vPz8Abv8+Tk6ej29vL19db26tn17vfx3ujy8PTz7+7s9dzt79nEAOjs/N7N+t7JzdrZ6NngyNbnDdDlANbh5PrY6esF6O3y7Nnj3uHe6OPl5OfNwsv04uHg5drb6gPd3d7p6fXt3ermBhLj/gjs7vbu3+7TAvDx9/f08u3l6O/n8fD04eTm9tUJ2wELzdvJ5Nbm4+3t6efV9MnT5+/37/z599z88+bx/v3y7PP3+vP4+e/z7+7Q7vrj+QTX8vzo/fzi7tjy8+nq8OjK5ePn7eXm4wHy8Oru7/f2+Onz6fbw9fDx7vLb2NsAAN3LDeDaEcPe2ufe6ePt4+bk6PXl6PPv9e/29PXv8Pj9+vfy+PT29fHy9/Po2ePqztff1+/YDvjb6Ozl7ufp1uDvGtb13Obq5Nfy693q6OPi4+nn+Ojt8+/g4uzW69PzygP99fjn8P3f9+fq3O7i1dvk3ejW4e7l6u3r7evj7eTp8PLa5Ojk7u7t49rj6+bc+eDm19TF4N7Q0tlF2cDpw/DNx9jqxdPe4uDf6/Xy3ebh3fLs8PH15fb35dm67d/t5N7L2QUK6e/3A9UB38vP79/t2t7i4+/r6eTr7Oz17OTy7AHj
9+nd8ebt7+Hi7vDr5NDd5tP6+PbzARPn4N/P1vTc8ODi6ejc2+jp8eTs9/Ps8+zv7frp2ffw7/Lm5O/z9+PW4efI7Nzl5Nro5+3X1Mfn6u/k2+/p3B/G/QL/5/btz/X7yurg9O707/b55u316/Dq9PLd9vjx+Pnm9fj47OfV7fL+9fX3/e8dzAkF5/3889v7Cuj++f399/z9//r6/Pj6/Pj38d737e/36P37++7o3+/z/fbw+vz2FtkGB/L6/f3l+u7l/fX8+Pr4/f3z+Pz6+fb6+/PpD+XS39n6DN3j5Ovn1OHi5Nvn6O7g7vPN4+vs7eXm4e3p6ePn7O3g19nh4uHn4vwM3g3u2Ort/hHp6Onz59rs8O/k6+7z9fP25/Dz+PD28PX1+/j58Pj27uPe6vXr+vHn4+wG9AAPCb7v6ervusy00bTztsbbBszH19je5N/T3cvc2uD23ufc0dvj3tLZwbXSv8Lm2wj0Gdvc4d/mB9ntxuPf1dXv0tvt7PLj/O/37/Lk8Pb6/fLw8+v18vPz8+Pj6d7k89jjGNXsz+Lb4+kQ4eXt6ufq3d3r0O7w6vLt7Pj27vXt7vzl9/D6+P3o+e7578Tm6uHs6M7d8uHg1fDR7uHk693H4d7U5fHc4NX/6t/67efQBOXjBurp6+YH/ezt7ebD1d7n5fDl7eDo3uP+2fLl6fLp197s2+Ty4+fp/O7v/O3r09bm7uvq9fLsDgHs7u/o1eLl7O8DxQDW8fsA5uPPy/De8Nfw3OTgttHn5dbk1+TjASHn4+fl2Ofi4eLl5eHs0+fl78r04sz08MDZ7ADWxu3d/fEW8wfhz9vn5Mzn9/Xg+N3m+Nv9/Pv4+vbk7u708ffk7fPNvv0RA9rw58zH7P/k5+ffydzgA9vo1+3f8eny4uji5+707vDm593l29vf5e/l/eX/2+H31cXJD+Pa39XR69fd5hPQ2M0A/vP+/PPx7Ovx7Pf2+/f79/Tz+O313tz8787g
1OO+w8MCBhwFvcnWHMfKyrDGy/3V4ebm18zaCvTX4PLi4Ofj7ebq8Ovo3Nvd5fC+z9rd4NvcEtwU4+fc4ujz/PLc9fXh0PXl5vrh4+0A8+Tu4fD69PPq8vPw+uHl6uX51d7q6evo6OLh2enm8ujr1tHt4ObZDBDu6e3l1+v06u/36uLo8evn9Ojy7+7r59/59O/r3Obo7OLs5OHm2/Xm493x+vLp6Rf+6d7c8ubj8+bw5+vZ6O3e5+Xr6+/m5ejX5O/h5tjv8+Dm4eDV3NzW6eHm9Ornyu/r2eTaB+rl3fLj5PTfFubg6Qf18fXyCO/r7vLs5e3M9vni7OTo3uHe7PHx5/fq687y8ez27Qzy/Pb38/T5+PH19fT4+/n5+A3z8vf17/Du2ezZzw3cGtzU49vn4e3a7gDh5uLW3d7d8PDl4/Du8u/y8fb49/bu8fLk8Ozv8u3P6+vU9tUC6OjX7ebs7+vv6Pbk4ODu4enn7+/v7vLy7fb18Ony8t/v6+7y6Onl59z2DOvgDeba9+XZ2+bg7+bS0tXw09js0McM1frIIdPfzujt8Pnb4uDc7fL08Orp7eby7enpz9Pu5+Dw6ubq7eLp3trg8eHm8N/UEOH/0g7q79/q8/jj6O/u6u3y9ff19PX0+fLv8N7b3B7Cx8e4yQX+y/HZ4uTb09LQ4e/0y+PE6O7jueP79vDb5e/i3drc0tjf293k5dLG9uwPz+Pe3ePq+eMA6/Lt7ujt5PEABNHs2en07+Tx/uv26vT18+v59Orv6+/u7eLz49vw3ODq4u3u7u7r2Ovi9vHv6Prz4d3c6u3t9+Ug6gUP+/H97OPy/fry7Or18vHw8O0BLdXd1uHQydXe7OLY7e7ozerf4Off5+b24/fo8ffq8OAG4+v58/nz1ubn8/LuBAHg3x7X7+Lq6+nx4fH89vr39N3w9u31+fT3+PL8+vL+9RTp7vT0/fP7/PL39/r5/uXr793o5NYb8fj19vLc8/f5
5/bz9vzi9/DmCez48+379PTf7usM7/3y9fjw7/f3+fLo/OD8/Pn5/fn6+/72+fb4/f728//84vf07Anr/f70/vf35vzx/v///v758fz6/f3+/vzp/vTa+Aro5tTu/uzk4+rc3dry3QTb7s7E4NTw5d/l8/zQ993l9enx79jm6N3w0ujkzt3z5Qr84/Dr+uH15urz8PXl9/Pj6uny297e9unr6AYO6Ob09Pvx9vXq7u3s+eHn9fHgyvvCBMcJHAbj6fLQ7t3W3dLZ9fXj4vvTyOrky/f15dv25tHt6/j22NHV1evv493W2OPh3ebf6OAB2PPM7NT16vze3+Xa18/f3+Tm6OLrEuDt8vb27vTs8djt8O7v39jmAhX04uTx4/DqB9jdzezg9+n73Onn5OHe3uj06urt7wro+Pb4+O759vTk+PL2+Onk7/Ee5eL32xDm5AbG6BHi7Obf4erY5uLv6ezQ+/Hu7PHm4+/u9v367fnx8fDv9fn08+nX7vHVGL/86rzB6tfQ5dHcxPrxuOnm5unozczg0/Hq2+Xp6+fc1dPt7NbO2Nfo7fjcBdHU7Pvm/O/k5uHi5O/i5t8CCMn63+3z5dbw5uz67+fr8u/w5uDe+PXr7OXu9PXV3sbU493k7fPy+ezh7/D09PTt7O7p8vXl7PAT2ef06Pj47O71+PXw+eX19ur08Oj3Dfnb4Lry9vvW3hna5N7g8d7Yy+Lh4drz5hH5+vji+OXw+M/6/vf87uPu7+fW3fPs59/e2evl5eLi5eTg5eboC+np7QTi6Nrq6urp6uAD6fTm5t7p8ev28fbs9O3o4wHm5Ors4ujb5tbdAPwCBvvq5uft6Mjq6N3u6t7p7uXh9eLf3+bs5+f08+r39Ovx6Onp6Prt6enn6sgX39TWHePUEcze4uHX9uzR8uP1/ev45v7n9Pz6/Qv8/v//8vz8+//7+Pj9+enq7t8b4erc5d7d3unx8Oj54+vp9urq9dbs9vX19/Pv
9fHs7PL39/j37ezr6Onx9vkA5u/y2jTez+bh2P3W2NTg5Orb4+PW0+vi7tzr5e3o2PLf3fDj9u/d3OPq7ufd4uvn2+ni1eHiA9XwCOPs0OYF8dzm3tvr5eTr7fTi6efl9ODz4g3x7fj58ej19O7o1e7x9fLt6uoH6M/38AIN7+b9/uPh3fvv8vD5/fj7+Nbu8/D69Pfd+v7x6PHn8ffj9vP0+vP57fQSyNT40yHX2uDd9Nns4Onk5e3g2eTf1Nfr5e/m7/Lo7vDu7OXm3Pbu49/W6Ovc0+AD+M7wywbV+QbO4NjQG9vTz8jT6M/R1e/qEeXo8N7v5M7u8/Dp6uDv4efc2t7i5ODV/OTiDtzR380d5vLn7xfo3uDl5eDm9fT5+t/8+vrh++3d7fP48ufp9/Th4+fl5fH45tfyyOW/+8j0/sXI1Mcc0evKzNcR3urO6N8d5egK2O3J3+Xu6ufl3Oze3dra3eXk29Dy3tTW/s4C18T87uX72MvW29/Zy94V0M/f09rl4wXo3Oni4O3g69/s49/f193U3+jWBufx6ubR8vfayAPkEuTl8e7W69Lv1O/v8d36/f/s8uXk7/H6/v39/PDk6eH5/Pb45hDu1Nb+zgLXxPzu5fvYy9bb39nL3hXQz9/T2uXjBejc6eLg7eDr3+zj39/X3dTf6NYG59vE3Mrf0c/VEgrpyeoFCsfCBQ7Ez9DJ0sfY5czMzsza2+Xa2Ny6zu3X1dTQ3tnfztvt5unn7eTk6gHe4tj5B/7r1+QD6+/r8N7Y8PHz9ufn9+n59vb38vj47/X26vHo7+zl7ejr6fDl6uoC4OXZ/gjd7tvWBevv6/Le2PPx9Pbo5/fp+fj2+fP5+fL19uzy6e/m5ejt6fXt5d7tGtPd5uPs493hEufZ5fDj5OLo8ujs8Ozq6Ovn9O7c4PXs7fTx7Ovu4/Lp7en48enh8B/a5Ofq7efg5vLi3eT07urn8/ft9fP4+fr36vXv5Prt9PT3
8fLw9e3s2tz34Nno7f312KLatrak1+H03+W0w7X5sdbYwtHEybbDtMbHtM67+7G2wfDmz+vnwvTw3ezt3uDo7ejh8Pbx7OXo6OQa2OnkCO3x9vDy6PXh8fLx7/H19Qnq8/XZ4+Dv/vTt97Sp2bPtyg72z/HH68vx4Q75yLvcys/P2dHP3dDS0tLV2tfO2ObU29zb1eDu0wHS5uLW5OHi4N7a6+wC6QPa1/EJ/t/c8d/V5PPr5PHf0eTs4+fk1uDp4+Xg4t7q598P0+Dk3ebm4s7h4O7v5OwK2+f0zwLj3vLh5ej18ebz4ezo7eXq6eXj6ufo6eXo6+fjEdj26fDw8+308hfs8PHs9fTq7ezx3/n07+X77fjz+Pb2+/f++vn88/32+Pv4+fLu+PPc6w3r8OTf8+oM6uXc3+7fB+LeBO7x9fXl6PX0+vft7vvw+vf09PP7+vL4+PPvCe7h4+sN6/Dk3/PqDOrl3N/u3wfi3gTu8fX15ej19Pr37e778Pr39PTz+/ry+Pjz7wnu4ePg8wEB5/Pw+Mvd09LVwtPu7+ne59Db4dva3tvq4OTg4+Xq2uTh39LX3dnf3t/Q/MXL9/rvx9H2+fXi7Nbf393fzfnv4tzh4+rv7e3v8fPu7O7q7urx9PHv5Oro8O/03gbW1tD999Pa+wL54+7a4OHn5tT+9uri4+fq7+3t7/X07+zv6+/s8fbx8uXs9PHv9eHd2tny0OzU8frp9NvdwNTl2s7U29LS8ePr0cvWB+Pg4OTb1dnU4uXX5eUR0dDRC/b22bzQ8tDt2PH77vXc3tXU597Z2NzV0+bv7u3W4Qvl8+vu6eby7+7w6ufrA+ru8NMO9tnQ2efu/cDh+tfF0QP90MvYzNjh283i3NXgxQTf9svm8N7u1eHSz+Hi1eDj3eLh6uzb9cTj6OPO8tvw8OATAefn89rn7PDL6+HY5uDf8Anb8t755NXw6Obv8PPw7PLu8vL24QLa4+jjzvLb8PDg
EwHn5/Pa5+zwy+vh2Obg3/AJ2/Le+eTV8Ojm7/Dz8Ozy7vLy9uEC2vf9BuHpCN7O6NPX6dbZ5Ojm7Ory0t3o1Mbn3N7t+uLl7uzk2unn7Obr5Ork7u7u0dr4AQTr7gje1urc2enY2ero6e3r9ufs6ebH6dzo8N/l5e7s5Nrr6Ozm7ebt5/Hu7+Hl/AH6//gRzvbX3ePg49fa09vo3uDc5ubl5OPc0uXl7uzp7ejc5enj6enn5fHi3eXc9PwB+v/4Ec72193j4OPX2tPb6N7g3Obm5eTj3NLl5e7s6e3o3OXp4+np5+Xx4t3l3PSms9Hls6XRpapNhcqsr6wGE6C+r7ffvtzD5dvj0cnj0tDYydGtxL7Cys7Uy9PY5qbJyOrIAsXb5cHR+8vV3ebZJg3QzNPLvN7r5u/n1+nN3+TV5OPs5tjo3eXh3OXd+c7U8uD17ezv7+/m7d/o4fPx7Q4S6+rk6eXq9ej77+nv4vHr6fjj7e7l8/Dr7ezw9e/q5/Pc4drk4N/w69wH6PPp9fAO3+Dn4eXb8+758/r29fjm+Of3+fL0+fXw8PHs8PAN4PHn1Mzbxebl2NPdGMTX5enlxQXV3OXw7ub37fbuyuXt7Pbq9Pbp7Nvw5+zx4/Hs193r4uzv7tbu8+zt8v7y9PXy88wM6Ov09/j2/Pb5+NTx+vP89/b67PLe8Ovw9O738PDo9PXh4OXi8fDq29ojxO7u++zi8fDr7/f29/jz+vP0+O7w+vH8+/b9/P36+Pv4+fbe7/vn2+UH6OHe4PLvHdrg4u/l1xbn5enl6PTl5+v06e353PLm5u7z6vjy8Nnl5uv32tfl5ebi5gTn4fTq1eLn5u3j4erk5ODW5vDa2/vh1wDv6ALW5v3q5uHjAujj5OXlAdbh2dLm4uYE5+H06tXi5+bt4+Hq5OTg1ubw2tv74dcA7+gC1ub96ubh4wLo4+Tl5QHW4dnS1vXwxeLs0Pbq9+Xk49bfAsvc1/De3v/f
yszf7+nlygb32QHdyOHi0+Dc3dcA09nQ8+j+69nv4+z/7QHx8u/y7OTj7evl7vIG7/DU8fjy8dwD+Ozs5OTj7+3r4uff7urz7sW22ef95Ozb85hCjKynsI/tFaiOo7XTvLu+08C407/exsLQ2bO3tMy3wcjLw8bO7eK+7tbq6ejp6OXMGNDn3OLizgbh6evn8N/n3fLwxero7+fr8urs5931397p79jzDOLV5Njr/tjN5ekC0RvD1M/Nzr/r2rTXy9PI2dDb0O3Y3+DU2tTazdLE0c/S2tTc1MnD1tjF08YM78gTyO395uns7OTQ3OnW6uPi6e7s6OMB6Ojj4O/k8uHu3+fm1uvk9O7g5P7fztLrzvTN0tfOCsvp2unVDtDayeTq9ufd6u/x4ejf1e7l8e7u5ebw5unv6+/w/9MP89vl+9/X3OTh4u7u9OTv5hLe6drv7eLo7Pb39O/x8+by7fLw7+Xw9e3r8+749d3cEcre9ggECNbhxuQBwtrZxNW0+9nD4Nzo8Ojk5/bh8eXV7uLo6O7e2urt5urr5ejJx87n3tz25vf4+eP4Fff3+Pr69/H18vn5+Pf6+vv25vH69vr4+vv3+/v7+vv5+/v69ff19vXx9uf3+vnx+A739/n7+vf2+fL5+fj3+vr79+3w+vb59/v79/v6+/r6+fv7+vf4+va1zPjA1crduqsgoMW2uMMODLGrt7ngu9LW5eKw4MrT28ro5uTP2c27z9PUz9PQ+N3G7evL5eni2+PRA9vb2uXhBOrd09nbus3c6Ovq4OPd5eLl5Orv4eDU4NHW0trV0Q7C5vjt9fj4+/v05xTx8ur5+N/39/j298/n9vr3+fT45fX59vv5+fv5+uz49/j47Pb6+fvi3sfc4eHe7Nb94OLi0OfHHtnv8fXt7Pn49Pfh7/jw7/jy9fDx7PTv5ubyzuveu9Xu8ejj7+z27O7wMNDl1O7sz+3s6ODm8+36/Pn74/D28P37+fDr7+/2
/Pv5+vnz9OrP7OvS3ODu5/7p2gLX9eXe6gfV6Obn3g/r8Pny9+/37/b48/j29vb49+Dw8/Lx7uXH2+K1y/i/1MrXuaofnsO1yMINEq/BsLfgudLW5eGv3svS28jf5eLM2cq5zNHSy9LN99zB6tLlCefwA+kF3uvo6/Hq4One1vLx6vAK5e3x2fTj6fUAA/L18vDr6eLp6u3k3Onh3u7g6wnw9ATy4uD07/D19+/08u3z9erx9/jv8+328An2AQP39/r08PXu7/Pv9d/29e/y9+zz2/T39ubn1/Xx9e/l+vDmBugY/PbnC+Xf7uHq5uns7O/p7fDh8OXw6ezr9uvY8vfs89v09/bm59f18fXv5frw5gboGPz25wvl3+7h6ubp7Ozv6e3w4fDl8Ons6/br2OLo5vPf7Nzt1s3K2OPw48zr5dzl1Azg1vTt6h/u69HczeTr7/Po5gzz6+ft4e/x2/kIHPzk5B3oDK2pyaGolsbjrpXtp6S6rrOgu8KR2b/Gws3Dq7W0s8mou8e7ubngDPDOBO0V2OELtwPk2tbV3sDH1NrOyerW4OPj2uHf1uXo7Nzx6uLn4+Xh3+PZ2eDl2P+3//sQAuHu0rsJ2eAA4ODq4NXX4xLMz9TS0eP06trn7PHk4+Di7Nrl7Org6u7O6cPC3c3n8ure5v4OCeve8Orz5eHr2+Pk8+jr8vPy7u7l9fTo9vL39Ofu8vXx9/j18u3x7OP06t7zCd0H1f3j9uT2593uBubz0Pjo8OXw7u/h+e/38fPx7drW7PHv7fHn4+Lw2tvn9Nj83PDo+fnt5+Py6+rsAesE4ADs8OTv6PLv7eby9PT49vH07unW+PPw8PPy9OXZ3O/f/N/w6+j87vDq8vPx7AHtBeQB8fHk8PHy8vLm8/T0+vby+O7p2/nz8PD18/Xm2tzxEfLt97/i8evmD+3g6/fx5dn4Bubr7vDy6/332Prm3Orm/ef79+3z9/r2+Pj6A+7f9OLr6eTp
5+Lu4+bm5e3r7OPp49XS19/s5OLpDOfi++Dh5ufoCeTa7O3m5enp5s7g0g3q6+vs8e3t9Ofv6/Hx8vL06e7a3uXr9fLx8fDr5/7n8/j58A3t6ff28OTw9e7T9NsP9+nf3Ozg5+n51OPn3+vm6Obe7ugK7OHJ49/pyObj9gTmB+ze3+Pf7OTc4eTx7fDh0fT66/n57/n59fn699/2/PL48vjz7/j41O3m8/ns9gAG3AD05+Xx9fX19/L6+eT65ezm7+759vHv5grs4uzv8On3+vrz3yPx9uj07uvo8c7v19Dk8fj34Nrz6e/p7fnE+/bnC+7t1Ort8vfs2u/4+fX38ez58/Ph9Oj09fbz8fD0AAIIzPHt9PT5+PX48vj44/T23xT49PHw7/T8+ej//v76/Pbz/v/9/f//+v//8fj2/x/S4tj9//34/gD8/v39//H4/P7w8vTz9erv7evs8vD08e3y8fH25Nvw5Pz8+fHU+ffb0gEW+fvw9fXv59/q4O8H7vHm7+/g8Pvm5fAO6f3m3+4C4evn3fbs3vLgBujp8/Hr7PHx8PHt7+zs6+jr5e7q6e3o4+/v4PD75uXwDun95t/uAuHr59327N7y4Abo6fPx6+zx8fDx7e/s7Ovo6+Xu6unt6OP/29TX4Nra2u/c4tfg5NHc28/wGuzw2eDi6uno5ufRH9vf2OHn4+jf1uDZzMrc3dDb2O3Z1dLbytHdAbvg5t4Ays/b19fE8wHd1er22e7qBNDf5QTHu8nT2QwXzNPg1L3j1vXz7+3q9+zv5+rj8PHy7+X28+HY4irS7fD28eLj69Liy/Hy9fDx6N/g5d/s5ALv5drq7ej55gTv8e3t3efu7xLv+PD19/rTzATh9+/j4fT35vHx4uzp9+n05fLs8Pfs9OTJ6u3o+eYE7/Ht7d3n7u8S7/jw9ff608wE4ffv4+H09+bx8eLs6ffp9OXy7PD37PTkyenp5uTi5fbv5+Df6e7j8O7p6N4D
7Ofn7/Tt5/ft8d/h6QXt7vDsCfDv9PH46A351t759vb49/bx9vj09fjz+vjy+vP27vQC8e33+fH29/Hw8O0A9/T6+A329/b3+ffw+ffy7u3s8Ofq1OvM293g6fDY2vLt5+bX19cE3fXl5NH/A/ALw93n4dfq5v7v3+Tk4/HIvvb28fLw9PDy2+nv7vT17erz8PHr7PLl5PTp5u/r5RUF9eHy7uTY8fUH9eLt9Pn28dXU6+Xv3Nrt8vTl3+Xn6eTo7eDT8Ojk1MbF3ubX6+M27QjOzvDd4+nk5+Df5Of35NLP5/b07ej79fbq6uby7/Ty8fv36Qnj8uH16/b27Pfs0OQZ8fX58fT07fP29vXnAtv438za1dvg09/V0RrM28PP2dLQ5+sH4cns1+3f8NzgCNnn6OHkA9jS5NXf3eLp4vnTxuH88/ry+Pz7+f/w/f34+Pr38vP16vn/+vX89vbs6fvx9/799BDx3u779+/0+vns+fbw5vTa+wIB8Pzk8Pfo8PHy8PT4AALa5e7d6+r48Pr27vDy+u/27e369fX49u7z1PL0z+ny3PsGA+789vje9/Tw8vb2+uYc+PT9+Pzq+vv8/fn9/v3y++31+/37+fjy+u3699sA4vbg///p493iAOXp7e7t7fDl+dDc7Nzq5+jY7fDj6ujn7Oni5e3p7u3t7Oz/6fDs6Oz29/Tk+ffw9fQJ7ejj6+rp9PTx7e7v6Pfx9/b57+H37hL44Pj3Dd709/n78vfy9Obq5d/q4urr+97g6eTo5vLn4+QR5PADAuHn5uLt7/zn7Ofm5uXk5ebi597n4ePr5czm6uXf6uLq6/ve4Onk6Oby5+PkEeTwAwLh5+bi7e/85+zn5ubl5OXm4ufe5+Hj6+XM6eDc5efl4t/s3O3m493h6t7m6/b96eHl5OTl4fDhB/4J3drk7eLi3uXf4+Xu2N3Q5vD1+PT07/rt8eLr6/X18/Ds8/XoAuzw7On16ej35BQIuOnk
6fPk8ubz8Ozw9+r36Ozl7Obg5uPd4xT/2+Dm4wjV2OMA/f3x1tL55+zU1+rp1xTM3d7Z6djl397i3Ovj9dG77+/z6/f07vUFDfb28/fs7+ft7gLq5PH77fD87fP3BOTp7e3z8fPq8Pby9O/z7Pnn4Pfo7/X19/fn8wvy8/Tw8fXX8d/03/Dk7unu8CDl8+7x6PHjycvm4e7r5+7l9vb4zOP24uHh4uEP79nz4BD56t7z/evb5v3m8Pr2+fj08Nfy9u328vzw7uv08Pb0+evw8Ovf/vv9+/r1+/vt9/b9/fv66P3v9OP19vMO6fjw8usS7fH3/O3z9vP8+vz6+/399v3o5NfZ8u3u1enR9d/c5+fp2tTr4/DX2xTi8M7l1dXl6Njs3Nba2eXk7ibi7eXm7ADo5dLd2/Xu79fp5ODj3uvo6tnX7uXx3dwV6PDU59LZ6+nZ7NvZ2ujk5+8n5+7n7O7d69zb6+jq8d/W8/Xk5Onn7ejq4N/k9de/39zEzfTg6urrGswQ59b10urr6+zq5ujcAu7R7P317/Ls8vf3/PHx7O3z8+b18fjc2+ro9enz2vHl7Qrs+s/w9/bo7/Pz7u3x6eD39/oB9vPz7PX3+Ajz9PHs8/Xn9vX449zj6fzk9OH57PL35RTQ8v359fH09e/s8+nk9/nK6///AAD+AADp8fz7+vwA/v/6AO3w9fv++v/++f795QIO8fr//v/+/P78/Pv39QD+5PX38/fw4/f52Oj38PXw8uX77vbu6O3f2M/26u/28C7T/9bo89/57/Hl8ubu7t/u3NH/AAD+/eUA/ub3/v39+ADq//r/4v398tzm//f+/f8o5vTr2P/6APz//vv9/f8A/vnx/P/+/P4A//7m9Pzz+v/+/AD///f29Of9+P7+8Pzv9uQX4wD////7/u3+/fvq/f8A5Nfr8/H1+PDz1+/o6/Hq7/Hn6vPlz/Hv9vX58O3x7MTVBQfj+eH47fLc7Ovq5w3s7NLy
6efy5O3x9djp2uDn8ewD8vXe89re5Sfj4uDx6uzZ7vLx4/Hp8u715vHo5Pbn8dvF8+vw6fDe8e3t6u7w8enu4+Lh6ubw6P7j1+7z6fPz2uYI6tbo/+vw3+/t7+3p7/Di3fPr8Onw3vHt7eru8PHp7uPi4erm8Oj+49fu8+nz89rmCOrW6P/r8N/v7e/t6e/w4t3//N/W2/LfA+/q4gjhzufj4NPV3N/j697+7fvt5OUC4erv1+jq6ubs6eDR5PPZ5sri//zf1tvy3wPv6uII4c7n4+DT1dzf4+ve/u377eTlAuHq79fo6urm7Ong0eTz2ebK4uzx7fbn9vb47ev89vPv6ejx9O4Z2vry8On3983z99nk9/bg0dHd8vP29vH19/T10tv6+/v8/f72/Pnw9fX4/PPv/vzy7/bl5PT2/dTxJNrL+On4/e7629Py+Pfq+vwX8/j16vXr6PT08PTq5uns8fbx6fbw69DhI+Ht8Pj35ubd3+Xe8vTz8vXr4+Hn4u7n8e7t4ufu7wPs6/Ds6O/x8vr29PD37+n02Qjt5t/27+X579kX2+jk9+n28fPx9Pfz7vP12/Dk2ubl2s/h5O/UAN3b4dba6NLP8ePg0fLO5Nfr1/DbANDg5Obq4+rn4tXn6uoG8/sP8Pbe1vbx9uHp1wLy7PDt8u/x3OoF78/o1vLn5PHm5g7f2QT03t0H4+/w7PbX8+/r6d7X2+b32ODl2Obh5efr+wzf5NHU2+Lh/sj/+t/m6Ov27ube3+jt7Ovt7Ono5vvr3/nq1ePtB9vn6ODy7t3y8QoL8Ozd1uLt3ejU6gbg5e/s5eft5t7u7/Dz8+/u9PXb8uf89fjw9vb09Pjy8fHy9/PzA/by9evr8+4F8PTw8vj69//37PL58PX08PPy8O7q3u/z3PPw8/nz8vT37Pb18fT39e/y+vDz9vj5++4F8fb7+PLr+/r6+Pv5/PX5+/v6+gT7+gz19eju8vP18vLv8fTz9fTp
+fXt7u7r6hXi/+fy6O7v6fHo8vL26+Lm9vn3+O3y9u0A8efl7Obe7N7X2ufu8e7q1Qjm4uTrGN/e3+zuAeXr2ODu3+QIuv/m7uTj4env4uzU0tjq0eHa1efn6PoC1uPi3e3a2rnqAAbDy9HkA9PhCtHWyunRzdnC4uTV1NnZ2tjYteb28+Lt/O7z8vHx/vXw9erq9vXsDeD/5PD09vHs9PPr9O/29PT09vLv5Ojo5unu6+gD1fTe2+/y6eXj2+AG6/EK6e3u5OgN5eTyBejn8u7t6Nzq9vXu8OXq6u7q6vD39O7i4/nuvPzQ1sDi1/Pu2uDgyePH2NDT597Vwcrh/hLRytP54b3UvNnL6djR2+Dc2tPSz+QI4+762+rz6Onv6ubs+vX85+3q8O/28PDy8v4A6er18/X59O3u+ubx8uvv7+Xn6Pfg9Mrf/+Xy4f3jAN7i6/bs2N/v7tvi7uLV6O0FBuHk5ufp9fDn7unv6Ovp7O7o6u3r1v7N6Qvj9OgD8eft7vH87uvv8vXh5fDo0+vw5wLw9vbp7vf1+fDz9ujw8vHz7+/26+f19Pnt+P359fMT8PX1+Pzu7fr2+v799+z5+v8F8//3/Pj9/P798/P+/fT9/f758fzf9vP58fj9+fb7D/H29/j88PT79/r+/ffr+/r/BvT//v74/fz//fLz/v76/v3+/v394wHa4wfm6+rc7e/l7+zR6/Xq7eHv5unv8PPyAPnt4PDq8PLs0OPm7+rl5Ojf4ejl6QfR8PII8fXz4PT+9PX2++vy6fjw9fj19vj6/foM+Pn4+/r9/fvt+Pr57/j6+fz79/rr6/T44fb1+fP21+73+fr4Avv78/j49/j5+vr39/X29vn4+/z5+/v38/ry+fr67vT3Dd8F8RHu+PLz7uvs5fbm7urv+Pj46/Dx4efs6Qnw9+zy9PPu9fHy7/H29vf37/Ps9d/oDfH09vz59/Lx8en6/PHv9P37/fX8/uLt8/UU8/rv
+/r79vb79fH7+/j7+v718vfnA/3e2uv/+dzd5OkE6N7l5Oza1/fw7O3g5BTp7fXo5fXo9e3v7fP37Oz14fvl5+np4vn50tDo/e7a093nHdwB2+Hm2d3f5+Ltz9sM/OLs5Nzx2vDr6+rr7AHp8OD40t7n5Nf38NHp4vn89+TV2/rj69ffzvTO3/Pl1NLl5u/a7tbV2N/x5+Pf+uvW6OXk2gDr4dYE5ev79v/Y1/bw3+376P7l6/gJ6u7y/vv8+/z99/n1+vv6/v/+//Xz+Pb29+/W/v33/Pbv0fji+Pv249XZ+uPr19/O9MvW8OTU0eLk5dnm1NLW3fDm4d/569Po5OLaAObh1gLu3uXl1NLX4P/m8PHk2hnl0NwM1sjo5+3D4Nvh6ePvytz12OPl6uTb3+Ph3ODU4MDk+/fx9vTw9fr17eUH7evm9uzxCefz9PQJ2vDu+fvv4ufs6/f8/Pv8+fr5+fz87fzl8fK5/tre4s7b0MXLyALo6dLP0bnQ0N7iAunJ5Nzi1er91Nfo3ujm2ODd3tzR4f3a7NHzvgDa4eTP29LI0M0D6OvUztTB19Df4wbt0+Td49j8yt7t6OLn6t7g3d7c0eHW2uzU2dcN3O3U5OH05OXj6v3O6d/m7ebi5+zkCeX28OvuD+Pu8eHw6vTj6eXo5eno39/O4vrK+vXw8OXt5dPh4hDW/OT29OHz8fTv6+bp7O326uvn9Pfy6vbz+PL39vbt9+n67Org1ena7vPf2OTe6eTl3fDb1+7t4uLaAubu5uIE3uXy7cfw6OIQ6vEY5efm5Ono8OP139fd6PDv4t/w5Ono6uLw4+Dx+tvr2OHw9ezuDeLn6fPS9vPpGvf3De7r7ufz8Pbt8O/xEvTu5/Dt7u/v6APs7fDz9Ozv5QP0/OMH8fj59ezW+fj3+vP6+fj33ff39+3o5+nVzevd9tfF08nbztbS3+/gxAL2zeXC8f3C6OnU3dUH8eDWwc7K1drV2Nna2ePK
4xLc9+TX5P3j7ejd6+fu6Ovu4d7N/eP/3ATu3N7z3+biA/3r5uLh3OLe3OHe4uTn4urk5APw5O4H9ffv6uvz9vH27eXx8gjm8urr7Pr48uzs8fPv+/789PX5+eT17vPy9erz7/nI0/fo9+bI2sTl2tPa5u310wP73cTQ1QHc7+/m5uDz9OHh1NrY6O7g6+vk7u3V7eYB3eYA8QHY6OfH7+Xn4PTz/+YIw/TY0+bi6Ovs8Ozo3Pni7eT19O/y6/Dy7vXw2O4CC+7q7eTs7ubq5ufa8PXv6dHy7evo/uXZ3Ofs6Obb7ffl6/Ds7eLi5iTl6+vl1eDu4eL86s7k6Nvg7wPm7uzn3uHm1OfiDdfl2NrS4dfi6+LTGOTf/+fN2+Qb4err8OkI6uTZ/e/U6eTd4/Po6uXx8OPj697h5uLo4uHv5fTk6e3p3Rzl4t/u3+zmA+Tr7PPxAOvm4vTT3/Dm79/s3t0C2+f04/Pk3OAGFu3p9Ozw6+7r6u7v8uTh6Ofa3e7p7e/v6t/03Onz9O/b9Pvg9t7Rxejs9+TS+PHp4dAj1+vj++Ln3+Tc2tnw4e/p99rd0tTT4Nve3dsZ++r5+vbj7fvt9OLs7vn66fv07OD27Rje5/Pf7fTx2Bru5ev89P359vn09ez68f7p2Qnk593bytTgAtvg3+Pn49jk3dQC2+rg4uTb0OPe5Ce+Cr3E3eHh0ezc0tbj3+/ixdQM9PL27u3t9eDv7+nx9O7q8e3p2+zy8N/k4+Dw6PIl3Nza3vTp8PH08fLo9vby7t3f4+AL0t7rxtLh1dLU4MzA0cfAzfvW5fDCxujnz9np2/H8Bs/bxMfn8cjX2t8Sytz529vw4uXk9+bx8Ojs8PDn9ev69fnr5/IL5Nn39Oz1+N4K5dvk+Mr16NnW8+z0F9/v2dT5+/TZ+Pv8+vbz9fv6+fj4+vnzEefN5eD8/fjt9vXh2hbr8frl9gju+v33/fb1/fPe8v7h49zTAucG4tvq
5u7k4eLn5OHm5eLW3OvpA+jq6OXu6/Dn6d3n6uLe4QPsBenm6/L+4ePc0wLnBuLb6ubu5OHi5+Th5uXi1tzr6QPo6ujl7uvw5+nd5+ri3uED7AXp5uv+6t/n0wPW6NLk1Rbn7Ob88t/k1M3i2+/LAOff5+nU5NXZ3Ojm5uLn5+XV7u3s4uH/8O/r6+Tz8fTm5tDz9ezm1uz05ODRGuXr5fb15N3q59/c8O/t9Pf0FOzs8vHP3evq0+/y8/Xs7+jt6+je7uz07t/07t/m5ebm8uzz5/IP4t/u6e3w9vrt2vnq7fTr9A/29BX4/vb1/fr+/vb5+/z8/fT0//X54fD0+/cU/vL/+/rq3Pj8+f78+P34+v78/vrn9/YA9/X29Qv74Pfz9e309vr47Pj58RHi3eTv6Pn52fP17vPa9PTw4vfw4/P19en07Pb2/9nlB+Dg6uHp4uDn5unxFhTm6Obn4OPi7gHi6Prv9ebd2tXm+un59PX58vj47Ory4+/jBOfq7Orsy+7SA+ro6ubmCuvm+ALs8O7y8OXl6vTp2uzz5Ovi3/nj7+fs7Nrh5dbp6+/lB+bw5gHt9gjq7Ozj4ezs4+QNvdz18O3q7+/w7+Ty9/Dr7ubq6OXq6ezu8evk6L/5EeXl5M/j1eLb4QD6zuDh3eLu6+jsBtrv5ePl6d3U6uPh59rr3Oze5Ozk6vTk+dzg/wDt6Onp6tjm3OICAOLi597p8/Dt89/z8PH07u/v6PD15/b28fH09fP29/np6P/p79338O3v8O/b8/P0BAbt6fLn7PX09Pb29vf09vTx9fP19vb39/X09PXy9/f58O0C8Obq8+zl6e3u8OTs7fbl9O/Z8+wJytzc6OvxA+Xz6Nzv5vDd5Brn6w7t9PHs6+z02cv43NPe39Di4AXo4Ofp5+7N7QX1zs3ZAdrc2f3e5Ob38+vY2eL73O/e6OTj8eHr7v/2+OXX39/Q4+EF6eDn6ejuzu0F9s7P3QHa3Nn+
4OTn9/Pr2drj2d3v4+jk4/Ho6+7/+w4LAw3jE8zb6AriwefK0uXFydPPwdzO1L/p0+fz7NPN4tbd5tPX29zY2dbb3eTU09rr9QD07PPs9e708vH28/Du9vPw4t/89vjw8O3x7efm8Qfz9ur1A/II6/b0+Pfv8Ovi8vjz+O757fj4+Pn1+ffy7/r08/LvCfb49vHw+PDu9fb39fnr9wXzCez49fr59PPu6uv1APTs8+z17vTy8fbz8O728/Di3/z2+PDw7fHt5+bxB/P26vUD8gjr9vT49+/w6+LN8drc5uTJzun5s7y3neHI9OLN7sHIxdy0tcrdycjRna7astDIzLa8rc3Y4bvDr8WWCNXe3uXk0+HJ/M/f3O3P2M7W68Lg4uXU3enoDuTy29zh2+PQ0dHa3eXZ1xfe6tPb7Lfm9t69BKzcqvz00tzax6/M7bT42OPB7dPd0croyfnRzcjh4cb+0MbCxse/zMbz/NPi/v/c5RLh5dTk0urt5uTh2uvj/d/c4gbk7OPU4eXu7u3U1OHU1eLh3ePO0N7l2PDl3wbZ5enr5eLb5ujt7+/k5NYP7uIC7u3t+vPp9wDm6Pn49PLq8Qnn5uvk6eTt7unh2OrYzefMGN/y1vT79vv2+dXe2OPx1/v1G+T29vj8/PL1/PX1/Pr7/Pj9+vP7/PjX6PLXEtHg4NfK6wPWEOLn69XiDO3k6efe8O7x9Or/9eTq9e707Obp2vLu9ezw9fXn7dPo8ffi3vb2+OjQGsby8v/55d744Obl7ent9fv7EvDn9+/x7Of9+f368fT49vP5/P3x5Ozq7tzv3+TX4uTd8dbb7u/p4c/y19nm3uzO3+/bzufp5PHZ7eW95NzPzM7J37/exLz0yfPT9fjS49fg6OTm4wDRAdHi6uPm8PTg4OzO79vt+9QD39f50M7z29fZ1OPR5NHK7PPZ5efK79/q697w2eHK7srsz/fazM7c+tfh9s/a28ztyePsz+Lv1NjV
1tXo1eTS1tblu+bMvsfQx+bJ8OTz8rrV3zD7EeHg7+r89trp5Ojy6urz79nm8uji8erh4d/T6e/q7f0B7vDx9erq5/Tz9vHx7/Ts2NP9ARLk99v7Ct7k4O/g4/bz3vYI9vHky9Hr9uvf4wLtzfDs5eLsBuT08O/q9N/i2uPf9u/49u7nBOzu8Pn38vTe6Obt8/Xv7fb22e7o7fjf+Or6/v309fn4+Pv+/vn0/PXp7Pz4/Pv++wzx+fX++f787fr3/vv+/P7//fr8/fcA5d7M0foCANj73urp7PDKANnc6+v26fPm7OXx9PDv7/Xp6ePr3vTx8vTs8/Xh5NPv8u3c4ebr8Osb/Nro5fXs3t/t5BT27Nvw6/Ls4Ovg7u7x5ef59fzz7fXt1cjM8+Pf7LvSpbG20NGt/9r468jP2+voAxL819u+y87i2sDN0dLn3eHt29fU4cvN2cvI4wC6oODS18XY1bfp0c/k8efh8sYC/vkVBern3uTv8+ra7fHt8u3w9ern5u3j1Obi3+72z9Xz//by4fDk6ejW3gPm7evy7OXz7PDp5eXj6u3t4fXXEAfoBOzm59/s5PDp5u7q7+7n3//28uHw5Ono1t4D5u3r8uzl8+zw6eXl4+rt7eH11xAH6ATs5uff7OTw6ebu6u/u59/a8PTp5unt6R/r0u7u+PDq9PD1/er8+vzu+P71+ffo7+nw+v78//nn9ev69fv2FfLe3gHh5OTc5Nvp8tbk5ebNAs3d8e/q5tYB1eXZ/d7j4dfb1drSz9TlAsrd1sDL3+G5B+Ld1t/n/ePj3ebs8vbp4Ojl4d3aD+0AAPDt6eXz8/Hd59nr5v7c6uXh4+Pg3e3n5Ofl9O/n9ubm6vHrC/Dw7ez26ers7snq9erQ+OXo9frZIujr7OHh6+Lp7PHp5fXoCuHU0dvR0NnJxtPw5gH61dvN3Mv57/AA89QD1d7k5939493j4ufe29/bzdfP29nc0s+359zn4Nbf19vm
+fIQAN/i2dLZ0goAz8zi69rq4PDo2Ozo6/D07O7r5dfu5Onk7d/j0/vY2tvm5tbe4efq6dzf29Dg0fMM9+7u2d8B5fDk5Pb2/+Dl4eDk5+nn5ejk5efN6tH74+3w8/Pn8uvj//zi8PLe5+ffGM4L4ePkDPPy8+/Z2+bx9PD09vX58/jz8/T23u3q4dja2+bm1t7h5+rp3N/b0ODR8wz37u7Z3wHl8OTk9vb/4OXh4OTn6efl6OTl583q0fvq7+Lp9Nvm7eED/t/q1+Pg4gAE9+D+6eXm7OPo6+rh6O7p6Ojo6Obw6+3d1e7s6N727vPo6+bb5u/kBQrj7dzq4+cFC9/a1Ozq6evl6unw5ev07O3o5eXq9u7u39jy7Ojj++rv4un02+bt4QP+3+rX4+DiAAT34P7p5ebs4+jr6uHo7uno6Ojo5vDr7d3V7uzo3vbj6w7e7+bX5ujr5dTq4uDV8u/v2tvhFAfg7fPm0+3t79by7/Dk9ezf6ujl7erq69j/6NvWG+Tg2tvp8/Dr7vHl5OLk6Ov48f3g2OLj5O716Obr4Qbo1eXY4O7y6vHv5ufU3u/g1hno5d7e7Onz6u7a6t3j6O3xAOkD5dvo6e3x9uzt6eYN6tnp1+Hk8ODx5uvp2eQC7+m9wars8tzSygDS587V8vHvy9rU3u/p4ezl3eTm3Onf3NjY1svSutDMztrc6wDc7+7w7+3m8+MH7eXw7u/z3gzs4+nn7eLVAuLjE+Lu3ePv9vPw8er17fHm9u/55Nvl8O/u8O/t5vPjB+3l8O7v894M7OPp5+3i1QLi4xPi7t3j7/bz8PHq9e3x5vbv+eTb5fDj4tjjzOHj2vfazuLm39fU3N4N2dLY2gL73/3j/+zQ5efl8OXW5+oC3+zp4t4F8c4C7/Pq7Pby7e7v8eX08e/v7Orv6Of76e3i6/Hj8vrw7+/27enw7+fxD/Hy8/HfCPHt5u/77PLx+fP08fLv9PT1+Ovx9PHeCfPz
7+717PQA9PD1+/Px9vLr9An09vb05Oj18ejQ3ML08QPW6xLs6Q7J0vDf79H07ur14gfp9uLj6OsA4eLn7OXe+Orf9O7l8vvj5OrI+P3d/vwN8/n99PAO6PDz8vvc9/3x+/Pt+fvr9fn68/z6/vr0/f729/z99f39+PP59Nzw0fbzAvHz0vP65OTo+Or46/rv+/rrH+788P/u7Pnu5eTu+/b+9PP79u/5/ufs8d/c8NH28wLx89Lz+uTk6Pjq+Ov67/v66x/u/PD/7uz57uXk7vv2/vTz+/bv+f7n7PHf3OrM4OL6/uoE5uP2q9Tl2uTS3dzf3tPu4Nn32fjm79bY2eHf2tnh2+Xi2uTf7t/dsPDmyePyovvcAPLp8dfS7On46/Lr6+zo9PfRBfIB6vHs6e/w6fLp7u/t6efs8tfq780J8+7x9tfa5uL98d7j6ufz+/78/fj8/voH7+j8Eurq+/v+/ev46vf39vLy9Pn55vvh4PDR7Pnot/AE9vIE3OX67/zz+fP28u3yA+fs9d/3CPDy8/T49/L29vPv8fb26Pj64/T36fH79NL4BPj1Buzx+/X89/r4+PTz+Onp9vjx+wj39vj7+fv6+vv6/Pr7+vr7/PTn9N32/fDN9gT7+BHj6v32/vf9+Pv39AXf8PD76vr/9vX4+vz6+vn4+vv3+vz5+vzp7/zy7NYC+fnP6PDR1/Tl7N3x5dzg3tTZxvDa6tbu7uLk19zo29bf6eHk3uLk/ebo2drcAOTp9xrc6Pj54Ozn8PL09PDl7vjr4Obk4vvu+uPr9e/z+e/9+vr78+jz+970+u3U4i/v3sjJ8tvk6NsY7ePo3OTc4N3h0Nnh6Onx5unc3dff3+7a69bf4OLm5eff1t/O7Ovh4Ozy5urw7dbj8fTr6/Tm2u4S6u715vPj7AkB5vbx8/jy6tvs//L28vDd7urm4uzr4eDs8ubq8O3W4/H06+v05truEuru9ebz4+wJAeb28fP48urb
7P/y9vLw3e7q5uLg1ODd2tXa3tvq0uTi4ObU0+LK2dfi5MXX6cj23wQE6A0G19DU/PXT19ja4t/73MzJ9erx9u3w9+jz2Ozl7/X39Pvn6uLt8PDo+fXl3/gZCO/q5/Lw8efb8PTs7fn66fnr5f8A//z+AP7++vDt6vL///v/8uTs9fXy+v787+/5E9z08fP//P/n5Oj6/fn9//v+/vHd8O/l8e30+AH16ev19fH2DvP1398S7esA9PT07fPs6/Lp7vHr8Ov96OPv6ubqzdnvsMAQutndmqq1s/6rycGu3cDd4uHI7ObT1L7azei1s5m9sZzh6LTFpsjH07LB9pLaD7Dt4aPcwqi4w9Xryc/NyOHQygWz2tX/ycXu2OQA1ce3wM/J4fW33svjyNfbyPnG4vfXCwe81dTXyeXo3+vw2dLP5d8Q5ejqBeTn6eXl3+nq8+nx8usB8+PkAM3h6uTU4tLg7ujg9Onw8uXd487x7fDv1/Dt2OfW+t7bA/DfBxTc0+zq7vXh6ODr6Ons8PPz/O7gCM7kCusB4P3n2e3O8O/a1s7izNXa0eLT9MPd3O3j8Nfe69XT0tjm6Pfj1eTf9ND0CxH98PP89PT7++X47+j2++vu+fwI3+f07+jk9QXn7fQL+uf99ebt7/r9+vv1/P3w/un97O3s8Pfr5/YF2v/f7fkI6uze/eTn8eHX9g70+vL28fT0/f328vH59/f2+/X56fbo2uvb0fPUDt3x3Nf+6t/34wXf/sjgE/HNE+Xp7uDf7uPa8eny9evr5O7q6Ofm6Nrn0ur66Pj49/b09Ojwz/D6+/Hy8Pb0/u3r//P27fHh9O/b+en6+g3h9vr7+Pf57vjo+egO4evn+OTTEvbt6/fz9vHj7Pjt5+368eXY5PAG8fXq5uj/4fbn7fPj6+ri6Nr7+fPd4fLp4egC3Orz5PYH5hDu6Qb57uH06e3v3ffw7Pn77PX59fn8+/b7++74/Pn7+t758OvW3x3j
z9ne3erg4/Lu8NbO6Obj0hD07+jw8Qnp8O3m8vLu7+Xn6Ore4eva4fbk5tTc6fPc5+Dk3+/l6uDh6/Db7unoB/vw59/b8vHe5+7w7O3s7O7q7fDj9+Hg6en1+OoW3e/w8Orx5u/u6uvn3/D26Ovy8BAA8+vp4Pfx4unw8vHx7e/u7fHx5/nt6O7x9wPp59jhCuPu5gjl7+rq7PTw7O7a7uzt6+vz8+Pi9vbp+fnt4eny7O7t7/Lt8+nt6fXv8QYN2wzh5Ozj5d/a3tPf3efe3Q7W1drv3t7p6+rq6Ojk3uDp5eD52Rfw3tji3uTY6uTW8Ors7/Xu7+7l6+3k8fP03PLhDQXw8u3y8er09ujn8/Xw9ezx8e8C6PDy9Pbz9ejs3/O73ePa1cr61tDU29rn2uDR2OLW0c/s2uTU2tnA5d3l5OXQ2dnG3NXUx8wKzN0W2y8N6+vp6svt2uvX4cbl6/LJBuve1hDf6+7m6vEI4OzqDu3s7Org8d/uBNDq7+nn7eTY8t4D8AXv8t7v9gL18vPx8u/t8PPt4+P07/Dp4/ns7Pbx7e3t5+nq6/Lw8uvu7evv8Nrz++X76+nX6uv85ezt6+ni5+rp6tvh6uvo5QDx6eTu6eTq5+bk5ejp7e3p6ujl6OPc3NvV0tcWC9rQAM7S4O3f09TZ29334+jd3dbWC9oE4eLb7dnk5ebo5ern5unm3NHiDtjW19/d3OHn6ezu4fDj4+Pu49Tz1+jc2w3oCNzp1vz75OX93Obn7Orn7erf6tLv4/vY2tzk4eHm6/bw+OL16uTk7+Pc/dbt39kG6gnf6tgG3t/r0uvo6u3s6O7r3+vj8OYC6e/p9+zw6/AA0grh/vPr5vLu5PzlB+rkDvfw6vHu3+bm/e739/f29PP0+O359/XvuejQzcTh09De1s7f39/Yx9fSx9bb2PDg383o8ujs5On6BtvZ59fo19sJEsDRzvYgwgDc3t/m6OQS3N3e5/Hr9+vQ3efY
89zo1dHi7fAR8dvr8vX47tLc5vkE9OHp7+/d5eMUxNXkIeDTwODW48nc4QLa5s7Q6vPiyxHI6ebwx93Zy+v23gXbxtjh0uPjzt/K29fR8+bX2frm6/Hm4OXe7O7d4uPp29/5xd0N3/fu4ufq69373vIX6NDm4+Hn8tXw4O/t4NL97fT19wrN7+ny6uLu3gL16Ans6e/06OLm7O/f8uTa6N8H5+3v8uHv7vXx8vXm+Nzv0+Lv3uX92Nv/684KA+EN2uYC6tvZ4dj4BO3f3uHk1Ojm7Pzn5O3q6+3p6+fl5uvb3drk9eDfAdrdFurW6e/xDdvp0ere4efa+gTu4N/j7OHp6O8A6eTw6+zy7+zo5ejx3uHt5vHm7u3l7vbq2OHu8fDv9uzl5ufr4vX+8ufq9u0M6P3a+uL19+/44PXw9uYN59fQ7+3g8uXf7PXo7tvs8O7g8fXw8BMQ4u3f4+7y1vT07e3l7tzv1eLo6uvq5OXo7Ozj4fLW5+br6+Tn3eQF3uPs6eDK6tvqEdX+1+Hp5eDm59H/+ePc39fY4uPo5Bbr4uTi+MvZ1/wYzuvT4tjJ1d7h8unS3NrZ3drjBtXk7tbb4eff5OLh3ufd6N3VB+Hc3cHy3NPc2df8GM7r0+LYydXe4fLp0tza2d3a4wbV5O7W2+Hn3+Ti4d7n3ejd1Qfh3N3B8tzT3NLG89vYx9fSxtfC2dPazdvM7dLPw+0C7Qf03urh5NrSxdvN+M73/uDWy9zz1fHR4OL49fD1+fj06fDt8/b4+fj24fn28d8A8+LaBent8fkD9Pb24wrmAuL39vj07/nz++z+4dLU4M3S5tPt5fPi6uTr3+PSzQr8zucK6tvg8N/p49XcCPHh2t3a4url49re49jZ/PP55+388f3y+Pb0+fr94/X1+fbj5+bq6vf08+b4+/XR5e0Z9+3w6Orr/PD98erw1uv09efs+/L88u/s8/P4/eDz9vjm4+fm6ur+9fPa+Or10+bt
GfLu7erq7Pbu/PPh8dbu6PLt8u/v8vIN6unt8vn28fTv4vbv9PjsEfnx6/T46vTu9Pr5+fv3+/P1+Pz66vjvA+r38/f09vr2APLx6/r8+/X39O7x+vf89Rb8+e73/Pf19/b8/Pv++v30+Pv+/PP88uXq9/P39Pb69gDy8ev6/Pv19/Tu8fr3/PUW/Pnu9/z39ff2/Pz7/vr99Pj7/vzz/PLl6PLt8u/v8vIN6unt8vn28fTv4vbv9PjsEfnx6/T46vTu9Pr5+fv3+/P1+Pz66vjvA83e1Pjx3+Pg79XX3uDj4d3d3/Pt0OEC5wXj9d3p2t7S9+bZ5OLp593c5Ofm4dz61MvN3tT48d/j4O/V197g4+Hd3d/z7dDhAucF4/Xd6dre0vfm2eTi6efd3OTn5uHc+tTL8PDv9Ojs7unf6APz8PDr7ezvAADV/N4L5+X42N3m9eLg7Ojy6Ord5PDs7Ovw5+3n3fjy9Pr36dD45/P49vbw6er78/Xt8PXn+PIT8Pbz9vbw9PX09vXq9/f3+fby9vn89vHv6tnp2OPn8AbS8+bf5+Pn6+P66QLbBubl5OPc5uPe5uDp4+fo5+zi6+bn3eTr79Xa7+rZ6djj5/AG0vPm3+fj5+vj+ukC2wbm5eTj3Obj3ubg6ePn6Ofs4uvm593k6+/V2vHu3u7d6ezyCNf15uLs2unu6f/b0OYN7enw6N3v5ePt4e3l8fPz8OXx7+3i6uvw2N/0xAfS1vjc39juytnf4NLSxeLV6vXVzvHC4O4LC9/X2d3Z2eXR3OLo1uXg4N/k1e0G+MQK1tb43eDZ8sva4eLW08rj1ez529LxxuDu6wvf19rg2eLp3dzj797m5OPi5Nf1B/by8Pn54/j70ef47ff4/PT6+f34CPj6Fd/y7A4C9fL49/r49vj1+fv5+fj7+vn699319frz9wP64uLh4Ojh4NXg3dnk6Oru4+vo5eLk6+fp5+rl6+3s4+biBePi4dfd5+Pm
9/j68/gG7uTm5+Pt5+Tp4+Dk5unt7+3w6ujt5u7t7evs6u7w7Ons5eDp5+3u4efm6JjIvNq8zcXjld4DwsTapsWk5f7bzczq9dnQ5OPezPa1w7/e4tvV0ciqssYbzOyqkhft7+ng8ADb6+T03vj69+Dw9Nzk2t3u0eLb7+jq+fbm4uTr7unk+t/m7NTaGO/p6OnwzerW8dPC0e3R2N3Y1uTC0MHKCNHH6eP+zcv16fTZFM/Pzursv+/B2NPM2ezZ9cO9DeLo6dTm5eXv5uHU7/Pz3eDi3goC7QDP3eLwBu3i4dbx7+7r3uLu5dzk1+QH5QPc6vj/8P7j///+8vwT9/j6/v/3+P/4+Pr2/fb4/OsM/PkJ7O32/fL9+f79+v7++f7s/v3y/ur4+vT+7Pj29MP23P/77/r+7dzfARjz8/bo6e703+fy+Pj79/z9+P38/ub69P/9DPzp+fn0+/v73fAJ9fX89/X08/fS5uf06/f19Or06tn19vfx7e3w9vn39/fl+vr97/7i4dr94uzv6+rX9O7z9PDq3O/iAPblC9nk8ej43+vZ6u/06wL6yejh1uPv1+rf8dDH9uzp7Ob19u3s4/bv9fjw7dzz7P755gLe6vLuAd7r3/Lu9OsC+8ro5Nfk79vu5vPU3ePV3uXkBeXh7tTe9OXt6ePnCwbqAfD34dnu5/Hm8t/i4OLg8OLs4t3g6+rq2wDd29ry6d3k5ejl7OLf4uns8eby9NULEd7m3MQG79zg2Ojg7fLn7+Tm4dzu5eHn2vD93ubz9vPl5PH19e/y4OTx7fPs8vrlABHg69/HAu/j4uTp4/H07fXs6Ofl9PTv9+vyAevn9dDaDtH5vczJysML7O3HDtYBz9TMBte9xdXZ5+PY0M/Hw93Z0cXS1crAxMzH2cXIvMPh5wvZBN7b39XKBfPV49Hp1ubl5wvZ2+Tn3/v03N7d18zq39nP19jh18zV09/V2NLb7/EA7+f05e3t6tjk8uMM
8uzp6e8L5PT77fXy+PLs7unz8/H09vLu9/P39/354/Hf6/XlDf319fn56O/g8fvr8O729Or99/79/vn9/v78/fj9/P////7+/f79/v7//+/88O/Q2g7R+b3MycrDC+ztxw7WAc/UzAbXvcXV2efj2NDPx8Pd2dHF0tXKwMTMx9nFyLzD6+fS6drX6gnz/+Pu7uno5eHu4v0L1+jl4+7p4u8H4+Dl5Orq6/Lv9dvt5vT27ezo5tju3uPr3uvn4fjb5OHi3Ofn5+fyHdHk3dzy2+Xx4uTt3+vX4trV6PDl6uLh4gLh2ev4+PPw5ff38+XV+vn08en08vvnBMf78u767uTy7/QB8vr39vL26Pn29fXy8vfy+e/9/fHn4+Di7urGzPjo6OrY7gnixf378ePf8+f+5+nh4Obn8Ond797j6+Dr6ert2OXL/wX07Ozo8PL01Nf57u7x8vPt9e73BdXq6/b29fXy8+Hx6/X03vPz8/D18vDy8ujw9QP6/erx7fr7/PbEAu/y9fz39/r07hPd7Oz6+ff49Pbr+fz4+uL49/j3+/j39Pf9+fvA+NnXzdvgDePb3/ru6uja1wPY4/HkA+Ti4u7n3Ozo5Obo6+fe9trq29bP2NXl4tz9Av7S8QbV0grW2d367eDQ1dQCyMnu4gLj4uLr3Nvn29/j5eHj3fXX2NTHyc7S2t/H8wLs7ejj78zr683Z0dTm5dfP693XzvXOu8zB6t/Y09jAwR8vvOzX5dvC19nS3s0G687QwtADD93b19gAzNjq3OvY6+DU3ub30+PRyOXdAufd5NIG1vbr2tfe2AbF4ezK0870z+TcARLo5uTq79nj8e7+4OHs3uDq//Hr6OTz5evy6enfDegK8Orx7vXT6+zw3urh3vXk3wET6Ozl6vXa6fbxAOfp7eHg7/L2+Pz5++zw+fL4+vj4+Pj1+Pf24+z19uzv5Of38vDr8efw8PH53QDt7PLs5fHt6/v62erZ7evq6Ofy
B+Ho5+7g6e/q6+vw6+3u4+zc8vLw6/Hn8PDx+d0A7ezy7OXx7ev7+tnq2e3r6ujn8gfh6Ofu4Onv6uvr8Ovt7uPs3PLx6ur3DPL0+NDk8egY8PQT4tzl7/r8+eHs8vz/7frh9f7z8f367/jx9vv19vHu+9rl9unm9gXu9PbN7/PnFu/yD+jY9PT3+Pbf7/H4+PL34Pb69Pb49/D27wj49PXt8PjW9Ozp5+bv5uvr+P/+7ejp4+jf4uD6293+9t7i3vfl5wTl4dzt7+Tq4+bk5uTn497k0uDs6efm7+br6/j//u3o6ePo3+Lg+tvd/vbe4t735ecE5eHc7e/k6uPm5Obk5+Pe5NLg8fHf8fzw5/bg7Nrs8vXp2e/z8Afc5N4P6vLn8Obu4e3v6N/14+jvC+z37u3kAvLr3NvV1cXN19LY5g/+3eDc183V0QcewsXJ1drs3/re5N/g3tnO197a1MrQ2tPT18nX0drI5Nng1tnK0djfFO/s8DLZytTN6N7ayOPZ7NXh3d/j3Nvp7+Dk5+Xm4eXt3Ovj6NHf5eAG4Ory6Ozl4tvr5ez0AuLo5d7x8ukE3g/07PXh39ru6+Xi5eHu8/Dy9Pjo4OvPCuLq5u7m2ePo5url4OPb1OXi2uzn6fLpwdrg7uru7+Mb6OHV8ezy6ejq3d/j5g7i2e3i6ubu5tnj6Obq5eDj29Tl4trs5+ny6cHa4O7q7u/jG+jh1fHs8uno6t3f4+YO4tnt0Mnxx+/128G50enayNjJvrPYtO67xMz/6Mq/yskHs/yvA87FvNvbvf7cv8Gy3M3s3evv6vDp7ejm7tfu8ur45+fz7OUAzv7o3ubz3t3qAufc4eTp6OTgDeLo79no7OLwFBb47PP88un5+enr7urt+fr00N/t3uTo5fzi6eTy+O/r5vUJC+fr7Obr7fbx3fzd++EP5frs8/T1EPT22Oj0+P/r6Pn09Nra3fHZ9urkEvPx6uju8Ajr+PP27e/z7fH4
8P7k29Pc3NDa4NXV4wTo1+zl1+Hm4QH02tvr3trr+ODeAw3w/dfj3Orp5+Pk7Orp5dvp3tnj7u3o6uzk4/vb4/L38ebv9/ES1fLw7vj59wX39An09eX79/T88/f69ff29uvs8fPr5e7y7fns+PjtDufk+vfz8e/44O3t7eb2+Pzv6/nv/vgG7Pjz7/v78/T7+fL66fj08uzx9fv26/Lz9QkA6fr26/Py9uEG7/Xx9eb48uf75gvM6Prz9/b18+73+fn3+fP89+fS89jF2ODT1OME6Nfs5dfh3eH+9Nrb697b6/jf3gMN8P3X49jq6efj4+zq6eXb6d7Y5+zw9eHj9+4C5dTx7Pjq6vr17+PZ4/AY5vPk7PIC7+P27vD57fnr9ePT5fH39e7iA+kA5u7u5gDt0Nzl5OPyBs3q7v7l/t4C9gXo3+PeAunq5/Dm6Ovt9P7m8e3z9dni6tLrA+3w8eoG8eDd6eXq8wjV7/Ho5+HuBwPu7uvl5gXg7+3z7uvs7vcD5vfx9vfg+e/c9Pb19OLk8vHg6eXc9fzp9/Ln4tzr783a7/Xg4vvnF9IE2+Tt7vXr+Rfu4+va4vbk5PDZA9jnztTf2uXp3Nz42eLX1tnU7+Ha7tbf4dXj9tbk9yHd5Nvj/drM29vT1tTi2N/o19Lh6ODa7fPq7eLZ597S997wCeDm5/vg69gL6vrm7Ons6e3u6O7n7ujr4OLj293fyd3Q/+fb3ebg4ALq6+PkEeTi383T2dfQ0e8U/s3V2OHi3d/o5tfi2ezo7u7h/eT78Mnd0P/n293m4OAC6uvj5BHk4t/N09nX0NHvFP7N1djh4t3f6ObX4tns6O7u4f3k+/AS2wTZ6frk5tHc9c3a4tLj1uHi4+oK1+bg6NzV5Ozp6+Xs7e3y4/Ln793t5/EL8uLMEtsE2en65ObR3PXN2uLS49bh4uPqCtfm4Ojc1eTs6evl7O3t8uPy5+/d7efxC/LizNnq/Oze3ezp6NgE
6OvrEeTx7Obd4fHs8BDp493v5+fs6OXp2fHr5+Ts5O3z5uPt8uL7+O/Wzdzj/NfQzAHY6urO0dHy/ubo4+7r5d3a5+Ds5tUG7/Dd2uTn4uHp3u/X/NXq6NHY0eTjy7i6ue3gyeyg3tOy8fHp8bzL6c7V4dHa7OrcsBHXvNu9uML8msDPw7LJwNEA5ePt4+jk6vcGCdLX5tjb6ADo1+HZ2eDn1s/s3/Ha/+P5AOLs6+Xv6ujq7ePq0NTl7fjd0M3M3NbaDMzcx9X+1czZAfj/ysYC3d261tywuNPW5dHExdbT0sHH2dnT1/PI0eoC5eba5+/k6A7i7OTi0OHe5APz6eTcA+zk4evw2tTz39Lb1eLr4OfW2+Hm5+oB6OPk2f/Q6d7p6+4M5Onh597n4PgF1OPZ7s/r7eXh4ebe8+bS6+7l5uLf1dfo6+nmAd4F8N/m3tnX4/Dw5+DwCubl5+fj09Pl3+H68/Hk5+7h8vnZD/Ls3uD33tbl4OcI6Nnl1d/4+QXPC+7t8+Tr597l7Ono+uXy8fH19Pn49Prt7+70+vX3+/vy8/Tr9PTw4O3z6wPv1df83fDqydvpxbnsv7fo5+MU7tLOz+LZ3tfm0/DPydLN1tjY0dHQ0NnO1rb5qLUB0eK3A8DK2s7T1dXX9NDJ0L3qH/Xc2trS4t3c6tvL29Pb2dvY2dvf2dfd29nMBcLCBdTxwwfK29zh5/Dm7t7W3uHeAwbV5ers4e3k7u3o4+nm5eXp5Nvm597n5d/d0tnZ6s/899PZ9gL53+7W3uDl5tH+9fLb4+Tq6unt7vXz6+zu6u/s8Pbx8+br8/Hu9d3b2tncAwDb5MIK2ejS2+jk5urXANj85uzv7e/s8fH29u/w8u7z+PH38vTt8vX28Pfi393d1N3c5+va6eTx2OHb6+7o6evr4tzkCeL2DOfV2urh2uLi4ODq4t/qAeLj5Orf5uwA3tTd3Ofr2unk8djh2+vu6Onr6+Lc5Ani9gzn
1drq4dri4uDg6uLf6gHi4+Tq3+bsAN7u6dXn9vjh5Nfd/+Hk5eDe3+Ln+uP+5PPt7PPr8Ojr6uvv6+3m7+jq5eXh3+fl4OTu7unV5/b44eTX3f/h5OXg3t/i5/rj/uTz7ezz6/Do6+rr7+vt5u/o6uXl4d/n5eDk7vLp1uz93+Tq2uUH6Ojp5eTo6OgD6eLq7vHv8O706+zv8PLt8evz7O7p6eXk6uvi6gPp9ePq5+re7eYI7+/x6wve7e3r3+Hs5eXu6+3s6+rhAenl+/Tu8Ozh5ubp5efw7P7h9v339vj5/O0L89zo6Pr6+Pf26fXz+/rq5/rx9fAL5fns+v34+fb79PP3+f788/IL4N7j2s3U5ujo2QLl8uzw69kR3O7j3ufr9/Py8u7s3uTs7erp4ebkB+ff6OT06+DY3uTR4Nrl29jl3Oj7APIA3eTR3tvkCd/k3+/q5OXs5+MC3fDb4dXj3dLl4ODh5Onb4Nb90eDa5dvY5dzo+wDyAN3k0d7b5Anf5N/v6uTl7OfjAt3w2+HV493S5eDg4eTp2+DW/d/q6ezs7vPu5frc/gfo6/Hi6Onf8/b0A+3v9BLz69Tx8uv18vHt4vDx7PHu9ef13ejFzM7N0b7J0fD88vDTzLvPyM0O3fTH6PTj1+HN3uzp0uXWyOrW4NvT1dLR1NTA1cTr1NrM1tDSztb2/+312drS3dLb6uTy0u/o69rk0+Lz7Nnr18zu1+Ha1dTR0NLYydXa797i2ePU4dvo+unu+9zh2t/c5cHx4tj38vDZ6d7o+/Pl9NfV29vg3Nra2dna28zj3eLh6uDm2uve7Ajy8gHd5N7n3uzP/tXh/9r35N/m2+D738vm48/i4d/e3trf3N/T4+HW3ODo4PHY6uvP/ALV6eHT4ePgDeX45OgH2O/l6fXs6Ovr9+/r8vT27vX18/Ts4fLV0uDw2+Lbz+zjwMzb5Ojn3Nfz393f593XI+7z3tjg4MvJ3snE7ufc0ufi
19/i2PTn0SX++vz/+vH88fP5//z++/zw/u37+fz/8xbo+/vw+P7y5/v89f748fv+/vby7fv8/uz05PXm7OLq7OrN297l6O7d5fT03/Px7uzS/+Lr4+nm7PDi4PD28+fT8O3j8PLn+OnyIejw5PMH6+/q7O3g5/Pw9Njz+egM6Qbl7+748+3t8ejr4vbt9u/t8fTy8u7k+e/27efGANHn2eO90wQXydjW4/DNydfYz77oyd/n59/a3ebazs3X29rQ5NTUzdLT1xLf083kzAne8+Dry93PFNjf3Ov718ze3d/P5efy8uzr5uLq493k3ujd1+no0s/c5+zY5ePb5eXp5uTa6d7h2/Tu8uvp6vUB5tPv9ePr+9LrCuPq5/3t7ebk5N325+Hs5+fk4uLt3vDo6efp2+zi5uj28vXs6uv3A+bg8+ve8f/g7eXo7fT+8+/s4vDd/Ovl8O7t7urq7+Px9ubn5/Hq8+3o4f/x8e0G8P/d//X19PL29Pf28Pb08vfy9QD18/Hv9e/t8vHu6urm5ePf6+Hu2+Tk0sIECc/l5dvwAtnRAdfR7+X17uPf49zo8PDt7O3r5uDb3d/u6PDg2tHWw8jI2vPK49rh4OHi2dfL083QyfHV1ePl59fd2OUCEuTeAtjS3s/U1tXX29LZ0xPj1sPIyNrzyuPa4eDh4tnXy9PN0Mnx1dXj5efX3djlAhLk3gLY0t7P1NbV19vS2dMT4+jk1en+5+rh1NwU5+7qA+Xs4tfZ8evxA+r29Pj27ez0+fb08/Xy9vX18/T3+Onz9fXo5NXp/ufq4dTcFOfu6gPl7OLX2fHr8QPq9vT49u3s9Pn29PP18vb19fP09/jp8/X13OT31Q/i4u3h2f7a2+by8OPe99zg9eLp/OTk7+Tq5OHv5d3q3+bm2eTq7+ja4+Dm7OPo1ukC7+jw5+bj4ezs6ADq5enc6grn8wDk5vDq7+rh8ubk8OTp7uLu7vLu2PDw6frm7NvsDPXo
8e/r5Ozu9u8I7e/t4+7o69Hr9Pn08fH37PP2+fbr8vXl8vn4+Nry8vQV3OT31Q/i4u3h2f7a2+by8OPe99zg9eLp/OTk7+Tq5OHv5d3q3+bm2eTq7+ja4+Dm7Oby7eXj7dPi2ts22ePxBb/t6u26zt/I2eDs6Nvc4dfWyufo69/x09bU08zT3/HZ29/o8/Hp8u3Y5NzjIdzm8gXh7Ovv1d3z2ebl7Oji7enk3N/s7fHm8eHk3tzf2uTy4Orw49UO3unZ2ujj5tzh2+wN09va5PUB8eb07uT08vPp493h3O/z4/Pt497h3uvn2OXb4uPVDt7p2dro4+bc4dvsDdPb2uT1AfHm9O7k9PLz6ePd4dzv8+Pz7ePe4d7r59jl2+L06e8C0cj74sEH3gXB8sy+9cjB6hLju9K+1MzM39H10dvUz8/X1Nm/1N3Vxr7Q0c7XAQQAFejh5d3s2ent8eHg68ra5ebl8vj19fPz7/X16ef06enq7/X69O7u6fb56t7a6Qf/6OLv2tEJ69nlCu/W6/bn8vTlAujs7O3x7e75++318vj4+ez7+Pb29PH1+N/16ej06e8C0cj74sEH3gXB8sy+9cjB6hLju9K+1MzM39H10dvUz8/X1Nm/1N3Vxr7Q0c7X19Xt2+fL19fb0+T27uDe7NbZ4too6d3c1ucD1urs3Pns4vncz+Lc2dDTx9Pb2NPR8d7v5e3k5eXq4+rt9vnt7+nt7u/fGvPr6+Dv3fTz++X079sJ8tfu6+Pg6OHt7PPv4eXt9uz25PPy8vHn0PL09vDz8+3yDt7d5e3w9vPq6ujq3hbF8/Dp9ezv6evp5N7j8+DZ8vry+/H9+Pv96OH49/rz+fb08BDu5+L89fr75fD47uwN8fTy6Pv4+vj3+Pni9/fy5gD8C+Tf1NgA7eru7Nfm5O3t7+nc4evp8dbi4djo6ebb5+j+6OTf4+zk3+Lj5fvv1ucA/Avk39TYAO3q7uzX5uTt7e/p3OHr
6fHW4uHY6Onm2+fo/ujk3+Ps5N/i4+X779bnyvL66rnJr8/O+eLw/+WyvbO8zqrF1rrDxfvjDLYV/df3x+r1wdTQ+fDJx9fdycO90ebqzc/f6e3t4Qru4vTn68fl5M/M3+fZ0+by8/HGEf33AOjk5ur54eYG5+rn7uro4uDn687R3unt7OMS+eb66OvM4uPS2+Tm39jp8/f259Xh3wXq9Orr/uLqB+rr5+3o6OPa4+rS2N/m5u7dBPD0Aubo1eTo4NPX5Nfd5O7eANIZC+35293p6uTf3Nrd4+Xp7ene2uns1NTg5uvu3wb49APp6tni6OPm4eva7Ojv9Qfw2/je/uDz7+3w4+Df5+nn6Ozn5+Pj4evz5evu8P/eDtbx8unw8fDk/uLj4ufj8ufw7ebh6+7t5enn6u7r6u3n6fPo9dz77+TW4OsC5/Dt9d737PTnC+vr6Qrr6evy8PL29+n29PL28O748vP26/P59fr1B+bv9AvQ3c7g29Hf19rm3eDYytDV1N76AwfSwOjc0snd2NgLzfAA1sH+yOvwzMHNztTZ7MDO7OTj6eHj7OP17u3v5d3b3dDzzxIP4tX95+bk5u3ey97TAeDaBtv4As/N1d/r2cvW0e7s4+vu5Oz29e/z9ung5dzT89Md6uTzwvbn5+js5dfn4AHi1QnPxwPPztff4NrQ5g3l9eLz9O/x8/Pt2PLc6u/v8wH85uHq9Azu7O/28vLkDfHt8fLw8uHw9PT09dzy5NHz8O/y9vTu9+7x5vHp9+/t5PLj2uLhEe3w+O/k6ejt7+rd9Ozr8/PzDuHU4uD17xnbBQXR5OPR39b+BNbh6urX1uDf5uzb2/Xf1Obf2ejl4uXx39bm4uno6Ofl7fH13OrNFgAN3uvr2+jYAgDb5PLy6Ovs5+vq3+H37uby5ery8vLy9fDk8/Tz8vX08/L09+Pz6s4ADd7r69vo2AIA2+Ty8ujr7Ofr6t/h9+7m8uXq8vLy8vXw5PP0
8/L19PPy9Pfj8+rO7+7r9fTy7ffk7Ob06vbt5Ovo2d7w5gDl8+vo4e7x6Pbp9ezdBvP27PXz8/b24PbnG/Hd59fXstnAyfPD3vS36LK2xvGu6crbwdjM3wPUA6iy78LqxMnC08uvx8jsy7/Kw9rU4t3F6Pjw9+MR2tIJ4u/h9PYD5gLdzert++0T5fni3QLz3e7l3unk6+zv4O/s5t7t1OfdxOj37vXiF9zSCuDt3/T1BekJ4trr0fvuBuvl6uAK8uLw7evq5err7uDt8eTez8/R4MXw9O3z5AHZ3fne8t7v8v7ozuvN7t/38wzjBeLd+vLf7OHn6eLr6e3i7+fo3NzT1eTF9fTs9OkJ1eD83fHh8PMG6tTs1fHV9/IP79/k3/3y5PHx8uzm6uru4+/v6Nzf7e/i9vf17+Xx3NgL6Pnm9fT3BOXZ4OTr7/L1AOwF7+wA6uvm9uny8fb29+358frh5wLVyNf059/l6xL019Tu/9na6e7qv9Dg4P7p4/7v1Nnr0e/g5uzx8N7t5O3l7eDyAtUJAREG5N3e5fbc8Nfh7Nzn4e7d9tru4Ovk8+nh8uLs2ujh2fLg7/Hz4/f03fPo79vl///d7/X//f/9/+L//Pz89///++XU69v13/z6+Pvv9N3Z6ef//f306vP08/oU8eTfEuju4err4unw1tbW0trl8+Dz9+7Z5uTay+Xw4dPr1zi1+d/W3Mvq3uDa297k6Nvx192gwNjXsae2ye7yz7Dd1q3ZxdLind/p9qnwxMjkw8e91fbdxZvMycrP6sTIwOjjAcHd8s4IBebi4OXb6uPz7+vw8eTt6OnYDOrv3dbe1uvp1+3q19/d4RTi5uTm4d4E2uzW2dXl1NjZ5Obb2enY3+Pn4NHf39HNCs7k2uTo0/bo5szJ2O3L6dPd8/P74N7d8tHrz/Lt8+Tk4O3q4+Tg4u7u7+Xn4ubX1fXpAe/c9uTm8O/u3ub33enh4+TkBefk4gPb8dnd/vz8
9vj3/v/o3tr28/D+3f/0/OAY6t/m1PnsEfb44OLv2un+9f368PH7+P7i///82Ovj4+bt6PTsAwPc69wA8eQL6OH37ubn6Nzv4tns7evtCOzk4N/i9O728er6+efhCu3t8dzk8vH49+ba5e7s5/Dm5uv36d7c5uPa+PER8PDp6uPkCe8C6eze4/Ll8OL88tIJ49bj4+nq6fDp5fLs8uT38/Xu6e7T6f/aDfneDvbt3eDp5Qf14uzh4Pfx5PQP5tTaxOjaDOjn6eny8fLi9fvn+ub4+fPw3Av1+fn7+Pb8/fb28vD7/fn8+vj4/PT9/Pj29un9G9b52PPy/vT4xPn43ff59Pz/w+Xu1PbW9/jo9ffz9unt7e7h4urr8vf2++rb5vXX5AsJ/evk7vDpD9j16fH27Pny8fD39/r33vPk9frz6vPw+uvw9PT48/P4+vfy6+/m5eXi39/s59/Z++oN2gXV4/3h1wrf3uHe5+Lk0tLo2dfo3urq5uvj5enY4djy7tbo39Lp5+jl8Ozr4PvvD+AI7vDf6ecE5Obn3ejo89nY9Obc5+Dz6fH07fDz8e7t9/Tk8efX7+rZ6djj5/AG0vPm3+fj5+vj+ukC2wbm5eTj3Obj3ubg6ePn6Ofs4uvm593k6+/V2vHu3u7d6ezyCNf15uLs2unu6f/b0OYN7enw6N3v5ePt4e3l8fPz8OXx7+3i6uvw2N+s8cfS1PfVvOb43OzlzQCq6aTR/RPow9LD08/G4sTgvsXSzq7V57+8Bdm+xciyrI7KzQm54r6v88vAutQIstz5vvjF8PwS4+u19tbY1MnU68zS1tzCucHGy+i+0sXVxc2y69TA0PrX1wTc29fF0d7rzuLf3foT6crj49Hl7t3m5Ajj7+rk2tzZ4enU3Obh59rn3QjmFe/38u/Q8vUS4eHx9N3px/Xz4uPk9O7p6+/W+fnR9uT1C+3h7vL01df16P3r7+T0893x9efk3fjuH+Hf7vQC8vzx
6gfN8+Xv7/z75ez37fn69fTp7eb09fHd+PDx5+Xf6vjl7/r88Oz5Ct/P4uH23PTV5ALS3+L28+z889bq6hXm+v/+1vXu9fjh3vTn9+bh5OPy9ff5CPP19+j05vDy9PLy+e70FNLzzuTx8PXo9fDx8u/w9/f49/Lw8+/28fPu8/QBv7jWxcizyNrJ6dnU47/j0+Do0BDX/t/2vt/zu/342djX0c3Z2+vX6uLe2Nvn6O3Y9erb5N/d3tzv6Abz9eXj9/Di+fbn9tcD6ffwB9YB3/j59Pv49vf0+u/49/T49unx+O3b2Ozu5uji6d3L5eD36/HZ9fPvC+4J58zU7AXlzs7t7O3u8eX27+Tj7/Lx8fQF+PPi+Pf87fv77vH97e3+/vTz+/n69OX1EO/p+/MQ/d3V8/39/fnz/vP++fv5/Pz89f/59Ozi5Qfo4ubhu+XTxuDr1svT1sn9yfnU9Lro8dDt8NTL183ozcvX1uvf19TW3+LbzusB8PAQ9vjx7dbb5tLq/Nvk3NXZ2Nrk0+Hi9ujf3OHr4O3e9ODT3eXd6uHh7OXH297V//bsBuAN5eLm5+zh9+r26/Hs593x4vHw7ena8+nv7u/0+vX0++/07Pbw7fvq2/Ll5QDCBu4Dtvzf6+7y8O748PDt5ejr6uXm7+7++tbn5ufr8u787efi7Nnw7Ozv7djm7ODj1N8ICsIA6e/o7/T2/fXz9+/q4fLp7vX5zvb19PT39/j46fj4+PXm9PPz8/Lp7vPvy/3l9M/O09HM783R4ubZ4Nr5x8ir3gbk/OnX7ezYz87e38vX9ejc9t3VCNPX0NjYBfrl//b9/v764wbh5+r9/O7y+ukBw+7W2eD+8Af45+Dz9/7w4vf58vT9+PL3/fn97PX+8P/8/v//+/EJ6/Tz//739/z2A9Xz4+Lq//cA/O7k9/r/9u76/Pr8/v37/f/9//jx++z/+P7//v7rBeXp8v398/n97fTZ9Ojq6f72Cfru7vn7
//fs/Pv19f359Pj9+v7x/O7u7ezn7ebt5ev+8+jp2Obq4fUU2Obh7ubr8ent8+7m5+rh7OXt6+zl6Nrl6Aju6eru7u3s5+3m7eXr/vPo6djm6uH1FNjm4e7m6/Hp7fPu5ufq4ezl7evs5eja5egI7unq6fLv2+va6+bz8uLu3+va5+oH8dfd7M7k4OjsDOjt2ujr6hTh4PTw7ebn3+7m7vPg2+Tl4uLl5eDl5ugL6ensBOLk2urq4Ojp4ALo9Obl3+jl6ezm9+rx7OfjAeXk6eni5+728/P48+j59u394+31+PH39fPm6+7w7uLs+Onj8PHjBvD19/H47gH18fHv7fbs6wv91wDd2drZ3efM1tXe2Nvo1t/K2xLa7fEL6ekHBOPp/+fj5eTo4eXo5+jn3efr4eLhzNcA3dna2d3nzNbV3tjb6NbfytsS2u3xC+npBwTj6f/n4+Xk6OHl6Ofo593n6+Hi4cz//N7nztLR6dDm3Nvg6BPf6ubv3OnvDd3m5OTe6ublDd3g5Ofg5t7QyMvZ6uzy5QT5ys0Y1tj53tv45N7R2+PV6tnT5tPP1LwIq/j80tbh/PzXv9bZ09bd0Njm2OLq49q7/M7UEuLnyeXn997f1dfs4NXl3+PZ1+zVFtL/49/o5NsQ4szg4tjf49fj7OPv8NrdztT89f/z/+b/9Qjz9/H6//n9/v7x9+30+hDr+vT+/fvy9fn++v39/f/+/P37/f/5APzp09D719bR093M183S+NjO1tfaywT64Nj43/7Z0OLs3gDX7NTb1dfbzNjw0tnf183uy97i+uHa1tvj2unb5s7r1ufr4M0V0ejk5tkH3t/m/t0D59zg6+/v6ufnyNzm6ODiu9P79fT+/v7//PHx7OAV9fv2+/r14ez09uUP+/3p/OgP5Oz++/L2/v75/OX7/P///vTy08/519bQ0d3L183S99jM1tbaywH539f43P3Xz+Ds3QDX7NPa1Nfby9b8z9ff08vs
ytvj3dXl7tXn8v/t7+bX8uzh7+nm9OES8PXnEOfY/ezy7/b26PTo8Anw7u/x5Qnz787w3Njk7PHe8PYG7PLl3Pbz5e3u4vTs4/Xu8wjn7uru9fbx9vP48vjg+fn28uQS+frf6fb29Pj56vf8+fn6/vb8/Pr+//j49PH69vEX9+/q8fb39/nz+/f7DfX3+vr74Pzz+PDx7O8C6gHw0+/g59jq0djT19PO3drm2Ofl9dvL7tri5OTT59Ti4Pnc1djZ1//dw9L39PT3A+4D8dPe5Ond7NXa29fW1N3m0dvc59Hf49Pk4+ve1OvS5+DK3NTX2Nnp3MTg2fUL6BzVxOjx8Pfw5AL2+u/v8PH28/b6+e/q5/P08vn49ffw8/X17fT08/T06fT05d7m597f/dbSx+nd2uEBzdjO29LR1+bx29Hp9fLi0e/Y39rG2czP3eDIysvK1vHNy+fmyundyrvG2OD56Ojry9Xl7u7k8ez1AOLa3AbW8+XY6OLf2eDb2+z44Nrf2ej86dv77fAB5uLm5/DyBu/x8ubv8fn39AH06+r39Pb29tUD7/j19fTr8/Xz5+zg5ezuAfbt79X69OvuEebf1MPg6O0P2+LY5N3J1NPe59f16fXQ2fzk69zY49Pd2MXM0dDV19bW2tHsCt3h8x7j8vjv+ff63/329ff04O/o9/Lt7vft4/Dz9fnr7O/v7Pjx9PTz9vLp/PbuCwHI7djF9s3T1+Hr1vnczL/axtni2ATbz9sW18fP6d/n2NfYyNHS0c3RydDU+NPX8N3u9vH28/Xz9OX4+vvt9fT39/f09PcM9+L52O7u8vn09fbw+Pf19fT57vTv+B/89fUL8fXw9Pbr7vX39fX0CO725e/j8vPz8vfx9BT17N/18vPp5dni5+jx4+/o7Ovk6uf39eL59/MB7e3gzevq2fnd6dba3tnr5OPb3wTY9eXm3uXq4Ovh1eHe0uXZ2dvh+d/b3QP84/3e0ALa7uT09fbP
9PDm8fbs8PLv9fHb8s7x9/Hu7O4G7OTr7t3t6Ovt6wfv5+ne/gzm1c/fCdrl7+TPAu7w5Oju4+/g6vn64/Dn7O3r+fjx6vLu8PPv7Onw9e7d6O3s9eL59/MB7e3gzevq2fnd6dba3tnr5OPb3wTY9eXm3uXq4Ovh1eHe0uXZ2dvh+d/b3dfg++ba3+Tl3eTs6uns6//R2ufs5QvrA+Tm1ezt6efc7uLV6OHg6APn7efm5OHqAvzly+u4yde1v9PTutDLy9+40K281LrVzdPDzNG33MXX/9zqvMTXtr/rC7XEuswECP8P8t3Bz8241cv048nZ4NLDzM/H0NLf5tDiwuvY1OXf4+vAxsncxdnR+QvH2tjTCQoHBvTJ89P1+NLj1+Do5ObjANEB0eLq4+bw9ODg7M7v2+371APf1/nQzvPb19nU49Hk0cr1yvTX9vjT4tji6eTm4wDfAdLj7eTs873j4t3R9t7v/tUE39v61NG229zc0+3R49PS4eXk4uHj3uvm2ubm6ujd4hDo2vDt7+Px6OLR6uzgBenr7eX/At/s7dXW5OLy5eMS7ObT4Ozn4+jo39Lr4+ff1+Id4tkH9+vh4NPk7OTh8NXc7N8H3NAR0Nzn4t7m4Nnj2eLr3+Xy5+T07eje8evr6eTrE+zn3AXz5ePY5dHu5une4u3jDuzY89Pg5ube6uTe8uHs4Prs2PfP1dff2/fq09fz083Z19fQ1d7X3eLk0OXcDNzb3+Df3tbZ3N7Z3NvjAO3y8On/79763Njg5+UM99vhx9nZ5OTx6/Pt9N3v8ebt8Lbo6O7v7+nl5OHl4uPc6M77+dnT+PX+wvK89+z0w93s98rE7tvyv8bj6/fF4fPa5uP11OLNzrnY4NTc2Nnh5NTxz6jM19nH0trY3OzMvQXT38ri4sjgB93V3Qfd3ObS3d/e3Onh1+bb4eDO6t/i4OjU/93NBLsL7hLoAuLj1+rq5vPk6e3p8PHs+ezx8+H52/36
+un5+fn07fH39/b49fL79+Px7u3x79rs/fDy6AHq5/Lf+P31/frr9PEL7wLv8AH39/zw8fj38e74+Pz7/P369/r0AP7Y7Obi4fP77wD85+vx9vb29frz5PH25/gH9vgG9/ju5/r6/Pvy+/v79/n4+fn61fX41tvTv8fz+v7RAdoBAsbo4eDh49Df5NbQ3Ovh+e7n29/b5+bgAOXt7O3h5eHx4tzf/r3i6+bp7OXs6Abz8dbo6PP68uvh8OPo7+nq9AL88vjv5/Tu69fv8/P57/rr9PXi/hDd29O/x/P6/tEB2gECxujh4OHj0N/k1tDc6+H57ufb39vn5uAA5e3s7eHl4fHi3N/+vdzg+M6/09rm0N/GDQrg7N3e2rvl083YBgHn2urn6NzT1MLH6dnm2t/m5eHn0vTiyPXv6g/Qz+XX6u3k5dP84Aje5+Xh59Td188V6uQC4fLbx/DZ3u/k6drR5d/Z2toA8Ner7e756enh6+3X8eEQEe/c7Ozm1ffk7fDe2/Du4PHw6/zo6ur48+zy9eX39ffx2u3x3gD1/f4AAAD/AO376/7//v/+AP71+v779P///PX///X+/AD99vX9/v4A/vn///b++Abr++X4+fD09fDs3wPs+e/3+PTd5e7l8s/+9Orm9+vx5u/69PL49fX28vTz9vnL9foE3Nb4zr/T2ebQ38YMCuDs3Njau+XSzdgGAeXW5Ofn2tDUwfnR1uLa3+bl4efS9OLK9OHayfni4ejl4d7ZDfvW/93j7dj2ztfez/rp5t3q49sH4uPa7Ork5drl6ePj3u3pAufo+fvz+/j5++3u9wrr8O75+tzz7u/18u4S+vP1+vH05u799/f48fv9+vn4/Pvo/uvq4drJ+eLh6OXh3tkN+9b/3ePt2PbO197P+unm3erj2wfi49rs6uTl2uXp4+Pe7ekC59TX8c37+wbV+drU7uXZz8vi3OH/1uPnt+joDPLu8tzm7OvgEuLy3ujdztTq
6tvY0NPU1/HN+/sG1fna1O7l2c/L4tzh/9bj57fo6Azy7vLc5uzr4BLi8t7o3c7U6urb2NDT5+/q7/Dj9Pr48O7j+ujt9+/v2+je4fgN9+zY+fD5497x7Pft9/vu+OPj39/70d3jCefv6u/w4/T6+PDu4/ro7ffv79vo3uH4Dffs2Pnw+ePe8ez37ff77vjj49/f+9Hd4wkWy9nizsfUz9raxwrf9dXT4N3N7Bjj1+Dj4ufX59HX4ePd/+ro5+Le1dXa2tnuzdXHHd/v0dzx5+fc39/h9OXn5fXl3OIC297s2vPo5Oni397/7A306+Dk6t/p6N/g6t/s2BbL2eLOx9TP2trHCt/11dPg3c3sGOPX4OPi59fn0dfh493/6ujn4t7V1dra2e7N1ccT5dzg5+jd4tvx3wXlEefn6+/02d3l6d394ufN7/Li0e3hAe7v7ujc5Ojr7u3e5+DjE+Xc4Ofo3eLb8d8F5RHn5+vv9Nnd5end/eLnze/y4tHt4QHu7+7o3OTo6+7t3ufg4+gI3+HWDers2Afy7/X07Rbr3uD19/P0ufHy3Ob37env8/Dn7vT3+OTw3+/2+efk2OzU5Arg29bj3tvV2dri5e3X6eAH4A/48gjp4dbb5uHV293o5eTq7e3X4+Pj7efS4tf+7O0V7Onp9/Hw7+/19fHw8f796OnyA/b4+Pr4+vf28vj3+fb8+vr87fn89f3w6vj86eP03+vn6/jo5uXt5e7y8OX26unmEevpFwLr5ubs6ejs7fz39/n2+Orv5u3z+Obs6dnltOPF5/jA0vHE9MrY9da46d/Q6f7vzNv23tzK3NLUzcTH0Nnb3d7S29PZ4NTn18IJ7OzU7/3R5/rp9Mvr4ezs8e768hIG9ezwzfn9/uzs+PXo9/T+8vjz8ezt7url4uvzw+7s2vMF0en66vTS7OTu7vHu+vITwRLt8M77/v7x7Pj36vz9/vv99fTu7O/r7eLr9dbzyvXz2+rO8v7s
8Nzm6+nK8+fd8aPi4+3u5ubu59Hd7Njh6ubp4u3h3+rs5fH58cci2ND98/TczvXf9vzs7fDi0PX27O7N8e/cDO3z+PTv7/fx8/b39er15ev38/PwCfH0Cez+6wDx6Pv/Evvi6PX+//kA/wD4/PwAEuL5+//+/uj98P/8AP///v/9/v7//+H/ANvWENfL49nbzNHazeHb38bQEt/N48bfyd7c6dsG3ebf0ODc2AfKDtTTCs7W3dXU083G6f3b6ubd4uji3+Xo4+vl3fTf4+Py7ern9Ov2AenoA+7v7/EA5Azn3+Xo6e/n5OLm3evz8/bu7vH08e/y8fXz8fX08fPn8u7u4+v0Cezu7PDr7Ojz8uzz5vAQzNDd4ube2fTr8/P27u7x9PHv8vH18/H19PHz5/Lu7uPr9Ans7uzw6+zo8/Ls8+bwEMzQ3eLm3tn06+Pm7fDp6+3n7O3r7e3r7OHk5uDk7OLZ4+364+ra3+Lf8e/g5OPe7A3H2tD/2tQA6fDk7O7y7u/w7vHx8PDv7+7j6+zp5e7s6ezw8Onw7OTt4/nx5enm7u8A7O3h/+zxBev28/Hx8fPz9fXx8vH29fLx9fLx8e3u8PDx9O/w9fHy8Oz/9vL28/T0+/Py8Qjy9dfvw5zu2tiXkajs9trf1qyi6L2jzuuZ4fbCvcng+voQ0Aa+5sm+vLve+b2x8eT1zbbAx9bZx9200NrK9+22ywjOzsjY5fUT08757/Li6Mrh1tnS3/7e6ebs4Qbv3t7rAsvfwtnU3db62NfZ3/3M/NXg6ODLAdbe09fj0t/f6uT+BhLV8ePd1efZ0toB2+Xfz9va4sfe+fv69vn7+Pj18fDv9Prz8vr08eLy6ejz9PXl7QcT4un17/vt+tXi3ezu7un0+/n29uTo2OHh6eju/t0O4Nzw4N/h4dD57tn5z9Xo1erW29ba6Njk4d/o3MXL1tAKCNzX0vjX6fTgCsrN5M63w97q8ODU5d7iB9bH4cbI
4dIL1t7au9zI2tLd09z73toQ8MTm7r3h//nx//L8//3W9efr8/799/3////z4+/0+vz86PHoF/Hu/u30+vX29vz8/O/9/gD/FO/jBfLW3+jv3PLj8fHf7d7v6O/+0gXo8Nre6Ojh7O3s8tvq8evq6QXo6t7l0OvyBMiDm6aBuau0yOXwBdfIrZvgw9Hf4tbu8+q8t9fw0uH5usC8o9PPycC4y8TOvM2+ga7Utb7EtL/Q0vTS3fLL3qG+wN/V7fvu5vf00dXl4eXrxdHOuNbMu9XDwdC8y8zRpKLTyr205MOmytLR9PHc5fDnnM7wtdXg+PDc0ejR8+fDvPix7tHe39uqv+PkqsPHv6rD39i4vsHK5Pv0++YK/Nu12ajuqOffufHF6wHj9dfEvwbQw9PZzb3e4tfWx9nZ4eTG0azW6+PV69nM+NP21dLex+Dr99faEvUExtgD8url4ejw9/bu0Mr17PTu9e7y7/X58vfP2/z08/z18Pn1EPD18Pb+7uz9C/f5+/j+5fLy///7/f39/gD///7//v/8/v////L8/AL//v//+f7/7fTp9Pfv//vv/vz2APDvDOP5Dvjt9e709/b///n+9f34/P7+9///AP787+np8ODv79/wy9rv3/IC1N7X4dsR3QLy4PPn+gP47ufy9vQG6s/v+PH08Of25fHQ9+v17f/++e7z7ubs7/v28dzy7fbz6fLo6e309N0T7Obs8PXt7ezx7vXv+fvv++n9E+Ly8vTx7/T75+YM4OPs9O/j4+0N7e3x7ur09+wIEOPr7fT4+vj65dbz9PDy9frl7PHrvci73bPLx7zq4+7X1uap67u8+PD7/O8LzdnY7un+2c3VytLVzcbT3N7Y09jYvt/K5dbK0eHa1t3l0PPv3dvm3brE3An97uvJy97p8OvZ9fnH4dje0cjY1/HY1tbg083lxbP09/f49e/58vPr7fXm+P0M7u7+9ev28AAP/dzz4B/r5vT36/329/X3
8PX59/768u3n+vb0+O3y/vD02eDs1fD6AvDm5gj8y80E2+zv6OX06ffw4+L07O7j7e/x3fD4+vrgyuPn5e/i6ebl6dvr59zq4NHg4uLt+ewT8ub07QUC3vTo6/T14Ozg4+7o4dnS8dvh4Pn53eTd5OXo5tHv0QLp1uf81NTDxvb/18fl4c3j4u/k+9Xd3t7T3OPj6eTh7Nrd4toI6ezt5t/w7e3g+dvd7ufn093b388G2+7VzerdBe/W+N7i5+Pk4Ovr7vLu5/X25OjmEO3m2uvl2eLmCt0O7O3t7QPi3+LmzNrW2N7u2QLw4uzsBunk6+rt8enu7fHy6tzo6O3h2uHa4Nnc3+rp/t/j4uXk4Nrj1P7l1/P15OT+6u355fzi6+Hm6Onn4uHh5OjP4OPsBOrq7/Dr5ebt6OXv8e3s7N/h4uzh7vjs8PD25PPz6urn4ukLB+317+zy8fLv2ujc2eXv8/f29vT09fH09PXy9/Pr6vPu7PXv8vL19uX49fLt7+XpCwfw9vT19fT28eb25+77/fb79Pn99u8D3vj6+vL09vwB3eEG8e728fH7+vfp9/T39vH9+fnw9/X69vzz+PgR+fbx+/Xw8fnq8fToB/P9Dvri8/n8+frn+fv7+fvv8f36+/z+/Pn5+Pr7/Pv6+Pn98/Lx5Pv21dv1Cvbz7/b7/Nr2+fX48/L0AiTv8/Hn8vT49Pv7+v3w7ff3+/r8/Nj8+9fo4+Tl6tTm6uL6+fbf5eXe3tv82/fo3AHl7ePr7vvm5u/l5+jr5u3q7+/q7ezo7Ob27efu8enq7+b26Nrg8OPm7uXPDwXU+Obk3ecE6ezi8Nre3+rf4uzz8+jp6+/z2+3e6/X29PLv8/Pq/fDh6vDj7Orp4hbe7Ozn8fH33ur35wTo4uz79/b19/Tx6ezw9uPw7t3w8u7t8e7z7+n5Bu/w8erp6/Dn6fLu+uv77u7/8ezs6+zv6u7w8/Ty7OXz7Onw8+cG8fHu7fHv
8+/q+Qbv7/Hq6evw5+z07/vw8O/uAPHs7e7s8env8fP08uzl9e3o8PPnBgrk3eja2OftBefh8urs5f7q3fH6Auvj5vHs8enk4+br7ezx7Orx4wPj9vfu8vHu0uPR3di91Nb719vW3tnd5ucA2uLe9uPxAevj8QbZ6OPk7u/05QT77fDp5Ork5ewE7Oroz97Z2tva/9XbzuTa2OXnAt3f6fzm+Qnq5vMG4vL23+/w8unjwfTx5vHn59/uBPHq1/Xk5Ojp6ePsBvPZ8OTw6uPn6Ojs+uTj7fT18uzh6d3z9fXv5+3n5+7l6uHt7OLqFQ3B0cvb4gYb4s3w79vv4+Tf6Qvh6+jy6+Xl4OPz7e7p8/Tn7u3v8urv3uzm4+3d5t7w5cvh5eYI5+ba3ejo7P3W3ubi4eTv8Arp8eUC3+zu7u3m7fDx5Ozp5+7w8ery6e/t7+Pe4tDk59zi9tr68v3h5N3c2+K92fny8gDu8srn5gQJ5uDx9enu8uPg6+/q6N7k5Pvr7wXv5NXO8vzq0NXf8OrdCuIK4OD23eb38PPp9Pf0+PX1+PHw1ebz8vXw8/Tm5+jb2Obg8ezk8Obc5g71AeHp2Orm6NTk7e4C9/Hu2fXsBOf16enf6+ju7u/r7/X34ezbB+Dj2uXV49rp/enx/N3h29/d5cP05Nr49M3Z6t/p+/jm+NrX3Nzh3drb2trb3M3l3+Xg49rl1ePa6f3p8fzd4dvf3eXD9OTa+PTN2erf6fv45vja19zc4d3a29ra29zN5d/l2N3W6N7d3+L/7u7g1tvg5uDk1N/4Bt7I1eH61+0B/vPa4uTg5N/l5+fg7OXx3OPI9Off3u7pC+/n4u3t5/Ly6+7u59/959zl3gTt5d/x5vP+5Aje8uXz7urp9NDl3Ons4OPz9fb5+OYR8vvr8Pv17t/p+vL04+fp5urpDejo8fPq6fHw4On09PXo8PDw8PPy++r719zh4+ze4ujsAAXr7/Dj5ejr6urm
5/L07vbmEenr6O/e59Lo2OXv3enu5+rT5eHO+ubZ8/bj4tv91t7Y3tzi3t/Y3hbdCOPa4P7l6t7o4Nrg4OHn5enu5OTs6ufq6tXZ3drhAPHz4uDY+dHd1dza4dze3NsW2gXg2N/74+nd6N7Y397h5uPm6+Hh6unl6enV3tnZAtnS++PNztj1z+Da4Mrcyc3c4wXj4vDZz9wB3eHczNjb3tfW3OPi5Nrc19IO4fHH0Azm39js3NXgEOLg4enS4dbX3eH48fDb7+Po3unj9Nbh3vTk4eDp6urg4ufcGebz0d4H4ujk5Ozm8/Pb6u307+7h6er25OzO9vPq9vQM+fjsCvby7+vn7PLp7Pfr9/jx6OEQD+Xv5eXv6vTyz+ju9fHw4+7r+Ovj0/j27/nz3fv87BHv7uvy6u3z7fX57Pv77uvlGePHt+XD1+vCv8PTAMjO4sy6tAb09/3P/fva/Mf3+d7L1M3UztrL0cnR/dPWzuO/sNPJ4d7J19IO4tzb18fr5c7b2drK2SHY5RDZ7dLd3efb4Ong4+nj9Obj5g/i5d7c4t/Z48e35cPX68K/w9MAyM7izLq0BvT3/c/9+9r8x/f53svUzdTO2svRydH909bO47+w09f74uLX5+fN2AHU3N7b2dbZ3/zo/xLc/wXp48vl48bb39bP0dPb3efW5NTi3tjVytjo09AE4tsQ4RYGy87Z59vZ4d/h2+Pi6gTh3A3X4ePr4QTo5t/Y3enc4N3u6N/i6tjP+/bz+/n0E9kD/cS/yugEw8u6xcLE0dnyzszvztLT3cj1wr/JwcjM3MjJysfLAvu8tAEF/soA9QDdzdDW0NnwCdHQxdfHzNbb3dPa5+Xd3tnU0MHC1NHT0d7S1MzM2AT8ycQM8fX1+/P59PLj5+nx+e7n9vTx6Onp5Ovx8+jp+fL29u/69/T49Pzr+fT69vrv/fEa1N/Pztfvw8gK6tXx0c/c2Mfd1grN4dYE7dDg+9nm1AAN19vX
zNnS1uPE1cbZyxUNy+bp3Ofry9bjEQLm+OTb4ura4ePl4vPn8tLm7wHy3+rlDebl8Nvq493o4eLQ4dzeCe/17+3s7+bt9O7v6vHy7+/n8OTp5vkE6/ni9OTg4+zmAu/g2Ozv6e/p7e7s5Ozz9eb+5d8O2eHS2dnj4Mvf5Onk5tzd2BH94Qbo7u3t5O3j0+/g6+fr5eXq5djm2u7o3N7V/uXfDtnh0tnZ4+DL3+Tp5Obc3dgR/eEG6O7t7eTt49Pv4Ovn6+Xl6uXY5tru6Nze1f7V4MnG29zT3tzk4Oze1dDRxNvU09jL5vHo9PDc7+Xm6+3r3OHM6dfhJ9DT1t8FGvjv6ezt7O3s2+zd9efz7u7b6N3k4+D21Ov06vv09/Tv9O728Of16ffd5xva2t7nEAbSFNHVCOXT3dzlzePMEOLe7dfk1uHgxffd3hDj2tfh2+PP1Obb4uXm6eLg3uDn5NLU2evR1Qjl093c5c3jzBDi3u3X5Nbh4MX33d4Q49rX4dvjz9Tm2+Ll5uni4N7g5+TS1Nnr3OUS2tvq3uvq4ePH6d4F3ezn597ZA+rqCOHr4unh4+j26uLl497s59/j2+Lh6OvgAOb75w/48v774uLYAff91/n77tTx1+7q6Q32++bv5uDi4e348/v69vj19/b79vXp++a8CMAM2OG7Eeb9ztHQ7c+78/MC3dnV8MzL1+3B1dbb3t/p28jUydvn1snV3dvoz9/B4Qzl0+rv4cvk8+7m9A3n9QjW1/r3+fT7+vbs4fnq6vru/PXb3d/u9ezf5vbq3+bd8+DM3A3oA+cE++Hv8/Lr3url4vD58Ozt4t7tB+rp7PPr9vDp9Pbk7fTl6uvq7wDqy9qy/7wT3Nu1Bt33vtPQ7MjB8Osb2cvY7tHJ1fi81M7U29ji1c/Hwdvc1srZ4NnhytPD3N7k6gPk2uD75uMJ5dvo5uTdDOfb6u7v6u3t7vHv7wv07u/w7+Tu8u3o5uzs5+Pn4crL
ycbX7MjI2Nq+M9HS78zT2eHbzczaz+/l3NPf2Nn1z/P448rp3dXZ29fZzc7avvzq6uTv6OXq7+nn5trw6hDs8uzy6N7j5uXn8eDd8/T5EuTw7+vZ8+jl6Ovm6eXr6N8N+evw7fHo3fPZ8ukY9/r08/vt4fDu8/L08Pv38Pjz7vXx/Pr6+/z69vn6+vz77/b45ePy9Nvw7Ozs49rj/eX17enq59Pp5ufw4g/z6uTo6ejg6+X+8+/t7O3u9PPu8ej04ADz8Ovt8e/oDO3d+ugA7u/f5PDb3gPw4/sH8ejt6PLr7u3v8vLu9PTq8fLq8e3y5N0H8/Dr7fHv6Azt3froAO7v3+Tw294D8OP7B/Ho7ejy6+7t7/Ly7vT06vHy6vHt8uTdB+DuzO/O4ODa9O3k1+Tt79fy8eXZ4RYa1+Mb2vjs79vT2+7r3A3f7/Lx7ebt5eb0283l5+fs0fvo4N7e393i+ffd9e384eYeE/D3+fkI9Pnh+N33+e3R9ffy+Pr4+/L49u7P6Ofm6d/q6vT17+308e/p9PPx6BLmzfvl4u7m3O7y6/Pm7gXy5O3v5fH08+fs4PLqEvTm4+bd6ujy8+vq7vDs5/Dz7d8P4sz34wft49zt8ery5OoE8eHs7uXs8vLk6/Lx5gr//fz5//7//fn28vT6//vw//3w9vL19/n9/t74HuTy+/v//93+9fz9/Pz8/v79/vv36+bmHdPj4eLgBuPs6eXp4Nzh1ODW7+H05+zk7RTj0trf5tzn5uLg2uDh5eDf5t/Q7OnYn9LJzsrp5Njc1aXL156NyKGyycnBuOLT8/fZ5s7hwdP9zsbi2Mi8xMDBqgqrydXq56Ctw77G1ta8yf7N2fTJrLHH3OXr8sP81gTLAOkA4er22rjl9vLAxsnIy8Ltv9y/9gDMytDq2vD15QnH3ucV1t3K5rfv1ADpweDO2ef8Asrp1uzouvkI0NLa1NrezdzAuNLt8e7y3u7l3ur07vXv4en2
8uLj5e7t59LzCeMQ0PzU7+LX6+H60+7t8vD14vzx4eDZ59XC5+Lk1tPQzOju3N/l1e3sxdDX38u50MwU2M/u1tvZ673M4trc3+Xk6e6/8PUW4+nWxeji5N3Y1uHr8Ont59bs89Lb4uHY1dTtEt/l0erz69zP2eft8O/q7ff24fPCEuP0/NrRB/3XB/TSA+jeyu/w09Xlve7tAujU7vDi4O7s6OXY8Onm5OTj5OTu5t7v1rwd/9jO0Pv5/8zxzrzi/cDbzL3V38Tf/dre4gLH0MfG2dnZ0NfQxNfMxM7J0eO20r++FAng2trEBvPe5N3O8ADQ7tvU5fLl9+rx7+zo4fT26uvy5uLp5OLp3uTl4t/wwdPQ9A/s9fjf5vjv9O8I9vb04fT59Oju8vDz6+P2AvL56/H17vP39Pn59/n49fb2+ML48uTv8/n+7/f39CDh4fDk6fT19Rf0HNff5OP7+/7f7Pb4+vX5+fz19fn69vT19f3v9/bp3+Dg7OPKC/Dj3+vo7OTc5eze6une7Ojk1ePkEe/n8fXZAMvq3OEH6/Lv4eja1PPby9vb2vvzy9Ta2ODM8dXa0OTn/PXtz9TRudT89NPkENv+4OXcB9jr5Ovo5Ovw8Mvr4vbh9Ov18dXb4d3k3/PZ5+Dt3AXOBN/v4M3dBdPm3wTlA/Hu2efp++rz7Ob19vfi9+wL6/zr+Pnl+/PeEesX7Ozk9PH96vbx8fnq7Pjy+/AO7w36+uz3/fzm+/r3+/z/4/f889Dc0N7dEtT7DiXW1eTm5rPW2N3h1eTe/9js8u/o1wbP2/Hu5tLp6N/X2N/k7eTVw9DY+urz5c/vDgAh6N3v7vDO3+3o6+Xw6e7h+Pn4++3R6Ob18ezf7fXn6+zy9fHq6dHQ9cj09/LV8uwHAeDm7P7x1vXV8fD0+O/r9v376PrdEvrr8P31+v757vDZ9P379/Ly4vno7OjhwuPk5wjg7OLo5r/e4urq9+LnzeHr9fTX5eDp
6enj6end4OLp5uHr7OLb2w3e8fLy9PHu8wUP8/bv7/Lm7fDz8/D19OHo8/H/3/Xr8vPw8fDw5OTz8uzw8fPu7eLe+ejs5d/C4+Ln/uDs4OjnANzi6ur33ufN4ez19Nfl4Orp6ePp6d3h4enm4evs49baDAfp6vLq7+rp7/X5+Pn26un18+r09fPr8d316/P49B/t7fUM8uf06vPz6/Hq+uv06ejk5Orj2+AL5Obk4+ru9Ozt7uPm9unr8OTsEubf7Ojp6vHo6O3n6+3v7erp6u3j8uzl6Ont8OnqBO7u5+jv8+nz8fDn6wTq7fHt9Avv8PHs7O/x8PDt6PLz9PTw8O/07vPu6vPt9+/w3gzx7fb9+Pjt9/f4+vTu+/L58fQL8Oj29+L1/fL0+vf19fD19fX19O778+/k5Orj2+AL5Obk4+ru9Ozt7uPm9unr8OTsEubf7Ojp6vHo6O3n6+3v7erp6u3j8uzl1QDaBenU5AHe5u4F5+Xg4Ojm5tYT6MzZ1OP6z9rfzNnw19bn1OHo2ejl6ObR2OLW/9UA2gXp1OQB3ubuBefl4ODo5ubWE+jM2dTj+s/a38zZ8NfW59Th6Nno5ejm0dji1v/hBO0P9N7rAenxDO/17ery7u3x3tvp4/Xw7t7x5+7w7+zm5O7n8e7m4Ofp7Obj6O0L99Dn3vn09vLm19vt8O715uny9N8LDNzf8e0L2+nk2OPl8ejl2OP06ebx6u3d7fvHCNH268Ljxi7K5d6x29js/NTKz8oMwNTbzdAVBMTU0NjV5cn42sPM09TbqMrL2MnNvOjt3t7l5+n/7+vuzff48Cjo7Oni7Oft7tfjCurv7/Ti4fTsGO7f8/bq79Dg6urn7uvb8O7s7+H4Aunt6Njy+OrZ+PLv6Q/f9fP69Nsb8Ojq8erK8+fy6ODg8+fb0+js8+zn2fr16Pnr8fP28PL37u/13/X19/P09Prz8vQM9fX19uX1Dejy+PD38Pj17ubu8/Hz
7wj+7vr9/fMI5/Lvyfnx9+7l9+34G+Dd8urtAPT1/Pj/7PLo7Pvs/fz5+Pv49vr7/uXh7QoC2ujjDeju5+zv4+fw6OHp6/X09fbd7Qvu6fbw6Oj19PXr8uPy5fLx7vX37evh4u0KAtro4w3o7ufs7+Pn8Ojh6ev19PX23e0L7un28Ojo9fT16/Lj8uXy8e719+3r4eLa2dHX6c8U2+zyxeTk2NXj49/S/8zS2eHUDubg6t7z2Nba4OjY6uLl4f342+Ta2v8C5OPi4PXoGuj09unt8ePf5ufl7Nbo5unr5/7p4/Lx0t/p4Nzu4/Ps5+j+0ePt5N0O5drZ0dfpzxTb7PLF5OTY1ePj39L/zNLZ4dQO5uDq3vPY1trg6Njq4uXh/fjb5Nra/wLn7uTt7Onc8OLo5Ofp6eTg3Ono2dz3Bdvj3+b66evT4w/b3toE5evx8Ozo6+Pk7erP5+jcxd3n1+zV4OXm4Ofq3djj39G2+QrWzt/g6NXhytH/vNPV/eDf5c/k4eTN3ObhHuHf2d/c4eTo0QvX2OLp69bd3ODg2+Px6O/v58ffB+Xh5N/c1t3J5NMb7Ovm7OYQ0NvV4NwI4Qna4f7m6Onq7tzX4Ojj4+7sBP/s7PPu4u7m6O7h5fDk7Njo7urm5vDt7OkH0trUANwE1d70zuHl5OnX0drj3d3q4/n45evw6eDr49vm4uHt4+rX4+zq7OwL5eTmDvDy5fTu5Ozt7Avq5evy6+js697j3O0H5ODs7Avz4efm+uvl5ufk7ubn8Ont6eTu3gHw8uX07uTs7ewL6uXr8uvo7Ove49ztB+Tg7OwL8+Hn5vrr5ebn5O7m5/Dp7enk7t4B2uf39vLt8+7x6eTk8PAE7e3r688M8Nnu2e351Ojk7wLs7+Dm5ufq3+vq4Nnq3vnH/9rn9/by7fPu8enk5PDwBO3t6+vPDPDZ7tnt+dTo5O8C7O/g5ubn6t/r6uDZ6t75x//X4vXW1N/r5c/OzyHZ
6d3t3d3f5cYZ2dQY6enS7d7d2uvh0AXk5Obe5ufg4fDm5dYG1u7j5Ofv8ezb6OPp6PHp5uzy8uLkJergF/j28PXw6+3y7tv47/jx8/Dx6u/37u7t5/H45fPo7vr88uvr9Pj47vTn9vLo6Pjw7t/48+b98x7r7vDu8+v4/Prs/fH7/vL36evg8u/o8url7e3s3O7q7unq8/Hr09sH4eTS8O3k6OzlC9jn/Oru7+4G6Onp6unw8efl2+jf5+Xo4evp4/Db5BYJ4uPm4err9O7l8Ozs7fTy7/L08O3v6Ofo7uvz6e7t5O7/7fHf4+z36ezcBN/11uXq9Ofd29rYI9nb0tnx5eLu7vTg3OLn7/Lx6t/t6urp4Pbi1ePx3+Ps9+ns3ATf9dbl6vTn3dva2CPZ29LZ8eXi7u704Nzi5+/y8erf7erq6eD24tXj3efi5+XnAuDm5Nn14N3h7OTp5xHb7+rt6+b43/D0COnm8/Ps1/Xt7eUF2+fy4tr85+Ddy+HT5AvnytTW2uLuAMHBzbroz9rNzsMF2cTg2uz9ysng17vSz7fQy/sGBsHFsdrc1dLP4NcG8fPn4Pjx39Xo8vLoB9bZ2fToDu/g9e/S0t/n3Pbt9urj6+TP0xvw4trQ5ePm6u7W9unl49vs8OwJ8ebn6Q0G2fLX5PPx6PP37eDx8tnr3+Xt7uLi28ff6OjS5v//8db6Cg7/5enk9Obq0eHZ6+fl7uXm3ebr8Ovu8O7W8OPy8PHp8tDu6+re3O3q4OnUBvbX+woKAuXr5PXm7NTk2evn6e7n5tzn7fPv7u/t2PPi8vLy6PLp7uvq3tzu6+bq8Orr7trj3+329Aj29Ovb9u315gHq5fDv+AT69Pb07e3t9e705O/0+e328ejm7vTs483K2OHdxQTh2Onk5fPk397r5db03ebp4+IQ2uDr4ArX5ecQ4Ojo5PLs5A7X7uft0eXQ1+Pj5swL5d7q5er06ev18O3cAuPn7Onl6ODu
7O//5Pbr6OPs5unz7OYR2vDp69fb5vjf3eLcBe3t5erz9Ojz8u7w7vPp3urp7A3pBu/x7ert5eXk4+3s6+rp7evt8PXm6uj+5t/n3Qvw8/D49vfr9/Xz9Pji8+zv6O8B7grz9N3s8Oro6ejw7+/x7fDz8vb37NztBefg6N0M8fPx+Pb37fj59PP45fTs8OzvBO7k8/Tm7fDr7+zu8u/z8e7x8/L29/Dh3OrS5dPa4OrY498hz9LU1NoM6c3XDOjr3eX97Njo4xHh4unk5u3f1OTL29rp5OfMzQL2z9nm4vzl4vjg3tbL/dLF5N8Ius/W4PLb497T5tPr3QDtz/Pw0csD3dTf4Nzt29a91+jt6ukG7OsB7ebw6eDf2efl5djj4+UB6OPv4+TdAd75AuzO3uDW/uzl6e7e9u3g0sjCz9DTv8/w9fbs0NbJvszF/gH06wK29tr3ENbg2czR4NnVys/S1s/S1dnYxtTL6uv06PXr5+vzzwMF4er45/Tm69r3Cf/a6Abv8Nvz8PX08vPx6/Xn9+vz8vPs8u7x7eXr5Ojw4cLh4+7kCNfp8+Lt6eANAtfm2Njp4u4F8+nl5t3t5uno8fDm6eDj8O/e8Nn2+c8K0cfZ3OLg1s/iC+LX2dzU/NAW09bl2+Tr3ufi5djl4urg5Ofe3tXR49/l09wN2N7h4unm5vP+2Pz66Ojs6+zx8OXh+N/q997i6Pjm8ubr6Ors5vDo7ejs6+vl5/Dr/+/e4eLp5ubz/tj8+ujo7Ovs8fDl4fjf6vfe4uj45vLm6+jq7Obw6O3o7Ovr5efw6//v1srGz8bBz87t6wTH4eDL1sjD+v7o4/AU68XsCtjxzNTr387Z0tTWzd3X2+Dh1tL0uvzi2NzZ4dr/CvL05dfp4tjm1+bpAuHa1tzv99Dp5uvY6+ri7+bu6uPq7Obq4Njryv4C5uHd7Obk1cvyC+b06urj6Orn4gzr5Onl7gLY7vLu4u/u5vXt8e/r7O/r
7eLe7tvHCL/j7OPv6PLu9erm8/Hl6//z6vLe9eb0Avvp3/Pn6OTt2NzoE/j49NP59fj08O/a1/AK6+jy8OPv9OPt7PDr5PQL7uDx4N3v8PTy7An23vD27/XqBOcE+ff09vb05ujv2Ovu9/nj9fX79eTY8ff5+PnJ/Pr38vb29xjw8O35Au/h8vb49fjs6fHv+PHy+fnw9fYU49EKz+HU3d3e0+Hl4d3dzNvi5s69GwEcB+To5OHszeHd1dni8Njf/tnh4eDf7NUCzuXq4Nnb7tnn5ubm5uvk4dbp6+fRxRsC1grl6uXq7eXh3uHc3NLf3/7d4uHk4O/cA9Hu8Mzg3/Df6+3q6uzu7OTg6ujm2tMcDNzb8e7u7O/n6O3l4+Ph5+bN4+jl6+Tk5ATg3goN7OTs6u3j4+fQ7/Dg5Ovy5+reEAPPHfLz3fXq6OPm8Ovu6evw6e/t7PTt8fHc3ub5DfTz8+705enw0PX64fT28/Dq3hADzx3y89716uvj5vDv8ezy8env9vD07fH34d/u/tr89fv6+Ovq8tj3/fT8+/v76uIS8bsm9/jf9+ru5ur08PHz8/Pv7/fx9PbR+Ojn/uYEAAvi2N/g5uXg4wjT2N/b0tXe7+Tx7eru3+/q5ufpDu7n2Ojl3+Dh3uPi1tzU8P7mBAAL4tjf4Obl4OMI09jf29LV3u/k8e3q7t/v6ubn6Q7u59jo5d/g4d7j4tbc1PDr3L70xafNuPHD5PTJytS9m+LQ177by9nCzNSz3cfk0+rU1965x90C87nEwc3GIeL44u/e0+vS2t7h59Tn6+Xw3tja2trW3unh3eP/3e3m4d3b5d7x2ujWAg/O2d/d1/D+/tnx6Pv25/r25PLP7fr179nv5fXe4/bz48v27N74/Pj3FATb6t3x6+bP9OLr+Pbpycv62+Lb59/Z4uXo1eLo39jo5erlFe3S5gfd5+Hg7+n91OHgAPnj2fjv49vr5evR+wTf4enm6+Ll5Ora
7/Lx7ODo6uvt6Qzz8+kR3en28PX3CeTr8gvz8vXt8uvn8vD07N3e2+zf4Mzg6/jF0c/F3NbP+LjN0dr8wczbxO4ZxeDX2MjQzN7C5P7X+eHSALC/1cjT4wHi2Prf6Abv4unn7e7s3u7v7e7h+erl6+bjB+gF7e3t6ebr6urg6e3k8+3j6+zW9OXp4tj63+gG7+Lp5+3u7N7u7+3u4fnq5evm4wfoBe3t7enm6+rq4Ont5PPt4+vs1vTl6eLY+t/oBu/i6eft7uze7u/t7uH56uXr5uMH6AXt7e3p5uvq6uDp7eTz7ePr7Nb05eni7vDi2tgA6ebc0u/i2N7m6u/ZG+XY6OrV4ejk8Nny49jm4Ovb5Ore5QTJ4ujc6fbS4u7w4trYAOnm3NLv4tje5urv2Rvl2Ojq1eHo5PDZ8uPY5uDr2+Tq3uUEyeLo3On20vfy6cjuywQG3Obz0NfX7cnayNDtxcXlxdT86t3g2tXR3uDv48LY1vPY0tjSx8na7vv38unI7ssEBtzm89DX1+3J2sjQ7cXF5cXU/Ord4NrV0d7g7+PC2Nbz2NLY0sfJ2u776ObyDO/t8fLdzuES+f357/396AT18eno8Prt5frx8PP1/fXu/P79+fv59/3+8PX179jGws8E0MfT+M7x2dnmzh/gx//i4+DP09vl497Q2M3X3N/S1/7hzv7N0cvWzNnQv+Hw19Le+Nrd29vi2Obn6tj95t0H+O3j1+Dv8O/k6uHb5eXv7+bm6u4O6+Xl7O/j5cPp0eTu7On13vHz8e7i+PHv2fTs7gT02uTv8PTn9O/y7PHw8e3v6O3uGu/y6vL06/bn4tHj7uzq9d3x8/H24vjw79n07O7jFd3k8fD06PTv8ezx8PHt7+fu7Rrv8ury9Ov25+Pd4ebm3urx7wvdC+Tg9eDX9NXc8uri8+vq9PTs8e7d5u7s4+sR5/cZ3e317/Hl6OTzuNO0t8PHws3NxcbG18f6zsO+1eDaw9jK
5M/4w9j+K8+77Mv2vMvIwQLFysjL+fP1uMngxr/M08TX2c7Tz9bJBdLIyt395sy90+/e/c3Y9RLfxvXP/cLY0csMyMnQy+v55tTh28zP1NfO4uXe5PHp0urd2N3kzOnx2Pje9uL06eXd0vfw59fX7ODhGsva0dj3AvT19P/++/3+8vrk9uTt+/7s+/v59Ozx9/X8/Prq8vMQDeTr3vXz+vP5/Pb79Pb76/j38tbT4Pzw1/PU2uDS2+HK4t7E2dPq5Nzb0tHXCtvM+vXY2Abp+sXG3tjj5dXo3Pbm8/vm7+TU/+rt7+Xl6Nzg0/Xp4uDp0snY3efd5BLs2tn+3N3k//3b293b4ujQ6Nz69AfR7PXy4/Lv9PT19Pf39/D3+Pr47/T69vf07fID5vHv8/b48O/r+PH28/j2+Pv3//XzB86Srv3BloWoiMjOt83E57bhpfGo1869lvW38JLDwRrdzLKp0recu7D6s8Svwgb16MPgx6n8u7i3s6u2ocDKzvnF3bPyr/bQzrDpxdKz39sKsuumxefTs8CzCLPYtawG/uXBxtvNCtjbysvN4M/h49aw46DIBLLX+/PT3dnV3crQr87KxbnG59XBwRCyur+1+/jw8/3j5O/q5trq6OHo6unfFurF3/D6wubV3+Tr/efZ3M7K3+H/49/i3Nm/2Mzf3tML8uf98fv7/f3+/vbm6vL5/fH2+P713Oz29fPv/OfL+gcX+vL9+vD6+/37+P37/P7x+/by8/3x8/n3+u314d/o5vzo7vf57cQo6ebvwPr68vjrBe3K7/Dj9/758t/78vn75+/Q1RLz79zk6Onx6Nbh0uny5+bi+OTq7ezr4Q3x5fcS6f3O6/Dy8/Lu9PTe9vb19tvl6MTj8/Lp5u/y9e3h7vf86vb4/v7Z5vn28u/r9e73+uDw+/P8/e7+/Pbt9vn8/fj++PsN4PTw9fTx7Pfn9Pjn8Pj7+Prx9+339/LoEO7+9vry3+nz+v30/Pn0
+Pj49/n66vv72QHY6AME5t3m5Nvf593s1uLc8eDa0d7j4RTq4sn02BPS3fDc3N/o6PDW2Nvg5t7p0PLl8uLd4eXk7Obw6v7p5d7k6Obj6OTn5uUK6tvz8fXMGfPj7Ovj9eri0t7f1uXm29Xi7//+9fz89f39+ff9/vXv8v797vL6/f77//oa//jt7uzf6/3z/Pf3/fD5+Pr5APT86P8A////9f4A+v3+/v//AP4AAP/47//++fb8+///+wvd6Q38AP/////9/fz///oA//X8AP/6/v/7+f/++//+/P35///v8PX+8//+/fv/+/oe3uDs//r++v378P/8/f8G/v3lxMPN7vj71dPgz8ng29nJ2L/HAcvY3N/LDd0AxdHQ/e7K3NP/yNLi4OHa3ODnEPPzztnY4NQDAd/gx97S59rf2OPY1gXZ4uPi0fzgANLl0wnXz+Pg3NPi3uvg297i5Pn6/Nb8/v3/+/f9/v3//v7/+/3//v/m//r7/Pj2/uH39wP//v3+//f+/f38/vz+/P8U/v/38ff36PX39vf69Pf5/e/4+Pr+8Pj77Pj58Pr9+Ojw7vj7+P3z/PX67Pr8+/f8E/r77+0H1N3b49/h6RPd8+7jBuve1O3i7vPp9PPm6OXZEeT19PXt6+nl5+/s5u7w6+vd5vDoAdHb2uLb3uYT3PHr4gHn29Pr3ujo5PDl4ebW1QPg6+Dj6Ojj4/vi5+Pr6+XeAeHh0NHpzNnNtNXK1drU4+LK4t/H6LjC2sDT3Obd0efo28LG6cfr0vbOQ8W+vLjB/7fG77vXztDUvdXdvMDhzNXR/9bd3fTIyMP81dTX/9ne7e7P0/zSH8jX2OTJ2e7X3wP/+fXS2dve3N3p5szK6tDY1wXa0+H+1M/OBOTk4fzU7wX628LS0OfU1dn01eH53uXeBwLP7/f16/H18PPr7vTv9eXb6ufo9vXx4uz6Cffl8vHn6vTy7+7j6/HtAuzt6e/w5gkA6PLt9vLz
++/29vHl9/P16+Pr7wfs7u7m+Oz07uvyEOHx7+ro+ejk7enm6wr09+Xt3+Tc7ezq4unj7+Xe6fT56vPq+fHV3fHm8fLq8wLv5Mrc7/r07uj59vjr8+ry9fAK6vEK09jc2NvTwi3p6M3o5M7b1f7j4tfb7dLp3eHj2+Lj5ufo3wjn19vi29Xh3NnZ0+fe5uDd3P7j8t/i4xDV3tXf6d3e6vjXwuTg5eztAt/o3R/Z0+jZ2uTp3d7W2N/r7+rt4Nzm7u7w6uz07ejg7uTs8ezo9u3p6enw4eYn7OPw8/Lr4ebrAvDs8+rr7ufu5/Te8eXX7fLu9fTy+Pfv4vHw8vf09vjz7PX7+OrsIfLg8/v57+Xs8fj1+f3s8/L79On43fXo4uTv6vfv4Pfu9u3pCNzh3vDt/ujm5ufu5er17Ov28wHr5+bp8u3w8u/n8Onx4uPw7gDk7+r37+D37vbt6Qjc4d7w7f7o5ubn7uXq9ezr9vMB6+fm6fLt8PLv5/Dp8eLj8O4A6Pq1AsXO+7/z1vDEysXqvr667Qzo/c7BxNXbwNbNBczhzscAxtDZ1L7Cw8Lb0M7avOjp1svm1gvdB9QG3NzY1NnW3dYVxevL3evr59To6Nfp7+XsC9vw5+LX0d3M5endwtjk5Nrd8enj5Nz70era8ePh2+rbAgXe5NTZ7Ofk6+gL6ODk5d/c5+zl3u7s6+nu6dDi4Onq9fDt5Ofn7Qbq9fbn6enz6tkJ4+j81Oj13unw3uru7vXu8gfr5+vv8uvy7uzs7QvdDt/X1ALq4ODl4OTe4unb69bq6+fq5e3p7Oro4+Dp5O8H5fDn7OPn4uDq69zmAOzG58zHEdK6ENbG3+bh29XJC8zRvbvp0AfJ2grIzuQEyOHWzAfnusXYw9bM2+Dd/rvCye/P2xPWvhPk2uXw6uPb3v/f5uvd7fDi5+nf3fXv7uf18OH92drl59ri3uPs5QLU29Co6ry796/L3/QC5L7FA9Wxtsq+
1r4jDQL5+PzsyO2/vdDE8s++x8Gu/qfyt7XIxuTZ1uLe293c4v7y+N7p58zW5djJ3/fi0BDZDAb62fz40Nne2ubL4NfV0c/ZxN/Y2fLT9Pb5/vnh+/np6eLx9/n65Pv4++/s9s4Wz/f38/H24fDu8ev59vv6+fz09PT9/Pn01/T2+f754fv56eni8ff5+uT7+Pvv7PbOFs/39/Px9uHw7vHr+fb7+vn89PT0/fz59Nfq0dXh7wnk4+AL7dz17ejnzu/f2uHj3dsN4AT17O3n7uHv2QL22+Lw8uzs6fXx+Nzc6+HY4u8L4+rjEejt9ezq7enu4Nvp5uDj5OEJ3O3w7vDx8eT2A+bs8fTz8fP18vjj4u7s5erq3e/55ufZ7e7sx+n16ezv19/k6wL06+Ds7+vs+Ojw8PP56eTY38kR4d/k1BvjAObh9Or16/Ps7PHz8ejn/PHu9uXu8PHl7+3v9O3p6PDm/+3s8ffw9/Tv9vMB6+X24wDm4fTq9evz7Ozx8/Ho5/zx7vbl7vDx5e/t7/Tt6ejw5v/t7PH38Pf07/bzAevl9uvo0R/QutLk3+Dm6vDa2t3bztzY3+zp3OHl2ODm5t306OUA69rm1/Dg5tnq4M7T0QsC6ezx58H08+rr7fH03/Hr4OLz5ev38ODn6uLg8/zl9O7oAPLo7dv27fXj7vPc9tkM2PLJ19nJzMvoxuXz2dPlyLb17c713AHuCtXaEd3S6LfMysQBytDZzOvd0AHf083L3+wG7vPy8e3i3gLa2uT47OPl5dvS0NwQ/f7r8+/v5fLp4PbuBsre8+Du8e/s6Oru6e/Y9eDw6fLt7err9fDt7e7t+uju7s/pBRQB5e3w9/Pj7/X09+/v9vXw9+nu9PT37+vb4ufp5tTazezWx87g5ejV3+jY6+TiCeTf3OHe8uPd7uTd4+vt3+TnA+Xf3w7f3OPaHPv87PTx/vj96+vs7vfq9fX8+AARBufu9e737Pf17fL38/fu
+vr19Oz09PL07PX78+vMyfnMxL+zy73V7OkCzwfXyb3GzQj+6gfH4ejA4NTczd3czdXL39fPwbi/xNTKzPf/6uzI7ePd8Nrgz9rm3O0T5Onv3+3YDtYI1PH20vDp1eHp5OLh3fLu8Orj5+jp5/HUGfnz6vXz8Pbf5tTiDen+B/T69+jw4Q/exub259Lx7+/y7vT63Pn48/by9vT07u316xzMyfnMxL+zy73V7OkCzwfXyb3GzQj+6gfH4ejA4NTczd3czdXL39fPwbi/xNTKzPf/7vTxxQDG2dS8/czH0dz7s8TFyfDttN7/6tL91NnQ0u7uz/jQwsXS0Njhx9nQ79a43tPhAuwE0Onh2dnX2eLk0Nzn4OL9+c3nA9bhBfDd4M7U3NrJ0NTZ2trg6uLj1dbk0uD80+rf4u7v6ej/6+Tu697s8ubj2tri5uri7uLf8+jx4grpGwPo4ezf6Ovd7e3i5Nre2QL03uQGBtjU4evy2+LO3+PT8Of38vLq2+Xk1uv03O7t7uXn5uPv4fLn2dzrBurF6tkC9N7kBgbY1OHr8tvizt/j0/Dn9/Ly6tvl5Nbr9Nzu7e7l5+bj7+Hy59nc6wbqxero6OLr4eDn5+Xb4uHk7O/U5NIv7e3p5Ono8Orv5Onz6fDe7e707+3q8urg+vPe29TY8d+u9ewNAOv69PP9k8/24/Lp8u7r9fDp7Ovm9O/u6fDx8ery7O715/bx8fb17/DyBbvo0/rwCub07/v+7Nzi++z49fru7fbz+O7x7Pjy8fjv8+3n7ufr+Ob89fH68/f19BC76NP68Arm9O/7/uzc4vvs+PX67u328/ju8ez48vH47/Pt5+7n6/jm/PXx+vP39fQQ7vvr+vnD9vcT+fgLuur69vny+vn6+fjO9vn5+vj45vr5+vr6+vr5+vr5+fr7+vr52/TZ1fDj/fzp8PDw+try6+Ls3+3u6/Xv6OPq5fXv7uPv8fDp8urt9Oby8PH29enq7wAC
6BTc4Oeh4Pfi39oD7+rc8Obm5/Dw69La6PL03/Pi5Orm2u3m7N7z4ebo6eng4d3r8/P06PXT8fbd8OkQ6Ojt7/zHz+vj6fAZ6en09PbkCerT4/3//v389eHo9/j7yunx5+7L+/nazvzT9vPK3dfY19C2zNXS0Nbh3tze1Abp5PPW39bjw97j3Nnf18kC3PDWuwAG2+fk7eH16+n87Ofe5+Xg0evs9fLt7PXv8vUQ+PLo7/rt89D18+zo9fDu6+MS6Ojb6uPk6Ovk7OnlCuLn7uvr6+Lo4ODh9gvl5eXVAOnj5t7/7eLg5+Hs8evr5e3r3ujS++rj5Ojr5Ozp5Qri5+7r6+vi6ODg4fYL5eXl1QDp4+be/+3i4Ofh7PHr6+Xt697o0vva8AXt4ej0+efv4PDw9vLf9Pbl4ev14Ofr8/TsBObmBe3p6ekHBe/48ezu8PLc9OPP2vAF7eHo9Pnn7+Dw8Pby3/T25eHr9eDn6/P07ATm5gXt6enpBwXv+PHs7vDy3PTjz/T79vz2+fn87fLs8vT79uD59+rp7//j7Pj3++wE5fD07/X18QcF9v/49Pf5+t799NX9/fn+9/v8/fD28PP2/Pzt+vnv7fME8PD5+ffyD+j29/P39vQJ4vnv/vr6+v3p//nq0+PUAgHRBPDS1eTa4ujk5PXq19XG1coK0eLpAOHh/MoTA+Hi3NzY29XK0NfhzdnRz9Hk5ena1ebs5eTp7eXZ3Nzi3+XfxwvuA9Ph6uUR1NPs48fM5NHTzOTl39Dh4P/rGPXi2t/14+D18Nry7vjq2OLd4+rw2crg2BPG5N/s6PPj/tnV2Ofb7eLm5dzP2uns5gLi4trf9ePg9fDa8u746tji3ePq8NnK4NgTxuTf7Ojz4/7Z1djn2+3i5uXcz9rp7OYC4trV0dvgBubn3vbb6eXm6vzb7ODP5toX6uXq59Lk5ezx3+j78d7W3ujW1MjZ3t3i5djlDOzd2tnl3ujl5vLh2d/U
Cen06cvm7ebl5erb7+ri8ffv4+DVJevh4uXj6ebW6MvZztHI2tMBDNbIt9bi5+DZx9He6uLW3gno5+no2uni3/je49zmAd3c5urd7Orj1dMO/M7RyNrTAQzWyLfW4ufg2cfR3uri1t4J6Ofp6Nrp4t/43uPc5gHd3Obq3ezq49XTDvzt4O7y7O7v6uD/4+jt8efw6O0RENbm18fO6tsB7t7U6O3s7eLc3+Hp7e7f6vLg6uHw7OTe6evd3u74+fvr4+fs5t3i2P314tMG8NPY+uzf6uD44+bi6PLu5Ovq6ezl5una1ezk3unr3d7u+Pn76+Pn7Obd4tj99eLTBvDT2Prs3+rg+OPm4ujy7uTr6uns5ebp2tXt5uDo7uLl8/z9++vm6e3o4eve1/zk29v56eX/7+Ds6vnu7+bp9PDl5ezp6unq48zX0sjDzM3GyNDz6u/2887J2M7Grd/s+8v25cTl79b1/dT4zsXRzM7Q2M/S083X1c+z7NPh6uHq1+fm6f8ABgDk5Oje1tzZAt/j4tzl5M3q3Pjl3ure8ejr6+be4ubb5unn18nSyMPMzcbI0PPq7/bzzsnYzsat3+z7y/blxOXv1vX91PjOxdHMztDYz9LTzdfVz7Ps7eja5/HH4OcC7eDr4djoB+LO1PTb4f8Sxdz89ujb69nz0czm2+Hm6OPp5Obq5OvV3/Xy7fL10vHsBPbo9/b39fHy3ecF5OzyA+z0Bff37vHl9eXZ7en18fbv9PTv9+744erf5OLi5d3W7+/pAOvj3enl3+vXBvzqAt713erh7ufh5ODj4PHu7/Dp8dji8Orq5cgI7vHt7/Pq7vTy7gPu6+jt6vDu5cf+8ALe9urr8PDx6eTh5OTx7/Py7/Lt7vPr7vDaCN/k4uLl3dbv7+kA6+Pd6eXf69cG/OoC3vXd6uHu5+Hk4OPg8e7v8Onx2OLw6urlyAj08e7c3vLk4tfszOzs8Nro3egVvAbr/e7qBfPz6eDz
9fDp5+7Q4ufu6Ozz6Ojl3wbY3+fh3dbc3d/x5d3l3+fU1djgDPT94/z25gPi6d/55e3k3+vq0drh4eHk5ePl1t//7d/t7e/o5evxAOwC8Ofv5uH36dwH2ufh/erh7eDqA+jx5u3z8+/q8Orw7+zx9eXz0f/S583d3drW1evn3+Dbzb3bxtHg7NDIBPDm5fLpCffh3dnh2LrI1d3tFMXX0tYQGMTQ3QUf+gLQ2Obs4efu6QHh3u3k1dnc39fw5Ori5+Lo6+Xi29nu2One3uDh3uHrAePf1t/l5+fu3wrzC+vr4u3u7eTp6/LX5e3t5urk3ufs6t3b+QXi6ezy6+fw7+vr5d3qD+MI59nh6uIR69Pl5uro887y5ejW7+vw8O3x9fTj9+rfAuzZ7vTk7+Ts7e/w9vUB5dHm6OLs/t/w4fDl2dDp7u3i19PU/Ora5d/p7/LWGPDn+eng6+L44t7s5tHb3iTi3uXU4NnQ4d3o3Njd097L4+Xm3/4Dzs/e5AjS2tTd3+Le2skK2tz219ja0wrZ3tvf4dvU3c759+Xu+uXp5+rr8O32/fPn7u7h9+kP5/D4+O/z9u3yDvL73O739fjl7Pj69fPu9g/06Mvc3OTW19vM4cjg4eXY/v3Ky9jfFMTQztve2t3YyRLW2gTX2NnRCtjd2t3g0dDZwv3s7fPs7PXw7vXx8/D37OPx8untyQzY7+z28u717+sH8PUG9/f18+X19fLv+NTx9N7U5c4A2N/Y1dPz1eXh1tjWAdvnCuLV6une5/n84dvr6Nri5APT8+nS2+Hh4OHP18rV6N/c3vLl5+fp4OTp5+Ls4wbrAQz15+ny8u8I5O/s7PHh6O355+z14+vs7+7s5unQ5O3t6eLp7vLu6N/u8vLz9egJ89wM6fTz8er0Au3z9Qnw8PH16O/v8vTu8/Ds9O/u8O/3C+z95wTl6QLt3+Lw9Pju1O7l2+Pg6d766ungAt/y7Ojp7+Tx3u/o6eTu7vXY
7dPv/Azt/ecE5uoC7+Dg8fT+8Nbv5dvk5Ong9O3q3wTi8u3o6vTn89/w6erl7+/23u7V8wTz8wDv6OfwB/bo1vP18PT39PLj6Ozz2wDv5/Xo9O7r7fP17/Xy8e7u8PLx9+n07//P+MnT5urg/MzS3NfZ3+/h09/Y0MTT4uIU0d3s59/U5NbF/eEF6OfZ6tsQ79/y7OPn3eXW5vD/6AHX5unf2+jt6fPr5d3f5uzoGt7m8uzv4N/f1fjmCO/v5/LhEPHq7vLrx+PixtTfwdzM/eTv39Da2dm/59zox8bFvezL1+fKxNOr0bzA5sXQ9sju5Obz5cHT8+j73tjj29zf4AH3/eni5/zi2tnp1eTp4ubW69np6938x93T1tbf5Nnn/wAA4fHN5/rs3fLz9+Ts+OrW6xXu6e7s8OPs1uPt8/Lw4/Tw9+/3Du/n3Orq5vPx9u/q8/n96fUS1uzz2eXnyu/f6uve8Nnhyu7K7M/32szO3PrX4fbP2tvM7cnj7M/i79TY1dbV6NXk0tbx9Nvn6Mzy3+rs3/Hb4MzwyuzP/NvM0N/82cT3ztvP2e7M5O/O4vHU2dbX1ejW5NPW7evk7efi8PXu8ebp6u/c6eTo5Nz95OHzBuPr5+3q4ufo4Qjy6e7v7OjjCevu6PEK1tzp097muuvv7+nc7ubh3eMN4uHA1fzgzcDtzubx7s4A4c4U69To6grs6eft5dfw1eDo6dff69/r8O/q2u/m5OLmDejj49v84ujj7uPp8u3iD+zn1e3c6+4R7+zs7+Xd8efp5urU6e3j8+zs6tzy7N3m49/q5+fhAOjr6PLn6fXx6RTw6tnt4e7xEe/s5/DT3+/w6Ofv1AvY597z7O7o9O7v4uzv8eYG5vDuA+HuDuPx5N316/HyBt/p7u3t7+nz7+rw5/zn79QL2Ofe8+zu6PTu7+Ls7/HmBubw7gPh7g7j8eTd9evx8gbf6e7t7e/p8+/q8Of8+vHp5+/t6wD04A/c
8ujn9+vw6vUG6vD55/nx8vfx8/D28/b28/T27O3v9/P18fLy7frx6efv7esA9OAP3PLo5/fr8Or1Burw+ef58fL38fPw9vP29vP09uzt7/fz9fHy8u3XwfW1uvLExAX4+sPHwswUyLXl+Kjv3NHK0Na909nPzdvVv9jS8tbx2bjS18bFxwn94enc69rZ5Nz33t7f3+nwAuDe0PfjDuTk5+3u5+bv4OHq6ebg4/7l5+De6fLg4+cN2PDx5fjz6/Lp2egS5t3v9A7v6OrI9vTw5uv6/PL68+n4+vn69vf08vD3+fn4/PLs6t3X4AfX8dHV3tTj1evk1/3b2Nv73NLa2+YB5Ond3ujk6uLg5uTf5tr83NvY2+ED1AXagcz6yvr4yN/rugnlyd0Mor3F3OLF4/Xtw9/iltnkqMm2ss/Kxr/YreTJzNHJlqHnF9P448fv4sTI39n+uM218rPH8/fCzfbK/f7w8eXc2NHR19jb39XYzs2/2tbX3MTL7wv9//b+/P///vj66vP8//33///+9OntGPzz+unh8hDq7Ojw//738vP48Pz7/uf////W/f/2/vz///74+urz/P/99////vTp7Rj88/rp4fIQ6uzo8P/+9/Lz+PD8+/7n////1vTv7PDvFtbyAejuAOfv9eHu8fT7/Pj57fb6+Pn07/z8+fj8+fr38u/u9fDv+vP57vHC2+/1xg3hyfjv4QThzdfN+OH07+zt8eTd8/3w8Ofr5vLr7v3x7ezt6vDh8fPo3cbY4eDY1+f16QTt5N3R5eQH293l6+LP89AG4ufi5ej77O/b6fDk7Ozm5+Do5d/i0OnK+eT05ufa6Ofs79/U6/TrBtzo4fD519QJ69vr/ejx8Onn7OgF5tje6eHL3+vj2d3vCNX38/v9+ez/+PXz9vj9+/L9/v338vLz8vPz/PLW9P337e/88Pf7+Orz9fbz9Pj5/g8T3OPj7gTr7+vp5ODk7fDh7uzt5QMG5PfZ6+0G
1vHi5+/r7uL67N7q6enx7/Hu6Ofb0dzk4+8E6+7r6ebg5O3w4O7s7OUDBuP32evtBtnw4ufv6+7o5uzp6unp8e/x7ejo3NHa3NPj3Qff3eDg3eTs497b3eLU7dvc4t396uPb6eXs9+gL1+Df697j1uYQ2djo4tzg2tzT490H393g4N3k7OPe293h1O3c3OLc/enj2+nl7vfkB9fg3urf5NXmENnZ6OLc4d/g0+fgCN/k4+Th5fDm5N3h4dji5PPo7tfw79/v9fD46wfX4uHs5e3d6BLk5evh5+jt6+Xr1tvV39Pf1N7p8d7h2d7fIwL4ytXg4N7S4OHn4dbo4OrV1ebV6eXC2Mjz9dva59/O29/a2d7d7tXr5dnX0tPb4dfbFd7f7Ov05+3q5Ozx6Ovp3eja1tbZ09fZ69cPD/f//+jz6u341ZnFw5Kcv9+u1PCbm5extLDFuZ++tbOpwby4r7C1udjgqLDBvN3v+L782QXV3NreDuPYCePT59rZ3d/n6O3o6fj47ffy7uvz9e7p5PTl7fDf4fPh3uoA4crevwba+dT8AvLL3fL229P99sHEB9PT49Lo6ury5+fk697q4M/a2NnX09nl4+Da9sz5x/HL/cPa8QDzx+vO48fV1du99QH28e71+enh6/Tx8ebn3ej09fPv5+nRuuPm7sr+s/bU2trU3AX40tHu5+re3tfR0AkQ+vjy9/v75/n49/P18Pj0+/j38fDv6+Pz8fHW1NXz/RDgCQfZzOPb6OXi9/jn2+Hl2Of58Ont5PDk5PHr5Ovk7+Pm6O7n7tzn5er24Q/X2t329dsEy8/4zNrO5ePP2sTWzRLj6/fg99zm6OLw29ju7ufk7+/u1trX7+Tl7djdvuUH6erU0fnQ9s3c0e7s3gHf3tDZ79ni3PDa7N7l7+bx5fPp4ODe4u7j1+zd5eLqELb+GNjs7dro3M3s3OLo8+cN4une3/f48+ry5O/q8vf74/Tu7vnp6vD48/D1
8e/w9+zg38ze09jW0NYD7d3t6ejh2NgIySL49fjm/fn45uLq6Or57/P47+nr7tLV7uzy99zSxPDyzvHR/gX92Nvg5dbu1tkLzePW5t/w5ujr6PP45+z09/Tf7PDm5uTg3Ovb2ujU2Mrq19j52/kKAt/j5+3s9ODd0tnn3/P49/To7ujy/PH49/n48e/37vTt6Ojy6efz4t7Y7cYGBNHZ88Hk9+rn6NXfy7jF+f/x6/Hx4ezr8vft9ejy9+zm7vHs2PLY5/Dq5NLOw+riB9Hi7dfu2f/x7fDi7fPG2NsZ9/j3+uLz/PT7+ffr8/v29vr49vT39fr59/rv7Nv14vz22PHv9NbhuujayMSf4Ne5+dHM39DM09zOx8/P2eLRy9zG077Zv77Wx8nY5tOKzNL5EMzTu8Pu098N5+7t47u8zNHY2vbg8PPr7+TX6uzz3uvz6ebh4OTT5uLk59gI0PIH6+jZ0AEHBeDs5vP08vPL0uDj8uz69ffm7ejz+PL19Pns6ej04ff39fjw+Pnl8Nnzx9ywub/k2Ln24OLz6OPUmvDsFuLo7eLV2ube2trb5O/q6e/k6N7o4dDm49zmBMHO6uXm7vPk2+XiF+jj0+jr5d3i+BDq+9306/Xu+/j399jz+uzn7PH19/bv/Pfw5e7y29r92Q3a3wvb5ePc0ebx3OX/2eT96t/w9un08Onz9vLr7O3p7/ft9vHl5PXm8Pbt0MrX5vri5vbo7e3u8vPy+PLy7Pjy9vfx+PHi6+359fj69vLv9e749Pj56w748/r06uvq+cm4wsjKusDGO8CVxd/IyOvU+bfD1djP09bl4sjW1vbi4NjS49vb2MTXy87Q2vW/5ePk7Pb29tvi6wvy6tj14/Xz7A/r9PTu8/jx+fb3+vXZ9Orv+vr3+vj59Pb18PYH5ujv8/bt8evk5+0E3ev17+7t5dUG3/f3+en15fTz8ff16e704+368/fz9fTw6PDw3Oru3vLf2+jc5Ozf
CMjT5fzm4vj84Ozm7+jp5Ozl+/fl88/w+O3n6urm3tHr5+Xo59jk0s/65PL57er17uPa5/a7+usX3BTl6/H6+ufy+Pz98/zl9v31+Pf4+fX89fb08/bp+fje4tPh4tvh3dsiwM7u4ufg1eAU4Nbc2Njj6O/p0t/a5fHv7vjr7Ovo5Ovk497j5ODe2+bu6vDp6+ftBO7u8+3v8+XnD+zp9vHx6+ry7/fq8ev59Pj88u/4+O/48vP29+jt3ufH1M/7xL/71cLMCNXMyRfG6hbv1uPq3tXa49vP3OPd1OnM2M3Q3dvN0cbd2d770uDh9PLuB/Ll6fbn7Q7x9fC98uoK6fHp8fPh8fri9Pr28Of19PX6+fb39Pj6+vvz9/jW8vTy7gfy5en25+0O8fXwvfLqCunx6fHz4fH64vT69vDn9fT1+vn29/T4+vr78/f41vLH1M/7xL/71cLMCNXMyRfG6hbv1uPq3tXa49vP3OPd1OnM2M3Q3dvN0cbd2d770uDh5eHr/P/nu+XyzL7CwLKszegA8Nja2N7g0tHkzODZ1tzd3dfZy9HFydbW1uDcy92509fkA/7n7Oji4+ru7fHl5/D+Agbn5PTv6Ovr8vHy8+7w8+7u5+Do8/Xt8PLy8+zx7fTl/wXi/srmAezh7vPu3ezy4Ojq4u7z5/b25e7m6+vp9/fx6e/s7fHt6+jw9O/n5err5eHr/P/nu+XyzL7CwLKszegA8Nja2N7g0tHkzODZ1tzd3dfZy9HFydbW1uDcy92506mnwPnCpJadjkaMq7exnwIQm8mtq8y3yMjezqvWyrnCxtjXyszLzrjItMvM1vP10MXL5+PG7uTm4NsJ0NXa498b1OIDz8fi0tPb5ebR18fn4+Xi2drgz9zj09rT3d/WBNT59vnp6u/z8fHuD+Hw6fP1D+/17dzb19ri8/Lq6fTz7Pbu8uDx8/T07+vz7/Lt7urxC/Li6Nzu9ufr6fzo7OTt5N0T6Oj2+fT2
9fr0+Orv9vf4+/T78vLj8On0+PX58QLc5+3NzPf238TM2boSx9vX5NCwC7/Q2ebj2eLx7NzI6tbO1+bk49jm5ung6eDi4urVz/zo9ePnAPXx8/TtCd7q7/P17frt6+Pu8uvv9fX26PXp7Pj08Obk8/Px8/Tz9vb08Ore8PP19vn45hHy++vw+/Xu3+n68vTj5+nm6ukN6Ojx8+rp8fDg6fT09ejw8PDw8/L76vvz9fb5+OYR8vvr8Pv17t/p+vL04+fp5urpDejo8fPq6fHw4On09PXo8PDw8PPy++r71tjm2en14u/qMMrw2d/p1+7w7sfo6NLu9v795+jv6e3w+vr45/bu4N/z8fHz+OHW7MXV0NTd3c3WzMXC3MLS0CfVzAYDxtba09Xez+Xj2t7Y5Nzd6Nbj39fg1NMb3dfQDdPK09Le39rN2tLtB9rU1b/UwMUc6MzYz8/q4OAG3NXa59bZxd3L09vO0djY2cfX1fb15tPM5tHL293C1tnW6dkK29n4494HxgTM+d7mD9zm3PXV4Mrrydbg4d7jzuXm4d3n6ero8fTy8/Hu8u/X8/r17PXz8O/q8u8U4ujwBArm6eXx7vHh3ubd6+zp7+7u8O7u6d7i8uP36uvh78j74ebx5c/n6ubk3xfb18ng5enq3vbr4+ze/wfg7O/14PDn7O/x8gvA99jq1dOruvao7fv55brXve6zuuAK563Su9/Sz9IF3tDfurCq4OzuvcHAyczFtsO23+Di5NXn4OQR6+X2FeXh1OjX4+jb+OnX2ev05xXb7+zs8PDt4une6uXo6+vt8Ojj3u7Y5OXZ6OPkDe3n+hXl4tXs2+Ph3vnr19nu9O0V2+/v7vDw7ujq3urm6ezv7vDq5efz4Q3l69zx5fDs5ufm9/Lv8efv9tkO5vQJ3vPw4unw7eDr89/n1tzp8+7r6uHM8OzcFuvWu9TKydbPvNMN5/vXucnm1Mb0BMfG4tfk4rreDN7Q8Lni0M/T
4NfG3eLa29Hbv63r4ePk1uLi4+DoB9HT89nm++fcBwLb4+no8OXa6trZ6QDd6+Db4PDo0+jo3u3o59PW6+fo5ez29vDl8v/b4/PW6d/x4NcS5ODr8Pb21fQE2O380fTj7PLs6PLv9Pb49unt39vf8Qfe5dzg3NzZ2uvh5Orj4OPv7uQS4+Dj4ebg5+DZ5ebn4dbc6ecS5ePk19Tn1f3b3/EH3uXc4Nzc2drr4eTq4+Dj7+7kEuPg4+Hm4Ofg2eXm5+HW3OnnEuXj5NfU59X98fHm6PPy+/nv7Ovx8er67vTx9+T82uvl3fjx5/Lz69705AnvAef04fb17fjq+/vfA/Hx5ujz8vv57+zr8fHq+u708ffk/Nrr5d348efy8+ve9OQJ7wHn9OH29e346vv73wOy4d/o0ebj5ure/8zn5dToBwLaGcri5+f46ejn7Ong5ukK7esB4fHs2+bo5O783efvCPvf7uLh7vPz8OkI5enr79bk7OoD+PH37vPz9fL29fH14PDz5vf29/Dy9vL17PHu9Aj73+7i4e7z8/DpCOXp6+/W5OzqA/jx9+7z8/Xy9vXx9eDw8+b39vfw8vby9ezx7vQB6gXvBe3t6+zg4+H18ufv3u/i0gPt7uri9e/r6u/y5/rh7e/iDvH05O3r6Ozv5+3q9uH96/3n6evm4Ond8e3f5tkI5sr55OQR1O/l4+br7Nvz2ebi2grs79/h4+bq5OPZAdgF1t3h2uHg4+jX2/Hm4+ED7eHPu9TZ4QDW1djg4NPg5N3W3NbR1OMH2Nnk8Nbm1hnYBdbd4drh4OPo19vx5uPhA+3hz7vU2eEA1tXY4ODT4OTd1tzW0dTjB9jZ5PDW5tYZ6eTq7+7i4Ovl0tXr7enu6+bqC+Xh7evf3eTb+d0J0tXbAOPq39sA7ezu6e7o/+3e4/Hz8P3u8u/68vT5+fvx+PP08vHy6/b08ujv9OT37e3s9hbt9Pfr7/36+fL6+fz46/Pp5Orv
7uLg6+XS1evt6e7r5uoL5eHt69/d5Nv53QnS1dsA4+rf2wDt7O7p7uj/7d7j2uPg1ebl2ObU1t7i5eHS1+Dh5Mn18Mzr3+fk9NDi29nh4ebU3/3dDdnW188I9dry2O3n8Obu6OHo5e7p6vHt69Pp4u3DCMLb4OXs7Nfd7+rn3erh6uAP5tjj5OHiFN3Z2+va4uDU5uXZ5dTV3uLk4NLX4ODjyfXwzOvf5+D07N3X2uLh5tTg+d0N2dbXzwj12vLY19sC7ez/6uLfztXftbaax8Dk7vTn563Y4M3u9c7M3riks8rX9ODKsqa41QK3uaCv1dDd/9zj0uPo4sjQ7uPa4NgU1eAPxPDh2g/qExjh5t3V4dr049fX4tXd2NjP4fbPxdTf3PIDxgX77tfrzdjY3dvR09oR29jm6Ond6Nne5N7e6OPs6N7i3+ff6uzT6e7PzPDa3e3aAuAI6/Pu6Ovz9ffy8fj1Cfb49fz79fn18vzl8vn3+/j39/r68fn69vj76+/x7OvrAevk7Ojz4uDN8+339e/48ODPERLkBOvy7fXz9fLy9uzn9/Lz+e709vT03PD89tLhrOe0HcaewNTdBsXCwJi3rq7JFcOd58/Zz8K+07zPod2z4aLb3sWrna6y36jLpK7L0MoCzwbT1tT8A8rm5ODW2N3c2AP94dfh1uLg3/DoBNnY6Nnt2uvl4OHV2c3h2d7W1c3R/c0g0cnZwMn719ve29vZ2c0C+8TEz/3a5cfg4Njextv52cnP0tPd3NzK2M7Iwt/g7PrnCO7h6+3y7fPv8ePy9PLmDAX26u3u8/Ds8/Pt9e/19Ori4/Ht7u7x7e/uzuP+9Oz49vT49/DL3/7s7frx2e3u4inB39ja3/Pp5u3p3Orb9e7w7u7x9fLv8eD19vnq3fb56O3/9ur57vL48Nz05vPs+fMO393X9un5+Oz38fr46vfp+eP09vv39/bk2u346dvl7eH42e/k7ujw2+vy9e/q+ffr
Lffo0+/s9uvq9u7u5+Lr7vHk+fni6fj35+3w/O7e89TSzQTg3e3Z1bjv3ufX79Tm1v662iUB0OjkBN3f1tXuz8zNEADqz9je5OK91efM0dzty+gE2eX0+94O5uns7+Xq3M4g2+Pa1Nzw6env8dzf/+fZ6eLx9ejy7/DM6eLv29DQ4NTe2NvX8eLZ6u7w7OAS5uHi+trs29/U5e7a5e7hz+vY5unf79bh39PaJNri29Tl4tDF7dvR3eC4zwXFyt0F09bX4M4U3MjOw+fn0dzU3fjaz9Dm3dnfw+Pb2MfH39cGD9bSyvLc1N3evMkJysreCNLY2+XXG8/Uzs7o59be3uDL5Nrd6OLe4Mzl29jIzeLVDgEIysvEztDFwdW7x8XW+7jPzcnW39/cxNC/4tEI4+HEvcvR4sHF/M/sBhLW1NXsyuD79cza4OXc0OHg1+nR5wDP4ubc3NLH7Nzc4ezr7e7v7tri6+Dl5ePjz9UV19bc2dPPFg/c4tvh8fHi6eXi7vPl2OLk4uvYy+bc7OD27hXx5tfg5+PXydUM5trU3uz74uzt/da0xMGWvYyBpK/sqNa8noGtt56x45vCrMyYy+Wy3+zO0OXEz9PX2vTeFgT3rb7wEfPV4evTz9ndxNvj6ebf0MnTzr3T19/l7ubm4u/e5ezp0OHi4uPe1+HR5QwYGtvb1v/Z/MTR0cfO1tPd0MLU0+HevM/Jz8PS2eDbttHq+sb0/tXQ8tL5yc359M2jAb7S0eHvAfnc1+nz1+3w+tTy2PLv+vfv8OvgIvbz/dfc8N3h3OHu4e7j5ePs8Njm0tLf0ejpB9vi
`;
