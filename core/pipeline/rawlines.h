// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"
#include "core/source/sourcelines.h"

#include <memory>
#include <string>
#include <vector>

class QIODevice;

namespace penstock {

class ByteSource;

/// The physical lines of a file as they are in it: neither recoded nor without their ends. Forward only.
class RawLines
{
    Q_DISABLE_COPY_MOVE(RawLines)

public:
    explicit RawLines(const SourceLines &where);
    ~RawLines();

    Status open();

    /// Copies lines `from` to `to` (1-based, included); what is before them and was not copied is dropped. At the end
    /// of the file it copies what there is. False: the file broke.
    Status copy(quint64 from, quint64 to, QIODevice &device);

private:
    Status take(quint64 lines, QIODevice *device);
    std::size_t lineEnd(std::size_t from) const;
    Status grow();

    SourceLines m_where;
    std::unique_ptr<ByteSource> m_source;
    std::string m_buffer;
    std::size_t m_begin = 0; ///< of what was not taken
    quint64 m_line = 1;      ///< that begins there
    std::size_t m_unit = 1;  ///< bytes of a character, at least
    std::size_t m_lowByte = 0;
    bool m_atEnd = false;
};

} // namespace penstock
