// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/profilestore.h"
#include "core/documents/documentstart.h"
#include "core/http/gzip.h"
#include "core/localserver/localserver.h"
#include "core/pipeline/pipeline.h"
#include "core/pipeline/pipelineregistry.h"
#include "tests/support/memorysecretstore.h"
#include "tests/support/patience.h"
#include "tests/support/serverprocess.h"

#include <QFile>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

using namespace penstock;

namespace {

/// moc loses its way in raw strings within a class.
QByteArray json(const char *text)
{
    return QByteArray(text).replace('\'', '"');
}

} // namespace

class DocumentStartTest final : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ProfileStore> m_profiles;
    MemorySecretStore m_secrets;
    std::unique_ptr<LocalServer> m_localServer;
    std::unique_ptr<PipelineRegistry> m_pipelines;

    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder->filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }
    QByteArray read(const QString &name) const
    {
        QFile file(m_folder->filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    std::unique_ptr<DocumentStart> start(const QByteArray &source, const QByteArray &sink = {})
    {
        const QByteArray csv =
            json("{'type':'csv','path':'") + m_folder->filePath(QStringLiteral("out.csv")).toUtf8() + json("'}");
        const auto document =
            PipelineDocument::read(json("{'schema':'penstock pipeline','version':1,'name':'n','source':") + source +
                                   json(",'policy':{'give_up_after_s':1},'sinks':[") + (sink.isEmpty() ? csv : sink) +
                                   "]}"); // a server that is not there is waited for
        if (!document) {
            QTest::qFail(qPrintable(document.error().message), __FILE__, __LINE__);
            return nullptr;
        }
        return std::make_unique<DocumentStart>(*document, *m_profiles, m_secrets, *m_localServer, *m_pipelines);
    }
    static bool ends(const DocumentStart &run)
    {
        return QTest::qWaitFor([&run] { return run.state() == DocumentStart::State::Ended; }, patienceMs);
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_profiles = std::make_unique<ProfileStore>(m_folder->filePath(QStringLiteral("connections.json")));
        m_localServer = std::make_unique<LocalServer>(m_folder->filePath(QStringLiteral("none")),
                                                      m_folder->filePath(QStringLiteral("server")));
        m_pipelines = std::make_unique<PipelineRegistry>();
    }
    void cleanup()
    {
        m_pipelines.reset();
        m_localServer.reset();
        m_profiles.reset();
    }

    void aDocumentRunsToItsEnd()
    {
        QSignalSpy added(m_pipelines.get(), &PipelineRegistry::added);
        const auto run = start(json("{'type':'text','lines':['m v=1 1','m v=2 2']}"));
        QCOMPARE(run->state(), DocumentStart::State::Connecting);
        QSignalSpy changed(run.get(), &DocumentStart::changed);
        QVERIFY(ends(*run));
        QVERIFY(!run->error());
        QCOMPARE(added.size(), 1);
        QVERIFY(changed.size() >= 3); // opening, running, ended
        QCOMPARE(read(QStringLiteral("out.csv")).count('\n'), 3);
    }

    void linesGoWhereTheirCommentsSay()
    {
        QSignalSpy added(m_pipelines.get(), &PipelineRegistry::added);
        const QString file = write(QStringLiteral("export.lp"),
                                   gzip("# DDL\nCREATE DATABASE a\n# DML\n# CONTEXT-DATABASE:a\nm v=1 1\nm v=2 2\n"
                                        "# CONTEXT-DATABASE:b\n# CONTEXT-RETENTION-POLICY:week\nm v=3 3\n"));
        const QByteArray path = json("{'type':'file','path':'") + file.toUtf8() + json("'}");
        const QByteArray lines = json("{'type':'text','lines':['# CONTEXT-DATABASE:a','m v=1 1','m v=2 2',"
                                      "'# CONTEXT-DATABASE:b','m v=3 3']}");
        for (const QByteArray &source : {path, lines}) {
            added.clear();
            QFile::remove(m_folder->filePath(QStringLiteral("out.csv")));
            const auto run = start(source);
            QVERIFY(run && ends(*run));
            QVERIFY2(!run->error(), run->error() ? qPrintable(run->error()->message) : "");
            QCOMPARE(added.size(), 2);
            QCOMPARE(run->last().accepted, 3U);
            QVERIFY(run->last().isKnown() && !run->last().isStopped && run->last().error.isEmpty());
            const QByteArray out = read(QStringLiteral("out.csv"));
            QVERIFY2(out.count('\n') == 4 && out.contains("v=3"), out.constData());
        }
    }

    void nothingFollowsAPartThatWasStopped()
    {
        QSignalSpy added(m_pipelines.get(), &PipelineRegistry::added);
        const auto run = start(json("{'type':'text','lines':['# CONTEXT-DATABASE:a','m v=1 1',"
                                    "'# CONTEXT-DATABASE:b','m v=2 2']}"));
        connect(m_pipelines.get(), &PipelineRegistry::added, this, [](Pipeline *pipeline) { pipeline->cancel(); });
        QVERIFY(run && ends(*run));
        QCOMPARE(added.size(), 1);
        QVERIFY(run->last().isStopped);
    }

    void secretsComeFromTheKeyring()
    {
        const QByteArray source = json("{'type':'listener','token':{'keyring':'relay'}}");
        // The secret of a saved connection is none that a document could name.
        m_secrets.write(QStringLiteral("relay"), QStringLiteral("of a connection"), this, [](bool) {});
        auto run = start(source);
        QVERIFY(run && ends(*run));
        QVERIFY(run->error() && run->error()->message.contains(QStringLiteral("no secret for this pipeline")));
        QVERIFY(run->last().error.contains(QStringLiteral("relay")));
        m_secrets.write(SecretReference::storeId(QStringLiteral("relay")), QStringLiteral("t0k"), this, [](bool) {});
        run = start(source);
        QVERIFY(QTest::qWaitFor([&run] { return run->state() == DocumentStart::State::Running; }, patienceMs));
        run->finish();
        QVERIFY(ends(*run));
        QVERIFY(!run->error());
    }

    void aCsvFileIsReadByItsProfile()
    {
        const QString file = write(QStringLiteral("in.csv"), "time,host,load\n2024-01-01T00:00:00Z,a,1.5\n"
                                                             "2024-01-01T00:00:01Z,b,2.5\n");
        const QByteArray profile = json(
            "{'format':'penstock import profile','version':1,'options':{'tag':['host'],'measurement':['machines']}}");
        const QString kept = write(QStringLiteral("profile.json"), profile);
        // In its own file and in the document.
        for (const QByteArray &way : {QByteArray("\"" + kept.toUtf8() + "\""), profile}) {
            QFile::remove(m_folder->filePath(QStringLiteral("out.csv"))); // the sink appends
            const auto run = start(json("{'type':'csv','path':'") + file.toUtf8() + json("','profile':") + way + "}");
            QVERIFY(run && ends(*run));
            QVERIFY2(!run->error(), run->error() ? qPrintable(run->error()->message) : "");
            const QByteArray out = read(QStringLiteral("out.csv"));
            QVERIFY2(out.contains("machines") && out.contains("load") && out.count('\n') == 3, out.constData());
        }
    }

    void whatCannotRunSaysWhy_data()
    {
        QTest::addColumn<QByteArray>("source");
        QTest::addColumn<QByteArray>("sink");
        QTest::addColumn<QString>("word");
        QTest::newRow("no such file") << QByteArray(json("{'type':'csv','path':'/nowhere.csv'}")) << QByteArray()
                                      << QStringLiteral("nowhere.csv");
        QTest::newRow("no such profile") << QByteArray(json("{'type':'csv','path':'/a.csv','profile':'/none.json'}"))
                                         << QByteArray() << QStringLiteral("none.json");
        QTest::newRow("a profile with a mistake")
            << QByteArray(json("{'type':'csv','path':'/a.csv','profile':{'format':'penstock import "
                               "profile','version':1,'options':{'nothing':['x']}}}"))
            << QByteArray() << QStringLiteral("nothing");
        QTest::newRow("no such connection")
            << QByteArray(json("{'type':'text','lines':['m v=1 1']}"))
            << QByteArray(json("{'type':'influx','connection':'nobody','database':'d'}")) << QStringLiteral("nobody");
        QTest::newRow("no such server") << QByteArray(json("{'type':'text','lines':['m v=1 1']}"))
                                        << QByteArray(
                                               json("{'type':'influx','url':'http://127.0.0.1:1','database':'d'}"))
                                        << QString();
        QTest::newRow("a secret that is not there")
            << QByteArray(json("{'type':'listener','token':{'file':'/nowhere/token'}}")) << QByteArray()
            << QStringLiteral("token");
    }
    void whatCannotRunSaysWhy()
    {
        QFETCH(const QByteArray, source);
        QFETCH(const QByteArray, sink);
        QFETCH(const QString, word);
        const auto run = start(source, sink);
        QVERIFY(run && ends(*run));
        QVERIFY(run->error());
        QVERIFY2(!run->error()->message.isEmpty() && run->error()->message.contains(word),
                 qPrintable(run->error()->message));
        QVERIFY(m_pipelines->running().isEmpty());
    }

    void aListenerFinishesWhatItHasTaken()
    {
        const quint16 port = ServerProcess::freePort();
        const auto run = start(json("{'type':'listener','port':") + QByteArray::number(port) + "}");
        QTRY_COMPARE_WITH_TIMEOUT(run->state(), DocumentStart::State::Running, patienceMs);
        QByteArray answer;
        const QByteArray lines = "m v=1 1\nm v=2 2\nm v=3 3\n";
        const bool isTaken = QTest::qWaitFor(
            [&] {
                QTcpSocket client;
                client.connectToHost(QHostAddress::LocalHost, port);
                if (!client.waitForConnected(patienceMs))
                    return false; // it begins to listen in a thread of its own
                client.write("POST /write?db=d HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: " +
                             QByteArray::number(lines.size()) + "\r\n\r\n" + lines);
                while (client.waitForReadyRead(patienceMs))
                    answer += client.readAll();
                return answer.startsWith("HTTP/1.1 204");
            },
            patienceMs);
        QVERIFY2(isTaken, answer.constData());
        // By the registry, as the monitor does: what was answered is written.
        m_pipelines->finish(m_pipelines->running().first());
        QVERIFY(ends(*run));
        QVERIFY(!run->error());
        QCOMPARE(read(QStringLiteral("out.csv")).count('\n'), 4);
    }

    void itFinishesByItself()
    {
        const auto run = start(json("{'type':'system','interval_ms':100,'measurements':['mem']}"));
        QTRY_COMPARE_WITH_TIMEOUT(run->state(), DocumentStart::State::Running, patienceMs);
        run->finish();
        QCOMPARE(run->state(), DocumentStart::State::Finishing);
        run->finish();
        QVERIFY(ends(*run));
        QVERIFY(!run->error());
        run->finish(); // nothing
        QCOMPARE(run->state(), DocumentStart::State::Ended);
    }

    void beforeItRunsItSimplyEnds()
    {
        const auto run = start(json("{'type':'text','lines':['m v=1 1']}"));
        run->finish();
        QCOMPARE(run->state(), DocumentStart::State::Ended);
        QVERIFY(!run->error());
        QThreadPool::globalInstance()->waitForDone(); // what was under way comes to nothing
        QCoreApplication::processEvents();
        QCOMPARE(run->state(), DocumentStart::State::Ended);
        QVERIFY(m_pipelines->running().isEmpty());
    }
};

QTEST_GUILESS_MAIN(DocumentStartTest)
#include "documentstart_test.moc"
