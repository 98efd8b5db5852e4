// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/localserver/influxdprocess.h"

#include <QFileInfo>
#include <QProcessEnvironment>

#include <sys/prctl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <csignal>

namespace penstock {

namespace {

constexpr std::chrono::seconds patience{5};
constexpr std::size_t keptLines = 1'000;
constexpr qsizetype longestLine = 4'096;

/// influxd lets INFLUXDB_… variables override its configuration: one that is meant for another server would open ours
/// to the network.
QProcessEnvironment cleanEnvironment()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const QStringList names = environment.keys();
    for (const QString &name : names)
        if (name.startsWith(QStringLiteral("INFLUXDB_")))
            environment.remove(name);
    return environment;
}

} // namespace

InfluxdProcess::InfluxdProcess(QObject *parent) : QObject(parent)
{
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setStandardInputFile(QProcess::nullDevice());
    m_killTimer.setSingleShot(true);
    m_killTimer.setInterval(patience);
    connect(&m_killTimer, &QTimer::timeout, &m_process, &QProcess::kill);
    connect(&m_process, &QProcess::started, this, &InfluxdProcess::started);
    connect(&m_process, &QProcess::readyRead, this, &InfluxdProcess::readLog);
    connect(&m_process, &QProcess::finished, this, [this](int code, QProcess::ExitStatus status) {
        m_killTimer.stop();
        readLog();
        Q_EMIT ended(status == QProcess::CrashExit ? tr("It was ended by a signal.")
                                                   : tr("It ended with exit code %1.").arg(code));
    });
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            Q_EMIT ended(m_process.errorString());
    });
}

InfluxdProcess::~InfluxdProcess()
{
    m_process.disconnect();
    if (!isRunning())
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(std::chrono::milliseconds(patience).count())) {
        m_process.kill();
        m_process.waitForFinished(1'000);
    }
}

void InfluxdProcess::start(const QString &program, const QString &configPath)
{
    m_portTaken = false;
    m_process.setProcessEnvironment(cleanEnvironment());
    m_process.setWorkingDirectory(QFileInfo(configPath).absolutePath());
    m_process.setChildProcessModifier([parent = getpid()] {
        prctl(PR_SET_PDEATHSIG, SIGTERM);
        // We may have died before the line above took effect.
        if (getppid() != parent)
            _exit(1);
        // Ctrl+C in a terminal is for us: we stop the server when its last work is done.
        setpgid(0, 0);
        umask(S_IRWXG | S_IRWXO);
    });
    m_process.start(program, {QStringLiteral("run"), QStringLiteral("-config"), configPath});
}

void InfluxdProcess::stop()
{
    if (!isRunning() || m_killTimer.isActive())
        return;
    m_process.terminate();
    m_killTimer.start();
}

QString InfluxdProcess::log(qsizetype lines) const
{
    const auto count = std::min(static_cast<std::size_t>(lines), m_log.size());
    QString text;
    for (auto line = m_log.end() - static_cast<std::ptrdiff_t>(count); line != m_log.end(); ++line)
        text += *line + u'\n';
    return text;
}

void InfluxdProcess::readLog()
{
    m_partLine += m_process.readAll();
    const bool over = !isRunning();
    QString appended;
    for (qsizetype end = m_partLine.indexOf('\n'); end >= 0; end = m_partLine.indexOf('\n')) {
        append(m_partLine.left(end));
        appended += m_log.back() + u'\n';
        m_partLine.remove(0, end + 1);
    }
    if ((over && !m_partLine.isEmpty()) || m_partLine.size() > longestLine) {
        append(m_partLine);
        appended += m_log.back() + u'\n';
        m_partLine.clear();
    }
    if (!appended.isEmpty())
        Q_EMIT logAppended(appended);
}

void InfluxdProcess::append(const QByteArray &line)
{
    if (line.contains("address already in use"))
        m_portTaken = true;
    m_log.push_back(QString::fromUtf8(line.left(longestLine)));
    if (m_log.size() > keptLines)
        m_log.pop_front();
}

} // namespace penstock
