// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/file/unpackedsource.h"

#include "core/file/unpacker.h"

#include <QCoreApplication>

#include <span>

namespace penstock {

namespace {

struct ByteSourceText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::ByteSource)
};

constexpr std::size_t bufferSize = 128 * 1024;

} // namespace

UnpackedSource::UnpackedSource(std::unique_ptr<ByteSource> packed, Packing packing, const QString &name)
    : m_packed(std::move(packed)),
      m_unpacker(Unpacker::create(packing)),
      m_packing(nameOf(packing)),
      m_name(name),
      m_buffer(bufferSize)
{
}

UnpackedSource::~UnpackedSource() = default;

Result<std::size_t> UnpackedSource::read(char *to, std::size_t size)
{
    for (;;) {
        if (m_begin == m_end && !m_packedAtEnd) {
            const auto got = m_packed->read(m_buffer.data(), m_buffer.size());
            if (!got)
                return got;
            m_begin = 0;
            m_end = *got;
            m_packedAtEnd = *got == 0;
        }
        const Unpacker::Step step =
            m_unpacker->unpack(std::span<const char>(m_buffer).subspan(m_begin, m_end - m_begin), {to, size});
        m_begin += step.taken;
        if (step.damaged) {
            return failure(
                Error::Kind::File,
                ByteSourceText::tr("The file \"%1\" is damaged: its %2 data cannot be unpacked. What was read before "
                                   "may be wrong too; get a whole copy and start again.")
                    .arg(m_name, m_packing));
        }
        if (step.written > 0)
            return step.written;
        if (!m_packedAtEnd || m_begin != m_end)
            continue;
        if (m_unpacker->isWhole())
            return 0;
        return failure(
            Error::Kind::File,
            ByteSourceText::tr("The file \"%1\" stops in the middle of its %2 data; the rest is missing. What was "
                               "read before is complete.")
                .arg(m_name, m_packing));
    }
}

Status UnpackedSource::seek(qint64 to)
{
    if (Status status = m_packed->seek(0); !status)
        return status;
    m_unpacker->restart();
    m_begin = m_end = 0;
    m_packedAtEnd = false;
    return skip(to);
}

} // namespace penstock
