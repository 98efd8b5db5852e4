// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/writemixture.h"
#include "tests/support/influxdserver.h"
#include "tests/support/pipelinerun.h"

#include <QDateTime>
#include <QTemporaryDir>
#include <QTest>

using namespace penstock;
using State = PipelineSnapshot::State;

namespace {

constexpr qint64 day = 86'400'000'000'000;
constexpr qint64 firstDay = 1'600'041'600'000'000'000; ///< 2020-09-14, a Monday

QByteArray line(const QByteArray &value, qint64 row, qint64 time)
{
    return "m v=" + value + ",row=" + QByteArray::number(row) + "i " + QByteArray::number(time) + '\n';
}

qint64 now()
{
    return QDateTime::currentMSecsSinceEpoch() * 1'000'000;
}

PipelineOptions into(const QString &database)
{
    PipelineOptions options;
    options.target.database = database;
    return options;
}

std::unique_ptr<Source> sourceOf(const QByteArray &text)
{
    return std::make_unique<LineProtocolSource>(text, LineProtocolSource::Options());
}

} // namespace

/// What the client says of a write that InfluxDB 1.6.7 refuses in parts, against what is there afterwards.
class PartialWritesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_server.start(), qPrintable(m_server.problem())); }

    /// PENSTOCK_MIXTURES: how many, instead of twenty. PENSTOCK_MIXTURE: the seed of the only one.
    void t2_1_countsAndNamesAreWhatIsThere_data()
    {
        QTest::addColumn<quint32>("seed");
        const quint32 only = qEnvironmentVariable("PENSTOCK_MIXTURE").toUInt();
        const quint32 count = qMax(qEnvironmentVariable("PENSTOCK_MIXTURES").toUInt(), 20U);
        for (quint32 seed = only > 0 ? only : 1; seed <= (only > 0 ? only : count); ++seed)
            QTest::addRow("mixture %u", seed) << seed;
    }

    void t2_1_countsAndNamesAreWhatIsThere()
    {
        QFETCH(const quint32, seed);
        const WriteMixture mixture(seed);
        mixture.prepare(m_server);
        QTemporaryDir folder;
        PipelineOptions options = mixture.options();
        options.rejectsFile = folder.filePath(QStringLiteral("rejects.csv"));
        PipelineRun run(sourceOf(mixture.text()), m_server.url(), options);
        QVERIFY(run.wait(120'000));
        const PipelineSnapshot &last = run.last;
        const QByteArray figures = mixture.description() + ": " + QByteArray::number(last.accepted) + " accepted, " +
                                   QByteArray::number(last.rejected) + " rejected, " +
                                   QByteArray::number(last.unknown) + " unknown, " + QByteArray::number(last.searches) +
                                   " searches";
        qDebug().noquote() << figures;
        QVERIFY2(last.state == State::Succeeded, qPrintable(last.error ? last.error->toText() : QString()));
        QCOMPARE(last.accepted + last.rejected + last.skipped + last.unknown, last.read);
        QCOMPARE(last.notSent, quint64(0));
        const QSet<qint64> there = mixture.readBack(m_server);
        QVERIFY2(last.unknown == 0, figures);
        QVERIFY2(qint64(last.accepted) == there.size(), figures + "; there are " + QByteArray::number(there.size()));
        const QList<qint64> named = rowsOfRejects(options.rejectsFile);
        QVERIFY(std::ranges::is_sorted(named));
        QCOMPARE(QSet<qint64>(named.begin(), named.end()), mixture.rows() - there);
        QCOMPARE(named.size(), qsizetype(last.rejected));
    }

    void t2_1_1_dailyRowsOfAnotherTypeAreAllRejected()
    {
        QByteArray whole, fractions;
        for (qint64 row = 1; row <= 2'000; ++row) {
            whole += line(QByteArray::number(row) + 'i', row, firstDay - row * day);
            fractions += line(QByteArray::number(row) + ".5", row, firstDay - row * day + 1);
        }
        m_server.query(QStringLiteral("CREATE DATABASE daily"));
        PipelineRun first(sourceOf(whole), m_server.url(), into(QStringLiteral("daily")));
        QVERIFY(first.wait());
        QCOMPARE(first.last.accepted, quint64(2'000));
        PipelineRun second(sourceOf(fractions), m_server.url(), into(QStringLiteral("daily")));
        QVERIFY(second.wait());
        QCOMPARE(second.last.accepted, quint64(0));
        QCOMPARE(second.last.rejected, quint64(2'000));
        QCOMPARE(second.last.unknown, quint64(0));
        // One for each of the 286 weeks, and a few to cut them apart.
        QVERIFY2(second.last.searches < 400, qPrintable(QString::number(second.last.searches)));
        QCOMPARE(second.last.retries, quint64(0));
        QCOMPARE(second.last.resent, quint64(0));
        QCOMPARE(count(QStringLiteral("daily")), 2'000);
    }

    void t2_1_2_manyConflictsOverManyShardsCostFewRequests()
    {
        m_server.query(QStringLiteral("CREATE DATABASE sixty WITH DURATION INF SHARD DURATION 1d"));
        QByteArray types, lines;
        for (qint64 shard = 0; shard < 60; ++shard)
            types += "m v=1 " + QByteArray::number(firstDay + shard * day) + '\n';
        QCOMPARE(m_server.write(QStringLiteral("sixty"), types), 204);
        for (qint64 row = 1; row <= 5'000; ++row)
            lines += line(row % 5 < 3 ? "\"text\"" : "2.5", row, firstDay + row % 60 * day + row);
        PipelineRun run(sourceOf(lines), m_server.url(), into(QStringLiteral("sixty")));
        QVERIFY(run.wait());
        QCOMPARE(run.last.accepted, quint64(2'000));
        QCOMPARE(run.last.rejected, quint64(3'000));
        QVERIFY2(run.last.searches < 200, qPrintable(QString::number(run.last.searches)));
        QCOMPARE(count(QStringLiteral("sixty")), 2'000);
    }

    void t2_1_3_severalReasonsInOneBatch()
    {
        m_server.query(QStringLiteral("CREATE DATABASE reasons WITH DURATION 1d"));
        QCOMPARE(m_server.write(QStringLiteral("reasons"), "m v=1 " + QByteArray::number(now())), 204);
        const qint64 start = now() - 60'000'000'000;
        QByteArray lines;
        for (qint64 row = 1; row <= 299; ++row)
            lines += row < 100   ? line("2", row, start + row)
                     : row < 200 ? line("2", row, start - 3 * day + row)
                                 : line("\"text\"", row, start + row);
        lines += "m v= 7\nnonsense 8\n";
        PipelineRun run(sourceOf(lines), m_server.url(), into(QStringLiteral("reasons")));
        QVERIFY(run.wait());
        QCOMPARE(run.last.accepted, quint64(99));
        QCOMPARE(run.last.rejected, quint64(202));
        QVERIFY2(run.last.searches < 20, qPrintable(QString::number(run.last.searches)));
        for (const RejectedRow &row : run.last.rejectedRows) {
            const QString reason = row.row < 200   ? QStringLiteral("points beyond retention policy")
                                   : row.row < 300 ? QStringLiteral("field type conflict")
                                                   : QStringLiteral("unable to parse");
            QVERIFY2(row.reason.contains(reason), qPrintable(QStringLiteral("%1: %2").arg(row.row).arg(row.reason)));
        }
        QCOMPARE(count(QStringLiteral("reasons")), 99);
    }

    void t2_1_4_linesThatContradictEachOtherOnANewField()
    {
        // The shard where they do stores nothing, but others have stored their lines: no "partial write" is said.
        m_server.query(QStringLiteral("CREATE DATABASE fresh WITH DURATION INF SHARD DURATION 1d"));
        QByteArray lines;
        for (qint64 row = 1; row <= 400; ++row)
            lines += line(row % 100 == 7 ? "\"text\"" : "1", row, firstDay + row / 100 * day + row);
        PipelineRun run(sourceOf(lines), m_server.url(), into(QStringLiteral("fresh")));
        QVERIFY(run.wait());
        QCOMPARE(run.last.unknown, quint64(0));
        QCOMPARE(run.last.accepted + run.last.rejected, quint64(400));
        QCOMPARE(qint64(run.last.accepted), count(QStringLiteral("fresh")));
        QCOMPARE(run.last.accepted, quint64(396));
    }

    void t2_1_5_linesThatAreTooOldButCameInCompany()
    {
        // A shard group whose younger part is within the retention: its older lines are stored with younger ones only.
        m_server.query(QStringLiteral("CREATE DATABASE company WITH DURATION 5d SHARD DURATION 4d"));
        const qint64 groupStart = (now() - 5 * day + 719'162 % 4 * day) / (4 * day) * (4 * day) - 719'162 % 4 * day;
        const qint64 old = groupStart + 1;
        const qint64 young = groupStart + 4 * day - 1'000'000'000;
        QCOMPARE(m_server.write(QStringLiteral("company"), "m v=1 " + QByteArray::number(young)), 204);
        QByteArray lines;
        for (qint64 row = 1; row <= 20; ++row)
            lines += line("1", row, old + row) + line("\"text\"", 20 + row, young + row) +
                     "other v=2,row=" + QByteArray::number(40 + row) + "i " + QByteArray::number(old + row) + '\n';
        lines += line("1", 61, old - 9 * day);
        PipelineRun run(sourceOf(lines), m_server.url(), into(QStringLiteral("company")));
        QVERIFY(run.wait());
        QCOMPARE(run.last.unknown, quint64(0));
        const qint64 others = m_server.count(QStringLiteral("SELECT count(row) FROM other"), QStringLiteral("company"));
        QCOMPARE(qint64(run.last.accepted), count(QStringLiteral("company")) + others);
        QCOMPARE(run.last.accepted, quint64(40));
        QCOMPARE(run.last.rejected, quint64(21));
    }

private:
    qint64 count(const QString &database)
    {
        return m_server.count(QStringLiteral("SELECT count(row) FROM m"), database);
    }

    InfluxdServer m_server;
};

QTEST_GUILESS_MAIN(PartialWritesTest)
#include "partialwrites_test.moc"
