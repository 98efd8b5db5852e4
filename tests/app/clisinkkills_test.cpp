// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/sinkrun.h"
#include "tests/support/influxdserver.h"
#include "tests/support/patience.h"
#include "tests/support/rawclient.h"

#include <QTest>

using namespace penstock;
using namespace Qt::StringLiterals;

namespace {

QByteArray lines(int from, int to)
{
    QByteArray text;
    for (int i = from; i <= to; ++i)
        text += "m v=" + QByteArray::number(i) + "i " + QByteArray::number(i) + '\n';
    return text;
}

} // namespace

/// `penstock-cli sink run` over outages and kills: what is kept on disk, and where a tail goes on.
class CliSinkKillsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatCameWhileTheServerWasAwaySurvivesAKill();
    void aStopLeavesItForTheNextRun();
    void w2_22_aServerThatIsNotThereYetIsWaitedFor();
    void aTailGoesOnBehindAKill();
    void aTailGoesOnInAFileThatWasRotated();
    void twoTailsOfOneDocumentAreNot();

private:
    bool post(int from, int to)
    {
        return rawRequest(m_run->listening(), "POST", "/write?db=plant", {}, lines(from, to)).status == 204;
    }
    qint64 stored() const { return m_server->count(u"SELECT count(v) FROM m"_s, u"plant"_s); }
    qint64 sum() const { return m_server->count(u"SELECT sum(v) FROM m"_s, u"plant"_s); }
    bool listen(const char *policy) const
    {
        const QByteArray folder = m_run->path("spill").toUtf8();
        return m_run->document(R"({"type":"listener"})", SinkRun::influx(m_server->url()),
                               QByteArray(policy).replace("FOLDER", folder));
    }
    bool tail(const QByteArray &more = {}) const
    {
        return m_run->document(R"({"type":"tail","from":"beginning","look_ms":10,"path":")" +
                                   m_run->path("in.lp").toUtf8() + R"("})",
                               SinkRun::influx(m_server->url(), more));
    }

    std::unique_ptr<InfluxdServer> m_server;
    std::unique_ptr<SinkRun> m_run;
};

void CliSinkKillsTest::init()
{
    m_server = std::make_unique<InfluxdServer>();
    QVERIFY2(m_server->start(), qPrintable(m_server->problem()));
    m_run = std::make_unique<SinkRun>();
}

void CliSinkKillsTest::whatCameWhileTheServerWasAwaySurvivesAKill()
{
    QVERIFY(listen(R"({"spill":{"folder":"FOLDER"}})"));
    m_run->begin();
    QVERIFY2(m_run->says("listening"), m_run->all());
    QVERIFY(post(1, 20));
    QVERIFY2(m_run->says("progress", [](const QJsonObject &now) { return now[u"accepted"].toInt() == 20; }),
             m_run->all());
    m_server->kill();
    for (int from = 21; from < 200; from += 20)
        QVERIFY(post(from, from + 19));
    QVERIFY2(m_run->says("spilling"), m_run->all());
    QVERIFY2(m_run->says("progress", [](const QJsonObject &now) { return now[u"on_disk"].toInt() == 180; }),
             m_run->all());
    m_run->end(SIGKILL);

    QVERIFY2(m_server->start(), qPrintable(m_server->problem()));
    m_run->begin();
    QTRY_COMPARE_WITH_TIMEOUT(stored(), 200, patienceMs);
    QCOMPARE(sum(), 200 * 201 / 2);
    QVERIFY2(m_run->says("listening"), m_run->all());
    QVERIFY(post(201, 210));
    QCOMPARE(m_run->end(SIGTERM), 130);
    QCOMPARE(stored(), 210);
    const QJsonObject finished = m_run->eventOf("finished");
    QCOMPARE(finished[u"accepted"].toInt(), 190);
    QCOMPARE(finished[u"read"].toInt(), 190);
    const QJsonObject spill = finished[u"spills"][0].toObject();
    QCOMPARE(spill[u"found"].toInt(), 180);
    QCOMPARE(spill[u"left"].toInt(-1), 0);
}

void CliSinkKillsTest::aStopLeavesItForTheNextRun()
{
    QVERIFY(listen(R"({"spill":{"folder":"FOLDER"}})"));
    m_run->begin();
    QVERIFY2(m_run->says("listening"), m_run->all());
    m_server->kill();
    QVERIFY(post(1, 50));
    QVERIFY2(m_run->says("paused"), m_run->all());
    QVERIFY(post(51, 100));
    m_run->signal(SIGTERM); // finishes, which the server does not let it
    QTRY_VERIFY_WITH_TIMEOUT(rawRequest(m_run->listening(), "GET", "/health").status == 503, patienceMs);
    QCOMPARE(m_run->end(SIGTERM), 130);
    const QJsonObject finished = m_run->eventOf("finished");
    QCOMPARE(finished[u"spills"][0][u"left"].toInt(), 100);
    QCOMPARE(finished[u"accepted"].toInt(-1), 0);
    QVERIFY2(finished[u"notes"].toVariant().toStringList().join(u'\n').contains(m_run->path("spill")), m_run->all());
    QVERIFY2(m_server->start(), qPrintable(m_server->problem()));
    m_run->begin();
    QTRY_COMPARE_WITH_TIMEOUT(stored(), 100, patienceMs);
    QCOMPARE(m_run->end(SIGTERM), 130);
}

void CliSinkKillsTest::w2_22_aServerThatIsNotThereYetIsWaitedFor()
{
    m_server->kill();
    QVERIFY(listen(R"({"spill":{"folder":"FOLDER"}})"));
    m_run->begin();
    QVERIFY2(m_run->complains("It is asked again until it answers"), m_run->all());
    QVERIFY2(m_server->start(), qPrintable(m_server->problem()));
    QVERIFY2(m_run->says("listening"), m_run->all());
    QVERIFY(post(1, 5));
    QTRY_COMPARE_WITH_TIMEOUT(stored(), 5, patienceMs);
    QCOMPARE(m_run->end(SIGTERM), 130);
}

void CliSinkKillsTest::aTailGoesOnBehindAKill()
{
    constexpr int count = 4'000;
    QVERIFY(tail(R"(,"batch_size":100)"));
    QVERIFY(m_run->put("in.lp", lines(1, count / 2)));
    m_run->begin();
    QVERIFY2(m_run->says("checkpoint", [](const QJsonObject &now) { return now[u"row"].toInt() >= 100; }),
             m_run->all());
    m_run->end(SIGKILL);
    QVERIFY(m_run->put("in.lp", lines(count / 2 + 1, count), QIODevice::Append));
    m_run->begin();
    QTRY_COMPARE_WITH_TIMEOUT(stored(), count, patienceMs);
    QCOMPARE(sum(), qint64(count) * (count + 1) / 2);
    QCOMPARE(m_run->end(SIGTERM), 130);
    const int read = m_run->eventOf("finished")[u"read"].toInt();
    QVERIFY2(read >= count / 2 && read <= count - 100, m_run->all());
    // And once more, with nothing new.
    m_run->begin();
    QVERIFY2(m_run->says("started"), m_run->all());
    QVERIFY(m_run->put("in.lp", lines(count + 1, count + 1), QIODevice::Append));
    QTRY_COMPARE_WITH_TIMEOUT(stored(), count + 1, patienceMs);
    QCOMPARE(m_run->end(SIGTERM), 130);
    QCOMPARE(m_run->eventOf("finished")[u"read"].toInt(), 1);
}

void CliSinkKillsTest::aTailGoesOnInAFileThatWasRotated()
{
    QVERIFY(tail());
    QVERIFY(m_run->put("in.lp", lines(1, 10)));
    m_run->begin();
    QTRY_COMPARE_WITH_TIMEOUT(stored(), 10, patienceMs);
    QCOMPARE(m_run->end(SIGTERM), 130);
    QVERIFY(m_run->put("in.lp", lines(11, 20), QIODevice::Append));
    QVERIFY(QFile::rename(m_run->path("in.lp"), m_run->path("in.lp.1")));
    QVERIFY(m_run->put("in.lp", lines(21, 30)));
    m_run->begin();
    QTRY_COMPARE_WITH_TIMEOUT(stored(), 30, patienceMs);
    QCOMPARE(m_run->end(SIGTERM), 130);
    QCOMPARE(m_run->eventOf("finished")[u"read"].toInt(), 20);
}

void CliSinkKillsTest::twoTailsOfOneDocumentAreNot()
{
    QVERIFY(tail());
    QVERIFY(m_run->put("in.lp", lines(1, 1)));
    m_run->begin();
    QVERIFY2(m_run->says("started"), m_run->all());
    const CliRun second = runCli({u"sink"_s, u"run"_s, m_run->path("flow.json")});
    QCOMPARE(second.exitCode, 1);
    QVERIFY2(second.err.contains("Another run holds"), second.err);
    QCOMPARE(m_run->end(SIGTERM), 130);
}

QTEST_GUILESS_MAIN(CliSinkKillsTest)
#include "clisinkkills_test.moc"
