// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/client.h"
#include "core/client/query/queryjob.h"
#include "tests/core/client/awaitjob.h"
#include "tests/support/influxdserver.h"
#include "tests/support/settingsfor.h"

#include <QSignalSpy>
#include <QTest>

namespace penstock {

/// Against a real InfluxDB 1.x with authentication.
class QueryJobTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void queryGivesExactValues();
    void queryGivesEveryRow();
    void cancelledQueryEnds();
    void deletedQueryIsSilent();

private:
    ClientSettings settings() const;

    InfluxdServer m_server{{.auth = true, .extraHttpConfig = {}, .extraDataConfig = {}}};
};

namespace {

constexpr int manyRows = 60'000;

} // namespace

ClientSettings QueryJobTest::settings() const
{
    return settingsFor(m_server.url(), QStringLiteral("admin"), QStringLiteral("secret"));
}

void QueryJobTest::initTestCase()
{
    QVERIFY2(m_server.start(), qPrintable(m_server.problem()));
    m_server.query(QStringLiteral("CREATE DATABASE d"));
    QByteArray lines;
    for (int i = 1; i <= manyRows; ++i)
        lines += "many v=" + QByteArray::number(i) + "i " + QByteArray::number(1'700'000'000'000'000'000 + i) + '\n';
    QCOMPARE(m_server.write(QStringLiteral("d"),
                            lines.first(lines.size() / 2 + lines.mid(lines.size() / 2).indexOf('\n') + 1)),
             204);
    QCOMPARE(m_server.write(QStringLiteral("d"),
                            lines.mid(lines.size() / 2 + lines.mid(lines.size() / 2).indexOf('\n') + 1)),
             204);
}

void QueryJobTest::queryGivesExactValues()
{
    QCOMPARE(m_server.write(QStringLiteral("d"),
                            "precise i=9223372036854775807i,f=0.1,s=\"ü\",b=true 1700000000123456789\n"),
             204);
    Client client(settings());
    Query query;
    query.script = Script(QStringLiteral("SELECT i, f, s, b FROM precise"));
    query.database = QStringLiteral("d");
    std::vector<BatchPtr> batches;
    QueryJob *job = client.query(query);
    connect(job, &QueryJob::batchReady, this, [&](const BatchPtr &batch) { batches.push_back(batch); });
    QVERIFY(awaitJob(job, [](const QueryJob &ended) {
        QVERIFY2(ended.state() == Job::State::Succeeded, qPrintable(ended.error().toText()));
        QVERIFY(ended.timing().firstRow.count() > 0);
        QVERIFY(ended.timing().bytes > 0);
    }));
    QCOMPARE(batches.size(), 1U);
    const Table &table = batches.front()->fragments.at(0).rows;
    QCOMPARE(table.rowCount(), 1U);
    const auto time = table.findRole(ColumnRole::Time);
    QVERIFY(time);
    QCOMPARE(table.column(*time).integer(0), 1'700'000'000'123'456'789);
    QCOMPARE(table.column(*time + 1).integer(0), std::numeric_limits<std::int64_t>::max());
    QCOMPARE(table.column(*time + 2).number(0), 0.1);
    QCOMPARE(table.column(*time + 3).text(0), std::string_view("ü"));
    QCOMPARE(table.column(*time + 4).boolean(0), true);
}

void QueryJobTest::queryGivesEveryRow()
{
    Client client(settings());
    for (const bool chunked : {true, false}) {
        Query query;
        query.script = Script(QStringLiteral("SELECT v FROM many"));
        query.database = QStringLiteral("d");
        query.chunked = chunked;
        std::size_t rows = 0;
        std::int64_t sum = 0;
        QueryJob *job = client.query(query);
        connect(job, &QueryJob::batchReady, this, [&](const BatchPtr &batch) {
            for (const Batch::Fragment &fragment : batch->fragments) {
                const Column &values = fragment.rows.column(*fragment.rows.findRole(ColumnRole::Field));
                for (std::size_t row = 0; row < values.size(); ++row)
                    sum += values.integer(row);
                rows += values.size();
            }
        });
        QVERIFY(awaitJob(job, [](const QueryJob &ended) {
            QVERIFY2(ended.state() == Job::State::Succeeded, qPrintable(ended.error().toText()));
        }));
        QCOMPARE(rows, static_cast<std::size_t>(manyRows));
        QCOMPARE(sum, std::int64_t(manyRows) * (manyRows + 1) / 2);
    }
}

void QueryJobTest::cancelledQueryEnds()
{
    Client client(settings());
    Query query;
    query.script = Script(QStringLiteral("SELECT v FROM many"));
    query.database = QStringLiteral("d");
    query.chunkRows = 100;
    QueryJob *job = client.query(query);
    int afterCancel = 0;
    connect(job, &QueryJob::batchReady, this, [&] {
        if (job->isRunning())
            job->cancel();
        else
            ++afterCancel;
    });
    QVERIFY(awaitJob(job, [](const QueryJob &ended) { QCOMPARE(ended.state(), Job::State::Cancelled); }));
    QCOMPARE(afterCancel, 0);
}

void QueryJobTest::deletedQueryIsSilent()
{
    Client client(settings());
    Query query;
    query.script = Script(QStringLiteral("SELECT v FROM many"));
    query.database = QStringLiteral("d");
    query.chunkRows = 500;
    // At every stage: before it is sent, while it waits, while a piece is being decoded, in its own slot.
    for (int stage = 0; stage < 40; ++stage) {
        QPointer<QueryJob> job = client.query(query);
        QSignalSpy finished(job, &Job::finished);
        if (stage % 4 == 3)
            connect(job, &QueryJob::batchReady, this, [&] { delete job; });
        for (int turn = 0; turn < stage && job; ++turn)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 5);
        if (job && job->isRunning()) {
            delete job;
            QCOMPARE(finished.count(), 0);
        }
    }
    QVERIFY(awaitJob(client.query(query), [](const QueryJob &ended) {
        QVERIFY2(ended.state() == Job::State::Succeeded, qPrintable(ended.error().toText()));
    }));
}

} // namespace penstock

QTEST_GUILESS_MAIN(penstock::QueryJobTest)
#include "queryjob_test.moc"
