// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/textwindow.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cstring>

namespace penstock {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(penstock::TextWindow)
};

bool allAscii(const char *from, const char *to)
{
    std::uint64_t seen = 0;
    for (; to - from >= 8; from += 8) {
        std::uint64_t word = 0;
        std::memcpy(&word, from, sizeof word);
        seen |= word;
    }
    for (; from != to; ++from)
        seen |= static_cast<unsigned char>(*from);
    return (seen & 0x8080808080808080U) == 0;
}

} // namespace

TextWindow::TextWindow(std::size_t size, std::size_t limit)
    : m_buffer(1, '\n'),
      m_initialSize(std::max<std::size_t>(size, 1)),
      m_limit(std::max(limit, m_initialSize)),
      m_begin(m_buffer.data()),
      m_end(m_buffer.data())
{
}

TextWindow::~TextWindow() = default;

Status TextWindow::openFile(const QString &file, qint64 from)
{
    m_name = file;
    const QFileInfo info(file);
    if (!info.exists())
        return failure(Error::Kind::File, Text::tr("The file \"%1\" does not exist.").arg(file));
    if (info.isDir())
        return failure(Error::Kind::File, Text::tr("\"%1\" is a folder. Choose a file.").arg(file));
    auto device = std::make_unique<QFile>(file);
    if (!device->open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return failure(Error::Kind::File,
                       Text::tr("The file \"%1\" cannot be read: %2.").arg(file, device->errorString()));
    }
    if (from > 0 && !device->seek(from)) {
        return failure(Error::Kind::File,
                       Text::tr("The file \"%1\" cannot be read: %2.").arg(file, device->errorString()));
    }
    startOwned(std::move(device), from);
    return {};
}

Status TextWindow::openDevice(QIODevice &device, const QString &name)
{
    m_name = name;
    if (!device.isSequential() && !device.seek(0)) {
        return failure(Error::Kind::File,
                       Text::tr("The file \"%1\" cannot be read: %2.").arg(name, device.errorString()));
    }
    m_owned.reset();
    start(&device, 0);
    return {};
}

void TextWindow::openText(const QByteArray &text)
{
    auto device = std::make_unique<QBuffer>();
    device->setData(text);
    device->open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    startOwned(std::move(device), 0);
}

void TextWindow::startOwned(std::unique_ptr<QIODevice> device, qint64 from)
{
    m_owned = std::move(device);
    start(m_owned.get(), from);
}

void TextWindow::start(QIODevice *device, qint64 from)
{
    m_device = device;
    const qint64 size = m_device->isSequential() ? 0 : m_device->size();
    m_remaining = std::max<qint64>(0, size - from);
    m_size.store(size, std::memory_order_relaxed);
    m_consumed.store(from, std::memory_order_relaxed);
    m_buffer.assign(m_initialSize + 1, '\n');
    m_begin = m_end = m_buffer.data();
    m_atEnd = false;
    m_error = {};
    inspect();
}

TextWindow::Growth TextWindow::grow()
{
    if (m_atEnd)
        return Growth::AtEnd;
    const std::size_t kept = static_cast<std::size_t>(m_end - m_begin);
    std::size_t capacity = m_buffer.size() - 1;
    if (kept == capacity && capacity >= m_limit)
        return Growth::TooLong;
    std::memmove(m_buffer.data(), m_begin, kept);
    if (kept == capacity) {
        capacity = std::min(2 * capacity, m_limit);
        m_buffer.resize(capacity + 1);
    }
    m_begin = m_buffer.data();
    m_end = m_begin + kept;

    const bool sized = !m_device->isSequential();
    qint64 wanted = static_cast<qint64>(capacity - kept);
    if (sized)
        wanted = std::min(wanted, m_remaining);
    const qint64 got = wanted == 0 ? 0 : m_device->read(m_buffer.data() + kept, wanted);
    m_end += std::max<qint64>(got, 0);
    m_buffer[static_cast<std::size_t>(m_end - m_begin)] = '\n';
    inspect();
    if (sized) {
        if (got < 0)
            return fail(Text::tr("The file \"%1\" cannot be read: %2.").arg(m_name, m_device->errorString()));
        if (got == 0 && m_remaining > 0) {
            return fail(Text::tr("The file \"%1\" became shorter while it was read. What was read before is complete; "
                                 "start again when nothing writes to the file.")
                            .arg(m_name));
        }
        m_remaining -= got;
        m_atEnd = m_remaining == 0;
    } else {
        m_atEnd = got <= 0;
    }
    return got > 0 ? Growth::Grown : Growth::AtEnd;
}

TextWindow::Growth TextWindow::fail(const QString &message)
{
    m_error.kind = Error::Kind::File;
    m_error.message = message;
    return Growth::Failed;
}

void TextWindow::inspect()
{
    m_ascii = allAscii(m_begin, m_end);
    m_nul = m_begin != m_end && std::memchr(m_begin, 0, static_cast<std::size_t>(m_end - m_begin)) != nullptr;
}

} // namespace penstock
