// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/job.h"

#include <QProcess>
#include <QStringList>
#include <QTimer>

namespace penstock {

struct ServerKind;

/// Finds a server's program, influxd 1.x or 2.x or influxdb3: the given path only, or else the first on PATH, in
/// /usr/bin and /usr/sbin. Asks each candidate for its version, and nothing else, with a time limit. Fails with
/// Error::Kind::Unavailable and what to do about it.
class InfluxdProbe final : public Job
{
    Q_OBJECT

public:
    /// A search passes over other kinds than `wanted` (null: takes any); a given path is taken whatever it is.
    explicit InfluxdProbe(const QString &path, const ServerKind *wanted = nullptr, QObject *parent = nullptr);
    ~InfluxdProbe() override;

    QString program() const { return m_program; }
    QString version() const { return m_version; }     ///< 1.6.7~rc0
    const ServerKind *kind() const { return m_kind; } ///< null unless Succeeded

protected:
    void abort() override;

private:
    void tryNext();
    void ask(const QString &argument);
    void judge();
    void refuse(const QString &reason);

    QStringList m_candidates;
    bool m_isSecondQuestion = false;
    QStringList m_refused; ///< what was found but is of no use, and why
    QString m_given;
    QString m_program;
    QString m_version;
    const ServerKind *const m_wanted;
    const ServerKind *m_kind = nullptr;
    QProcess m_process;
    QTimer m_limit;
};

} // namespace penstock
