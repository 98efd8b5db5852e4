// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result/jsonscanner.h"
#include "core/result/streambuffer.h"

#include <optional>

namespace penstock {

/// Cuts a stream of bytes into JSON objects, however they are separated (LF, CR LF, nothing) and wherever the stream is
/// cut into pieces, and into the plain text that stands on lines of its own between them.
class JsonSplitter
{
public:
    /// So many bytes behind every piece may be read.
    static constexpr std::size_t padding = StreamBuffer::padding;

    struct Piece
    {
        enum class Kind { Document, Text };
        Kind kind;
        std::string_view bytes;   ///< valid until the next add()
        std::size_t position = 0; ///< of the first byte in the stream
    };

    void add(std::string_view bytes);

    /// The next piece that is complete. Text is complete when a document follows it.
    std::optional<Piece> next();

    /// Text that nothing followed, trimmed; may be empty. For the end of the stream.
    Piece rest() const;

    /// Of the text or document that is not complete.
    std::size_t incompleteBytes() const;
    bool insideDocument() const { return m_state == State::Document; }
    std::size_t bytesSeen() const { return m_buffer.bytesSeen(); }

private:
    enum class State { Between, Text, Document };

    std::optional<Piece> beginDocument();
    Piece piece(Piece::Kind kind, std::size_t start, std::size_t end) const;

    StreamBuffer m_buffer;
    JsonScanner m_scanner;
    std::size_t m_scanned = 0; // of the buffer's bytes
    std::size_t m_start = 0;   // of the text or document that is not complete

    State m_state = State::Between;
    bool m_hasText = false; // from m_start, while Between or Text
};

} // namespace penstock
