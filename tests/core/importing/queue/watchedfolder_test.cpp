// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A watched folder against a real influxd: what fits is imported, all else is told and left alone.
#include "core/connection/profilestore.h"
#include "core/importing/queue/watchedfolder.h"
#include "core/localserver/localserver.h"
#include "core/pipeline/pipeline.h"
#include "core/pipeline/pipelineregistry.h"
#include "core/session/sessionlist.h"
#include "tests/support/influxdserver.h"
#include "tests/support/memorysecretstore.h"
#include "tests/support/patience.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace penstock;
using namespace std::chrono_literals;

class WatchedFolderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("XDG_DATA_HOME", m_folder.path().toLocal8Bit());
        QVERIFY2(m_influxd.start(), qPrintable(m_influxd.problem()));
        m_home = Profile::createNew();
        m_home.name = QStringLiteral("home");
        m_home.url = m_influxd.url();
        QVERIFY(m_profiles.save(m_home));
    }

    void init()
    {
        m_influxd.query(QStringLiteral("DROP DATABASE plant"));
        QVERIFY(m_influxd.query(QStringLiteral("CREATE DATABASE plant")).contains("statement_id"));
        m_in = QStringLiteral("%1/in-%2").arg(m_folder.path(), QLatin1String(QTest::currentTestFunction()));
        QVERIFY(QDir().mkpath(m_in));
        m_options = {};
        m_options.folder = {
            .folder = m_in, .recursive = false, .doneFolder = {}, .settle = 50ms, .look = 100ms, .journal = {}};
        m_options.profile = {QStringLiteral("pump"),
                             {{QStringLiteral("time"), QStringLiteral("flow")},
                              {},
                              {{QStringLiteral("field"), {QStringLiteral("flow:float")}},
                               {QStringLiteral("measurement"), {QStringLiteral("pump")}}}}};
        m_options.connection = m_home.id;
        m_options.database = QStringLiteral("plant");
    }
    void cleanup() { m_watched.reset(); }

    void whatFitsIsImportedAllElseIsLeftAlone()
    {
        write("a.csv", "time,flow\n2024-03-05,1\n2024-03-06,2\n");
        watch();
        QTRY_COMPARE(ends(), QStringLiteral("a.csv 2"));
        QCOMPARE(m_watched->target(), QStringLiteral("home · plant"));
        write("b.csv", "time,temperature\n2024-03-07,3\n"); // of another kind
        QTRY_VERIFY(ends().contains(QStringLiteral("b.csv")));
        write("c.csv", "time,flow\n05/03/2024,1\n06/03/2024,1\n"); // day or month?
        QTRY_VERIFY(ends().contains(QStringLiteral("c.csv")));
        write("d.csv", "time,flow\n2024-03-08,4\n");
        QTRY_COMPARE(ends(), QStringLiteral("a.csv 2|b.csv failed|c.csv failed|d.csv 1"));
        QCOMPARE(m_watched->imported(), 2);
        QCOMPARE(m_watched->failed(), 2);
        QCOMPARE(m_influxd.count(QStringLiteral("SELECT count(flow) FROM pump"), QStringLiteral("plant")), 3);
        const QList<ImportQueue::Entry> &all = m_watched->queue().entries();
        QVERIFY2(all.at(1).error->message.contains(QStringLiteral("temperature")),
                 qPrintable(all.at(1).error->message));
        QVERIFY2(all.at(2).error->message.contains(QStringLiteral("--time-format")),
                 qPrintable(all.at(2).error->message));
        QVERIFY(QFile::exists(m_in + QStringLiteral("/b.csv")));

        // The next watch knows what is done and what failed.
        m_watched->stop();
        QTRY_VERIFY(m_watched->state() == WatchedFolder::State::Ended);
        QVERIFY(!m_watched->error());
        watch();
        write("e.csv", "time,flow\n2024-03-09,5\n");
        QTRY_COMPARE(ends(), QStringLiteral("e.csv 1"));
        QVERIFY2(m_watched->said().contains(QStringLiteral("b.csv, c.csv")), qPrintable(m_watched->said()));
    }

    void theDatabaseIsMadeWhenSomebodySaysSo()
    {
        m_influxd.query(QStringLiteral("DROP DATABASE plant"));
        m_options.createsDatabase = true;
        m_options.folder.doneFolder = QStringLiteral("done");
        write("a.csv", "time,flow\n2024-03-05,1\n");
        watch();
        QTRY_COMPARE(ends(), QStringLiteral("a.csv 1"));
        QCOMPARE(m_influxd.count(QStringLiteral("SELECT count(flow) FROM pump"), QStringLiteral("plant")), 1);
        QTRY_VERIFY(QFile::exists(m_in + QStringLiteral("/done/a.csv")));
        QVERIFY(!QFile::exists(m_in + QStringLiteral("/a.csv")));
    }

    void aStopEndsAtTheFileThatIsWritten()
    {
        QByteArray rows("time,flow\n");
        for (int i = 0; i < 200'000; ++i)
            rows += QByteArray::number(1'700'000'000 + i) + ",1.5\n";
        watch();
        connect(&m_pipelines, &PipelineRegistry::added, m_watched.get(), &WatchedFolder::stop, Qt::QueuedConnection);
        write("long.csv", rows);
        QTRY_VERIFY_WITH_TIMEOUT(m_watched->state() == WatchedFolder::State::Ended, 60'000);
        QVERIFY(m_pipelines.running().isEmpty());
        const auto accepted = qint64(m_watched->queue().entries().constFirst().counts.accepted);
        // It goes on where it was stopped.
        watch();
        QTRY_COMPARE_WITH_TIMEOUT(ends(), QStringLiteral("long.csv 200000"), 60'000);
        QVERIFY(accepted <= 200'000);
        QCOMPARE(m_influxd.count(QStringLiteral("SELECT count(flow) FROM pump"), QStringLiteral("plant")), 200'000);
    }

    void whatCannotBeWatchedSaysWhy_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("reason");
        QTest::newRow("no such option") << "option" << "no option";
        QTest::newRow("no such connection") << "connection" << "not there";
        QTest::newRow("no such folder") << "folder" << "gone-folder";
        QTest::newRow("no server") << "server" << "";
        QTest::newRow("watched already") << "twice" << "";
    }

    void whatCannotBeWatchedSaysWhy()
    {
        QFETCH(QString, what);
        QFETCH(QString, reason);
        std::unique_ptr<WatchedFolder> first;
        if (what == u"option") {
            m_options.profile.profile.options += {QStringLiteral("colour"), {QStringLiteral("red")}};
        } else if (what == u"connection") {
            m_options.connection = QStringLiteral("none");
        } else if (what == u"folder") {
            m_options.folder.folder = m_folder.filePath(QStringLiteral("gone-folder"));
        } else if (what == u"server") {
            Profile away = Profile::createNew();
            away.name = QStringLiteral("away");
            away.url = QUrl(QStringLiteral("http://127.0.0.1:1"));
            QVERIFY(m_profiles.save(away));
            m_options.connection = away.id;
        } else {
            first = std::make_unique<WatchedFolder>(m_options, m_sessions, m_pipelines);
            QVERIFY(first->start());
            QTRY_VERIFY(first->state() == WatchedFolder::State::Watching);
        }
        m_watched = std::make_unique<WatchedFolder>(m_options, m_sessions, m_pipelines);
        if (const Status status = m_watched->start(); !status) {
            QVERIFY2(status.error().message.contains(reason), qPrintable(status.error().message));
            return;
        }
        QTRY_VERIFY(m_watched->state() == WatchedFolder::State::Ended);
        QVERIFY(m_watched->error() && !m_watched->error()->message.isEmpty());
        QVERIFY2(m_watched->error()->message.contains(reason), qPrintable(m_watched->error()->message));
    }

private:
    void write(const char *name, const QByteArray &content)
    {
        QFile file(m_in + u'/' + QLatin1String(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }

    void watch()
    {
        m_watched = std::make_unique<WatchedFolder>(m_options, m_sessions, m_pipelines);
        const Status status = m_watched->start();
        QVERIFY2(status, status ? "" : qPrintable(status.error().message));
        QTRY_VERIFY(m_watched->state() == WatchedFolder::State::Watching);
    }

    /// "a.csv 2|b.csv failed", of those that have ended.
    QString ends() const
    {
        QStringList all;
        for (const ImportQueue::Entry &entry : m_watched->queue().entries()) {
            const QString name = QFileInfo(entry.file).fileName();
            if (entry.state == ImportQueue::State::Succeeded)
                all += QStringLiteral("%1 %2").arg(name).arg(entry.counts.accepted);
            else if (entry.state == ImportQueue::State::Failed)
                all += name + QStringLiteral(" failed");
        }
        return all.join(u'|');
    }

    QTemporaryDir m_folder;
    InfluxdServer m_influxd;
    ProfileStore m_profiles{m_folder.filePath(QStringLiteral("connections.json"))};
    MemorySecretStore m_secrets;
    LocalServer m_localServer{m_folder.filePath(QStringLiteral("no-influxd")),
                              m_folder.filePath(QStringLiteral("server"))};
    SessionList m_sessions{m_profiles, m_secrets, m_localServer};
    PipelineRegistry m_pipelines;
    Profile m_home;
    QString m_in;
    WatchedFolder::Options m_options;
    std::unique_ptr<WatchedFolder> m_watched;
};

QTEST_GUILESS_MAIN(WatchedFolderTest)

#include "watchedfolder_test.moc"
