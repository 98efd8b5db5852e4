// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/localserver/influxdprobe.h"

#include "core/localserver/serverkind.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

namespace penstock {

namespace {

constexpr std::chrono::seconds answerLimit{10};

QStringList candidates(const QString &given)
{
    QStringList found;
    if (!given.isEmpty()) {
        // With a slash it is a path of the present folder, as for a shell; findExecutable() would look along PATH.
        found += QStandardPaths::findExecutable(given.contains(u'/') ? QFileInfo(given).absoluteFilePath() : given);
    } else {
        for (const QString &name : {QStringLiteral("influxd"), QStringLiteral("influxdb3")}) {
            found += QStandardPaths::findExecutable(name);
            found += QStandardPaths::findExecutable(name, {QStringLiteral("/usr/bin"), QStringLiteral("/usr/sbin")});
        }
    }
    found.removeAll(QString());
    found.removeDuplicates();
    return found;
}

/// What a program says that it is.
struct Identity
{
    const ServerKind *kind = nullptr; ///< null: none that can be the local server
    QString version;                  ///< empty: no InfluxDB at all
    bool needsLicence = false;
};

Identity identityOf(const QString &said)
{
    // "InfluxDB v1.6.7~rc0 (git: …)", "InfluxDB v2.7.12 (git: …)"
    static const QRegularExpression older(QStringLiteral("\\AInfluxDB v?((\\d+)\\S*)"));
    // "influxdb3 InfluxDB 3 Core, version 3.6.0, revision …", "influxdb3 3.0.0, revision …"
    static const QRegularExpression three(QStringLiteral("\\Ainfluxdb3\\b[^\\n]*?\\b(3\\.\\d[^\\s,]*)"));
    if (const QRegularExpressionMatch match = three.match(said); match.hasMatch()) {
        const bool isEnterprise = said.contains(QStringLiteral("Enterprise"));
        return {isEnterprise ? nullptr : &influxdb3Kind(), match.captured(1), isEnterprise};
    }
    const QRegularExpressionMatch match = older.match(said);
    const QString major = match.captured(2);
    return {major == u"1" ? &influxd1Kind() : major == u"2" ? &influxd2Kind() : nullptr, match.captured(1), false};
}

} // namespace

InfluxdProbe::InfluxdProbe(const QString &path, const ServerKind *wanted, QObject *parent)
    : Job(parent), m_candidates(candidates(path)), m_given(path), m_wanted(wanted)
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
        m_isSecondQuestion = false;
        // influxd takes an option for one of `run`, and starts; influxdb3 has no such command.
        const bool isThree = QFileInfo(m_program).fileName().startsWith(influxdb3Kind().program);
        ask(isThree ? QStringLiteral("--version") : QStringLiteral("version"));
        return;
    }
    m_program.clear();
    Error error;
    error.kind = Error::Kind::Unavailable;
    if (!m_refused.isEmpty())
        error.message =
            tr("The local server needs InfluxDB 1.x, 2.x or 3 Core, but %1. Install one of them (on Debian and Ubuntu "
               "the package influxdb), or choose the path of its program in the preferences.")
                .arg(m_refused.join(tr(", and ", "between two reasons")));
    else if (!m_given.isEmpty())
        error.message =
            tr("There is no program %1. Choose the path of influxd or influxdb3 in the preferences, or leave it empty "
               "to have it found.")
                .arg(QDir::toNativeSeparators(m_given));
    else
        error.message =
            tr("InfluxDB (influxd or influxdb3) is not installed. On Debian and Ubuntu the package influxdb provides "
               "it: sudo apt install influxdb. The system's own copy is not needed and can be switched off: "
               "sudo systemctl disable --now influxdb. Or choose the path of the program in the preferences.");
    fail(error);
}

void InfluxdProbe::ask(const QString &argument)
{
    m_limit.start();
    m_process.start(m_program, {argument});
}

void InfluxdProbe::judge()
{
    m_limit.stop();
    if (!isRunning())
        return;
    const QString said = QString::fromUtf8(m_process.read(4'096));
    const Identity identity = identityOf(said);
    if (identity.version.isEmpty() && !m_isSecondQuestion && said.contains(influxdb3Kind().program)) {
        m_isSecondQuestion = true; // an influxdb3 by another name: it has said that it knows no such command
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (isRunning())
                    ask(QStringLiteral("--version"));
            },
            Qt::QueuedConnection);
        return;
    }
    const QString shown = QDir::toNativeSeparators(m_program);
    if (identity.kind && m_wanted && identity.kind != m_wanted && m_given.isEmpty()) {
        refuse(tr("%1 is %2, and the local server holds data of %3")
                   .arg(shown, identity.kind->product + u' ' + identity.version, m_wanted->name));
    } else if (identity.kind) {
        m_version = identity.version;
        m_kind = identity.kind;
        succeed();
    } else if (identity.needsLicence) {
        refuse(tr("%1 is InfluxDB 3 Enterprise, which does not run without a licence").arg(shown));
    } else if (!identity.version.isEmpty()) {
        refuse(tr("%1 is InfluxDB %2").arg(shown, identity.version));
    } else {
        refuse(tr("%1 does not say that it is InfluxDB").arg(shown));
    }
}

void InfluxdProbe::refuse(const QString &reason)
{
    m_refused += reason;
    QMetaObject::invokeMethod(this, &InfluxdProbe::tryNext, Qt::QueuedConnection);
}

} // namespace penstock
