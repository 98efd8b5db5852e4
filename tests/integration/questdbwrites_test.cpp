// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/client.h"
#include "core/client/ping/pingjob.h"
#include "tests/core/client/awaitjob.h"
#include "tests/integration/questdbrows.h"
#include "tests/support/faultproxy.h"
#include "tests/support/generatedsource.h"
#include "tests/support/hostilepoints.h"
#include "tests/support/pipelinerun.h"
#include "tests/support/pointsource.h"
#include "tests/support/questdbserver.h"

#include <QSet>
#include <QTest>

using namespace penstock;
using namespace penstock::questdbrows;
using State = PipelineSnapshot::State;

namespace {

constexpr std::int64_t start = 1'700'000'000'000'000'000;

PipelineOptions batchesOf(int rows)
{
    PipelineOptions options;
    options.batchRows = rows;
    return options;
}

std::unique_ptr<Source> lines(const QByteArrayList &all)
{
    return std::make_unique<GeneratedSource>(static_cast<quint64>(all.size()), [all](quint64 row, std::string &line) {
        line += all[static_cast<qsizetype>(row) - 1].toStdString();
    });
}

} // namespace

/// What the program calls accepted is what a real QuestDB has, or what it said would differ.
class QuestDbWritesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void t2_8_questDbStoresWhatIsCalledAccepted_data();
    void t2_8_questDbStoresWhatIsCalledAccepted();
    void t2_8_1_textsAndTagsAreStoredAsTheyWere();
    void t2_8_1_linesOfOthersKeepTheirBackslashes();
    void t2_8_2_namesThatItTakesForOthersAreRefused();
    void t2_8_2_theTimeOfATableIsNotOverwritten();
    void t2_8_4_aLostAnswerDoublesRows();
    void t2_8_5_whatItChangesIsSaidOnce();
    void t2_8_6_noDatabaseIsNeeded();
    void t2_8_7_gzipGoesByVersion();

private:
    static ClientSettings settingsOf(const QuestDbServer &server);

    QuestDbServer m_server;
    QuestDbServer m_old{{.version = QStringLiteral("8.2.0")}};
};

ClientSettings QuestDbWritesTest::settingsOf(const QuestDbServer &server)
{
    ClientSettings settings;
    settings.profile = Profile::createNew();
    settings.profile.url = server.url();
    Client client(settings);
    [&] { QVERIFY(awaitJob(client.ping(), [&settings](const PingJob &job) { settings.server = job.info(); })); }();
    return settings;
}

void QuestDbWritesTest::initTestCase()
{
    QVERIFY2(m_server.start(), qPrintable(m_server.problem()));
    QVERIFY2(m_old.start(), qPrintable(m_old.problem()));
    QCOMPARE(settingsOf(m_server).server.flavour, Flavour::QuestDb);
    QCOMPARE(settingsOf(m_old).server.version, QStringLiteral("8.2.0"));
}

void QuestDbWritesTest::t2_8_questDbStoresWhatIsCalledAccepted_data()
{
    QTest::addColumn<unsigned>("seed");
    for (const unsigned seed : {1U, 2U, 3U})
        QTest::addRow("seed %u", seed) << seed;
}

void QuestDbWritesTest::t2_8_questDbStoresWhatIsCalledAccepted()
{
    QFETCH(const unsigned, seed);
    for (const QJsonValue table : m_server.rows(QStringLiteral("SELECT table_name FROM tables()")))
        m_server.rows(QStringLiteral("DROP TABLE \"%1\"").arg(table[0].toString()));
    std::vector<Point> points = HostilePoints(seed).make(600, start);
    PipelineRun run(std::make_unique<PointSource>(points), settingsOf(m_server), batchesOf(20));
    QVERIFY(run.wait(120'000));
    QCOMPARE(run.last.state, State::Succeeded);
    QCOMPARE(run.last.accepted + run.last.rejected, quint64(600));
    QVERIFY(run.last.accepted > 100);
    QVERIFY(run.last.rejected > 20);
    QVERIFY(m_server.settle());

    QSet<quint64> rejected;
    for (const RejectedRow &row : run.last.rejectedRows)
        rejected += row.row;
    QVERIFY2(!rejected.contains(0), "a row that nobody names");
    const QHash<quint64, Row> there = stored(m_server);
    QVERIFY(!there.contains(0));
    QCOMPARE(quint64(there.size()), run.last.accepted);
    for (quint64 number = 1; number <= points.size(); ++number) {
        QCOMPARE(there.contains(number), !rejected.contains(number));
        if (rejected.contains(number))
            continue;
        PointView point;
        points[number - 1].view(0, point);
        const QString differs = difference(point, there.value(number));
        QVERIFY2(differs.isEmpty(), qPrintable(QStringLiteral("row %1: %2").arg(number).arg(differs)));
    }
}

void QuestDbWritesTest::t2_8_1_textsAndTagsAreStoredAsTheyWere()
{
    const QList<QByteArray> texts{"C:\\dir\\file", "end\\",    "\\\\PC1\\Mem",      "a\\,b",
                                  "a\\ b",         "q\"q\\\"", "one\ntwo\\\nthree", "\\n"};
    for (QuestDbServer *server : {&m_server, &m_old}) {
        std::vector<Point> points;
        for (const QByteArray &text : texts) {
            Point point("texts=and tags");
            if (!text.contains('\n'))
                point.addTag("tag", text.toStdString());
            point.addField("text", text.toStdString()).addField("time", 1.5);
            QVERIFY(point.setTime(start + std::int64_t(points.size()) * 1'000, Precision::Nanoseconds));
            points.push_back(point);
        }
        PipelineRun run(std::make_unique<PointSource>(points), settingsOf(*server), batchesOf(100));
        QVERIFY(run.wait());
        QCOMPARE(run.last.accepted, quint64(texts.size()));
        QCOMPARE(run.last.notes, QStringList());
        QVERIFY(server->settle());
        const QJsonArray rows =
            server->rows(QStringLiteral("SELECT tag, text, time FROM \"texts=and tags\" ORDER BY timestamp"));
        QCOMPARE(rows.size(), texts.size());
        for (qsizetype i = 0; i < texts.size(); ++i) {
            const QString text = QString::fromUtf8(texts[i]);
            QCOMPARE(rows[i][0].toString(), texts[i].contains('\n') ? QString() : text);
            QCOMPARE(rows[i][1].toString(), text);
        }
    }
}

void QuestDbWritesTest::t2_8_1_linesOfOthersKeepTheirBackslashes()
{
    for (QuestDbServer *server : {&m_server, &m_old}) {
        PipelineRun run(
            lines({R"(foreign,t=C:\dir,u=a\ b\x s="C:\new\"q\\" 1700000000000001000)",
                   "foreign s=\"one\ntwo\" 1700000000000002000", R"(foreign,u=x\\y s="" 1700000000000003000)",
                   "foreign,a\\b=1 s=\"\" 1700000000000004000"}),
            settingsOf(*server), batchesOf(100));
        QVERIFY(run.wait());
        QCOMPARE(run.last.accepted, quint64(3));
        QCOMPARE(run.last.notes.size(), 2); // of the pair, and that it counts the refused row too
        QVERIFY2(run.last.notes[0].contains(u"two backslashes"), qPrintable(run.last.notes[0]));
        QVERIFY2(run.last.rejectedRows[0].reason.contains(u"backslash"), qPrintable(run.last.rejectedRows[0].reason));
        QVERIFY(server->settle());
        const QJsonArray rows = server->rows(QStringLiteral("SELECT t, u, s FROM foreign ORDER BY timestamp"));
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows[0][0].toString(), QStringLiteral("C:\\dir"));
        QCOMPARE(rows[0][1].toString(), QStringLiteral("a b\\x"));
        QCOMPARE(rows[0][2].toString(), QStringLiteral("C:\\new\"q\\"));
        QCOMPARE(rows[1][2].toString(), QStringLiteral("one\ntwo"));
        QCOMPARE(rows[2][1].toString(), QStringLiteral("x\\y"));
    }
}

void QuestDbWritesTest::t2_8_2_namesThatItTakesForOthersAreRefused()
{
    for (QuestDbServer *server : {&m_server, &m_old}) {
        PipelineRun run(lines({"names v=1 1700000000000000000", "names timestamp=2 1700000000000000000",
                               "names,TimeStamp=x v=3 1700000000000000000", "names v=4,V=5 1700000000000000000",
                               "names,v=6 v=7 1700000000000000000", "names time=8,v=8 1700000000000000000",
                               "names n=-9223372036854775808i 1700000000000000000", "names v= 1700000000000000000",
                               "names v=NaN 1700000000000000000", "names,t=a\rb v=10 1700000000000000000",
                               "names,t=\xff v=11 1700000000000000000", "names v=12 -1",
                               "names n=9223372036854775807i 1700000000000000000"}),
                        settingsOf(*server), batchesOf(100));
        QVERIFY(run.wait());
        QCOMPARE(run.last.retries, quint64(0));
        QList<quint64> refused;
        for (const RejectedRow &row : run.last.rejectedRows)
            refused += row.row;
        QCOMPARE(refused, QList<quint64>({2, 3, 4, 5, 7, 8, 9, 10, 11, 12}));
        QCOMPARE(run.last.accepted, quint64(3));
        QVERIFY(server->settle());
        QCOMPARE(server->rows(QStringLiteral("SELECT v, time, n FROM names")).size(), 3);
    }
}

void QuestDbWritesTest::t2_8_2_theTimeOfATableIsNotOverwritten()
{
    for (QuestDbServer *server : {&m_server, &m_old}) {
        server->rows(
            QStringLiteral("CREATE TABLE other (v DOUBLE, Moment TIMESTAMP) TIMESTAMP(Moment) PARTITION BY DAY WAL"));
        PipelineRun run(lines({"other v=1 1700000000000000000", "other moment=5i,v=2 1700000001000000000",
                               "Other,MOMENT=x v=3 1700000002000000000", "another moment=5i,v=4 1700000003000000000",
                               "other timestamp=4,v=5 1700000004000000000", "other v=6 1700000005000000000"}),
                        settingsOf(*server), batchesOf(50));
        QVERIFY(run.wait());
        QCOMPARE(run.last.state, State::Succeeded);
        QCOMPARE(run.last.accepted, quint64(3));
        QCOMPARE(run.last.rejected, quint64(3));
        QCOMPARE(run.last.retries, quint64(0));
        QVERIFY(server->settle());
        QCOMPARE(server->rows(QStringLiteral("SELECT v FROM other ORDER BY Moment")),
                 QJsonArray({QJsonArray{1}, QJsonArray{6}}));
        QCOMPARE(server->rows(QStringLiteral("SELECT min(Moment) FROM other"))[0][0].toString().left(10),
                 QStringLiteral("2023-11-14"));
    }
}

void QuestDbWritesTest::t2_8_4_aLostAnswerDoublesRows()
{
    FaultProxy proxy(m_server.port(), [](int write) {
        return FaultProxy::Step{write == 3 ? FaultProxy::Fault::LoseAnswer : FaultProxy::Fault::None};
    });
    ClientSettings settings = settingsOf(m_server);
    settings.profile.url = proxy.url();
    QByteArrayList all;
    for (int i = 0; i < 2'000; ++i)
        all += "lost v=" + QByteArray::number(i) + "i 17000000" + QByteArray::number(10'000 + i) + "000000";
    PipelineOptions options = batchesOf(200);
    options.concurrency = 1;
    PipelineRun run(lines(all), settings, options);
    QVERIFY(run.wait());
    QCOMPARE(run.last.state, State::Succeeded);
    QCOMPARE(run.last.accepted, quint64(2'000));
    QCOMPARE(run.last.possiblyDoubled, quint64(200));
    QVERIFY(run.last.notes.join(u'|').contains(u"stored twice"));
    QCOMPARE(proxy.writes(), 11);
    QVERIFY(m_server.settle());
    QCOMPARE(m_server.rows(QStringLiteral("SELECT count(), count_distinct(v) FROM lost")),
             QJsonArray{QJsonValue(QJsonArray{2'200, 2'000})});
}

void QuestDbWritesTest::t2_8_5_whatItChangesIsSaidOnce()
{
    PipelineRun run(
        lines({"fine v=1 1700000000000000001", "fine v=2 1700000000000000002", "fine v=3 1700000000000001000"}),
        settingsOf(m_server), batchesOf(1));
    QVERIFY(run.wait());
    QCOMPARE(run.last.accepted, quint64(3));
    QCOMPARE(run.last.notes.size(), 1);
    QVERIFY2(run.last.notes[0].contains(u"microsecond"), qPrintable(run.last.notes[0]));
}

void QuestDbWritesTest::t2_8_6_noDatabaseIsNeeded()
{
    PipelineOptions options;
    QVERIFY(options.target.database.isEmpty());
    PipelineRun run(lines({"nowhere v=1 1700000000000000000"}), settingsOf(m_server), options);
    QVERIFY(run.wait());
    QCOMPARE(run.last.state, State::Succeeded);
    QCOMPARE(run.last.accepted, quint64(1));
}

void QuestDbWritesTest::t2_8_7_gzipGoesByVersion()
{
    PipelineOptions options;
    options.gzip = PipelineOptions::Gzip::On;
    const QByteArrayList many(2'000, QByteArray("zipped v=1 1700000000000000000"));
    PipelineRun run(lines(many), settingsOf(m_server), options);
    QVERIFY(run.wait());
    QCOMPARE(run.last.accepted, quint64(2'000));
    QVERIFY(run.last.bytesWire < run.last.bytesRaw / 4);
    QVERIFY(m_server.settle());
    QCOMPARE(m_server.rows(QStringLiteral("SELECT count() FROM zipped")), QJsonArray{QJsonValue(QJsonArray{2'000})});

    PipelineRun refused(lines(many), settingsOf(m_old), options);
    QVERIFY(refused.wait());
    QCOMPARE(refused.last.state, State::Failed);
    QVERIFY(refused.last.error->message.contains(u"compressed"));
    options.gzip = PipelineOptions::Gzip::Auto;
    PipelineRun plain(lines(many), settingsOf(m_old), options);
    QVERIFY(plain.wait());
    QCOMPARE(plain.last.accepted, quint64(2'000));
}

QTEST_GUILESS_MAIN(QuestDbWritesTest)
#include "questdbwrites_test.moc"
