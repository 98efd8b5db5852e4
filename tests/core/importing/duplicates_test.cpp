// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/csvimport.h"
#include "core/importing/duplicatepolicy.h"
#include "core/source/source.h"
#include "tests/core/importing/csvfixture.h"
#include "tests/core/importing/previewlines.h"

#include <QTest>

using namespace penstock;

Q_DECLARE_METATYPE(penstock::DuplicatePolicy)

/// Rows that share series and time, as the import writes them.
class DuplicatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void settles_data()
    {
        QTest::addColumn<DuplicatePolicy>("policy");
        QTest::addColumn<QByteArray>("rows");
        QTest::addColumn<QByteArrayList>("expected");
        const auto row = [](const char *name, DuplicatePolicy policy, const QByteArray &rows,
                            const QByteArrayList &expected) { QTest::newRow(name) << policy << rows << expected; };
        const QByteArray twice = "10,a,x,1\n10,a,y,2\n10,b,x,3\n11,a,x,4\n10,a,z,5\n";
        row("as they are", DuplicatePolicy::Write, twice,
            {"m,host=a kind=\"x\",value=1 10", "m,host=a kind=\"y\",value=2 10", "m,host=b kind=\"x\",value=3 10",
             "m,host=a kind=\"x\",value=4 11", "m,host=a kind=\"z\",value=5 10"});
        row("numbered", DuplicatePolicy::Sequence, twice,
            {"m,host=a kind=\"x\",value=1 10", "m,host=a,seq=2 kind=\"y\",value=2 10", "m,host=b kind=\"x\",value=3 10",
             "m,host=a kind=\"x\",value=4 11", "m,host=a,seq=3 kind=\"z\",value=5 10"});
        row("later, past a time that came already", DuplicatePolicy::Nanosecond, twice,
            {"m,host=a kind=\"x\",value=1 10", "m,host=a kind=\"y\",value=2 11", "m,host=b kind=\"x\",value=3 10",
             "m,host=a kind=\"x\",value=4 12", "m,host=a kind=\"z\",value=5 13"});
        row("the first", DuplicatePolicy::First, twice,
            {"m,host=a kind=\"x\",value=1 10", "m,host=b kind=\"x\",value=3 10", "m,host=a kind=\"x\",value=4 11"});
        row("the last", DuplicatePolicy::Last, "10,a,x,1\n10,a,y,2\n",
            {"m,host=a kind=\"x\",value=1 10", "m,host=a kind=\"y\",value=2 10"});
        row("nothing to settle", DuplicatePolicy::First, "10,a,x,1\n9,a,y,2\n10,b,y,2\n",
            {"m,host=a kind=\"x\",value=1 10", "m,host=a kind=\"y\",value=2 9", "m,host=b kind=\"y\",value=2 10"});
    }

    void settles()
    {
        QFETCH(DuplicatePolicy, policy);
        QFETCH(QByteArray, rows);
        QFETCH(QByteArrayList, expected);
        CsvFixture file(rows);
        QVERIFY(file.written);
        file.plan.onDuplicate = policy;
        QCOMPARE(previewLines(file.plan, 100).join(u'\n').toUtf8(), expected.join('\n'));
    }

    void numbersByAFreeName()
    {
        CsvFixture file("time,seq,kind,value\n", "10,a,x,1\n10,a,y,2\n");
        QVERIFY(file.written);
        file.plan.columns[1].name = QStringLiteral("seq");
        file.plan.onDuplicate = DuplicatePolicy::Sequence;
        const QStringList lines = previewLines(file.plan, 100);
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines.last(), QStringLiteral("m,seq=a,seq_2=2 kind=\"y\",value=2 10"));
    }

    /// Rows that are left out are skipped rows with a reason, and all are counted in a sentence.
    void counts()
    {
        CsvFixture file("10,a,x,1\n10,a,y,2\n10,a,z,3\n");
        QVERIFY(file.written);
        file.plan.onDuplicate = DuplicatePolicy::First;
        const auto source = makeCsvSource(file.plan);
        QVERIFY(source->open());
        QCOMPARE(source->next(), Source::Next::Record);
        QVERIFY(source->notes().isEmpty());
        QCOMPARE(source->next(), Source::Next::Skipped);
        QVERIFY(source->problem().reason.contains(QLatin1String("series and time")));
        QCOMPARE(source->record().position, 3u);
        QCOMPARE(source->rawText(), std::string_view("10,a,y,2"));
        QCOMPARE(source->next(), Source::Next::Skipped);
        QCOMPARE(source->next(), Source::Next::End);
        QCOMPARE(source->notes().size(), 1);
        QVERIFY2(source->notes().constFirst().startsWith(QLatin1String("2 row")),
                 qPrintable(source->notes().constFirst()));
        QVERIFY(source->notes().constFirst().contains(QLatin1String("line 3")));
    }

    void namesComeBack()
    {
        for (const QString &name : duplicatePolicyNames())
            QCOMPARE(duplicatePolicyName(*duplicatePolicyFromName(name)), name);
        QVERIFY(!duplicatePolicyFromName(QString()));
        QVERIFY(duplicatePolicyName(DuplicatePolicy::Write).isEmpty());
    }

    /// Servers that keep points side by side cannot replace one.
    void theLastNeedsIdentity()
    {
        CsvFixture file("10,a,x,1\n");
        file.plan.onDuplicate = DuplicatePolicy::Last;
        QVERIFY(file.plan.validate(Flavour::V1));
        QVERIFY(!file.plan.validate(Flavour::QuestDb));
    }
};

QTEST_APPLESS_MAIN(DuplicatesTest)

#include "duplicates_test.moc"
