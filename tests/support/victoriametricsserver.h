// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/serverprocess.h"

#include <QByteArrayList>
#include <QJsonObject>
#include <QList>
#include <QUrl>

namespace penstock {

/// A real VictoriaMetrics on loopback, in a temporary folder; ends with this object. It takes line protocol, and stores
/// numbers only, by the millisecond.
class VictoriaMetricsServer final
{
public:
    /// `arguments` such as -httpAuth.username=u are added to those that place it.
    explicit VictoriaMetricsServer(const QStringList &arguments = {}) : m_arguments(arguments) {}

    /// False with a reason in problem() when it did not come up; tests fail then.
    bool start();
    QString problem() const { return m_process.problem(); }
    QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_port)); }

    /// Makes what was written visible.
    void flush() const;

    /// Flushes, then lists what was stored: `name{key="value",…} value milliseconds` for each sample, in the order of
    /// these texts. `match` selects series: {db="x"}.
    QByteArrayList samples(const QByteArray &match = R"({__name__!=""})") const;

    struct Sample
    {
        QJsonObject metric; ///< its labels, its name as __name__
        double value = 0;
        qint64 time = 0; ///< milliseconds
    };
    /// The same with all digits, as they come.
    QList<Sample> values(const QByteArray &match = R"({__name__!=""})") const;

private:
    QByteArray get(const QByteArray &target) const;

    QStringList m_arguments;
    ServerProcess m_process;
    quint16 m_port = 0;
};

} // namespace penstock
