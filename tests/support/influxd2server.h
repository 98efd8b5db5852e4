// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/serverprocess.h"

#include <QUrl>

namespace penstock {

/// A real InfluxDB 2.x, where the environment variable PENSTOCK_INFLUXD2 names its program: no distribution packages
/// it. It is set up with the organization "house", the bucket "home" and the token "fake-token", as the fake is.
class Influxd2Server final
{
public:
    /// Whether there is a program to start.
    static bool isThere();

    /// Starts on a free loopback port, in a temporary folder, and sets it up; false with a reason in problem().
    bool start();

    QString problem() const { return m_process.problem(); }
    QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_port)); }

private:
    ServerProcess m_process;
    quint16 m_port = 0;
};

} // namespace penstock
