// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/wire/clientsettings.h"
#include "tests/support/serverprocess.h"
#include "tests/support/settingsfor.h"

#include <QByteArrayList>
#include <QFile>

#include <csignal>

namespace penstock {

/// A fake InfluxDB of 2.x or 3.x in a process of its own, which keeps what was written over a kill.
class FakeInfluxProcess final
{
public:
    /// `program`: penstock_fakeinflux. `place`: the bucket or database that it has.
    FakeInfluxProcess(const QString &program, bool isThree, const QString &place)
        : m_program(program), m_isThree(isThree), m_place(place)
    {
    }

    /// Also again, at the same port.
    bool start()
    {
        return m_process.start(
            m_program, QStringLiteral("built with the tests"),
            {m_isThree ? QStringLiteral("3") : QStringLiteral("2"), QString::number(m_port), journalPath(), m_place},
            m_port);
    }
    void kill() { m_process.kill(); } ///< SIGKILL
    bool stop() const { return signal(SIGSTOP); }
    bool goOn() const { return signal(SIGCONT); }
    QString problem() const { return m_process.problem(); }

    /// The body of each write that came, in order.
    QByteArrayList writes() const
    {
        QByteArrayList bodies;
        QFile journal(journalPath());
        if (!journal.open(QIODevice::ReadOnly))
            return bodies;
        while (!journal.atEnd()) {
            bodies += journal.read(journal.readLine().trimmed().toLongLong());
            journal.readLine();
        }
        return bodies;
    }

    ClientSettings settings() const
    {
        const QUrl url(QStringLiteral("http://127.0.0.1:%1").arg(m_port));
        return m_isThree ? settingsFound(url, Flavour::V3) : settingsFound2(url);
    }

private:
    QString journalPath() const { return m_process.filePath(QStringLiteral("journal")); }
    bool signal(int which) const { return ::kill(static_cast<pid_t>(m_process.processId()), which) == 0; }

    const QString m_program;
    const bool m_isThree;
    const QString m_place;
    const quint16 m_port = ServerProcess::freePort();
    ServerProcess m_process;
};

} // namespace penstock
