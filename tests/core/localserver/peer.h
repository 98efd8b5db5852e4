// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/patience.h"

#include <QProcess>
#include <QTest>

namespace penstock {

/// Another Penstock, as a process of its own.
class Peer final
{
public:
    /// `wrapper` runs the program that follows it.
    explicit Peer(const QString &folder, QStringList wrapper = {})
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        wrapper << QStringLiteral(PEER_PROGRAM) << folder;
        const QString program = wrapper.takeFirst();
        m_process.start(program, wrapper);
    }
    ~Peer()
    {
        if (m_process.state() != QProcess::NotRunning && !end())
            m_process.kill();
        m_process.waitForFinished(patienceMs);
    }

    /// Waits for the next line that begins so; gives its words.
    QList<QByteArray> waitFor(const QByteArray &state)
    {
        QList<QByteArray> words;
        (void)QTest::qWaitFor(
            [this, &state, &words] {
                while (m_process.canReadLine()) {
                    words = m_process.readLine().trimmed().split(' ');
                    if (words.constFirst() == state)
                        return true;
                }
                return false;
            },
            patienceMs);
        return words.value(0) == state ? words : QList<QByteArray>();
    }

    /// As a crash: no destructor runs.
    void crash() { m_process.kill(); }

    /// As its person would; true when it did.
    bool end()
    {
        m_process.terminate();
        return m_process.waitForFinished(patienceMs) && m_process.exitCode() == 0;
    }

    qint64 processId() const { return m_process.processId(); }

private:
    QProcess m_process;
};

} // namespace penstock
