// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/namelist.h"

#include <QTest>

using namespace penstock;

namespace {

NameList listOf(const QStringList &names, const QLocale &locale = QLocale::c())
{
    QList<NameList::Name> items;
    for (const QString &name : names)
        items.append({name, {}});
    return NameList(items, locale);
}

QStringList namesAt(const NameList &list, const std::vector<std::size_t> &indexes)
{
    QStringList names;
    for (const std::size_t index : indexes)
        names += list.at(index).name;
    return names;
}

} // namespace

class NameListTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginningsBeforeTheRest_data()
    {
        QTest::addColumn<QString>("piece");
        QTest::addColumn<QStringList>("beginning");
        QTest::addColumn<QStringList>("within");
        const auto list = [](const char *names) { return QString::fromUtf8(names).split(u' ', Qt::SkipEmptyParts); };
        QTest::newRow("nothing") << QString() << list("CPU cpu cpu_total Größe mem total_cpu Über") << QStringList();
        QTest::newRow("a beginning") << QStringLiteral("cpu") << list("CPU cpu cpu_total") << list("total_cpu");
        QTest::newRow("in any case") << QStringLiteral("TOTAL") << list("total_cpu") << list("cpu_total");
        QTest::newRow("twice in a name") << QStringLiteral("t") << list("total_cpu") << list("cpu_total");
        QTest::newRow("beyond ASCII") << QStringLiteral("ÜB") << list("Über") << QStringList();
        QTest::newRow("folded") << QStringLiteral("grösse") << QStringList() << QStringList();
        QTest::newRow("sharp s") << QStringLiteral("größ") << list("Größe") << QStringList();
        QTest::newRow("not over two names") << QStringLiteral("ucpu") << QStringList() << QStringList();
        QTest::newRow("none") << QStringLiteral("x") << QStringList() << QStringList();
    }

    void beginningsBeforeTheRest()
    {
        QFETCH(QString, piece);
        const NameList list = listOf({QStringLiteral("mem"), QStringLiteral("total_cpu"), QStringLiteral("cpu"),
                                      QStringLiteral("cpu_total"), QStringLiteral("CPU"), QStringLiteral("Über"),
                                      QStringLiteral("cpu"), QStringLiteral("Größe")});
        QCOMPARE(list.size(), 7U); // each once
        const NameList::Found found = list.find(piece, 100);
        QTEST(namesAt(list, found.beginning), "beginning");
        QTEST(namesAt(list, found.within), "within");
        QCOMPARE(found.all, found.beginning.size() + found.within.size());
    }

    void orderOfTheLocale_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("piece");
        QTest::addColumn<QStringList>("beginning");
        QTest::addColumn<QStringList>("within");
        const auto list = [](const char *names) { return QString::fromUtf8(names).split(u' ', Qt::SkipEmptyParts); };
        const QLocale german(QLocale::German, QLocale::Germany);
        const QLocale swedish(QLocale::Swedish, QLocale::Sweden);
        QTest::newRow("German") << german << QString()
                                << list("Ähre Ampel Apfel CPU cpu cpu_x cpu9 cpu10 ofen Öl Zebra zu") << QStringList();
        QTest::newRow("Swedish") << swedish << QString()
                                 << list("Ampel Apfel CPU cpu cpu_x cpu9 cpu10 ofen Zebra zu Ähre Öl") << QStringList();
        QTest::newRow("none") << QLocale::c() << QString()
                              << list("Ampel Apfel CPU cpu cpu10 cpu9 cpu_x ofen Zebra zu Ähre Öl") << QStringList();
        QTest::newRow("numbers") << german << QStringLiteral("cpu") << list("CPU cpu cpu_x cpu9 cpu10")
                                 << QStringList();
        QTest::newRow("within") << german << QStringLiteral("p") << QStringList()
                                << list("Ampel Apfel CPU cpu cpu_x cpu9 cpu10");
        QTest::newRow("a letter alone") << german << QStringLiteral("a") << list("Ampel Apfel") << list("Zebra");
    }

    /// Whatever they are found by; the first ones are the first of them all.
    void orderOfTheLocale()
    {
        QFETCH(const QLocale, locale);
        QFETCH(const QString, piece);
        QFETCH(const QStringList, beginning);
        QFETCH(const QStringList, within);
        const NameList list =
            listOf(QStringLiteral("Zebra Öl cpu10 cpu9 CPU cpu_x ofen Ähre cpu zu Apfel Ampel").split(u' '), locale);
        for (const std::size_t most : {std::size_t(100), std::size_t(3)}) {
            const NameList::Found found = list.find(piece, most);
            QCOMPARE(namesAt(list, found.beginning), beginning.mid(0, qsizetype(most)));
            QCOMPARE(namesAt(list, found.within), within.mid(0, qsizetype(most)));
            QCOMPARE(qsizetype(found.all), beginning.size() + within.size());
        }
    }

    /// So many that another order would take seconds.
    void manyStayByTheirCharacters()
    {
        QStringList names{QStringLiteral("ä"), QStringLiteral("z")};
        for (std::size_t i = 0; i < NameList::mostOrdered; ++i)
            names += QStringLiteral("m%1").arg(i);
        const NameList list = listOf(names, QLocale(QLocale::German, QLocale::Germany));
        const NameList::Found found = list.find({}, list.size());
        QCOMPARE(list.at(found.beginning.back()).name, QStringLiteral("ä"));
        QCOMPARE(list.find(u"m", 5).beginning.size(), 5U);
        QCOMPARE(list.find(u"m", 5).all, NameList::mostOrdered);
    }

    void countsWhatItDoesNotList()
    {
        QStringList names;
        for (int i = 0; i < 1'000; ++i)
            names += QStringLiteral("m%1_usage").arg(i);
        const NameList list = listOf(names);
        NameList::Found found = list.find(u"m", 10);
        QCOMPARE(found.beginning.size(), 10U);
        QCOMPARE(found.all, 1'000U);
        found = list.find(u"usage", 10);
        QCOMPARE(found.beginning.size(), 0U);
        QCOMPARE(found.within.size(), 10U);
        QCOMPARE(found.all, 1'000U);
        QCOMPARE(list.at(found.within.front()).name, QStringLiteral("m0_usage"));
    }

    void countsToAnEnd()
    {
        QStringList names;
        for (int i = 0; i < 12'000; ++i)
            names += QStringLiteral("m%1_usage").arg(i);
        const NameList list = listOf(names);
        QVERIFY(!list.find(u"usage", 10).isCounted);
        QCOMPARE(list.find(u"usage", 10).all, NameList::mostCounted);
        QVERIFY(list.find(u"m", 10).isCounted); // beginnings are found without counting
        QCOMPARE(list.find(u"m", 10).all, 12'000U);
    }

    void agreesWithAPlainSearch()
    {
        QStringList names;
        for (int i = 0; i < 3'000; ++i)
            names += QString::number(quint64(i) * 2'654'435'761U % 1'000'003U, 7);
        const NameList list = listOf(names);
        names.removeDuplicates();
        for (const QString &piece :
             {QStringLiteral("1"), QStringLiteral("12"), QStringLiteral("6543"), QStringLiteral("00")}) {
            const NameList::Found found = list.find(piece, std::size_t(names.size()));
            QCOMPARE(qsizetype(found.beginning.size()), names.filter(QRegularExpression(u'^' + piece)).size());
            QCOMPARE(qsizetype(found.all), names.filter(piece).size());
        }
    }

    void isEmpty()
    {
        QCOMPARE(NameList(QList<NameList::Name>()).find(u"a", 5).all, 0U);
        QCOMPARE(NameList(QList<NameList::Name>()).find(u"", 5).all, 0U);
    }
};

QTEST_APPLESS_MAIN(NameListTest)
#include "namelist_test.moc"
