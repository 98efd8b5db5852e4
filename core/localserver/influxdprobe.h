// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/job.h"

#include <QProcess>
#include <QStringList>
#include <QTimer>

namespace penstock {

/// Finds an influxd 1.x: the given path only, or else on PATH, in /usr/bin and /usr/sbin. Asks each candidate for its
/// version. Fails with Error::Kind::Unavailable and what to do about it.
class InfluxdProbe final : public Job
{
    Q_OBJECT

public:
    explicit InfluxdProbe(const QString &path, QObject *parent = nullptr);
    ~InfluxdProbe() override;

    QString program() const { return m_program; }
    QString version() const { return m_version; } ///< 1.6.7~rc0

protected:
    void abort() override;

private:
    void tryNext();
    void judge();

    QStringList m_candidates;
    QStringList m_refused; ///< what was found but is of no use, and why
    QString m_given;
    QString m_program;
    QString m_version;
    QProcess m_process;
    QTimer m_limit;
};

} // namespace penstock
