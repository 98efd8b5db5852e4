// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/localserver/localbackup.h"

#include "core/localserver/backupcheck.h"
#include "core/localserver/localaddress.h"
#include "core/localserver/localserver.h"
#include "core/localserver/localsize.h"
#include "core/localserver/networkentry.h"
#include "core/localserver/platform.h"

#include <QDir>
#include <QProcessEnvironment>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <algorithm>
#include <cerrno>

namespace penstock {

namespace {

constexpr int noNetwork = 97; // exit code of a child that did not get into the server's network
constexpr qsizetype wordsKept = 20;

} // namespace

LocalBackup::LocalBackup(LocalServer &server, const QString &folder, QObject *parent)
    : ServerBackup(folder, false, parent), m_server(server)
{
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setStandardInputFile(QProcess::nullDevice());
    connect(&m_process, &QProcess::readyRead, this, &LocalBackup::readLines);
    connect(&m_process, &QProcess::finished, this, &LocalBackup::onFinished);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            onFinished();
    });
    connect(&m_check, &QFutureWatcherBase::finished, this, [this] {
        const Result<qint64> bytes = m_check.result();
        m_bytes = bytes.value_or(0);
        conclude(bytes ? Status() : Status(std::unexpected(bytes.error())));
    });
    QMetaObject::invokeMethod(this, &LocalBackup::begin, Qt::QueuedConnection);
}

LocalBackup::~LocalBackup()
{
    *m_stop = true;
    m_process.disconnect(this);
    m_process.kill();
    m_process.waitForFinished(1'000);
    m_check.disconnect(this);
    m_check.waitForFinished();
    // Many files perhaps; the program's end waits for it, nobody else does.
    if (!m_partial.isEmpty())
        QThreadPool::globalInstance()->start([partial = m_partial] { QDir(partial).removeRecursively(); });
}

void LocalBackup::begin()
{
    if (!isRunning())
        return;
    if (const Status status = checkTarget(); !status) {
        fail(status.error());
        return;
    }
    connect(&m_server, &LocalServer::stateChanged, this, &LocalBackup::awaitServer);
    m_server.start(); // nothing, when it runs
    awaitServer();
}

void LocalBackup::awaitServer()
{
    if (!isRunning() || m_held)
        return;
    const LocalServer::State state = m_server.state();
    if (state == LocalServer::State::Running)
        run();
    else if (state == LocalServer::State::Missing || state == LocalServer::State::Failed)
        fail(m_server.error());
    else if (state == LocalServer::State::Stopped)
        fail(fileError(tr("The local server was stopped before the backup began.")));
}

void LocalBackup::run()
{
    if (!m_server.address().kind->hasSocket) {
        fail(fileError(tr("The local server is %1 since it was started just now. Back it up again.")
                           .arg(m_server.address().product())));
        return;
    }
    if (!m_server.openReason().isEmpty()) {
        fail(fileError(tr("The local server has no network of its own on this system, and is backed up only where it "
                          "has. Stop it and copy its folder instead: %1")
                           .arg(QDir::toNativeSeparators(m_server.folder()))));
        return;
    }
    m_network = std::make_unique<NetworkEntry>(m_server.processId());
    int reason = errno;
    const QString program = platform::programOf(m_server.processId());
    if (m_network->isOpen())
        reason = errno;
    if (!m_network->isOpen() || program.isEmpty()) {
        fail(fileError(tr("The local server's process cannot be reached: %1.").arg(qt_error_string(reason))));
        return;
    }
    // Not readable by others: it holds users and their passwords' hashes.
    QTemporaryDir partial(m_folder + QStringLiteral(".part-XXXXXX"));
    if (!partial.isValid()) {
        fail(fileError(
            tr("The folder %1 cannot be made: %2.").arg(QDir::toNativeSeparators(m_folder), partial.errorString())));
        return;
    }
    partial.setAutoRemove(false);
    m_partial = partial.path();
    m_shards = shardsIn(m_server.folder());
    m_parts = static_cast<int>(m_shards.size());
    m_held = true;
    holdFinished();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const QStringList variables = environment.keys();
    for (const QString &variable : variables)
        if (variable.startsWith(QStringLiteral("INFLUXDB_")))
            environment.remove(variable);
    m_process.setProcessEnvironment(environment);
    m_network->takeIn(m_process, noNetwork);
    m_process.start(program, {QStringLiteral("backup"), QStringLiteral("-portable"), QStringLiteral("-host"),
                              QStringLiteral("127.0.0.1:8088"), m_partial});
    Q_EMIT progressed();
}

void LocalBackup::readLines()
{
    // "2026/11/29 21:45:34 backing up db=plant rp=autogen shard=1 to …"; "… Download shard 0 failed …"
    static const QRegularExpression stamp(QStringLiteral("\\A\\d{4}/\\d\\d/\\d\\d \\d\\d:\\d\\d:\\d\\d "));
    while (m_process.canReadLine()) {
        const QString line = QString::fromUtf8(m_process.readLine()).trimmed().remove(stamp);
        m_lastWords = (m_lastWords << line).last(std::min(wordsKept, m_lastWords.size()));
        m_trouble = line.contains(QLatin1String(" failed ")) ? line : QString();
        if (line.startsWith(QLatin1String("backing up db=")) && line.contains(QLatin1String(" shard=")))
            ++m_begun;
        m_complete = m_complete || line == QLatin1String("backup complete:");
    }
    Q_EMIT progressed();
}

void LocalBackup::onFinished()
{
    readLines();
    if (!isRunning()) {
        conclude({});
        return;
    }
    if (m_process.error() != QProcess::FailedToStart && m_process.exitStatus() == QProcess::NormalExit &&
        m_process.exitCode() == 0 && m_complete) {
        check();
        return;
    }
    Error error = fileError(
        m_process.error() == QProcess::FailedToStart ? tr("influxd cannot be run: %1.").arg(m_process.errorString())
        : m_process.exitCode() == noNetwork
            ? tr("The local server's network cannot be entered, so that it cannot be backed up.")
            : tr("influxd did not complete the backup: %1").arg(m_lastWords.value(m_lastWords.size() - 1)));
    error.details.serverText = m_lastWords.join(u'\n');
    conclude(std::unexpected(error));
}

void LocalBackup::check()
{
    m_checking = true;
    Q_EMIT progressed();
    // One that was dropped meanwhile is missed by nobody.
    const QStringList now = shardsIn(m_server.folder());
    m_shards.removeIf([&now](const QString &shard) { return !now.contains(shard); });
    m_parts = static_cast<int>(m_shards.size());
    m_check.setFuture(QtConcurrent::run(
        [folder = m_partial, shards = m_shards, stop = m_stop] { return checkBackup(folder, shards, *stop); }));
}

void LocalBackup::conclude(const Status &status)
{
    Status end = status;
    if (isRunning() && end) {
        QDir().rmdir(m_folder); // an empty one may be there
        if (!QDir().rename(m_partial, m_folder))
            end = std::unexpected(fileError(
                tr("The backup is complete, but cannot get its name %1.").arg(QDir::toNativeSeparators(m_folder))));
        else
            m_partial.clear();
    }
    if (m_partial.isEmpty()) {
        settle(end);
        return;
    }
    connect(&m_removal, &QFutureWatcherBase::finished, this, [this, end] {
        m_partial.clear();
        settle(end);
    });
    m_removal.setFuture(QtConcurrent::run([partial = m_partial] { QDir(partial).removeRecursively(); }));
}

void LocalBackup::settle(const Status &status)
{
    if (status)
        succeed();
    else
        fail(status.error());
    releaseFinished();
}

void LocalBackup::abort()
{
    *m_stop = true;
    m_process.kill(); // onFinished() or the check's end clears away
}

} // namespace penstock
