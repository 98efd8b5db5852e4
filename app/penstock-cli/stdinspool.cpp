// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/penstock-cli/stdinspool.h"

#include <unistd.h>

#include <cerrno>

namespace penstock {

namespace {

constexpr std::size_t pieceBytes = 256 * 1024;

} // namespace

StdinSpool::StdinSpool(QObject *parent) : QObject(parent), m_notifier(STDIN_FILENO, QSocketNotifier::Read)
{
    connect(&m_notifier, &QSocketNotifier::activated, this, &StdinSpool::copySome);
    if (!m_file.open())
        QMetaObject::invokeMethod(
            this, [this] { end(Error{Error::Kind::File, m_file.errorString(), {}, {}}); }, Qt::QueuedConnection);
}

void StdinSpool::copySome()
{
    QByteArray piece(pieceBytes, Qt::Uninitialized);
    const ssize_t got = ::read(STDIN_FILENO, piece.data(), pieceBytes);
    if (got < 0) {
        if (errno != EINTR && errno != EAGAIN)
            end(Error{Error::Kind::File, tr("Standard input cannot be read: %1.").arg(qt_error_string(errno)), {}, {}});
        return;
    }
    if (got == 0) {
        m_file.flush();
        end({});
        return;
    }
    if (m_file.write(piece.constData(), got) != got)
        end(Error{Error::Kind::File,
                  tr("Standard input cannot be kept in %1: %2.").arg(m_file.fileName(), m_file.errorString()),
                  {},
                  {}});
}

void StdinSpool::end(std::optional<Error> error)
{
    m_notifier.setEnabled(false);
    m_error = std::move(error);
    Q_EMIT finished();
}

} // namespace penstock
