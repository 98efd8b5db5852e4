// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One file that is imported as a profile says, with nobody to ask, against a real influxd.
#include "core/importing/queue/fileimport.h"
#include "core/localserver/localserver.h"
#include "core/pipeline/pipelineregistry.h"
#include "core/session/session.h"
#include "tests/support/influxdserver.h"
#include "tests/support/memorysecretstore.h"
#include "tests/support/patience.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace penstock;
using State = ImportQueue::State;

class FileImportTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void whereRowsGo_data();
    void whereRowsGo();
    void eachEndIsTold_data();
    void eachEndIsTold();
    void refusedRowsAreKeptWhereSomebodySays_data();
    void refusedRowsAreKeptWhereSomebodySays();
    void withoutItsConnectionItFails_data();
    void withoutItsConnectionItFails();
    void aStopBeforeItBeginsIsOne();
    void aStopWhileItLooksWritesNothing();
    void aStopBehindTheEndIsNothing();

private:
    QString write(const QByteArray &content);
    void say(const QStringList &words);
    std::unique_ptr<FileImport> import(const QString &file);
    Profile profileOf(const QUrl &url) const;

    InfluxdServer m_server;
    QTemporaryDir m_folder;
    MemorySecretStore m_secrets;
    LocalServer m_localServer{m_folder.filePath(QStringLiteral("none")), m_folder.filePath(QStringLiteral("local"))};
    PipelineRegistry m_pipelines;
    std::unique_ptr<Session> m_session;
    FileImport::Way m_way;
    QList<RunOutcome> m_ends;
};

void FileImportTest::initTestCase()
{
    qputenv("XDG_DATA_HOME", m_folder.path().toLocal8Bit());
    QVERIFY2(m_server.start(), qPrintable(m_server.problem()));
}

void FileImportTest::init()
{
    m_server.query(QStringLiteral("DROP DATABASE plant"));
    QVERIFY(m_server.query(QStringLiteral("CREATE DATABASE plant")).contains("statement_id"));
    m_ends.clear();
    m_session = std::make_unique<Session>(profileOf(m_server.url()), m_secrets, m_localServer);
    m_way = {{QStringLiteral("pump"), {}}, {}, QStringLiteral("plant"), {}};
    say({QStringLiteral("measurement=pump"), QStringLiteral("field=flow:float")});
}

Profile FileImportTest::profileOf(const QUrl &url) const
{
    Profile profile = Profile::createNew();
    profile.name = QStringLiteral("home");
    profile.url = url;
    return profile;
}

QString FileImportTest::write(const QByteArray &content)
{
    static int count = 0;
    QFile file(m_folder.filePath(QStringLiteral("rows-%1.csv").arg(++count)));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("The file cannot be written.");
    return file.fileName();
}

/// The words are options of the profile.
void FileImportTest::say(const QStringList &words)
{
    ImportProfile &profile = m_way.profile.profile;
    for (const QString &word : words)
        profile.options +=
            {word.section(u'=', 0, 0), word.contains(u'=') ? QStringList(word.section(u'=', 1)) : QStringList()};
    const auto options = ImportOptions::of(profile);
    QVERIFY2(options, options ? "" : qPrintable(options.error().message));
    m_way.options = *options;
}

std::unique_ptr<FileImport> FileImportTest::import(const QString &file)
{
    auto import = std::make_unique<FileImport>(file, m_way, *m_session, m_pipelines);
    connect(import.get(), &FileImport::ended, this, [this](const RunOutcome &outcome) { m_ends += outcome; });
    return import;
}

void FileImportTest::whereRowsGo_data()
{
    QTest::addColumn<QString>("here"); ///< said for all files; and so on
    QTest::addColumn<QString>("profile");
    QTest::addColumn<QString>("profilePolicy");
    QTest::addColumn<QString>("connection");
    QTest::addColumn<QString>("database");
    QTest::addColumn<QString>("policy"); ///< the connection has "year"
    QTest::addColumn<QString>("name");
    QTest::newRow("here") << "a" << "b" << "" << "c" << "a" << "" << "home · a";
    QTest::newRow("the profile's") << "" << "b" << "" << "c" << "b" << "" << "home · b";
    QTest::newRow("the profile's, with its policy") << "" << "b" << "week" << "c" << "b" << "week" << "home · b";
    QTest::newRow("the connection's") << "" << "" << "" << "c" << "c" << "year" << "home · c";
    QTest::newRow("the connection's, another policy") << "" << "" << "week" << "c" << "c" << "week" << "home · c";
    QTest::newRow("none") << "" << "" << "" << "" << "" << "year" << "home";
}

void FileImportTest::whereRowsGo()
{
    QFETCH(const QString, here);
    QFETCH(const QString, profile);
    QFETCH(const QString, profilePolicy);
    QFETCH(const QString, connection);
    Profile way = profileOf(QUrl(QStringLiteral("http://127.0.0.1:1")));
    way.database = connection;
    way.retentionPolicy = QStringLiteral("year");
    const Session session(way, m_secrets, m_localServer);
    m_way.database = here;
    m_way.options.pipeline.target.database = profile;
    m_way.options.pipeline.target.retentionPolicy = profilePolicy;
    m_way.options.pipeline.batchRows = 7;
    const PipelineOptions found = FileImport::pipelineOf(m_way, session);
    QTEST(found.target.database, "database");
    QTEST(found.target.retentionPolicy, "policy");
    QTEST(found.targetName, "name");
    QCOMPARE(found.batchRows, 7);
}

void FileImportTest::eachEndIsTold_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<bool>("succeeds");
    QTest::addColumn<QString>("error");
    QTest::addColumn<quint64>("accepted");
    QTest::addColumn<quint64>("rejected");
    const auto row = [](const char *what, const QByteArray &content, const char *options, const char *error,
                        quint64 accepted, quint64 rejected) {
        QTest::newRow(what) << content << QString::fromLatin1(options).split(u' ', Qt::SkipEmptyParts)
                            << (*error == '\0') << QString::fromLatin1(error) << accepted << rejected;
    };
    row("all", "time,flow\n2024-03-05,1\n2024-03-06,2.5\n", "", "", 2, 0);
    row("a row is refused", "time,flow\n2024-03-05,1\n2024-03-06,much\n2024-03-07,3\n", "", "1 row(s) were refused", 2,
        1);
    row("the cell is left out", "time,flow,n\n2024-03-05,1,1\n2024-03-06,much,2\n", "on-error=skip-cell field=n:float",
        "", 2, 0);
    row("day or month", "time,flow\n05/03/2024,1\n06/03/2024,1\n", "", "--time-format", 0, 0);
    row("day or month, guessed", "time,flow\n05/03/2024,1\n06/03/2024,1\n", "on-ambiguous=guess", "", 2, 0);
    row("day or month, said", "time,flow\n05/03/2024,1\n06/03/2024,1\n", "time-format=dmy", "", 2, 0);
    row("times that are shared", "time,flow\n2024-03-05,1\n2024-03-05,2\n", "", "--on-duplicate sequence", 0, 0);
    row("times that are shared, said", "time,flow\n2024-03-05,1\n2024-03-05,2\n", "on-duplicate=ns", "", 2, 0);
    row("a column is missing", "time,flow\n2024-03-05,1\n", "tag=host", "no column \"host\"", 0, 0);
    row("nothing in it", "", "", "rows-", 0, 0);
}

void FileImportTest::eachEndIsTold()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QStringList, options);
    QFETCH(const bool, succeeds);
    QFETCH(const QString, error);
    QFETCH(const quint64, accepted);
    QFETCH(const quint64, rejected);
    say(options);
    const auto running = import(write(content));
    QVERIFY(m_ends.isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(m_ends.size(), 1, 30'000);
    const RunOutcome &end = m_ends.constFirst();
    QVERIFY2(succeeds ? !end.error : end.error && end.error->message.contains(error),
             qPrintable(end.error ? end.error->message : QString()));
    QCOMPARE(end.state, succeeds ? State::Succeeded : State::Failed);
    QVERIFY((end.counts == ImportQueue::Counts{accepted, rejected, 0, 0, accepted > 0}));
    const qint64 stored = m_server.count(QStringLiteral("SELECT count(flow) FROM pump"), QStringLiteral("plant"));
    if (accepted == 0)
        QCOMPARE(stored, -1); // nothing was written
    else
        QCOMPARE(stored, options.contains(QStringLiteral("on-error=skip-cell")) ? 1 : qint64(accepted));
    QVERIFY(m_pipelines.running().isEmpty());
}

void FileImportTest::refusedRowsAreKeptWhereSomebodySays_data()
{
    QTest::addColumn<bool>("isSaid"); ///< for all files
    QTest::addColumn<bool>("profileSays");
    QTest::addColumn<QString>("kept"); ///< the name begins with it; empty: none is
    QTest::newRow("nowhere") << false << false << "";
    QTest::newRow("for all files") << true << false << "all-";
    QTest::newRow("the profile's own") << true << true << "own-";
}

void FileImportTest::refusedRowsAreKeptWhereSomebodySays()
{
    QFETCH(const bool, isSaid);
    QFETCH(const bool, profileSays);
    QFETCH(const QString, kept);
    const QDir rejects(m_folder.filePath(QLatin1String(QTest::currentDataTag())));
    QVERIFY(QDir().mkpath(rejects.path()));
    if (profileSays)
        m_way.options.pipeline.rejectsFile = rejects.filePath(QStringLiteral("own.csv"));
    if (isSaid)
        m_way.rejectsOf = [&rejects](const QString &file) {
            return rejects.filePath(QStringLiteral("all-") + QFileInfo(file).fileName());
        };
    const auto running = import(write("time,flow\n2024-03-05,1\n2024-03-06,much\n2024-03-07,3\n"));
    QTRY_COMPARE_WITH_TIMEOUT(m_ends.size(), 1, 30'000);
    QVERIFY((m_ends.constFirst().counts == ImportQueue::Counts{2, 1, 0, 0, true}));
    QStringList found = rejects.entryList(QDir::Files);
    found.removeIf([](const QString &name) { return name.endsWith(QLatin1String(".reasons.csv")); });
    QCOMPARE(found.size(), kept.isEmpty() ? 0 : 1);
    if (kept.isEmpty())
        return;
    QVERIFY2(found.constFirst().startsWith(kept), qPrintable(found.constFirst()));
    QFile file(rejects.filePath(found.constFirst()));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("time,flow\n2024-03-06,much\n"));
}

void FileImportTest::withoutItsConnectionItFails_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("reason");
    QTest::newRow("it is closed meanwhile") << "closed" << "The connection was closed.";
    QTest::newRow("it is taken away") << "deleted" << "The connection was closed.";
    QTest::newRow("nobody answers") << "away" << "";
}

void FileImportTest::withoutItsConnectionItFails()
{
    QFETCH(const QString, what);
    QFETCH(const QString, reason);
    if (what == u"away")
        m_session =
            std::make_unique<Session>(profileOf(QUrl(QStringLiteral("http://127.0.0.1:1"))), m_secrets, m_localServer);
    const auto running = import(write("time,flow\n2024-03-05,1\n"));
    if (what == u"closed")
        m_session->close();
    else if (what == u"deleted")
        m_session.reset();
    QTRY_COMPARE_WITH_TIMEOUT(m_ends.size(), 1, 30'000);
    QCOMPARE(m_ends.constFirst().state, State::Failed);
    const std::optional<Error> error = m_ends.constFirst().error;
    QVERIFY(error && !error->message.isEmpty());
    QVERIFY2(error->message.contains(reason), qPrintable(error->message));
    if (what == u"away")
        QCOMPARE(error->message, m_session->error().message);
}

void FileImportTest::aStopBeforeItBeginsIsOne()
{
    const auto running = import(write("time,flow\n2024-03-05,1\n"));
    running->stop();
    running->stop();
    QVERIFY(m_ends.isEmpty()); // never inside of the call
    QTRY_COMPARE(m_ends.size(), 1);
    QCOMPARE(m_ends.constFirst().state, State::Stopped);
    QVERIFY(!m_ends.constFirst().error);
    QTRY_VERIFY(m_session->state() == Session::State::Open);
    QCoreApplication::processEvents();
    QCOMPARE(m_ends.size(), 1);
}

void FileImportTest::aStopWhileItLooksWritesNothing()
{
    m_session->open();
    QTRY_VERIFY(m_session->state() == Session::State::Open);
    const auto running = import(write("time,flow\n2024-03-05,1\n"));
    QCoreApplication::sendPostedEvents(); // it has begun to look at the file
    running->stop();
    QTRY_COMPARE(m_ends.size(), 1);
    QCOMPARE(m_ends.constFirst().state, State::Stopped);
    QVERIFY((m_ends.constFirst().counts == ImportQueue::Counts()));
    QCOMPARE(m_server.count(QStringLiteral("SELECT count(flow) FROM pump"), QStringLiteral("plant")), -1);
}

void FileImportTest::aStopBehindTheEndIsNothing()
{
    const auto running = import(write("time,flow\n2024-03-05,1\n"));
    QTRY_COMPARE_WITH_TIMEOUT(m_ends.size(), 1, 30'000);
    running->stop();
    QCoreApplication::processEvents();
    QCOMPARE(m_ends.size(), 1);
    QCOMPARE(m_ends.constFirst().state, State::Succeeded);
}

QTEST_GUILESS_MAIN(FileImportTest)

#include "fileimport_test.moc"
