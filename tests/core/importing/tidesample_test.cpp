// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/tidesample.h"
#include "core/importing/tidestations.h"
#include "tests/support/patience.h"

#include <QDateTime>
#include <QFile>
#include <QHash>
#include <QPointer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

#include <algorithm>

using namespace penstock;

class TideSampleTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesTheWholeYear();
    void rowsAreSortedAndPlausible();
    void springTidesFollowTheMoon();
    void constantsKeepTheirPhase();
    void saysWhereItCannotWrite();
    void leavesTheFileWhenCancelled();
    void planFitsTheFile();

private:
    QTemporaryDir m_folder;
    QString m_file = m_folder.filePath(QStringLiteral("tides.csv"));
};

void TideSampleTest::writesTheWholeYear()
{
    auto *const job = new TideSampleJob(m_file);
    Job::State state = Job::State::Running;
    QObject::connect(job, &Job::finished, this, [job, &state] { state = job->state(); });
    QTRY_COMPARE_WITH_TIMEOUT(state, Job::State::Succeeded, 60'000);
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readLine(), QByteArray("time,station,state,level_m,rising,source\n"));
    quint64 rows = 0;
    while (!file.atEnd())
        rows += static_cast<quint64>(file.read(1 << 20).count('\n'));
    QCOMPARE(rows, quint64{525'600});
    QCOMPARE(rows, TideSampleJob::rows);
}

void TideSampleTest::rowsAreSortedAndPlausible()
{
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::ReadOnly));
    file.readLine();
    QByteArray previous;
    QByteArray first;
    QHash<QByteArray, std::pair<double, double>> ranges;
    quint64 row = 0;
    qsizetype rising = 0;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine();
        const QList<QByteArray> cells = line.chopped(1).split(',');
        QCOMPARE(cells.size(), 6);
        const QByteArray key = cells[0] + ',' + cells[1];
        QVERIFY2(previous < key, line.constData());
        previous = key;
        if (row++ == 0)
            first = cells[0];
        bool ok = false;
        const double level = cells[3].toDouble(&ok);
        QVERIFY2(ok && cells[3].size() - cells[3].indexOf('.') == 4 && cells[3] != "-0.000", line.constData());
        auto &range = ranges[cells[1]];
        range = {std::min(range.first, level), std::max(range.second, level)};
        QVERIFY(cells[4] == "true" || cells[4] == "false");
        rising += cells[4] == "true" ? 1 : 0;
        QCOMPARE(cells[5], QByteArray("computed"));
    }
    QCOMPARE(first, QByteArray("2025-01-01T00:00:00Z"));
    QVERIFY(previous.startsWith("2025-12-31T23:54:00Z,"));
    QCOMPARE(ranges.size(), 6);
    QVERIFY(rising > 230'000 && rising < 295'000);
    // Half the great diurnal range and somewhat more: what these five constituents can reach.
    const auto between = [&ranges](const char *station, double low, double high) {
        const auto [lowest, highest] = ranges.value(station);
        return -lowest > low && -lowest < high && highest > low && highest < high;
    };
    QVERIFY(between("Boston", 1.7, 2.2));
    QVERIFY(between("The Battery", 0.8, 1.2));
    QVERIFY(between("San Francisco", 0.7, 1.5));
    QVERIFY(between("Seattle", 1.2, 2.9));
    QVERIFY(between("Honolulu", 0.2, 0.5));
    QVERIFY(between("Key West", 0.2, 0.5));
}

void TideSampleTest::springTidesFollowTheMoon()
{
    // New moon 2025-03-29, last quarter 2025-03-22; springs and neaps come a day or two later.
    const auto range = [](const QDate &date) {
        const qint64 start = QDate(2025, 1, 1).daysTo(date) * 24 * 60;
        double low = 0;
        double high = 0;
        for (qint64 minute = 0; minute < 25 * 60; minute += 6) {
            const double level = tideLevel(tideStations()[0], start + minute).metres;
            low = std::min(low, level);
            high = std::max(high, level);
        }
        return high - low;
    };
    QVERIFY(range(QDate(2025, 3, 30)) > 1.3 * range(QDate(2025, 3, 23)));
}

void TideSampleTest::constantsKeepTheirPhase()
{
    // M2 alone is highest `phase / speed` hours after the mean moon's transit of Greenwich. On 2025-03-29 the mean moon
    // is 4.37 degrees behind the mean sun: transit 12:18 UTC, and Seattle's M2 (10.8 degrees) 22 minutes later.
    TideStation moonOnly = tideStations()[4];
    QCOMPARE(moonOnly.name, std::string_view("Seattle"));
    for (std::size_t i = 1; i < moonOnly.terms.size(); ++i)
        moonOnly.terms[i].amplitude = 0;
    const qint64 noon = QDate(2025, 1, 1).daysTo(QDate(2025, 3, 29)) * 24 * 60 + 12 * 60;
    qint64 peak = 0;
    for (qint64 minute = -180; minute < 180; ++minute)
        if (tideLevel(moonOnly, noon + minute).metres > tideLevel(moonOnly, noon + peak).metres)
            peak = minute;
    QVERIFY2(peak >= 39 && peak <= 41, qPrintable(QString::number(peak)));
    QVERIFY(tideLevel(moonOnly, noon + peak - 30).rising);
    QVERIFY(!tideLevel(moonOnly, noon + peak + 30).rising);
}

void TideSampleTest::saysWhereItCannotWrite()
{
    const QString path = m_folder.filePath(QStringLiteral("missing/tides.csv"));
    auto *const job = new TideSampleJob(path);
    QString message;
    QObject::connect(job, &Job::finished, this, [job, &message] { message = job->error().message; });
    QTRY_VERIFY(!message.isEmpty());
    QVERIFY2(message.contains(path), qPrintable(message));
}

void TideSampleTest::leavesTheFileWhenCancelled()
{
    const QString path = m_folder.filePath(QStringLiteral("other.csv"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("mine");
    file.close();
    const QPointer<TideSampleJob> job = new TideSampleJob(path);
    QSignalSpy finished(job.data(), &Job::finished);
    job->cancel();
    QVERIFY(finished.wait(30'000));
    QTRY_VERIFY(!job);
    QThreadPool::globalInstance()->waitForDone();
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("mine"));
    delete new TideSampleJob(path); // and silently when deleted
    QThreadPool::globalInstance()->waitForDone();
    QCOMPARE(QFileInfo(path).size(), 4);
}

void TideSampleTest::planFitsTheFile()
{
    const ImportPlan plan = tideImportPlan(m_file);
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QStringList names;
    for (const ColumnPlan &column : plan.columns)
        names += column.name;
    QCOMPARE(names.join(u',').toUtf8() + '\n', file.readLine());
    QCOMPARE(std::ranges::count(plan.columns, ColumnPlan::Role::Tag, &ColumnPlan::role), 3);
    QCOMPARE(std::ranges::count(plan.columns, ColumnPlan::Role::Time, &ColumnPlan::role), 1);
    QVERIFY(plan.validate());
    QCOMPARE(plan.file, m_file);
    QCOMPARE(plan.measurement, QStringLiteral("tide"));
    QCOMPARE(plan.pipeline.target.database, QStringLiteral("tides"));
    QVERIFY(tideDemoStatement().contains(QStringLiteral("FROM \"tide\"")));
    QVERIFY(tideSampleNotice().contains(QStringLiteral("not observed")));
}

QTEST_GUILESS_MAIN(TideSampleTest)
#include "tidesample_test.moc"
