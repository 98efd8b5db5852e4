// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"
#include "core/file/filechange.h"

#include <cstddef>
#include <memory>

namespace penstock {

class TextEncoding;

/// The bytes of a text in order, unpacked and in UTF-8, whatever the file holds. For one thread.
class ByteSource
{
public:
    virtual ~ByteSource() = default;

    /// `from`: the byte of the text to begin with; in a packed or recoded file what is before it is read and dropped.
    /// Kind File when it does not exist, cannot be read, is a folder or ends before `from`; BadInput when it is packed
    /// in a way that cannot be read. What is appended later is not read.
    static Result<std::unique_ptr<ByteSource>> open(const QString &file, const TextEncoding &encoding, qint64 from = 0);
    static std::unique_ptr<ByteSource> ofText(const QByteArray &text);
    /// What `bytes` holds, in another encoding than UTF-8, from its beginning. Fails when that was left behind for
    /// good.
    static Result<std::unique_ptr<ByteSource>> recoded(std::unique_ptr<ByteSource> bytes, const TextEncoding &encoding);

    /// Up to `size` (> 0) bytes into `to`; 0 at the end only. A character that the encoding does not have comes out as
    /// the byte 0xFF, which no UTF-8 text holds. Kind File when the file breaks; what came before is right.
    virtual Result<std::size_t> read(char *to, std::size_t size) = 0;

    /// Goes on at that byte of the text; in what is not verbatim, by reading all that is before it. Kind File for a
    /// pipe, and for a file that is shorter.
    virtual Status seek(qint64 to) = 0;

    /// What read() gives are the bytes of the file, one by one.
    virtual bool isVerbatim() const { return true; }
    virtual qint64 rawRead() const = 0; ///< bytes taken of the file so far; a reading ahead counts
    virtual qint64 rawSize() const = 0; ///< bytes of the file; 0: unknown (a pipe)
    /// Asks the system; of what is no file nothing is known.
    virtual FileChange change() const { return FileChange::None; }

protected:
    ByteSource() = default;
    /// Reads that many bytes for nothing.
    Status skip(qint64 bytes);

private:
    Q_DISABLE_COPY_MOVE(ByteSource)
};

} // namespace penstock
