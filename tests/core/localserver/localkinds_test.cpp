// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/client.h"
#include "core/client/ping/pingjob.h"
#include "core/client/schema/schemajob.h"
#include "core/client/schema/schemarequest.h"
#include "core/client/talk/schemaitem.h"
#include "core/client/write/writejob.h"
#include "core/client/write/writerequest.h"
#include "core/localserver/localaddress.h"
#include "core/localserver/localreset.h"
#include "core/localserver/localserver.h"
#include "core/localserver/serverbackup.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <memory>

using namespace penstock;

namespace {

constexpr int patienceMs = 60'000;

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// The local server as InfluxDB 2.x and 3.x, with programs that speak as theirs do (penstock_fakeinfluxd), or with the
/// real ones where PENSTOCK_INFLUXD2 and PENSTOCK_INFLUXDB3 name them.
class LocalKindsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void setsItselfUp_data() { addKinds(); }
    void setsItselfUp();
    void keepsItsSecret_data() { addKinds(); }
    void keepsItsSecret();
    void keepsDataOverARestart_data() { addKinds(); }
    void keepsDataOverARestart();
    void startsAgainWhenItDies_data() { addKinds(); }
    void startsAgainWhenItDies();
    void takesAnotherPort_data() { addKinds(); }
    void takesAnotherPort();
    void refusesTheFolderOfAnotherKind_data() { addKinds(); }
    void refusesTheFolderOfAnotherKind();
    void saysThatTheTokenDoesNotFit_data() { addKinds(); }
    void saysThatTheTokenDoesNotFit();
    void isSharedWithAnotherPenstock_data() { addKinds(); }
    void isSharedWithAnotherPenstock();
    void isBackedUpResetAndBroughtBack_data() { addKinds(); }
    void isBackedUpResetAndBroughtBack();

private:
    using State = LocalServer::State;

    static void addKinds();
    static bool reaches(const LocalServer &server, State state);
    QString realProgram() const;
    QString program() const;
    bool run();
    bool stop();
    static bool end(Job *job);
    bool write(const QByteArray &lines) const;
    QStringList measurements() const;

    std::unique_ptr<QTemporaryDir> m_base;
    QString m_folder;
    const ServerKind *m_kind = nullptr;
    std::unique_ptr<LocalServer> m_server;
};

void LocalKindsTest::addKinds()
{
    QTest::addColumn<Flavour>("flavour");
    QTest::newRow("2.x") << Flavour::V2;
    QTest::newRow("3.x") << Flavour::V3;
}

void LocalKindsTest::init()
{
    QFETCH(const Flavour, flavour);
    m_kind = kindOf(flavour);
    m_base = std::make_unique<QTemporaryDir>();
    m_folder = m_base->filePath(QStringLiteral("a folder/local-server"));
    QVERIFY(QFile::link(realProgram(), program()));
    m_server = std::make_unique<LocalServer>(program(), m_folder);
}

void LocalKindsTest::cleanup()
{
    m_server.reset();
    m_base.reset();
}

QString LocalKindsTest::realProgram() const
{
    const QString real =
        qEnvironmentVariable(m_kind->flavour == Flavour::V2 ? "PENSTOCK_INFLUXD2" : "PENSTOCK_INFLUXDB3");
    return real.isEmpty() ? QStringLiteral(FAKEINFLUXD) : real;
}

QString LocalKindsTest::program() const
{
    return m_base->filePath(m_kind->program);
}

bool LocalKindsTest::reaches(const LocalServer &server, State state)
{
    return QTest::qWaitFor([&server, state] { return server.state() == state; }, patienceMs);
}

bool LocalKindsTest::run()
{
    m_server->start();
    const bool runs = reaches(*m_server, State::Running);
    if (!runs)
        qWarning("%s\n%s", qPrintable(m_server->error().toText()), qPrintable(m_server->recentLog()));
    return runs;
}

bool LocalKindsTest::stop()
{
    m_server->stop();
    return reaches(*m_server, State::Stopped);
}

/// Whether it succeeds.
bool LocalKindsTest::end(Job *job)
{
    std::optional<Job::State> state;
    QString problem;
    connect(job, &Job::finished, job, [job, &state, &problem] {
        state = job->state();
        problem = job->error().toText();
    });
    if (!QTest::qWaitFor([&state] { return state.has_value(); }, patienceMs) || state != Job::State::Succeeded) {
        qWarning("%s", qPrintable(problem));
        return false;
    }
    return true;
}

bool LocalKindsTest::write(const QByteArray &lines) const
{
    Client client(m_server->clientSettings());
    return end(client.write({.target = {.database = QStringLiteral("penstock")}, .body = lines}));
}

/// Of the database, as the server lists them.
QStringList LocalKindsTest::measurements() const
{
    Client client(m_server->clientSettings());
    SchemaRequest request;
    request.kind = SchemaRequest::Kind::Measurements;
    request.database = QStringLiteral("penstock");
    SchemaJob *const job = client.schema(request);
    QStringList names;
    connect(job, &Job::finished, job, [job, &names] {
        if (job->state() == Job::State::Succeeded) {
            for (const SchemaItem &item : job->items())
                names += item.name;
        }
    });
    return end(job) ? names : QStringList{QStringLiteral("(an error)")};
}

void LocalKindsTest::setsItselfUp()
{
    QVERIFY(run());
    QVERIFY(m_server->isOurs());
    const ClientSettings settings = m_server->clientSettings();
    QCOMPARE(settings.profile.id, Profile::localId());
    QCOMPARE(settings.profile.url.host(), QStringLiteral("127.0.0.1"));
    QVERIFY(settings.profile.url.port() > 0);
    QVERIFY(settings.profile.validate());
    QCOMPARE(settings.flavour(), m_kind->flavour);
    const QString product = m_server->address().product();
    QVERIFY2(product.startsWith(m_kind->product +
                                (m_kind->flavour == Flavour::V2 ? QStringLiteral(" 2.") : QStringLiteral(" 3."))),
             qPrintable(product));
    QVERIFY(write("tide,port=north level=1.5 1700000000000000000\n"));
    QCOMPARE(measurements(), QStringList{QStringLiteral("tide")});
    // With another token nothing is told.
    ClientSettings wrong = settings;
    wrong.secret[wrong.secret.size() - 1] = wrong.secret.back() == u'A' ? u'B' : u'A';
    Client stranger(wrong);
    PingJob *const ping = stranger.ping();
    std::optional<Error::Kind> refused;
    connect(ping, &Job::finished, ping, [ping, &refused] { refused = ping->error().kind; });
    QTRY_COMPARE_WITH_TIMEOUT(refused, Error::Kind::Authentication, patienceMs);
    QVERIFY(stop());
}

void LocalKindsTest::keepsItsSecret()
{
    QVERIFY(run());
    const QByteArray secret = m_server->clientSettings().secret.toLatin1();
    QVERIFY(secret.size() >= 32);
    const auto closed =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QVERIFY((QFileInfo(m_folder).permissions() & closed) == QFile::Permissions());
    const QString file = LocalServerFolder(m_folder).secretPath(*m_kind);
    QCOMPARE(contents(file).trimmed(), secret);
    QVERIFY((QFileInfo(file).permissions() & closed) == QFile::Permissions());
    for (const QString &name : {QStringLiteral("server.json"), QStringLiteral("users"), QStringLiteral("lock")})
        QVERIFY2(!contents(m_folder + u'/' + name).contains(secret), qPrintable(name));
    const QString process = QStringLiteral("/proc/%1/").arg(m_server->processId());
    QVERIFY(contents(process + QStringLiteral("cmdline")).contains(QFile::encodeName(m_folder)));
    QVERIFY(!contents(process + QStringLiteral("cmdline")).contains(secret));
    QVERIFY(!contents(process + QStringLiteral("environ")).contains(secret));
    QTRY_VERIFY_WITH_TIMEOUT(!m_server->recentLog().isEmpty(), patienceMs);
    QVERIFY(!m_server->recentLog().contains(QString::fromLatin1(secret)));
}

void LocalKindsTest::keepsDataOverARestart()
{
    QVERIFY(run());
    const ClientSettings first = m_server->clientSettings();
    QVERIFY(write("tide level=1.5 1700000000000000000\nwind speed=3 1700000000000000000\n"));
    QVERIFY(stop());
    QVERIFY(run());
    QCOMPARE(m_server->clientSettings().secret, first.secret);
    QVERIFY(m_server->profile() == first.profile); // the same port: who wrote goes on
    QCOMPARE(measurements(), (QStringList{QStringLiteral("tide"), QStringLiteral("wind")}));
}

void LocalKindsTest::startsAgainWhenItDies()
{
    QVERIFY(run());
    QVERIFY(write("tide level=1.5 1700000000000000000\n"));
    const Profile before = m_server->profile();
    const qint64 first = m_server->processId();
    QCOMPARE(::kill(static_cast<pid_t>(first), SIGKILL), 0);
    QVERIFY(reaches(*m_server, State::Restarting));
    QVERIFY(reaches(*m_server, State::Running));
    QVERIFY(m_server->processId() != first);
    QVERIFY(m_server->profile() == before);
    QCOMPARE(measurements(), QStringList{QStringLiteral("tide")});
}

/// The port that it has had is somebody else's now; and one is taken between the choice and its own listening.
void LocalKindsTest::takesAnotherPort()
{
    QVERIFY(run());
    const quint16 before = m_server->address().port;
    QVERIFY(stop());
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost, before));
    QVERIFY(run());
    QVERIFY(m_server->address().port != before);
    QVERIFY(stop());

    QVERIFY(QFile::remove(program()));
    QFile script(program());
    QVERIFY(script.open(QIODevice::WriteOnly));
    script.write(
        QByteArray("#!/bin/sh\ncase \"$1\" in run|serve) [ -e once ] || { touch once; echo 'listen tcp: bind: address "
                   "already in use' >&2; exit 1; };; esac\nexec '") +
        QFile::encodeName(realProgram()) + "' \"$@\"\n");
    script.close();
    QVERIFY(script.setPermissions(QFile::ReadOwner | QFile::ExeOwner));
    QString log;
    connect(m_server.get(), &LocalServer::logAppended, this, [&log](const QString &lines) { log += lines; });
    QVERIFY(run());
    QVERIFY2(log.contains(QStringLiteral("Another program has taken port")), qPrintable(log));
    QVERIFY(QFile::exists(m_folder + QStringLiteral("/once")));
}

void LocalKindsTest::refusesTheFolderOfAnotherKind()
{
    QVERIFY(QDir().mkpath(m_folder + QStringLiteral("/meta")));
    QFile meta(m_folder + QStringLiteral("/meta/meta.db"));
    QVERIFY(meta.open(QIODevice::WriteOnly));
    m_server->start();
    QVERIFY(reaches(*m_server, State::Failed));
    QCOMPARE(m_server->error().kind, Error::Kind::Unavailable);
    for (const QString &word : {m_folder, QStringLiteral("InfluxDB 1.x"), m_kind->name, program()})
        QVERIFY2(m_server->error().message.contains(word), qPrintable(m_server->error().message));
    for (const QString &part : m_kind->parts)
        QVERIFY2(!QFile::exists(m_folder + u'/' + part), qPrintable(part));
}

void LocalKindsTest::saysThatTheTokenDoesNotFit()
{
    QVERIFY(run());
    QVERIFY(stop());
    QFile file(LocalServerFolder(m_folder).secretPath(*m_kind));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("AnotherTokenOfTheSameLength12345\n");
    file.close();
    m_server->start();
    QVERIFY(reaches(*m_server, State::Failed));
    QVERIFY2(m_server->error().message.contains(m_folder), qPrintable(m_server->error().message));
    QVERIFY(!m_server->error().toText().contains(QStringLiteral("AnotherToken")));
    QCOMPARE(m_server->processId(), 0);
    // Without any it is not taken for a new server.
    QVERIFY(file.remove());
    m_server->start();
    QVERIFY(reaches(*m_server, State::Failed));
    QVERIFY2(m_server->error().message.contains(m_folder), qPrintable(m_server->error().message));
}

void LocalKindsTest::isSharedWithAnotherPenstock()
{
    QVERIFY(run());
    const qint64 process = m_server->processId();
    LocalServer other(QStringLiteral("/nowhere"), m_folder); // needs no program
    other.start();
    QVERIFY(reaches(other, State::Running));
    QVERIFY(!other.isOurs());
    QCOMPARE(other.processId(), process);
    QCOMPARE(other.clientSettings().secret, m_server->clientSettings().secret);
    QVERIFY(other.profile() == m_server->profile());
    QCOMPARE(other.address().product(), m_server->address().product());
    m_server.reset();
    QTRY_VERIFY_WITH_TIMEOUT(other.isOurs(), patienceMs);
    QCOMPARE(other.state(), State::Running);
    QCOMPARE(other.processId(), process);
}

void LocalKindsTest::isBackedUpResetAndBroughtBack()
{
    QVERIFY(run());
    QVERIFY(write("tide level=1.5 1700000000000000000\n"));
    const QString secret = m_server->clientSettings().secret;
    const QString copy = m_base->filePath(QStringLiteral("backup"));
    ServerBackup *const backup = ServerBackup::begin(*m_server, copy);
    QVERIFY(backup->copiesFiles());
    QVERIFY(end(backup));
    QVERIFY(reaches(*m_server, State::Running)); // as before
    QVERIFY(contents(LocalServerFolder(copy).secretPath(*m_kind)).contains(secret.toLatin1()));
    QVERIFY(!QFile::exists(copy + QStringLiteral("/server.json")));
    QCOMPARE(QDir(m_base->path()).entryList({QStringLiteral("backup.part*")}, QDir::Dirs), QStringList());

    QVERIFY(end(new LocalReset(*m_server)));
    for (const QString &part : m_kind->parts)
        QVERIFY2(!QFile::exists(m_folder + u'/' + part), qPrintable(part));
    QVERIFY(run());
    QVERIFY(m_server->clientSettings().secret != secret);
    QVERIFY(write("wind speed=3 1700000000000000000\n"));
    QCOMPARE(measurements(), QStringList{QStringLiteral("wind")});
    QVERIFY(end(new LocalReset(*m_server)));

    QDirIterator files(copy, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString from = files.next();
        const QString to = m_folder + u'/' + QDir(copy).relativeFilePath(from);
        QVERIFY(QDir().mkpath(QFileInfo(to).path()) && QFile::copy(from, to));
    }
    QVERIFY(run());
    QCOMPARE(m_server->clientSettings().secret, secret);
    QCOMPARE(measurements(), QStringList{QStringLiteral("tide")});
}

QTEST_GUILESS_MAIN(LocalKindsTest)
#include "localkinds_test.moc"
