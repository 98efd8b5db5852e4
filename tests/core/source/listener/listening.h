// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/source/listener/listenersource.h"
#include "tests/support/patience.h"

#include <QStringList>
#include <QTcpSocket>
#include <QTest>
#include <QUrl>

#include <atomic>
#include <memory>
#include <mutex>
#include <stop_token>
#include <thread>

namespace penstock {

/// A listener whose records a thread takes as a pipeline's worker would.
class Listening
{
public:
    explicit Listening(ListenerOptions options = {})
    {
        options.finish = m_finish.get_token();
        options.listening = [this](const QString &, quint16 port) { m_port = port; };
        m_source = std::make_unique<ListenerSource>(std::move(options));
    }
    ~Listening() { stop(); }

    Status open() { return m_source->open(); }
    void takeAll()
    {
        m_worker = std::thread([this] {
            const Source::Patience patience{m_stop.get_token(), {}};
            for (;;) {
                const Source::Next next = m_source->nextWithin(patience);
                if (next == Source::Next::Record) {
                    const Record &record = m_source->record();
                    const std::scoped_lock lock(m_mutex);
                    m_lines += QString::fromUtf8(record.line.data(), qsizetype(record.line.size()));
                } else {
                    m_ended = next == Source::Next::End;
                    return;
                }
            }
        });
    }
    void finish() { m_finish.request_stop(); }
    void stop()
    {
        m_stop.request_stop();
        if (m_worker.joinable())
            m_worker.join();
    }
    /// Until the source has ended by itself.
    bool join()
    {
        if (m_worker.joinable())
            m_worker.join();
        return m_ended;
    }

    QStringList lines() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_lines;
    }
    QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_port.load())); }
    ListenerSource &source() { return *m_source; }

private:
    std::stop_source m_finish;
    std::stop_source m_stop;
    std::atomic<quint16> m_port = 0;
    std::unique_ptr<ListenerSource> m_source;
    std::thread m_worker;
    mutable std::mutex m_mutex;
    QStringList m_lines;
    std::atomic<bool> m_ended = false;
};

/// A connection on which the test says what it likes.
class Line
{
public:
    explicit Line(const QUrl &url)
    {
        m_socket.connectToHost(url.host(), static_cast<quint16>(url.port()));
        m_socket.waitForConnected();
    }
    void say(const QByteArray &bytes)
    {
        m_socket.write(bytes);
        m_socket.flush();
    }
    bool hears(const QByteArray &bytes, int times = 1)
    {
        return QTest::qWaitFor(
            [&] {
                m_heard += m_socket.readAll();
                return m_heard.count(bytes) == times;
            },
            patienceMs);
    }
    bool isClosed()
    {
        return QTest::qWaitFor(
            [&] {
                m_heard += m_socket.readAll();
                return m_socket.state() == QAbstractSocket::UnconnectedState;
            },
            patienceMs);
    }
    const QByteArray &heard() const { return m_heard; }

private:
    QTcpSocket m_socket;
    QByteArray m_heard;
};

} // namespace penstock
