// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/spill/spillrecord.h"

#include <QtEndian>

#include <zlib.h>

#include <array>
#include <cstring>
#include <limits>

namespace penstock::spillrecord {

namespace {

constexpr std::string_view magic = "PSR1";
constexpr quint32 itsOwn = std::numeric_limits<quint32>::max(); // a line that is its own original
constexpr std::size_t checkedFrom = 8;
constexpr std::size_t checkAt = 24;
constexpr std::size_t fixedPerLine = 8 + 8 + 4 + 4;

template <typename Number> void put(std::string &bytes, Number number)
{
    std::array<char, sizeof(Number)> raw{};
    qToLittleEndian(number, raw.data());
    bytes.append(raw.data(), raw.size());
}

/// Reads what put() wrote; says so when it is at its end before.
class Reader
{
public:
    explicit Reader(std::string_view bytes) : m_left(bytes) {}

    template <typename Number> Number number()
    {
        const std::string_view raw = text(sizeof(Number));
        return m_isGood ? qFromLittleEndian<Number>(raw.data()) : Number{};
    }
    std::string_view text(std::size_t size)
    {
        m_isGood = m_isGood && size <= m_left.size();
        const std::string_view found = m_isGood ? m_left.substr(0, size) : std::string_view();
        m_left.remove_prefix(found.size());
        return found;
    }
    bool isGood() const { return m_isGood; }
    bool isAtEnd() const { return m_isGood && m_left.empty(); }

private:
    std::string_view m_left;
    bool m_isGood = true;
};

quint32 checkOf(std::string_view head, std::string_view body)
{
    const auto add = [](uLong sum, std::string_view bytes) {
        return crc32_z(sum, reinterpret_cast<const Bytef *>(bytes.data()), bytes.size());
    };
    return static_cast<quint32>(add(add(crc32_z(0, nullptr, 0), head), body));
}

void putHead(std::string &bytes, quint32 lines, quint32 size, qint64 timeMs)
{
    bytes += magic;
    bytes += isOpen;
    bytes.append(3, '\0');
    put(bytes, lines);
    put(bytes, size);
    put(bytes, timeMs);
}

} // namespace

std::string encode(const SinkBatch &batch, qint64 timeMs)
{
    std::string body;
    body.reserve(batch.bytes() + batch.lines() * fixedPerLine + batch.partition().topic.size() + 8);
    put(body, static_cast<quint32>(batch.partition().topic.size()));
    body += batch.partition().topic;
    put(body, batch.partition().partition);
    for (std::size_t i = 0; i < batch.lines(); ++i) {
        const std::string_view line = batch.line(i);
        const std::string_view original = batch.original(i);
        const bool isOwn = original.data() == line.data();
        put(body, static_cast<quint64>(batch.row(i)));
        put(body, static_cast<quint64>(batch.position(i)));
        put(body, static_cast<quint32>(line.size()));
        put(body, isOwn ? itsOwn : static_cast<quint32>(original.size()));
        body += line;
        if (!isOwn)
            body += original;
    }
    std::string record;
    record.reserve(headSize + body.size());
    putHead(record, static_cast<quint32>(batch.lines()), static_cast<quint32>(body.size()), timeMs);
    put(record, checkOf(std::string_view(record).substr(checkedFrom), body));
    record.resize(headSize, '\0');
    record += body;
    return record;
}

std::optional<Head> headOf(std::string_view bytes)
{
    if (bytes.size() < headSize || !bytes.starts_with(magic))
        return {};
    const char state = bytes[stateAt];
    Reader reader(bytes.substr(checkedFrom));
    Head head;
    head.isDone = state == isDone;
    head.lines = reader.number<quint32>();
    head.size = reader.number<quint32>();
    head.timeMs = reader.number<qint64>();
    head.check = reader.number<quint32>();
    const bool isPossible =
        (state == isOpen || state == isDone) && head.size <= mostBytes && head.lines <= head.size / fixedPerLine;
    return isPossible ? std::optional(head) : std::nullopt;
}

std::optional<SinkBatch> decode(const Head &head, std::string_view body)
{
    std::string again;
    putHead(again, head.lines, head.size, head.timeMs);
    if (body.size() != head.size ||
        checkOf(std::string_view(again).substr(checkedFrom, checkAt - checkedFrom), body) != head.check)
        return {};
    Reader reader(body);
    TopicPartition partition;
    partition.topic = reader.text(reader.number<quint32>());
    partition.partition = reader.number<std::int32_t>();
    SinkBatch batch(partition);
    for (quint32 i = 0; i < head.lines && reader.isGood(); ++i) {
        const auto row = reader.number<quint64>();
        const auto position = reader.number<quint64>();
        const auto size = reader.number<quint32>();
        const auto originalSize = reader.number<quint32>();
        const std::string_view line = reader.text(size);
        const std::string_view original = originalSize == itsOwn ? std::string_view() : reader.text(originalSize);
        if (reader.isGood())
            batch.append(line, row, position, original);
    }
    return reader.isAtEnd() ? std::optional(std::move(batch)) : std::nullopt;
}

} // namespace penstock::spillrecord
