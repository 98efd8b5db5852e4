// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/preflight.h"
#include "core/importing/preflightjob.h"
#include "core/importing/preflightreport.h"
#include "tests/core/importing/csvfixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace penstock;

namespace {

Preflight flown(const ImportPlan &plan, const PreflightOptions &options = {})
{
    PreflightProgress progress;
    const auto found = flyAhead(plan, options, progress);
    return found ? *found : Preflight();
}

} // namespace

class PreflightTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsWhatThereIs()
    {
        CsvFixture file("100,a,x,1\n200,a,x,2\n150,b,x,3\nbad,a,x,4\n300,a,,\n250,a,x,5\n");
        QVERIFY(file.written);
        const Preflight found = flown(file.plan, {.keptSince = 180});
        QVERIFY(found.isWhole);
        QCOMPARE(found.read, 6u);
        QCOMPARE(found.points, 4u);
        QCOMPARE(found.refused.count, 1u);
        QCOMPARE(found.refused.line, 5u);
        QCOMPARE(found.skipped.count, 1u);
        QCOMPARE(found.skipped.line, 6u);
        QCOMPARE(found.first, 100);
        QCOMPARE(found.last, 250);
        QCOMPARE(found.series, 2u);
        QCOMPARE(found.stepsBack.count, 1u);
        QCOMPARE(found.stepsBack.line, 4u);
        QCOMPARE(found.tooOld.count, 2u);
        QCOMPARE(found.tooOld.line, 2u);
        QCOMPARE(found.shared.count, 0u);
        QCOMPARE(found.lineBytes, qint64(qstrlen("m,host=a kind=\"x\",value=1 100\n") * 4));
    }

    void findsGaps()
    {
        QByteArray rows;
        for (int i = 0; i < 100; ++i)
            rows += QByteArray::number((i < 50 ? i : i + 5'000) * 1'000) + ",a,x,1\n";
        CsvFixture file(rows);
        const TimeSpacing spacing = flown(file.plan).spacing;
        QCOMPARE(spacing.usual(), 1'000u);
        QCOMPARE(spacing.gaps(), 1u);
        QCOMPARE(spacing.longestGap().from, 49'000);
        QCOMPARE(spacing.longestGap().to, 5'050'000);
        QCOMPARE(spacing.longestGap().line, 52u);
    }

    /// A time that comes between two others of its series leaves no step that is true.
    void saysNoSpacingThatItDoesNotKnow_data()
    {
        QTest::addColumn<QByteArray>("rows");
        QTest::addColumn<quint64>("usual");
        QTest::newRow("in order") << QByteArray("10,a,x,1\n20,a,x,1\n30,a,x,1\n") << quint64(10);
        QTest::newRow("newest first") << QByteArray("30,a,x,1\n20,a,x,1\n10,a,x,1\n") << quint64(10);
        QTest::newRow("two series, each in order")
            << QByteArray("10,a,x,1\n20,a,x,1\n10,b,x,1\n20,b,x,1\n") << quint64(10);
        QTest::newRow("days filled from either end")
            << QByteArray("20,a,x,1\n30,a,x,1\n10,a,x,1\n40,a,x,1\n") << quint64(10);
        QTest::newRow("the same time again") << QByteArray("10,a,x,1\n20,a,x,1\n10,a,x,1\n") << quint64(10);
        QTest::newRow("month by month of the first days, then the rest")
            << QByteArray("10,a,x,1\n40,a,x,1\n70,a,x,1\n20,a,x,1\n30,a,x,1\n50,a,x,1\n60,a,x,1\n") << quint64(0);
        QTest::newRow("in one of two series")
            << QByteArray("10,a,x,1\n20,a,x,1\n10,b,x,1\n40,b,x,1\n20,b,x,1\n") << quint64(0);
    }

    void saysNoSpacingThatItDoesNotKnow()
    {
        QFETCH(QByteArray, rows);
        CsvFixture file(rows);
        const Preflight found = flown(file.plan);
        QTEST(quint64(found.spacing.usual()), "usual");
        const QString facts = PreflightReport::of(found, false).facts.join(u' ');
        QCOMPARE(facts.contains(QLatin1String("a row every")), found.spacing.usual() > 0);
    }

    void tellsSharedRows_data()
    {
        QTest::addColumn<QByteArray>("rows");
        QTest::addColumn<quint64>("count");
        QTest::addColumn<quint64>("differing");
        QTest::addColumn<QStringList>("telling");
        QTest::newRow("none") << QByteArray("1,a,x,1\n2,a,x,1\n1,b,x,1\n") << quint64(0) << quint64(0) << QStringList();
        QTest::newRow("equal") << QByteArray("1,a,x,1\n1,a,x,1\n2,a,x,1\n1,a,x,1\n") << quint64(2) << quint64(0)
                               << QStringList();
        QTest::newRow("other values") << QByteArray("1,a,x,1\n1,a,x,2\n") << quint64(1) << quint64(1) << QStringList();
        QTest::newRow("a column tells") << QByteArray("1,a,x,1\n2,a,x,1\n1,a,y,2\n2,a,y,2\n") << quint64(2)
                                        << quint64(2) << QStringList{QStringLiteral("kind")};
        QTest::newRow("a column does not tell all")
            << QByteArray("1,a,x,1\n1,a,y,2\n2,a,x,1\n2,a,x,2\n") << quint64(2) << quint64(2) << QStringList();
        QTest::newRow("fields that complete each other")
            << QByteArray("1,a,x,\n1,a,,5\n") << quint64(1) << quint64(0) << QStringList();
    }

    void tellsSharedRows()
    {
        QFETCH(QByteArray, rows);
        QFETCH(quint64, count);
        QFETCH(quint64, differing);
        QFETCH(QStringList, telling);
        CsvFixture file(rows);
        const SharedRows shared = flown(file.plan).shared;
        QCOMPARE(shared.count, count);
        QCOMPARE(shared.differing, differing);
        QCOMPARE(shared.notCompared(), 0u);
        QCOMPARE(shared.tellingColumns, telling);
        QCOMPARE(shared.loses(), differing > 0);
    }

    void namesBothLines()
    {
        CsvFixture file("1,a,x,1\n2,a,x,1\n3,a,x,7\n1,a,x,1\n2,a,x,9\n");
        const SharedRows shared = flown(file.plan).shared;
        QCOMPARE(shared.firstLine, 5u);
        QCOMPARE(shared.examples.size(), 2);
        QCOMPARE(shared.examples[0].firstLine, 3u);
        QCOMPARE(shared.examples[0].line, 6u);
        QVERIFY(shared.examples[0].differs);
        QCOMPARE(shared.examples[0].text, QStringLiteral("m,host=a … 2"));
        QCOMPARE(shared.examples[1].firstLine, 2u);
        QVERIFY(!shared.examples[1].differs);
    }

    void knowsTheServer()
    {
        CsvFixture file("-5,a,x,1\n1500000,a,x,1\n");
        QCOMPARE(flown(file.plan, {.flavour = Flavour::V1}).refused.count, 0u);
        const Preflight found = flown(file.plan, {.flavour = Flavour::VictoriaMetrics});
        QCOMPARE(found.refused.count, 1u); // before 1970
        const qsizetype withText = found.losses.size();
        file.plan.columns[2].role = ColumnPlan::Role::Ignore;
        const qsizetype withoutText = flown(file.plan, {.flavour = Flavour::VictoriaMetrics}).losses.size();
        QCOMPARE(withText, withoutText + 1);
        QCOMPARE(withoutText, 1); // half a millisecond
        QVERIFY(flown(file.plan, {.flavour = Flavour::V1}).losses.isEmpty());
    }

    void speaks()
    {
        CsvFixture file("1000,a,x,1\n2000,a,x,2\n2000,a,y,3\n");
        const Preflight found = flown(file.plan);
        const PreflightReport report = PreflightReport::of(found, false);
        QCOMPARE(report.facts.first(), QStringLiteral("3 row(s) from 1970-01-01T00:00:00.000001Z to "
                                                      "1970-01-01T00:00:00.000002Z in 1 series."));
        QVERIFY2(report.question.contains(QLatin1String("Lines 3 and 4")), qPrintable(report.question));
        QVERIFY(report.warnings.isEmpty());
        const PreflightReport sideBySide = PreflightReport::of(found, true);
        QVERIFY(sideBySide.question.isEmpty());
        QCOMPARE(sideBySide.warnings.size(), 1);
    }

    void theDurationIsALeastOne()
    {
        Preflight found;
        found.isWhole = true;
        found.read = found.points = 1;
        found.duration = std::chrono::milliseconds(999);
        QCOMPARE(PreflightReport::of(found, false).facts.size(), 1);
        found.duration = std::chrono::milliseconds(65'400);
        QVERIFY(PreflightReport::of(found, false).facts.last().contains(QLatin1String("1m5s")));
        found.isWhole = false;
        found.size = 1'000;
        QVERIFY(!found.leastDuration());
        found.bytesRead = 250;
        QCOMPARE(found.leastDuration()->count(), 4 * 65'400);
    }

    void endsWhenItsTimeIsOver()
    {
        QByteArray rows;
        for (int i = 0; i < 1'000; ++i)
            rows += QByteArray::number(i) + ",a,x,1\n";
        CsvFixture file(rows);
        const Preflight found = flown(file.plan, {.mayTake = std::chrono::milliseconds(0)});
        QVERIFY(!found.isWhole);
        QVERIFY(found.read > 0 && found.read < 1'000);
        QVERIFY(PreflightReport::of(found, false).facts.first().startsWith(QLatin1String("The first 256")));
    }

    void aJobTellsTheSame()
    {
        CsvFixture file("1,a,x,1\n1,a,x,2\n");
        auto *job = new PreflightJob(file.plan, {}, this);
        Preflight found;
        connect(job, &Job::finished, this, [&] { found = job->found(); });
        QSignalSpy finished(job, &Job::finished);
        QVERIFY(finished.wait(30'000));
        QVERIFY(found.isWhole);
        QCOMPARE(found.shared.differing, 1u);

        file.plan.file += QStringLiteral(".gone");
        auto *failing = new PreflightJob(file.plan, {}, this);
        bool hasFailed = false;
        connect(failing, &Job::finished, this, [&] { hasFailed = failing->state() == Job::State::Failed; });
        QSignalSpy ended(failing, &Job::finished);
        QVERIFY(ended.wait(30'000));
        QVERIFY(hasFailed);
    }
};

QTEST_GUILESS_MAIN(PreflightTest)

#include "preflight_test.moc"
