// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/copying.h"

#include <QTemporaryDir>

using namespace penstock;
using namespace penstock::copying;
using namespace Qt::StringLiterals;

/// What a copy takes of a database and what it leaves, what it cannot tell apart, and where it goes on.
class CopyRulesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_server.start(), qPrintable(m_server.problem())); }
    void init() { anew(m_server); }
    void typesThatDifferByShard();
    void aFieldAndATagOfOneName();
    void boundsAndMeasurements();
    void otherPolicies();
    void whatTheTargetIsTooYoungFor();
    void w3_5_cutAndResumed();

private:
    InfluxdServer m_server;
};

void CopyRulesTest::typesThatDifferByShard()
{
    constexpr qint64 week = 7 * ShardLayout::day;
    QByteArrayList lines;
    for (const char *value : {"1i", "2.5", "\"text\"", "true", "3"})
        lines += "m f=" + QByteArray(value) + ' ' + QByteArray::number(lines.size() * 2 * week + 5);
    put(m_server, lines);
    Copy copy(influxd(m_server), influxd(m_server));
    QVERIFY2(copy.run(), copy.problemText());
    QCOMPARE(copy.plan.parts.value(0).fields.value(0).types.size(), 4);
    QVERIFY2(copy.end.accepted == quint64(lines.size()), copy.problemText());
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString statement =
            u"SELECT f FROM m WHERE time >= %1 AND time < %2"_s.arg(i * 2 * week).arg((i * 2 + 1) * week);
        const QByteArray one = m_server.query(statement, source);
        QVERIFY(one.contains("values"));
        QCOMPARE(m_server.query(statement, target), one);
    }

    // Who may not see the shards could leave values out.
    Copy blind(influxd(m_server), influxd(m_server));
    blind.from.server.capabilities.msgpack = false;
    QVERIFY(!blind.makePlan());
    QCOMPARE(blind.problem->kind, Error::Kind::Unavailable);
}

void CopyRulesTest::aFieldAndATagOfOneName()
{
    put(m_server, {"m,x=a f=1 1", "m,x=a x=2 2", "m,y=b x=3 3"});
    Copy copy(influxd(m_server), influxd(m_server));
    QVERIFY2(copy.run(), copy.problemText());
    QVERIFY2(copy.plan.obstacles.join(u' ').contains(u"a tag and a field"), qPrintable(copy.plan.obstacles.join(u' ')));
    // What has both cannot be told apart everywhere: it is refused, and nothing is swallowed.
    QCOMPARE(copy.end.read, 3U);
    QCOMPARE(copy.end.accepted, 2U);
    QCOMPARE(copy.end.rejected, 1U);
    QVERIFY2(copy.end.rejectedRows.first().text.contains(u"m,x=a"), copy.problemText());
    QVERIFY(m_server.query(u"SELECT * FROM m GROUP BY *"_s, target).contains("\"y\":\"b\""));
}

void CopyRulesTest::boundsAndMeasurements()
{
    put(m_server, {"a v=1 10", "a v=2 20", "a v=3 30", "b v=1 20", "c v=1 90"});
    Copy copy(influxd(m_server), influxd(m_server));
    copy.wish.measurements = {u"a"_s, u"c"_s};
    copy.wish.from = 20;
    copy.wish.to = 30;
    QVERIFY2(copy.run(), copy.problemText());
    QCOMPARE(copy.end.read, 1U);
    QCOMPARE(m_server.count(u"SELECT count(v) FROM a"_s, target), 1);
    QCOMPARE(m_server.count(u"SELECT count(v) FROM b"_s, target), -1);
    QVERIFY2(copy.plan.notes.join(u' ').contains(u"“c”"), qPrintable(copy.plan.notes.join(u' ')));

    Copy wrong(influxd(m_server), influxd(m_server));
    wrong.wish.measurements = {u"d"_s};
    QVERIFY(!wrong.makePlan());
    QCOMPARE(wrong.problem->kind, Error::Kind::NotFound);
    Copy nowhere(influxd(m_server), influxd(m_server));
    nowhere.wish.database = u"not there"_s;
    QVERIFY(!nowhere.makePlan());
    QCOMPARE(nowhere.problem->kind, Error::Kind::NotFound);
}

void CopyRulesTest::otherPolicies()
{
    m_server.query(u"CREATE RETENTION POLICY \"a b\" ON plant DURATION INF REPLICATION 1"_s);
    put(m_server, {"m v=1 10"});
    m_server.query(u"SELECT * INTO plant.\"a b\".n FROM m GROUP BY *"_s, source);
    Copy copy(influxd(m_server), influxd(m_server));
    QVERIFY2(copy.run(), copy.problemText());
    QVERIFY2(copy.plan.notes.join(u' ').contains(u"a b"), qPrintable(copy.plan.notes.join(u' ')));
    QCOMPARE(m_server.count(u"SELECT count(v) FROM n"_s, target), -1);
    copy.wish.retentionPolicy = u"a b"_s;
    QVERIFY2(copy.run(), copy.problemText());
    QCOMPARE(m_server.count(u"SELECT count(v) FROM n"_s, target), 1);
    copy.wish.retentionPolicy = u"c"_s;
    QVERIFY(!copy.makePlan());
    QCOMPARE(copy.problem->kind, Error::Kind::NotFound);
}

void CopyRulesTest::whatTheTargetIsTooYoungFor()
{
    m_server.query(u"CREATE DATABASE copy WITH DURATION 1h"_s);
    put(m_server, {"m v=1 10"});
    Copy copy(influxd(m_server), influxd(m_server));
    QVERIFY2(copy.run(), copy.problemText());
    QCOMPARE(copy.end.accepted, 0U);
    QCOMPARE(copy.end.rejected + copy.end.unknown, 1U);
}

void CopyRulesTest::w3_5_cutAndResumed()
{
    constexpr int rows = 40'000;
    QByteArray lines;
    for (int i = 0; i < rows; ++i)
        lines += "m,t=a v=" + QByteArray::number(i) + "i " + QByteArray::number(qint64(i) * 1'000'000'000) + '\n';
    QCOMPARE(m_server.write(source, lines), 204);
    QTemporaryDir folder;
    const auto copyOf = [&](CopyJournal::Start start) {
        Copy copy(influxd(m_server), influxd(m_server));
        copy.wish.window = ShardLayout::hour;
        copy.options.batchRows = 500;
        copy.journal = std::make_shared<CopyJournal>(folder.path(), QStringList{u"x"_s}, start);
        return copy;
    };
    Copy first = copyOf(CopyJournal::Start::Anew);
    first.options.rowsPerSecond = 15'000;
    first.watch = [](Pipeline &pipeline, const PipelineSnapshot &now) {
        if (now.accepted >= 10'000)
            pipeline.cancel();
    };
    QVERIFY2(first.run(), first.problemText());
    QCOMPARE(first.end.state, PipelineSnapshot::State::Cancelled);
    QVERIFY2(first.end.accepted >= 10'000 && first.end.accepted < rows, QByteArray::number(first.end.accepted));
    first.journal.reset();
    first.options.checkpoints.reset();

    Copy second = copyOf(CopyJournal::Start::GoOn);
    QVERIFY2(second.run(), second.problemText());
    QCOMPARE(second.end.state, PipelineSnapshot::State::Succeeded);
    QCOMPARE(m_server.count(u"SELECT count(v) FROM m"_s, target), rows);
    QCOMPARE(everything(m_server, target), everything(m_server, source));
    // Only what was under way when it was cut came again: the window of 3,600 rows, and what was not acknowledged yet.
    const quint64 twice = first.end.accepted + second.end.accepted - rows;
    QVERIFY2(twice <= 3'600 + 2 * 500, QByteArray::number(twice));
    // Nothing is left to do.
    second.journal.reset();
    second.options.checkpoints.reset();
    Copy third = copyOf(CopyJournal::Start::GoOn);
    QVERIFY2(third.run(), third.problemText());
    QCOMPARE(third.end.read, 0U);
}

QTEST_GUILESS_MAIN(CopyRulesTest)
#include "copyrules_test.moc"
