// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/localserver/influxdprocess.h"

#include "core/localserver/warden.h"

#include <QFile>
#include <QProcessEnvironment>

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <vector>

namespace penstock {

namespace {

constexpr std::chrono::seconds patience{5};
constexpr std::chrono::milliseconds logLook{200};

/// Servers let INFLUXDB_…, INFLUXD_… and INFLUXDB3_… variables override their configuration: one that is meant for
/// another server would open ours to the network. InfluxDB 3 sends traces where TRACES_… says.
QByteArrayList cleanEnvironment(const QStringList &more)
{
    QByteArrayList environment;
    const QStringList variables = QProcessEnvironment::systemEnvironment().toStringList();
    for (const QString &variable : variables)
        if (!variable.startsWith(QStringLiteral("INFLUX")) && !variable.startsWith(QStringLiteral("TRACES_")))
            environment += variable.toLocal8Bit();
    for (const QString &variable : more)
        environment += QFile::encodeName(variable);
    return environment;
}

/// As execve(2) wants them; they point into the list.
std::vector<char *> pointers(QByteArrayList &texts)
{
    std::vector<char *> all;
    for (QByteArray &text : texts)
        all.push_back(text.data());
    all.push_back(nullptr);
    return all;
}

void close(int &handle)
{
    if (handle >= 0)
        ::close(handle);
    handle = -1;
}

} // namespace

InfluxdProcess::InfluxdProcess(QObject *parent) : QObject(parent)
{
    m_logTimer.setInterval(logLook);
    m_killTimer.setSingleShot(true);
    m_killTimer.setInterval(patience);
    connect(&m_warden, &ProcessWatch::ended, this, &InfluxdProcess::onWardenEnded);
    connect(&m_logTimer, &QTimer::timeout, this, [this] { readLog(false); });
    connect(&m_killTimer, &QTimer::timeout, this, [this] { ::kill(static_cast<pid_t>(m_processId), SIGKILL); });
}

InfluxdProcess::~InfluxdProcess()
{
    m_reports.reset();
    close(m_reportHandle);
    if (m_child != 0)
        ::waitpid(static_cast<pid_t>(m_child), nullptr, WNOHANG);
}

void InfluxdProcess::start(const Command &command)
{
    m_networkRefusal.reset();
    m_notRun = 0;
    m_processId = 0;
    const QByteArray program = QFile::encodeName(command.program);
    const QByteArray folder = QFile::encodeName(command.folder);
    QByteArrayList arguments{program};
    for (const QString &argument : command.arguments)
        arguments += QFile::encodeName(argument);
    QByteArrayList environment = cleanEnvironment(command.variables);
    const std::vector<char *> argumentPointers = pointers(arguments);
    const std::vector<char *> environmentPointers = pointers(environment);
    const PrivateNetwork network;
    int pipe[2] = {-1, -1};
    const int log = m_log.create();
    pid_t warden = -1;
    if (log >= 0 && ::pipe2(pipe, O_CLOEXEC | O_NONBLOCK) == 0)
        warden = startWarden({.program = program.constData(),
                              .arguments = argumentPointers.data(),
                              .environment = environmentPointers.data(),
                              .folder = folder.constData(),
                              .usersPath = command.usersPath.constData(),
                              .log = log,
                              .report = pipe[1],
                              .network = command.privateNetwork ? &network : nullptr});
    const int error = errno;
    close(pipe[1]);
    if (warden < 0 || !m_warden.watch(warden)) {
        close(pipe[0]);
        Q_EMIT ended(QString::fromLocal8Bit(::strerror(error)));
        return;
    }
    m_child = warden;
    m_reportHandle = pipe[0];
    m_reports = std::make_unique<QSocketNotifier>(m_reportHandle, QSocketNotifier::Read);
    connect(m_reports.get(), &QSocketNotifier::activated, this, &InfluxdProcess::readReports);
    m_logTimer.start();
}

bool InfluxdProcess::adopt(qint64 processId, bool tellsPast)
{
    const qint64 warden = parentOf(processId);
    if (warden <= 1 || !m_warden.watch(warden))
        return false;
    m_processId = processId;
    m_networkRefusal.reset();
    if (m_log.open(processId)) {
        m_logTimer.start();
        if (!tellsPast)
            m_log.read(false);
    }
    return true;
}

void InfluxdProcess::terminate()
{
    if (!isRunning() || m_killTimer.isActive())
        return;
    if (m_processId != 0) {
        ::kill(static_cast<pid_t>(m_processId), SIGTERM);
        ::kill(static_cast<pid_t>(m_processId), SIGCONT);
    } else {
        ::kill(static_cast<pid_t>(m_warden.processId()), SIGTERM); // it has hardly begun; influxd ends with it
    }
    m_killTimer.start();
}

void InfluxdProcess::readReports()
{
    WardenReport report;
    ssize_t got = 0;
    while ((got = ::read(m_reportHandle, &report, sizeof report)) == static_cast<ssize_t>(sizeof report)) {
        if (report.kind == WardenReport::Kind::Started)
            m_processId = report.value;
        else if (report.kind == WardenReport::Kind::NetworkRefused)
            m_networkRefusal = PrivateNetwork::Refusal{.step = report.step, .error = report.value};
        else
            m_notRun = report.value;
    }
    if (got < 0 && (errno == EAGAIN || errno == EINTR))
        return;
    m_reports->setEnabled(false);
    m_reports.release()->deleteLater(); // its signal is being handled
    close(m_reportHandle);
    if (m_processId != 0 && !m_networkRefusal && m_notRun == 0)
        Q_EMIT started();
}

void InfluxdProcess::readLog(bool over)
{
    const QList<QByteArray> lines = m_log.read(over);
    QString appended;
    for (const QByteArray &line : lines) {
        appended += QString::fromUtf8(line) + u'\n';
        Q_EMIT printed(line);
    }
    if (!appended.isEmpty())
        Q_EMIT logAppended(appended);
}

void InfluxdProcess::onWardenEnded()
{
    m_killTimer.stop();
    m_logTimer.stop();
    if (m_reports)
        readReports(); // what it said last
    readLog(true);
    m_processId = 0;
    QString reason;
    int status = 0;
    const bool isKnown = m_child != 0 && ::waitpid(static_cast<pid_t>(m_child), &status, WNOHANG) == m_child;
    if (m_notRun == EBUSY)
        reason = tr("Another server has its folder already.");
    else if (!isKnown)
        reason = tr("It ended by itself or by a signal.");
    else if (m_notRun != 0)
        reason = QString::fromLocal8Bit(::strerror(m_notRun)) + u'.';
    else if (WIFSIGNALED(status))
        reason = tr("It was ended by a signal.");
    else
        reason = tr("It ended with exit code %1.").arg(WEXITSTATUS(status));
    m_child = 0;
    Q_EMIT ended(reason);
}

} // namespace penstock
