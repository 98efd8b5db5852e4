// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/penstock-cli/inputspool.h"

#include <QFile>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

namespace penstock {

namespace {

constexpr std::size_t pieceBytes = 256 * 1024;

bool isStandardInput(const QString &input)
{
    return input == QStringLiteral("-");
}

} // namespace

InputSpool::InputSpool(const QString &input, QObject *parent) : QObject(parent), m_input(input)
{
    if (!m_file.open()) {
        endLater(tr("%1: it cannot be kept: %2.").arg(name(), m_file.errorString()));
        return;
    }
    // Not blocking: a FIFO nobody writes to must not hold the program.
    m_descriptor = isStandardInput(input)
                       ? STDIN_FILENO
                       : ::open(QFile::encodeName(input).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    if (m_descriptor < 0) {
        endLater(tr("%1: it cannot be read: %2.").arg(name(), qt_error_string(errno)));
        return;
    }
    m_notifier = std::make_unique<QSocketNotifier>(m_descriptor, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &InputSpool::copySome);
}

InputSpool::~InputSpool()
{
    m_notifier.reset();
    if (m_descriptor > STDIN_FILENO)
        ::close(m_descriptor);
}

bool InputSpool::isNeededFor(const QString &input)
{
    if (isStandardInput(input))
        return true;
    struct stat status = {};
    if (::stat(QFile::encodeName(input).constData(), &status) != 0)
        return false;
    if (S_ISCHR(status.st_mode)) {
        const int descriptor =
            ::open(QFile::encodeName(input).constData(), O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
        const bool isTerminal = descriptor >= 0 && ::isatty(descriptor) == 1;
        if (descriptor >= 0)
            ::close(descriptor);
        return isTerminal;
    }
    return S_ISFIFO(status.st_mode) || S_ISSOCK(status.st_mode);
}

QString InputSpool::name() const
{
    return isStandardInput(m_input) ? tr("standard input") : m_input;
}

void InputSpool::copySome()
{
    QByteArray piece(pieceBytes, Qt::Uninitialized);
    const ssize_t got = ::read(m_descriptor, piece.data(), pieceBytes);
    if (got < 0) {
        if (errno != EINTR && errno != EAGAIN)
            end(Error{Error::Kind::File, tr("%1: it cannot be read: %2.").arg(name(), qt_error_string(errno)), {}, {}});
        return;
    }
    const bool kept = got > 0 ? m_file.write(piece.constData(), got) == got : m_file.flush();
    if (!kept)
        end(Error{Error::Kind::File,
                  tr("%1: it cannot be kept in %2: %3. Make room there, or set TMPDIR to another folder.")
                      .arg(name(), m_file.fileName(), m_file.errorString()),
                  {},
                  {}});
    else if (got == 0)
        end({});
}

void InputSpool::end(std::optional<Error> error)
{
    m_notifier->setEnabled(false);
    m_error = std::move(error);
    Q_EMIT finished();
}

void InputSpool::endLater(const QString &message)
{
    m_error = Error{Error::Kind::File, message, {}, {}};
    QMetaObject::invokeMethod(this, &InputSpool::finished, Qt::QueuedConnection);
}

} // namespace penstock
