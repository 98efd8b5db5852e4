// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"

#include <QByteArray>
#include <QString>

#include <atomic>
#include <memory>
#include <string>

class QIODevice;

namespace penstock {

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

    /// Fails for what does not exist, cannot be read, or is a folder. What is appended to the file later is not read.
    /// `from`: where to begin, in bytes; of what can be read from any place.
    Status openFile(const QString &file, qint64 from = 0);
    void openText(const QByteArray &text);
    /// Reads from its beginning what is open already and stays with the caller, who keeps it as long as this.
    Status openDevice(QIODevice &device, const QString &name);

    const char *begin() const { return m_begin; }
    const char *end() const { return m_end; } ///< *end() is always '\n'
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

    qint64 consumed() const { return m_consumed.load(std::memory_order_relaxed); } ///< bytes; from any thread
    qint64 size() const { return m_size.load(std::memory_order_relaxed); } ///< bytes; 0: unknown; from any thread

private:
    Q_DISABLE_COPY_MOVE(TextWindow)
    void startOwned(std::unique_ptr<QIODevice> device, qint64 from);
    void start(QIODevice *device, qint64 from);
    Growth fail(const QString &message);
    void inspect();

    std::unique_ptr<QIODevice> m_owned;
    QIODevice *m_device = nullptr;
    QString m_name;
    std::string m_buffer;
    std::size_t m_initialSize;
    std::size_t m_limit;
    const char *m_begin;
    const char *m_end;
    qint64 m_remaining = 0; ///< bytes still to be read when the size is known
    std::atomic<qint64> m_consumed = 0;
    std::atomic<qint64> m_size = 0;
    bool m_atEnd = true;
    bool m_ascii = true;
    bool m_nul = false;
    Error m_error;
};

} // namespace penstock
