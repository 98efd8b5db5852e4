// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/sinkrun.h"
#include "tests/integration/readings.h"
#include "tests/integration/senttally.h"
#include "tests/support/patience.h"

using namespace penstock;
using namespace Qt::StringLiterals;
using Fault = FaultProxy::Fault;

namespace {

constexpr int batch = 200;
constexpr quint64 count = 12'000;

const auto countStatement = u"SELECT count(row) FROM reading"_s;

/// The readings as a CSV file.
QByteArray csv(quint64 rows)
{
    QByteArray text = "time,row\n";
    for (quint64 row = 1; row <= rows; ++row)
        text += QByteArray::number(Readings::newYear + qint64(row) * Readings::stepNs) + ',' + QByteArray::number(row) +
                '\n';
    return text;
}

} // namespace

/// `penstock-cli sink run` of a file, or of lines in the document, is killed at full speed and started again: it goes
/// on where the server has acknowledged.
class ResentRunsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void w2_18_killedAndGoneOnWith_data();
    void w2_18_killedAndGoneOnWith();
    void linesWithoutATimeAreThereOnce();
    void ofSeveralSinksTheOneThatHasLeast();
    void aPartThatBelongsElsewhereIsGoneOnWith();
    void aFileThatHasChangedBeginsAnew();
    void anotherDocumentBeginsAnew();
    void whatCameToItsEndBeginsAnew();
    void whoWantsNoneKeepsNone();
    void aDrainedRunIsGoneOnWith();
    void twoAtOnceAreNot();

private:
    QByteArray source(const char *type, const QByteArray &more = {}) const
    {
        return "{\"type\":\"" + QByteArray(type) + "\",\"path\":\"" + m_run->path("in").toUtf8() + '"' + more + '}';
    }
    QByteArray sink() const
    {
        return SinkRun::influx(m_proxy->url(), R"(,"gzip":"off","batch_size":)" + QByteArray::number(batch));
    }
    /// Kills it at that write.
    void killAt(int write)
    {
        m_killAt = write;
        m_run->begin();
        QVERIFY2(QTest::qWaitFor([this] { return !m_run->isRunning(); }, patienceMs), m_run->all());
        QVERIFY(m_proxy->writes() >= m_killAt); // what was on its way may come a moment later
        m_killAt = 0;
    }
    /// To its end.
    int finish()
    {
        m_run->begin();
        return m_run->finished();
    }
    qint64 stored() const { return m_readings->server().count(countStatement, Readings::database); }

    std::unique_ptr<Readings> m_readings;
    std::unique_ptr<SinkRun> m_run;
    std::unique_ptr<FaultProxy> m_proxy;
    int m_killAt = 0;
};

void ResentRunsTest::init()
{
    m_readings = std::make_unique<Readings>();
    QVERIFY2(m_readings->start(), qPrintable(m_readings->server().problem()));
    m_readings->server().query(u"CREATE DATABASE plant"_s); // else the first write is sent twice
    m_run = std::make_unique<SinkRun>();
    m_killAt = 0;
    m_proxy = std::make_unique<FaultProxy>(m_readings->server().port(), [this](int write) {
        if (write != m_killAt)
            return FaultProxy::Step();
        m_run->signal(SIGKILL);
        return FaultProxy::Step{Fault::Reset};
    });
    m_proxy->keepWrites();
}

void ResentRunsTest::w2_18_killedAndGoneOnWith_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<int>("concurrency");
    QTest::addColumn<int>("write");
    for (const int concurrency : {1, 4}) {
        for (const char *type : {"file", "csv", "text"})
            QTest::addRow("%s, %d at a time", type, concurrency) << QByteArray(type) << concurrency << 11;
        QTest::addRow("the first write, %d at a time", concurrency) << QByteArray("file") << concurrency << 1;
    }
}

void ResentRunsTest::w2_18_killedAndGoneOnWith()
{
    QFETCH(const QByteArray, type);
    QFETCH(const int, concurrency);
    QFETCH(const int, write);
    constexpr int further = 9;
    const bool isCsv = type == "csv";
    const quint64 all = type == "text" ? count / 2 : count; // a document has its bound
    QByteArray from;
    if (type == "text") {
        QJsonArray lines;
        for (const QByteArray &line : Readings::lines(1, all).trimmed().split('\n'))
            lines += QString::fromUtf8(line);
        from = R"({"type":"text","lines":)" + QJsonDocument(lines).toJson(QJsonDocument::Compact) + '}';
    } else {
        QVERIFY(m_run->put("in", isCsv ? csv(all) : Readings::lines(1, all)));
        from = source(type, isCsv ? R"(,"measurement":"reading")" : QByteArray());
    }
    QVERIFY(m_run->document(from, sink(), R"({"concurrency":)" + QByteArray::number(concurrency) + '}'));
    killAt(write);
    QVERIFY(stored() < qint64(all));
    // And once more on the way.
    killAt(m_proxy->writes() + further);
    QCOMPARE(finish(), 0);
    const QJsonObject finished = m_run->eventOf("finished");
    QCOMPARE(finished[u"read"].toInteger(), qint64(all));
    QCOMPARE(finished[u"accepted"].toInteger(), qint64(all));
    const qint64 before = m_run->eventOf("started")[u"resumes_behind"].toInteger();
    QCOMPARE(finished[u"settled_before"].toInteger(), before);
    // A batch that a busy machine cuts short has fewer rows.
    QVERIFY2(before >= (write + further - 2 * concurrency - 2) * batch / 2, QByteArray::number(before));
    QCOMPARE(stored(), qint64(all));
    if (!isCsv) {
        const QByteArray difference = m_readings->difference(all);
        QVERIFY2(difference.isEmpty(), difference);
    }
    const SentTally tally(*m_proxy);
    QCOMPARE(tally.sent.size(), qsizetype(all));
    // Two kills; at each no more was on its way.
    const qsizetype again = SentTally::moreThanOnce(tally.sent);
    QVERIFY2(again >= batch && again <= 2 * (concurrency + 1) * batch, QByteArray::number(again));
}

void ResentRunsTest::linesWithoutATimeAreThereOnce()
{
    QByteArray lines;
    for (int row = 1; row <= 4'000; ++row)
        lines += "reading row=" + QByteArray::number(row) + "i\n";
    QVERIFY(m_run->put("in", lines));
    QVERIFY(m_run->document(source("file"), sink(), R"({"concurrency":4})"));
    // The server has it, and nobody heard that.
    m_proxy = std::make_unique<FaultProxy>(m_readings->server().port(), [this](int write) {
        if (write != 8)
            return FaultProxy::Step();
        return FaultProxy::Step{.fault = Fault::LoseAnswer, .answered = [this] { m_run->signal(SIGKILL); }};
    });
    m_proxy->keepWrites();
    QVERIFY(m_run->document(source("file"), sink(), R"({"concurrency":4})"));
    m_run->begin();
    QVERIFY2(QTest::qWaitFor([this] { return !m_run->isRunning(); }, patienceMs), m_run->all());
    QCOMPARE(finish(), 0);
    const SentTally tally(*m_proxy);
    QVERIFY(SentTally::moreThanOnce(tally.stored) >= batch);
    QCOMPARE(stored(), qint64(4'000)); // sent again with the times that they had
    QCOMPARE(m_readings->server().count(u"SELECT sum(row) FROM reading"_s, Readings::database),
             qint64(4'000) * 4'001 / 2);
}

void ResentRunsTest::ofSeveralSinksTheOneThatHasLeast()
{
    QVERIFY(m_run->put("in", Readings::lines(1, count)));
    const QByteArray slow = SinkRun::influx(m_readings->server().url(), R"(,"batch_size":50)")
                                .replace(R"("database":"plant")", R"("database":"slow")");
    QVERIFY(m_run->document(source("file"), sink() + ',' + slow, R"({"concurrency":1})"));
    killAt(21);
    QCOMPARE(finish(), 0);
    QVERIFY(m_run->eventOf("started")[u"resumes_behind"].toInteger() > 0);
    QCOMPARE(stored(), qint64(count));
    QCOMPARE(m_readings->server().count(countStatement, u"slow"_s), qint64(count));
    QCOMPARE(m_readings->server().count(u"SELECT sum(row) FROM reading"_s, u"slow"_s), qint64(count) * (count + 1) / 2);
}

void ResentRunsTest::aPartThatBelongsElsewhereIsGoneOnWith()
{
    constexpr quint64 half = count / 2;
    QVERIFY(m_run->put("in", "# DML\n# CONTEXT-DATABASE: plant\n" + Readings::lines(1, half) +
                                 "# CONTEXT-DATABASE: other\n" + Readings::lines(half + 1, count)));
    QVERIFY(m_run->document(source("file"), sink(), R"({"concurrency":1})"));
    killAt(int(half / batch) + 10);
    QCOMPARE(finish(), 0);
    // In that part; a batch that a busy machine cuts short has fewer rows.
    QVERIFY2(m_run->eventOf("started")[u"resumes_behind"].toInteger() > qint64(half) + 2 * batch, m_run->all());
    QCOMPARE(stored(), qint64(half));
    QCOMPARE(m_readings->server().count(countStatement, u"other"_s), qint64(count - half));
    QCOMPARE(m_readings->server().count(u"SELECT min(row) FROM reading"_s, u"other"_s), qint64(half + 1));
    QVERIFY(SentTally::moreThanOnce(SentTally(*m_proxy).sent) <= 2 * batch); // with the one that made the database
}

void ResentRunsTest::aFileThatHasChangedBeginsAnew()
{
    QVERIFY(m_run->put("in", Readings::lines(1, count)));
    QVERIFY(m_run->document(source("file"), sink()));
    killAt(11);
    QVERIFY(m_run->put("in", Readings::lines(1, count + 1)));
    QCOMPARE(finish(), 0);
    QVERIFY(!m_run->eventOf("started").contains(u"resumes_behind"));
    QVERIFY2(m_run->complains("The file has changed since an earlier run stopped after row"), m_run->all());
    const QJsonObject finished = m_run->eventOf("finished");
    QVERIFY(finished[u"notes"].toVariant().toStringList().join(u'\n').contains(u"The file has changed"));
    QCOMPARE(finished[u"accepted"].toInteger(), qint64(count) + 1);
    QCOMPARE(finished[u"settled_before"].toInteger(-1), 0);
    QCOMPARE(stored(), qint64(count) + 1);
}

void ResentRunsTest::anotherDocumentBeginsAnew()
{
    QVERIFY(m_run->put("in", Readings::lines(1, count)));
    QVERIFY(m_run->document(source("file"), sink()));
    killAt(11);
    QVERIFY(m_run->document(source("file"), sink().replace(R"("database":"plant")", R"("database":"other")")));
    QCOMPARE(finish(), 0);
    QVERIFY2(m_run->complains("the document says something else now"), m_run->all());
    QCOMPARE(m_readings->server().count(countStatement, u"other"_s), qint64(count));
    QVERIFY(stored() < qint64(count));
}

void ResentRunsTest::whatCameToItsEndBeginsAnew()
{
    QVERIFY(m_run->put("in", Readings::lines(1, 1'000)));
    QVERIFY(m_run->document(source("file"), sink()));
    for (int time = 1; time <= 2; ++time) {
        QCOMPARE(finish(), 0);
        QVERIFY(!m_run->eventOf("started").contains(u"resumes_behind"));
        QCOMPARE(m_run->eventOf("finished")[u"accepted"].toInt(), 1'000);
        QVERIFY(m_proxy->writes() >= time * 1'000 / batch);
    }
}

void ResentRunsTest::whoWantsNoneKeepsNone()
{
    QVERIFY(m_run->put("in", Readings::lines(1, count)));
    QVERIFY(m_run->document(source("file", R"(,"resume":false)"), sink()));
    killAt(11);
    QCOMPARE(finish(), 0);
    QVERIFY(!m_run->eventOf("started").contains(u"resumes_behind"));
    QCOMPARE(m_run->eventOf("finished")[u"accepted"].toInteger(), qint64(count));
    QVERIFY(SentTally::moreThanOnce(SentTally(*m_proxy).sent) >= 8 * batch);
}

void ResentRunsTest::aDrainedRunIsGoneOnWith()
{
    QVERIFY(m_run->put("in", Readings::lines(1, count)));
    QVERIFY(m_run->document(source("file"), sink(), R"({"rows_per_second":2000})"));
    m_run->begin();
    QVERIFY2(m_run->says("checkpoint"), m_run->all());
    QCOMPARE(m_run->end(SIGTERM), 130);
    const qint64 accepted = m_run->eventOf("finished")[u"accepted"].toInteger();
    QVERIFY(accepted > 0 && accepted < qint64(count));
    QVERIFY(m_run->document(source("file"), sink())); // the policy may be another one
    QCOMPARE(finish(), 0);
    QCOMPARE(m_run->eventOf("started")[u"resumes_behind"].toInteger(), accepted);
    QCOMPARE(stored(), qint64(count));
    QCOMPARE(SentTally::moreThanOnce(SentTally(*m_proxy).sent), 0);
}

void ResentRunsTest::twoAtOnceAreNot()
{
    QVERIFY(m_run->put("in", Readings::lines(1, count)));
    QVERIFY(m_run->document(source("file"), sink(), R"({"rows_per_second":1000})"));
    m_run->begin();
    QVERIFY2(m_run->says("checkpoint"), m_run->all());
    const CliRun second = runCli({u"sink"_s, u"run"_s, m_run->path("flow.json")});
    QCOMPARE(second.exitCode, 1);
    QVERIFY2(second.err.contains("Another run of this pipeline is under way"), second.err);
    m_run->end(SIGKILL);
}

QTEST_GUILESS_MAIN(ResentRunsTest)
#include "resentruns_test.moc"
