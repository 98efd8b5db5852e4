// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/localserver/influxdprocess.h"

#include "core/localserver/platform.h"
#include "core/localserver/warden.h"

#include <QFile>
#include <QProcessEnvironment>

#include <cerrno>
#include <cstring>

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

} // namespace

InfluxdProcess::InfluxdProcess(QObject *parent) : QObject(parent)
{
    m_logTimer.setInterval(logLook);
    m_killTimer.setSingleShot(true);
    m_killTimer.setInterval(patience);
    connect(&m_warden, &ProcessWatch::ended, this, &InfluxdProcess::onWardenEnded);
    connect(&m_logTimer, &QTimer::timeout, this, [this] { readLog(false); });
    connect(&m_killTimer, &QTimer::timeout, this,
            [this] { platform::forceEnd(m_processId != 0 ? m_processId : m_warden.processId()); });
}

InfluxdProcess::~InfluxdProcess()
{
    m_reports.reset();
    platform::closeHandle(m_reportHandle);
    platform::collect(m_child);
}

void InfluxdProcess::start(const Command &command)
{
    m_networkRefusal.reset();
    m_notRun = 0;
    m_processId = 0;
    const QByteArray program = QFile::encodeName(command.program);
    QByteArrayList arguments{program};
    for (const QString &argument : command.arguments)
        arguments += QFile::encodeName(argument);
    const int log = m_log.create();
    StartedWarden warden;
    if (log >= 0)
        warden = startWarden({.program = program,
                              .arguments = arguments,
                              .environment = cleanEnvironment(command.variables),
                              .folder = QFile::encodeName(command.folder),
                              .usersPath = command.usersPath,
                              .log = log,
                              .privateNetwork = command.privateNetwork});
    const int error = errno;
    if (warden.processId < 0 || !m_warden.watch(warden.processId)) {
        platform::closeHandle(warden.reports);
        Q_EMIT ended(QString::fromLocal8Bit(::strerror(error)));
        return;
    }
    m_child = warden.processId;
    m_reportHandle = warden.reports;
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
        platform::askToEnd(m_processId);
        platform::wake(m_processId);
    } else {
        platform::askToEnd(m_warden.processId()); // it has hardly begun; influxd ends with it
    }
    m_killTimer.start();
}

void InfluxdProcess::readReports()
{
    WardenReport report;
    WardenNews news = WardenNews::Over;
    while ((news = nextReport(m_reportHandle, report)) == WardenNews::Told) {
        if (report.kind == WardenReport::Kind::Started)
            m_processId = report.value;
        else if (report.kind == WardenReport::Kind::NetworkRefused)
            m_networkRefusal = PrivateNetwork::Refusal{.step = report.step, .error = report.value};
        else
            m_notRun = report.value;
    }
    if (news == WardenNews::Nothing)
        return;
    m_reports->setEnabled(false);
    m_reports.release()->deleteLater(); // its signal is being handled
    platform::closeHandle(m_reportHandle);
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
    const std::optional<platform::ProcessEnd> end = platform::collect(m_child);
    if (m_notRun == EBUSY)
        reason = tr("Another server has its folder already.");
    else if (!end)
        reason = tr("It ended by itself or by a signal.");
    else if (m_notRun != 0)
        reason = QString::fromLocal8Bit(::strerror(m_notRun)) + u'.';
    else if (end->bySignal)
        reason = tr("It was ended by a signal.");
    else
        reason = tr("It ended with exit code %1.").arg(end->exitCode);
    m_child = 0;
    Q_EMIT ended(reason);
}

} // namespace penstock
