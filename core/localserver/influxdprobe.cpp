// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/localserver/influxdprobe.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

namespace penstock {

namespace {

constexpr std::chrono::seconds answerLimit{10};

QStringList candidates(const QString &given)
{
    const QString name = QStringLiteral("influxd");
    const QStringList found = given.isEmpty()
                                  ? QStringList{QStandardPaths::findExecutable(name),
                                                QStandardPaths::findExecutable(
                                                    name, {QStringLiteral("/usr/bin"), QStringLiteral("/usr/sbin")})}
                                  : QStringList{QStandardPaths::findExecutable(given)};
    QStringList unique;
    for (const QString &path : found)
        if (!path.isEmpty() && !unique.contains(path))
            unique += path;
    return unique;
}

} // namespace

InfluxdProbe::InfluxdProbe(const QString &path, QObject *parent)
    : Job(parent), m_candidates(candidates(path)), m_given(path)
{
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setStandardInputFile(QProcess::nullDevice());
    m_limit.setSingleShot(true);
    m_limit.setInterval(answerLimit);
    connect(&m_limit, &QTimer::timeout, &m_process, &QProcess::kill);
    connect(&m_process, &QProcess::finished, this, &InfluxdProbe::judge);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            judge();
    });
    // Not from here: errorOccurred() may come from inside start().
    QMetaObject::invokeMethod(this, &InfluxdProbe::tryNext, Qt::QueuedConnection);
}

InfluxdProbe::~InfluxdProbe()
{
    m_process.disconnect();
    m_process.kill();
    m_process.waitForFinished(1'000);
}

void InfluxdProbe::abort()
{
    m_limit.stop();
    m_process.kill();
}

void InfluxdProbe::tryNext()
{
    if (!isRunning())
        return;
    if (!m_candidates.isEmpty()) {
        m_program = m_candidates.takeFirst();
        m_limit.start();
        m_process.start(m_program, {QStringLiteral("version")});
        return;
    }
    m_program.clear();
    Error error;
    error.kind = Error::Kind::Unavailable;
    if (!m_refused.isEmpty())
        error.message =
            tr("The local server needs InfluxDB 1.x, but %1. Install InfluxDB 1.x (on Debian and Ubuntu the "
               "package influxdb), or choose the path of its influxd in the preferences.")
                .arg(m_refused.join(tr(", and ", "between two reasons")));
    else if (!m_given.isEmpty())
        error.message =
            tr("There is no program %1. Choose the path of influxd in the preferences, or leave it empty to "
               "have it found.")
                .arg(QDir::toNativeSeparators(m_given));
    else
        error.message =
            tr("InfluxDB 1.x (influxd) is not installed. On Debian and Ubuntu the package influxdb provides "
               "it: sudo apt install influxdb. The system's own copy is not needed and can be switched off: "
               "sudo systemctl disable --now influxdb. Or choose the path of influxd in the preferences.");
    fail(error);
}

void InfluxdProbe::judge()
{
    static const QRegularExpression form(QStringLiteral("\\AInfluxDB v?(\\d+)(\\S*)"));
    m_limit.stop();
    if (!isRunning())
        return;
    // 1.x says "InfluxDB v1.6.7~rc0 (git: …)", 2.x "InfluxDB v2.7.1 (git: …)".
    const QRegularExpressionMatch match = form.match(QString::fromUtf8(m_process.read(4'096)));
    if (match.hasMatch() && match.capturedView(1) == u"1") {
        m_version = match.captured(1) + match.captured(2);
        succeed();
        return;
    }
    if (match.hasMatch())
        m_refused +=
            tr("%1 is InfluxDB %2").arg(QDir::toNativeSeparators(m_program), match.captured(1) + match.captured(2));
    else
        m_refused += tr("%1 does not say that it is InfluxDB").arg(QDir::toNativeSeparators(m_program));
    QMetaObject::invokeMethod(this, &InfluxdProbe::tryNext, Qt::QueuedConnection);
}

} // namespace penstock
