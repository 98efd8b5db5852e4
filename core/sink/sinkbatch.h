// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"
#include "core/lineprotocol/lineencoder.h"
#include "core/sink/topicpartition.h"

#include <QByteArray>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace penstock {

struct Record;

/// Finished lines (of line protocol, as a rule) of one partition in one buffer, each with the row and the position it
/// has in its source. A batch is kept until it is known what became of every line of it.
class SinkBatch
{
public:
    SinkBatch() = default;
    explicit SinkBatch(TopicPartition partition) : m_partition(std::move(partition)) {}

    const TopicPartition &partition() const { return m_partition; }
    std::uint64_t startOffset() const { return m_lines.front().row; }  ///< of the first line; not of an empty batch
    std::uint64_t endOffset() const { return m_lines.back().row + 1; } ///< behind the last one; the same

    bool isEmpty() const { return m_lines.empty(); }
    std::size_t lines() const { return m_lines.size(); }
    std::size_t bytes() const { return m_text.size(); }

    /// All lines, each with its '\n'.
    std::string_view text() const { return m_text; }

    /// One line, without its '\n'.
    std::string_view line(std::size_t index) const;
    std::uint64_t row(std::size_t index) const { return m_lines[index].row; }
    std::uint64_t position(std::size_t index) const { return m_lines[index].position; }
    /// What its source has for a line, byte for byte: a row of CSV, or the line before a time was added.
    std::string_view original(std::size_t index) const;

    /// What a message has beside its value.
    struct Header
    {
        std::string name;
        std::string value;

        bool operator==(const Header &) const = default;
    };
    struct Envelope
    {
        std::optional<std::string> key{};
        std::optional<std::int64_t> timestampMs{};
        std::vector<Header> headers{};

        bool operator==(const Envelope &) const = default;
    };
    /// Of a line that was added as a message; else nothing is in it.
    const Envelope &envelope(std::size_t index) const;

    /// How many lines, from the first on, are known to be written: what is tried again begins behind them.
    std::size_t acknowledged() const { return m_acknowledged; }
    /// All up to there; a lower number than before changes nothing.
    void acknowledge(std::size_t lines);

    /// As much as that batch holds, and a sixteenth, but no more lines than it.
    void reserveAs(const SinkBatch &other, std::size_t mostBytes);

    /// Adds a point as a line. On error nothing was added.
    Status append(LineEncoder &encoder, const PointView &point, std::uint64_t row, std::uint64_t position,
                  std::string_view original = {});
    /// Adds a finished line that has no '\n'. Without an original, the line is its own.
    void append(std::string_view line, std::uint64_t row, std::uint64_t position, std::string_view original = {});

    /// Adds a finished line, and keeps what the message has beside it.
    void appendMessage(std::string_view line, const Record &record);

    SinkBatch slice(std::size_t first, std::size_t count) const;
    /// What is left after the first `done` lines.
    SinkBatch remainder(std::size_t done) const { return slice(done, lines() - done); }
    /// Two halves in order; the first is the smaller one when the number of lines is odd.
    std::pair<SinkBatch, SinkBatch> split() const;
    /// Only those lines; `indexes` ascending and without doubles.
    SinkBatch pick(std::span<const std::size_t> indexes) const;
    /// Takes lines out; `indexes` as above.
    void remove(std::span<const std::size_t> indexes);

    /// The text as gzip when somebody made it, else empty. Forgotten whenever the lines change.
    const QByteArray &compressed() const { return m_compressed; }
    void setCompressed(const QByteArray &compressed) { m_compressed = compressed; }

private:
    struct Line
    {
        std::uint64_t row = 0;
        std::uint64_t position = 0;
        std::size_t end = 0;         ///< behind its '\n'
        std::size_t originalEnd = 0; ///< in m_originals, which holds nothing for lines that are their own
    };

    std::size_t begin(std::size_t index) const { return index == 0 ? 0 : m_lines[index - 1].end; }
    std::size_t originalBegin(std::size_t index) const { return index == 0 ? 0 : m_lines[index - 1].originalEnd; }
    void copyFrom(const SinkBatch &other, std::size_t first, std::size_t count);

    TopicPartition m_partition;
    std::string m_text;
    std::string m_originals;
    std::vector<Line> m_lines;
    std::vector<Envelope> m_envelopes; ///< one for each line, or none at all
    std::size_t m_acknowledged = 0;
    QByteArray m_compressed;
};

} // namespace penstock
