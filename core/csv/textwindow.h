// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"
#include "core/file/filechange.h"

#include <QByteArray>
#include <QString>

#include <atomic>
#include <memory>
#include <string>

namespace penstock {

class ByteSource;
class TextEncoding;

/// A sliding view of a text that may be larger than the memory.
///
/// Reads instead of mapping: a file that shrinks under a mapping would kill the program, and read pages need no
/// release.
class TextWindow
{
public:
    static constexpr std::size_t defaultSize = 1024 * 1024;
    static constexpr std::size_t defaultLimit = 16 * 1024 * 1024;

    enum class Growth {
        Grown,
        AtEnd,   ///< nothing follows end()
        TooLong, ///< the window would exceed its limit
        Failed,  ///< error() says why
    };

    /// `size` is read at once; the window grows up to `limit` when what is not consumed needs it. In bytes.
    explicit TextWindow(std::size_t size = defaultSize, std::size_t limit = defaultLimit);
    ~TextWindow();

    /// See ByteSource::open().
    Status openFile(const QString &file, const TextEncoding &encoding, qint64 from = 0);
    void openText(const QByteArray &text);
    /// Reads from its beginning what stays with the caller, who keeps it as long as this.
    Status openSource(ByteSource &source);

    /// From the next growth on a CR that no LF follows becomes an LF.
    void setLoneReturns(bool endLines) { m_loneReturns = endLines; }

    const char *begin() const { return m_begin; }
    const char *end() const { return m_end; }         ///< *end() is always '\n', and bytes of any kind follow it
    static constexpr std::size_t readableBehind = 64; ///< so many from end() on
    bool atEnd() const { return m_atEnd; }
    bool isAscii() const { return m_ascii; } ///< of all between begin() and end()
    bool hasNul() const { return m_nul; }

    /// Moves begin(). Pointers stay valid until grow().
    void consume(const char *to)
    {
        m_consumed.store(m_consumed.load(std::memory_order_relaxed) + (to - m_begin), std::memory_order_relaxed);
        m_begin = to;
    }

    /// Reads on behind end(). All pointers become invalid.
    Growth grow();

    const Error &error() const { return m_error; }

    qint64 consumed() const { return m_consumed.load(std::memory_order_relaxed); } ///< bytes of text; from any thread
    /// Bytes of the file that consumed() stands for: exact for one that is neither packed nor recoded, otherwise up to
    /// a window too many. From any thread.
    qint64 rawConsumed() const { return m_verbatim ? consumed() : m_rawRead.load(std::memory_order_relaxed); }
    qint64 size() const { return m_size.load(std::memory_order_relaxed); } ///< of the file, in bytes; 0: unknown
    /// The text is the file, byte for byte: its offsets are those of the file.
    bool isVerbatim() const { return m_verbatim; }
    FileChange change() const; ///< of the file; asks the system

private:
    Q_DISABLE_COPY_MOVE(TextWindow)
    void start(ByteSource &source, qint64 from);
    void inspect();
    void endLinesAtReturns(char *from);

    std::unique_ptr<ByteSource> m_owned;
    ByteSource *m_source = nullptr;
    std::string m_buffer;
    std::size_t m_initialSize;
    std::size_t m_limit;
    const char *m_begin;
    const char *m_end;
    std::atomic<qint64> m_consumed = 0;
    std::atomic<qint64> m_rawRead = 0;
    std::atomic<qint64> m_size = 0;
    std::atomic<bool> m_verbatim = true;
    bool m_atEnd = true;
    bool m_loneReturns = false;
    bool m_ascii = true;
    bool m_nul = false;
    Error m_error;
};

} // namespace penstock
