// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/listener/listenersource.h"

#include "core/async/plural.h"
#include "core/source/listener/listenerserver.h"

#include <QThread>

#include <utility>
#include <variant>

namespace penstock {

ListenerSource::ListenerSource(ListenerOptions options) : m_options(std::move(options)), m_intake(m_options.queueBytes)
{
    m_record.topic = "listener";
}

ListenerSource::~ListenerSource()
{
    m_onStop.reset();
    m_onFinish.reset();
    m_intake.close();
    if (!m_thread)
        return;
    // The sockets end in their own thread, which does so before it ends.
    m_server.release()->deleteLater();
    m_thread->quit();
    m_thread->wait();
}

Status ListenerSource::open()
{
    m_thread = std::make_unique<QThread>();
    m_server = std::make_unique<ListenerServer>(m_options, m_intake);
    m_server->moveToThread(m_thread.get());
    m_thread->start();
    Status status;
    quint16 port = 0;
    QMetaObject::invokeMethod(
        m_server.get(),
        [this, &status, &port] {
            status = m_server->listen();
            port = m_server->port();
        },
        Qt::BlockingQueuedConnection);
    if (!status)
        return status;
    m_onFinish.emplace(m_options.finish, [this] { m_intake.close(); });
    if (m_options.listening)
        m_options.listening(m_options.address, port);
    return {};
}

Source::Next ListenerSource::nextWithin(const Patience &patience)
{
    // A pipeline that stops comes for no more: what came now would be promised in vain.
    if (!m_onStop)
        m_onStop.emplace(patience.stop, [this] { m_intake.close(); });
    if (m_at == m_lines.ends.size()) {
        auto taken = m_intake.take(patience);
        if (std::holds_alternative<std::monostate>(taken))
            return Next::Waiting;
        if (std::holds_alternative<Intake::Ended>(taken))
            return Next::End;
        m_lines = std::get<Intake::Lines>(std::move(taken));
        m_at = 0;
        m_bytes.fetch_add(static_cast<qint64>(m_lines.text.size()), std::memory_order_relaxed);
    }
    m_record.line = m_lines.line(m_at);
    m_record.position = m_lines.ends[m_at].position;
    ++m_record.row;
    ++m_at;
    return Next::Record;
}

quint64 ListenerSource::waiting() const
{
    return m_intake.waitingLines();
}

QStringList ListenerSource::notes() const
{
    const quint64 refused = m_intake.refused();
    if (refused == 0)
        return {};
    return {withCount(
        tr("%n line(s) that programs sent could not be parsed; they were told so (400).", nullptr, plural(refused)),
        refused)};
}

} // namespace penstock
