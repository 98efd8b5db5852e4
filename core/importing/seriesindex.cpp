// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/seriesindex.h"

#include <cstring>

namespace penstock {

namespace {

constexpr std::size_t firstSlots = 256; // a power of two
constexpr std::uint64_t factor = 0x9E37'79B9'7F4A'7C15;

std::uint64_t mixed(std::uint64_t hash, std::uint64_t word)
{
    hash = (hash ^ word) * factor;
    return hash ^ (hash >> 32);
}

std::uint64_t mixed(std::uint64_t hash, std::string_view text)
{
    const char *at = text.data();
    std::size_t left = text.size();
    std::uint64_t word = 0;
    for (; left >= sizeof word; left -= sizeof word, at += sizeof word) {
        std::memcpy(&word, at, sizeof word);
        hash = mixed(hash, word);
    }
    word = text.size();
    for (; left > 0; --left, ++at)
        word = word << 8 | static_cast<unsigned char>(*at);
    return mixed(hash, word);
}

std::uint64_t hashOf(const PointView &point, std::string_view field)
{
    std::uint64_t hash = mixed(field.size(), point.measurement);
    for (const TagView &tag : point.tags) {
        hash = mixed(hash, tag.key);
        hash = mixed(hash, tag.value);
    }
    return field.empty() ? hash : mixed(hash, field);
}

/// Takes one text from the front of a key when it is that.
bool takes(const char *&at, const char *end, std::string_view text)
{
    std::uint32_t size = 0;
    if (at == end)
        return false;
    std::memcpy(&size, at, sizeof size);
    at += sizeof size;
    if (std::string_view(at, size) != text)
        return false;
    at += size;
    return true;
}

} // namespace

SeriesIndex::SeriesIndex(std::size_t mostSeries, std::size_t mostBytes)
    : m_mostSeries(mostSeries), m_mostBytes(mostBytes), m_slots(firstSlots)
{
}

std::optional<std::uint32_t> SeriesIndex::find(const PointView &point, std::string_view field) const
{
    const std::uint32_t found = m_slots[slotOf(point, field, hashOf(point, field))];
    return found == 0 ? std::nullopt : std::optional(found - 1);
}

std::optional<std::uint32_t> SeriesIndex::numberOf(const PointView &point, std::string_view field)
{
    const std::uint64_t hash = hashOf(point, field);
    std::uint32_t &slot = m_slots[slotOf(point, field, hash)];
    if (slot != 0)
        return slot - 1;
    if (m_entries.size() >= m_mostSeries || m_keys.size() >= m_mostBytes) {
        m_isFull = true;
        return std::nullopt;
    }
    const std::size_t offset = m_keys.size();
    append(point.measurement);
    for (const TagView &tag : point.tags) {
        append(tag.key);
        append(tag.value);
    }
    append(field);
    m_entries.push_back({hash, offset, m_keys.size() - offset});
    slot = static_cast<std::uint32_t>(m_entries.size());
    if (2 * m_entries.size() > m_slots.size())
        grow();
    return static_cast<std::uint32_t>(m_entries.size() - 1);
}

/// Where it stands, or may stand.
std::size_t SeriesIndex::slotOf(const PointView &point, std::string_view field, std::uint64_t hash) const
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t slot = hash & mask;
    for (; m_slots[slot] != 0; slot = (slot + 1) & mask) {
        const Entry &entry = m_entries[m_slots[slot] - 1];
        if (entry.hash == hash && isSame(entry, point, field))
            break;
    }
    return slot;
}

bool SeriesIndex::isSame(const Entry &entry, const PointView &point, std::string_view field) const
{
    const char *at = m_keys.data() + entry.offset;
    const char *const end = at + entry.size;
    if (!takes(at, end, point.measurement))
        return false;
    for (const TagView &tag : point.tags) {
        if (!takes(at, end, tag.key) || !takes(at, end, tag.value))
            return false;
    }
    return takes(at, end, field) && at == end;
}

void SeriesIndex::append(std::string_view text)
{
    const auto size = static_cast<std::uint32_t>(text.size());
    char bytes[sizeof size];
    std::memcpy(bytes, &size, sizeof size);
    m_keys.append(bytes, sizeof size);
    m_keys += text;
}

void SeriesIndex::grow()
{
    m_slots.assign(2 * m_slots.size(), 0);
    const std::size_t mask = m_slots.size() - 1;
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        std::size_t slot = m_entries[i].hash & mask;
        while (m_slots[slot] != 0)
            slot = (slot + 1) & mask;
        m_slots[slot] = static_cast<std::uint32_t>(i + 1);
    }
}

} // namespace penstock
